"""Positions of the maps of a layer on the ground, and the mean of maps of overlapping patches.

A convolution without padding gives a map that is smaller than the patch. Each cell lies in the middle of its
receptive field, so the map is placed unchanged in the middle of its patch. After a stride a map covers the
whole patch with fewer cells, so it is enlarged to the patch by bilinear interpolation. If patches of several
pixels cover a position, its value is the mean.
"""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.explanation.recording import Call
from hsi_core.models.base import PatchNetwork
from hsi_core.windows import Window


@dataclass(frozen=True)
class Placement:
    """Position of maps (N, B, h, w) in their patches.

    Args:
        side: side of the maps on the ground, in pixels.
        margin: pixels between the edge of the patch and the map.
    """

    side: int
    margin: int

    def enlarge(self, maps: Tensor) -> Tensor:
        """Maps (N, B, side, side) of maps (N, B, h, w)."""
        if maps.shape[-1] == self.side:
            return maps
        return functional.interpolate(maps, size=self.side, mode="bilinear", align_corners=False)


def space_of(shape: tuple[int, ...], network: PatchNetwork) -> tuple[int, int]:
    """Rows and columns of maps (N, C, H, W), or of maps with a spectral axis in addition."""
    axes = [axis for axis in range(2, len(shape)) if len(shape) == 4 or axis != network.spectral_axis]
    return shape[axes[0]], shape[axes[1]]


def find_placement(network: PatchNetwork, calls: list[Call], name: str) -> Placement:
    """Position of the maps of a layer.

    Args:
        network: the network.
        calls: of `list_calls`, with the layer among them.
        name: a layer whose output is a square map, or one token for each pixel.
    """
    size = network.patch_size
    position = next(index for index, call in enumerate(calls) if call.name == name)
    shape = calls[position].output_shape
    if len(shape) == 3:  # tokens
        return Placement(size, 0)
    side = space_of(shape, network)[0]
    is_strided = any(_has_stride(call.module, network) for call in calls[: position + 1])
    if is_strided or side > size or (size - side) % 2:
        return Placement(size, 0)
    return Placement(side, (size - side) // 2)


def _has_stride(module: nn.Module, network: PatchNetwork) -> bool:
    """Whether a layer reduces the number of cells by a stride or by adaptive pooling."""
    if "Adaptive" in type(module).__name__:
        return True
    stride = getattr(module, "stride", None)
    if isinstance(stride, int):
        return stride > 1
    if not isinstance(stride, tuple):
        return False
    if len(stride) == 3:
        stride = tuple(step for axis, step in enumerate(stride, start=2) if axis != network.spectral_axis)
    return any(isinstance(step, int) and step > 1 for step in stride)


class GroundMean:
    """Mean of the maps of overlapping patches in a window of the ground.

    Sums are in float64, so that the order of the patches does not change the result.

    Args:
        num_bands: B.
        window: the window.
        halo: half of a patch; centres lie in the window or at most this far outside.
        placement: position of the maps in their patches.
    """

    def __init__(self, num_bands: int, window: Window, *, halo: int, placement: Placement) -> None:
        self._origin = window.grow(2 * halo)
        self._margin = 2 * halo
        self._shift = placement.margin - halo
        self._placement = placement
        self._sum = torch.zeros(num_bands, self._origin.height * self._origin.width, dtype=torch.float64)
        self._count = torch.zeros(self._origin.height * self._origin.width, dtype=torch.float64)

    def add(self, maps: Tensor, pixels: NDArray[np.int64]) -> None:
        """Add maps (N, B, h, w) of the patches around pixels, rows and columns of shape (N, 2)."""
        side, width = self._placement.side, self._origin.width
        values = self._placement.enlarge(maps).cpu().double()  # (N, B, side, side)
        corner = torch.from_numpy(pixels - (self._origin.row, self._origin.column) + self._shift)
        steps = torch.arange(side)
        rows, columns = corner[:, :1] + steps, corner[:, 1:] + steps  # (N, side) each
        flat = (rows[:, :, None] * width + columns[:, None, :]).flatten()
        self._sum.index_add_(1, flat, values.movedim(1, 0).flatten(1))
        self._count.index_add_(0, flat, torch.ones(len(flat), dtype=torch.float64))

    def mean(self) -> NDArray[np.float32]:
        """Mean (B, H, W) inside the window; NaN where no patch covers a position."""
        mean = (self._sum / self._count).reshape(-1, self._origin.height, self._origin.width)
        edge = self._margin
        inside = mean[:, edge : self._origin.height - edge, edge : self._origin.width - edge]
        return np.asarray(inside.numpy(), dtype=np.float32)
