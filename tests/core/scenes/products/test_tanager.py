"""Tanager."""

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.warp import transform

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import PLACE, read_product, tanager_parts, write_hdf5

VALUES = np.arange(2 * 3 * 5, dtype=np.float32).reshape(2, 3, 5)
WAVELENGTHS = [376.4, 2499.0]
FRAMING = {"epsg_code": 32633, "rows": 3, "cols": 5, "geotransform": [383010.0, 30, 0, 5818020.0, 0, -30]}
FIELDS = "HDFEOS/SWATHS/HYP/Geolocation Fields"


@pytest.mark.parametrize("kind", ["surface_reflectance", "toa_radiance"])
def test_an_ortho_product_lies_on_its_grid(tmp_path: Path, kind: str) -> None:
    path = write_hdf5(tmp_path / "any.h5", *tanager_parts(VALUES, WAVELENGTHS, is_ortho=True, kind=kind))
    product, values = read_product(path)
    expected = VALUES.copy()
    expected[:, 0, 1] = -9999
    np.testing.assert_array_equal(values, expected)
    assert (product.name, product.nodata) == (f"Tanager ortho {kind.replace('_', ' ')}", -9999)
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
    assert [(band.wavelength_nm, band.fwhm_nm, band.is_bad) for band in product.bands] == [
        (376.4, 5.5, False),
        (2499.0, 5.5, True),
    ]
    assert product.acquired == datetime(2025, 3, 1, 14, 40, 0, 500000, UTC)


@pytest.mark.parametrize(
    ("zone", "code", "expected"), [(33, None, 32633), (-33, None, 32733), (33, 32733, 32733)]
)
def test_the_crs_is_the_code_or_the_zone(tmp_path: Path, zone: int, code: int | None, expected: int) -> None:
    variables, attributes = tanager_parts(VALUES, WAVELENGTHS, is_ortho=True)
    structure = bytes(variables["HDFEOS INFORMATION/StructMetadata.0"]).replace(b"=33", b"=%d" % zone)
    variables["HDFEOS INFORMATION/StructMetadata.0"] = np.bytes_(structure)
    attributes |= {} if code is None else {"HDFEOS/GRIDS/HYP@epsg_code": code}
    product, _ = read_product(write_hdf5(tmp_path / "a.h5", variables, attributes))
    assert product.grid.crs == CRS.from_epsg(expected)


def basic_parts() -> tuple[dict[str, object], dict[str, object]]:
    """A swath that was flown from east to west: its columns run against those of the grid."""
    variables, attributes = tanager_parts(VALUES, WAVELENGTHS, is_ortho=False)
    columns, rows = np.meshgrid(np.arange(5)[::-1] + 0.5, np.arange(3) + 0.6)
    x, y = 383010.0 + 30 * columns, 5818020.0 - 30 * rows
    found = transform("EPSG:32633", "EPSG:4326", x.ravel(), y.ravel())
    for name, values in zip(("Longitude", "Latitude"), found, strict=True):
        variables[f"{FIELDS}/{name}"] = np.reshape(values, x.shape)
    return variables, attributes | {f"{FIELDS}@Planet_Ortho_Framing": json.dumps(FRAMING)}


def test_a_basic_product_is_put_on_the_grid_of_the_ortho_product(tmp_path: Path) -> None:
    product, values = read_product(write_hdf5(tmp_path / "a.h5", *basic_parts()))
    expected = VALUES[:, :, ::-1].copy()
    expected[:, 0, 3] = -9999  # the pixel without data, now in column 3
    np.testing.assert_array_equal(values, expected)
    assert (product.name, product.grid.transform) == ("Tanager basic surface reflectance", PLACE)
    assert product.acquired == datetime(2025, 3, 1, 14, 40, 0, 500000, UTC)


def test_masks_of_clouds_lie_on_the_same_grid(tmp_path: Path) -> None:
    clouds = np.arange(15, dtype=np.uint8).reshape(3, 5) % 2
    for parts, is_ortho in (
        (tanager_parts(VALUES, WAVELENGTHS, is_ortho=True), True),
        (basic_parts(), False),
    ):
        kind = "GRIDS" if is_ortho else "SWATHS"
        parts[0][f"HDFEOS/{kind}/HYP/Data Fields/beta_cloud_mask"] = clouds
        product, _ = read_product(write_hdf5(tmp_path / "a.h5", *parts))
        assert list(product.quality) == ["beta_cloud_mask"]
        found = product.quality["beta_cloud_mask"][1:]
        np.testing.assert_array_equal(found, clouds[1:] if is_ortho else clouds[1:, ::-1])


def test_places_far_from_the_swath_have_no_data(tmp_path: Path) -> None:
    variables, attributes = basic_parts()
    attributes[f"{FIELDS}@Planet_Ortho_Framing"] = json.dumps(FRAMING | {"rows": 9})
    product, values = read_product(write_hdf5(tmp_path / "a.h5", variables, attributes))
    assert product.grid.shape == (9, 5)
    assert (values[:, 4:] == -9999).all()


@pytest.mark.parametrize(
    ("is_ortho", "name", "message"),
    [
        (
            True,
            "HDFEOS INFORMATION/StructMetadata.0",
            "lacks the variable HDFEOS INFORMATION/StructMetadata.0",
        ),
        (True, "HDFEOS/GRIDS/HYP/Data Fields/surface_reflectance", "lacks the cube .*surface_reflectance or"),
        (
            True,
            "HDFEOS/GRIDS/HYP/Data Fields/surface_reflectance@wavelengths",
            "2 numbers in the attribute wave",
        ),
        (False, f"{FIELDS}/Latitude", "lacks the variable HDFEOS/SWATHS/HYP/Geolocation Fields/Latitude"),
        (False, f"{FIELDS}@Planet_Ortho_Framing", "lacks the attribute Planet_Ortho_Framing of HDFEOS"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, is_ortho: bool, name: str, message: str) -> None:
    variables, attributes = tanager_parts(VALUES, WAVELENGTHS, is_ortho=True) if is_ortho else basic_parts()
    variables.pop(name, None)
    attributes = {key: value for key, value in attributes.items() if not key.startswith(name)}
    path = write_hdf5(tmp_path / "a.h5", variables, attributes)
    with pytest.raises(SceneError, match=f"a.h5 looks like Tanager but .*{message}"):
        open_product(path).__enter__()


@pytest.mark.parametrize(
    ("framing", "message"),
    [
        ("no JSON", "lacks rows, cols, epsg_code and geotransform in Planet_Ortho_Framing"),
        (json.dumps(FRAMING | {"rows": 10**6}), "names a grid of 5 x 1000000 pixels"),
    ],
)
def test_a_grid_that_cannot_be_is_refused(tmp_path: Path, framing: str, message: str) -> None:
    variables, attributes = basic_parts()
    attributes[f"{FIELDS}@Planet_Ortho_Framing"] = framing
    with pytest.raises(SceneError, match=message):
        open_product(write_hdf5(tmp_path / "a.h5", variables, attributes)).__enter__()


def test_another_projection_is_refused(tmp_path: Path) -> None:
    variables, attributes = tanager_parts(VALUES, WAVELENGTHS, is_ortho=True)
    structure = bytes(variables["HDFEOS INFORMATION/StructMetadata.0"]).replace(b"GCTP_UTM", b"GCTP_GEO")
    variables["HDFEOS INFORMATION/StructMetadata.0"] = np.bytes_(structure)
    with pytest.raises(SceneError, match="lacks the attribute epsg_code of HDFEOS/GRIDS/HYP, or a UTM zone"):
        open_product(write_hdf5(tmp_path / "a.h5", variables, attributes)).__enter__()
