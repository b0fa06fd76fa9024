"""From scores to structures: trees, runs of words, attributions."""
import numpy as np


def tree(scores):
    """Heads (0 the root, words from 1) of the best tree with one root. scores: [n, 1 + n], dependents by heads."""
    n = len(scores)
    s = np.full((n + 1, n + 1), -np.inf)
    s[1:] = scores
    np.fill_diagonal(s, -np.inf)
    heads = s.argmax(1)
    heads[0] = -1
    if (heads[1:] == 0).sum() == 1 and not find_cycle(heads):
        return heads[1:]
    # Whichever root is right, a tree with more than one must not win: one root costs more than all arcs could gain.
    finite = s[np.isfinite(s)]
    s[1:, 0] -= (n + 1) * (finite.max() - finite.min() + 1)
    return edmonds(s)[1:]


def find_cycle(heads):
    """The nodes of some cycle, or none. heads[0] is -1."""
    done = np.zeros(len(heads), bool)
    done[0] = True
    for start in range(1, len(heads)):
        path, at = [], start
        while not done[at] and at not in path:
            path.append(at)
            at = heads[at]
        if not done[at]:
            return path[path.index(at):]
        done[path] = True
    return []


def edmonds(s):
    """Chu, Liu and Edmonds: best arborescence from node 0. s[d, h]."""
    heads = s.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(len(s)) if i not in set(cycle)]
    k = len(rest)                                            # the cycle becomes node k
    small = np.full((k + 1, k + 1), -np.inf)
    small[:k, :k] = s[np.ix_(rest, rest)]
    out = s[np.ix_(rest, cycle)]
    small[:k, k] = out.max(1)
    gain = s[np.ix_(cycle, rest)] - s[cycle, heads[cycle]][:, None]
    small[k, :k] = gain.max(0)
    sub = edmonds(small)
    result = heads.copy()
    for i, node in enumerate(rest):
        if i:
            result[node] = cycle[out[i].argmax()] if sub[i] == k else rest[sub[i]]
    into = rest[sub[k]]
    result[cycle[gain[:, sub[k]].argmax()]] = into
    return result


def runs(scores, labels, transitions=0):
    """The best sequence in which I- only follows B- or I- of its kind. scores: [n, labels], logarithms; transitions: [labels, labels]."""
    inside = np.array([l.startswith("I-") for l in labels])
    legal = np.array([[not inside[b] or a != "O" and a[2:] == labels[b][2:] for b in range(len(labels))] for a in labels])
    wall = np.where(legal, 0, -1e9) + transitions
    best, back = scores[0] + np.where(inside, -1e9, 0), []
    for row in scores[1:]:
        paths = best[:, None] + wall
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    at = [int(best.argmax())]
    for pointers in reversed(back):
        at.append(int(pointers[at[-1]]))
    return [labels[i] for i in reversed(at)]


def cues(scores):
    """Runs of words [begin, end) that are cues, whether outer or inner. scores: [n, CUES], logarithms of probabilities."""
    merged = np.stack([scores[:, 0], np.logaddexp(scores[:, 1], scores[:, 3]), np.logaddexp(scores[:, 2], scores[:, 4])], 1)
    labels = runs(merged, ["O", "B-cue", "I-cue"])
    begins = [i for i, l in enumerate(labels) if l[0] == "B"]
    return [(b, next((i for i in range(b + 1, len(labels)) if labels[i][0] != "I"), len(labels))) for b in begins]


def attributions(found):
    """Those of [Attribution] that have a content, `inner` set on those whose cue stands inside the content of another."""
    found = [a for a in found if a.content]
    for a in found:
        a.inner = any(a.cue[0] in set(b.content) and b.cue[0] not in set(a.content) for b in found if b is not a)
    return found


def check():
    """Trees against all trees of small random graphs, runs against all sequences."""
    import itertools
    rng = np.random.default_rng(1)
    for _ in range(300):
        n = int(rng.integers(1, 6))
        s = rng.normal(size=(n, n + 1)) * 3
        def value(heads):
            full = np.array([-1, *heads])
            ok = sum(h == 0 for h in heads) == 1 and all(h != i + 1 for i, h in enumerate(heads)) and not find_cycle(full)
            return sum(s[i, h] for i, h in enumerate(heads)) if ok else -np.inf
        best = max(itertools.product(range(n + 1), repeat=n), key=value)
        assert abs(value(tree(s)) - value(best)) < 1e-9, (s, tree(s), best)
        labels = ["O", "B-a", "I-a", "B-b", "I-b"]
        x = rng.normal(size=(n, 5))
        legal = lambda seq: all(not l.startswith("I") or i and seq[i - 1][2:] == l[2:] for i, l in enumerate(seq))
        total = lambda seq: sum(x[i, labels.index(l)] for i, l in enumerate(seq))
        best = max(filter(legal, itertools.product(labels, repeat=n)), key=total)
        assert abs(total(runs(x, labels)) - total(best)) < 1e-6
    print("decoders agree with brute force")


if __name__ == "__main__":
    check()
