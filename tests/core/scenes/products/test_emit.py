"""EMIT L2A."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.errors import SceneError
from hsi_core.scenes.products.registry import open_product
from products_for_tests import emit_parts, read_product, write_hdf5

SWATH = np.arange(3 * 2 * 4, dtype=np.float32).reshape(3, 2, 4)
WAVELENGTHS = [381.0, 500.5, 1400.0, 2493.0]
# Places of a grid of 2 x 3: column and row of the swath from 1; 0 is none, negative is a filled gap.
COLUMNS = np.array([[0, 1, 2], [2, -1, 0]])
ROWS = np.array([[0, 1, 1], [3, -2, 0]])


def test_the_swath_is_put_on_the_grid_by_its_lookup_table(tmp_path: Path) -> None:
    path = write_hdf5(tmp_path / "any.nc", *emit_parts(SWATH, WAVELENGTHS, COLUMNS, ROWS))
    product, values = read_product(path)
    none = np.full(4, -9999.0)
    expected = [[none, SWATH[0, 0], SWATH[0, 1]], [SWATH[2, 1], SWATH[1, 0], none]]
    np.testing.assert_array_equal(values, np.array(expected).transpose(2, 0, 1))
    assert (product.name, product.nodata) == ("EMIT L2A", -9999.0)
    assert product.grid.crs == CRS.from_epsg(4326)
    assert product.grid.transform == Affine(0.0005, 0, 13.0, 0, -0.0005, 52.5)
    assert [band.wavelength_nm for band in product.bands] == WAVELENGTHS
    assert [band.fwhm_nm for band in product.bands] == [8.5] * 4
    assert [band.is_bad for band in product.bands] == [False, False, False, True]
    assert product.acquired == datetime(2023, 3, 16, 4, 51, 33, tzinfo=UTC)
    assert "33% of the grid lie outside" in " ".join(product.notes)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("location/glt_x", "lacks the variable location/glt_x; fetch"),
        ("sensor_band_parameters/wavelengths", "lacks the variable sensor_band_parameters/wavelengths"),
        ("/@geotransform", "lacks the attribute geotransform; fetch"),
        ("/@spatial_ref", "lacks the attribute spatial_ref; fetch"),
    ],
)
def test_a_part_that_is_missing_is_named(tmp_path: Path, name: str, message: str) -> None:
    variables, attributes = emit_parts(SWATH, WAVELENGTHS, COLUMNS, ROWS)
    variables.pop(name, None), attributes.pop(name, None)
    path = write_hdf5(tmp_path / "a.nc", variables, attributes)
    with pytest.raises(SceneError, match=f"a.nc looks like EMIT L2A but {message}"):
        open_product(path).__enter__()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"columns": COLUMNS + 9}, r"has a lookup table for 3 x 11 pixels, but its swath has 3 x 2"),
        ({"wavelengths": WAVELENGTHS[1:]}, r"4 values in the variable .*wavelengths \(it has 3\)"),
        ({"rows": ROWS[:1]}, "lacks location/glt_y and location/glt_x of one size"),
    ],
)
def test_a_part_that_does_not_fit_is_refused(tmp_path: Path, change: dict[str, object], message: str) -> None:
    given = {"wavelengths": WAVELENGTHS, "columns": COLUMNS, "rows": ROWS} | change
    path = write_hdf5(tmp_path / "a.nc", *emit_parts(SWATH, **given))
    with pytest.raises(SceneError, match=message):
        open_product(path).__enter__()


def test_flags_of_the_mask_beside_the_file_are_quality_layers_on_the_grid(tmp_path: Path) -> None:
    """Mask of downtrack, crosstrack, bands; an optical thickness is no flag."""
    start = "EMIT_L2A_{}_001_20230316T045211_2307503_006.nc"
    path = write_hdf5(tmp_path / start.format("RFL"), *emit_parts(SWATH, WAVELENGTHS, COLUMNS, ROWS))
    flags = np.array([[[1, 0.25], [0, 0.25]], [[1, 0.25], [0, 0.25]], [[0, 0.25], [1, 0.25]]], np.float32)
    names = np.array(["Cloud flag", "AOD550"], dtype=object)
    mask = write_hdf5(
        tmp_path / start.format("MASK"), {"mask": flags, "sensor_band_parameters/mask_bands": names}, {}
    )
    product, _ = read_product(path)
    assert product.files == (path, mask)
    assert list(product.quality) == ["cloud_flag"]
    assert product.quality["cloud_flag"].tolist() == [[0, 1, 0], [1, 1, 0]]


def test_places_with_the_fill_value_of_the_table_are_empty(tmp_path: Path) -> None:
    columns = np.where(COLUMNS == 0, -9999, COLUMNS)
    variables, attributes = emit_parts(SWATH, WAVELENGTHS, columns, ROWS)
    attributes["location/glt_x@_FillValue"] = np.array([-9999], np.int32)
    _, values = read_product(write_hdf5(tmp_path / "a.nc", variables, attributes))
    assert (values[0] == -9999).tolist() == [[True, False, False], [False, False, True]]


def test_centres_of_pixels_are_those_of_the_tools_of_the_mission(tmp_path: Path) -> None:
    """Longitude of column k is origin + (k + 1/2) of a step, latitude of row k is origin - (k + 1/2)."""
    product, _ = read_product(write_hdf5(tmp_path / "a.nc", *emit_parts(SWATH, WAVELENGTHS, COLUMNS, ROWS)))
    x, y = product.grid.place_pixels(np.array([[1, 2]]))[0]
    assert (x, y) == pytest.approx((13.0 + 2.5 * 0.0005, 52.5 - 1.5 * 0.0005), abs=0.1 * 0.0005)
