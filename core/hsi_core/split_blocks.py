"""Splits that keep whole pieces of the scene together, with a guard band: by blocks or by features.

Source of the idea: Nalepa et al. (2019), doi:10.1109/LGRS.2019.2895697. What is done here beyond it: the pieces are
assigned by a search for the fractions asked for, a guard band follows, and classes that the band or the assignment
drives out of a part are brought back by cutting them in two.

Many assignments are tried and the best is kept. The score (lower is better) counts, as means over classes,
`MISSING` for a class that a part asked for does not hold, `LOST` for the share of its pixels that the guard band
costs, and 1 for its deviation from the fractions asked for, relative to the pixels that are left.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.overlap import within
from hsi_core.split_guard import TEST, TRAIN, UNUSED, VALIDATION, Mask, apply_guard, can_be_cut, cut
from hsi_core.split_search import LOST, MISSING, NUM_PARTS, Units, search

_NUM_CHAINS = 24
_NUM_FINISHED = 4
"""Assignments of each block size that are finished in full: guard band, repair, score."""
_FINISHED_PIXELS = 8_000_000
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

    @property
    def asked(self) -> list[int]:
        """Parts with a fraction above 0."""
        return [part for part in (TRAIN, VALIDATION, TEST) if self.fractions[part] > 0]

    @property
    def train_share(self) -> float:
        """Share of training in all parts."""
        return float(self.fractions[TRAIN] / self.fractions[1:].sum())

    def count(self, parts: NDArray[np.uint8]) -> NDArray[np.int64]:
        """Pixels of each class in each part, shape (K, 4)."""
        labelled = self.indices >= 0
        return np.bincount(
            self.indices[labelled] * NUM_PARTS + parts[labelled], minlength=self.num_classes * NUM_PARTS
        ).reshape(self.num_classes, NUM_PARTS)


def split_by_features(problem: Problem, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Assign whole features to parts; shape (H, W)."""
    assert problem.features is not None  # noqa: S101 - the caller chose this kind
    _, numbers = np.unique(problem.features, return_inverse=True)
    numbers = numbers.reshape(problem.features.shape) - 1  # number 0 is "unlabelled", and there always
    candidates = _candidates(problem, numbers, rng)
    return _best(problem, candidates[: max(1, _FINISHED_PIXELS // problem.indices.size)])


def split_by_blocks(
    problem: Problem, sizes: list[int], rng: np.random.Generator
) -> tuple[NDArray[np.uint8], int]:
    """Assign square blocks to parts and repair classes that are missing from one.

    Args:
        problem: what to split.
        sizes: sides of blocks to try, in pixels.
        rng: source of randomness.

    Returns:
        The parts (H, W) and the side of their blocks.
    """
    num_each = int(np.clip(_FINISHED_PIXELS // (problem.indices.size * len(sizes)), 1, _NUM_FINISHED))
    found: list[tuple[float, int, NDArray[np.uint8]]] = []
    for size in sizes:
        candidates = _candidates(problem, block_numbers(problem.indices >= 0, size), rng)
        parts = _best(problem, candidates[:num_each])
        found.append((_score(problem, parts), size, parts))
    _, size, parts = min(found, key=lambda item: item[0])
    return parts, size


def block_numbers(labelled: Mask, size: int) -> NDArray[np.int64]:
    """Number 0..B-1 of the block that each labelled pixel is in; -1 where unlabelled. Shape (H, W)."""
    height, width = labelled.shape
    across = -(-width // size)
    grid = (np.arange(height) // size)[:, None] * across + (np.arange(width) // size)[None, :]
    is_used = np.zeros(int(grid.max()) + 1, dtype=bool)
    is_used[grid[labelled]] = True
    lookup = np.cumsum(is_used) - 1
    return np.where(labelled, lookup[grid], -1)


def _candidates(
    problem: Problem, numbers: NDArray[np.int64], rng: np.random.Generator
) -> list[NDArray[np.uint8]]:
    """Rasters of parts before the guard band, the most promising first."""
    units = Units.of(numbers, problem.indices, num_classes=problem.num_classes, guard=problem.guard)
    stuck = _stuck(problem)
    found = []
    for assignment in search(units, problem.fractions, num_chains=_NUM_CHAINS, rng=rng)[:_NUM_FINISHED]:
        parts = np.append(assignment, UNUSED).astype(np.uint8)[numbers]  # unlabelled: -1 takes the last
        parts[stuck] = TRAIN
        found.append(parts)
    return found


def _stuck(problem: Problem) -> Mask:
    """Pixels of classes that cannot be in two parts: they are for training, so that the map can hold the class."""
    stuck = np.zeros(problem.indices.shape, dtype=bool)
    for index in range(problem.num_classes):
        mask = problem.indices == index
        if not is_divisible(problem, mask):
            stuck |= mask
    return stuck


def is_divisible(problem: Problem, mask: Mask) -> bool:
    """Whether a class alone in the scene could be in training and evaluation, given its pixels."""
    if problem.features is not None and len(np.unique(problem.features[mask])) < 2:
        return False
    return can_be_cut(mask, problem.guard)


def _best(problem: Problem, candidates: list[NDArray[np.uint8]]) -> NDArray[np.uint8]:
    finished = [_finish(problem, parts) for parts in candidates]
    return min(finished, key=lambda parts: _score(problem, parts))


def _score(problem: Problem, parts: NDArray[np.uint8]) -> float:
    """How far from what was asked for; see the head of this file."""
    counts = problem.count(parts)
    used = counts[:, 1:].sum(axis=1)
    asked = problem.fractions[1:]
    missing = (counts[:, problem.asked] == 0).sum()
    lost = np.clip(asked.sum() - used / problem.num_pixels, 0.0, 1.0).mean()
    shares = counts[:, 1:] / np.maximum(used, 1)[:, None]
    deviation = 0.5 * np.abs(shares - asked / asked.sum()).sum(axis=1).mean()
    return float(MISSING * missing + LOST * lost + deviation)


def _finish(problem: Problem, tentative: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Apply the guard band and bring back the classes that are missing from a part."""
    repair = _Repair(problem, tentative)
    parts = repair.run()
    _share_evaluated(problem, parts)
    return parts


class _Repair:
    """Brings missing classes back: rarest first, each one is cut in two and its pixels then stay.

    Every class is cut at most once, so that this ends.

    Args:
        problem: what to split.
        tentative: parts before the guard band.
    """

    def __init__(self, problem: Problem, tentative: NDArray[np.uint8]) -> None:
        self.problem = problem
        self.tentative = tentative.copy()
        self.keep_train = np.zeros(tentative.shape, dtype=bool)
        self.keep_evaluated = np.zeros(tentative.shape, dtype=bool)
        self.is_divisible = [
            is_divisible(problem, problem.indices == index) for index in range(problem.num_classes)
        ]

    def run(self) -> NDArray[np.uint8]:
        """The parts with the guard band."""
        problem = self.problem
        settled: set[int] = set()
        trained: set[int] = set()
        while True:
            parts = self._apply()
            counts = problem.count(parts)
            in_train, in_evaluated = counts[:, TRAIN] > 0, counts[:, VALIDATION:].sum(axis=1) > 0
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
        return apply_guard(
            self.tentative,
            weights,
            guard=problem.guard,
            keep_train=self.keep_train,
            keep_evaluated=self.keep_evaluated,
        )

    def _window(self, mask: Mask) -> tuple[slice, slice]:
        """Bounding box of a mask and all that can conflict with it."""
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        guard = self.problem.guard
        return (
            slice(max(int(rows[0]) - guard, 0), int(rows[-1]) + guard + 1),
            slice(max(int(columns[0]) - guard, 0), int(columns[-1]) + guard + 1),
        )

    def _cut(self, index: int) -> bool:
        """Cut a class in two; False where other classes that stay leave no room for it."""
        problem = self.problem
        window = self._window(problem.indices == index)
        mask = problem.indices[window] == index
        tentative = self.tentative[window]
        free_train = ~within(self.keep_evaluated[window], problem.guard)
        free_evaluated = ~within(self.keep_train[window], problem.guard)
        costs = (1.0 / np.maximum(problem.num_pixels, 1))[np.maximum(problem.indices[window], 0)]
        cost_train = np.where((tentative == TRAIN) & ~mask, costs, 0.0)
        cost_evaluated = np.where((tentative >= VALIDATION) & ~mask, costs, 0.0)
        for first, second in self._sides(mask, window):
            found = cut(
                mask & first & free_train,
                mask & second & free_evaluated,
                guard=problem.guard,
                train_share=problem.train_share,
                cost_train=cost_train,
                cost_evaluated=cost_evaluated,
            )
            if found is not None:
                train, evaluated = found
                self.keep_train[window] |= train
                self.keep_evaluated[window] |= evaluated
                old = tentative.copy()
                tentative[mask] = UNUSED
                tentative[train] = TRAIN
                other = VALIDATION if TEST not in problem.asked else TEST
                tentative[evaluated] = np.where(old[evaluated] >= VALIDATION, old[evaluated], other)
                return True
        return False

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
        mask = self.problem.indices == index
        window = self._window(mask)
        free = mask[window] & ~within(self.keep_evaluated[window], self.problem.guard)
        if free.any():
            self.tentative[mask] = TRAIN
            self.keep_train[window] |= free


def _share_evaluated(problem: Problem, parts: NDArray[np.uint8]) -> None:
    """Give a class that is in one of validation and test to both, along its longer axis or by features."""
    if not {VALIDATION, TEST} <= set(problem.asked):
        return
    counts = problem.count(parts)
    share = problem.fractions[VALIDATION] / problem.fractions[VALIDATION:].sum()
    for index in range(problem.num_classes):
        validation, test = counts[index, VALIDATION:]
        if validation + test == 0 or (validation and test):
            continue
        mask = (problem.indices == index) & (parts >= VALIDATION)
        rows, columns = np.nonzero(mask)
        if problem.features is None:
            lines = rows if np.ptp(rows) >= np.ptp(columns) else columns
            groups = np.unique(lines, return_inverse=True)[1]
            near = _is_first_end_near(problem, parts, index, rows, columns, lines)
            groups = groups if near else groups.max() - groups
            if (
                groups.max() == 0
            ):  # all in one pixel line across: cannot be, the longer axis has one line only then
                groups = np.arange(len(rows))
        else:
            _, groups, sizes = np.unique(
                problem.features[rows, columns], return_inverse=True, return_counts=True
            )
            groups = np.argsort(np.argsort(sizes, kind="stable"), kind="stable")[
                groups
            ]  # small features first
        num_groups = int(groups.max()) + 1
        part = VALIDATION
        if num_groups > 1:
            sizes = np.cumsum(np.bincount(groups))[:-1]
            limit = int(np.argmin(np.abs(sizes - share * len(rows))))
            parts[rows, columns] = np.where(groups <= limit, VALIDATION, TEST)
        else:
            part = TEST
            parts[rows, columns] = part


def _is_first_end_near(
    problem: Problem,
    parts: NDArray[np.uint8],
    index: int,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    lines: NDArray[np.int64],
) -> bool:
    """Whether the end with the low lines is the one towards the training pixels: validation goes there."""
    train_rows, train_columns = np.nonzero((problem.indices == index) & (parts == TRAIN))
    if not len(train_rows):
        return True
    train_lines = train_rows if lines is rows else train_columns
    return bool(train_lines.mean() <= lines.mean())
