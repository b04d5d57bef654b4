"""Accuracies of a model before and after fine-tuning, class by class."""

from dataclasses import dataclass
from functools import cached_property

from hsi_core.accuracy.accuracies import Gain
from hsi_core.accuracy.bootstrap import Interval
from hsi_core.accuracy.report import ClassAccuracy
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassEntry, ClassTable


@dataclass(frozen=True)
class ClassChange:
    """Accuracies of one class before and after; None if undefined.

    Args:
        entry: the class.
        num_pixels: reference pixels.
        recall: recall before and after.
        f1: F1 before and after.
        recall_intervals: 95 % interval of the recall before and after; None where there is none.
        f1_intervals: 95 % interval of F1 before and after.
    """

    entry: ClassEntry
    num_pixels: int
    recall: tuple[float | None, float | None]
    f1: tuple[float | None, float | None]
    recall_intervals: tuple[Interval | None, Interval | None] = (None, None)
    f1_intervals: tuple[Interval | None, Interval | None] = (None, None)

    @property
    def change(self) -> float | None:
        """Recall after minus recall before."""
        before, after = self.recall
        return None if before is None or after is None else after - before


@dataclass(frozen=True)
class Comparison:
    """Accuracies of the old and of the new model on the same pixels.

    Args:
        name: name of the pixels, for people.
        before: of the old model; pixels of new classes count as wrong.
        after: of the new model.
        is_old: whether the pixels are of the old labels, where forgetting shows.
    """

    name: str
    before: SubsetAssessment
    after: SubsetAssessment
    is_old: bool

    @property
    def accuracy_before(self) -> float:
        """Overall accuracy of the old model."""
        return self.before.accuracies.overall_accuracy

    @property
    def accuracy(self) -> float:
        """Overall accuracy of the new model."""
        return self.after.accuracies.overall_accuracy

    @property
    def change(self) -> float:
        """Overall accuracy after minus overall accuracy before."""
        return round(self.accuracy - self.accuracy_before, 6)

    @cached_property
    def gain(self) -> Gain | None:
        """The same change in the same draws of spatial units; None without units."""
        return self.after.gain_over(self.before)

    @property
    def classes(self) -> list[ClassChange]:
        """Every class of the reference, and every class that one of the models assigns."""
        before = {row.entry.code: row for row in self.before.assessment.classes}
        after = {row.entry.code: row for row in self.after.assessment.classes}
        entries = {code: row.entry for code, row in (before | after).items()}
        found = []
        for entry in ClassTable.of(entries.values()).entries:
            old, new = before.get(entry.code), after.get(entry.code)
            some = new or old
            if some is None or not (some.reference_pixels or some.map_pixels):
                continue
            found.append(
                ClassChange(
                    entry,
                    some.reference_pixels,
                    (_metric(old, "recall"), _metric(new, "recall")),
                    (_metric(old, "f1"), _metric(new, "f1")),
                    (_interval(old, "recall"), _interval(new, "recall")),
                    (_interval(old, "f1"), _interval(new, "f1")),
                )
            )
        return found


def _interval(row: ClassAccuracy | None, name: str) -> Interval | None:
    return None if row is None else row.intervals.get(name)


def _metric(row: ClassAccuracy | None, name: str) -> float | None:
    """A metric of a class; None where a model does not know the class."""
    return None if row is None else row.metrics[name]
