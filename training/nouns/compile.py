"""Writes src/Rapporteur/English/noun-kinds.tsv from WordNet 3.0 (Debian: wordnet-base) and more.tsv beside this file: nouns whose first
sense is a person, a group or a communication, and nouns that have a communication among their first three senses and no person or group."""
import re
from pathlib import Path

WORDNET = Path("/usr/share/wordnet")
HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "src" / "Rapporteur" / "English" / "noun-kinds.tsv"
KINDS = {18: "person", 14: "group", 10: "document"}   # numbers of WordNet's lexicographer files
HEADER = """# What nouns speak of: a person, a group of persons, or words (a document, which speaks for its author). From WordNet 3.0 (Copyright 2006 by
# Princeton University; free to use with this notice), by the nouns' first senses; made by training/nouns.
noun\tkind
"""


def lines(name):
    return (l for l in (WORDNET / name).read_text().splitlines() if not l.startswith("  "))


def main():
    senses = {l.split(" ", 2)[0]: int(l.split(" ", 2)[1]) for l in lines("data.noun")}
    nouns = {}
    for line in lines("index.noun"):
        fields = line.split()
        kinds = [senses[offset] for offset in fields[-int(fields[2]):]]
        if not re.fullmatch("[a-z][a-z-]*", fields[0]):
            continue
        if kinds[0] in KINDS:
            nouns[fields[0]] = KINDS[kinds[0]]
        elif 10 in kinds[:3] and not {14, 18} & set(kinds):
            nouns[fields[0]] = "document"
    for line in (HERE / "more.tsv").read_text().splitlines()[2:]:
        noun, kind = line.split("\t")
        nouns[noun] = kind
    OUT.write_text(HEADER + "".join(f"{n}\t{k}\n" for n, k in sorted(nouns.items())))


if __name__ == "__main__":
    main()
