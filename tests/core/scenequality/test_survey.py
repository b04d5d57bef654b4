"""Statistics of the bands of a scene: hand-made cubes with known answers."""

import numpy as np
import pytest

from hsi_core.progress import Progress
from hsi_core.scenequality.survey import MAX_TILES, TILE, choose_tiles, is_saturated, survey_scene
from hsi_core.scenes.scene import open_scene


@pytest.mark.parametrize("shape", [(10, 200), (300, 1000), (5000, 60)])
def test_a_small_scene_is_read_whole_and_each_pixel_once(shape):
    most = max(shape[0] * shape[1], 1)
    hits = np.zeros(shape, dtype=int)
    tiles = choose_tiles(shape, most)
    for tile in tiles:
        hits[tile.slices] += 1
    if max(shape) <= MAX_TILES * TILE:
        assert (hits == 1).all()
    else:  # a very long scene: lines of at most so many tiles are kept
        assert len(tiles) == MAX_TILES
        assert hits.max() == 1


@pytest.mark.parametrize("shape", [(10_000, 10_000), (1_000_000, 300), (129, 10_000_000)])
def test_of_a_large_scene_about_as_many_pixels_as_asked_for_are_read_all_over_it(shape):
    tiles = choose_tiles(shape, 1_000_000)
    num_read = sum(tile.height * tile.width for tile in tiles)
    assert 0.1e6 < num_read <= 1.05e6
    for axis, name in enumerate(("row", "column")):
        starts = sorted({getattr(tile, name) for tile in tiles})
        assert len(starts) <= MAX_TILES
        if shape[axis] > 10 * TILE:
            assert starts[0] < 0.2 * shape[axis]
            assert starts[-1] > 0.7 * shape[axis]


def test_each_band_is_measured_over_its_own_valid_pixels(make_scene):
    cube = np.arange(1, 3 * 150 * 6 + 1, dtype=np.float32).reshape(3, 150, 6)  # two tiles of rows
    cube[1, :30] = -9999.0
    cube[2] = -9999.0
    path = make_scene(cube, nodata=-9999.0)
    with open_scene(path) as scene:
        found = survey_scene(scene, most=10**6, progress=Progress())
        each, valid = scene.read_each(next(iter(choose_tiles((150, 6), 10**6))), [1, 2])
    assert (each[0][valid[0]] == cube[0, :128].ravel()).all()
    assert not valid[1, :30].any()
    statistics = found.statistics
    assert statistics.num_valid.tolist() == [900, 720, 0]
    assert (found.num_read, found.num_filled, found.num_in_most, found.num_whole) == (900, 900, 720, 0)
    assert found.num_valid_in_most.tolist() == [720, 720, 0]
    for band, values in ((0, cube[0]), (1, cube[1, 30:])):
        exact = values.astype(float)
        assert statistics.mean[band] == pytest.approx(exact.mean(), rel=1e-12)
        assert statistics.deviation[band] == pytest.approx(exact.std(ddof=1), rel=1e-9)
        assert (statistics.smallest[band], statistics.largest[band]) == (exact.min(), exact.max())
    assert statistics.num_largest.tolist()[:2] == [1, 1]
    assert np.isnan(statistics.mean[2])
    assert found.sample.shape == (900, 3)
    assert np.isnan(found.sample[:, 2]).all()


def test_values_that_are_cut_off_are_found_and_a_bright_object_or_a_constant_band_is_not(make_scene):
    rng = np.random.default_rng(0)
    cube = np.clip(rng.normal(1000, 300, (4, 60, 60)), 0, 1500).round().astype(np.int16)
    cube[1] = rng.normal(1000, 30, (60, 60))
    cube[1, 0, :3] = 5000  # three bright pixels
    cube[2] = 7
    cube[3] = rng.normal(1000, 30, (60, 60))
    cube[3, :2] = 32767
    with open_scene(make_scene(cube)) as scene:
        found = survey_scene(scene, most=10**6, progress=Progress())
    limits = [32767.0] * 4
    assert is_saturated(found.statistics, found.sample, limits).tolist() == [True, False, False, True]
