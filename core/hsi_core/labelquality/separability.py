"""Separability of pairs of classes: the Jeffries-Matusita distance.

For classes with normally distributed spectra, means m and covariances S (Swain, Davis 1978, Remote Sensing:
The Quantitative Approach; Richards 2013, doi:10.1007/978-3-642-30062-2, section 10.2):

    B  = 1/8 (m1 - m2)' S^-1 (m1 - m2) + 1/2 ln(|S| / sqrt(|S1| |S2|)),  S = (S1 + S2) / 2
    JM = 2 (1 - exp(-B))

B is the Bhattacharyya distance. JM is 0 for equal classes and 2 for classes without overlap. As a rule of
thumb, classes above 1.9 can be separated well, and classes below 1.0 should be merged or labelled anew.

A covariance of 200 bands from 20 pixels cannot be inverted. So the spectra are reduced to at most 10
principal components of the labelled pixels, which are scaled so that the pooled covariance within the classes
is the identity (JM does not depend on the scaling). There, each covariance is shrunk towards a multiple of
the identity, that is, towards the shape of the pooled covariance (Ledoit, Wolf 2004,
doi:10.1016/S0047-259X(03)00096-4). With few pixels JM is still too large on average.
"""

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.axes import find_principal_axes

MAX_COMPONENTS = 10
MIN_PIXELS = 2


def reduce_spectra(spectra: NDArray[np.float32], targets: NDArray[np.int64]) -> NDArray[np.float64]:
    """Principal components of the standardised spectra, with the pooled covariance within classes as unit.

    Args:
        spectra: shape (N, C).
        targets: class index of each spectrum, shape (N,).

    Returns:
        Components, shape (N, D) with D of at most 10; fewer if the spectra vary in fewer directions.
    """
    mean, deviation = spectra.mean(axis=0, dtype=np.float64), spectra.std(axis=0, dtype=np.float64)
    scaled = (spectra - mean) / np.where(deviation > 0.0, deviation, 1.0)
    axes = find_principal_axes(
        scaled.T @ scaled / len(scaled), components=min(MAX_COMPONENTS, spectra.shape[1]), whiten=False
    )
    components: NDArray[np.float64] = scaled @ axes.rows[axes.explained > 1e-9].T
    within = components - _means(components, targets)[targets]
    values, vectors = np.linalg.eigh(within.T @ within / max(len(within), 1))
    # A direction without spread within classes separates them without error; a small spread stands for it.
    floor = max(1e-6 * float(values.max(initial=0.0)), 1e-12)
    components = components @ (vectors / np.sqrt(np.maximum(values, floor)))
    return components


def _means(components: NDArray[np.float64], targets: NDArray[np.int64]) -> NDArray[np.float64]:
    """Mean of each class, shape (K, D); zeros for a class without pixels."""
    sums = np.zeros((int(targets.max()) + 1, components.shape[1]))
    np.add.at(sums, targets, components)
    return sums / np.maximum(np.bincount(targets), 1)[:, None]


def jeffries_matusita(
    mean: NDArray[np.float64],
    other_mean: NDArray[np.float64],
    covariance: NDArray[np.float64],
    other_covariance: NDArray[np.float64],
) -> float:
    """Distance JM of two normal distributions, 0..2.

    Args:
        mean: shape (D,).
        other_mean: shape (D,).
        covariance: positive definite, shape (D, D).
        other_covariance: positive definite, shape (D, D).
    """
    both, step = (covariance + other_covariance) / 2.0, mean - other_mean
    logs = [np.linalg.slogdet(matrix)[1] for matrix in (both, covariance, other_covariance)]
    distance = step @ np.linalg.solve(both, step) / 8.0 + (logs[0] - (logs[1] + logs[2]) / 2.0) / 2.0
    return float(2.0 * -np.expm1(-max(distance, 0.0)))


def measure_separability(
    spectra: NDArray[np.float32], targets: NDArray[np.int64], num_classes: int
) -> NDArray[np.float64]:
    """Distance JM of each pair of classes, shape (K, K).

    NaN on the diagonal, and for classes with fewer than two pixels.

    Args:
        spectra: shape (N, C).
        targets: class index 0..K-1 of each spectrum, shape (N,).
        num_classes: K.
    """
    from sklearn.covariance import ledoit_wolf

    found = np.full((num_classes, num_classes), np.nan)
    counts = np.bincount(targets, minlength=num_classes)
    known = np.flatnonzero(counts >= MIN_PIXELS)
    if len(known) < 2:
        return found
    components = reduce_spectra(spectra, targets)
    if components.shape[1] == 0:
        return found
    fits = {}
    for index in known.tolist():
        values = components[targets == index]
        covariance, _ = ledoit_wolf(values)
        freedom = len(values) / (len(values) - 1)
        fits[index] = values.mean(axis=0), freedom * covariance + 1e-6 * np.eye(components.shape[1])
    for index in known.tolist():
        for other in known[known > index].tolist():
            (mean, covariance), (other_mean, other_covariance) = fits[index], fits[other]
            distance = jeffries_matusita(mean, other_mean, covariance, other_covariance)
            found[index, other] = found[other, index] = distance
    return found
