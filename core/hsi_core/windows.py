"""Windows on a grid, and the tiles that cover the grid."""

from collections.abc import Iterator
from dataclasses import dataclass

GATHER_TILE = 32
"""Side of the tiles that are read for single pixels and kept for training."""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels, which may extend beyond the grid.

    Args:
        row: first row.
        column: first column.
        height: number of rows.
        width: number of columns.
    """

    row: int
    column: int
    height: int
    width: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index into an array (H, W) of the grid; only for windows inside the grid."""
        return slice(self.row, self.row + self.height), slice(self.column, self.column + self.width)

    def grow(self, margin: int) -> "Window":
        """The window with a margin added on every side."""
        return Window(
            self.row - margin, self.column - margin, self.height + 2 * margin, self.width + 2 * margin
        )

    def clip(self, shape: tuple[int, int]) -> "Window":
        """The part of the window inside a grid of shape (H, W); may be empty."""
        top, left = max(self.row, 0), max(self.column, 0)
        bottom, right = min(self.row + self.height, shape[0]), min(self.column + self.width, shape[1])
        return Window(top, left, max(bottom - top, 0), max(right - left, 0))

    def cut(self, height: int, width: int) -> Iterator["Window"]:
        """The parts into which a grid of cells of this size divides the window, row by row."""
        for row in range(self.row // height * height, self.row + self.height, height):
            for column in range(self.column // width * width, self.column + self.width, width):
                top, left = max(row, self.row), max(column, self.column)
                bottom, right = (
                    min(row + height, self.row + self.height),
                    min(column + width, self.column + self.width),
                )
                yield Window(top, left, bottom - top, right - left)


def spread_windows(shape: tuple[int, int], *, side: int = 32, number: int = 5) -> Iterator[Window]:
    """Windows on a regular grid over a grid of shape (H, W), to look at a part of it.

    Args:
        shape: (H, W).
        side: of a window; smaller in a smaller grid.
        number: windows down and across, at least 2; fewer if they would be the same ones.
    """
    height, width = shape
    rows, columns = (
        sorted({max(length - side, 0) * step // (number - 1) for step in range(number)}) for length in shape
    )
    for row in rows:
        for column in columns:
            yield Window(row, column, min(side, height - row), min(side, width - column))


def num_tiles(shape: tuple[int, int], size: int, *, first_row: int = 0) -> int:
    """Number of tiles of a side that cover a grid of shape (H, W) from a first row to the end."""
    return -(-(shape[0] - first_row) // size) * -(-shape[1] // size)


def tiles(shape: tuple[int, int], size: int, *, first_row: int = 0) -> Iterator[Window]:
    """Tiles that cover a grid of shape (H, W) from a first row to the end; tiles at the edges are smaller."""
    for row in range(first_row, shape[0], size):
        for column in range(0, shape[1], size):
            yield Window(row, column, min(size, shape[0] - row), min(size, shape[1] - column))


def tile_at(shape: tuple[int, int], size: int, index: int, *, first_row: int = 0) -> Window:
    """The tile with an index, from 0, in the order of `tiles`."""
    row, column = divmod(index, -(-shape[1] // size))
    top, left = first_row + row * size, column * size
    return Window(top, left, min(size, shape[0] - top), min(size, shape[1] - left))
