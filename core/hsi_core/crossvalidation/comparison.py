"""Differences between methods, tested on the same folds.

The folds of a cross-validation share most of their training pixels, so that their accuracies are not
independent, and an ordinary t-test finds differences where there are none. Nadeau and Bengio (2003),
doi:10.1023/A:1024068626366, correct the variance of the mean difference: (1 / n + test / train) * variance,
with n folds and `test / train` pixels; t has n - 1 degrees of freedom.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

from hsi_core.accuracy.bootstrap import Interval
from hsi_core.accuracy.metrics import OVERALL_METRICS, overall_accuracy, recall
from hsi_core.crossvalidation.scores import MethodScore, mean_f1

LEVEL = 0.05
"""Differences with a smaller p-value count as distinguishable."""
MIN_FOLDS = 5
"""With fewer folds, the interval of an accuracy may be nearly all shares, and none is given."""


@dataclass(frozen=True)
class Difference:
    """Difference of the overall accuracies of two methods.

    Args:
        first: name of a method.
        second: name of the other one.
        mean: mean difference over the folds, first minus second.
        low: lower end of its 95 % confidence interval.
        high: upper end.
        p_value: two-sided; 1 where fewer than two folds allow no test.
        num_folds: folds that both methods have.
    """

    first: str
    second: str
    mean: float
    low: float
    high: float
    p_value: float
    num_folds: int

    @property
    def is_distinguishable(self) -> bool:
        """Whether the difference is unlikely to be chance."""
        return self.p_value < LEVEL


def corrected_t_test(differences: Sequence[float], test_share: float) -> tuple[float, float]:
    """Half width of the 95 % confidence interval of a mean difference, and its two-sided p-value.

    Args:
        differences: of each fold, shape (n,), at least two.
        test_share: test pixels per training pixel.
    """
    num, mean = len(differences), float(np.mean(differences))
    error = float(np.sqrt((1.0 / num + test_share) * np.var(differences, ddof=1)))
    half = float(special.stdtrit(num - 1, 1.0 - LEVEL / 2.0)) * error
    if error == 0.0:
        return 0.0, 1.0 if mean == 0.0 else 0.0
    return half, float(2.0 * special.stdtr(num - 1, -abs(mean) / error))


def find_interval(
    score: MethodScore, measure: Callable[[NDArray[np.int64]], NDArray[np.float64]], *, lowest: float = 0.0
) -> Interval | None:
    """95 % confidence interval of a metric of the pooled folds.

    Folds are places as a whole. The jackknife (Tukey 1958, doi:10.1214/aoms/1177706647) gives each of them a
    value: n times the metric of all n folds, less n - 1 times that of the others. The values of folds with
    equally many test pixels are their overall accuracies. Their variance is corrected as for a difference,
    because folds share training pixels.

    Args:
        score: a method on its folds.
        measure: function of confusion matrices (..., K, K) with a value for each matrix, at most 1.
        lowest: smallest value that the metric can have.

    Returns:
        None for few folds, and where all folds are right or all are wrong: they do not differ, which says
        nothing about how much other places would.
    """
    num = len(score.folds)
    if num < MIN_FOLDS:
        return None
    pooled = float(measure(score.confusion))
    others = measure(np.stack([score.confusion - one.confusion for one in score.folds]))
    values = num * pooled - (num - 1) * others
    if not np.isfinite(values).all():
        return None
    test_share = float(np.mean([one.test_share for one in score.folds]))
    half, _ = corrected_t_test(values.tolist(), test_share)
    if half == 0.0 and pooled in (0.0, 1.0):
        return None
    return max(pooled - half, lowest), min(pooled + half, 1.0)


def accuracy_interval(score: MethodScore) -> Interval | None:
    """95 % confidence interval of the overall accuracy; see `find_interval`."""
    return find_interval(score, overall_accuracy)


def metric_intervals(score: MethodScore) -> dict[str, Interval | None]:
    """95 % confidence interval of each of `MethodScore.metrics`, by name; see `find_interval`."""
    found = {
        metric.name: find_interval(score, metric.measure, lowest=0.0 if metric.is_share else -1.0)
        for metric in OVERALL_METRICS
    }
    return {**found, "f1": find_interval(score, mean_f1)}


def recall_intervals(score: MethodScore) -> list[Interval | None]:
    """95 % confidence interval of the recall of each class in the folds that test it; see `find_interval`."""

    def of_class(index: int) -> Interval | None:
        tested = MethodScore(score.method, [one for one in score.folds if one.confusion[index].any()])
        return find_interval(tested, lambda confusion: recall(confusion)[..., index])

    return [of_class(index) for index in range(len(score.folds[0].confusion))]


def compare(first: MethodScore, second: MethodScore) -> Difference | None:
    """Compare two methods on the folds that both have; None without such a fold."""
    others = {(one.repeat, one.fold): one for one in second.folds}
    pairs = [(one, others[one.repeat, one.fold]) for one in first.folds if (one.repeat, one.fold) in others]
    if not pairs:
        return None
    differences = [one.accuracy - other.accuracy for one, other in pairs]
    mean = float(np.mean(differences))
    if len(pairs) < 2:
        return Difference(first.method, second.method, mean, float("-inf"), float("inf"), 1.0, 1)
    test_share = float(np.mean([one.test_share for pair in pairs for one in pair]))
    half, p_value = corrected_t_test(differences, test_share)
    return Difference(first.method, second.method, mean, mean - half, mean + half, p_value, len(pairs))
