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
