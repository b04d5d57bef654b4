"""The layers of a network with their shapes, weights and multiply-adds per pixel.

PyTorch counts the multiply-adds (torch.utils.flop_counter) while the network runs on tensors without values,
which takes no time and no memory. As in the tables of papers, convolutions, matrix products and attention are
counted; operations on single values (activation, normalisation, pooling, sums) are not.
"""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from hsi_core.models.base import PatchNetwork, count_parameters

SHARED_TILE = 256
"""Side of the tile for which shared computation is counted: the default of Classify."""


@dataclass(frozen=True)
class Layer:
    """A module with computation of its own.

    Args:
        name: path in the network, such as "spectral.0"; the class name for the network itself.
        kind: class of the module.
        input_shape: shape of the first input tensor, without the patch axis.
        output_shape: shape of the first output tensor, without the patch axis.
        num_parameters: weights of the module, without those of modules inside it.
        multiply_adds: multiply-adds of the module for one pixel, over all calls, without those of modules
            inside it.
    """

    name: str
    kind: str
    input_shape: tuple[int, ...]
    output_shape: tuple[int, ...]
    num_parameters: int
    multiply_adds: int


@dataclass(frozen=True)
class NetworkSummary:
    """Layers, weights and multiply-adds of a network.

    Args:
        layers: layers in the order of their first call; their weights and multiply-adds add up to those of
            the network.
        num_parameters: trainable weights.
        num_values: all stored numbers: weights, running means, support vectors, trees.
        multiply_adds: multiply-adds for one pixel that is evaluated alone, from its patch.
        shared_multiply_adds: multiply-adds per pixel of a tile of `SHARED_TILE` that is evaluated at once,
            computed without Fourier transforms; None if the network does not share computation.
    """

    layers: tuple[Layer, ...]
    num_parameters: int
    num_values: int
    multiply_adds: int
    shared_multiply_adds: float | None


def summarize_network(network: PatchNetwork) -> NetworkSummary:
    """Count the layers, weights and multiply-adds of a network, without changing it."""
    device = "meta" if network.runs_on_meta else "cpu"
    ghost = copy.deepcopy(network).to(device).eval()
    side = ghost.patch_size
    inputs = [torch.zeros(1, ghost.num_components, side, side, device=device)]
    if ghost.num_bands:
        inputs.append(torch.zeros(1, ghost.num_bands, device=device))
    shapes = _Shapes(ghost)
    with _counting() as counter:
        ghost(*inputs)
    totals = {name: sum(counts.values()) // 2 for name, counts in counter.get_flop_counts().items()}
    shapes.remove()
    return NetworkSummary(
        layers=tuple(_layers(ghost, shapes, totals)),
        num_parameters=count_parameters(network),
        num_values=sum(value.numel() for value in network.state_dict().values()),
        multiply_adds=totals.get("Global", 0),
        shared_multiply_adds=_count_shared(ghost),
    )


@contextmanager
def _counting() -> Iterator[FlopCounterMode]:
    # The counter does not know the fused attention of some devices; it knows products and softmax.
    with (
        torch.no_grad(),
        sdpa_kernel(SDPBackend.MATH),
        FlopCounterMode(display=False) as counter,
    ):
        yield counter


class _Shapes:
    """Records the input and output shapes of every module, in the order of the first calls."""

    def __init__(self, network: nn.Module) -> None:
        self.seen: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}
        self._handles = [
            module.register_forward_hook(self._note(name)) for name, module in network.named_modules()
        ]

    def _note(self, name: str) -> Any:
        def hook(module: nn.Module, inputs: Any, output: Any) -> None:
            self.seen.setdefault(name, (_shape_of(inputs), _shape_of(output)))

        return hook

    def remove(self) -> None:
        """Remove the hooks."""
        for handle in self._handles:
            handle.remove()


def _shape_of(value: Any) -> tuple[int, ...]:
    """Shape of the first tensor without its first axis; empty if there is no tensor."""
    if isinstance(value, Tensor):
        return tuple(value.shape[1:])
    if isinstance(value, tuple | list) and value:
        return _shape_of(value[0])
    return ()


def _layers(network: nn.Module, shapes: _Shapes, totals: dict[str, int]) -> Iterator[Layer]:
    """Called modules that contain no other modules, or have weights or multiply-adds of their own."""
    root = type(network).__name__
    modules = dict(network.named_modules())

    def total(name: str) -> int:
        return totals.get(f"{root}.{name}" if name else root, 0)

    def inner_total(module: nn.Module, prefix: str) -> int:
        """Multiply-adds of the modules inside; a list of modules has no count itself."""
        found = 0
        for key, child in module.named_children():
            name = f"{prefix}.{key}" if prefix else key
            found += total(name) if name in shapes.seen else inner_total(child, name)
        return found

    for name, (input_shape, output_shape) in shapes.seen.items():
        module = modules[name]
        own = total(name) - inner_total(module, name)
        num_parameters = sum(w.numel() for w in module.parameters(recurse=False) if w.requires_grad)
        is_leaf = next(module.children(), None) is None
        if is_leaf or own or num_parameters:
            yield Layer(name or root, type(module).__name__, input_shape, output_shape, num_parameters, own)


def _count_shared(network: PatchNetwork) -> float | None:
    if network.halo == 0 or not network.runs_on_meta:
        return None
    side = SHARED_TILE + 2 * network.halo
    tile = torch.empty(network.num_components + network.num_bands, side, side, device="meta")
    with _counting() as counter:
        is_shared = network.forward_dense(tile) is not None
    if not is_shared:
        return None
    return counter.get_total_flops() / 2 / SHARED_TILE**2
