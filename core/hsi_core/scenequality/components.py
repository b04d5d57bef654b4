"""Components of a scene as a raster, and the scene that is rebuilt from them, window by window."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.reduction import Reduction
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

PART = 256
"""Side of the parts of a window that are read at once, so that memory never holds many bands of a wide "
"one."""

Values = NDArray[np.float64]


class ComponentCube:
    """Components of the pixels of a scene, NaN where a pixel is invalid.

    Args:
        scene: open scene.
        bands: C band numbers.
        reduction: as many components as bands; the first ones are used.
        num_components: K.

    Attributes:
        num_valid: valid pixels that were read.
        variance: variance of each component over the pixels that were read, shape (K,).
    """

    def __init__(self, scene: Scene, bands: Sequence[int], reduction: Reduction, num_components: int) -> None:
        self._scene, self._bands = scene, list(bands)
        self._mean = reduction.mean.astype(np.float64)
        self._weight = reduction.weight.astype(np.float64)[:num_components]
        self.num_valid = 0
        self._squares = np.zeros(num_components)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(K, H, W)."""
        return len(self._weight), *self._scene.grid.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the components."""
        return np.dtype(np.float32)

    @property
    def variance(self) -> Values:
        """The mean of each component is 0."""
        return self._squares / max(self.num_valid - 1, 1)

    def read(self, window: Window) -> NDArray[np.float32]:
        """All components in a window, shape (K, H, W)."""
        found = np.empty((len(self._weight), window.height, window.width), dtype=np.float32)
        for part in window.cut(PART, PART):
            cube, valid = self._scene.read(part, self._bands)
            components = self._weight @ (cube[:, valid] - self._mean[:, None])  # (K, pixels)
            self.num_valid += components.shape[1]
            self._squares += (components**2).sum(axis=1)
            values = np.full((len(self._weight), *valid.shape), np.nan, dtype=np.float32)
            values[:, valid] = components
            rows, columns = part.row - window.row, part.column - window.column
            found[:, rows : rows + part.height, columns : columns + part.width] = values
        return found

    def read_mask(self, window: Window) -> None:
        """Invalid pixels are NaN."""
        return None


class DenoisedCube:
    """The scene rebuilt from its first components, NaN where a pixel is invalid.

    A component is put back along its direction in the inverse of all components. With as many components as
    bands the scene is the same again.

    Args:
        components: of the scene.
        reduction: as many components as bands.
    """

    def __init__(self, components: ComponentCube, reduction: Reduction) -> None:
        self._components = components
        self._mean = reduction.mean.astype(np.float64)
        # A band without variance has no component: the inverse leaves it at its mean.
        inverse = np.linalg.pinv(reduction.weight.astype(np.float64), rcond=1e-12)
        self._back = inverse[:, : components.shape[0]]  # (C, K)

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return len(self._mean), *self._components.shape[1:]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return np.dtype(np.float32)

    def read(self, window: Window) -> NDArray[np.float32]:
        """All bands in a window, shape (C, H, W)."""
        components = self._components.read(window).astype(np.float64)
        values = np.tensordot(self._back, components, axes=1) + self._mean[:, None, None]
        return values.astype(np.float32)

    def read_mask(self, window: Window) -> None:
        """Invalid pixels are NaN."""
        return None
