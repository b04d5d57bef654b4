"""The population that a model was trained on, in a few thousand numbers that travel with the model file.

It describes the training scene as the network sees it, not the labelled pixels alone, so that a scene like it is a
scene like it whatever share of it is labelled. Pixels unlike it are found as in the statistical control of processes
(Jackson, Mudholkar 1979, doi:10.1080/00401706.1979.10489779): by the distance within the components (Hotelling's T2,
which is Mahalanobis' distance squared, as components are uncorrelated) and by what the components leave unexplained (Q,
mean squared residual of the standardised spectrum). Either beyond the 99th percentile of training counts as unlike.
"""

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.reduction import Reduction, fit_reduction

NUM_SAMPLED = 4096
"""Pixels of the training scene that are looked at."""
NUM_QUANTILES = 101
"""Of each component: its minimum, percentiles and maximum."""
NUM_BINS = 10
"""Bins of a component, deciles of training."""
NUM_CONFIDENCE_BINS = 20
"""Bins of the confidence, 0.05 wide."""
LIMIT = 0.99
"""Share of the training pixels within each limit."""
MAX_COMPONENTS = 30
"""Components of a network that looks at the bands themselves and so has none of its own."""

Values = NDArray[np.float32]


@dataclass(frozen=True)
class SceneStatistics:
    """Statistics of a sample of the training scene. K components, C bands.

    Args:
        weight: from a spectrum less the mean to components, shape (K, C).
        mean: of each band, shape (C,).
        deviation: standard deviation of each band, shape (C,); 0 where a band does not vary.
        quantiles: of each component, shape (K, NUM_QUANTILES).
        shares: of each component's bins, whose edges are the deciles, shape (K, NUM_BINS).
        spread: standard deviation of each component, shape (K,).
        limits: of T2 and Q, shape (2,).
        unlike_share: share of the sample beyond either limit, shape (1,).
        confidence: shares of the bins of the confidence in the scene, shape (NUM_CONFIDENCE_BINS,).
        validation_confidence: the same on the validation pixels; zeros where there were none.
        class_shares: of the classes that the network finds in the scene, in its order.
        num_pixels: size of the sample, shape (1,).
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
        """Inverse of `arrays`.

        Raises:
            KeyError: a field is missing.
            ValueError: a field has another shape than the others ask for.
        """
        found = cls(**{field.name: arrays[field.name] for field in fields(cls)})
        count = len(found.weight)
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
                    f"population: {name} has the shape {array.shape} instead of {shape}, or is not finite"
                )
        return found

    def components_of(self, spectra: NDArray[np.floating]) -> NDArray[np.float64]:
        """Components (N, K) of spectra (N, C)."""
        return (spectra.astype(np.float64) - self.mean) @ self.weight.T.astype(np.float64)

    def distances_of(self, spectra: NDArray[np.floating]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """T2 and Q of spectra (N, C), shape (N,) each."""
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
        """Which of the spectra (N, C) are beyond a limit, shape (N,)."""
        distance, residual = self.distances_of(spectra)
        # What explains all of a spectrum leaves rounding, which is no residual.
        is_unlike: NDArray[np.bool_] = (distance > self.limits[0]) | (residual > max(self.limits[1], 1e-6))
        return is_unlike


def _orthonormal(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Orthonormal rows that span the same space."""
    _, values, vectors = np.linalg.svd(rows, full_matrices=False)
    basis: NDArray[np.float64] = vectors[values > 1e-9 * values.max(initial=0.0)]
    return basis


def bin_shares(values: NDArray[np.floating], edges: NDArray[np.floating]) -> NDArray[np.float64]:
    """Shares of values in the bins between inner edges, shape (edges + 1,); a value on an edge lies above it."""
    counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(edges) + 1)
    return counts / max(len(values), 1)


def decile_edges(quantiles: NDArray[np.floating]) -> NDArray[np.floating]:
    """Inner edges of a component's bins, shape (NUM_BINS - 1,), of its quantiles."""
    step = (NUM_QUANTILES - 1) // NUM_BINS
    return quantiles[step:-1:step]


def confidence_shares(probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """Shares of the bins of the largest probability, of probabilities (N, classes)."""
    edges = np.linspace(0.0, 1.0, NUM_CONFIDENCE_BINS + 1)[1:-1]
    return bin_shares(probabilities.max(axis=1), edges)


def compute_scene_statistics(
    spectra: NDArray[np.floating],
    *,
    reduction: Reduction,
    probabilities: NDArray[np.floating],
    validation_probabilities: NDArray[np.floating],
) -> SceneStatistics:
    """Statistics of a sample of the training scene.

    Args:
        spectra: of the sample, shape (N, C).
        reduction: the network's own; one that has no components is given some here.
        probabilities: of the classes at the sample, shape (N, classes).
        validation_probabilities: of the classes at the validation pixels, shape (V, classes).
    """
    num_components = len(reduction.explained)
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
