"""The input of a split as arrays, with derived values that several steps need."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from hsi_core.errors import SplitError
from hsi_core.splits.guard import TEST, TRAIN, VALIDATION, can_be_cut
from hsi_core.splits.packing import Packing
from hsi_core.splits.search import NUM_SUBSETS


@dataclass(frozen=True)
class Problem:
    """Labels to split, and the requested fractions.

    Args:
        indices: class index 0..K-1 of each pixel, shape (H, W); -1 where unlabelled.
        num_pixels: pixels of each class, shape (K,).
        fractions: requested share of each subset: unused, training, validation, test; sum 1.
        guard: width of the guard band in pixels.
        polygons: number of the polygon of each pixel, shape (H, W); None if polygons may be cut.
        packing: where the pixels lie in the scene; None if the arrays are a part of the scene as it is.
    """

    indices: NDArray[np.int64]
    num_pixels: NDArray[np.int64]
    fractions: NDArray[np.float64]
    guard: int
    polygons: NDArray[np.int64] | None = None
    packing: Packing | None = None

    @property
    def extent(self) -> tuple[int, int]:
        """Height and width of the bounding box of the labels in the scene."""
        if self.packing is None:
            return self.indices.shape[0], self.indices.shape[1]
        rows, columns = self.packing.box
        return rows.stop - rows.start, columns.stop - columns.start

    @property
    def num_classes(self) -> int:
        """K."""
        return len(self.num_pixels)

    def whole_polygons(self) -> NDArray[np.int64]:
        """Number of the polygon of each pixel.

        Raises:
            SplitError: the polygons are not known.
        """
        if self.polygons is None:
            raise SplitError(
                "A split by polygons needs the polygon of each pixel, but none is given; give it, or choose "
                "blocks."
            )
        return self.polygons

    @property
    def asked(self) -> list[int]:
        """Subsets with a fraction above 0."""
        return [subset for subset in (TRAIN, VALIDATION, TEST) if self.fractions[subset] > 0]

    @property
    def train_share(self) -> float:
        """Share of training in all subsets together."""
        return float(self.fractions[TRAIN] / self.fractions[1:].sum())

    @cached_property
    def boxes(self) -> list[tuple[slice, slice]]:
        """Bounding box of each class."""
        return [(rows, columns) for rows, columns in ndimage.find_objects(self.indices + 1)]

    @cached_property
    def divisible(self) -> tuple[bool, ...]:
        """Whether each class, if it were alone in the scene, could be both in training and in evaluation."""
        return tuple(self._is_divisible(index) for index in range(self.num_classes))

    def _is_divisible(self, index: int) -> bool:
        box = self.boxes[index]
        mask = self.indices[box] == index
        if self.polygons is not None and len(np.unique(self.polygons[box][mask])) < 2:
            return False
        return can_be_cut(mask, self.guard)

    def window(self, index: int) -> tuple[slice, slice]:
        """Bounding box of a class, enlarged by the guard band: every conflict with the class is inside."""
        rows, columns = self.boxes[index]
        return (
            slice(max(rows.start - self.guard, 0), rows.stop + self.guard),
            slice(max(columns.start - self.guard, 0), columns.stop + self.guard),
        )

    def count(self, subsets: NDArray[np.uint8]) -> NDArray[np.int64]:
        """Pixels of each class in each subset, shape (K, 4)."""
        labelled = self.indices >= 0
        return np.bincount(
            self.indices[labelled] * NUM_SUBSETS + subsets[labelled], minlength=self.num_classes * NUM_SUBSETS
        ).reshape(self.num_classes, NUM_SUBSETS)
