"""Accuracies from a confusion matrix: rows reference, columns map, everywhere."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import MetricError


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
    if reference.shape != predicted.shape:
        raise MetricError(
            f"Reference and map must be of one shape, not {reference.shape} and {predicted.shape}; take the same pixels "
            "of both."
        )
    for name, indices in (("reference", reference), ("map", predicted)):
        if indices.size and not (indices.min() >= 0 and indices.max() < num_classes):
            raise MetricError(
                f"The {name} has class indices from {indices.min()} to {indices.max()}; with {num_classes} classes they "
                f"go from 0 to {num_classes - 1}. Leave out unlabelled pixels."
            )
    pairs = reference.astype(np.int64).ravel() * num_classes + predicted.astype(np.int64).ravel()
    counts = np.bincount(pairs, minlength=num_classes * num_classes)
    return counts.reshape(num_classes, num_classes).astype(np.int64)


def _checked(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    if confusion.ndim != 2 or confusion.shape[0] != confusion.shape[1]:
        raise MetricError(f"A confusion matrix is square, not of shape {confusion.shape}.")
    if confusion.sum() == 0:
        raise MetricError("The confusion matrix counts no pixel; there is nothing to assess.")
    return confusion.astype(np.float64)


def _divide(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Quotient, NaN where the divisor is 0."""
    quotient: NDArray[np.float64] = np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0)
    return quotient


def overall_accuracy(confusion: NDArray[np.int64]) -> float:
    """Share of pixels whose class in the map is that of the reference (OA).

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return float(np.trace(counts) / counts.sum())


def average_accuracy(confusion: NDArray[np.int64]) -> float:
    """Mean recall of the classes that occur in the reference (AA), as scikit-learn's `balanced_accuracy_score`.

    Code of the field often passes map and reference in the wrong order and so reports the mean precision under this
    name; figures of such papers are not comparable with this one.

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    return float(np.nanmean(recall(confusion)))


def cohen_kappa(confusion: NDArray[np.int64]) -> float:
    """Agreement beyond chance: kappa = (p_o - p_e) / (1 - p_e).

    Source: Cohen (1960), doi:10.1177/001316446002000104.

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        Kappa, at most 1; NaN where p_e = 1 (one class fills both).

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    total = counts.sum()
    chance = counts.sum(axis=1) @ counts.sum(axis=0)
    if chance == total * total:
        return float("nan")
    return float((total * np.trace(counts) - chance) / (total * total - chance))


def recall(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each reference class that the map finds; the producer's accuracy (PA).

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (K,); NaN for a class that the reference lacks.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(np.diag(counts), counts.sum(axis=1))


def precision(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Share of each class of the map that is right; the user's accuracy (UA).

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (K,); NaN for a class that the map lacks.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(np.diag(counts), counts.sum(axis=0))


def f1_score(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Harmonic mean of precision and recall of each class: 2 TP / (2 TP + FP + FN).

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (K,); NaN for a class that neither reference nor map has.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    return _divide(2.0 * np.diag(counts), counts.sum(axis=0) + counts.sum(axis=1))


def intersection_over_union(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Overlap of each class in reference and map (IoU, Jaccard index): TP / (TP + FP + FN).

    Args:
        confusion: pixel counts, shape (K, K); rows reference, columns map.

    Returns:
        0..1 for each class, shape (K,); NaN for a class that neither reference nor map has.

    Raises:
        MetricError: the matrix is not square or counts no pixel.
    """
    counts = _checked(confusion)
    hits = np.diag(counts)
    return _divide(hits, counts.sum(axis=0) + counts.sum(axis=1) - hits)
