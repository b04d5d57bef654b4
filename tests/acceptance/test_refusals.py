"""A refusal reaches the user as a sentence, and leaves no file.

One refusal of each origin: the worker, the plugin, the choice of the interpreter. That of the worker also
through `qgis_process`. The tests of core and plugin have the other sentences.
"""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio


def write_polygons(path, features, **others):
    """Rectangles in CRS units as GeoJSON: (value, left, bottom, right, top)."""
    path.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "crs": {"type": "name", "properties": {"name": "EPSG:32616"}},
                "features": [
                    {
                        "type": "Feature",
                        "properties": {"class": value, **others},
                        "geometry": {
                            "type": "Polygon",
                            "coordinates": [
                                [[left, low], [right, low], [right, top], [left, top], [left, low]]
                            ],
                        },
                    }
                    for value, left, low, right, top in features
                ],
            }
        ),
        encoding="utf-8",
    )
    return path


LEFT, TOP, PIXEL = 500000.0, 4480000.0, 20.0


def field_at(value, column, row):
    """A square of 8 pixels."""
    left, top = LEFT + column * PIXEL, TOP - row * PIXEL
    return (value, left, top - 8 * PIXEL, left + 8 * PIXEL, top)


FIELDS = [field_at("Corn", 0, 0), field_at("Wood", 8, 0), field_at("Corn", 24, 8), field_at("Wood", 32, 8)]


@pytest.fixture
def refuse(qgis_process, qgis, tmp_path):
    """Function that runs an algorithm that must fail, and returns its message."""

    def run(algorithm, *, is_program=False, **parameters):
        output = tmp_path / "output"
        output.mkdir(exist_ok=True)
        words = {k: str(v).replace("OUT/", f"{output}/") for k, v in parameters.items()}
        if is_program:
            done = qgis_process.run(algorithm, **words)
            assert done.code == 1, done.text
        else:
            done = qgis.try_to_run(algorithm, **words)
            assert done.results is None
        assert "Traceback" not in done.text
        assert list(output.iterdir()) == []
        return " ".join(done.text.split())

    return run


def training(scene, labels, **parameters):
    return {
        "INPUT": scene,
        "LABELS": labels,
        "MODEL": "OUT/model.safetensors",
        "EPOCHS": 1,
        "DEVICE": "cpu",
        "COMPONENTS": 8,
        **parameters,
    }


def test_labels_beside_the_scene(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "far.geojson", [("Corn", 0, 0, 100, 100), ("Wood", 200, 0, 300, 100)])
    text = refuse(
        "hsi:splitlabels",
        is_program=True,
        INPUT=scene,
        LABELS=labels,
        FIELD="class",
        TRAIN="OUT/train.tif",
        VALIDATION="OUT/validation.tif",
        TEST="OUT/test.tif",
    )
    assert (
        "The labels far.geojson do not overlap the scene: they span x 0 to 300, y 0 to 100; the scene spans"
        in text
    )
    assert "Check the CRS of both layers." in text


def test_a_field_that_is_not_there(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS)
    sentence = "The layer “fields” has no field “klass”; it has class."
    assert sentence in refuse("hsi:train", **training(scene, labels, FIELD="klass"))


def test_a_folder_that_is_not_there(refuse, chain, scene):
    text = refuse(
        "hsi:classify", INPUT=scene, MODEL=chain[0] / "model.safetensors", OUTPUT="/nowhere/at/all/map.tif"
    )
    sentence = (
        "The output /nowhere/at/all/map.tif cannot be written: there is no folder "
        "/nowhere/at/all; make it first."
    )
    assert sentence in text


def test_an_interpreter_that_is_not_there(qgis_process, scene, chain, tmp_path):
    words = {"INPUT": scene, "MODEL": chain[0] / "model.safetensors", "OUTPUT": tmp_path / "map.tif"}
    done = qgis_process.call(*qgis_process.command("hsi:classify", words), HSI_PYTHON="/nowhere/python")
    assert done.returncode == 1
    sentence = (
        "The Python interpreter /nowhere/python, chosen by the variable HSI_PYTHON, "
        "does not exist: correct it, or run "
        "“Set up the processing environment”."
    )
    assert sentence in done.stdout + done.stderr


def test_text_labels_of_a_vector_layer_are_taken(qgis, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS)
    run = qgis.run(
        "hsi:splitlabels",
        INPUT=scene,
        LABELS=labels,
        FIELD="class",
        KIND="polygons",
        VALIDATION_FRACTION="0",
        PATCH_SIZE="3",
        TRAIN=tmp_path / "train.tif",
        VALIDATION=tmp_path / "validation.tif",
        TEST=tmp_path / "test.tif",
    )
    assert not (tmp_path / "validation.tif").exists()
    with rasterio.open(tmp_path / "train.tif") as train, rasterio.open(tmp_path / "test.tif") as test:
        found = np.maximum(train.read(1), test.read(1))
    assert set(np.unique(found)) == {0, 1, 2}
    assert run.results["NUM_TRAIN"] + run.results["NUM_TEST"] + run.results["NUM_UNUSED"] == 4 * 64


def test_when_qgis_dies_the_worker_ends_and_leaves_what_the_training_goes_on_from(
    installed_qgis_process, scene, truth, tmp_path
):
    """The worker notices only that its stdin is closed."""
    words = training(
        scene, truth, MODEL=tmp_path / "model.safetensors", EPOCHS=100000, PATIENCE=100000, PATCH_SIZE=7
    )
    process = subprocess.Popen(
        [installed_qgis_process.program, "run", "hsi:train", "--", *(f"{k}={v}" for k, v in words.items())],
        env=installed_qgis_process.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 120
        while not (tmp_path / "model.safetensors.checkpoint").exists():
            assert process.poll() is None, "training never began"
            assert time.monotonic() < deadline, "training takes too long"
            time.sleep(0.1)
        workers = children_of(process.pid)
        assert workers
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    deadline = time.monotonic() + 20
    while any(os.path.exists(f"/proc/{pid}") for pid in workers):
        assert time.monotonic() < deadline, "the worker lives on"
        time.sleep(0.1)
    assert [path.name for path in tmp_path.iterdir()] == ["model.safetensors.checkpoint"]


def children_of(pid):
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # the process has ended
        if int(fields[1]) == pid:
            found.append(int(entry.parent.name))
    return found
