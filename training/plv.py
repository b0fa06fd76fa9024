"""PLV: sentences, each with an actor, a recipient and a PLOVER type, but no trigger. The trigger is taken to be the nearest verb that the
recipient hangs on, else the actor; what other events the sentence tells of is not known."""
import csv
import re

from corpora import DATA
from events import Event
import sequences

FOLDS = 5
NOBODY = {"a recipient", "an actor", ""}
OTHER_NAMES = {"YIELD": ["CONCEDE", "RETREAT"]}


def rows():
    """Sentences with their rows, in the file's order."""
    sentences = {}
    with open(DATA / "events" / "plv-train.tsv", encoding="utf8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            sentences.setdefault(row["sentence"], []).append(row)
    return sentences


def is_left_out(number, fold):
    """Whether a sentence is in a fold of a cross-validation."""
    return number % FOLDS == fold


def part(name, fold=None):
    """All sentences but those of a fold, in the shape of readings, in training; PLV's own test part is not here."""
    return [{"text": s, "attributions": [], "rows": r} for i, (s, r) in enumerate(rows().items()) if name == "train" and not is_left_out(i, fold)]


def types_of(row):
    return OTHER_NAMES.get(row["type"], [row["type"]])


def places(text, phrase):
    return [] if phrase.lower() in NOBODY else [m.span() for m in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", text)]


def of(text, rows, article, spans):
    """The rows as events."""
    within = lambda found: {i for i, (b, e) in enumerate(spans) if any(b < y and x < e for x, y in found)}
    for row in rows:
        actor, recipient = (within(places(text, row[k])) for k in ("actor", "recipient"))
        trigger = _verb_above(article, recipient, actor) or _verb_above(article, actor, recipient)
        if trigger is not None:
            yield Event([trigger], types_of(row), None, None, {"actor": actor or None, "recipient": recipient or None, "place": None, "time": None}, set())


def _verb_above(article, party, other):
    """The nearest verb that a party hangs on, outside both."""
    if not party:
        return None
    at = article.heads[sequences.anchor_of(article, sorted(party))]
    while at >= 0 and (article.tags[at] != "VERB" or at in other or at in party):
        at = article.heads[at]
    return at if at >= 0 else None
