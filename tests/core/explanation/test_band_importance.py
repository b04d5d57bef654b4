"""Which bands matter, where it is known which one does; and whether an explanation depends on the weights."""

import numpy as np
import pytest
import torch

from explanation_for_tests import OneBand, model_with
from hsi_core.errors import LabelError
from hsi_core.explanation.band_importance import group_bands, integrate_gradients, permute_bands
from hsi_core.explanation.curves import common_span, curve_svg, split_at_gaps
from hsi_core.explanation.pictures import LONGEST_SIDE, stretch, thinning
from hsi_core.explanation.samples import Samples, SpectralNetwork, draw_pixels
from hsi_core.explanation.sanity import (
    MOST_STAGES,
    layers_with_weights,
    randomise,
    rank_correlation,
    stages,
    take_weights,
)
from hsi_core.inputs.reduction import Reduction, fit_reduction
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from models_for_tests import make_network, write_model

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


def test_at_most_so_many_pixels_of_each_class_are_drawn():
    codes = np.full((10, 12), -1)
    codes[:2], codes[5, 5] = 0, 2
    pixels, targets = draw_pixels(codes, most=6, rng=np.random.default_rng(0))
    assert np.bincount(targets).tolist() == [6, 0, 1]
    assert (codes[tuple(pixels.T)] == targets).all()
    assert len({tuple(pixel) for pixel in pixels.tolist()}) == 7
    none, _ = draw_pixels(np.full((3, 3), -1), most=6, rng=np.random.default_rng(0))
    assert none.shape == (0, 2)


def test_rank_correlation_looks_at_ranks_band_by_band():
    values = np.array([[1.0, 2.0, 3.0, 4.0], [4.0, 1.0, 3.0, 2.0]])
    assert rank_correlation(values, np.exp(values)) == pytest.approx(1.0)
    assert rank_correlation(values, -values) == pytest.approx(-1.0)
    flat = np.ones((2, 4))
    assert rank_correlation(values, flat) == 0.0  # nothing is left
    assert np.isnan(rank_correlation(flat, values))  # there was nothing
    assert rank_correlation(np.stack([flat[0], values[0]]), np.stack([flat[0], values[0]])) == pytest.approx(
        1.0
    )


def test_an_explanation_that_ignores_the_weights_fails_and_one_of_them_passes():
    network = make_network("hybridsn", "corrected", patch_size=7, num_components=8).eval()
    patches = torch.randn(30, 8, 7, 7)

    def explain(other):
        with torch.no_grad():
            return [patches[:, 0].abs().reshape(1, -1).numpy(), other(patches).T.numpy()]

    def fresh(draw):
        torch.manual_seed(draw + 10)
        return type(network)(form="corrected", num_components=8, num_classes=5, patch_size=7).eval()

    before = {name: value.clone() for name, value in network.state_dict().items()}
    edges, logits = randomise(network, explain, titles=["edges", "logits"], fresh=fresh, progress=Progress())
    assert edges.correlations == [pytest.approx(1.0)] * MOST_STAGES
    assert edges.is_independent
    assert not logits.is_independent
    assert logits.final < 0.4
    assert edges.shares[-1] == 1.0
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


@pytest.mark.parametrize(
    ("name", "form"),
    [("hybridsn-se", "corrected"), ("lsga-vit", "corrected"), ("ssan", "faithful"), ("a2s2k", "corrected")],
)
def test_all_weights_that_reach_the_output_are_drawn_afresh_from_the_logits_down(name, form):
    network = make_network(name, form, patch_size=9).eval()
    torch.manual_seed(99)
    other = make_network(name, form, patch_size=9)
    for value in other.parameters():
        torch.nn.init.normal_(value)
    layers = layers_with_weights(network)
    assert layers[0] == "head"
    portions = stages(layers)
    assert len(portions) == MOST_STAGES
    assert [layer for portion in portions for layer in portion] == layers
    take_weights(network, other, layers)
    kept = [
        key
        for key, value in network.named_parameters()
        if not torch.equal(value, dict(other.named_parameters())[key])
    ]
    assert set(kept) <= network.dead


def test_curves_break_at_gaps_of_the_spectrum():
    x = np.array([400.0, 410, 420, 430, 600, 610, 620])
    assert [part.tolist() for part in split_at_gaps(x)] == [[0, 1, 2, 3], [4, 5, 6]]
    shown = curve_svg("a < b", x, np.arange(7.0), x_title="wavelength, nm", span=(0.0, 6.0))
    assert shown.count("<polyline") == 2
    assert "a &lt; b" in shown
    alone = curve_svg("c", x, np.where(x == 600, 1.0, np.nan), x_title="nm", span=(0.0, 1.0))
    assert "<polyline" not in alone
    assert alone.count("<circle") == 1


def test_a_scale_holds_all_curves():
    assert common_span(np.array([[1.0, np.nan], [3.0, 2.0]]), has_zero=True) == (0.0, pytest.approx(3.15))
    low, high = common_span(np.array([2.0, 2.0]), has_zero=False)
    assert low < 2.0 < high
    assert (
        common_span(np.array([np.nan]), has_zero=False)[0]
        < common_span(np.array([np.nan]), has_zero=False)[1]
    )


def test_pictures_are_thinned_out_and_stretched():
    assert thinning((LONGEST_SIDE, 3)) == 1
    assert thinning((LONGEST_SIDE + 1, 3)) == 2
    assert stretch(np.array([np.nan])) == (0.0, 1.0)
    assert stretch(np.full(3, 2.0)) == (2.0, 3.0)
    assert stretch(np.r_[np.zeros(99), 1.0]) == (0.0, 1.0)


def test_a_model_of_known_weights_is_made(make_scene, tmp_path):
    """The donor of the tests above: its channels are bands as they are."""
    scene = make_scene(np.random.default_rng(6).random((20, 16, 16)).astype(np.float32))
    model = model_with(OneBand(num_bands=20, band=3), tmp_path, scene)
    assert np.array_equal(model.reduction.weight, np.eye(20, dtype=np.float32))
