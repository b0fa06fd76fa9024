#!/usr/bin/env python3
"""Makes a stream of articles whose stories are known: corpora.py ECBPLUS.zip NEWSWIRE.zip POLNEAR-TRAIN.zip STREAM.jsonl BACKGROUND.jsonl

Stories are the events of ECB+, two of a kind in each topic, years apart; addresses are left out of its articles, days of publication taken
from their first lines. The first event of each topic has articles without a day, of December 2008 mostly: theirs are drawn, by a fixed seed,
around the 15th, as far from it as the second events' articles are from their events' median days. A third of the topics has no days at all. Newswire and PolNeAR are the articles around them, each a story of its own; of two that share too many rare words to
be sure of that, only the first is kept. The order is shuffled with a fixed seed. BACKGROUND has all of the newswire and PolNeAR, for the
frequencies of words."""
import datetime
import html
import json
import math
import random
import re
import sys
import zipfile
from collections import Counter, defaultdict

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
DAY = re.compile(r"\b(?:(?P<m>[A-Z][a-z]{2,8})\W{0,3}(?P<d>\d{1,2})(?:st|nd|rd|th)?|(?P<d2>\d{1,2}) (?P<m2>[A-Z][a-z]{2,8}))[ ,]+(?P<y>20\d\d)\b")
ALIKE = 0.28    # cosine of TF-IDF from which two articles may tell of the same event


def day(lines):
    for match in filter(None, map(DAY.search, lines[:6])):
        month = (match["m"] or match["m2"])[:3].lower()
        if month in MONTHS:
            try:
                return datetime.date(int(match["y"]), MONTHS.index(month) + 1, int(match["d"] or match["d2"])).isoformat()
            except ValueError:
                pass
    return None


def ecb(archive):
    for name in sorted(n for n in archive.namelist() if n.endswith(".xml")):
        sentences = defaultdict(list)
        for number, token in re.findall(r'<token t_id="\d+" sentence="(\d+)" number="\d+">(.*?)</token>', archive.read(name).decode("utf8")):
            sentences[int(number)].append(html.unescape(token))
        lines = [re.sub(r" (['’](?:s|re|ve)|n['’]t|[.,;:!?%)])(?=\s|$)", r"\1", " ".join(sentences[n])) for n in sorted(sentences)]
        lines = lines[1:] if lines[0].startswith("http") else lines
        topic, document = name[:-4].split("/")
        yield {"id": f"{topic}{'+' if 'plus' in document else ''}::{document}", "text": "\n".join(lines), "published": day(lines)}


def dated(articles):
    """The articles of ECB+ with days that can be of their events, or none"""
    draw, events, offsets = random.Random(2), defaultdict(list), []
    for article in articles:
        events[article["id"].split("::")[0]].append(article)
    for event, told in sorted(events.items()):
        if event.endswith("+"):
            days = sorted(datetime.date.fromisoformat(a["published"]) for a in told if a["published"])
            near = {d: (d - days[len(days) // 2]).days for d in days if abs((d - days[len(days) // 2]).days) <= 60}
            offsets += [near[d] for d in days if d in near]
            for a in told:
                a["published"] = a["published"] if a["published"] and datetime.date.fromisoformat(a["published"]) in near else None
    for event, told in sorted(events.items()):
        for a in told:
            if not event.endswith("+"):
                a["published"] = (datetime.date(2008, 12, 15) + datetime.timedelta(draw.choice(offsets))).isoformat()
            if int(event.rstrip("+")) // 2 % 3 == 0:
                a["published"] = None
    return articles


def newswire(archive):
    for name in sorted(n for n in archive.namelist() if n.endswith(".txt")):
        text = archive.read(name).decode("utf8", "replace").strip().partition("\n")[2].strip()
        document = name.split("/")[-1][:-4]
        if text:
            yield {"id": f"{document}::{document}", "text": text}


def polnear(archive):
    for name in sorted(n for n in archive.namelist() if n.endswith(".txt") and "text/" in n):
        document = name.split("/")[-1][:-4]
        yield {"id": f"{document}::{document}", "text": archive.read(name).decode("utf8"), "published": document.split("_")[1]}


def clear(articles):
    """The articles without those that are too much like an earlier one to be surely another story"""
    counts = [Counter(re.findall(r"[a-z0-9]+", a["text"].lower())) for a in articles]
    among = Counter(w for c in counts for w in c)
    kept, postings = [], defaultdict(list)
    for article, count in zip(articles, counts):
        vector = {w: (1 + math.log(n)) * math.log(len(articles) / among[w]) for w, n in count.items()}
        length = math.sqrt(sum(x * x for x in vector.values())) or 1
        shared = Counter()
        for w, x in vector.items():
            if among[w] <= 200:
                for other, y in postings[w]:
                    shared[other] += x / length * y
        if not shared or max(shared.values()) < ALIKE:
            kept.append(article)
        for w, x in vector.items():
            postings[w].append((article["id"], x / length))
    return kept


OUT=1
if __name__ == "__main__":
    zips = [zipfile.ZipFile(p) for p in sys.argv[1:4]]
    around = list(newswire(zips[1])) + list(polnear(zips[2]))
    stream = dated(list(ecb(zips[0]))) + clear(around)
    random.Random(1).shuffle(stream)
    for path, articles in zip(sys.argv[4:], (stream, around)):
        with open(path, "w", encoding="utf8") as out:
            for article in articles:
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
    print(f"{len(stream)} articles in the stream, {len(around)} around")
