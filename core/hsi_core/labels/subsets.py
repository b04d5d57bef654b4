"""Training, validation and test pixels of a scene, from separate labels or held out."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.matching import has_real_name, match_classes
from hsi_core.classes.table import ClassTable
from hsi_core.errors import LabelError, SplitError
from hsi_core.grid import Grid
from hsi_core.labels.labels import Labels, read_labels
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.splits.guard import MIN_TRAIN
from hsi_core.splits.overlap import share_of_touching
from hsi_core.splits.split import split_labels

_KINDS = {"blocks": tr("blocks"), "random": tr("random")}
HELD_OUT = {
    "blocks": tr("held out, blocks"),
    "fields": tr("held out, fields"),
    "polygons": tr("held out, polygons"),
    "random": tr("held out, random"),
}
"""Kind of a subset that was held out of the training labels, by how it was drawn."""


@dataclass(frozen=True)
class LabelledSubset:
    """Labelled pixels with one purpose: training, validation or test.

    Args:
        mask: which pixels, shape (H, W).
        codes: class codes, shape (H, W).
        class_table: all classes of the codes.
        kind: how they were chosen.
        guard: width of the guard band to the training pixels in pixels; None if unknown.
    """

    mask: NDArray[np.bool_]
    codes: NDArray[np.uint16]
    class_table: ClassTable
    kind: str = tr("given")
    guard: int | None = None


@dataclass(frozen=True)
class LabelledSubsets:
    """The labelled pixels of a scene by purpose.

    Args:
        train: training pixels.
        validation: pixels that choose the epoch; never trained on.
        test: pixels that are evaluated once, after training; None without test labels.
        labelled: pixels that a method may learn from once the validation pixels have chosen its settings:
            training and validation pixels, and those of the guard band between them. None if the validation
            labels were given.
    """

    train: LabelledSubset
    validation: LabelledSubset
    test: LabelledSubset | None = None
    labelled: LabelledSubset | None = None

    def joined(self) -> "LabelledSubsets":
        """The subsets with all pixels for training, and none for validation.

        Raises:
            ValueError: the validation labels were given.
        """
        if self.labelled is None:
            raise ValueError("given validation pixels are never trained on")
        nothing = replace(self.validation, mask=np.zeros_like(self.labelled.mask))
        return LabelledSubsets(self.labelled, nothing, self.test)


def read_part(path: Path, grid: Grid, labels: Labels, *, name: str, progress: Progress) -> LabelledSubset:
    """Read validation or test labels, in the class codes of the training labels.

    Args:
        path: raster on the grid.
        grid: grid of the scene.
        labels: training labels; their pixels are excluded.
        name: "validation" or "test", for messages.
        progress: receives warnings.

    Raises:
        LabelError: the labels cannot be used, have other classes, or have training pixels only.
    """
    part, name = read_labels(path, grid=grid, progress=progress), tr(name)
    match = match_classes(
        part.class_table,
        labels.class_table,
        labels_name=tr("{name} labels", name=name),
        known_name=tr("table of the training labels"),
    )
    for warning in match.warnings:
        progress.warning(warning)
    if match.unknown:
        listed = ", ".join(f"{e.code} {e.name}" if has_real_name(e) else str(e.code) for e in match.unknown)
        progress.warning(
            tr(
                "The {name} labels hold classes without training pixels (codes {listed}); the network cannot "
                "learn these classes.",
                name=name,
                listed=listed,
            )
        )
    both = (part.codes > 0) & (labels.codes > 0)
    if both.any():
        progress.warning(
            tr(
                "{count} {name} pixels are also training pixels; they are not used for the {name}.",
                count=int(both.sum()),
                name=name,
            )
        )
    mask = (part.codes > 0) & ~both
    if not mask.any():
        raise LabelError(
            tr("All {name} pixels are also training pixels; choose other {name} labels.", name=name)
        )
    found = LabelledSubset(mask, match.recode(part.codes), match.class_table)
    return replace(found, kind=part.split.kind, guard=part.split.guard) if part.split else found


def leave_out_validation(
    test: LabelledSubset, validation: LabelledSubset, progress: Progress
) -> LabelledSubset:
    """Remove validation pixels from the test: validation chose the epoch, so the network is fitted to them.

    Raises:
        LabelError: every test pixel is a validation pixel.
    """
    both = test.mask & validation.mask
    if not both.any():
        return test
    mask = test.mask & ~both
    if not mask.any():
        raise LabelError(
            tr(
                "All {count} test pixels are also validation pixels; choose other test labels, or leave "
                "them out.",
                count=int(both.sum()),
            )
        )
    progress.warning(
        tr(
            "{count} test pixels are also validation pixels; they are not used for the test.",
            count=int(both.sum()),
        )
    )
    return replace(test, mask=mask)


def hold_out(
    labels: Labels, *, fraction: float, guard: int, wide_guard: int = 0, seed: int, progress: Progress
) -> tuple[LabelledSubset, LabelledSubset]:
    """Hold out validation pixels: blocks with a guard band, or random pixels if blocks are not possible.

    Args:
        labels: all labelled pixels.
        fraction: share to hold out, 0..1.
        guard: smallest width of the guard band in pixels.
        wide_guard: width that is tried first, if it is larger.
        seed: of the random choices.
        progress: receives messages, and tells when to cancel.

    Returns:
        Training and validation subset.

    Raises:
        SplitError: no pixel can be held out.
    """
    if labels.counts and max(labels.counts.values()) <= MIN_TRAIN:
        raise SplitError(
            tr(
                "No class has more than {count} labelled pixels, which training needs, so that none is left "
                "for validation; label at least {wanted} pixels of a class, or give validation labels.",
                count=MIN_TRAIN,
                wanted=MIN_TRAIN + 1,
            )
        )
    split_by = partial(
        split_labels,
        labels.codes,
        fractions=(1.0 - fraction, fraction, 0.0),
        seed=seed,
        class_table=labels.class_table,
        min_classes=min(2, len(labels.class_table)),
        check=progress.check,
    )
    kind, split = "blocks", None
    for width in sorted({guard, max(guard, wide_guard)}, reverse=True):
        try:
            split = split_by(kind=kind, guard=width)
        except SplitError as error:
            reason = error
            continue
        guard = width
        break
    if split is None:
        progress.warning(
            tr(
                "No validation pixels can be held out in blocks ({reason}) They are drawn at random "
                "instead, so "
                "the validation accuracy is optimistic.",
                reason=reason,
            )
        )
        kind, guard = "random", 0
        split = split_by(kind=kind, guard=guard)
    for message in split.messages:
        progress.warning(message)
    train, validation = split.subsets == 1, split.subsets == 2
    progress.info(
        tr(
            "Held out {num_held_out} of {num_labelled} labelled pixels for validation ({kind}, guard band "
            "of {guard} pixels).",
            num_held_out=int(validation.sum()),
            num_labelled=int((labels.codes > 0).sum()),
            kind=_KINDS[kind],
            guard=guard,
        )
    )
    return (
        LabelledSubset(train, labels.codes, labels.class_table),
        LabelledSubset(validation, labels.codes, labels.class_table, HELD_OUT[kind], guard),
    )


def warn_of_guard(subsets: LabelledSubsets, patch_size: int, progress: Progress) -> None:
    """Warn of validation and test labels whose guard band is narrower than half of a patch.

    Random pixels have no guard band; the reports of a training say what they mean.

    Args:
        subsets: training, validation and test labels.
        patch_size: side of the patches in pixels.
        progress: receives the warnings.
    """
    half = patch_size // 2
    for name, subset in ((tr("validation"), subsets.validation), (tr("test"), subsets.test)):
        if subset is None or not subset.guard or subset.guard >= half:
            continue
        share = share_of_touching(subset.mask, subsets.train.mask, patch_size, check=progress.check)
        if share > 0.0:
            progress.warning(
                tr(
                    "The {name} labels were split with a guard band of {guard} pixels, and patches of "
                    "{patch_size} pixels reach across it: {share:.1f} % of the {name} patches hold training "
                    "pixels, so the {name} accuracy will be optimistic. Train with patches of at most "
                    "{largest} pixels, or split with a guard band of at least {half} pixels.",
                    name=name,
                    guard=subset.guard,
                    patch_size=patch_size,
                    share=100.0 * share,
                    largest=2 * subset.guard + 1,
                    half=half,
                )
            )


def divide_labels(
    labels: Labels,
    grid: Grid,
    *,
    class_table: ClassTable,
    validation: Path | None,
    test: Path | None,
    fraction: float,
    guard: int,
    wide_guard: int = 0,
    seed: int,
    progress: Progress,
) -> LabelledSubsets:
    """Divide labels into training, validation and test; without validation labels, hold some out.

    Args:
        labels: training labels.
        grid: grid of the scene.
        class_table: classes of the network, in the codes of the training labels.
        validation: validation labels, if any.
        test: test labels, if any.
        fraction: see `hold_out`.
        guard: see `hold_out`.
        wide_guard: see `hold_out`.
        seed: see `hold_out`.
        progress: receives warnings, and tells when to cancel.

    Raises:
        LabelError: see `read_part`.
        SplitError: see `hold_out`.
    """
    known = replace(labels, class_table=class_table)
    tested = read_part(test, grid, known, name="test", progress=progress) if test else None
    if validation:
        validated = read_part(validation, grid, known, name="validation", progress=progress)
        train = LabelledSubset(labels.codes > 0, labels.codes, labels.class_table)
        return LabelledSubsets(train, validated, tested)
    train, validated = hold_out(
        labels, fraction=fraction, guard=guard, wide_guard=wide_guard, seed=seed, progress=progress
    )
    everything = LabelledSubset(labels.codes > 0, labels.codes, labels.class_table)
    return LabelledSubsets(train, validated, tested, labelled=everything)
