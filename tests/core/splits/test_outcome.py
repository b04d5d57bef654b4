"""Requested and resulting shares of a split in words."""

import dataclasses

import numpy as np

from hsi_core.classes.table import ClassTable
from hsi_core.splits.outcome import describe_outcome, describe_similarity
from hsi_core.splits.split import Split

NEAR = Split(
    np.zeros((1, 1), np.uint8),
    np.zeros((1, 1), bool),
    "blocks",
    4,
    8,
    0,
    ClassTable.from_codes([1, 2], {1: "Corn", 2: "Oats"}),
    np.array([[8, 51, 10, 31], [0, 52, 8, 40]]),
    (),
    similarity=0.3,
    fractions=(0.5, 0.1, 0.4),
    trials={2: np.array([[4, 53, 12, 31], [0, 52, 8, 40]]), 6: np.array([[30, 40, 5, 25], [0, 52, 8, 40]])},
)


def test_a_result_near_the_request_is_no_warning():
    outcome = describe_outcome(NEAR)
    assert not outcome.is_warning
    assert outcome.text == (
        "Requested: 50 % training, 10 % validation, 40 % test. "
        "Result: 52 % training, 9 % validation, 36 % test, 4 % not used."
    )


def test_the_cost_of_the_guard_band_is_named_with_that_of_other_widths():
    split = dataclasses.replace(NEAR, counts=np.array([[20, 44, 8, 28], [0, 52, 8, 40]]))
    assert describe_outcome(split).text.endswith(
        "The guard band of 4 pixels removes 10 % of the labelled pixels; the same split would lose 2 % with "
        "2 pixels and 15 % with 6 pixels."
    )


def test_a_class_far_from_the_request_is_a_warning_with_its_pixels():
    split = dataclasses.replace(NEAR, counts=np.array([[0, 55, 10, 35], [0, 1, 4, 4]]))
    outcome = describe_outcome(split)
    assert outcome.is_warning
    assert "Classes far from it (training / validation / test pixels): Oats 1 / 4 / 4 of 9." in outcome.text
    assert "Blocks stay whole up to the guard band" in outcome.text


def test_a_class_that_a_subset_lacks_has_a_message_of_its_own():
    split = dataclasses.replace(NEAR, counts=np.array([[0, 55, 10, 35], [0, 9, 0, 0]]))
    assert "Oats" not in describe_outcome(split).text


def test_other_shares_of_all_pixels_are_a_warning():
    counts = np.array([[0, 38, 12, 50], [0, 36, 24, 40]])
    assert describe_outcome(dataclasses.replace(NEAR, counts=counts)).is_warning


def test_seeds_with_similar_test_pixels_are_told():
    assert describe_similarity(NEAR) is None
    text = describe_similarity(dataclasses.replace(NEAR, similarity=0.71))
    assert text is not None
    assert "intersection over union of two seeds: 0.71" in text
    assert text.startswith("Other seeds give similar test pixels")
    assert describe_similarity(dataclasses.replace(NEAR, similarity=0.5)) is None
    text = describe_similarity(dataclasses.replace(NEAR, similarity=0.71, fractions=(0.6, 0.4, 0.0)))
    assert text is not None
    assert text.startswith("Other seeds give similar validation pixels")


def test_only_units_that_stay_whole_are_a_reason():
    counts = np.array([[0, 55, 10, 35], [0, 1, 4, 4]])
    of_polygons = describe_outcome(dataclasses.replace(NEAR, counts=counts, kind="polygons"))
    assert " of 9. Polygons stay whole up to the guard band, so a class" in of_polygons.text
    at_random = describe_outcome(dataclasses.replace(NEAR, counts=counts, kind="random"))
    assert at_random.text.endswith("Oats 1 / 4 / 4 of 9.")


def of_classes(*rows, **changes) -> str:
    table = ClassTable.from_codes(range(1, len(rows) + 1))
    changes = {"counts": np.array(rows), "class_table": table, "trials": {}} | changes
    return describe_outcome(dataclasses.replace(NEAR, **changes)).text


def test_the_five_classes_farthest_from_the_request_are_listed_by_their_distance():
    near, far, farther = [0, 5, 1, 4], [0, 7, 1, 2], [0, 8, 1, 1]
    text = of_classes(far, near, farther, far, far, far)
    assert "pixels): class 3 8 / 1 / 1 of 10; class 1 7 / 1 / 2 of 10; class 4 7 / 1 / 2 of 10; " in text
    assert "class 6 7 / 1 / 2 of 10. Blocks" in text
    text = of_classes(far, far, farther, far, far, farther, farther)
    assert "pixels): class 3 8 / 1 / 1 of 10; class 6" in text
    assert "class 2 7 / 1 / 2 of 10; and 2 more. Blocks" in text


def test_a_subset_that_is_not_requested_is_not_lacking():
    text = of_classes([0, 80, 0, 20], [0, 5, 0, 5], fractions=(0.5, 0.0, 0.5))
    assert "Requested: 50 % training, 0 % validation, 50 % test. Result: 77 % training, 0 %" in text
    assert "class 1 80 / 0 / 20 of 100" in text


def test_shares_are_those_of_the_used_pixels():
    assert "Classes far" not in of_classes([50, 25, 0, 25], fractions=(0.25, 0.0, 0.25))
    text = of_classes([0, 1, 0, 0], fractions=(1.0, 0.0, 0.0))
    assert "100 % training" in text
    assert "Classes far" not in text
