"""Writes models/NAME from the checkpoint work/NAME: export.py NAME [--version V] [--no-scores]

model.onnx (8-bit weights), roles.onnx, parties.onnx, labels.json, vocab.txt, weights.safetensors (to train on from, in 8 bits, without the
word embeddings of the base encoder) and card.md. A graph reads one window; see README.md for what goes in and comes out."""
import argparse
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

import card
import quantization
import score
import sequences
from encoder import BASE, write_safetensors
from labels import Labels
from tasks import WORK, Reader, dev_set
from wordpiece import WordPieces

INPUTS = ["pieces", "cases", "firsts", "words"]
OUTPUTS = ["vectors", "tags", "lemmas", "names", "cues", "arcs", "relation_dependents", "relation_heads", "triggers", "modalities"]
ANCHORED_INPUTS = ["vectors", "anchor_probabilities", "anchors", "places", "features"]


class OneWindow(nn.Module):
    """pieces, cases, firsts [1, P] and words [W], the places of first pieces, to the outputs without the batch's dimension."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, cases, firsts, words):
        x = self.model.encoder(pieces, cases, firsts).index_select(1, words)
        heads = self.model.heads
        return tuple(t[0] for t in (x, heads["tags"](x), heads["lemmas"](x), heads["names"](x), heads["cues"](x), *heads["parser"](x), heads["triggers"](x),
                                     torch.cat([heads["modality"](x), heads["negated"](x)], -1)))


def float_model(model, path):
    P, W = 12, 7
    example = (torch.randint(1000, 2000, (1, P)), torch.ones(1, P, dtype=torch.long), torch.ones(1, P, dtype=torch.long), torch.arange(1, W + 1))
    axes = {**{n: {1: "P"} for n in INPUTS[:3]}, "words": {0: "W"}, **{n: {0: "W"} for n in OUTPUTS}}
    axes["arcs"][1] = axes["relation_heads"][0] = "1 + W"
    torch.onnx.export(OneWindow(model).eval(), example, str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17)


def anchored_model(model, name, path):
    """A head whose labels hang on an anchor."""
    W, K, L = 7, 2, sequences.LENGTH
    example = (torch.zeros(W, model.encoder.width), torch.zeros(W), torch.tensor([0, 3]), torch.zeros(K, L, dtype=torch.long),
               torch.zeros(K, L, len(sequences.SIZES), dtype=torch.long))
    axes = {"vectors": {0: "W"}, "anchor_probabilities": {0: "W"}, **{n: {0: "K"} for n in [*ANCHORED_INPUTS[2:], name]}}
    torch.onnx.export(model.heads[name].eval(), example, str(path), input_names=ANCHORED_INPUTS, output_names=[name], dynamic_axes=axes, opset_version=17)


class Rewriter:
    """Puts 8-bit weights into a graph."""

    def __init__(self, model):
        self.model, self.nodes, self.added = model, [], {}
        self.weights = {i.name: i for i in model.graph.initializer}
        self.quantized_inputs = {}

    def constant(self, name, array):
        self.added[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def node(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0] + "/" + kind, **attributes))
        return outputs[0]

    def multiply(self, node):
        """MatMul with a constant: whole numbers, one scale a column; ONNX Runtime joins the nodes into one."""
        x, w = node.input
        weight = numpy_helper.to_array(self.weights[w])   # [in, out]
        scale = quantization.row_scales(torch.tensor(weight.T), quantization.WEIGHT_LEVELS).numpy()[:, 0]
        whole = self.constant(w + "_8bit", np.rint(weight / scale).astype(np.int8))
        if x not in self.quantized_inputs:
            self.quantized_inputs[x] = [f"{x}_8bit", f"{x}_scale", f"{x}_zero"]
            self.node("DynamicQuantizeLinear", [x], self.quantized_inputs[x])
        x8, x_scale, x_zero = self.quantized_inputs[x]
        y = node.output[0]
        self.node("MatMulInteger", [x8, whole, x_zero], [y + "_whole"])
        self.node("Cast", [y + "_whole"], [y + "_float"], to=TensorProto.FLOAT)
        self.node("Mul", [x_scale, self.constant(w + "_scale", scale)], [y + "_scale"])
        self.node("Mul", [y + "_float", y + "_scale"], [y])

    def look_up(self, node):
        """Gather from the word embeddings: one scale a row."""
        table = numpy_helper.to_array(self.weights[node.input[0]])
        scale = quantization.row_scales(torch.tensor(table), quantization.ROW_LEVELS).numpy()
        y = node.output[0]
        self.node("Gather", [self.constant("pieces_8bit", np.rint(table / scale).astype(np.int8)), node.input[1]], [y + "_whole"])
        self.node("Cast", [y + "_whole"], [y + "_float"], to=TensorProto.FLOAT)
        self.node("Gather", [self.constant("pieces_scale", scale), node.input[1]], [y + "_scale"])
        self.node("Mul", [y + "_float", y + "_scale"], [y])

    def run(self):
        for node in self.model.graph.node:
            if node.op_type == "MatMul" and node.input[1] in self.weights:
                self.multiply(node)
            elif node.op_type == "Gather" and node.input[0] in self.weights and self.weights[node.input[0]].dims[0] > 10_000:
                self.look_up(node)
            else:
                self.nodes.append(node)
        used = {i for n in self.nodes for i in n.input}
        graph = self.model.graph
        kept = [w for w in graph.initializer if w.name in used]
        del graph.node[:], graph.initializer[:]
        graph.node.extend(self.nodes)
        graph.initializer.extend([*kept, *self.added.values()])
        onnx.checker.check_model(self.model)
        return self.model


def load(name):
    work = WORK / name
    labels = Labels.load(work / "labels.json")
    model = Reader(labels)
    model.encoder.load_base()
    state = torch.load(work / "checkpoint.pt", map_location="cpu")
    model.load_state_dict(state["model"])
    return model.eval(), labels, state


def write(name, version, with_scores=True, history=""):
    model, labels, state = load(name)
    folder = WORK.parent.parent / "models" / name
    folder.mkdir(parents=True, exist_ok=True)
    quantization.quantize(model, False)
    with tempfile.TemporaryDirectory() as temporary:
        float_model(model, Path(temporary) / "float.onnx")
        graph = Rewriter(onnx.load(Path(temporary) / "float.onnx")).run()
    helper.set_model_props(graph, {"name": name, "version": version})
    onnx.save(graph, str(folder / "model.onnx"))
    for head in ("roles", "parties"):
        anchored_model(model, head, folder / f"{head}.onnx")
    labels.save(folder / "labels.json", model.heads["roles"].transitions.tolist())
    shutil.copyfile(BASE / "vocab.txt", folder / "vocab.txt")
    write_safetensors({k: v for k, v in model.state_dict().items() if k != "encoder.pieces.weight"}, folder / "weights.safetensors")
    scores = {}
    if with_scores:
        dev = dev_set(labels, WordPieces(BASE / "vocab.txt"))
        scores["32 bits"] = score.score(model, dev, labels, autocast=False)
        print("32 bits: " + score.show(scores["32 bits"]), flush=True)
        quantization.quantize(model)
        model.encoder.pieces.weight.data = quantization.rounded_rows(model.encoder.pieces.weight, quantization.ROW_LEVELS)
        scores["8 bits"] = score.score(model, dev, labels, autocast=False, one_by_one=True)
        print(" 8 bits: " + score.show(scores["8 bits"]), flush=True)
    card.write(folder, name, version, state, scores, history)


if __name__ == "__main__":
    a = argparse.ArgumentParser()
    a.add_argument("name")
    a.add_argument("--version", default="0.1.0")
    a.add_argument("--no-scores", action="store_true")
    a.add_argument("--history", default="", help="training before the run that is exported, for the card")
    a = a.parse_args()
    torch.set_num_threads(2)
    write(a.name, a.version, not a.no_scores, a.history)
