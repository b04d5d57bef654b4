"""The pixels around labels, read once and kept in memory, for many trainings on the same labels."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


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
