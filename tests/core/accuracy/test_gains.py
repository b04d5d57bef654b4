"""Gains on pixels whose neighbours are alike."""

import numpy as np

from hsi_core.accuracy.gains import is_gain, number_cells


def test_pixels_of_a_square_of_16_pixels_share_a_cell():
    pixels = np.array([[0, 0, 0], [0, 15, 15], [0, 16, 0], [1, 0, 0], [0, 3, 2]])
    cells = number_cells(pixels)
    assert cells[0] == cells[1] == cells[4]
    assert len(set(cells.tolist())) == 3


def test_a_gain_counts_if_it_is_larger_than_its_standard_error():
    # Sums of the cells 3, 1 and -1: total 3, standard deviation 2, standard error of the total 2 * sqrt(3).
    cells = np.array([0, 0, 0, 1, 2])
    assert not is_gain(np.array([1.0, 1.0, 1.0, 1.0, -1.0]), cells)
    # 3, 1 and 2: total 6, standard error sqrt(3).
    assert is_gain(np.array([1.0, 1.0, 1.0, 1.0, 2.0]), cells)
    assert not is_gain(np.zeros(5), cells)


def test_in_a_single_cell_the_sign_decides():
    cells = np.zeros(2, dtype=np.int64)
    assert is_gain(np.array([1.0, -0.5]), cells)
    assert not is_gain(np.array([0.5, -0.5]), cells)
