"""Accuracies against hand-worked values and against scikit-learn."""

import warnings

import numpy as np
import pytest
import sklearn.metrics
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hsi_core.accuracy.metrics import (
    average_accuracy,
    cohen_kappa,
    confusion_matrix,
    f1_score,
    intersection_over_union,
    overall_accuracy,
    precision,
    recall,
)
from hsi_core.errors import MetricError

# Worked out by hand: 10 pixels of A, 5 of B, 5 of C in the reference.
HAND = np.array([[8, 1, 1], [0, 5, 0], [2, 0, 3]])


@st.composite
def labellings(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, int]:
    num_classes = draw(st.integers(2, 6))
    pair = st.tuples(st.integers(0, num_classes - 1), st.integers(0, num_classes - 1))
    pixels = np.array(draw(st.lists(pair, min_size=1, max_size=60)))
    return pixels[:, 0], pixels[:, 1], num_classes


def test_rows_are_the_reference_and_columns_the_map() -> None:
    reference, predicted = np.array([0, 0, 1]), np.array([1, 1, 1])
    np.testing.assert_array_equal(confusion_matrix(reference, predicted, 2), [[0, 2], [0, 1]])


def test_a_matrix_worked_out_by_hand() -> None:
    assert overall_accuracy(HAND) == pytest.approx(16 / 20)
    assert average_accuracy(HAND) == pytest.approx((8 / 10 + 5 / 5 + 3 / 5) / 3)
    # p_e = (10 * 10 + 5 * 6 + 5 * 4) / 400 = 0.375
    assert cohen_kappa(HAND) == pytest.approx((0.8 - 0.375) / (1 - 0.375))
    np.testing.assert_allclose(recall(HAND), [0.8, 1.0, 0.6])
    np.testing.assert_allclose(precision(HAND), [0.8, 5 / 6, 3 / 4])
    np.testing.assert_allclose(f1_score(HAND), [0.8, 10 / 11, 2 / 3])
    np.testing.assert_allclose(intersection_over_union(HAND), [8 / 12, 5 / 6, 3 / 6])


def test_average_accuracy_is_the_mean_recall_and_not_the_mean_precision() -> None:
    assert average_accuracy(HAND) == pytest.approx(np.mean([0.8, 1.0, 0.6]))
    assert average_accuracy(HAND) != pytest.approx(np.mean([0.8, 5 / 6, 3 / 4]))


@settings(max_examples=100, deadline=None)
@given(labellings())
def test_every_accuracy_is_that_of_scikit_learn(drawn: tuple[np.ndarray, np.ndarray, int]) -> None:
    reference, predicted, num_classes = drawn
    confusion = confusion_matrix(reference, predicted, num_classes)
    every = list(range(num_classes))
    np.testing.assert_array_equal(
        confusion, sklearn.metrics.confusion_matrix(reference, predicted, labels=every)
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scikit-learn warns about the undefined cases
        assert overall_accuracy(confusion) == pytest.approx(
            sklearn.metrics.accuracy_score(reference, predicted)
        )
        assert average_accuracy(confusion) == pytest.approx(
            sklearn.metrics.balanced_accuracy_score(reference, predicted)
        )
        expected = sklearn.metrics.precision_recall_fscore_support(
            reference, predicted, labels=every, zero_division=np.nan
        )
        jaccard = sklearn.metrics.jaccard_score(
            reference, predicted, labels=every, average=None, zero_division=0
        )
    np.testing.assert_allclose(precision(confusion), expected[0])
    np.testing.assert_allclose(recall(confusion), expected[1])
    f1, iou = f1_score(confusion), intersection_over_union(confusion)
    np.testing.assert_allclose(f1, expected[2])
    np.testing.assert_allclose(np.nan_to_num(iou), jaccard)
    occurs = (confusion.sum(axis=0) + confusion.sum(axis=1)) > 0
    np.testing.assert_array_equal(np.isnan(f1), ~occurs)
    np.testing.assert_array_equal(np.isnan(iou), ~occurs)


@settings(max_examples=100, deadline=None)
@given(labellings())
def test_kappa_is_that_of_scikit_learn(drawn: tuple[np.ndarray, np.ndarray, int]) -> None:
    reference, predicted, num_classes = drawn
    assume(len(set(reference) | set(predicted)) > 1)
    expected = sklearn.metrics.cohen_kappa_score(reference, predicted)
    assert cohen_kappa(confusion_matrix(reference, predicted, num_classes)) == pytest.approx(expected)


@given(labellings())
def test_a_map_equal_to_the_reference_is_perfect(drawn: tuple[np.ndarray, np.ndarray, int]) -> None:
    reference, _, num_classes = drawn
    confusion = confusion_matrix(reference, reference, num_classes)
    assert overall_accuracy(confusion) == average_accuracy(confusion) == 1.0
    kappa = cohen_kappa(confusion)
    assert kappa == 1.0 if len(set(reference)) > 1 else np.isnan(kappa)


def test_kappa_is_not_defined_where_one_class_fills_both() -> None:
    assert np.isnan(cohen_kappa(np.array([[7, 0], [0, 0]])))


def test_classes_that_the_reference_lacks_do_not_lower_the_average_accuracy() -> None:
    confusion = np.array([[3, 1, 0], [0, 0, 0], [0, 0, 0]])
    assert average_accuracy(confusion) == 0.75
    np.testing.assert_array_equal(recall(confusion), [0.75, np.nan, np.nan])
    np.testing.assert_array_equal(precision(confusion), [1.0, 0.0, np.nan])


def test_counts_of_large_scenes_do_not_overflow() -> None:
    large = np.array([[3_000_000_000, 0], [0, 3_000_000_000]])
    assert cohen_kappa(large) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "accuracy",
    [overall_accuracy, average_accuracy, cohen_kappa, recall, precision, f1_score, intersection_over_union],
)
def test_a_matrix_that_counts_nothing_or_is_not_square_is_refused(accuracy: object) -> None:
    assert callable(accuracy)
    with pytest.raises(MetricError, match="counts no pixel"):
        accuracy(np.zeros((2, 2), np.int64))
    with pytest.raises(MetricError, match=r"is square, not of shape \(2, 3\)"):
        accuracy(np.ones((2, 3), np.int64))


def test_indices_outside_the_classes_are_refused() -> None:
    with pytest.raises(MetricError, match="reference has class indices from -1 to 1; with 2 classes"):
        confusion_matrix(np.array([-1, 1]), np.array([0, 1]), 2)
    with pytest.raises(MetricError, match="map has class indices from 0 to 2"):
        confusion_matrix(np.array([0, 1]), np.array([0, 2]), 2)


def test_different_pixels_are_refused() -> None:
    with pytest.raises(MetricError, match=r"not \(2,\) and \(3,\)"):
        confusion_matrix(np.zeros(2, int), np.zeros(3, int), 2)
