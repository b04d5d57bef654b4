"""One forward pass through a network, with the outputs of chosen layers."""

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
    """A call of a layer for one patch.

    Args:
        name: name of the layer, as in the names of the weights.
        module: the layer.
        input_shape: shape of its first input; empty if the input is no tensor.
        output_shape: shape of its output; empty if the output is no tensor.
    """

    name: str
    module: nn.Module
    input_shape: tuple[int, ...]
    output_shape: tuple[int, ...]


def _shape(value: object) -> tuple[int, ...]:
    return tuple(value.shape) if isinstance(value, Tensor) else ()


@torch.enable_grad()
def list_calls(network: PatchNetwork) -> list[Call]:
    """Every layer that the forward pass of a patch calls, once each, in the order in which the calls end.

    Gradients are on, because some networks without gradients read the weights of a layer instead of calling
    it.

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
    """Keep a copy of the outputs of layers at each call, by name.

    A later layer that works in place does not change the copy.

    Args:
        network: in eval mode, without gradients of its weights.
        layers: names of layers whose output is a tensor.
        leaf: gradients are recorded from the output of this layer; it may be one of `layers`.
    """
    found: dict[str, list[Tensor]] = {}

    def keep(name: str) -> Any:
        def hook(module: nn.Module, inputs: object, output: Tensor) -> Tensor | None:
            kept = output.detach().clone()
            found.setdefault(name, []).append(kept)
            if name != leaf:
                return None
            kept.requires_grad_()
            return kept.clone()  # a ReLU in place would overwrite the tensor of the gradient

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
    """Outputs of one forward pass.

    Args:
        layers: output of each wanted layer.
        logits: (N, classes), with a graph back to the leaf.
    """

    layers: dict[str, Tensor]
    logits: Tensor


def run_recorded(
    network: PatchNetwork, batch: NetworkBatch, layers: Sequence[str], *, leaf: str | None = None
) -> Recorded:
    """Call a network and keep the outputs of layers; see `recording`."""
    with recording(network, layers, leaf=leaf) as found, torch.set_grad_enabled(leaf is not None):
        logits: Tensor = network(*batch)
    return Recorded({name: join_calls(calls, len(logits)) for name, calls in found.items()}, logits)


def join_calls(calls: Sequence[Tensor], count: int) -> Tensor:
    """Inputs or outputs of a layer for all patches of a batch.

    Without gradients some networks call their layers for a few patches at a time, so that values stay in the
    cache. The function then joins the calls. If a layer is called several times for all patches, the last
    call counts.

    Args:
        calls: tensor of each call, in order; the first axis is that of the patches.
        count: number of patches in the batch.
    """
    return calls[-1] if len(calls[-1]) == count else torch.cat(list(calls))
