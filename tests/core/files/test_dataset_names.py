"""Names of datasets inside archives and files, and on servers."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
import rasterio

from hsi_core.errors import OutputError, SceneError
from hsi_core.files.dataset_names import dataset_name, is_dataset_name
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from hsi_core.windows import Window
from models_for_tests import write_model
from scenes_for_tests import separable_cube, striped_classes, write_scene

WHOLE = Window(0, 0, 20, 24)


@pytest.mark.parametrize(
    "name",
    [
        "/vsicurl/https://host/a/scene.tif",
        "/vsicurl/http://host:8080/scene.tif",
        "/vsizip/vsicurl/https://host/scenes.zip/scene.tif",
        "/vsizip/{scenes.zip}/scene.tif",
        "/vsis3/bucket/scene.tif",
        "https://host/scene.tif",
        'NETCDF:"/data/scene.nc":reflectance',
        'HDF5:"/data/scene.h5"://group/cube',
        "HDF5:/data/scene.h5://group/cube",
        "GPKG:/data/scenes.gpkg:plot",
    ],
)
def test_a_name_comes_back_from_its_path(name):
    assert is_dataset_name(Path(name))
    assert dataset_name(Path(name)) == name


@pytest.mark.parametrize(
    "name", ["scene.tif", "/data/scene.tif", "a:b/scene.tif", "C:/data/scene.tif", "12:30.tif"]
)
def test_files_stay_files(name):
    assert dataset_name(Path(name)) == Path(name)


@pytest.fixture
def scene(tmp_path):
    return write_scene(tmp_path / "scene.tif", separable_cube(striped_classes(20, 24), 8))


def expected_of(scene):
    with open_scene(scene) as opened:
        return opened.read(WHOLE, [1, 5, 8])


def assert_same(name, scene):
    with open_scene(Path(name)) as opened:
        for found, expected in zip(opened.read(WHOLE, [1, 5, 8]), expected_of(scene), strict=True):
            np.testing.assert_array_equal(found, expected)


def test_a_scene_in_an_archive_is_read_and_the_archive_is_no_output(scene, tmp_path, monkeypatch):
    archive = tmp_path / "scenes.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(scene, "a/scene.tif")
    assert_same(f"/vsizip/{archive}/a/scene.tif", scene)
    with pytest.raises(OutputError, match="is a file that the input"):
        check_outputs([archive], inputs=[Path(f"/vsizip/{archive}/a/scene.tif")])
    monkeypatch.chdir(tmp_path)
    assert_same("/vsizip/scenes.zip/a/scene.tif", scene)


def test_a_scene_in_a_file_is_read(scene, tmp_path):
    path = tmp_path / "scene.h5"
    with rasterio.open(scene) as dataset, h5py.File(path, "w") as file:
        file["group/cube"] = dataset.read()
    assert_same(f'HDF5:"{path}"://group/cube', scene)
    with pytest.raises(OutputError, match="is a file that the input"):
        check_outputs([path], inputs=[Path(f'HDF5:"{path}"://group/cube')])


@pytest.fixture
def address(tmp_path):
    """A server of the folder, in its own process: opening a dataset holds the lock of the interpreter."""
    command = [
        sys.executable,
        "-u",
        "-m",
        "http.server",
        "0",
        "--bind",
        "127.0.0.1",
        "--directory",
        str(tmp_path),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        yield re.search(r"http://[^/]+/", server.stdout.readline())[0]
        server.kill()


def test_a_scene_on_a_server_is_read_and_classified(scene, tmp_path, address):
    assert_same(f"/vsicurl/{address}scene.tif", scene)
    with (
        pytest.raises(SceneError, match="not a raster that can be read"),
        open_scene(Path(f"{address}no.tif")),
    ):
        pass
    model = tmp_path / "m.safetensors"
    write_model(model, scene, network="svm", components=3)
    maps = []
    for name in (f"/vsicurl/{address}scene.tif", scene):
        output = tmp_path / f"map{len(maps)}.tif"
        classify.run(classify.Params(scene=name, model=model, output=output), Progress())
        with rasterio.open(output) as dataset:
            maps.append(dataset.read(1))
    np.testing.assert_array_equal(*maps)
