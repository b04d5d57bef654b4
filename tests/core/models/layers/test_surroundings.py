"""Means of surroundings against those of scipy, with the same bits from patches and from tiles."""

import numpy as np
import pytest
import torch
from scipy.ndimage import uniform_filter

from hsi_core.inputs.patches import cut_patches
from hsi_core.models.layers.surroundings import SIZES, split_tile, stack_means


def random_tile(patch_size, *, height=7, width=11, bands=3):
    """A tile (C, H + P - 1, W + P - 1) with values of very different size, so that sums are rounded."""
    rng = np.random.default_rng(0)
    shape = (bands, height + patch_size - 1, width + patch_size - 1)
    return torch.from_numpy((rng.normal(size=shape) * 10.0 ** rng.integers(-3, 4, shape)).astype(np.float32))


@pytest.mark.parametrize("patch_size", SIZES)
def test_the_channels_are_the_pixel_and_the_means_of_the_squares_around_it(patch_size):
    tile, halo = random_tile(patch_size), patch_size // 2
    found = stack_means(tile[None], SIZES[patch_size])[0].numpy()
    inner = np.s_[:, halo : halo + 7, halo : halo + 11]
    means = [uniform_filter(tile.double().numpy(), (0, size, size))[inner] for size in SIZES[patch_size]]
    assert [size for size in (1, 3, 5, 9) if size <= patch_size] == [1, *SIZES[patch_size]]
    np.testing.assert_array_equal(found[:3], tile.numpy()[inner])
    np.testing.assert_allclose(found, np.concatenate([tile.numpy()[inner], *means]), rtol=2e-5, atol=2e-4)


@pytest.mark.parametrize("pixels_at_once", [1, 8, 30, 1000])
@pytest.mark.parametrize("patch_size", SIZES)
def test_a_pixel_has_the_same_bits_from_its_patch_and_from_any_portion_of_a_tile(patch_size, pixels_at_once):
    tile, sizes = random_tile(patch_size), SIZES[patch_size]
    (patches,) = cut_patches(tile, patch_size, 0, 77)
    expected = stack_means(patches, sizes)[:, :, 0, 0]
    portions = list(split_tile(tile, sizes, pixels_at_once))
    assert max(map(len, portions)) <= pixels_at_once
    assert torch.equal(torch.cat(portions), expected)
