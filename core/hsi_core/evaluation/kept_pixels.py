"""The pixels around labels, read once and kept in memory, for many trainings on the same labels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import maximum_filter

from hsi_core.scenes.scene import Scene
from hsi_core.windows import GATHER_TILE, Window


@dataclass(frozen=True)
class KeptPixels:
    """Values of the pixels at most `margin` away from labels, as `Scene.read` gives them.

    Args:
        shape: (H, W) of the scene.
        bands: numbers of the bands.
        margin: in pixels, along rows and columns.
        places: row * W + column of each pixel, ascending, shape (N,).
        spectra: of each pixel, shape (N, C); 0 where it is invalid.
        is_valid: shape (N,).
    """

    shape: tuple[int, int]
    bands: tuple[int, ...]
    margin: int
    places: NDArray[np.int64]
    spectra: NDArray[np.float32]
    is_valid: NDArray[np.bool_]

    def holds(self, bands: Sequence[int], margin: int) -> bool:
        """Whether everything is kept that patches with this margin need of these bands."""
        return tuple(bands) == self.bands and margin <= self.margin

    def find(self, pixels: NDArray[np.int64]) -> NDArray[np.intp]:
        """Positions of pixels, which are all kept, in `places`, from their row and column (n, 2)."""
        return np.searchsorted(self.places, pixels[:, 0] * self.shape[1] + pixels[:, 1])


def keep_pixels(
    scene: Scene,
    is_labelled: NDArray[np.bool_],
    *,
    bands: Sequence[int],
    margin: int,
    max_bytes: int,
    on_part: Callable[[float], None],
) -> KeptPixels | None:
    """Read the pixels around labels; None if they take more than `max_bytes`.

    Blocks of the file are read one after another, so that each is decompressed once.

    Args:
        scene: open scene.
        is_labelled: labelled pixels, shape (H, W), at least one.
        bands: band numbers to read.
        margin: pixels around the labels that are kept as well, along rows and columns.
        max_bytes: size up to which they are kept; beyond that every training has to read the scene itself.
        on_part: called with the share that is read, 0..1; an error that it raises ends the read.

    Raises:
        SceneError: the file is damaged.
    """
    is_near = maximum_filter(is_labelled, size=2 * margin + 1) if margin else is_labelled
    places = np.flatnonzero(is_near)
    if len(places) * len(bands) * 4 > max_bytes:
        return None
    spectra = np.empty((len(places), len(bands)), dtype=np.float32)
    is_valid = np.empty(len(places), dtype=bool)
    height, width = scene.grid.shape
    num_read = 0
    for part in scene.parts(Window(0, 0, height, width)):
        if not is_near[part.slices].any():
            continue
        for window in part.cut(GATHER_TILE, GATHER_TILE):
            rows, columns = np.nonzero(is_near[window.slices])
            if not len(rows):
                continue
            on_part(num_read / len(places))
            top, left = int(rows.min()), int(columns.min())
            box = Window(
                window.row + top,
                window.column + left,
                int(rows.max()) - top + 1,
                int(columns.max()) - left + 1,
            )
            cube, valid = scene.read(box, bands)
            here = np.searchsorted(places, (window.row + rows) * width + window.column + columns)
            spectra[here] = cube[:, rows - top, columns - left].T
            is_valid[here] = valid[rows - top, columns - left]
            num_read += len(here)
    return KeptPixels((height, width), tuple(bands), margin, places, spectra, is_valid)
