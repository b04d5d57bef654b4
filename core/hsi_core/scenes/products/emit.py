"""EMIT L2A: surface reflectance as netCDF 4, put on a map grid by the lookup table of the file (GLT).

Read are `reflectance` (downtrack, crosstrack, bands), `location/glt_x` and `location/glt_y` (ortho_y,
ortho_x; column and row of the swath from 1, 0 where there is none), `sensor_band_parameters/wavelengths`,
`fwhm` and `good_wavelengths`, and the attributes geotransform, spatial_ref and time_coverage_start of the
file. Flags in the file L2A_MASK of the same scene, if it lies beside the file, are quality layers.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import h5py
import numpy as np
from affine import Affine
from numpy.typing import NDArray

from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import SwathCube
from hsi_core.scenes.products.hdf5_parts import (
    describe_values,
    has,
    lookup_table,
    make_bands,
    missing,
    need_attribute,
    need_cube,
    need_numbers,
    open_file,
    read_crs,
    say_placed,
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
    rows, columns = lookup_table(
        candidate, _NAME, ("location/glt_y", "location/glt_x"), (num_lines, num_samples)
    )
    place = np.asarray(need_attribute(candidate, _NAME, file, "geotransform"), dtype=np.float64).ravel()
    if len(place) != 6:
        raise missing(candidate, _NAME, tr("a geotransform of six numbers"))
    crs = read_crs(
        candidate,
        _NAME,
        need_attribute(candidate, _NAME, file, "spatial_ref"),
        source=tr("the attribute spatial_ref"),
    )
    nodata, scales, offsets, notes = describe_values(candidate, dataset, num_bands)
    nodata = _NODATA if nodata is None else nodata
    height, width = rows.shape
    notes.append(say_placed(rows))
    mask, layers = _read_mask(candidate, rows, columns, (num_lines, num_samples))
    yield Product(
        name=_NAME,
        cube=SwathCube(ArrayCube(stored(dataset), "hwc"), rows, columns, nodata),
        bands=make_bands(wavelengths, widths, is_good, scales=scales, offsets=offsets),
        grid=Grid(width, height, crs, Affine.from_gdal(*place)),
        nodata=nodata,
        files=(candidate.path, *mask),
        acquired=read_time(text_of(file.attrs.get("time_coverage_start"))),
        quality=layers,
        notes=tuple(notes),
    )


def _read_mask(
    candidate: Candidate, rows: NDArray[np.int32], columns: NDArray[np.int32], swath: tuple[int, int]
) -> tuple[list[Path], dict[str, NDArray[np.uint8]]]:
    """The file L2A_MASK beside the file, and its layers with whole numbers on the map grid; 0 outside."""
    path = candidate.path.with_name(candidate.path.name.replace("_RFL_", "_MASK_"))
    if path == candidate.path or not path.is_file() or not h5py.is_hdf5(path):
        return [], {}
    found = {}
    with h5py.File(path, "r") as file:
        stored_mask, names = file.get("mask"), file.get(f"{_BANDS}/mask_bands")
        if stored_mask is None or names is None or stored_mask.shape != (*swath, names.size):
            return [], {}
        for index, name in enumerate(names[...].ravel().tolist()):
            values = np.asarray(stored_mask[:, :, index])[rows, columns]
            values[rows < 0] = 0
            values[values == _NODATA] = 0
            if (values == np.clip(np.round(values), 0, 255)).all():
                found["_".join(text_of(name).lower().split())] = values.astype(np.uint8)
    return [path], found
