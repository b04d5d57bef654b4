"""Dialogs offer lists: fields of the labels, recent models, layers of a model, bands with wavelengths."""

from __future__ import annotations

import gc
import json

import pytest
from qgis.core import QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton
from test_band_combination import make_cube

from conftest import make_vector
from hsi_qgis_plugin.recent_models import MOST, recent_models, remember_models
from hsi_qgis_plugin.wavelengths import Band
from hsi_qgis_plugin.window.band_chooser import BandChooser, parse_bands
from hsi_qgis_plugin.window.dialog import make_dialog


@pytest.fixture
def no_models():
    QgsSettings().remove("hsi/recent_models")
    yield
    QgsSettings().remove("hsi/recent_models")


def make_model(path, *, layers=("conv.0", "conv.1.norm"), test=None, **more):
    """A file with the header of a model; its tensors are empty."""
    card = {
        "network": "hybridsn",
        "classes": [{"name": "corn"}, {"name": "wood"}],
        "validation": {"overall_accuracy": 0.8125},
        "test": test,
        **more,
    }
    header = {f"network.{name}.weight": {} for name in layers} | {"reduction.mean": {}}
    text = json.dumps({**header, "__metadata__": {"hsi_model_card": json.dumps(card)}}).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    return path


def wrappers_of(dialog):
    return dialog.mainWidget().wrappers


def entries(combo):
    return [combo.itemText(index) for index in range(combo.count())]


def test_the_class_field_is_a_list_of_the_fields_of_the_chosen_labels(provider, project, tmp_path):
    scene = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "cube")
    first = make_vector([("corn", 0, 0, 5, 5)], field="crop:string", name="first")
    second = make_vector([("wood", 0, 0, 5, 5)], field="tree:string", name="second")
    project.addMapLayers([scene, first, second])
    dialog = make_dialog(provider.algorithm("train"), None)
    wrappers = wrappers_of(dialog)
    combo = dialog.findChild(QComboBox, "list_of_FIELD")
    assert wrappers["LABELS"].parameterValue() == first.id()
    assert entries(combo) == ["", "crop", "other"]
    combo.setCurrentIndex(1)
    assert wrappers["FIELD"].parameterValue() == "crop"
    assert dialog.mainWidget().createProcessingParameters()["FIELD"] == "crop"
    dialog.mainWidget().setParameters({"LABELS": second.id()})
    assert entries(combo) == ["", "tree", "other"]
    assert wrappers["FIELD"].parameterValue() == ""
    dialog.mainWidget().setParameters({"LABELS": first.id(), "FIELD": "other"})  # as from the history
    assert combo.currentText() == "other"


@pytest.mark.parametrize(("name", "times"), [("train", 1), ("assess", 0)])  # a scene is no map
def test_a_layer_that_is_alone_is_not_proposed_twice(provider, project, tmp_path, name, times):
    layer = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "cube")
    project.addMapLayer(layer)
    dialog = make_dialog(provider.algorithm(name), None)
    values = [wrapper.parameterValue() for wrapper in wrappers_of(dialog).values()]
    assert values.count(layer.id()) == times


def test_raster_labels_have_no_fields(provider, project, tmp_path):
    layers = [QgsRasterLayer(make_cube(tmp_path / f"{n}.tif", n), str(n)) for n in (12, 1)]
    project.addMapLayers(layers)
    dialog = make_dialog(provider.algorithm("labelstomap"), None)
    assert dialog.mainWidget().createProcessingParameters()["LABELS"] == layers[1].id()
    assert entries(dialog.findChild(QComboBox, "list_of_FIELD")) == [""]


def test_recent_models_are_offered_with_network_classes_and_accuracy(provider, project, no_models, tmp_path):
    old, new = (make_model(tmp_path / f"{name}.safetensors") for name in ("old", "new"))
    make_model(new, test={"overall_accuracy": 0.5})
    remember_models([str(old), str(new), str(tmp_path / "lost.safetensors")])
    dialog = make_dialog(provider.algorithm("classify"), None)
    menu = dialog.findChild(QToolButton, "recent_models").menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        "new.safetensors: hybridsn, 2 classes, accuracy on test pixels 50.0 %",
        "old.safetensors: hybridsn, 2 classes, accuracy on validation pixels 81.2 %",
    ]
    about = dialog.findChild(QLabel, "about_model")
    assert about.isHidden()
    menu.actions()[1].trigger()
    assert wrappers_of(dialog)["MODEL"].parameterValue() == str(old)
    assert not about.isHidden()
    assert about.text() == "hybridsn, 2 classes, accuracy on validation pixels 81.2 %"


@pytest.mark.parametrize(("name", "models"), [("classify", "MORE_MODELS"), ("distil", "TEACHERS")])
def test_recent_models_are_offered_where_several_can_be_chosen(
    provider, project, no_models, tmp_path, name, models
):
    paths = [make_model(tmp_path / f"{stem}.safetensors") for stem in ("first one", "second")]
    remember_models([str(path) for path in paths])
    dialog = make_dialog(provider.algorithm(name), None)
    gc.collect()  # what the menu calls must stay
    wrapper = wrappers_of(dialog)[models]
    widget = wrapper.wrappedWidget()
    assert wrapper.parameterValue() is None
    menu = widget.findChild(QToolButton, "recent_models").menu()
    for number in (1, 0, 1):  # a model is taken once
        menu.aboutToShow.emit()
        menu.actions()[number].trigger()
    chosen = [str(path) for path in paths]
    assert wrapper.parameterValue() == chosen
    texts = [label.text() for label in widget.parentWidget().findChildren(QLabel, "about_model")]
    assert texts[-1].splitlines() == [
        f"{stem}.safetensors: hybridsn, 2 classes, accuracy on validation pixels 81.2 %"
        for stem in ("first one", "second")
    ]
    dialog.mainWidget().setParameters({models: chosen[:1]})  # as from the history
    assert wrapper.parameterValue() == chosen[:1]
    assert wrapper.parameterDefinition().checkValueIsAcceptable(wrapper.parameterValue())
    assert wrapper.wrappedLabel().text().startswith({"classify": "Further", "distil": "Teachers"}[name])


def test_the_list_of_recent_models_is_short_and_has_no_temporary_files(qgis_app, no_models, tmp_path):
    from qgis.core import QgsProcessingUtils

    paths = [str(make_model(tmp_path / f"{n}.safetensors")) for n in range(MOST + 2)]
    remember_models([QgsProcessingUtils.generateTempFilename("model.safetensors")])
    assert recent_models() == []
    remember_models(paths)
    remember_models(paths[5:6])
    assert [path.stem for path in recent_models()] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]


def test_layers_are_those_of_the_chosen_model(provider, project, tmp_path):
    model = make_model(tmp_path / "model.safetensors")
    dialog = make_dialog(provider.algorithm("explain"), None)
    combo = dialog.findChild(QComboBox, "list_of_LAYER")
    assert entries(combo) == [""]
    dialog.mainWidget().setParameters({"MODEL": str(model)})
    assert entries(combo) == ["", "conv", "conv.0", "conv.1", "conv.1.norm"]
    combo.setCurrentIndex(2)
    assert wrappers_of(dialog)["LAYER"].parameterValue() == "conv.0"


def test_bands_are_chosen_by_wavelength(qgis_app):
    bands = [Band(400.0 + 10 * n, is_bad=n == 3) for n in range(6)]
    window = BandChooser(bands, "")
    assert window.list.topLevelItem(3).text(1) == "430.0"
    assert window.list.topLevelItem(3).text(2) == "bad"
    assert window.numbers() == [1, 2, 3, 5, 6]
    assert window.text() == ""  # the default
    window.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert window.text() == "2-3,5-6"
    for row in (4, 5):
        window.list.topLevelItem(row).setSelected(True)
    window.leave.click()
    assert (window.text(), window.count.text()) == ("2-3", "2 of 6 bands")
    window.good.click()
    assert window.text() == ""
    assert BandChooser(bands, "1, 4-5").text() == "1,4-5"
    assert parse_bands("x") == set()


def test_the_button_of_the_bands_writes_the_choice(provider, project, tmp_path, monkeypatch):
    from hsi_qgis_plugin.window import choosers

    scene = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "cube")
    project.addMapLayer(scene)
    dialog = make_dialog(provider.algorithm("train"), None)
    asked = []

    def choose(layer, text, parent):
        asked.append((layer.id(), text))
        return "3-9"

    monkeypatch.setattr(choosers, "choose_bands", choose)
    gc.collect()  # what the button calls must stay
    dialog.findChild(QToolButton, "choose_bands").click()
    assert asked == [(scene.id(), "")]
    assert wrappers_of(dialog)["BANDS"].parameterValue() == "3-9"
