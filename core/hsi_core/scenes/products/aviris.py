"""AVIRIS-3, -5 and -NG as netCDF 4; files in ENVI format are read as any raster.

Read are `reflectance/reflectance`, or else `radiance/radiance` (bands, rows, columns), with its _FillValue,
wavelength and fwhm beside it, `transverse_mercator` or `projection` with crs_wkt (or spatial_ref) and
GeoTransform, or else `easting` and `northing` (centres of pixels), and time_coverage_start or another start
time of the file. A file in the geometry of the instrument (L1B radiance) is put on the map grid by
`geolocation_lookup_table/line` and `sample`: row and column from 1 at each place, 0 where there is none,
negative in gaps that were filled.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import h5py
import numpy as np
from affine import Affine

from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import SwathCube
from hsi_core.scenes.products.hdf5_parts import (
    describe_values,
    first_text,
    has,
    lookup_table,
    make_bands,
    missing,
    need_cube,
    need_numbers,
    numbers_of,
    open_file,
    read_crs,
    say_placed,
    stored,
    text_of,
)
from hsi_core.scenes.products.product import Product, read_time
from hsi_core.scenes.products.registry import Candidate, register
from hsi_core.scenes.writer import ReadableCube

_NAME = "AVIRIS"
_NODATA = -9999.0
_LOOKUP = "geolocation_lookup_table"
_TABLE = (f"{_LOOKUP}/line", f"{_LOOKUP}/sample")
_MAPPINGS = ("transverse_mercator", "projection")


def _kind(candidate: Candidate) -> str:
    """Group of the cube: reflectance or radiance; empty without one."""
    kinds = ("reflectance", "radiance")
    return next((kind for kind in kinds if has(candidate, f"{kind}/{kind}", f"{kind}/wavelength")), "")


@register(_NAME, recognises=lambda candidate: bool(_kind(candidate)))
@contextmanager
def open_aviris(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it lacks a part.
    """
    kind, file = _kind(candidate), open_file(candidate)
    dataset = need_cube(candidate, _NAME, [f"{kind}/{kind}"])
    num_bands = int(dataset.shape[0])
    wavelengths = need_numbers(candidate, _NAME, f"{kind}/wavelength", num_bands)
    widths = None
    if has(candidate, f"{kind}/fwhm"):
        widths = need_numbers(candidate, _NAME, f"{kind}/fwhm", num_bands)
    nodata, scales, offsets, notes = describe_values(candidate, dataset, num_bands)
    names = ("instrument", "sensor", "platform", "title")
    words = " ".join(first_text(file.attrs, [name]) for name in names).upper()
    sensor = next((name for name in ("AVIRIS-NG", "AVIRIS-3", "AVIRIS-5") if name in words), _NAME)
    stored_cube = ArrayCube(stored(dataset), "chw")
    cube: ReadableCube = stored_cube
    nodata = _NODATA if nodata is None else nodata
    height, width = map(int, dataset.shape[1:])
    if has(candidate, *_TABLE) and file[_TABLE[0]].shape != (height, width):
        rows, columns = lookup_table(candidate, _NAME, _TABLE, (height, width))
        height, width = rows.shape
        cube = SwathCube(stored_cube, rows, columns, nodata)
        notes.append(say_placed(rows))
    yield Product(
        name=f"{sensor} {kind}",
        cube=cube,
        bands=make_bands(wavelengths, widths, np.ones(num_bands, bool), scales=scales, offsets=offsets),
        grid=_find_grid(candidate, dataset, (height, width)),
        nodata=nodata,
        files=(candidate.path,),
        acquired=read_time(first_text(file.attrs, ("time_coverage_start", "start_time", "date_time"))),
        notes=tuple(notes),
    )


def _find_grid(candidate: Candidate, dataset: h5py.Dataset, shape: tuple[int, int]) -> Grid:
    """The grid by the mapping variable, or by the centres of rows and columns."""
    file, (height, width) = open_file(candidate), shape
    names = [text_of(dataset.attrs.get("grid_mapping")).lstrip("/"), *_MAPPINGS]
    name = next((name for name in names if name and name in file), _MAPPINGS[0])
    mapping = file.get(name)
    if mapping is None:
        raise missing(
            candidate,
            _NAME,
            tr(
                "the variable {name} with the map grid. Choose a file whose name ends in ORT.nc, or one with "
                "the group {group}",
                name=name,
                group=_LOOKUP,
            ),
        )
    text = first_text(mapping.attrs, ("crs_wkt", "spatial_ref"))
    crs = read_crs(candidate, _NAME, text, source=tr("the variable {name}", name=name))
    words = first_text(mapping.attrs, ("GeoTransform",)).replace(",", " ").split()
    numbers = [float(word) for word in words] or numbers_of(mapping, "GeoTransform")
    if numbers is not None and len(numbers) == 6:
        return Grid(width, height, crs, Affine.from_gdal(*numbers))
    group = f"{_LOOKUP}/" if has(candidate, f"{_LOOKUP}/easting") else ""
    x = need_numbers(candidate, _NAME, f"{group}easting", width)
    y = need_numbers(candidate, _NAME, f"{group}northing", height)
    if width < 2 or height < 2:
        raise missing(candidate, _NAME, tr("the attribute GeoTransform of {name}", name=name))
    right, down = (x[-1] - x[0]) / (width - 1), (y[-1] - y[0]) / (height - 1)
    return Grid(width, height, crs, Affine(right, 0.0, x[0] - right / 2, 0.0, down, y[0] - down / 2))
