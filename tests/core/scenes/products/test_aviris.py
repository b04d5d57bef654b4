"""AVIRIS-3 and AVIRIS-NG as netCDF."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import PLACE, aviris_parts, read_product, write_hdf5

VALUES = np.arange(2 * 3 * 5, dtype=np.float32).reshape(2, 3, 5)
WAVELENGTHS = [390.5, 2500.25]


@pytest.mark.parametrize(
    ("kind", "leave_out"), [("reflectance", ""), ("radiance", ""), ("reflectance", "GeoTransform")]
)
def test_place_bands_and_time_are_those_of_the_file(tmp_path: Path, kind: str, leave_out: str) -> None:
    variables, attributes = aviris_parts(VALUES, WAVELENGTHS, kind=kind)
    attributes.pop(f"transverse_mercator@{leave_out}", None)
    product, values = read_product(write_hdf5(tmp_path / "any.nc", variables, attributes))
    np.testing.assert_array_equal(values, VALUES)
    assert (product.name, product.nodata) == (f"AVIRIS-3 {kind}", -9999)
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
    assert [(band.wavelength_nm, band.fwhm_nm) for band in product.bands] == [(390.5, 7.5), (2500.25, 7.5)]
    assert product.acquired == datetime(2025, 1, 11, 19, 59, 28, tzinfo=UTC)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["transverse_mercator"], "lacks the variable transverse_mercator with .* whose name ends in ORT.nc"),
        (["transverse_mercator@crs_wkt"], r"lacks a known CRS in the variable transverse_mercator \(\)"),
        (["transverse_mercator@GeoTransform", "easting"], "lacks the variable easting"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, names: list[str], message: str) -> None:
    parts = [
        {key: value for key, value in part.items() if not key.startswith(tuple(names))}
        for part in aviris_parts(VALUES, WAVELENGTHS)
    ]
    with pytest.raises(SceneError, match=f"a.nc looks like AVIRIS but {message}"):
        open_product(write_hdf5(tmp_path / "a.nc", *parts)).__enter__()
