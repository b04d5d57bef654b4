"""A raster whose values are computed from the spectrum of each pixel, window by window."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

PART = 256
"""Side of the parts of a window that are read at once: so that memory never holds many bands of wide ones."""


class ComputedCube:
    """Values that are computed from the valid pixels of a scene, NaN where a pixel is invalid.

    Args:
        scene: open scene.
        bands: C band numbers that are read.
        num_values: K, number of values of each pixel.
        compute: from spectra (C, N) to values (K, N).
    """

    def __init__(
        self,
        scene: Scene,
        bands: Sequence[int],
        num_values: int,
        compute: Callable[[NDArray[np.float32]], NDArray[np.floating[Any]]],
    ) -> None:
        self._scene, self._bands, self._num_values = scene, list(bands), num_values
        self._compute = compute

    @property
    def shape(self) -> tuple[int, int, int]:
        """(K, H, W)."""
        return self._num_values, *self._scene.grid.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """float32."""
        return np.dtype(np.float32)

    def read(self, window: Window) -> NDArray[np.float32]:
        """All values in a window, shape (K, H, W)."""
        found = np.empty((self._num_values, window.height, window.width), dtype=np.float32)
        for part in window.cut(PART, PART):
            cube, valid = self._scene.read(part, self._bands)
            values = np.full((self._num_values, *valid.shape), np.nan, dtype=np.float32)
            values[:, valid] = self._compute(cube[:, valid])
            rows, columns = part.row - window.row, part.column - window.column
            found[:, rows : rows + part.height, columns : columns + part.width] = values
        return found

    def read_mask(self, window: Window) -> None:
        """Invalid pixels are NaN."""
        return None
