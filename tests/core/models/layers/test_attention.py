import pytest
import torch
from torch import nn

from hsi_core.errors import ParameterError
from hsi_core.models.layers.attention import (
    EfficientChannelAttention,
    SpatialAttention,
    SqueezeExcitation,
    efficient_kernel,
)

SHAPES = [(2, 8, 3, 3), (2, 8, 1, 1), (2, 8, 3, 5, 4)]


def sigmoid(value):
    return torch.sigmoid(torch.tensor(float(value)))


def filled(layer, values):
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(values).reshape(layer.weight.shape))
    return layer


def test_squeeze_excitation_computed_by_hand():
    block = SqueezeExcitation(2, reduction=2)
    filled(block.weights[0], [1.0, -1.0])
    filled(block.weights[2], [2.0, -1.0])
    maps = torch.tensor([[[[1.0, 3.0]], [[0.0, 1.0]]], [[[0.0, 0.0]], [[4.0, 4.0]]]])  # (2, 2, 1, 2)
    # means (2, 0.5) and (0, 4); bottleneck relu(1.5) = 1.5 and relu(-4) = 0
    expected = maps.clone()
    expected[0, 0] *= sigmoid(3.0)
    expected[0, 1] *= sigmoid(-1.5)
    expected[1] *= 0.5
    torch.testing.assert_close(block(maps), expected)


def test_efficient_channel_attention_computed_by_hand():
    block = EfficientChannelAttention(3, kernel=3)
    filled(block.weights[0], [1.0, 10.0, 100.0])
    maps = torch.zeros(1, 3, 1, 2, 2)
    maps[0, 0], maps[0, 1], maps[0, 2] = 0.01, 0.02, torch.tensor([[[0.0, 0.02], [0.02, 0.08]]])  # mean 0.03
    # before the sigmoid: 0 + 0.1 + 2, 0.01 + 0.2 + 3, 0.02 + 0.3 + 0
    expected = maps.clone()
    for channel, before in enumerate([2.1, 3.21, 0.32]):
        expected[0, channel] *= sigmoid(before)
    torch.testing.assert_close(block(maps), expected)


@pytest.mark.parametrize(
    ("channels", "length"),
    [(1, 1), (8, 3), (24, 3), (32, 3), (64, 3), (128, 5), (256, 5), (512, 5), (2048, 7)],
)
def test_the_kernel_of_eca_grows_with_the_channels(channels, length):
    assert efficient_kernel(channels) == length
    assert EfficientChannelAttention(channels).weights[0].kernel_size == (length,)


def test_every_pixel_gets_its_own_spatial_weight_in_all_channels():
    block = SpatialAttention(nn.Conv2d(3, 1, 1))
    maps = torch.randn(2, 3, 4, 5)
    weighted = block(maps)
    for n, row, column in [(0, 0, 0), (1, 2, 4), (1, 3, 1)]:
        weight = block.weights(maps[n : n + 1, :, row : row + 1, column : column + 1]).item()
        torch.testing.assert_close(weighted[n, :, row, column], maps[n, :, row, column] * weight)


def blocks_for(shape):
    convolution = nn.Conv2d if len(shape) == 4 else nn.Conv3d
    return {
        "se": SqueezeExcitation(8, reduction=4),
        "eca": EfficientChannelAttention(8),
        "spatial": SpatialAttention(nn.Sequential(convolution(8, 1, 3, padding=1), nn.Sigmoid())),
    }


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", ["se", "eca", "spatial"])
def test_a_block_keeps_the_shape_only_attenuates_and_learns(name, shape):
    torch.manual_seed(0)
    block = blocks_for(shape)[name]
    for weight in block.parameters():
        torch.nn.init.uniform_(weight, -0.5, 1.0)  # no unit of the bottleneck is silent
    maps = torch.randn(shape).abs()
    weighted = block(maps)
    assert weighted.shape == maps.shape
    assert (weighted.abs() <= maps.abs()).all()
    assert (weighted.sign() == maps.sign()).all()
    weighted.square().sum().backward()
    assert all(weight.grad.any() for weight in block.parameters())


@pytest.mark.parametrize("name", ["se", "eca", "spatial"])
def test_a_hook_on_the_weights_sees_what_the_maps_were_multiplied_by(name):
    torch.manual_seed(0)
    block = blocks_for((2, 8, 3, 3))[name].eval()
    seen = []
    block.weights.register_forward_hook(lambda module, inputs, output: seen.append(output))
    maps = torch.rand(2, 8, 3, 3) + 0.5
    weighted = block(maps)
    assert len(seen) == 1
    ratio = weighted / maps
    weights = seen[0] if name == "spatial" else seen[0].reshape(2, 8, 1, 1)
    torch.testing.assert_close(weights.expand_as(ratio), ratio)


def test_what_is_not_possible_is_refused():
    with pytest.raises(ParameterError, match="reduction of 0 is not possible; both must be at least 1"):
        SqueezeExcitation(8, reduction=0)
    with pytest.raises(
        ParameterError, match="The kernel of the channel attention is 4; it must be odd: try 5"
    ):
        EfficientChannelAttention(8, kernel=4)
    with pytest.raises(ParameterError, match="one weight for each position"):
        SpatialAttention(nn.Conv2d(3, 3, 1))(torch.randn(1, 3, 4, 4))


def test_a_bottleneck_keeps_one_channel():
    assert SqueezeExcitation(8, reduction=16).weights[0].out_features == 1
