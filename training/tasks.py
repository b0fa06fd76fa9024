"""What is trained: the heads, and the corpora that they are trained on. A new head is a module in heads.py, a line in
`heads`, and a corpus whose sentences carry its gold layer; `Encoded.gold` holds numbers, `number` makes them."""
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

import articles
import corpora
import lemmas
import plv
from encoder import Encoder
from heads import Classes, Parser, Roles, Runs, Slots, Types
from labels import CUES, MODALITIES, NAMES, ROLES, SLOTS, TYPES, allowed_cues, allowed_names
from sequences import FEATURES
from windows import NO_LABEL, Encoded, cut

WORK = Path(__file__).resolve().parent / "work"


@dataclass
class Corpus:
    """documents: of a part. share: of the pieces that are read in training. apart: whether a window must not hold two documents."""
    name: str
    documents: Callable
    share: float
    apart: bool = False


def read_by_program(name, read, share, **marked):
    """Articles with attributions or events, cut and parsed by the program."""
    return Corpus(name, lambda part: [articles.sentences(a) for a in articles.load(read(part), WORK, **marked)], share, apart=True)


CORPORA = [
    Corpus("EWT", lambda part: corpora.treebank(f"en_ewt-{part}"), 0.11),
    Corpus("GUM", lambda part: corpora.treebank(f"en_gum-{part}"), 0.10),
    Corpus("newswire", corpora.newswire, 0.11),
    Corpus("Reuters", lambda part: corpora.reuters({"dev": "val"}.get(part, part)), 0.04),
    read_by_program("PolNeAR", articles.polnear, 0.26, complete=False),
    read_by_program("readings", articles.readings, 0.33, complete=True),
    read_by_program("PLV", plv.part, 0.05, complete=False, sampled=True),
]
LAYERS = ["tags", "lemmas", "heads", "relations", "names", "cues", "triggers", "modality", "negated"]
ANCHORED = {"roles": ("cues", "attributions"), "parties": ("triggers", "happenings")}   # by head: the head of its anchors, its sequences
NAME_LABELS = [*NAMES, "RO", *(f"R{b}-{k}" for k in ("PER", "ORG", "LOC", "MISC") for b in "BI")]


CUE_LABELS = [*CUES, "?"]


def heads(width, labels):
    names = torch.tensor([[n in allowed_for(l) for n in NAMES] for l in NAME_LABELS])
    cues = torch.tensor([[c in allowed_cues(l) for c in CUES] for l in CUE_LABELS])
    return nn.ModuleDict({
        "tags": Classes(width, "tags", labels.tags, 0.5),
        "lemmas": Classes(width, "lemmas", labels.rules, 0.5),
        "parser": Parser(width, labels.relations),
        "names": Runs(width, "names", names, 3.0),
        "cues": Runs(width, "cues", cues, 5.0),
        "triggers": Types(width, "triggers", TYPES, 4.0),
        "modality": Classes(width, "modality", MODALITIES, 2.0),
        "negated": Classes(width, "negated", [False, True], 2.0),
        "roles": Roles(width, FEATURES, ROLES, 0.15),
        "parties": Slots(width, FEATURES, SLOTS, 0.7),
    })


def allowed_for(label):
    return {label} if label in NAMES else set(allowed_names(label))


def number(sentence, labels, pieces):
    """A corpus's sentence in numbers; lemmas whose rule is rare are to be looked up."""
    gold, words = {}, sentence.words
    if "tags" in sentence.gold:
        rules = {r: i for i, r in enumerate(labels.rules)}
        gold["tags"] = [labels.tags.index(t) for t in sentence.gold["tags"]]
        gold["lemmas"] = [rules.get(lemmas.rule_of(w, l), 0) for w, l in zip(words, sentence.gold["lemmas"])]
        gold["heads"] = sentence.gold["heads"]
        gold["relations"] = [labels.relation(r) for r in sentence.gold["relations"]]
    if "names" in sentence.gold:
        gold["names"] = [NAME_LABELS.index(l if l[0] == "R" else allowed_names(l)[0]) for l in sentence.gold["names"]]
    if "cues" in sentence.gold:
        gold["cues"] = [CUE_LABELS.index(l) for l in sentence.gold["cues"]]
    gold |= {k: sentence.gold[k] for k in ("attributions", "happenings", "article") if k in sentence.gold}
    for layer in ("triggers", "modality", "negated"):
        if layer in sentence.gold:
            gold[layer] = [NO_LABEL if l is None else l for l in sentence.gold[layer]]
    return Encoded(sentence, pieces, gold)


def without(fold):
    """The corpora, of PLV all but a fold."""
    return [read_by_program("PLV", lambda part: plv.part(part, fold), c.share, complete=False, sampled=True) if c.name == "PLV" else c for c in CORPORA]


def load(labels, pieces, part, corpora=CORPORA):
    """For each corpus, documents of sentences, each as it was read and in numbers. The few that are longer than the encoder
    reads are left out, and part their documents."""
    documents = {}
    for corpus in corpora:
        documents[corpus.name] = [[]]
        for document in corpus.documents(part):
            documents[corpus.name].append([])
            for s in document:
                if len(cut(s.words, pieces)) == 1:
                    documents[corpus.name][-1].append((s, number(s, labels, pieces)))
                else:
                    documents[corpus.name].append([])
        documents[corpus.name] = [d for d in documents[corpus.name] if d]
    return documents


def dev_set(labels, pieces, share=1.0):
    """For each corpus the sentences of its first documents, as read and in numbers."""
    return {name: tuple(zip(*[pair for d in documents[:math.ceil(share * len(documents))] for pair in d]))
            for name, documents in load(labels, pieces, "dev").items() if documents}


class Reader(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.encoder = Encoder()
        self.heads = heads(self.encoder.width, labels)

    def words(self, batch):
        x = self.encoder(batch["pieces"], batch["cases"], batch["firsts"], batch.get("lengths"))
        return x.gather(1, batch["words"][..., None].expand(-1, -1, x.shape[-1])).float()

    def losses(self, batch):
        words = self.words(batch)
        with torch.autocast(words.device.type, enabled=False):
            losses = {name: head.loss(words, batch) for name, head in self.heads.items() if name not in ANCHORED}
            for name, (anchors, sequences) in ANCHORED.items():
                with torch.no_grad():
                    chances = 1 - self.heads[anchors](words)[..., 0].exp()
                losses[name] = self.heads[name].loss(words, chances, batch[sequences])
            return {name: loss for name, loss in losses.items() if loss is not None}
