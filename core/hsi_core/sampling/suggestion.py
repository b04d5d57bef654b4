"""The choice of pixels to label next: uncertain pixels, apart from each other, with different spectra.

The rule is margin sampling with clusters (Demir, Persello, Bruzzone 2011, doi:10.1109/TGRS.2010.2072929): of
the most uncertain candidates, several times as many as are wanted, k-means makes one cluster for each wanted
pixel, and the most uncertain pixel of each cluster is taken. Our clusters are of features and places, because
labels of one place teach less about others. Candidates unlike the training data get a share
of their own, because a model may be certain and wrong there. `benchmarks/active_labels.py` compares the rule
with a random choice.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

UNCERTAIN = 10
"""Candidates that enter the clusters, in multiples of the wanted number: the most uncertain ones."""
PLACE_WEIGHT = 1.0
"""Variance of the places in the clusters, as a multiple of the variance of the features."""
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


def suggest(candidates: Candidates, count: int, *, min_distance: int, seed: int) -> NDArray[np.intp]:
    """Choose pixels to label next.

    Args:
        candidates: pixels to choose from.
        count: number of pixels to choose; fewer are chosen if they would be too close together.
        min_distance: smallest difference of rows or columns between two chosen pixels, at least 1.
        seed: of the clusters.

    Returns:
        Positions of the chosen candidates, the smallest margin first, shape (n,).
    """
    margins, unlike = candidates.margins, np.flatnonzero(candidates.is_unlike)
    num_unlike = min(
        int(np.ceil(count * len(unlike) / max(len(margins), 1))), int(count * LARGEST_UNLIKE), len(unlike)
    )
    chosen: list[int] = []

    def is_free(position: int) -> bool:
        apart = np.abs(candidates.pixels[chosen] - candidates.pixels[position]).max(axis=1)
        return not len(apart) or int(apart.min()) >= min_distance

    for positions, wanted in ((unlike, num_unlike), (np.arange(len(margins)), count)):
        order = positions[np.argsort(margins[positions], kind="stable")]
        _choose(order, wanted, candidates, seed, chosen, is_free)
    found = np.array(chosen, dtype=np.intp)
    return found[np.argsort(margins[found], kind="stable")]


def _choose(
    order: NDArray[np.intp],
    wanted: int,
    candidates: Candidates,
    seed: int,
    chosen: list[int],
    is_free: Callable[[int], bool],
) -> None:
    """Add positions until the wanted number is chosen: one of each cluster, then the others in their order.

    Args:
        order: positions, the most uncertain first.
        wanted: number of chosen positions at the end.
        candidates: all of them.
        seed: of the clusters.
        chosen: positions that are chosen already; receives the others.
        is_free: whether a position is far enough from those that are chosen.
    """
    num_clusters = wanted - len(chosen)
    if num_clusters <= 0 or not len(order):
        return
    top = order[: UNCERTAIN * num_clusters]
    taken: set[int] = set()
    for position, cluster in zip(
        top.tolist(), _cluster(candidates.take(top), num_clusters, seed), strict=True
    ):
        if cluster not in taken and position not in chosen and is_free(position):
            taken.add(cluster)
            chosen.append(position)
    for position in order.tolist():
        if len(chosen) >= wanted:
            return
        if position not in chosen and is_free(position):
            chosen.append(position)


def _cluster(candidates: Candidates, num_clusters: int, seed: int) -> list[int]:
    """Number of the cluster of each pixel."""
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    if len(candidates.pixels) <= num_clusters:
        return list(range(len(candidates.pixels)))
    features, places = candidates.features.astype(np.float64), candidates.pixels.astype(np.float64)
    spread = places.var(axis=0).sum()
    # Equal features are told apart by their places alone, in any unit.
    scale = np.sqrt(PLACE_WEIGHT * (features.var(axis=0).sum() or 1.0) / spread) if spread else 0.0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # equal pixels: fewer clusters than wanted
        means = KMeans(num_clusters, n_init=1, random_state=seed).fit(np.hstack([features, scale * places]))
    found: list[int] = means.labels_.tolist()
    return found
