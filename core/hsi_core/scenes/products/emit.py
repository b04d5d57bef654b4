"""EMIT L2A: surface reflectance as netCDF 4, put on a map grid by the lookup table of the file (GLT).

Read are `reflectance` (downtrack, crosstrack, bands), `location/glt_x` and `location/glt_y` (ortho_y,
ortho_x; column and row of the swath from 1, 0 where there is none), `sensor_band_parameters/wavelengths`,
`fwhm` and `good_wavelengths`, and the attributes geotransform, spatial_ref and time_coverage_start of the
file.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from affine import Affine

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import SwathCube
from hsi_core.scenes.products.hdf5_parts import (
    describe_values,
    has,
    make_bands,
    missing,
    need,
    need_attribute,
    need_cube,
    need_numbers,
    open_file,
    read_crs,
    stored,
    text_of,
)
from hsi_core.scenes.products.product import Product, read_time
from hsi_core.scenes.products.registry import Candidate, register

_NAME = "EMIT L2A"
_BANDS = "sensor_band_parameters"
_NODATA = -9999.0


def _recognises(candidate: Candidate) -> bool:
    # Files of AVIRIS have a group with the name of the variable.
    return has(candidate, "reflectance", _BANDS) and hasattr(open_file(candidate)["reflectance"], "shape")


@register(_NAME, recognises=_recognises)
@contextmanager
def open_emit(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it lacks a part.
    """
    file = open_file(candidate)
    dataset = need_cube(candidate, _NAME, ["reflectance"])
    num_lines, num_samples, num_bands = map(int, dataset.shape)
    wavelengths = need_numbers(candidate, _NAME, f"{_BANDS}/wavelengths", num_bands)
    widths = (
        need_numbers(candidate, _NAME, f"{_BANDS}/fwhm", num_bands)
        if has(candidate, f"{_BANDS}/fwhm")
        else None
    )
    is_good = np.ones(num_bands, bool)
    if has(candidate, f"{_BANDS}/good_wavelengths"):
        is_good = need_numbers(candidate, _NAME, f"{_BANDS}/good_wavelengths", num_bands) != 0
    columns, rows = (
        np.abs(np.asarray(need(candidate, _NAME, f"location/{name}")[...], dtype=np.int32)) - 1
        for name in ("glt_x", "glt_y")
    )
    place = np.asarray(need_attribute(candidate, _NAME, file, "geotransform"), dtype=np.float64).ravel()
    if len(place) != 6 or rows.shape != columns.shape or rows.ndim != 2:
        raise missing(candidate, _NAME, "a geotransform of six numbers and glt_x and glt_y of one size")
    if rows.max() >= num_lines or columns.max() >= num_samples:
        raise SceneError(
            f"{candidate.path.name} has a lookup table for {rows.max() + 1} x {columns.max() + 1} pixels, "
            f"but its swath has {num_lines} x {num_samples}; fetch the product again."
        )
    crs = read_crs(
        candidate,
        _NAME,
        need_attribute(candidate, _NAME, file, "spatial_ref"),
        source="the attribute spatial_ref",
    )
    nodata, scales, offsets, notes = describe_values(candidate, dataset, num_bands)
    nodata = _NODATA if nodata is None else nodata
    is_empty = (rows < 0) | (columns < 0)
    rows[is_empty] = -1
    height, width = rows.shape
    notes.append(
        "The swath is put on the map grid of the product by its lookup table; "
        f"{is_empty.mean():.0%} of the grid lie outside."
    )
    yield Product(
        name=_NAME,
        cube=SwathCube(ArrayCube(stored(dataset), "hwc"), rows, columns, nodata),
        bands=make_bands(wavelengths, widths, is_good, scales=scales, offsets=offsets),
        grid=Grid(width, height, crs, Affine.from_gdal(*place)),
        nodata=nodata,
        files=(candidate.path,),
        acquired=read_time(text_of(file.attrs.get("time_coverage_start"))),
        notes=tuple(notes),
    )
