"""Tuning through QGIS: its best settings train a network, and a cancel keeps the results so far."""

from __future__ import annotations

import json
import time

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from conftest import Feedback, make_vector

SMALL = {
    "NETWORKS": "hybridsn",
    "PATCH_SIZES": "7",
    "COMPONENTS": "5",
    "CHANNELS": "8..16",
    "EPOCHS": 1,
    "DEVICE": "cpu",
    "VALIDATION_FRACTION": 0.4,
}


@pytest.fixture
def data(provider, scene, quick_python, monkeypatch):
    """A scene and labels of two classes, in four fields each."""
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    fields = [
        (name, left, top, left + 4, top + 4)
        for name, left in (("Corn", 0), ("Wood", 18))
        for top in (0, 6, 12, 18)
    ]
    labels = make_vector(fields)
    parameters = {"INPUT": QgsRasterLayer(str(scene), "scene"), "LABELS": labels, "FIELD": "class"}
    del labels
    yield parameters
    parameters.clear()  # pytest keeps it until QGIS has ended, and the layers would crash then


def outputs(tmp_path):
    names = {"STUDY": "s.sqlite", "SETTINGS": "best.json", "REPORT": "r.html"}
    return {key: str(tmp_path / name) for key, name in names.items()}


def test_tuned_settings_train_a_network(data, feedback, tmp_path):
    import processing

    found = processing.run("hsi:tune", {**data, **SMALL, **outputs(tmp_path), "TRIALS": 2}, feedback=feedback)
    assert (found["NUM_TRIALS"], found["NETWORK"]) == (2, "hybridsn")
    assert "MODEL" not in found
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    settings = json.loads((tmp_path / "best.json").read_text(encoding="utf-8"))
    assert settings["validation_accuracy"] == found["VALIDATION_ACCURACY"]

    trained = processing.run(
        "hsi:train",
        {
            **data,
            "SETTINGS": found["SETTINGS"],
            "VALIDATION_FRACTION": 0.4,
            "DEVICE": "cpu",
            "MODEL": str(tmp_path / "m.safetensors"),
        },
        feedback=feedback,
    )
    assert trained["VALIDATION_ACCURACY"] == pytest.approx(found["VALIDATION_ACCURACY"], abs=1e-6)
    assert (trained["NUM_EPOCHS"], trained["MODEL"]) == (1, str(tmp_path / "m.safetensors"))


class CancelLater(Feedback):
    """Cancels when a message begins with a word."""

    cancelled_at = 0.0

    def pushInfo(self, info):
        super().pushInfo(info)
        if info.startswith("Trial 0"):
            self.cancelled_at = time.monotonic()
            self.cancel()


def test_a_cancel_keeps_study_settings_and_report(data, provider, tmp_path):
    algorithm, feedback = provider.algorithm("tune").create(), CancelLater()
    parameters = {
        **data,
        **SMALL,
        **outputs(tmp_path),
        "TRIALS": 50,
        "MODEL": str(tmp_path / "m.safetensors"),
    }
    context = QgsProcessingContext()
    assert algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match="was cancelled; the results so far are in .*s.sqlite"):
        algorithm.processAlgorithm(parameters, context, feedback)
    kept = {"best.json", "r.html", "s.sqlite"}
    assert kept <= {path.name for path in tmp_path.iterdir()}
    assert not list(tmp_path.glob("*.safetensors*"))
    assert not list(tmp_path.glob(".*.part*"))
    assert json.loads((tmp_path / "best.json").read_text(encoding="utf-8"))["trial"] == 0
