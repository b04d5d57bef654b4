import math

import numpy as np
import pytest
import torch
from torch import nn

from hsi_core.errors import CancelledError, ParameterError, PatchError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.models.base import count_parameters
from hsi_core.models.layers.attention import SpatialAttention
from hsi_core.models.layers.recurrence import SteppingGru, split_bands
from hsi_core.models.recipe import FORMS
from hsi_core.models.ssan import (
    BandWeights,
    PixelWeights,
    ScrambledAttention,
    SpectralBranch,
)
from models_for_tests import make_network, random_batch


class PixelNumbers(nn.Module):
    """Weights that tell from which pixel they are: 1, 2, 3, ... row by row."""

    def forward(self, patches):
        count, _, height, width = patches.shape
        return torch.arange(1.0, height * width + 1).reshape(1, 1, height, width).expand(count, -1, -1, -1)


@pytest.mark.parametrize("num_bands", [20, 102])
def test_the_faithful_form_has_the_published_number_of_weights_whatever_the_bands(num_bands):
    network = make_network(
        "ssan", "faithful", patch_size=27, num_components=4, num_classes=9, num_bands=num_bands
    )
    assert count_parameters(network) == 5_434_176
    assert not network.dead


def test_a_cancel_is_seen_within_a_step_of_the_published_recurrence():
    network = make_network("ssan", "faithful", num_bands=20).eval()
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 7:
            raise CancelledError

    with checked_between_layers(network, check), pytest.raises(CancelledError):
        network(*random_batch(network, 2))
    assert len(calls) == 7  # of 20 steps


def test_the_weights_of_the_bands_sum_to_one_and_are_equal_for_equal_states():
    torch.manual_seed(0)
    for step, num_bands in [(1, 9), (4, 33)]:  # 33 bands in 9 steps: the last one holds one band
        weights = BandWeights(6, 32, step=step)
        torch.testing.assert_close(weights(torch.randn(3, 9, 6), num_bands).sum(1), torch.ones(3))
        equal = weights(torch.ones(2, 9, 6), num_bands)
        torch.testing.assert_close(equal, torch.full((2, num_bands), 1 / num_bands))


def test_bands_that_are_read_together_share_a_state_and_the_last_ones_are_completed_by_zeros():
    assert split_bands(torch.arange(1.0, 7.0)[None], 4).tolist() == [[[1, 2, 3, 4], [5, 6, 0, 0]]]
    torch.manual_seed(0)
    branch = SpectralBranch(SteppingGru(3, 4), 6, 32, step=4)
    spectra = torch.randn(2, 6)
    states, weights = branch.recurrence(spectra), branch.weights(branch.recurrence(spectra), 6)
    assert states.shape == (2, 2, 6)
    expected = sum(weights[:, band, None] * states[:, band // 4] for band in range(6))
    torch.testing.assert_close(branch(spectra), expected)


@pytest.mark.parametrize("form", FORMS)
def test_hooks_see_a_weight_for_each_band_and_for_each_pixel(form):
    network = make_network("ssan", form, patch_size=9, num_components=4, num_bands=17).eval()
    seen = {}
    for name in ("spectral.weights", "attention.weights"):
        network.get_submodule(name).register_forward_hook(
            lambda module, inputs, output, name=name: seen.update({name: output})
        )
    network(*random_batch(network, 3))
    assert seen["spectral.weights"].shape == (3, 17)
    torch.testing.assert_close(seen["spectral.weights"].sum(1), torch.ones(3))
    assert seen["attention.weights"].shape == (3, 1, 9, 9)
    assert seen["attention.weights"].gt(0).all()
    assert seen["attention.weights"].lt(1).all()


def test_the_published_attention_gives_6_of_2916_cells_the_weight_of_their_own_pixel():
    attention = ScrambledAttention(4)
    attention.weights = PixelNumbers()
    got = attention(torch.ones(1, 4, 27, 27))[0] - 1
    own = torch.arange(729.0).reshape(27, 27).expand(4, -1, -1)
    assert (got == own).sum() == 6
    row, column, channel = 5, 20, 2
    assert got[channel, row, column] == ((row * 27 + column) * 4 + channel) % 729


def test_the_published_attention_scrambles_as_its_reshape_does():
    torch.manual_seed(0)
    attention, patches = ScrambledAttention(3), torch.randn(2, 3, 5, 5)
    flat = attention.weights(patches).detach().numpy().reshape(2, 25)
    scrambled = np.concatenate([flat] * 3, axis=1).reshape(2, 5, 5, 3)
    expected = patches.numpy() * scrambled.transpose(0, 3, 1, 2)
    np.testing.assert_allclose(attention(patches).detach().numpy(), expected, rtol=1e-6)


def test_the_corrected_attention_gives_every_cell_the_weight_of_its_own_pixel():
    network = make_network("ssan", "corrected", patch_size=9, num_components=4)
    assert isinstance(network.attention, SpatialAttention)
    network.attention.weights = PixelNumbers()
    got = network.attention(torch.ones(1, 4, 9, 9))[0] - 1
    assert torch.equal(got, torch.arange(81.0).reshape(9, 9).expand(4, -1, -1))


def test_the_weight_of_a_pixel_comes_from_its_own_components_alone():
    torch.manual_seed(0)
    weights, patches = PixelWeights(3, has_tanh=False), torch.randn(1, 3, 5, 5)
    changed = patches.clone()
    changed[0, :, 1, 3] += 1.0
    moved = (weights(changed) != weights(patches))[0, 0].nonzero().tolist()
    assert moved == [[1, 3]]


def test_the_published_weights_stay_between_27_and_73_hundredths_and_the_corrected_ones_do_not():
    patches = torch.tensor([-1e3, 1e3]).reshape(1, 1, 1, 2)
    limits = {True: [1 / (1 + math.e), math.e / (1 + math.e)], False: [0.0, 1.0]}
    for has_tanh, expected in limits.items():
        weights = PixelWeights(1, has_tanh=has_tanh)
        nn.init.ones_(weights.score.weight)
        assert weights(patches).flatten().tolist() == pytest.approx(expected)


def test_weights_are_drawn_as_published():
    network = make_network("ssan", "faithful", patch_size=27, num_components=4, num_classes=9)
    assert network.spatial_dense.weight.std().item() == pytest.approx(1.0, abs=0.01)
    assert network.spectral.weights.hidden.weight.std().item() == pytest.approx(0.1, abs=0.01)
    assert network.attention.weights.score.weight.abs().max() <= 2e-4
    assert network.spectral.recurrence.cell.gate_bias.unique().tolist() == [1.0]


@pytest.mark.parametrize("form", FORMS)
def test_the_order_of_the_bands_matters_and_so_does_the_patch(form):
    network = make_network("ssan", form, patch_size=7).eval()
    patches, spectra = random_batch(network, 2)
    logits = network(patches, spectra)
    assert not torch.allclose(logits, network(patches, spectra.flip(1)))
    assert not torch.allclose(logits, network(patches.flip(1), spectra))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("num_components", "patch_size", "num_bands"), [(1, 7, 1), (3, 11, 5), (8, 13, 30), (13, 27, 9)]
)
def test_any_odd_patch_and_any_numbers_of_components_and_bands_fit(
    form, num_components, patch_size, num_bands
):
    network = make_network(
        "ssan", form, patch_size=patch_size, num_components=num_components, num_bands=num_bands
    ).eval()
    logits = network(*random_batch(network, 2))
    assert logits.shape == (2, 5)
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("form", FORMS)
def test_what_does_not_fit_is_refused(form):
    with pytest.raises(PatchError, match="at least 7 x 7 pixels, not 5 x 5; choose a larger patch"):
        make_network("ssan", form, patch_size=5)
    with pytest.raises(ParameterError, match="got 0 bands; pass num_bands"):
        make_network("ssan", form, num_bands=0)


@pytest.mark.parametrize("form", FORMS)
def test_mixed_precision_trains(form):
    network = make_network("ssan", form, patch_size=7, num_components=3)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = network(*random_batch(network, 4))
    logits.float().square().sum().backward()
    assert torch.isfinite(network.head.weight.grad).all()
