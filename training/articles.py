"""Articles with attributions (PolNeAR, the readings) and events (the readings): the program cuts them into words, sentences and
paragraphs and parses them, so that the heads learn from what they will be given; gold spans become words."""
import hashlib
import json
import re
import subprocess
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import events
import plv
from corpora import DATA, Sentence
from sequences import first_run, of_cue, of_trigger

READINGS = DATA.parent / "readings"
OWN_READINGS = Path(__file__).resolve().parent / "data" / "readings" / "newswire.jsonl"
PROGRAM = Path(__file__).resolve().parent.parent


@dataclass
class Attribution:
    """Indexes of an article's words."""
    cue: list
    source: list
    content: list
    inner: bool


@dataclass
class Article:
    """words, lemmas, tags, heads (-1 the root) and relations by the article's words; sentences and paragraphs by number."""
    words: list
    lemmas: list
    tags: list
    heads: list
    relations: list
    sentences: list
    paragraphs: list
    attributions: list
    complete: bool      # whether attributions inside attributions are marked too, and events
    sampled: bool = False       # whether only some events are marked, and no attributions
    outside_body: list = field(default_factory=list)    # whether each word stands in a headline, a caption and the like
    events: list = field(default_factory=list)

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
    """Texts and, by role, spans of attributions, in the shape of readings. The first annotator in sorted order is the reference."""
    with zipfile.ZipFile(DATA / "attribution" / f"polnear-{part}.zip") as archive:
        names = sorted(archive.namelist())
        annotated = {}
        for n in names:
            if n.startswith("text/"):
                notes = next((m for m in names if m.startswith("ann/" + n[5:-4])), None)
                if notes:
                    annotated[n] = archive.read(notes).decode("utf8")
        return [{"text": archive.read(n).decode("utf8"), "attributions": list(_brat(notes))} for n, notes in annotated.items()]


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


def read_with_care(part):
    """Careful readings of whole articles with their texts; in training also our own, of newswire articles."""
    read = [{**r, "text": r["article"]["text"]} for r in _lines(READINGS / f"{part}.jsonl")]
    if part == "train":
        texts = newswire_texts()
        read += [{**r, "text": texts[r["article"]["id"]]} for r in _lines(OWN_READINGS)]
    return read


def readings(part):
    """The readings, with attributions as the heads learn them."""
    return [{**r, "attributions": [{**{k: a[k] for k in ("source", "cue", "content")}, "inner": bool(a["parent"])} for a in r["attributions"]]} for r in read_with_care(part)]


def newswire_texts():
    """By the name of the article; its first line is its address."""
    with zipfile.ZipFile(DATA / "articles" / "worldwide-newswire-text.zip") as archive:
        return {n.removesuffix(".txt"): archive.read(n).decode("utf8", "replace").partition("\n")[2].strip() for n in archive.namelist()}


def _lines(path):
    return [json.loads(line) for line in open(path, encoding="utf8")]


def load(read, cache, complete, sampled=False):
    """Articles of what was read in them, parsed once and kept in the folder `cache` as long as the texts stay the same."""
    if not read:
        return []
    parsed = _by_program("parse", read, cache, "conllu").decode("utf8")
    documents = re.split(r"(?m)^# newdoc\n", parsed)
    assert len(documents) == len(read), (len(documents), len(read))
    times = [[]] * len(read)
    if complete:
        for r in map(json.loads, _by_program("read", read, cache, "read.jsonl").splitlines()):
            times[int(r["article"]["id"])] = [(t["span"], t["value"]) for t in r["times"]]
    return [_article(r, d, complete, t, sampled) for r, d, t in zip(read, documents, times, strict=True)]


def _by_program(command, read, cache, ending):
    cache = cache / f"{hashlib.sha256(''.join(r['text'] for r in read).encode()).hexdigest()[:16]}.{ending}"
    if not cache.exists():
        given = cache.with_suffix(".given.jsonl")
        with open(given, "w", encoding="utf8") as out:
            for i, r in enumerate(read):
                known = {k: v for k in ("published", "outlet") if (v := r.get("article", {}).get(k)) and (k != "published" or len(v) == len("2024-03-26"))}
                out.write(json.dumps({"id": str(i), "text": r["text"], **known}) + "\n")
        made = subprocess.run([PROGRAM / "rapporteur", command, given], check=command == "parse", stdout=subprocess.PIPE).stdout
        given.unlink()
        cache.write_bytes(made)
    return cache.read_bytes()


def _article(read, parsed, complete, times, sampled):
    a = Article([], [], [], [], [], [], [], [], complete, sampled)
    text, spans, at, first, sentence, paragraph = read["text"], [], 0, 0, -1, -1
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
        a.lemmas.append(columns[2].lower())
        a.tags.append(columns[3])
        a.heads.append(first + head - 1 if head else -1)
        a.relations.append(columns[7])
        a.sentences.append(sentence)
        a.paragraphs.append(paragraph)
    for roles in read["attributions"]:
        within = lambda places: [i for i, (b, e) in enumerate(spans) if any(b < y and x < e for x, y in places)]
        cue = within(roles["cue"])
        if cue:
            a.attributions.append(Attribution(cue, within(roles["source"]), within(roles["content"]), roles["inner"]))
    if complete:
        body = [z["span"] for z in read["article"]["zones"] if z["kind"] in ("body", "quote")]
        a.outside_body = [not any(x <= b < y for x, y in body) for b, _ in spans]
        a.events = list(events.of(read, a, spans, times))
    if sampled:
        a.outside_body = [False] * len(spans)
        a.events = list(plv.of(text, read["rows"], a, spans))
    return a


def sentences(article):
    """With the article and its layers, which are a list by the sentence's words, but for `attributions` and `happenings`: of each cue or trigger
    that begins in the sentence, the sequence of words around it."""
    quoted, layers = article.quoted(), {} if article.sampled else {"cues": _cue_labels(article)}
    if article.complete or article.sampled:
        layers |= dict(zip(("triggers", "modality", "negated"), events.layers(article)))
    starts = {"attributions": {}, "happenings": {}}
    for a in article.attributions:
        starts["attributions"].setdefault(article.sentences[a.cue[0]], []).append(of_cue(article, quoted, a))
    for e in article.events:
        starts["happenings"].setdefault(article.sentences[e.trigger[0]], []).append(of_trigger(article, quoted, e))
    out, at = [], 0
    while at < len(article.words):
        end = at
        while end < len(article.words) and article.sentences[end] == article.sentences[at]:
            end += 1
        own = {k: v[at:end] for k, v in layers.items()} | {k: v.get(article.sentences[at], []) for k, v in starts.items()}
        out.append(Sentence(article.words[at:end], {**own, "article": article}, first=at,
                            ends_paragraph=end == len(article.words) or article.paragraphs[end] != article.paragraphs[at]))
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
        kind, run = "inner" if a.inner else "outer", first_run(a.cue)
        for i in run:
            labels[i] = f"{'B' if i == run[0] else 'I'}-{kind}"
    return labels
