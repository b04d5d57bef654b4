"""The small picture of a scene."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.io import MemoryFile

from hsi_core.errors import SceneError
from hsi_core.scenes.quicklook import SIDE, choose_bands, quicklook_png
from hsi_core.scenes.scene import open_scene


def write(path: Path, values: np.ndarray, wavelengths: list[float] | None = None) -> Path:
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, nodata=-1
    ) as dataset:
        dataset.write(values)
        for index, wavelength in enumerate(wavelengths or [], start=1):
            dataset.update_tags(bidx=index, wavelength=str(wavelength), wavelength_units="nm")
    return path


def test_bands_are_the_nearest_to_red_green_and_blue(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.ones((4, 2, 2), np.int16), [450.0, 560.0, 640.0, 900.0])
    with open_scene(path) as scene:
        assert choose_bands(scene) == [3, 2, 1]


def test_bands_without_wavelengths_are_chosen_by_position(tmp_path: Path) -> None:
    with open_scene(write(tmp_path / "a.tif", np.ones((100, 2, 2), np.int16))) as scene:
        assert choose_bands(scene) == [15, 11, 5]
    with open_scene(write(tmp_path / "b.tif", np.ones((5, 2, 2), np.int16))) as scene:
        assert choose_bands(scene) == [5, 3, 1]


def test_the_picture_is_stretched_and_transparent_without_data(tmp_path: Path) -> None:
    values = np.tile(np.arange(100, dtype=np.int16).reshape(10, 10), (3, 1, 1))
    values[:, 0, 0] = -1
    path = write(tmp_path / "a.tif", values)
    with MemoryFile(quicklook_png(path, [1, 2, 3])) as memory, memory.open() as picture:
        found = picture.read()
    assert found.shape == (4, 10, 10)
    assert (found[3, 0, 0], found[3, 9, 9]) == (0, 255)
    assert (found[0, 0, 1], found[0, 9, 9]) == (0, 255)


def test_a_large_scene_becomes_a_small_picture(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.ones((3, 2 * SIDE, SIDE), np.int16))
    with MemoryFile(quicklook_png(path, [1, 2, 3])) as memory, memory.open() as picture:
        assert picture.shape == (SIDE, SIDE // 2)


def test_a_file_that_is_no_raster_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_text("no raster")
    with pytest.raises(SceneError, match="The scene a.tif cannot be read"):
        quicklook_png(tmp_path / "a.tif", [1, 2, 3])
