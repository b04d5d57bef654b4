"""Methods that know places alone."""

import numpy as np

from hsi_core.crossvalidation.places import nearest_places


def test_the_nearest_training_pixel_decides_and_of_equally_near_ones_the_first():
    train = np.array([[0, 0], [0, 4], [9, 0]])
    pixels = np.array([[0, 1], [0, 3], [0, 2], [6, 0]])
    np.testing.assert_array_equal(nearest_places(train, np.array([5, 6, 7]), pixels), [5, 6, 5, 7])


def test_one_training_pixel_is_enough():
    assert nearest_places(np.array([[3, 3]]), np.array([2]), np.array([[0, 0], [9, 9]])).tolist() == [2, 2]
