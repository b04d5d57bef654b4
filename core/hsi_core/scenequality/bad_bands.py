"""Bands to leave out of a training, each with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import tr
from hsi_core.scenequality.survey import Survey

WATER_VAPOUR_NM = ((1350.0, 1430.0), (1800.0, 1950.0))
"""Wavelengths at which water vapour absorbs almost all light."""
MOST_NODATA = 0.01
"""Largest share of invalid pixels of a band, of the pixels that are valid in at least half of the bands."""
NEIGHBOURS = 5
"""Bands to either side that a band is compared with."""
NOISIER = 3.0
"""A band is noisier than its neighbours if its relative noise is this many times theirs."""

REASONS = {
    "metadata": tr("marked as bad in the file"),
    "water vapour": tr("in an absorption of water vapour"),
    "constant": tr("all valid pixels have one value, or none is valid"),
    "nodata": tr("nodata at pixels where most bands have values"),
    "noise": tr("signal-to-noise ratio below the limit"),
    "neighbours": tr("much noisier than the bands beside it"),
}
"""Reasons, with their meanings for people."""


@dataclass(frozen=True)
class BadBand:
    """A band to leave out.

    Args:
        number: band number.
        reasons: keys of `REASONS`.
    """

    number: int
    reasons: tuple[str, ...]


def find_bad_bands(
    survey: Survey,
    *,
    wavelengths_nm: Sequence[float | None],
    marked: frozenset[int],
    ratios: NDArray[np.float64],
    least_ratio: float,
    has_water_vapour: bool,
) -> list[BadBand]:
    """Bands to leave out, in the order of their numbers.

    Args:
        survey: what was measured.
        wavelengths_nm: centre wavelength of each band.
        marked: band numbers that the file marks as bad.
        ratios: signal-to-noise ratio of each band, NaN where it is unknown, shape (C,).
        least_ratio: bands below this ratio are noise.
        has_water_vapour: whether bands in absorptions of water vapour are left out.
    """
    statistics = survey.statistics
    is_constant = ~(statistics.largest > statistics.smallest)
    lost = 1.0 - survey.num_valid_in_most / max(survey.num_in_most, 1)
    noisier = _noisier_than_neighbours(np.where(is_constant, np.nan, ratios))
    found = []
    for position, number in enumerate(survey.bands):
        wavelength = wavelengths_nm[position]
        in_vapour = wavelength is not None and any(a <= wavelength <= b for a, b in WATER_VAPOUR_NM)
        holds = {
            "metadata": number in marked,
            "water vapour": has_water_vapour and in_vapour,
            "constant": bool(is_constant[position]),
            "nodata": survey.num_in_most > 0 and bool(lost[position] > MOST_NODATA),
            "noise": not is_constant[position] and bool(ratios[position] < least_ratio),
            "neighbours": bool(noisier[position]),
        }
        reasons = tuple(reason for reason in REASONS if holds[reason])
        if reasons:
            found.append(BadBand(number, reasons))
    return found


def _noisier_than_neighbours(ratios: NDArray[np.float64]) -> NDArray[np.bool_]:
    found = np.zeros(len(ratios), dtype=bool)
    for position, ratio in enumerate(ratios):
        around = ratios[max(position - NEIGHBOURS, 0) : position + NEIGHBOURS + 1]
        around = around[np.isfinite(around)]
        found[position] = len(around) > NEIGHBOURS and ratio * NOISIER < float(np.median(around))
    return found
