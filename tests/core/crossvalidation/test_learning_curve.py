"""The learning curve: points, gains for each doubling of the labels, and the class that needs more."""

import dataclasses

import numpy as np
import pytest

from crossvalidation_for_tests import with_accuracies, with_curve
from hsi_core.crossvalidation.comparison import corrected_t_test
from hsi_core.crossvalidation.learning_curve import find_learning_curve, to_record
from hsi_core.crossvalidation.scores import spread

RISE = {0.25: 0.5, 0.5: 0.6, 1.0: 0.7}
"""Accuracies by share: ten points for each doubling."""


def test_points_are_pooled_folds_with_their_spread(small):
    shifts = [0.0, 0.02, 0.04, 0.0, 0.02, 0.04]
    found = with_curve(small.found, {"svm": RISE}, shifts)
    curve = find_learning_curve(found, "svm")
    assert [one.share for one in curve.points["svm"]] == [0.25, 0.5, 1.0]
    point = curve.points["svm"][1]
    assert (point.pixels, point.units, point.num_folds) == (200, 20, 6)
    assert point.accuracy == pytest.approx(0.62)  # mean of 0.60, 0.62 and 0.64, in folds of equal size
    assert point.deviation == pytest.approx(spread([0.6 + shift for shift in shifts]))


def test_the_gain_is_the_slope_of_each_doubling_with_the_corrected_interval(small):
    found = with_curve(small.found, {"svm": RISE}, [0.0] * 6, slopes=[0.0, 0.02, 0.04] * 2)
    slope = find_learning_curve(found, "svm").slopes["svm"]
    gains = [0.1, 0.12, 0.14] * 2
    assert list(slope.values.values()) == pytest.approx(gains)
    half, p_value = corrected_t_test(gains, 1 / 3)  # 100 test and 300 training pixels
    assert (slope.gain, slope.high - slope.gain, slope.p_value) == pytest.approx((0.12, half, p_value))
    assert slope.is_gain


def test_small_shares_do_not_count_for_the_gain(small):
    found = with_curve(small.found, {"svm": {0.125: 0.1, **RISE}}, [0.0, 0.02, 0.04] * 2)
    curve = find_learning_curve(found, "svm")
    assert curve.slopes["svm"].gain == pytest.approx(0.1)
    assert len(curve.points["svm"]) == 4


def test_the_sentence_names_the_class_that_gains_most(small):
    found = with_curve(small.found, {"svm": RISE}, [0.0] * 6, slopes=[0.0, 0.01, 0.02] * 2)
    curve = find_learning_curve(found, "svm")
    first, second, third = curve.class_slopes.values()
    assert third is None  # no fold tests it
    assert second.gain > 0.1 > abs(first.gain)  # the first class is always right
    name = list(curve.class_slopes)[1]
    assert f"More labels would help {name} most" in curve.text
    assert "More labels help: each doubling of the labels raised the overall accuracy of svm by" in curve.text


def test_a_gain_that_may_be_chance_is_not_distinguishable(small):
    found = with_curve(
        small.found, {"svm": dict.fromkeys(RISE, 0.7)}, [0.0] * 6, slopes=[-0.1, 0.1, 0.0, 0.06, -0.08, 0.04]
    )
    curve = find_learning_curve(found, "svm")
    assert "A gain of svm from more labels is not distinguishable from none" in curve.text
    assert "Which class more labels would help most is not distinguishable" in curve.text
    assert curve.class_slopes[list(curve.class_slopes)[1]].p_value == pytest.approx(1.0)  # times 3 classes


def test_classes_are_those_of_the_advised_method_or_of_the_best_one(small):
    found = with_curve(small.found, {"svm": RISE, "lda": dict.fromkeys(RISE, 0.9)}, [0.0] * 6)
    assert find_learning_curve(found, "svm").method == "svm"
    assert find_learning_curve(found, "auto").method == "lda"


def test_a_class_that_was_not_trained_has_no_gain(small):
    """Such as one with too few training pixels beside the validation part."""
    found = with_curve(small.found, {"svm": RISE}, [0.0] * 6)
    lost = [dataclasses.replace(one, pixels=(100, 0, 0)) for one in found.curve]
    first, second, _ = find_learning_curve(
        dataclasses.replace(found, curve=lost), "svm"
    ).class_slopes.values()
    assert first is not None
    assert second is None


def test_without_trainings_there_is_no_curve_and_one_fold_gives_no_gain(small):
    assert find_learning_curve(with_accuracies(small.found, {"svm": [0.7] * 6}), "svm") is None
    found = with_curve(small.found, {"svm": RISE}, [0.0] * 6)
    one = dataclasses.replace(
        found,
        scores=found.scores[:1],
        curve=[score for score in found.curve if score.key == found.scores[0].key],
    )
    curve = find_learning_curve(one, "svm")
    assert curve.slopes == {}
    assert curve.text.startswith("Which class more labels would help most is unknown")
    record = to_record(curve)
    assert record["methods"]["svm"]["overall_accuracy"] is None
    assert [point["share"] for point in record["methods"]["svm"]["points"]] == [0.25, 0.5, 1.0]
    assert np.isfinite([point["pixels"] for point in record["methods"]["svm"]["points"]]).all()


def test_equal_accuracies_are_no_gain(small):
    """0.7 is no binary number: without rounding, each slope is about 1e-17 and "distinguishable"."""
    found = with_curve(small.found, {"svm": dict.fromkeys(RISE, 0.7)}, [0.0] * 6)
    slope = find_learning_curve(found, "svm").slopes["svm"]
    assert (slope.gain, slope.low, slope.high, slope.p_value) == (0.0, 0.0, 0.0, 1.0)


def test_nearly_the_same_labels_give_a_short_curve_and_no_gain(small):
    """As with two fields in each class: fewer cannot be drawn, and 1.4 times as many are no doubling."""
    found = with_curve(small.found, {"svm": {0.5: 0.5, 1.0: 0.7}}, [0.0] * 6)
    near = [dataclasses.replace(one, pixels=(143, 143, 0), units=(16, 16, 0)) for one in found.curve]
    curve = find_learning_curve(dataclasses.replace(found, curve=near), "svm")
    assert curve.slopes == {}
    assert set(curve.class_slopes.values()) == {None}
    assert "The curve is short, because the labels have few fields: 40 in a training fold" in curve.text
    assert "leaves 72 % of the labelled pixels" in curve.text  # 143 of 200
    assert "is unknown" in curve.text
    assert "short" not in find_learning_curve(found, "svm").text
