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
        (
            ["transverse_mercator"],
            "lacks the variable transverse_mercator with .* whose name ends in ORT.nc, or",
        ),
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


def test_radiance_in_the_geometry_of_the_instrument_is_put_on_the_grid_by_its_lookup_table(
    tmp_path: Path,
) -> None:
    """A swath of 3 x 5 pixels on a grid of 2 x 2; the first place is outside, the last one a filled gap."""
    variables, attributes = aviris_parts(VALUES, WAVELENGTHS, kind="radiance")
    for name in ("easting", "northing"):
        del variables[name]
    variables |= {
        "geolocation_lookup_table/line": np.array([[0, 3], [1, -2]], np.int32),
        "geolocation_lookup_table/sample": np.array([[0, 5], [1, -4]], np.int32),
        "geolocation_lookup_table/easting": 383025.0 + 30 * np.arange(2),
        "geolocation_lookup_table/northing": 5818005.0 - 30 * np.arange(2),
    }
    for attribute in ("", "transverse_mercator@GeoTransform"):
        attributes.pop(attribute, None)
        path = write_hdf5(tmp_path / f"{len(attribute)}.nc", variables, attributes)
        product, values = read_product(path)
        none = [-9999.0, -9999.0]
        expected = [[none, VALUES[:, 2, 4]], [VALUES[:, 0, 0], VALUES[:, 1, 3]]]
        np.testing.assert_array_equal(values.transpose(1, 2, 0), expected)
        assert (product.grid.shape, product.grid.transform) == ((2, 2), PLACE)
        assert "25% of the grid lie outside" in " ".join(product.notes)


def test_the_grid_may_be_called_projection(tmp_path: Path) -> None:
    variables, attributes = aviris_parts(VALUES, WAVELENGTHS)
    variables["projection"] = variables.pop("transverse_mercator")
    attributes = {
        key.replace("transverse_mercator@", "projection@"): value for key, value in attributes.items()
    }
    del attributes["reflectance/reflectance@grid_mapping"]
    product, _ = read_product(write_hdf5(tmp_path / "a.nc", variables, attributes))
    assert (product.grid.crs, product.grid.transform) == (CRS.from_epsg(32633), PLACE)
