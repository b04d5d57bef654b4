"""HTML, JSON and CSV of one assessment."""

import csv
import io
import json
from typing import Any

import numpy as np
import pytest

from hsi_core.accuracy.page import to_report
from hsi_core.accuracy.report import Assessment, describe_split, to_csv, to_json
from hsi_core.classes.table import ClassTable
from hsi_core.splits.info import SplitInfo
from html_for_tests import tables_of

# Not symmetric, and with a class that neither side has.
COUNTS = np.array([[50, 7, 0, 0], [2, 30, 1, 0], [0, 4, 6, 0], [0, 0, 0, 0]])
TABLE = ClassTable.from_codes([1, 2, 5, 9], {1: "Corn", 2: "Oats, old", 5: "Woods <b>", 9: "Never"})
BLOCKS = SplitInfo("blocks", "test", 0, 4, 9, 0.0)


@pytest.fixture
def assessment() -> Assessment:
    return Assessment(TABLE, COUNTS, BLOCKS, num_left_out=3, map_name="map.tif", warnings=("Mind the gap.",))


def to_html(assessment: Assessment) -> str:
    return to_report(assessment).to_html()


def matrix_of_csv(text: str) -> tuple[list[str], np.ndarray]:
    rows = list(csv.reader(io.StringIO(text)))
    body = rows[1 : 1 + len(TABLE)]
    assert [row[0] for row in body] == rows[0][1:-1]
    return rows[0][1:-1], np.array([[int(cell) for cell in row[1:-1]] for row in body])


def matrix_of_html(text: str) -> np.ndarray:
    rows = tables_of(text)[0][1:-1]  # without the head and the totals
    return np.array([[int(cell) for cell in row[-len(TABLE) - 1 : -1]] for row in rows])


def test_html_json_and_csv_hold_the_same_matrix_the_same_way_round(assessment: Assessment) -> None:
    names, from_csv = matrix_of_csv(to_csv(assessment))
    assert names == TABLE.names
    record = json.loads(to_json(assessment))["confusion_matrix"]
    np.testing.assert_array_equal(from_csv, COUNTS)
    np.testing.assert_array_equal(matrix_of_html(to_html(assessment)), COUNTS)
    np.testing.assert_array_equal(record["counts"], COUNTS)
    assert (record["rows"], record["columns"]) == ("reference", "map")


def test_totals_are_those_of_rows_and_columns(assessment: Assessment) -> None:
    rows = list(csv.reader(io.StringIO(to_csv(assessment))))
    assert [row[-1] for row in rows[1:6]] == ["57", "33", "10", "0", "100"]
    assert rows[5] == ["total", "52", "41", "7", "0", "100"]
    html = tables_of(to_html(assessment))[0]
    assert [row[-1] for row in html[1:]] == ["57", "33", "10", "0", "100"]
    assert html[-1][1:] == ["52", "41", "7", "0", "100"]


def test_accuracies_of_classes_agree_in_json_and_csv(assessment: Assessment) -> None:
    lines = to_csv(assessment).split("\n\n")
    from_csv = {row["class"]: row for row in csv.DictReader(io.StringIO(lines[1]))}
    for row in json.loads(to_json(assessment))["classes"]:
        for key in ("reference_pixels", "map_pixels", "precision", "recall", "f1", "iou"):
            cell = from_csv[row["name"]][key]
            assert (float(cell) if cell else None) == row[key]
    assert float(from_csv["Corn"]["recall"]) == pytest.approx(50 / 57)
    assert float(from_csv["Corn"]["precision"]) == pytest.approx(50 / 52)


def test_the_figures_agree_in_json_and_csv(assessment: Assessment) -> None:
    record = json.loads(to_json(assessment))
    figures = dict(csv.reader(io.StringIO(to_csv(assessment).split("\n\n")[2])))
    for key in ("overall_accuracy", "average_accuracy", "kappa", "overlap"):
        assert float(figures[key]) == record[key]
    assert record["overall_accuracy"] == pytest.approx(0.86)
    assert (figures["num_pixels"], figures["num_left_out"], figures["split_kind"]) == ("100", "3", "blocks")
    assert float(figures["overall_accuracy_with_left_out"]) == record["overall_accuracy_with_left_out"]
    assert record["overall_accuracy_with_left_out"] == pytest.approx(86 / 103)


def test_what_is_not_defined_is_null_and_never_nan() -> None:
    single = Assessment(TABLE, np.diag([4, 0, 0, 0]))
    text = to_json(single)
    assert "NaN" not in text
    record = json.loads(text)
    assert record["kappa"] is None
    assert record["overlap"] is None
    assert record["split"] is None
    assert record["classes"][3]["recall"] is None
    assert "nan" not in to_csv(single).lower()
    assert "n/a" in to_html(single)


def test_the_page_needs_nothing_from_elsewhere_and_escapes_names(assessment: Assessment) -> None:
    html = to_html(assessment)
    assert "Woods &lt;b&gt;" in html
    assert "<b>Woods" not in html
    assert "Woods <b>" not in html
    for word in ("http://", "https://", " src=", "@import"):
        assert word not in html


def test_the_page_says_figures_split_and_warnings(assessment: Assessment) -> None:
    html = to_html(assessment)
    assert "86.00 %" in html
    assert "blocks" in html
    assert "guard band of 4 pixels" in html
    assert '<p class="warn">Mind the gap.</p>' in html


def test_the_page_says_what_pixels_left_out_would_change(assessment: Assessment) -> None:
    html = to_html(assessment)
    assert "3</data></b><span>reference pixels without a class in the map, left out" in html
    assert "83.50 %</data></b><span>overall accuracy with these as errors" in html
    assert "left out" not in to_html(Assessment(TABLE, COUNTS, BLOCKS))


def test_a_cell_is_shaded_by_its_share_of_the_row(assessment: Assessment) -> None:
    html = to_html(assessment)
    assert f"rgba(0, 114, 178, {0.08 + 0.5 * 50 / 57:.3f})" in html
    assert f"rgba(230, 120, 0, {0.08 + 0.5 * 4 / 10:.3f})" in html


@pytest.mark.parametrize(
    ("split", "match", "is_warning"),
    [
        (None, "Make sure that none of these pixels were used in training", True),
        (SplitInfo("random", "test", 0, 0, 9, 0.987), "98.7 % of them .* optimistic", True),
        (BLOCKS, "none of them has a training pixel in its patch", False),
        (SplitInfo("blocks", "test", 0, 1, 9, 0.25), "Still, .* 25.0 % of them", True),
        (SplitInfo("polygons", "test", 0, 4, 9, 0.0), "whole polygons", False),
        (SplitInfo("blocks", "train", 0, 4, 9, 0.0), "training pixels of a split", True),
        (SplitInfo("blocks", "validation", 0, 4, 9, 0.0), "validation pixels of a split", True),
    ],
)
def test_words_about_the_split_fit_it(split: SplitInfo | None, match: str, is_warning: bool) -> None:
    import re

    words, warns = describe_split(split)
    assert re.search(match, words)
    assert warns == is_warning


@pytest.mark.parametrize(("part", "overlap"), [("test", 0.25), ("train", 1.0), ("validation", None)])
def test_the_overlap_is_that_of_the_part(part: str, overlap: float | None) -> None:
    values: dict[str, Any] = {"kind": "blocks", "seed": 0, "guard": 1, "patch_size": 9, "overlap": 0.25}
    assert Assessment(TABLE, COUNTS, SplitInfo(part=part, **values)).overlap == overlap


def test_names_that_look_like_formulas_are_quoted_in_the_csv_and_numbers_stay() -> None:
    table = ClassTable.from_codes([1, 2], {1: "=1+1", 2: "-wet"})
    split = SplitInfo("@home", "test", 0, 4, 9, 0.0)
    found = Assessment(table, np.diag([2, 0]), split, num_left_out=0, map_name="map.tif", warnings=())
    rows = list(csv.reader(io.StringIO(to_csv(found))))
    assert rows[0][1:3] == ["'=1+1", "'-wet"]
    assert [row[0] for row in rows if row and row[0].startswith("'")] == ["'=1+1", "'-wet"] * 2
    assert ["split_kind", "'@home"] in rows
    assert rows[1] == ["'=1+1", "2", "0", "2"]
