"""Splits that keep whole pieces of the scene together, with a guard band: by blocks or by features.

Source of the idea: Nalepa et al. (2019), doi:10.1109/LGRS.2019.2895697. What is done here beyond it: the pieces are
assigned by a search for the fractions asked for, a guard band follows, and classes that the band or the assignment
drives out of a part are brought back by cutting them in two.

Many assignments are tried and the best is kept. The score (lower is better) counts, as means over classes,
`MISSING` for a class that a part asked for does not hold, the share of its pixels that the guard band costs, and its
deviation from the fractions asked for, relative to the pixels that are left.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from hsi_core.errors import SplitError
from hsi_core.overlap import within
from hsi_core.split_guard import TEST, TRAIN, UNUSED, VALIDATION, Mask, apply_guard, can_be_cut, cut
from hsi_core.split_search import MISSING, NUM_PARTS, Units, search

_NUM_CHAINS = 32
_NUM_FINISHED = 8
"""Assignments of each block size that are finished in full: guard band, repair, score."""
_BIASES = (1.0, 4.0)
"""Weights of training pixels against others that are tried where the guard band takes either: which side gives way."""
_FINISHED_PIXELS = 4_000_000
"""Pixels to finish in all, so that a large scene is not finished dozens of times."""


@dataclass(frozen=True)
class Problem:
    """What is to be split.

    Args:
        indices: class index 0..K-1 of each pixel, shape (H, W); -1 where unlabelled.
        num_pixels: pixels of each class, shape (K,).
        fractions: share asked for of each part: unused, training, validation, test; adds up to 1.
        guard: width of the guard band in pixels.
        features: number of the feature of each pixel where features stay whole, shape (H, W); else None.
    """

    indices: NDArray[np.int64]
    num_pixels: NDArray[np.int64]
    fractions: NDArray[np.float64]
    guard: int
    features: NDArray[np.int64] | None = None

    @property
    def num_classes(self) -> int:
        """K."""
        return len(self.num_pixels)

    def whole_features(self) -> NDArray[np.int64]:
        """Number of the feature of each pixel.

        Raises:
            SplitError: features are not known.
        """
        if self.features is None:
            raise SplitError("To keep features whole, the feature of each pixel must be given.")
        return self.features

    @property
    def asked(self) -> list[int]:
        """Parts with a fraction above 0."""
        return [part for part in (TRAIN, VALIDATION, TEST) if self.fractions[part] > 0]

    @property
    def train_share(self) -> float:
        """Share of training in all parts."""
        return float(self.fractions[TRAIN] / self.fractions[1:].sum())

    @cached_property
    def boxes(self) -> list[tuple[slice, slice]]:
        """Bounding box of each class."""
        return [(rows, columns) for rows, columns in ndimage.find_objects(self.indices + 1)]

    @cached_property
    def divisible(self) -> tuple[bool, ...]:
        """Whether each class, were it alone in the scene, could be in training and evaluation both."""
        return tuple(self._is_divisible(index) for index in range(self.num_classes))

    def _is_divisible(self, index: int) -> bool:
        box = self.boxes[index]
        mask = self.indices[box] == index
        if self.features is not None and len(np.unique(self.features[box][mask])) < 2:
            return False
        return can_be_cut(mask, self.guard)

    def window(self, index: int) -> tuple[slice, slice]:
        """Bounding box of a class and all that can conflict with it."""
        rows, columns = self.boxes[index]
        return (
            slice(max(rows.start - self.guard, 0), rows.stop + self.guard),
            slice(max(columns.start - self.guard, 0), columns.stop + self.guard),
        )

    def count(self, parts: NDArray[np.uint8]) -> NDArray[np.int64]:
        """Pixels of each class in each part, shape (K, 4)."""
        labelled = self.indices >= 0
        return np.bincount(
            self.indices[labelled] * NUM_PARTS + parts[labelled], minlength=self.num_classes * NUM_PARTS
        ).reshape(self.num_classes, NUM_PARTS)


def split_by_features(
    problem: Problem, rng: np.random.Generator, check: Callable[[], None]
) -> NDArray[np.uint8]:
    """Assign whole features to parts; shape (H, W)."""
    features = problem.whole_features()
    labelled = problem.indices >= 0
    numbers = np.full(problem.indices.shape, -1, dtype=np.int64)
    numbers[labelled] = np.unique(features[labelled], return_inverse=True)[1]
    return _best(problem, _search(problem, numbers, rng, check), check)[0]


def split_by_blocks(
    problem: Problem, sizes: list[int], rng: np.random.Generator, check: Callable[[], None]
) -> tuple[NDArray[np.uint8], int]:
    """Assign square blocks to parts and repair classes that are missing from one.

    Args:
        problem: what to split.
        sizes: sides of blocks to try, in pixels.
        rng: source of randomness.
        check: called now and then; may raise to stop.

    Returns:
        The parts (H, W) and the side of their blocks.
    """
    labelled = problem.indices >= 0
    candidates: list[_Candidate] = []
    for size in sizes:
        candidates += _search(problem, block_numbers(labelled, size), rng, check, block_size=size)
    parts, best = _best(problem, candidates, check)
    return parts, best.block_size or 0


def block_numbers(labelled: Mask, size: int) -> NDArray[np.int64]:
    """Number 0..B-1 of the block that each labelled pixel is in; -1 where unlabelled. Shape (H, W)."""
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
    """The most promising assignments of units to parts."""
    check()
    units = Units.of(numbers, problem.indices, num_classes=problem.num_classes, guard=problem.guard)
    check()
    found = search(units, problem.fractions, num_chains=_NUM_CHAINS, rng=rng)[:_NUM_FINISHED]
    return [_Candidate(energy, block_size, numbers, assignment) for energy, assignment in found]


@dataclass(frozen=True)
class _Candidate:
    """An assignment of units to parts before the guard band.

    Args:
        energy: estimate of its score.
        block_size: side of the blocks that are the units; None for features.
        numbers: unit of each pixel, shape (H, W); -1 where unlabelled.
        assignment: part of each unit, shape (B,).
    """

    energy: float
    block_size: int | None
    numbers: NDArray[np.int64]
    assignment: NDArray[np.int64]

    def parts(self, problem: Problem) -> NDArray[np.uint8]:
        """Parts before the guard band, shape (H, W)."""
        parts = np.append(self.assignment, UNUSED).astype(np.uint8)[self.numbers]  # -1 takes the last
        for index, is_divisible in enumerate(problem.divisible):
            if not is_divisible:  # for training, so that the map can hold the class
                box = problem.boxes[index]
                parts[box][problem.indices[box] == index] = TRAIN
        return parts


def _best(
    problem: Problem, candidates: list[_Candidate], check: Callable[[], None]
) -> tuple[NDArray[np.uint8], _Candidate]:
    """The candidate with the best score when finished: guard band and repair."""
    number = max(1, _FINISHED_PIXELS // problem.indices.size)
    best: tuple[float, NDArray[np.uint8], _Candidate] | None = None
    for candidate in sorted(candidates, key=lambda one: one.energy)[:number]:
        for bias in _BIASES:
            check()
            parts = _finish(problem, candidate.parts(problem), bias)
            score = _score(problem, parts)
            if best is None or score < best[0]:
                best = (score, parts, candidate)
    if best is None:
        raise SplitError("There is nothing to choose a split from; label more pixels.")
    return best[1], best[2]


def _score(problem: Problem, parts: NDArray[np.uint8]) -> float:
    """How far from what was asked for; see the head of this file."""
    counts = problem.count(parts)
    used = counts[:, 1:].sum(axis=1)
    asked = problem.fractions[1:]
    missing = (counts[:, problem.asked] == 0).sum()
    lost = np.clip(asked.sum() - used / problem.num_pixels, 0.0, 1.0).mean()
    shares = counts[:, 1:] / np.maximum(used, 1)[:, None]
    deviation = 0.5 * np.abs(shares - asked / asked.sum()).sum(axis=1).mean()
    return float(MISSING * missing + lost + deviation)


def _finish(problem: Problem, tentative: NDArray[np.uint8], bias: float) -> NDArray[np.uint8]:
    """Apply the guard band and bring back the classes that are missing from a part."""
    repair = _Repair(problem, tentative, bias)
    parts = repair.run()
    _share_evaluated(problem, parts)
    return parts


class _Repair:
    """Brings missing classes back: rarest first, each one is cut in two and its pixels then stay.

    Every class is cut at most once, so that this ends.

    Args:
        problem: what to split.
        tentative: parts before the guard band.
        bias: how much more a training pixel weighs than others where the guard band takes either.
    """

    def __init__(self, problem: Problem, tentative: NDArray[np.uint8], bias: float) -> None:
        self.bias = bias
        self.problem = problem
        self.tentative = tentative.copy()
        self.keep_train = np.zeros(tentative.shape, dtype=bool)
        self.keep_evaluated = np.zeros(tentative.shape, dtype=bool)
        self.num_evaluated_parts = len(problem.asked) - 1
        self.is_divisible = list(problem.divisible)

    def run(self) -> NDArray[np.uint8]:
        """The parts with the guard band."""
        problem = self.problem
        settled: set[int] = set()
        trained: set[int] = set()
        while True:
            parts = self._apply()
            counts = problem.count(parts)
            in_train = counts[:, TRAIN] > 0
            in_evaluated = counts[:, VALIDATION:].sum(axis=1) >= self.num_evaluated_parts
            lacking = [
                index
                for index in np.argsort(problem.num_pixels, kind="stable").tolist()
                if self.is_divisible[index]
                and index not in settled
                and not (in_train[index] and in_evaluated[index])
            ]
            for index in lacking:
                settled.add(index)
                self.is_divisible[index] = self._cut(index)
            if lacking:
                continue
            absent = [i for i in np.flatnonzero(~in_train).tolist() if i not in trained]
            if not absent:
                return parts
            for index in absent:
                trained.add(index)
                self._give_to_training(index)

    def _apply(self) -> NDArray[np.uint8]:
        problem = self.problem
        held = np.maximum(problem.count(self.tentative), 1)
        weights = (1.0 / held)[np.maximum(problem.indices, 0), self.tentative]
        weights[self.tentative == UNUSED] = 0.0
        weights[self.tentative == TRAIN] *= self.bias
        return apply_guard(
            self.tentative,
            weights,
            guard=problem.guard,
            keep_train=self.keep_train,
            keep_evaluated=self.keep_evaluated,
        )

    def _cut(self, index: int) -> bool:
        """Cut a class in two; False where other classes that stay leave no room for it."""
        problem = self.problem
        window = problem.window(index)
        mask = problem.indices[window] == index
        tentative = self.tentative[window]
        free_train = ~within(self.keep_evaluated[window], problem.guard)
        free_evaluated = ~within(self.keep_train[window], problem.guard)
        costs = (1.0 / np.maximum(problem.num_pixels, 1))[np.maximum(problem.indices[window], 0)]
        cost_train = np.where((tentative == TRAIN) & ~mask, costs, 0.0)
        cost_evaluated = np.where((tentative >= VALIDATION) & ~mask, costs, 0.0)
        attempts = itertools.product(range(self.num_evaluated_parts, 0, -1), self._sides(mask, window))
        for min_evaluated, (first, second) in attempts:
            found = cut(
                mask & first & free_train,
                mask & second & free_evaluated,
                guard=problem.guard,
                train_share=problem.train_share,
                cost_train=cost_train,
                cost_evaluated=cost_evaluated,
                min_evaluated=min_evaluated,
            )
            if found is not None:
                train, evaluated = self._limit(index, found, min_evaluated)
                self.keep_train[window] |= train
                self.keep_evaluated[window] |= evaluated
                old = tentative.copy()
                tentative[mask] = UNUSED
                tentative[train] = TRAIN
                other = VALIDATION if TEST not in problem.asked else TEST
                tentative[evaluated] = np.where(old[evaluated] >= VALIDATION, old[evaluated], other)
                return True
        return False

    def _limit(self, index: int, sides: tuple[Mask, Mask], min_evaluated: int) -> tuple[Mask, Mask]:
        """Where the fractions leave pixels unused: no more of the class than they ask for, from the outer ends."""
        fractions, num_pixels = self.problem.fractions, self.problem.num_pixels[index]
        if fractions[UNUSED] == 0.0:
            return sides
        train, evaluated = sides
        num_train = max(round(fractions[TRAIN] * num_pixels), 1)
        num_evaluated = max(round(fractions[VALIDATION:].sum() * num_pixels), min_evaluated)
        return _farthest(train, evaluated, num_train), _farthest(evaluated, train, num_evaluated)

    def _sides(self, mask: Mask, window: tuple[slice, slice]) -> list[tuple[Mask, Mask]]:
        """Which pixels of a class may be trained on and which evaluated: any in blocks, else whole features."""
        if self.problem.features is None:
            return [(mask, mask)]
        features = self.problem.features[window]
        parts = self.tentative[window]
        first, second = mask & (parts == TRAIN), mask & (parts >= VALIDATION)
        numbers, sizes = np.unique(features[mask], return_counts=True)
        sides = [(first, second), (second, first)]
        for number in numbers[np.argsort(-sizes, kind="stable")][:8].tolist():
            one = mask & (features == number)
            sides += [(one, mask & ~one), (mask & ~one, one)]
        return sides

    def _give_to_training(self, index: int) -> None:
        """Train on all pixels of a class that still may be."""
        window = self.problem.window(index)
        mask = self.problem.indices[window] == index
        free = mask & ~within(self.keep_evaluated[window], self.problem.guard)
        if free.any():
            self.tentative[window][mask] = TRAIN
            self.keep_train[window] |= free


def _farthest(mask: Mask, other: Mask, number: int) -> Mask:
    """The given number of pixels of a mask that are farthest from the middle of another (Chebyshev)."""
    positions = np.argwhere(mask)
    distance = np.abs(positions - np.argwhere(other).mean(axis=0)).max(axis=1)
    kept = positions[np.argsort(-distance, kind="stable")[:number]]
    limited = np.zeros_like(mask)
    limited[kept[:, 0], kept[:, 1]] = True
    return limited


def _share_evaluated(problem: Problem, parts: NDArray[np.uint8]) -> None:
    """Give a class that is in one of validation and test to both: one end of it, or some of its features.

    Validation gets the end towards the training pixels.
    """
    if not {VALIDATION, TEST} <= set(problem.asked):
        return
    counts = problem.count(parts)
    share = problem.fractions[VALIDATION] / problem.fractions[VALIDATION:].sum()
    for index in range(problem.num_classes):
        validation, test = counts[index, VALIDATION:].tolist()
        if validation + test == 0 or (validation and test):
            continue
        box = problem.boxes[index]
        mask = problem.indices[box] == index
        evaluated = mask & (parts[box] >= VALIDATION)
        if problem.features is None:
            order = _order_along(evaluated, mask & (parts[box] == TRAIN))
        else:
            _, numbers, sizes = np.unique(
                problem.features[box][evaluated], return_inverse=True, return_counts=True
            )
            order = np.argsort(np.argsort(sizes, kind="stable"))[numbers]  # small features first
        ends = np.cumsum(np.bincount(order))
        if len(ends) > 1:
            last = int(np.argmin(np.abs(ends[:-1] - share * ends[-1])))
            parts[box][evaluated] = np.where(order <= last, VALIDATION, TEST)
        else:
            parts[box][evaluated] = TEST


def _order_along(evaluated: Mask, train: Mask) -> NDArray[np.int64]:
    """Number of the row or column, along the longer axis, of each evaluated pixel; low ones are nearer to training."""
    positions = np.argwhere(evaluated)
    axis = int(np.argmax(np.ptp(positions, axis=0)))
    lines = positions[:, axis]
    train_lines = np.flatnonzero(train.any(axis=1 - axis))
    if len(train_lines) and train_lines.mean() > lines.mean():
        lines = -lines
    _, order = np.unique(lines, return_inverse=True)
    return order.astype(np.int64)
