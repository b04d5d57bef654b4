"""Apply the guard band to a whole split, and repair classes that a subset lacks after that.

A class that a subset lacks, or of which training has a single pixel, is cut in two along an axis, with the
guard band between both ends; pixels of abundant classes around it are dropped. If the class is too small for
a cut, all its pixels are used for training.
"""

import itertools
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from hsi_core.splits.guard import MIN_TRAIN, TEST, TRAIN, UNUSED, VALIDATION, Mask, apply_guard, cut
from hsi_core.splits.overlap import within
from hsi_core.splits.problem import Problem


def apply_guard_and_repair(
    problem: Problem,
    tentative: NDArray[np.uint8],
    *,
    bias: float,
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.uint8]:
    """Apply the guard band, and repair classes that a subset lacks.

    Args:
        problem: labels and requested fractions.
        tentative: subset of each pixel before the guard band, shape (H, W).
        bias: weight of a training pixel relative to others when the guard band drops pixels.
        check: called regularly; may raise to cancel.
    """
    repair = _Repair(problem, tentative, bias, check)
    subsets = repair.run()
    _share_evaluated(problem, subsets)
    return subsets


class _Repair:
    """Repairs missing classes, the rarest first: each is cut in two, and its pixels are then never dropped.

    Each class is cut at most once, so the loop ends.

    Args:
        problem: labels and requested fractions.
        tentative: subset of each pixel before the guard band.
        bias: weight of training pixels relative to others.
        check: called regularly; may raise to cancel.
    """

    def __init__(
        self, problem: Problem, tentative: NDArray[np.uint8], bias: float, check: Callable[[], None]
    ) -> None:
        self.bias, self.check = bias, check
        self.problem = problem
        self.tentative = tentative.copy()
        self.keep_train = np.zeros(tentative.shape, dtype=bool)
        self.keep_evaluated = np.zeros(tentative.shape, dtype=bool)
        self.num_evaluated_parts = len(problem.asked) - 1
        self.is_divisible = list(problem.divisible)

    def run(self) -> NDArray[np.uint8]:
        """The subsets with the guard band."""
        problem = self.problem
        settled: set[int] = set()
        trained: set[int] = set()
        while True:
            subsets = self._apply()
            counts = problem.count(subsets)
            in_train = counts[:, TRAIN] >= np.minimum(problem.num_pixels, MIN_TRAIN)
            in_evaluated = counts[:, VALIDATION:].sum(axis=1) >= self.num_evaluated_parts
            lacking = [
                index
                for index in np.argsort(problem.num_pixels, kind="stable").tolist()
                if self.is_divisible[index]
                and index not in settled
                and not (in_train[index] and in_evaluated[index])
            ]
            for index in lacking:
                self.check()
                settled.add(index)
                self.is_divisible[index] = self._cut(index)
            if lacking:
                continue
            absent = [i for i in np.flatnonzero(~in_train).tolist() if i not in trained]
            if not absent:
                return subsets
            for index in absent:
                trained.add(index)
                self._give_to_training(index)

    def _apply(self) -> NDArray[np.uint8]:
        problem = self.problem
        held = np.maximum(problem.count(self.tentative), 1)
        weights = (1.0 / held)[np.maximum(problem.indices, 0), self.tentative]
        weights[self.tentative == TRAIN] *= self.bias
        return apply_guard(
            self.tentative,
            weights,
            guard=problem.guard,
            keep_train=self.keep_train,
            keep_evaluated=self.keep_evaluated,
            check=self.check,
        )

    def _cut(self, index: int) -> bool:
        """Cut a class in two; False if classes that must stay leave no room for a cut."""
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
                min_train=MIN_TRAIN,
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
        """If the fractions leave pixels unused, keep the requested number of each side, outer ends first."""
        fractions, num_pixels = self.problem.fractions, self.problem.num_pixels[index]
        if fractions[UNUSED] == 0.0:
            return sides
        train, evaluated = sides
        num_train = max(round(fractions[TRAIN] * num_pixels), MIN_TRAIN)
        num_evaluated = max(round(fractions[VALIDATION:].sum() * num_pixels), min_evaluated)
        return _farthest(train, evaluated, num_train), _farthest(evaluated, train, num_evaluated)

    def _sides(self, mask: Mask, window: tuple[slice, slice]) -> list[tuple[Mask, Mask]]:
        """Candidates for training and evaluation: any pixel in a split by blocks, else whole polygons."""
        if self.problem.polygons is None:
            return [(mask, mask)]
        polygons = self.problem.polygons[window]
        subsets = self.tentative[window]
        first, second = mask & (subsets == TRAIN), mask & (subsets >= VALIDATION)
        numbers, sizes = np.unique(polygons[mask], return_counts=True)
        sides = [(first, second), (second, first)]
        for number in numbers[np.argsort(-sizes, kind="stable")][:8].tolist():
            one = mask & (polygons == number)
            sides += [(one, mask & ~one), (mask & ~one, one)]
        return sides

    def _give_to_training(self, index: int) -> None:
        """Use all pixels of a class for training that conflict with no fixed evaluated pixel.

        If fewer than two are left, evaluated pixels of other classes give way: a class needs training first.
        """
        window = self.problem.window(index)
        mask = self.problem.indices[window] == index
        free = mask & ~within(self.keep_evaluated[window], self.problem.guard)
        if int(free.sum()) < min(MIN_TRAIN, int(mask.sum())):
            self.keep_evaluated[window] &= ~within(mask, self.problem.guard)
            free = mask
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


def _share_evaluated(problem: Problem, subsets: NDArray[np.uint8]) -> None:
    """Share a class that only validation or only test has between both: one end each, or some polygons each.

    Validation gets the end nearer to the training pixels.
    """
    if not {VALIDATION, TEST} <= set(problem.asked):
        return
    counts = problem.count(subsets)
    share = problem.fractions[VALIDATION] / problem.fractions[VALIDATION:].sum()
    for index in range(problem.num_classes):
        validation, test = counts[index, VALIDATION:].tolist()
        if validation + test == 0 or (validation and test):
            continue
        box = problem.boxes[index]
        mask = problem.indices[box] == index
        evaluated = mask & (subsets[box] >= VALIDATION)
        if problem.polygons is None:
            order = _order_along(evaluated, mask & (subsets[box] == TRAIN))
        else:
            _, numbers, sizes = np.unique(
                problem.polygons[box][evaluated], return_inverse=True, return_counts=True
            )
            order = np.argsort(np.argsort(sizes, kind="stable"))[numbers]  # small polygons first
        ends = np.cumsum(np.bincount(order))
        if len(ends) > 1:
            last = int(np.argmin(np.abs(ends[:-1] - share * ends[-1])))
            subsets[box][evaluated] = np.where(order <= last, VALIDATION, TEST)
        else:
            subsets[box][evaluated] = TEST


def _order_along(evaluated: Mask, train: Mask) -> NDArray[np.int64]:
    """Row or column number along the longer axis of each evaluated pixel; low ones are near training."""
    positions = np.argwhere(evaluated)
    axis = int(np.argmax(np.ptp(positions, axis=0)))
    lines = positions[:, axis]
    train_lines = np.flatnonzero(train.any(axis=1 - axis))
    if len(train_lines) and train_lines.mean() > lines.mean():
        lines = -lines
    _, order = np.unique(lines, return_inverse=True)
    return order.astype(np.int64)
