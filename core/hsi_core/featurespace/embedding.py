"""Feature vectors in two dimensions: pixels that look similar to the network lie close together.

PCA keeps distances as far as two axes allow. t-SNE (van der Maaten, Hinton 2008, JMLR 9) and UMAP (McInnes,
Healy, Melville 2018, arXiv:1802.03426) keep neighbours: clusters have a meaning, but their sizes and
distances do not.
"""

import importlib
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.manifold import TSNE, trustworthiness
from sklearn.metrics import silhouette_score
from sklearn.neighbors import NearestNeighbors

from hsi_core.errors import DeviceError, MissingPackageError, ParameterError
from hsi_core.language import tr
from hsi_core.memory import MB, free_bytes
from hsi_core.progress import Progress

Method = Literal["pca", "tsne", "umap"]
FIRST_AXES = 50
"""Principal axes in which t-SNE and UMAP search neighbours: less noise and time (advice of the authors)."""

MOST_COMPARED = 4000
"""Maximum pixels for a full distance matrix: memory grows with their square, 128 MB for 4000 pixels."""

FIXED_BYTES: dict[Method, int] = {"pca": 128 * MB, "tsne": 256 * MB, "umap": 1024 * MB}
"""Memory of the libraries of a method: buffers of OpenBLAS and of threads, and the compiler of UMAP. If it is
not free, OpenBLAS ends the program, or its threads wait for ever."""
BYTES_PER_NEIGHBOR = 100
"""For each neighbour of each pixel: indices and distances, their sparse matrix, and its transpose."""


def estimate_bytes(method: Method, num_points: int, *, perplexity: float, num_neighbors: int) -> int:
    """About the memory that a method takes with a number of pixels, in bytes; not less than it takes."""
    needed = FIXED_BYTES[method] + 8 * 4 * FIRST_AXES * num_points
    if method != "pca":
        # t-SNE keeps three neighbours per unit of perplexity.
        wanted = 3 * perplexity + 1 if method == "tsne" else num_neighbors
        needed += BYTES_PER_NEIGHBOR * num_points * int(min(wanted, num_points))
        # Distances and their order are computed in portions of at most 1 GB.
        needed += 2 * min(8 * num_points**2, 2**30)
    return needed


def check_embedding(method: Method, num_points: int, *, perplexity: float, num_neighbors: int) -> None:
    """Refuse settings that the method cannot use, before anything is computed.

    Raises:
        ParameterError: there are too few pixels for the perplexity or the number of neighbours.
        DeviceError: there is too little free memory.
        MissingPackageError: UMAP is chosen, but not installed.
    """
    if num_points < 4:
        raise ParameterError(
            tr(
                "There are only {num_points} pixels to show; label more pixels, or add a sample of the "
                "scene.",
                num_points=num_points,
            )
        )
    if method == "tsne" and perplexity >= num_points:
        raise ParameterError(
            tr(
                "The perplexity is {perplexity:g}, but there are only {num_points} pixels; choose a "
                "perplexity below the number of pixels (at most {advised} is advised), or use more pixels.",
                perplexity=perplexity,
                num_points=num_points,
                advised=max((num_points - 1) // 3, 1),
            )
        )
    if method == "umap":
        if num_neighbors >= num_points:
            raise ParameterError(
                tr(
                    "The number of neighbours is {num_neighbors}, but there are only {num_points} pixels; "
                    "choose fewer neighbours, or use more pixels.",
                    num_neighbors=num_neighbors,
                    num_points=num_points,
                )
            )
        import_umap()
    needed = estimate_bytes(method, num_points, perplexity=perplexity, num_neighbors=num_neighbors)
    if needed > (free := free_bytes()):
        raise DeviceError(
            tr(
                "{method} of {num_points} pixels takes about {needed_mb} MB, but {free_mb} MB of memory are "
                "free; show fewer pixels, choose fewer neighbours or the method pca, or close other "
                "programs.",
                method=method,
                num_points=num_points,
                needed_mb=round(needed / MB),
                free_mb=round(free / MB),
            )
        )


def import_umap() -> Any:
    """Import the package umap.

    Raises:
        MissingPackageError: the package is not installed or does not work.
    """
    try:
        return importlib.import_module("umap")
    except (ImportError, RuntimeError, OSError) as error:
        raise MissingPackageError(
            tr(
                "UMAP needs the package umap-learn, which is not installed or does not work ({error}); "
                "install umap-learn in the processing environment, or choose tsne or pca.",
                error=error,
            )
        ) from error


def embed(
    features: NDArray[np.float32],
    method: Method,
    *,
    perplexity: float,
    num_neighbors: int,
    seed: int,
    progress: Progress,
) -> NDArray[np.float32]:
    """Compute two coordinates for each pixel.

    Args:
        features: feature vectors, shape (N, D).
        method: pca, tsne or umap.
        perplexity: setting of t-SNE: approximate number of neighbours of a pixel.
        num_neighbors: setting of UMAP: number of neighbours of a pixel.
        seed: seed of t-SNE and UMAP.
        progress: receives reports; a cancel takes effect at once and abandons the running method.

    Returns:
        Shape (N, 2).

    Raises:
        ParameterError: see `check_embedding`; or all feature vectors are equal.
        MissingPackageError: UMAP is not installed.
    """
    check_embedding(method, len(features), perplexity=perplexity, num_neighbors=num_neighbors)
    if not features.std(axis=0).any():
        raise ParameterError(
            "All pixels have the same feature vector: the network cannot distinguish them; choose another "
            "model."
        )
    found: list[NDArray[np.float32]] = []
    num_axes = min(FIRST_AXES, *features.shape)
    axes = PCA(num_axes, svd_solver="full").fit_transform(features.astype(np.float64))
    if method == "pca":
        return np.pad(axes, ((0, 0), (0, max(2 - num_axes, 0))))[:, :2].astype(np.float32)
    estimator: Any = (
        TSNE(2, perplexity=perplexity, random_state=seed, init="pca" if num_axes > 1 else "random")
        if method == "tsne"
        else import_umap().UMAP(n_neighbors=num_neighbors, random_state=seed, n_jobs=1)
    )
    progress.report(
        0.0, tr("Computing {method} of {num_features} pixels", method=method, num_features=len(features))
    )
    progress.wait_for(lambda: found.append(np.asarray(estimator.fit_transform(axes), dtype=np.float32)))
    return found[0]


def choose_compared(num_points: int, *, seed: int) -> NDArray[np.int64]:
    """Indices of the pixels to compare, ascending: all pixels, or `MOST_COMPARED` drawn at random."""
    if num_points <= MOST_COMPARED:
        return np.arange(num_points)
    return np.sort(np.random.default_rng(seed).choice(num_points, MOST_COMPARED, replace=False))


def measure_separation(
    features: NDArray[np.float32], codes: NDArray[np.uint16], *, seed: int
) -> tuple[float, float]:
    """Measure the separation of classes: silhouette and agreement of nearest neighbours.

    Source of the silhouette: Rousseeuw (1987), doi:10.1016/0377-0427(87)90125-7. It uses at most
    `MOST_COMPARED` pixels.

    Args:
        features: feature vectors of labelled pixels, shape (N, D).
        codes: class codes of these pixels, shape (N,); two classes or more.
        seed: seed of the choice of pixels.

    Returns:
        Silhouette, -1..1, and share of pixels whose nearest neighbour has the same class, 0..1.
    """
    some = choose_compared(len(codes), seed=seed)
    num_classes = len(np.unique(codes[some]))
    is_defined = 1 < num_classes < len(some)
    silhouette = float(silhouette_score(features[some], codes[some])) if is_defined else 0.0
    nearest = NearestNeighbors(n_neighbors=1).fit(features).kneighbors(return_distance=False)[:, 0]
    return silhouette, float((codes[nearest] == codes).mean())


def measure_trustworthiness(
    features: NDArray[np.float32], coordinates: NDArray[np.float32], *, seed: int
) -> float:
    """Measure how far neighbours in the plot are neighbours in the feature space, 0..1; 1 if all are.

    Source: Venna, Kaski (2001), doi:10.1007/3-540-44668-0_68. It uses 15 neighbours, fewer for less than 32
    pixels, and at most `MOST_COMPARED` pixels.
    """
    some = choose_compared(len(features), seed=seed)
    num_neighbors = min(15, (len(some) - 1) // 2)
    return float(trustworthiness(features[some], coordinates[some], n_neighbors=num_neighbors))
