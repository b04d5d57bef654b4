"""Drift: how far the pixels of a new scene differ from those of the training scene.

The population stability index is the sum over bins of (q - p) ln(q / p), where p is the share of the bin in
the training scene and q its share in the new scene. It equals Jeffreys' divergence (Kullback, Leibler 1951,
doi:10.1214/aoms/1177729694). By convention, less than 0.1 is no relevant shift, 0.1 to 0.25 a moderate shift
and more than 0.25 a large shift. For samples of n and m pixels from equal scenes, the mean of the index is
about (bins - 1) (1 / n + 1 / m) (Yurdakul, Naranjo 2020, doi:10.21314/JRMV.2020.227).
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
"""Conventional limits of the index for a moderate and for a large shift."""


@dataclass(frozen=True)
class ComponentShift:
    """Shift of one component between the training scene and a new scene.

    Args:
        stability_index: population stability index over the decile bins.
        kolmogorov_smirnov: largest difference of the cumulative shares, at the percentiles of training, 0..1.
        wasserstein: mean difference of the percentiles, in standard deviations of training.
        shares: share of each bin in the new scene, shape (NUM_BINS,).
    """

    stability_index: float
    kolmogorov_smirnov: float
    wasserstein: float
    shares: NDArray[np.float64]


@dataclass(frozen=True)
class Drift:
    """Comparison of a new scene with the training scene.

    Args:
        components: shift of each component.
        confidence_index: stability index of the confidence.
        confidence: share of each bin of the confidence in the new scene.
        mean_confidence: mean of the largest probability of each pixel.
        unlike_share: share of the pixels that are unlike the training scene.
        unlike_index: stability index of two bins, the like and the unlike pixels.
        class_shares: share of each predicted class, in the order of the network's outputs.
        class_index: stability index of the classes.
        num_pixels: number of pixels in the sample.
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
        """Largest stability index of a component."""
        return max(shift.stability_index for shift in self.components)

    @property
    def drift(self) -> float:
        """Largest index of components, confidence and unlike pixels."""
        return max(self.component_index, self.confidence_index, self.unlike_index)


def stability_index(
    old: NDArray[np.floating], new: NDArray[np.floating], *, num_old: float, num_new: float
) -> float:
    """Population stability index of two lists of shares; an empty bin counts as half a pixel.

    Args:
        old: shares in the training scene; their sum is 1.
        new: shares in the new scene; their sum is 1.
        num_old: number of pixels in the old sample.
        num_new: number of pixels in the new sample.
    """
    p, q = np.maximum(old, 0.5 / num_old), np.maximum(new, 0.5 / num_new)
    return float(((q - p) * np.log(q / p)).sum())


def expected_index(num_old: float, num_new: float) -> float:
    """Mean of the index for two samples of the same scene: samples differ at random."""
    return (NUM_BINS - 1) * (1.0 / num_old + 1.0 / num_new)


def measure_drift(
    statistics: SceneStatistics, spectra: NDArray[np.floating], probabilities: NDArray[np.floating]
) -> Drift:
    """Compare a sample of a scene with the training scene.

    Args:
        statistics: statistics of the training scene.
        spectra: spectra of the sample, see `SceneStatistics`, shape (N, C).
        probabilities: class probabilities of the sample, shape (N, classes).
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
    """Largest difference of the cumulative shares, at the percentiles of training; exact within 0.01."""
    old = (np.searchsorted(quantiles, quantiles, side="right") - 1) / (NUM_QUANTILES - 1)
    new = np.searchsorted(np.sort(values), quantiles, side="right") / len(values)
    return float(np.abs(old - new).max())


def _wasserstein(quantiles: NDArray[np.floating], values: NDArray[np.floating]) -> float:
    """Area between the quantile functions without both ends, in standard deviations of training."""
    new = np.quantile(values, np.linspace(0.0, 1.0, NUM_QUANTILES))
    inner = slice(1, -1)
    spread = float(np.std(quantiles[inner]))
    distance = float(np.abs(new - quantiles)[inner].mean())
    return distance / spread if spread > 0 else float(distance > 0)
