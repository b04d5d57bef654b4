"""The learning curve in the report."""

import re

import pytest

from crossvalidation_for_tests import with_curve
from hsi_core.crossvalidation.learning_curve import find_learning_curve
from hsi_core.crossvalidation.learning_curve_report import add_learning_curve, curve_svg
from hsi_core.reports.report import Report
from html_for_tests import check_numbers


@pytest.fixture
def curve(small):
    rises = {"svm": {0.25: 0.5, 0.5: 0.6, 1.0: 0.7}, "lda": {0.25: 0.5, 0.5: 0.5, 1.0: 0.5}}
    return find_learning_curve(with_curve(small.found, rises, [0.0, 0.02, 0.04] * 2), "svm")


def test_the_section_has_the_text_a_chart_and_the_numbers(curve):
    report = Report("Cross-validation")
    add_learning_curve(report, curve)
    record = report.to_record()
    assert curve.text in record["texts"]
    points, gains = record["tables"]
    assert len(points["rows"]) == 6
    assert len(gains["rows"]) == 2 + 3  # two methods and three classes
    html = report.to_html()
    assert html.count("<svg viewBox") == 2  # against pixels and against fields
    assert "labelled fields" in html
    check_numbers(html)


def test_each_doubling_is_as_far_to_the_right_and_each_gain_as_far_up(curve):
    svg = curve_svg(curve, lambda one: one.pixels, "pixels")
    line = re.findall(r'<polyline[^>]* points="([^"]*)"', svg)[0]
    (x1, y1), (x2, y2), (x3, y3) = (tuple(map(float, place.split(","))) for place in line.split())
    assert x2 - x1 == pytest.approx(x3 - x2, abs=0.15)
    assert y1 - y2 == pytest.approx(y2 - y3, abs=0.15)
    assert x1 < x2
    assert y2 < y1  # upwards


@pytest.mark.parametrize("accuracy", [0.0, 1.0])
def test_a_flat_curve_at_the_end_of_the_axis_is_drawn(small, accuracy):
    found = with_curve(small.found, {"svm": dict.fromkeys([0.5, 1.0], accuracy)}, [0.0] * 6)
    svg = curve_svg(find_learning_curve(found, "svm"), lambda one: one.units, "fields")
    heights = {
        place.split(",")[1] for place in re.findall(r'<polyline[^>]* points="([^"]*)"', svg)[0].split()
    }
    assert heights == {"24.0" if accuracy else "246.0"}
