"""Reads treebank paragraphs and finds where a sentence may end. Must find what src/Rapporteur/Sentences finds."""
import gzip

STRAIGHT = {"“": '"', "”": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "…": ".", "–": "-", "—": "-", "[": "(", "]": ")", "{": "(", "}": ")"}
TABLE = {}


def load_abbreviations(path):
    rows = [l.rstrip("\n").split("\t") for l in open(path, encoding="utf8") if l[0] != "#"][1:]
    for form, kind in rows:
        TABLE[form] = kind
    for form, kind in rows:
        TABLE.setdefault(form[0].upper() + form[1:], kind)
        if len(form) > 1:
            TABLE.setdefault(form.upper(), kind)


def abbreviation(word):
    """The kind of a word without its last full stop, as English/Abbreviations.cs tells it."""
    if len(word) == 1 and word.isupper():
        return "initial"
    if "." in word:
        parts = word.split(".")
        return "letters" if all(1 <= len(p) <= 2 and p.isalpha() for p in parts) else "none"
    return TABLE.get(word, "none")


def paragraphs(path):
    """(text, set of ends of sentences) of every paragraph of a CoNLL-U file, the text as the scorer rebuilds it."""
    text, ends, skip, new, before = "", [], 0, True, False
    for line in gzip.open(path, "rt", encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith(("# newdoc", "# newpar")):
            new = True
        elif line and line[0] != "#":
            if new and text:
                yield text.rstrip(), set(ends)
                text, ends = "", []
            new = False
            cells = line.split("\t")
            if "-" in cells[0]:
                skip = int(cells[0].split("-")[1])
            elif not cells[0].isdigit() or int(cells[0]) <= skip:
                continue
            text += cells[1]
            before = len(text)
            if "SpaceAfter=No" not in cells[9]:
                text += " "
        elif not line:
            ends.append(before)
            skip = 0
    if text:
        yield text.rstrip(), set(ends)


def is_address(chunk):
    return "@" in chunk or "://" in chunk or "www." in chunk


def chunks(text):
    """Spans without blanks; one that two sentences share, as in end.Next, falls apart."""
    at, n = 0, len(text)
    while at < n:
        if text[at].isspace():
            at += 1
            continue
        end = at
        while end < n and not text[end].isspace():
            end += 1
        begin = at
        if not is_address(text[at:end]):
            i = at + 2
            while i < end - 1:
                if text[i] in ".?!…" and text[i - 1].islower() and text[i - 2].islower():
                    j = i + 1
                    while j < end and text[j] in ".?!…":
                        j += 1
                    while j < end and text[j] in "\"'”’)]":
                        j += 1
                    if j < end and (text[j].isupper() or (j > i + 1 and text[j].isalpha())):
                        yield begin, j
                        begin = j
                    i = j
                i += 1
        yield begin, end
        at = end


def is_alnum(c):
    return c.isalnum()


def kind(c):
    if c.isupper():
        return "U"
    if c.isalpha():
        return "l"
    if c.isdigit():
        return "9"
    return STRAIGHT.get(c, c)


def shape(word):
    """U, Ul, l, 9 and so on: the kinds of a word's characters, repeated ones once, at most four."""
    out = ""
    for c in word:
        k = kind(c)
        if not out or out[-1] != k:
            out += k
            if len(out) == 4:
                break
    return out


class Chunk:
    """A stretch without blanks, taken to pieces: opening marks, core, closing marks."""
    __slots__ = ("begin", "end", "head", "core", "tail", "glued")

    def __init__(self, text, begin, end, glued):
        self.begin, self.end, self.glued = begin, end, glued
        first, last = begin, end
        while first < end and not is_alnum(text[first]):
            first += 1
        while last > first and not is_alnum(text[last - 1]):
            last -= 1
        self.core = text[first:last]
        if first == end:                     # nothing but marks: they close and open
            first, last = end, begin
        self.head = marks(text[begin:first][:3])
        self.tail = marks(text[last:end][-3:])


def marks(s):
    return "".join(STRAIGHT.get(c, c) for c in s)


def bucket(n):
    return "0" if n <= 0 else "1" if n == 1 else "2" if n == 2 else "3" if n <= 4 else "5" if n <= 8 else "9" if n <= 20 else "21"


def may_end(p, n, since, first):
    """Whether a sentence may end between two chunks: not between a word or comma and a small letter, nor behind a dateline."""
    last = p.tail[-1:]
    if first and since > 1 and not p.core and last == "-":
        return False
    if last not in ("", ",", "'", "%") or not p.core:
        return True
    first = n.head[:1] or kind(n.core[0])
    return first != "l"


def candidates(text):
    """The chunks of a paragraph."""
    out, before = [], -1
    for b, e in chunks(text):
        out.append(Chunk(text, b, e, b == before))
        before = e
    return out


def style(text, cs):
    """How the paragraph as a whole is written: does it end like a sentence, is it mostly capitals"""
    ends = "." if any(c in ".?!…" for c in text[-3:]) else ":" if text[-1] in ":," else "-"
    capitals = sum(1 for c in cs if c.core and c.core[0].isupper())
    return ends + ("U" if capitals * 2 > len(cs) else "l")


TEMPLATES = ["marks", "markshape", "before", "after", "afterword", "beforeshape", "abbreviation", "beforeafter", "initial",
             "quote", "next", "since", "rest", "style", "second", "previous", "head", "shell"]


def features(text, cs, i, since, paragraph, quotes, brackets):
    """One value a template for the boundary behind chunk i; `since` counts the chunks since the last boundary."""
    p, n = cs[i], cs[i + 1]
    tail = ("~" if n.glued else "") + p.tail
    stop = tail[-1:] or "w"
    before, after = p.core.lower(), n.core.lower()
    first = kind(n.core[0]) if n.core else "-"
    if first == "U" and n.core.isupper() and len(n.core) > 1:
        first = "UU"
    opening = n.head + first
    abbr = abbreviation(p.core) if p.tail[:1] == "." else "word"
    following = cs[i + 2] if i + 2 < len(cs) else None
    second = (following.head[:1] + (kind(following.core[0]) if following.core else "")) if following else "$"
    preceding = cs[i - 1] if i > 0 else None
    end = p.tail[:2]
    return [
        tail,
        tail + " " + opening,
        before[:12] + " " + end,
        after[:12] + " " + first,
        after[:12] + " " + end,
        shape(p.core) + str(min(len(p.core), 4)) + " " + end + " " + first,
        abbr + " " + opening,
        before[:12] + " " + end + " " + first,
        (shape(preceding.core) + preceding.tail if preceding else "^") + " " + abbr + " " + first,
        quotes + brackets + " " + tail + " " + opening[:2],
        second + " " + stop + " " + first,
        bucket(since) + " " + stop + " " + first,
        bucket(len(cs) - i - 1) + " " + stop + " " + first,
        paragraph + " " + stop + " " + first,
        (following.core.lower()[:12] if following else "$") + " " + stop,
        (preceding.core.lower()[:12] if preceding else "^") + " " + stop,
        n.head + " " + (after if len(after) < 3 else shape(n.core)) + " " + end,
        p.head + " " + tail + " " + first + " " + paragraph,
    ]


class State:
    """What has been opened and not closed up to a chunk."""

    def __init__(self):
        self.straight, self.curly, self.brackets = False, 0, 0

    def read(self, text, c):
        for ch in text[c.begin:c.end]:
            if ch == '"':
                self.straight = not self.straight
            elif ch == "“":
                self.curly = 1
            elif ch == "”":
                self.curly = 0
            elif ch in "([":
                self.brackets += 1
            elif ch in ")]":
                self.brackets = max(0, self.brackets - 1)

    @property
    def quotes(self):
        return "q" if self.straight or self.curly else "-"

    @property
    def bracketed(self):
        return "b" if self.brackets else "-"
