"""Initial weights of published code that does not use torch."""

from torch import nn


def draw_keras_weights(module: nn.Module) -> None:
    """Draw the weights of all convolutions and dense layers as Keras does, and set their biases to zero.

    A weight is uniform in +-sqrt(6 / (fan in + fan out)). Source: Glorot, Bengio (2010), Understanding the
    difficulty of training deep feedforward neural networks, AISTATS, eq. 16.

    Args:
        module: a network or a part of it.
    """
    for layer in module.modules():
        if isinstance(layer, nn.Linear | nn.Conv2d | nn.Conv3d):
            nn.init.xavier_uniform_(layer.weight)
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
