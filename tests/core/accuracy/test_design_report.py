"""Words and numbers of the estimates from a sample."""

import numpy as np
import pytest

from hsi_core.accuracy.design import DesignSample, estimate
from hsi_core.accuracy.design_report import DesignReport, SampledStratum
from hsi_core.classes.table import ClassTable


def report(design: str = "simple", hectares: float | None = 50.0, num_units: int = 40) -> DesignReport:
    reference, mapped = np.repeat([0, 0, 1, 1], [15, 5, 15, 5]), np.repeat([0, 1, 1, 0], [15, 5, 15, 5])
    none = np.zeros(40, int)
    sample = DesignSample(reference, mapped, np.ones(40), none, np.arange(40), np.zeros(1))
    table = ClassTable.from_codes([2, 7], {2: "Corn", 7: "Oats"})
    strata = (SampledStratum(0, "whole area", 400, hectares, 40),)
    return DesignReport(design, table, estimate(sample, 2), hectares, 40, num_units, strata)


@pytest.mark.parametrize(
    ("design", "words"),
    [
        ("simple", "a simple random sample of 40 points, which stands for 50.0 ha."),
        ("stratified", "a stratified random sample of 40 points in 1 stratum"),
        ("clusters", "a sample in clusters of 40 points in 8 clusters"),
        ("systematic", "held the truth in 94 to 99 of 100 grids. Samples of the design cells have intervals"),
        ("cells", "a random sample in cells of 40 points"),
    ],
)
def test_the_words_name_the_design(design, words) -> None:
    assert words in report(design, num_units=8).describe()


def test_classes_with_few_points_are_named() -> None:
    assert "intervals are rough" not in report().describe()
    sample = DesignSample(
        *np.array([[0, 1], [0, 1]]), np.ones(2), np.zeros(2, int), np.arange(2), np.zeros(1)
    )
    table = ClassTable.from_codes([2, 7], {2: "Corn", 7: "Oats"})
    few = DesignReport("simple", table, estimate(sample, 2), None, 2, 2, ())
    assert "so that intervals are rough: Corn, Oats." in few.describe()


def test_areas_are_shares_of_the_hectares_and_unknown_without_them() -> None:
    row = report().to_record()["classes"][0]
    assert row["hectares"]["value"] == pytest.approx(25.0)
    assert row["hectares"]["interval"][1] == pytest.approx(50.0 * row["area"]["interval"][1])
    assert report(hectares=None).to_record()["classes"][0]["hectares"] is None


def test_the_rows_of_the_csv_have_the_numbers_of_the_record() -> None:
    found = report()
    head, *lines = found.to_rows()
    record = found.to_record()
    for line, row in zip(lines, record["classes"], strict=False):
        cells = dict(zip(head, line, strict=True))
        assert cells["users_accuracy"] == row["users_accuracy"]["value"] == 0.75
        assert cells["hectares_high"] == row["hectares"]["interval"][1]
    assert lines[-4] == ["area_adjusted_accuracy", 0.75]
    assert lines[-1] == ["area_adjusted_accuracy_high", record["overall_accuracy"]["interval"][1]]
