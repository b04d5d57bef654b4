"""Thresholds of a map that the validation pixels of its model choose, and whether they keep their promise."""

from dataclasses import dataclass

import numpy as np

from hsi_core.accuracy.validation_scores import (
    ValidationScores,
    accuracies_of_surest,
    choose_set_threshold,
    choose_threshold,
    is_covered,
    measure_coverage,
    measure_threshold,
    most_accurate,
)
from hsi_core.errors import ModelError, ParameterError
from hsi_core.language import listed, tr

CURVE = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Shares of the validation pixels, the surest ones, whose accuracy is told."""
_NOT_EXCHANGEABLE = tr(
    "Neighbouring pixels are alike and other places differ: trust the figures of the other parts, and assess "
    "the map."
)


@dataclass(frozen=True)
class AccuracyPromise:
    """The threshold at or above which pixels have the wanted accuracy.

    Args:
        threshold: the smallest confidence that is accepted.
        wanted: wanted accuracy of the accepted pixels.
        accuracy: accuracy of the accepted validation pixels.
        coverage: share of the validation pixels that is accepted.
        kept_accuracy: accuracy where each part of the scene gets the threshold of the other parts; None if no
            pixel is accepted then, or if there is one part only.
        kept_coverage: share that is accepted then.
        curve: accuracy of the surest pixels, for each share in `CURVE`.
        num_pixels: validation pixels.
    """

    threshold: float
    wanted: float
    accuracy: float
    coverage: float
    kept_accuracy: float | None
    kept_coverage: float
    curve: tuple[float, ...]
    num_pixels: int

    @classmethod
    def of(cls, scores: ValidationScores, wanted: float) -> "AccuracyPromise":
        """Choose the threshold.

        Raises:
            ParameterError: no threshold gives the wanted accuracy.
        """
        found = choose_threshold(scores, wanted)
        if found is None:
            best = most_accurate(scores)
            raise ParameterError(
                tr(
                    "No confidence gives the wanted accuracy of {wanted} on the {num_pixels} validation "
                    "pixels of the model: the highest is {accuracy}, for the surest {coverage} of them. "
                    "Choose at most {accuracy}, or a smallest confidence.",
                    wanted=_percent(wanted),
                    num_pixels=len(scores),
                    accuracy=_percent(best.accuracy),
                    coverage=_percent(best.coverage),
                )
            )
        kept_coverage, kept_accuracy = measure_threshold(scores, wanted)
        return cls(
            found.threshold,
            wanted,
            found.accuracy,
            found.coverage,
            kept_accuracy,
            kept_coverage,
            accuracies_of_surest(scores, CURVE),
            len(scores),
        )

    def describe(self) -> str:
        """Sentences for the user."""
        kept = tr("no pixel was accepted")
        if self.kept_accuracy is not None:
            kept = tr("{share} of the accepted pixels were right", share=_percent(self.kept_accuracy))
        curve = listed(
            tr("{accuracy} for {share:.0f} %", accuracy=_percent(accuracy), share=100 * share)
            for share, accuracy in zip(CURVE, self.curve, strict=True)
        )
        return tr(
            "Wanted accuracy {wanted}: pixels with a confidence of at least {threshold:.4g} are classified. "
            "Of the {num_pixels} validation pixels, {coverage} have it, and {accuracy} of these are right. "
            "Where other parts of the scene chose the threshold, {kept} ({kept_coverage} were accepted). "
            "Accuracy of the surest validation pixels: {curve}. {caution}",
            wanted=_percent(self.wanted),
            threshold=self.threshold,
            num_pixels=self.num_pixels,
            coverage=_percent(self.coverage),
            accuracy=_percent(self.accuracy),
            kept=kept,
            kept_coverage=_percent(self.kept_coverage),
            curve=curve,
            caution=_NOT_EXCHANGEABLE,
        )

    def tags(self) -> dict[str, str]:
        """Tags of the rasters of the map."""
        kept = "none" if self.kept_accuracy is None else f"{self.kept_accuracy:.4f}"
        return {
            "HSI_WANTED_ACCURACY": f"{self.wanted:g}",
            "HSI_EXPECTED_ACCURACY": f"{self.accuracy:.4f} of {self.coverage:.4f} of {self.num_pixels} "
            f"validation pixels; on other parts of the scene {kept} of {self.kept_coverage:.4f}",
            "HSI_ACCURACY_COVERAGE": " ".join(
                f"{share:g}:{accuracy:.4f}" for share, accuracy in zip(CURVE, self.curve, strict=True)
            ),
        }


@dataclass(frozen=True)
class SetPromise:
    """Sets of classes with a stated coverage, see `validation_scores`.

    Args:
        threshold: smallest probability of a class in the set.
        promised: stated share of the pixels whose set holds the true class.
        kept: this share on the validation pixels, where each part of the scene gets the threshold of the
            other parts; that on all of them if there is one part only.
        lowest: the same in the part where it is lowest.
        num_pixels: validation pixels.
    """

    threshold: float
    promised: float
    kept: float
    lowest: float
    num_pixels: int

    @classmethod
    def of(cls, scores: ValidationScores, coverage: float) -> "SetPromise":
        """Choose the threshold.

        Raises:
            ParameterError: there are too few validation pixels for the coverage.
        """
        threshold = choose_set_threshold(scores, coverage)
        if threshold == 0.0:
            raise ParameterError(
                tr(
                    "The model has {num_pixels} validation pixels, which are too few or too often wrong for "
                    "a coverage of {coverage}: the sets would hold every class. Choose a smaller coverage.",
                    num_pixels=len(scores),
                    coverage=_percent(coverage),
                )
            )
        shares = measure_coverage(scores, coverage) or [float(is_covered(scores, threshold).mean())]
        sizes = np.unique(scores.part, return_counts=True)[1]
        return cls(threshold, coverage, float(np.average(shares, weights=sizes)), min(shares), len(scores))

    def describe(self) -> str:
        """Sentences for the user."""
        return tr(
            "Sets of classes: every class with a probability of at least {threshold:.3g}. Promised coverage "
            "{promised}. Where other parts of the scene chose the threshold, the sets of {kept} of the "
            "{num_pixels} validation pixels held the true class (lowest part: {lowest}). {caution}",
            threshold=self.threshold,
            promised=_percent(self.promised),
            kept=_percent(self.kept),
            num_pixels=self.num_pixels,
            lowest=_percent(self.lowest),
            caution=_NOT_EXCHANGEABLE,
        )

    def tags(self) -> dict[str, str]:
        """Tags of the rasters of the map."""
        return {
            "HSI_SET_COVERAGE": f"promised {self.promised:g}; on other parts of the scene {self.kept:.4f}, "
            f"lowest {self.lowest:.4f}; {self.num_pixels} validation pixels",
            "HSI_SET_THRESHOLD": f"{self.threshold:.9g}",
        }


def require_scores(
    scores: ValidationScores | None, model: str, purpose: str, instead: str
) -> ValidationScores:
    """The validation pixels of a model.

    Args:
        scores: of the model file.
        model: name of the file.
        purpose: what needs them, for a message.
        instead: what the user can do without them.

    Raises:
        ModelError: the model file keeps none.
    """
    if scores is None:
        raise ModelError(
            tr(
                "{model} keeps no validation pixels, which {purpose} needs: an older version wrote the "
                "file, or the validation pixels were few or lay in one place. Train again with labels in "
                "several places, or {instead}.",
                model=model,
                purpose=purpose,
                instead=instead,
            )
        )
    return scores


def _percent(share: float) -> str:
    return tr("{share:.1f} %", share=100.0 * share)
