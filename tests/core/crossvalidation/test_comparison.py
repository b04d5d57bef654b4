"""The corrected resampled t-test."""

import numpy as np
import pytest
from scipy import stats

from hsi_core.crossvalidation.comparison import accuracy_interval, compare, corrected_t_test
from hsi_core.crossvalidation.scores import FoldScore, MethodScore


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


def test_one_fold_tells_nothing():
    found = compare(MethodScore("a", [_score("a", 0, 9)]), MethodScore("b", [_score("b", 0, 1)]))
    assert found is not None
    assert (found.p_value, found.is_distinguishable) == (1.0, False)
