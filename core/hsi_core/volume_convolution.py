"""Convolutions of spectral volumes (N, C, D, H, W) in the memory layout that is fastest on their device.

On a CPU the channels come last: two to three times as fast as the standard layout for the few channels that HybridSN has
(its last three convolutions at 25 x 25 x 30). A volume of one channel gains most, about tenfold: the neighbours along the
spectrum that its kernel reaches become the channels, so that the sum over them is one of a matrix product. The weights are
those of `nn.Conv3d` and `nn.Conv2d`, the results equal within float rounding, gradients included. On other devices, and
in a graph that is exported, the layers are those of torch as they are.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval


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
        volume = volume.contiguous(memory_format=torch.channels_last_3d)
        return functional.conv3d(volume, weight, self.bias)


class FlatteningConv2d(nn.Conv2d):
    """`nn.Conv2d` without padding and stride over all channels and depths of a volume, to (N, O, H', W')."""

    def forward(self, volume: Tensor) -> Tensor:
        """Convolve; a kernel as deep as the volume spares the copy that flattening would be.

        Args:
            volume: (N, C, D, H, W), or as (N, C * D, H, W).
        """
        if _is_plain(volume) or volume.dim() == 4:
            return super().forward(volume.flatten(1, -3))
        weight = self.weight.unflatten(1, volume.shape[1:3])  # type: ignore[no-untyped-call]
        volume = volume.contiguous(memory_format=torch.channels_last_3d)
        return functional.conv3d(volume, weight, self.bias)[:, :, 0]


def fold_batch_norms(layers: nn.Sequential) -> nn.Sequential:
    """The same layers in eval mode, with each batch norm in the weights of the convolution before it.

    Weights are copied where they change; layers that are called from outside (hooks) stay so.
    """
    folded: list[nn.Module] = []
    for layer in layers:
        if isinstance(layer, nn.BatchNorm2d | nn.BatchNorm3d):
            folded[-1] = fuse_conv_bn_eval(folded[-1], layer)  # type: ignore[type-var]
        else:
            folded.append(layer)
    return nn.Sequential(*folded)
