"""The validation part of a training fold: units of the same kind, with the same guard band.

Settings are chosen on it, apart from those of a kernel machine (`hsi_core.training.fold_choice`). It never
consists of shuffled pixels: for random folds, its units are blocks.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.crossvalidation.folds import Folds
from hsi_core.errors import SplitError
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import HELD_OUT, LabelledSubset, LabelledSubsets
from hsi_core.language import tr
from hsi_core.splits.guard import MIN_TRAIN, TRAIN
from hsi_core.splits.split import Split, split_labels


@dataclass(frozen=True)
class FoldLabels:
    """The labels of one fold by purpose.

    Args:
        repeat: number of the repeat, from 0.
        fold: number of the fold, from 0.
        subsets: training, validation and test pixels.
        test: the test pixels.
        class_table: classes that are trained.
        messages: sentences about what was replaced.
    """

    repeat: int
    fold: int
    subsets: LabelledSubsets
    test: LabelledSubset
    class_table: ClassTable
    messages: tuple[str, ...]


def divide_fold(
    labels: Labels,
    folds: Folds,
    *,
    repeat: int,
    fold: int,
    fraction: float,
    seed: int,
    check: Callable[[], None] = lambda: None,
) -> FoldLabels:
    """Hold out a validation part of the training pixels of a fold.

    Args:
        labels: all labelled pixels.
        folds: the folds.
        repeat: number of the repeat.
        fold: number of the fold.
        fraction: share of the training pixels to hold out, 0..1.
        seed: of the random choices.
        check: called regularly; may raise to cancel.

    Raises:
        SplitError: no validation part can be held out.
    """
    partition = folds.partitions[repeat]
    test = LabelledSubset(partition.test(fold), labels.codes, labels.class_table, folds.kind, folds.guard)
    codes = np.where(partition.train(fold), labels.codes, UNLABELLED).astype(np.uint16)
    split, messages = _split(labels, folds, codes, fraction, [seed, repeat, fold], check)
    table = labels.class_table
    counts = dict(zip(split.class_table.codes, split.counts[:, TRAIN].tolist(), strict=True))
    few = {code for code in table.codes if counts.get(code, 0) < MIN_TRAIN}
    trained = table.restrict(set(table.codes) - few)
    learnable = np.isin(labels.codes, list(trained.codes))
    kind = folds.kind if split.kind == "polygons" else split.kind
    return FoldLabels(
        repeat,
        fold,
        LabelledSubsets(
            LabelledSubset(split.train & learnable, labels.codes, trained),
            LabelledSubset(split.validation & learnable, labels.codes, trained, HELD_OUT[kind], split.guard),
            test,
            labelled=LabelledSubset(partition.train(fold) & learnable, labels.codes, trained),
        ),
        test,
        trained,
        messages,
    )


def _split(
    labels: Labels,
    folds: Folds,
    codes: NDArray[np.uint16],
    fraction: float,
    seeds: list[int],
    check: Callable[[], None],
) -> tuple[Split, tuple[str, ...]]:
    """The split of a training fold; blocks of another size where units of the folds do not fit."""
    attempts: list[tuple[str, int | None]] = [("polygons", None), ("blocks", None)]
    if folds.kind == "blocks":
        attempts = [("blocks", folds.block_size), ("blocks", None)]
    elif folds.kind == "random":
        attempts = [("blocks", None)]  # settings are not chosen by shuffled pixels
    seed = int(np.random.SeedSequence(seeds).generate_state(1)[0])
    reasons: list[SplitError] = []
    for kind, block_size in attempts:
        try:
            split = split_labels(
                codes,
                folds.units if kind == "polygons" else None,
                kind=kind,
                fractions=(1.0 - fraction, fraction, 0.0),
                guard=folds.guard,
                seed=seed,
                block_size=block_size,
                class_table=labels.class_table,
                check=check,
            )
        except SplitError as error:
            reasons.append(error)
            continue
        if not reasons:
            return split, ()
        return split, (
            tr(
                "The validation part of the training pixels cannot have the units of the folds ({reason}) It "
                "has blocks of {block_size} pixels with the same guard band.",
                reason=reasons[0],
                block_size=split.block_size,
            ),
        )
    raise SplitError(
        tr(
            "No validation part can be held out of a training fold ({reason}) Choose fewer folds, a "
            "narrower guard band, smaller patches or smaller blocks.",
            reason=reasons[-1],
        )
    )
