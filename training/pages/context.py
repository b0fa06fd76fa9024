"""What is seen of blocks once each has a first score, as src/Rapporteur/Articles/Pages/BlockContext.cs sees it."""
from bisect import bisect_right
from collections import defaultdict
from math import exp

EDGES = [-6, -4, -2.5, -1.5, -.7, 0, .7, 1.5, 2.5, 4, 6]
OUTSIDE, WINDOW, SURE, PAIR = 15, 4, 60, 16


def part(x):
    return 1 if x < .05 else 2 if x < .2 else 3 if x < .5 else 4 if x < .8 else 5


def far(n):
    return 0 if n <= 1 else 1 if n <= 2 else 2 if n <= 4 else 3 if n <= 8 else 4 if n <= 16 else 5


def context(blocks, scores):
    """The features of each block of a page, by the first scores of all"""
    n = len(blocks)
    odds = [1 / (1 + exp(-z)) for z in scores]
    mass, sizes = {"container": defaultdict(float), "path": defaultdict(float)}, {"container": defaultdict(int), "path": defaultdict(int)}
    for b, o in zip(blocks, odds):
        for by in mass:
            mass[by][b[by]] += o * b["length"]
            sizes[by][b[by]] += b["length"]
    total = sum(o * b["length"] for b, o in zip(blocks, odds))
    main = max((b["container"] for b in blocks), key=mass["container"].get) if blocks else None
    likely = [i for i in range(n) if odds[i] > .5]
    sure = [i for i in likely if blocks[i]["container"] == main and blocks[i]["length"] >= SURE] or likely or [-1]
    first, last = sure[0], sure[-1]

    def step(i):
        return bisect_right(EDGES, scores[i]) if 0 <= i < n else OUTSIDE

    def mean(low, high):
        some = odds[max(low, 0):max(high, 0)]
        return part(sum(some) / len(some)) if some else OUTSIDE

    for i, b in enumerate(blocks):
        score, before, after, inside = step(i), step(i - 1), step(i + 1), int(b["container"] == main)
        place = 0 if first < 0 else 1 + far(first - i) if i < first else 8 + far(i - last) if i > last else 7
        seen = {
            "Score": score, "ScoreBefore": before, "ScoreBefore2": step(i - 2), "ScoreAfter": after, "ScoreAfter2": step(i + 2),
            "ScoresAround": before // 2 * PAIR + after // 2, "ScoreAround": score // 2 * PAIR + min(before // 2, after // 2), "InMain": inside,
            "ContainerMass": part(mass["container"][b["container"]] / total), "PathMass": part(mass["path"][b["path"]] / total),
            "ContainerScore": part(mass["container"][b["container"]] / sizes["container"][b["container"]]),
            "PathScore": part(mass["path"][b["path"]] / sizes["path"][b["path"]]),
            "Place": place, "PlaceScore": place * PAIR + score // 2, "PlaceMain": place * PAIR + inside,
            "ScoresBefore": mean(i - WINDOW, i), "ScoresAfter": mean(i + 1, i + 1 + WINDOW),
            "TagBefore": b["tag"] * PAIR + before // 2, "TagAfter": b["tag"] * PAIR + after // 2,
        }
        yield [f"{look}\t{value}" for look, value in seen.items()]


NEVER = {"Within\tfigcaption", "OwnMarker\tcaption", "OwnMarker\tnewsletter", "Wording\tad"}


def never(features):
    """What a page itself calls a caption, a form for a newsletter or an advertisement is never the article"""
    return not NEVER.isdisjoint(features) or "NearMarker\tnewsletter" in features and "Wording\tletter" in features


def lists_as_one(blocks, scores):
    """A list's items have one score"""
    lists = defaultdict(list)
    for b, z in zip(blocks, scores):
        lists[b["list"]].append(z)
    return [sum(lists[b["list"]]) / len(lists[b["list"]]) if b["list"] else z for b, z in zip(blocks, scores)]
