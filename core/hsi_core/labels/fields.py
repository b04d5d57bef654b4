"""Weights of training pixels that keep a large field from deciding for its whole class.

The pixels of a field are alike: they share soil, variety, date of sowing and light. A field of 900 pixels
tells little more about its class than one of 100. If every pixel counts alike, the mean of a class is nearly
that of its largest field. In a model with a random effect of the field, the mean of a field of n pixels has
the variance s + w / n, where s is the variance between the fields of a class and w the one within a field.
Its best weight is the inverse, which is proportional to n / (n + w / s) (Searle, Casella, McCulloch 1992,
Variance Components, doi:10.1002/9780470316856). For w / s, `HALF_SIZE` is taken.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.splits.units import connect_pixels

HALF_SIZE = 50.0
"""Pixels of a field that has half of the largest weight; much larger fields count nearly alike."""


def weigh_fields(pixels: NDArray[np.integer[Any]], codes: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
    """Weights of training pixels; their mean in each class is 1.

    A field is a connected area of one class, at corners too. Its n pixels together have a weight proportional
    to n / (n + `HALF_SIZE`).

    Args:
        pixels: row and column of each training pixel, shape (N, 2), no pixel twice.
        codes: class of each pixel, shape (N,).

    Returns:
        Weights, shape (N,).
    """
    numbers = connect_pixels(pixels, codes)
    sizes = np.bincount(numbers)[numbers]
    _, members, counts = np.unique(codes, return_inverse=True, return_counts=True)
    shares = 1.0 / (sizes + HALF_SIZE)
    weights: NDArray[np.float64] = shares / (np.bincount(members, shares) / counts)[members]
    return weights
