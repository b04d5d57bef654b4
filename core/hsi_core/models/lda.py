"""Linear discriminant analysis of spectra with a shrunk covariance; a baseline.

Source: Fisher (1936), doi:10.1111/j.1469-1809.1936.tb02137.x; shrinkage: Ledoit, Wolf (2004),
doi:10.1016/S0047-259X(03)00096-4; on hyperspectral scenes Bandos, Bruzzone, Camps-Valls (2009),
doi:10.1109/TGRS.2008.2005729.

scikit-learn fits it. The comparison of every training (`hsi_core.training.baseline`) uses the same estimator.
"""

from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import register


def make_discriminant(*, priors: NDArray[np.float64] | None = None) -> Any:
    """An unfitted `LinearDiscriminantAnalysis`.

    The amount of shrinkage follows from the training spectra; the bands of each class are standardised first.

    Args:
        priors: probabilities of the classes, shape (classes,); None: the shares of the training pixels.
    """
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    return LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto", priors=priors)


def evaluate_linear(spectra: Tensor, coefficients: Tensor, intercepts: Tensor) -> Tensor:
    """Linear scores (N, classes) of spectra, less the largest score of each spectrum.

    Scores can be large and nearly equal. The difference to the largest is taken in float64, so that the
    order of the classes is that of float64.

    Args:
        spectra: shape (N, C).
        coefficients: shape (classes, C), float64.
        intercepts: shape (classes,), float64.
    """
    scores = torch.addmm(intercepts, spectra.double(), coefficients.T)
    return (scores - scores.amax(1, keepdim=True)).float()


@register("lda")
class Lda(FittedNetwork):
    """Linear discriminant analysis of the spectrum of a pixel.

    The softmax of the logits is the probability of the classes if their spectra are normally distributed with
    one covariance. The largest logit is 0. With class weights all classes have the same prior probability,
    which also weights their covariances.
    """

    title = "The linear discriminant analysis"
    arrays: ClassVar[dict[str, torch.dtype]] = {
        "coefficients": torch.float64,  # (classes, C)
        "intercepts": torch.float64,  # (classes,)
    }
    pixels_at_once = 4096

    coefficients: Tensor
    intercepts: Tensor

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

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        return self.find_wrong_shape(
            coefficients=(self.num_classes, self.num_components), intercepts=(self.num_classes,)
        )

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C)."""
        return evaluate_linear(spectra, self.coefficients, self.intercepts)
