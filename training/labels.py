"""What each head can say, and how a corpus's labels are read in those terms."""
import json
from collections import Counter

import lemmas

KINDS = ["person", "organization", "location", "facility", "people", "misc", "product", "money"]
NAMES = ["O", *(f"{b}-{k}" for k in KINDS for b in "BI")]

# Newswire has all the kinds (dates are left to the program's own layer); Reuters has coarser ones, marked R here, each
# of which may be any of several kinds: the head is then only told that it must be one of them.
READ = {"Person": ["person"], "Organization": ["organization"], "Location": ["location"], "Facility": ["facility"],
        "NORP": ["people"], "Misc": ["misc"], "Product": ["product"], "Money": ["money"], "Date": []}
READ_REUTERS = {"PER": ["person"], "ORG": ["organization"], "LOC": ["location", "facility"], "MISC": ["people", "misc", "product"]}
REUTERS_OUTSIDE = ["O", "B-money", "I-money"]

# A cue of an attribution that stands inside another's content is an inner one.
CUES = ["O", "B-outer", "I-outer", "B-inner", "I-inner"]

# What a word may be to a cue.
ROLES = ["O", "B-source", "I-source", "B-content", "I-content"]

# Types of events (PLOVER 2), whether they come to pass, and what hangs on a trigger.
TYPES = ["O", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
         "MOBILIZE", "COERCE", "ASSAULT"]
MODALITIES = ["actual", "future", "possible", "requested"]
SLOTS = ["actor", "recipient", "place", "time"]

# Relations without subtypes, by which the branches of a tree that start at a cue are told apart.
BRANCHES = ("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list "
            "mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp").split()


def allowed_cues(label):
    """Inside a content whose own attributions are not marked ("?") any word may or may not be an inner cue."""
    return ["O", "B-inner", "I-inner"] if label == "?" else [label]


def allowed_names(label):
    """The set of NAMES that a corpus's label stands for."""
    if label == "RO":
        return REUTERS_OUTSIDE
    border, _, kind = label.lstrip("R").partition("-")
    kinds = (READ_REUTERS if label[0] == "R" else READ).get(kind, [])
    return [f"{border}-{k}" for k in kinds] or ["O"]


class Labels:
    """Label lists and the lemma table; saved beside a model as labels.json."""

    def __init__(self, tags, relations, rules, table):
        self.tags, self.relations, self.rules, self.table, self.names = tags, relations, rules, table, NAMES

    @staticmethod
    def learn(treebanks, rarest_relation=50):
        sentences = [s for documents in treebanks for d in documents for s in d]
        words = [w for s in sentences for w in zip(s.words, s.gold["tags"], s.gold["lemmas"])]
        counts = Counter(r for s in sentences for r in s.gold["relations"])
        bases = {r.split(":")[0] for r in counts}
        return Labels(sorted({t for _, t, _ in words}),
                      sorted(bases | {r for r, n in counts.items() if n >= rarest_relation}), *lemmas.learn(words))

    def save(self, path, role_transitions=None):
        table = [[w, t, l] for (w, t), l in self.table.items()]
        lists = {"tags": self.tags, "relations": self.relations, "names": self.names, "cues": CUES, "roles": ROLES, "role_transitions": role_transitions,
                 "cue_calibration": [0.0, 1.0], "types": TYPES, "modalities": MODALITIES, "slots": SLOTS,
                 "branches": BRANCHES, "lemma_rules": self.rules}
        text = ",\n".join(f" {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in [*lists.items(), ("lemma_table", table)])
        path.write_text("{\n" + text + "\n}\n", encoding="utf8")

    @staticmethod
    def load(path):
        d = json.loads(path.read_text(encoding="utf8"))
        return Labels(d["tags"], d["relations"], d["lemma_rules"], {(w, t): l for w, t, l in d["lemma_table"]})

    def relation(self, relation):
        return self.relations.index(relation if relation in self.relations else relation.split(":")[0])
