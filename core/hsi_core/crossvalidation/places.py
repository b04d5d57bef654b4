"""Methods that use the places of training pixels, and no class spectrum."""

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree


def nearest_places(
    train: NDArray[np.int64], targets: NDArray[np.int64], pixels: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Class of the nearest training pixel, by row and column; the first of equally near pixels.

    Args:
        train: row and column of the training pixels, shape (N, 2).
        targets: class index of each training pixel, shape (N,).
        pixels: row and column of the pixels to classify, shape (M, 2).

    Returns:
        Class indices, shape (M,).
    """
    # Four neighbours hold every tie along rows and columns; the smallest index of the nearest is taken.
    found_distance, found_index = cKDTree(train).query(pixels, k=min(4, len(train)))
    distance = np.asarray(found_distance).reshape(len(pixels), -1)
    index = np.asarray(found_index).reshape(len(pixels), -1)
    first = np.where(distance == distance[:, :1], index, len(train)).min(axis=1)
    found: NDArray[np.int64] = targets[first]
    return found
