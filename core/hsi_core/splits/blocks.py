"""Splits that assign whole blocks or whole polygons to one subset, with a guard band.

Source of the idea: Nalepa et al. (2019), arXiv:1811.03707. Beyond that paper, a search assigns the blocks or
polygons so that the subsets reach the requested fractions; then a guard band is applied; then a class that a
subset has lost is cut in two, so that both sides have it.

Many assignments are tried, and one of the good ones is drawn, see `draw`. A split has two figures, and less
is better for both. `missing` counts classes that a requested subset lacks; a class with a single training
pixel counts more than a class that is missing in validation and test, because it cannot be trained. `cost` is
the sum of two means over classes: the share of pixels that the guard band removes, and the deviation from the
requested fractions, relative to the pixels that remain.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SplitError
from hsi_core.splits.draw import Finished, draw
from hsi_core.splits.guard import TEST, TRAIN, UNUSED, VALIDATION, Mask
from hsi_core.splits.packing import Packing
from hsi_core.splits.problem import Problem
from hsi_core.splits.repair import apply_guard_and_repair
from hsi_core.splits.search import Units, search

_NUM_CHAINS = 32
_NUM_FINISHED = 8
"""Assignments of each block size that are evaluated in full: guard band, repair, score."""
_BIASES = (1.0, 4.0)
"""Weights of training pixels relative to others; each is tried, as the guard band drops the lighter side."""
_FINISHED_PIXELS = 4_000_000
"""Limit of pixels evaluated in full, so that a large scene is not evaluated dozens of times."""
_MIN_FINISHED = 2
"""Assignments that are evaluated in full even if the scene is larger than that."""
_EQUAL_ENERGY = 0.1
"""Differences of the energy that say little, as the energy is an estimate."""
_LONELY = 2.5
"""Weight of a class with a single training pixel; a class that a subset lacks has weight 1."""


def split_by_polygons(
    problem: Problem, rng: np.random.Generator, check: Callable[[], None]
) -> tuple[Finished, float]:
    """Assign whole polygons to subsets; returns a good split and the similarity of such, see `draw`."""
    polygons = problem.whole_polygons()
    labelled = problem.indices >= 0
    numbers = np.full(problem.indices.shape, -1, dtype=np.int64)
    numbers[labelled] = np.unique(polygons[labelled], return_inverse=True)[1]
    return _draw(problem, _search(problem, numbers, rng, check), rng, check)


def split_by_blocks(
    problem: Problem, sizes: list[int], rng: np.random.Generator, check: Callable[[], None]
) -> tuple[Finished, float]:
    """Assign square blocks to subsets, and repair classes that a subset lacks.

    Args:
        problem: labels and requested fractions.
        sizes: sides of blocks to try, in pixels.
        rng: source of randomness.
        check: called regularly; may raise to cancel.

    Returns:
        A good split and the similarity of such splits, see `draw`.
    """
    labelled = problem.indices >= 0
    candidates: list[_Candidate] = []
    for size in sizes:
        numbers = block_numbers(labelled, size, problem.packing)
        candidates += _search(problem, numbers, rng, check, block_size=size)
    return _draw(problem, candidates, rng, check)


def block_numbers(labelled: Mask, size: int, packing: Packing | None = None) -> NDArray[np.int64]:
    """Number 0..B-1 of the block of each labelled pixel; -1 where unlabelled. Shape (H, W)."""
    if packing is not None:
        grid = packing.block_grid(size)
    else:
        height, width = labelled.shape
        across = -(-width // size)
        grid = (np.arange(height) // size)[:, None] * across + (np.arange(width) // size)[None, :]
    is_used = np.zeros(int(grid.max()) + 1, dtype=bool)
    is_used[grid[labelled]] = True
    lookup = np.cumsum(is_used) - 1
    return np.where(labelled, lookup[grid], -1)


def _search(
    problem: Problem,
    numbers: NDArray[np.int64],
    rng: np.random.Generator,
    check: Callable[[], None],
    *,
    block_size: int | None = None,
) -> list["_Candidate"]:
    """The best assignments of units to subsets, by their estimated score."""
    check()
    units = Units.of(numbers, problem.indices, num_classes=problem.num_classes, guard=problem.guard)
    check()
    found = search(units, problem.fractions, num_chains=_NUM_CHAINS, rng=rng, check=check)[:_NUM_FINISHED]
    return [_Candidate(energy, block_size, numbers, assignment) for energy, assignment in found]


@dataclass(frozen=True)
class _Candidate:
    """An assignment of units to subsets before the guard band.

    Args:
        energy: estimate of its score.
        block_size: side of the blocks; None if the units are polygons.
        numbers: unit of each pixel, shape (H, W); -1 where unlabelled.
        assignment: subset of each unit, shape (B,).
    """

    energy: float
    block_size: int | None
    numbers: NDArray[np.int64]
    assignment: NDArray[np.int64]

    def subsets(self, problem: Problem) -> NDArray[np.uint8]:
        """Subset of each pixel before the guard band, shape (H, W)."""
        subsets = np.append(self.assignment, UNUSED).astype(np.uint8)[self.numbers]  # index -1 takes the last
        for index, is_divisible in enumerate(problem.divisible):
            if not is_divisible:  # training, so that the network learns the class
                box = problem.boxes[index]
                subsets[box][problem.indices[box] == index] = TRAIN
        return subsets


def _draw(
    problem: Problem,
    candidates: list[_Candidate],
    rng: np.random.Generator,
    check: Callable[[], None],
) -> tuple[Finished, float]:
    """A good split after guard band and repair, and the similarity of the good splits, see `draw`."""
    number = max(_MIN_FINISHED, _FINISHED_PIXELS // problem.indices.size)
    finished: list[Finished] = []
    for candidate in _shuffled_if_equal(candidates, rng)[:number]:
        tentative = candidate.subsets(problem)
        for bias in _BIASES:
            check()
            subsets = apply_guard_and_repair(problem, tentative, bias=bias, check=check)
            finished.append(
                Finished(*_rate(problem, subsets), subsets, tentative, bias, candidate.block_size)
            )
    if not finished:
        raise SplitError("No split of these labels was found; label more pixels.")
    return draw(finished, TEST if TEST in problem.asked else VALIDATION, rng)


def try_guard(
    problem: Problem, found: Finished, guard: int, check: Callable[[], None] = lambda: None
) -> NDArray[np.int64]:
    """Pixels of each class in each subset, shape (K, 4), if the guard band had another width."""
    other = replace(problem, guard=guard)
    return other.count(apply_guard_and_repair(other, found.tentative, bias=found.bias, check=check))


def _shuffled_if_equal(candidates: list[_Candidate], rng: np.random.Generator) -> list[_Candidate]:
    """Candidates by energy; those that are about equal are in random order."""
    order = rng.permutation(len(candidates))
    return [candidates[i] for i in sorted(order, key=lambda i: round(candidates[i].energy / _EQUAL_ENERGY))]


def _rate(problem: Problem, subsets: NDArray[np.uint8]) -> tuple[float, float]:
    """The figures `missing` and `cost`; see the docstring of this file."""
    counts = problem.count(subsets)
    used = counts[:, 1:].sum(axis=1)
    asked = problem.fractions[1:]
    lonely = (counts[:, TRAIN] == 1) & (problem.num_pixels > 1)
    missing = (counts[:, problem.asked] == 0).sum() + _LONELY * lonely.sum()
    lost = np.clip(asked.sum() - used / problem.num_pixels, 0.0, 1.0).mean()
    shares = counts[:, 1:] / np.maximum(used, 1)[:, None]
    deviation = 0.5 * np.abs(shares - asked / asked.sum()).sum(axis=1).mean()
    return float(missing), float(lost + deviation)
