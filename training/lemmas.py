"""Lemmas: of words that the treebanks know with their tag, from a table; of others as classes: how to change the case of a
word, how many characters to cut from its end, what to put there."""
from collections import Counter

NO_RULE = "?"   # the class of changes too rare to have a rule


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


def learn(triples, rarest=4, sure=0.95):
    """From (word, tag, lemma): the common rules, and the lemmas of words with a tag that leaves hardly a doubt. Names keep
    their case, and so are not in the table."""
    triples = [t for t in triples if t[2] != "_" and len(t[0].lower()) == len(t[0])]
    counts = Counter(rule_of(w, l) for w, _, l in triples)
    rules = [r for r, n in counts.most_common() if n >= rarest]
    seen, common = {}, set(rules)
    for word, tag, lemma in triples:
        if tag != "PROPN":
            seen.setdefault((word.lower(), tag), Counter())[lemma] += 1
    table = {}
    for key, lemmas in sorted(seen.items()):
        (lemma, most), total = lemmas.most_common(1)[0], sum(lemmas.values())
        rare = rule_of(key[0], lemma) not in common
        if most >= sure * total and (total > 1 or rare):
            table[key] = lemma
    return [NO_RULE, *rules], table


def lemma_of(word, tag, rule, table):
    known = table.get((word.lower(), tag))
    if known is not None:
        return known
    if rule == NO_RULE:
        return word if tag == "PROPN" else word.lower()
    return apply(rule, word)
