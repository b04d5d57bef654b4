"""Attention weights, rollout and Gaussian biases, against the network and by hand."""

import pytest
import torch

from hsi_core.explanation.attention import (
    Rollout,
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
