"""Numbers as people and programs read them."""

import numpy as np
import pytest

from hsi_core.reports.values import (
    Named,
    Value,
    cell_data,
    count,
    general,
    interval_in_brackets,
    measured,
    number,
    percent,
    plain,
    points,
)

NAN = float("nan")


def test_an_interval_follows_a_share_in_brackets() -> None:
    assert interval_in_brackets((0.6, 0.7849)) == " (95 % interval 60.0 to 78.5 %)"
    assert interval_in_brackets(None) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (percent(0.98765), "98.77 %"),
        (percent(0.5, 0), "50 %"),
        (percent(None), "n/a"),
        (percent(NAN), "n/a"),
        (percent(None, empty="unknown"), "unknown"),
        (number(0.98765), "0.9877"),
        (number(NAN, 2), "n/a"),
        (number(12.5, 1, unit="ha"), "12.5 ha"),
        (general(0.000123456), "0.0001235"),
        (count(1234567), "1\u202f234\u202f567"),
        (points(-0.0123), "\u22121.2"),
        (measured(0.5, True), "50.00 %"),
        (measured(0.5, False), "0.5000"),
    ],
)
def test_values_are_written_for_people(value: Value, text: str) -> None:
    assert value.text == text


def test_an_interval_is_written_in_the_unit_of_its_number() -> None:
    assert percent(0.5, interval=(0.4, 0.612)).interval_text == "40.0 to 61.2 %"
    assert number(5.0, 1, unit="ha", interval=(4.0, 6.25)).interval_text == "4.0 to 6.2 ha"
    assert number(0.5).interval_text == ""


def test_what_is_not_defined_is_none_for_programs() -> None:
    assert percent(NAN).datum is None
    assert plain(float("inf")) is None
    assert plain(np.float32(0.5)) == 0.5
    assert plain(np.int64(3)) == 3
    assert isinstance(plain(np.int64(3)), int)


def test_a_cell_has_a_value_for_each_of_its_columns() -> None:
    assert cell_data(Named("Corn", 2), has_code=True, has_interval=False) == ["Corn", 2]
    assert cell_data("total", has_code=True, has_interval=False) == ["total", None]
    assert cell_data(percent(0.5, interval=(0.4, 0.6)), has_code=False, has_interval=True) == [0.5, 0.4, 0.6]
    assert cell_data(percent(0.5), has_code=False, has_interval=True) == [0.5, None, None]


def test_a_bar_ends_at_its_frame() -> None:
    assert percent(0.25, bar_end=0.5).bar == 50.0
    assert percent(2.0).bar == 100.0
    assert percent(None).bar == 0.0
