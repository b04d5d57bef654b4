"""The JSON of a cross-validation."""

import dataclasses
import json

import pytest

from crossvalidation_for_tests import with_curve
from hsi_core.crossvalidation.advice import recommend
from hsi_core.crossvalidation.record import to_json


def test_it_has_the_accuracies_of_each_method_and_the_rest_beside_them(small):
    text = to_json(small.found, recommend(small.found), scene="scene.tif")
    found = json.loads(text)
    assert list(found["methods"]) == list(small.found.results)
    for name, score in small.found.results.items():
        one = found["methods"][name]
        assert one["overall_accuracy"] == pytest.approx(score.accuracy, abs=1e-6)
        assert {"average_accuracy", "kappa", "f1", "train_seconds", "test_overlap"} <= set(one)
        assert list(one["recall"]) == list(small.labels.class_table.names)
        for metric in ("overall_accuracy", "average_accuracy", "kappa", "f1"):
            interval = one[f"{metric}_interval"]
            assert interval is None if one[metric] == 1.0 else interval[0] <= one[metric] <= interval[1]
        for class_name, interval in one["recall_interval"].items():
            assert interval is None or interval[0] <= one["recall"][class_name] <= interval[1]
        assert [fold["num_test"] for fold in one["folds"]] == [int(f.confusion.sum()) for f in score.folds]
    assert any(found["methods"]["position"]["recall_interval"].values())
    assert found["recommendation"]["method"] in ("svm", "lda")
    assert {one["second"] for one in found["differences"]} | {found["recommendation"]["method"]} == set(
        found["methods"]
    )
    assert (found["kind"], found["guard"], found["block_size"], found["is_complete"]) == (
        "blocks",
        1,
        12,
        True,
    )
    assert "NaN" not in text
    assert "/" not in found["scene"]


def test_a_learning_curve_is_there_with_its_problems_if_it_was_asked_for(small):
    assert "learning_curve" not in json.loads(to_json(small.found, None, scene="scene.tif"))
    found = with_curve(small.found, {"svm": {0.5: 0.6, 1.0: 0.7}}, [0.0] * 6)
    found = dataclasses.replace(found, curve_problems={("svm", 0, 1, 0.25): "Too few labels."})
    curve = json.loads(to_json(found, None, scene="scene.tif"))["learning_curve"]
    assert curve["problems"] == [
        {"method": "svm", "repeat": 0, "fold": 1, "share": 0.25, "problem": "Too few labels."}
    ]
    assert curve["methods"]["svm"]["points"][0] == {
        "share": 0.5,
        "pixels": 200.0,
        "units": 20.0,
        "overall_accuracy": 0.6,
        "overall_accuracy_spread_over_folds": 0.0,
        "folds": 6,
    }
    assert set(curve["classes"]["f1"]) == set(small.labels.class_table.names)
