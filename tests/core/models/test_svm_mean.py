"""The mean of two SVMs has the mean probabilities of its members, and normalises spectra itself."""

import numpy as np
import pytest
import torch
from sklearn.svm import SVC

from baselines_for_tests import NUM_BANDS, logits_of, make_baseline, overlapping_spectra
from hsi_core.errors import ParameterError
from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.progress import Progress
from hsi_core.tasks import train
from models_for_tests import fit

POSITIONS = np.linspace(400.0, 2400.0, NUM_BANDS).astype(np.float32)
SETTINGS = {"C": 10.0, "gamma": 0.02}


def snv(spectra):
    centred = spectra - spectra.mean(axis=1, keepdims=True)
    return centred / centred.std(axis=1, ddof=1, keepdims=True)


@pytest.fixture
def reflectance():
    """Spectra (N, C) of positive values with classes (N,), and the scaling of their scene."""
    spectra, targets = overlapping_spectra(300)
    values = (2000.0 + 200.0 * spectra + 300.0 * np.sin(POSITIONS / 300.0)).astype(np.float32)
    scaling = fit_reduction(
        [values], num_bands=NUM_BANDS, components=0, standardize=True, whiten=False, inputs="spectrum"
    )
    return values, targets, scaling


def scaled(values, scaling):
    cube = torch.from_numpy(values.T[:, :, None])
    return scaling.project(cube, torch.ones(len(values), 1, dtype=torch.bool))[:, :, 0].T


def make_known(values, targets, scaling, **sizes):
    """A network that knows the scaling of its bands, before the fit, and its inputs (N, C)."""
    network = make_baseline("svm-mean", **sizes)
    network.read_bands(scaling, POSITIONS)
    spectra = scaled(values, scaling)
    network.start_from(spectra, torch.from_numpy(targets))
    return network, spectra.numpy()


def test_probabilities_are_the_means_of_those_of_both_members(reflectance):
    values, targets, scaling = reflectance
    network, spectra = make_known(*reflectance)
    fit(network, spectra, targets, SETTINGS)

    exact = spectra.astype(np.float64)
    light = network.light(exact)
    axes = find_discriminant_axes(exact, targets, NUM_BANDS, deviations=light).rows
    first = make_baseline("discriminant-svm")
    components = (exact @ axes.T).astype(np.float32)
    fit(first, components, targets)
    middle = snv(scaling.mean[None].astype(np.float64))
    normalised = (snv(values.astype(np.float64)) - middle) / snv(values.astype(np.float64)).std(axis=0)
    svm = SVC(**SETTINGS, break_ties=True).fit(normalised, targets)

    second = torch.from_numpy(svm.decision_function(normalised)).softmax(1).numpy()
    expected = (logits_of(first, components).softmax(1).numpy() + second) / 2.0
    found = logits_of(network, spectra).exp().numpy()
    np.testing.assert_allclose(found.sum(axis=1), 1.0, atol=1e-5)
    np.testing.assert_allclose(found, expected, atol=2e-3)
    assert (found.argmax(1) == expected.argmax(1)).mean() > 0.99


def test_the_second_member_does_not_see_brightness(reflectance):
    values, _, scaling = reflectance
    network, _ = make_known(*reflectance)
    darker, same = (network.normalise(scaled(part * values, scaling)) for part in (0.5, 1.0))
    torch.testing.assert_close(darker, same, atol=1e-3, rtol=1e-3)


def test_an_invalid_neighbour_counts_as_the_mean_spectrum(reflectance):
    network, _ = make_known(*reflectance)
    nothing = network.normalise(torch.zeros(1, NUM_BANDS))
    torch.testing.assert_close(nothing, torch.zeros(1, NUM_BANDS), atol=1e-5, rtol=0.0)


def test_a_band_without_variance_changes_nothing(reflectance):
    values, targets, _ = reflectance
    values = values.copy()
    values[:, 3] = 1500.0
    scaling = fit_reduction(
        [values], num_bands=NUM_BANDS, components=0, standardize=True, whiten=False, inputs="spectrum"
    )
    network, spectra = make_known(values, targets, scaling)
    assert np.isfinite(network.light(spectra)).all()
    fit(network, spectra, targets, SETTINGS)
    assert torch.isfinite(logits_of(network, spectra)).all()


def test_differences_of_light_are_those_of_the_bands_on_disk(reflectance):
    values, _, scaling = reflectance
    network, spectra = make_known(*reflectance)
    brighter = scaled(1.1 * values, scaling).numpy().mean(0) - spectra.mean(0)
    np.testing.assert_allclose(network.light(spectra)[0], brighter, rtol=1e-3)


def test_weights_are_those_of_the_first_member(reflectance):
    targets = reflectance[1]
    weights = np.random.default_rng(0).random(len(targets))
    fitted = []
    for given in (None, weights):
        network, spectra = make_known(*reflectance)
        estimator = network.make_estimator(SETTINGS, has_class_weights=False, seed=0)
        network.fit(estimator, spectra.astype(np.float64), targets, given)
        network.take_over(estimator)
        fitted.append(network)
    alike, weighted = fitted
    assert not torch.equal(alike.axes, weighted.axes)
    assert not torch.equal(alike.first.offsets, weighted.first.offsets)
    assert torch.equal(alike.support_vectors, weighted.support_vectors)


@pytest.mark.parametrize("kind", ["snv", "derivative"])
def test_a_pretreatment_is_refused_before_the_scene_is_read(labelled_scene, tmp_path, monkeypatch, kind):
    scene, labels, _ = labelled_scene
    monkeypatch.setattr("hsi_core.training.preparation.measure_scene", None)
    params = train.Params(
        scene=scene,
        labels=labels,
        network="svm-mean",
        pretreatment=kind,
        output_model=tmp_path / "m.safetensors",
    )
    with pytest.raises(
        ParameterError,
        match=r"^svm-mean \(corrected\) takes spectra as they are, and normalises them itself; leave out the "
        r"pretreatment\.$",
    ):
        train.run(params, Progress())
