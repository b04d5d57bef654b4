"""Attention blocks: each block multiplies maps by weights between 0 and 1, which it computes from the maps.

Every block takes maps (N, C, ...) with any number of axes, such as (N, C, H, W) or (N, C, H, W, L), and
returns the same shape. The weights are the output of its sub-module `weights`. A forward hook on `weights`
reads them, so an explanation needs no second pass through the network. `attends` names the kind of the
weights. Attention blocks in the modules of networks also have `weights` and `attends`. The kinds are:

    channels    (N, C) or (N, 1, C)
    positions   (N, 1, P, P)
    bands       (N, bands)
    kernels     (N, 2, C), the wide kernel first
    tokens      (N, heads, L, L) of queries over keys
    pooling     (N, L, L) of new tokens over old tokens

Sources: squeeze-and-excitation, Hu et al. (2018), doi:10.1109/CVPR.2018.00745; ECA, Wang et al. (2020),
doi:10.1109/CVPR42600.2020.01155.
"""

import math
from typing import ClassVar

from torch import Tensor, nn

from hsi_core.errors import ParameterError
from hsi_core.language import tr


def scale_channels(maps: Tensor, weights: Tensor) -> Tensor:
    """Multiply maps (N, C, ...) by weights (N, C)."""
    return maps * weights.reshape(*weights.shape, *[1] * (maps.dim() - 2))


def reduced_channels(channels: int, reduction: int) -> int:
    """Width of a bottleneck: channels / reduction, and at least one.

    Raises:
        ParameterError: channels or reduction is below 1.
    """
    if channels < 1 or reduction < 1:
        raise ParameterError(
            tr(
                "A bottleneck of {channels} channels with a reduction of {reduction} is not possible; both "
                "must be at least 1.",
                channels=channels,
                reduction=reduction,
            )
        )
    return max(1, channels // reduction)


class SqueezeExcitation(nn.Module):
    """Weights for channels from their means: w = sigmoid(W2 relu(W1 mean)).

    Source: Hu, Shen, Sun (2018), Squeeze-and-Excitation Networks, doi:10.1109/CVPR.2018.00745, eq. 2 to 4. As
    in the code of the authors, the two layers have no bias.

    `weights` maps means (..., C) to weights (..., C).

    Args:
        channels: C.
        reduction: C / width of the bottleneck, 16 in the paper.

    Raises:
        ParameterError: channels or reduction is below 1.
    """

    attends: ClassVar[str] = "channels"

    def __init__(self, channels: int, *, reduction: int = 16) -> None:
        super().__init__()
        width = reduced_channels(channels, reduction)
        self.weights = nn.Sequential(
            nn.Linear(channels, width, bias=False),
            nn.ReLU(),
            nn.Linear(width, channels, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (N, C, ...) times their weights."""
        return scale_channels(maps, self.weights(maps.flatten(2).mean(2)))


class EfficientChannelAttention(nn.Module):
    """Weights for channels from the means of their neighbours, by one short convolution along the channels.

    Source: Wang et al. (2020), ECA-Net, doi:10.1109/CVPR42600.2020.01155, eq. 9 and 12. On maps (N, C, H, W,
    L) it is the "efficient feature recalibration" of A2S2K-ResNet, Roy et al. (2021), IEEE TGRS 59(9).

    `weights` maps means (N, 1, C) to weights (N, 1, C).

    Args:
        channels: C.
        kernel: length of the convolution, odd; None derives the length from C as the paper does.

    Raises:
        ParameterError: the kernel is even or below 1.
    """

    attends: ClassVar[str] = "channels"

    def __init__(self, channels: int, *, kernel: int | None = None) -> None:
        super().__init__()
        length = efficient_kernel(channels) if kernel is None else kernel
        if length < 1 or length % 2 == 0:
            raise ParameterError(
                tr(
                    "The kernel of the channel attention is {length}; it must be odd: try {better}.",
                    length=length,
                    better=length + 1,
                )
            )
        self.weights = nn.Sequential(
            nn.Conv1d(1, 1, length, padding=length // 2, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (N, C, ...) times their weights."""
        return scale_channels(maps, self.weights(maps.flatten(2).mean(2)[:, None])[:, 0])


def efficient_kernel(channels: int) -> int:
    """Length of the convolution of ECA for a number of channels: |log2(C) / 2 + 1 / 2| made odd (its eq. 12).

    The paper rounds to the nearest odd number. The code of the authors truncates and then rounds up to an odd
    number. This function does the same as the code.
    """
    length = int(abs(math.log2(channels) / 2 + 0.5))
    return length if length % 2 else length + 1


class SpatialAttention(nn.Module):
    """One weight for each position, the same for all its channels.

    Args:
        weights: module from maps (N, C, ...) to weights (N, 1, ...).
    """

    attends: ClassVar[str] = "positions"

    def __init__(self, weights: nn.Module) -> None:
        super().__init__()
        self.weights = weights

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (N, C, ...) times their weights.

        Raises:
            ParameterError: the weights do not have the shape (N, 1, ...).
        """
        weights: Tensor = self.weights(maps)
        if weights.shape != (maps.shape[0], 1, *maps.shape[2:]):
            raise ParameterError(
                tr(
                    "The spatial weights have shape {weights} for maps {maps}; there must be one channel "
                    "with one weight for each position.",
                    weights=tuple(weights.shape),
                    maps=tuple(maps.shape),
                )
            )
        return maps * weights
