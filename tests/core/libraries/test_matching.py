"""Spectral angle against the package spectral, information divergence against SciPy."""

import numpy as np
from scipy.stats import entropy
from spectral import spectral_angles as reference_angles

from hsi_core.libraries.matching import information_divergences, spectral_angles

RANDOM = np.random.default_rng(0)
SPECTRA = RANDOM.uniform(0.05, 0.6, (40, 30)).astype(np.float32)
MEMBERS = RANDOM.uniform(0.05, 0.6, (5, 30))


def test_angles_are_those_of_the_package_spectral() -> None:
    expected = reference_angles(SPECTRA[None].astype(np.float64), MEMBERS)[0]
    np.testing.assert_allclose(spectral_angles(SPECTRA, MEMBERS), expected, atol=1e-5)


def test_an_angle_of_30_degrees_by_hand_and_none_for_zeros() -> None:
    angles = spectral_angles(np.array([[3.0**0.5, 1.0], [0.0, 0.0]]), np.array([[7.0, 0.0]]))
    np.testing.assert_allclose(angles, [[np.pi / 6], [np.nan]])


def test_divergences_are_two_relative_entropies() -> None:
    found = information_divergences(SPECTRA, MEMBERS)
    for one, row in zip(SPECTRA.astype(np.float64), found, strict=True):
        expected = [entropy(one, member) + entropy(member, one) for member in MEMBERS]
        np.testing.assert_allclose(row, expected, atol=1e-5)
