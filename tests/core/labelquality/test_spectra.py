"""Spectra of labelled pixels: means by hand, and invalid pixels."""

import numpy as np
import pytest

from hsi_core.errors import LabelError
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
