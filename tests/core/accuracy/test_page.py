"""The page of an assessment."""

import numpy as np
import pytest

from hsi_core.accuracy.bootstrap import UnitConfusion, find_intervals
from hsi_core.accuracy.design import DesignSample, estimate
from hsi_core.accuracy.design_report import DesignReport, SampledStratum
from hsi_core.accuracy.page import to_report
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.second_map import MapComparison
from hsi_core.classes.table import ClassTable
from hsi_core.splits.units import UnitInfo
from html_for_tests import check_numbers, tables_of

TABLE = ClassTable.from_codes([2, 7], {2: "Corn", 7: "Oats"})


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    """Forty points, a simple random sample, with intervals and a second map."""
    reference, mapped = np.repeat([0, 0, 1, 1], [15, 5, 15, 5]), np.repeat([0, 1, 1, 0], [15, 5, 15, 5])
    none, units = np.zeros(40, int), UnitInfo("fields", 20, None)
    sample = DesignSample(reference, mapped, np.ones(40), none, np.arange(40), np.zeros(1))
    strata = (SampledStratum(0, "whole area", 400, 50.0, 40),)
    confusion, second = (
        UnitConfusion.of(np.arange(40) % 20, reference, other, num_classes=2, units=units)
        for other in (mapped, reference)
    )
    return Assessment(
        TABLE,
        confusion.total,
        num_left_out=3,
        intervals=find_intervals(confusion),
        design=DesignReport("simple", TABLE, estimate(sample, 2), 50.0, 40, 40, strata),
        comparison=MapComparison.of(("map.tif", "other.tif"), confusion, second),
    )


def test_each_number_of_the_page_is_in_its_json_and_in_that_of_the_assessment(assessment: Assessment) -> None:
    record = check_numbers(to_report(assessment).to_html())
    shown = {item["label"]: item["value"] for item in record["highlights"]}
    assert shown["overall accuracy (OA)"] == assessment.overall_accuracy == 0.75
    assert shown["reference pixels without a class in the map, left out"] == 3
    captions = [table["caption"] for table in record["tables"]]
    assert captions == [
        "Estimates of each class for the area",
        "Strata and their points",
        "Accuracies of both maps",
        "Confusion matrix of reference and map",
        "Accuracies of each class",
    ]
    estimates = record["tables"][0]
    row = dict(zip(estimates["columns"], estimates["rows"][0], strict=True))
    expected = assessment.design.to_record()["classes"][0]  # type: ignore[union-attr]
    assert row["user's accuracy"] == expected["users_accuracy"]["value"]
    assert [row["area, ha, low"], row["area, ha, high"]] == list(expected["hectares"]["interval"])
    assert row["mapped, ha"] == expected["mapped_hectares"]


def test_the_figures_show_areas_and_accuracies_with_their_intervals(assessment: Assessment) -> None:
    html = to_report(assessment).to_html()
    assert [f["caption"] for f in check_numbers(html)["figures"]] == [
        "Area of each class with its 95 % interval",
        "Recall and precision of each class",
    ]
    assert html.count('class="whisker"') >= 4
    assert html.count('class="other"') == 2  # diamonds of the mapped areas


def test_the_matrix_has_class_names_in_rows_and_columns(assessment: Assessment) -> None:
    matrix = tables_of(to_report(assessment).to_html())[3]
    assert matrix[0] == ["reference ↓ map →", "2 Corn", "7 Oats", "total"]
    assert [row[0] for row in matrix[1:]] == ["2 Corn", "7 Oats", "total"]
    assert matrix[1][1:] == ["15", "5", "20"]
