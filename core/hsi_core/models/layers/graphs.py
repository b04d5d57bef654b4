"""Parts of the graphs that are exported to ONNX: the same numbers in operations that ONNX has.

A network may share, split or skip work depending on its input. A graph cannot. The modules of this file hold
no weights of their own. A network combines them in `patch_graph` and `tile_graph`. They are evaluated in eval
mode.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.models.layers.surroundings import split_tile, stack_means

OPSET = 18
"""Version of the operators. ONNX Runtime reads version 18 from 1.14 on, which Deepness needs."""
PIXELS_AT_ONCE = 8192
"""Pixels that a network of spectra evaluates at once in a tile model: bounds memory."""


class CentrePixels(nn.Module):
    """A module of spectra and means of surroundings, applied to patches (N, C, P, P).

    Args:
        spectral: the module.
        sizes: sides of the surroundings, see `stack_means`; P is the largest, or 1.
    """

    def __init__(self, spectral: nn.Module, sizes: Sequence[int] = ()) -> None:
        super().__init__()
        self.spectral = spectral
        self.sizes = sizes

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes)."""
        logits: Tensor = self.spectral(stack_means(patches, self.sizes)[:, :, 0, 0])
        return logits


class DensePixels(nn.Module):
    """A module of spectra and means of surroundings, applied to a tile of fixed size in portions of pixels.

    Args:
        spectral: the module.
        sizes: sides of the surroundings, see `stack_means`.
    """

    def __init__(self, spectral: nn.Module, sizes: Sequence[int] = ()) -> None:
        super().__init__()
        self.spectral = spectral
        self.sizes = sizes

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W) of a tile (1, C, H + P - 1, W + P - 1)."""
        portions = split_tile(tile[0], self.sizes, PIXELS_AT_ONCE)
        logits = torch.cat([self.spectral(portion) for portion in portions])
        margin = self.sizes[-1] - 1 if self.sizes else 0
        return logits.T.reshape(1, -1, tile.shape[2] - margin, tile.shape[3] - margin)


def dense_layer_everywhere(layer: nn.Linear, maps: Tensor) -> Tensor:
    """A dense layer at every position of maps (1, C, H, W)."""
    return functional.conv2d(maps, layer.weight[:, :, None, None], layer.bias)
