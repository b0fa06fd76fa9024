#!/usr/bin/env python3
"""How well the program's actors gather mentions: coreference.py PROGRAM GUM.conllu[.gz] [TYPE,TYPE,…]

Reads GUM's documents with PROGRAM and compares its actors' mentions with GUM's entities of the types named (person, organization
and place unless others are named), which stand in the column MISC as Entity=(…). Prints precision, recall and F1 of mentions, then of

  MUC     (Vilain et al. 1995)   links between mentions
  B-cubed (Bagga & Baldwin 1998) the share of each mention's entity that is found
  CEAF-e  (Luo 2005)             entities matched one to one, by the phi-4 similarity

and their average F1, the CoNLL average, as the reference implementation (Pradhan et al. 2014) defines them: a mention counts when
its first and last word are exact, and entities of one mention are left out on both sides, since the reference corpora have none.
Needs SciPy (Debian: python3-scipy). GUM's mentions reach over relative clauses and what is in apposition; the program's do not, which the exact match punishes."""
import collections, gzip, json, re, subprocess, sys, tempfile

from scipy.optimize import linear_sum_assignment

ENTITY = re.compile(r"\((?P<opens>\d+)-(?P<type>[a-z]+)[^()]*(?P<one>\))?|(?P<closes>\d+)\)")


def documents(path, types, least=2):
    """(id, text, words as (begin, end), gold entities of `least` mentions and more as sets of (first word, last word)) of each document."""
    lines = (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf8").read().split("\n")
    name, text, words, gold, open_, until = None, "", [], None, None, 0
    for line in lines + ["# newdoc id = "]:
        if line.startswith("# newdoc id"):
            if name:
                yield name, text, words, [m for m in gold.values() if len(m) >= least]
            name, text, words, gold, open_ = line.split("= ")[1], "", [], collections.defaultdict(set), collections.defaultdict(list)
        elif line.startswith("# sent_id"):
            until = 0
        elif line.startswith("# newpar"):
            text = text.rstrip() + "\n\n" if text else ""
        elif re.match(r"\d+(-\d+)?\t", line):
            cells = line.split("\t")
            if "-" not in cells[0] and int(cells[0]) <= until:   # a part of a contraction, whose letters stand already
                words.append((at, end if int(cells[0]) == until else min(at + len(cells[1]), end)))
                at = words[-1][1]
            else:
                at, end = len(text), len(text) + len(cells[1])
                text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
                until = int(cells[0].split("-")[1]) if "-" in cells[0] else 0
                if until: continue
                words.append((at, end))
            here = len(words) - 1
            entity = re.search(r"(?:^|\|)Entity=([^|]*)", cells[9])
            for m in ENTITY.finditer(entity.group(1) if entity else ""):
                if m["opens"]:
                    if m["one"]:
                        if m["type"] in types: gold[m["opens"]].add((here, here))
                    else:
                        open_[m["opens"]].append((here, m["type"]))
                elif open_[m["closes"]]:
                    first, kind = open_[m["closes"]].pop()
                    if kind in types: gold[m["closes"]].add((first, here))


def read(program, docs):
    """Entities of each document as sets of (first word, last word)."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as f:
        f.write("".join(json.dumps({"id": d[0], "text": d[1]}) + "\n" for d in docs)); f.flush()
        out = subprocess.run([*program.split(), "read", f.name, "--format", "jsonl"], stdout=subprocess.PIPE, check=True).stdout.decode("utf8")
    records = {r["article"]["id"]: r for r in map(json.loads, filter(None, out.split("\n")))}
    for name, text, words, _ in docs:
        units = [0]
        for c in text: units.append(units[-1] + (2 if ord(c) > 0xFFFF else 1))
        first, last = {units[b]: i for i, (b, e) in enumerate(words)}, {units[e]: i for i, (b, e) in enumerate(words)}
        entities = [{(first[b], last[e]) for b, e in (m["span"] for m in a["mentions"]) if b in first and e in last} for a in records[name]["actors"]]
        yield [e for e in entities if len(e) > 1]


def muc(a, b):
    """Links of the entities a that b keeps, and all links of a."""
    where = {m: i for i, e in enumerate(b) for m in e}
    kept = sum(len(e) - len({where.get(m, ("alone", m)) for m in e}) for e in a)
    return kept, sum(len(e) - 1 for e in a)


def b_cubed(a, b):
    where = {m: e for e in b for m in e}
    return sum(len(e & where.get(m, set())) / len(e) for e in a for m in e), sum(map(len, a))


def ceaf_e(a, b):
    if not a or not b:
        return 0, len(a)
    values = [[2 * len(x & y) / (len(x) + len(y)) for y in b] for x in a]
    rows, columns = linear_sum_assignment(values, maximize=True)
    return sum(values[i][j] for i, j in zip(rows, columns)), len(a)


def mentions(a, b):
    return len(set().union(*a) & set().union(*b)), len(set().union(*a))


def main():
    types = set((sys.argv[3] if len(sys.argv) > 3 else "person,organization,place").split(","))
    docs = list(documents(sys.argv[2], types))
    pairs = list(zip((d[3] for d in docs), read(sys.argv[1], docs)))
    scores = []
    for metric in (mentions, muc, b_cubed, ceaf_e):
        found, wanted = map(sum, zip(*(metric(g, p) for g, p in pairs)))
        right, given = map(sum, zip(*(metric(p, g) for g, p in pairs)))
        r, p = found / max(1, wanted), right / max(1, given)
        f = 2 * p * r / (p + r) if p + r else 0
        print(f"{metric.__name__:<10} P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f:5.1f}")
        if metric is not mentions: scores.append(f)
    print(f"CoNLL average {100 * sum(scores) / 3:5.1f} of {len(docs)} documents")


if __name__ == "__main__":
    main()
