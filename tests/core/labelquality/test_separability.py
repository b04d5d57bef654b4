"""Separability against the formula for distributions whose distance is known."""

import numpy as np
import pytest

from hsi_core.labelquality.separability import jeffries_matusita, measure_separability


def test_equal_covariances_leave_the_distance_of_the_means():
    # B = 1/8 * 2^2 = 0.5
    found = jeffries_matusita(np.array([0.0, 0.0]), np.array([2.0, 0.0]), np.eye(2), np.eye(2))
    assert found == pytest.approx(2 * (1 - np.exp(-0.5)))


def test_equal_means_leave_the_distance_of_the_covariances():
    # B = 1/2 ln(2.5 / sqrt(1 * 4)) = 1/2 ln 1.25
    found = jeffries_matusita(np.zeros(1), np.zeros(1), np.eye(1), 4 * np.eye(1))
    assert found == pytest.approx(2 * (1 - 1.25**-0.5))


def test_samples_give_the_distance_of_their_distributions():
    rng = np.random.default_rng(0)
    spectra = np.concatenate([rng.normal(0, 1, (2000, 3)), rng.normal((2, 0, 0), 1, (2000, 3))])
    found = measure_separability(spectra.astype(np.float32), np.repeat([0, 1], 2000), 3)
    assert found[0, 1] == found[1, 0] == pytest.approx(2 * (1 - np.exp(-0.5)), abs=0.04)
    assert np.isnan(np.diag(found)).all()
    assert np.isnan(found[2]).all()  # no pixel


def test_fewer_pixels_than_bands_give_a_distance():
    rng = np.random.default_rng(0)
    spectra = rng.normal(0, 1, (8, 50)).astype(np.float32)
    found = measure_separability(spectra, np.repeat([0, 1], 4), 2)
    assert 0.0 <= found[0, 1] <= 2.0
