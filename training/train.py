"""Trains the reader on all corpora: train.py NAME [--minutes M | --steps N]. Run again, it goes on from the last checkpoint.

Progress is a share of the steps, or with --minutes of the time, so that the rates have come down when the time is up."""
import argparse
import os
import random
import time

from sharing import Threads
import torch

import export
import score
from encoder import BASE, read_safetensors
from labels import Labels
from quantization import quantize
from tasks import CORPORA, LAYERS, WORK, Reader, dev_set, load, without
from windows import collate, training_batches
from wordpiece import WordPieces

SEED = 1


def rates(progress):
    """Warm-up over 5 %, then linear down to 1 %."""
    return min(progress / 0.05, 1 - 0.99 * (progress - 0.05) / 0.95) if progress < 1 else 0.01


def optimizer(model):
    encoder, heads, plain = [], [], []
    for name, p in model.named_parameters():
        if p.requires_grad:
            fresh = not name.startswith("encoder.") or "cases" in name or "firsts" in name
            (heads if fresh else encoder if p.ndim > 1 else plain).append(p)
    return torch.optim.AdamW([{"params": encoder, "rate": 1.5e-4}, {"params": plain, "rate": 1.5e-4, "weight_decay": 0},
                              {"params": heads, "rate": 1.5e-3}], betas=(0.9, 0.98), weight_decay=0.01, foreach=True)


def start_from(model, weights):
    """What the model has and the weights do not stays as it is: heads, and the last rows of tables that have grown."""
    own = model.state_dict()
    for name, w in weights.items():
        if name in own and w.shape == own[name].shape:
            own[name].copy_(w)
        elif name in own and w.shape[1:] == own[name].shape[1:]:
            own[name][:len(w)] = w


def save(path, **state):
    torch.save(state, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def resume(model, optimizer, path):
    """Weights of heads that the checkpoint does not know stay as they are; the optimizer then starts afresh."""
    state = torch.load(path, map_location="cpu")
    known = model.load_state_dict(state["model"], strict=False)
    if not known.missing_keys and not known.unexpected_keys:
        optimizer.load_state_dict(state["optimizer"])
    return state["step"], state["elapsed"]


def to(x, device):
    return {k: to(v, device) for k, v in x.items()} if isinstance(x, dict) else x.to(device)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("name")
    a.add_argument("--minutes", type=float)
    a.add_argument("--steps", type=int, default=4000)
    a.add_argument("--pieces", type=int, default=2048, help="of a batch")
    a.add_argument("--quantized", type=float, default=0.85, help="share of the schedule after which to compute as if in 8 bits")
    a.add_argument("--score-every", type=float, default=30, help="minutes between scores on a part of dev")
    a.add_argument("--rate", type=float, default=1, help="share of the usual learning rates, to go on gently from good weights")
    a.add_argument("--only", nargs="+", help="heads to train, on the readings and PLV; all else stays as it is")
    a.add_argument("--fold", type=int, help="a fifth of PLV's sentences (0 to 4) to leave out, so that they can be measured on")
    a.add_argument("--weights", help="a finished model's weights to start from, instead of the base")
    a.add_argument("--version", default="0.1.0")
    a = a.parse_args()

    torch.manual_seed(SEED)
    threads = Threads(os.cpu_count())
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    work = WORK / a.name
    work.mkdir(parents=True, exist_ok=True)
    pieces = WordPieces(BASE / "vocab.txt")
    corpora = [c for c in without(a.fold) if not a.only or c.name in ("readings", "PLV")]
    labels = Labels.learn([c.documents("train") for c in CORPORA if c.name in ("EWT", "GUM")])
    labels.save(work / "labels.json")
    print(f"{len(labels.tags)} tags, {len(labels.relations)} relations, {len(labels.rules)} lemma rules, {len(labels.table)} looked up", flush=True)
    train = load(labels, pieces, "train", corpora)
    train = [([[s for _, s in d] for d in train[c.name]], c.share, c.apart) for c in corpora]
    dev = dev_set(labels, pieces, 0.15)

    model = Reader(labels)
    model.encoder.load_base()
    if a.weights:
        start_from(model, read_safetensors(a.weights))
    if a.only:
        for name, p in model.named_parameters():
            p.requires_grad_(name.startswith(tuple(f"heads.{h}." for h in a.only)))
    model.to(device)
    optimize = optimizer(model)
    step, elapsed, checkpoint = 0, 0.0, work / "checkpoint.pt"
    if checkpoint.exists():
        step, elapsed = resume(model, optimize, checkpoint)
        print(f"goes on from step {step}", flush=True)
    stream = training_batches(train, a.pieces, SEED + step)
    vary = random.Random(SEED + step)
    began, saved, scored = time.time() - elapsed, time.time(), time.time()
    total, words, seen, since = {}, 0, 0, time.time()
    model.train()
    while True:
        elapsed = time.time() - began
        progress = elapsed / 60 / a.minutes if a.minutes else step / a.steps
        if progress >= 1:
            break
        for group in optimize.param_groups:
            group["lr"] = a.rate * group["rate"] * rates(progress)
        quantize(model, progress >= a.quantized)
        batch = to(collate(next(stream), LAYERS, vary, pieces.mask), device)
        with torch.autocast(device.type, torch.bfloat16):
            losses = model.losses(batch)
        n = int((batch["sentences"] > 0).sum())
        (sum(losses.values()) / n).backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 3)
        if not torch.isfinite(norm):
            print(f"step {step} left out, not finite: " + (", ".join(k for k, v in losses.items() if not torch.isfinite(v)) or "gradients of "
                  + ", ".join(k for k, p in model.named_parameters() if p.grad is not None and not torch.isfinite(p.grad).all())), flush=True)
            optimize.zero_grad(set_to_none=True)
            continue
        optimize.step()
        optimize.zero_grad(set_to_none=True)
        step += 1
        for k, v in losses.items():
            total[k] = total.get(k, 0) + v.detach()
        words += n
        seen += int(batch["lengths"].sum())
        if step % 10 == 0:
            torch.set_num_threads(threads.adapt())
        if step % 25 == 0:
            print(f"{elapsed / 60:.1f} min  step {step}  {100 * progress:.1f} %  {seen / (time.time() - since):.0f} pieces/s  {threads.now} threads  "
                  + "  ".join(f"{k} {float(v) / words:.3f}" for k, v in total.items()), flush=True)
            total, words, seen, since = {}, 0, 0, time.time()
        if time.time() - saved > 240:
            save(checkpoint, model=model.state_dict(), optimizer=optimize.state_dict(), step=step, elapsed=elapsed)
            saved = time.time()
        if time.time() - scored > 60 * a.score_every:
            print(f"dev, step {step}: " + score.show(score.score(model, dev, labels)), flush=True)
            model.train()
            scored = since = time.time()
    save(checkpoint, model=model.state_dict(), optimizer=optimize.state_dict(), step=step, elapsed=elapsed)
    print(f"trained, {step} steps", flush=True)
    export.write(a.name, a.version)


if __name__ == "__main__":
    main()
