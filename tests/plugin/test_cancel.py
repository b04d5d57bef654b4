"""Cancel during real work: the worker ends by itself before it would be killed, and leaves no file."""

from __future__ import annotations

import os
import random
import re
import signal
import threading
import time

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from conftest import Feedback
from hsi_qgis_plugin import worker
from hsi_qgis_plugin.child_process import ChildProcess
from hsi_qgis_plugin.worker import EXIT_CANCELLED, run_task

SIZE, BANDS = 600, 40
FIELD, SMALL_FIELD = 60, 8
SMALL_SIZE = 320
TRAINING = {"device": "cpu", "components": 30, "seed": 1}


class CancelAt(Feedback):
    """Cancels as soon as a progress text begins with a word."""

    def __init__(self, word):
        super().__init__()
        self.word = word
        self.cancelled_at = None

    def setProgressText(self, text):
        super().setProgressText(text)
        if text.startswith(self.word) and self.cancelled_at is None:
            self.cancelled_at = time.monotonic()
            self.cancel()


class Watched(ChildProcess):
    """Records the signals that the process gets."""

    seen: list[Watched]

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.signals = []
        self.seen.append(self)

    def _signal(self, number):
        self.signals.append(number)
        super()._signal(number)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Folder with a large and a small scene of 40 bands, each with labels of two classes."""
    folder = tmp_path_factory.mktemp("cancel")
    place = {"geotransform": (500000.0, 10.0, 0.0, 4000000.0, 0.0, -10.0)}
    for name, size in (("scene.tif", SIZE), ("small_scene.tif", SMALL_SIZE)):
        bands = [random.Random(band).randbytes(size * size) for band in range(BANDS)]
        make(folder / name, size, bands, **place)
    for name, size, side in (("labels.tif", SIZE, FIELD), ("few_labels.tif", SMALL_SIZE, SMALL_FIELD)):
        labels = bytearray(size * size)
        for code, start in ((1, 0), (2, size - side)):
            for row in range(start, start + side):
                labels[row * size + start : row * size + start + side] = bytes([code]) * side
        make(folder / name, size, [bytes(labels)], **place)
    return folder


def make(path, size, bands, *, geotransform):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, len(bands), gdal.GDT_Byte)
    dataset.SetGeoTransform(geotransform)
    for number, values in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteRaster(0, 0, size, size, values)


def cancel(task, params, *, at, outputs, python, monkeypatch):
    """Run a task, cancel it at a progress text, and return its process."""
    monkeypatch.setattr(Watched, "seen", [], raising=False)
    monkeypatch.setattr(worker, "ChildProcess", Watched)
    feedback = CancelAt(at)
    with pytest.raises(QgsProcessingException, match=r"^The run was cancelled; nothing was written\.$"):
        run_task(task, params, python=python, feedback=feedback, outputs=[str(path) for path in outputs])
    assert feedback.cancelled_at is not None, f"“{at}” never came; seen: {feedback.texts}"
    seconds = time.monotonic() - feedback.cancelled_at
    print(f"{task} ended {seconds:.2f} s after the cancel")
    (child,) = Watched.seen
    return child


def assert_ended_by_itself(child):
    assert child.signals == []
    assert child._process.returncode == EXIT_CANCELLED


def test_cancel_of_a_training(data, quick_python, monkeypatch, tmp_path):
    """With large patches and batches, whose steps take long."""
    output, report = tmp_path / "model.safetensors", tmp_path / "train.html"
    params = {
        "scene": str(data / "scene.tif"),
        "labels": str(data / "labels.tif"),
        "patch_size": 25,
        "form": "faithful",
        **TRAINING,
        "output_model": str(output),
        "report": str(report),
    }
    child = cancel(
        "train",
        params,
        at="Training",
        outputs=[output, report],
        python=quick_python,
        monkeypatch=monkeypatch,
    )
    assert_ended_by_itself(child)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def model(data, quick_python):
    params = {
        "scene": str(data / "small_scene.tif"),
        "labels": str(data / "few_labels.tif"),
        "patch_size": 9,
        "epochs": 1,
        **TRAINING,
        "output_model": str(data / "model.safetensors"),
    }
    return run_task("train", params, python=quick_python, feedback=Feedback())["model"]


def test_cancel_of_a_map(data, model, core_python, monkeypatch, tmp_path):
    """In a large tile, which takes long."""
    outputs = {name: tmp_path / f"{name}.tif" for name in ("output", "confidence", "probabilities")}
    params = {
        "scene": str(data / "scene.tif"),
        "model": model,
        "device": "cpu",
        "tile_size": 512,
        **{name: str(path) for name, path in outputs.items()},
    }
    child = cancel(
        "classify",
        params,
        at="Classifying",
        outputs=[*outputs.values()],
        python=core_python,
        monkeypatch=monkeypatch,
    )
    assert_ended_by_itself(child)
    assert list(tmp_path.iterdir()) == []


def test_a_map_whose_worker_was_killed_goes_on_where_it_was(data, model, core_python, quick_python, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("output", "confidence")}
    scene = str(data / "small_scene.tif")
    params = {"scene": scene, "model": model, "device": "cpu", "tile_size": 64, **outputs}
    journal = tmp_path / "output.tif.checkpoint"

    def kill_worker(pid):
        def wait_and_kill():
            while not (journal.is_file() and journal.read_bytes()[:1] == b"{"):
                time.sleep(0.005)
            os.kill(pid, signal.SIGKILL)

        threading.Thread(target=wait_and_kill, daemon=True).start()

    with pytest.raises(QgsProcessingException, match=r"signal 9.* Start a training or .* again to resume it"):
        run_task(
            "classify",
            params,
            python=core_python,
            feedback=Feedback(),
            outputs=[*outputs.values()],
            on_start=kill_worker,
        )
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.tif.checkpoint" for name in outputs}
    feedback = Feedback()
    run_task("classify", params, python=quick_python, feedback=feedback, outputs=[*outputs.values()])
    assert any(re.fullmatch(r"Resuming after \d+ of 25 tiles\.", text) for text in feedback.infos)
    assert {path.name for path in tmp_path.iterdir()} == {
        "output.tif",
        "output.tif.aux.xml",
        "output.qml",
        "confidence.tif",
    }
