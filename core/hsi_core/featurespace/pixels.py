"""Pixels with their features in two dimensions, and what is known of each: for the picture and for the layer."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.grid import Grid
from hsi_core.labels.vector import UNREFERENCED


@dataclass(frozen=True)
class FeatureSpace:
    """N pixels.

    Args:
        pixels: row and column, shape (N, 2).
        coordinates: in the space of the features, shape (N, 2).
        codes: reference class of each pixel, 0 where it is not labelled, shape (N,).
        predicted: class that the network gives, shape (N,).
        confidence: its probability, shape (N,).
        class_table: classes of both.
        grid: of the scene.
    """

    pixels: NDArray[np.int64]
    coordinates: NDArray[np.float32]
    codes: NDArray[np.uint16]
    predicted: NDArray[np.uint16]
    confidence: NDArray[np.float32]
    class_table: ClassTable
    grid: Grid

    @property
    def places(self) -> NDArray[np.float64]:
        """Centres of the pixels in the CRS of the scene, shape (N, 2); as QGIS shows a scene without georeference."""
        a, b, c, d, e, f, *_ = self.grid.transform or UNREFERENCED
        row, column = self.pixels.T + 0.5
        return np.column_stack([a * column + b * row + c, d * column + e * row + f])


def choose_pixels(
    codes: NDArray[np.uint16], *, per_class: int, num_sample: int, seed: int
) -> NDArray[np.int64]:
    """Some labelled pixels of each class, and a sample of the scene.

    Args:
        codes: class codes, shape (H, W).
        per_class: pixels of a class at most.
        num_sample: pixels of the scene, labelled or not.
        seed: of the choice.

    Returns:
        Row and column, ascending, no pixel twice, shape (N, 2).
    """
    rng = np.random.default_rng(seed)
    width = codes.shape[1]
    chosen = []
    for code in np.unique(codes[codes > 0]):
        flat = np.flatnonzero(codes == code)
        chosen.append(rng.permutation(flat)[:per_class])
    if num_sample:
        sample = sample_pixels((codes.shape[0], width), num_sample, seed=seed)
        chosen.append(sample[:, 0] * width + sample[:, 1])
    flat = np.unique(np.concatenate(chosen))
    return np.column_stack([flat // width, flat % width])
