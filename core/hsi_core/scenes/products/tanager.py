"""Tanager of Planet: reflectance or radiance as HDF5, on a map grid (ortho) or as a swath (basic).

Read are the cube `surface_reflectance`, or else `toa_radiance` (bands, rows, columns), in
`HDFEOS/GRIDS/HYP/Data Fields` or `HDFEOS/SWATHS/HYP/Data Fields`, with its attributes wavelengths, fwhm,
good_wavelengths and _FillValue; nodata_pixels and time beside it. An ortho product has its place in
`HDFEOS INFORMATION/StructMetadata.0` and the attribute epsg_code. A basic product has
`Geolocation Fields/Latitude` and `Longitude`, and in the attribute Planet_Ortho_Framing the grid of the ortho
product, as JSON.

A swath is put on that grid: each place takes the nearest pixel, so a pixel moves by half a pixel at most.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import h5py
import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import FilledCube, SwathCube
from hsi_core.scenes.products.hdf5_parts import (
    describe_values,
    has,
    make_bands,
    missing,
    need,
    need_attribute,
    need_cube,
    numbers_of,
    open_file,
    read_crs,
    stored,
    text_of,
)
from hsi_core.scenes.products.product import Product
from hsi_core.scenes.products.registry import Candidate, register
from hsi_core.scenes.writer import ReadableCube

_NAME = "Tanager"
_GRID, _SWATH = "HDFEOS/GRIDS/HYP", "HDFEOS/SWATHS/HYP"
_STRUCTURE = "HDFEOS INFORMATION/StructMetadata.0"
_NODATA = -9999.0


@register(_NAME, recognises=lambda candidate: has(candidate, _GRID) or has(candidate, _SWATH))
@contextmanager
def open_tanager(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it lacks a part.
    """
    file = open_file(candidate)
    is_ortho = _GRID in file
    root = _GRID if is_ortho else _SWATH
    fields = f"{root}/Data Fields"
    dataset = need_cube(candidate, _NAME, [f"{fields}/surface_reflectance", f"{fields}/toa_radiance"])
    num_bands, height, width = map(int, dataset.shape)
    lists = {name: numbers_of(dataset, name) for name in ("wavelengths", "fwhm", "good_wavelengths")}
    wavelengths = lists["wavelengths"]
    if wavelengths is None or len(wavelengths) != num_bands:
        raise missing(
            candidate,
            _NAME,
            tr(
                "{num_bands} numbers in the attribute wavelengths of {name}",
                num_bands=num_bands,
                name=dataset.name,
            ),
        )
    widths, is_good = (
        found if found is not None and len(found) == num_bands else None
        for found in (lists["fwhm"], lists["good_wavelengths"])
    )
    nodata, scales, offsets, notes = describe_values(candidate, dataset, num_bands)
    nodata = _NODATA if nodata is None else nodata
    is_invalid = np.zeros((height, width), bool)
    if f"{fields}/nodata_pixels" in file:
        is_invalid = np.asarray(need(candidate, _NAME, f"{fields}/nodata_pixels")[...]) == 1
        if is_invalid.shape != (height, width):
            raise missing(
                candidate,
                _NAME,
                tr(
                    "{height} x {width} values in {fields}/nodata_pixels",
                    height=height,
                    width=width,
                    fields=fields,
                ),
            )
    stored_cube = ArrayCube(stored(dataset), "chw")
    if is_ortho:
        grid = _ortho_grid(candidate, file, (height, width))
        cube: ReadableCube = FilledCube(stored_cube, is_invalid, nodata)
    else:
        grid = _framing(candidate, file)
        rows, columns = _nearest(candidate, grid, is_invalid)
        cube = SwathCube(stored_cube, rows, columns, nodata)
        notes.append(
            tr("The swath is put on the map grid of the ortho product: each place takes the nearest pixel.")
        )
    quality = {}
    for name in ("beta_cloud_mask", "beta_cirrus_mask"):
        mask = np.asarray(file[f"{fields}/{name}"][...]) if f"{fields}/{name}" in file else None
        if mask is not None and mask.shape == (height, width):
            placed = mask if is_ortho else np.where(rows < 0, 0, mask[rows, columns])
            quality[name] = placed.astype(np.uint8)
    kind = str(dataset.name).rsplit("/", 1)[-1].replace("_", " ")
    yield Product(
        name=f"{_NAME} {'ortho' if is_ortho else 'basic'} {kind}",
        cube=cube,
        bands=make_bands(
            wavelengths,
            widths,
            np.ones(num_bands, bool) if is_good is None else is_good != 0,
            scales=scales,
            offsets=offsets,
        ),
        grid=grid,
        nodata=nodata,
        files=(candidate.path,),
        acquired=_find_time(file, fields),
        quality=quality,
        notes=tuple(notes),
    )


def _find_time(file: h5py.File, fields: str) -> datetime | None:
    """The earliest time of a pixel or line, in seconds since 1970."""
    for name in (f"{fields}/time", f"{_SWATH}/Geolocation Fields/Time"):
        if name in file:
            times = np.asarray(file[name][...], dtype=np.float64)
            times = times[np.isfinite(times) & (times > 0.0)]
            if times.size:
                return datetime.fromtimestamp(float(times.min()), UTC)
    return None


def _ortho_grid(candidate: Candidate, file: h5py.File, shape: tuple[int, int]) -> Grid:
    """The grid by the corners in StructMetadata.0."""
    text = text_of(need(candidate, _NAME, _STRUCTURE)[()])
    corners = {}
    for name in ("UpperLeftPointMtrs", "LowerRightMtrs"):
        match = re.search(rf"{name}\s*=\s*\(\s*([^,\s]+)\s*,\s*([^)\s]+)\s*\)", text)
        if match is None:
            raise missing(candidate, _NAME, tr("{name} in {place}", name=name, place=_STRUCTURE))
        corners[name] = float(match[1]), float(match[2])
    (left, top), (right, bottom) = corners["UpperLeftPointMtrs"], corners["LowerRightMtrs"]
    height, width = shape
    transform = Affine((right - left) / width, 0.0, left, 0.0, (bottom - top) / height, top)
    return Grid(width, height, _ortho_crs(candidate, file, text), transform)


def _ortho_crs(candidate: Candidate, file: h5py.File, text: str) -> CRS:
    """The CRS by the attribute epsg_code, or by the UTM zone, which is negative in the south."""
    if "epsg_code" in file[_GRID].attrs:
        return read_crs(
            candidate, _NAME, file[_GRID].attrs["epsg_code"], source=tr("the attribute epsg_code")
        )
    zone = re.search(r"ZoneCode\s*=\s*(-?\d+)", text)
    if "HE5_GCTP_UTM" not in text or zone is None or not 1 <= abs(int(zone[1])) <= 60:
        raise missing(
            candidate,
            _NAME,
            tr("the attribute epsg_code of {group}, or a UTM zone in {text}", group=_GRID, text=_STRUCTURE),
        )
    number = int(zone[1])
    return CRS.from_epsg((32600 if number > 0 else 32700) + abs(number))


def _framing(candidate: Candidate, file: h5py.File) -> Grid:
    """The grid of the ortho product, which a basic product names."""
    group = file.get(f"{_SWATH}/Geolocation Fields")
    if group is None:
        raise missing(candidate, _NAME, tr("the group {group}/Geolocation Fields", group=_SWATH))
    framing: Any = None
    text = text_of(need_attribute(candidate, _NAME, group, "Planet_Ortho_Framing"))
    try:
        framing = json.loads(text)
        place = [float(number) for number in framing["geotransform"]]
        width, height = int(framing["cols"]), int(framing["rows"])
        code = framing["epsg_code"]
        transform = Affine.from_gdal(*place)
    except (ValueError, KeyError, TypeError) as error:
        raise missing(
            candidate, _NAME, tr("rows, cols, epsg_code and geotransform in Planet_Ortho_Framing")
        ) from error
    if not (0 < width <= 100_000 and 0 < height <= 100_000):
        raise SceneError(
            tr(
                "{name} names a grid of {width} x {height} pixels; fetch the product again.",
                name=candidate.path.name,
                width=width,
                height=height,
            )
        )
    crs = read_crs(candidate, _NAME, code, source="Planet_Ortho_Framing")
    return Grid(width, height, crs, transform)


def _nearest(
    candidate: Candidate, grid: Grid, is_invalid: NDArray[np.bool_]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Row and column of the nearest pixel at each place; -1 if it is invalid or farther than a pixel."""
    from scipy.spatial import cKDTree  # here, so that not every import of a cube waits for scipy

    latitude, longitude = (
        np.asarray(need(candidate, _NAME, f"{_SWATH}/Geolocation Fields/{name}")[...], dtype=np.float64)
        for name in ("Latitude", "Longitude")
    )
    if latitude.shape != is_invalid.shape or longitude.shape != is_invalid.shape:
        raise missing(candidate, _NAME, tr("Latitude and Longitude of each pixel"))
    is_placed = (np.abs(latitude) <= 90.0) & (np.abs(longitude) <= 180.0)
    rows, columns = np.full(grid.shape, -1, np.int32), np.full(grid.shape, -1, np.int32)
    if not is_placed.any() or grid.transform is None:
        return rows, columns
    xs, ys = transform_points("EPSG:4326", grid.crs, longitude[is_placed], latitude[is_placed])[:2]
    back = ~grid.transform
    across, down = np.array(xs), np.array(ys)
    pixels = np.column_stack(
        [back.a * across + back.b * down + back.c, back.d * across + back.e * down + back.f]
    )
    tree = cKDTree(pixels)
    centres = np.indices(grid.shape).reshape(2, -1).T[:, ::-1] + 0.5
    distance, nearest = tree.query(centres, distance_upper_bound=1.0)
    is_near = np.isfinite(distance).reshape(grid.shape)
    index = np.asarray(nearest)[is_near.ravel()]
    swath_rows, swath_columns = np.nonzero(is_placed)
    rows[is_near] = np.take(swath_rows, index)
    columns[is_near] = np.take(swath_columns, index)
    is_empty = (rows >= 0) & is_invalid[rows, columns]
    rows[is_empty] = columns[is_empty] = -1
    return rows, columns
