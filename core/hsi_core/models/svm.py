"""SVM on spectra: support vectors with an RBF kernel, one against one; a baseline.

Source: Cortes, Vapnik (1995), doi:10.1007/BF00994018; one against one as in Chang, Lin (2011), LIBSVM,
doi:10.1145/1961189.1961199; on hyperspectral scenes Melgani, Bruzzone (2004), doi:10.1109/TGRS.2004.831865.

scikit-learn fits the SVM. This module computes the decision values of all pairs of classes as one matrix
product in float64. In float32, sums over support vectors with large factors would change a few pixels at
class borders.
"""

from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from hsi_core.language import tr
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import register

PENALTIES = (1.0, 10.0, 100.0, 1000.0)
"""Values of C to choose from."""
WIDTHS = (0.125, 0.5, 2.0, 8.0)
"""Values of gamma to choose from, in units of `scale_of`."""


def scale_of(spectra: NDArray[np.float32]) -> float:
    """The gamma that scikit-learn calls "scale": 1 / (channels * variance of the spectra (N, F))."""
    variance = float(spectra.var(dtype=np.float64))
    scale: float = 1.0 / (spectra.shape[1] * max(variance, 1e-12))
    return scale


@register("svm")
class Svm(FittedNetwork):
    """Support vector machine on the spectrum of a pixel.

    A logit is the number of pairs that a class wins, plus the sum of its decision values, scaled to at most a
    third of a vote. This is the decision function "ovr" of scikit-learn. If two classes win the same number
    of pairs, the larger sum decides (`SVC(break_ties=True)`; by default scikit-learn takes the class with the
    lower index). With two classes the logits are half the decision value and its negative. Logits rank the
    classes; their softmax is not a calibrated probability.
    """

    title = tr("the SVM")
    arrays: ClassVar[dict[str, torch.dtype]] = {
        "support_vectors": torch.float32,  # (S, F)
        "coefficients": torch.float64,  # (S, pairs)
        "intercepts": torch.float64,  # (pairs,)
        "gamma": torch.float64,  # (1,)
    }
    usual_candidate: ClassVar[int | None] = PENALTIES.index(100.0) * len(WIDTHS) + WIDTHS.index(2.0)
    has_kernel_width = True
    max_fit_pixels = 20_000  # the time of the fit grows faster than the square of their number
    pixels_at_once = 1024

    support_vectors: Tensor
    coefficients: Tensor
    intercepts: Tensor
    gamma: Tensor

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """A grid of C and gamma, in ascending order of C, then of gamma."""
        scale = scale_of(spectra)
        return [{"C": penalty, "gamma": width * scale} for penalty in PENALTIES for width in WIDTHS]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """`SVC`, which uses no random numbers."""
        return self.make_machine(settings, has_class_weights=has_class_weights)

    def make_machine(self, settings: dict[str, float], *, has_class_weights: bool) -> Any:
        """See `FittedNetwork`."""
        from sklearn.svm import SVC

        return SVC(
            **settings,
            class_weight="balanced" if has_class_weights else None,
            break_ties=True,
            cache_size=500,
        )

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `SVC`."""
        dual, intercepts = estimator.dual_coef_, estimator.intercept_
        if self.num_classes == 2:  # scikit-learn changes the sign of LIBSVM here
            dual, intercepts = -dual, -intercepts
        owner = np.repeat(np.arange(self.num_classes), estimator.n_support_)
        pairs = self._pairs.numpy()  # (2, pairs)
        coefficients = np.zeros((len(owner), pairs.shape[1]))
        for number, (first, second) in enumerate(pairs.T):
            coefficients[owner == first, number] = dual[second - 1, owner == first]
            coefficients[owner == second, number] = dual[first, owner == second]
        self.hold(
            support_vectors=estimator.support_vectors_,
            coefficients=coefficients,
            intercepts=intercepts,
            gamma=np.array([estimator.gamma]),
        )

    @property
    def _pairs(self) -> Tensor:
        """Classes of each decision value, (2, pairs).

        A positive value votes for the class in the first row.
        """
        return torch.triu_indices(self.num_classes, self.num_classes, offset=1)

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        num_pairs = self.num_classes * (self.num_classes - 1) // 2
        if (
            self.support_vectors.dim() != 2
            or self.support_vectors.shape[1] != self.num_channels
            or not len(self.support_vectors)
        ):
            return f"support vectors of {self.num_channels} channels are missing"
        fault = self.find_wrong_shape(
            coefficients=(len(self.support_vectors), num_pairs), intercepts=(num_pairs,), gamma=(1,)
        )
        if fault:
            return fault
        if self.gamma.item() <= 0.0:
            return f"gamma is {self.gamma.item():g}"
        return None

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C)."""
        points, vectors = spectra.double(), self.support_vectors.double()
        norms = points.square().sum(1, keepdim=True) + vectors.square().sum(1)
        distances = torch.addmm(norms, points, vectors.T, alpha=-2.0).clamp_(min=0.0)  # (N, S), squared
        kernel = distances.mul_(-self.gamma).exp_()
        decisions = torch.addmm(self.intercepts, kernel, self.coefficients)  # (N, pairs)
        if self.num_classes == 2:
            return torch.cat([decisions, -decisions], dim=1).div_(2.0).float()
        first, second = self._pairs.to(spectra.device)
        as_first = functional.one_hot(first, self.num_classes).double()  # (pairs, classes)
        as_second = functional.one_hot(second, self.num_classes).double()
        is_second = (decisions < 0.0).double()
        votes = (1.0 - is_second) @ as_first + is_second @ as_second
        confidence = decisions @ (as_first - as_second)
        return (votes + confidence / (3.0 * (confidence.abs() + 1.0))).float()
