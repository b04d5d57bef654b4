"""The steps of every algorithm before and after the worker runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from conftest import make_vector
from hsi_qgis_plugin.algorithms import base


def temporary_folders():
    return sorted(Path(QgsProcessingUtils.tempFolder()).glob("hsi_*"))


@pytest.fixture
def training(provider, scene):
    """The algorithm `train`, parameters with a scene and labels, and a context."""
    layers = [
        QgsRasterLayer(str(scene), "scene"),
        make_vector([("corn", 0, 0, 8, 8), ("wood", 12, 0, 20, 8)]),
    ]
    parameters = {"INPUT": layers[0], "LABELS": layers[1], "FIELD": "class"}
    return provider.algorithm("train").create(), parameters, QgsProcessingContext()


def test_labels_are_written_to_a_folder_of_the_run(training, feedback):
    algorithm, parameters, context = training
    before = temporary_folders()
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    (folder,) = [path for path in temporary_folders() if path not in before]
    assert sorted(path.suffix for path in folder.iterdir()) == [".gpkg", ".txt"]  # the copy, and its source
    algorithm._remove_folder()
    assert temporary_folders() == before


def test_refused_labels_leave_no_folder(training, feedback):
    algorithm, parameters, context = training
    before = temporary_folders()
    with pytest.raises(QgsProcessingException, match="No feature of the layer “fields” is selected"):
        algorithm.prepareAlgorithm({**parameters, "SELECTED_ONLY": True}, context, feedback)
    assert temporary_folders() == before


@pytest.mark.parametrize("given", [[], ["/m/b.safetensors", "/m/c.safetensors"], None])
def test_the_worker_gets_the_files_of_a_list_and_none_of_an_empty_one(provider, scene, feedback, given):
    algorithm = provider.algorithm("classify").create()
    parameters = {"INPUT": QgsRasterLayer(str(scene), "scene"), "MODEL": "/m/a.safetensors"}
    assert algorithm.prepareAlgorithm({**parameters, "MORE_MODELS": given}, QgsProcessingContext(), feedback)
    assert algorithm._params.get("more_models") == given


def test_only_files_that_were_written_are_styled(provider, feedback, monkeypatch):
    styled = []
    monkeypatch.setattr(base, "style_layers", lambda outputs, _, **_names: styled.extend(outputs))
    algorithm = provider.algorithm("classify").create()
    algorithm._results = {"OUTPUT": "/out/map.tif", "CONFIDENCE": None, "NUM_PIXELS": 400, "SECONDS": 1.5}
    algorithm.postProcessAlgorithm(QgsProcessingContext(), feedback)
    assert [output.path for output in styled] == ["/out/map.tif"]


def test_several_choices_are_given_with_commas(provider):
    """As `qgis_process` hands them over, in one text."""
    algorithm = provider.algorithm("setupenvironment").create()

    def check(text):
        return algorithm.checkParameterValues({"EXTRAS": text}, QgsProcessingContext())

    assert check("onnx") == check("onnx,umap") == (True, "")
    assert check("onnx,keras") == (False, "EXTRAS is “onnx,keras”; choose one of onnx, umap, timm, cluster.")


@pytest.mark.parametrize("name", ["train", "splitlabels", "labelstomap"])
def test_scene_and_labels_that_are_one_layer_are_refused_before_a_worker_starts(provider, name, scene):
    algorithm = provider.algorithm(name).create()
    parameters = {"INPUT": str(scene), "LABELS": str(scene)}
    is_fine, message = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not is_fine
    assert "are the same layer, scene: choose another one." in message
    assert message.startswith("“Scene” and “")


def test_a_field_that_the_labels_lack_is_refused_before_a_worker_starts(provider, scene):
    labels, project, context = make_vector([("Corn", 0, 0, 5, 5)]), QgsProject(), QgsProcessingContext()
    project.addMapLayer(labels)
    context.setProject(project)
    algorithm = provider.algorithm("labelstomap").create()
    parameters = {"INPUT": str(scene), "LABELS": labels.id(), "FOLDER": "/nowhere"}
    for field, words in (("crop", "has no field “crop”; it has class, other."), ("class", ""), ("", "")):
        is_fine, message = algorithm.checkParameterValues({**parameters, "FIELD": field}, context)
        assert (words in message, is_fine) == (True, not words)


@pytest.mark.parametrize(("name", "most"), [("train", 10), ("explain", 10), ("finetune", 13)])
def test_a_dialog_begins_with_the_few_parameters_that_are_often_changed(provider, name, most):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = provider.algorithm(name).parameterDefinitions()
    assert sum(not definition.flags() & advanced for definition in definitions) <= most


def test_the_groups_of_the_toolbox_stand_in_the_order_of_the_work(provider):
    names = {
        provider.algorithm(name).group() for name in ("setupenvironment", "splitlabels", "train", "assess")
    }
    assert sorted(names) == ["1 Environment", "2 Data preparation", "3 Classification", "4 Accuracy"]


def test_models_that_were_used_and_made_are_remembered(provider, scene, feedback, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingUtils, QgsSettings

    from hsi_qgis_plugin.recent_models import recent_models

    QgsSettings().remove("hsi/recent_models")
    used, made = tmp_path / "used.safetensors", tmp_path / "made.safetensors"
    lost = QgsProcessingUtils.generateTempFilename("MODEL.safetensors")
    for path in (used, made, Path(lost)):
        path.write_bytes(b"")
    algorithm = provider.algorithm("finetune").create()
    monkeypatch.setattr(algorithm, "_params", {"model": str(used)})
    for model in (str(made), lost):
        monkeypatch.setattr(algorithm, "_results", {"OUTPUT_MODEL": model, "NUM_EPOCHS": 4, "REPORT": None})
        algorithm.postProcessAlgorithm(QgsProcessingContext(), feedback)
    assert recent_models() == [used, made]
    QgsSettings().remove("hsi/recent_models")
