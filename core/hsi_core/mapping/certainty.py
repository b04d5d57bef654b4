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
OF_PROBABILITIES = ("confidence", "entropy", "margin", "set_size")
"""Layers that follow from the probabilities, one value for each pixel."""


@dataclass(frozen=True)
class Thresholds:
    """Thresholds of the probabilities in a map.

    Args:
        confidence: pixels whose confidence is smaller are rejected; None rejects no pixel.
        unclassified: code, name and colour of rejected pixels; None if no pixel can be rejected.
        in_set: smallest probability of a class in the set of a pixel; the most probable class
            always is.
    """

    confidence: float | None = None
    unclassified: ClassEntry | None = None
    in_set: float = 1.0

    @classmethod
    def of(cls, table: ClassTable, *, confidence: float | None, in_set: float = 1.0) -> "Thresholds":
        """Thresholds of a map of these classes."""
        return cls(confidence, None if confidence is None else entry_for(table), in_set)


NO_THRESHOLDS = Thresholds()
"""No pixel is rejected, and sets hold one class."""


def needs_probabilities(layers: Container[str], thresholds: Thresholds) -> bool:
    """Whether a map with these layers needs probabilities, not only classes."""
    return thresholds.confidence is not None or any(
        name in layers for name in (PROBABILITIES, *OF_PROBABILITIES)
    )


def derive(probabilities: Tensor, layers: Container[str], thresholds: Thresholds) -> dict[str, Tensor]:
    """Layers that follow from probabilities.

    Args:
        probabilities: shape (K, H, W); NaN where the scene is invalid.
        layers: names of the layers that are needed.
        thresholds: which pixels are rejected, and which classes are in a set.

    Returns:
        The needed layers by name, (channels, H, W); if pixels may be rejected also `rejected`, whether the
        pixel is rejected, (1, H, W).
    """
    found: dict[str, Tensor] = {}
    if PROBABILITIES in layers:
        found[PROBABILITIES] = probabilities
    if "confidence" in layers or thresholds.confidence is not None:
        confidence = probabilities.amax(0, keepdim=True)
        if "confidence" in layers:
            found["confidence"] = confidence
        if thresholds.confidence is not None:
            found["rejected"] = confidence < thresholds.confidence
    if "entropy" in layers:
        found["entropy"] = entropy_of(probabilities)[None]
    if "margin" in layers:
        found["margin"] = margin_of(probabilities)[None]
    if "set_size" in layers:
        found["set_size"] = set_size_of(probabilities, thresholds.in_set)[None]
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


def set_size_of(probabilities: Tensor, threshold: float) -> Tensor:
    """Number of probabilities (K, H, W) from a threshold on, at least 1; 0 where they are NaN; (H, W)."""
    total = torch.zeros_like(probabilities[0], dtype=torch.int32)
    for one in probabilities:
        total += one >= threshold
    return total.clamp_(min=1).masked_fill_(probabilities[0].isnan(), 0)


def codes_of(table: ClassTable, thresholds: Thresholds) -> NDArray[np.uint16]:
    """Code of each class index, then of rejected pixels, and last of index -1: pixels without data."""
    codes = table.to_codes(np.arange(len(table)))
    rejected = thresholds.unclassified
    extra = [UNLABELLED if rejected is None else rejected.code, UNLABELLED]
    return np.append(codes, np.array(extra, dtype=np.uint16))
