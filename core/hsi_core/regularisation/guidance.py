"""Components of a scene that tell which neighbours are alike: minimum noise fraction, fitted once.

The components have large variance relative to the noise, see `inputs.mnf`. Their noise has unit variance, so
that a component counts the more, the less noise it has. They do not depend on scale and
offset of the bands, so values are used as they are on disk.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from torch import Tensor

from hsi_core.inputs.mnf import NoiseCovariance, find_mnf_axes
from hsi_core.inputs.reduction import PORTION, Covariance, to_float
from hsi_core.regularisation.weights import pairs, squared_distances
from hsi_core.windows import Window, tiles

NUM_COMPONENTS = 10
SAMPLE_TILE = 128
"""Side of the tiles that the components are fitted on; a constant, so that they depend on the scene alone."""
SAMPLE_PIXELS = 2**19
"""Valid pixels that the components are fitted on. A smaller scene is used as a whole."""
Read = Callable[[Window], tuple[NDArray[Any], NDArray[np.bool_]]]
"""Reads values (C, H, W) and valid mask (H, W) of a window inside the scene."""


@dataclass(frozen=True)
class Guidance:
    """A linear map from bands to components with noise of unit variance, and the scale of their differences.

    Args:
        mean: mean of each band, (C,), float32.
        weight: weight of each band in each component, (components, C), float32.
        scale: median squared distance of neighbours.
    """

    mean: NDArray[np.float32]
    weight: NDArray[np.float32]
    scale: float

    def project(self, cube: NDArray[Any], valid: NDArray[np.bool_], device: torch.device) -> Tensor:
        """Components (components, H, W) of values (C, H, W); 0 at invalid pixels (H, W).

        The bands are added one by one: see the package for the reason.
        """
        spectra = cube.reshape(len(cube), -1)
        num_pixels = spectra.shape[1]
        weight = torch.from_numpy(self.weight).to(device)
        portion = PORTION["cpu" if device.type == "cpu" else "cuda"]
        found = torch.zeros((len(weight), num_pixels), device=device)
        for start in range(0, num_pixels, portion):
            part = to_float(torch.from_numpy(spectra[:, start : start + portion]).to(device))
            total = found[:, start : start + portion]
            term = torch.empty_like(total)
            for band, mean in enumerate(self.mean.tolist()):
                total.add_(torch.mul(weight[:, band, None], part[band].sub_(mean), out=term))
        found.masked_fill_(~torch.from_numpy(valid).to(device).flatten(), 0.0)
        return found.reshape(-1, *valid.shape)


def fit_guidance(
    read: Read,
    shape: tuple[int, int],
    *,
    num_bands: int,
    on_progress: Callable[[float], None] = lambda done: None,
) -> Guidance:
    """Fit components on a scene, or on tiles spread over a large scene.

    The tiles and the sums are the same whatever the number of threads.

    Args:
        read: reads the scene.
        shape: (H, W) of the scene.
        num_bands: C.
        on_progress: receives the completed share, 0..1, before each tile.
    """
    moments, noise = Covariance(num_bands), NoiseCovariance(num_bands)
    chosen = []
    with threadpool_limits(1, user_api="blas"):
        for window in _spread(shape):

            def report() -> None:
                on_progress(0.7 * min(moments.count / min(SAMPLE_PIXELS, shape[0] * shape[1]), 1.0))

            report()
            cube, valid = read(window)
            if valid.any():
                chosen.append(window)
                moments.update(cube[:, valid].T)
                report()  # with many bands, each sum takes a while
                noise.update(cube, valid)
            if moments.count >= SAMPLE_PIXELS:
                break
        axes = find_mnf_axes(
            moments.covariance, noise.covariance, components=min(NUM_COMPONENTS, num_bands), whiten=False
        )
    mean, weight = moments.mean.astype(np.float32), axes.rows.astype(np.float32)
    guidance = Guidance(mean, weight, 1.0)
    distances = []
    for index, window in enumerate(chosen):
        on_progress(0.7 + 0.3 * index / len(chosen))
        distances.append(_distances(guidance, read, window, shape))
    every = np.concatenate(distances) if distances else np.zeros(0, np.float32)
    positive = every[every > 0.0]
    scale = float(np.median(every)) if len(every) else 0.0
    if not scale > 0.0:  # most neighbours are equal
        scale = float(np.median(positive)) if len(positive) else 1.0
    return Guidance(mean, weight, scale)


def _spread(shape: tuple[int, int]) -> Iterator[Window]:
    """All tiles of a scene in a random order that is always the same."""
    every = list(tiles(shape, SAMPLE_TILE))
    for index in np.random.default_rng(0).permutation(len(every)).tolist():
        yield every[index]


def _distances(guidance: Guidance, read: Read, window: Window, shape: tuple[int, int]) -> NDArray[np.float32]:
    """Squared distances between the pixels of a tile and their forward neighbours."""
    wide = window.grow(1).clip(shape)
    cube, valid = read(wide)
    components = guidance.project(cube, valid, torch.device("cpu"))
    inside = Window(window.row - wide.row, window.column - wide.column, window.height, window.width)
    rows, columns = inside.slices
    both = pairs(torch.from_numpy(valid))[:, rows, columns]
    found: NDArray[np.float32] = squared_distances(components)[:, rows, columns][both].numpy()
    return found
