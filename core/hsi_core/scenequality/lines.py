"""Stripes: columns or rows that differ from both neighbours over their whole length. Drifts across columns.

A detector element of a pushbroom sensor records one column, and a fault of it is a column stripe. The second
difference of a pixel is its value minus the mean of its two neighbours. It averages out along a column where
the scene alone makes it, and stays where the column has an offset. Rows are measured in the same way, as a
control: fields and streets make columns and rows alike.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.windows import Window

OFFSET_GAIN = 1.5
"""Variance of the second difference for a variance of 1 of independent values: 1 + 1/4 + 1/4."""
_CLIP = 3.0
"""Second differences beyond this many standard deviations are cut: edges of the scene do not count."""
STANDS_OUT = 8.0
"""A line stands out if its mean second difference is this many times the usual one."""
LEAST_OFFSET = 1.0
"""The offset of a line that stands out, at least, in units of the deviation from pixel to pixel."""

Values = NDArray[np.float64]


class _Axis:
    """Sums of the lines of one axis, by position. Each tile adds its positions."""

    def __init__(self, num_bands: int) -> None:
        self._num_bands = num_bands
        self._parts: dict[int, NDArray[np.float64]] = {}

    def update(self, first: int, sums: NDArray[np.float64]) -> None:
        """Add sums (K, C, lines) of lines that begin at a position."""
        known = self._parts.get(first)
        if known is None:
            self._parts[first] = sums
        else:
            known += sums

    def found(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Positions of the lines, and their sums (K, C, lines)."""
        if not self._parts:
            return np.zeros(0, dtype=np.int64), np.zeros((5, self._num_bands, 0))
        firsts = sorted(self._parts)
        positions = np.concatenate([first + np.arange(self._parts[first].shape[2]) for first in firsts])
        return positions, np.concatenate([self._parts[first] for first in firsts], axis=2)


@dataclass(frozen=True)
class Stripes:
    """Stripes along one axis; C bands, L lines.

    Args:
        positions: column or row of each line, shape (L,).
        offsets: offset of each line from its neighbours, shape (C, L).
        strength: standard deviation of the offsets beyond that of pixels without stripes, in units of the
            deviation from pixel to pixel, shape (C,).
        stands_out: lines that differ clearly from all others, shape (C, L).
        is_empty: lines without valid pixels in a band although most bands have some, shape (C, L).
        means: mean of each line, shape (C, L).
    """

    positions: NDArray[np.int64]
    offsets: Values
    strength: Values
    stands_out: NDArray[np.bool_]
    is_empty: NDArray[np.bool_]
    means: Values


class LineStatistics:
    """Statistics of columns and rows, from tiles that arrive one after the other.

    Args:
        num_bands: C.
    """

    def __init__(self, num_bands: int) -> None:
        self._columns, self._rows = _Axis(num_bands), _Axis(num_bands)

    def update(self, cube: NDArray[np.float32], window: Window) -> None:
        """Add a tile (C, H, W) with a margin of one pixel, NaN at invalid pixels.

        Lines at the edge of the tile are neighbours only.
        """
        _, height, width = cube.shape
        if width > 2:
            self._columns.update(window.column + 1, _sums(cube))
        if height > 2:
            self._rows.update(window.row + 1, _sums(cube.transpose(0, 2, 1)))

    def columns(self) -> Stripes:
        """Stripes along the columns."""
        return _find_stripes(*self._columns.found())

    def rows(self) -> Stripes:
        """Stripes along the rows."""
        return _find_stripes(*self._rows.found())


def _sums(cube: NDArray[np.float32]) -> NDArray[np.float64]:
    """Sums of each inner column, shape (5, C, W - 2).

    Number and sum of the second differences, sum of their squares, number and sum of the values.
    """
    found = np.zeros((5, len(cube), cube.shape[2] - 2))
    for band, values in enumerate(cube):
        second = values[:, 1:-1] - 0.5 * (values[:, :-2] + values[:, 2:])
        known = np.isfinite(second)
        spread = 1.4826 * np.median(np.abs(second[known])) if known.any() else 0.0
        if spread > 0.0:
            np.clip(second, -_CLIP * spread, _CLIP * spread, out=second)
        second[~known] = 0.0
        middle = values[:, 1:-1]
        is_valid = np.isfinite(middle)
        found[0, band] = known.sum(axis=0)
        found[1, band] = second.sum(axis=0, dtype=np.float64)
        found[2, band] = (second.astype(np.float64) ** 2).sum(axis=0)
        found[3, band] = is_valid.sum(axis=0)
        found[4, band] = np.where(is_valid, middle, 0.0).sum(axis=0, dtype=np.float64)
    return found


def _find_stripes(positions: NDArray[np.int64], sums: NDArray[np.float64]) -> Stripes:
    count, total, squares, num_valid, values = sums
    with np.errstate(divide="ignore", invalid="ignore"):
        offsets = np.where(count > 0, total / count, np.nan)
        means = np.where(num_valid > 0, values / num_valid, np.nan)
        every = np.maximum(count.sum(axis=1), 1)
        # Without the offset of each line: variance from pixel to pixel.
        within = np.maximum(squares - np.where(count > 0, total**2 / np.maximum(count, 1), 0.0), 0.0)
        variance = within.sum(axis=1) / every
        expected = variance * _mean(np.where(count > 0, 1.0 / count, np.nan))
        surplus = np.maximum(_mean(offsets**2) - expected, 0.0)
        strength = np.where(variance > 0.0, np.sqrt(surplus / np.maximum(variance, 1e-300)), 0.0)
        usual = 1.4826 * _median(np.abs(offsets))
        pixel = np.sqrt(variance)
        size = np.abs(offsets)
        stands_out = (size > STANDS_OUT * usual[:, None]) & (size > LEAST_OFFSET * pixel[:, None])
        stands_out &= _has_opposite_neighbours(offsets, positions)
    is_usual = np.median(num_valid, axis=0) > 0 if len(num_valid) else np.zeros(len(positions), dtype=bool)
    return Stripes(positions, offsets, strength, stands_out, (num_valid == 0) & is_usual, means)


def _has_opposite_neighbours(offsets: Values, positions: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether both lines beside a line have about half its offset with the other sign.

    So it is at a stripe of one line; at the edge of a field, only one line beside it has an offset.
    """
    found = np.zeros(offsets.shape, dtype=bool)
    if offsets.shape[1] > 2:
        is_between = (np.diff(positions)[:-1] == 1) & (np.diff(positions)[1:] == 1)
        middle = offsets[:, 1:-1]
        shares = np.stack([-offsets[:, :-2], -offsets[:, 2:]]) / np.where(middle == 0.0, np.nan, middle)
        found[:, 1:-1] = is_between & (shares > 0.25).all(axis=0) & (shares < 0.75).all(axis=0)
    return found


def _mean(values: Values) -> Values:
    known = np.isfinite(values)
    found: Values = np.where(known, values, 0.0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return found


def _median(values: Values) -> Values:
    return np.array([np.median(row[np.isfinite(row)]) if np.isfinite(row).any() else 0.0 for row in values])


OXYGEN_NM = 761.0
"""Centre of the absorption band A of oxygen; it is narrow, so that a shift of the wavelengths changes it."""
_SHOULDERS_NM = (741.0, 781.0)
_NEAR_NM = 8.0
LEAST_DRIFT = 0.02
"""A drift of the depth across the columns counts from this share of the signal on."""
LEAST_SHARE = 0.1
"""... if it is at least this share of the mean depth,"""
LEAST_FIT = 0.5
"""... and if a parabola explains this share of the variance of the columns."""


@dataclass(frozen=True)
class SmileHint:
    """Depth of the oxygen absorption at 761 nm in each column.

    Args:
        bands: positions of the bands in the absorption and on its two shoulders.
        columns: column of each value, shape (L,).
        depths: share of the signal that is missing, shape (L,).
        fitted: parabola through the depths, shape (L,).
        drift: largest minus smallest value of the parabola, as a share of the signal.
        fit: share of the variance that the parabola explains.
    """

    bands: tuple[int, int, int]
    columns: NDArray[np.int64]
    depths: Values
    fitted: Values
    drift: float
    fit: float

    @property
    def is_likely(self) -> bool:
        """Whether the wavelengths may differ between the columns."""
        least = max(LEAST_DRIFT, LEAST_SHARE * abs(float(self.depths.mean())))
        return self.drift >= least and self.fit >= LEAST_FIT


def find_smile(stripes: Stripes, wavelengths_nm: list[float | None]) -> SmileHint | None:
    """Drift of the oxygen absorption across the columns; None if it cannot be measured.

    Args:
        stripes: of the columns.
        wavelengths_nm: centre wavelength of each band.
    """
    places = []
    for wanted in (OXYGEN_NM, *_SHOULDERS_NM):
        gaps = [np.inf if w is None else abs(w - wanted) for w in wavelengths_nm]
        if not gaps or min(gaps) > (_NEAR_NM if wanted == OXYGEN_NM else 2 * _NEAR_NM):
            return None
        places.append(int(np.argmin(gaps)))
    inside, left, right = places
    if len({*places}) < 3:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        depth = 1.0 - 2.0 * stripes.means[inside] / (stripes.means[left] + stripes.means[right])
    known = np.isfinite(depth)
    if known.sum() < 16:
        return None
    columns, depth = stripes.positions[known], depth[known]
    x = (columns - columns.mean()) / max(float(np.ptp(columns)), 1.0)
    fitted = np.polyval(np.polyfit(x, depth, 2), x)
    variance = float(depth.var())
    return SmileHint(
        (inside, left, right),
        columns,
        depth,
        fitted,
        float(np.ptp(fitted)),
        float(fitted.var()) / variance if variance > 0.0 else 0.0,
    )
