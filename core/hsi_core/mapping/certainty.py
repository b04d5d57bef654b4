"""How sure a map is of each pixel, from its class probabilities; and pixels that it rejects.

Each value is computed class by class in the same order, from the probabilities of its pixel alone. It
therefore does not depend on the tiles.
"""

import math
from collections.abc import Container
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import UNLABELLED, ClassEntry, ClassTable
from hsi_core.classes.unclassified import entry_for

PROBABILITIES = "probabilities"
OF_PROBABILITIES = ("confidence", "entropy", "margin")
"""Layers that follow from the probabilities, one value for each pixel."""


@dataclass(frozen=True)
class Rejection:
    """Pixels of low confidence become unclassified.

    Args:
        threshold: pixels whose confidence is smaller are rejected.
        entry: code, name and colour of rejected pixels.
    """

    threshold: float
    entry: ClassEntry

    @classmethod
    def of(cls, threshold: float, table: ClassTable) -> "Rejection":
        """Rejection in a map of these classes."""
        return cls(threshold, entry_for(table))


def needs_probabilities(layers: Container[str], rejection: Rejection | None) -> bool:
    """Whether a map with these layers needs probabilities, not only classes."""
    return rejection is not None or any(name in layers for name in (PROBABILITIES, *OF_PROBABILITIES))


def derive(probabilities: Tensor, layers: Container[str], rejection: Rejection | None) -> dict[str, Tensor]:
    """Layers that follow from probabilities.

    Args:
        probabilities: shape (K, H, W); NaN where the scene is invalid.
        layers: names of the layers that are needed.
        rejection: rejected pixels, if pixels may be rejected.

    Returns:
        The needed layers by name, (channels, H, W); with a rejection also `rejected`, whether the pixel is
        rejected, (1, H, W).
    """
    found: dict[str, Tensor] = {}
    if PROBABILITIES in layers:
        found[PROBABILITIES] = probabilities
    if "confidence" in layers or rejection is not None:
        confidence = probabilities.amax(0, keepdim=True)
        if "confidence" in layers:
            found["confidence"] = confidence
        if rejection is not None:
            found["rejected"] = confidence < rejection.threshold
    if "entropy" in layers:
        found["entropy"] = entropy_of(probabilities)[None]
    if "margin" in layers:
        found["margin"] = margin_of(probabilities)[None]
    return found


def entropy_of(probabilities: Tensor) -> Tensor:
    """Entropy of probabilities (K, H, W), divided by that of equal ones: 0 is sure, 1 is a guess; (H, W)."""
    total = torch.zeros_like(probabilities[0])
    for one in probabilities:
        total += torch.special.entr(one)
    return total.div_(math.log(max(len(probabilities), 2))).clamp_(0.0, 1.0)


def margin_of(probabilities: Tensor) -> Tensor:
    """Largest minus second of probabilities (K, H, W); (H, W). A single class has the margin 1."""
    largest = probabilities[0].clone()
    second = torch.zeros_like(largest)
    for one in probabilities[1:]:
        second = torch.maximum(second, torch.minimum(largest, one))
        largest = torch.maximum(largest, one)
    return largest.sub_(second)


def codes_of(table: ClassTable, rejection: Rejection | None) -> NDArray[np.uint16]:
    """Code of each class index, then of rejected pixels, and last of index -1: pixels without data."""
    codes = table.to_codes(np.arange(len(table)))
    extra = [UNLABELLED if rejection is None else rejection.entry.code, UNLABELLED]
    return np.append(codes, np.array(extra, dtype=np.uint16))
