"""Layers, weights and multiply-adds against figures worked out by hand."""

import pytest
import torch

from hsi_core.evaluation.summary import SHARED_TILE, summarize_network
from hsi_core.models.base import PatchNetwork, count_parameters
from models_for_tests import EVERY_TRAINED, make_network


class TwoLayers(PatchNetwork):
    """A convolution, a product outside any layer, and a dense layer: every count is known."""

    def __init__(self) -> None:
        super().__init__(num_components=4, num_classes=3, patch_size=5)
        self.convolution = torch.nn.Conv2d(4, 6, 3)
        self.head = torch.nn.Linear(6, 3)

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        tokens = self.convolution(patches).flatten(2)  # (N, 6, 9)
        mixed = torch.bmm(tokens, tokens.mT)  # (N, 6, 6)
        return self.head(mixed.mean(2))


def test_counts_are_those_worked_out_by_hand() -> None:
    summary = summarize_network(TwoLayers())
    layers = {layer.name: layer for layer in summary.layers}
    # A 3 x 3 convolution from 4 to 6 channels at 3 x 3 positions; 6 x 9 times 9 x 6; 6 times 3.
    assert layers["convolution"].multiply_adds == 9 * 6 * 4 * 9
    assert layers["TwoLayers"].multiply_adds == 6 * 9 * 6
    assert layers["head"].multiply_adds == 18
    assert summary.multiply_adds == 9 * 6 * 4 * 9 + 6 * 9 * 6 + 18
    assert (layers["convolution"].input_shape, layers["convolution"].output_shape) == ((4, 5, 5), (6, 3, 3))
    assert layers["convolution"].num_parameters == 4 * 6 * 9 + 6
    assert summary.num_parameters == 4 * 6 * 9 + 6 + 6 * 3 + 3
    assert summary.shared_multiply_adds is None


def test_hybridsn_costs_what_its_layer_table_says() -> None:
    """Faithful form with patches of 25 and 30 components; products of kernel, channels and positions of the
    paper's table."""
    summary = summarize_network(
        make_network("hybridsn", "faithful", patch_size=25, num_components=30, num_classes=16)
    )
    expected = (
        7 * 9 * 8 * 23 * 23 * 24
        + 5 * 9 * 8 * 16 * 21 * 21 * 20
        + 3 * 9 * 16 * 32 * 19 * 19 * 18
        + 9 * 576 * 64 * 17 * 17
        + 18496 * 256
        + 256 * 128
        + 128 * 16
    )
    assert summary.multiply_adds == expected
    assert summary.num_parameters == 5_122_176


def test_a_recurrent_layer_is_counted() -> None:
    network = make_network("ssan", "corrected")
    layer = next(layer for layer in summarize_network(network).layers if layer.kind == "GRU")
    gru = network.get_submodule(layer.name)
    steps = layer.input_shape[0]
    per_step = 3 * gru.hidden_size * (gru.input_size + gru.hidden_size)
    assert layer.multiply_adds == 2 * steps * per_step


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_layers_add_up_to_the_network_which_is_left_as_it_is(name: str, form: str) -> None:
    network = make_network(name, form)
    before = {key: value.clone() for key, value in network.state_dict().items()}
    summary = summarize_network(network)
    assert sum(layer.multiply_adds for layer in summary.layers) == summary.multiply_adds > 0
    listed = sum(layer.num_parameters for layer in summary.layers)
    # Published code has layers that are never called, and computes the recurrence of SSAN outside its layers.
    assert (
        listed == count_parameters(network)
        if form == "corrected"
        else 0 < listed <= count_parameters(network)
    )
    assert summary.num_parameters == count_parameters(network)
    assert all(layer.multiply_adds >= 0 for layer in summary.layers)
    assert network.training
    for key, value in network.state_dict().items():
        assert value.device.type == "cpu"
        torch.testing.assert_close(value, before[key])


def test_shared_computation_is_counted_for_a_tile() -> None:
    summary = summarize_network(make_network("hybridsn", "corrected", patch_size=9, num_components=13))
    # The last two dense layers cost the same for every pixel; convolutions at most what a tile with its halo
    # costs.
    assert summary.shared_multiply_adds is not None
    assert 256 * 128 < summary.shared_multiply_adds < summary.multiply_adds / 4
    assert SHARED_TILE == 256


def test_a_wide_dense_layer_costs_every_pixel_of_a_tile_as_much_as_a_patch() -> None:
    summary = summarize_network(make_network("hybridsn", "corrected", patch_size=19))
    dense = 64 * 11 * 11 * 256 + 256 * 128 + 128 * 5
    assert summary.shared_multiply_adds is not None
    assert dense < summary.shared_multiply_adds < 1.2 * dense < summary.multiply_adds


def test_attention_is_counted() -> None:
    """Two products of L x L x D in every block of LSGA-ViT, beside its layers."""
    network = make_network("lsga-vit", "corrected", patch_size=11)
    layers = {layer.name: layer for layer in summarize_network(network).layers}
    attention = layers["blocks.0.attention"]
    length, width = attention.input_shape
    assert attention.multiply_adds == 2 * length * length * width
