"""Two maps of the same reference pixels, in words and numbers."""

import json

import numpy as np
import pytest

from hsi_core.accuracy.bootstrap import Difference, UnitConfusion
from hsi_core.accuracy.second_map import MapComparison, describe_points
from hsi_core.splits.units import UnitInfo


def compare(first: list[int], second: list[int]) -> MapComparison:
    """Maps of a reference of one class, in fields of two pixels; the lists say which pixels are wrong."""
    numbers, reference = np.arange(len(first)) // 2, np.zeros(len(first), int)
    ours, theirs = (
        UnitConfusion.of(
            numbers,
            reference,
            np.array(wrong),
            num_classes=2,
            units=UnitInfo("fields", len(first) // 2),
        )
        for wrong in (first, second)
    )
    return MapComparison.of(("a.tif", "b.tif"), ours, theirs)


def test_the_words_give_both_accuracies_the_difference_and_the_better_map() -> None:
    found = compare([0, 0] * 12, [0, 1] * 12)
    assert found.describe() == (
        "On 24 reference pixels (12 fields), the overall accuracy of a.tif is 100.00 %, and that of b.tif is "
        "50.00 %: a difference of +50.0 points (95 % interval +50.0 to +50.0). a.tif is better."
    )
    assert compare([0, 1] * 12, [0, 0] * 12).describe().endswith("b.tif is better.")


@pytest.mark.parametrize(
    ("num_fields", "words"),
    [
        (12, "The two maps are not distinguishable with this reference."),
        (6, "The units are too few to say whether this is more than chance."),
    ],
)
def test_maps_that_the_reference_cannot_tell_apart_are_said_to_be(num_fields: int, words: str) -> None:
    first, second = [0, 0] * num_fields, [0, 0] * num_fields
    first[0], second[2], second[3] = 1, 1, 1
    assert compare(first, second).describe().endswith(words)


def test_the_record_is_json_without_nan() -> None:
    """Kappa is not defined where one class fills reference and map."""
    record = json.loads(json.dumps(compare([0, 0] * 12, [0, 1] * 12).to_record(), allow_nan=False))
    assert (record["map"], record["num_pixels"]) == ("b.tif", 24)
    assert record["metrics"]["overall_accuracy"] == {
        "first": 1.0, "second": 0.5, "difference": 0.5, "interval": [0.5, 0.5],
    }  # fmt: skip
    assert record["metrics"]["kappa"]["first"] is None
    assert record["metrics"]["kappa"]["difference"] is None


def test_points_without_an_interval() -> None:
    assert describe_points(Difference(-0.0123, None)) == "-1.2 points"
