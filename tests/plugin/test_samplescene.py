"""The sample scene is made from a package."""

from __future__ import annotations

import hashlib
import struct
import zipfile

import processing
import pytest
from osgeo import gdal
from package_index_for_tests import PackageIndex
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_qgis_plugin import sample_scene
from hsi_qgis_plugin.sample_scene import CUBE, FILE, GROUND_TRUTH, MEMBERS, fetch_arrays, wavelengths
from hsi_qgis_plugin.wavelengths import read_wavelengths


def npy(kind, shape, values):
    """An array as numpy stores it."""
    header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + bytes(values)


@pytest.fixture
def wheels(tmp_path, monkeypatch):
    """A folder with a package of this name, in which the scene has 4 x 4 pixels."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    with zipfile.ZipFile(folder / FILE, "w") as archive:
        archive.writestr(MEMBERS + CUBE, npy("|u1", (4, 4, 200), [n % 251 for n in range(3200)]))
        archive.writestr(MEMBERS + GROUND_TRUTH, npy("|u1", (4, 4), [0, 1, 2, 3] * 4))
        archive.writestr("tensorly-0.9.0.dist-info/METADATA", "Name: tensorly\nVersion: 0.9.0\n")
        archive.writestr("tensorly-0.9.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
    digest = hashlib.sha256((folder / FILE).read_bytes()).hexdigest()
    monkeypatch.setattr(sample_scene, "SHA256", digest)
    return folder


def test_scene_and_labels_are_written_with_place_names_and_wavelengths(
    provider, quick_python, wheels, tmp_path, feedback, monkeypatch
):
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    settings = {"WHEELS": str(wheels), "FOLDER": str(tmp_path / "sample")}
    results = processing.run("hsi:samplescene", settings, feedback=feedback)
    assert any(text.startswith("The wavelengths are approximate") for text in feedback.infos)
    assert read_wavelengths(results["SCENE"]) == pytest.approx(wavelengths())
    scene, labels = gdal.Open(results["SCENE"]), gdal.Open(results["LABELS"])
    for dataset in (scene, labels):
        assert dataset.GetGeoTransform() == (498550.0, 20.0, 0.0, 4480260.0, 0.0, -20.0)
    assert scene.ReadAsArray(1, 0, 1, 1)[7, 0, 0] == 207  # column 1, band 7: 200 + 7
    layer = QgsRasterLayer(results["LABELS"], "labels")
    layer.loadDefaultStyle()
    assert "Corn-notill" in [item.label for item in layer.renderer().classes()]


def test_wavelengths_leave_out_the_missing_channels():
    known = wavelengths()
    assert (len(known), known[0], known[-1]) == (200, 400.0, 2490.4)  # channel 219: 400 + 218 * 2100 / 219
    assert max(after - before for before, after in zip(known, known[1:])) == pytest.approx(143.8, abs=0.1)


def test_the_package_comes_from_the_index_of_pip(
    qgis_app, core_python, wheels, tmp_path, feedback, monkeypatch
):
    with PackageIndex(wheels) as index:
        monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
        monkeypatch.setenv("PIP_INDEX_URL", f"{index.address}/simple/")
        monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
        work = tmp_path / "work"
        work.mkdir()
        cube, truth = fetch_arrays(work, wheels="", python=core_python, feedback=feedback)
    assert (cube.stat().st_size, truth.stat().st_size) == (128 + 3200, 128 + 16)


def test_another_package_is_refused(qgis_app, core_python, wheels, tmp_path, feedback, monkeypatch):
    monkeypatch.setattr(sample_scene, "SHA256", "0" * 64)
    with pytest.raises(QgsProcessingException, match="another checksum"):
        fetch_arrays(tmp_path, wheels=str(wheels), python=core_python, feedback=feedback)
    with pytest.raises(QgsProcessingException, match="There is no file tensorly-0.9.0"):
        fetch_arrays(tmp_path, wheels=str(tmp_path), python=core_python, feedback=feedback)
