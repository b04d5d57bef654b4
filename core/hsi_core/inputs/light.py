"""Differences of light between places, as directions in the space of spectra.

A surface is brighter on a slope that faces the sun, and darker under a lower sun or a thin cloud. Its
spectrum is then multiplied by a factor. The factor can rise or fall with the wavelength, because light from
the sky is bluer than light from the sun. Training pixels of a few places hardly differ in this way. So their
spread within a class is small in these directions, and a method that measures in units of this spread takes
a change of light for a change of class.

`light_differences` says which differences are to be expected elsewhere. Discriminant components add them to
the spread within a class. Extended multiplicative signal correction (Martens, Stark 1991,
doi:10.1016/0731-7085(91)80188-F) and external parameter orthogonalisation (Roger et al. 2003,
doi:10.1016/S0169-7439(03)00051-0) remove such directions from spectra. Here they stay, and count only as far
as classes differ by more than the light does.
"""

import numpy as np
from numpy.typing import NDArray

GAIN = 0.1
"""Standard deviation of the factor between places: 10 %."""
TILT = 0.02
"""Standard deviation of the change of the factor from the middle of the wavelengths to one end."""


def light_differences(spectrum: NDArray[np.float64], positions: NDArray[np.float32]) -> NDArray[np.float64]:
    """Deviations of a spectrum by a change of light, each of one standard deviation.

    Args:
        spectrum: mean spectrum, shape (C,).
        positions: wavelengths of the bands, or their numbers; shape (C,).

    Returns:
        Brighter at all wavelengths, and brighter at long but darker at short ones; shape (2, C).
    """
    middle, half = (positions.max() + positions.min()) / 2.0, np.ptp(positions) / 2.0
    slope = (positions - middle) / half if half else np.zeros(len(positions))
    return np.stack([GAIN * spectrum, TILT * slope * spectrum])
