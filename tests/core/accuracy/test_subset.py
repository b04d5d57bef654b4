"""Accuracies of a subset as the model card holds them."""

import numpy as np

from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable


def test_the_card_holds_the_metrics_with_six_digits() -> None:
    assessment = Assessment(ClassTable.from_codes([1, 2]), np.array([[2, 1], [0, 0]]))
    found = SubsetAssessment(assessment, "held out, blocks", 4, 1 / 3).accuracies
    assert (found.num_pixels, found.overall_accuracy, found.average_accuracy) == (3, 0.666667, 0.666667)
    assert (found.kappa, found.overlap, found.split_kind) == (0.0, 0.333333, "held out, blocks")


def test_a_metric_that_is_not_defined_is_none() -> None:
    assessment = Assessment(ClassTable.from_codes([1]), np.array([[5]]))
    assert SubsetAssessment(assessment, "given", None, 0.0).accuracies.kappa is None
