"""Linear layers that can compute as if in 8 bits: weights symmetric, one scale an output; inputs by their own range.

The exported model computes so; trained so for its last part, it learns to live with the rounding. Gradients pass through
the rounding unchanged."""
import torch
from torch import nn
from torch.nn import functional as F

# Processors without VNNI add two products of an input's 8 and a weight's bits in 16 bits: 2 * 255 * 63 fits, 127 would not.
# So the sums are exact, and the same, everywhere.
WEIGHT_LEVELS = 63
ROW_LEVELS = 127        # of embeddings, which are only looked up


class Straight(torch.autograd.Function):
    @staticmethod
    def forward(_, x, rounded):
        return rounded

    @staticmethod
    def backward(_, gradient):
        return gradient, None


def row_scales(w, levels):
    return (w.abs().amax(1, keepdim=True) / levels).clamp(min=1e-12)


@torch.no_grad()
def rounded_rows(w, levels):
    scale = row_scales(w, levels)
    return (w / scale).round() * scale


@torch.no_grad()
def rounded_input(x):
    """As DynamicQuantizeLinear: 256 levels from the least to the greatest value, zero among them."""
    low, high = x.amin().float().clamp(max=0), x.amax().float().clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-12)
    zero = (-low / scale).round().clamp(0, 255)
    scale, zero = float(scale), float(zero)
    return x.mul(1 / scale).round_().clamp_(-zero, 255 - zero).mul_(scale)


class Linear(nn.Linear):
    """`quantized` is set on all at once by `quantize`."""
    quantized = False

    def forward(self, x):
        if not self.quantized:
            return super().forward(x)
        return F.linear(Straight.apply(x, rounded_input(x)), Straight.apply(self.weight, rounded_rows(self.weight, WEIGHT_LEVELS)), self.bias)


def quantize(model, on=True):
    for m in model.modules():
        if isinstance(m, Linear):
            m.quantized = on
