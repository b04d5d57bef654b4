"""Discriminant analysis by partial least squares (PLS-DA) of spectra; a baseline.

Source: Barker, Rayens (2003), doi:10.1002/cem.785; the regression (NIPALS) Wold, Sjöström, Eriksson (2001),
doi:10.1016/S0169-7439(01)00155-1; one scale for the scores Guo et al. (2017), arXiv:1706.04599.

scikit-learn fits the regression of one indicator (0 or 1) of each class on the spectrum.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr
from hsi_core.models.fitted import LinearNetwork
from hsi_core.models.registry import register

COMPONENTS = (5, 10, 15, 20, 30)
"""Numbers of components to choose from."""
SPECTRA_OF_RANK = 2000
"""Spectra that are enough to see how many components they allow."""
SHARPNESS = (1.0, 1000.0)
"""Smallest and largest factor of the predicted indicators."""


@register("pls_da")
class PlsDa(LinearNetwork):
    """Partial least squares on the indicators of the classes, from the spectrum of a pixel.

    The class is that of the largest predicted indicator. Predicted indicators lie around 0 and 1, outside as
    well, and are no probabilities. A logit is the indicator times one number for all classes, the sharpness.
    It maximises the likelihood of the training pixels, so the softmax is about as sure as the fit is right.
    It is not calibrated for each class.
    """

    title = tr("the PLS-DA")
    used_settings = LinearNetwork.used_settings - {"class_weights"}

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """Numbers of components in ascending order, at most the rank of the spectra."""
        some = spectra[:: -(-len(spectra) // SPECTRA_OF_RANK)]
        rank = max(int(np.linalg.matrix_rank(some - some.mean(axis=0))), 1)
        counts = [count for count in COMPONENTS if count < rank] + ([rank] if rank <= COMPONENTS[-1] else [])
        return [{"pls_components": count} for count in counts]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """An `IndicatorRegression`, which uses no random numbers and has no class weights."""
        return IndicatorRegression(int(settings["pls_components"]), num_classes=self.num_classes)

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `IndicatorRegression`."""
        at_zero = estimator.regression.predict(np.zeros((1, estimator.regression.n_features_in_)))[0]
        self.hold(
            coefficients=estimator.sharpness * estimator.regression.coef_,
            intercepts=estimator.sharpness * at_zero,
        )


class IndicatorRegression:
    """`PLSRegression` of class indicators. Bands and indicators are scaled to unit variance.

    Args:
        num_components: number of components.
        num_classes: number of classes.

    Attributes:
        regression: the regression.
        sharpness: factor of the predicted indicators, after the fit.
    """

    def __init__(self, num_components: int, *, num_classes: int) -> None:
        from sklearn.cross_decomposition import PLSRegression

        self.regression = PLSRegression(n_components=num_components)
        self.sharpness = 1.0
        self._num_classes = num_classes

    def fit(self, spectra: NDArray[np.float64], targets: NDArray[np.int64]) -> "IndicatorRegression":
        """Fit regression and sharpness to spectra (N, C) of classes (N,)."""
        self.regression.fit(spectra, np.eye(self._num_classes)[targets])
        self.sharpness = find_sharpness(self.regression.predict(spectra), targets)
        return self

    def predict(self, spectra: NDArray[np.float64]) -> NDArray[np.int64]:
        """Classes (N,) of spectra (N, C)."""
        classes: NDArray[np.int64] = np.argmax(self.regression.predict(spectra), axis=1)
        return classes


def find_sharpness(scores: NDArray[np.float64], targets: NDArray[np.int64]) -> float:
    """Factor of scores (N, classes) whose softmax makes the classes (N,) most probable."""
    from scipy.optimize import minimize_scalar
    from scipy.special import logsumexp

    ahead = scores - scores[np.arange(len(targets)), targets, None]

    def loss_at(exponent: float) -> float:
        return float(logsumexp(np.exp(exponent) * ahead, axis=1).mean())

    lowest, highest = (float(np.log(limit)) for limit in SHARPNESS)
    return float(np.exp(minimize_scalar(loss_at, bounds=(lowest, highest), method="bounded").x))
