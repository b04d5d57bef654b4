"""PLS-DA gives what scikit-learn gives, with scores that are as sure as they are right."""

import numpy as np
import pytest
from sklearn.cross_decomposition import PLSRegression

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from hsi_core.models.pls_da import find_sharpness
from models_for_tests import fit


@pytest.mark.parametrize("num_classes", [2, 9])
def test_pls_da_predicts_what_scikit_learn_predicts(num_classes):
    network = make_baseline("pls_da", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    estimator = fit(network, spectra, targets, {"pls_components": 6})
    reference = PLSRegression(n_components=6).fit(spectra.astype(np.float64), np.eye(num_classes)[targets])
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    expected = reference.predict(held_out.astype(np.float64))
    logits = logits_of(network, held_out).numpy()
    np.testing.assert_array_equal(logits.argmax(1), expected.argmax(1))
    behind = expected - expected.max(axis=1, keepdims=True)
    np.testing.assert_allclose(logits, estimator.sharpness * behind, rtol=1e-5, atol=1e-5)


def test_probabilities_are_on_average_as_large_as_the_share_that_is_right():
    network = make_baseline("pls_da")
    spectra, targets = overlapping_spectra(4000)
    fit(network, spectra, targets, {"pls_components": 5})
    probabilities = logits_of(network, spectra).softmax(1).numpy()
    is_right = probabilities.argmax(1) == targets
    assert 0.4 < is_right.mean() < 0.9
    assert probabilities.max(1).mean() == pytest.approx(is_right.mean(), abs=0.05)


def test_the_sharpness_maximises_the_likelihood():
    # Three of four pixels are right by 0.5: the best probability is 3/4, so 0.5 * s is the logarithm of 3.
    scores = np.array([[0.75, 0.25]] * 4)
    assert find_sharpness(scores, np.array([0, 0, 0, 1])) == pytest.approx(2 * np.log(3), rel=1e-3)


@pytest.mark.parametrize(
    ("num_spectra", "num_bands", "expected"),
    [(100, 40, [5, 10, 15, 20, 30]), (100, 12, [5, 10, 12]), (100, 5, [5]), (9, 40, [5, 8]), (100, 2, [2])],
)
def test_the_numbers_of_components_are_limited_by_the_rank(num_spectra, num_bands, expected):
    spectra = np.random.default_rng(0).normal(size=(num_spectra, num_bands)).astype(np.float32)
    found = make_baseline("pls_da", num_bands=num_bands).candidates(spectra)
    assert [candidate["pls_components"] for candidate in found] == expected
    doubled = np.repeat(spectra, 2, axis=1)  # twice the bands have the same rank
    assert make_baseline("pls_da", num_bands=2 * num_bands).candidates(doubled) == found
