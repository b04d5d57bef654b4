"""Student and teacher side by side, by hand."""

import numpy as np
import pytest

from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.distillation.outcome import Learner, Outcome
from hsi_core.evaluation.cost import NetworkCost

TABLE = ClassTable.from_codes([1, 2])


def assess(right):
    return SubsetAssessment(Assessment(TABLE, np.array([[right, 10 - right], [0, 10]])), "blocks", 4, 0.0)


def learner(role, *, multiply_adds, speed, validation, test=None):
    cost = NetworkCost(
        num_parameters=1,
        num_bytes=4,
        multiply_adds=multiply_adds,
        shared_multiply_adds=None,
        pixels_per_second=speed,
    )
    return Learner(role, "", "", cost, assess(validation), None if test is None else assess(test))


def make_outcome(**tests):
    columns = [
        learner("teacher 1", multiply_adds=50, speed=9.0, validation=1, test=tests.get("first")),
        learner("all teachers", multiply_adds=100, speed=4.0, validation=10, test=tests.get("teacher")),
        learner("student", multiply_adds=25, speed=10.0, validation=8, test=tests.get("student")),
    ]
    return Outcome(columns, agreement=0.5, num_labelled=3, num_unlabelled=4)


def test_without_test_pixels_the_validation_is_compared():
    found = make_outcome()
    assert (found.subset, found.teacher.role, found.student.role) == (
        "validation",
        "all teachers",
        "student",
    )
    assert found.kept == pytest.approx(18 / 20)


def test_test_pixels_are_compared_where_they_are():
    found = make_outcome(first=0, teacher=8, student=9)
    assert (found.subset, found.kept) == ("test", pytest.approx(19 / 18))


def test_cost_and_speed_are_those_of_the_student_by_those_of_the_teacher():
    assert (make_outcome().share, make_outcome().speedup) == (0.25, 2.5)
