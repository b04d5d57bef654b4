"""Fixtures of the plugin tests: the registered provider, a feedback that stores messages, small layers."""

from __future__ import annotations

import array
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from warm_worker_for_tests import warm_python

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "hsi_qgis_plugin"
BASE = "/usr/bin/python3"
"""Python that environments are created from."""
SIZE = 24
ORIGIN = (500000.0, 4000000.0)
PIXEL = 10.0

PRETEND_TASK = '''"""Behaves as the parameter `mode` says."""
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from hsi_core.errors import CancelledError, SceneError
from hsi_core.outputs import new_file
from hsi_core.tasks import TaskParams, TaskResult


class Params(TaskParams):
    """How to behave."""

    mode: str
    path: str = ""


class Result(TaskResult):
    """Text that the task saw."""

    text: str


def run(params, progress):
    """Behave as the mode says."""
    mode = params.mode
    if mode == "speak":
        progress.info("an info, äöü 高光谱")
        progress.warning("a warning")
        progress.report(0.25, "a quarter")
    if mode == "refuse":
        raise SceneError("The scene is no good; choose another.")
    if mode == "bug":
        raise KeyError("a bug of ours")
    if mode == "noise":
        print("noise from print", flush=True)
        os.system("echo noise from a child")
        os.write(1, b"noise on the descriptor\\n")
    if mode == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if mode == "kill-with-output":
        Path(params.path).write_text("half")
        Path(params.path).with_name("." + Path(params.path).stem + ".0123abcd.part.tif").write_text("half")
        os.kill(os.getpid(), signal.SIGKILL)
    if mode.startswith("write"):
        Path(params.path).write_text("complete")
    if mode == "slow-to-stop":
        progress.report(0.5, "busy")
        time.sleep(2.5)
        try:
            progress.check()
        except CancelledError:
            Path(params.path).write_text("stopped by itself")
            raise
    if mode == "slow-to-finish":
        with new_file(Path(params.path)) as part:
            part.write_text("complete")
        progress.report(0.5, "busy")  # the user cancels now
        time.sleep(0.8)
        progress.report(1.0, "Done")
    if mode == "frozen":
        progress.report(0.5, "busy")
        os.kill(os.getpid(), signal.SIGSTOP)
    if mode.startswith("write-and-end-by-"):
        progress._emit({"event": "result", "outputs": {"text": "done"}})
        os.kill(os.getpid(), getattr(signal, mode.rpartition("-")[2]))
    if mode == "write-and-hide-the-result":
        os._exit(0)
    if mode == "import":
        import a_package_that_is_missing  # noqa: F401
    if mode == "wait":
        for step in range(600):
            time.sleep(0.05)
            progress.report(step / 600, "waiting")
    if mode == "stubborn":
        Path(params.path).write_text("half")
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        progress.report(0.5, "not listening")
        time.sleep(60)
    if mode == "import-after-update":
        progress.report(0.5, "busy")
        while not Path(params.path).exists():
            time.sleep(0.01)
        import hsi_core.fingerprint  # noqa: F401
    if mode == "surroundings":
        return Result(text="\\n".join([os.getcwd(), *sys.path, *(f"{k}={v}" for k, v in os.environ.items())]))
    return Result(text="done")
'''


class Feedback(QgsProcessingFeedback):
    """Stores messages and progress."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []
        self.texts: list[str] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def setProgressText(self, text):
        self.texts.append(text)


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    from hsi_qgis_plugin.plugin import HsiPlugin

    plugin = HsiPlugin(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("hsi")
    plugin.unload()


@pytest.fixture(scope="session")
def core_python():
    python = Path(os.environ.get("HSI_PYTHON") or ROOT / ".venv" / "bin" / "python")
    if not python.is_file():
        pytest.fail(f"There is no {python}; run make env.")
    return python


@pytest.fixture(scope="session")
def quick_python(core_python, tmp_path_factory):
    """Does what the Python of the core does; its workers start in a tenth of the time."""
    with warm_python(core_python, core=ROOT / "core", folder=tmp_path_factory.mktemp("warm")) as python:
        yield python


@pytest.fixture(scope="session")
def environment_outputs(qgis_app, core_python):
    """Outputs of the task `environment` of the shipped core, run once."""
    from hsi_qgis_plugin.worker import run_task

    return run_task("environment", {}, python=core_python, feedback=Feedback())


@pytest.fixture(scope="session")
def bare(core_python, tmp_path_factory):
    """A virtual environment with pip alone: a copy of the pip of the core, whose installation is slow."""
    folder = tmp_path_factory.mktemp("bare")
    subprocess.run([BASE, "-E", "-s", "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/python3*/site-packages")
    given = next(core_python.parent.parent.glob("lib/python3*/site-packages"))
    for path in (given / "pip", *given.glob("pip-*.dist-info")):
        shutil.copytree(path, packages / path.name)
    return folder


@pytest.fixture(scope="session")
def trained(provider, quick_python, tmp_path_factory):
    """Results of a training of a small network through QGIS, run once."""
    import processing

    folder, feedback = tmp_path_factory.mktemp("trained"), Feedback()
    settings = {"NETWORK": "hybridsn", "PATCH_SIZE": 7, "COMPONENTS": 5, "EPOCHS": 1, "DEVICE": "cpu"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HSI_PYTHON", str(quick_python))
        results = processing.run(
            "hsi:train",
            {
                **scene_and_labels(make_scene(folder / "scene.tif")),
                **settings,
                "MODEL": str(folder / "model.safetensors"),
            },
            feedback=feedback,
        )
    assert feedback.errors == []
    return results


@contextmanager
def profile_without_environment(folder):
    """Make a folder the place of the private environments, without variable and setting."""
    from hsi_qgis_plugin import environment, environment_setup, environment_use, pip_install

    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("HSI_PYTHON", raising=False)
        for module in (environment, environment_setup, environment_use, pip_install):
            patch.setattr(module, "environments_folder", lambda: folder / "python_envs" / "hsi")
        environment.store_interpreter_setting("")
        yield folder
        environment.store_interpreter_setting("")


@pytest.fixture
def no_environment(tmp_path):
    """A profile without a processing environment."""
    with profile_without_environment(tmp_path) as folder:
        yield folder


@pytest.fixture(scope="session")
def pretend_core(tmp_path_factory):
    """The shipped core with an additional task, `pretend`."""
    folder = tmp_path_factory.mktemp("core")
    shutil.copytree(BUILD / "core" / "hsi_core", folder / "hsi_core")
    (folder / "hsi_core" / "tasks" / "pretend.py").write_text(PRETEND_TASK, encoding="utf-8")
    return folder


@pytest.fixture
def scene(tmp_path):
    return make_scene(tmp_path / "scene.tif")


def make_scene(path):
    """A scene of 24 x 24 pixels and 6 bands in UTM with two different halves."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 6, gdal.GDT_Float32)
    dataset.SetGeoTransform((ORIGIN[0], PIXEL, 0.0, ORIGIN[1], 0.0, -PIXEL))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32616)
    dataset.SetProjection(reference.ExportToWkt())
    for band in range(1, 7):
        values = [
            float((x >= SIZE // 2) * band + (x * 7 + y * 13 + band) % 5)
            for y in range(SIZE)
            for x in range(SIZE)
        ]
        dataset.GetRasterBand(band).WriteRaster(
            0, 0, SIZE, SIZE, array.array("f", values).tobytes(), buf_type=gdal.GDT_Float32
        )
    dataset = None
    return path


def make_vector(features, *, field="class:string", name="fields"):
    """A memory layer of rectangles given in pixels: (value, left, top, right, bottom)."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32616&field={field}&field=other:integer", name, "memory")
    for value, left, top, right, bottom in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromRect(
                QgsRectangle(
                    ORIGIN[0] + left * PIXEL,
                    ORIGIN[1] - bottom * PIXEL,
                    ORIGIN[0] + right * PIXEL,
                    ORIGIN[1] - top * PIXEL,
                )
            )
        )
        feature.setAttribute(0, value)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def scene_and_labels(scene):
    """Parameters of a scene and of labels of two classes, one in each half of it."""
    labels = make_vector([("Corn", 0, 0, 10, 24), ("Wood", 14, 0, 24, 24)])
    return {"INPUT": QgsRasterLayer(str(scene), "scene"), "LABELS": labels, "FIELD": "class"}


@pytest.fixture
def project(provider, monkeypatch):
    """The project of QGIS, empty, for dialogs without a window."""
    from processing.gui import AlgorithmDialog, ParametersPanel

    for module in (AlgorithmDialog, ParametersPanel):
        monkeypatch.setattr(module, "iface", None)
    found = QgsProject.instance()
    found.clear()
    yield found
    found.clear()
