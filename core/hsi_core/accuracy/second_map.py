"""Two maps on the same reference pixels: which one is better, and whether the reference can tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hsi_core.accuracy.accuracies import Gain
from hsi_core.accuracy.bootstrap import Difference, UnitConfusion, find_differences
from hsi_core.accuracy.metrics import OVERALL_METRICS, Metric
from hsi_core.language import listed, tr
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
        figures = tr(
            "On {num_pixels} reference pixels ({units}), the overall accuracy of {first} is {ours:.2f} %, "
            "and that of {second} is {theirs:.2f} %: a difference of {points}.",
            num_pixels=self.num_pixels,
            units=self.units.describe(),
            first=self.names[0],
            ours=ours,
            second=self.names[1],
            theirs=theirs,
            points=describe_points(found),
        )
        if found.interval is None:
            verdict = tr("The units are too few to say whether this is more than chance.")
        elif not found.is_clear:
            verdict = tr("The two maps are not distinguishable with this reference.")
        else:
            verdict = tr("{name} is better.", name=self.names[0 if found.interval[0] > 0 else 1])
        return listed([figures, verdict], " ")

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


def describe_points(difference: Difference | Gain) -> str:
    """A difference of shares in points, with its interval: "+1.2 points (95 % interval -0.3 to +2.7)"."""
    value = 100.0 * (difference.value or 0.0)
    if difference.interval is None:
        return tr("{value:+.1f} points", value=value)
    low, high = difference.interval
    return tr(
        "{value:+.1f} points (95 % interval {low:+.1f} to {high:+.1f})",
        value=value,
        low=100.0 * low,
        high=100.0 * high,
    )


def _defined(value: float) -> float | None:
    return value if value == value else None
