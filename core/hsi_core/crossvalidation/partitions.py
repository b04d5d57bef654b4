"""The search for good partitions: assignments of units to folds that test every class where possible.

A class that some fold could test but not train stays in training in every fold. Among the good assignments,
a repeat takes one that differs from the earlier repeats.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from hsi_core.crossvalidation.assignment import assign_units
from hsi_core.splits.draw import SIMILAR, TOLERANCES
from hsi_core.splits.guard import MIN_TRAIN
from hsi_core.splits.overlap import within
from hsi_core.splits.search import Units

UNTESTED = -1
"""Fold of pixels without a label, and of classes that cannot be tested apart."""

_FEW_KEPT = 0.5
"""A guard band that leaves a smaller share of the pixels outside a fold is a cost of the partition."""
_NUM_CHECKED = 24
"""Assignments whose guard band is applied; the best of them are used."""


@dataclass(frozen=True)
class Problem:
    """Labels to divide, packed.

    Args:
        indices: class index of each pixel; -1 where unlabelled.
        units: unit 0..B-1 of each pixel; -1 where unlabelled.
        num_classes: K.
        num_folds: F.
        guard: width of the guard band in pixels.
    """

    indices: NDArray[np.int64]
    units: NDArray[np.int64]
    num_classes: int
    num_folds: int
    guard: int

    @cached_property
    def num_units(self) -> int:
        """B."""
        return int(self.units.max()) + 1

    @cached_property
    def pixels(self) -> NDArray[np.float64]:
        """Pixels of each class in each unit, shape (B, K)."""
        labelled = self.indices >= 0
        return (
            np.bincount(
                self.units[labelled] * self.num_classes + self.indices[labelled],
                minlength=self.num_units * self.num_classes,
            )
            .reshape(self.num_units, self.num_classes)
            .astype(np.float64)
        )

    def count(self, mask: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Pixels of each class in a mask, shape (K,)."""
        return np.bincount(self.indices[mask], minlength=self.num_classes)


Candidate = tuple[tuple[int, float], NDArray[np.int16]]
"""Rank of a partition (pixels that cannot be tested, cost), and its folds."""


def find_candidates(problem: Problem, rng: np.random.Generator, check: Callable[[], None]) -> list[Candidate]:
    """Assignments, each with the pixels of classes that cannot be tested independently.

    A second search, which counts what the guard band takes, is used where the first one loses classes or most
    training pixels, and where it helps.
    """
    pixels = problem.pixels
    num_lonely = int(pixels.sum(axis=0)[(pixels > 0).sum(axis=0) < 2].sum())
    first = _search(problem, rng, None, check)
    (fewest, _), numbers = min(first, key=lambda candidate: candidate[0])
    is_short = _kept(problem, numbers) < _FEW_KEPT
    if fewest <= num_lonely and not is_short:
        return first
    near = Units.of(problem.units, problem.indices, num_classes=problem.num_classes, guard=problem.guard)
    second = _search(problem, rng.spawn(1)[0], near, check)
    best = min(rank for rank, _ in second)
    return (
        first + second if best[0] < fewest or (is_short and best < min(rank for rank, _ in first)) else first
    )


def _search(
    problem: Problem, rng: np.random.Generator, near: Units | None, check: Callable[[], None]
) -> list[Candidate]:
    """The best assignments, after classes that cannot be tested independently have moved to training."""
    num_pixels = problem.pixels.sum(axis=0)
    shares, sizes = (
        problem.pixels / np.maximum(num_pixels, 1.0),
        problem.pixels.sum(axis=1) / num_pixels.sum(),
    )
    found: list[Candidate] = []
    for cost, assignment in assign_units(shares, sizes, problem.num_folds, rng, near=near)[:_NUM_CHECKED]:
        check()
        numbers = np.append(assignment, UNTESTED).astype(np.int16)[problem.units]  # -1 takes the last
        untested = _settle(problem, numbers)
        shortage = max(_FEW_KEPT - _kept(problem, numbers), 0.0)
        found.append(((int(num_pixels[untested].sum()), cost + shortage), numbers))
    return found


def _kept(problem: Problem, numbers: NDArray[np.int16]) -> float:
    """Share of the pixels outside a fold that the guard band leaves for training, mean over folds, 0..1."""
    is_labelled, shares = problem.indices >= 0, list[float]()
    for fold in range(problem.num_folds):
        outside = is_labelled.sum() - (numbers == fold).sum()
        shares.append(train_mask(numbers, is_labelled, fold, problem.guard).sum() / max(outside, 1))
    return float(np.mean(shares))


def deal_pixels(problem: Problem, rng: np.random.Generator) -> Candidate:
    """A random fold for each pixel, with the pixels of each class spread evenly over the folds."""
    numbers = np.full(problem.indices.shape, UNTESTED, dtype=np.int16)
    for index in range(problem.num_classes):
        where = np.flatnonzero(problem.indices == index)
        dealt = (np.arange(len(where)) + rng.integers(problem.num_folds)) % problem.num_folds
        numbers.flat[rng.permutation(where)] = dealt
    _settle(problem, numbers)
    return (0, 0.0), numbers


def _settle(problem: Problem, numbers: NDArray[np.int16]) -> list[int]:
    """Move classes to training in every fold if some fold could test but not train them.

    Args:
        problem: the labels.
        numbers: fold of each pixel; changed in place.

    Returns:
        Indices of these classes.
    """
    is_labelled, settled = problem.indices >= 0, list[int]()
    while True:
        bad = np.zeros(problem.num_classes, dtype=bool)
        for fold in range(problem.num_folds):
            tested = problem.count(numbers == fold)
            trained = problem.count(train_mask(numbers, is_labelled, fold, problem.guard))
            bad |= (tested > 0) & (trained < MIN_TRAIN)
        if not bad.any():
            return settled
        settled += np.flatnonzero(bad).tolist()
        numbers[np.isin(problem.indices, np.flatnonzero(bad))] = UNTESTED


def train_mask(
    numbers: NDArray[np.int16], is_labelled: NDArray[np.bool_], fold: int, guard: int
) -> NDArray[np.bool_]:
    """Labelled pixels that are more than `guard` pixels away from the test pixels of a fold."""
    return is_labelled & ~within(numbers == fold, guard)


def choose_partition(
    candidates: Sequence[Candidate],
    earlier: Sequence[NDArray[np.int16]],
    num_folds: int,
    rng: np.random.Generator,
) -> NDArray[np.int16]:
    """One of the good partitions: at random, or the one that differs most from the earlier repeats."""
    ordered = sorted(candidates, key=lambda candidate: candidate[0])
    fewest, best = ordered[0][0]
    equal = [one for one in ordered if one[0][0] == fewest]
    if not earlier:
        good = [numbers for (_, cost), numbers in equal if cost <= best + TOLERANCES[0]]
        return good[int(rng.integers(len(good)))]
    alike = [np.mean([similarity_of(numbers, other, num_folds) for other in earlier]) for _, numbers in equal]
    for tolerance in TOLERANCES:
        number = sum(cost <= best + tolerance for (_, cost), _ in equal)
        chosen = int(np.argmin(alike[:number]))
        if alike[chosen] <= SIMILAR:
            break
    return equal[chosen][1]


def similarity_of(one: NDArray[np.int16], other: NDArray[np.int16], num_folds: int) -> float:
    """Mean intersection over union of the folds of two partitions, numbered to be most alike."""
    both = (one >= 0) & (other >= 0)
    counts = np.bincount(
        one[both].astype(np.int64) * num_folds + other[both], minlength=num_folds**2
    ).reshape(num_folds, num_folds)
    sizes = [np.bincount(part[part >= 0], minlength=num_folds) for part in (one, other)]
    either = sizes[0][:, None] + sizes[1][None, :] - counts
    overlaps = counts / np.maximum(either, 1)
    return float(overlaps[linear_sum_assignment(overlaps, maximize=True)].mean())
