"""Writing a scene."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.scenes.array_file import StoredArray, Variable
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.writer import BandInfo, SceneInfo, write_scene


def write(path: Path, values: np.ndarray, nodata: float | None = None, **band: Any) -> np.ndarray:
    stored = StoredArray(values, Variable("cube", values.shape, "number"), is_reversed=False)
    count, height, width = values.shape
    write_scene(
        path,
        ArrayCube(stored, "chw"),
        grid=Grid(width, height),
        bands=[BandInfo(**band)] * count,
        nodata=nodata,
        progress=Progress(),
    )
    with rasterio.open(path) as dataset:
        found: np.ndarray = dataset.read()
    return found


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("uint8", "uint8"),
        ("bool", "uint8"),
        ("int8", "int16"),
        ("float16", "float32"),
        ("float64", "float32"),
        ("int64", "uint8"),
    ],
)
def test_a_type_becomes_the_smallest_that_geotiff_has(tmp_path: Path, given: str, stored: str) -> None:
    values = np.array([[[0, 1]], [[1, 1]]]).astype(given)
    found = write(tmp_path / "a.tif", values)
    assert found.dtype == stored
    np.testing.assert_array_equal(found, values.astype(stored))


def test_integers_too_large_for_any_type_become_float32(tmp_path: Path) -> None:
    assert write(tmp_path / "a.tif", np.array([[[-1]], [[2**40]]])).dtype == np.float32


def test_nan_stays_nan_and_nodata_is_kept(tmp_path: Path) -> None:
    found = write(tmp_path / "a.tif", np.array([[[np.nan, -9.0]]] * 2, np.float32), nodata=-9.0)
    np.testing.assert_array_equal(found[0], [[np.nan, -9.0]])
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.nodata == -9.0


def test_metadata_of_bands_is_written_in_both_places(tmp_path: Path) -> None:
    write(tmp_path / "a.tif", np.ones((2, 1, 1), np.uint8), wavelength_nm=500.0, is_bad=True, scale=0.5)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert dataset.tags(1) | {"wavelength": "500", "bbl": "0"} == dataset.tags(1)
        assert dataset.tags(1, ns="IMAGERY")["CENTRAL_WAVELENGTH_UM"] == "0.5"
        assert (dataset.descriptions[0], dataset.scales[0]) == ("500.0 nm", 0.5)


def test_a_cloud_optimised_scene_keeps_everything_and_leaves_no_other_file(tmp_path: Path) -> None:
    values = np.arange(2 * 300 * 280, dtype=np.float32).reshape(2, 300, 280)
    stored = StoredArray(values, Variable("cube", values.shape, "number"), is_reversed=False)
    write_scene(
        tmp_path / "a.tif",
        ArrayCube(stored, "chw"),
        grid=Grid(280, 300),
        bands=[BandInfo(scale=0.5, offset=2.0, fwhm_nm=6.5)] * 2,
        nodata=-9999.0,
        progress=Progress(),
        info=SceneInfo(acquired=datetime(2022, 6, 12, 10, 57, tzinfo=UTC)),
        is_cog=True,
    )
    assert [file.name for file in tmp_path.iterdir()] == ["a.tif"]
    with rasterio.open(tmp_path / "a.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert (dataset.overviews(1), dataset.nodata) == ([2], -9999.0)
        assert (dataset.scales, dataset.offsets) == ((0.5, 0.5), (2.0, 2.0))
        assert dataset.tags(1, ns="IMAGERY") == {"FWHM_UM": "0.0065"}
        assert dataset.tags()["acquisition_time"] == "2022-06-12T10:57:00Z"
        assert "sensor_type" not in dataset.tags()
