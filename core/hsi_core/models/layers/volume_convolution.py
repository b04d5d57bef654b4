"""Convolutions of spectral volumes (N, C, D, H, W) in the memory layout that is fastest on their device.

On a CPU the channels come last. For the few channels of HybridSN (its last three convolutions at 25 x 25 x
30) this is two to three times as fast as the standard layout. A volume of one channel becomes about ten times
as fast: the spectral neighbours within the kernel become the channels, so a matrix product sums over them.
The weights are those of `nn.Conv3d` and `nn.Conv2d`; results and gradients are equal within float rounding.
On other devices, and in an exported graph, the layers are those of torch.

torch uses oneDNN only for convolutions that it counts as large (`use_mkldnn` in its Convolution.cpp). It
counts volumes like images: samples, channels and the first two spatial axes, without the columns. For a
single volume of few channels and components, such as a tile, torch therefore uses a convolution up to ten
times as slow. If the volume is divided into two halves, torch uses oneDNN.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

ONEDNN_FROM = 20480
"""Largest samples x channels x depth x height of a single sample that torch counts as small."""


def _is_plain(values: Tensor) -> bool:
    return values.device.type != "cpu" or torch.compiler.is_exporting()


class VolumeConv3d(nn.Conv3d):
    """`nn.Conv3d` without padding and stride, from (N, C, D, H, W) to (N, O, D', H', W')."""

    def forward(self, volume: Tensor) -> Tensor:
        """Convolve."""
        if _is_plain(volume):
            return super().forward(volume)
        weight = self.weight
        if self.in_channels == 1:
            reach = self.kernel_size[0]
            volume = volume[:, 0].unfold(1, reach, 1).movedim(-1, 1)  # (N, reach, D', H, W), no copy
            weight = weight.transpose(1, 2)  # (O, reach, 1, rows, columns)
        return _convolve(volume, weight, self.bias)


class FlatteningConv2d(nn.Conv2d):
    """`nn.Conv2d` without padding and stride over all channels and depths of a volume, to (N, O, H', W')."""

    def forward(self, volume: Tensor) -> Tensor:
        """Convolve; a kernel as deep as the volume avoids the copy of flattening.

        Args:
            volume: (N, C, D, H, W), or (N, C * D, H, W).
        """
        if _is_plain(volume) or volume.dim() == 4:
            return super().forward(volume.flatten(1, -3))
        if self.kernel_size == (1, 1) and volume.shape[2] == 1:
            spectra = volume[:, :, 0].movedim(1, -1)  # (N, H, W, C)
            return functional.linear(spectra, self.weight[..., 0, 0], self.bias).movedim(-1, 1)
        weight = self.weight.unflatten(1, volume.shape[1:3])  # type: ignore[no-untyped-call]
        return _convolve(volume, weight, self.bias)[:, :, 0]


def _convolve(volume: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """`conv3d` with the channels last, always by oneDNN.

    A single small volume is divided into two overlapping halves of its rows.
    """
    height = volume.shape[3] - weight.shape[3] + 1
    if len(volume) > 1 or volume[0, ..., 0].numel() > ONEDNN_FROM or height < 2:
        return functional.conv3d(volume.contiguous(memory_format=torch.channels_last_3d), weight, bias)
    half = (height + 1) // 2
    halves = volume[0].unfold(2, half + weight.shape[3] - 1, height - half)  # (C, D, 2, W, rows), no copy
    halves = halves.permute(2, 0, 1, 4, 3).contiguous(memory_format=torch.channels_last_3d)
    found = functional.conv3d(halves, weight, bias)  # (2, O, D', half, W')
    return torch.cat([found[:1], found[1:, ..., 2 * half - height :, :]], dim=3)


def fold_batch_norms(layers: nn.Sequential) -> nn.Sequential:
    """The same layers in eval mode, with each batch norm merged into the convolution before it.

    Changed weights are copies. The original layers, and hooks on them, stay unchanged.
    """
    folded: list[nn.Module] = []
    for layer in layers:
        if isinstance(layer, nn.BatchNorm2d | nn.BatchNorm3d):
            folded[-1] = fuse_conv_bn_eval(folded[-1], layer)  # type: ignore[type-var]
        else:
            folded.append(layer)
    return nn.Sequential(*folded)
