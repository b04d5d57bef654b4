"""Noise of each band, estimated from the scene itself by two methods.

- Homogeneous areas: the standard deviation within blocks of 4 x 4 pixels, in the blocks that vary least in
  all bands together (after Gao 1993, Remote Sensing of Environment 43, 23-33, who takes the most frequent
  standard deviation).
- Shift difference: differences of horizontal neighbours, whose variance is twice that of the noise (Green,
  Berman, Switzer, Craig 1988, doi:10.1109/36.3001). The median of their sizes is used, so that edges between
  areas do not count.

Both include what truly differs from pixel to pixel, so that the noise of the sensor is at most this large.
"""

import warnings

import numpy as np
from numpy.typing import NDArray

BLOCK = 4
"""Side of a block in pixels."""
HOMOGENEOUS = 0.1
"""Share of the blocks that count as homogeneous."""
_MAD = 1.4826
"""Standard deviation of a normal distribution whose median absolute deviation is 1."""

_BLOCK_MEDIAN = 0.9777
"""Median standard deviation of 16 normal values with a deviation of 1: root of chi2(15).median() / 15."""

Values = NDArray[np.float64]


class NoiseSample:
    """Differences of neighbours and blocks of pixels, from tiles that arrive one after the other.

    Args:
        num_bands: C.
        share: share of the pixels to keep, 0..1.
    """

    def __init__(self, num_bands: int, share: float) -> None:
        self._num_bands = num_bands
        self._share = share
        self._differences: list[NDArray[np.float32]] = []
        self._deviations: list[NDArray[np.float32]] = []
        self._means: list[NDArray[np.float32]] = []

    def update(self, cube: NDArray[np.float32], rng: np.random.Generator) -> None:
        """Add a tile (C, H, W), NaN at invalid pixels."""
        _, height, width = cube.shape
        if width > 1:
            places = self._choose(height * (width - 1), rng)
            rows, columns = np.divmod(places, width - 1)
            self._differences.append((cube[:, rows, columns + 1] - cube[:, rows, columns]).T)
        across, down = width // BLOCK, height // BLOCK
        if across and down:
            rows, columns = np.divmod(self._choose(down * across, rng), across)
            inside = np.arange(BLOCK)
            rows = (BLOCK * rows[:, None] + inside)[:, :, None]
            columns = (BLOCK * columns[:, None] + inside)[:, None, :]
            blocks = cube[:, rows, columns].reshape(self._num_bands, -1, BLOCK**2)  # (C, blocks, pixels)
            means = blocks.mean(axis=2)
            blocks -= means[:, :, None]
            self._means.append(means.T)
            self._deviations.append(np.sqrt((blocks**2).sum(axis=2) / (BLOCK**2 - 1)).T)

    def _choose(self, count: int, rng: np.random.Generator) -> NDArray[np.int64]:
        wanted = int(np.ceil(self._share * count))
        chosen = np.arange(count) if wanted >= count else np.sort(rng.choice(count, wanted, replace=False))
        return chosen.astype(np.int64)

    def by_shift(self) -> Values:
        """Standard deviation of the noise from differences of neighbours, shape (C,); NaN if unknown."""
        if not self._differences:
            return np.full(self._num_bands, np.nan)
        differences = np.concatenate(self._differences)
        deviation: Values = _MAD * _median(np.abs(differences)) / np.sqrt(2.0)
        return deviation

    def by_area(self) -> Values:
        """Standard deviation of the noise within homogeneous blocks, shape (C,); NaN if unknown."""
        if not self._deviations:
            return np.full(self._num_bands, np.nan)
        deviations, means = np.concatenate(self._deviations), np.concatenate(self._means)
        typical = _median(deviations)
        is_used = np.isfinite(typical) & (typical > 0.0)
        if not is_used.any():
            return np.where(np.isfinite(means).any(axis=0), 0.0, np.nan)
        # Every band counts alike: a block is compared with the typical block in each of them. The blocks for
        # one half of the bands are chosen by the other half: else blocks with little noise would be chosen.
        found = np.full(self._num_bands, np.nan)
        halves = np.arange(self._num_bands) % 2
        for half in (0, 1):
            chosen = self._most_homogeneous(deviations / np.where(is_used, typical, np.nan), halves != half)
            if not len(chosen):
                chosen = self._most_homogeneous(deviations / np.where(is_used, typical, np.nan), is_used)
            found[halves == half] = _median(deviations[chosen][:, halves == half]) / _BLOCK_MEDIAN
        return np.where(np.isfinite(typical) & ~is_used, 0.0, found)

    @staticmethod
    def _most_homogeneous(relative: NDArray[np.floating], by: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Positions of the blocks that vary least in some bands; those without a valid band are left out."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # a block without a valid band is NaN
            variation = np.nanmean(relative[:, by], axis=1)
        known = np.flatnonzero(np.isfinite(variation))
        count = int(np.ceil(HOMOGENEOUS * len(known)))
        return known[np.argsort(variation[known], kind="stable")[:count]]


def _median(values: NDArray[np.floating]) -> Values:
    """Median of each column without NaN; NaN for a column without numbers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        found: Values = np.nanmedian(values.astype(np.float64), axis=0)
    return found


def signal_to_noise(sample: NDArray[np.float32], noise: Values) -> Values:
    """Signal of bright pixels (95th percentile) divided by the noise, shape (C,); NaN if it is unknown.

    Bright pixels are used because scenes of water or shadow have almost no signal in the infrared.

    Args:
        sample: spectra (N, C), NaN where a band is invalid.
        noise: standard deviation of the noise of each band, shape (C,).
    """
    if not len(sample):
        return np.full(len(noise), np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        signal = np.nanpercentile(sample.astype(np.float64), 95.0, axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Values = np.where(noise > 0.0, np.maximum(signal, 0.0) / noise, np.nan)
    return found
