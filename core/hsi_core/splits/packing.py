"""Groups of labelled pixels packed close together, so that the empty space of a large scene costs nothing.

A mosaic of a few labelled places in a large scene is mostly empty. Groups that are farther apart than a gap
do not influence each other in a split. They are copied side by side into a small raster, with the gap between
them, and the result is copied back.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

_LARGE = 1 << 20
"""Pixels of a bounding box from which packing is tried."""

_ROWS = 256
"""Rows that are searched for labels between two checks for a cancel."""

Window = tuple[slice, slice]


@dataclass(frozen=True)
class Packing:
    """Windows of a raster and their places in a packed raster.

    Args:
        windows: windows of the raster, which hold all labelled pixels.
        places: windows of the packed raster.
        shape: shape of the packed raster.
        box: bounding box of the labelled pixels in the raster.
    """

    windows: tuple[Window, ...]
    places: tuple[Window, ...]
    shape: tuple[int, int]
    box: Window

    def take(self, array: NDArray[Any]) -> NDArray[Any]:
        """The packed raster; 0 between the windows."""
        if len(self.windows) == 1:
            return array[self.windows[0]]
        packed = np.zeros(self.shape, dtype=array.dtype)
        for window, place in zip(self.windows, self.places, strict=True):
            packed[place] = array[window]
        return packed

    def put(self, packed: NDArray[Any], array: NDArray[Any]) -> None:
        """Copy the packed raster back into the windows of a raster."""
        for window, place in zip(self.windows, self.places, strict=True):
            array[window] = packed[place]

    def block_grid(self, size: int) -> NDArray[np.int64]:
        """Number of the square block of each pixel in the packed raster, counted along rows of the scene."""
        rows, columns = self.box
        across = -(-(columns.stop - columns.start) // size)
        grid = np.zeros(self.shape, dtype=np.int64)
        for (window_rows, window_columns), place in zip(self.windows, self.places, strict=True):
            block_rows = (np.arange(window_rows.start, window_rows.stop) - rows.start) // size
            block_columns = (np.arange(window_columns.start, window_columns.stop) - columns.start) // size
            grid[place] = block_rows[:, None] * across + block_columns
        return grid


def pack(codes: NDArray[Any], gap: int, check: Callable[[], None]) -> Packing:
    """Pack the pixels of a raster that are not 0; a small or dense raster is its bounding box, as it is.

    Args:
        codes: shape (H, W), with at least one pixel above 0.
        gap: groups at most this many pixels apart (Chebyshev) stay together, and packed groups are farther
            apart.
        check: called regularly; may raise to cancel.
    """
    rows, columns = _positions(codes, check)
    box = (
        slice(int(rows.min()), int(rows.max()) + 1),
        slice(int(columns.min()), int(columns.max()) + 1),
    )
    height, width = (side.stop - side.start for side in box)
    whole = Packing((box,), ((slice(0, height), slice(0, width)),), (height, width), box)
    if height * width < _LARGE:
        return whole
    windows = _windows(rows, columns, max(gap + 1, 16))
    packed = _place(windows, gap + 1, box)
    return packed if 4 * packed.shape[0] * packed.shape[1] <= height * width else whole


def _positions(codes: NDArray[Any], check: Callable[[], None]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows and columns of the pixels that are not 0."""
    rows, columns = [], []
    for start in range(0, len(codes), _ROWS):
        check()
        some_rows, some_columns = np.nonzero(codes[start : start + _ROWS])
        rows.append(some_rows + start)
        columns.append(some_columns)
    return np.concatenate(rows), np.concatenate(columns)


def _windows(rows: NDArray[np.int64], columns: NDArray[np.int64], cell: int) -> list[Window]:
    """Bounding boxes of groups; two groups have an empty cell between them, along rows or columns."""
    cell_rows, cell_columns = rows // cell, columns // cell
    grid = np.zeros((int(cell_rows.max()) + 1, int(cell_columns.max()) + 1), dtype=bool)
    grid[cell_rows, cell_columns] = True
    numbers, count = ndimage.label(grid, structure=np.ones((3, 3)))
    groups = numbers[cell_rows, cell_columns] - 1
    first = np.full((count, 2), np.iinfo(np.int64).max)
    last = np.zeros((count, 2), dtype=np.int64)
    for axis, positions in enumerate((rows, columns)):
        np.minimum.at(first[:, axis], groups, positions)
        np.maximum.at(last[:, axis], groups, positions)
    return [
        (slice(top, bottom + 1), slice(left, right + 1))
        for (top, left), (bottom, right) in zip(first.tolist(), last.tolist(), strict=True)
    ]


def _place(windows: list[Window], gap: int, box: Window) -> Packing:
    """Windows side by side on shelves, the highest first; the raster is about square."""
    heights = [rows.stop - rows.start for rows, _ in windows]
    widths = [columns.stop - columns.start for _, columns in windows]
    area = sum((height + gap) * (width + gap) for height, width in zip(heights, widths, strict=True))
    limit = max(int(np.sqrt(area)), *widths, 1)
    order = sorted(range(len(windows)), key=lambda i: -heights[i])
    places, top, left, shelf, right = [], 0, 0, 0, 0
    for i in order:
        if left and left + widths[i] > limit:
            top, left, shelf = top + shelf + gap, 0, 0
        places.append((slice(top, top + heights[i]), slice(left, left + widths[i])))
        shelf, right = max(shelf, heights[i]), max(right, left + widths[i])
        left += widths[i] + gap
    return Packing(tuple(windows[i] for i in order), tuple(places), (top + shelf, right), box)
