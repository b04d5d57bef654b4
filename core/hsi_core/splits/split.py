"""Split labelled pixels into training, validation and test subsets.

- `random` draws single pixels of each class. Nearly every test patch then contains training pixels:
optimistic.
- `blocks` divides the scene into squares, with a guard band between training and the other subsets.
- `polygons` keeps whole polygons together, with the same guard band. Points and the connected areas of a
raster count
  as polygons.

The guard band keeps validation and test pixels more than `guard` pixels (Chebyshev: rows or columns) away
from training pixels. With half the patch size, no patch of a test pixel contains a training pixel. Validation
and test may touch each other, because validation pixels choose the epoch but are not trained on.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.errors import SplitError
from hsi_core.language import Text, conjoined, tr
from hsi_core.splits.blocks import split_by_blocks, split_by_polygons, try_guard
from hsi_core.splits.guard import MIN_TRAIN, TEST, TRAIN, UNUSED, VALIDATION, apply_guard
from hsi_core.splits.packing import pack
from hsi_core.splits.problem import Problem

KINDS = ("random", "blocks", "polygons")
PART_NAMES = {TRAIN: "train", VALIDATION: "validation", TEST: "test"}
_SUBSET_WORDS = {TRAIN: tr("training"), VALIDATION: tr("validation"), TEST: tr("the test")}


@dataclass(frozen=True)
class Split:
    """Labelled pixels divided into subsets.

    Args:
        subsets: 0 unused, 1 training, 2 validation, 3 test; shape (H, W).
        is_labelled: pixels that were split, shape (H, W).
        kind: random, blocks or polygons.
        guard: width of the guard band in pixels.
        block_size: side of the blocks in pixels; None for other kinds.
        seed: seed of the random choices.
        class_table: classes of the labels.
        counts: pixels of each class in each subset, shape (K, 4); columns unused, training, validation, test.
        messages: sentences about classes that a requested subset lacks.
        similarity: expected intersection over union of the test pixels of two seeds, 0..1 (without a test, of
            the validation pixels); None for a random split.
        fractions: requested shares of training, validation and test.
        trials: counts of the same split with a narrower and a wider guard band, by its width; empty without a
            guard band.
    """

    subsets: NDArray[np.uint8]
    is_labelled: NDArray[np.bool_]
    kind: str
    guard: int
    block_size: int | None
    seed: int
    class_table: ClassTable
    counts: NDArray[np.int64]
    messages: tuple[str, ...]
    similarity: float | None = None
    fractions: tuple[float, float, float] = (1.0, 0.0, 0.0)
    trials: Mapping[int, NDArray[np.int64]] = field(default_factory=dict)

    @property
    def lonely(self) -> tuple[str, ...]:
        """Classes with a single training pixel, which cannot be trained."""
        return tuple(
            name
            for name, counts in zip(self.class_table.names, self.counts, strict=True)
            if 0 < counts[TRAIN] < MIN_TRAIN
        )

    @property
    def train(self) -> NDArray[np.bool_]:
        """Training pixels, shape (H, W)."""
        return np.equal(self.subsets, TRAIN)

    @property
    def validation(self) -> NDArray[np.bool_]:
        """Validation pixels, shape (H, W)."""
        return np.equal(self.subsets, VALIDATION)

    @property
    def test(self) -> NDArray[np.bool_]:
        """Test pixels, shape (H, W)."""
        return np.equal(self.subsets, TEST)


def default_guard(kind: str, patch_size: int) -> int:
    """Guard band for zero overlap: half the patch size; 0 for a random split, which would lose all pixels."""
    return 0 if kind == "random" else patch_size // 2


def split_labels(
    codes: NDArray[np.uint16],
    polygons: NDArray[np.int32] | None = None,
    *,
    kind: str,
    fractions: tuple[float, float, float],
    guard: int,
    seed: int,
    block_size: int | None = None,
    class_table: ClassTable | None = None,
    min_classes: int = 2,
    check: Callable[[], None] = lambda: None,
) -> Split:
    """Split labelled pixels; the same arguments give the same split.

    Each requested subset gets every class that can be in all of them; `messages` names the other classes. A
    class that fits into one subset only is used for training, so that the network learns it. With two
    subsets, test comes before validation.

    Args:
        codes: class code of each pixel, shape (H, W); 0 is unlabelled.
        polygons: number of the polygon or point of each pixel, shape (H, W); needed for the kind polygons.
        kind: random, blocks or polygons.
        fractions: share of the labelled pixels for training, validation and test, 0..1 each; validation or
            test may be 0. If the sum is below 1, the other pixels are unused.
        guard: width of the guard band in pixels, see `default_guard`.
        seed: seed of the random choices.
        block_size: side of a block in pixels; found by search if None.
        class_table: names for messages; made from the codes if None.
        min_classes: minimum number of classes with training pixels.
        check: called regularly during the search; may raise to cancel.

    Raises:
        SplitError: an argument does not fit, a requested subset is empty, or fewer than `min_classes` classes
            have training pixels.
    """
    asked = _check(codes, polygons, kind=kind, fractions=fractions, guard=guard, block_size=block_size)
    packing = pack(codes, 2 * guard, check)  # no group is within the guard band of another, wider trials too
    packed_codes = packing.take(codes)
    present = np.unique(packed_codes)
    table = (class_table or ClassTable.from_codes(present)).restrict(present)
    indices = table.to_indices(packed_codes)
    labelled = indices >= 0
    if not len(table):
        raise SplitError(
            "The class table has no entry for any label; choose the class table of these labels."
        )
    problem = Problem(
        indices,
        np.bincount(indices[labelled], minlength=len(table)),
        asked,
        guard,
        np.where(labelled, packing.take(polygons), 0).astype(np.int64)
        if kind == "polygons" and polygons is not None
        else None,
        packing if len(packing.windows) > 1 else None,
    )
    rng = np.random.default_rng(seed)
    used_size = similarity = None
    trials: dict[int, NDArray[np.int64]] = {}
    if kind == "random":
        packed_subsets = _split_at_random(problem, rng)
    else:
        if kind == "polygons":
            _require_polygons(problem)
            found, similarity = split_by_polygons(problem, rng, check)
        else:
            sizes = [block_size] if block_size is not None else _block_sizes(problem)
            found, similarity = split_by_blocks(problem, sizes, rng, check)
        packed_subsets, used_size = found.subsets, found.block_size
        if guard > 0:
            check()
            half = -(-guard // 2)
            trials = {
                other: try_guard(problem, found, other, check) for other in (guard - half, guard + half)
            }
    counts = problem.count(packed_subsets)
    _require_all_parts(problem, counts, table, kind, min_classes)
    messages = tuple(_explain(problem, counts, table, kind))
    subsets, is_labelled = np.zeros(codes.shape, dtype=np.uint8), np.zeros(codes.shape, dtype=bool)
    packing.put(packed_subsets, subsets)
    packing.put(labelled, is_labelled)
    return Split(
        subsets,
        is_labelled,
        kind,
        guard,
        used_size,
        seed,
        table,
        counts,
        messages,
        similarity=similarity,
        fractions=fractions,
        trials=trials,
    )


def _check(
    codes: NDArray[np.uint16],
    polygons: NDArray[np.int32] | None,
    *,
    kind: str,
    fractions: tuple[float, float, float],
    guard: int,
    block_size: int | None,
) -> NDArray[np.float64]:
    """Refuse arguments that do not fit; returns the fractions of unused, training, validation and test."""
    if kind not in KINDS:
        raise SplitError(
            tr('There is no split "{kind}"; choose one of {listed}.', kind=kind, listed=", ".join(KINDS))
        )
    train, validation, test = fractions
    if min(fractions) < 0 or train <= 0 or validation + test <= 0 or sum(fractions) > 1 + 1e-9:
        raise SplitError(
            tr(
                "The fractions for training, validation and test are {train:g}, {validation:g} and {test:g}; "
                "training and at least one of the others must be above 0, and together they add up to at "
                "most 1.",
                train=train,
                validation=validation,
                test=test,
            )
        )
    if guard < 0:
        raise SplitError(tr("The guard band is {guard} pixels wide; give 0 or more.", guard=guard))
    if kind == "polygons" and polygons is None:
        raise SplitError(
            "A split by polygons needs the polygon of each pixel, but none is given; choose blocks."
        )
    if block_size is not None and kind == "blocks":
        height, width = codes.shape
        if block_size < 1:
            raise SplitError(
                tr("The block size is {block_size}; give at least 1 pixel.", block_size=block_size)
            )
        if block_size >= max(height, width):
            raise SplitError(
                tr(
                    "Blocks of {block_size} pixels leave one block in a scene of {width} x {height} pixels; "
                    "choose at most {most}, or give no block size, and a search will find one.",
                    block_size=block_size,
                    width=width,
                    height=height,
                    most=max(1, max(height, width) // 2),
                )
            )
    if not codes.any():
        raise SplitError("The labels have no labelled pixel; choose other labels.")
    unused = max(1.0 - sum(fractions), 0.0)
    return np.array([unused if unused > 1e-9 else 0.0, train, validation, test])


def _block_sizes(problem: Problem) -> list[int]:
    """Sides of blocks to try: from about twice the guard band to about a third of the labelled area."""
    side = max(problem.extent)
    smallest = max(2 * problem.guard, 4, -(-side // 40))
    largest = max(side // 3, 2)
    if smallest >= largest:
        return sorted({min(smallest, max(-(-side // 2), 1)), largest})
    num_sizes = int(np.clip(np.log(largest / smallest) / np.log(1.5) + 1, 2, 5))
    return sorted({round(size) for size in np.geomspace(smallest, largest, num_sizes)})


def _split_at_random(problem: Problem, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draw the pixels of each class in random order."""
    subsets = np.zeros(problem.indices.size, dtype=np.uint8)
    flat = problem.indices.ravel()
    order = np.argsort(flat, kind="stable")
    order = order[np.count_nonzero(flat < 0) :]
    for pixels in np.split(order, np.cumsum(problem.num_pixels)[:-1]):
        shuffled = rng.permutation(pixels)
        numbers = _share_out(len(pixels), problem.fractions)
        subsets[shuffled] = np.repeat(np.arange(len(numbers)), numbers)
    drawn = subsets.reshape(problem.indices.shape)
    held = np.maximum(problem.count(drawn), 1)
    weights = (1.0 / held)[np.maximum(problem.indices, 0), drawn]
    nothing = np.zeros(drawn.shape, dtype=bool)
    return apply_guard(drawn, weights, guard=problem.guard, keep_train=nothing, keep_evaluated=nothing)


def _share_out(num_pixels: int, fractions: NDArray[np.float64]) -> NDArray[np.int64]:
    """Number of pixels for each subset, by largest remainders.

    Training gets at least two pixels, and then test and validation one each, while there are enough.
    """
    ideal = fractions * num_pixels
    numbers = np.floor(ideal + 1e-9).astype(np.int64)
    rest = num_pixels - int(numbers.sum())
    numbers[np.argsort(numbers - ideal, kind="stable")[:rest]] += 1
    floor = np.zeros(len(numbers), dtype=np.int64)  # minimum of the subsets that come first
    for subset in (subset for subset in (TRAIN, TEST, VALIDATION) if fractions[subset] > 0):
        wanted = min(MIN_TRAIN if subset == TRAIN else 1, num_pixels - int(floor.sum()))
        while numbers[subset] < wanted:
            spare = np.where(numbers > floor, numbers - ideal, -np.inf)
            spare[subset] = -np.inf
            numbers[int(np.argmax(spare))] -= 1
            numbers[subset] += 1
        floor[subset] = max(wanted, 0)
    return numbers


def _require_polygons(problem: Problem) -> None:
    """Refuse polygons that cannot be divided between training and evaluation.

    Raises:
        SplitError: every class has one polygon only.
    """
    polygons = problem.whole_polygons()
    labelled = problem.indices >= 0
    pairs = np.unique(np.column_stack([problem.indices[labelled], polygons[labelled]]), axis=0)
    if np.bincount(pairs[:, 0]).max() < 2:
        raise SplitError(
            "Every class has a single polygon, so no class can be in both training and test; draw at least "
            "two "
            'polygons for each class, or choose the kind "blocks".'
        )


def _require_all_parts(
    problem: Problem, counts: NDArray[np.int64], table: ClassTable, kind: str, min_classes: int
) -> None:
    """Refuse a split that cannot be used.

    Raises:
        SplitError: a requested subset has no pixel, or training has too few classes.
    """
    for subset in problem.asked:
        if counts[:, subset].sum() == 0:
            raise SplitError(
                tr(
                    "No pixel is left for {subset}: {advice}",
                    subset=_SUBSET_WORDS[subset],
                    advice=_advice(problem, kind, subset),
                )
            )
    trained = counts[:, TRAIN] > 0
    if trained.sum() < min_classes:
        names = [name for name, is_in in zip(table.names, trained, strict=True) if is_in]
        raise SplitError(
            tr(
                "Only {name} is left for training, and training needs at least two classes: {advice}",
                name=names[0],
                advice=_advice(problem, kind, TRAIN),
            )
        )


def _advice(problem: Problem, kind: str, subset: int) -> Text:
    if subset == VALIDATION and TEST in problem.asked and kind != "random":
        return tr(
            "the labels are too few or too close together; label more, take a smaller patch or guard band, "
            "or set the share for validation to 0."
        )
    if kind == "random" and problem.guard > 0:
        return tr(
            "a guard band of {guard} pixels around single pixels removes the other pixels; choose the kind "
            '"blocks", or a guard band of 0.',
            guard=problem.guard,
        )
    if problem.guard > 0:
        return tr(
            "the labels lie too close together for a guard band of {guard} pixels; label places further "
            "apart, or take a smaller patch or guard band.",
            guard=problem.guard,
        )
    return tr("there are too few labelled pixels; label more.")


def _explain(problem: Problem, counts: NDArray[np.int64], table: ClassTable, kind: str) -> list[Text]:
    """A sentence for each class that a requested subset lacks."""
    sentences = []
    for index, name in enumerate(table.names):
        lacking = [subset for subset in problem.asked if counts[index, subset] == 0]
        if not lacking:
            continue
        num = int(problem.num_pixels[index])
        held = [_SUBSET_WORDS[subset] for subset in problem.asked if subset not in lacking]
        fate = (
            tr("it is in {subsets} only", subsets=conjoined(held))
            if held
            else tr("none of its pixels is used")
        )
        sentences.append(
            tr(
                'Class "{name}" ({pixels}) cannot be in {subsets}: {reason}; {fate}.',
                name=name,
                pixels=tr("{count} pixel", count=num) if num == 1 else tr("{count} pixels", count=num),
                subsets=conjoined(_SUBSET_WORDS[subset] for subset in lacking),
                reason=_reason(problem, index, kind, lacking),
                fate=fate,
            )
        )
    return sentences


def _reason(problem: Problem, index: int, kind: str, lacking: list[int]) -> Text:
    box = problem.boxes[index]
    if problem.polygons is not None:
        num_polygons = len(np.unique(problem.polygons[box][problem.indices[box] == index]))
        if num_polygons < len(problem.asked):
            if num_polygons == 1:
                return tr("it has {count} polygon, and polygons stay whole", count=num_polygons)
            return tr("it has {count} polygons, and polygons stay whole", count=num_polygons)
    if problem.num_pixels[index] < MIN_TRAIN + len(problem.asked) - 1:
        return tr("it has too few pixels")
    if kind != "random" and not problem.divisible[index]:
        height, width = (side.stop - side.start for side in box)
        return tr(
            "it spans {width} x {height} pixels, which leaves no pixel beyond a guard band of {guard} pixels",
            width=width,
            height=height,
            guard=problem.guard,
        )
    if TRAIN not in lacking and len(lacking) < len(problem.asked) - 1:
        return tr("the guard band leaves too few of its pixels")
    return tr(
        "a guard band of {guard} pixels around it and the classes next to it leaves no room for two training "
        "pixels and others",
        guard=problem.guard,
    )


def codes_of_subset(codes: NDArray[np.uint16], split: Split, subset: int) -> NDArray[np.uint16]:
    """Class codes of one subset, 0 elsewhere; shape (H, W)."""
    return np.where(split.subsets == subset, codes, UNLABELLED).astype(np.uint16)


__all__ = [
    "KINDS",
    "PART_NAMES",
    "TEST",
    "TRAIN",
    "UNUSED",
    "VALIDATION",
    "Split",
    "codes_of_subset",
    "default_guard",
    "split_labels",
]
