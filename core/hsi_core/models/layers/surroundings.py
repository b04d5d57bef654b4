"""Means of the squares around each pixel, as further channels.

All sums have one order, so a pixel gets the same bits from its own patch as from a tile of any size.
"""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

SIZES: dict[int, tuple[int, ...]] = {1: (), 3: (3,), 5: (3, 5), 9: (3, 5, 9)}
"""Sides of the squares for each patch size."""


def stack_means(maps: Tensor, sizes: Sequence[int]) -> Tensor:
    """Channels of each pixel, followed by their means over the squares around it.

    Args:
        maps: (N, C, H + P - 1, W + P - 1) with P the largest of the sizes, or 1 without sizes.
        sizes: sides of the squares, odd and ascending.

    Returns:
        (N, C * (1 + number of sizes), H, W).
    """
    if not sizes:
        return maps
    halo = sizes[-1] // 2
    height, width = maps.shape[2] - 2 * halo, maps.shape[3] - 2 * halo
    rows = maps[:, :, halo : halo + height]  # sum over the rows of a square, so far a single row
    found = [rows[..., halo : halo + width]]
    reach = 0
    for size in sizes:
        while reach < size // 2:
            reach += 1
            rows = rows + maps[:, :, halo - reach : halo - reach + height]
            rows = rows + maps[:, :, halo + reach : halo + reach + height]
        sums = rows[..., halo : halo + width]
        for step in range(1, size // 2 + 1):
            sums = sums + rows[..., halo - step : halo - step + width]
            sums = sums + rows[..., halo + step : halo + step + width]
        found.append(sums * (1.0 / size**2))
    return torch.cat(found, dim=1)


def split_tile(tile: Tensor, sizes: Sequence[int], pixels_at_once: int) -> Iterator[Tensor]:
    """Pixels of a tile with the means around them, in portions that bound the memory.

    Args:
        tile: (C, H + P - 1, W + P - 1), see `stack_means`.
        sizes: sides of the squares.
        pixels_at_once: maximum number of pixels of a portion.

    Yields:
        Channels and means (n, C * (1 + number of sizes)) of the next pixels, row by row.
    """
    if not sizes:
        yield from torch.split(tile.flatten(1).T, pixels_at_once)
        return
    margin = sizes[-1] - 1
    height, width = tile.shape[1] - margin, tile.shape[2] - margin
    num_rows = max(pixels_at_once // width, 1)
    for top in range(0, height, num_rows):
        strip = tile[None, :, top : min(top + num_rows, height) + margin]
        yield from torch.split(stack_means(strip, sizes)[0].flatten(1).T, pixels_at_once)
