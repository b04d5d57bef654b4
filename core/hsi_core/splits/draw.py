"""Draw one split among the good ones, so that seeds give different splits.

A search for the best split finds the same one for many seeds, most of all with two subsets or a wide guard
band. A mean over such seeds says nothing about the split. Therefore the split is drawn: among all splits that
were evaluated, those are good that lack as few classes as the best one, and that cost at most `TOLERANCES`
more. Splits whose test pixels are nearly the same form a group. A group is drawn, and then a split of it, so
that many variants of one split count once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SIMILAR = 0.5
"""Test pixels of two splits are similar from this intersection over union on; seeds should stay below it."""

TOLERANCES = (0.03, 0.06, 0.1, 0.15)
"""Largest cost above that of the best split; a larger one is used if the good splits are similar."""


@dataclass(frozen=True)
class Finished:
    """A split with its guard band.

    Args:
        missing: weighted number of classes that a subset lacks.
        cost: share of lost pixels plus deviation from the requested fractions, means over classes.
        subsets: subset of each pixel, shape (H, W).
        tentative: the same before the guard band.
        bias: see `apply_guard_and_repair`.
        block_size: side of the blocks in pixels; None if the units are polygons.
    """

    missing: float
    cost: float
    subsets: NDArray[np.uint8]
    tentative: NDArray[np.uint8]
    bias: float
    block_size: int | None


def draw(finished: Sequence[Finished], subset: int, rng: np.random.Generator) -> tuple[Finished, float]:
    """Draw a good split.

    Args:
        finished: splits of the same labels, at least one.
        subset: subset that should differ between seeds.
        rng: source of randomness.

    Returns:
        The split, and the expected intersection over union of this subset in two draws, 0..1.
    """
    least = min(one.missing for one in finished)
    equal = sorted((one for one in finished if one.missing == least), key=lambda one: one.cost)
    overlaps = _intersection_over_union(np.stack([(one.subsets == subset).ravel() for one in equal]))
    for tolerance in TOLERANCES:
        number = sum(one.cost <= equal[0].cost + tolerance for one in equal)
        probabilities = _probabilities(overlaps[:number, :number])
        similarity = float(probabilities @ overlaps[:number, :number] @ probabilities)
        if similarity <= SIMILAR:
            break
    return equal[int(rng.choice(number, p=probabilities))], similarity


def _intersection_over_union(masks: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Of each pair of masks, shape (N, N); 1 for two empty masks."""
    values = masks[:, masks.any(axis=0)].astype(np.float32)
    both = (values @ values.T).astype(np.float64)
    sizes = np.diag(both)
    either = sizes[:, None] + sizes[None, :] - both
    return np.where(either > 0, both / np.maximum(either, 1.0), 1.0)


def _probabilities(overlaps: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probability of each split: groups of similar splits are equally likely, and the splits of a group."""
    leaders: list[int] = []
    groups = np.empty(len(overlaps), dtype=np.int64)
    for index in range(len(overlaps)):
        similar = [number for number, leader in enumerate(leaders) if overlaps[index, leader] > SIMILAR]
        if not similar:
            leaders.append(index)
        groups[index] = similar[0] if similar else len(leaders) - 1
    sizes = np.bincount(groups)
    return 1.0 / (len(sizes) * sizes[groups])
