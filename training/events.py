"""Events of careful readings as words of an article; what a model finds of them, and how many are right."""
import re
from dataclasses import dataclass

import numpy as np
import torch

import sequences
from labels import MODALITIES, SLOTS, TYPES
from windows import collate, pack, placed, stacked


@dataclass
class Event:
    """trigger: words of an article. types: those that fit. slots: by name the words that fill it, any of which is right, or None where it is
    not known. unknown: words of which it is not known whether they fill a slot."""
    trigger: list
    types: list
    modality: str
    negated: bool
    slots: dict
    unknown: set


def spans_of(text, name):
    """Where a name stands in a text; its first letter may be large at the beginning of a sentence."""
    if not name:
        return []
    first = re.escape(name[0]) if name[0].upper() == name[0].lower() else f"[{name[0].upper()}{name[0].lower()}]"
    return [m.span() for m in re.finditer(rf"(?<!\w){first}{re.escape(name[1:])}(?!\w)", text)]


def owners(reading, spans):
    """Of each word the actors whose shortest name covers it."""
    names = sorted(((e - b, b, e, a["id"]) for a in reading["actors"] for n in a["names"] for b, e in spans_of(reading["text"], n)), reverse=True)
    size, of = [0] * len(spans), [set() for _ in spans]
    begins = np.array([b for b, _ in spans])
    for length, b, e, actor in names:
        for w in range(int(np.searchsorted(begins, b)), len(spans)):
            if spans[w][0] >= e:
                break
            if size[w] != length:
                of[w] = set()
            size[w] = length
            of[w].add(actor)
    return of


def of(reading, article, spans, times):
    """The reading's events. times: [(span, value)] that the program reads."""
    within = lambda places: [i for i, (b, e) in enumerate(spans) if any(b < y and x < e for x, y in places)]
    owner = owners(reading, spans)
    pronouns = {i for i, t in enumerate(article.tags) if t == "PRON"}
    for e in reading["events"]:
        trigger = within([e["trigger"]]) if e["trigger"] else []
        if not trigger:
            continue
        anchor = sequences.anchor_of(article, trigger)
        parties = {"actor": set(e["actors"]), "recipient": set(e["recipients"])}
        slots = {s: {w for w, o in enumerate(owner) if o & ids} for s, ids in parties.items()}
        for slot, ids in parties.items():
            if ids:
                slots[slot] = (slots[slot] | {w for w in pronouns if _party(article, w, anchor) == slot}) or None
        if e["place"]:
            slots["place"] = set(within(spans_of(reading["text"], e["place"]))) or None
        else:
            slots["place"] = set()
        dated = [span for span, value in times if e["date"] and value.startswith(e["date"])]
        slots["time"] = (set(within(dated)) or None) if e["date"] else set()
        yield Event(trigger, e["type"], e["modality"], bool(e["negated"]), slots, pronouns)


def _party(article, word, trigger):
    """Whom a pronoun that hangs on a trigger stands for, by syntax."""
    if article.heads[word] != trigger:
        return None
    return {"nsubj": "actor", "nmod:poss": "actor", "nsubj:pass": "recipient", "obj": "recipient", "iobj": "recipient", "obl": "recipient"}.get(article.relations[word])


def layers(article):
    """Of each word: the types of the event whose trigger it heads, as bits (1 is none); modality and negation of that event. None where nothing
    is known: other words of a trigger; where only some events are marked all other words; and in titles and captions words like a trigger, since a happening is logged where the body tells it."""
    types, modality, negated = [None if article.sampled else 1] * len(article.words), [None] * len(article.words), [None] * len(article.words)
    heads = {sequences.anchor_of(article, e.trigger) for e in article.events}
    lemmas = {article.lemmas[h] for h in heads}
    for w in range(len(article.words)):
        if article.outside_body[w] and article.lemmas[w] in lemmas:
            types[w] = None
    for e in article.events:
        for w in e.trigger:
            types[w] = None
    for e in article.events:
        head = sequences.anchor_of(article, e.trigger)
        types[head] = sum(1 << TYPES.index(t) for t in set(e.types) if t in TYPES)
        if e.modality:
            modality[head], negated[head] = MODALITIES.index(e.modality), int(e.negated)
    return types, modality, negated


@torch.no_grad()
def score(model, encoded, threshold=0.5):
    """Triggers found and with the right type (F1); of the reference's triggers, how often the modality and who or what fills a slot is right."""
    model.eval()
    device, counts = next(model.parameters()).device, dict.fromkeys(("gold", "given", "found", "type"), 0)
    asked = {s: [0, 0] for s in (*SLOTS, "modality")}
    documents = {}
    for s in encoded:
        documents.setdefault(id(s.gold["article"]), []).append(s)
    for sentences in documents.values():
        article = sentences[0].gold["article"]
        quoted = article.quoted()
        heads = {sequences.anchor_of(article, e.trigger): e for e in article.events}
        counts["gold"] += len(heads)
        for window in pack(sentences):
            batch = {k: v.to(device) for k, v in collate([window], [], multiple=1).items() if torch.is_tensor(v)}
            with torch.autocast(device.type, torch.bfloat16):
                words = model.words(batch)
            scores = model.heads["triggers"](words)[0].exp().cpu().numpy()
            modality = model.heads["modality"](words)[0].argmax(-1).cpu().numpy()
            first = window[0].first
            for w in np.flatnonzero(1 - scores[:, 0] > threshold):
                counts["given"] += 1
                event = next((e for e in article.events if first + w in e.trigger), None)
                counts["found"] += bool(event)
                counts["type"] += bool(event) and TYPES[1 + scores[w, 1:].argmax()] in event.types
            inside = [e for h, e in heads.items() if first <= h < first + len(scores)]
            if not inside:
                continue
            queue = [sequences.of_trigger(article, quoted, e) for e in inside]
            given = stacked([placed(q, first, len(scores), 0, len(scores)) for q in queue])
            chances = model.heads["parties"](words[0], torch.tensor(1 - scores[:, 0]), *(given[k].to(device) for k in ("anchors", "places", "features"))).softmax(1).cpu().numpy()
            for e, q, table, labels, absent in zip(inside, queue, chances, given["labels"].numpy(), given["absent"].numpy()):
                asked["modality"][0] += MODALITIES[modality[q.anchor - first]] == e.modality
                asked["modality"][1] += 1
                table[1:][labels == sequences.UNKNOWN] = 0      # as the program leaves pronouns out
                for s, slot in enumerate(SLOTS):
                    if absent[s] == sequences.IN or (labels[:, s] == sequences.IN).any():
                        best = table[:, s].argmax()
                        asked[slot][1] += 1
                        asked[slot][0] += (absent[s] if best == 0 else labels[best - 1, s]) == sequences.IN
    f = lambda k: 200 * counts[k] / max(1, counts["gold"] + counts["given"])
    return {"trigger": f("found"), "typed": f("type"), **{k: 100 * a / max(1, b) for k, (a, b) in asked.items()}}
