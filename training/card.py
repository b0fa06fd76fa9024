"""The card that goes with a model."""
from datetime import datetime, timezone

TEXT = """# {name} {version}

Reads English news: universal part-of-speech tags, lemmas, dependency trees (Universal Dependencies), and names of persons,
organizations, places (facilities apart), peoples (nationalities, religious and political groups), products, sums of money and
other names; attributions: cues, with the source and content of each; and events (PLOVER 2): triggers with type, modality, parties, place and time. One encoder, ten heads; `model.onnx`
computes in 8 bits, `roles.onnx` and `parties.onnx`, the heads for what hangs on a cue or trigger, in 32.

| | |
| --- | --- |
| version, date | {version}, {date} |
| base | all-MiniLM-L6-v2 (sentence-transformers), from nreimers/MiniLM-L6-H384-uncased (Microsoft); Apache-2.0; 6 layers, 384 wide, 22.6 million parameters; embeddings of case and of a word's first piece added; word embeddings kept as they were |
| training | {history}{steps} steps of 2,048 pieces, {minutes:.0f} minutes on a share of two CPU cores; seed 1; the last part (`--quantized`) computed as if in 8 bits, weights in 7 |
| files | `model.onnx`, `roles.onnx`, `parties.onnx`; `vocab.txt`; `labels.json` (labels, lemma rules and table); `weights.safetensors` (to train on from, in 8 bits; without the word embeddings) |
| repeat | `python3 training/train.py {name} --minutes 120`, with the corpora in `../shared/data` and the base in `../shared/encoder` |

## Data

None of it is in the repository or in the model's files, apart from the lemma table.

| corpus | used for | licence |
| --- | --- | --- |
| Universal Dependencies English EWT, training part | tags, lemmas, trees | CC BY-SA 4.0 |
| Universal Dependencies English GUM, training part | the same | CC BY 4.0 or CC BY-NC-SA 4.0 by document |
| Worldwide newswire NER, training part | names | none stated |
| CoNLL-2003 (Reuters), training part | names | research only |
| PolNeAR, training part | attributions, outermost | none stated |
| readings of whole articles: 257 of `../shared/readings`, 420 in `training/data/readings` (newswire articles) | attributions, nested too; events | the readings made for this project; the articles are others' |
| PLV, training part | events of single sentences: type and parties, triggers guessed from the tree | none stated |

## Scores

On the development parts, with the corpora's own words and sentences, in percent; names by F1 (both ends and the class right:
person, organization, place and, not in Reuters, people). One output serves both name corpora. Attributions with the program's words: exact spans of source, cue and
content; whole: cue and source overlap and the content does by more than half; nested: cue and content of those inside others. Events: triggers found, and with the type, by F1; of the reference's triggers, in how many per cent the slot's likeliest word is right, and the modality. 8 bits is what `model.onnx`
computes, a window at a time.

{scores}

## Known faults

- A window holds whole sentences up to 256 pieces; what stands further away is not seen.
- Lower-case and all-capital text is read worse than news in ordinary spelling, though some was seen in training.
- The two name corpora disagree: a city's name for its team is an organization in Reuters and often a place elsewhere; the
  model guesses by the style of the text.
- Products and facilities are rare in the data and found less often.
- Attributions inside attributions are found less often than outer ones; PolNeAR does not mark them, and the readings are few.
- Events: what is worth recording is guessed from 677 readings, most of them by one reader; retreats, mobilizations, threats and negated events are rare in
  them. Half of the events given are none, or of another type, and the parties of most are not all right; see the confidence of each.
- Sources and contents further than 48 words before or 72 behind the cue's first word, or beyond the window, are not seen; the program joins
  quotations over several paragraphs by their marks.
- PolNeAR and the readings are of 2015 to 2023, PolNeAR from seven outlets in the United States; transcripts and social media are rare in both.
- English of the web and of news; other languages, verse, tables and program code give poor trees.
- What stays in floating point may differ in the last digits between kinds of processor, and so, rarely, may a decision.
"""


def table(scores):
    if not scores:
        return "Not measured."
    lines = ["| corpus | measure | " + " | ".join(scores) + " |", "| --- | --- |" + " --- |" * len(scores)]
    for corpus, measures in next(iter(scores.values())).items():
        for m in measures:
            lines.append(f"| {corpus} | {m} | " + " | ".join(f"{s[corpus][m]:.2f}" for s in scores.values()) + " |")
    return "\n".join(lines)


def write(folder, name, version, state, scores, history=""):
    text = TEXT.format(name=name, version=version, date=datetime.now(timezone.utc).date().isoformat(), steps=state["step"], history=history and history + "; then ",
                       minutes=state["elapsed"] / 60, scores=table(scores))
    (folder / "card.md").write_text(text, encoding="utf8")
