"""The tables of metrics, and the page that explains each metric with an example worked out by hand."""

import ast
import json
import operator
from pathlib import Path

import numpy as np
import pytest

from hsi_core.accuracy.metrics import CLASS_METRICS, OVERALL_METRICS
from hsi_core.accuracy.page import to_report
from hsi_core.accuracy.report import Assessment, to_csv, to_json
from hsi_core.classes.table import ClassTable

PAGE = (Path(__file__).parents[3] / "docs" / "assess.md").read_text(encoding="utf-8")
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def rows_below(header: str) -> list[list[str]]:
    """Cells of the table of the page whose first line starts with this text."""
    lines = PAGE[PAGE.index(header) :].split("\n\n")[0].splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def worked_out(text: str) -> float:
    """Value of a sum or quotient of numbers, as the page writes it."""

    def value(node: ast.AST) -> float:
        if isinstance(node, ast.Expression):
            return value(node.body)
        if isinstance(node, ast.BinOp):
            return float(OPERATORS[type(node.op)](value(node.left), value(node.right)))
        assert isinstance(node, ast.Constant)
        return float(node.value)

    return value(ast.parse(text, mode="eval"))


EXAMPLE = np.array([[int(cell) for cell in row[1:]] for row in rows_below("| reference | map A |")])
OVERALL_ROWS = {row[0]: row for row in rows_below("| name | label | meaning | example |")}
CLASS_ROWS = {row[0]: row for row in rows_below("| name | label | meaning | example, class A |")}


def test_the_page_explains_every_metric_in_the_order_of_the_tables() -> None:
    assert list(OVERALL_ROWS) == [metric.name for metric in OVERALL_METRICS]
    assert list(CLASS_ROWS) == [metric.name for metric in CLASS_METRICS]


@pytest.mark.parametrize("metric", OVERALL_METRICS, ids=lambda metric: metric.name)
def test_an_overall_metric_has_the_value_worked_out_on_the_page(metric) -> None:  # type: ignore[no-untyped-def]
    _, label, _, example = OVERALL_ROWS[metric.name]
    assert label == metric.label
    assert metric.measure(EXAMPLE) == pytest.approx(worked_out(example))


@pytest.mark.parametrize("metric", CLASS_METRICS, ids=lambda metric: metric.name)
def test_a_class_metric_has_the_value_worked_out_on_the_page(metric) -> None:  # type: ignore[no-untyped-def]
    _, label, _, example = CLASS_ROWS[metric.name]
    assert label == metric.label
    assert metric.measure(EXAMPLE)[0] == pytest.approx(worked_out(example))


def test_every_metric_is_in_every_form_of_the_result() -> None:
    table = ClassTable.from_codes([1, 2, 3], {1: "A", 2: "B", 3: "C"})
    assessment = Assessment(table, EXAMPLE)
    record, csv_text, html = (
        json.loads(to_json(assessment)),
        to_csv(assessment),
        to_report(assessment).to_html(),
    )
    for metric in OVERALL_METRICS:
        assert record[metric.name] == pytest.approx(metric.measure(EXAMPLE))
        assert f"\n{metric.name},{record[metric.name]}\n" in csv_text
        assert f"<span>{metric.label}</span>" in html
    for metric in CLASS_METRICS:
        assert [row[metric.name] for row in record["classes"]] == pytest.approx(list(metric.measure(EXAMPLE)))
        assert f",{metric.name}" in csv_text
        assert f">{metric.label}</th>" in html


def test_a_share_is_shown_in_percent_and_another_number_is_not() -> None:
    html = to_report(Assessment(ClassTable.from_codes([1, 2, 3]), EXAMPLE)).to_html()
    assert "80.00 %</data></b><span>overall accuracy (OA)</span>" in html
    assert "0.6800</data></b><span>kappa</span>" in html
