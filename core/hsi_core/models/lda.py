"""Linear discriminant analysis of spectra with a shrunk covariance; a baseline.

Source: Fisher (1936), doi:10.1111/j.1469-1809.1936.tb02137.x; shrinkage: Ledoit, Wolf (2004),
doi:10.1016/S0047-259X(03)00096-4; on hyperspectral scenes Bandos, Bruzzone, Camps-Valls (2009),
doi:10.1109/TGRS.2008.2005729.

scikit-learn fits it. The comparison of every training (`hsi_core.training.baseline`) uses the same estimator.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr
from hsi_core.models.fitted import LinearNetwork
from hsi_core.models.registry import register

SAME = 1e-9
"""Largest difference of equal spectra, relative to the differences between all spectra."""
SMALLEST_SPREAD = 1e-3
"""Spread within a class, in the same unit, where all spectra of each class are equal."""


def make_discriminant(*, priors: NDArray[np.float64] | None = None) -> Any:
    """An unfitted `LinearDiscriminantAnalysis`.

    The amount of shrinkage follows from the training spectra; the bands of each class are standardised first.
    Where all spectra of each class are equal, as in simulated scenes without noise, there is no covariance.
    Then the class is that of the nearest mean.

    Args:
        priors: probabilities of the classes, shape (classes,); None: the shares of the training pixels.
    """
    return _estimator_class()(solver="lsqr", shrinkage="auto", priors=priors)


@cache
def _estimator_class() -> Any:
    """The class of the estimator, made at its first use: scikit-learn takes time to load."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    class Discriminant(LinearDiscriminantAnalysis):  # type: ignore[misc]
        def fit(self, X: NDArray[np.floating[Any]], y: NDArray[np.int64]) -> Any:  # noqa: N803
            super().fit(X, y)
            spectra = np.asarray(X, dtype=np.float64)
            _, members, counts = np.unique(y, return_inverse=True, return_counts=True)
            means = np.stack([spectra[members == index].mean(axis=0) for index in range(len(counts))])
            extent = np.abs(spectra - spectra.mean(axis=0)).max()
            if np.abs(spectra - means[members]).max() > SAME * extent or not extent > 0.0:
                return self
            scaled = means / (SMALLEST_SPREAD * extent) ** 2
            offsets = np.log(self.priors_) - (scaled * means).sum(axis=1) / 2.0
            is_pair = len(counts) == 2
            self.coef_ = scaled[1:] - scaled[:1] if is_pair else scaled
            self.intercept_ = offsets[1:] - offsets[:1] if is_pair else offsets
            return self

    return Discriminant


@register("lda")
class Lda(LinearNetwork):
    """Linear discriminant analysis of the spectrum of a pixel.

    The softmax of the logits is the probability of the classes if their spectra are normally distributed with
    one covariance. The largest logit is 0. With class weights all classes have the same prior probability,
    which also weights their covariances.
    """

    title = tr("the linear discriminant analysis")

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """One candidate: there is nothing to choose."""
        return [{}]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """See `make_discriminant`; it uses no random numbers."""
        priors = np.full(self.num_classes, 1.0 / self.num_classes) if has_class_weights else None
        return make_discriminant(priors=priors)

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `LinearDiscriminantAnalysis`."""
        coefficients, intercepts = estimator.coef_, estimator.intercept_
        if self.num_classes == 2:  # scikit-learn keeps the difference of the second class to the first
            coefficients = np.concatenate([np.zeros_like(coefficients), coefficients])
            intercepts = np.concatenate([np.zeros_like(intercepts), intercepts])
        self.hold(coefficients=coefficients, intercepts=intercepts)
