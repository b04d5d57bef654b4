"""Pictures inside reports, read back with GDAL."""

import base64

import numpy as np
import pytest
from rasterio.io import MemoryFile

from hsi_core.explanation.pictures import LONGEST_SIDE, class_picture, picture, stretch, thinning


def read(url):
    head, _, data = url.partition(",")
    assert head == "data:image/png;base64"
    with MemoryFile(base64.b64decode(data)) as memory, memory.open() as dataset:
        return dataset.read()


@pytest.mark.parametrize(("shape", "step"), [((160, 10), 1), ((161, 10), 2), ((10, 320), 2), ((10, 321), 3)])
def test_large_windows_are_thinned_out_to_160_pixels(shape, step):
    assert thinning(shape) == step


def test_the_ends_of_the_colours_are_percentiles_and_never_equal():
    assert stretch(np.arange(101.0)) == (2.0, 98.0)
    assert stretch(np.full(5, 7.0)) == (7.0, 8.0)
    assert stretch(np.array([0.0] * 99 + [5.0])) == (0.0, 5.0)  # the percentiles agree, the extremes do not
    assert stretch(np.array([np.nan])) == (0.0, 1.0)


def test_values_have_the_colours_of_viridis_and_unknown_ones_none():
    found = read(picture(np.array([[0.0, 1.0, np.nan, 9.0]]), ends=(0.0, 1.0)))
    assert found[:, 0, 0].tolist() == [68, 1, 84, 255]
    assert found[:, 0, 1].tolist() == [253, 231, 37, 255]
    assert found[3, 0, 2] == 0
    assert found[:, 0, 3].tolist() == [253, 231, 37, 255]  # beyond the end


def test_classes_have_their_colours_and_no_class_is_transparent():
    found = read(class_picture(np.array([[1, 0, -1]]), [(255, 0, 0), (0, 0, 255)]))
    assert found.transpose(1, 2, 0)[0].tolist() == [[0, 0, 255, 255], [255, 0, 0, 255], [0, 0, 0, 0]]


def test_pictures_are_thinned_out_and_stretched():
    assert thinning((LONGEST_SIDE, 3)) == 1
    assert thinning((LONGEST_SIDE + 1, 3)) == 2
    assert stretch(np.array([np.nan])) == (0.0, 1.0)
    assert stretch(np.full(3, 2.0)) == (2.0, 3.0)
    assert stretch(np.r_[np.zeros(99), 1.0]) == (0.0, 1.0)
