"""Scores of the methods: counts of each fold, and accuracies of pooled folds with their spread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.metrics import OVERALL_METRICS, f1_score, overall_accuracy, recall


@dataclass(frozen=True)
class FoldScore:
    """A method on the test pixels of one fold.

    Args:
        method: name of the method.
        repeat: number of the repeat, from 0.
        fold: number of the fold, from 0.
        confusion: pixel counts, shape (K, K); rows reference, columns map.
        num_train: training pixels.
        overlap: share of the test patches that touch a training pixel, 0..1.
        train_seconds: duration of the training, or of the fit.
        map_seconds: duration of the classification per megapixel; None where it was not measured.
        chosen: settings that were chosen inside the training fold.
    """

    method: str
    repeat: int
    fold: int
    confusion: NDArray[np.int64]
    num_train: int
    overlap: float
    train_seconds: float
    map_seconds: float | None = None
    chosen: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, int, int]:
        """Method, repeat and fold."""
        return self.method, self.repeat, self.fold

    @property
    def accuracy(self) -> float:
        """Overall accuracy, 0..1."""
        return float(overall_accuracy(self.confusion))

    @property
    def test_share(self) -> float:
        """Test pixels per training pixel."""
        return float(self.confusion.sum() / max(self.num_train, 1))


@dataclass(frozen=True)
class CurveScore(FoldScore):
    """A method on the test pixels of one fold, trained on a share of the labels of its training fold.

    Args:
        share: share of the fields or polygons of each class, 0..1.
        pixels: labelled pixels of each class that were used, in the order of all classes.
        units: fields or polygons of each class.
    """

    share: float = 1.0
    pixels: Sequence[int] = ()
    units: Sequence[int] = ()


@dataclass(frozen=True)
class MethodScore:
    """A method on all its folds.

    Args:
        method: name of the method.
        folds: its folds, at least one, ordered by repeat and fold.
    """

    method: str
    folds: Sequence[FoldScore]

    @cached_property
    def confusion(self) -> NDArray[np.int64]:
        """Sum over all folds, shape (K, K)."""
        total: NDArray[np.int64] = np.sum([one.confusion for one in self.folds], axis=0)
        return total

    @cached_property
    def metrics(self) -> dict[str, float]:
        """Overall metrics of the pooled folds by name; `f1` is the mean over tested classes."""
        found = {metric.name: float(metric.measure(self.confusion)) for metric in OVERALL_METRICS}
        return {**found, "f1": float(mean_f1(self.confusion))}

    @property
    def accuracy(self) -> float:
        """Overall accuracy of the pooled folds, 0..1."""
        return self.metrics["overall_accuracy"]

    @cached_property
    def recalls(self) -> NDArray[np.float64]:
        """Recall of each class in the pooled folds, shape (K,); NaN for a class without test pixels."""
        return recall(self.confusion)

    @cached_property
    def f1_scores(self) -> NDArray[np.float64]:
        """F1 of each class in the pooled folds, shape (K,)."""
        return f1_score(self.confusion)

    @cached_property
    def fold_accuracies(self) -> list[float]:
        """Overall accuracy of each fold."""
        return [one.accuracy for one in self.folds]

    @cached_property
    def repeat_accuracies(self) -> list[float]:
        """Overall accuracy of the pooled folds of each repeat."""
        repeats = sorted({one.repeat for one in self.folds})
        return [
            float(
                overall_accuracy(
                    np.sum([one.confusion for one in self.folds if one.repeat == repeat], axis=0)
                )
            )
            for repeat in repeats
        ]

    @property
    def train_seconds(self) -> float:
        """Median duration of a training: the first one also loads libraries."""
        return float(np.median([one.train_seconds for one in self.folds]))

    @property
    def map_seconds(self) -> float | None:
        """Mean duration of the classification per megapixel; None if it was not measured."""
        measured = [one.map_seconds for one in self.folds if one.map_seconds is not None]
        return float(np.mean(measured)) if measured else None

    @property
    def overlap(self) -> float:
        """Share of the test patches that touch a training pixel, 0..1."""
        sizes = [int(one.confusion.sum()) for one in self.folds]
        return float(np.average([one.overlap for one in self.folds], weights=sizes))


def mean_f1(confusion: NDArray[np.int64]) -> NDArray[np.float64]:
    """Mean F1 of the classes that have test pixels.

    Args:
        confusion: pixel counts, shape (..., K, K); rows reference, columns map.
    """
    is_tested = confusion.sum(axis=-1) > 0
    mean: NDArray[np.float64] = np.mean(f1_score(confusion), axis=-1, where=is_tested)
    return mean


def spread(values: Sequence[float]) -> float | None:
    """Sample standard deviation; None for fewer than two values."""
    return float(np.std(values, ddof=1)) if len(values) > 1 else None
