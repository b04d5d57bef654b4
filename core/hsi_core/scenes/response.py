"""Weights that turn the bands of a scene into those of another sensor, by their spectral response.

The response of a band is a Gaussian with the width of the band, which ends at its half maximum. The package
`spectral` finds the weights.
"""

import logging
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from spectral.algorithms.resampling import BandResampler

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.scenes.wavelengths import describe_bands

logging.getLogger("spectral").setLevel(logging.WARNING)  # it names each band without a value

MOST_STEPS = 1.5
"""Largest assumed width of a band, in usual distances: an unknown width is the distance to the neighbours."""


def estimate_widths(wavelengths_nm: Sequence[float], widths_nm: Sequence[float | None]) -> list[float]:
    """Full widths at half maximum; an unknown one is the mean distance to the neighbours.

    Args:
        wavelengths_nm: centres, ascending; equal ones, as of two detectors, count once.
        widths_nm: full widths at half maximum; None or 0 where unknown.

    Raises:
        ParameterError: fewer than two centres differ.
    """
    centres, index = np.unique(np.asarray(wavelengths_nm, dtype=np.float64), return_inverse=True)
    if len(centres) < 2:
        raise ParameterError("Resampling needs at least two bands with different wavelengths on both sides.")
    guessed = np.minimum(np.gradient(centres), MOST_STEPS * float(np.median(np.diff(centres))))[index]
    return [
        float(width) if width is not None and width > 0.0 else float(guess)
        for width, guess in zip(widths_nm, guessed.tolist(), strict=True)
    ]


def response_weights(
    source_nm: Sequence[float],
    source_widths_nm: Sequence[float | None],
    target_nm: Sequence[float],
    target_widths_nm: Sequence[float | None],
) -> NDArray[np.float64]:
    """Weights of the bands of a scene for each band of another sensor.

    Args:
        source_nm: centres of the bands of the scene, in any order.
        source_widths_nm: their full widths at half maximum, None where unknown.
        target_nm: centres of the bands of the other sensor, in any order.
        target_widths_nm: their widths.

    Returns:
        Weights, shape (target bands, source bands); each row adds up to 1.

    Raises:
        ParameterError: a side has fewer than two wavelengths, or the scene does not cover a band.
    """
    order, wanted = np.argsort(source_nm, kind="stable"), np.argsort(target_nm, kind="stable")
    source, target = (np.asarray(v, np.float64)[o] for v, o in ((source_nm, order), (target_nm, wanted)))
    source_widths = estimate_widths(source.tolist(), [source_widths_nm[k] for k in order])
    target_widths = estimate_widths(target.tolist(), [target_widths_nm[k] for k in wanted])
    sampler = BandResampler(source.tolist(), target.tolist(), source_widths, target_widths)
    found = np.asarray(sampler.matrix, dtype=np.float64)
    is_missing = ~np.isfinite(found).all(axis=1)
    # A band beyond the ends of the scene would be a band of the scene beside it.
    is_missing |= (target < source[0] - source_widths[0] / 2) | (target > source[-1] + source_widths[-1] / 2)
    if is_missing.any():
        listed = ", ".join(f"{value:.1f}" for value in target[is_missing][:10].tolist())
        more = ", ..." if is_missing.sum() > 10 else ""
        raise ParameterError(
            tr(
                "The scene does not cover {count} of the bands: {listed}{more} nm. The scene has "
                "{bands}; wanted are {wanted}.",
                count=int(is_missing.sum()),
                listed=listed,
                more=more,
                bands=describe_bands(source.tolist()),
                wanted=describe_bands(target.tolist()),
            )
        )
    weights = np.zeros((len(target), len(source)))
    weights[np.ix_(wanted, order)] = found
    return weights
