"""Depth and position of absorption features."""

import numpy as np
import pytest
from scipy.spatial import ConvexHull

from hsi_core.inputs.absorption import find_feature

NM = np.linspace(2050.0, 2450.0, 41)


def features():
    """Twelve Gaussian features on a rising continuum, 10 nm apart."""
    rng = np.random.default_rng(0)
    centre, width, depth = (rng.uniform(*ends, (12, 1)) for ends in ((2150, 2350), (30, 60), (0.05, 0.4)))
    background = 0.4 + 1e-4 * (NM - 2050)
    return (background * (1 - depth * np.exp(-0.5 * ((NM - centre) / width) ** 2))).astype(np.float32).T


def test_a_feature_by_hand():
    """The continuum from 1 to 2 is 1.25, 1.5, 1.75 between; ratios 0.8, 0.6, 0.8 and 1, 0.5, 0.75."""
    spectra = np.float32([[1, 1], [1, 1.25], [0.9, 0.75], [1.4, 1.3125], [2, 2]])
    depth, position = find_feature(spectra, np.array([500.0, 510, 520, 530, 540]))
    np.testing.assert_allclose(depth, [0.4, 0.5], rtol=1e-6)
    # The second parabola has slopes of -0.05 at 515 and 0.025 at 525: it is level at two thirds between.
    np.testing.assert_allclose(position, [520.0, 515 + 10 * 2 / 3], rtol=1e-6)


def test_depths_are_those_of_hylite_and_positions_near_its_fit():
    """hylite 1.41, minimum_wavelength from 2050 to 2450 nm; positions of its parabola through nine bands."""
    depths = [0.264112, 0.182792, 0.381792, 0.389639, 0.283355, 0.272348, 0.290785, 0.185131, 0.097201,
              0.300874, 0.230796, 0.148044]  # fmt: skip
    fitted = [2277.477, 2203.357, 2159.175, 2152.969, 2312.136, 2332.083, 2271.184, 2296.236, 2258.933,
              2337.399, 2312.796, 2151.708]  # fmt: skip
    depth, position = find_feature(features(), NM)
    np.testing.assert_allclose(depth, depths, atol=1e-6)
    np.testing.assert_allclose(position, fitted, atol=0.6)


@pytest.mark.parametrize("bands", [slice(None), np.r_[0:41:3, 40]])
def test_positions_are_those_of_a_parabola_below_the_hull_of_scipy(bands):
    spectra, places = features()[bands], NM[bands]
    _, position = find_feature(spectra, places)
    for values, found in zip(spectra.T.astype(float), position, strict=True):
        points = np.stack([places, values], axis=1)
        closed = np.concatenate([points, [[places[0], -9], [places[-1], -9]]])
        top = [index for index in sorted(ConvexHull(closed).vertices) if index < len(values)]
        ratio = values / np.interp(places, places[top], values[top])
        near = ratio.argmin() + np.arange(-1, 2)
        a, b, _ = np.polyfit(places[near] - places[near[1]], ratio[near], 2)
        assert found == pytest.approx(places[near[1]] - b / (2 * a), abs=0.01)


def test_spectra_without_feature_or_continuum():
    flat, peak, dark_end = [2, 2, 2, 2, 2], [1, 4, 5, 4, 1], [0, 1, 1, 1, 1]
    negative, level = [1, -1, 1, 1, 1], [1, 0.5, 0.5, 0.5, 1]
    spectra = np.float32([flat, peak, dark_end, negative, level]).T
    depth, position = find_feature(spectra, np.array([500.0, 510, 520, 530, 540]))
    np.testing.assert_allclose(depth, [0, 0, np.nan, 2, 0.5], atol=1e-6)
    np.testing.assert_allclose(position, [np.nan, np.nan, np.nan, 510, 515], rtol=1e-6)
