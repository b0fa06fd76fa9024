"""Windows of whole consecutive sentences, and batches of windows of about the same length."""
import random

import numpy as np
import torch

from sequences import OFFSETS, OUT, UNKNOWN
from wordpiece import CASES, case_class

LIMIT, LONGEST = 256, 512   # pieces of a window; of a sentence that is longer than a window and so stands alone
NO_LABEL = -100
START, END = 101, 102       # [CLS] and [SEP]
ANCHORED = ["attributions", "happenings"]   # layers of sequences that hang on an anchor
MARK, PARAGRAPH, LOWER, CAPITALS = (CASES.index(c) for c in ("mark", "paragraph", "lower", "capitals"))


class Encoded:
    """A sentence in numbers."""

    def __init__(self, sentence, pieces, gold=None):
        words = self.words = sentence.words
        self.gold = gold or {}
        self.first, self.ends_paragraph = sentence.first, sentence.ends_paragraph
        self.pieces = [list(pieces.of(w)) for w in words]
        self.cases = [case_class(w) for w in words]
        self.size = sum(map(len, self.pieces)) + 1
        if self.size > LONGEST - 1:
            raise ValueError("a sentence is longer than the encoder reads; cut it into several first")


def cut(sentence, pieces, longest=LONGEST - 2):
    """The word counts of the parts of a sentence that is longer than the encoder reads."""
    parts, size = [0], 0
    for w in sentence:
        n = len(pieces.of(w))
        if size + n > longest:
            parts.append(0)
            size = 0
        parts[-1] += 1
        size += n
    return parts


def pack(sentences, limit=lambda: LIMIT):
    """Greedily, from the first sentence on; a window begins with one mark and has another after each sentence. A paragraph that
    would fit alone is not parted between two windows."""
    window, size, most = [], 1, limit()
    for paragraph in _paragraphs(sentences):
        whole = sum(s.size for s in paragraph)
        for k, s in enumerate(paragraph):
            room = whole if k == 0 and whole < most else s.size
            if window and size + room > most:
                yield window
                window, size, most = [], 1, limit()
            window.append(s)
            size += s.size
    if window:
        yield window


def _paragraphs(sentences):
    """Where no ends of paragraphs are known, each sentence is by itself."""
    known = any(s.ends_paragraph for s in sentences)
    paragraph = []
    for s in sentences:
        paragraph.append(s)
        if s.ends_paragraph or not known:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def length(window):
    return 1 + sum(s.size for s in window)


def training_windows(documents, rng, apart):
    """Endless. Unless documents are to be kept apart, their borders count in every second pass only, since a reader may not
    know them; some windows are short, since some texts are."""
    limit = lambda: LIMIT if rng.random() < 0.75 else rng.randint(16, LIMIT)
    while True:
        order = rng.sample(documents, len(documents))
        if not apart and rng.random() < 0.5:
            order = [[s for d in order for s in d]]
        windows = [w for d in order for w in pack(d, limit)]
        yield from rng.sample(windows, len(windows))


def training_batches(corpora, size, seed):
    """Endless batches of at most `size` pieces, corpora mixed within each. corpora: [(documents, share,
    whether to keep documents apart)]; shares are of pieces."""
    rng = random.Random(seed)
    streams = [training_windows(documents, rng, apart) for documents, _, apart in corpora]
    shares = [share for _, share, _ in corpora]
    seen = [0.0] * len(corpora)
    while True:
        pool = []
        for _ in range(40 * size // LIMIT):
            i = min(range(len(corpora)), key=lambda i: (seen[i] / shares[i], i))
            pool.append(next(streams[i]))
            seen[i] += length(pool[-1])
        groups = list(batches(pool, size))
        rng.shuffle(groups)
        yield from groups


def batches(windows, size):
    group = []
    for w in sorted(windows, key=length):
        if group and length(w) * (len(group) + 1) > size:
            yield group
            group = []
        group.append(w)
    if group:
        yield group


def collate(group, layers, rng=None, mask=None, multiple=8):
    """Tensors of a group of windows. layers: names of label layers. rng: vary case and hide some pieces (training)."""
    P = max(length(w) for w in group)
    W = max(sum(len(s.words) for s in w) for w in group)
    P, W = (-(-n // multiple) * multiple for n in (P, W))   # matrices of round sizes are faster
    B = len(group)
    pieces, cases, firsts = ([[0] * P for _ in range(B)] for _ in range(3))
    words, sentence_starts, sentence_ids = ([[0] * W for _ in range(B)] for _ in range(3))
    gold = {name: [[NO_LABEL] * W for _ in range(B)] for name in layers}
    counts, anchored = [], {kind: [] for kind in ANCHORED}
    for b, window in enumerate(group):
        w = 0
        marks = rng is None or rng.random() < 0.8
        ids, case, first = pieces[b], cases[b], firsts[b]
        ids[0], case[0] = START, MARK
        at = 1
        for k, s in enumerate(window):
            cases_here = varied_case(s.cases, rng) if rng else s.cases
            for name in layers:
                if name in s.gold:
                    gold[name][b][w:w + len(s.words)] = s.gold[name]
            start = w
            for word, c in zip(s.pieces, cases_here):
                n = len(word)
                ids[at:at + n] = word
                case[at:at + n] = [c] * n
                first[at] = 1
                words[b][w] = at
                sentence_starts[b][w], sentence_ids[b][w] = start, k + 1
                if rng and rng.random() < 0.04:
                    ids[at] = mask
                at += n
                w += 1
            ids[at], case[at] = END, PARAGRAPH if marks and s.ends_paragraph else MARK
            at += 1
        counts.append(at)
        for kind in ANCHORED:
            anchored[kind] += _sequences(window, kind, b * W, B * W)
    t = torch.tensor
    return {"pieces": t(pieces), "cases": t(cases), "firsts": t(firsts), "lengths": t(counts), "words": t(words),
            "starts": t(sentence_starts), "sentences": t(sentence_ids), "gold": {k: t(v) for k, v in gold.items()},
            **{kind: stacked(s) for kind, s in anchored.items()}}


def _sequences(window, kind, offset, nowhere):
    """Of the anchors in a window of one document."""
    first, count = window[0].first, sum(len(s.words) for s in window)
    return [placed(q, first, count, offset, nowhere) for s in window for q in s.gold.get(kind, [])]


def placed(sequence, first, count, offset, nowhere):
    """Anchor, places, features, labels and absence; words outside the window are as if there were none. The window's words are `count` from the
    article's word `first`, and stand at `offset` in the batch."""
    words = np.arange(sequence.first, sequence.first + len(sequence.labels)) - first
    inside = (words >= 0) & (words < count)
    by_slot = sequence.labels.ndim > 1
    labels = np.where(inside[:, None], sequence.labels, UNKNOWN) if by_slot else np.where(inside, sequence.labels, OUT)
    return (sequence.anchor - first + offset, np.where(inside, words + offset, nowhere), np.where(inside[:, None], sequence.features, 0) + OFFSETS,
            labels, sequence.absent)


def stacked(sequences):
    columns = [torch.from_numpy(np.stack(c)) for c in zip(*sequences)] or [torch.zeros(0, dtype=torch.long)] * 5
    return dict(zip(("anchors", "places", "features", "labels", "absent"), columns))


def varied_case(cases, rng):
    """A few sentences in lower case or capitals, for headlines and for what people write in haste."""
    chance = rng.random()
    if chance > 0.06:
        return cases
    to = LOWER if chance < 0.03 else CAPITALS
    return [to if CASES[c] in ("lower", "initial", "mixed", "capitals") else c for c in cases]
