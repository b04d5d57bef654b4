"""Random order of pixels, and the first pixels of each stratum in that order, found in one pass.

Each pixel has a random number that depends on the seed and the place of the pixel alone (SplitMix64: Steele,
Lea, Flood 2014, doi:10.1145/2660193.2660195). The pixels of a stratum with the smallest numbers are a simple
random sample of it without replacement. So a sample does not depend on the tiles, and the memory depends on
the size of the sample, not on that of the map.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
_MIN_NEW = 65_536
"""New candidates that are collected before the superfluous ones are removed."""


def random_keys(numbers: NDArray[np.integer[Any]], seed: int) -> NDArray[np.uint64]:
    """A random key for each number. The same seed gives the same keys.

    Args:
        numbers: number of each pixel or block, 0.. in the order of the grid, any shape.
        seed: of the random numbers.
    """
    start = np.random.SeedSequence(seed).generate_state(1, np.uint64)[0]
    mixed = (numbers.astype(np.uint64) + np.uint64(1)) * _STEP + start
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _FIRST
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _SECOND
    keys: NDArray[np.uint64] = mixed ^ (mixed >> np.uint64(31))
    return keys


@dataclass(frozen=True)
class Candidates:
    """Items in ascending order of stratum and random number.

    Args:
        strata: stratum of each item, shape (N,).
        keys: its random number.
        numbers: its number in the order of the grid.
    """

    strata: NDArray[np.int64]
    keys: NDArray[np.uint64]
    numbers: NDArray[np.int64]

    def of(self, stratum: int) -> NDArray[np.int64]:
        """Numbers of the items of a stratum, in random order."""
        first, last = np.searchsorted(self.strata, [stratum, stratum + 1])
        return self.numbers[first:last]


class Reservoir:
    """Keeps the items with the smallest random numbers of each stratum.

    Args:
        capacity: items of each stratum that are kept.
        num_strata: strata have the numbers 0..num_strata - 1.
    """

    def __init__(self, capacity: int, num_strata: int) -> None:
        self._capacity = capacity
        self._limits = np.full(num_strata, np.iinfo(np.uint64).max, dtype=np.uint64)
        self._kept = Candidates(np.zeros(0, np.int64), np.zeros(0, np.uint64), np.zeros(0, np.int64))
        self._new: list[Candidates] = []
        self._num_new = 0

    def add(
        self, strata: NDArray[np.integer[Any]], numbers: NDArray[np.int64], keys: NDArray[np.uint64]
    ) -> None:
        """Offer items.

        Args:
            strata: stratum of each item, shape (N,).
            numbers: its number in the order of the grid.
            keys: its random number.
        """
        chosen = keys <= self._limits[strata]
        self._new.append(Candidates(strata[chosen].astype(np.int64), keys[chosen], numbers[chosen]))
        self._num_new += len(self._new[-1].keys)
        if self._num_new > max(_MIN_NEW, len(self._kept.keys)):
            self._prune()

    def _prune(self) -> None:
        parts = [self._kept, *self._new]
        strata = np.concatenate([part.strata for part in parts])
        keys = np.concatenate([part.keys for part in parts])
        numbers = np.concatenate([part.numbers for part in parts])
        order = np.lexsort((numbers, keys, strata))
        strata, keys, numbers = strata[order], keys[order], numbers[order]
        present, first, count = np.unique(strata, return_index=True, return_counts=True)
        rank = np.arange(len(strata)) - np.repeat(first, count)
        chosen = rank < self._capacity
        is_full = count >= self._capacity
        self._limits[present[is_full]] = keys[first[is_full] + self._capacity - 1]
        self._kept = Candidates(strata[chosen], keys[chosen], numbers[chosen])
        self._new, self._num_new = [], 0

    def finish(self) -> Candidates:
        """The items that were kept."""
        self._prune()
        return self._kept
