"""PRISMA L2D."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.warp import transform

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from hsi_core.windows import Window
from products_for_tests import PLACE, prisma_parts, read_product, write_hdf5

VNIR = np.arange(3 * 4 * 5, dtype=np.uint16).reshape(3, 4, 5)
SWIR = 1000 + np.arange(2 * 4 * 5, dtype=np.uint16).reshape(2, 4, 5)


def test_both_cubes_are_joined_by_wavelength_without_bands_that_do_not_exist(tmp_path: Path) -> None:
    product, values = read_product(write_hdf5(tmp_path / "any.he5", *prisma_parts(VNIR, SWIR)))
    assert [band.wavelength_nm for band in product.bands] == [411.2, 943.4, 972.5, 2497.0]
    assert [band.fwhm_nm for band in product.bands] == [11.4, 10.6, 12.1, 9.5]
    np.testing.assert_array_equal(values, np.stack([VNIR[2], SWIR[1], VNIR[1], SWIR[0]]))
    assert [band.is_bad for band in product.bands] == [False, False, False, True]
    # (0.66535 - 0.01) / 65535 = 1e-5, from 0.01 on; and 0.65535 / 65535 = 1e-5 from 0 on
    np.testing.assert_allclose([band.scale for band in product.bands], 1e-5)
    np.testing.assert_allclose([band.offset for band in product.bands], [0.01, 0.0, 0.01, 0.0])
    assert (product.name, product.nodata) == ("PRISMA L2D", 0.0)
    assert product.acquired == datetime(2020, 2, 9, 10, 24, 59, 250000, UTC)
    assert "1 without a wavelength are left out" in " ".join(product.notes)


def test_a_window_is_read_alone(tmp_path: Path) -> None:
    path = write_hdf5(tmp_path / "a.he5", *prisma_parts(VNIR, SWIR))
    with open_product(path) as product:
        assert product is not None
        part = product.cube.read(Window(1, 2, 2, 3))
    np.testing.assert_array_equal(part[0], VNIR[2, 1:3, 2:5])


@pytest.mark.parametrize("pixels", [0, 1])
def test_the_corner_of_the_product_is_the_outer_corner_of_the_first_pixel(
    tmp_path: Path, pixels: int
) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    attributes["/@Product_LRcorner_easting"] = 383010.0 + 30 * (5 - pixels)
    attributes["/@Product_LRcorner_northing"] = 5818020.0 - 30 * (4 - pixels)
    product, _ = read_product(write_hdf5(tmp_path / "a.he5", variables, attributes))
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
    assert product.warnings == ()


@pytest.mark.parametrize(("shift", "expected"), [(0.0, ()), (600.0, ("Latitude and Longitude",))])
def test_coordinates_that_contradict_the_corners_are_said(
    tmp_path: Path, shift: float, expected: tuple[str, ...]
) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    x, y = np.meshgrid(383025.0 + 30 * np.arange(5) + shift, 5818005.0 - 30 * np.arange(4))
    found = transform("EPSG:32633", "EPSG:4326", x.ravel(), y.ravel())
    for name, values in zip(("Longitude", "Latitude"), found, strict=True):
        variables[f"HDFEOS/SWATHS/PRS_L2D_HCO/Geolocation Fields/{name}"] = np.reshape(values, x.shape)
    product, _ = read_product(write_hdf5(tmp_path / "a.he5", variables, attributes))
    assert tuple(warning[:22] for warning in product.warnings) == expected
    assert all("lie up to 600 m from its corners" in warning for warning in product.warnings)


def test_corners_that_contradict_the_size_are_said(tmp_path: Path) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    attributes["/@Product_LRcorner_easting"] = 383010.0 + 30 * 9
    product, _ = read_product(write_hdf5(tmp_path / "a.he5", variables, attributes))
    assert "are 9.0 x 3.0 pixels of 30 m apart, but the cube has 5 x 4" in product.warnings[0]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/SWIR_Cube",
            r"lacks the cube HDFEOS.*SWIR_Cube; fetch .*\(VARIABLE\)",
        ),
        ("/@List_Cw_Swir", "lacks the attribute List_Cw_Swir; fetch"),
        ("/@L2ScaleVnirMax", "lacks the attribute L2ScaleVnirMax; fetch"),
        ("/@Epsg_Code", "lacks the attribute Epsg_Code; fetch"),
        ("/@Product_ULcorner_northing", "lacks the attribute Product_ULcorner_northing; fetch"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, name: str, message: str) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    variables.pop(name, None), attributes.pop(name, None)
    path = write_hdf5(tmp_path / "a.he5", variables, attributes)
    with pytest.raises(SceneError, match=f"a.he5 looks like PRISMA L2D but {message}"), open_product(path):
        pass


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("/@Epsg_Code", 0, r"lacks a known CRS in the attribute Epsg_Code \(0\)"),
        ("/@List_Cw_Vnir", [500.0, 600.0], r"lacks 3 wavelengths in List_Cw_Vnir \(it has 2\)"),
    ],
)
def test_a_part_that_is_wrong_is_named(tmp_path: Path, name: str, value: object, message: str) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    path = write_hdf5(tmp_path / "a.he5", variables, attributes | {name: value})
    with pytest.raises(SceneError, match=message), open_product(path):
        pass


def test_cubes_of_two_sizes_are_refused(tmp_path: Path) -> None:
    path = write_hdf5(tmp_path / "a.he5", *prisma_parts(VNIR, SWIR[:, :3]))
    with pytest.raises(SceneError, match=r"cubes of different sizes \(VNIR \(4, 5\), SWIR \(3, 5\)\)"):
        open_product(path).__enter__()


def test_another_level_is_refused_with_the_level_to_order(tmp_path: Path) -> None:
    path = write_hdf5(tmp_path / "a.he5", {"HDFEOS/SWATHS/PRS_L2C_HCO/Data Fields/VNIR_Cube": VNIR}, {})
    with pytest.raises(SceneError, match="is PRISMA L2C, in the geometry of the instrument; order .* as L2D"):
        open_product(path).__enter__()


def test_quality_layers_count_the_bands_with_an_error_at_a_pixel(tmp_path: Path) -> None:
    variables, attributes = prisma_parts(VNIR, SWIR)
    errors = np.zeros((4, 3, 5), np.uint8)  # rows, bands, columns
    errors[1, :2, 2], errors[3, 0, 4] = 2, 1
    variables["HDFEOS/SWATHS/PRS_L2D_HCO/Data Fields/VNIR_PIXEL_L2_ERR_MATRIX"] = errors
    product, _ = read_product(write_hdf5(tmp_path / "a.he5", variables, attributes))
    assert list(product.quality) == ["VNIR_errors"]
    found = product.quality["VNIR_errors"]
    assert (found[1, 2], found[3, 4], found.sum()) == (2, 1, 3)
