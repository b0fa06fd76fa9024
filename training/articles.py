"""Articles with attributions (PolNeAR, the readings): the program cuts them into words, sentences and paragraphs and parses them,
so that the heads learn from what they will be given; gold spans become words."""
import hashlib
import json
import re
import subprocess
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpora import DATA, Sentence
from labels import BRANCHES, ROLES

READINGS = DATA.parent / "readings"
OWN_READINGS = Path(__file__).resolve().parent / "data" / "readings" / "newswire.jsonl"
PROGRAM = DATA.parent.parent / "main"

# A cue's sequence: so many words before its first word, and in all.
BEFORE, LENGTH = 48, 120


@dataclass
class Attribution:
    """Indexes of an article's words."""
    cue: list
    source: list
    content: list
    inner: bool


@dataclass
class Article:
    """words, heads (-1 the root) and relations by the article's words; sentences and paragraphs by number."""
    words: list
    heads: list
    relations: list
    sentences: list
    paragraphs: list
    attributions: list
    complete: bool      # whether attributions inside attributions are marked too

    def quoted(self):
        """Whether each word stands inside double quotation marks; one left open runs to the end of its paragraph."""
        inside, out = False, []
        for i, w in enumerate(self.words):
            if i and self.paragraphs[i] != self.paragraphs[i - 1]:
                inside = False
            if w in ('"', "“", "”", "``", "''"):
                inside = w in ("“", "``") or w == '"' and not inside
                out.append(True)
            else:
                out.append(inside)
        return out


def polnear(part):
    """Texts and, by role, spans of attributions: [(text, [attribution])]. The first annotator in sorted order is the reference."""
    with zipfile.ZipFile(DATA / "attribution" / f"polnear-{part}.zip") as archive:
        names = sorted(archive.namelist())
        annotated = {}
        for n in names:
            if n.startswith("text/"):
                notes = next((m for m in names if m.startswith("ann/" + n[5:-4])), None)
                if notes:
                    annotated[n] = archive.read(notes).decode("utf8")
        return [(archive.read(n).decode("utf8"), list(_brat(notes))) for n, notes in annotated.items()]


def _brat(notes):
    spans = {}
    lines = [columns for line in notes.splitlines() if len(columns := line.split("\t")) > 1]
    for columns in lines:
        if columns[0][:1] == "T":
            kind, places = columns[1].split(" ", 1)
            spans[columns[0]] = kind.lower(), [tuple(map(int, p.split())) for p in places.split(";")]
    for columns in lines:
        if columns[0][:1] == "E":
            roles = {"source": [], "cue": [], "content": [], "inner": False}
            for argument in columns[1].split()[1:]:
                kind, places = spans.get(argument.split(":")[1], (None, []))
                if kind in roles:
                    roles[kind] += places
            yield roles


def readings(part):
    """Careful readings of whole articles; in training also our own, of newswire articles."""
    read = [(r["article"]["text"], r) for r in _lines(READINGS / f"{part}.jsonl")]
    if part == "train":
        texts = newswire_texts()
        read += [(texts[r["article"]["id"]], r) for r in _lines(OWN_READINGS)]
    return [(text, [{**{k: a[k] for k in ("source", "cue", "content")}, "inner": bool(a["parent"])} for a in r["attributions"]]) for text, r in read]


def newswire_texts():
    """By the name of the article; its first line is its address."""
    with zipfile.ZipFile(DATA / "articles" / "worldwide-newswire-text.zip") as archive:
        return {n.removesuffix(".txt"): archive.read(n).decode("utf8", "replace").partition("\n")[2].strip() for n in archive.namelist()}


def _lines(path):
    return [json.loads(line) for line in open(path, encoding="utf8")]


def load(texts, cache, complete):
    """Articles of [(text, attributions)], parsed once and kept in the folder `cache` as long as the texts stay the same."""
    cache = cache / f"{hashlib.sha256(''.join(text for text, _ in texts).encode()).hexdigest()[:16]}.conllu"
    if not cache.exists():
        lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, (text, _) in enumerate(texts))
        given = cache.with_suffix(".jsonl")
        given.write_text(lines, encoding="utf8")
        parsed = subprocess.run([PROGRAM / "rapporteur", "parse", given], check=True, capture_output=True).stdout
        given.unlink()
        cache.write_bytes(parsed)
    documents = re.split(r"(?m)^# newdoc\n", cache.read_text(encoding="utf8"))
    assert len(documents) == len(texts), (len(documents), len(texts))
    return [_article(text, attributions, parsed, complete) for (text, attributions), parsed in zip(texts, documents)]


def _article(text, attributions, parsed, complete):
    a = Article([], [], [], [], [], [], complete)
    spans, at, first, sentence, paragraph = [], 0, 0, -1, -1
    plain = re.sub(r"[\r\n\t]", " ", text)
    for line in parsed.splitlines():
        if line == "# newpar":
            paragraph += 1
        elif line.startswith("# sent_id"):
            sentence, first = sentence + 1, len(a.words)
        columns = line.split("\t")
        if not columns[0].isdigit():
            continue
        form, head = columns[1], int(columns[6])
        at = plain.index(form, at)
        assert not text[spans[-1][1] if spans else 0:at].strip(), (form, text[at - 30:at + 30])
        spans.append((at, at + len(form)))
        at += len(form)
        a.words.append(form)
        a.heads.append(first + head - 1 if head else -1)
        a.relations.append(columns[7].split(":")[0])
        a.sentences.append(sentence)
        a.paragraphs.append(paragraph)
    for roles in attributions:
        within = lambda places: [i for i, (b, e) in enumerate(spans) if any(b < y and x < e for x, y in places)]
        cue = within(roles["cue"])
        if cue:
            a.attributions.append(Attribution(cue, within(roles["source"]), within(roles["content"]), roles["inner"]))
    return a


def sentences(article):
    """With the article, and the layers `cues` and `attributions`: of each cue that begins in the sentence, the sequence of words around it."""
    cues, starts = _cue_labels(article), {}
    quoted = article.quoted()
    for attribution in article.attributions:
        starts.setdefault(article.sentences[attribution.cue[0]], []).append(sequence(article, quoted, attribution))
    out, at = [], 0
    while at < len(article.words):
        end = at
        while end < len(article.words) and article.sentences[end] == article.sentences[at]:
            end += 1
        s = Sentence(article.words[at:end], {"cues": cues[at:end], "attributions": starts.get(article.sentences[at], []), "article": article}, first=at,
                     ends_paragraph=end == len(article.words) or article.paragraphs[end] != article.paragraphs[at])
        out.append(s)
        at = end
    return out


def _cue_labels(article):
    """O, B-outer, I-outer, B-inner, I-inner, and "?" for a word inside a content whose inner attributions are not marked."""
    labels = ["O"] * len(article.words)
    if not article.complete:
        for a in article.attributions:
            for i in a.content:
                labels[i] = "?"
    for a in article.attributions:
        kind, run = "inner" if a.inner else "outer", _first_run(a.cue)
        for i in run:
            labels[i] = f"{'B' if i == run[0] else 'I'}-{kind}"
    return labels


def _first_run(words):
    return [w for k, w in enumerate(words) if w == words[0] + k]


@dataclass
class Sequence:
    """The words around a cue. first: the article's word at its place 0, may be negative. labels, features: [LENGTH], [LENGTH, len(SIZES)]."""
    first: int
    anchor: int
    labels: np.ndarray
    features: np.ndarray


# What a word is to a cue: distance, path in the tree, sentence, paragraph, quotation marks. Each has a range of the one table of features.
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 51]
ABSENT, ELSEWHERE, CUE, ABOVE, SAME, BELOW = range(6)
SIZES = [1 + 2 * len(DISTANCES), BELOW + 2 * len(BRANCHES), 7, 5, 4]
OFFSETS = [sum(SIZES[:i]) for i in range(len(SIZES))]
FEATURES = sum(SIZES)


def anchor_of(article, cue):
    """The word of a cue that the others hang on."""
    return next((i for i in cue if article.heads[i] not in cue), cue[0])


def sequence(article, quoted, attribution):
    cue = _first_run(attribution.cue)
    anchor, first = anchor_of(article, cue), cue[0] - BEFORE
    labels, features = np.zeros(LENGTH, np.int64), np.zeros((LENGTH, len(SIZES)), np.int64)
    paths = _paths(article, anchor)
    members = {role: set(getattr(attribution, role)) for role in ("source", "content")}
    for k in range(LENGTH):
        w = first + k
        if not 0 <= w < len(article.words):
            continue
        for role, words in members.items():
            if w in words:
                labels[k] = ROLES.index(("I-" if w - 1 in words else "B-") + role)
        away = 0 if cue[0] <= w <= cue[-1] else w - cue[0] if w < cue[0] else w - cue[-1]
        distance = sum(abs(away) >= d for d in DISTANCES)
        sentence, paragraph = (numbers[w] - numbers[anchor] for numbers in (article.sentences, article.paragraphs))
        features[k] = (distance if away <= 0 else len(DISTANCES) + distance, CUE if away == 0 else paths.get(w, ELSEWHERE),
                       max(-3, min(3, sentence)) + 3, max(-2, min(2, paragraph)) + 2, 2 * quoted[w] + quoted[anchor])
    return Sequence(first, anchor, labels, features)


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
            paths[w] = BELOW + side + BRANCHES.index(article.relations[branch])
    return paths
