#!/usr/bin/env python3
"""Learns when two groups of articles tell of the same event: train.py STREAM.jsonl WEIGHTS.tsv [--validate]

STREAM is made by corpora.py. Logistic regression (Newton, L2) over the likeness that the program sees (likeness/Examples.cs). --validate
prints for each fifth of ECB+'s topics what weights learnt without it make of it: the log loss of pairs, and B-cubed of the whole stream's
stories, by how far the odds are moved (the constant that is kept is the learnt one plus SHIFT)."""
import json
import math
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict

TOOL = ["dotnet", "run", "-c", "Release", "--no-build", "--project", os.path.join(os.path.dirname(os.path.abspath(__file__)), "likeness"), "--"]
NAMES = ["rootOfCosine", "cosine", "rootOfLinkage", "articles", "daysApart", "undated", "distinction"]
FOLDS, PENALTY, SHIFT = 5, 1.0, 0.5


def run(*arguments):
    return subprocess.run([*TOOL, *arguments], check=True, stdout=subprocess.PIPE).stdout.decode("utf8").splitlines()


def fold(story):
    """That of an ECB+ topic; other stories are in all but their own fold's training, too"""
    topic = story.rstrip("+")
    return int(topic) // 2 % FOLDS if topic.isdigit() else sum(topic.encode()) % FOLDS


def examples(path):
    for line in run("examples", path):
        gold, other, *features = line.split("\t")
        yield fold(gold), float(gold == other), [*map(float, features), 1.0]


def solve(matrix, vector):
    n = len(vector)
    rows = [matrix[i] + [vector[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (rows[i][n] - sum(rows[i][k] * out[k] for k in range(i + 1, n))) / rows[i][i]
    return out


def odds(weights, x):
    return max(-30.0, min(30.0, sum(w * f for w, f in zip(weights, x))))


def learn(data):
    n = len(NAMES) + 1
    weights = [0.0] * n
    for _ in range(30):
        gradient = [PENALTY * w for w in weights[:-1]] + [0.0]
        hessian = [[PENALTY * (i == k) if i < n - 1 else 1e-6 * (i == k) for k in range(n)] for i in range(n)]
        for _, gold, x in data:
            p = 1 / (1 + math.exp(-odds(weights, x)))
            for i in range(n):
                gradient[i] += (p - gold) * x[i]
                for k in range(n):
                    hessian[i][k] += p * (1 - p) * x[i] * x[k]
        step = solve(hessian, gradient)
        weights = [w - s for w, s in zip(weights, step)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def share(path):
    """The share of articles that belong to an earlier one's story"""
    stories = [json.loads(line)["id"].split("::")[0] for line in open(path, encoding="utf8")]
    return 1 - len(set(stories)) / len(stories)


def write(path, weights, shift, company):
    with open(path, "w", encoding="utf8") as out:
        out.write("# What speaks for articles telling of the same event, and by how much, in log odds. Learnt from ECB+ among newswire articles and\n"
                  "# PolNeAR's training part by training/stories; Stories/Likeness.cs says what the features are.\nfeature\tweight\n")
        for name, weight in zip([*NAMES, "constant"], [*weights[:-1], weights[-1] + shift]):
            out.write(f"{name}\t{weight:.3f}\n")
        out.write(f"share\t{company:.3f}\n")


def b_cubed(stories, wanted):
    """Precision and recall of the articles whose gold story is wanted"""
    gold = defaultdict(set)
    for story in stories:
        for a in story:
            gold[a.split("::")[0]].add(a)
    precision = [len(gold[a.split("::")[0]] & story) / len(story) for story in stories for a in story if wanted(a.split("::")[0])]
    recall = [len(gold[a.split("::")[0]] & story) / len(gold[a.split("::")[0]]) for story in stories for a in story if wanted(a.split("::")[0])]
    return sum(precision), sum(recall), len(precision)


def validate(path, data, shifts=(-0.5, 0.0, 0.5, 1.0)):
    loss, wrong, tables = [], Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        for k in range(FOLDS):
            weights = learn([d for d in data if d[0] != k])
            for _, gold, x in (d for d in data if d[0] == k):
                z = odds(weights, x)
                loss.append(math.log1p(math.exp(-z if gold else z)))
                wrong[bool(gold)] += (z > 0) != bool(gold)
            for shift in shifts:
                tables.append((k, shift, os.path.join(folder, f"{k}{shift}.tsv")))
                write(tables[-1][2], weights, shift, share(path))
        grouped = [[]]
        for line in run("group", path, *(table for _, _, table in tables)):
            if line:
                grouped[-1].append(set(line.split("\t")))
            else:
                grouped.append([])
    sums = defaultdict(lambda: [0, 0, 0])
    for (k, shift, _), stories in zip(tables, grouped):
        for name, wanted in (("events", lambda g: g.rstrip("+").isdigit() and fold(g) == k), ("around", lambda g: not g.rstrip("+").isdigit() and fold(g) == k)):
            sums[name, shift] = [a + b for a, b in zip(sums[name, shift], b_cubed(stories, wanted))]
    print(f"pairs {len(data)}, log loss {sum(loss) / len(loss):.4f}, missed {wrong[True]} of {sum(int(d[1]) for d in data)}, wrongly joined {wrong[False]}")
    for (name, shift), (p, r, n) in sums.items():
        print(f"{name}: odds moved by {shift:+.1f}: B3 P {100 * p / n:.1f}  R {100 * r / n:.1f}  F1 {200 * p * r / (p + r) / n:.1f}", flush=True)


if __name__ == "__main__":
    found = list(examples(sys.argv[1]))
    if "--validate" in sys.argv:
        validate(sys.argv[1], found)
    write(sys.argv[2], learn(found), SHIFT, share(sys.argv[1]))
