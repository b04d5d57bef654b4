"""Dialogs show which value an empty setting has, numbers without needless zeros, names, and sections."""

from __future__ import annotations

import gc
import json

import pytest
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel
from test_choosers import make_model, wrappers_of

from hsi_qgis_plugin.recipes import settings_if_empty
from hsi_qgis_plugin.window.dialog import make_dialog


def shown(dialog, *names):
    """What the dialog shows in these parameters."""
    texts = []
    for name in names:
        widget = wrappers_of(dialog)[name].wrappedWidget()
        if isinstance(widget.parentWidget(), QAbstractSpinBox):
            widget = widget.parentWidget()  # is shown in its place
        texts.append(widget.currentText() if isinstance(widget, QComboBox) else widget.text())
    return texts


SETTINGS = ("PATCH_SIZE", "LEARNING_RATE", "STANDARDIZE", "REDUCTION")


def test_train_shows_the_recipe_of_the_chosen_network(provider, project):
    dialog = make_dialog(provider.algorithm("train"), None)
    assert shown(dialog, "NETWORK", *SETTINGS) == ["automatic"] * 5
    dialog.mainWidget().setParameters({"NETWORK": "hybridsn"})
    assert shown(dialog, *SETTINGS) == ["recipe: 9", "recipe: 0.001", "recipe: yes", "recipe: pca"]
    dialog.mainWidget().setParameters({"FORM": "faithful"})
    assert shown(dialog, *SETTINGS) == ["recipe: 25", "recipe: 0.001", "recipe: no", "recipe: pca"]
    dialog.mainWidget().setParameters({"NETWORK": "svm"})
    assert shown(dialog, *SETTINGS) == ["recipe: 1", "not used", "recipe: yes", "not used"]
    assert [wrappers_of(dialog)[name].parameterValue() for name in SETTINGS] == [
        None,
        None,
        "recipe",
        None,
    ]  # as before


def test_tuned_settings_come_before_the_recipe(provider, project, tmp_path):
    path = tmp_path / "best.json"
    tuned = {"network": "ssan", "form": "corrected", "settings": {"patch_size": 7, "learning_rate": 2.5e-05}}
    path.write_text(json.dumps(tuned), encoding="utf-8")
    dialog = make_dialog(provider.algorithm("train"), None)
    dialog.mainWidget().setParameters({"SETTINGS": str(path)})
    assert shown(dialog, "PATCH_SIZE", "LEARNING_RATE", "EPOCHS") == [
        "tuned: 7",
        "tuned: 2.5e-05",
        "recipe: 60",
    ]
    dialog.mainWidget().setParameters({"NETWORK": "hybridsn"})  # ignores the file
    assert shown(dialog, "PATCH_SIZE", "EPOCHS") == ["recipe: 9", "recipe: 25"]


def test_finetune_shows_the_settings_of_the_model(provider, project, tmp_path):
    dialog = make_dialog(provider.algorithm("finetune"), None)
    assert shown(dialog, "EPOCHS", "AUGMENT") == ["as in the model"] * 2
    path = make_model(
        tmp_path / "model.safetensors", settings={"epochs": 12, "augment": False}, form="corrected"
    )
    dialog.mainWidget().setParameters({"MODEL": str(path)})
    assert shown(dialog, "EPOCHS", "AUGMENT") == ["of the model: 12", "of the model: no"]
    assert shown(dialog, "PATIENCE") == ["recipe: 15"]  # the model does not say


def test_a_student_has_the_recipe_of_its_network(provider, project):
    dialog = make_dialog(provider.algorithm("distil"), None)
    assert shown(dialog, "PATCH_SIZE", "EPOCHS") == ["recipe: 9", "recipe: 25"]


def test_numbers_are_short_and_lose_no_decimals(provider, project):
    dialog = make_dialog(provider.algorithm("train"), None)
    gc.collect()
    assert shown(dialog, "VALIDATION_FRACTION", "BUFFER", "CHOICE_MINUTES") == ["0.2", "0", "2"]
    dialog.mainWidget().setParameters({"NETWORK": "hybridsn", "LEARNING_RATE": 1e-7, "CHOICE_MINUTES": None})
    assert shown(dialog, "LEARNING_RATE", "CHOICE_MINUTES") == ["0.0000001", "default: 2"]
    assert wrappers_of(dialog)["LEARNING_RATE"].parameterValue() == pytest.approx(1e-7, abs=0)
    assert wrappers_of(dialog)["CHOICE_MINUTES"].parameterValue() is None
    number = wrappers_of(dialog)["VALIDATION_FRACTION"].wrappedWidget().parentWidget()
    number.setValue(0.125)  # as typed
    assert number.text() == "0.125"
    assert wrappers_of(dialog)["VALIDATION_FRACTION"].parameterValue() == 0.125


def test_other_empty_numbers_say_what_happens(provider, project):
    dialog = make_dialog(provider.algorithm("classify"), None)
    names = ("TILE_SIZE", "MEMORY_LIMIT", "MIN_CONFIDENCE", "SET_COVERAGE")
    assert shown(dialog, *names) == ["automatic", "half of the free memory", "none", "0.9"]
    dialog = make_dialog(provider.algorithm("tune"), None)
    assert shown(dialog, "MINUTES", "EPOCHS") == ["no limit", "30"]


def test_a_file_that_is_no_file_of_settings_changes_nothing(tmp_path):
    path = tmp_path / "x.json"
    path.write_text("[1]", encoding="utf-8")
    assert settings_if_empty({"NETWORK": "", "SETTINGS": str(path)}).text("epochs") == "automatic"
    assert settings_if_empty({"NETWORK": "unknown", "FORM": "corrected"}).text("epochs") == "recipe"


def test_lists_show_names_and_keep_their_words(provider, project):
    dialog = make_dialog(provider.algorithm("train"), None)
    dialog.mainWidget().setParameters({"NETWORK": "lda", "DEVICE": "cpu"})
    assert shown(dialog, "NETWORK", "DEVICE") == ["lda: linear discriminant analysis", "cpu: processor"]
    assert [wrappers_of(dialog)[name].parameterValue() for name in ("NETWORK", "DEVICE")] == ["lda", "cpu"]


def test_many_advanced_parameters_are_in_sections(provider, project):
    dialog = make_dialog(provider.algorithm("classify"), None)
    headings = dialog.findChildren(QLabel, "section")
    assert [each.text() for each in headings] == ["<b>Method</b>", "<b>Computation</b>"]
    layout = headings[0].parentWidget().layout()
    places = {
        name: layout.indexOf(wrappers_of(dialog)[name].wrappedLabel())
        for name in ("MIN_CONFIDENCE", "SET_COVERAGE", "TILE_SIZE", "DEVICE", "CLUSTER")
    }
    assert sorted(places, key=places.get) == list(places)
    assert layout.indexOf(headings[0]) < places["MIN_CONFIDENCE"]
    assert places["SET_COVERAGE"] < layout.indexOf(headings[1]) < places["TILE_SIZE"]
    assert layout.itemAt(places["TILE_SIZE"] + 1).widget() == wrappers_of(dialog)["TILE_SIZE"].wrappedWidget()
    assert not make_dialog(provider.algorithm("labelstomap"), None).findChildren(QLabel, "section")


def test_only_what_may_be_left_out_is_marked_as_optional(provider, project):
    dialog = make_dialog(provider.algorithm("train"), None)
    wrappers = wrappers_of(dialog)
    labels = {name: wrapper.wrappedLabel() for name, wrapper in wrappers.items()}
    marked = {name for name, label in labels.items() if label is not None and "[optional]" in label.text()}
    inputs = {"VALIDATION", "TEST", "FIELD", "MERGE_TABLE", "BANDS", "SETTINGS", "BACKBONE"}
    assert marked == {*inputs, "REPORT"}
    assert labels["PATCH_SIZE"].text() == "Patch size"
    assert wrappers["RESAMPLE_LABELS"].wrappedWidget().text() == "Resample raster labels on another grid"
    assert provider.algorithm("train").is_optional("PATCH_SIZE")  # models and qgis_process need no value
