"""Labels drawn from labels."""

import numpy as np
import pytest

from hsi_core.labels.drawing import draw_labels


@pytest.fixture
def labels():
    """Class 1 in polygons of 2, 6 and 40 pixels, class 2 in one of 30, class 3 in one of 5."""
    codes, polygons = np.zeros((10, 20), dtype=np.uint16), np.zeros((10, 20), dtype=np.int32)
    start = 0
    for number, (code, size) in enumerate([(1, 2), (1, 6), (1, 40), (2, 30), (3, 5)], start=1):
        codes.flat[start : start + size], polygons.flat[start : start + size] = code, number
        start += size + 3
    return codes, polygons


def count(values, drawn):
    return np.bincount(values[drawn])[1:].tolist()


@pytest.mark.parametrize(
    ("limits", "of_class", "of_polygon"),
    [
        ({"per_class": 10}, [10, 10, 5], [2, 4, 4, 10, 5]),
        ({"per_polygon": 4}, [10, 4, 4], [2, 4, 4, 4, 4]),
        ({"is_balanced": True}, [5, 5, 5], None),
        ({"per_polygon": 3, "per_class": 7}, [7, 3, 3], None),
        ({"per_polygon": 4, "is_balanced": True}, [4, 4, 4], None),
        ({"per_class": 1}, [1, 1, 1], None),
    ],
)
def test_numbers_are_kept_and_pixels_are_spread_over_polygons(labels, limits, of_class, of_polygon):
    codes, polygons = labels
    given = {"per_class": None, "per_polygon": None, "is_balanced": False, **limits}
    for seed in range(5):
        drawn = draw_labels(codes, polygons, seed=seed, **given)
        assert not drawn[codes == 0].any()
        assert count(codes, drawn) == of_class
        if of_polygon is not None:
            assert count(polygons, drawn) == of_polygon


def test_a_seed_repeats_its_draw_and_larger_draws_hold_smaller_ones(labels):
    draws = [
        draw_labels(*labels, per_class=number, per_polygon=None, is_balanced=False, seed=3)
        for number in (4, 4, 9, 20)
    ]
    np.testing.assert_array_equal(draws[0], draws[1])
    for small, large in zip(draws, draws[1:], strict=False):
        assert not (small & ~large).any()
    other = draw_labels(*labels, per_class=4, per_polygon=None, is_balanced=False, seed=4)
    assert (other != draws[0]).any()


def test_no_label_gives_no_pixel():
    codes = np.zeros((3, 3), dtype=np.uint16)
    drawn = draw_labels(codes, codes.astype(np.int32), per_class=2, per_polygon=1, is_balanced=True, seed=0)
    assert not drawn.any()
