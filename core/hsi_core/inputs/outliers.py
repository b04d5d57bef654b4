"""Find undeclared fill values: values that are far larger than all others of a scene."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SMALLEST_FAR = 1e9
"""Smaller values are never taken for fill values."""
FAR = 1e4
"""A fill value is about this many times larger than every other value."""

_LOWEST = -160
_NUM_BINS = 300
_GAP = 13
"""Empty powers of two between fill values and data: a factor of at least `FAR` from one edge to the other."""


@dataclass(frozen=True)
class FarValues:
    """Pixels with values far larger than all others.

    Args:
        count: number of pixels.
        row: row of one of them.
        column: column of this pixel.
        largest_other: upper limit of the size of all other values.
    """

    count: int
    row: int
    column: int
    largest_other: float


class FarValueSearch:
    """Collects the powers of two of the largest value of each pixel, portion by portion."""

    def __init__(self) -> None:
        self._counts = np.zeros(_NUM_BINS, dtype=np.int64)
        self._places: dict[int, tuple[int, int]] = {}
        self._extremes: dict[int, tuple[float, float]] = {}

    def update(self, cube: NDArray[np.float32], row: int, column: int) -> None:
        """Add a window of pixels.

        Args:
            cube: values (C, H, W), 0 at invalid pixels.
            row: row of the first pixel.
            column: column of the first pixel.
        """
        sizes = np.maximum(cube.max(axis=0), -cube.min(axis=0))
        powers = np.frexp(sizes)[1]  # size = m * 2^power with 0.5 <= m < 1
        self._counts += np.bincount(powers[sizes > 0.0] - _LOWEST, minlength=_NUM_BINS)
        if sizes.max(initial=0.0) < SMALLEST_FAR:
            return
        for power in np.unique(powers[sizes >= SMALLEST_FAR]).tolist():
            here = powers == power
            low, high = float(sizes[here].min()), float(sizes[here].max())
            before = self._extremes.get(power, (low, high))
            self._extremes[power] = min(low, before[0]), max(high, before[1])
            if power not in self._places:
                first = int(np.flatnonzero(here)[0])
                self._places[power] = row + first // sizes.shape[1], column + first % sizes.shape[1]

    def found(self) -> FarValues | None:
        """The pixels with far values, if there are any.

        They are fewer than the others, or all have the same size.
        """
        powers = np.flatnonzero(self._counts) + _LOWEST
        for below, above in zip(powers[:-1].tolist(), powers[1:].tolist(), strict=True):
            if above - below <= _GAP or above not in self._extremes:
                continue
            group = [power for power in self._extremes if power >= above]
            count = int(sum(self._counts[power - _LOWEST] for power in group))
            lows, highs = zip(*(self._extremes[power] for power in group), strict=True)
            if min(lows) < SMALLEST_FAR or (2 * count > self._counts.sum() and min(lows) < max(highs)):
                continue
            place = self._places[max(group, key=lambda power: int(self._counts[power - _LOWEST]))]
            return FarValues(count, *place, largest_other=2.0**below)
        return None
