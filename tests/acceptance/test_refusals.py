"""A refusal reaches the user of qgis_process as a sentence, and leaves no file."""

import json
import os
import re
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
def refuse(qgis_process, tmp_path):
    """Function that runs an algorithm that must fail, and returns its message."""

    def run(algorithm, **parameters):
        output = tmp_path / "output"
        output.mkdir(exist_ok=True)
        words = {k: str(v).replace("OUT/", f"{output}/") for k, v in parameters.items()}
        done = qgis_process.run(algorithm, **words)
        assert done.code == 1, done.text
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
    text = refuse("hsi:train", **training(scene, labels, FIELD="class"))
    assert (
        "The labels far.gpkg do not overlap the scene: they span x 0 to 300, y 0 to 100; the scene spans"
        in text
    )
    assert "Check the CRS of both layers." in text


def test_one_class_only(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "one.geojson", [field_at("Corn", 0, 0)])
    text = refuse("hsi:train", **training(scene, labels, FIELD="class"))
    assert "The labels hold 1 class (Corn); training needs at least two." in text


def test_text_among_numbers(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "mixed.geojson", [field_at("1", 0, 0), field_at("x2", 8, 0)])
    sentence = (
        'The field "class" mixes numbers with text ("x2"); correct these values, or choose a field with '
        "whole numbers or with names only."
    )
    assert sentence in refuse("hsi:train", **training(scene, labels, FIELD="class"))


def test_no_field_chosen(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS, other="x")
    sentence = "Say which field of fields.gpkg holds the class; it has class, other."
    assert sentence in refuse("hsi:train", **training(scene, labels))


def test_a_field_that_is_not_there(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS)
    sentence = "The layer “fields” has no field “klass”; it has class."
    assert sentence in refuse("hsi:train", **training(scene, labels, FIELD="klass"))


def test_selected_only_without_selection(refuse, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS)
    text = refuse("hsi:train", **training(scene, labels, FIELD="class", SELECTED_ONLY="true"))
    sentence = (
        "No feature of the layer “fields” is selected: select the features to use, "
        "or switch “Selected features only” "
        "off."
    )
    assert sentence in text


def test_labels_on_another_grid(refuse, scene, truth, tmp_path):
    with rasterio.open(truth) as source:
        profile = {**source.profile, "width": 10, "height": 10}
        values = source.read(1)[:10, :10]
    with rasterio.open(tmp_path / "small.tif", "w", **profile) as target:
        target.write(values, 1)
    sentence = (
        "The labels small.tif are on another grid (10 x 10 pixels, EPSG:32616) than "
        "the scene (48 x 40 pixels, EPSG:32616). They have 10 x 10 pixels, the scene has 48 x 40. "
        'Align them with the scene first, for example with "Warp" and nearest neighbour.'
    )
    assert sentence in refuse("hsi:train", **training(scene, tmp_path / "small.tif"))


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"PATCH_SIZE": 4},
            "The patch size is 4; it must be odd, so that a patch has a centre pixel: try 5.",
        ),
        (
            {"PATCH_SIZE": 101},
            "The patch size is 101, but the scene has only 48 x 40 pixels; choose smaller patches.",
        ),
        ({"COMPONENTS": 99}, "99 components are asked for, but only 32 bands are used; choose at most 32."),
        ({"BANDS": "1-999"}, "The scene has the bands 1 to 32; 33 is none of them."),
    ],
)
def test_settings_that_do_not_fit(refuse, scene, truth, parameters, sentence):
    assert sentence in refuse("hsi:train", **training(scene, truth, **parameters))


def test_a_graphics_card_that_is_not_there(refuse, scene, truth):
    if os.path.exists("/dev/nvidia0"):
        pytest.skip("There is a graphics card.")
    text = refuse("hsi:train", **training(scene, truth, DEVICE="cuda"))
    # The second half of the message depends on the build of torch.
    assert re.search(r"CUDA is asked for, but [^;.]*; choose auto or cpu\b[^.]*\.", text), text


def test_a_scene_with_other_bands(refuse, chain, scene, tmp_path):
    with rasterio.open(scene) as source:
        profile = {**source.profile, "count": 5}
        values = source.read()[:5]
    with rasterio.open(tmp_path / "five.tif", "w", **profile) as target:
        target.write(values)
    text = refuse(
        "hsi:classify",
        INPUT=tmp_path / "five.tif",
        MODEL=chain[0] / "model.safetensors",
        OUTPUT="OUT/map.tif",
    )
    sentence = (
        "The scene five.tif has 5 bands without wavelengths, but the model was "
        "trained on a scene with 32 bands and uses "
        "32 bands (400.0, 420.0, 440.0, ... 980.0, 1000.0, 1020.0 nm); choose a scene of the same sensor."
    )
    assert sentence in text


@pytest.mark.parametrize("content", [b"", b"PK not a model", None])
def test_a_file_that_is_no_model(refuse, chain, scene, tmp_path, content):
    path = tmp_path / "broken.safetensors"
    path.write_bytes(content if content is not None else (chain[0] / "model.safetensors").read_bytes()[:-100])
    text = refuse("hsi:classify", INPUT=scene, MODEL=path, OUTPUT="OUT/map.tif")
    # The text in brackets comes from the library that reads the file.
    assert re.search(
        r"broken\.safetensors is not a model file, or it is truncated \(.+\); choose "
        r"a \.safetensors file that was "
        r"written by Train, or copy it again\.",
        text,
    ), text


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


def test_text_labels_of_a_vector_layer_are_taken(qgis_process, scene, tmp_path):
    labels = write_polygons(tmp_path / "fields.geojson", FIELDS)
    run = qgis_process.run(
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
    assert run.code == 0, run.text
    assert not (tmp_path / "validation.tif").exists()
    with rasterio.open(tmp_path / "train.tif") as train, rasterio.open(tmp_path / "test.tif") as test:
        found = np.maximum(train.read(1), test.read(1))
    assert set(np.unique(found)) == {0, 1, 2}
    assert run.results["NUM_TRAIN"] + run.results["NUM_TEST"] + run.results["NUM_UNUSED"] == 4 * 64


def test_when_qgis_dies_the_worker_ends_and_leaves_what_the_training_goes_on_from(
    qgis_process, scene, truth, tmp_path
):
    """The worker notices only that its stdin is closed."""
    words = training(
        scene, truth, MODEL=tmp_path / "model.safetensors", EPOCHS=100000, PATIENCE=100000, PATCH_SIZE=7
    )
    process = subprocess.Popen(
        [qgis_process.program, "run", "hsi:train", "--", *(f"{k}={v}" for k, v in words.items())],
        env=qgis_process.environment,
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
