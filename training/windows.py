"""Windows of whole consecutive sentences, and batches of windows of about the same length."""
import random

import torch

from wordpiece import CASES, case_class

LIMIT, LONGEST = 256, 512   # pieces of a window; of a sentence that is longer than a window and so stands alone
NO_LABEL = -100
START, END = 101, 102       # [CLS] and [SEP]
MARK, LOWER, CAPITALS = (CASES.index(c) for c in ("mark", "lower", "capitals"))


class Encoded:
    """A sentence in numbers."""

    def __init__(self, words, pieces, gold=None):
        self.words, self.gold = words, gold or {}
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
    """Greedily, from the first sentence on; a window begins with one mark and has another after each sentence."""
    window, size, most = [], 1, limit()
    for s in sentences:
        if window and size + s.size > most:
            yield window
            window, size, most = [], 1, limit()
        window.append(s)
        size += s.size
    if window:
        yield window


def length(window):
    return 1 + sum(s.size for s in window)


def training_windows(documents, rng):
    """Endless. Borders of documents count in every second pass only, since a reader may not know them; some windows are
    short, since some texts are."""
    limit = lambda: LIMIT if rng.random() < 0.75 else rng.randint(16, LIMIT)
    while True:
        order = rng.sample(documents, len(documents))
        if rng.random() < 0.5:
            order = [[s for d in order for s in d]]
        windows = [w for d in order for w in pack(d, limit)]
        yield from rng.sample(windows, len(windows))


def training_batches(corpora, size, seed):
    """Endless batches of at most `size` pieces, corpora mixed within each. corpora: [(documents, share)]; shares are of pieces."""
    rng = random.Random(seed)
    streams = [training_windows(documents, rng) for documents, _ in corpora]
    shares = [share for _, share in corpora]
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
    counts = []
    for b, window in enumerate(group):
        w = 0
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
            ids[at], case[at] = END, MARK
            at += 1
        counts.append(at)
    t = torch.tensor
    return {"pieces": t(pieces), "cases": t(cases), "firsts": t(firsts), "lengths": t(counts), "words": t(words),
            "starts": t(sentence_starts), "sentences": t(sentence_ids), "gold": {k: t(v) for k, v in gold.items()}}


def varied_case(cases, rng):
    """A few sentences in lower case or capitals, for headlines and for what people write in haste."""
    chance = rng.random()
    if chance > 0.06:
        return cases
    to = LOWER if chance < 0.03 else CAPITALS
    return [to if CASES[c] in ("lower", "initial", "mixed", "capitals") else c for c in cases]
