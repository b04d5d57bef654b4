"""Accuracies of a network on one subset of pixels, with how the subset was chosen."""

from dataclasses import dataclass, replace

import numpy as np

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.accuracy.bootstrap import Interval, Intervals, UnitConfusion, find_intervals
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
        assessment, units = self.assessment, self.units
        column = assessment.class_table.codes.index(code)
        confusion = np.zeros_like(assessment.confusion)
        confusion[:, column] = assessment.confusion.sum(axis=1)
        moved = units and units.as_map_of(column)
        intervals = find_intervals(moved) if moved else None
        return replace(
            self, assessment=replace(assessment, confusion=confusion, intervals=intervals), units=moved
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
