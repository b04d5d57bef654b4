"""Minimum noise fraction: directions of a scene with the most variance for their noise.

Source: Green, Berman, Switzer, Craig (1988), doi:10.1109/36.3001. The noise is estimated from differences of
neighbouring pixels: the covariance of a difference is twice that of the noise, where neighbours show the same
thing.
"""

import numpy as np
from numpy.typing import NDArray

from hsi_core.inputs.axes import Axes, Values, with_fixed_signs

ROWS = 32
"""Rows of pixels whose differences are held in float64 at once."""
RIDGE = 1e-6
"""Noise added to all bands, relative to their mean noise: equal bands have no difference of their own."""


class NoiseCovariance:
    """Covariance of the noise, from tiles that arrive one after the other.

    Args:
        num_bands: C.
    """

    def __init__(self, num_bands: int) -> None:
        self.num_pairs = 0
        self._sum = np.zeros((num_bands, num_bands))

    def update(self, cube: NDArray[np.floating], valid: NDArray[np.bool_]) -> None:
        """Add the differences of valid neighbours, to the right and below, of a tile (C, H, W)."""
        for row in range(0, valid.shape[0], ROWS):
            # One row more, as neighbours of the last row.
            values, is_valid = cube[:, row : row + ROWS + 1], valid[row : row + ROWS + 1]
            own, is_own = values[:, :ROWS], is_valid[:ROWS]
            for first, second, both in (
                (values[:, :-1], values[:, 1:], is_valid[:-1] & is_valid[1:]),
                (own[:, :, :-1], own[:, :, 1:], is_own[:, :-1] & is_own[:, 1:]),
            ):
                difference = first[:, both].astype(np.float64) - second[:, both]
                self._sum += difference @ difference.T
                self.num_pairs += difference.shape[1]

    @property
    def covariance(self) -> Values:
        """Covariance (C, C); zero without neighbours."""
        return self._sum / max(2 * self.num_pairs, 1)


def find_mnf_axes(covariance: Values, noise: Values, *, components: int, whiten: bool) -> Axes:
    """Axes with the largest ratios of variance to noise.

    Args:
        covariance: of the pixels, shape (C, C).
        noise: covariance of their noise, shape (C, C).
        components: K.
        whiten: scale the components to unit variance; else their noise has unit variance.

    Returns:
        K axes; those that the bands do not have are zero. `explained` is the share of each axis in the
        variance, in units of the noise.
    """
    deviation = np.sqrt(np.diag(covariance))
    used = np.flatnonzero(deviation > 1e-9 * deviation.max(initial=0.0))
    rows, explained, gain = np.zeros((components, len(deviation))), np.zeros(components), np.ones(components)
    if not len(used):
        return Axes(rows, explained, gain)
    ratios, axes = _solve(covariance, noise, used, 1.0 / deviation[used])
    count = min(components, len(used))
    rows[:count, used] = axes[:count]
    explained[:count] = ratios[:count] / ratios.sum()
    if whiten:
        gain[:count] = 1.0 / np.sqrt(np.maximum(ratios[:count], 1e-9 * ratios[0]))
        rows *= gain[:, None]
    return Axes(with_fixed_signs(rows), explained, gain)


def _solve(
    covariance: Values, noise: Values, used: NDArray[np.intp], inverse: Values
) -> tuple[Values, Values]:
    """Ratios of variance to noise, from the largest, and axes of unit noise, of the bands in use."""
    from scipy.linalg import eigh

    signal, error = (
        matrix[np.ix_(used, used)] * inverse[:, None] * inverse for matrix in (covariance, noise)
    )
    level = np.trace(error) / len(used)
    error[np.diag_indices(len(used))] += RIDGE * (level if level > 0.0 else 1.0)
    ratios, vectors = eigh(signal, error)
    return np.maximum(ratios[::-1], 0.0), vectors[:, ::-1].T * inverse
