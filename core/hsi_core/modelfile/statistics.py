"""Statistics of the training scene: a few thousand numbers that are stored in the model file.

They describe a sample of the whole training scene, not of the labelled pixels alone. A comparison with a new
scene therefore does not depend on which pixels were labelled.

Pixels unlike the training scene are found as in statistical process control (Jackson, Mudholkar 1979,
doi:10.1080/00401706.1979.10489779), by two distances. T2 (Hotelling) is the distance within the components;
it equals Mahalanobis' distance squared for principal components, which are uncorrelated. Q is the mean
squared residual of the standardised spectrum, outside the components. A pixel with T2 or Q above the 99th
percentile of the training scene counts as unlike.
"""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.reduction import Reduction, fit_reduction
from hsi_core.language import tr

NUM_SAMPLED = 4096
"""Pixels of the training scene in the sample."""
NUM_QUANTILES = 101
"""Quantiles of each component: minimum, percentiles 1 to 99, maximum."""
NUM_BINS = 10
"""Bins of a component; their edges are the deciles of the training scene."""
NUM_CONFIDENCE_BINS = 20
"""Bins of the confidence, 0.05 wide."""
LIMIT = 0.99
"""Share of the sample of the training scene within each limit."""
MAX_COMPONENTS = 30
"""Maximum components for a network that uses the bands themselves and has no components of its own."""

Values = NDArray[np.float32]


@dataclass(frozen=True)
class SceneStatistics:
    """Statistics of a sample of the training scene. K components, C bands.

    Spectra are those that the linear map of the model takes, see `Reduction.pretreat`.

    Args:
        weight: matrix that maps a spectrum minus the mean to components, shape (K, C).
        mean: mean of each band, shape (C,).
        deviation: standard deviation of each band, shape (C,); 0 for a constant band.
        quantiles: quantiles of each component, shape (K, NUM_QUANTILES).
        shares: share of the sample in each bin of each component, shape (K, NUM_BINS).
        spread: standard deviation of each component, shape (K,).
        limits: limits of T2 and Q, shape (2,).
        unlike_share: share of the sample above either limit, shape (1,).
        confidence: share of the sample in each bin of the confidence, shape (NUM_CONFIDENCE_BINS,).
        validation_confidence: the same for the validation pixels; zeros if there were none.
        class_shares: share of each predicted class in the sample, in the order of the network's outputs.
        num_pixels: number of pixels in the sample, shape (1,).
    """

    weight: Values
    mean: Values
    deviation: Values
    quantiles: Values
    shares: Values
    spread: Values
    limits: Values
    unlike_share: Values
    confidence: Values
    validation_confidence: Values
    class_shares: Values
    num_pixels: Values

    def arrays(self) -> dict[str, Values]:
        """All fields by name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def of(cls, arrays: dict[str, NDArray[Any]], *, num_bands: int, num_classes: int) -> "SceneStatistics":
        """Make statistics from arrays by name; the inverse of `arrays`.

        Raises:
            KeyError: a field is missing.
            ValueError: a field has a wrong shape or holds NaN or infinity.
        """
        found = cls(**{field.name: arrays[field.name] for field in fields(cls)})
        count = found.weight.shape[0] if found.weight.ndim else 0
        expected = {
            "weight": (count, num_bands),
            "mean": (num_bands,),
            "deviation": (num_bands,),
            "quantiles": (count, NUM_QUANTILES),
            "shares": (count, NUM_BINS),
            "spread": (count,),
            "limits": (2,),
            "unlike_share": (1,),
            "confidence": (NUM_CONFIDENCE_BINS,),
            "validation_confidence": (NUM_CONFIDENCE_BINS,),
            "class_shares": (num_classes,),
            "num_pixels": (1,),
        }
        for name, shape in expected.items():
            array = getattr(found, name)
            if array.shape != shape or not np.isfinite(array).all():
                raise ValueError(
                    tr(
                        "statistics of the training scene: {name} has the shape {found} instead of {shape}, "
                        "or is not finite",
                        name=name,
                        found=array.shape,
                        shape=shape,
                    )
                )
        return found

    def components_of(self, spectra: NDArray[np.floating]) -> NDArray[np.float64]:
        """Components (N, K) of spectra (N, C)."""
        return (spectra.astype(np.float64) - self.mean) @ self.weight.T.astype(np.float64)

    def distances_of(self, spectra: NDArray[np.floating]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """T2 and Q of spectra (N, C); each has the shape (N,)."""
        components = self.components_of(spectra)
        middle = self.quantiles[:, NUM_QUANTILES // 2].astype(np.float64)
        varies = self.spread > 0
        scaled = (components - middle)[:, varies] / self.spread[varies]
        inverse = np.divide(1.0, self.deviation, out=np.zeros(len(self.mean)), where=self.deviation > 0)
        standard = (spectra.astype(np.float64) - self.mean) * inverse  # (N, C)
        basis = _orthonormal(self.weight.astype(np.float64) * self.deviation)  # (rank, C)
        residual = (standard**2).sum(1) - ((standard @ basis.T) ** 2).sum(1)
        return (scaled**2).sum(1), np.clip(residual, 0.0, None) / len(self.mean)

    def is_unlike(self, spectra: NDArray[np.floating]) -> NDArray[np.bool_]:
        """Whether T2 or Q of each spectrum (N, C) is above its limit, shape (N,)."""
        distance, residual = self.distances_of(spectra)
        # If the components explain a spectrum fully, Q holds rounding errors only; 1e-6 ignores them.
        is_unlike: NDArray[np.bool_] = (distance > self.limits[0]) | (residual > max(self.limits[1], 1e-6))
        return is_unlike

    def relative_distance(self, spectra: NDArray[np.floating]) -> NDArray[np.float64]:
        """Distance of spectra (N, C) from the training scene, shape (N,); those above 1 are unlike it.

        The square root of T2 or Q, each divided by its limit, whichever is larger.
        """
        distance, residual = self.distances_of(spectra)
        limits = np.maximum(self.limits, np.array([1e-30, 1e-6]))  # the second one as in `is_unlike`
        found: NDArray[np.float64] = np.sqrt(np.maximum(distance / limits[0], residual / limits[1]))
        return found


def _orthonormal(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Orthonormal rows that span the same space as the given rows."""
    _, values, vectors = np.linalg.svd(rows, full_matrices=False)
    basis: NDArray[np.float64] = vectors[values > 1e-9 * values.max(initial=0.0)]
    return basis


def bin_shares(values: NDArray[np.floating], edges: NDArray[np.floating]) -> NDArray[np.float64]:
    """Share of the values in each bin, shape (edges + 1,); a value on an edge belongs to the bin above."""
    counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(edges) + 1)
    return counts / max(len(values), 1)


def decile_edges(quantiles: NDArray[np.floating]) -> NDArray[np.floating]:
    """Inner edges of the bins of a component, from its quantiles, shape (NUM_BINS - 1,)."""
    step = (NUM_QUANTILES - 1) // NUM_BINS
    return quantiles[step:-1:step]


def confidence_shares(probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """Share of pixels in each bin of the confidence (largest probability); probabilities (N, classes)."""
    edges = np.linspace(0.0, 1.0, NUM_CONFIDENCE_BINS + 1)[1:-1]
    return bin_shares(probabilities.max(axis=1), edges)


def compute_scene_statistics(
    spectra: NDArray[np.floating],
    *,
    reduction: Reduction,
    probabilities: NDArray[np.floating],
    validation_probabilities: NDArray[np.floating],
) -> SceneStatistics:
    """Compute the statistics of a sample of the training scene.

    Args:
        spectra: spectra of the sample, shape (N, C).
        reduction: reduction of the network; if it has no components, a PCA is fitted to the sample here.
        probabilities: class probabilities of the sample, shape (N, classes).
        validation_probabilities: class probabilities of the validation pixels, shape (V, classes).
    """
    num_components = len(reduction.explained)
    spectra = reduction.pretreat(spectra)
    if not num_components:
        reduction = fit_reduction(
            [spectra],
            num_bands=spectra.shape[1],
            components=min(MAX_COMPONENTS, spectra.shape[1]),
            standardize=True,
            whiten=False,
        )
        num_components = len(reduction.explained)
    weight, mean = reduction.weight[:num_components], reduction.mean
    components = (spectra.astype(np.float64) - mean) @ weight.T.astype(np.float64)
    quantiles = np.quantile(components, np.linspace(0.0, 1.0, NUM_QUANTILES), axis=0).T.astype(np.float32)
    shares = [
        bin_shares(values, decile_edges(row)) for values, row in zip(components.T, quantiles, strict=True)
    ]
    empty = np.zeros(1, dtype=np.float32)
    found = SceneStatistics(
        weight=weight,
        mean=mean,
        deviation=spectra.astype(np.float64).std(axis=0).astype(np.float32),
        quantiles=quantiles,
        shares=np.array(shares, dtype=np.float32),
        spread=components.std(axis=0).astype(np.float32),
        limits=np.zeros(2, dtype=np.float32),
        unlike_share=empty,
        confidence=confidence_shares(probabilities).astype(np.float32),
        validation_confidence=confidence_shares(validation_probabilities).astype(np.float32),
        class_shares=(
            np.bincount(probabilities.argmax(axis=1), minlength=probabilities.shape[1]) / len(probabilities)
        ).astype(np.float32),
        num_pixels=np.array([len(spectra)], dtype=np.float32),
    )
    limits = np.quantile(np.stack(found.distances_of(spectra)), LIMIT, axis=1).astype(np.float32)
    limited = SceneStatistics(**(found.arrays() | {"limits": limits}))
    unlike = np.array([limited.is_unlike(spectra).mean()], dtype=np.float32)
    return SceneStatistics(**(limited.arrays() | {"unlike_share": unlike}))
