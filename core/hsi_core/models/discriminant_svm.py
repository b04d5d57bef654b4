"""An SVM of discriminant components together with linear discriminant analysis; a baseline of this project.

In discriminant components (`Reduction`, kind "discriminant") the spread within a class is 1 in every
direction. Linear discriminant analysis (Fisher, 1936, doi:10.1111/j.1469-1809.1936.tb02137.x) draws straight
borders there. An SVM with an RBF kernel (Cortes, Vapnik, 1995, doi:10.1007/BF00994018) draws bent ones, and
the spread within a class is a natural unit for the width of its kernel. The two err on different pixels, so
their probabilities are multiplied (Kittler et al., 1998, doi:10.1109/34.667881).

scikit-learn fits both.
"""

import dataclasses
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.language import tr
from hsi_core.models.fitted import BASELINE
from hsi_core.models.layers.linear_discriminant import linear_scores, make_discriminant
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import register
from hsi_core.models.svm import Svm, scale_of

PENALTY = 1.0
WIDTH = 0.5
"""Value of gamma, in units of 1 / (components * variance of the components)."""


@register("discriminant-svm")
class DiscriminantSvm(Svm):
    """Linear discriminant analysis and an SVM of the components of a pixel.

    A logit is the sum of the logarithms of both probabilities: that of discriminant analysis, and the softmax
    of the logits of the SVM.
    """

    recipes: ClassVar[dict[str, Recipe]] = dict.fromkeys(
        FORMS,
        dataclasses.replace(BASELINE, inputs="components", components=30, reduction="discriminant"),
    )
    title = tr("the SVM of discriminant components")
    arrays: ClassVar[dict[str, torch.dtype]] = {
        **Svm.arrays,
        "scores": torch.float64,  # (classes, F)
        "offsets": torch.float64,  # (classes,)
    }
    used_settings = Svm.used_settings | {"components", "reduction", "whiten", "field_weights"}
    usual_candidate = None

    scores: Tensor
    offsets: Tensor

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """One candidate: penalty and width matter little in these components."""
        return [{"C": PENALTY, "gamma": WIDTH * scale_of(spectra)}]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """Both as one `VotingClassifier`, which only fits them; they use no random numbers."""
        from sklearn.ensemble import VotingClassifier

        priors = np.full(self.num_classes, 1.0 / self.num_classes) if has_class_weights else None
        svm = super().make_estimator(settings, has_class_weights=has_class_weights, seed=seed)
        return VotingClassifier([("lda", make_discriminant(priors=priors)), ("svm", svm)])

    def fit(
        self,
        estimator: Any,
        spectra: NDArray[np.float64],
        targets: NDArray[np.int64],
        weights: NDArray[np.float64] | None,
    ) -> None:
        """See `FittedNetwork`. Weights are those of discriminant analysis; the SVM has none."""
        estimator.fit(spectra, targets)
        if weights is not None:
            estimator.named_estimators_["lda"].fit(spectra, targets, weights)

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `VotingClassifier` of both."""
        fitted = estimator.named_estimators_
        super().take_over(fitted["svm"])
        coefficients, intercepts = linear_scores(fitted["lda"])
        self.hold(scores=coefficients, offsets=intercepts)

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        return super().find_fault() or self.find_wrong_shape(
            scores=(self.num_classes, self.num_channels), offsets=(self.num_classes,)
        )

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of components (N, F)."""
        linear = torch.addmm(self.offsets, spectra.double(), self.scores.T).log_softmax(1)
        return (linear + super().evaluate(spectra).double().log_softmax(1)).float()
