"""Which bands matter, where it is known which one does."""

import sys
import threading

import numpy as np
import pytest
import torch

from explanation_for_tests import OneBand, model_with
from hsi_core.errors import CancelledError, LabelError
from hsi_core.explanation.band_importance import group_bands, integrate_gradients, permute_bands
from hsi_core.explanation.samples import Samples, SpectralNetwork
from hsi_core.inputs.reduction import Reduction, fit_reduction
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from models_for_tests import write_model

CPU = torch.device("cpu")
BAND = 7


def samples_of(spectra, targets):
    return Samples(torch.as_tensor(spectra).float(), np.zeros((0, 2), np.int64), np.asarray(targets), True)


def one_band():
    network = OneBand(num_bands=12, band=BAND).eval().requires_grad_(False)
    identity = Reduction(
        np.zeros(12, np.float32),
        np.eye(12, dtype=np.float32),
        np.zeros(0, np.float32),
        np.ones(12, np.float32),
    )
    return SpectralNetwork(network, identity, CPU)


def test_integrated_gradients_of_a_linear_network_are_its_terms():
    spectra = torch.randn(20, 12, 3, 3)
    targets = np.arange(20) % 2
    found = integrate_gradients(
        one_band(), samples_of(spectra, targets), num_classes=3, device=CPU, progress=Progress()
    )
    expected = np.zeros((20, 12))
    expected[:, BAND] = spectra[:, BAND, 1, 1].numpy() * np.where(targets == 1, 1.0, -1.0)
    assert np.allclose(found.attributions, expected, atol=1e-6)
    assert np.allclose(found.class_means[1], expected[targets == 1].mean(axis=0), atol=1e-6)
    assert np.isnan(found.class_means[2]).all()  # no sample of it
    assert found.error < 1e-5


def test_a_cancel_does_not_wait_until_captum_is_loaded(monkeypatch):
    cancelled = threading.Event()

    class Slow:
        @staticmethod
        def find_spec(name, path, target=None):
            assert name != "captum.attr" or cancelled.wait(5.0)

    monkeypatch.delitem(sys.modules, "captum.attr", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Slow, *sys.meta_path])
    samples = samples_of(torch.zeros(2, 12, 3, 3), [0, 1])
    progress = Progress(is_cancelled=lambda: True)
    try:
        with pytest.raises(CancelledError):
            integrate_gradients(one_band(), samples, num_classes=3, device=CPU, progress=progress)
    finally:
        cancelled.set()


def test_attributions_are_carried_back_through_the_pca():
    """A network on all components, turned back to the bands, is the network on the bands: so are its
    attributions."""
    rng = np.random.default_rng(0)
    spectra = (rng.normal(size=(200, 12)) @ rng.normal(size=(12, 12))).astype(np.float32)
    reduction = fit_reduction([spectra], num_bands=12, components=12, standardize=True, whiten=True)

    class Back(OneBand):
        def forward(self, patches):
            inverse = torch.linalg.inv(torch.from_numpy(reduction.weight).double()).float()
            return super().forward(torch.einsum("ck,nkij->ncij", inverse, patches))

    network = SpectralNetwork(Back(num_bands=12, band=BAND).eval().requires_grad_(False), reduction, CPU)
    centred = torch.from_numpy(spectra[:8] - reduction.mean)[:, :, None, None].expand(-1, -1, 3, 3)
    samples = samples_of(centred.contiguous(), np.ones(8, dtype=np.int64))
    found = integrate_gradients(network, samples, num_classes=2, device=CPU, progress=Progress())
    expected = np.zeros((8, 12))
    expected[:, BAND] = centred[:, BAND, 1, 1].numpy()
    assert np.allclose(found.attributions, expected, atol=1e-3)


@pytest.mark.parametrize("name", ["hybridsn", "ssan", "lsga-vit"])
def test_attributions_sum_to_the_difference_of_the_logits(make_scene, tmp_path, name):
    scene = make_scene(np.random.default_rng(5).normal(1000, 100, size=(20, 16, 16)).astype(np.float32))
    write_model(tmp_path / "m.safetensors", scene, network=name, patch_size=7, components=8)
    model = load_model(tmp_path / "m.safetensors")
    model.network.requires_grad_(False)
    network = SpectralNetwork(model.network, model.reduction, CPU)
    spectra = 100 * torch.randn(4, 20, 7, 7)
    targets = np.array([0, 1, 2, 1])
    found = integrate_gradients(
        network, samples_of(spectra, targets), num_classes=3, device=CPU, progress=Progress()
    )
    with torch.no_grad():
        change = (network(spectra) - network(torch.zeros_like(spectra)))[
            torch.arange(4), torch.from_numpy(targets)
        ]
    assert np.allclose(found.attributions.sum(axis=1), change.numpy(), atol=0.1 * float(change.abs().max()))
    assert found.error < 0.2


def permute(network, samples, *, group=1, repeats=3, seed=0):
    return permute_bands(
        network,
        samples,
        groups=group_bands(samples.spectra.shape[1], group),
        num_classes=3,
        repeats=repeats,
        batch_size=16,
        seed=seed,
        device=CPU,
        progress=Progress(),
    )


def test_permutation_finds_the_one_band_that_decides():
    rng = np.random.default_rng(1)
    spectra = rng.normal(size=(100, 12, 3, 3))
    targets = np.arange(100) % 2
    spectra[:, BAND] = np.where(targets == 1, 1.0, -1.0)[:, None, None]
    samples = samples_of(spectra, targets)
    before = samples.spectra.clone()
    found = permute(one_band(), samples)
    assert found.accuracy == 1.0
    assert np.allclose(np.delete(found.accuracy_losses, BAND), 0.0)
    assert 0.35 < found.accuracy_losses[BAND] < 0.65  # a coin decides what is left
    assert np.allclose(np.delete(found.recall_losses[:2], BAND, axis=1), 0.0)
    assert np.isnan(found.recall_losses[2]).all()
    assert torch.equal(samples.spectra, before)
    grouped = permute(one_band(), samples, group=5)
    assert grouped.groups == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11]]
    assert np.flatnonzero(grouped.accuracy_losses).tolist() == [1]
    assert np.array_equal(
        permute(one_band(), samples, seed=3).recall_losses,
        permute(one_band(), samples, seed=3).recall_losses,
        equal_nan=True,
    )


def test_one_class_alone_is_refused_for_permutation():
    samples = samples_of(torch.randn(5, 12, 3, 3), np.ones(5, dtype=np.int64))
    with pytest.raises(LabelError, match="have only one class that the model knows"):
        permute(one_band(), samples)


def test_a_model_of_known_weights_is_made(make_scene, tmp_path):
    """The donor of the tests above: its channels are bands as they are."""
    scene = make_scene(np.random.default_rng(6).random((20, 16, 16)).astype(np.float32))
    model = model_with(OneBand(num_bands=20, band=3), tmp_path, scene)
    assert np.array_equal(model.reduction.weight, np.eye(20, dtype=np.float32))
