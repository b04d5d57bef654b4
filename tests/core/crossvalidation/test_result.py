"""The result of a cross-validation."""

import dataclasses

import pytest

from crossvalidation_for_tests import with_accuracies


def test_methods_are_in_the_order_of_the_user_and_those_without_folds_are_missing(small):
    found = with_accuracies(small.found, {"svm": [0.9] * 6, "lda": [], "position": [0.5] * 3})
    assert list(found.results) == ["svm", "position"]
    assert [one.key for one in found.results["svm"].folds] == [
        ("svm", repeat, fold) for repeat in range(2) for fold in range(3)
    ]


def test_a_result_is_complete_when_every_method_was_tried_on_every_fold(small):
    found = with_accuracies(small.found, {"svm": [0.9] * 6, "lda": [0.8] * 5})
    assert found.num_jobs == 12
    assert not found.is_complete
    assert dataclasses.replace(found, problems={("lda", 1, 2): "it failed"}).is_complete


def test_two_methods_are_compared_on_their_common_folds(small):
    found = with_accuracies(small.found, {"svm": [0.9] * 6, "lda": [0.8] * 4})
    difference = found.compare("svm", "lda")
    assert (difference.num_folds, difference.mean) == (4, pytest.approx(0.1))
