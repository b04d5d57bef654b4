"""Discriminant scores with learned context: its start, its surroundings, its tiles."""

import numpy as np
import pytest
import torch
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from hsi_core.models.discriminant_context import MEMBERS, SHARPNESS
from models_for_tests import make_network


def trained(**sizes):
    """A network whose residual is not zero."""
    network = make_network("discriminant-context", "corrected", patch_size=9, **sizes)
    torch.nn.init.normal_(network.head.weight)
    torch.nn.init.normal_(network.shares)
    return network.eval()


def test_the_fresh_network_ranks_pixels_as_linear_discriminant_analysis_does():
    generator = np.random.default_rng(0)
    targets = np.repeat([0, 1, 2], [50, 30, 20])
    spectra = generator.normal(size=(100, 6)) + 2.0 * generator.normal(size=(3, 6))[targets]
    # Whitened with the pooled covariance within the classes, as the reduction does.
    centred = spectra - np.stack([spectra[targets == target].mean(0) for target in range(3)])[targets]
    values, axes = np.linalg.eigh(centred.T @ centred / 100)
    whitened = spectra @ (axes / np.sqrt(values))
    reference = LinearDiscriminantAnalysis(solver="lsqr").fit(whitened, targets)
    network = make_network("discriminant-context", "corrected", patch_size=9, num_components=6, num_classes=3)
    pixels = torch.from_numpy(whitened).float()
    network.start_from(pixels, torch.from_numpy(targets))
    network.use_surroundings(1)
    patches = torch.randn(100, 6, 9, 9)
    patches[:, :, 4, 4] = pixels
    found = (network.eval()(patches) / SHARPNESS).log_softmax(1)
    assert np.allclose(found.detach().numpy(), reference.predict_log_proba(whitened), atol=1e-4)


@pytest.mark.parametrize("weights", [None, torch.arange(1.0, 11.0, dtype=torch.float64)])
def test_a_class_without_training_pixels_keeps_finite_scores(weights):
    network = make_network("discriminant-context", "corrected", patch_size=3, num_components=4, num_classes=3)
    network.start_from(torch.randn(10, 4), torch.tensor([0, 2] * 5), weights)
    assert network.head.weight.isfinite().all()
    assert network.head.bias.isfinite().all()


def test_weights_are_those_of_pixels_in_the_means_of_the_first_scores():
    network = make_network("discriminant-context", "corrected", patch_size=3, num_components=4, num_classes=2)
    pixels, targets = torch.randn(10, 4), torch.tensor([0, 1] * 5)
    weights = torch.arange(1.0, 11.0, dtype=torch.float64)
    network.start_from(pixels, targets, weights)
    for target in (0, 1):
        own = targets == target
        mean = np.average(pixels[own], axis=0, weights=weights[own])
        np.testing.assert_allclose(network.head.weight[target, :4].detach(), SHARPNESS * mean, rtol=1e-5)
        expected = SHARPNESS * (np.log(0.5) - (mean**2).sum() / 2.0)
        assert float(network.head.bias[target].detach()) == pytest.approx(expected, rel=1e-5)


def test_pixels_outside_the_chosen_surroundings_do_not_count():
    network = trained()
    patches = torch.randn(4, 15, 9, 9)
    for side, inside in ((1, slice(4, 5)), (3, slice(3, 6)), (5, slice(2, 7)), (9, slice(0, 9))):
        network.use_surroundings(side)
        others = torch.randn_like(patches)
        others[:, :, inside, inside] = patches[:, :, inside, inside]
        assert torch.equal(network(patches), network(others))
        others[:, :, inside, inside] += torch.randn(4, 15, 1, 1)
        assert not torch.allclose(network(patches), network(others))


def test_a_small_patch_offers_only_the_surroundings_that_it_holds():
    assert make_network("discriminant-context", "corrected", patch_size=1).surroundings == (1,)
    assert make_network("discriminant-context", "corrected", patch_size=7).surroundings == (1, 3, 5)


def test_each_training_pixel_trains_one_member():
    network = make_network("discriminant-context", "corrected", patch_size=9, options={"dropout": 0.0})
    torch.nn.init.normal_(network.head.weight)
    torch.nn.init.ones_(network.first[0].bias)  # every unit is active
    network.train()(torch.zeros(1, 15, 9, 9)).sum().backward()
    used = network.head.weight.grad[:, 15:].reshape(5, MEMBERS, -1).abs().sum((0, 2))
    assert used[0] > 0.0
    assert not used[1:].any()


def test_summaries_take_the_place_of_patches():
    network = trained()
    patches = torch.randn(4, 15, 9, 9)
    summaries = network.summarise(patches)
    assert summaries.shape == (4, 4, 15)
    torch.testing.assert_close(summaries[:, 1], patches[:, :, 3:6, 3:6].mean((2, 3)))
    for side in network.surroundings:
        network.use_surroundings(side)
        assert torch.equal(network.summarise(patches), summaries)
        assert torch.equal(network(patches), network(summaries))
    network.train()
    torch.manual_seed(0)
    expected = network(patches)
    torch.manual_seed(0)
    assert torch.equal(network(summaries), expected)


def test_noise_of_summaries_is_that_of_their_pixels():
    network = make_network("discriminant-context", "corrected", patch_size=5, num_components=1)
    root = network.summary_noise_root()
    covariance = [[1.0, 1 / 9, 1 / 25], [1 / 9, 1 / 9, 1 / 25], [1 / 25, 1 / 25, 1 / 25]]
    torch.testing.assert_close(root @ root.T, torch.tensor(covariance))
    noise = network.summarise(torch.randn(20000, 1, 5, 5, generator=torch.Generator().manual_seed(0)))
    torch.testing.assert_close(noise[..., 0].T.cov(), torch.tensor(covariance), rtol=0.05, atol=0.004)
