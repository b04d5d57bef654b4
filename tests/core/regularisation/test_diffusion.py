"""The diffusion against the solved system, and its reach."""

import os
from pathlib import Path

import numpy as np
import pytest
import scipy.io
import torch
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from hsi_core.errors import ParameterError
from hsi_core.regularisation.diffusion import Couplings, diffuse, gamma_of
from hsi_core.regularisation.regularise import scene_edges
from hsi_core.windows import Window
from regularisation_for_tests import fields_scene, solve


def random_edges(height: int, width: int) -> torch.Tensor:
    """Weights without any structure; some pixels have no edges."""
    rng = np.random.default_rng(0)
    cube = rng.normal(size=(3, height, width)).astype(np.float32)
    return scene_edges(cube, rng.random((height, width)) > 0.1)


def test_the_strengths_have_the_weights_of_the_guide():
    assert [gamma_of(name) for name in ("off", "weak", "medium", "strong", "held")] == [
        None,
        1.0,
        0.1,
        0.01,
        0.03,
    ]
    with pytest.raises(
        ParameterError, match='"hard" is unknown; choose one of off, weak, medium, strong, held'
    ):
        gamma_of("hard")


@pytest.mark.parametrize(("gamma", "tolerance"), [(1.0, 1e-5), (0.1, 1e-3)])
def test_the_steps_come_close_to_the_solved_system(gamma, tolerance):
    edges = random_edges(23, 31)
    given = torch.rand(2, 23, 31, generator=torch.Generator().manual_seed(1))
    is_held = torch.zeros(23, 31, dtype=torch.bool)
    is_held[4, 5:9] = True
    label = torch.zeros(2, 23, 31)
    label[1, is_held] = 1.0
    for mask, ones in ((None, None), (is_held, label)):
        found = diffuse(given, Couplings.of(edges, gamma, is_held=mask), held=ones)
        expected = solve(edges, given.numpy(), gamma, held=None if mask is None else (is_held, label))
        assert np.abs(found.numpy() - expected).max() < tolerance


def test_nearly_all_pixels_have_the_class_of_the_solved_system():
    cube, valid, probabilities, _ = fields_scene(90, 100)
    edges = scene_edges(cube, valid)
    found = diffuse(torch.from_numpy(probabilities), Couplings.of(edges, 0.01))
    expected = solve(edges, probabilities, 0.01)
    assert (found.argmax(0).numpy() == expected.argmax(0))[valid].mean() >= 0.995


@pytest.mark.skipif(
    "HSI_SHARED_DATA" not in os.environ, reason="HSI_SHARED_DATA does not point to real scenes"
)
@pytest.mark.slow
def test_nearly_all_pixels_of_indian_pines_have_the_class_of_the_solved_system():
    folder = Path(os.environ["HSI_SHARED_DATA"]) / "indian_pines"
    cube = scipy.io.loadmat(folder / "Indian_pines_corrected.mat")["indian_pines_corrected"]
    codes = scipy.io.loadmat(folder / "Indian_pines_gt.mat")["indian_pines_gt"]
    training = (codes > 0) & (np.indices(codes.shape) // 29 % 2 == 0).all(axis=0)
    spectra = cube.astype(np.float64) / cube.mean(axis=(0, 1))
    network = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
    network.fit(spectra[training], codes[training])
    shares = network.predict_proba(spectra.reshape(-1, 200)).T.reshape(-1, *codes.shape).astype(np.float32)
    edges = scene_edges(cube.transpose(2, 0, 1), np.ones(codes.shape, dtype=bool))
    found = diffuse(torch.from_numpy(shares), Couplings.of(edges, 0.01))
    assert (found.argmax(0).numpy() == solve(edges, shares, 0.01).argmax(0)).mean() >= 0.995


def test_a_value_spreads_by_one_pixel_in_each_step():
    edges = scene_edges(np.ones((2, 21, 23), np.float32), np.ones((21, 23), dtype=bool))
    given = torch.zeros(1, 21, 23)
    given[0, 10, 11] = 1.0
    reached = diffuse(given, Couplings.of(edges, 0.01), steps=6)[0] != 0.0
    rows, columns = np.mgrid[:21, :23]
    assert (reached.numpy() == (np.maximum(abs(rows - 10), abs(columns - 11)) <= 6)).all()


@pytest.mark.parametrize("core", [Window(12, 13, 7, 10), Window(0, 20, 5, 11), Window(22, 0, 1, 1)])
def test_a_part_with_a_margin_of_as_many_pixels_has_equal_bytes(core):
    """Margins end at the edges of the scene."""
    edges, steps = random_edges(23, 31), 5
    given = torch.rand(3, 23, 31, generator=torch.Generator().manual_seed(2))
    whole = diffuse(given, Couplings.of(edges, 0.01), steps=steps)
    wide = core.grow(steps).clip((23, 31))
    part = (slice(None), *wide.slices)
    inside = Window(core.row - wide.row, core.column - wide.column, core.height, core.width)
    found = diffuse(given[part], Couplings.of(edges[part], 0.01), steps=steps, core=inside)
    assert torch.equal(found, whole[(slice(None), *core.slices)])


def test_a_pixel_without_edges_keeps_its_probability():
    edges = torch.zeros(4, 3, 3)
    given = torch.rand(2, 3, 3)
    found = diffuse(given, Couplings.of(edges, 0.01), steps=300)
    np.testing.assert_allclose(found, given, rtol=1e-5, atol=1e-5)


def test_a_pixel_that_is_held_keeps_its_label():
    """Without neighbours: (10 * 1 + 0.03 * 0.2) / (10 + 0.03)."""
    is_held = torch.ones(1, 1, dtype=torch.bool)
    system = Couplings.of(torch.zeros(4, 1, 1), 0.03, is_held=is_held)
    found = diffuse(torch.full((1, 1, 1), 0.2), system, held=torch.ones(1, 1, 1))
    assert found.item() == pytest.approx((10.0 + 0.03 * 0.2) / 10.03, rel=3e-3)


def test_the_caller_can_stop_each_step():
    calls = []
    diffuse(
        torch.zeros(1, 4, 4), Couplings.of(torch.zeros(4, 4, 4), 1.0), steps=7, check=lambda: calls.append(1)
    )
    assert len(calls) == 7
