"""Import, split, train, classify and assess, in three ways with the same files."""

import json
import re
import subprocess

import numpy as np
import pytest
import rasterio
from running import BANDS, BUILD, CLASSES, CORE_PYTHON, HEIGHT, MAPPING, QGIS_PYTHON, SPLIT, TRAINING, WIDTH

# Files that depend on nothing but scene, labels and parameters.
SAME = (
    "train.tif",
    "validation.tif",
    "test.tif",
    "model.safetensors",
    "map.tif",
    "confidence.tif",
    "probabilities.tif",
)

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
    split, train, assess = (steps[name].results for name in ("splitlabels", "train", "assess"))
    assert 0 <= split["OVERLAP"] <= 1
    assert split["NUM_TRAIN"] > 0
    assert 0 < train["VALIDATION_ACCURACY"] <= 1
    assert assess["OVERALL_ACCURACY"] == pytest.approx(train["OVERALL_ACCURACY"], abs=1e-6)
    assert assess["KAPPA"] == pytest.approx(train["KAPPA"], abs=1e-6)
    assert assess["SPLIT_KIND"] == "blocks"
    written = json.loads((folder / "accuracy.json").read_text(encoding="utf-8"))
    assert written["overall_accuracy"] == assess["OVERALL_ACCURACY"]


def test_reports_are_pages_of_their_own(chain):
    folder, _ = chain
    for name in ("split.html", "train.html", "accuracy.html"):
        text = (folder / name).read_text(encoding="utf-8")
        assert text.startswith("<!DOCTYPE html>")
        assert not re.search(r'(src|href)="https?:', text)


def test_nothing_but_the_outputs_is_left(chain):
    folder, _ = chain
    assert not [path for path in folder.rglob("*") if ".part" in path.name or path.name.startswith(".")]


def test_the_command_line_gives_the_same_files(chain, scene, truth, tmp_path):
    def run(task, **parameters):
        words = [f"--{name.replace('_', '-')}={value}" for name, value in parameters.items()]
        done = subprocess.run(
            [str(CORE_PYTHON), "-B", "-m", "hsi_core.cli", task, *words],
            cwd=BUILD / "hsi_qgis_plugin" / "core",
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    run(
        "splitlabels",
        scene=scene,
        labels=truth,
        output_train=tmp_path / "train.tif",
        output_validation=tmp_path / "validation.tif",
        output_test=tmp_path / "test.tif",
        **{name.lower(): value for name, value in SPLIT.items()},
    )
    run(
        "train",
        scene=scene,
        labels=tmp_path / "train.tif",
        validation=tmp_path / "validation.tif",
        test=tmp_path / "test.tif",
        output_model=tmp_path / "model.safetensors",
        **{name.lower(): value for name, value in TRAINING.items()},
    )
    run(
        "classify",
        scene=scene,
        model=tmp_path / "model.safetensors",
        output=tmp_path / "map.tif",
        confidence=tmp_path / "confidence.tif",
        probabilities=tmp_path / "probabilities.tif",
        **{name.lower(): value for name, value in MAPPING.items()},
    )
    assess = run("assess", map=tmp_path / "map.tif", reference=tmp_path / "test.tif")
    assert_same(chain[0], tmp_path)
    assert assess["overall_accuracy"] == chain[1]["assess"].results["OVERALL_ACCURACY"]


def test_qgis_gives_the_same_files(chain, qgis_process, scene, truth, tmp_path):
    jobs = [
        (
            "hsi:splitlabels",
            {
                "INPUT": scene,
                "LABELS": truth,
                "TRAIN": tmp_path / "train.tif",
                "VALIDATION": tmp_path / "validation.tif",
                "TEST": tmp_path / "test.tif",
                **SPLIT,
            },
        ),
        (
            "hsi:train",
            {
                "INPUT": scene,
                "LABELS": tmp_path / "train.tif",
                "VALIDATION": tmp_path / "validation.tif",
                "TEST": tmp_path / "test.tif",
                "MODEL": tmp_path / "model.safetensors",
                **TRAINING,
            },
        ),
        (
            "hsi:classify",
            {
                "INPUT": scene,
                "MODEL": tmp_path / "model.safetensors",
                "OUTPUT": tmp_path / "map.tif",
                "CONFIDENCE": tmp_path / "confidence.tif",
                "PROBABILITIES": tmp_path / "probabilities.tif",
                **MAPPING,
            },
        ),
        ("hsi:assess", {"MAP": tmp_path / "map.tif", "REFERENCE": tmp_path / "test.tif"}),
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
    assert_same(chain[0], tmp_path)
    assert results[-1]["OVERALL_ACCURACY"] == chain[1]["assess"].results["OVERALL_ACCURACY"]


def assert_same(expected, found):
    different = [name for name in SAME if (expected / name).read_bytes() != (found / name).read_bytes()]
    assert different == []


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
