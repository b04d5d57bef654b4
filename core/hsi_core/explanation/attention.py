"""Attention weights of a network, recorded by hooks, and attention rollout.

Rollout: Abnar, Zuidema (2020), Quantifying Attention Flow in Transformers, doi:10.18653/v1/2020.acl-main.385.
The weights of a block are averaged over its heads. The mean of these weights and the identity (for the
shortcut) is multiplied from block to block. The result is the row of the centre token: the share of each
pixel of the patch in the final centre token.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from hsi_core.explanation.placing import Placement
from hsi_core.explanation.quantity import Quantity
from hsi_core.explanation.recording import Call, Recorded
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork

TITLES = {
    "channels": tr("weights of the channels"),
    "positions": tr("weights of the pixels"),
    "bands": tr("weights of the bands"),
    "kernels": tr("share of the wide kernel in each channel"),
    "tokens": tr("attention of the centre token"),
}
WEIGHTS = ".weights"
EXPLICIT = "has_explicit_weights"


@dataclass(frozen=True)
class AttentionWeights(Quantity):
    """The weights of one attention block.

    Args:
        kind: kind of the weights; a key of `TITLES`.
    """

    kind: str

    def compute(self, recorded: Recorded) -> Tensor:
        """Vectors (N, B), or maps (N, 1, P, P)."""
        weights = recorded.layers[self.layers[0]].float()
        if self.kind == "positions":
            return weights
        if self.kind == "tokens":  # (N, heads, L, L)
            return as_map(weights.mean(1)[:, weights.shape[-1] // 2])
        return weights[:, 0] if self.kind == "kernels" else weights.flatten(1)


@dataclass(frozen=True)
class Rollout(Quantity):
    """Attention rollout from the centre token.

    Args:
        kinds: "tokens" or "pooling" for each of the layers, in the order of their calls.
    """

    kinds: tuple[str, ...]

    def compute(self, recorded: Recorded) -> Tensor:
        """Maps (N, 1, P, P); each map sums to one."""
        steps, pooled = [], None
        for layer, kind in zip(self.layers, self.kinds, strict=True):
            weights = recorded.layers[layer].float()
            if kind == "pooling":
                pooled = weights
                continue
            mixed = weights.mean(1)  # (N, L, L)
            steps.append(mixed if pooled is None else mixed @ pooled)
            pooled = None
        length = steps[0].shape[-1]
        row = torch.zeros(len(steps[0]), 1, length, device=steps[0].device)
        row[:, :, length // 2] = 1.0
        for mixed in reversed(steps):
            row = 0.5 * row + 0.5 * (row @ mixed)
        return as_map(row[:, 0])


def as_map(tokens: Tensor) -> Tensor:
    """Maps (N, 1, P, P) of a number for each token, (N, P * P)."""
    side = round(tokens.shape[1] ** 0.5)
    return tokens.reshape(-1, 1, side, side)


def find_attention(network: PatchNetwork, calls: list[Call], *, bands: list[str]) -> list[AttentionWeights]:
    """Attention weights of every attention block of a network, in the order of the calls.

    The list is empty if there is no block. A network with implicit weights needs `show_weights` first.

    Args:
        network: in eval mode.
        calls: of `list_calls`.
        bands: names of the bands that the network reads.
    """
    found = []
    for name, kind, shape in _blocks(network, calls):
        if kind == "pooling":
            continue
        count = shape[-1]
        names: list[str] = [TITLES[kind]]
        if kind == "bands":
            names = bands
        elif kind in ("channels", "kernels"):
            names = [f"channel {index}" for index in range(1, count + 1)]
        found.append(
            AttentionWeights(
                title=tr("{name}: {kind}", name=name, kind=TITLES[kind]),
                names=names,
                layers=(name + WEIGHTS,),
                placement=Placement(network.patch_size, 0) if kind in ("positions", "tokens") else None,
                kind=kind,
            )
        )
    return found


def find_rollout(network: PatchNetwork, calls: list[Call]) -> Rollout | None:
    """Attention rollout, if the network has a token for each pixel of the patch; else None."""
    blocks = [block for block in _blocks(network, calls) if block[1] in ("tokens", "pooling")]
    if not any(kind == "tokens" for _, kind, _ in blocks):
        return None
    return Rollout(
        title=tr("Attention rollout from the centre token"),
        names=["attention rollout from the centre"],
        layers=tuple(name + WEIGHTS for name, _, _ in blocks),
        placement=Placement(network.patch_size, 0),
        kinds=tuple(kind for _, kind, _ in blocks),
    )


def show_weights(network: PatchNetwork) -> None:
    """Make all blocks compute explicit weights. Some blocks normally keep them implicit, which is faster."""
    for module in network.modules():
        if hasattr(module, EXPLICIT):
            setattr(module, EXPLICIT, True)


def _blocks(network: PatchNetwork, calls: list[Call]) -> list[tuple[str, str, tuple[int, ...]]]:
    """Name, kind and shape of the weights of each attention block that is called."""
    kinds = {
        name: str(module.attends) for name, module in network.named_modules() if hasattr(module, "attends")
    }
    found = []
    for call in calls:
        name = call.name.removesuffix(WEIGHTS)
        if call.name.endswith(WEIGHTS) and name in kinds:
            found.append((name, kinds[name], call.output_shape))
    return found


def gaussian_biases(network: PatchNetwork) -> list[tuple[str, Tensor]]:
    """Biases that a network adds to its attention logits, for the centre token.

    Returns:
        Name and maps (heads, P, P) of each block.
    """
    found = []
    for name, module in network.named_modules():
        bias = getattr(module, "bias", None)
        if getattr(module, "attends", None) != "tokens" or not isinstance(bias, torch.nn.Module):
            continue
        with torch.no_grad():
            values: Tensor = bias()  # (heads, 1 or L, L)
        row = values[:, values.shape[1] // 2]
        found.append((name, as_map(row)[:, 0].cpu()))
    return found
