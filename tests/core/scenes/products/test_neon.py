"""NEON."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import PLACE, neon_parts, read_product, write_hdf5

VALUES = np.arange(3 * 5 * 4, dtype=np.int16).reshape(3, 5, 4)
WAVELENGTHS = [383.5, 1400.0, 1500.0, 1900.5]


def test_place_scale_and_bands_of_water_vapour_are_those_of_the_file(tmp_path: Path) -> None:
    product, values = read_product(write_hdf5(tmp_path / "any.h5", *neon_parts(VALUES, WAVELENGTHS)))
    np.testing.assert_array_equal(values, VALUES.transpose(2, 0, 1))
    assert (product.name, product.nodata) == ("NEON reflectance", -9999)
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
    assert [band.wavelength_nm for band in product.bands] == WAVELENGTHS
    assert [band.is_bad for band in product.bands] == [False, True, False, True]
    assert {(band.fwhm_nm, band.scale, band.offset) for band in product.bands} == {(5.0, 1e-4, 0.0)}
    assert "Values are divided by the attribute Scale_Factor (10000)" in " ".join(product.notes)


def test_the_time_of_a_flight_line_is_in_its_name(tmp_path: Path) -> None:
    parts = neon_parts(VALUES, WAVELENGTHS)
    for name, expected in (
        ("NEON_D17_SJER_DP1_20210403_171544_reflectance.h5", datetime(2021, 4, 3, 17, 15, 44, tzinfo=UTC)),
        ("NEON_D17_SJER_DP3_257000_4112000_reflectance.h5", None),
    ):
        assert read_product(write_hdf5(tmp_path / name, *parts))[0].acquired == expected


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "Metadata/Coordinate_System/Map_Info",
            "lacks the variable SERC/Reflectance/Metadata/Coor.*Map_Info",
        ),
        (
            "Metadata/Coordinate_System/EPSG Code",
            "lacks the variable SERC/Reflectance/Metadata/Coor.*EPSG Code",
        ),
        (
            "Metadata/Spectral_Data/Wavelength",
            "lacks the variable SERC/Reflectance/Metadata/Spec.*Wavelength",
        ),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, name: str, message: str) -> None:
    variables, attributes = neon_parts(VALUES, WAVELENGTHS)
    del variables[f"SERC/Reflectance/{name}"]
    with pytest.raises(SceneError, match=f"a.h5 looks like NEON reflectance but {message}"):
        open_product(write_hdf5(tmp_path / "a.h5", variables, attributes)).__enter__()


def test_a_cube_without_any_metadata_is_no_product(tmp_path: Path) -> None:
    variables, _ = neon_parts(VALUES, WAVELENGTHS)
    cut = {name: value for name, value in variables.items() if "/Metadata/" not in name}
    with open_product(write_hdf5(tmp_path / "a.h5", cut, {})) as product:
        assert product is None


def test_a_place_that_is_no_number_is_refused(tmp_path: Path) -> None:
    variables, attributes = neon_parts(VALUES, WAVELENGTHS)
    variables["SERC/Reflectance/Metadata/Coordinate_System/Map_Info"] = np.bytes_("UTM, 1, 1")
    with pytest.raises(SceneError, match=r"lacks origin and size of pixels in .*Map_Info \(UTM, 1, 1\)"):
        open_product(write_hdf5(tmp_path / "a.h5", variables, attributes)).__enter__()
