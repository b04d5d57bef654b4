"""Splits that assign whole blocks or whole polygons to one subset, with a guard band.

Source of the idea: Nalepa et al. (2019), arXiv:1811.03707. Beyond that paper, a search assigns the blocks or
polygons so that the subsets reach the requested fractions; then a guard band is applied; then a class that a
subset has lost is cut in two, so that both sides have it.

Many assignments are tried and the best is kept. The score (lower is better) is `MISSING` for each class that
a requested subset lacks, plus two means over classes: the share of pixels that the guard band removes, and
the deviation from the requested fractions, relative to the pixels that remain.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SplitError
from hsi_core.splits.guard import TRAIN, UNUSED, Mask
from hsi_core.splits.problem import Problem
from hsi_core.splits.repair import apply_guard_and_repair
from hsi_core.splits.search import MISSING, Units, search

_NUM_CHAINS = 32
_NUM_FINISHED = 8
"""Assignments of each block size that are evaluated in full: guard band, repair, score."""
_BIASES = (1.0, 4.0)
"""Weights of training pixels relative to others; each is tried, as the guard band drops the lighter side."""
_FINISHED_PIXELS = 4_000_000
"""Limit of pixels evaluated in full, so that a large scene is not evaluated dozens of times."""


def split_by_polygons(
    problem: Problem, rng: np.random.Generator, check: Callable[[], None]
) -> NDArray[np.uint8]:
    """Assign whole polygons to subsets; returns shape (H, W)."""
    polygons = problem.whole_polygons()
    labelled = problem.indices >= 0
    numbers = np.full(problem.indices.shape, -1, dtype=np.int64)
    numbers[labelled] = np.unique(polygons[labelled], return_inverse=True)[1]
    return _best(problem, _search(problem, numbers, rng, check), check)[0]


def split_by_blocks(
    problem: Problem, sizes: list[int], rng: np.random.Generator, check: Callable[[], None]
) -> tuple[NDArray[np.uint8], int]:
    """Assign square blocks to subsets, and repair classes that a subset lacks.

    Args:
        problem: labels and requested fractions.
        sizes: sides of blocks to try, in pixels.
        rng: source of randomness.
        check: called regularly; may raise to cancel.

    Returns:
        Subset of each pixel (H, W) and the side of the blocks.
    """
    labelled = problem.indices >= 0
    candidates: list[_Candidate] = []
    for size in sizes:
        candidates += _search(problem, block_numbers(labelled, size), rng, check, block_size=size)
    parts, best = _best(problem, candidates, check)
    return parts, best.block_size or 0


def block_numbers(labelled: Mask, size: int) -> NDArray[np.int64]:
    """Number 0..B-1 of the block of each labelled pixel; -1 where unlabelled. Shape (H, W)."""
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
    found = search(units, problem.fractions, num_chains=_NUM_CHAINS, rng=rng)[:_NUM_FINISHED]
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

    def parts(self, problem: Problem) -> NDArray[np.uint8]:
        """Subset of each pixel before the guard band, shape (H, W)."""
        parts = np.append(self.assignment, UNUSED).astype(np.uint8)[self.numbers]  # index -1 takes the last
        for index, is_divisible in enumerate(problem.divisible):
            if not is_divisible:  # training, so that the network learns the class
                box = problem.boxes[index]
                parts[box][problem.indices[box] == index] = TRAIN
        return parts


def _best(
    problem: Problem, candidates: list[_Candidate], check: Callable[[], None]
) -> tuple[NDArray[np.uint8], _Candidate]:
    """The candidate with the best score after guard band and repair."""
    number = max(1, _FINISHED_PIXELS // problem.indices.size)
    best: tuple[float, NDArray[np.uint8], _Candidate] | None = None
    for candidate in sorted(candidates, key=lambda one: one.energy)[:number]:
        for bias in _BIASES:
            check()
            parts = apply_guard_and_repair(problem, candidate.parts(problem), bias=bias)
            score = _score(problem, parts)
            if best is None or score < best[0]:
                best = (score, parts, candidate)
    if best is None:
        raise SplitError("No split of these labels was found; label more pixels.")
    return best[1], best[2]


def _score(problem: Problem, parts: NDArray[np.uint8]) -> float:
    """Deviation from the request; see the docstring of this file."""
    counts = problem.count(parts)
    used = counts[:, 1:].sum(axis=1)
    asked = problem.fractions[1:]
    lonely = (counts[:, TRAIN] == 1) & (problem.num_pixels > 1)  # one pixel is not enough to train a class
    missing = (counts[:, problem.asked] == 0).sum() + 0.5 * lonely.sum()
    lost = np.clip(asked.sum() - used / problem.num_pixels, 0.0, 1.0).mean()
    shares = counts[:, 1:] / np.maximum(used, 1)[:, None]
    deviation = 0.5 * np.abs(shares - asked / asked.sum()).sum(axis=1).mean()
    return float(MISSING * missing + lost + deviation)
