"""The encoder: a BERT of six layers, with embeddings of case and of being a word's first piece added to its input."""
import json
import math
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import quantization
from wordpiece import CASES

BASE = Path(__file__).resolve().parent.parent.parent / "shared" / "encoder"
TYPES = {"F16": np.float16, "F32": np.float32, "I8": np.int8}


def read_safetensors(path):
    """As floats; whole numbers times the scales of their rows, which stand beside them as NAME.scale."""
    data = Path(path).read_bytes()
    size, = struct.unpack("<Q", data[:8])
    header = json.loads(data[8:8 + size])
    header.pop("__metadata__", None)
    tensors = {name: torch.from_numpy(np.frombuffer(data, TYPES[h["dtype"]], offset=8 + size + h["data_offsets"][0],
                                                    count=math.prod(h["shape"])).reshape(h["shape"]).astype(np.float32))
               for name, h in header.items()}
    return {name: t * tensors[name + ".scale"] if name + ".scale" in tensors else t for name, t in tensors.items() if not name.endswith(".scale")}


def write_safetensors(tensors, path):
    """Matrices in 8 bits, a scale a row; the rest in 16-bit floats."""
    parts = {}
    for name, t in tensors.items():
        if t.ndim == 2:
            scale = quantization.row_scales(t, quantization.ROW_LEVELS).half().float().clamp(min=1e-7)
            parts[name], parts[name + ".scale"] = (t / scale).round().clamp(-128, 127).to(torch.int8), scale.half()
        else:
            parts[name] = t.half()
    header, blobs, at = {}, [], 0
    for name, t in parts.items():
        blob = t.detach().cpu().numpy().tobytes()
        header[name] = {"dtype": "I8" if t.dtype == torch.int8 else "F16", "shape": list(t.shape), "data_offsets": [at, at + len(blob)]}
        blobs.append(blob)
        at += len(blob)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    Path(path).write_bytes(struct.pack("<Q", len(text)) + text + b"".join(blobs))


class Dropout(nn.Module):
    """Slices of one ready-made mask: drawing fresh random numbers costs more than the layer that they fall on."""

    def __init__(self, rate, size=1 << 22):
        super().__init__()
        self.rate, self.size = rate, size
        self.pool = None

    def forward(self, x, base=None):
        """base + dropped x, in one step."""
        mask = self.mask(x) if self.training else None
        if mask is None:
            return x if base is None else base + x
        return x * mask if base is None else torch.addcmul(base, x, mask)

    def mask(self, x):
        if self.pool is None or self.pool.device != x.device or self.pool.dtype != x.dtype:
            self.pool = (torch.rand(self.size + (1 << 16)) >= self.rate).to(x) / (1 - self.rate)
        n = x.numel()
        if n > self.size:
            return (torch.rand_like(x) >= self.rate).to(x.dtype) / (1 - self.rate)
        at = int(torch.randint(self.pool.numel() - n, ()))
        return self.pool[at:at + n].view(x.shape)


class Norm(nn.LayerNorm):
    """In its input's type: not every torch mixes types here."""

    def forward(self, x):
        return F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.scale = heads, (width // heads) ** -0.5
        self.qkv = quantization.Linear(width, 3 * width)
        self.out = quantization.Linear(width, width)
        self.norm1 = Norm(width, eps=1e-12)
        self.up = quantization.Linear(width, inner)
        self.down = quantization.Linear(inner, width)
        self.norm2 = Norm(width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        B, P, D = x.shape
        q, k, v = self.qkv(x).view(B, P, 3, self.heads, D // self.heads).permute(2, 0, 3, 1, 4)
        q = q * self.scale
        if mask is None:
            scores = q @ k.transpose(-1, -2)
        else:
            scores = torch.baddbmm(mask, q.flatten(0, 1), k.flatten(0, 1).transpose(1, 2)).view(B, self.heads, P, P)
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(B, P, D)
        x = self.norm1(self.dropout(self.out(mixed), x))
        return self.norm2(self.dropout(self.down(F.gelu(self.up(x))), x))


class Encoder(nn.Module):
    def __init__(self, width=384, layers=6, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.width = width
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.cases = nn.Embedding(len(CASES), width)
        self.firsts = nn.Embedding(2, width)
        self.norm = Norm(width, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, self.dropout) for _ in range(layers))
        self.pieces.weight.requires_grad_(False)
        nn.init.zeros_(self.cases.weight)
        nn.init.zeros_(self.firsts.weight)

    def forward(self, pieces, cases, firsts, lengths=None):
        """lengths: of the windows of a batch; left out for a single window."""
        P = pieces.shape[1]
        x = self.pieces(pieces) + self.positions.weight[:P] + self.cases(cases) + self.firsts(firsts)
        x = self.dropout(self.norm(x))
        mask = None
        if torch.is_autocast_cpu_enabled() or torch.is_autocast_enabled():
            x = x.bfloat16()
        if lengths is not None:
            padding = torch.arange(P, device=x.device) >= lengths[:, None]
            mask = (padding.to(x.dtype) * -10000.0).repeat_interleave(self.layers[0].heads, 0)[:, None]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_base(self):
        """The weights of the published model, its separate query, key and value joined."""
        w = read_safetensors(BASE / "model.fp16.safetensors")
        w = {k.split("bert.")[-1]: v for k, v in w.items()}
        own = {"pieces.weight": w["embeddings.word_embeddings.weight"],
               "positions.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0],
               "norm.weight": w["embeddings.LayerNorm.weight"], "norm.bias": w["embeddings.LayerNorm.bias"]}
        names = {"out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
                 "down": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(len(self.layers)):
            for part in ("weight", "bias"):
                for mine, theirs in names.items():
                    own[f"layers.{i}.{mine}.{part}"] = w[f"encoder.layer.{i}.{theirs}.{part}"]
                own[f"layers.{i}.qkv.{part}"] = torch.cat([w[f"encoder.layer.{i}.attention.self.{n}.{part}"] for n in ("query", "key", "value")])
        missing = self.load_state_dict(own, strict=False)
        assert set(missing.missing_keys) == {"cases.weight", "firsts.weight"} and not missing.unexpected_keys, missing
        return self
