"""The whole chain gives the same files in qgis_process, in the Python of QGIS and on the command line."""

import json
import re

import numpy as np
import pytest
import rasterio
from running import BANDS, CLASSES, HEIGHT, WIDTH, chain_jobs

EXPLAINED = {"relevance.tif", "features.tif", "explanation.html", "bands.csv"}

# Files of a run of the whole chain.
WRITTEN = {
    *(
        f"{name}.{end}"
        for name in ("truth", "train", "validation", "test")
        for end in ("tif", "tif.aux.xml", "qml")
    ),
    *(f"map.{end}" for end in ("tif", "tif.aux.xml", "qml")),
    *("confidence.tif", "probabilities.tif", "scene.tif", "model.safetensors"),
    *("split.html", "train.html", "accuracy.html", "accuracy.json", "accuracy.csv"),
    *EXPLAINED,
}

# Histograms, which QGIS itself writes next to a scene that it opens.
OF_QGIS = {"scene.tif.aux.xml"}


def test_the_scene_arrives_with_place_and_wavelengths(imported, scene):
    assert {k: imported.results[k] for k in ("WIDTH", "HEIGHT", "NUM_BANDS", "NUM_CLASSES")} == {
        "WIDTH": WIDTH,
        "HEIGHT": HEIGHT,
        "NUM_BANDS": BANDS,
        "NUM_CLASSES": 3,
    }
    with rasterio.open(scene) as dataset:
        assert dataset.crs.to_epsg() == 32616
        assert tuple(dataset.bounds)[::3] == (500000.0, 4480000.0)


def test_the_chain_maps_the_scene(chain):
    folder, steps = chain
    with rasterio.open(folder / "map.tif") as dataset:
        classes = dataset.read(1)
        assert dataset.colormap(1)
    assert set(np.unique(classes)) <= {1, 2, 3}
    assert steps["classify"].results["NUM_PIXELS"] == HEIGHT * WIDTH
    assert (folder / "map.qml").is_file()
    assert all(name in (folder / "map.qml").read_text(encoding="utf-8") for name in CLASSES)


def test_numbers_are_outputs(chain):
    folder, steps = chain
    split, train, assess = (steps[name].results for name in ("split", "train", "assess"))
    assert 0 <= split["OVERLAP"] <= 1
    assert split["NUM_TRAIN"] > 0
    assert 0 < train["VALIDATION_ACCURACY"] <= 1
    assert assess["OVERALL_ACCURACY"] == pytest.approx(train["OVERALL_ACCURACY"], abs=1e-6)
    assert assess["KAPPA"] == pytest.approx(train["KAPPA"], abs=1e-6)
    assert assess["SPLIT_KIND"] == "blocks"
    written = json.loads((folder / "accuracy.json").read_text(encoding="utf-8"))
    assert written["overall_accuracy"] == assess["OVERALL_ACCURACY"]


def test_the_explanation_lies_where_the_window_was_drawn(chain):
    folder, steps = chain
    assert steps["explain"].results["NUM_PIXELS"] == 100
    assert -1 <= steps["explain"].results["RELEVANCE_CORRELATION"] <= 1
    with rasterio.open(folder / "relevance.tif") as dataset:
        assert tuple(dataset.bounds) == (500100.0, 4479700.0, 500300.0, 4479900.0)
        assert dataset.descriptions == CLASSES
        assert np.isfinite(dataset.read()).all()


def test_reports_are_pages_of_their_own(chain):
    folder, _ = chain
    for name in ("split.html", "train.html", "accuracy.html", "explanation.html"):
        text = (folder / name).read_text(encoding="utf-8")
        assert text.startswith("<!DOCTYPE html>")
        assert not re.search(r'(src|href)="https?:', text)


def test_the_outputs_and_nothing_else_are_left(chain):
    folder, _ = chain
    assert {path.name for path in folder.iterdir()} - OF_QGIS == WRITTEN


def test_the_command_line_gives_the_same_files(chain, command_line, cube, tmp_path):
    for _, task, parameters in chain_jobs(cube, tmp_path):
        result = command_line.run(task, parameters)
    assert result["overall_accuracy"] == chain[1]["assess"].results["OVERALL_ACCURACY"]
    assert_same(chain[0], tmp_path, WRITTEN)


def test_qgis_gives_the_same_files(chain, qgis, cube, tmp_path):
    """Without the explanation. Here all workers are warm; in qgis_process two are started anew."""
    for name, algorithm, parameters in chain_jobs(cube, tmp_path):
        if name != "explain":
            run = qgis.run(f"hsi:{algorithm}", **parameters)
    assert run.results["OVERALL_ACCURACY"] == chain[1]["assess"].results["OVERALL_ACCURACY"]
    assert_same(chain[0], tmp_path, WRITTEN - EXPLAINED)


def assert_same(expected, found, written):
    assert {path.name for path in found.iterdir()} - OF_QGIS == written
    different = [name for name in written if without_times(expected / name) != without_times(found / name)]
    assert different == []


def without_times(path):
    """The bytes of a file without the elements of a report that hold times and paths."""
    parts = rb'<p id="timing">[^<]*</p>|<section id="origin".*?</section>'
    return re.sub(parts, b"", path.read_bytes(), flags=re.DOTALL)


def test_the_example_model_runs(qgis_process, scene, truth, tmp_path):
    run = qgis_process.run(
        "hsi:labeltomap",
        scene=scene,
        labels=truth,
        kind="random",
        patch_size=7,
        epochs=1,
        **{
            "classify:Class map": tmp_path / "map.tif",
            "assess:Accuracy report": tmp_path / "accuracy.html",
            "train:Model": tmp_path / "model.safetensors",
        },
    )
    assert run.code == 0, run.text
    assert (tmp_path / "map.tif").is_file()
    assert (tmp_path / "map.qml").is_file()
    assert "<html" in (tmp_path / "accuracy.html").read_text(encoding="utf-8")
    assert (tmp_path / "model.safetensors").is_file()
    assert 0 <= run.results["assess:OVERALL_ACCURACY"] <= 1
    assert -1 <= run.results["assess:KAPPA"] <= 1
