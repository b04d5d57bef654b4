"""Two maps on the same reference pixels: which one is better, and whether the reference can tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hsi_core.accuracy.bootstrap import Difference, UnitConfusion, find_differences
from hsi_core.accuracy.metrics import OVERALL_METRICS, Metric
from hsi_core.splits.units import UnitInfo


@dataclass(frozen=True)
class MapComparison:
    """Overall metrics of two maps on the reference pixels where both have a class.

    Args:
        names: file names of the first and of the second map.
        num_pixels: pixels that were compared.
        units: their spatial units.
        metrics: values of the overall metrics of the first and of the second map, by name; NaN if not
            defined.
        differences: first map minus second map, by name of the metric.
    """

    names: tuple[str, str]
    num_pixels: int
    units: UnitInfo
    metrics: tuple[Mapping[str, float], Mapping[str, float]]
    differences: Mapping[str, Difference]

    @classmethod
    def of(cls, names: tuple[str, str], first: UnitConfusion, second: UnitConfusion) -> "MapComparison":
        """Compare two maps of the same pixels in the same units.

        Args:
            names: file names of the maps.
            first: matrix of each unit of the first map.
            second: matrix of each unit of the second map.
        """
        ours, theirs = (
            {metric.name: float(metric.measure(confusion.total)) for metric in OVERALL_METRICS}
            for confusion in (first, second)
        )
        return cls(
            names,
            int(first.total.sum()),
            first.units,
            (ours, theirs),
            find_differences(first, second),
        )

    @property
    def rows(self) -> list[tuple[Metric, float, float, Difference]]:
        """Each overall metric with the values of both maps and their difference."""
        ours, theirs = self.metrics
        return [
            (metric, ours[metric.name], theirs[metric.name], self.differences[metric.name])
            for metric in OVERALL_METRICS
        ]

    def describe(self) -> str:
        """The comparison of the overall accuracies in words."""
        metric = OVERALL_METRICS[0]
        ours, theirs = (100.0 * values[metric.name] for values in self.metrics)
        found = self.differences[metric.name]
        figures = (
            f"On {self.num_pixels} reference pixels ({self.units.describe()}), the overall accuracy of "
            f"{self.names[0]} is {ours:.2f} %, and that of {self.names[1]} is {theirs:.2f} %: a difference "
            f"of {describe_points(found)}."
        )
        if found.interval is None:
            return f"{figures} The units are too few to say whether this is more than chance."
        if not found.is_clear:
            return f"{figures} The two maps are not distinguishable with this reference."
        better = self.names[0] if found.interval[0] > 0 else self.names[1]
        return f"{figures} {better} is better."

    def to_record(self) -> dict[str, Any]:
        """All numbers for JSON."""
        return {
            "map": self.names[1],
            "num_pixels": self.num_pixels,
            "words": self.describe(),
            "metrics": {
                metric.name: {
                    "first": _defined(ours),
                    "second": _defined(theirs),
                    "difference": found.value,
                    "interval": found.interval,
                }
                for metric, ours, theirs, found in self.rows
            },
        }


def describe_points(difference: Difference) -> str:
    """A difference of shares in points, with its interval: "+1.2 points (95 % interval -0.3 to +2.7)"."""
    value = f"{100.0 * (difference.value or 0.0):+.1f} points"
    if difference.interval is None:
        return value
    low, high = difference.interval
    return f"{value} (95 % interval {100.0 * low:+.1f} to {100.0 * high:+.1f})"


def _defined(value: float) -> float | None:
    return value if value == value else None
