"""Accuracies and areas from a probability sample, with standard errors and 95 % intervals.

Each figure is a ratio of two totals over the area of the map: right area and area, for example. Every point
stands for the pixels of its weight, the inverse of its inclusion probability. So strata may differ from the
classes of the map (Stehman 2014, doi:10.1080/01431161.2014.930207); where they are the classes, the figures
are those of Olofsson et al. 2014, doi:10.1016/j.rse.2014.02.015. The variance of a ratio is that of the
linearised values, between the units of each stratum (Cochran 1977, chapters 6 and 10). A unit is a
point, or all points of a cluster.

Intervals are those of Wilson for a share, with the number of independent points that has the same variance,
and with Student's t. They stay between 0 and 1, and have a width where all points are right. The usual
interval, estimate and 1.96 standard errors to either side, is too narrow for accuracies near 1.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from hsi_core.accuracy.bootstrap import LEVEL, Interval, wilson
from hsi_core.errors import MetricError
from hsi_core.language import tr

Values = NDArray[np.float64]


@dataclass(frozen=True)
class DesignSample:
    """Points of a sample that have a reference.

    Args:
        reference: class index 0..K-1 in the reference, shape (N,).
        mapped: class index in the map; -1 where it has no class.
        weights: area that a point stands for, in any unit.
        strata: index 0..H-1 of the stratum within which the units are independent.
        units: number of the unit: one for each point, or for each cluster.
        fractions: share of the units of each stratum that are in the sample, shape (H,).
        post_strata: for strata that are neighbourhoods of a systematic sample or cells, index 0.. of the
            class of the map whose known area the weights of a point add up to, shape (N,); all 0 without such
            classes. None for other samples.
    """

    reference: NDArray[np.int64]
    mapped: NDArray[np.int64]
    weights: Values
    strata: NDArray[np.int64]
    units: NDArray[np.int64]
    fractions: Values
    post_strata: NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Estimate:
    """A share of the area.

    Args:
        value: the estimate, 0..1.
        standard_error: of the estimate; None with fewer than two units.
        interval: 95 % interval; None with fewer than two units.
    """

    value: float
    standard_error: float | None
    interval: Interval | None

    def times(self, total: float) -> "Estimate":
        """The same in the unit of a total, such as hectares."""
        ends = None if self.interval is None else (self.interval[0] * total, self.interval[1] * total)
        error = None if self.standard_error is None else self.standard_error * total
        return Estimate(self.value * total, error, ends)

    def to_record(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)


@dataclass(frozen=True)
class ClassEstimates:
    """Figures of one class; None where the class has no point in the map or the reference.

    Args:
        users_accuracy: share of the area mapped as the class that is right.
        producers_accuracy: share of the area of the class that is mapped as it.
        f1: harmonic mean of both.
        area: share of the class in the area.
        mapped: share of the area that is mapped as the class, from the sample.
        num_mapped: points mapped as the class.
        num_reference: points with the class as reference.
    """

    users_accuracy: Estimate | None
    producers_accuracy: Estimate | None
    f1: Estimate | None
    area: Estimate
    mapped: float
    num_mapped: int
    num_reference: int


@dataclass(frozen=True)
class DesignEstimates:
    """Figures of a map.

    Args:
        overall_accuracy: share of the area that is right.
        classes: figures of each class, by its index.
        shares: share of the area of each pair of classes, rows reference and columns map, shape (K, K).
    """

    overall_accuracy: Estimate
    classes: tuple[ClassEstimates, ...]
    shares: Values


def estimate(sample: DesignSample, num_classes: int) -> DesignEstimates:
    """Estimate all figures from a sample.

    Args:
        sample: the points.
        num_classes: K.

    Raises:
        MetricError: the map has a class at none of the points.
    """
    has_class = (sample.mapped >= 0).astype(np.float64)
    if not has_class.any():
        raise MetricError("The map has a class at none of the sample points; there is nothing to assess.")
    ratio = _Ratios(sample)
    right = (sample.reference == sample.mapped).astype(np.float64)
    overall = ratio.estimate(right, has_class)
    total = float(sample.weights @ has_class)
    classes = []
    for index in range(num_classes):
        in_map = (sample.mapped == index).astype(np.float64)
        in_reference = (sample.reference == index) * has_class
        both = in_map * in_reference
        area = ratio.estimate(in_reference, has_class)
        classes.append(
            ClassEstimates(
                users_accuracy=ratio.estimate(both, in_map) if in_map.any() else None,
                producers_accuracy=ratio.estimate(both, in_reference) if in_reference.any() else None,
                f1=ratio.estimate(2.0 * both, in_map + in_reference)
                if in_map.any() or in_reference.any()
                else None,
                area=area,
                mapped=float(sample.weights @ in_map) / total,
                num_mapped=int(in_map.sum()),
                num_reference=int(in_reference.sum()),
            )
        )
    used = sample.mapped >= 0
    pairs = sample.reference[used] * num_classes + sample.mapped[used]
    shares = np.bincount(pairs, weights=sample.weights[used], minlength=num_classes**2) / total
    return DesignEstimates(overall, tuple(classes), shares.reshape(num_classes, num_classes))


class _Ratios:
    """Ratios of totals in one sample."""

    def __init__(self, sample: DesignSample) -> None:
        self._weights = sample.weights
        self._post_strata = sample.post_strata
        _, first, self._unit_of = np.unique(sample.units, return_index=True, return_inverse=True)
        self._strata = sample.strata[first]
        self._count = np.bincount(self._strata, minlength=len(sample.fractions))
        self._factor = np.maximum(1.0 - sample.fractions, 0.0)

    def estimate(self, part: Values, whole: Values) -> Estimate:
        """The total of a part divided by that of a whole, for values of each point, shape (N,)."""
        total = float(self._weights @ whole)
        value = float(self._weights @ part) / total
        value = min(max(value, 0.0), 1.0)
        units = (
            np.bincount(self._unit_of, weights=(whole > 0).astype(np.float64), minlength=len(self._strata))
            > 0
        )
        num_units = int(units.sum())
        # One degree of freedom goes for the mean of each stratum that has units of the whole. Neighbourhoods
        # have no means of their own that are estimated.
        means = self._strata[units] if self._post_strata is None else self._post_strata[whole > 0]
        freedom = num_units - len(np.unique(means))
        if len(self._strata) < 2 or num_units < 2:
            return Estimate(value, None, None)
        linear = self._weights * (part - value * whole) / total
        if self._post_strata is not None:
            linear = self._without_means(linear, self._post_strata)
        sums: Values = np.bincount(self._unit_of, weights=linear, minlength=len(self._strata)).astype(
            np.float64
        )
        variance = self._variance(sums)
        scale = self._weights * whole
        independent = float(scale.sum() ** 2 / (scale @ scale))
        if variance > 0.0 and 0.0 < value < 1.0:
            independent = value * (1.0 - value) / variance
        elif self._factor.max() <= 0.0:  # every pixel was drawn
            return Estimate(value, 0.0, (value, value))
        quantile = float(stats.t.ppf(0.5 + LEVEL / 2.0, max(freedom, 1)))
        return Estimate(value, math.sqrt(variance), wilson(value, independent, quantile))

    def _without_means(self, values: Values, index: NDArray[np.int64]) -> Values:
        """Weighted values minus those of the mean of their post-stratum, whose area is known."""
        means = np.bincount(index, weights=values) / np.bincount(index, weights=self._weights)
        found: Values = values - self._weights * means[index]
        return found

    def _variance(self, values: Values) -> float:
        """Variance of the sum of values of units, shape (U,)."""
        count = np.maximum(self._count, 1)
        means = np.bincount(self._strata, weights=values, minlength=len(count)) / count
        # A stratum with a single unit: its distance from the mean of all units.
        means = np.where(self._count == 1, values.mean(), means)
        squares = np.bincount(self._strata, weights=(values - means[self._strata]) ** 2, minlength=len(count))
        return float((self._factor * count / np.maximum(count - 1, 1) * squares).sum())


def join_small_groups(groups: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
    """Index 0.. of the group of each point, where a group of one point joins the group before it.

    Args:
        groups: number of the group of each point, in the order of the rows of a grid, shape (N,).
    """
    _, index, count = np.unique(groups, return_inverse=True, return_counts=True)
    joined = np.arange(len(count))
    for group in np.flatnonzero(count < 2):
        joined[group] = joined[group - 1] if group else min(1, len(count) - 1)
    found: NDArray[np.int64] = np.unique(joined[index], return_inverse=True)[1]
    return found


def describe_estimate(found: Mapping[str, Any] | Estimate | None) -> str:
    """A share with its interval in words: "94.7 % (92.6 to 96.2 %)"; "n/a" without one."""
    if not isinstance(found, Estimate):
        return "n/a"
    if found.interval is None:
        return tr("{value:.1f} %", value=100.0 * found.value)
    low, high = found.interval
    return tr(
        "{value:.1f} % ({low:.1f} to {high:.1f} %)",
        value=100.0 * found.value,
        low=100.0 * low,
        high=100.0 * high,
    )
