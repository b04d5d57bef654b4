"""Area of the pixels of a grid in hectares: from the unit of a projected CRS, or on the ellipsoid."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.windows import Window

HECTARE_M2 = 10_000.0
LARGEST_DISTORTION = 0.01
"""Share by which the area of a pixel in the CRS may differ from that on the ellipsoid without a warning."""


@dataclass(frozen=True)
class PixelArea:
    """Area of each pixel.

    Args:
        grid: the grid; it has a CRS and a transform.
        constant: area in hectares, if all pixels have the same one; None in a geographic CRS.
    """

    grid: Grid
    constant: float | None

    @classmethod
    def of(cls, grid: Grid) -> "PixelArea | None":
        """Areas on a grid; None without a CRS, a transform, or a known unit or ellipsoid."""
        if grid.crs is None or grid.transform is None:
            return None
        try:
            if grid.crs.is_projected:
                metres = float(grid.crs.linear_units_factor[1])
                return cls(grid, abs(grid.transform.determinant) * metres * metres / HECTARE_M2)
            if grid.crs.is_geographic and grid.semi_axes_m is not None:
                return cls(grid, None)
        except (RasterioError, CPLE_BaseError):
            pass
        return None

    def at(self, rows: NDArray[np.integer[Any]], columns: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """Area of pixels in hectares; rows and columns have one shape, or are broadcast to one."""
        if self.constant is not None:
            return np.full(np.broadcast_shapes(rows.shape, columns.shape), self.constant)
        transform, crs = self.grid.transform, self.grid.crs
        axes = self.grid.semi_axes_m
        if transform is None or crs is None or axes is None:  # never, see `of`
            raise SceneError("The map has no CRS; give it one before areas are measured.")
        major, minor = axes
        radians = float(crs.units_factor[1])
        latitude = radians * (transform.d * (columns + 0.5) + transform.e * (rows + 0.5) + transform.f)
        height = radians * (abs(transform.d) + abs(transform.e))
        width = radians * radians * abs(transform.determinant) / height
        ends = (np.clip(latitude + half, -np.pi / 2, np.pi / 2) for half in (height / 2, -height / 2))
        north, south = (_area_below(end, major, minor) for end in ends)
        area: NDArray[np.float64] = width * (north - south) / HECTARE_M2
        return area

    def within(self, window: Window) -> NDArray[np.float64]:
        """Area of the pixels of a window in hectares, shape (H, W) or (H, 1)."""
        rows = window.row + np.arange(window.height)[:, None]
        transform = self.grid.transform
        is_turned = self.constant is None and transform is not None and bool(transform.d)
        return self.at(rows, window.column + np.arange(window.width if is_turned else 1)[None, :])

    @property
    def warning(self) -> str | None:
        """A sentence if the CRS distorts areas in the middle of the grid, such as Web Mercator does."""
        if self.constant is None:
            return None
        found = _area_on_ellipsoid(self.grid)
        if found is None or abs(self.constant / found - 1.0) <= LARGEST_DISTORTION:
            return None
        return tr(
            "The CRS of the map distorts areas: a pixel in its middle has {constant:.4g} ha in the CRS, "
            "but {found:.4g} ha on the ground. Warp the map to an equal-area CRS before areas are "
            "measured.",
            constant=self.constant,
            found=found,
        )


def _area_below(latitude: NDArray[np.float64], major: float, minor: float) -> NDArray[np.float64]:
    """Area between the equator and a latitude on an ellipsoid, in m2 for each radian of longitude.

    The integral of Snyder 1987, doi:10.3133/pp1395, equation 3-12, times half the square of the major axis.
    """
    sine = np.sin(latitude)
    squared = 1.0 - (minor / major) ** 2
    if squared < 1e-12:
        return major * major * sine
    eccentricity = math.sqrt(squared)
    curved = sine / (1.0 - squared * sine * sine) + np.arctanh(eccentricity * sine) / eccentricity
    area: NDArray[np.float64] = 0.5 * minor * minor * curved
    return area


def _area_on_ellipsoid(grid: Grid) -> float | None:
    """Area in hectares of the middle pixel, from the longitudes and latitudes of its corners."""
    row, column = grid.height // 2, grid.width // 2
    corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
    if grid.transform is None or grid.crs is None:
        return None
    points = [grid.transform * corner for corner in corners]
    geographic = CRS.from_epsg(4326)
    try:
        xs, ys = transform_points(grid.crs, geographic, [x for x, _ in points], [y for _, y in points])
    except (RasterioError, CPLE_BaseError):
        return None
    longitudes, latitudes = np.radians(xs), np.radians(ys)
    if not (np.isfinite(longitudes).all() and np.isfinite(latitudes).all()):
        return None
    major, minor = grid.semi_axes_m or (6378137.0, 6356752.314245)
    squared, middle = 1.0 - (minor / major) ** 2, float(latitudes.mean())
    curvature = 1.0 - squared * math.sin(middle) ** 2
    x = major / math.sqrt(curvature) * math.cos(middle) * (longitudes - longitudes[0])
    y = major * (1.0 - squared) / curvature**1.5 * (latitudes - latitudes[0])
    area = 0.5 * abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)))
    return area / HECTARE_M2 or None
