"""Sampled pixels are inside the scene, different, spread, and in few tiles of a large scene."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.evaluation.pixel_sample import PIXELS_PER_TILE, sample_pixels
from hsi_core.windows import GATHER_TILE


@given(st.integers(1, 200), st.integers(1, 200), st.integers(1, 3000), st.integers(0, 5))
def test_pixels_are_inside_ascending_and_different(height: int, width: int, count: int, seed: int) -> None:
    pixels = sample_pixels((height, width), count, seed=seed)
    flat = pixels[:, 0] * width + pixels[:, 1]
    assert (np.diff(flat) > 0).all()
    assert pixels.min() >= 0
    assert (pixels.max(axis=0) < (height, width)).all()
    num_tiles = -(-height // GATHER_TILE) * -(-width // GATHER_TILE)
    assert 1 <= len(pixels) <= count + num_tiles
    if count > num_tiles * PIXELS_PER_TILE:
        assert len(pixels) >= min(count, height * width) - num_tiles


def test_a_small_scene_can_be_taken_whole() -> None:
    assert len(sample_pixels((40, 30), 5000, seed=0)) == 1200


def test_few_tiles_of_a_large_scene_are_read_and_from_everywhere() -> None:
    pixels = sample_pixels((20_000, 30_000), 4096, seed=3)
    tiles = np.unique(pixels // GATHER_TILE, axis=0)
    assert len(tiles) == 4096 // PIXELS_PER_TILE
    counts, _, _ = np.histogram2d(pixels[:, 0], pixels[:, 1], bins=2, range=[[0, 20_000], [0, 30_000]])
    assert (counts > 4096 / 16).all()


def test_the_seed_chooses() -> None:
    first, again, other = (sample_pixels((300, 300), 500, seed=seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)
