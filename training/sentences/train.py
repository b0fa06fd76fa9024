#!/usr/bin/env python3
"""Learns where sentences end: train.py DATA OUT.tsv

Logistic regression (Adagrad, L1) over the features of boundaries.py, one value a template, on the training files
en_{gum,ewt}-train.conllu.gz in DATA and on news.txt; prints F1 of sentences on the dev files; writes the weights, whole hundredths."""
import os
import sys
from collections import Counter

import numpy as np

import boundaries as b

HERE = os.path.dirname(os.path.abspath(__file__))
b.load_abbreviations(os.path.join(HERE, "../../src/Rapporteur/English/abbreviations.tsv"))
EPOCHS, RATE, PENALTY, LEAST, SEED = 12, 0.15, 2e-6, 3, 1
NEWS = 10          # how often each made-up paragraph counts
UNMARKED = 80      # by so much the score of a place without a stop must be over 0: news seldom leaves them out


def news():
    """Paragraphs made up for what newspapers write and the treebanks seldom do: a bar stands where a sentence ends."""
    for line in open(os.path.join(HERE, "news.txt"), encoding="utf8"):
        sentences = line.rstrip("\n").split("| ")
        yield " ".join(sentences), {len(" ".join(sentences[:i + 1])) for i in range(len(sentences))}


def examples(paragraphs):
    for text, ends in paragraphs:
        cs = b.candidates(text)
        if not cs:
            continue
        state, since, first, paragraph = b.State(), 0, True, b.style(text, cs)
        for i in range(len(cs) - 1):
            state.read(text, cs[i])
            since += 1
            gold = cs[i].end in ends
            if b.may_end(cs[i], cs[i + 1], since, first):
                yield b.features(text, cs, i, since, paragraph, state.quotes, state.bracketed), gold
            if gold:
                since, first = 0, False


def predict(text, score):
    """The ends of sentences, from left to right"""
    cs = b.candidates(text)
    if not cs:
        return []
    state, since, first, paragraph, out = b.State(), 0, True, b.style(text, cs), []
    for i in range(len(cs) - 1):
        state.read(text, cs[i])
        since += 1
        if b.may_end(cs[i], cs[i + 1], since, first) and score(b.features(text, cs, i, since, paragraph, state.quotes, state.bracketed)) > 0:
            out.append(cs[i].end)
            since, first = 0, False
    return out + [cs[-1].end]


def evaluate(path, score):
    right = given = wanted = 0
    for text, ends in b.paragraphs(path):
        g = sorted(ends)
        p = predict(text, score)
        gs = set(zip([0] + [skip(text, e) for e in g[:-1]], g))
        ps = set(zip([0] + [skip(text, e) for e in p[:-1]], p))
        right += len(gs & ps)
        given += len(ps)
        wanted += len(gs)
    return 100 * right / given, 100 * right / wanted, 200 * right / (given + wanted)


def skip(text, at):
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def train(rows):
    counts = Counter((t, v) for values, _ in rows for t, v in enumerate(values))
    names = [f for f, c in sorted(counts.items()) if c >= LEAST]
    index = {f: i + 1 for i, f in enumerate(names)}
    x = np.array([[index.get((t, v), 0) for t, v in enumerate(values)] for values, _ in rows])
    y = np.array([gold for _, gold in rows], dtype=float)
    w, g2, bias, gb = np.zeros(len(names) + 1), np.full(len(names) + 1, 1e-2), 0.0, 1e-2
    rng = np.random.default_rng(SEED)
    for _ in range(EPOCHS):
        order = rng.permutation(len(y))
        for at in range(0, len(y), 64):
            batch = order[at:at + 64]
            z = w[x[batch]].sum(1) + bias
            error = 1 / (1 + np.exp(-z)) - y[batch]
            where, inverse = np.unique(x[batch], return_inverse=True)
            grad = np.bincount(inverse.ravel(), np.repeat(error, x.shape[1]), len(where))
            g2[where] += grad ** 2
            step = RATE / np.sqrt(g2[where])
            new = w[where] - step * grad
            w[where] = np.sign(new) * np.maximum(0, np.abs(new) - step * PENALTY * len(y) / 64)
            w[0] = 0
            gb += error.sum() ** 2
            bias -= RATE / np.sqrt(gb) * error.sum()
    return {f: round(100 * w[i]) for f, i in index.items() if round(100 * w[i])}, round(100 * bias)


def main(data, out):
    rows = [r for t in ("gum", "ewt") for r in examples(b.paragraphs(f"{data}/en_{t}-train.conllu.gz"))]
    rows += [r for r in examples(news())] * NEWS
    weights, bias = train(rows)
    print(len(rows), "places,", sum(g for _, g in rows), "of them boundaries;", len(weights), "weights")

    def score(values):
        unmarked = 0 if set(values[0]) & set(".?!") else UNMARKED
        return bias - unmarked + sum(weights.get((t, v), 0) for t, v in enumerate(values))

    for t in ("gum", "ewt"):
        print(t, "P %.2f R %.2f F1 %.2f" % evaluate(f"{data}/en_{t}-dev.conllu.gz", score))
    with open(out, "w", encoding="utf8") as f:
        f.write("# Learnt by training/sentences/train.py from the training parts of the English UD treebanks GUM and EWT (CC BY-SA 4.0; GUM's\n"
                "# texts CC BY(-NC)-SA 4.0) and from news.txt beside it: hundredths of log odds that a sentence ends. A feature is a template and its value.\n"
                "template\tvalue\tweight\n")
        f.write(f"bias\tmarked\t{bias}\nbias\tunmarked\t{bias - UNMARKED}\n")
        for (t, v), weight in sorted(weights.items()):
            f.write(f"{b.TEMPLATES[t]}\t{v}\t{weight}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
