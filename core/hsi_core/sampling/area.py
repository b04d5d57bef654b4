"""The area of interest: polygons of a vector file, looked up window by window."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.features import geometry_mask

from hsi_core.errors import LabelError
from hsi_core.grid import UNREFERENCED, Grid
from hsi_core.labels.vector import only_layer, to_scene
from hsi_core.language import tr
from hsi_core.windows import Window


@dataclass(frozen=True)
class Area:
    """Polygons in the CRS of a grid.

    Args:
        polygons: the polygons, shape (N,).
        bounds: left, bottom, right and top of each, shape (N, 4).
        transform: of the grid.
    """

    polygons: NDArray[Any]
    bounds: NDArray[np.float64]
    transform: Affine

    def within(self, window: Window) -> NDArray[np.bool_]:
        """Whether the centre of each pixel of a window lies in a polygon, shape (H, W)."""
        shape = (window.height, window.width)
        transform = self.transform * Affine.translation(window.column, window.row)
        corners = [transform * (x, y) for x in (0, window.width) for y in (0, window.height)]
        xs, ys = zip(*corners, strict=True)
        left, bottom, right, top = self.bounds.T
        near = (left <= max(xs)) & (right >= min(xs)) & (bottom <= max(ys)) & (top >= min(ys))
        if not near.any():
            return np.zeros(shape, dtype=bool)
        return np.asarray(
            geometry_mask(self.polygons[near].tolist(), out_shape=shape, transform=transform, invert=True),
            dtype=bool,
        )

    def window_in(self, shape: tuple[int, int]) -> Window | None:
        """The part of a raster of the shape (H, W) around the polygons; None if they lie outside."""
        left, bottom, right, top = self.bounds.min(axis=0)[:2].tolist() + self.bounds.max(axis=0)[2:].tolist()
        corners = np.array([~self.transform * (x, y) for x in (left, right) for y in (bottom, top)])
        columns, rows = corners.T
        first = (max(math.floor(rows.min()), 0), max(math.floor(columns.min()), 0))
        end = (min(math.ceil(rows.max()), shape[0]), min(math.ceil(columns.max()), shape[1]))
        if first[0] >= end[0] or first[1] >= end[1]:
            return None
        return Window(*first, end[0] - first[0], end[1] - first[1])


def read_area(path: Path, layer: str | None, grid: Grid) -> Area:
    """Read polygons and transform them to the CRS of a grid.

    Raises:
        LabelError: the file cannot be read, or has no polygon.
    """
    if not path.exists():
        raise LabelError(tr("There is no file {path}; choose the area of interest again.", path=path))
    try:
        meta, _, wkb, _ = pyogrio.raw.read(path, layer=layer or only_layer(path), columns=[])
        found = shapely.from_wkb(wkb) if wkb is not None else np.zeros(0, dtype=object)
    except (DataSourceError, DataLayerError, shapely.errors.GEOSException) as error:
        raise LabelError(
            tr(
                "{name} cannot be read as a vector file ({error}); choose a layer of polygons.",
                name=path.name,
                error=error,
            )
        ) from error
    found = shapely.force_2d(found[~(shapely.is_missing(found) | shapely.is_empty(found))])
    polygons = found[shapely.get_dimensions(found) == 2]
    if not len(polygons):
        raise LabelError(
            tr(
                "The area of interest {name} has no polygon; choose a layer of polygons, or leave it empty.",
                name=path.name,
            )
        )
    polygons = to_scene(polygons, meta["crs"], grid, path)
    bounds = shapely.bounds(polygons)
    if not np.isfinite(bounds).all():
        raise LabelError(
            tr(
                "{name} has coordinates that are no numbers in the CRS of the map; check the CRS of both "
                "layers.",
                name=path.name,
            )
        )
    return Area(polygons, bounds, grid.transform or UNREFERENCED)
