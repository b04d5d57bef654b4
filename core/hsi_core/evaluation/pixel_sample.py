"""Pixels drawn at random from the whole scene, in as few tiles as possible."""

import numpy as np
from numpy.typing import NDArray

from hsi_core.windows import GATHER_TILE

PIXELS_PER_TILE = 128
"""Pixels drawn from each tile of a large scene. With fewer, more tiles are read; with more, the sample is
less spread."""


def sample_pixels(shape: tuple[int, int], num_pixels: int, *, seed: int) -> NDArray[np.int64]:
    """Draw pixels spread over the scene, the same share of every tile used.

    All tiles of a small scene are used. In a large scene only as many tiles as needed are drawn, one from
    each group of neighbouring tiles, so that no region of the scene is left out by chance.

    Args:
        shape: (H, W) of the scene.
        num_pixels: approximate number of pixels to draw; all pixels if the scene has fewer.
        seed: seed of the random draw.

    Returns:
        Row and column of each pixel, ascending, shape (N, 2).
    """
    height, width = shape
    rng = np.random.default_rng(seed)
    across, down = -(-width // GATHER_TILE), -(-height // GATHER_TILE)
    wanted = -(-num_pixels // PIXELS_PER_TILE)
    tiles = np.arange(across * down)
    if wanted < len(tiles):
        ends = np.linspace(0, len(tiles), wanted + 1).round().astype(np.int64)
        tiles = rng.integers(ends[:-1], ends[1:])
    tops, lefts = tiles // across * GATHER_TILE, tiles % across * GATHER_TILE
    heights, widths = np.minimum(GATHER_TILE, height - tops), np.minimum(GATHER_TILE, width - lefts)
    share = min(num_pixels / int((heights * widths).sum()), 1.0)
    found = []
    for top, left, rows, columns in zip(tops, lefts, heights, widths, strict=True):
        chosen = rng.permutation(rows * columns)[: max(round(share * rows * columns), 1)]
        found.append(np.column_stack([top + chosen // columns, left + chosen % columns]))
    pixels = np.concatenate(found).astype(np.int64)
    return pixels[np.lexsort((pixels[:, 1], pixels[:, 0]))]
