"""From labels to a map in one run, and what it says about the map."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProject
from test_styling import load_results, tree

from conftest import SIZE, make_scene, make_vector
from hsi_qgis_plugin.algorithms import labelstomap
from hsi_qgis_plugin.run_summary import summarize, weakest_class

SPLIT = {"num_train": 70, "num_classes": 2, "kind": "blocks"}
MAPPED = {"num_pixels": 500}
ACCURACY = {
    "overall_accuracy": 0.8,
    "num_pixels": 30,
    "overall_accuracy_low": 0.71,
    "overall_accuracy_high": 0.89,
}


def test_three_sentences_say_what_was_done_and_how_far_to_trust_it():
    assert summarize(SPLIT, MAPPED, ACCURACY, method="lda", weakest=("Corn", 0.5)) == [
        "The method lda was trained on 70 labelled pixels of 2 classes and has mapped 500 pixels.",
        "Of 30 test pixels, which the method has not learned, 80.0 % (95 % interval 71.0 to 89.0 %) are "
        "right; the least reliable class is Corn (F1 0.50).",
        "Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like the "
        "labelled places, and less elsewhere and in other scenes.",
    ]


@pytest.mark.parametrize(
    ("split", "accuracy", "words"),
    [
        ({"kind": "random"}, {}, "expect a lower accuracy in the rest of the scene"),
        ({}, {"overall_accuracy_low": None, "overall_accuracy_high": None}, "too few places for an interval"),
    ],
)
def test_an_accuracy_that_is_too_high_or_uncertain_is_not_praised(split, accuracy, words):
    sentences = summarize({**SPLIT, **split}, MAPPED, {**ACCURACY, **accuracy}, method="lda", weakest=None)
    assert words in sentences[2]
    assert len(sentences) == 3
    assert ("interval" in sentences[1]) == (not accuracy)


def test_the_weakest_class_has_test_pixels(tmp_path):
    rows = [("Corn", 0.9, 5), ("Wood", 0.6, 5), ("absent", 0.0, 0), ("undefined", None, 3)]
    classes = [{"name": name, "f1": f1, "reference_pixels": count} for name, f1, count in rows]
    (tmp_path / "accuracy.json").write_text(json.dumps({"classes": classes}), encoding="utf-8")
    assert weakest_class(tmp_path / "accuracy.json") == ("Wood", 0.6)


def test_one_run_leads_from_labels_to_a_map_in_the_project(
    provider, quick_python, feedback, tmp_path, monkeypatch
):
    """One field of each class allows neither blocks nor whole polygons for the test."""
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    monkeypatch.setitem(labelstomap.CHOICE_MINUTES, "quick", 0.001)
    labels = make_vector([("Corn", 2, 2, 5, 5), ("Wood", SIZE // 2 + 2, 2, SIZE // 2 + 5, 5)])
    project, context = QgsProject(), QgsProcessingContext()
    project.addMapLayer(labels)
    context.setProject(project)
    algorithm = provider.algorithm("labelstomap")
    parameters = {
        "INPUT": str(make_scene(tmp_path / "scene.tif")),
        "LABELS": labels.id(),
        "FIELD": "class",
        "FOLDER": str(tmp_path / "new" / "map"),
    }
    results, is_fine = algorithm.run(parameters, context, feedback)
    assert is_fine, feedback.errors
    load_results(algorithm, context, monkeypatch)
    group = f"scene - {results['METHOD']}"
    assert tree(project.layerTreeRoot())[0] == [group, ["Class map - scene", "Confidence - scene"]]
    assert {path.name for path in Path(results["FOLDER"]).iterdir()} >= set(labelstomap.FILES.values())
    assert results["OVERALL_ACCURACY"] > 0.9
    assert gdal.Open(results["CLASS_MAP"]).ReadAsArray().shape == (SIZE, SIZE)
    sentences = results["SUMMARY"].splitlines()
    assert len(sentences) == 3
    assert [info for info in feedback.infos if info.startswith("Step")] != []
    assert set(sentences) <= set(feedback.infos)
    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert sentences[0] in page
    for part in ("1. Accuracy of the class map", "2. Training of", "3. Split of the labels"):
        assert part in page
    later = [percent for percent in feedback.percents if percent > 25]
    assert later == sorted(later)
    assert results["SPLIT_KIND"] == "random"
    warnings = "".join(feedback.warnings)
    assert "cannot be split by “blocks”" in warnings
    assert "cannot be split by “polygons”" in warnings
