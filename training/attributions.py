"""Attributions that a model finds in articles, and how many are right."""
from collections import Counter

import torch

import decode
import sequences
from articles import Attribution
from labels import ROLES
from windows import collate, pack, placed, stacked


@torch.no_grad()
def find(model, article, sentences, autocast=True):
    """Those that the model finds in an article, a window at a time."""
    model.eval()
    device, quoted, found = next(model.parameters()).device, article.quoted(), []
    transitions = model.heads["roles"].transitions.detach().cpu().numpy()
    for window in pack(sentences):
        batch = {k: v.to(device) for k, v in collate([window], [], multiple=1).items() if torch.is_tensor(v)}
        with torch.autocast(device.type, torch.bfloat16, enabled=autocast):
            words = model.words(batch)
        scores, first, at, cues = model.heads["cues"](words)[0], window[0].first, 0, []
        for s in window:
            cues += [[*range(first + at + b, first + at + e)] for b, e in decode.cues(scores[at:at + len(s.words)].cpu().numpy())]
            at += len(s.words)
        if not cues:
            continue
        around = [sequences.of_cue(article, quoted, Attribution(c, [], [], False)) for c in cues]
        given = stacked([placed(q, first, at, 0, at) for q in around])
        roles = model.heads["roles"](words[0], 1 - scores[:, 0].exp(), *(given[k].to(device) for k in ("anchors", "places", "features"))).cpu().numpy()
        for cue, q, row in zip(cues, around, roles):
            labels = decode.runs(row, ROLES, transitions)
            inside = [(q.first + k, l[2:]) for k, l in enumerate(labels) if l != "O" and 0 <= q.first + k < len(article.words)]
            found.append(Attribution(cue, [w for w, l in inside if l == "source"], [w for w, l in inside if l == "content"], False))
    return decode.attributions(found)


def score(model, encoded, autocast):
    """Exact spans of the outermost; whole attributions, nested too where they are marked: cues overlap, contents by more than half."""
    counts = {}
    def count(name, gold, given, right):
        c = counts.setdefault(name, [0, 0, 0])
        for i, n in enumerate((right, given, gold)):
            c[i] += n
    documents = {}
    for s in encoded:
        documents.setdefault(id(s.gold["article"]), []).append(s)
    for sentences in documents.values():
        article = sentences[0].gold["article"]
        gold, given = article.attributions, find(model, article, sentences, autocast)
        outer = lambda xs: [a for a in xs if article.complete or not a.inner]
        for role in ("source", "cue", "content"):
            a, b = (sorted(r for x in outer(xs) for r in word_runs(getattr(x, role), article)) for xs in (gold, given))
            count(role, len(a), len(b), sum((Counter(a) & Counter(b)).values()))
        free, right = outer(given), 0
        for g in outer(gold):
            hit = next((x for x in free if set(x.cue) & set(g.cue) and overlap(x.content, g.content) > 0.5
                        and bool(g.source) == bool(x.source) and (not g.source or set(g.source) & set(x.source))), None)
            if hit:
                free.remove(hit)
                right += 1
        count("whole", len(outer(gold)), len(outer(given)), right)
        if article.complete:
            nested, found = [a for a in gold if a.inner], [a for a in given if a.inner]
            count("nested", len(nested), len(found), sum(any(set(x.cue) & set(g.cue) and overlap(x.content, g.content) > 0.5 for x in found) for g in nested))
    return {name: 200 * r / max(1, a + b) for name, (r, a, b) in counts.items()}


def overlap(a, b):
    return len(set(a) & set(b)) / max(1, len(set(a) | set(b)))


def word_runs(words, article):
    """Maximal runs of words, as (document, begin, end)."""
    breaks = [k for k, w in enumerate(words) if k == 0 or words[k - 1] != w - 1]
    return [(id(article), words[b], words[e - 1]) for b, e in zip(breaks, [*breaks[1:], len(words)])]
