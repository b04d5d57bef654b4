"""Accuracies before and after a fine-tuning, by hand."""

import numpy as np
import pytest

from hsi_core.accuracy.bootstrap import UnitConfusion, find_intervals
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.finetuning.comparison import ClassChange, Comparison
from hsi_core.splits.units import UnitInfo

OLD = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Oats", 3: "Steel"})


def assessment(table, rows):
    return SubsetAssessment(Assessment(table, np.array(rows)), "blocks", 4, 0.0)


@pytest.fixture
def comparison():
    """Before: 6 of 10 corn and 8 of 10 oats are right, steel is unknown to the model. After: 9, 8 and
    5 of 10."""
    before = assessment(OLD, [[6, 4, 0], [2, 8, 0], [5, 5, 0]])
    after = assessment(OLD, [[9, 1, 0], [2, 8, 0], [5, 0, 5]])
    return Comparison("test pixels", before, after, is_old=False)


def test_the_change_is_after_minus_before(comparison):
    assert comparison.accuracy_before == pytest.approx(14 / 30, abs=1e-6)
    assert comparison.accuracy == pytest.approx(22 / 30, abs=1e-6)
    assert comparison.change == pytest.approx(8 / 30, abs=2e-6)


def test_each_class_has_recall_and_f1_before_and_after(comparison):
    corn, oats, steel = comparison.classes
    assert corn.recall == pytest.approx((0.6, 0.9))
    assert corn.f1 == pytest.approx((12 / 23, 18 / 26))  # 2 TP / (10 + 13) and 2 TP / (10 + 16)
    assert (corn.change, oats.change, steel.change) == pytest.approx((0.3, 0.0, 0.5))
    assert [row.num_pixels for row in (corn, oats, steel)] == [10, 10, 10]


def test_both_models_and_their_difference_have_intervals_over_the_same_fields():
    """Eight fields of two pixels of one class: before, the first pixel of each is right; after, both."""
    fields = np.repeat(np.arange(8), 2)

    def assess(mapped):
        confusion = UnitConfusion.of(
            fields, np.zeros(16, int), mapped, num_classes=3, units=UnitInfo("fields", 8)
        )
        found = Assessment(OLD, confusion.total, intervals=find_intervals(confusion))
        return SubsetAssessment(found, "blocks", 4, 0.0, confusion)

    found = Comparison("x", assess(np.tile([0, 1], 8)), assess(np.zeros(16, int)), is_old=True)
    assert (found.gain.value, found.gain.interval) == (0.5, (0.5, 0.5))
    corn = found.classes[0]
    assert corn.recall == (0.5, 1.0)
    assert corn.recall_intervals[0] == (0.5, 0.5)
    assert corn.recall_intervals[1][1] == 1.0  # all fields are right: the interval of Wilson
    assert 0.5 < corn.recall_intervals[1][0] < 0.8


def test_a_class_without_reference_and_map_pixels_is_left_out():
    matrix = [[3, 0, 0], [0, 0, 0], [0, 1, 4]]
    before = assessment(OLD, [[3, 0, 0], [0, 0, 0], [0, 0, 5]])
    assert [row.entry.name for row in Comparison("x", before, before, is_old=True).classes] == [
        "Corn",
        "Steel",
    ]
    found = Comparison("x", before, assessment(OLD, matrix), is_old=True).classes
    assert [row.entry.name for row in found] == ["Corn", "Oats", "Steel"]  # one pixel is mapped as oats


def test_an_undefined_recall_has_no_change():
    entry = OLD.entries[0]
    assert ClassChange(entry, 0, (None, 0.5), (None, None)).change is None
    assert ClassChange(entry, 0, (0.25, None), (None, None)).change is None
