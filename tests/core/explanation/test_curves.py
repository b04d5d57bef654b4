"""Curves of spectra as SVG."""

import re

import numpy as np
import pytest

from hsi_core.explanation.curves import class_curves, common_span, curve_svg, split_at_gaps


def test_a_spectrum_is_divided_where_a_step_is_three_times_the_median():
    assert [part.tolist() for part in split_at_gaps(np.array([0.0, 1.0, 2.0, 5.1, 6.1]))] == [
        [0, 1, 2],
        [3, 4],
    ]
    assert [part.tolist() for part in split_at_gaps(np.array([0.0, 1.0, 2.0, 5.0, 6.0]))] == [[0, 1, 2, 3, 4]]
    assert [part.tolist() for part in split_at_gaps(np.array([0.0, 100.0]))] == [[0, 1]]


@pytest.mark.parametrize(
    ("values", "has_zero", "expected"),
    [
        ([1.0, 3.0], False, (0.9, 3.1)),  # 5 % of the range on both sides
        ([1.0, 3.0], True, (0.0, 3.15)),  # no margin below zero
        ([-2.0, -1.0], True, (-2.1, 0.1)),
        ([2.0, 2.0, np.nan], False, (1.5, 2.5)),
        ([np.nan], False, (0.0, 1.05)),
    ],
)
def test_an_axis_holds_all_values_with_a_margin(values, has_zero, expected):
    assert common_span(np.array(values), has_zero=has_zero) == pytest.approx(expected)


def points_of(svg):
    return [
        [tuple(map(float, point.split(","))) for point in found.split()]
        for found in re.findall(r'<polyline points="([^"]*)"', svg)
    ]


def test_a_line_goes_from_left_to_right_whatever_the_order_of_the_bands():
    svg = curve_svg(
        "Corn <b>", np.array([3.0, 1.0, 2.0]), np.array([1.0, 0.0, 0.5]), x_title="nm", span=(0.0, 1.0)
    )
    assert points_of(svg) == [[(52.0, 152.0), (201.0, 85.0), (350.0, 18.0)]]
    assert "Corn &lt;b&gt;" in svg


def test_unknown_values_and_gaps_break_the_line_and_a_single_value_is_a_dot():
    x = np.array([0.0, 1.0, 2.0, 3.0, 10.0])
    svg = curve_svg("a", x, np.array([0.0, 1.0, np.nan, 1.0, 0.5]), x_title="nm", span=(0.0, 1.0))
    assert [len(points) for points in points_of(svg)] == [3]
    assert svg.count("<circle") == 1


def test_a_spread_is_a_band_around_the_line():
    svg = curve_svg(
        "a",
        np.array([0.0, 1.0]),
        np.array([0.5, 0.5]),
        x_title="",
        span=(0.0, 1.0),
        spread=np.array([0.25, 0.25]),
    )
    edge = re.search(r'<polygon class="spread" points="([^"]*)"', svg)[1]
    assert edge == "52.0,51.5 350.0,51.5 350.0,118.5 52.0,118.5"


def test_a_class_without_values_has_no_curve():
    curves = np.array([[1.0, 2.0], [np.nan, np.nan]])
    found = class_curves(["Corn", "Oats"], np.array([1.0, 2.0]), curves, x_title="nm")
    assert len(found) == 1
    assert "Corn" in found[0]


def test_curves_break_at_gaps_of_the_spectrum():
    x = np.array([400.0, 410, 420, 430, 600, 610, 620])
    assert [part.tolist() for part in split_at_gaps(x)] == [[0, 1, 2, 3], [4, 5, 6]]
    shown = curve_svg("a < b", x, np.arange(7.0), x_title="wavelength, nm", span=(0.0, 6.0))
    assert shown.count("<polyline") == 2
    assert "a &lt; b" in shown
    alone = curve_svg("c", x, np.where(x == 600, 1.0, np.nan), x_title="nm", span=(0.0, 1.0))
    assert "<polyline" not in alone
    assert alone.count("<circle") == 1


def test_a_scale_holds_all_curves():
    assert common_span(np.array([[1.0, np.nan], [3.0, 2.0]]), has_zero=True) == (0.0, pytest.approx(3.15))
    low, high = common_span(np.array([2.0, 2.0]), has_zero=False)
    assert low < 2.0 < high
    assert (
        common_span(np.array([np.nan]), has_zero=False)[0]
        < common_span(np.array([np.nan]), has_zero=False)[1]
    )
