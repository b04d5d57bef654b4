"""Accuracies of a network on one subset of pixels, with how the subset was chosen."""

from dataclasses import dataclass, replace

import numpy as np

from hsi_core.accuracy.accuracies import Accuracies, Gain
from hsi_core.accuracy.bootstrap import Interval, Intervals, UnitConfusion, find_differences, find_intervals
from hsi_core.accuracy.report import Assessment


@dataclass(frozen=True)
class SubsetAssessment:
    """Confusion of a network on validation or test pixels.

    Args:
        assessment: the confusion matrix, of all classes that the network or the subset has.
        kind: how the subset was chosen: random, blocks, polygons, one of them after "held out, ", or given.
        guard: width of the guard band to the training pixels in pixels; None if unknown.
        overlap: share of the pixels whose patch touches a training pixel, 0..1.
        units: the same confusion for each spatial unit; None if the units are unknown.
    """

    assessment: Assessment
    kind: str
    guard: int | None
    overlap: float
    units: UnitConfusion | None = None

    @property
    def intervals(self) -> Intervals | None:
        """Intervals of the metrics; None if the units are unknown."""
        return self.assessment.intervals

    def as_map_of(self, code: int) -> "SubsetAssessment":
        """Accuracies on the same pixels of a map that has one class everywhere.

        Args:
            code: code of the class in the table of the assessment.
        """
        assessment = self.assessment
        column = assessment.class_table.codes.index(code)
        if self.units is not None:
            return self.as_map_with(self.units.as_map_of(column))
        confusion = np.zeros_like(assessment.confusion)
        confusion[:, column] = assessment.confusion.sum(axis=1)
        return replace(self, assessment=replace(assessment, confusion=confusion, intervals=None))

    def as_map_with(self, units: UnitConfusion) -> "SubsetAssessment":
        """Accuracies on the same pixels of another map.

        Args:
            units: confusion of the other map for each spatial unit, with the same classes and units.
        """
        assessment = replace(self.assessment, confusion=units.total, intervals=find_intervals(units))
        return replace(self, assessment=assessment, units=units)

    def gain_over(self, other: "SubsetAssessment") -> Gain | None:
        """Overall accuracy minus that of another network, in the same draws of units; None without units.

        Args:
            other: of the same pixels.
        """
        if self.units is None or other.units is None:
            return None
        found = find_differences(self.units, other.units)["overall_accuracy"]
        return (
            None
            if found.value is None
            else Gain(value=round(found.value, 6), interval=_rounded(found.interval))
        )

    @property
    def accuracies(self) -> Accuracies:
        """The summary for the model card."""
        found, intervals = self.assessment, self.intervals
        return Accuracies(
            num_pixels=found.num_pixels,
            **{name: None if value is None else round(value, 6) for name, value in found.metrics.items()},
            overlap=round(self.overlap, 6),
            split_kind=self.kind,
            intervals={name: _rounded(ends) for name, ends in intervals.overall.items()} if intervals else {},
            units=intervals.units if intervals else None,
        )


def _rounded(interval: Interval | None) -> Interval | None:
    return None if interval is None else (round(interval[0], 6), round(interval[1], 6))
