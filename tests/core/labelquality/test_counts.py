"""Counts of labels against small maps worked out by hand."""

import numpy as np
import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.labelquality.counts import count_classes, count_polygons, find_equal_spectra
from hsi_core.labels.labels import Labels


def labels_of(rows) -> Labels:
    codes = np.array(rows, dtype=np.uint16)
    return Labels(codes, ClassTable.from_codes(np.unique(codes[codes > 0])))


def test_classes_have_their_pixels_polygons_and_spread():
    codes = np.zeros((20, 20), np.uint16)
    codes[0, 0:3] = 1
    codes[19, 1] = 1
    codes[5, 5] = 7
    first, second = count_classes(labels_of(codes))
    assert (first.code, first.pixels, first.polygons, first.largest_share) == (1, 4, 2, 0.75)
    # rows 0 0 0 19: variance 67.6875; columns 0 1 2 1: variance 0.5
    assert first.spread == pytest.approx((67.6875 + 0.5) ** 0.5)
    assert first.cells == 3  # cells of 2 x 2 pixels: (0, 0), (0, 1), (9, 0)
    assert (second.code, second.pixels, second.spread, second.cells) == (7, 1, 0.0, 1)


def test_polygons_have_a_labelled_pixel_in_the_middle():
    first, second = count_polygons(labels_of([[1, 1, 1, 0, 2], [0, 0, 0, 0, 2]]))
    assert (first.code, first.pixels, first.row, first.column) == (1, 3, 0, 1)
    assert (second.code, second.pixels) == (2, 2)


def test_equal_spectra_with_one_label_and_with_two_are_told_apart():
    spectra = np.array([[1, 2], [1, 2], [3, 4], [3, 4], [5, 6]], np.float32)
    found = find_equal_spectra(spectra, np.array([0, 0, 0, 1, 1]))
    assert found.num_repeated == 2
    assert found.conflicts.tolist() == [2, 3]
    assert found.others.tolist() == [1, 0]
