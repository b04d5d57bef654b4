"""Bars with intervals."""

import re

import pytest

from hsi_core.language import speaking, tr
from hsi_core.reports.charts import Bar, bars_svg, num_letters, round_ticks
from hsi_core.reports.values import number, percent


def test_a_bar_ends_at_its_share_and_its_line_at_the_interval() -> None:
    svg = bars_svg("Recall, %", [Bar("Corn <b>", percent(0.5, interval=(0.25, 0.75)))], end=1.0)
    # The axis goes from 200 to 520.
    assert 'width="160.0"' in svg
    assert 'd="M280.0 35.0H440.0' in svg
    assert "Corn &lt;b&gt;: 50.00 %, 95 %: 25.0 to 75.0 %" in svg
    assert re.findall(r">(\d+)</text>", svg) == ["0", "20", "40", "60", "80", "100"]


def test_a_bar_without_a_number_says_so_and_a_mark_is_a_diamond() -> None:
    svg = bars_svg("Area, ha", [Bar("A", number(None)), Bar("B", number(5.0, 1), mark=10.0, color="#ff0000")])
    assert ">n/a</text>" in svg
    assert 'class="other" d="M513.7 51.0' in svg
    assert "fill: #ff0000" in svg


def test_words_of_a_picture_are_in_the_language_of_the_user_and_names_of_classes_stay() -> None:
    bars = [Bar("total", percent(0.5)), Bar(tr("total"), percent(None))]
    with speaking("de"):
        svg = bars_svg("Overall accuracy, %", bars)
    assert svg.count("Gesamtgenauigkeit, %") == 2  # the title, and its words for those who cannot see it
    assert ">total</text>" in svg
    assert "total: 50,00 %" in svg
    assert ">Summe</text>" in svg


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [(0.0, 100.0, [0, 20, 40, 60, 80, 100]), (0.0, 1.04, [0, 0.5, 1.0]), (-3.0, 5.0, [-2, 0, 2, 4])],
)
def test_ticks_are_round_numbers(low: float, high: float, expected: list[float]) -> None:
    assert round_ticks(low, high) == expected


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a" * 27, "a" * 27),
        ("a" * 28, "a" * 26 + "…"),
        ("水稻" * 6, "水稻" * 6),
        ("水稻" * 7, "水稻" * 6 + "水…"),
    ],
)
def test_names_have_room_beside_the_bars_in_any_script(name: str, shown: str) -> None:
    assert num_letters(shown) <= 27
    assert f">{shown}</text>" in bars_svg("Recall, %", [Bar(name, percent(0.5))], end=1.0)
