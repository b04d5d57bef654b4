"""HybridSN with squeeze-and-excitation: channel weights multiply the last feature maps.

Sources: HybridSN, Roy et al. (2020), doi:10.1109/LGRS.2019.2918719; squeeze-and-excitation, Hu, Shen, Sun
(2018), doi:10.1109/CVPR.2018.00745.

There is no published code and there are no published numbers for this combination. A common tutorial for
HybridSN defines a layer of squeeze-and-excitation (two layers without bias, reduction 16), but never uses it.
We place the layer after the 2-D convolution, before the dense layers. `faithful` has the published layers of
HybridSN and this layer of 512 weights. `corrected` has our corrections of HybridSN and a reduction of 4. The
reason: the means are positive, so each unit of the bottleneck has the output 0 for about half of all draws of
its weights. All four units of `faithful` have the output 0 for one draw in sixteen; then the layer stays at
one half and never learns. The recipes are those of HybridSN.

Neighbouring patches share all layers before the attention: the squeeze of a patch is the mean over a window
of the shared maps. The weights differ from patch to patch, so the first dense layer is not a convolution (and
FFT does not help). It is a matrix product over the weighted windows, computed for some rows of windows at
once. Attention at an earlier layer would make the following convolutions depend on the patch.
"""

from collections.abc import Iterator
from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.models.hybridsn import HybridSN, HybridSNTileGraph
from hsi_core.models.layers.attention import SqueezeExcitation
from hsi_core.models.layers.initial_weights import draw_keras_weights
from hsi_core.models.registry import register

REDUCTIONS = {"corrected": 4, "faithful": 16}
NUMBERS_AT_ONCE = 2**22
"""Numbers in the weighted windows that are multiplied at once: bounds memory (16 MB) and the delay of a
cancellation."""

CHANNELS_AT_ONCE = 4
"""Channels whose weighted sums a tile model holds at once: bounds memory and the number of nodes."""


@register("hybridsn-se")
class HybridSNSE(HybridSN):
    """HybridSN with squeeze-and-excitation, in its corrected or faithful form.

    `attention.weights` gives the weights of the 64 channels: (N, 64) for patches, (H, W, 64) for a tile.

    Args:
        settings: sizes and options of `HybridSN`.

    Raises:
        PatchError: the patch is too small, or has too few components for the faithful form.
    """

    attention_kinds: ClassVar[frozenset[str]] = frozenset({"channels"})

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.attention = SqueezeExcitation(self.channels, reduction=REDUCTIONS[self.form])
        if self.form == "faithful":
            draw_keras_weights(self.attention)

    def _weigh(self, maps: Tensor) -> Tensor:
        weighed: Tensor = self.attention(maps)
        return weighed

    def _dense1_everywhere(self, maps: Tensor) -> Iterator[Tensor]:
        """The attention and the first dense layer on maps (64, H + side - 1, W + side - 1).

        Yields:
            Some rows of (H, W, 256).
        """
        side = self.side
        means = functional.avg_pool2d(functional.avg_pool2d(maps, (side, 1), 1), (1, side), 1)  # (64, H, W)
        weights = self.attention.weights(means.movedim(0, -1))[..., None, None]  # (H, W, 64, 1, 1)
        windows = (
            maps.unfold(1, side, 1).unfold(2, side, 1).permute(1, 2, 0, 3, 4)
        )  # (H, W, 64, side, side), no copy
        height, width = windows.shape[:2]
        at_once = max(1, NUMBERS_AT_ONCE // (width * self.channels * side**2))
        for row in range(0, height, at_once):
            some = windows[row : row + at_once].clone(memory_format=torch.contiguous_format)
            some.mul_(weights[row : row + at_once])
            yield self.dense1(some.flatten(2))  # (rows, W, 256)

    def tile_graph(self) -> nn.Module:
        """See `PatchNetwork`."""
        return HybridSNSETileGraph(self)


class HybridSNSETileGraph(HybridSNTileGraph):
    """HybridSN-SE on a tile, for export.

    The weights of the channels differ from pixel to pixel, but are constant within the window of a pixel.
    Therefore the product of the weighted window and the kernel is a sum over the channels: weight times (map
    of the channel convolved with its kernel).
    """

    def __init__(self, network: HybridSNSE) -> None:
        super().__init__(network)
        self.weights = network.attention.weights

    def first_layer(self, maps: Tensor) -> Tensor:
        """Sums (1, 256, H, W) of maps (1, channels, H + side - 1, W + side - 1)."""
        network = self.network
        means = functional.avg_pool2d(maps, network.side, 1)  # (1, channels, H, W)
        weights = self.weights(means.movedim(1, -1)).movedim(-1, 1)
        kernel, bias = self.kernel(), network.dense1.bias
        if network.side == 1:
            return functional.conv2d(maps * weights, kernel, bias)
        sums = bias[None, :, None, None]
        for start in range(0, network.channels, CHANNELS_AT_ONCE):
            some = slice(start, min(start + CHANNELS_AT_ONCE, network.channels))
            count = some.stop - some.start
            own = (
                kernel[:, some].transpose(0, 1).reshape(-1, 1, *kernel.shape[2:])
            )  # (count * 256, 1, side, side)
            convolved = functional.conv2d(maps[:, some], own, groups=count)
            weighed = weights[:, some, None] * convolved.reshape(
                1, count, -1, *weights.shape[2:]
            )  # (1, count, 256, H, W)
            sums = sums + weighed.sum(1)
        return sums
