"""HybridSN against the paper, and its derived values."""

import math

import pytest
import torch
from torch import nn

from hsi_core.errors import PatchError
from hsi_core.models.base import count_parameters
from hsi_core.models.hybridsn import ROWS_AT_ONCE
from hsi_core.models.registry import find_recipe
from models_for_tests import as_trained, make_network


@pytest.mark.parametrize(
    ("num_components", "num_classes", "expected"),
    [(30, 16, 5_122_176), (15, 9, 4_844_793), (15, 16, 4_845_696)],
)
def test_faithful_hybridsn_has_the_published_number_of_weights(num_components, num_classes, expected):
    network = make_network(
        "hybridsn", "faithful", patch_size=25, num_components=num_components, num_classes=num_classes
    )
    assert count_parameters(network) == expected


def test_faithful_hybridsn_has_no_batch_norm():
    assert not any(
        "Norm" in type(module).__name__ for module in make_network("hybridsn", "faithful").modules()
    )


@pytest.mark.parametrize("name", ["hybridsn", "hybridsn-se"])
def test_the_faithful_form_starts_from_the_weights_of_keras(name):
    """Bounds of the layers of 25 x 25 x 30 and 16 classes, from the sizes in the paper."""
    network = make_network(name, "faithful", patch_size=25, num_components=30, num_classes=16)
    fans = [
        63 * (1 + 8),
        45 * (8 + 16),
        27 * (16 + 32),
        9 * (576 + 64),
        17 * 17 * 64 + 256,
        256 + 128,
        128 + 16,
        *([64 + 4] * 2 if name == "hybridsn-se" else []),
    ]
    layers = [layer for layer in network.modules() if isinstance(layer, nn.Linear | nn.Conv2d | nn.Conv3d)]
    assert len(layers) == len(fans)
    for layer, fan in zip(layers, fans, strict=True):
        bound = math.sqrt(6.0 / fan)
        assert 0.95 * bound < float(layer.weight.detach().abs().max()) <= bound * (1 + 1e-6)
        assert layer.bias is None or not layer.bias.any()


def test_the_faithful_recipe_has_the_optimizer_of_keras_and_the_corrected_one_that_of_torch():
    faithful, corrected = (find_recipe("hybridsn", form) for form in ("faithful", "corrected"))
    assert (faithful.adam_epsilon, faithful.rate_decay) == (1e-7, 1e-6)
    assert (corrected.adam_epsilon, corrected.rate_decay) == (1e-8, 0.0)


@pytest.mark.parametrize(("num_components", "patch_size"), [(1, 7), (3, 7), (8, 9), (12, 15)])
def test_corrected_hybridsn_shrinks_its_kernels_to_what_is_there(num_components, patch_size):
    network = make_network(
        "hybridsn", "corrected", patch_size=patch_size, num_components=num_components
    ).eval()
    assert network(torch.randn(2, num_components, patch_size, patch_size)).shape == (2, 5)


def test_hybridsn_refuses_what_is_too_small():
    with pytest.raises(PatchError, match="at least 7 x 7 pixels, not 5 x 5"):
        make_network("hybridsn", "corrected", patch_size=5)
    with pytest.raises(PatchError, match="at least 9 x 9"):
        make_network("hybridsn", "faithful", patch_size=7)
    with pytest.raises(PatchError, match="more than 12 components, not 12"):
        make_network("hybridsn", "faithful", num_components=12)


def test_corrected_hybridsn_has_the_weights_of_its_layers():
    """One component and patches of 7: all kernels are one band deep, and the last one is one pixel wide."""
    network = make_network("hybridsn", "corrected", patch_size=7, num_components=1)
    spectral = (8 * 9 + 8) + (16 * 8 * 9 + 16) + (32 * 16 * 9 + 32)
    spatial = 32 * 64 + 64
    norms = 2 * (8 + 16 + 32 + 64)
    dense = (64 * 256 + 256) + (256 * 128 + 128) + (128 * 5 + 5)
    assert count_parameters(network) == spectral + spatial + norms + dense == 58_421


@pytest.mark.parametrize(("patch_size", "side"), [(7, 1), (9, 1), (11, 3), (15, 7)])
def test_the_first_dense_layer_sees_the_map_that_the_convolutions_leave(patch_size, side):
    network = make_network("hybridsn", "corrected", patch_size=patch_size, num_components=3)
    assert network.side == side
    assert network.dense1.in_features == 64 * side**2


def test_options_set_the_channels_and_the_dropout():
    network = make_network(
        "hybridsn", "corrected", num_components=3, options={"channels": 8, "dropout": 0.25}
    )
    assert network.spatial[0].out_channels == 8
    assert network.dense1.in_features == 8 * 3**2
    assert network.dropout.p == 0.25


def test_the_dense_layer_is_the_same_directly_in_strips_and_in_frequency_space():
    network = as_trained(make_network("hybridsn", "faithful", patch_size=15, num_components=13))
    maps = torch.rand(64, ROWS_AT_ONCE + 1 + 6, 5 + 6)  # the last strip has one row
    with torch.inference_mode():
        strips = [*network._dense1_directly(maps)]
        assert [len(strip) for strip in strips] == [ROWS_AT_ONCE, 1]
        for block in (8, 16):  # another block discards the kernel of the first
            by_fft = network._dense1_by_fft(maps, block)
            torch.testing.assert_close(by_fft, torch.cat(strips), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_values_derived_from_the_weights_are_discarded_with_the_weights(form):
    network, other = (as_trained(make_network("hybridsn", form, num_components=13)) for _ in range(2))
    torch.nn.init.normal_(other.spectral[0].weight)
    patches = torch.randn(2, 13, 11, 11)
    with torch.inference_mode():
        first = network(patches)  # batch norms are folded into the convolutions here
        assert network._folded is not None
        network.load_state_dict(other.state_dict())
        assert network._folded is None
        torch.testing.assert_close(network(patches), other(patches))
        assert not torch.allclose(network(patches), first)
    assert network.train()._folded is None
    with torch.inference_mode():
        network.eval()(patches)
    assert network.double()._folded is None
    assert network.measured_choices == {}
