"""Reading the corpora in ../shared/data: each gives documents, a document is a list of sentences."""
import gzip
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


@dataclass
class Sentence:
    words: list
    gold: dict = field(default_factory=dict)   # a list a layer, one entry a word
    first: int = 0                             # its first word in its document
    ends_paragraph: bool = False


def treebank(name):
    documents, rows = [[]], []
    def end_paragraph():
        if documents[-1]:
            documents[-1][-1].ends_paragraph = True
    for line in gzip.open(DATA / "syntax" / f"{name}.conllu.gz", "rt", encoding="utf8"):
        if line.startswith(("# newdoc", "# newpar")):
            end_paragraph()
        if line.startswith("# newdoc"):
            documents.append([])
        columns = line.rstrip("\n").split("\t")
        if columns[0].isdigit():
            rows.append(columns)
        elif line == "\n" and rows:
            documents[-1].append(Sentence([r[1] for r in rows], {
                "lemmas": [r[2] for r in rows], "tags": [r[3] for r in rows],
                "heads": [int(r[6]) for r in rows], "relations": [r[7] for r in rows]}))
            rows = []
    return [d for d in documents if d]


def newswire(part):
    """One label a word; of several the first. A file begins with its address."""
    documents = []
    with zipfile.ZipFile(DATA / "entities" / f"worldwide-newswire-{part}.zip") as archive:
        for name in sorted(archive.namelist()):
            rows = []
            for i, line in enumerate(archive.read(name).decode("utf8", "replace").splitlines()):
                columns = line.rstrip().split("\t")
                is_word = len(columns) > 1 and not (i < 2 and columns[0].startswith("http"))
                rows.append((columns[0].strip() or "_", columns[1].strip()) if is_word else None)
            documents.append(_named_sentences(rows))
    return documents


def reuters(part):
    documents, rows = [], []
    for line in gzip.open(DATA / "entities" / f"conll2003-{part}.conllu.gz", "rt", encoding="utf8"):
        columns = line.rstrip("\n").split("\t")
        if "-DOCSTART-" in columns:
            documents.append(_named_sentences(rows))
            rows = []
        rows.append((columns[1], "R" + columns[2]) if len(columns) > 2 else None)
    return [*filter(None, documents), _named_sentences(rows)]


def _named_sentences(rows):
    """Rows are (word, label), or None between sentences."""
    sentences, current = [], []
    for row in [*rows, None]:
        if row:
            current.append(row)
        elif current:
            sentences.append(Sentence([w for w, _ in current], {"names": [l for _, l in current]}))
            current = []
    return sentences
