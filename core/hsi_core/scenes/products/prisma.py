"""PRISMA L2D: the cubes of both detectors in one HDF5 file (.he5).

Read are `HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_Cube` and `SWIR_Cube` (rows, bands, columns) and the
attributes of the file: List_Cw_Vnir, List_Fwhm_Vnir, List_Cw_Vnir_Flags, L2ScaleVnirMin, L2ScaleVnirMax (and
Swir), Epsg_Code, Product_ULcorner_easting, Product_ULcorner_northing, the LR corner, Product_StartTime.
Quality layers count the bands of each detector that VNIR_PIXEL_L2_ERR_MATRIX (and SWIR) marks at a pixel.

Reflectance is min + number * (max - min) / 65535, and 0 is nodata. Bands of both detectors are sorted by
wavelength; bands with the wavelength 0 do not exist. The upper left corner is the outer corner of the first
pixel: the panchromatic image has the same corner, although its pixels are smaller. Readers that take it for
the centre of a pixel place the scene 15 m too far to the west and the north.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import h5py
import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.warp import transform as transform_points

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import JoinedCube
from hsi_core.scenes.products.hdf5_parts import (
    has,
    make_bands,
    missing,
    need_attribute,
    need_cube,
    numbers_of,
    open_file,
    read_crs,
    stored,
    text_of,
)
from hsi_core.scenes.products.product import Product, read_time
from hsi_core.scenes.products.registry import Candidate, register

_NAME = "PRISMA L2D"
_SWATHS = "HDFEOS/SWATHS"
_HCO = f"{_SWATHS}/PRS_L2D_HCO"
_SIDE_M = 30.0
_LARGEST = 65535.0
_ROWS = 128


def _levels(candidate: Candidate) -> list[str]:
    """Levels of PRISMA in the file: "L2D" or others."""
    if not has(candidate, _SWATHS):
        return []
    names = [str(name) for name in open_file(candidate)[_SWATHS]]
    return sorted({name.split("_")[1] for name in names if name.startswith("PRS_L") and "_HCO" in name})


@register(_NAME, recognises=lambda candidate: bool(_levels(candidate)))
@contextmanager
def open_prisma(candidate: Candidate) -> Iterator[Product]:
    """Open the product.

    Raises:
        SceneError: it is of another level, or lacks a part.
    """
    levels, file = _levels(candidate), open_file(candidate)
    if "L2D" not in levels:
        raise SceneError(
            tr(
                "{name} is PRISMA {level}, in the geometry of the instrument; order the product as L2D, on a "
                "map grid. To import it as a plain array, give the name of the variable (VARIABLE).",
                name=candidate.path.name,
                level=levels[0],
            )
        )
    parts, wavelengths, widths, is_good, scales, offsets = [], [], [], [], [], []
    for detector in ("Vnir", "Swir"):
        dataset = need_cube(candidate, _NAME, [f"{_HCO}/Data Fields/{detector.upper()}_Cube"])
        parts.append(ArrayCube(stored(dataset), "hcw"))
        count = int(dataset.shape[1])
        listed = need_attribute(candidate, _NAME, file, f"List_Cw_{detector}")
        centres = np.asarray(listed, dtype=np.float64).ravel()
        if len(centres) != count:
            raise missing(
                candidate,
                _NAME,
                tr(
                    "{count} wavelengths in List_Cw_{detector} (it has {found})",
                    count=count,
                    detector=detector,
                    found=len(centres),
                ),
            )
        wavelengths.append(centres)
        full = numbers_of(file, f"List_Fwhm_{detector}")
        widths.append(full if full is not None and len(full) == count else np.zeros(count))
        flags = numbers_of(file, f"List_Cw_{detector}_Flags")
        is_good.append(flags != 0 if flags is not None and len(flags) == count else np.ones(count, bool))
        low, high = (
            float(np.ravel(need_attribute(candidate, _NAME, file, f"L2Scale{detector}{end}"))[0])
            for end in ("Min", "Max")
        )
        scales.append(np.full(count, (high - low) / _LARGEST))
        offsets.append(np.full(count, low))
    if parts[0].shape[1:] != parts[1].shape[1:]:
        raise SceneError(
            tr(
                "{name} has cubes of different sizes (VNIR {vnir}, SWIR {swir}); fetch the product again.",
                name=candidate.path.name,
                vnir=parts[0].shape[1:],
                swir=parts[1].shape[1:],
            )
        )
    every = np.concatenate(wavelengths)
    order = [int(index) for index in np.argsort(every, kind="stable") if every[index] > 0.0]
    bands = make_bands(
        every[order],
        np.concatenate(widths)[order],
        np.concatenate(is_good)[order],
        scales=np.concatenate(scales)[order],
        offsets=np.concatenate(offsets)[order],
    )
    grid, warnings = _find_grid(candidate, file, parts[0].shape[1:])
    notes = [
        tr(
            "Bands of both detectors are sorted by wavelength; {count} without a wavelength are left out.",
            count=len(every) - len(order),
        ),
        tr(
            "The upper left corner of the product is the outer corner of the first pixel. A scene that takes "
            "it for the centre of a pixel, as other importers do, lies 15 m to the north-west of this one."
        ),
    ]
    quality = {}
    for detector in ("VNIR", "SWIR"):
        errors = file.get(f"{_HCO}/Data Fields/{detector}_PIXEL_L2_ERR_MATRIX")
        if errors is not None and errors.ndim == 3 and (errors.shape[0], errors.shape[2]) == grid.shape:
            quality[f"{detector}_errors"] = _count_errors(errors)
    yield Product(
        name=_NAME,
        cube=JoinedCube(parts, order),
        bands=bands,
        grid=grid,
        nodata=0.0,
        files=(candidate.path,),
        acquired=read_time(text_of(file.attrs.get("Product_StartTime"))),
        quality=quality,
        notes=tuple(notes),
        warnings=tuple(warnings),
    )


def _count_errors(errors: h5py.Dataset) -> NDArray[np.uint8]:
    """Number of bands with an error at each pixel, at most 255; the file is read by some rows at a time."""
    height, _, width = errors.shape
    counts = np.empty((height, width), np.uint8)
    for row in range(0, height, _ROWS):
        part = np.count_nonzero(errors[row : row + _ROWS], axis=1)
        counts[row : row + _ROWS] = np.minimum(part, 255)
    return counts


def _find_grid(candidate: Candidate, file: h5py.File, shape: tuple[int, int]) -> tuple[Grid, list[str]]:
    """The grid by the corners of the product, and sentences about what contradicts it."""
    height, width = shape
    crs = read_crs(
        candidate,
        _NAME,
        need_attribute(candidate, _NAME, file, "Epsg_Code"),
        source="the attribute Epsg_Code",
    )
    easting, northing = (
        float(np.ravel(need_attribute(candidate, _NAME, file, f"Product_ULcorner_{axis}"))[0])
        for axis in ("easting", "northing")
    )
    grid = Grid(width, height, crs, Affine(_SIDE_M, 0.0, easting, 0.0, -_SIDE_M, northing))
    warnings: list[str] = []
    last = [numbers_of(file, f"Product_LRcorner_{axis}") for axis in ("easting", "northing")]
    if last[0] is not None and last[1] is not None:
        spans = (last[0][0] - easting) / _SIDE_M, (northing - last[1][0]) / _SIDE_M
        # The lower right corner is the outer one, or the upper left corner of the last pixel.
        if any(
            min(abs(span - size), abs(span - size + 1)) > 0.1
            for span, size in zip(spans, (width, height), strict=True)
        ):
            warnings.append(
                tr(
                    "The corners of the product are {columns:.1f} x {rows:.1f} pixels of 30 m apart, but the "
                    "cube has {width} x {height}; check the place of the scene over another map.",
                    columns=spans[0],
                    rows=spans[1],
                    width=width,
                    height=height,
                )
            )
    move = _compare_coordinates(file, grid)
    if move is not None and move > 1.5 * _SIDE_M:
        warnings.append(
            tr(
                "Latitude and Longitude of the product lie up to {move:.0f} m from its corners; check the "
                "place of the scene over another map.",
                move=move,
            )
        )
    return grid, warnings


def _compare_coordinates(file: h5py.File, grid: Grid) -> float | None:
    """Largest distance in metres of corner pixels by coordinates and by grid; None without coordinates."""
    fields = f"{_HCO}/Geolocation Fields"
    if f"{fields}/Latitude" not in file or f"{fields}/Longitude" not in file:
        return None
    latitude, longitude = file[f"{fields}/Latitude"], file[f"{fields}/Longitude"]
    if latitude.shape != grid.shape or longitude.shape != grid.shape:
        return None
    places = np.array([(row, column) for row in (0, grid.height - 1) for column in (0, grid.width - 1)])
    ys = [float(latitude[row, column]) for row, column in places]
    xs = [float(longitude[row, column]) for row, column in places]
    if not all(-90.0 <= y <= 90.0 for y in ys) or any(x == y == 0.0 for x, y in zip(xs, ys, strict=True)):
        return None
    found = np.column_stack(transform_points("EPSG:4326", grid.crs, xs, ys)[:2])
    return float(np.hypot(*(found - grid.place_pixels(places)).T).max())
