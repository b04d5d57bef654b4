"""The corrected resampled t-test, and intervals of the metrics of pooled folds."""

import numpy as np
import pytest
from scipy import stats

from hsi_core.accuracy.metrics import cohen_kappa
from hsi_core.crossvalidation.comparison import (
    accuracy_interval,
    compare,
    corrected_t_test,
    metric_intervals,
    recall_intervals,
)
from hsi_core.crossvalidation.scores import FoldScore, MethodScore, mean_f1


def test_the_variance_is_corrected_for_shared_training_pixels():
    # By hand: mean 0.02, sample variance 1e-4, n = 4, test / train = 0.25.
    differences = [0.01, 0.01, 0.03, 0.03]
    variance = sum((d - 0.02) ** 2 for d in differences) / 3
    t = 0.02 / (variance * (1 / 4 + 0.25)) ** 0.5
    half, p_value = corrected_t_test(differences, 0.25)
    assert p_value == pytest.approx(2 * stats.t.sf(t, 3))
    assert half == pytest.approx(3.182446 * 0.02 / t, rel=1e-6)  # t table: 97.5 %, 3 degrees of freedom


def test_without_the_share_it_is_the_ordinary_paired_test():
    rng = np.random.default_rng(0)
    one, other = rng.random(8), rng.random(8)
    assert corrected_t_test(one - other, 0.0)[1] == pytest.approx(stats.ttest_rel(one, other).pvalue)


@pytest.mark.parametrize(("differences", "expected"), [([0.0, 0.0], 1.0), ([0.1, 0.1], 0.0)])
def test_differences_without_variance(differences, expected):
    assert corrected_t_test(differences, 0.2) == (0.0, expected)


def _score(method: str, fold: int, right: int) -> FoldScore:
    return FoldScore(method, 0, fold, np.array([[right, 10 - right], [0, 0]]), 40, 0.0, 1.0)


def test_methods_are_compared_on_the_folds_that_both_have():
    first = MethodScore("a", [_score("a", fold, right) for fold, right in ((0, 9), (1, 8), (2, 8))])
    second = MethodScore("b", [_score("b", fold, right) for fold, right in ((1, 7), (2, 5), (3, 0))])
    found = compare(first, second)
    assert found is not None
    assert (found.num_folds, found.mean) == (2, pytest.approx(0.2))
    assert found.low < 0.2 < found.high
    assert compare(first, MethodScore("c", [_score("c", 5, 1)])) is None


def test_an_accuracy_has_the_interval_of_its_folds():
    """By hand: 0.4 and 0.6 beside 0.5; variance 0.02 / 4, 10 test and 40 training pixels, t 2.776445."""

    def score(*right):
        return MethodScore("a", [_score("a", fold, count) for fold, count in enumerate(right)])

    half = 2.776445 * ((1 / 5 + 1 / 4) * 0.02 / 4) ** 0.5
    assert accuracy_interval(score(4, 5, 5, 5, 6)) == pytest.approx((0.5 - half, 0.5 + half), rel=1e-6)
    assert accuracy_interval(score(0, 10, 0, 10, 0)) == (0.0, 1.0)
    assert accuracy_interval(score(4, 5, 5, 6)) is None  # few folds


def _fold(fold: int, *rows: list[int]) -> FoldScore:
    return FoldScore("a", 0, fold, np.array(rows), 40, 0.0, 1.0)


def test_an_accuracy_of_folds_of_different_size_counts_their_pixels():
    """By hand, 32 of 50 right: 5 x 32 / 50 less 4 x 26 / 40 is 0.6, less 4 x 18 / 30 is 0.8, and so on."""
    counts = [(6, 10), (6, 10), (14, 20), (3, 5), (3, 5)]
    folds = [_fold(i, [right, size - right], [0, 0]) for i, (right, size) in enumerate(counts)]
    deviation = np.std([0.6, 0.6, 0.8, 28 / 45, 28 / 45], ddof=1)
    half = 2.776445 * (1 / 5 + 10 / 40) ** 0.5 * deviation
    assert accuracy_interval(MethodScore("a", folds)) == pytest.approx((0.64 - half, 0.64 + half), rel=1e-6)


def test_every_metric_has_the_interval_of_its_folds():
    """By hand, folds of 4 and 6 pixels of the classes; each fold is wrong in one class alone."""
    right, wrong = [[4, 0], [0, 6]], [[4, 0], [3, 3]]
    score = MethodScore("a", [_fold(i, *(wrong if i == 0 else right)) for i in range(5)])
    found = metric_intervals(score)
    # Values of the folds: accuracy 0.7, then 1; average accuracy 0.75, then 1; standard deviations 0.3 and
    # 0.25 divided by the root of 5; t 2.776445; test share 0.25.
    factor = 2.776445 * (1 / 5 + 1 / 4) ** 0.5 / 5**0.5
    assert found["overall_accuracy"] == pytest.approx((0.94 - 0.3 * factor, 1.0))
    assert found["average_accuracy"] == pytest.approx((0.95 - 0.25 * factor, 1.0))
    assert found["kappa"][0] < cohen_kappa(score.confusion) < found["kappa"][1] == 1.0
    assert found["f1"][0] < mean_f1(score.confusion) < found["f1"][1]
    first, second = recall_intervals(score)
    assert first is None  # always right
    assert second == pytest.approx((0.9 - 0.5 * factor, 1.0))


def test_folds_that_are_all_right_or_all_wrong_give_no_interval():
    right = MethodScore("a", [_fold(i, [4, 0], [0, 6]) for i in range(5)])
    assert set(metric_intervals(right).values()) == {None}
    assert recall_intervals(MethodScore("a", [_fold(i, [4, 0], [6, 0]) for i in range(5)])) == [None, None]


def test_kappa_may_be_below_zero_and_a_class_of_few_folds_has_no_interval():
    bad = [_fold(i, [1, 4], [4 + i % 2, 1]) for i in range(5)]
    low, high = metric_intervals(MethodScore("a", bad))["kappa"]
    assert -1.0 <= low < cohen_kappa(MethodScore("a", bad).confusion) < high < -0.5
    few = [*bad[:4], _fold(4, [1, 4], [0, 0])]
    both = recall_intervals(MethodScore("a", few))
    assert both[0] is not None
    assert both[1] is None
    nothing = MethodScore("a", [_fold(i, [5, 0], [0, 0]) for i in range(5)])
    assert metric_intervals(nothing)["kappa"] is None  # one class fills reference and map


def test_one_fold_tells_nothing():
    found = compare(MethodScore("a", [_score("a", 0, 9)]), MethodScore("b", [_score("b", 0, 1)]))
    assert found is not None
    assert (found.p_value, found.is_distinguishable) == (1.0, False)
