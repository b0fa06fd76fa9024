"""What is trained: the heads, and the corpora that they are trained on. A new head is a module in heads.py, a line in
`heads`, and a corpus whose sentences carry its gold layer; `Encoded.gold` holds numbers, `number` makes them."""
import math
from pathlib import Path

import torch
from torch import nn

import corpora
import lemmas
from encoder import Encoder
from heads import Classes, Names, Parser
from labels import NAMES, allowed_names
from windows import Encoded, cut

WORK = Path(__file__).resolve().parent / "work"

# Name, documents of a part, share of the pieces that are read in training.
CORPORA = [
    ("EWT", lambda part: corpora.treebank(f"en_ewt-{part}"), 0.27),
    ("GUM", lambda part: corpora.treebank(f"en_gum-{part}"), 0.25),
    ("newswire", corpora.newswire, 0.31),
    ("Reuters", lambda part: corpora.reuters({"dev": "val"}.get(part, part)), 0.17),
]
LAYERS = ["tags", "lemmas", "heads", "relations", "names"]
NAME_LABELS = [*NAMES, "RO", *(f"R{b}-{k}" for k in ("PER", "ORG", "LOC", "MISC") for b in "BI")]


def heads(width, labels):
    allowed = torch.tensor([[n in allowed_for(l) for n in NAMES] for l in NAME_LABELS])
    return nn.ModuleDict({
        "tags": Classes(width, "tags", labels.tags, 0.5),
        "lemmas": Classes(width, "lemmas", labels.rules, 0.5),
        "parser": Parser(width, labels.relations),
        "names": Names(width, allowed, 3.0),
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
    return Encoded(words, pieces, gold)


def load(labels, pieces, part):
    """For each corpus, documents of sentences, each as it was read and in numbers. The few that are longer than the encoder
    reads are left out."""
    fits = lambda s: len(cut(s.words, pieces)) == 1
    return {name: [[(s, number(s, labels, pieces)) for s in d if fits(s)] for d in documents(part)] for name, documents, _ in CORPORA}


def dev_set(labels, pieces, share=1.0):
    """For each corpus the sentences of its first documents, as read and in numbers."""
    return {name: tuple(zip(*[pair for d in documents[:math.ceil(share * len(documents))] for pair in d]))
            for name, documents in load(labels, pieces, "dev").items()}


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
            return {name: loss for name, head in self.heads.items() if (loss := head.loss(words, batch)) is not None}
