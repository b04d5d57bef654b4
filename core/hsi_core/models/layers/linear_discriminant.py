"""Linear discriminant analysis with a shrunk covariance, fitted by scikit-learn.

Source: Fisher (1936), doi:10.1111/j.1469-1809.1936.tb02137.x; shrinkage: Ledoit, Wolf (2004),
doi:10.1016/S0047-259X(03)00096-4.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.discriminant import class_means

SAME = 1e-9
"""Largest difference of equal spectra, relative to the differences between all spectra."""
SMALLEST_SPREAD = 1e-3
"""Spread within a class, in the same unit, where all spectra of each class are equal."""


def make_discriminant(*, priors: NDArray[np.float64] | None = None) -> Any:
    """An unfitted `LinearDiscriminantAnalysis`.

    The amount of shrinkage follows from the training spectra; the bands of each class are standardised first.
    Where all spectra of each class are equal, as in simulated scenes without noise, there is no covariance.
    Then the class is that of the nearest mean.

    Its `fit` takes the weight of each spectrum in the mean of its class as a third argument. The covariance
    stays that of spectra with equal weights.

    Args:
        priors: probabilities of the classes, shape (classes,); None: the shares of the training pixels.
    """
    return _estimator_class()(solver="lsqr", shrinkage="auto", priors=priors)


@cache
def _estimator_class() -> Any:
    """The class of the estimator, made at its first use: scikit-learn takes time to load."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    class Discriminant(LinearDiscriminantAnalysis):  # type: ignore[misc]
        def fit(
            self,
            X: NDArray[np.floating[Any]],  # noqa: N803
            y: NDArray[np.int64],
            weights: NDArray[np.float64] | None = None,
        ) -> Any:
            super().fit(X, y)
            spectra = np.asarray(X, dtype=np.float64)
            _, members, counts = np.unique(y, return_inverse=True, return_counts=True)
            means = class_means(spectra, members)
            extent = np.abs(spectra - spectra.mean(axis=0)).max()
            has_spread = np.abs(spectra - means[members]).max() > SAME * extent or not extent > 0.0
            if has_spread and weights is None:
                return self
            if has_spread:
                means = class_means(spectra, members, weights)
                scaled = np.linalg.lstsq(self.covariance_, means.T, rcond=None)[0].T
            else:
                scaled = means / (SMALLEST_SPREAD * extent) ** 2
            offsets = np.log(self.priors_) - (scaled * means).sum(axis=1) / 2.0
            is_pair = len(counts) == 2
            self.coef_ = scaled[1:] - scaled[:1] if is_pair else scaled
            self.intercept_ = offsets[1:] - offsets[:1] if is_pair else offsets
            return self

    return Discriminant


def linear_scores(estimator: Any) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Factors (classes, F) and offsets (classes,) of a fitted `LinearDiscriminantAnalysis`."""
    coefficients, intercepts = estimator.coef_, estimator.intercept_
    if len(estimator.classes_) == 2:  # scikit-learn keeps the difference of the second class to the first
        coefficients = np.concatenate([np.zeros_like(coefficients), coefficients])
        intercepts = np.concatenate([np.zeros_like(intercepts), intercepts])
    return coefficients, intercepts
