"""Cubes that are gathered from stored arrays: bands of two detectors, a swath on a grid, a mask of pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.writer import ReadableCube
from hsi_core.windows import Window


@dataclass(frozen=True)
class JoinedCube:
    """Selected bands of several cubes of the same size, in any order.

    Args:
        parts: the cubes.
        order: for each band, its index in the bands of all cubes, one cube after the other.
    """

    parts: Sequence[ReadableCube]
    order: Sequence[int]

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return len(self.order), *self.parts[0].shape[1:]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return np.result_type(*(part.dtype for part in self.parts))

    def read(self, window: Window) -> NDArray[Any]:
        """All bands in a window, shape (C, H, W)."""
        return np.concatenate([part.read(window) for part in self.parts])[list(self.order)]

    def read_mask(self, window: Window) -> None:
        """There is no mask beside nodata."""
        return None


@dataclass(frozen=True)
class SwathCube:
    """A cube in the geometry of the instrument, on a map grid: each place takes one pixel of the swath.

    Args:
        swath: the cube as it was acquired.
        rows: row of the swath at each place of the grid, shape (H, W); -1 where there is none.
        columns: its column.
        nodata: value where there is none.
    """

    swath: ArrayCube
    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    nodata: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self.swath.shape[0], *self.rows.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return self.swath.dtype

    def read(self, window: Window) -> NDArray[Any]:
        """All bands in a window, shape (C, H, W)."""
        rows, columns = self.rows[window.slices], self.columns[window.slices]
        values = np.full((self.shape[0], *rows.shape), self.nodata, dtype=self.dtype)
        is_seen = rows >= 0
        if is_seen.any():
            first_row, first_column = int(rows[is_seen].min()), int(columns[is_seen].min())
            part = Window(
                first_row,
                first_column,
                int(rows[is_seen].max()) - first_row + 1,
                int(columns[is_seen].max()) - first_column + 1,
            )
            seen = self.swath.read(part)
            values[:, is_seen] = seen[:, rows[is_seen] - first_row, columns[is_seen] - first_column]
        return values

    def read_mask(self, window: Window) -> None:
        """There is no mask beside nodata."""
        return None


@dataclass(frozen=True)
class FilledCube:
    """A cube whose invalid pixels get the nodata value.

    Args:
        cube: the cube.
        is_invalid: pixels without data, shape (H, W).
        nodata: their value.
    """

    cube: ReadableCube
    is_invalid: NDArray[np.bool_]
    nodata: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return self.cube.shape

    @property
    def dtype(self) -> np.dtype[Any]:
        """Type of the values."""
        return self.cube.dtype

    def read(self, window: Window) -> NDArray[Any]:
        """All bands in a window, shape (C, H, W)."""
        values = self.cube.read(window).copy()
        values[:, self.is_invalid[window.slices]] = self.nodata
        return values

    def read_mask(self, window: Window) -> None:
        """There is no mask beside nodata."""
        return None
