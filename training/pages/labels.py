"""Which blocks of a page are the article: those whose words stand in the article's text, in its order."""
import re
from bisect import bisect_right
from collections import Counter, defaultdict

WORD = re.compile(r"\w+", re.UNICODE)
PLACES = 200       # of a block's first word in the text that are tried at most
LONG = 8           # words from which a block may differ from the text here and there


def words(text):
    return WORD.findall(text or "")


def shingles(tokens, n=4):
    return Counter(tuple(tokens[i:i + n]) for i in range(max(len(tokens) - n + 1, 1 if tokens else 0)))


def overlap(a, b):
    return sum((shingles(a) & shingles(b)).values())


def matches(block, text, places):
    """Where a block may stand in the text: begin, end and how many words agree"""
    for skipped in range(5 if len(block) >= LONG + 2 else 1):
        found = False
        for begin in places.get(block[skipped], [])[:PLACES]:
            rest = block[skipped:]
            same = 0
            while same < len(rest) and begin + same < len(text) and text[begin + same] == rest[same]:
                same += 1
            if same == len(block):
                yield begin, begin + same, same
                found = True
            elif same >= 4 and len(block) >= LONG:
                alike = overlap(text[begin:begin + len(rest) + 5], rest)
                if alike >= len(block) / 2:
                    yield begin, min(len(text), begin + len(rest)), alike
                    found = True
        if found:
            return


def label(blocks, text):
    """For each block (lists of words) whether it is a part of the text (a list of words): the heaviest chain of matches that keeps the order"""
    places = defaultdict(list)
    for i, word in enumerate(text):
        places[word].append(i)
    ends, states = [0], [(0.0, None, None)]     # the best chain that ends at a word or before; ends and weights both rise
    for number, block in enumerate(blocks):
        new = []
        for begin, end, same in matches(block, text, places) if block else ():
            i = bisect_right(ends, begin + 1) - 1
            new.append((end, (states[i][0] + same + (0.2 if begin <= ends[i] + 1 else 0), number, states[i])))
        for end, state in new:
            i = bisect_right(ends, end) - 1
            if states[i][0] >= state[0]:
                continue
            first = i if ends[i] == end else i + 1
            last = first
            while last < len(ends) and states[last][0] <= state[0]:
                last += 1
            ends[first:last] = [end]
            states[first:last] = [state]
    chosen = set()
    state = states[-1]
    while state[1] is not None:
        chosen.add(state[1])
        state = state[2]
    return [i in chosen for i in range(len(blocks))]


def score(truths, chosen):
    """F1, precision, recall and exact of pages' words, as ../shared/score/pages.py counts them"""
    p, r, exact = [], [], 0
    for truth, given in zip(truths, chosen):
        same, np, nt = overlap(truth, given), sum(shingles(given).values()), sum(shingles(truth).values())
        if np:
            p.append(same / np)
        if nt:
            r.append(same / nt)
        exact += truth == given
    p, r = sum(p) / len(p), sum(r) / len(r)
    return 2 * p * r / (p + r), p, r, exact / len(truths)
