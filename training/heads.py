"""Heads: each reads the words' vectors [B, W, D]. `loss` is a sum over the labelled words of a batch; `forward` gives what
the exported model gives."""
import torch
from torch import nn
from torch.nn import functional as F

from encoder import Dropout
from quantization import Linear
from sequences import IN, UNKNOWN
from windows import NO_LABEL


class Classes(nn.Module):
    """One of a list of labels a word."""

    def __init__(self, width, layer, labels, weight):
        super().__init__()
        self.layer, self.weight = layer, weight
        self.dropout = Dropout(0.2)
        self.scores = Linear(width, len(labels))

    def forward(self, words):
        return self.scores(words)

    def loss(self, words, batch):
        gold = batch["gold"][self.layer]
        known = gold != NO_LABEL
        if not known.any():
            return None
        return self.weight * F.cross_entropy(self.scores(self.dropout(words[known])).float(), gold[known], reduction="sum")


class Open(nn.Module):
    """One of a list of labels a word, where the corpus may leave several open: `allowed(gold)` marks which."""

    def __init__(self, width, layer, count, weight):
        super().__init__()
        self.layer, self.weight = layer, weight
        self.dropout = Dropout(0.2)
        self.scores = Linear(width, count)

    def scored(self, words):
        return self.scores(self.dropout(words))

    def forward(self, words):
        return self.scored(words).log_softmax(-1)

    def loss(self, words, batch):
        gold = batch["gold"][self.layer]
        known = gold != NO_LABEL
        if not known.any():
            return None
        scores = self.scored(words[known]).float()
        right = scores.masked_fill(~self.allowed(gold[known]), -1e4)
        return self.weight * (scores.logsumexp(-1) - right.logsumexp(-1)).sum()


class Runs(Open):
    """B, I or O with a kind. A corpus's label may stand for several of them: `sets[label]` marks which."""

    def __init__(self, width, layer, sets, weight):
        super().__init__(width, layer, sets.shape[1], weight)
        self.register_buffer("sets", sets, persistent=False)

    def allowed(self, gold):
        return self.sets[gold]


class Types(Open):
    """Types of events, of which several may fit: gold has a bit for each."""

    def __init__(self, width, layer, labels, weight, inner=256):
        super().__init__(inner, layer, len(labels), weight)
        self.inner = Linear(width, inner)

    def scored(self, words):
        return super().scored(F.leaky_relu(self.inner(self.dropout(words)), 0.1))

    def allowed(self, gold):
        return (gold[:, None] >> torch.arange(self.scores.out_features, device=gold.device)) % 2 == 1


class Anchored(nn.Module):
    """What hangs on an anchor: the sequence of words around it, each anchor by itself, so that they may overlap and stand inside
    each other. A word is seen with its anchor, what it is to it (`features`: embeddings, summed) and whether it may be an anchor itself (`cue`);
    then a bidirectional LSTM. SiLU, since torch 1.13's GELU gives wrong gradients in 32 bits on a CPU."""

    def __init__(self, width, features, weight, inner=192, state=128):
        super().__init__()
        self.weight, self.state = weight, state
        self.word, self.anchor = nn.Linear(width, 2 * inner), nn.Linear(width, 2 * inner)
        self.features = nn.Embedding(features, inner)
        self.cue = nn.Parameter(torch.zeros(inner))
        self.lstm = nn.LSTM(inner, state, batch_first=True, bidirectional=True)
        self.dropout = Dropout(0.2)
        nn.init.normal_(self.features.weight, 0, 0.1)

    def states(self, words, cues, anchors, places, features):
        """words [W, D]; cues [W], the probability of each to be in an anchor; anchors [K]; places [K, L], the word at each place of a
        sequence, W where there is none; features [K, L, F]. States [K, L, 2 * state]."""
        nothing = torch.zeros_like(words[:1])
        sums, factors = self.word(self.dropout(torch.cat([words, nothing]))).chunk(2, -1)
        anchor_sums, anchor_factors = self.anchor(self.dropout(words[anchors])).chunk(2, -1)
        cue = torch.cat([cues, torch.zeros_like(cues[:1])])[places][..., None] * self.cue
        x = sums[places] + anchor_sums[:, None] + factors[places] * anchor_factors[:, None] + self.features(features).sum(-2) + cue
        return self.dropout(self.lstm(self.dropout(F.silu(x)))[0])

    def loss(self, words, cues, batch):
        """batch: the sequences of one kind."""
        if len(batch["anchors"]) == 0:
            return None
        scores = self(words.flatten(0, 1), cues.flatten(), batch["anchors"], batch["places"], batch["features"]).float()
        return self.weight * self.surprise(scores, batch).sum()


class Roles(Anchored):
    """Runs of words that are a cue's source or content, by a conditional random field (Lample et al. 2016)."""

    def __init__(self, width, features, labels, weight):
        super().__init__(width, features, weight)
        self.scores = nn.Linear(2 * self.state, len(labels))
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))

    def forward(self, words, cues, anchors, places, features):
        """Scores [K, L, labels]."""
        return self.scores(self.states(words, cues, anchors, places, features))

    def surprise(self, scores, batch):
        """The negative logarithm of the probability of each sequence of labels."""
        gold = batch["labels"]
        right = scores.gather(2, gold[..., None]).squeeze(-1).sum(1) + self.transitions[gold[:, :-1], gold[:, 1:]].sum(1)
        total = scores[:, 0]
        for row in scores[:, 1:].unbind(1):
            total = (total[:, :, None] + self.transitions).logsumexp(1) + row
        return total.logsumexp(1) - right


class Slots(Anchored):
    """Which word fills each slot of a trigger, or none does: any word of any mention of the filler is right."""

    def __init__(self, width, features, slots, weight):
        super().__init__(width, features, weight)
        self.scores = nn.Linear(2 * self.state, len(slots))
        self.absent = nn.Linear(width, len(slots))

    def forward(self, words, cues, anchors, places, features):
        """Scores [K, 1 + L, slots], before the softmax over the second dimension; place 0 is that nothing fills the slot."""
        states = self.scores(self.states(words, cues, anchors, places, features))
        states = states.masked_fill((places == words.shape[0])[..., None], -1e4)
        return torch.cat([self.absent(self.dropout(words[anchors]))[:, None], states], 1)

    def surprise(self, scores, batch):
        gold = torch.cat([batch["absent"][:, None], batch["labels"]], 1)
        right = scores.masked_fill(gold != IN, -1e4).logsumexp(1)
        total = scores.masked_fill(gold == UNKNOWN, -1e4).logsumexp(1)
        return ((total - right) * (gold == IN).any(1)).sum(1)


class Parser(nn.Module):
    """Biaffine (Dozat and Manning): every word as a dependent against every word, and the root, as its head."""

    def __init__(self, width, relations, arc_width=256, relation_width=96):
        super().__init__()
        self.widths = arc_width, relation_width
        self.count = len(relations)
        self.dependents = Linear(width, arc_width + relation_width)
        self.heads = Linear(width, arc_width + relation_width)
        self.root = nn.Parameter(torch.randn(arc_width + relation_width) * 0.1)
        self.arcs = Linear(arc_width, arc_width)             # its bias is a head's readiness to have dependents
        self.relations = Linear(relation_width, self.count * (relation_width + 1))
        self.dropout = Dropout(0.33)
        nn.init.zeros_(self.relations.weight)
        nn.init.zeros_(self.relations.bias)
        nn.init.xavier_uniform_(self.arcs.weight, 0.5)
        nn.init.zeros_(self.arcs.bias)

    def vectors(self, words):
        """For words [B, W, D]: arc scores [B, W, 1 + W], column 0 the root; relation vectors of dependents and heads."""
        a, r = self.widths
        dependents = self.dropout(F.leaky_relu(self.dependents(words), 0.1))
        heads = F.leaky_relu(self.heads(words), 0.1)
        heads = self.dropout(torch.cat([self.root.to(heads.dtype).expand(len(words), 1, a + r), heads], 1))
        arcs = self.arcs(dependents[..., :a]) @ heads[..., :a].transpose(1, 2)
        return arcs, dependents[..., a:], heads[..., a:]

    def weighted(self, dependents):
        """[..., relations, 1 + K]: what the dot product with a head's [1, vector] makes the score of each relation."""
        return self.relations(dependents).view(*dependents.shape[:-1], self.count, self.widths[1] + 1)

    def forward(self, words):
        """arcs [B, W, 1 + W]; dependents [B, W, R, 1 + K] and heads [B, 1 + W, 1 + K], whose dot product over K scores a relation."""
        arcs, dependents, heads = self.vectors(words)
        return arcs, self.weighted(dependents), torch.cat([torch.ones_like(heads[..., :1]), heads], -1)

    def loss(self, words, batch):
        gold = batch["gold"]["heads"]
        rows = (gold != NO_LABEL).any(1)
        if not rows.any():
            return None
        gold, relations, starts, sentences = gold[rows], batch["gold"]["relations"][rows], batch["starts"][rows], batch["sentences"][rows]
        known = gold != NO_LABEL
        arcs, dependents, heads = self.vectors(words[rows])
        arcs = arcs.float()
        outside = sentences[:, :, None] != sentences[:, None, :]
        arcs = torch.cat([arcs[..., :1], arcs[..., 1:].masked_fill(outside, -1e4)], -1)
        column = torch.where(gold > 0, gold + starts, torch.zeros_like(gold))   # heads count from 1 within the sentence
        arc_loss = F.cross_entropy(arcs[known], column[known], reduction="sum")
        head = heads.gather(1, column.clamp(min=0)[..., None].expand(-1, -1, heads.shape[-1]))[known]
        scores = (self.weighted(dependents[known]) @ F.pad(head, (1, 0), value=1.0)[..., None]).squeeze(-1)
        return arc_loss + 0.7 * F.cross_entropy(scores.float(), relations[known], reduction="sum")
