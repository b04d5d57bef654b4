"""The input of a split."""

import numpy as np
import pytest

from hsi_core.errors import SplitError
from hsi_core.splits.problem import Problem

INDICES = np.array([[0, 0, 0, 0, -1], [1, -1, -1, -1, -1], [-1, -1, -1, -1, -1]])
FRACTIONS = np.array([0.2, 0.4, 0.0, 0.4])


def problem(guard: int = 1, polygons: np.ndarray | None = None) -> Problem:
    return Problem(INDICES, np.array([4, 1]), FRACTIONS, guard, polygons)


def test_requested_subsets_are_those_with_a_fraction() -> None:
    assert problem().asked == [1, 3]
    assert problem().train_share == pytest.approx(0.5)
    assert problem().num_classes == 2


def test_a_class_that_spans_more_than_the_band_is_divisible() -> None:
    assert problem(guard=2).divisible == (True, False)
    assert problem(guard=3).divisible == (False, False)


def test_two_pixels_one_below_the_other_are_not_divisible() -> None:
    indices = np.full((3, 5), -1)
    indices[:2, 0] = 0
    assert Problem(indices, np.array([2]), FRACTIONS, 1).divisible == (False,)


def test_a_class_of_one_polygon_is_not_divisible_where_polygons_stay_whole() -> None:
    two = np.array([[1, 1, 2, 2, 0], [3, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    assert problem(polygons=two).divisible == (True, False)
    assert problem(polygons=np.minimum(two, 1)).divisible == (False, False)


def test_the_window_of_a_class_is_its_box_and_the_band() -> None:
    assert problem().boxes[0] == (slice(0, 1), slice(0, 4))
    assert problem(guard=2).window(1) == (slice(0, 4), slice(0, 3))


def test_pixels_are_counted_by_class_and_subset() -> None:
    subsets = np.array([[1, 1, 0, 3, 2], [3, 0, 0, 0, 0], [0, 0, 0, 0, 0]], np.uint8)
    np.testing.assert_array_equal(problem().count(subsets), [[1, 2, 0, 1], [0, 0, 0, 1]])
    np.testing.assert_array_equal(problem().count(0 * subsets), [[4, 0, 0, 0], [1, 0, 0, 0]])


def test_a_split_by_polygons_needs_them() -> None:
    with pytest.raises(SplitError, match="A split by polygons needs the polygon of each pixel"):
        problem().whole_polygons()
