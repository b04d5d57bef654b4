"""Values computed from the spectrum of each pixel."""

import numpy as np

from hsi_core.scenes.computed import PART, ComputedCube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window


def test_values_of_a_wide_window_are_those_of_its_pixels_and_invalid_ones_are_nan(make_scene):
    cube = np.random.default_rng(0).integers(1, 99, (4, 6, PART + 40)).astype(np.uint16)
    cube[:, 2, PART + 3] = 0
    seen: list[int] = []

    def compute(spectra):
        seen.append(spectra.shape[1])
        return np.stack([spectra.sum(axis=0), spectra[0] - spectra[1], spectra[2] * 2.0]).astype(np.float64)

    with open_scene(make_scene(cube, nodata=0)) as scene:
        made = ComputedCube(scene, [1, 2, 4], 3, compute)
        assert made.shape == (3, 6, PART + 40)
        found = made.read(Window(1, 5, 4, PART + 30))
    used = cube[[0, 1, 3], 1:5, 5 : PART + 35].astype(np.float32)
    expected = np.stack([used.sum(axis=0), used[0] - used[1], used[2] * 2])
    expected[:, 1, PART - 2] = np.nan
    np.testing.assert_array_equal(found, expected)
    assert sum(seen) == 4 * (PART + 30) - 1
