#!/usr/bin/env python3
"""Learns which blocks of a page are the article: train.py PAGES.zip OUT.tsv [--validate]

PAGES.zip holds ground-truth.json and html/*.html.gz. Two passes of logistic regression (Adagrad, L2): over what the program sees of
each block, and again with the first scores of the page's blocks, which for training are given by models that have not seen the page.
--validate prints the scores of pages whose sites no model has seen. numpy is all it needs; seeds are fixed."""
import json
import os
import random
import subprocess
import sys
import zipfile
from collections import defaultdict
from urllib.parse import urlparse

import numpy as np

from context import context, lists_as_one, never
from labels import label, score, words

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCHS, RATE, PENALTY, BATCH, LEAST, SEED = 25, 0.3, 1e-2, 128, 3, 1
STEPS = 16         # the gradient of a batch counts as that of so many blocks
INNER, OUTER, REPEATS = 5, 6, 3


def load(path):
    tool = ["dotnet", "run", "-c", "Release", "--project", os.path.join(HERE, "blocks"), "--", path]
    archive = zipfile.ZipFile(path)
    truth = json.loads(archive.read("ground-truth.json"))
    pages = []
    for line in subprocess.run(tool, check=True, stdout=subprocess.PIPE).stdout.decode("utf8").split("\n"):
        if not line:
            continue
        page = json.loads(line)
        page["truth"] = words(truth[page["id"]]["articleBody"])
        page["site"] = ".".join(urlparse(truth[page["id"]]["url"]).netloc.split(".")[-2:])
        for b in page["blocks"]:
            b["words"] = words(b["text"])
        page["labels"] = label([b["words"] for b in page["blocks"]], page["truth"])
        pages.append(page)
    return sorted(pages, key=lambda page: page["id"])


class Model:
    def __init__(self, pages, features):
        """Learns from pages, with the features of each of their blocks"""
        seen = defaultdict(set)
        for number, page in enumerate(features):
            for block in page:
                for f in block:
                    seen[f].add(number)
        self.index = {f: i + 1 for i, f in enumerate(sorted(f for f, where in seen.items() if len(where) >= LEAST))}
        x = self.numbers([block for page in features for block in page])
        y = np.array([gold for page in pages for gold in page["labels"]], dtype=float)
        n = len(self.index) + 1
        w, bias, g2, gb = np.zeros(n), 0.0, np.full(n, 0.1), 0.1
        rng = np.random.default_rng(SEED)
        for _ in range(EPOCHS):
            order = rng.permutation(len(y))
            for at in range(0, len(y), BATCH):
                some = order[at:at + BATCH]
                error = (1 / (1 + np.exp(-(w[x[some]].sum(1) + bias))) - y[some]) * STEPS / BATCH
                gradient = np.bincount(x[some].ravel(), np.repeat(error, x.shape[1]), n) + PENALTY * w
                gradient[0] = 0
                g2 += gradient ** 2
                w -= RATE * gradient / np.sqrt(g2)
                gb += error.sum() ** 2
                bias -= RATE * error.sum() / np.sqrt(gb)
        self.weights, self.bias = np.rint(100 * w), round(100 * bias)     # hundredths, as the program has them

    def numbers(self, rows):
        x = np.zeros((len(rows), max(map(len, rows))), dtype=np.int32)
        for row, features in enumerate(rows):
            known = [self.index[f] for f in features if f in self.index]
            x[row, :len(known)] = known
        return x

    def scores(self, features):
        return list((self.weights[self.numbers(features)].sum(1) + self.bias) / 100) if features else []


def folds(pages, count, seed):
    """The pages in parts, each site's in one"""
    sites = sorted({page["site"] for page in pages})
    random.Random(seed).shuffle(sites)
    part = {site: i % count for i, site in enumerate(sites)}
    for fold in range(count):
        yield [p for p in pages if part[p["site"]] != fold], [p for p in pages if part[p["site"]] == fold]


def first_features(pages):
    return [[b["features"] for b in page["blocks"]] for page in pages]


def second_features(page, scores):
    return [b["features"] + c for b, c in zip(page["blocks"], context(page["blocks"], scores))]


def learn(pages, seed):
    """The models of both passes"""
    unseen = {}
    for others, part in folds(pages, INNER, seed + 7):
        model = Model(others, first_features(others))
        for page, features in zip(part, first_features(part)):
            unseen[page["id"]] = model.scores(features)
    first = Model(pages, first_features(pages))
    return first, Model(pages, [second_features(page, unseen[page["id"]]) for page in pages])


def choose(page, first, second):
    scores = second.scores(second_features(page, first.scores([b["features"] for b in page["blocks"]])))
    return [w for b, z in zip(page["blocks"], lists_as_one(page["blocks"], scores)) if z > 0 and not never(b["features"]) for w in b["words"]]


def validate(pages):
    for seed in range(REPEATS):
        truths, chosen = [], []
        for others, part in folds(pages, OUTER, seed):
            first, second = learn(others, seed)
            truths += [page["truth"] for page in part]
            chosen += [choose(page, first, second) for page in part]
        print("unseen sites, repeat %d: F1 %.4f P %.4f R %.4f exact %.3f" % (seed + 1, *score(truths, chosen)), flush=True)


def main(path, out):
    pages = load(path)
    print(len(pages), "pages,", sum(len(p["blocks"]) for p in pages), "blocks,", sum(map(sum, (p["labels"] for p in pages))), "of articles")
    truths = [page["truth"] for page in pages]
    print("blocks chosen by the labels: F1 %.4f P %.4f R %.4f exact %.3f" % score(
        truths, [[w for b, y in zip(p["blocks"], p["labels"]) if y for w in b["words"]] for p in pages]))
    if "--validate" in sys.argv:
        validate(pages)
    models = learn(pages, 0)
    print("the pages themselves: F1 %.4f P %.4f R %.4f exact %.3f" % score(truths, [choose(page, *models) for page in pages]))
    with open(out, "w", encoding="utf8") as f:
        f.write("# Learnt by training/pages/train.py from 90 pages of the article extraction benchmark of Scrapinghub (MIT; their articles are others'): hundredths of\n"
                "# log odds that a block is the article's, by what the first and the second pass see of it.\npass\tlook\tvalue\tweight\n")
        for number, model in enumerate(models, 1):
            f.write(f"{number}\tbias\t\t{model.bias}\n")
            for feature, i in model.index.items():
                if model.weights[i]:
                    f.write(f"{number}\t{feature}\t{int(model.weights[i])}\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
