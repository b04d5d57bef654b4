"""Whether one choice is better than another on the same pixels by more than chance.

Neighbouring pixels are alike, so they do not count as independent: the standard error is that of the sums of
cells of 16 x 16 pixels. The rule of one standard error is that of Breiman et al. (1984), Classification and
Regression Trees.
"""

import numpy as np
from numpy.typing import NDArray

CELL = 16
"""Side of a cell in pixels."""


def number_cells(pixels: NDArray[np.integer], *, side: int = CELL) -> NDArray[np.int64]:
    """Number of the cell of each pixel, from 0, shape (N,).

    Args:
        pixels: places of pixels, shape (N, axes); the last two axes are row and column.
        side: of a cell in pixels.
    """
    places = pixels.copy()
    places[:, -2:] //= side
    numbers: NDArray[np.int64] = np.unique(places, axis=0, return_inverse=True)[1].reshape(-1)
    return numbers


def is_gain(gains: NDArray[np.floating], cells: NDArray[np.int64]) -> bool:
    """Whether the sum of gains is positive and larger than its standard error.

    Args:
        gains: of each pixel, positive where the new choice is better, shape (N,).
        cells: number of the cell of each pixel, shape (N,).
    """
    sums = np.bincount(cells, weights=gains)
    total = float(sums.sum())
    if len(sums) < 2:
        return total > 0.0
    return total > float(sums.std(ddof=1)) * float(np.sqrt(len(sums)))
