"""Which labelled pixels are trained on, validated on and tested on."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import LabelError, SplitError
from hsi_core.grid import Grid
from hsi_core.labels import Labels, read_labels
from hsi_core.progress import Progress
from hsi_core.split import split_labels


@dataclass(frozen=True)
class LabelledPart:
    """Labelled pixels that are used for one thing.

    Args:
        mask: which pixels, shape (H, W).
        codes: class codes, shape (H, W).
        kind: how they were chosen.
    """

    mask: NDArray[np.bool_]
    codes: NDArray[np.uint16]
    kind: str


def read_part(path: Path, grid: Grid, labels: Labels, *, name: str, progress: Progress) -> LabelledPart:
    """Validation or test labels, checked against the classes of the training labels."""
    part = read_labels(path, grid=grid, progress=progress)
    strangers = sorted(set(part.class_table.codes) - set(labels.class_table.codes))
    if strangers:
        progress.warning(
            f"The {name} labels hold classes without training pixels (codes {', '.join(map(str, strangers))}): the "
            "network cannot know them."
        )
    both = (part.codes > 0) & (labels.codes > 0)
    if both.any():
        progress.warning(
            f"{int(both.sum())} {name} pixels are training pixels as well; they are not used for the {name}."
        )
    mask = (part.codes > 0) & ~both
    if not mask.any():
        raise LabelError(f"No {name} pixel is left that is not a training pixel; choose other {name} labels.")
    return LabelledPart(mask, part.codes, part.split.kind if part.split else "given")


def hold_out(
    labels: Labels, *, fraction: float, guard: int, seed: int, progress: Progress
) -> tuple[LabelledPart, LabelledPart]:
    """Take validation pixels out of the labels: in blocks with a guard band, at random where that is not possible.

    Args:
        labels: all labelled pixels.
        fraction: share to hold out, 0..1.
        guard: width of the guard band in pixels.
        seed: of the random choices.
        progress: is told how it was done.

    Returns:
        Training and validation part.

    Raises:
        SplitError: no pixel can be held out.
    """
    fractions = (1.0 - fraction, fraction, 0.0)
    kind = "blocks"
    try:
        split = split_labels(
            labels.codes, labels.features, kind=kind, fractions=fractions, guard=guard, seed=seed
        )
    except SplitError as error:
        progress.warning(
            f"No validation pixels can be held out in blocks ({error}) They are drawn at random, which makes the "
            "validation accuracy optimistic."
        )
        kind, guard = "random", 0
        split = split_labels(
            labels.codes, labels.features, kind=kind, fractions=fractions, guard=guard, seed=seed
        )
    train, validation = split.parts == 1, split.parts == 2
    progress.info(
        f"Held out {int(validation.sum())} of {int((labels.codes > 0).sum())} labelled pixels for validation "
        f"({kind}, guard band of {guard} pixels)."
    )
    return (
        LabelledPart(train, labels.codes, "given"),
        LabelledPart(validation, labels.codes, f"held out, {kind}"),
    )
