"""Axes of a reduction in the space of the scaled bands, for every kind of reduction."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Axes:
    """Rows that map scaled spectra to components.

    Args:
        rows: shape (K, C).
        explained: share of the variance in each component, shape (K,).
        noise_gain: standard deviation of each component under noise of one unit, shape (K,); None for noise
            that is white in the standardised bands.
    """

    rows: Values
    explained: Values
    noise_gain: Values | None = None


AxisFinder = Callable[[Values, Values, Values], Axes]
"""Finds axes from mean and scale of each band, both of shape (C,), and the covariance (C, C) of the scaled
bands."""


def with_fixed_signs(rows: Values) -> Values:
    """The rows with such signs that the largest entry of each is positive: they depend on no library."""
    largest = rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)]
    return rows * np.where(largest < 0.0, -1.0, 1.0)[:, None]


def find_principal_axes(covariance: Values, *, components: int, whiten: bool) -> Axes:
    """Largest principal axes of a covariance (C, C), scaled to unit variance if `whiten` is set."""
    values, vectors = np.linalg.eigh(covariance)
    order = np.argsort(values)[::-1][:components]
    axes = with_fixed_signs(vectors[:, order].T)  # (K, C)
    spread = np.clip(values[order], 0.0, None)
    if whiten:
        axes /= np.sqrt(np.maximum(spread, 1e-10 * spread[0]))[:, None]
    return Axes(axes, spread / np.clip(values, 0.0, None).sum())
