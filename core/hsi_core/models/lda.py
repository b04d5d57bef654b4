"""Linear discriminant analysis of spectra with a shrunk covariance; a baseline.

Source: Fisher (1936), doi:10.1111/j.1469-1809.1936.tb02137.x; shrinkage: Ledoit, Wolf (2004),
doi:10.1016/S0047-259X(03)00096-4; on hyperspectral scenes Bandos, Bruzzone, Camps-Valls (2009),
doi:10.1109/TGRS.2008.2005729.

scikit-learn fits it. The comparison of every training (`hsi_core.training.baseline`) uses the same estimator.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr
from hsi_core.models.fitted import LinearNetwork
from hsi_core.models.layers.linear_discriminant import linear_scores, make_discriminant
from hsi_core.models.registry import register


@register("lda")
class Lda(LinearNetwork):
    """Linear discriminant analysis of the spectrum of a pixel.

    The softmax of the logits is the probability of the classes if their spectra are normally distributed with
    one covariance. The largest logit is 0. With class weights all classes have the same prior probability,
    which also weights their covariances.
    """

    title = tr("the linear discriminant analysis")
    used_settings = LinearNetwork.used_settings | {"field_weights"}

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """One candidate: there is nothing to choose."""
        return [{}]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """See `make_discriminant`; it uses no random numbers."""
        priors = np.full(self.num_classes, 1.0 / self.num_classes) if has_class_weights else None
        return make_discriminant(priors=priors)

    def fit(
        self,
        estimator: Any,
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None,
    ) -> None:
        """See `FittedNetwork`."""
        estimator.fit(spectra, targets, weights)

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `LinearDiscriminantAnalysis`."""
        coefficients, intercepts = linear_scores(estimator)
        self.hold(coefficients=coefficients, intercepts=intercepts)
