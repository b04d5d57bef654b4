"""Quantities to compute for each patch: maps inside the patch, or a vector of its centre pixel."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

from hsi_core.explanation.placing import Placement
from hsi_core.explanation.recording import Recorded, run_recorded
from hsi_core.inputs.patches import NetworkBatch
from hsi_core.models.base import PatchNetwork


@dataclass(frozen=True)
class Quantity(ABC):
    """A quantity that one forward pass gives for each patch.

    Args:
        title: title in reports.
        names: names of its B bands.
        layers: layers whose outputs are needed.
        placement: position of the maps in the patch; None for a vector of the centre pixel.
    """

    title: str
    names: list[str]
    layers: tuple[str, ...]
    placement: Placement | None

    @abstractmethod
    def compute(self, recorded: Recorded) -> Tensor:
        """Maps (N, B, h, w), or vectors (N, B)."""

    @property
    def leaf(self) -> str | None:
        """Layer with respect to whose output gradients are computed; None if no gradients are needed."""
        return None


def compute_all(
    network: PatchNetwork, batch: NetworkBatch, quantities: Sequence[Quantity]
) -> tuple[list[Tensor], Tensor]:
    """All quantities of a batch from one forward pass, and its logits (N, classes).

    Args:
        network: in eval mode, without gradients of its weights.
        batch: inputs of the network.
        quantities: quantities to compute; at most one of them needs gradients.
    """
    leaf = next((quantity.leaf for quantity in quantities if quantity.leaf is not None), None)
    layers = [layer for quantity in quantities for layer in quantity.layers]
    recorded = run_recorded(network, batch, layers, leaf=leaf)
    return [quantity.compute(recorded).detach() for quantity in quantities], recorded.logits.detach()
