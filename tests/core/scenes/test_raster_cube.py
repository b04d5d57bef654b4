"""Rasters as cubes to copy."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from hsi_core.errors import SceneError
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.windows import Window

VALUES = np.arange(3 * 2 * 4, dtype=np.int16).reshape(3, 2, 4)
WHOLE = Window(0, 0, 2, 4)


def write(path: Path, values: np.ndarray, **options: object) -> Path:
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, **options
    ) as dataset:
        dataset.write(values)
        dataset.update_tags(bidx=1, wavelength="500", wavelength_units="nm", maker="me")
    return path


def test_a_window_holds_all_bands_and_bands_keep_their_metadata(tmp_path: Path) -> None:
    with open_raster_cube(write(tmp_path / "a.tif", VALUES, nodata=-1), None) as cube:
        assert (cube.shape, cube.dtype, cube.nodata) == ((3, 2, 4), np.int16, -1)
        np.testing.assert_array_equal(cube.read(Window(1, 1, 1, 2)), VALUES[:, 1:, 1:3])
        assert cube.read_mask(WHOLE) is None
        first = cube.bands()[0]
    assert (first.wavelength_nm, dict(first.tags)) == (500.0, {"maker": "me"})


def test_an_alpha_band_is_the_mask_and_no_band(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", VALUES.astype(np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha]
        dataset.write(np.array([[0, 255, 255, 255], [255] * 4], np.uint8), 3)
    with open_raster_cube(path, None) as cube:
        assert cube.shape == (2, 2, 4)
        mask = cube.read_mask(WHOLE)
    assert mask is not None
    np.testing.assert_array_equal(mask, [[0, 255, 255, 255], [255] * 4])


@pytest.mark.parametrize(
    ("name", "values", "variable", "message"),
    [
        ("a.tif", VALUES[:1], None, "The raster a.tif has one band; a hyperspectral scene has many"),
        ("a.tif", VALUES.astype(np.complex64), None, "The raster a.tif has complex values"),
        ("a.tif", VALUES, "cube", "The raster a.tif has no variables; leave the variable empty"),
    ],
)
def test_rasters_that_do_not_fit_are_refused(
    tmp_path: Path, name: str, values: np.ndarray, variable: str | None, message: str
) -> None:
    path = write(tmp_path / name, values)
    with pytest.raises(SceneError, match=message), open_raster_cube(path, variable):
        pass


def test_a_file_that_is_no_raster_gets_the_list_of_suffixes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1")
    with (
        pytest.raises(SceneError, match=r"a.txt is not a raster that can be read .* ends in .mat, .npy"),
        open_raster_cube(tmp_path / "a.txt", None),
    ):
        pass
    with (
        pytest.raises(SceneError, match="There is no file .*none.tif; choose it again"),
        open_raster_cube(tmp_path / "none.tif", None),
    ):
        pass
