"""What is explained, as numbers of each patch: maps that lie in the patch, or a vector of its centre pixel."""

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
    """Something that one forward pass tells about each patch.

    Args:
        title: for people.
        names: of its B bands.
        layers: whose outputs it needs.
        placement: how its maps lie in the patch; None for a vector of the centre pixel.
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
        """Layer that gradients are taken of."""
        return None


def compute_all(
    network: PatchNetwork, batch: NetworkBatch, quantities: Sequence[Quantity]
) -> tuple[list[Tensor], Tensor]:
    """All quantities of a batch from one forward pass, and its logits (N, classes).

    Args:
        network: in eval mode, without gradients of its weights.
        batch: what it is called with.
        quantities: at most one of them takes gradients.
    """
    leaf = next((quantity.leaf for quantity in quantities if quantity.leaf is not None), None)
    layers = [layer for quantity in quantities for layer in quantity.layers]
    recorded = run_recorded(network, batch, layers, leaf=leaf)
    return [quantity.compute(recorded).detach() for quantity in quantities], recorded.logits.detach()
