"""The words around an anchor, a cue or an event's trigger, and what each is to it: what heads read whose labels hang on an anchor."""
from dataclasses import dataclass

import numpy as np

from labels import BRANCHES, ROLES, SLOTS

# So many words before the anchor's first word, and in all.
BEFORE, LENGTH = 48, 120

# What a word is to an anchor: distance, path in the tree, sentence, paragraph, quotation marks. Each has a range of the one table of features.
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 51]
ABSENT, ELSEWHERE, OWN, ABOVE, SAME, BELOW = range(6)
SIZES = [1 + 2 * len(DISTANCES), BELOW + 2 * len(BRANCHES), 7, 5, 4]
OFFSETS = [sum(SIZES[:i]) for i in range(len(SIZES))]
FEATURES = sum(SIZES)

# What a word may be to an event's slot: not in it; in it; a word of which nothing is known.
OUT, IN, UNKNOWN = range(3)


@dataclass
class Sequence:
    """first: the article's word at its place 0, may be negative. features: [LENGTH, len(SIZES)]. labels: of a cue [LENGTH]; of a trigger
    [LENGTH, slots]. absent: of a trigger [slots], whether nothing in the text fills a slot; else empty."""
    first: int
    anchor: int
    features: np.ndarray
    labels: np.ndarray
    absent: np.ndarray


def anchor_of(article, words):
    """The word of several that the others hang on."""
    return next((i for i in words if article.heads[i] not in words), words[0])


def first_run(words):
    return [w for k, w in enumerate(words) if w == words[0] + k]


def of_cue(article, quoted, attribution):
    first, anchor, features = _around(article, quoted, first_run(attribution.cue))
    labels = np.zeros(LENGTH, np.int64)
    for role, words in (("source", set(attribution.source)), ("content", set(attribution.content))):
        for k in range(LENGTH):
            if first + k in words:
                labels[k] = ROLES.index(("I-" if first + k - 1 in words else "B-") + role)
    return Sequence(first, anchor, features, labels, np.zeros(0, np.int64))


def of_trigger(article, quoted, event):
    """A slot whose fillers are not known (None), or stand in the text but not in the sequence, has no label."""
    first, anchor, features = _around(article, quoted, first_run(event.trigger))
    labels = np.full((LENGTH, len(SLOTS)), UNKNOWN, np.int64)
    for s, slot in enumerate(SLOTS):
        words = event.slots[slot]
        if words is not None:
            labels[:, s] = [IN if first + k in words else UNKNOWN if first + k in event.unknown else OUT for k in range(LENGTH)]
    absent = np.array([IN if event.slots[s] is not None and len(event.slots[s]) == 0 else OUT for s in SLOTS])
    return Sequence(first, anchor, features, labels, absent)


def _around(article, quoted, own):
    anchor, first = anchor_of(article, own), own[0] - BEFORE
    features = np.zeros((LENGTH, len(SIZES)), np.int64)
    paths = _paths(article, anchor)
    for k in range(LENGTH):
        w = first + k
        if not 0 <= w < len(article.words):
            continue
        away = 0 if own[0] <= w <= own[-1] else w - own[0] if w < own[0] else w - own[-1]
        distance = sum(abs(away) >= d for d in DISTANCES)
        sentence, paragraph = (numbers[w] - numbers[anchor] for numbers in (article.sentences, article.paragraphs))
        features[k] = (distance if away <= 0 else len(DISTANCES) + distance, OWN if away == 0 else paths.get(w, ELSEWHERE),
                       max(-3, min(3, sentence)) + 3, max(-2, min(2, paragraph)) + 2, 2 * quoted[w] + quoted[anchor])
    return first, anchor, features


def _paths(article, anchor):
    """Of each word of the anchor's sentence: above it; below it, by the relation of the branch; below what it hangs on, by the branch; or neither."""
    sentence, n = article.sentences[anchor], len(article.words)
    begin = end = anchor
    while begin and article.sentences[begin - 1] == sentence:
        begin -= 1
    while end < n and article.sentences[end] == sentence:
        end += 1
    above, at = set(), article.heads[anchor]
    while at >= 0:
        above.add(at)
        at = article.heads[at]
    paths = {}
    for w in range(begin, end):
        branch = w
        while branch >= 0 and article.heads[branch] not in (anchor, article.heads[anchor]) and branch != anchor:
            branch = article.heads[branch]
        if w in above:
            paths[w] = ABOVE
        elif branch < 0 or branch == anchor or article.heads[branch] < 0:
            paths[w] = SAME
        else:
            side = 0 if article.heads[branch] == anchor else len(BRANCHES)
            paths[w] = BELOW + side + BRANCHES.index(article.relations[branch].split(":")[0])
    return paths
