"""The pixels on which the importance of bands is measured."""

import dataclasses

import numpy as np
import pytest
import torch

from explanation_for_tests import Known, model_with
from hsi_core.errors import LabelError
from hsi_core.explanation.samples import SpectralNetwork, draw_pixels, limit_samples, read_samples
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import Reduction, fit_reduction
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from models_for_tests import make_network


def test_at_most_so_many_pixels_of_each_class_are_drawn():
    codes = np.full((10, 12), -1)
    codes[:2], codes[5, 5] = 0, 2
    pixels, targets = draw_pixels(codes, most=6, rng=np.random.default_rng(0))
    assert np.bincount(targets).tolist() == [6, 0, 1]
    assert (codes[tuple(pixels.T)] == targets).all()
    assert len({tuple(pixel) for pixel in pixels.tolist()}) == 7
    none, _ = draw_pixels(np.full((3, 3), -1), most=6, rng=np.random.default_rng(0))
    assert none.shape == (0, 2)


def model_of(make_scene, tmp_path, cube, *, patch_size=3):
    scene = make_scene(cube)
    return scene, model_with(Known(patch_size=patch_size), tmp_path, scene)


def read(path, model, pixels):
    with open_scene(path) as scene:
        return read_samples(
            scene, model, bands=scene.good_bands(), pixels=np.array(pixels), progress=Progress()
        )


def test_spectra_are_centred_and_zero_where_nothing_is_valid(make_scene, tmp_path):
    cube = np.random.default_rng(0).uniform(1, 9, (20, 12, 14)).astype(np.float32)
    _, model = model_of(make_scene, tmp_path, cube)
    mean = np.arange(20, dtype=np.float32)
    model = dataclasses.replace(model, reduction=dataclasses.replace(model.reduction, mean=mean))
    cube[3, 5, 6] = np.nan
    spectra, valid = read(make_scene(cube, "holes.tif"), model, [[5, 6], [5, 7], [0, 0]])
    assert valid.tolist() == [False, True, True]
    assert spectra.shape == (2, 20, 3, 3)
    torch.testing.assert_close(spectra[0, :, 1, 1], torch.from_numpy(cube[:, 5, 7] - mean))
    assert (spectra[0, :, 1, 0] == 0).all()  # the invalid pixel beside it
    assert (spectra[1, :, 0] == 0).all()  # outside the scene
    torch.testing.assert_close(spectra[1, :, 2, 1], torch.from_numpy(cube[:, 1, 0] - mean))


@pytest.mark.parametrize("kind", ["snv", "continuum"])
def test_pretreated_spectra_have_the_channels_of_the_map(kind):
    cube = np.random.default_rng(0).uniform(1, 9, (6, 3, 3)).astype(np.float32)
    pretreatment = Pretreatment(kind, np.arange(6, dtype=np.float32))
    spectra = cube.reshape(6, -1).T
    reduction = fit_reduction(
        [pretreatment.apply_rows(spectra)], num_bands=6, components=4, standardize=True, whiten=False
    ).with_pretreatment(pretreatment, spectra.mean(axis=0))
    valid = np.ones((3, 3), bool)
    valid[0, 0] = False
    expected = reduction.apply(cube, valid, torch.device("cpu"))
    centred = torch.from_numpy((cube - reduction.band_means[:, None, None]) * valid)
    network = SpectralNetwork(Known(patch_size=3), reduction, torch.device("cpu"))
    found = network.reduce(torch.stack([centred, torch.zeros_like(centred)]))
    torch.testing.assert_close(found[0], expected, rtol=1e-3, atol=1e-4)
    assert not found[1].any()  # the mean spectrum, from which integrated gradients start


def test_pixels_that_are_all_invalid_are_refused(make_scene, tmp_path):
    cube = np.random.default_rng(0).uniform(1, 9, (20, 12, 14)).astype(np.float32)
    _, model = model_of(make_scene, tmp_path, cube)
    cube[0, 2, 2] = np.nan
    with pytest.raises(
        LabelError, match="Every pixel to explain is nodata, NaN or masked in the scene; choose"
    ):
        read(make_scene(cube, "holes.tif"), model, [[2, 2]])


def test_as_many_pixels_are_sampled_as_memory_holds(make_scene, tmp_path, monkeypatch):
    cube = np.random.default_rng(0).uniform(1, 9, (20, 12, 14)).astype(np.float32)
    _, model = model_of(make_scene, tmp_path, cube, patch_size=5)
    one = 4 * 20 * 25  # float32, bands, pixels of a patch
    monkeypatch.setattr("hsi_core.explanation.samples.MOST_BYTES", 7 * one + 1)
    assert limit_samples(model, num_pixels=100) == 7
    assert limit_samples(model, num_pixels=3) == 3
    monkeypatch.setattr("hsi_core.explanation.samples.MOST_BYTES", one - 1)
    assert limit_samples(model, num_pixels=100) == 1


def test_a_network_of_patch_and_spectrum_gets_both_from_the_channels():
    network = make_network("ssan", "corrected", patch_size=7, num_components=4, num_bands=6).eval()
    weight = np.random.default_rng(0).normal(size=(10, 6)).astype(np.float32)
    reduction = Reduction(np.zeros(6, np.float32), weight, np.zeros(0, np.float32), np.ones(10, np.float32))
    both = SpectralNetwork(network, reduction, torch.device("cpu"))
    spectra = torch.randn(2, 6, 7, 7)
    patches, centre = both.split(both.reduce(spectra))
    assert patches.shape == (2, 4, 7, 7)
    torch.testing.assert_close(patches[1, :, 2, 5], torch.from_numpy(weight[:4]) @ spectra[1, :, 2, 5])
    torch.testing.assert_close(centre[1], torch.from_numpy(weight[4:]) @ spectra[1, :, 3, 3])
    with torch.no_grad():
        torch.testing.assert_close(both(spectra), network(patches, centre))


def test_a_small_class_is_drawn_whole_in_the_order_of_the_scene():
    codes = np.array([[1, -1, 0], [1, 1, -1]])
    pixels, targets = draw_pixels(codes, most=3, rng=np.random.default_rng(0))
    assert pixels.tolist() == [[0, 0], [0, 2], [1, 0], [1, 1]]
    assert targets.tolist() == [1, 0, 1, 1]
