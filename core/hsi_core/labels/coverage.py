"""How much of each pixel polygons cover: labels of pixels that belong to one class for the most part.

The rule of the centre labels a pixel also where a polygon covers half of it or less. On a coarse grid, in a
city, many such pixels are mixtures.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from hsi_core.grid import Grid

_ROUNDING = 1e-6
"""A share that lacks less than this is enough: coordinates of polygons on the grid are rounded."""


def claim_covered(
    geometries: NDArray[Any], numbers: NDArray[np.int64], *, grid: Grid, transform: Affine, least_share: float
) -> NDArray[np.int32]:
    """Number of the polygon that covers most of each pixel, where all together cover enough of it.

    Args:
        geometries: polygons and points of one class, in the CRS of the grid. Points cover their pixel.
        numbers: number of each.
        grid: grid of the scene.
        transform: of the grid.
        least_share: least share of a pixel, above 0 and at most 1. Polygons that overlap count together.

    Returns:
        Numbers, shape (H, W), 0 where too little is covered.
    """
    together = np.zeros(grid.shape, np.float64)
    largest = np.zeros(grid.shape, np.float64)
    owner = np.zeros(grid.shape, np.int32)
    a, b, c, d, e, f, *_ = ~transform

    def to_pixels(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = points.T
        return np.column_stack([a * x + b * y + c, d * x + e * y + f])

    # Parts one by one: they are repaired faster than a land cover map that is one feature.
    parts, owners = shapely.get_parts(shapely.transform(geometries, to_pixels), return_index=True)
    parts[~shapely.is_valid(parts)] = shapely.make_valid(parts[~shapely.is_valid(parts)])
    for geometry, number in zip(parts.tolist(), numbers[owners].tolist(), strict=True):
        for row, column, shares in _shares(geometry, grid):
            part = (row, slice(column, column + len(shares)))
            together[part] += shares
            is_larger = shares > largest[part]
            largest[part][is_larger] = shares[is_larger]
            owner[part][is_larger] = number
    return np.where(together >= least_share - _ROUNDING, owner, 0).astype(np.int32)


def _shares(geometry: Any, grid: Grid) -> Iterator[tuple[int, int, NDArray[np.float64]]]:
    """Row, first column and shares of pixels that a geometry in pixel coordinates covers, row by row."""
    first, last = _pixels(geometry.bounds[1], geometry.bounds[3], grid.height)
    is_area = shapely.get_dimensions(geometry) == 2
    for row in range(first, last):
        # The part inside the row: an intersection with a large polygon takes long at each pixel.
        strip = shapely.clip_by_rect(geometry, 0, row, grid.width, row + 1) if is_area else geometry
        if strip.is_empty:
            continue
        left, right = _pixels(strip.bounds[0], strip.bounds[2], grid.width)
        columns = np.arange(left, right)
        if not is_area:
            yield row, left, np.ones(len(columns))
            continue
        boxes = shapely.box(columns, row, columns + 1, row + 1)
        yield row, left, shapely.area(shapely.intersection(boxes, strip))


def _pixels(low: float, high: float, size: int) -> tuple[int, int]:
    """First pixel of an interval, and the one behind its last, inside the grid."""
    return max(int(np.floor(low)), 0), min(int(np.floor(high)) + 1, size)
