"""Linear discriminant analysis gives what scikit-learn gives."""

import numpy as np
import pytest
from scipy.special import softmax
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from models_for_tests import fit


@pytest.mark.parametrize("num_classes", [2, 9])
def test_lda_gives_the_probabilities_of_scikit_learn(num_classes):
    network = make_baseline("lda", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    fit(network, spectra, targets)
    reference = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(
        spectra.astype(np.float64), targets
    )
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    logits = logits_of(network, held_out)
    np.testing.assert_array_equal(logits.argmax(1), reference.predict(held_out.astype(np.float64)))
    expected = reference.predict_proba(held_out.astype(np.float64))
    np.testing.assert_allclose(logits.softmax(1), expected, atol=1e-6)
    assert logits.amax(1).unique().tolist() == [0.0]


def test_with_class_weights_all_classes_have_the_same_prior():
    network = make_baseline("lda", num_classes=2)
    spectra, targets = overlapping_spectra(400, num_classes=2)
    kept = np.flatnonzero((targets == 0) | (np.arange(400) % 8 == 0))  # the second class is rare
    shares = []
    for is_balanced in (False, True):
        estimator = network.make_estimator({}, has_class_weights=is_balanced, seed=0)
        network.take_over(estimator.fit(spectra[kept], targets[kept]))
        means = np.stack([spectra[targets == number].mean(0) for number in (0, 1)])
        shares.append(logits_of(network, means.mean(0, keepdims=True).astype(np.float32)).softmax(1)[0, 1])
    assert estimator.priors_.tolist() == [0.5, 0.5]
    assert shares[0] < shares[1]


@pytest.mark.parametrize("num_classes", [2, 5])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_without_a_spread_within_the_classes_the_nearest_mean_decides(num_classes, dtype):
    spectra = np.random.default_rng(0).normal(size=(num_classes, 12)).astype(dtype)
    targets = np.repeat(np.arange(num_classes), 7)
    network = make_baseline("lda", num_classes=num_classes)
    estimator = network.make_estimator({}, has_class_weights=False, seed=0)
    network.take_over(estimator.fit(spectra[targets], targets))
    logits = logits_of(network, (0.8 * spectra + 0.2 * spectra[::-1]).astype(np.float32))
    assert logits.argmax(1).tolist() == list(range(num_classes))
    assert logits.isfinite().all()


def test_nearly_equal_scores_that_are_large_keep_their_order():
    network = make_baseline("lda", num_classes=2, num_bands=1)
    network.hold(coefficients=np.array([[1e6], [1e6 + 1e-6]]), intercepts=np.zeros(2))  # equal in float32
    logits = logits_of(network, np.ones((1, 1), np.float32))
    assert logits[0, 0] < logits[0, 1] == 0.0


@pytest.mark.parametrize(
    ("name", "values", "fault"),
    [
        ("coefficients", np.zeros((5, 11)), "coefficients have the shape (5, 11) instead of (5, 12)"),
        ("intercepts", np.zeros(4), "intercepts have the shape (4,) instead of (5,)"),
    ],
)
def test_a_fault_of_the_arrays_is_named(name, values, fault):
    network = make_baseline("lda")
    network.hold(coefficients=np.zeros((5, 12)), intercepts=np.zeros(5))
    assert network.find_fault() is None
    network.hold(**{name: values})
    assert network.find_fault() == fault


@pytest.mark.parametrize("num_classes", [2, 5])
def test_weights_move_the_means_of_the_classes_and_nothing_else(num_classes):
    network = make_baseline("lda", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    spectra = spectra.astype(np.float64)
    weights = np.random.default_rng(0).integers(1, 9, 300).astype(np.float64)
    estimator = network.make_estimator({}, has_class_weights=False, seed=0)
    network.fit(estimator, spectra, targets, weights)
    network.take_over(estimator)
    plain = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto", store_covariance=True)
    plain.fit(spectra, targets)
    means = np.stack(
        [np.average(spectra[targets == k], axis=0, weights=weights[targets == k]) for k in range(num_classes)]
    )
    held_out, _ = overlapping_spectra(500, num_classes=num_classes, seed=1)
    distances = held_out[:, None].astype(np.float64) - means
    squares = np.einsum("nkc,cd,nkd->nk", distances, np.linalg.inv(plain.covariance_), distances)
    expected = softmax(np.log(plain.priors_) - squares / 2, axis=1)
    np.testing.assert_allclose(logits_of(network, held_out).softmax(1), expected, atol=1e-5)
    assert not np.allclose(expected, plain.predict_proba(held_out), atol=1e-2)


def test_equal_weights_change_nothing():
    network = make_baseline("lda")
    spectra, targets = overlapping_spectra(300)
    held_out, _ = overlapping_spectra(500, seed=1)
    found = []
    for weights in (None, np.full(300, 0.7)):
        estimator = network.make_estimator({}, has_class_weights=False, seed=0)
        network.fit(estimator, spectra.astype(np.float64), targets, weights)
        network.take_over(estimator)
        found.append(logits_of(network, held_out))
    np.testing.assert_allclose(*found, atol=1e-4)
