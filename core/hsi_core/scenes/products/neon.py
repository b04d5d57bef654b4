"""NEON: reflectance of the airborne observation platform as HDF5, by flight line or tile.

Read are, in the group of the site, `Reflectance/Reflectance_Data` (rows, columns, bands) with Scale_Factor
and Data_Ignore_Value, `Reflectance/Metadata/Spectral_Data/Wavelength` and `FWHM`,
`Coordinate_System/Map_Info` and `EPSG Code`, and the attributes Band_Window_1_Nanometers and
Band_Window_2_Nanometers (bands of water vapour). The file has no time; that of a flight line is in its name
(NEON_D17_SJER_DP1_20210403_171544_reflectance.h5, UTC).
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.map_info import read_map_info
from hsi_core.scenes.products.hdf5_parts import (
    describe_values,
    has,
    make_bands,
    missing,
    need,
    need_cube,
    need_numbers,
    numbers_of,
    open_file,
    read_crs,
    stored,
    text_of,
)
from hsi_core.scenes.products.product import Product, read_time
from hsi_core.scenes.products.registry import Candidate, register

_NAME = "NEON reflectance"


def _site(candidate: Candidate) -> str:
    """Name of the group with the reflectance and its metadata; empty without one.

    A cube that somebody has cut out, without any metadata, is a plain array.
    """
    if candidate.hdf5 is None:
        return ""
    parts = ("Reflectance_Data", "Metadata")
    for name in map(str, candidate.hdf5):
        if all(f"{name}/Reflectance/{part}" in candidate.hdf5 for part in parts):
            return name
    return ""


@register(_NAME, recognises=lambda candidate: bool(_site(candidate)))
@contextmanager
def open_neon(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it lacks a part.
    """
    root = f"{_site(candidate)}/Reflectance"
    dataset = need_cube(candidate, _NAME, [f"{root}/Reflectance_Data"])
    height, width, num_bands = map(int, dataset.shape)
    spectral, place = f"{root}/Metadata/Spectral_Data", f"{root}/Metadata/Coordinate_System"
    wavelengths = need_numbers(candidate, _NAME, f"{spectral}/Wavelength", num_bands)
    widths = None
    if has(candidate, f"{spectral}/FWHM"):
        widths = need_numbers(candidate, _NAME, f"{spectral}/FWHM", num_bands)
    text = text_of(need(candidate, _NAME, f"{place}/Map_Info")[()])
    transform = read_map_info(text)
    if transform is None:
        raise missing(
            candidate,
            _NAME,
            tr("origin and size of pixels in {place}/Map_Info ({text})", place=place, text=text[:60]),
        )
    crs = read_crs(
        candidate, _NAME, need(candidate, _NAME, f"{place}/EPSG Code")[()], source=f"{place}/EPSG Code"
    )
    nodata, scales, offsets, notes = describe_values(candidate, dataset, num_bands)
    is_good = np.ones(num_bands, bool)
    for number in (1, 2):
        window = numbers_of(open_file(candidate)[root], f"Band_Window_{number}_Nanometers")
        if window is not None and len(window) == 2:
            is_good &= (wavelengths < window.min()) | (wavelengths > window.max())
    time = re.search(r"_(\d{8})_(\d{6})_", candidate.path.name)
    yield Product(
        name=_NAME,
        cube=ArrayCube(stored(dataset), "hwc"),
        bands=make_bands(wavelengths, widths, is_good, scales=scales, offsets=offsets),
        grid=Grid(width, height, crs, transform),
        nodata=nodata,
        files=(candidate.path,),
        acquired=read_time("T".join(time.groups())) if time else None,
        notes=tuple(notes),
    )
