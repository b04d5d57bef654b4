"""Scenes in archives, in other files and on a server are read without import."""

import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest
import rasterio

from hsi_core.errors import SceneError
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from scenes_for_tests import store_settings, write_scene

CUBE = np.arange(3 * 6 * 8, dtype=np.int16).reshape(3, 6, 8)
WAVELENGTHS = (450.0, 550.0, 650.0)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A scene with nodata 0 in its first pixel."""
    return write_scene(tmp_path / "scene.tif", CUBE, wavelengths=WAVELENGTHS, nodata=0)


def in_zip(scene: Path) -> str:
    with zipfile.ZipFile(scene.with_suffix(".zip"), "w") as archive:
        archive.write(scene, "inner/scene.tif")
    return f"/vsizip/{scene.with_suffix('.zip')}/inner/scene.tif"


def in_tar(scene: Path) -> str:
    with tarfile.open(scene.with_suffix(".tar"), "w") as archive:
        archive.add(scene, "scene.tif")
    return f"/vsitar/{scene.with_suffix('.tar')}/scene.tif"


def in_netcdf(scene: Path) -> str:
    path = scene.with_suffix(".nc")
    with h5py.File(path, "w") as file:
        for name, values in (("wavelength", WAVELENGTHS), ("y", range(6, 0, -1)), ("x", range(8))):
            file[name] = np.array(values, np.float64)
            file[name].make_scale(name)
        file["wavelength"].attrs["units"] = "nm"
        for name in "xy":  # without these words, GDAL turns the image upside down
            file[name].attrs["standard_name"] = f"projection_{name}_coordinate"
            file[name].attrs["units"] = "m"
        cube = file.create_dataset("reflectance", data=CUBE)
        file["other"] = CUBE
        cube.attrs["_FillValue"] = np.int16(0)
        for axis, name in enumerate(("wavelength", "y", "x")):
            cube.dims[axis].attach_scale(file[name])
    return f'NETCDF:"{path}":reflectance'


def in_hdf5(scene: Path) -> str:
    path = scene.with_suffix(".h5")
    with h5py.File(path, "w") as file:
        file["group/cube"], file["other"] = CUBE, CUBE
    return f'HDF5:"{path}"://group/cube'


@pytest.mark.parametrize("place", [in_zip, in_tar, in_netcdf, in_hdf5])
def test_a_scene_in_an_archive_or_another_file_is_read(scene: Path, place: Callable[[Path], str]) -> None:
    check(place(scene))


def check(name: str) -> None:
    with open_scene(Path(name)) as opened:
        values, valid = opened.read(Window(1, 2, 4, 5), (1, 2, 3))
        np.testing.assert_array_equal(values, CUBE[:, 1:5, 2:7])
        assert valid.all()
        first = opened.read(Window(0, 0, 1, 1), (1, 2, 3))[1]
        if "HDF5" not in name:
            assert opened.wavelengths_nm == WAVELENGTHS
            assert not first.any()


def test_a_scene_on_a_server_is_read_and_a_missing_one_is_refused(scene: Path, server: str) -> None:
    check(f"/vsicurl/{server}/{scene.name}")
    in_zip(scene)
    check(f"/vsizip/{{/vsicurl/{server}/scene.zip}}/inner/scene.tif")
    with pytest.raises(SceneError, match="missing.tif"):
        open_scene(Path(f"/vsicurl/{server}/missing.tif")).__enter__()


def test_a_scene_in_a_cloud_store_is_read(scene: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in store_settings(server).items():
        monkeypatch.setenv(name, value)
    (scene.parent / "bucket").mkdir()
    scene.rename(scene.parent / "bucket" / scene.name)
    check(f"/vsis3/bucket/{scene.name}")
    with pytest.raises(SceneError, match="missing.tif"):
        open_scene(Path("/vsis3/bucket/missing.tif")).__enter__()


def test_a_table_of_tiles_in_a_geopackage_is_a_scene(tmp_path: Path) -> None:
    path = tmp_path / "plots.gpkg"
    values = np.arange(3 * 256 * 256, dtype=np.uint32).reshape(3, 256, 256).astype(np.uint8)
    for table in ("plot1", "plot2"):
        with rasterio.open(
            path, "w", driver="GPKG", count=3, height=256, width=256, dtype="uint8", crs="EPSG:32633",
            transform=rasterio.Affine(2, 0, 383000, 0, -2, 5818000), TILE_FORMAT="PNG", RASTER_TABLE=table,
            APPEND_SUBDATASET="YES" if path.exists() else "NO",
        ) as dataset:  # fmt: skip
            dataset.write(values)
    with open_scene(Path(f"GPKG:{path}:plot2")) as scene:
        assert scene.num_bands == 3
        np.testing.assert_array_equal(scene.read(Window(0, 0, 256, 256), (1, 2, 3))[0], values)
