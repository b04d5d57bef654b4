"""Going on with a trained model in qgis_process and on the command line, with the same files."""

import subprocess

import pytest
from running import BUILD, CORE_PYTHON

COMMAND_LINE = {"INPUT": "scene"}


def run_command(task, parameters):
    """Run a task on the command line with the parameters of its algorithm."""
    words = {COMMAND_LINE.get(n, n.lower()).replace("_", "-"): v for n, v in parameters.items()}
    done = subprocess.run(
        [str(CORE_PYTHON), "-B", "-m", "hsi_core.cli", task, *(f"--{k}={v}" for k, v in words.items())],
        cwd=BUILD / "hsi_qgis_plugin" / "core",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_model_is_fine_tuned_and_the_old_one_stays(chain, qgis_process, tmp_path):
    folder, _ = chain
    before = (folder / "model.safetensors").read_bytes()
    parameters = {
        "MODEL": folder / "model.safetensors",
        "INPUT": folder / "scene.tif",
        "LABELS": folder / "validation.tif",
        "TEST": folder / "test.tif",
        "REHEARSAL_SCENE": folder / "scene.tif",
        "REHEARSAL_LABELS": folder / "train.tif",
        "EPOCHS": 1,
        "DEVICE": "cpu",
        "OUTPUT_MODEL": tmp_path / "tuned.safetensors",
        "REPORT": tmp_path / "tuned.html",
    }
    run = qgis_process.run("hsi:finetune", **parameters)
    assert run.code == 0, run.text
    assert (folder / "model.safetensors").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"tuned.safetensors", "tuned.html"}
    results = run.results
    assert results["NUM_NEW_CLASSES"] == 0
    assert results["FORGETTING"] == pytest.approx(
        results["OLD_ACCURACY_BEFORE"] - results["OLD_ACCURACY"], abs=2e-6
    )
    (tmp_path / "again").mkdir()
    run_command(
        "finetune",
        parameters
        | {"OUTPUT_MODEL": tmp_path / "again" / "tuned.safetensors", "REPORT": tmp_path / "again" / "r.html"},
    )
    assert (tmp_path / "again" / "tuned.safetensors").read_bytes() == (
        tmp_path / "tuned.safetensors"
    ).read_bytes()
