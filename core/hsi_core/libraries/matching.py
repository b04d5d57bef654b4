"""Similarity of spectra: spectral angle and spectral information divergence."""

import numpy as np
from numpy.typing import NDArray

_LEAST = 1e-9
"""Least share of a band: the logarithm of 0 or less is not defined."""


def spectral_angles(spectra: NDArray[np.floating], members: NDArray[np.float64]) -> NDArray[np.float64]:
    """Angle between spectra and members in radians, 0..pi.

    Source: Kruse et al. (1993), doi:10.1016/0034-4257(93)90013-N.

    Args:
        spectra: shape (N, C).
        members: shape (M, C).

    Returns:
        Angles, shape (N, M); NaN for a spectrum of zeros.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        first = spectra / np.linalg.norm(spectra.astype(np.float64), axis=1, keepdims=True)
        second = members / np.linalg.norm(members, axis=1, keepdims=True)
        angles: NDArray[np.float64] = np.arccos(np.clip(first @ second.T, -1.0, 1.0))
    return angles


def information_divergences(
    spectra: NDArray[np.floating], members: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Spectral information divergence: D(p, q) + D(q, p) of spectra as shares p and q of their sum.

    Source: Chang (2000), doi:10.1109/18.857802. Values of 0 or less count as a share of 1e-9.

    Args:
        spectra: shape (N, C).
        members: shape (M, C).

    Returns:
        Divergences from 0, shape (N, M); NaN for a spectrum without a positive value.
    """
    first, second = _shares(spectra), _shares(members)
    log_first, log_second = np.log(first), np.log(second)
    own = (first * log_first).sum(1)[:, None] + (second * log_second).sum(1)[None]
    divergences: NDArray[np.float64] = np.maximum(own - first @ log_second.T - log_first @ second.T, 0.0)
    return divergences


def _shares(spectra: NDArray[np.floating]) -> NDArray[np.float64]:
    values = np.maximum(spectra.astype(np.float64), 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.maximum(values / values.sum(1, keepdims=True), _LEAST)
    normalised: NDArray[np.float64] = shares / shares.sum(1, keepdims=True)
    return normalised
