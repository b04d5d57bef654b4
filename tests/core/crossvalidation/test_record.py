"""The JSON of a cross-validation."""

import json

import pytest

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
        assert [fold["num_test"] for fold in one["folds"]] == [int(f.confusion.sum()) for f in score.folds]
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
