"""Weights of training pixels by the size of their field, by hand."""

import numpy as np
import pytest

from hsi_core.labels.fields import HALF_SIZE, weigh_fields

CODES = np.array([[1, 1, 1, 1, 0, 1], [2, 2, 0, 0, 0, 0], [0, 0, 0, 2, 2, 2]], dtype=np.uint16)


def weigh(codes):
    pixels = np.argwhere(codes)
    return weigh_fields(pixels, codes[tuple(pixels.T)])


def test_a_pixel_weighs_less_the_larger_its_field_is():
    weights = weigh(CODES)
    for code, sizes in ((1, [4, 4, 4, 4, 1]), (2, [2, 2, 3, 3, 3])):
        each = 1.0 / (np.array(sizes) + HALF_SIZE)
        np.testing.assert_allclose(weights[CODES[CODES > 0] == code], each / each.mean())


def test_pixels_that_touch_at_a_corner_are_in_one_field():
    weights = weigh(np.array([[5, 0, 0, 5], [0, 5, 0, 0], [5, 0, 0, 0]]))
    each = 1.0 / (np.array([3, 1, 3, 3]) + HALF_SIZE)  # row by row
    np.testing.assert_allclose(weights, each / each.mean())


def test_large_fields_count_nearly_alike():
    codes = np.ones((100, 121), dtype=np.uint16)
    codes[:, 100] = 0
    weights = weigh(codes)
    is_large = np.nonzero(codes)[1] < 100
    assert weights[is_large].sum() == pytest.approx(weights[~is_large].sum(), rel=0.03)


def test_fields_of_one_size_have_equal_weights():
    codes = np.zeros((9, 9), dtype=np.uint16)
    codes[::2, ::2] = np.random.default_rng(0).integers(1, 4, (5, 5))
    np.testing.assert_allclose(weigh(codes), 1.0)
