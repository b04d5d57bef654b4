"""A model in the temporary folder of QGIS can be saved from a message above the map."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton
from test_choosers import make_model

from hsi_qgis_plugin import temporary_models
from hsi_qgis_plugin.recent_models import recent_models
from hsi_qgis_plugin.temporary_models import offer_to_save
from hsi_qgis_plugin.window import model_saver
from hsi_qgis_plugin.window.model_saver import ModelSaver


@pytest.fixture
def model(qgis_app, tmp_path):
    return make_model(tmp_path / "temporary.safetensors")


def test_the_button_saves_the_model_and_the_message_goes(model, tmp_path, monkeypatch):
    QgsSettings().remove("hsi/recent_models")
    bar, warnings = QgsMessageBar(), []
    saver = ModelSaver(bar, warnings.append, None)
    saver.offer(model)
    (button,) = bar.currentItem().findChildren(QPushButton)
    assert bar.currentItem().text() == (
        "QGIS deletes it when it ends. (hybridsn, 2 classes, accuracy on validation pixels 81.2 %)"
    )
    for place, is_shown in (("", True), ("no folder/kept", True), ("kept", False)):
        name = str(tmp_path / place) if place else ""
        monkeypatch.setattr(model_saver.QFileDialog, "getSaveFileName", lambda *_, name=name: (name, ""))
        button.click()
        assert bool(bar.items()) is is_shown
    kept = tmp_path / "kept.safetensors"
    assert kept.read_bytes() == model.read_bytes()
    assert recent_models() == [kept]
    (warning,) = warnings
    assert warning.endswith("kept.safetensors: No such file or directory")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.safetensors", "temporary.safetensors"]
    QgsSettings().remove("hsi/recent_models")


def test_a_run_offers_its_temporary_model_in_the_thread_of_the_windows_only(provider, feedback, monkeypatch):
    offered = []
    monkeypatch.setattr(temporary_models, "listeners", [offered.append])
    path = QgsProcessingUtils.generateTempFilename("MODEL.safetensors")
    for results in ({"MODEL": path, "NUM_EPOCHS": 3}, {"MODEL": "/kept/model.safetensors"}):
        algorithm = provider.algorithm("train").create()
        algorithm._results = results
        algorithm.postProcessAlgorithm(QgsProcessingContext(), feedback)
    assert [str(each) for each in offered] == [path]
    thread = threading.Thread(target=offer_to_save, args=(model_saver.Path(path),))
    thread.start()
    thread.join()
    assert len(offered) == 1
