"""Patches cut by index out of reduced tiles: the array of all patches is never built."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class PatchSource:
    """Reduced tiles that hold labelled pixels, and where those pixels lie in them.

    Memory grows with the labelled area, not with the number of patches.

    Args:
        tiles: reduced tiles with their halo, shape (T, K, S, S).
        tile: tile of each labelled pixel, shape (N,), int64.
        row: row of each pixel in its tile without halo, shape (N,), int64.
        column: column likewise.
        patch_size: P, odd; S is the side of a tile plus P - 1.
    """

    tiles: Tensor
    tile: Tensor
    row: Tensor
    column: Tensor
    patch_size: int

    def gather(self, indices: Tensor) -> Tensor:
        """Patches (n, K, P, P) around the pixels with these indices, shape (n,)."""
        side = self.patch_size
        views = self.tiles.unfold(2, side, 1).unfold(
            3, side, 1
        )  # (T, K, S - P + 1, S - P + 1, P, P), no copy
        return views[self.tile[indices], :, self.row[indices], self.column[indices]]


def cut_patches(tile: Tensor, patch_size: int, start: int, stop: int) -> Tensor:
    """Patches of the pixels start..stop of a tile, counted row by row.

    Args:
        tile: (K, H + P - 1, W + P - 1).
        patch_size: P.
        start: first pixel.
        stop: pixel after the last one.

    Returns:
        Patches (stop - start, K, P, P).
    """
    width = tile.shape[2] - patch_size + 1
    pixels = torch.arange(start, stop, device=tile.device)
    views = tile.unfold(1, patch_size, 1).unfold(2, patch_size, 1)  # (K, H, W, P, P), no copy
    return views[:, pixels // width, pixels % width].movedim(0, 1)
