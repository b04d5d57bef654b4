"""Initial weights of Keras, against Glorot's bounds by hand."""

import pytest
import torch
from torch import nn

from hsi_core.models.layers.initial_weights import draw_keras_weights


@pytest.mark.parametrize(
    ("layer", "bound"),
    [
        (nn.Linear(100, 50), 0.2),  # sqrt(6 / (100 + 50))
        (nn.Conv2d(8, 16, 5), 0.1),  # sqrt(6 / (25 * 8 + 25 * 16))
        (nn.Conv3d(1, 5, (4, 5, 5), bias=False), 0.1),  # sqrt(6 / (100 * 1 + 100 * 5))
    ],
    ids=["dense", "image", "volume"],
)
def test_weights_are_uniform_within_the_bound_of_glorot_and_biases_are_zero(layer, bound):
    torch.manual_seed(0)
    draw_keras_weights(nn.Sequential(layer, nn.ReLU()))
    drawn = layer.weight.detach()
    assert float(drawn.abs().max()) == pytest.approx(bound, rel=0.02)
    assert float(drawn.abs().max()) <= bound * (1 + 1e-6)
    assert float(drawn.std()) == pytest.approx(bound / 3**0.5, rel=0.1)
    assert layer.bias is None or not layer.bias.any()
