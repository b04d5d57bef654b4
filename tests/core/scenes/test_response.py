"""Bands of another sensor from the bands of a scene."""

import numpy as np
import pytest

from hsi_core.errors import ParameterError
from hsi_core.scenes.response import estimate_widths, response_weights

FINE = np.arange(400.0, 1001.0, 5.0)


def test_unknown_widths_are_the_distance_of_neighbours_and_gaps_do_not_count():
    assert estimate_widths([400, 410, 420, 600, 610], [None, 8.0, None, None, None]) == [10, 8, 15, 15, 10]


@pytest.mark.parametrize("width", [20.0, 40.0])
def test_a_smooth_spectrum_has_the_mean_under_the_response(width):
    """Against the integral of spectrum and Gaussian, which ends at the half maximum, on a fine grid."""
    target = [450.0, 555.0, 700.0, 910.0]
    weights = response_weights(FINE.tolist(), [5.0] * len(FINE), target, [width] * 4)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0)

    def spectrum(wavelength):
        return 0.3 + 0.2 * np.sin(wavelength / 40.0)

    grid = np.arange(300.0, 1100.0, 0.1)
    for centre, found in zip(target, weights @ spectrum(FINE), strict=True):
        response = np.exp(-0.5 * ((grid - centre) / (width / 2.3548)) ** 2)
        response[np.abs(grid - centre) > width / 2] = 0.0
        assert found == pytest.approx((response * spectrum(grid)).sum() / response.sum(), abs=0.004)


def test_the_order_of_bands_is_kept_on_both_sides():
    source, target = FINE[::4], np.array([500.0, 620.0, 750.0])
    expected = response_weights(source.tolist(), [20.0] * len(source), target.tolist(), [30.0] * 3)
    mixed, turned = np.random.default_rng(0).permutation(len(source)), np.array([2, 0, 1])
    found = response_weights(
        source[mixed].tolist(), [20.0] * len(source), target[turned].tolist(), [30.0] * 3
    )
    np.testing.assert_array_equal(found, expected[turned][:, mixed])


@pytest.mark.parametrize("target", [[500.0, 1100.0], [350.0, 500.0], [500.0, 700.0]])
def test_bands_that_the_scene_does_not_cover_are_named(target):
    source = [*np.arange(400.0, 601.0, 10.0).tolist(), *np.arange(800.0, 1001.0, 10.0).tolist()]
    with pytest.raises(ParameterError, match=r"does not cover 1 of the bands: (1100|350|700)\.0 nm"):
        response_weights(source, [10.0] * len(source), target, [10.0, 10.0])


def test_a_single_band_is_refused():
    with pytest.raises(ParameterError, match="at least two bands with different wavelengths"):
        response_weights([500.0], [None], [500.0, 600.0], [None, None])
    with pytest.raises(ParameterError, match="at least two bands with different wavelengths"):
        response_weights([500.0, 500.0], [None, None], [500.0, 600.0], [None, None])


@pytest.mark.parametrize("unknown", [None, 0.0])
def test_bands_with_one_wavelength_have_one_width_and_equal_weights(unknown):
    assert estimate_widths([400, 410, 410, 420], [unknown] * 4) == [10, 10, 10, 10]
    source = [400.0, 410.0, 410.0, 420.0, 430.0]
    weights = response_weights(source, [unknown] * 5, [410.0, 420.0, 410.0], [unknown] * 3)
    np.testing.assert_array_equal(weights[0], weights[2])
    assert weights[0, 1] == weights[0, 2] == pytest.approx(0.5)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0)
