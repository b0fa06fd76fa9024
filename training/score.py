"""Scores on the dev parts, counted as ../shared/score counts: words of a treebank; names with both ends and class right."""
import numpy as np
import torch

import attributions
import decode
import events
import lemmas
from windows import batches, collate, pack

CLASS = {"person": "person", "per": "person", "organization": "organization", "org": "organization", "location": "place",
         "loc": "place", "place": "place", "facility": "place", "norp": "people", "people": "people"}


@torch.no_grad()
def read(model, sentences, labels, autocast=True, one_by_one=False):
    """For each sentence (Encoded): tags, lemmas, heads, relations, names. Documents are not told apart, as in the scorers.
    one_by_one: a window at a time without padding, which decides the ranges of 8-bit inputs."""
    model.eval()
    device = next(model.parameters()).device
    windows = list(pack(sentences))
    order = {id(s): i for i, s in enumerate(sentences)}
    results = [None] * len(sentences)
    for group in batches(windows, 1 if one_by_one else 4096):
        batch = collate(group, [], multiple=1 if one_by_one else 8)
        batch = {k: v.to(device) if torch.is_tensor(v) else v for k, v in batch.items()}
        with torch.autocast(device.type, torch.bfloat16, enabled=autocast):
            words = model.words(batch)
        tags = model.heads["tags"](words).argmax(-1).cpu().numpy()
        rules = model.heads["lemmas"](words).argmax(-1).cpu().numpy()
        names = model.heads["names"](words).cpu().numpy()
        arcs, dependents, heads = model.heads["parser"].vectors(words)
        arcs = arcs.cpu().numpy()
        for b, window in enumerate(group):
            at = 0
            for s in window:
                n = len(s.words)
                span = slice(at, at + n)
                found = decode.tree(np.concatenate([arcs[b, span, :1], arcs[b, span, 1 + at:1 + at + n]], 1))
                column = torch.tensor([h + at if h else 0 for h in found.tolist()])
                weighted = model.heads["parser"].weighted(dependents[b, span])
                chosen = torch.nn.functional.pad(heads[b, column], (1, 0), value=1.0)
                relations = (weighted @ chosen[..., None]).squeeze(-1)
                relations[:, labels.relations.index("root")] = -1e9
                relations = relations.argmax(-1).tolist()
                tag = [labels.tags[t] for t in tags[b, span]]
                results[order[id(s)]] = {
                    "tags": tag,
                    "lemmas": [lemmas.lemma_of(w, t, labels.rules[r], labels.table) for w, t, r in zip(s.words, tag, rules[b, span])],
                    "heads": found.tolist(),
                    "relations": ["root" if h == 0 else labels.relations[r] for h, r in zip(found, relations)],
                    "names": decode.runs(names[b, span], labels.names)}
                at += n
    return results


def syntax(gold, results):
    n = lemma = upos = uas = las = 0
    for g, r in zip(gold, results):
        for i in range(len(g.words)):
            n += 1
            lemma += g.gold["lemmas"][i].lower() == r["lemmas"][i].lower()
            upos += g.gold["tags"][i] == r["tags"][i]
            right = g.gold["heads"][i] == r["heads"][i]
            uas += right
            las += right and g.gold["relations"][i].split(":")[0] == r["relations"][i].split(":")[0]
    return {"lemma": 100 * lemma / n, "UPOS": 100 * upos / n, "UAS": 100 * uas / n, "LAS": 100 * las / n}


def spans(tags, classes):
    found, start, kind = set(), None, None
    for i, t in enumerate([*tags, "O"]):
        c = CLASS.get(t[2:].lower()) if t != "O" else None
        if start is not None and (t[:2] != "I-" or c != kind):
            found.add((start, i, kind))
            start = None
        if c in classes and start is None:
            start, kind = i, c
    return found


def names(gold, results):
    reuters = gold[0].gold["names"][0][0] == "R"
    classes = ["person", "organization", "place"] + ([] if reuters else ["people"])
    right = {c: [0, 0, 0] for c in classes}
    for g, r in zip(gold, results):
        a, b = spans([t.lstrip("R") for t in g.gold["names"]], classes), spans(r["names"], classes)
        for found, k in ((a & b, 0), (b, 1), (a, 2)):
            for *_, c in found:
                right[c][k] += 1
    f = lambda x: 200 * x[0] / max(1, x[1] + x[2])
    return {**{c: f(right[c]) for c in classes}, "all": f([sum(x) for x in zip(*right.values())])}


def score(model, dev, labels, autocast=True, one_by_one=False):
    """dev: name → (sentences, the same Encoded)."""
    lines = {}
    for name, (gold, encoded) in dev.items():
        if "article" in encoded[0].gold:
            lines[name] = attributions.score(model, encoded, autocast)
            if encoded[0].gold["article"].complete:
                lines[name] |= events.score(model, encoded)
            continue
        results = read(model, encoded, labels, autocast, one_by_one)
        lines[name] = (syntax if "heads" in gold[0].gold else names)(gold, results)
    return lines


def show(scores):
    return "   ".join(f"{name} " + " ".join(f"{k} {v:.2f}" for k, v in s.items()) for name, s in scores.items())
