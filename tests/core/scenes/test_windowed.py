"""A window of a scene."""

import numpy as np

from hsi_core.explanation.region import cut_grid
from hsi_core.scenes.scene import open_scene
from hsi_core.scenes.windowed import WindowedScene
from hsi_core.windows import Window


def test_a_window_is_read_like_a_scene_of_its_own(make_scene):
    cube = np.arange(2 * 5 * 6, dtype=np.float32).reshape(2, 5, 6)
    cube[1, 3, 4] = -5
    window = Window(2, 3, 3, 2)
    with open_scene(make_scene(cube, wavelengths=[400.0, 500.0], nodata=-5)) as scene:
        part = WindowedScene(scene, window, cut_grid(scene.grid, window))
        values, valid = part.read(Window(0, 0, 3, 2), [2, 1])
        corner, _ = part.read(Window(2, 1, 1, 1), [1])
        assert part.grid.shape == (3, 2)
        assert part.wavelengths_nm == (400.0, 500.0)
        assert part.traits([1]) != scene.traits([1])
    # Row 2, column 3 of the first band is 2 * 6 + 3.
    np.testing.assert_array_equal(values[1], [[15, 16], [21, 0], [27, 28]])
    np.testing.assert_array_equal(valid, [[True, True], [True, False], [True, True]])
    assert corner.item() == 28
