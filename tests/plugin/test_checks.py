"""Faults of parameters that are found before a worker starts."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition
from test_choosers import make_model


@pytest.fixture
def check(provider):
    def check_values(name, **parameters):
        algorithm = provider.algorithm(name).create()
        is_fine, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert is_fine is (not message)
        return message

    return check_values


@pytest.fixture
def model(tmp_path):
    return str(make_model(tmp_path / "model.safetensors"))


def test_a_file_that_is_not_there_is_refused(check, scene, tmp_path):
    lost = str(tmp_path / "lost.safetensors")
    message = check("classify", INPUT=str(scene), MODEL=lost, OUTPUT="TEMPORARY_OUTPUT")
    assert message == f"“Model”: there is no file {lost}; choose another one."


def test_a_file_that_is_no_model_is_refused(check, scene, tmp_path):
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"words")
    message = check("modelinfo", MODEL=str(other), REPORT="TEMPORARY_OUTPUT")
    assert (
        message == f"“Model”: {other} is no model file, or it is damaged; choose a file of “Train a network”."
    )


def test_a_scene_that_is_another_input_as_well_is_refused(check, scene, tmp_path):
    message = check("regularise", INPUT=str(scene), PROBABILITIES=str(scene), OUTPUT="TEMPORARY_OUTPUT")
    assert message == (f"“Scene” and “Class probabilities” are the same file, {scene}: choose another one.")


def test_the_scene_of_earlier_labels_may_be_the_scene_itself(check, scene, model):
    settings = {"REHEARSAL_SCENE": str(scene), "OUTPUT_MODEL": "TEMPORARY_OUTPUT"}
    message = check("finetune", INPUT=str(scene), MODEL=model, LABELS="", **settings)
    assert "same file" not in message


def test_outputs_need_files_of_their_own(check, scene, model, tmp_path):
    path = str(tmp_path / "map.tif")
    given = {"INPUT": str(scene), "MODEL": model}
    assert check("classify", **given, OUTPUT=path, CONFIDENCE=str(tmp_path / "other.tif")) == ""
    assert check("classify", **given, OUTPUT="TEMPORARY_OUTPUT", CONFIDENCE="TEMPORARY_OUTPUT") == ""
    twice = QgsProcessingOutputLayerDefinition(path)
    assert check("classify", **given, OUTPUT=path, CONFIDENCE=twice) == (
        f"“Class map” and “Confidence” are the same file, {path}: choose another output."
    )
    assert check("classify", **given, OUTPUT=str(scene)) == (
        f"“Scene” and “Class map” are the same file, {scene}: choose another output."
    )


def test_a_layer_in_a_part_that_the_model_lacks_is_refused(check, scene, model):
    given = {"INPUT": str(scene), "MODEL": model, "RELEVANCE": "TEMPORARY_OUTPUT"}
    assert check("explain", **given, LAYER="dense.0") == (
        "The model has no layer “dense.0”; it has conv, conv.0, conv.1, conv.1.norm."
    )
    for layer in ("conv.0", "conv.7", "dropout", ""):  # layers without weights are known to the worker only
        assert check("explain", **given, LAYER=layer) == ""
