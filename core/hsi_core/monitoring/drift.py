"""How far a population has moved from the one that a model was trained on.

The population stability index is the sum over bins of (q - p) ln(q / p), p being the share in training and q the new
one: Jeffreys' divergence (Kullback, Leibler 1951, doi:10.1214/aoms/1177729694). By convention less than 0.1 is no shift
worth the name, 0.1 to 0.25 a moderate one and more than 0.25 a large one; for equal populations it is about
(bins - 1) (1 / n + 1 / m) for samples of n and m (Yurdakul, Naranjo 2020, doi:10.21314/JRMV.2020.227).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.modelfile.statistics import (
    NUM_BINS,
    NUM_QUANTILES,
    SceneStatistics,
    bin_shares,
    confidence_shares,
    decile_edges,
)

MODERATE, LARGE = 0.1, 0.25
"""Conventional bounds of the index."""


@dataclass(frozen=True)
class ComponentShift:
    """How one component has moved.

    Args:
        stability_index: of its decile bins.
        kolmogorov_smirnov: largest distance of the cumulative shares, at the percentiles of training, 0..1.
        wasserstein: mean distance of the percentiles, in standard deviations of training.
        shares: new shares of the bins, shape (NUM_BINS,).
    """

    stability_index: float
    kolmogorov_smirnov: float
    wasserstein: float
    shares: NDArray[np.float64]


@dataclass(frozen=True)
class Drift:
    """A new scene against the training scene.

    Args:
        components: shift of each component.
        confidence_index: stability index of the confidence against the training scene.
        confidence: new shares of its bins.
        mean_confidence: mean of the largest probability.
        unlike_share: share of the pixels beyond a limit.
        unlike_index: stability index of like and unlike.
        class_shares: of the classes that the network finds, in its order.
        class_index: stability index of the classes against the training scene.
        num_pixels: size of the sample.
    """

    components: tuple[ComponentShift, ...]
    confidence_index: float
    confidence: NDArray[np.float64]
    mean_confidence: float
    unlike_share: float
    unlike_index: float
    class_shares: NDArray[np.float64]
    class_index: float
    num_pixels: int

    @property
    def component_index(self) -> float:
        """The largest stability index of a component."""
        return max(shift.stability_index for shift in self.components)

    @property
    def drift(self) -> float:
        """The largest index of components, confidence and unlike pixels."""
        return max(self.component_index, self.confidence_index, self.unlike_index)


def stability_index(
    old: NDArray[np.floating], new: NDArray[np.floating], *, num_old: float, num_new: float
) -> float:
    """SceneStatistics stability index of two lists of shares; an empty bin counts as half a pixel.

    Args:
        old: shares in training, which sum to 1.
        new: shares now.
        num_old: pixels behind the old shares.
        num_new: pixels behind the new ones.
    """
    p, q = np.maximum(old, 0.5 / num_old), np.maximum(new, 0.5 / num_new)
    return float(((q - p) * np.log(q / p)).sum())


def expected_index(num_old: float, num_new: float) -> float:
    """Index that equal populations have on average, because samples differ."""
    return (NUM_BINS - 1) * (1.0 / num_old + 1.0 / num_new)


def measure_drift(
    statistics: SceneStatistics, spectra: NDArray[np.floating], probabilities: NDArray[np.floating]
) -> Drift:
    """Compare a sample of a scene with the training scene.

    Args:
        statistics: of the training scene.
        spectra: of the sample, shape (N, C).
        probabilities: of the classes there, shape (N, classes).
    """
    counts = {"num_old": float(statistics.num_pixels[0]), "num_new": float(len(spectra))}
    shifts = []
    for values, quantiles, shares in zip(
        statistics.components_of(spectra).T, statistics.quantiles, statistics.shares, strict=True
    ):
        found = bin_shares(values, decile_edges(quantiles))
        shifts.append(
            ComponentShift(
                stability_index(shares, found, **counts),
                _kolmogorov_smirnov(quantiles, values),
                _wasserstein(quantiles, values),
                found,
            )
        )
    confidence = confidence_shares(probabilities)
    unlike = float(statistics.is_unlike(spectra).mean())
    expected = float(statistics.unlike_share[0])
    classes = np.bincount(probabilities.argmax(axis=1), minlength=probabilities.shape[1]) / len(probabilities)
    return Drift(
        components=tuple(shifts),
        confidence_index=stability_index(statistics.confidence, confidence, **counts),
        confidence=confidence,
        mean_confidence=float(probabilities.max(axis=1).mean()),
        unlike_share=unlike,
        unlike_index=stability_index(
            np.array([1.0 - expected, expected]), np.array([1.0 - unlike, unlike]), **counts
        ),
        class_shares=classes,
        class_index=stability_index(statistics.class_shares, classes, **counts),
        num_pixels=len(spectra),
    )


def _kolmogorov_smirnov(quantiles: NDArray[np.floating], values: NDArray[np.floating]) -> float:
    """Largest difference of the cumulative shares, at the percentiles of training (exact within a hundredth)."""
    old = (np.searchsorted(quantiles, quantiles, side="right") - 1) / (NUM_QUANTILES - 1)
    new = np.searchsorted(np.sort(values), quantiles, side="right") / len(values)
    return float(np.abs(old - new).max())


def _wasserstein(quantiles: NDArray[np.floating], values: NDArray[np.floating]) -> float:
    """Area between the quantile functions, in standard deviations of training; minimum and maximum are left out."""
    new = np.quantile(values, np.linspace(0.0, 1.0, NUM_QUANTILES))
    inner = slice(1, -1)
    spread = float(np.std(quantiles[inner]))
    distance = float(np.abs(new - quantiles)[inner].mean())
    return distance / spread if spread > 0 else float(distance > 0)
