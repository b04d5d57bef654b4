"""Spectra in the bands of a scene."""

import numpy as np
import pytest

from hsi_core.errors import ParameterError
from hsi_core.libraries.library import Spectrum
from hsi_core.libraries.resampling import to_bands


def test_a_straight_spectrum_keeps_its_line() -> None:
    places = np.arange(400.0, 901.0)
    one = Spectrum.of("line", places, places / 1000.0, "a")
    values = to_bands([one], [500.0, 600.0, 1200.0], [10.0, 30.0, 10.0])
    np.testing.assert_allclose(values[0, :2], [0.5, 0.6], atol=1e-6)
    assert np.isnan(values[0, 2])


def test_a_narrow_peak_is_weighed_by_the_gaussian_response() -> None:
    places = np.arange(400.0, 701.0)
    one = Spectrum.of("peak", places, (places == 550.0).astype(float), "a")
    values = to_bands([one], [450.0, 550.0, 650.0], [20.0, 20.0, 20.0])
    # The response inside the full width, in steps of 1 nm: its share of the step at the centre.
    sigma = 20.0 / np.sqrt(8.0 * np.log(2.0))
    steps = np.arange(-10.0, 11.0)
    weights = np.exp(-0.5 * (steps / sigma) ** 2)
    weights[[0, -1]] /= 2
    assert values[0, 1] == pytest.approx(1.0 / weights.sum(), rel=0.01)
    assert values[0, 0] == 0.0


def test_equal_bands_are_not_resampled_and_unknown_ones_are_refused() -> None:
    one = Spectrum.of("a", [400.0, 500.0], [1.0, np.nan], "a")
    np.testing.assert_array_equal(to_bands([one], [400.05, 500.0], [None, None]), [[1.0, np.nan]])
    with pytest.raises(ParameterError, match="The spectrum b of c has no wavelengths"):
        to_bands([Spectrum.of("b", [], [1.0, 2.0], "c")], [400.0, 500.0], [None, None])
