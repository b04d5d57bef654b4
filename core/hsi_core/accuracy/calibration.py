"""Calibration of class probabilities: whether a confidence of 0.9 means that nine pixels of ten are right.

One number, the temperature, divides the logits before the softmax (temperature scaling: Guo et al. 2017,
arXiv:1706.04599). It changes how sure a model is, and never which class is the most probable. Unlike the
source, it is not fitted by the likelihood: a few pixels of another kind, of which discriminant analysis is
certain and wrong, would decide it alone. It minimises the Brier score of the confidence, the mean of its
squared difference from right (1) or wrong (0), which is bounded (Brier 1950; a proper score). One error more
than there is counts in the fit, as in Platt (1999), so that it is defined where all pixels are right.

A temperature is kept only if the calibration error is smaller where each part of the scene has the
temperature of the other parts; otherwise it is 1, which changes nothing. The Brier score as the judge, and
moving the temperature towards 1 by how much it varies between the parts, were tried: they left the
discriminant analysis on Indian Pines far too sure (errors on far blocks of 0.41 and 0.25 instead of 0.15).

The calibration error is the difference between confidence and accuracy in 15 bins of the confidence, averaged
over the pixels (Naeini et al. 2015, doi:10.1609/aaai.v29i1.9602; Guo et al. 2017, equation 5).
"""

from typing import Annotated, Any

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from hsi_core.accuracy.validation_scores import (
    Acceptance,
    ValidationScores,
    acceptances,
    choose_set_threshold,
    is_covered,
)

NUM_BINS = 15
"""Bins of the confidence; all have the same width."""
NUM_FOLDS = 5
"""Parts of the pixels; the figures of each part come from a fit to the other parts."""
LIMITS = (0.01, 100.0)
"""Smallest and largest temperature."""
MAX_PIXELS = 50_000
"""More pixels do not change the temperature; every second or third one is then used."""
NUM_ACCEPTED = 20
"""Steps of the curve of accuracy against coverage."""
SET_LEVELS = (0.8, 0.9, 0.95)
"""Coverages of the sets that the report of a training tells."""


Share = Annotated[float, Field(ge=0.0, le=1.0)]


class Reliability(BaseModel):
    """Confidence and accuracy of the pixels in each bin of the confidence.

    Args:
        counts: pixels of each bin.
        confidence: mean confidence of each bin, 0..1; 0 for an empty bin.
        accuracy: share of right pixels of each bin, 0..1; 0 for an empty bin.
    """

    model_config = ConfigDict(frozen=True)

    counts: list[Annotated[int, Field(ge=0)]] = Field(min_length=NUM_BINS, max_length=NUM_BINS)
    confidence: list[Share] = Field(min_length=NUM_BINS, max_length=NUM_BINS)
    accuracy: list[Share] = Field(min_length=NUM_BINS, max_length=NUM_BINS)

    @classmethod
    def of(cls, confidence: NDArray[np.floating[Any]], is_right: NDArray[np.bool_]) -> "Reliability":
        """Bins of pixels with a confidence (n,), 0..1, which are right or not (n,)."""
        bins = np.clip(np.ceil(confidence * NUM_BINS).astype(np.int64) - 1, 0, NUM_BINS - 1)
        counts = np.bincount(bins, minlength=NUM_BINS)
        sums = [np.bincount(bins, weights=values, minlength=NUM_BINS) for values in (confidence, is_right)]
        means = [(total / np.maximum(counts, 1)).round(6).tolist() for total in sums]
        return cls(counts=counts.tolist(), confidence=means[0], accuracy=means[1])

    @property
    def num_pixels(self) -> int:
        """Number of pixels, at least 1."""
        return max(sum(self.counts), 1)

    @property
    def mean_confidence(self) -> float:
        """Mean confidence of all pixels."""
        return float(np.dot(self.counts, self.confidence)) / self.num_pixels

    @property
    def mean_accuracy(self) -> float:
        """Share of all pixels that are right."""
        return float(np.dot(self.counts, self.accuracy)) / self.num_pixels

    @property
    def error(self) -> float:
        """Expected calibration error, 0..1."""
        gaps = np.abs(np.subtract(self.accuracy, self.confidence))
        return float(np.dot(self.counts, gaps)) / self.num_pixels


class Accepted(BaseModel):
    """Pixels whose confidence is at least a threshold.

    Args:
        coverage: share of the pixels that are accepted.
        accuracy: share of the accepted pixels that are right.
    """

    model_config = ConfigDict(frozen=True)

    coverage: Share
    accuracy: Share


class SetCoverage(BaseModel):
    """Sets of classes with a stated coverage, see `validation_scores`.

    Args:
        promised: stated share of the pixels whose set holds the true class.
        kept: this share, where the set of each part of the pixels comes from the other parts.
        lowest: the same in the part where it is lowest.
        mean_size: mean number of classes in a set.
    """

    model_config = ConfigDict(frozen=True)

    promised: Share
    kept: Share
    lowest: Share
    mean_size: Annotated[float, Field(ge=0.0, allow_inf_nan=False)]


class Calibration(BaseModel):
    """Temperature of a model, and how reliable its confidence is without and with it.

    Args:
        temperature: divides the logits; above 1 the model was too sure, below 1 it was not sure enough. 1 if
            no other one made the confidence of parts that did not choose it better.
        num_pixels: validation pixels that the temperature was fitted to.
        before: reliability on these pixels at temperature 1.
        after: reliability of each part of these pixels at the temperature fitted to the other parts; that of
            `before` for the temperature 1.
        accepted: accuracy of the surest pixels, with the confidence of `after`; empty in older files.
        sets: sets of classes with a stated coverage, measured in the same way; empty in older files.
    """

    model_config = ConfigDict(frozen=True)

    temperature: float = Field(gt=0, le=1000, allow_inf_nan=False)
    num_pixels: int
    before: Reliability
    after: Reliability
    accepted: list[Accepted] = []
    sets: list[SetCoverage] = []


def fit_temperature(logits: NDArray[np.floating[Any]], targets: NDArray[np.int64]) -> float:
    """The temperature at which the confidence is nearest to right (1) or wrong (0).

    Args:
        logits: shape (n, classes), at least one pixel and two classes.
        targets: class index of each pixel, shape (n,).
    """
    from scipy.optimize import minimize_scalar

    step = -(-len(targets) // MAX_PIXELS)
    scores, chosen = logits[::step].astype(np.float64), targets[::step]
    is_right = scores.argmax(axis=1) == chosen
    scores -= scores.max(axis=1, keepdims=True)
    share = 1.0 / (len(chosen) + 2.0)

    def score_at(exponent: float) -> float:
        confidence = 1.0 / np.exp(scores / np.exp(exponent)).sum(axis=1)
        wrong = confidence**2
        right = (1.0 - confidence) ** 2
        return float(np.where(is_right, (1.0 - share) * right + share * wrong, wrong).mean())

    lowest, highest = np.log(LIMITS)
    return float(np.exp(minimize_scalar(score_at, bounds=(lowest, highest), method="bounded").x))


def temper(logits: NDArray[np.floating[Any]], temperature: float) -> NDArray[np.float64]:
    """Class probabilities (n, classes) of logits (n, classes)."""
    from scipy.special import softmax

    found: NDArray[np.float64] = softmax(logits.astype(np.float64) / temperature, axis=1)
    return found


def calibrate(
    logits: NDArray[np.floating[Any]], targets: NDArray[np.int64], parts: NDArray[np.int64]
) -> Calibration:
    """Fit the temperature to all pixels, and measure it part by part with a fit to the other parts.

    The temperature is 1 if others do not make the confidence better on parts that did not choose them.

    Args:
        logits: shape (n, classes).
        targets: class index of each pixel, shape (n,).
        parts: number of the part of each pixel, shape (n,); at least two parts.
    """
    is_right = logits.argmax(axis=1) == targets
    numbers = np.unique(parts).tolist()
    temperatures = [fit_temperature(logits[parts != part], targets[parts != part]) for part in numbers]
    temperature = fit_temperature(logits, targets)
    plain = temper(logits, 1.0).max(axis=1)
    confidence = np.empty(len(targets))
    for part, value in zip(numbers, temperatures, strict=True):
        inside = parts == part
        confidence[inside] = temper(logits[inside], value).max(axis=1)
    if Reliability.of(confidence, is_right).error >= Reliability.of(plain, is_right).error:
        temperature, temperatures, confidence = 1.0, [1.0] * len(numbers), plain
    sets = _SetMeasure()
    for part, value in zip(numbers, temperatures, strict=True):
        sets.add(temper(logits, value), targets, parts == part)
    return Calibration(
        temperature=round(temperature, 6),
        num_pixels=len(targets),
        before=Reliability.of(plain, is_right),
        after=Reliability.of(confidence, is_right),
        accepted=_thin_out(acceptances(confidence, is_right)),
        sets=sets.found(),
    )


class _SetMeasure:
    """Measures sets of classes on parts of the pixels, with the thresholds of the other parts."""

    def __init__(self) -> None:
        self._sizes: dict[float, list[NDArray[np.int64]]] = {level: [] for level in SET_LEVELS}
        self._covered: dict[float, list[NDArray[np.bool_]]] = {level: [] for level in SET_LEVELS}

    def add(self, shares: NDArray[np.float64], targets: NDArray[np.int64], inside: NDArray[np.bool_]) -> None:
        """Measure the pixels inside a part; the probabilities (n, classes) of the others give thresholds."""
        shares = shares.astype(np.float32)
        scores = ValidationScores.of(shares, targets, inside.astype(np.int64))
        for level in SET_LEVELS:
            threshold = choose_set_threshold(scores.at(~inside), level)
            self._covered[level].append(is_covered(scores.at(inside), threshold))
            self._sizes[level].append(np.maximum((shares[inside] >= threshold).sum(axis=1), 1))

    def found(self) -> list[SetCoverage]:
        """The measures of all parts together."""
        return [
            SetCoverage(
                promised=level,
                kept=round(float(np.concatenate(self._covered[level]).mean()), 6),
                lowest=round(min(float(part.mean()) for part in self._covered[level]), 6),
                mean_size=round(float(np.concatenate(self._sizes[level]).mean()), 4),
            )
            for level in SET_LEVELS
        ]


def _thin_out(found: list[Acceptance]) -> list[Accepted]:
    """The acceptances nearest to `NUM_ACCEPTED` equal steps of the coverage, the largest coverage first."""
    coverages = np.array([one.coverage for one in found])
    wanted = np.linspace(1.0, 0.0, NUM_ACCEPTED, endpoint=False)
    nearest = dict.fromkeys(int(np.abs(coverages - share).argmin()) for share in wanted)
    return [
        Accepted(coverage=round(found[index].coverage, 6), accuracy=round(found[index].accuracy, 6))
        for index in nearest
    ]


def divide_in_strips(
    pixels: NDArray[np.int64], units: NDArray[np.int64], count: int = NUM_FOLDS
) -> NDArray[np.int64]:
    """Divide pixels along the longer side of their area into parts of about the same number of pixels.

    Neighbours are alike, so a unit is never divided, and most neighbouring units are in the same part.

    Args:
        pixels: row and column of each pixel, shape (n, 2).
        units: number of the spatial unit of each pixel, from 0, shape (n,).
        count: largest number of parts.

    Returns:
        Number of the part of each pixel, from 0, shape (n,); fewer parts than `count` if there are few units.
    """
    axis = int(np.ptp(pixels, axis=0).argmax())
    sizes = np.bincount(units)
    centres = np.bincount(units, weights=pixels[:, axis]) / np.maximum(sizes, 1)
    order = np.argsort(centres, kind="stable")
    middle = np.cumsum(sizes[order]) - sizes[order] / 2.0
    part_of = np.empty(len(sizes), dtype=np.int64)
    part_of[order] = np.minimum(middle * count // len(units), count - 1)
    found: NDArray[np.int64] = np.unique(part_of[units], return_inverse=True)[1].reshape(-1)
    return found
