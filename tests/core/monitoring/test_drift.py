"""Measures of drift against figures by hand and other implementations."""

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import mahalanobis
from sklearn.decomposition import PCA

from hsi_core.inputs.reduction import fit_reduction
from hsi_core.modelfile.statistics import SceneStatistics, compute_scene_statistics
from hsi_core.monitoring.drift import expected_index, measure_drift, stability_index

RNG = np.random.default_rng(0)
MIXING = RNG.normal(size=(4, 12))


def spectra_of(count: int, *, seed: int, shift: float = 0.0, noise: float = 0.1) -> np.ndarray:
    """Spectra of four sources in twelve bands, with noise."""
    rng = np.random.default_rng(seed)
    sources = rng.normal(size=(count, 4)) + shift
    return (1000 + 50 * (sources @ MIXING + noise * rng.normal(size=(count, 12)))).astype(np.float32)


def probabilities_of(spectra: np.ndarray) -> np.ndarray:
    scores = np.stack([spectra[:, 0], 2000 - spectra[:, 0]], axis=1) / 500
    return (np.exp(scores) / np.exp(scores).sum(1, keepdims=True)).astype(np.float32)


def describe(spectra: np.ndarray, *, inputs: str = "components", whiten: bool = False) -> SceneStatistics:
    reduction = fit_reduction(
        [spectra], num_bands=12, components=4, standardize=True, whiten=whiten, inputs=inputs
    )
    probabilities = probabilities_of(spectra)
    return compute_scene_statistics(
        spectra, reduction=reduction, probabilities=probabilities, validation_probabilities=probabilities
    )


def test_the_index_is_that_worked_out_by_hand() -> None:
    # (0.2 - 0.5) ln(0.2 / 0.5) + (0.8 - 0.5) ln(0.8 / 0.5) = 0.2749 + 0.1410
    index = stability_index(np.array([0.5, 0.5]), np.array([0.2, 0.8]), num_old=100, num_new=100)
    assert index == pytest.approx(0.415888, abs=1e-6)
    # An empty bin counts as half a pixel of a hundred.
    empty = stability_index(np.array([0.5, 0.5]), np.array([0.0, 1.0]), num_old=100, num_new=100)
    assert empty == pytest.approx((0.005 - 0.5) * np.log(0.01) + 0.5 * np.log(2))


@given(st.lists(st.floats(0.0, 1.0), min_size=2, max_size=10).filter(lambda v: sum(v) > 0.1))
def test_the_index_is_never_negative_and_zero_for_itself(values: list[float]) -> None:
    shares = np.array(values) / sum(values)
    other = shares[::-1]
    assert stability_index(shares, shares, num_old=50, num_new=50) == pytest.approx(0.0)
    assert stability_index(shares, other, num_old=50, num_new=50) >= 0.0


def test_equal_populations_differ_as_much_as_samples_do() -> None:
    statistics = describe(spectra_of(4000, seed=1))
    found = []
    for seed in range(2, 12):
        spectra = spectra_of(2000, seed=seed)
        drift = measure_drift(statistics, spectra, probabilities_of(spectra))
        found += [shift.stability_index for shift in drift.components]
    assert np.mean(found) == pytest.approx(expected_index(4000, 2000), rel=0.4)


def test_distances_of_a_component_are_those_of_scipy() -> None:
    old, new = spectra_of(5000, seed=1), spectra_of(3000, seed=2, shift=0.4)
    statistics = describe(old)
    drift = measure_drift(statistics, new, probabilities_of(new))
    for index, shift in enumerate(drift.components):
        before = statistics.components_of(old)[:, index]
        now = statistics.components_of(new)[:, index]
        assert shift.kolmogorov_smirnov == pytest.approx(
            scipy.stats.ks_2samp(before, now).statistic, abs=0.015
        )
        expected = scipy.stats.wasserstein_distance(before, now) / before.std()
        assert shift.wasserstein == pytest.approx(expected, rel=0.08, abs=0.02)


@pytest.mark.parametrize("whiten", [False, True])
def test_distance_and_residual_are_those_of_mahalanobis_and_of_a_pca(whiten: bool) -> None:
    spectra = spectra_of(2000, seed=1)
    statistics = describe(spectra, whiten=whiten)
    distance, residual = statistics.distances_of(spectra[:50])
    components = statistics.components_of(spectra)
    inverse = np.linalg.inv(np.cov(components.T))
    middle = np.median(components, axis=0)
    expected = [mahalanobis(row, middle, inverse) ** 2 for row in components[:50]]
    np.testing.assert_allclose(distance, expected, rtol=0.01)
    standard = (spectra - spectra.mean(0)) / spectra.std(0)
    pca = PCA(4).fit(standard)
    left = standard - pca.inverse_transform(pca.transform(standard))
    np.testing.assert_allclose(residual, (left[:50] ** 2).mean(1), rtol=0.02, atol=1e-6)


@pytest.mark.parametrize("inputs", ["components", "spectrum", "both"])
def test_a_shift_moves_components_and_noise_fills_the_residual(inputs: str) -> None:
    statistics = describe(spectra_of(4000, seed=1), inputs=inputs)

    def drift_of(spectra: np.ndarray):
        return measure_drift(statistics, spectra, probabilities_of(spectra))

    same = drift_of(spectra_of(3000, seed=2))
    assert same.drift < 0.1
    assert 0.0 < same.unlike_share < 0.04
    shifted = drift_of(spectra_of(3000, seed=3, shift=1.0))
    assert shifted.component_index > 0.5
    noisy = drift_of(spectra_of(3000, seed=4, noise=1.0))
    assert noisy.drift > 0.25
    if inputs != "spectrum":
        assert noisy.unlike_share > 0.9


def test_a_band_without_variation_harms_nothing() -> None:
    spectra = spectra_of(500, seed=1)
    spectra[:, 3] = 7.0
    statistics = describe(spectra)
    drift = measure_drift(statistics, spectra, probabilities_of(spectra))
    assert np.isfinite([drift.drift, drift.unlike_share]).all()
    assert drift.component_index == pytest.approx(0.0, abs=1e-6)
    assert drift.unlike_share == pytest.approx(float(statistics.unlike_share[0]))


def test_arrays_that_do_not_fit_are_refused() -> None:
    arrays = describe(spectra_of(300, seed=1)).arrays()
    assert SceneStatistics.of(arrays, num_bands=12, num_classes=2).arrays().keys() == arrays.keys()
    with pytest.raises(ValueError, match=r"spread has the shape \(3,\) instead of \(4,\)"):
        SceneStatistics.of(arrays | {"spread": arrays["spread"][:3]}, num_bands=12, num_classes=2)
    with pytest.raises(ValueError, match="or is not finite"):
        SceneStatistics.of(arrays | {"limits": np.array([np.nan, 1.0])}, num_bands=12, num_classes=2)
