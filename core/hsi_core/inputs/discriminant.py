"""Discriminant components: directions that separate classes, in units of the spread within a class.

The covariance S within the classes is pooled over all classes and shrunk as in Ledoit, Wolf (2004),
doi:10.1016/S0047-259X(03)00096-4. With S = U diag(w) U', the map A = U diag(w)^(-1/2) gives every direction
the spread 1 within a class. In this space, the first components are the directions in which the class means
differ most, as in the discriminant analysis of Fisher (1936), doi:10.1111/j.1469-1809.1936.tb02137.x. K
classes have at most K - 1 such directions. Further components are the principal components of the same
spectra in the directions that are left.

A class mean counts by the number of its spectra, as in linear discriminant analysis. Equal weights would give
rare classes, whose means are uncertain, as much influence as frequent ones. Within a class, spectra can have
weights, so that its mean is not that of its largest field (`hsi_core.labels.fields`).

Deviations that are to be expected at other places, such as those of light (`hsi_core.inputs.light`), are
added to the covariance within the classes.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import LabelError
from hsi_core.inputs.axes import Axes, with_fixed_signs
from hsi_core.language import tr

Values = NDArray[np.float64]


def find_discriminant_axes(
    spectra: Values,
    targets: NDArray[np.int64],
    components: int,
    weights: Values | None = None,
    *,
    deviations: Values | None = None,
) -> Axes:
    """Discriminant axes of labelled spectra.

    Args:
        spectra: scaled spectra of training pixels, shape (N, C).
        targets: class index of each spectrum, shape (N,).
        components: D, at most C.
        weights: weight of each spectrum in the mean of its class, shape (N,); None: all are 1.
        deviations: deviations within a class that the training pixels need not show, scaled like the spectra,
            each of one standard deviation and independent of the others; shape (M, C).

    Returns:
        D axes. `explained` is the share of each axis in the variance of the spectra, in units of the variance
        within a class.

    Raises:
        LabelError: there are fewer than two classes, or no class has two different spectra.
    """
    from sklearn.covariance import ledoit_wolf

    _, members, counts = np.unique(targets, return_inverse=True, return_counts=True)
    num_classes, num_spectra = len(counts), len(spectra)
    if num_classes < 2:
        raise LabelError(
            tr(
                "Discriminant components need valid training pixels of at least two classes, not "
                "{num_classes}; label more classes, or choose the reduction pca.",
                num_classes=num_classes,
            )
        )
    means = class_means(spectra, members)
    within = spectra - means[members]
    freedom = num_spectra - num_classes
    if not freedom or not within.any():
        raise LabelError(
            "Discriminant components need a class with two different training spectra; label more pixels, or "
            "choose the reduction pca."
        )
    covariance, _ = ledoit_wolf(within, assume_centered=True)
    covariance = covariance * (num_spectra / freedom)
    if deviations is not None:
        covariance = covariance + deviations.T @ deviations
    values, vectors = np.linalg.eigh(covariance)
    whitening = vectors / np.sqrt(np.maximum(values, 1e-10 * values.max()))  # A, shape (C, C)
    centred = spectra - spectra.mean(axis=0)
    middle = spectra.mean(axis=0)
    if weights is not None:
        means = class_means(spectra, members, weights)
        middle = counts @ means / num_spectra
    between = (means - middle) * np.sqrt(counts / num_spectra)[:, None]
    _, strengths, directions = np.linalg.svd(between @ whitening, full_matrices=True)
    rank = min(int((strengths > 1e-9 * strengths.max()).sum()), num_classes - 1)
    total = whitening.T @ (centred.T @ centred / max(num_spectra - 1, 1)) @ whitening
    rest = directions[rank:]
    _, mixtures = np.linalg.eigh(rest @ total @ rest.T)
    rotation = np.concatenate([directions[:rank], mixtures.T[::-1] @ rest])[:components]  # orthonormal rows
    explained = np.einsum("kc,cd,kd->k", rotation, total, rotation) / np.trace(total)
    return Axes(with_fixed_signs(rotation @ whitening.T), explained, np.ones(components))


def class_means(
    spectra: Values, members: NDArray[np.integer[Any]], weights: Values | None = None
) -> NDArray[np.float64]:
    """Mean spectrum of each class, shape (K, C).

    Args:
        spectra: shape (N, C).
        members: class index 0..K - 1 of each spectrum, shape (N,); every class has one.
        weights: weight of each spectrum, shape (N,); None: all are 1.
    """
    masks = [members == index for index in range(int(members.max()) + 1)]
    if weights is None:
        return np.stack([spectra[mask].mean(axis=0) for mask in masks])
    return np.stack([np.average(spectra[mask], axis=0, weights=weights[mask]) for mask in masks])
