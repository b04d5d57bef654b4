"""Single pixels have the same results as in the whole map."""

import numpy as np
import pytest
import torch

from hsi_core.evaluation.inference import predict_tile
from hsi_core.evaluation.pixels import evaluate_pixels, evaluate_sample
from hsi_core.evaluation.reader import read_padded
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from models_for_tests import FITTED, TRAINED, write_model

pytestmark = pytest.mark.slow


@pytest.fixture
def scene(make_scene):
    rng = np.random.default_rng(0)
    cube = rng.integers(1, 4000, (16, 40, 45)).astype(np.uint16)
    cube[:, 5, 7] = 0
    return make_scene(cube, nodata=0)


@pytest.fixture
def small_scene(make_scene):
    return make_scene(np.random.default_rng(0).integers(1, 4000, (16, 13, 12)).astype(np.uint16), "small.tif")


def evaluated(model, scene, pixels, **values):
    return evaluate_pixels(
        scene, pixels, bands=match_bands(model.card, scene, Progress()), reduction=model.reduction,
        network=model.network, device=torch.device("cpu"), progress=Progress(), **values,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["hybridsn", "ssan", "svm"])
def test_logits_are_those_of_the_map_in_the_order_asked_for(tmp_path, scene, name):
    write_model(tmp_path / "m.safetensors", scene, network=name)
    model = load_model(tmp_path / "m.safetensors")
    pixels = np.array([[39, 44], [0, 0], [5, 7], [31, 32], [20, 3]])
    with open_scene(scene) as opened:
        bands = match_bands(model.card, opened, Progress())
        cube, valid = read_padded(opened, Window(0, 0, 40, 45), halo=model.network.halo, bands=bands)
        found = evaluated(model, opened, pixels)
    tile = model.reduction.apply(cube, valid, torch.device("cpu"))
    whole = predict_tile(model.network, tile, batch_size=64)
    kept = [0, 1, 3, 4]
    np.testing.assert_array_equal(found.positions, kept)
    np.testing.assert_array_equal(found.pixels, pixels[kept])
    expected = whole[:, pixels[kept, 0], pixels[kept, 1]].T
    np.testing.assert_allclose(found.logits, expected.numpy(), atol=2e-4)
    halo = model.network.halo
    np.testing.assert_array_equal(found.spectra[1], cube[:, halo, halo])
    assert found.features.shape == (4, 0)


@pytest.mark.parametrize("name", TRAINED)
def test_features_are_what_the_last_layer_sees(tmp_path, small_scene, name):
    write_model(tmp_path / "m.safetensors", small_scene, network=name, patch_size=11)
    model = load_model(tmp_path / "m.safetensors")
    with open_scene(small_scene) as opened:
        # More than some networks call their layers for at once.
        found = evaluated(model, opened, np.argwhere(np.ones((13, 3))), has_features=True)
    assert found.features.shape == (39, model.network.classifier.in_features)
    logits = model.network.classifier(torch.from_numpy(found.features)).detach().numpy()
    np.testing.assert_allclose(logits, found.logits, atol=1e-4)


@pytest.mark.parametrize(("name", "size"), [*((name, 1) for name in FITTED), ("lda", 5)])
def test_a_baseline_has_its_scaled_spectrum_for_features(tmp_path, small_scene, name, size):
    write_model(tmp_path / "m.safetensors", small_scene, network=name, baseline_patch=size)
    model = load_model(tmp_path / "m.safetensors")
    assert model.network.classifier is None
    with open_scene(small_scene) as opened:
        found = evaluated(model, opened, np.array([[3, 4], [12, 0]]), has_features=True)
    expected = (found.spectra - model.reduction.mean) @ model.reduction.weight.T
    np.testing.assert_allclose(found.features, expected, rtol=1e-4, atol=1e-4)


def test_a_sample_goes_on_until_a_quarter_of_it_is_valid(tmp_path, scene, make_scene):
    write_model(tmp_path / "m.safetensors", scene, network="svm")
    model = load_model(tmp_path / "m.safetensors")
    cube = np.zeros((16, 300, 300), np.uint16)
    cube[:, 270:, 270:] = np.random.default_rng(0).integers(1, 4000, (16, 30, 30))
    with open_scene(make_scene(cube, "corner.tif", nodata=0)) as opened:
        found, again = (
            evaluate_sample(
                opened, 200, seed=seed, bands=match_bands(model.card, opened, Progress()),
                reduction=model.reduction, network=model.network, device=torch.device("cpu"),
                progress=Progress(),
            )
            for seed in (0, 0)
        )  # fmt: skip
    assert len(found.pixels) >= 50
    assert (found.pixels >= 270).all()
    assert (
        len(np.unique(found.pixels, axis=0)) == len(found.pixels) == len(found.logits) == len(found.spectra)
    )
    np.testing.assert_array_equal(found.pixels, again.pixels)
