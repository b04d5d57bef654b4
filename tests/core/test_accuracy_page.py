"""The tables of docs/accuracy.md, and the benchmark that makes them."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

import accuracy_page
import reproduce
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import train
from protocols import Pixels
from scenes_for_tests import separable_cube, striped_classes, write_labels, write_scene

ROOT = Path(__file__).parents[2]
RUNS = json.loads((ROOT / "docs" / "accuracy.json").read_text(encoding="utf-8"))


def test_the_tables_of_the_page_are_those_of_the_runs(tmp_path, monkeypatch):
    text = (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")
    page = tmp_path / "accuracy.md"
    page.write_text(text, encoding="utf-8")
    monkeypatch.setattr(accuracy_page, "PAGE", page)
    accuracy_page.write_page(RUNS)
    assert page.read_text(encoding="utf-8") == text


def test_runs_of_earlier_code_have_rows_of_their_own_with_a_remark():
    figures = {"overall_accuracy": 50.0, "average_accuracy": 50.0, "kappa": 50.0, "touching": 0.0}
    run = {"network": "hybridsn", "form": "corrected", "patch_size": 9, "num_train": 1, "num_test": 1}
    table = accuracy_page._table("dase", [{**run, **figures}, {**run, **figures, "hsi_core": "1"}])
    rows = [line.split(" | ")[0] for line in table.splitlines() if "HybridSN" in line]
    assert rows == ["| HybridSN, corrected", "| HybridSN, corrected [4]"]
    assert "\n[4] " in (ROOT / "docs" / "accuracy.md").read_text(encoding="utf-8")


def test_runs_of_this_code_have_the_precision_of_train():
    networks = [run for run in RUNS if "hsi_core" in run and "precision" in run]
    assert {run["precision"] for run in networks if run["device"] == "cpu"} <= {"float32"}


@pytest.fixture
def pixels():
    codes = striped_classes(40, 30)
    is_train = np.indices(codes.shape)[0] < 24
    return Pixels(np.where(is_train, codes, 0), np.where(is_train, 0, codes))


@pytest.fixture
def cube(pixels):
    """Spectra that are hard to tell apart."""
    cube = separable_cube(pixels.train + pixels.test, 6).astype(np.float32)
    return cube + np.random.default_rng(1).normal(0, 3.0 * cube.std(), cube.shape).astype(np.float32)


@pytest.mark.slow  # trains twice
def test_the_benchmark_fits_the_svm_as_train_does(pixels, cube, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_core.models.svm.PENALTIES", (1.0, 100.0))
    monkeypatch.setattr("hsi_core.models.svm.WIDTHS", (0.5,))
    monkeypatch.setattr("hsi_core.models.svm.Svm.usual_candidate", 0)
    scene = write_scene(tmp_path / "scene.tif", cube)
    labels = [
        write_labels(tmp_path / f"{i}.tif", scene, codes) for i, codes in enumerate(vars(pixels).values())
    ]
    model = tmp_path / "m.safetensors"
    params = train.Params(
        scene=scene, labels=labels[0], test=labels[1], network="svm", output_model=model, seed=3, device="cpu"
    )
    train.run(params, Progress())
    card = load_model(model).card
    found = reproduce.run_model(
        "svm", "corrected", pixels, cube, settings={}, seed=3, device=torch.device("cpu")
    )
    assert 40.0 < found["overall_accuracy"] < 95.0
    assert found["overall_accuracy"] == pytest.approx(100 * card.test.overall_accuracy, abs=0.01)
    assert found["num_validation"] == card.validation.num_pixels
    assert found["settings"] == {"C": card.settings["C"], "gamma": pytest.approx(card.settings["gamma"])}


@pytest.mark.slow
def test_the_benchmark_trains_networks_in_the_precision_of_train(pixels, cube):
    """On a CPU, whatever it can do: float32."""
    settings = {"patch_size": 7, "epochs": 1, "components": 3}
    found = reproduce.run_model(
        "hybridsn", "corrected", pixels, cube, settings=settings, seed=0, device=torch.device("cpu")
    )
    assert (found["precision"], found["epochs"], found["patch_size"]) == ("float32", 1, 7)
    assert found["num_train"] == found["num_test"] * 24 // 16
