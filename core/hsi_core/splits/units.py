"""Spatial units of labelled pixels: fields, polygons or blocks, which are right or wrong as a whole.

Neighbouring pixels share soil, light and neighbours, and a label covers many of them at once. So an
accuracy of 3,000 pixels in forty tree crowns is as uncertain as one of some forty observations, and an
interval is found by drawing such units, not pixels (block bootstrap: Lahiri 2003,
doi:10.1007/978-1-4757-3803-5).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from hsi_core.language import Text, tr

NUM_BLOCKS = 100
"""Approximate number of blocks in the area of pixels that are scattered."""
SCATTERED = 4
"""With fewer pixels per field or polygon on average, pixels are scattered, and blocks are the units."""
LARGEST_SHARE = 0.05
"""A field or polygon with a larger share of the pixels is cut into blocks."""
MIN_SIDE = 10
"""Smallest side of blocks within a field, in pixels: smaller parts of a field are alike."""


MAX_UNITS = 2000
"""More units are joined with the next ones in their order, which bounds the time and the memory of draws."""
MAX_PIXELS = 4_000_000
"""Of more pixels, no fields or polygons are looked for: the units are blocks."""

Kind = Literal["fields", "polygons", "blocks"]


_NAMES: dict[Kind, tuple[Text, Text]] = {
    "fields": (tr("{count} field"), tr("{count} fields")),
    "polygons": (tr("{count} polygon"), tr("{count} polygons")),
}
_BLOCK, _BLOCKS = tr("{count} block of {block_size} pixels"), tr("{count} blocks of {block_size} pixels")


@dataclass(frozen=True)
class UnitInfo:
    """Kind and number of spatial units.

    Args:
        kind: what the units are.
        count: number of units, before some were joined.
        block_size: side in pixels of the blocks into which all pixels, or large fields, are cut; None if
            none is.
    """

    kind: Kind
    count: int
    block_size: int | None = None

    def describe(self) -> Text:
        """Number and kind in words."""
        if self.kind == "blocks":
            words = _BLOCK if self.count == 1 else _BLOCKS
            return tr(words, count=self.count, block_size=self.block_size)
        one, several = _NAMES[self.kind]
        units = tr(one if self.count == 1 else several, count=self.count)
        if not self.block_size:
            return units
        return tr(
            "{units}, large ones cut into blocks of {block_size} pixels",
            units=units,
            block_size=self.block_size,
        )


@dataclass(frozen=True)
class SpatialUnits:
    """The unit of each pixel.

    Args:
        numbers: number of the unit of each pixel, 0..MAX_UNITS - 1 at most, shape (N,).
        info: kind and number of the units.
    """

    numbers: NDArray[np.int64]
    info: UnitInfo


def find_units(
    pixels: NDArray[np.integer[Any]],
    codes: NDArray[np.integer[Any]],
    polygons: NDArray[np.integer[Any]] | None = None,
) -> SpatialUnits:
    """Find the units of labelled pixels.

    A unit is a polygon if polygons are given, and else a field: pixels of one class that touch, at corners
    too. If most fields or polygons have few pixels, the pixels are samples of larger areas, and all pixels
    in one block are a unit. A field or polygon with more than 5 % of the pixels, and more than 100, is cut
    into blocks.

    Args:
        pixels: row and column of each pixel, shape (N, 2), no pixel twice.
        codes: class of each pixel, shape (N,).
        polygons: number of the polygon of each pixel, shape (N,).
    """
    num_pixels = len(pixels)
    if num_pixels == 0:
        return SpatialUnits(np.zeros(0, dtype=np.int64), UnitInfo("fields", 0))
    kind: Kind = "fields" if polygons is None else "polygons"
    numbers = connect_pixels(pixels, codes) if polygons is None else _renumber(polygons)
    sizes = np.bincount(numbers)
    if num_pixels < SCATTERED * len(sizes):
        side = _side_of((pixels.max(axis=0) - pixels.min(axis=0) + 1).tolist())
        return _join(_renumber(_block_of(pixels, side)), "blocks", side)
    side = max(math.ceil(math.sqrt(LARGEST_SHARE * num_pixels)), MIN_SIDE)
    is_large = (sizes > side * side)[numbers]
    if not is_large.any():
        return _join(numbers, kind)
    blocks = np.where(is_large, _renumber(_block_of(pixels, side)), 0)
    cut = _renumber(numbers * (blocks.max() + 1) + blocks)
    return _join(cut, kind, side if cut.max() >= len(sizes) else None)


class UnitsOfLabels:
    """The units of a raster of labels, looked up window by window.

    Args:
        codes: class codes, shape (H, W); 0 is unlabelled.
        polygons: number of the polygon of each pixel, shape (H, W); None if there are none.
    """

    def __init__(
        self, codes: NDArray[np.integer[Any]], polygons: NDArray[np.integer[Any]] | None = None
    ) -> None:
        labelled = codes > 0
        self._width = codes.shape[1]
        if np.count_nonzero(labelled) > MAX_PIXELS:
            rows, columns = (np.flatnonzero(labelled.any(axis=axis)) for axis in (1, 0))
            self._first = int(rows[0]), int(columns[0])
            shape = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
            self._side = _side_of(shape)
            self._across = -(-shape[1] // self._side)
            self._num_blocks = max(-(-shape[0] // self._side) * self._across, MAX_UNITS)
            self._places = None
            self.info = UnitInfo("blocks", NUM_BLOCKS, self._side)
            return
        pixels = np.argwhere(labelled)
        units = find_units(pixels, codes[labelled], None if polygons is None else polygons[labelled])
        self._places, self._numbers, self.info = pixels @ (self._width, 1), units.numbers, units.info

    def at(self, rows: NDArray[np.integer[Any]], columns: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
        """Number of the unit of labelled pixels.

        Args:
            rows: row of each pixel, shape (n,).
            columns: column of each pixel, shape (n,).
        """
        found: NDArray[np.int64]
        if self._places is None:
            down, right = rows - self._first[0], columns - self._first[1]
            found = (down // self._side * self._across + right // self._side) * MAX_UNITS // self._num_blocks
        else:
            found = self._numbers[np.searchsorted(self._places, rows * self._width + columns)]
        return found


def _side_of(shape: Sequence[int]) -> int:
    """Side of the blocks in an area of this height and width."""
    return math.ceil(math.sqrt(shape[0] * shape[1] / NUM_BLOCKS))


def _join(numbers: NDArray[np.int64], kind: Kind, block_size: int | None = None) -> SpatialUnits:
    count = int(numbers.max()) + 1
    joined = numbers * MAX_UNITS // count if count > MAX_UNITS else numbers
    return SpatialUnits(joined, UnitInfo(kind, count, block_size))


def _renumber(values: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
    """Number 0.. of each different value."""
    _, numbers = np.unique(values, return_inverse=True)
    found: NDArray[np.int64] = numbers.reshape(-1).astype(np.int64)
    return found


def _block_of(pixels: NDArray[np.integer[Any]], side: int) -> NDArray[np.int64]:
    """A number for the block of each pixel (N, 2)."""
    rows, columns = (pixels.astype(np.int64) // side).T
    number: NDArray[np.int64] = rows * (columns.max() + 1) + columns
    return number


def connect_pixels(pixels: NDArray[np.integer[Any]], codes: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
    """Number 0.. of the 8-connected area of one class that each pixel is in, shape (N,).

    Memory depends on the number of pixels alone.

    Args:
        pixels: row and column of each pixel, shape (N, 2), no pixel twice.
        codes: class of each pixel, shape (N,).
    """
    width = int(pixels[:, 1].max(initial=0)) + 3  # so that a step to the left does not reach the row above
    places = pixels[:, 0].astype(np.int64) * width + pixels[:, 1]
    order = np.argsort(places, kind="stable")
    places, codes = places[order], codes[order]
    ends = []
    for step in (1, width - 1, width, width + 1):
        found = np.searchsorted(places, places + step)
        found[found == len(places)] = 0
        start = np.flatnonzero((places[found] == places + step) & (codes[found] == codes))
        ends.append((start, found[start]))
    starts, stops = (np.concatenate(part) for part in zip(*ends, strict=True))
    edges = sparse.coo_array((np.ones(len(starts), bool), (starts, stops)), shape=(len(places),) * 2)
    _, labels = sparse.csgraph.connected_components(edges, directed=False)
    numbers = np.empty(len(places), dtype=np.int64)
    numbers[order] = labels
    return numbers
