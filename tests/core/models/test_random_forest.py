"""The random forest gives what scikit-learn gives, node by node."""

import numpy as np
import pytest
import torch

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from models_for_tests import fit


@pytest.mark.slow
@pytest.mark.parametrize("num_classes", [2, 9])
def test_the_forest_gives_the_probabilities_of_scikit_learn(num_classes):
    network = make_baseline("random_forest", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    estimator = fit(network, spectra, targets, {"trees": 30})
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    logits = logits_of(network, held_out)
    expected = estimator.predict_proba(held_out)
    np.testing.assert_allclose(logits.softmax(1).numpy(), expected, atol=2e-6)
    np.testing.assert_array_equal(logits.argmax(1).numpy(), expected.argmax(1))


@pytest.mark.slow
def test_a_pixel_on_the_threshold_of_a_tree_goes_where_scikit_learn_sends_it():
    network = make_baseline("random_forest", num_classes=2, num_bands=1)
    spectra = np.array([[1.0], [np.nextafter(np.float32(1.0), np.float32(2.0))]] * 20, dtype=np.float32)
    estimator = fit(network, spectra, np.arange(40) % 2, {"trees": 10})
    np.testing.assert_array_equal(logits_of(network, spectra).argmax(1), estimator.predict(spectra))
    thresholds = np.unique(np.concatenate([tree.tree_.threshold for tree in estimator.estimators_]))
    between = thresholds.astype(np.float32)[:, None]
    expected = estimator.predict_proba(between)
    np.testing.assert_allclose(logits_of(network, between).softmax(1), expected, atol=2e-6)


def forest_of_two_trees():
    """Two bands, three classes.

    The first tree is a chain of six comparisons of band 1 with 0, 1, ... 5: deeper than one portion of
    levels. The second tree compares band 2 with 10 once.
    """
    network = make_baseline("random_forest", num_classes=3, num_bands=2)
    numbers = np.arange(13, dtype=np.int32)
    left, feature, leaf = np.tile(numbers, (2, 1)), np.zeros((2, 13)), np.zeros((2, 13))
    threshold = np.full((2, 13), np.inf)
    node = 0
    for step in range(6):  # a value that is not above the threshold leaves the chain
        left[0, node], threshold[0, node] = 2 * step + 1, step
        node = 2 * step + 2
    leaf[0, 12] = 1  # above all thresholds
    left[1, 0], threshold[1, 0], feature[1, 0] = 1, 10.0, 1
    leaf[1, 1], leaf[1, 2] = 0, 2
    network.hold(
        feature=feature,
        threshold=threshold,
        left=left,
        leaf=leaf,
        frequencies=np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.5, 0.5]]),
    )
    return network


SPECTRA = np.array([[-1.0, 10.0], [5.0, 10.5], [5.5, 10.0], [9.0, 99.0]], np.float32)
SHARES = [[1.0, 0.0, 0.0], [0.5, 0.25, 0.25], [0.5, 0.5, 0.0], [0.0, 0.75, 0.25]]
"""Means of both trees; a value on a threshold goes left."""


def test_probabilities_are_the_mean_of_the_trees_and_a_value_on_a_threshold_goes_left():
    logits = logits_of(forest_of_two_trees(), SPECTRA)
    expected = torch.tensor(SHARES).clamp(min=1e-7).log()  # no class has a logit of minus infinity
    torch.testing.assert_close(logits, expected)


def test_the_exported_forest_takes_as_many_steps_as_the_deepest_tree():
    network = forest_of_two_trees()
    graph = network.spectra_graph()
    assert graph.depth == 6
    torch.testing.assert_close(graph(torch.from_numpy(SPECTRA)), logits_of(network, SPECTRA))


def test_a_tree_of_one_leaf_needs_no_step():
    network = make_baseline("random_forest", num_classes=2, num_bands=1)
    spectra = np.array([[0.0], [1.0]], np.float32)
    fit(network, np.zeros((4, 1), np.float32), np.array([0, 1, 1, 1]), {"trees": 3})  # nothing to divide by
    assert network.left.shape == (3, 1)
    assert network.spectra_graph().depth == 0
    torch.testing.assert_close(
        network.spectra_graph()(torch.from_numpy(spectra)), logits_of(network, spectra)
    )


def test_seeds_beyond_32_bits_are_wrapped():
    forest = make_baseline("random_forest").make_estimator(
        {"trees": 2.0}, has_class_weights=False, seed=2**32 + 5
    )
    assert (forest.random_state, forest.n_estimators) == (5, 2)


@pytest.mark.parametrize(
    ("name", "change", "fault"),
    [
        ("left", lambda values: values[:0], "trees are missing"),
        ("left", lambda values: values[0], "trees are missing"),
        ("leaf", lambda values: values[:, :-1], "the nodes of the trees have different numbers of features"),
        ("frequencies", lambda values: values[:, :-1], "the leaves have not 3 classes"),
        ("left", lambda values: values.clip(0, 11), "a node has a child that does not exist"),
        ("left", lambda values: np.where(values == 1, 12, values), "a node has a child that does not exist"),
        ("threshold", lambda values: np.zeros_like(values), "a node has a child that does not exist"),
        ("feature", lambda values: values + 2, "a node has the feature 3 of 2"),
        ("feature", lambda values: values - 1, "a node has the feature -1 of 2"),
        ("leaf", lambda values: values + 1, "a node has the leaf 3 of 3"),
        ("leaf", lambda values: values - 3, "a node has the leaf -3 of 3"),
    ],
)
def test_a_fault_of_the_arrays_is_named(name, change, fault):
    network = forest_of_two_trees()
    assert network.find_fault() is None
    network.hold(**{name: change(network.get_buffer(name).numpy())})
    assert network.find_fault().startswith(fault)
