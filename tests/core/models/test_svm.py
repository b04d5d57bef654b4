"""The SVM gives what scikit-learn gives, and decides as its formula says."""

import numpy as np
import pytest
import torch

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from models_for_tests import fit


@pytest.mark.slow
@pytest.mark.parametrize("num_classes", [2, 3, 9])
@pytest.mark.parametrize("penalty", [1.0, 1000.0])
def test_the_svm_predicts_what_scikit_learn_predicts(num_classes, penalty):
    network = make_baseline("svm", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    estimator = fit(network, spectra, targets, {"C": penalty, "gamma": 0.05})
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    logits = logits_of(network, held_out).numpy()
    np.testing.assert_array_equal(logits.argmax(1), estimator.predict(held_out))
    decisions = estimator.decision_function(held_out)
    if num_classes == 2:
        decisions = np.stack([-decisions, decisions], axis=1) / 2.0
    np.testing.assert_allclose(logits, decisions, atol=2e-6)


@pytest.mark.slow
def test_where_svm_votes_tie_the_decision_values_decide_and_elsewhere_the_default_of_scikit_learn_agrees():
    network = make_baseline("svm", num_classes=9)
    spectra, targets = overlapping_spectra(120, num_classes=9)
    estimator = fit(network, spectra, targets, {"C": 1.0, "gamma": 0.2})
    held_out, _ = overlapping_spectra(4000, num_classes=9, seed=1)
    ours = logits_of(network, held_out).argmax(1).numpy()
    estimator.set_params(break_ties=False)
    differs = ours != estimator.predict(held_out)
    estimator.set_params(decision_function_shape="ovo")
    pairs = np.array(np.triu_indices(9, 1)).T
    wins = np.where(estimator.decision_function(held_out) > 0, pairs[:, 0], pairs[:, 1])  # (N, pairs)
    votes = np.sort((wins[:, :, None] == np.arange(9)).sum(axis=1), axis=1)  # (N, classes)
    is_tie = votes[:, -1] == votes[:, -2]
    assert is_tie.any()
    assert differs.any()
    assert is_tie[differs].all()


PAIRS = np.array([[2.0, -1.0, 0.5]])
"""Decision values of the pairs (1, 2), (1, 3), (2, 3): each class wins one pair."""


def svm_of(coefficients, intercepts, *, gamma=0.25):
    """An SVM of one band whose only support vector is 0."""
    network = make_baseline("svm", num_classes=3 if len(intercepts) == 3 else 2, num_bands=1)
    network.hold(
        support_vectors=np.zeros((1, 1)),
        coefficients=np.array(coefficients, dtype=float),
        intercepts=np.array(intercepts, dtype=float),
        gamma=np.array([gamma]),
    )
    return network


def test_a_logit_is_the_votes_and_at_most_a_third_of_the_decision_values():
    logits = logits_of(svm_of(PAIRS, [0, 0, 0]), np.zeros((1, 1), np.float32))
    # sums of decision values: 2 - 1, -2 + 0.5, 1 - 0.5; each is divided by 3 (|sum| + 1)
    expected = torch.tensor([[1 + 1 / 6, 1 - 1.5 / 7.5, 1 + 0.5 / 4.5]])
    torch.testing.assert_close(logits, expected)


def test_the_kernel_falls_with_gamma_times_the_squared_distance():
    network = svm_of([[3.0]], [0.5])
    logits = logits_of(network, np.array([[2.0], [-4.0]], np.float32))
    decisions = 3.0 * np.exp([-1.0, -4.0]) + 0.5
    torch.testing.assert_close(logits[:, 0], torch.tensor(decisions / 2).float())
    torch.testing.assert_close(logits[:, 1], -logits[:, 0])


def test_a_decision_value_of_zero_votes_for_the_first_class_of_the_pair():
    logits = logits_of(svm_of([[0.0, 0.0, 0.0]], [0, 0, 0]), np.zeros((1, 1), np.float32))
    assert logits.tolist() == [[2.0, 1.0, 0.0]]


def test_the_candidates_are_a_grid_in_ascending_order_and_gamma_follows_the_variance():
    spectra = np.array([[1.0, 5.0], [5.0, 1.0]], np.float32)  # two bands, variance 4: the unit is 1 / 8
    found = make_baseline("svm", num_bands=2).candidates(spectra)
    assert len(found) == 16
    assert found[0] == {"C": 1.0, "gamma": 1 / 64}
    assert found[-1] == {"C": 1000.0, "gamma": 1.0}
    assert found == sorted(found, key=lambda candidate: (candidate["C"], candidate["gamma"]))


def test_spectra_that_are_all_equal_have_a_finite_gamma():
    assert all(
        np.isfinite(found["gamma"])
        for found in make_baseline("svm", num_bands=2).candidates(np.ones((3, 2), np.float32))
    )


@pytest.mark.parametrize(
    ("name", "values", "fault"),
    [
        ("support_vectors", np.zeros((1, 2)), "support vectors of 1 channels are missing"),
        ("support_vectors", np.zeros(1), "support vectors of 1 channels are missing"),
        ("coefficients", np.zeros((2, 3)), "coefficients have the shape (2, 3) instead of (1, 3)"),
        ("intercepts", np.zeros(2), "intercepts have the shape (2,) instead of (3,)"),
        ("gamma", np.zeros(0), "gamma have the shape (0,) instead of (1,)"),
    ],
)
def test_a_fault_of_the_arrays_is_named(name, values, fault):
    network = svm_of(PAIRS, [0, 0, 0])
    assert network.find_fault() is None
    network.hold(**{name: values})
    assert network.find_fault() == fault
