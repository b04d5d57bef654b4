"""Folds for a cross-validation: every labelled pixel is a test pixel in exactly one fold of a repeat.

- `blocks` divides the scene into squares, and each square is in one fold.
- `fields` keeps each connected area of one class whole.
- `polygons` keeps each polygon or point of vector labels whole; of a raster, each connected area.
- `random` deals out single pixels. Nearly every test patch then contains training pixels: not independent.

Training pixels of a fold are all labelled pixels that are more than `guard` pixels (Chebyshev) away from its
test pixels. A class that would then have fewer than two training pixels in some fold cannot be tested apart:
it stays in training in every fold of the repeat, and a message says so.

Repeats are drawn one after another: among the good assignments, each repeat takes one that differs from the
earlier repeats, so that a mean over repeats says something about the partition.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.partitions import (
    UNTESTED,
    Problem,
    choose_partition,
    deal_pixels,
    find_candidates,
    similarity_of,
    train_mask,
)
from hsi_core.errors import SplitError
from hsi_core.labels.labels import Labels, connected_polygons
from hsi_core.language import Text, listed, tr
from hsi_core.splits.blocks import block_numbers
from hsi_core.splits.draw import SIMILAR
from hsi_core.splits.guard import MIN_TRAIN
from hsi_core.splits.packing import Packing, pack

KINDS = ("blocks", "fields", "polygons", "random")
UNIT_WORDS = {
    "blocks": tr("block"),
    "fields": tr("connected field"),
    "polygons": tr("polygon"),
    "random": tr("pixel"),
}
_UNITS_PER_FOLD = 5
"""Default number of labelled blocks for each fold: the largest blocks are taken that give as many."""
_MAX_UNTESTED = 0.15
"""Largest share of labelled pixels without a test, because of their class; else, blocks are smaller."""
_NEXT_SIZE = 0.8
"""Side of the next smaller blocks to try, as a share of the present side."""


@dataclass(frozen=True)
class Partition:
    """One repeat: the fold of each labelled pixel.

    Args:
        packing: where the packed pixels lie in the scene.
        shape: of the scene.
        numbers: fold 0..F-1 in which each pixel is a test pixel, packed; `UNTESTED` elsewhere.
        is_labelled: labelled pixels, packed.
        guard: width of the guard band in pixels.
        untested: indices of the classes that cannot be tested apart.
    """

    packing: Packing
    shape: tuple[int, int]
    numbers: NDArray[np.int16]
    is_labelled: NDArray[np.bool_]
    guard: int
    untested: tuple[int, ...]

    def test(self, fold: int) -> NDArray[np.bool_]:
        """Test pixels of a fold, shape (H, W)."""
        return self._unpacked(self.numbers == fold)

    def train(self, fold: int) -> NDArray[np.bool_]:
        """Training pixels of a fold, shape (H, W); validation pixels are still among them."""
        return self._unpacked(train_mask(self.numbers, self.is_labelled, fold, self.guard))

    def map(self) -> NDArray[np.int16]:
        """Fold of each pixel, shape (H, W); `UNTESTED` where there is none."""
        found = np.full(self.shape, UNTESTED, dtype=np.int16)
        self.packing.put(self.numbers, found)
        return found

    def _unpacked(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        found = np.zeros(self.shape, dtype=bool)
        self.packing.put(mask, found)
        return found


@dataclass(frozen=True)
class Folds:
    """All repeats of a cross-validation.

    Args:
        partitions: one for each repeat.
        num_folds: F.
        kind: see `KINDS`.
        guard: width of the guard band in pixels.
        block_size: side of the blocks in pixels; None for other kinds.
        units: number of the polygon or field of each pixel, shape (H, W); None for blocks and random.
        messages: sentences about classes that cannot be tested apart, and about repeats that are alike.
    """

    partitions: tuple[Partition, ...]
    num_folds: int
    kind: str
    guard: int
    block_size: int | None
    units: NDArray[np.int32] | None
    messages: tuple[str, ...]

    @cached_property
    def similarity(self) -> float | None:
        """Mean intersection over union of the test pixels of two repeats, 0..1; None with one repeat.

        Folds are compared in the order that makes them most alike: another numbering is no other partition.
        """
        pairs = [
            similarity_of(one.numbers, other.numbers, self.num_folds)
            for number, one in enumerate(self.partitions)
            for other in self.partitions[:number]
        ]
        return float(np.mean(pairs)) if pairs else None


def draw_folds(
    labels: Labels,
    *,
    kind: str,
    num_folds: int,
    num_repeats: int,
    guard: int,
    seed: int,
    block_size: int | None = None,
    check: Callable[[], None] = lambda: None,
) -> Folds:
    """Draw the folds of every repeat; the same arguments give the same folds.

    Args:
        labels: all labelled pixels.
        kind: see `KINDS`.
        num_folds: F.
        num_repeats: number of partitions.
        guard: width of the guard band in pixels.
        seed: seed of the random choices.
        block_size: side of a block in pixels; if None, the largest that gives five labelled blocks for each
            fold, and where classes that cannot be tested apart have at most 15 % of the labelled pixels.
        check: called regularly; may raise to cancel.

    Raises:
        SplitError: the labels have too few units for the folds, or no class can be tested apart.
    """
    if kind not in KINDS:
        raise SplitError(
            tr('There are no folds by "{kind}"; choose one of {kinds}.', kind=kind, kinds=", ".join(KINDS))
        )
    if kind == "random" and guard > 0:
        raise SplitError(
            tr(
                "A guard band of {guard} pixels around single pixels removes all other pixels; choose "
                "blocks, fields or polygons, or a guard band of 0.",
                guard=guard,
            )
        )
    packing = pack(labels.codes, guard, check)
    indices = labels.class_table.to_indices(packing.take(labels.codes))
    is_labelled = indices >= 0

    def to_problem(units: NDArray[np.int64]) -> Problem:
        return Problem(indices, units, len(labels.class_table), num_folds, guard)

    if kind == "blocks":
        inner = packing if len(packing.windows) > 1 else None
        sizes = [_checked(block_size, packing)] if block_size is not None else _default_sizes(packing, guard)
        problem, block_size = _choose_blocks(is_labelled, inner, sizes, to_problem, seed, check)
    else:
        problem, block_size = to_problem(_number_units(labels, packing, is_labelled, kind)), None
    if problem.num_units < num_folds:
        raise SplitError(
            tr(
                "The number of {unit}s with labels is {num_units}, too few for {num_folds} folds; choose "
                "fewer folds, smaller blocks or another kind.",
                unit=UNIT_WORDS[kind],
                num_units=problem.num_units,
                num_folds=num_folds,
            )
        )
    rng = np.random.default_rng(seed)
    drawn: list[NDArray[np.int16]] = []
    for _ in range(num_repeats):
        check()
        candidates = [deal_pixels(problem, rng)] if kind == "random" else find_candidates(problem, rng, check)
        drawn.append(choose_partition(candidates, drawn, num_folds, rng))
    partitions = tuple(
        Partition(
            packing,
            labels.codes.shape,
            numbers,
            is_labelled,
            guard,
            tuple(np.setdiff1d(indices[is_labelled], indices[numbers >= 0]).tolist()),
        )
        for numbers in drawn
    )
    if any((partition.numbers == UNTESTED).all() for partition in partitions):
        if kind in ("fields", "polygons"):
            raise SplitError(
                tr(
                    "No class lies in two {unit}s that are further apart than the guard band of {guard} "
                    "pixels, so none can be in training and test at once; choose folds of blocks, which "
                    "divide a {unit}, or label more places.",
                    unit=UNIT_WORDS[kind],
                    guard=guard,
                )
            )
        raise SplitError(
            tr(
                "No class can be in training and test at once with folds by {unit} and a guard band of "
                "{guard} pixels; label more places, or choose smaller blocks, patches or guard bands.",
                unit=UNIT_WORDS[kind],
                guard=guard,
            )
        )
    found = Folds(
        partitions,
        num_folds,
        kind,
        guard,
        block_size,
        _unpacked_units(problem.units, packing, labels.codes.shape)
        if kind in ("fields", "polygons")
        else None,
        (),
    )
    return dataclasses.replace(found, messages=tuple(_explain(found, problem, labels.class_table)))


def _checked(block_size: int, packing: Packing) -> int:
    """The side of blocks that the user gave, unless it leaves one block."""
    rows, columns = (side.stop - side.start for side in packing.box)
    if block_size >= max(rows, columns):
        raise SplitError(
            tr(
                "Blocks of {block_size} pixels leave one block, because the labels span {columns} x "
                "{rows} pixels; choose at most {largest}, or give no block size.",
                block_size=block_size,
                columns=columns,
                rows=rows,
                largest=max(1, max(rows, columns) // 2),
            )
        )
    return block_size


def _default_sizes(packing: Packing, guard: int) -> list[int]:
    """Sides of blocks to choose from, in descending order."""
    largest = max(max(side.stop - side.start for side in packing.box) // 2, 1)
    sizes = np.unique(np.geomspace(largest, max(2 * guard + 1, 2), 40).astype(int))
    return [int(size) for size in sizes[::-1]]


def _choose_blocks(
    is_labelled: NDArray[np.bool_],
    packing: Packing | None,
    sizes: list[int],
    to_problem: Callable[[NDArray[np.int64]], Problem],
    seed: int,
    check: Callable[[], None],
) -> tuple[Problem, int]:
    """The blocks to divide into folds, and their side.

    They are the largest that give `_UNITS_PER_FOLD` labelled blocks for each fold and leave at most
    `_MAX_UNTESTED` of the labelled pixels without a test, or those that leave the fewest.

    Args:
        is_labelled: labelled pixels, packed.
        packing: see `block_numbers`.
        sizes: sides to choose from, in descending order; the last one is taken if none has enough blocks.
        to_problem: makes a problem of the block of each pixel.
        seed: of the draw that counts pixels without a test.
        check: called regularly; may raise to cancel.
    """
    untested: dict[int, int] = {}
    for size in sizes if len(sizes) > 1 else []:
        if untested and size > _NEXT_SIZE * min(untested):
            continue
        problem = to_problem(block_numbers(is_labelled, size, packing))
        if problem.num_units < _UNITS_PER_FOLD * problem.num_folds:
            continue
        candidates = find_candidates(problem, np.random.default_rng(seed), check)
        untested[size] = min(rank[0] for rank, _ in candidates)
        if untested[size] <= _MAX_UNTESTED * is_labelled.sum():
            break
    size = min(untested, key=untested.__getitem__) if untested else sizes[-1]
    return to_problem(block_numbers(is_labelled, size, packing)), size


def _number_units(
    labels: Labels, packing: Packing, is_labelled: NDArray[np.bool_], kind: str
) -> NDArray[np.int64]:
    """Unit 0..B-1 of each packed pixel, -1 where unlabelled; for every kind but blocks."""
    numbers = np.full(is_labelled.shape, -1, dtype=np.int64)
    if kind == "random":
        numbers[is_labelled] = np.arange(int(is_labelled.sum()))
        return numbers
    if kind == "polygons" and labels.burnt_polygons is not None:
        places = packing.take(labels.polygons)
    else:
        places = connected_polygons(packing.take(labels.codes))
    numbers[is_labelled] = np.unique(places[is_labelled], return_inverse=True)[1]
    return numbers


def _unpacked_units(units: NDArray[np.int64], packing: Packing, shape: tuple[int, int]) -> NDArray[np.int32]:
    found = np.zeros(shape, dtype=np.int32)
    packing.put((units + 1).astype(np.int32), found)
    return found


def _explain(folds: Folds, problem: Problem, table: ClassTable) -> list[str]:
    """Sentences about classes that cannot be tested apart, and about repeats that are alike."""
    unit, sentences = UNIT_WORDS[folds.kind], list[str]()
    num_units, num_pixels = (problem.pixels > 0).sum(axis=0), problem.pixels.sum(axis=0).astype(int)
    lonely, crowded = list[Text](), list[Text]()
    for index, name in enumerate(table.names):
        lacking = sum(index in partition.untested for partition in folds.partitions)
        if lacking:
            words = tr("{name} ({num_pixels} pixels)", name=name, num_pixels=num_pixels[index])
            if lacking < len(folds.partitions):
                words = tr(
                    "{name} ({num_pixels} pixels, {lacking} of {num_repeats} repeats)",
                    name=name,
                    num_pixels=num_pixels[index],
                    lacking=lacking,
                    num_repeats=len(folds.partitions),
                )
            (lonely if num_units[index] < 2 else crowded).append(words)
    if lonely:
        sentences.append(
            tr(
                "Classes that lie in a single {unit} cannot be tested apart from their training pixels: "
                "{classes}. They stay in training, and their pixels are in no test.",
                unit=unit,
                classes=listed(lonely),
            )
        )
    if crowded:
        sentences.append(
            tr(
                "Of some classes, a fold and its guard band of {guard} pixels leave fewer than {min_train} "
                "training pixels, so that they cannot be tested apart: {classes}. They stay in training, and "
                "their pixels are in no test.",
                guard=folds.guard,
                min_train=MIN_TRAIN,
                classes=listed(crowded),
            )
        )
    similarity = folds.similarity
    if similarity is not None and similarity > SIMILAR:
        sentences.append(
            tr(
                "The repeats have similar folds (mean intersection over union of the test pixels: "
                "{similarity:.2f}), because these labels allow few good partitions. A mean over repeats says "
                "little; label more places, or take smaller blocks or a narrower guard band.",
                similarity=similarity,
            )
        )
    return sentences
