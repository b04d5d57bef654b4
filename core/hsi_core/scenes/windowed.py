"""A window of a scene, which is read like a scene of its own."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.grid import Grid
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window


class WindowedScene(Scene):
    """A window of a scene. Pixels outside the window are outside this scene.

    Args:
        source: open scene.
        window: inside its grid.
        grid: size and georeference of the window.
    """

    def __init__(self, source: Scene, window: Window, grid: Grid) -> None:
        # Not that of the base, which opens a dataset: everything but grid and position is that of the source.
        self.__dict__.update(source.__dict__)
        self._window = window
        self.grid = grid

    def traits(self, bands: Sequence[int]) -> list[Any]:
        """Those of the scene, and the window."""
        window = self._window
        return [*super().traits(bands), window.row, window.column, window.height, window.width]

    def _read_stored(
        self, window: Window, bands: Sequence[int]
    ) -> tuple[NDArray[Any], NDArray[np.bool_], dict[int, NDArray[np.bool_]]]:
        row, column = window.row + self._window.row, window.column + self._window.column
        return super()._read_stored(Window(row, column, window.height, window.width), bands)
