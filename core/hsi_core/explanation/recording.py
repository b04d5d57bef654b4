"""One forward pass through a network, and what chosen layers gave in it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from hsi_core.inputs.patches import NetworkBatch
from hsi_core.models.base import PatchNetwork


@dataclass(frozen=True)
class Call:
    """A layer as it was called for one patch.

    Args:
        name: of the layer, as in the names of the weights.
        module: the layer.
        input_shape: of its first input; empty where that is no tensor.
        output_shape: of its output; empty where that is no tensor.
    """

    name: str
    module: nn.Module
    input_shape: tuple[int, ...]
    output_shape: tuple[int, ...]


def _shape(value: object) -> tuple[int, ...]:
    return tuple(value.shape) if isinstance(value, Tensor) else ()


@torch.enable_grad()
def list_calls(network: PatchNetwork) -> list[Call]:
    """Every layer that one patch goes through, in the order in which they end; one that is called again stands once.

    With gradients, as networks without them read the weights of some layers without calling them.

    Args:
        network: in eval mode.
    """
    calls: dict[str, Call] = {}
    handles = []
    for name, module in network.named_modules():
        if not name:
            continue

        def note(module: nn.Module, inputs: tuple[Any, ...], output: object, name: str = name) -> None:
            calls.setdefault(name, Call(name, module, _shape(inputs[0] if inputs else None), _shape(output)))

        handles.append(module.register_forward_hook(note))
    try:
        device = next((value.device for value in network.state_dict().values()), torch.device("cpu"))
        side = network.patch_size
        batch: list[Tensor] = [torch.zeros(1, network.num_components, side, side, device=device)]
        if network.num_bands:
            batch.append(torch.zeros(1, network.num_bands, device=device))
        network(*batch)
    finally:
        for handle in handles:
            handle.remove()
    return list(calls.values())


@contextmanager
def recording(
    network: PatchNetwork, layers: Sequence[str], *, leaf: str | None = None
) -> Iterator[dict[str, list[Tensor]]]:
    """Keep what layers give at each call, under their names; what is kept stays as it is when a layer behind writes into it.

    Args:
        network: in eval mode, without gradients of its weights.
        layers: names of layers that give a tensor.
        leaf: a layer, of these or not, from whose output on gradients are kept.
    """
    found: dict[str, list[Tensor]] = {}

    def keep(name: str) -> Any:
        def hook(module: nn.Module, inputs: object, output: Tensor) -> Tensor | None:
            kept = output.detach().clone()
            found.setdefault(name, []).append(kept)
            if name != leaf:
                return None
            kept.requires_grad_()
            return kept.clone()  # a ReLU in place would change what the gradient is taken of

        return hook

    wanted = dict.fromkeys([*layers, *([leaf] if leaf else [])])
    handles = [network.get_submodule(name).register_forward_hook(keep(name)) for name in wanted]
    try:
        yield found
    finally:
        for handle in handles:
            handle.remove()


@dataclass(frozen=True)
class Recorded:
    """What one forward pass gave.

    Args:
        layers: output of each layer that was asked for.
        logits: (N, classes); with a graph back to the leaf.
    """

    layers: dict[str, Tensor]
    logits: Tensor


def run_recorded(
    network: PatchNetwork, batch: NetworkBatch, layers: Sequence[str], *, leaf: str | None = None
) -> Recorded:
    """Call a network and keep what layers give; see `recording`."""
    with recording(network, layers, leaf=leaf) as found, torch.set_grad_enabled(leaf is not None):
        logits: Tensor = network(*batch)
    return Recorded({name: join_calls(calls, len(logits)) for name, calls in found.items()}, logits)


def join_calls(calls: Sequence[Tensor], count: int) -> Tensor:
    """What a layer took or gave for all patches of a batch.

    Without gradients some networks call their layers for some patches after the others, so that what they compute stays in
    the cache: then the calls are joined. Of a layer that is called again for all patches the last call counts.

    Args:
        calls: one tensor of each call, in their order, patches first.
        count: patches of the batch.
    """
    return calls[-1] if len(calls[-1]) == count else torch.cat(list(calls))
