"""The frame of a map from its grid: lengths on the ground, and the direction of the north."""

import math

from rasterio.crs import CRS

from hsi_core.grid import Grid
from hsi_core.reports.map_picture import MapFrame


def frame_of(grid: Grid) -> MapFrame:
    """Width and height in metres, and the direction of the north in the picture.

    Lengths in a geographic CRS are geodesic: a step of the longitude is measured on the parallel of the
    middle, and a step of the latitude on its meridian, with the radii of curvature of the ellipsoid. North is
    the direction in which y grows (grid north in a projected CRS). Without a CRS or a transform, nothing is
    known.
    """
    transform, crs = grid.transform, grid.crs
    if transform is None or crs is None:
        return MapFrame()
    a, b, _, d, e, f = tuple(transform)[:6]
    middle = f + d * grid.width / 2 + e * grid.height / 2
    metres = _metres_per_unit(grid, crs, middle)
    if metres is None:
        return MapFrame()
    east, north = metres
    column, row = math.hypot(a * east, d * north), math.hypot(b * east, e * north)
    determinant = a * e - b * d
    if not determinant or not column or not row:
        return MapFrame()
    # The step of the grid, in columns and rows, that leads north.
    columns, rows = -b / determinant, a / determinant
    angle = math.degrees(math.atan2(columns * column, -rows * row))
    return MapFrame(grid.width * column, grid.height * row, angle)


def _metres_per_unit(grid: Grid, crs: CRS, y: float) -> tuple[float, float] | None:
    """Metres of one unit of x and of y at a place; None if they are unknown."""
    if crs.is_projected:
        factor = float(crs.linear_units_factor[1])
        return factor, factor
    axes = grid.semi_axes_m
    if not crs.is_geographic or axes is None:
        return None
    major, minor = axes
    radians = float(crs.units_factor[1])
    latitude = y * radians
    squared = 1.0 - (minor / major) ** 2
    root = math.sqrt(1.0 - squared * math.sin(latitude) ** 2)
    parallel = major / root * math.cos(latitude)
    meridian = major * (1.0 - squared) / root**3
    return parallel * radians, meridian * radians
