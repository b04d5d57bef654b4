"""The region to explain: the whole scene, a window in its coordinates, or points of interest."""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.control import GroundControlPoint

from hsi_core.errors import LabelError, ParameterError
from hsi_core.grid import UNREFERENCED, Grid
from hsi_core.labels.vector import to_scene
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.windows import Window

TOLERANCE = 1e-6
"""Tolerance in pixels. If an edge of the window lies between two pixels, up to rounding, it adds no pixel."""


@dataclass(frozen=True)
class Region:
    """The pixels to explain.

    Args:
        window: window of the scene that the rasters cover.
        points: row and column of each point of interest, shape (N, 2); None explains every pixel.
    """

    window: Window
    points: NDArray[np.int64] | None = None


def choose_region(
    grid: Grid,
    *,
    extent: str | None,
    points: Path | None,
    points_layer: str | None,
    patch_size: int,
    progress: Progress,
) -> Region:
    """Find the region that the user chose.

    Args:
        grid: grid of the scene.
        extent: "xmin,xmax,ymin,ymax" in the CRS of the scene.
        points: vector file of points.
        points_layer: layer of the points in a file with several layers.
        patch_size: P; rasters cover the patches of all points.
        progress: receives warnings.

    Raises:
        ParameterError: the extent cannot be read or lies outside the scene, or both extent and points are
            given.
        LabelError: the points cannot be read or lie outside the scene.
    """
    whole = Window(0, 0, *grid.shape)
    if points is not None:
        if extent is not None:
            raise ParameterError("Both a window and points of interest are given; give only one of them.")
        pixels = read_points(points, grid=grid, layer=points_layer, progress=progress)
        (top, left), (bottom, right) = pixels.min(axis=0).tolist(), pixels.max(axis=0).tolist()
        window = Window(top, left, bottom - top + 1, right - left + 1)
        return Region(window.grow(patch_size // 2).clip(grid.shape), pixels)
    return Region(whole if extent is None else parse_extent(extent, grid, progress))


def parse_extent(extent: str, grid: Grid, progress: Progress) -> Window:
    """The pixels below "xmin,xmax,ymin,ymax" in the CRS of the scene.

    Raises:
        ParameterError: the extent cannot be read, or lies outside the scene.
    """
    try:
        left, right, bottom, top = (float(part) for part in extent.split(","))
    except ValueError as error:
        raise ParameterError(
            tr(
                'The window "{extent}" cannot be read; write it like 500000,501000,4479000,4480000: xmin, '
                "xmax, ymin, ymax in the coordinates of the scene.",
                extent=extent,
            )
        ) from error
    if not (left < right and bottom < top) or not all(map(math.isfinite, (left, right, bottom, top))):
        raise ParameterError(
            tr(
                'The window "{extent}" is empty; write xmin,xmax,ymin,ymax with xmin below xmax and ymin '
                "below ymax.",
                extent=extent,
            )
        )
    back = ~_transform(grid)
    corners = [back * corner for corner in ((left, top), (right, top), (left, bottom), (right, bottom))]
    columns, rows = zip(*corners, strict=True)
    first_row, first_column = math.floor(min(rows) + TOLERANCE), math.floor(min(columns) + TOLERANCE)
    asked = Window(
        first_row,
        first_column,
        math.ceil(max(rows) - TOLERANCE) - first_row,
        math.ceil(max(columns) - TOLERANCE) - first_column,
    )
    window = asked.clip(grid.shape)
    if not window.height or not window.width:
        raise ParameterError(
            tr(
                "The window (x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}) lies outside the "
                "scene, which spans {span}; draw it on the scene, in its CRS.",
                left=left,
                right=right,
                bottom=bottom,
                top=top,
                span=_describe_span(grid),
            )
        )
    if window != asked:
        progress.warning("The window reaches beyond the scene; only the pixels inside the scene are used.")
    return window


def _transform(grid: Grid) -> Affine:
    if grid.transform is None and grid.gcps:
        raise ParameterError(
            "The scene has ground control points instead of a grid in a CRS, so windows and points cannot be "
            "located; warp the scene to a CRS first, or explain the whole scene."
        )
    return grid.transform or UNREFERENCED


def _describe_span(grid: Grid) -> str:
    corners = [
        _transform(grid) * corner
        for corner in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height))
    ]
    xs, ys = zip(*corners, strict=True)
    return tr(
        "x {left:.8g} to {right:.8g}, y {bottom:.8g} to {top:.8g}",
        left=min(xs),
        right=max(xs),
        bottom=min(ys),
        top=max(ys),
    )


def read_points(path: Path, *, grid: Grid, layer: str | None, progress: Progress) -> NDArray[np.int64]:
    """Pixels that contain the points, each pixel once, in the order of the file: rows and columns, (N, 2).

    Raises:
        LabelError: the file cannot be read, holds no points, or none of them lies on the scene.
        ParameterError: the scene has ground control points only.
    """
    transform = _transform(grid)
    if not path.exists():
        raise LabelError(tr("The file {path} does not exist; choose an existing file of points.", path=path))
    try:
        layers = [str(row[0]) for row in pyogrio.list_layers(path)]
        if layer is None and len(layers) > 1:
            raise LabelError(
                tr(
                    "{name} has the layers {layers}; give the name of the layer with the points.",
                    name=path.name,
                    layers=", ".join(layers),
                )
            )
        meta, _, wkb, _ = pyogrio.raw.read(path, layer=layer, columns=[])
    except (DataSourceError, DataLayerError) as error:
        raise LabelError(
            tr(
                "{name} cannot be read as a vector file ({error}); choose a layer of points.",
                name=path.name,
                error=error,
            )
        ) from error
    geometries = shapely.force_2d(shapely.from_wkb(wkb)) if wkb is not None else np.zeros(0, dtype=object)
    geometries = geometries[~shapely.is_missing(geometries) & ~shapely.is_empty(geometries)]
    if not len(geometries) or (shapely.get_dimensions(geometries) > 0).any():
        raise LabelError(
            tr(
                "{name} holds {geometries}; choose a layer of points, or give a window for an area.",
                name=path.name,
                geometries=tr("lines or polygons") if len(geometries) else tr("no point"),
            )
        )
    geometries = to_scene(geometries, meta["crs"], grid, path)
    x, y = shapely.get_coordinates(geometries).T
    columns, rows = ~transform * (x, y)
    pixels = np.floor(np.column_stack([rows, columns]))
    with np.errstate(invalid="ignore"):
        inside = ((pixels >= 0) & (pixels < grid.shape)).all(axis=1)
    if not inside.any():
        raise LabelError(
            tr(
                "No point of {name} lies on the scene, which spans {span}; check the CRS of both layers.",
                name=path.name,
                span=_describe_span(grid),
            )
        )
    if not inside.all():
        progress.warning(
            tr(
                "{count} of {num_inside} points lie outside the scene; they are left out.",
                count=int((~inside).sum()),
                num_inside=len(inside),
            )
        )
    return np.array(list(dict.fromkeys(map(tuple, pixels[inside].astype(np.int64).tolist()))), dtype=np.int64)


def cut_grid(grid: Grid, window: Window) -> Grid:
    """The grid of a window. A scene without georeference gets the position at which QGIS draws it."""
    if window == Window(0, 0, *grid.shape):
        return grid
    gcps = tuple(
        GroundControlPoint(
            row=point.row - window.row, col=point.col - window.column, x=point.x, y=point.y, z=point.z
        )
        for point in grid.gcps
    )
    if grid.transform is None and gcps:
        return Grid(window.width, window.height, grid.crs, None, gcps)
    shift = Affine.translation(window.column, window.row)
    return Grid(window.width, window.height, grid.crs, (grid.transform or UNREFERENCED) * shift)
