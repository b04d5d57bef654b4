"""Spectra of labelled pixels: means by hand, and invalid pixels."""

import numpy as np
import pytest

from hsi_core.errors import LabelError, SceneError
from hsi_core.labelquality.spectra import read_spectra
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene


def test_means_leave_out_invalid_pixels_and_the_outside(make_scene):
    cube = np.arange(2 * 4 * 4, dtype=np.int16).reshape(2, 4, 4) + 1
    cube[:, 1, 1] = 0
    with open_scene(make_scene(cube, nodata=0)) as scene:
        pixels = np.array([[0, 0], [1, 1], [3, 3]])
        found = read_spectra(scene, pixels, bands=[1, 2], sides=(1, 3), progress=Progress())
        assert found.positions.tolist() == [0, 2]
        assert found.means[0].tolist() == [[1, 17], [16, 32]]
        # (1 + 2 + 5) / 3, and (11 + 12 + 15 + 16) / 4
        assert found.means[1] == pytest.approx(np.array([[8 / 3, 8 / 3 + 16], [13.5, 29.5]]))
        with pytest.raises(LabelError, match="At every labelled pixel the scene is nodata"):
            read_spectra(scene, pixels[1:2], bands=[1, 2], sides=(1,), progress=Progress())


def test_an_undeclared_fill_value_among_the_labels_is_named(make_scene):
    """One pixel of 9.97e36 would be the mean spectrum of its class, and all of its variance."""
    cube = np.arange(1, 33, dtype=np.float32).reshape(2, 4, 4)
    cube[1, 2, 3] = 9.97e36
    pixels = np.argwhere(np.ones((4, 4), dtype=bool))
    with open_scene(make_scene(cube)) as scene, pytest.raises(SceneError) as caught:
        read_spectra(scene, pixels, bands=[1, 2], sides=(1, 3), progress=Progress())
    message = str(caught.value)
    assert "has a pixel with values such as 9.97e+36 (band 2, row 3, column 4)" in message
    assert "it would spoil the spectra of the labels. Declare it as nodata" in message
