"""Attention weights, rollout and Gaussian biases, against the network and by hand."""

import pytest
import torch

from hsi_core.explanation.attention import (
    EXPLICIT,
    AttentionWeights,
    Rollout,
    as_map,
    find_attention,
    find_rollout,
    gaussian_biases,
    show_weights,
)
from hsi_core.explanation.placing import Placement
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import Recorded, list_calls
from hsi_core.models.lsga_vit import gaussian_of_position
from models_for_tests import make_network, random_batch

BANDS = [str(band) for band in range(20)]


def rollout_of(*weights):
    layers = {str(number): value for number, (_, value) in enumerate(weights)}
    rollout = Rollout("", [""], tuple(layers), Placement(3, 0), tuple(kind for kind, _ in weights))
    return rollout.compute(Recorded(layers, torch.zeros(1, 2)))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("hybridsn", []),
        ("hybridsn-se", ["channels"]),
        ("a2s2k", ["kernels", *["channels"] * 4]),
        ("lsga-vit", ["tokens"] * 2),
        ("ssan", ["bands", "positions"]),
    ],
)
@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_every_attention_block_is_found(name, form, kinds):
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    show_weights(network)
    quantities = find_attention(network, list_calls(network), bands=BANDS)
    assert [quantity.kind for quantity in quantities] == kinds
    values, _ = compute_all(network, random_batch(network, 2), quantities)
    for quantity, value in zip(quantities, values, strict=True):
        assert value.shape[1] == len(quantity.names)
        assert (value >= 0).all()
        assert (value <= 1).all()
        if quantity.kind == "tokens":
            assert torch.allclose(value.sum((1, 2, 3)), torch.ones(2), atol=1e-5)


@pytest.mark.slow
def test_attention_rollout_is_the_product_of_attention_and_shortcut():
    identity = torch.eye(9)[None, None]
    centre = torch.zeros(9)
    centre[4] = 1.0
    assert torch.equal(rollout_of(("tokens", identity), ("tokens", identity)).flatten(), centre)
    even = torch.full((1, 1, 9, 9), 1 / 9)
    assert torch.allclose(rollout_of(("tokens", even)).flatten(), 0.5 * centre + 0.5 / 9)
    # The row of the centre: half of it stays, half goes to token 0 in the last block, from where all goes
    # to token 8 and itself.
    first, last = torch.eye(9)[None, None].clone(), torch.eye(9)[None, None].clone()
    first[0, 0, 0], last[0, 0, 4] = torch.eye(9)[8], torch.eye(9)[0]
    expected = torch.zeros(9)
    expected[4], expected[0], expected[8] = 0.5, 0.25, 0.25
    assert torch.allclose(rollout_of(("tokens", first), ("tokens", last)).flatten(), expected)
    # A pooling before the attention mixes what the attention looks at.
    assert torch.allclose(
        rollout_of(("pooling", even[:, 0]), ("tokens", identity)).flatten(), 0.5 * centre + 0.5 / 9
    )


@pytest.mark.slow
@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_rollout_of_lsga_vit_shares_one_out_over_the_patch(form):
    network = make_network("lsga-vit", form, patch_size=7).eval().requires_grad_(False)
    show_weights(network)
    (maps,), _ = compute_all(network, random_batch(network, 2), [find_rollout(network, list_calls(network))])
    assert maps.shape == (2, 1, 7, 7)
    assert torch.allclose(maps.sum((1, 2, 3)), torch.ones(2), atol=1e-5)


@pytest.mark.slow
def test_the_gaussian_bias_is_that_of_the_network():
    network = make_network("lsga-vit", "corrected", patch_size=7).eval()
    with torch.no_grad():
        network.blocks[0].attention.bias.strength.copy_(torch.tensor([1.0, 2.0, 0.0, -1.0]))
    (_, first), _ = gaussian_biases(network)
    expected = gaussian_of_position(7, torch.full((1,), 7 / 4)).reshape(7, 7)
    assert torch.allclose(first, torch.tensor([1.0, 2.0, 0.0, -1.0])[:, None, None] * expected, atol=1e-6)
    assert gaussian_biases(make_network("hybridsn", "corrected")) == []
    faithful = gaussian_biases(make_network("lsga-vit", "faithful", patch_size=7))
    assert faithful[0][1].shape == (1, 7, 7)
    assert (
        faithful[0][1][0, 3, 4] > faithful[0][1][0, 4, 3]
    )  # over the flattened index right is nearer than below


def weights_of(kind, values):
    quantity = AttentionWeights("", [], ("block.weights",), None, kind)
    return quantity.compute(Recorded({"block.weights": values}, torch.zeros(1, 2)))


def test_weights_have_the_shape_of_their_kind():
    maps = torch.rand(2, 1, 3, 3)
    assert torch.equal(weights_of("positions", maps), maps)
    channels = torch.rand(2, 4, 1, 1)
    assert torch.equal(weights_of("channels", channels), channels[:, :, 0, 0])
    kernels = torch.rand(2, 2, 4)
    assert torch.equal(weights_of("kernels", kernels), kernels[:, 0])  # the share of the first kernel
    bands = torch.rand(2, 7)
    assert torch.equal(weights_of("bands", bands), bands)


def test_attention_of_tokens_is_the_mean_over_the_heads_in_the_row_of_the_centre():
    weights = torch.zeros(1, 2, 9, 9)
    weights[0, 0, 4, 2], weights[0, 1, 4, 2], weights[0, 1, 4, 3] = 1.0, 0.5, 0.5
    weights[0, :, 3] = 9.0  # another token
    expected = torch.zeros(9)
    expected[2], expected[3] = 0.75, 0.25
    assert torch.equal(weights_of("tokens", weights), expected.reshape(1, 1, 3, 3))


def test_tokens_lie_row_by_row_on_a_map():
    assert as_map(torch.arange(9.0)[None])[0, 0].tolist() == [[0, 1, 2], [3, 4, 5], [6, 7, 8]]


def test_heads_are_averaged_before_the_rollout():
    weights = torch.stack([torch.eye(9), torch.full((9, 9), 1 / 9)])[None]
    mixed = torch.full((9,), 0.25 / 9)
    mixed[4] += 0.75
    torch.testing.assert_close(rollout_of(("tokens", weights)).flatten(), mixed)


def test_bands_and_channels_are_named_one_by_one():
    network = make_network("ssan", "corrected", patch_size=7, num_components=3).eval()
    of_bands, of_positions = find_attention(network, list_calls(network), bands=BANDS)
    assert (of_bands.names, of_bands.placement) == (BANDS, None)
    assert of_positions.names == ["weights of the pixels"]
    assert of_positions.placement == Placement(7, 0)
    network = make_network("hybridsn-se", "corrected", patch_size=9, num_components=3).eval()
    (of_channels,) = find_attention(network, list_calls(network), bands=BANDS)
    assert of_channels.names == [f"channel {number}" for number in range(1, len(of_channels.names) + 1)]


def test_every_block_with_implicit_weights_shows_them_and_the_logits_stay():
    network = make_network("lsga-vit", "corrected", patch_size=7).eval()
    blocks = [module for module in network.modules() if hasattr(module, EXPLICIT)]
    assert blocks
    assert not any(getattr(block, EXPLICIT) for block in blocks)
    patches = random_batch(network, 2)
    with torch.no_grad():
        before = network(*patches)
        show_weights(network)
        torch.testing.assert_close(network(*patches), before, rtol=1e-4, atol=1e-5)
    assert all(getattr(block, EXPLICIT) for block in blocks)
