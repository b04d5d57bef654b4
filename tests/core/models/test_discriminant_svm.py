"""The SVM of discriminant components multiplies the probabilities of its two members."""

import numpy as np
import pytest
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.svm import SVC

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from models_for_tests import fit


@pytest.mark.parametrize("num_classes", [2, 5])
def test_logits_are_the_logarithms_of_both_probabilities(num_classes):
    network = make_baseline("discriminant-svm", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    fit(network, spectra, targets)
    held_out, _ = overlapping_spectra(500, num_classes=num_classes, seed=1)
    known = spectra.astype(np.float64), targets
    lda = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(*known)
    svm = SVC(C=1.0, gamma=0.5 / (spectra.shape[1] * spectra.var(dtype=np.float64)), break_ties=True)
    decisions = svm.fit(*known).decision_function(held_out)
    if num_classes == 2:
        decisions = np.stack([-decisions, decisions], axis=1) / 2.0
    normalised = decisions - np.log(np.exp(decisions).sum(axis=1, keepdims=True))
    expected = lda.predict_log_proba(held_out) + normalised
    np.testing.assert_allclose(logits_of(network, held_out).numpy(), expected, rtol=1e-4, atol=1e-4)


def test_with_class_weights_all_classes_are_equally_probable_beforehand():
    network = make_baseline("discriminant-svm", num_classes=2)
    estimator = network.make_estimator({"C": 1.0, "gamma": 0.1}, has_class_weights=True, seed=0)
    members = dict(estimator.estimators)
    np.testing.assert_array_equal(members["lda"].priors, [0.5, 0.5])
    assert members["svm"].class_weight == "balanced"


def test_it_reads_discriminant_components():
    recipe = make_baseline("discriminant-svm").recipes["corrected"]
    assert (recipe.inputs, recipe.components, recipe.reduction) == ("components", 30, "discriminant")


def test_weights_are_those_of_discriminant_analysis():
    spectra, targets = overlapping_spectra(300)
    spectra, weights = spectra.astype(np.float64), np.random.default_rng(0).random(300)
    networks = {name: make_baseline(name) for name in ("lda", "discriminant-svm")}
    for network in networks.values():
        estimator = network.make_estimator({"C": 1.0, "gamma": 0.1}, has_class_weights=False, seed=0)
        network.fit(estimator, spectra, targets, weights)
        network.take_over(estimator)
    svm = SVC(C=1.0, gamma=0.1).fit(spectra, targets)
    both, lda = networks["discriminant-svm"], networks["lda"]
    np.testing.assert_array_equal(both.scores, lda.coefficients)
    np.testing.assert_array_equal(both.offsets, lda.intercepts)
    assert len(both.support_vectors) == len(svm.support_)
