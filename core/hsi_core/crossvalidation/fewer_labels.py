"""Subsets of the labels of a training fold, for the learning curve.

Whole fields or polygons are drawn, because pixels of one field are nearly the same label. The draws are
nested: the units of a small share are among those of a larger one. Each class keeps enough units to be
trained, and one with validation pixels, so that settings can be chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.folds import Folds
from hsi_core.crossvalidation.inner import FoldLabels
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import LabelledSubset
from hsi_core.language import tr
from hsi_core.splits.guard import MIN_TRAIN

SHARES = (0.125, 0.25, 0.5)
"""Shares of the units of each class that are drawn, each twice the one before."""
_STREAM = 7
"""Number of the stream of random numbers, apart from that of the validation part."""


@dataclass(frozen=True)
class LabelCounts:
    """Labels that a method learns and chooses its settings from.

    Args:
        pixels: labelled pixels of each class, in the order of all classes.
        units: fields or polygons of each class, of which at least one pixel is labelled.
    """

    pixels: tuple[int, ...]
    units: tuple[int, ...]


def number_units(labels: Labels, folds: Folds) -> tuple[NDArray[np.int64], str]:
    """Unit of each labelled pixel, shape (H, W), and the name of several units.

    Units are those of the folds. If the folds have blocks, they are the polygons of vector labels, or
    connected fields.
    """
    if folds.kind == "random":
        return np.arange(labels.codes.size).reshape(labels.codes.shape), tr("pixels")
    has_polygons = labels.burnt_polygons is not None and folds.kind != "fields"
    units = labels.polygons if folds.units is None else folds.units
    return units.astype(np.int64), tr("polygons") if has_polygons else tr("fields")


def count_labels(
    mask: NDArray[np.bool_], codes: NDArray[np.uint16], table: ClassTable, units: NDArray[np.int64]
) -> LabelCounts:
    """Count pixels and units of each class.

    Args:
        mask: labelled pixels that count, shape (H, W).
        codes: class codes.
        table: all classes.
        units: unit of each pixel.
    """
    classes = table.to_indices(codes[mask])
    pairs = np.unique(np.stack([classes, units[mask]]), axis=1)
    num = len(table)
    return LabelCounts(
        tuple(np.bincount(classes, minlength=num).tolist()),
        tuple(np.bincount(pairs[0], minlength=num).tolist()),
    )


def draw_share(
    labels: FoldLabels, units: NDArray[np.int64], *, share: float, seed: int
) -> tuple[FoldLabels, NDArray[np.bool_]]:
    """The labels of a fold with a share of the units of each class.

    Args:
        labels: of the fold.
        units: unit of each pixel, shape (H, W).
        share: share of the units, 0..1. The same seed gives nested draws.
        seed: of the random choices.

    Returns:
        The labels, and a mask of their pixels for training and validation.
    """
    subsets = labels.subsets
    if subsets.labelled is None:
        raise ValueError("the validation labels of a fold are held out, not given")
    known = subsets.labelled
    rng = np.random.default_rng([seed, labels.repeat, labels.fold, _STREAM])
    places = np.flatnonzero(known.mask)
    classes = labels.class_table.to_indices(known.codes.flat[places])
    is_train, is_validation = subsets.train.mask.flat[places], subsets.validation.mask.flat[places]
    drawn = np.zeros(known.mask.shape, dtype=bool)
    for index in range(len(labels.class_table)):
        own = np.flatnonzero(classes == index)
        found, of_pixel = np.unique(units.flat[places[own]], return_inverse=True)
        num_train = np.bincount(of_pixel, weights=is_train[own], minlength=len(found))
        num_validation = np.bincount(of_pixel, weights=is_validation[own], minlength=len(found))
        order, num_needed = _order(num_train, num_validation, rng)
        kept = np.zeros(len(found), dtype=bool)
        kept[order[: max(num_needed, round(share * len(found)))]] = True
        drawn.flat[places[own[kept[of_pixel]]]] = True

    def within(subset: LabelledSubset) -> LabelledSubset:
        return replace(subset, mask=subset.mask & drawn)

    fewer = replace(
        subsets,
        train=within(subsets.train),
        validation=within(subsets.validation),
        labelled=within(known),
    )
    return replace(labels, subsets=fewer, messages=()), drawn


def _order(
    num_train: NDArray[np.number[Any]], num_validation: NDArray[np.number[Any]], rng: np.random.Generator
) -> tuple[Sequence[int], int]:
    """Random order of the units of a class, and how many of the first ones are always drawn.

    Args:
        num_train: training pixels of each unit, shape (n,).
        num_validation: validation pixels of each unit.
        rng: source of randomness.
    """
    order = rng.permutation(len(num_train))
    trained = order[num_train[order] > 0]
    needed = trained[: int(np.searchsorted(np.cumsum(num_train[trained]), MIN_TRAIN)) + 1].tolist()
    if not num_validation[needed].any():
        needed += order[num_validation[order] > 0][:1].tolist()
    first = set(needed)
    return [*needed, *(unit for unit in order.tolist() if unit not in first)], len(needed)
