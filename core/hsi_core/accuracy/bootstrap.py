"""Intervals of accuracies, by drawing spatial units instead of pixels.

The pixels of a field are right or wrong together. So whole units are drawn with replacement, as many as
there are, and each draw gives one confusion matrix: the sum of those of its units. The interval of a metric
is from the 2.5th to the 97.5th percentile of its values (cluster bootstrap with percentile intervals:
Efron, Tibshirani 1993, doi:10.1201/9780429246593, chapters 8 and 13). Two maps are compared in the same
draws, so that a field that is hard for both does not widen the interval of their difference.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse, stats

from hsi_core.accuracy.metrics import CLASS_METRICS, OVERALL_METRICS, Metric, number_pairs
from hsi_core.errors import MetricError
from hsi_core.language import tr
from hsi_core.splits.units import MAX_UNITS, UnitInfo

NUM_DRAWS = 2000
LEVEL = 0.95
"""Share of the draws within an interval."""
MIN_UNITS = 8
"""With fewer units, an interval is too narrow, and none is given."""
_MAX_CELLS = 2_000_000
"""Cells of matrices that are held at once."""
_OTHER_PIXELS = tr("Two maps can be compared on the same pixels in the same units only.")

Interval = tuple[float, float]


@dataclass(frozen=True)
class UnitConfusion:
    """A confusion matrix for each spatial unit.

    Args:
        counts: pixels of each pair of classes, shape (U, K * K); the columns are those of a matrix with the
            reference in its rows.
        num_classes: K.
        units: kind and number of the units that have pixels.
    """

    counts: sparse.csr_array
    num_classes: int
    units: UnitInfo

    @classmethod
    def of(
        cls,
        numbers: NDArray[np.integer[Any]],
        reference: NDArray[np.integer[Any]],
        mapped: NDArray[np.integer[Any]],
        *,
        num_classes: int,
        units: UnitInfo,
        weights: NDArray[np.integer[Any]] | None = None,
    ) -> "UnitConfusion":
        """Count pixels, or groups of pixels.

        Args:
            numbers: number 0.. of the unit of each pixel, shape (N,).
            reference: class index 0..K-1 in the reference.
            mapped: class index 0..K-1 in the map.
            num_classes: K.
            units: kind and number of the units; some may have no pixel here.
            weights: pixels of each group; each is one pixel if not given.

        Raises:
            MetricError: the arrays differ in shape, an index is outside 0..K-1, or there is no pixel.
        """
        if not numbers.shape == reference.shape == mapped.shape:
            raise MetricError(
                tr(
                    "Units, reference and map must be of one shape, not {numbers}, {reference} and "
                    "{mapped}; take the same pixels of all.",
                    numbers=numbers.shape,
                    reference=reference.shape,
                    mapped=mapped.shape,
                )
            )
        if not len(numbers):
            raise MetricError("There is no pixel; there is nothing to assess.")
        present, rows = np.unique(numbers, return_inverse=True)
        num_units = len(present)
        pairs = number_pairs(reference, mapped, num_classes)
        pixels = np.ones(len(numbers), dtype=np.int64) if weights is None else weights.astype(np.int64)
        shape = (num_units, num_classes * num_classes)
        counts = sparse.coo_array((pixels, (rows.reshape(-1), pairs)), shape=shape).tocsr()
        if units.count <= MAX_UNITS:
            units = replace(units, count=num_units)
        return cls(counts, num_classes, units)

    def as_map_of(self, index: int) -> "UnitConfusion":
        """The same reference with a map that has one class everywhere.

        Args:
            index: of the class.
        """
        found = self.counts.tocoo()
        rows, columns = found.coords
        moved = columns // self.num_classes * self.num_classes + index
        counts = sparse.coo_array((found.data, (rows, moved)), shape=self.counts.shape).tocsr()
        return replace(self, counts=counts)

    def to_cells(self) -> list[list[int]]:
        """Number of the unit, number of the pair of classes, and pixels, of each pair that has pixels."""
        found = self.counts.tocoo()
        cells: list[list[int]] = np.stack([*found.coords, found.data], axis=1).tolist()
        return cells

    def of_cells(self, cells: Sequence[Sequence[int]]) -> "UnitConfusion":
        """Another map of the same pixels in the same units.

        Args:
            cells: see `to_cells`.

        Raises:
            MetricError: they are damaged, or of other pixels.
        """
        try:
            units, pairs, pixels = np.array(cells, dtype=np.int64).T
            counts = sparse.coo_array((pixels, (units, pairs)), shape=self.counts.shape).tocsr()
        except (ValueError, TypeError, OverflowError) as error:
            raise MetricError(_OTHER_PIXELS) from error
        if (pixels < 0).any() or not np.array_equal(counts.sum(axis=1), self.counts.sum(axis=1)):
            raise MetricError(_OTHER_PIXELS)
        return replace(self, counts=counts)

    @property
    def has_intervals(self) -> bool:
        """Whether there are enough units."""
        return self.counts.shape[0] >= MIN_UNITS

    @cached_property
    def total(self) -> NDArray[np.int64]:
        """Confusion matrix of all units, shape (K, K)."""
        counts: NDArray[np.int64] = self.counts.sum(axis=0)
        return counts.reshape(self.num_classes, self.num_classes)

    def draw(self, seed: int) -> Iterator[NDArray[np.int64]]:
        """Confusion matrices of all draws, in stacks (n, K, K).

        Args:
            seed: of the draws; the same units are drawn for every map with as many units.
        """
        num_units, size = self.counts.shape
        rng = np.random.default_rng(seed)
        at_once = max(_MAX_CELLS // max(num_units, size), 1)
        # All units are drawn first, so that the draws do not depend on the number of classes.
        drawn = rng.integers(num_units, size=(NUM_DRAWS, num_units), dtype=np.int32)
        for first in range(0, NUM_DRAWS, at_once):
            part = drawn[first : first + at_once]
            places = part + num_units * np.arange(len(part), dtype=np.int64)[:, None]
            times = np.bincount(places.reshape(-1), minlength=len(part) * num_units)
            stack: NDArray[np.int64] = (self.counts.T @ times.reshape(len(part), num_units).T).T
            yield stack.reshape(len(part), self.num_classes, self.num_classes)

    def each(self) -> Iterator[NDArray[np.int64]]:
        """Confusion matrices of the units, in stacks (n, K, K)."""
        at_once = max(_MAX_CELLS // self.counts.shape[1], 1)
        for first in range(0, self.counts.shape[0], at_once):
            yield (
                self.counts[first : first + at_once].toarray().reshape(-1, self.num_classes, self.num_classes)
            )


@dataclass(frozen=True)
class Intervals:
    """Intervals of all metrics; None where there are too few units, or a metric is not defined.

    Args:
        units: kind and number of the units.
        overall: interval of each overall metric by name.
        classes: interval of each class metric by name, for each class.
    """

    units: UnitInfo
    overall: dict[str, Interval | None]
    classes: dict[str, list[Interval | None]]

    @property
    def warning(self) -> str | None:
        """Why there is no interval, in words; None if there is one."""
        if self.units.count >= MIN_UNITS:
            return None
        return tr(
            "The pixels are of {units} only, and an interval of the accuracies needs at least {min_units}. "
            "In other places, the accuracies may be very different; label more places.",
            units=self.units.describe(),
            min_units=MIN_UNITS,
        )


def find_intervals(confusion: UnitConfusion, *, seed: int = 0) -> Intervals:
    """Intervals of the metrics of a map, by drawing units with replacement.

    A class has an interval if its metric is defined in at least `MIN_UNITS` units: the recall of a class in
    two fields says nothing about a third one.

    Args:
        confusion: matrix of each unit.
        seed: of the draws.
    """
    num_classes = confusion.num_classes
    if not confusion.has_intervals:
        return Intervals(
            confusion.units,
            {metric.name: None for metric in OVERALL_METRICS},
            {metric.name: [None] * num_classes for metric in CLASS_METRICS},
        )
    columns = _measure_draws(confusion, (*OVERALL_METRICS, *CLASS_METRICS), seed)
    num_defined = {metric.name: np.zeros(num_classes, dtype=np.int64) for metric in CLASS_METRICS}
    for stack in confusion.each():
        for metric in CLASS_METRICS:
            num_defined[metric.name] += np.isfinite(metric.measure(stack)).sum(axis=0)
    return Intervals(
        confusion.units,
        {
            metric.name: _interval_of(metric, columns[metric.name], confusion.counts.shape[0])
            for metric in OVERALL_METRICS
        },
        {
            metric.name: [
                _interval_of(metric, column, int(count)) if count >= MIN_UNITS else None
                for column, count in zip(columns[metric.name].T, num_defined[metric.name], strict=True)
            ]
            for metric in CLASS_METRICS
        },
    )


@dataclass(frozen=True)
class Difference:
    """Difference of a metric between two maps, in the same units.

    Args:
        value: metric of the first map minus that of the second; None if it is not defined.
        interval: its interval; None where there are too few units.
    """

    value: float | None
    interval: Interval | None

    @property
    def is_clear(self) -> bool:
        """Whether the interval excludes 0."""
        return self.interval is not None and (self.interval[0] > 0 or self.interval[1] < 0)


def find_differences(first: UnitConfusion, second: UnitConfusion, *, seed: int = 0) -> dict[str, Difference]:
    """Differences of the overall metrics of two maps, by name.

    Args:
        first: matrix of each unit of one map.
        second: matrix of each unit of the other map, of the same pixels in the same units.
        seed: of the draws.

    Raises:
        MetricError: the pixels or the units differ.
    """
    if not np.array_equal(first.counts.sum(axis=1), second.counts.sum(axis=1)):
        raise MetricError(_OTHER_PIXELS)
    ours, theirs = (
        _measure_draws(confusion, OVERALL_METRICS, seed) if first.has_intervals else {}
        for confusion in (first, second)
    )
    found = {}
    for metric in OVERALL_METRICS:
        value = float(metric.measure(first.total) - metric.measure(second.total))
        interval = _percentiles(ours[metric.name] - theirs[metric.name]) if ours else None
        found[metric.name] = Difference(None if np.isnan(value) else value, interval)
    return found


def _measure_draws(
    confusion: UnitConfusion, metrics: Sequence[Metric], seed: int
) -> dict[str, NDArray[np.float64]]:
    """Values of metrics in all draws, by name."""
    values: dict[str, list[NDArray[np.float64]]] = {metric.name: [] for metric in metrics}
    for stack in confusion.draw(seed):
        for metric in metrics:
            values[metric.name].append(metric.measure(stack))
    return {name: np.concatenate(parts) for name, parts in values.items()}


def _interval_of(metric: Metric, values: NDArray[np.float64], num_units: int) -> Interval | None:
    """Interval of a metric from its values in all draws (N,).

    If all units are right, or all are wrong, every draw is the same, and its percentiles have no width. A
    share then has the interval of Wilson for as many points as there are units; kappa has none.

    Args:
        metric: the metric.
        values: its value in each draw, NaN where it is not defined.
        num_units: units in which it is defined.
    """
    found = _percentiles(values)
    if found not in ((0.0, 0.0), (1.0, 1.0)):
        return found
    quantile = float(stats.t.ppf((1 + LEVEL) / 2, num_units - 1))
    return wilson(found[0], num_units, quantile) if metric.is_share else None


def _percentiles(values: NDArray[np.float64]) -> Interval | None:
    """Interval of the values (N,) that are defined; None if fewer than half are."""
    defined = values[np.isfinite(values)]
    if 2 * len(defined) < len(values):
        return None
    low, high = np.quantile(defined, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def wilson(share: float, num_points: float, quantile: float) -> Interval:
    """Interval of Wilson 1927, doi:10.1080/01621459.1927.10502953.

    Args:
        share: the estimate, 0..1.
        num_points: number of independent points.
        quantile: of the normal distribution, or of Student's t.
    """
    squared = quantile**2 / num_points
    middle = (share + squared / 2.0) / (1.0 + squared)
    half = quantile * math.sqrt(share * (1.0 - share) / num_points + squared / (4.0 * num_points))
    half /= 1.0 + squared
    return max(min(middle - half, share), 0.0), min(max(middle + half, share), 1.0)
