"""Components of partial least squares: directions of large covariance between spectra and classes.

Source: Wold, Sjöström, Eriksson (2001), doi:10.1016/S0169-7439(01)00155-1. Classes are columns of zeros and
ones, as in discriminant analysis by partial least squares (Barker, Rayens 2003, doi:10.1002/cem.785).
scikit-learn fits them.
"""

import warnings

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import LabelError
from hsi_core.inputs.axes import Axes, Values, with_fixed_signs


def find_pls_axes(spectra: Values, targets: NDArray[np.int64], *, components: int, whiten: bool) -> Axes:
    """Axes of a partial least squares regression of classes on spectra.

    Args:
        spectra: scaled spectra of training pixels, shape (N, C).
        targets: class index of each spectrum, shape (N,).
        components: K, at most C.
        whiten: scale the components to unit variance over the training pixels.

    Returns:
        K axes; those for which there are too few spectra are zero. `explained` is the share of each axis in
        the variance of the spectra.

    Raises:
        LabelError: there are fewer than two classes, or all spectra are equal.
    """
    from sklearn.cross_decomposition import PLSRegression

    classes, members = np.unique(targets, return_inverse=True)
    centred = spectra - spectra.mean(axis=0)
    scatter = centred.T @ centred
    total = np.trace(scatter)
    if len(classes) < 2 or not total > 0.0:
        raise LabelError(
            "Components of partial least squares need valid training pixels of at least two classes with "
            "different spectra; label more classes, or choose the reduction pca."
        )
    count = min(components, int(np.linalg.matrix_rank(scatter, hermitian=True)))
    with warnings.catch_warnings():
        # "y residual is constant": the classes are explained fully, and the other axes stay zero.
        warnings.filterwarnings("ignore", category=UserWarning, module="sklearn")
        fitted = PLSRegression(n_components=count, scale=False).fit(spectra, np.eye(len(classes))[members])
    rows, explained = np.zeros((components, spectra.shape[1])), np.zeros(components)
    rows[:count] = fitted.x_rotations_.T
    scores = centred @ rows[:count].T
    explained[:count] = (scores**2).sum(axis=0) * (fitted.x_loadings_**2).sum(axis=0) / total
    if whiten:
        spread = scores.std(axis=0, ddof=1)
        rows[:count] /= np.where(spread > 0.0, spread, 1.0)[:, None]
    return Axes(with_fixed_signs(rows), explained)
