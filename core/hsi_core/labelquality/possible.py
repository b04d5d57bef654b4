"""Possible splits: kinds and guard bands that leave each class in training and test."""

from collections.abc import Callable
from dataclasses import dataclass

from hsi_core.errors import SplitError
from hsi_core.labels.labels import Labels
from hsi_core.language import text_of
from hsi_core.splits.guard import MIN_TRAIN
from hsi_core.splits.split import KINDS, TEST, TRAIN, split_labels

MIN_PIXELS = MIN_TRAIN
"""Pixels that each class needs in training and in the test."""


@dataclass(frozen=True)
class PossibleSplit:
    """A split of half of the labels for training and half for the test.

    Args:
        kind: random, blocks or polygons.
        guard: width of the guard band in pixels.
        num_train: training pixels.
        num_test: test pixels.
        num_classes: classes with at least two pixels in training and in the test.
        lacking: names of the other classes.
        problem: why there is no split; empty if there is one.
    """

    kind: str
    guard: int
    num_train: int
    num_test: int
    num_classes: int
    lacking: tuple[str, ...]
    problem: str = ""

    @property
    def is_possible(self) -> bool:
        """Whether each class has at least two pixels in training and in the test."""
        return not self.problem and not self.lacking


def try_splits(
    labels: Labels, *, guard: int, seed: int, check: Callable[[], None] = lambda: None
) -> list[PossibleSplit]:
    """Try each kind of split: random without a guard band, blocks and polygons without and with one.

    Args:
        labels: all labels.
        guard: width of the guard band in pixels; 0 tries splits without one.
        seed: seed of the splits.
        check: called regularly; may raise to cancel.
    """
    found = []
    for kind in KINDS:
        for width in sorted({0, guard}) if kind != "random" else [0]:
            check()
            found.append(_try(labels, kind, width, seed, check))
    return found


def _try(labels: Labels, kind: str, guard: int, seed: int, check: Callable[[], None]) -> PossibleSplit:
    try:
        split = split_labels(
            labels.codes,
            labels.polygons if kind == "polygons" else None,
            kind=kind,
            fractions=(0.5, 0.0, 0.5),
            guard=guard,
            seed=seed,
            class_table=labels.class_table,
            check=check,
        )
    except SplitError as error:
        return PossibleSplit(kind, guard, 0, 0, 0, tuple(labels.class_table.names), text_of(error))
    counts = split.counts[:, [TRAIN, TEST]]
    is_in_both = [min(row) >= MIN_PIXELS for row in counts.tolist()]
    lacking = [name for name, is_in in zip(split.class_table.names, is_in_both, strict=True) if not is_in]
    train, test = counts.sum(axis=0).tolist()
    return PossibleSplit(kind, guard, train, test, sum(is_in_both), tuple(lacking))
