"""Flips, rotations and noise of training patches."""

import dataclasses

import torch

from hsi_core.inputs.patches import SummarySource
from hsi_core.training.augmentation import add_noise, augmented_batch, flip_and_rotate
from training_for_tests import RECIPE, make_data


def test_every_symmetry_of_the_square_occurs_and_keeps_the_centre():
    patch = torch.arange(9.0).reshape(1, 1, 3, 3).repeat(400, 2, 1, 1)
    turned = flip_and_rotate(patch, torch.Generator().manual_seed(0))
    assert len({tuple(p[0].flatten().tolist()) for p in turned}) == 8
    assert (turned[:, :, 1, 1] == 4.0).all()
    assert (turned.flatten(1).sort(dim=1).values == patch.flatten(1).sort(dim=1).values).all()


def test_noise_has_the_deviation_of_its_channel():
    deviation = torch.tensor([0.5, 2.0])[:, None, None]
    noise = add_noise(torch.full((200, 2, 9, 9), 3.0), deviation, torch.Generator().manual_seed(0)) - 3.0
    torch.testing.assert_close(noise.std((0, 2, 3)), torch.tensor([0.5, 2.0]), rtol=0.02, atol=0)
    torch.testing.assert_close(noise.mean((0, 2, 3)), torch.zeros(2), rtol=0, atol=0.05)


def test_without_augmentation_the_patches_are_those_of_the_source():
    data, pixels = make_data(), torch.tensor([7, 3])
    recipe = dataclasses.replace(RECIPE, augment=False, spectral_noise=0.0)
    (patches,), indices = augmented_batch(
        pixels, data.source, recipe, torch.zeros(6), torch.Generator().manual_seed(0)
    )
    assert torch.equal(patches, data.source.gather(pixels)[0])
    assert torch.equal(indices, pixels)


def test_noise_without_augmentation_moves_only_channels_with_a_deviation():
    data, pixels = make_data(), torch.tensor([7, 3])
    recipe = dataclasses.replace(RECIPE, augment=False, spectral_noise=1.0)
    noise = torch.tensor([0.0, 1.0, 0.0, 0.0, 0.0, 0.0])
    (patches,), _ = augmented_batch(pixels, data.source, recipe, noise, torch.Generator().manual_seed(0))
    is_moved = (patches != data.source.gather(pixels)[0]).amax((0, 2, 3))
    assert is_moved.tolist() == [False, True, False, False, False, False]


def test_noise_of_summaries_has_the_covariance_of_its_root():
    root = torch.tensor([[1.0, 0.0], [0.5, 0.5]])
    source = SummarySource(torch.full((4000, 2, 3), 5.0), root)
    recipe = dataclasses.replace(RECIPE, augment=True, spectral_noise=1.0)
    (found,), indices = augmented_batch(
        torch.arange(4000), source, recipe, torch.tensor([0.0, 1.0, 2.0]), torch.Generator().manual_seed(0)
    )
    assert torch.equal(indices, torch.arange(4000))
    assert (found[..., 0] == 5.0).all()
    for channel, deviation in ((1, 1.0), (2, 2.0)):
        covariance = deviation**2 * torch.tensor([[1.0, 0.5], [0.5, 0.5]])
        torch.testing.assert_close(found[..., channel].T.cov(), covariance, rtol=0.1, atol=0.0)
    (plain,), _ = augmented_batch(
        torch.arange(2), source, dataclasses.replace(recipe, spectral_noise=0.0), torch.zeros(3), None
    )
    assert (plain == 5.0).all()
