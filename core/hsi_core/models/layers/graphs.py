"""Parts of the graphs that are exported to ONNX: the same numbers in operations that ONNX has.

A network may share, split or skip work depending on its input. A graph cannot. The modules of this file hold
no weights of their own. A network combines them in `patch_graph` and `tile_graph`. They are evaluated in eval
mode.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

OPSET = 18
"""Version of the operators. ONNX Runtime reads version 18 from 1.14 on, which Deepness needs."""
PIXELS_AT_ONCE = 8192
"""Pixels that a network of spectra evaluates at once in a tile model: bounds memory."""


class CentrePixels(nn.Module):
    """A module of spectra, applied to patches (N, C, 1, 1)."""

    def __init__(self, spectral: nn.Module) -> None:
        super().__init__()
        self.spectral = spectral

    def forward(self, patches: Tensor) -> Tensor:
        """Logits (N, classes)."""
        logits: Tensor = self.spectral(patches[:, :, 0, 0])
        return logits


class DensePixels(nn.Module):
    """A module of spectra, applied to a tile (1, C, H, W) of fixed size in portions of pixels."""

    def __init__(self, spectral: nn.Module) -> None:
        super().__init__()
        self.spectral = spectral

    def forward(self, tile: Tensor) -> Tensor:
        """Logits (1, classes, H, W)."""
        pixels = tile[0].flatten(1).T  # (H * W, C)
        logits = torch.cat([self.spectral(portion) for portion in torch.split(pixels, PIXELS_AT_ONCE)])
        return logits.T.reshape(1, -1, *tile.shape[2:])


def dense_layer_everywhere(layer: nn.Linear, maps: Tensor) -> Tensor:
    """A dense layer at every position of maps (1, C, H, W)."""
    return functional.conv2d(maps, layer.weight[:, :, None, None], layer.bias)
