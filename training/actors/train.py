#!/usr/bin/env python3
"""Learns whom descriptions and pronouns speak of: train.py OUT.tsv [--validate]

For each such phrase the program looks at entries nearby and at nobody of them; the features of each are what it prints (decisions/). The
weights are those of a log-linear choice among them (mention ranking), learnt on GUM's training part and on the readings. A candidate is right when
most of its mentions whose reference is known have the phrase's. Run twice: candidates hang on what was decided before them. --validate prints how many
decisions are right on documents that no model has seen, in five parts. Needs NumPy and SciPy (Debian: python3-scipy)."""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import articles
import coreference
import events
from corpora import DATA

TYPES = {"person", "organization", "place"}
PENALTY, LEAST, SMALLEST, PARTS = 4.0, 6, 0.04, 5
MISSED = 1.0   # log odds taken from nobody where a pronoun stands: as many choices are right on unseen documents, and fewer pronouns are left alone
PRONOUN = re.compile(" (he|she|they)$")


class Document:
    """text; whose: the identity of the mention of which the character at `noun` is the noun; names tells whether all phrases are marked."""

    def __init__(self, text, outlet, mentions, names, complete):
        self.text, self.outlet, self.names, self.complete = text, outlet, names, complete
        self.mentions = sorted(mentions, key=lambda m: m[1] - m[0])

    def whose(self, span, noun):
        begin, end = span
        for b, e, who in self.mentions:
            if b <= noun < e and (not self.names or b == begin or e == end or min(e, end) - max(b, begin) > 0.5 * (max(e, end) - min(b, begin))):
                return who
        return None


def gum():
    for name, text, words, entities in coreference.documents(str(DATA / "syntax" / "en_gum-train.conllu.gz"), TYPES, least=1):
        mentions = [(words[first][0], words[last][1], k) for k, entity in enumerate(entities) for first, last in entity]
        yield Document(text, None, mentions, names=False, complete=True)


def readings():
    for r in articles.read_with_care("train"):
        mentions = [(b, e, a["id"]) for a in r["actors"] for n in a["names"] for b, e in events.spans_of(r["text"], n)]
        yield Document(r["text"], r["article"].get("outlet"), mentions, names=True, complete=False)


def decisions(documents):
    """What the program decides in each."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as given:
        for i, d in enumerate(documents):
            given.write(json.dumps({"id": str(i), "text": d.text, **({"outlet": d.outlet} if d.outlet else {})}) + "\n")
        given.flush()
        tool = ["dotnet", "run", "-c", "Release", "--project", os.path.join(HERE, "decisions"), "--", given.name]
        for line in subprocess.run(tool, check=True, stdout=subprocess.PIPE).stdout.decode("utf8").split("\n"):
            if line:
                made = json.loads(line)
                yield documents[int(made["id"])], made["decisions"]


def choices(documents):
    """(document, chosen, features of each choice, whether each is right) of the decisions of which the right one is known; choice 0 is nobody. Choices of
    which nothing is known are left out."""
    for number, (document, made) in enumerate(decisions(documents)):
        for d in made:
            own = document.whose(d["span"], d["noun"])
            if own is None and (d["pronoun"] and not document.complete):
                continue
            rows, right, chosen = [d["fresh"]], [False], 0
            for k, c in enumerate(d["candidates"]):
                theirs = collections.Counter(w for w in (document.whose(m, m[1] - 1) for m in c["mentions"]) if w is not None).most_common(1)
                if not theirs and own is None and not document.complete:
                    continue
                if k == d["chosen"]:
                    chosen = len(rows)
                rows.append(c["features"])
                right.append(bool(theirs) and theirs[0][0] == own)
            right[0] = not any(right)
            if len(rows) > 1:
                yield number, chosen, rows, right


class Model:
    def __init__(self, examples):
        counts = collections.Counter(f for _, _, rows, _ in examples for row in rows for f in set(row))
        self.index = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))}
        x, starts = self.matrix(examples)
        right = np.concatenate([r for _, _, _, r in examples]).astype(bool)

        def loss(w):
            scores = x @ w
            scores -= np.repeat(np.maximum.reduceat(scores, starts), np.diff(np.append(starts, len(scores))))
            e = np.exp(scores)
            sizes = np.diff(np.append(starts, len(scores)))
            total, good = np.add.reduceat(e, starts), np.add.reduceat(e * right, starts)
            p = e / np.repeat(total, sizes)
            q = e * right / np.repeat(good, sizes)
            return (np.log(total) - np.log(good)).sum() + PENALTY / 2 * w @ w, x.T @ (p - q) + PENALTY * w

        self.weights = minimize(loss, np.zeros(len(self.index)), jac=True, method="L-BFGS-B", options={"maxiter": 150}).x

    def matrix(self, examples):
        columns, ends, starts = [], [0], []
        for _, _, rows, _ in examples:
            starts.append(len(ends) - 1)
            for row in rows:
                columns += [self.index[f] for f in row if f in self.index]
                ends.append(len(columns))
        return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(self.index))), np.array(starts)

    def chosen(self, examples):
        x, starts = self.matrix(examples)
        scores = x @ self.weights
        return [int(np.argmax(scores[b:e])) for b, e in zip(starts, [*starts[1:], len(scores)])]


def show(name, examples, chosen):
    """Of the phrases that speak of a candidate, of how many the right one is chosen; of the choices of a candidate, how many are right."""
    for kind, pronouns in (("descriptions", False), ("pronouns", True)):
        these = [(e, c) for e, c in zip(examples, chosen) if bool(PRONOUN.search(e[2][0][1])) == pronouns]
        given, wanted = sum(c > 0 for _, c in these), sum(not e[3][0] for e, _ in these)
        good = sum(c > 0 and bool(e[3][c]) for e, c in these)
        print(f"{name} {kind}: {len(these)}, right {100 * sum(bool(e[3][c]) for e, c in these) / max(1, len(these)):.1f}, links P {100 * good / max(1, given):.1f} R {100 * good / max(1, wanted):.1f}")


def main():
    examples = list(choices([*gum(), *readings()]))
    show("the program's", examples, [c for _, c, _, _ in examples])
    if "--validate" in sys.argv:
        chosen = {}
        for part in range(PARTS):
            unseen = [e for e in examples if e[0] % PARTS == part]
            chosen |= {id(e): c for e, c in zip(unseen, Model([e for e in examples if e[0] % PARTS != part]).chosen(unseen))}
        show("cross-validated", examples, [chosen[id(e)] for e in examples])
    model = Model(examples)
    with open(sys.argv[1], "w", encoding="utf8") as out:
        out.write("# What speaks for and against that a description or pronoun speaks of an entry, and of somebody new (new …), in hundredths of log odds. Learnt by\n"
                  "# training/actors/train.py from GUM (CC BY-NC-SA 4.0 in part) and careful readings of news.\nfeature\tweight\n")
        for f, w in zip(model.index, model.weights):
            w -= MISSED if f.startswith("new new any ") and PRONOUN.search(f) else 0
            if abs(w) >= SMALLEST:
                out.write(f"{f}\t{round(100 * w)}\n")


if __name__ == "__main__":
    main()
