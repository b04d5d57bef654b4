"""Statistics of a training scene against numbers worked out by hand."""

import numpy as np
import pytest

from hsi_core.inputs.reduction import fit_reduction
from hsi_core.modelfile.statistics import (
    MAX_COMPONENTS,
    bin_shares,
    compute_scene_statistics,
    confidence_shares,
    decile_edges,
)


def statistics_of(spectra, *, inputs="components", probabilities=None):
    num_bands = spectra.shape[1]
    reduction = fit_reduction(
        [spectra],
        num_bands=num_bands,
        components=min(2, num_bands),
        standardize=True,
        whiten=False,
        inputs=inputs,
    )
    if probabilities is None:
        probabilities = np.full((len(spectra), 2), 0.5, np.float32)
    return compute_scene_statistics(
        spectra, reduction=reduction, probabilities=probabilities, validation_probabilities=probabilities[:0]
    )


def test_a_value_on_an_edge_belongs_to_the_bin_above():
    shares = bin_shares(np.array([0.0, 1.0, 1.5, 2.0]), np.array([1.0, 2.0]))
    np.testing.assert_array_equal(shares, [0.25, 0.5, 0.25])


def test_no_value_has_no_share():
    np.testing.assert_array_equal(bin_shares(np.zeros(0), np.array([1.0])), [0.0, 0.0])


def test_edges_are_the_deciles_without_both_ends():
    np.testing.assert_array_equal(decile_edges(np.arange(101.0)), np.arange(10.0, 100.0, 10.0))


def test_confidence_is_the_largest_probability_in_twenty_bins():
    shares = confidence_shares(np.array([[0.48, 0.52], [0.98, 0.02], [0.01, 0.99], [0.0, 1.0]]))
    expected = np.zeros(20)
    expected[10], expected[19] = 0.25, 0.75  # 0.50 to 0.55, and 0.95 to 1.00
    np.testing.assert_allclose(shares, expected)


def test_figures_of_one_varying_band_are_those_by_hand():
    # Band 2 is constant. Band 1 takes 0..1000: mean 500, standard deviation sqrt((1001^2 - 1) / 12).
    spectra = np.zeros((1001, 2), np.float32)
    spectra[:, 0] = np.arange(1001)
    spectra[:, 1] = 7.0
    probabilities = np.tile(np.array([[0.925, 0.075]], np.float32), (1001, 1))
    probabilities[:250] = [0.175, 0.825]
    found = statistics_of(spectra, probabilities=probabilities)
    np.testing.assert_allclose(found.mean, [500.0, 7.0])
    np.testing.assert_allclose(found.deviation, [np.sqrt((1001**2 - 1) / 12), 0.0], rtol=1e-6)
    np.testing.assert_allclose(found.spread[0], 1.0, rtol=1e-3)  # standardised
    np.testing.assert_allclose(found.shares[0], np.full(10, 0.1), atol=0.002)
    np.testing.assert_allclose(found.class_shares, [751 / 1001, 250 / 1001], rtol=1e-6)
    np.testing.assert_allclose(found.confidence[[16, 18]], [250 / 1001, 751 / 1001], rtol=1e-6)
    assert not found.validation_confidence.any()
    assert found.num_pixels.tolist() == [1001.0]
    # The 99th percentile of |value - median| is 495, so T2 is (495 / deviation)^2. Q is 0: one component
    # explains all.
    assert found.limits[0] == pytest.approx((495 / np.sqrt((1001**2 - 1) / 12)) ** 2, rel=0.01)
    assert found.limits[1] == pytest.approx(0.0, abs=1e-6)
    assert found.unlike_share[0] == pytest.approx(0.01, abs=0.002)


def test_a_pixel_far_away_or_outside_the_components_is_unlike():
    rng = np.random.default_rng(0)
    source = rng.normal(size=(2000, 1))
    spectra = (source * [1.0, 2.0, -1.0] + 0.01 * rng.normal(size=(2000, 3))).astype(np.float32)
    found = statistics_of(spectra)
    new = np.array([[0.1, 0.2, -0.1], [50.0, 100.0, -50.0], [1.0, 2.0, 1.0]], np.float32)
    assert found.is_unlike(new).tolist() == [False, True, True]


def test_a_network_of_bands_gets_components_of_its_own_but_no_more_than_thirty():
    spectra = np.random.default_rng(0).normal(size=(200, 40)).astype(np.float32)
    assert statistics_of(spectra, inputs="spectrum").weight.shape == (MAX_COMPONENTS, 40)
    assert statistics_of(spectra).weight.shape == (2, 40)
