"""Tuning in qgis_process, and training with its best settings."""

import pytest

SEARCH = {
    "NETWORKS": "hybridsn",
    "PATCH_SIZES": "7",
    "COMPONENTS": "5",
    "CHANNELS": "8..16",
    "EPOCHS": 1,
    "TRIALS": 2,
    "DEVICE": "cpu",
}


def test_settings_are_searched_and_train_a_model(qgis_process, command_line, scene, truth, tmp_path):
    outputs = {
        "STUDY": tmp_path / "s.sqlite",
        "SETTINGS": tmp_path / "best.json",
        "REPORT": tmp_path / "r.html",
    }
    tuned = qgis_process.run("hsi:tune", INPUT=scene, LABELS=truth, **SEARCH, **outputs)
    assert tuned.code == 0, tuned.text
    assert tuned.results["NUM_TRIALS"] == 2
    training = {
        "INPUT": scene,
        "LABELS": truth,
        "SETTINGS": tuned.results["SETTINGS"],
        "DEVICE": "cpu",
        "MODEL": tmp_path / "m.safetensors",
    }
    trained = command_line.run("train", training)
    assert trained["validation_accuracy"] == pytest.approx(tuned.results["VALIDATION_ACCURACY"])
    assert {path.name for path in tmp_path.iterdir()} == {"s.sqlite", "best.json", "r.html", "m.safetensors"}
