"""Words to word pieces and case classes. The C# reader repeats these rules exactly; fixtures/pieces.tsv holds both to them."""
import unicodedata
from functools import lru_cache
from pathlib import Path

# The vocabulary has only the plain forms of these.
PLAIN = {**dict.fromkeys("‘’‚‛`´", "'"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-"), "…": "..."}
LONGEST_WORD = 100

CASES = ["pad", "mark", "lower", "initial", "capitals", "mixed", "digits", "other", "paragraph"]   # the last marks the end of one


def case_class(word):
    """Index into CASES of a word as it is written: every piece of the word gets it."""
    kinds = [unicodedata.category(c) for c in word]
    letters = [k == "Lu" for k in kinds if k[0] == "L"]
    if not letters:
        return CASES.index("digits" if "Nd" in kinds else "other")
    if not any(letters):
        return CASES.index("lower")
    if letters[0] and not any(letters[1:]):
        return CASES.index("initial")
    return CASES.index("capitals" if all(letters) else "mixed")


def is_alone(c):
    """Punctuation, symbols of ASCII and Chinese characters are runs of their own, as in BERT."""
    code = ord(c)
    if code < 128:
        return not c.isalnum()
    return (unicodedata.category(c)[0] == "P" or 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF
            or 0x20000 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F)


def runs(word):
    """Plain characters, no accents, lower case; cut around characters that stand alone."""
    plain = "".join(PLAIN.get(c, c) for c in word)
    current = ""
    for c in unicodedata.normalize("NFD", plain):
        kind = unicodedata.category(c)
        if kind in ("Mn", "Cc", "Cf") or kind[0] == "Z":
            continue
        lower = c.lower()
        c = lower if len(lower) == 1 else c
        if is_alone(c):
            if current:
                yield current
            yield c
            current = ""
        else:
            current += c
    if current:
        yield current


class WordPieces:
    def __init__(self, vocabulary):
        self.tokens = Path(vocabulary).read_text(encoding="utf8").split("\n")
        self.ids = {t: i for i, t in enumerate(self.tokens) if t}
        self.start, self.end, self.unknown, self.mask = (self.ids[t] for t in ("[CLS]", "[SEP]", "[UNK]", "[MASK]"))
        self.of = lru_cache(None)(self._of)

    def _of(self, word):
        """The ids of a word's pieces: never empty."""
        if len(word) > LONGEST_WORD:
            return (self.unknown,)
        return tuple(p for run in runs(word) for p in self._longest_first(run)) or (self.unknown,)

    def _longest_first(self, run):
        pieces, at = [], 0
        while at < len(run):
            for end in range(len(run), at, -1):
                piece = self.ids.get(("##" if at else "") + run[at:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            at = end
        return pieces
