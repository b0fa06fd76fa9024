"""Fits what makes confidences of the cue head's probabilities, by running the program on the development articles of PolNeAR and
the readings, and writes it to models/NAME/labels.json with a reliability table in the card: calibrate.py NAME

An attribution is right if its cue overlaps that of one in the reference and its content does by more than half. PolNeAR's inner
attributions are not marked, so that there only outer ones count. The table is for the half of the articles that the other half was fitted on."""
import argparse
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

import articles

TITLE = "## Confidence"


def spans(part):
    return part["spans"] if part else []


def overlap(a, b):
    return sum(max(0, min(e, y) - max(s, x)) for s, e in a for x, y in b)


def length(a):
    return sum(e - s for s, e in a)


def is_right(found, gold):
    cue, content = spans(found.get("cue")), spans(found["content"])
    return any(overlap(cue, g["cue"]) > 0 and (o := overlap(content, g["content"])) > 0.5 * (length(content) + length(g["content"]) - o) for g in gold)


def judged(articles_read, complete):
    """For each article, (confidence, right) of what the program finds by the model."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as given:
        for i, r in enumerate(articles_read):
            given.write(json.dumps({"id": str(i), "text": r["text"]}) + "\n")
        given.flush()
        read = subprocess.run([articles.PROGRAM / "rapporteur", "read", given.name, "--format", "jsonl"], check=True, capture_output=True).stdout
    for line, r in zip(read.splitlines(), articles_read, strict=True):
        found = [a for a in json.loads(line)["attributions"] if a.get("cue") and (complete or not a.get("parent"))]
        yield [(a["confidence"], is_right(a, r["attributions"])) for a in found]


def logit(p, least=0.01):
    """As the program has it: beyond 99 % the probability of a cue tells nothing more of whether the whole is right."""
    p = np.clip(p, least, 1 - least)
    return np.log(p / (1 - p))


def fit(pairs, steps=200):
    """Platt (1999): right with probability sigmoid(a + b * logit(p)); by Newton's method."""
    x = np.stack([np.ones(len(pairs)), logit(pairs[:, 0])], 1)
    w = np.array([0.0, 1.0])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        w += 0.3 * np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2), x.T @ (pairs[:, 1] - p))
    return w


def apply(w, p):
    return 1 / (1 + np.exp(-(w[0] + w[1] * logit(p))))


def table(confidences, right):
    lines = ["| given | attributions | mean | right |", "| --- | --- | --- | --- |"]
    for low, high in ((0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        inside = (confidences >= low) & (confidences < high)
        if inside.any():
            lines.append(f"| {low:g} to {min(high, 1):g} | {inside.sum()} | {confidences[inside].mean():.2f} | {right[inside].mean():.2f} |")
    return "\n".join(lines)


def main():
    a = argparse.ArgumentParser()
    a.add_argument("name")
    folder = articles.PROGRAM / "models" / a.parse_args().name
    labels = folder / "labels.json"
    text = labels.read_text(encoding="utf8")
    intercept, slope = before = json.loads(text)["cue_calibration"]
    read = [*judged(articles.polnear("dev"), complete=False), *judged(articles.readings("dev"), complete=True)]
    raw = [np.array([(1 / (1 + np.exp(-(logit(c, 1e-4) - intercept) / slope)), r) for c, r in article]) for article in read if article]
    halves = [np.concatenate(raw[i::2]) for i in (0, 1)]
    tested = [(apply(fit(halves[1 - i]), halves[i][:, 0]), halves[i][:, 1]) for i in (0, 1)]
    w = fit(np.concatenate(raw))
    print("calibration", w, "\n" + table(*map(np.concatenate, zip(*tested))))
    labels.write_text(text.replace(f'"cue_calibration": {json.dumps(before)}', f'"cue_calibration": {json.dumps([round(v, 4) for v in w])}'), encoding="utf8")
    card = folder / "card.md"
    rest = card.read_text(encoding="utf8").split(TITLE)[0].split("## Known faults")
    known = card.read_text(encoding="utf8").split("## Known faults")[1]
    section = (f"{TITLE}\n\nAn attribution's confidence is the probability of its cue, made to agree with how often such attributions are right (cue overlaps, content by more than half) on the "
               f"development articles of PolNeAR and the readings; each half of them fitted on the other:\n\n{table(*map(np.concatenate, zip(*tested)))}\n\n")
    card.write_text(rest[0] + section + "## Known faults" + known, encoding="utf8")


if __name__ == "__main__":
    main()
