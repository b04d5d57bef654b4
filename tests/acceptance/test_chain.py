"""The whole chain gives the same files in qgis_process, in the Python of QGIS and on the command line."""

import json
import re
import subprocess

import numpy as np
import pytest
import rasterio
from running import BANDS, BUILD, CLASSES, HEIGHT, QGIS_PYTHON, WIDTH, chain_jobs

EXPLAINED = {"relevance.tif", "features.tif", "explanation.html", "bands.csv"}

# Files of a run of the whole chain.
WRITTEN = {
    *(
        f"{name}.{end}"
        for name in ("truth", "train", "validation", "test")
        for end in ("tif", "tif.aux.xml", "qml")
    ),
    *(f"{name}.{end}" for name in ("map", "large_map") for end in ("tif", "tif.aux.xml", "qml")),
    *(f"{prefix}{name}.tif" for prefix in ("", "large_") for name in ("confidence", "probabilities")),
    *("scene.tif", "large.tif", "model.safetensors"),
    *("split.html", "train.html", "accuracy.html", "accuracy.json", "accuracy.csv"),
    *EXPLAINED,
}

# Histograms, which QGIS itself writes next to a scene that it opens.
OF_QGIS = {"scene.tif.aux.xml", "large.tif.aux.xml"}

QGIS_SCRIPT = """
import json, sys
sys.path[:0] = [{build!r}, "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import processing, hsi_qgis_plugin
plugin = hsi_qgis_plugin.classFactory(None)
plugin.initProcessing()
for line in sys.stdin:
    algorithm, parameters = json.loads(line)
    print(json.dumps(processing.run(algorithm, parameters)), flush=True)
"""


def tags_of(path):
    with rasterio.open(path) as dataset:
        return dataset.tags()


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


def test_a_large_map_has_overviews(chain):
    folder, _ = chain
    for name in ("large_map", "large_confidence", "large_probabilities"):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            assert max(dataset.shape) > 300
            assert dataset.overviews(1) == [2, 4]


def test_the_command_line_gives_the_same_files(chain, command_line, cube, tmp_path):
    for _, task, parameters in chain_jobs(cube, tmp_path):
        result = command_line.run(task, parameters)
    assert result["overall_accuracy"] == chain[1]["assess"].results["OVERALL_ACCURACY"]
    assert_same(chain[0], tmp_path, WRITTEN)


def test_qgis_gives_the_same_files(chain, qgis_process, cube, tmp_path):
    """Without the large scene and the explanation: the worker is the same as in qgis_process."""
    jobs = [
        (f"hsi:{algorithm}", parameters)
        for name, algorithm, parameters in chain_jobs(cube, tmp_path)
        if name in ("import", "split", "train", "classify", "assess")
    ]
    done = subprocess.run(
        [QGIS_PYTHON, "-c", QGIS_SCRIPT.format(build=str(BUILD))],
        input="".join(json.dumps(job, default=str) + "\n" for job in jobs),
        capture_output=True,
        text=True,
        check=False,
        env=qgis_process.environment,
    )
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert results[-1]["OVERALL_ACCURACY"] == chain[1]["assess"].results["OVERALL_ACCURACY"]
    assert_same(chain[0], tmp_path, WRITTEN - EXPLAINED - {name for name in WRITTEN if name[:5] == "large"})


def assert_same(expected, found, written):
    assert {path.name for path in found.iterdir()} - OF_QGIS == written
    different = [name for name in written if without_times(expected / name) != without_times(found / name)]
    assert different == []


def without_times(path):
    """The bytes of a file without the element of a training report that holds times."""
    return re.sub(rb'<p id="timing">[^<]*</p>', b"", path.read_bytes())


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
