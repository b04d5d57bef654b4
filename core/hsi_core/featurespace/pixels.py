"""Sampled pixels with their position in the plot and in the scene, their label and their prediction."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.grid import Grid


@dataclass(frozen=True)
class FeatureSpace:
    """The N pixels of a plot.

    Args:
        pixels: row and column in the scene, shape (N, 2).
        coordinates: position in the plot, shape (N, 2).
        codes: class code of each label, 0 for pixels without label, shape (N,).
        predicted: class code that the network predicts, shape (N,).
        confidence: probability of the predicted class, shape (N,).
        class_table: classes of labels and predictions.
        grid: grid of the scene.
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
        """Pixel centres in the CRS of the scene, shape (N, 2)."""
        return self.grid.place_pixels(self.pixels)


def choose_pixels(
    codes: NDArray[np.uint16], *, per_class: int, num_sample: int, seed: int
) -> NDArray[np.int64]:
    """Choose labelled pixels of each class, and a sample of the whole scene.

    Args:
        codes: class codes, shape (H, W); 0 is unlabelled.
        per_class: maximum labelled pixels per class.
        num_sample: pixels of the whole scene, labelled or not.
        seed: seed of the choice.

    Returns:
        Row and column of each pixel, ascending, without duplicates, shape (N, 2).
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
