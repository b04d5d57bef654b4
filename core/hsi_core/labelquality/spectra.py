"""Spectra of labelled pixels, and mean spectra of their surroundings."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from hsi_core.evaluation.reader import far_values_error, gdal_settings, in_file_order, read_padded
from hsi_core.inputs.outliers import FarValueSearch
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import no_valid_label
from hsi_core.scenes.scene import Scene
from hsi_core.windows import GATHER_TILE, Window


@dataclass(frozen=True)
class LabelledSpectra:
    """Spectra of N valid pixels.

    Args:
        positions: which of the requested pixels they are, shape (N,).
        means: mean spectra of the valid pixels in the surroundings, shape (N, C), for each side in pixels; a
            side of 1 is the spectrum of the pixel.
    """

    positions: NDArray[np.int64]
    means: tuple[NDArray[np.float32], ...]


def read_spectra(
    scene: Scene,
    pixels: NDArray[np.int64],
    *,
    bands: Sequence[int],
    sides: Sequence[int],
    progress: Progress,
) -> LabelledSpectra:
    """Read spectra tile by tile; invalid pixels are left out.

    Args:
        scene: open scene.
        pixels: row and column of each pixel, shape (N, 2).
        bands: band numbers.
        sides: odd sides of the surroundings in pixels.
        progress: receives the progress, and stops the reading.

    Raises:
        LabelError: no pixel is valid.
        SceneError: the scene has values that seem to be a fill value that is not declared.
    """
    search = FarValueSearch()
    halo = max(sides) // 2
    across = -(-scene.grid.width // GATHER_TILE)
    keys = pixels[:, 0] // GATHER_TILE * across + pixels[:, 1] // GATHER_TILE
    unique = np.unique(keys)
    positions: list[NDArray[np.int64]] = []
    found: list[list[NDArray[np.float32]]] = [[] for _ in sides]
    with gdal_settings():
        for number, key in enumerate(unique[in_file_order(scene, unique)].tolist()):
            progress.report(number / len(unique), "Reading the spectra of the labels", has_time_left=True)
            top, left = key // across * GATHER_TILE, key % across * GATHER_TILE
            cube, valid = read_padded(
                scene, Window(top, left, GATHER_TILE, GATHER_TILE), halo=halo, bands=bands
            )
            search.update(np.where(valid, cube, 0.0), top - halo, left - halo)
            here = np.flatnonzero(keys == key)
            row, column = pixels[here, 0] - top + halo, pixels[here, 1] - left + halo
            is_valid = valid[row, column]
            here, row, column = here[is_valid], row[is_valid], column[is_valid]
            positions.append(here)
            for side, parts in zip(sides, found, strict=True):
                parts.append(_means(cube, valid, side)[:, row, column].T)
    if (far := search.found()) is not None:
        raise far_values_error(scene, far, bands, spoilt=tr("the spectra of the labels"))
    kept = np.concatenate(positions)
    if not len(kept):
        raise no_valid_label(scene, bands)
    order = np.argsort(kept, kind="stable")
    return LabelledSpectra(kept[order], tuple(np.concatenate(parts)[order] for parts in found))


def _means(cube: NDArray[np.float32], valid: NDArray[np.bool_], side: int) -> NDArray[np.float32]:
    """Mean of the valid pixels in the surroundings of each pixel, shape (C, H, W)."""
    if side == 1:
        return cube
    share = ndimage.uniform_filter(valid.astype(np.float64), side, mode="constant")
    total = ndimage.uniform_filter(
        np.where(valid, cube, 0.0).astype(np.float64), (1, side, side), mode="constant"
    )
    means: NDArray[np.float32] = (total / np.maximum(share, 0.5 / side**2)).astype(np.float32)
    return means
