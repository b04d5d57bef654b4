"""Gradient boosting gives what scikit-learn gives."""

import types

import numpy as np
import pytest
import torch

from baselines_for_tests import logits_of, make_baseline, overlapping_spectra
from hsi_core.errors import MissingPackageError
from hsi_core.models.boosting import read_trees
from models_for_tests import fit

BANDS = {"rate": 0.2, "iterations": 5}
COMPONENTS = {"pca_components": 4, "rate": 0.1, "iterations": 7}


@pytest.mark.parametrize("settings", [BANDS, COMPONENTS], ids=["bands", "components"])
@pytest.mark.parametrize("num_classes", [2, 9])
def test_boosting_gives_the_probabilities_of_scikit_learn(num_classes, settings):
    network = make_baseline("boosting", num_classes=num_classes)
    spectra, targets = overlapping_spectra(600, num_classes=num_classes)
    estimator = fit(network, spectra, targets, settings)
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    channels = estimator.project(held_out)
    assert channels.shape[1] == settings.get("pca_components", 12)
    logits = logits_of(network, held_out)
    expected = estimator.model.predict_proba(channels)
    np.testing.assert_allclose(logits.softmax(1).numpy(), expected, atol=1e-6)
    np.testing.assert_array_equal(logits.argmax(1), estimator.model.predict(channels))


def test_a_pixel_on_the_threshold_of_a_tree_goes_where_scikit_learn_sends_it():
    network = make_baseline("boosting", num_classes=2, num_bands=1)
    spectra = np.array([[1.0], [np.nextafter(np.float32(1.0), np.float32(2.0))]] * 40, dtype=np.float32)
    estimator = fit(network, spectra, np.arange(80) % 2, BANDS)
    np.testing.assert_array_equal(logits_of(network, spectra).argmax(1), np.arange(80) % 2)
    _, trees, _ = read_trees(estimator.model)
    between = np.unique([tree.threshold[0] for tree in trees]).astype(np.float32)[:, None]
    expected = estimator.model.predict_proba(between)
    np.testing.assert_allclose(logits_of(network, between).softmax(1), expected, atol=1e-6)


def test_equal_sums_of_two_classes_are_decided_as_scikit_learn_does():
    network = make_baseline("boosting", num_classes=3, num_bands=1)
    spectra = np.repeat(np.float32([[0.0], [1.0]]), 60, axis=0)  # two classes that are one, and a third
    targets = np.concatenate([np.arange(60) % 2, np.full(60, 2)])
    estimator = fit(network, spectra, targets, BANDS)
    np.testing.assert_array_equal(logits_of(network, spectra).argmax(1), estimator.predict(spectra))


def test_components_are_the_directions_of_largest_variance():
    rng = np.random.default_rng(0)
    spectra = rng.normal(size=(500, 3)) * [1.0, 9.0, 3.0]
    network = make_baseline("boosting", num_classes=2, num_bands=3)
    estimator = network.make_estimator(
        COMPONENTS | {"pca_components": 2}, has_class_weights=True, seed=2**32 + 5
    )
    estimator.fit(spectra, rng.integers(0, 2, 500))
    assert abs(estimator.projection).argmax(axis=0).tolist() == [1, 2]
    assert (estimator.model.class_weight, estimator.model.random_state) == ("balanced", 5)
    assert not estimator.model.early_stopping


def test_a_component_of_rounding_errors_alone_is_not_compared():
    """Bands that add up to 0, as after snv, have one direction less; rounding to float32 fills it."""
    rng = np.random.default_rng(0)
    spectra = rng.normal(size=(500, 4))
    spectra = (spectra - spectra.mean(axis=1, keepdims=True)).astype(np.float32) + np.float32(1e-7)
    network = make_baseline("boosting", num_classes=2, num_bands=4)
    settings = COMPONENTS | {"pca_components": 4}
    estimator = network.make_estimator(settings, has_class_weights=False, seed=0)
    estimator.fit(spectra.astype(np.float64), rng.integers(0, 2, 500))
    assert (np.abs(estimator.projection).max(axis=0) > 0.1).tolist() == [True, True, True, False]
    assert not estimator.project(spectra)[:, 3].any()


def test_few_bands_or_pixels_allow_fewer_components():
    def counts(*shape):
        found = make_baseline("boosting").candidates(np.zeros(shape, np.float32))
        return [candidate.get("pca_components") for candidate in found]

    assert counts(500, 200) == [30, 30, None]
    assert counts(500, 4) == [4, 4, None]
    assert counts(9, 200) == [9, 9, None]


@pytest.mark.parametrize(
    "model",
    [
        types.SimpleNamespace(),
        types.SimpleNamespace(_baseline_prediction=np.zeros(1), _predictors=[[object()]]),
        types.SimpleNamespace(
            _baseline_prediction=np.zeros(1),
            _predictors=[[types.SimpleNamespace(nodes=np.zeros(1, [("value", float)]))]],
        ),
    ],
)
def test_another_structure_of_the_trees_is_refused_with_the_version(model):
    with pytest.raises(MissingPackageError, match=r"scikit-learn \d.* keeps the trees .* in another way"):
        read_trees(model)


@pytest.mark.parametrize(
    ("name", "change", "fault"),
    [
        ("projection", lambda values: values[:-1], "the projection has not 12 channels"),
        ("projection", lambda values: values[:, :1], "a node has the feature 3 of 1"),
        ("start", lambda values: values[:-1], "the trees do not belong to 3 classes"),
        ("values", lambda values: values[:-1], "a node has the leaf"),
        ("left", lambda values: values[0], "trees are missing"),
    ],
)
def test_a_fault_of_the_arrays_is_named(name, change, fault):
    network = make_baseline("boosting", num_classes=3)
    fit(network, *overlapping_spectra(200, num_classes=3), COMPONENTS)
    assert network.find_fault() is None
    network.hold(**{name: change(network.get_buffer(name).numpy())})
    assert network.find_fault().startswith(fault)


def test_trees_that_are_not_the_same_number_for_each_class_are_named():
    network = make_baseline("boosting", num_classes=3)
    fit(network, *overlapping_spectra(200, num_classes=3), COMPONENTS)
    network.hold(**{name: values[1:].numpy() for name, values in network.trees.items()})
    assert network.find_fault() == "20 trees are not the same number for 3 classes"


def test_the_exported_trees_give_the_same_scores():
    network = make_baseline("boosting", num_classes=4)
    spectra, targets = overlapping_spectra(300, num_classes=4)
    fit(network, spectra, targets, COMPONENTS)
    found = network.spectra_graph()(torch.from_numpy(spectra))
    torch.testing.assert_close(found, logits_of(network, spectra))
