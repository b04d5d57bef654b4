"""Pixels drawn at random from all of a scene, few tiles of which are read."""

import numpy as np
from numpy.typing import NDArray

from hsi_core.windows import GATHER_TILE

PIXELS_PER_TILE = 128
"""Of a large scene: fewer would read more of it for the same sample, more would make the sample less spread."""


def sample_pixels(shape: tuple[int, int], num_pixels: int, *, seed: int) -> NDArray[np.int64]:
    """Draw pixels that are spread over the scene: the same share of every tile that is looked at.

    A small scene is looked at in all its tiles. Of a large one as many tiles as are needed are drawn, one of each run of
    neighbours, so that no part of the scene is left out by chance.

    Args:
        shape: (H, W) of the scene.
        num_pixels: how many to draw, about; all where the scene has fewer.
        seed: of the draw.

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
