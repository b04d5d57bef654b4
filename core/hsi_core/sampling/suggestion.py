"""The choice of pixels to label next: uncertain pixels that are far from each other and from the labels.

One pixel after the other is chosen, always the one with the largest product of its uncertainty and its
distance to the nearest label or chosen pixel (farthest-first traversal, Gonzalez 1985,
doi:10.1016/0304-3975(85)90224-5, weighted by the margin of the classes). Distances are of features and
places, because labels of one place teach less about others. Candidates unlike the training data get a share
of their own, because a model may be certain and wrong there. `benchmarks/active_labels.py` compares the rule
with a random choice.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

UNCERTAINTY = 2.0
"""Power of the uncertainty, 1 - margin, in the product."""
PLACE_WEIGHT = 1.0
"""Variance of the places in the distances, as a multiple of the variance of the features."""
NUM_COMPONENTS = 20
"""Principal components of the features that count in the distances, at most."""
LARGEST_UNLIKE = 0.25
"""Largest share of the suggestions for pixels unlike the training data."""


@dataclass(frozen=True)
class Candidates:
    """Pixels that may be suggested.

    Args:
        pixels: row and column, shape (N, 2).
        probabilities: class probabilities, shape (N, classes).
        features: in which pixels that are close are alike, shape (N, D).
        is_unlike: whether a pixel is unlike the training data, shape (N,).
    """

    pixels: NDArray[np.int64]
    probabilities: NDArray[np.floating]
    features: NDArray[np.floating]
    is_unlike: NDArray[np.bool_]

    def take(self, positions: NDArray[np.intp] | NDArray[np.bool_]) -> "Candidates":
        """Some of the candidates."""
        return Candidates(
            self.pixels[positions],
            self.probabilities[positions],
            self.features[positions],
            self.is_unlike[positions],
        )

    @property
    def margins(self) -> NDArray[np.float64]:
        """Probability of the first class less that of the second one, shape (N,)."""
        largest = np.sort(self.probabilities.astype(np.float64), axis=1)[:, -2:]
        margins: NDArray[np.float64] = largest[:, 1] - largest[:, 0]
        return margins


@dataclass(frozen=True)
class Known:
    """Pixels that have labels.

    Args:
        pixels: row and column, shape (M, 2).
        features: those of `Candidates`, shape (M, D).
    """

    pixels: NDArray[np.int64]
    features: NDArray[np.floating]


def far_from(pixels: NDArray[np.int64], others: NDArray[np.int64], min_distance: int) -> NDArray[np.bool_]:
    """Whether each pixel is at least the distance away from all others, along rows or columns.

    Args:
        pixels: row and column, shape (N, 2).
        others: row and column, shape (M, 2).
        min_distance: in pixels, at least 1.
    """
    if not len(others) or not len(pixels):
        return np.ones(len(pixels), dtype=bool)
    found, _ = cKDTree(others).query(pixels, p=np.inf, distance_upper_bound=min_distance)
    is_far: NDArray[np.bool_] = np.asarray(found) >= min_distance
    return is_far


def suggest(
    candidates: Candidates, count: int, *, min_distance: int, known: Known | None = None
) -> NDArray[np.intp]:
    """Choose pixels to label next.

    Args:
        candidates: pixels to choose from.
        count: number of pixels to choose; fewer are chosen if they would be too close together.
        min_distance: smallest difference of rows or columns between two chosen pixels, at least 1.
        known: pixels that have labels; without any, the first choice is the smallest margin.

    Returns:
        Positions of the chosen candidates, the smallest margin first, shape (n,).
    """
    margins = candidates.margins
    order = np.argsort(margins, kind="stable")  # the first one of equal products has the smallest margin
    sorted_ones = candidates.take(order)
    is_unlike, weights = sorted_ones.is_unlike, (1.0 - margins[order]) ** UNCERTAINTY
    num_unlike = min(int(np.ceil(count * is_unlike.mean())) if len(order) else 0, int(count * LARGEST_UNLIKE))
    coordinates, of_known = _coordinates(sorted_ones, known)
    distances = np.ones(len(order))
    if len(of_known):
        from sklearn.metrics import pairwise_distances_argmin_min

        distances = pairwise_distances_argmin_min(coordinates, of_known)[1]
    is_free = np.ones(len(order), dtype=bool)
    chosen: list[int] = []
    for allowed, wanted in ((is_unlike, num_unlike), (np.ones(len(order), dtype=bool), count)):
        while len(chosen) < wanted and (allowed & is_free).any():
            best = int(np.where(allowed & is_free, weights * distances, -1.0).argmax())
            apart = np.linalg.norm(coordinates - coordinates[best], axis=1)
            distances = np.minimum(distances, apart) if chosen or len(of_known) else apart
            is_free &= np.abs(sorted_ones.pixels - sorted_ones.pixels[best]).max(axis=1) >= min_distance
            is_free[best] = False
            chosen.append(best)
    return order[np.sort(np.array(chosen, dtype=np.intp))]


def _coordinates(
    candidates: Candidates, known: Known | None
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Candidates and labelled pixels in the space of features and places, (N, E) and (M, E)."""
    features = candidates.features.astype(np.float64)
    mean = features.mean(axis=0)
    _, axes = np.linalg.eigh(np.cov(features, rowvar=False, bias=True).reshape(2 * (features.shape[1],)))
    axes = axes[:, -NUM_COMPONENTS:]
    features = (features - mean) @ axes
    places = candidates.pixels.astype(np.float64)
    spread, scale = features.var(axis=0).sum(), places.var(axis=0).sum()
    # Equal features are told apart by their places alone, in any unit.
    scale = np.sqrt(PLACE_WEIGHT * (spread or 1.0) / scale) if scale else 0.0
    ours = np.hstack([features, scale * places])
    if known is None or not len(known.pixels):
        return ours, ours[:0]
    return ours, np.hstack([(known.features - mean) @ axes, scale * known.pixels])
