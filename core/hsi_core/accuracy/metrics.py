"""Metrics of a confusion matrix (rows reference, columns map), and the table that lists them.

Each metric takes a stack of matrices as well, shape (..., K, K), and gives a value for each of them: so it
has an interval (`hsi_core.accuracy.bootstrap`) without further code.

A new metric is a function and one entry in `OVERALL_METRICS` or `CLASS_METRICS` at the end of this file.
Reports, JSON, CSV, model cards and task results take the metrics from these tables.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import MetricError
from hsi_core.language import tr


def confusion_matrix(
    reference: NDArray[np.integer[Any]], predicted: NDArray[np.integer[Any]], num_classes: int
) -> NDArray[np.int64]:
    """Count the pixels of each pair of classes.

    Args:
        reference: class index 0..K-1 of each reference pixel, any shape.
        predicted: class index 0..K-1 of the same pixels in the map.
        num_classes: K.

    Returns:
        Pixel counts, shape (K, K); rows reference, columns map.

    Raises:
        MetricError: the arrays differ in shape, or an index is outside 0..K-1.
    """
    pairs = number_pairs(reference, predicted, num_classes).ravel()
    counts = np.bincount(pairs, minlength=num_classes * num_classes)
    return counts.reshape(num_classes, num_classes).astype(np.int64)


def number_pairs(
    reference: NDArray[np.integer[Any]], predicted: NDArray[np.integer[Any]], num_classes: int
) -> NDArray[np.int64]:
    """Number of the cell of a confusion matrix, row by row, for each pixel; see `confusion_matrix`."""
    if reference.shape != predicted.shape:
        raise MetricError(
            tr(
                "Reference and map must be of one shape, not {reference} and {predicted}; take the same "
                "pixels of both.",
                reference=reference.shape,
                predicted=predicted.shape,
            )
        )
    for name, indices in ((tr("reference"), reference), (tr("map"), predicted)):
        if indices.size and not (indices.min() >= 0 and indices.max() < num_classes):
            raise MetricError(
                tr(
                    "The {name} has class indices from {lowest} to {highest}; with {num_classes} classes "
                    "they go from 0 to {last}. Leave out unlabelled pixels.",
                    name=name,
                    lowest=indices.min(),
                    highest=indices.max(),
                    num_classes=num_classes,
                    last=num_classes - 1,
                )
            )
    pairs: NDArray[np.int64] = reference.astype(np.int64) * num_classes + predicted
    return pairs


def _checked(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    if confusion.ndim < 2 or confusion.shape[-2] != confusion.shape[-1]:
        raise MetricError(tr("A confusion matrix is square, not of shape {shape}.", shape=confusion.shape))
    if (confusion.sum(axis=(-2, -1)) == 0).any():
        raise MetricError("The confusion matrix counts no pixel; there is nothing to assess.")
    return confusion.astype(np.float64)


def _diagonal(counts: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.diagonal(counts, axis1=-2, axis2=-1)


def _divide(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Quotient, NaN where the divisor is 0."""
    quotient: NDArray[np.float64] = np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
    return quotient


def overall_accuracy(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of pixels whose class in the map is that of the reference (OA).

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    accuracy: NDArray[np.float64] = _diagonal(counts).sum(axis=-1) / counts.sum(axis=(-2, -1))
    return accuracy


def average_accuracy(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Mean recall of the classes in the reference (AA); scikit-learn's `balanced_accuracy_score`.

    Code of the field often passes map and reference in the wrong order and so reports the mean precision
    under this name; figures of such papers are not comparable with this one.

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    mean: NDArray[np.float64] = np.nanmean(recall(confusion), axis=-1)
    return mean


def cohen_kappa(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Agreement beyond chance: kappa = (p_o - p_e) / (1 - p_e).

    Source: Cohen (1960), doi:10.1177/001316446002000104.

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        Kappa, at most 1; NaN where p_e = 1 (one class fills both).

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    total = counts.sum(axis=(-2, -1))
    chance = (counts.sum(axis=-1) * counts.sum(axis=-2)).sum(axis=-1)
    return _divide(total * _diagonal(counts).sum(axis=-1) - chance, total * total - chance)


def recall(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each reference class that the map finds; the producer's accuracy (PA).

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (..., K); NaN for a class that the reference lacks.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(_diagonal(counts), counts.sum(axis=-1))


def precision(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each class of the map that is right; the user's accuracy (UA).

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (..., K); NaN for a class that the map lacks.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(_diagonal(counts), counts.sum(axis=-2))


def f1_score(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Harmonic mean of precision and recall of each class: 2 TP / (2 TP + FP + FN).

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (..., K); NaN for a class that neither reference nor map has.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(2.0 * _diagonal(counts), counts.sum(axis=-2) + counts.sum(axis=-1))


def intersection_over_union(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Overlap of each class in reference and map (IoU, Jaccard index): TP / (TP + FP + FN).

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (..., K); NaN for a class that neither reference nor map has.

    Raises:
        MetricError: a matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    hits = _diagonal(counts)
    return _divide(hits, counts.sum(axis=-2) + counts.sum(axis=-1) - hits)


@dataclass(frozen=True)
class Metric:
    """One entry of the table of metrics.

    Args:
        name: key in JSON, CSV, model cards and task results. Users' files hold it: never change it.
        label: name in reports, with the abbreviation if there is one.
        short: abbreviation, for columns of tables.
        definition: one sentence for task results and reports.
        measure: function of confusion matrices (..., K, K), with a value for each matrix (...), or for each
            class of each matrix (..., K); NaN where the metric is not defined.
        is_share: whether the value is a share 0..1, which reports show in percent.
    """

    name: str
    label: str
    short: str
    definition: str
    measure: Callable[[NDArray[np.int64]], NDArray[np.float64]]
    is_share: bool = True


OVERALL_METRICS: tuple[Metric, ...] = (
    Metric(
        "overall_accuracy",
        "overall accuracy (OA)",
        "OA",
        "Share of pixels whose class in the map is that of the reference.",
        overall_accuracy,
    ),
    Metric(
        "average_accuracy",
        "average accuracy (AA)",
        "AA",
        "Mean recall of the classes in the reference.",
        average_accuracy,
    ),
    Metric(
        "kappa",
        "kappa",
        "kappa",
        "Agreement beyond chance; not defined where one class fills reference and map.",
        cohen_kappa,
        is_share=False,
    ),
)
"""Metrics of the whole map, in the order of every report, table and file."""

CLASS_METRICS: tuple[Metric, ...] = (
    Metric(
        "precision",
        "precision (UA)",
        "precision",
        "Share of the map's pixels of the class that is right.",
        precision,
    ),
    Metric(
        "recall",
        "recall (PA)",
        "recall",
        "Share of the reference pixels of the class that the map finds.",
        recall,
    ),
    Metric("f1", "F1", "F1", "Harmonic mean of precision and recall.", f1_score),
    Metric(
        "iou",
        "IoU",
        "IoU",
        "Pixels of the class in both reference and map, divided by those in at least one.",
        intersection_over_union,
    ),
)
"""Metrics of each class, in the order of every report, table and file."""
