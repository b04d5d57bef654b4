"""Accuracies of pooled folds, worked out by hand."""

import numpy as np
import pytest

from hsi_core.crossvalidation.scores import FoldScore, MethodScore, spread

FOLDS = [
    FoldScore("m", 0, 0, np.array([[3, 1, 0], [0, 4, 0], [0, 0, 0]]), 20, 0.0, 1.0, map_seconds=4.0),
    FoldScore("m", 0, 1, np.array([[1, 1, 0], [1, 1, 0], [0, 0, 0]]), 20, 0.5, 3.0),
    FoldScore("m", 1, 0, np.array([[4, 0, 0], [0, 3, 1], [0, 0, 0]]), 20, 0.0, 2.0),
]


def test_folds_are_pooled_before_they_are_measured():
    found = MethodScore("m", FOLDS)
    # Pooled: rows (8, 2, 0), (1, 8, 1), no pixel of the third class.
    assert found.accuracy == pytest.approx(16 / 20)
    assert found.metrics["average_accuracy"] == pytest.approx(0.8)
    assert found.metrics["kappa"] == pytest.approx(
        (0.8 - (10 * 9 + 10 * 10) / 400) / (1 - (10 * 9 + 10 * 10) / 400)
    )
    assert found.metrics["f1"] == pytest.approx((16 / 19 + 16 / 20) / 2)  # the third class has no test pixel
    assert found.recalls[:2].tolist() == [0.8, 0.8]
    assert np.isnan(found.recalls[2])


def test_spread_times_and_overlap():
    found = MethodScore("m", FOLDS)
    assert found.fold_accuracies == [7 / 8, 2 / 4, 7 / 8]
    assert found.repeat_accuracies == [9 / 12, 7 / 8]
    assert spread([1.0, 3.0]) == pytest.approx(2**0.5)
    assert spread([1.0]) is None
    assert (found.train_seconds, found.map_seconds) == (2.0, 4.0)
    assert found.overlap == pytest.approx(0.5 * 4 / 20)
