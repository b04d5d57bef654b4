"""Many scenes with one model, from the Toolbox: the maps arrive in the project."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProject
from test_styling import load_results, tree

from conftest import SIZE, make_scene, make_vector
from hsi_qgis_plugin.algorithms.classifyscenes import finished_maps


def test_maps_of_failed_scenes_and_of_earlier_runs_are_not_loaded(tmp_path):
    (tmp_path / "classified.csv").write_text(
        'scene,map,state,problem\na.tif,a_classes.tif,classified,\nb.tif,b_classes.tif,failed,"no, bands"\n'
        "=c.tif,'=c_classes.tif,unchanged,\nd.tif,d_classes.tif,classified,\n",
        encoding="utf-8",
    )
    assert finished_maps(tmp_path, 3) == [tmp_path / "a_classes.tif", tmp_path / "=c_classes.tif"]


def test_the_maps_of_a_folder_arrive_in_one_group_with_their_classes(
    provider, quick_python, feedback, tmp_path, monkeypatch
):
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    folder = tmp_path / "scenes"
    folder.mkdir()
    first = make_scene(folder / "a.tif")
    make_scene(folder / "b.tif")
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    model = tmp_path / "m.safetensors"
    fields = [("Corn", 1, y, 5, y + 4) for y in (1, 9, 17)]
    fields += [("Wood", SIZE - 6, y, SIZE - 2, y + 4) for y in (1, 9, 17)]
    labels = make_vector(fields)
    project.addMapLayer(labels)
    trained = {"INPUT": str(first), "LABELS": labels.id(), "FIELD": "class", "NETWORK": "lda"}
    _, is_fine = provider.algorithm("train").run({**trained, "MODEL": str(model)}, context, feedback)
    assert is_fine, feedback.errors
    algorithm = provider.algorithm("classifyscenes")
    parameters = {"FOLDER": str(folder), "MODEL": str(model), "OUTPUT": str(tmp_path / "maps")}
    results, is_fine = algorithm.run(parameters, context, feedback)
    assert is_fine, feedback.errors
    assert (results["NUM_CLASSIFIED"], results["NUM_FAILED"]) == (2, 0)
    load_results(algorithm, context, monkeypatch)
    assert tree(project.layerTreeRoot())[0] == ["m", ["a_classes", "b_classes"]]
    maps = [layer for layer in project.mapLayers().values() if layer.id() != labels.id()]
    for layer in maps:
        assert [entry.label for entry in layer.renderer().classes()] == ["Corn", "Wood"]
    assert len(maps) == 2
    joined = provider.algorithm("classifyscenes")
    results, is_fine = joined.run({**parameters, "MOSAIC": True}, context, feedback)
    assert is_fine, feedback.errors
    assert (results["NUM_CLASSIFIED"], results["NUM_UNCHANGED"]) == (0, 2)
    load_results(joined, context, monkeypatch)
    layers = [layer for layer in project.mapLayers().values() if layer.name() == "mosaic"]
    assert [[entry.label for entry in layer.renderer().classes()] for layer in layers] == [["Corn", "Wood"]]
