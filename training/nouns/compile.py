"""Writes src/Rapporteur/English/noun-kinds.tsv from WordNet 3.0 (Debian: wordnet-base) and more.tsv beside this file: nouns whose first
sense is a person, a group or a communication, and nouns that have a communication among their first three senses and no person or group; of persons and
groups also the sense with what it is a kind of."""
import re
from pathlib import Path

WORDNET = Path("/usr/share/wordnet")
HERE = Path(__file__).resolve().parent
OUT = HERE.parent.parent / "src" / "Rapporteur" / "English" / "noun-kinds.tsv"
KINDS = {18: "person", 14: "group", 10: "document"}   # numbers of WordNet's lexicographer files
HEADER = """# What nouns speak of: a person, a group of persons, or words (a document, which speaks for its author). From WordNet 3.0 (Copyright 2006 by
# Princeton University; free to use with this notice), by the nouns' first senses; made by training/nouns. senses: the number of the first one, then of
# what it is a kind of, up to where all are persons or groups.
noun\tkind\tsenses
"""


TOP = {"00007846", "00031264"}   # person, group


def lines(name):
    return (l for l in (WORDNET / name).read_text().splitlines() if not l.startswith("  "))


def main():
    senses = {l.split(" ", 2)[0]: int(l.split(" ", 2)[1]) for l in lines("data.noun")}
    above = {l.split(" ", 1)[0]: found.group(1) for l in lines("data.noun") if (found := re.search(r" @i? (\d{8}) n", l))}
    nouns, first = {}, {}
    for line in lines("index.noun"):
        fields = line.split()
        kinds = [senses[offset] for offset in fields[-int(fields[2]):]]
        if not re.fullmatch("[a-z][a-z-]*", fields[0]):
            continue
        first[fields[0]] = fields[-int(fields[2])]
        if kinds[0] in KINDS:
            nouns[fields[0]] = KINDS[kinds[0]]
        elif 10 in kinds[:3] and not {14, 18} & set(kinds):
            nouns[fields[0]] = "document"
    def chain(noun):
        at, found = first.get(noun), []
        if nouns[noun] == "document" or senses.get(at) not in (18, 14):
            return []
        while at and at not in TOP:
            found.append(at)
            at = above.get(at)
        return [" ".join(found)] if at and found else []

    for line in (HERE / "more.tsv").read_text().splitlines()[2:]:
        noun, kind = line.split("\t")
        nouns[noun] = kind
    OUT.write_text(HEADER + "".join("\t".join([n, k, *chain(n)]) + "\n" for n, k in sorted(nouns.items())))


if __name__ == "__main__":
    main()
