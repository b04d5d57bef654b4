"""Components of a scene as a raster, and the scene that is rebuilt from them, window by window."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.reduction import Reduction
from hsi_core.scenes.computed import ComputedCube
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

Values = NDArray[np.float64]


class ComponentCube(ComputedCube):
    """Components of the pixels of a scene, NaN where a pixel is invalid.

    Args:
        scene: open scene.
        bands: C band numbers.
        reduction: as many components as bands; the first ones are used.
        num_components: K.

    Attributes:
        num_valid: valid pixels that were read.
    """

    def __init__(self, scene: Scene, bands: Sequence[int], reduction: Reduction, num_components: int) -> None:
        super().__init__(scene, bands, num_components, self._find)
        self._mean = reduction.mean.astype(np.float64)
        self._weight = reduction.weight.astype(np.float64)[:num_components]
        self.num_valid = 0
        self._squares = np.zeros(num_components)

    @property
    def variance(self) -> Values:
        """Variance of each component over the pixels that were read, shape (K,); the means are 0."""
        return self._squares / max(self.num_valid - 1, 1)

    def _find(self, spectra: NDArray[np.float32]) -> Values:
        """Components of spectra (C, N), shape (K, N); counts them for the variance."""
        components: Values = self._weight @ (spectra - self._mean[:, None])
        self.num_valid += components.shape[1]
        self._squares += (components**2).sum(axis=1)
        return components


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
