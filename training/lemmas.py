"""Lemmas as classes: how to change the case of a word, how many characters to cut from its end, what to put there."""
from collections import Counter

LOOK_UP = "?"   # the class of rare changes: look up word and tag


def recase(word, case):
    return word.lower() if case == "l" else word[:1].upper() + word[1:].lower() if case == "t" else word


def apply(rule, word):
    case, cut, ending = rule.split(" ", 2)
    return recase(word, case)[: max(0, len(word) - int(cut))] + ending


def rule_of(word, lemma):
    """The rule that keeps most of the word. Lower case comes first for a lower-case lemma, so that a word has the same
    rule at the start of a sentence and within it."""
    def kept(case):
        w, n = recase(word, case), 0
        while n < min(len(w), len(lemma)) and w[n] == lemma[n]:
            n += 1
        return n
    case = max("lkt" if lemma == lemma.lower() else "klt", key=kept)
    return f"{case} {len(word) - kept(case)} {lemma[kept(case):]}"


def learn(triples, rarest=4):
    """From (word, tag, lemma): the common rules, and what to look up for the rest."""
    triples = [t for t in triples if t[2] != "_" and len(t[0].lower()) == len(t[0])]
    counts = Counter(rule_of(w, l) for w, _, l in triples)
    rules = [r for r, n in counts.most_common() if n >= rarest]
    known = set(rules)
    rare = {}
    for word, tag, lemma in triples:
        if rule_of(word, lemma) not in known:
            rare.setdefault((word.lower(), tag), Counter())[lemma] += 1
    return [LOOK_UP, *rules], {key: c.most_common(1)[0][0] for key, c in sorted(rare.items())}


def lemma_of(word, tag, rule, table):
    if rule == LOOK_UP:
        return table.get((word.lower(), tag), word if tag == "PROPN" else word.lower())
    return apply(rule, word)
