"""Rasters of what a network looks at, against networks whose answer is known by construction."""

import numpy as np
import pytest
import rasterio
import torch

from explanation_for_tests import Known, grad_cam, model_with
from hsi_core.explanation.attention import (
    AttentionWeights,
    find_attention,
    find_rollout,
    show_weights,
)
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.recording import list_calls
from hsi_core.explanation.region import Region
from hsi_core.explanation.scene_maps import Raster, TileExplainer, explain_scene
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from models_for_tests import write_model
from scenes_for_tests import write_scene

CPU = torch.device("cpu")
BANDS = [str(band) for band in range(20)]


def explain(path, model, quantities, *, output, region=None, tile_size=256, batch_size=64):
    """Write the quantities of a scene; gives the summary and the raster."""
    with open_scene(path) as scene:
        summary = explain_scene(
            TileExplainer(
                scene,
                model,
                bands=match_bands(model.card, scene, Progress()),
                region=region or Region(Window(0, 0, *scene.grid.shape)),
                quantities=quantities,
                batch_size=batch_size,
                device=CPU,
            ),
            rasters=[Raster(quantities, output)],
            tile_size=tile_size,
            tags={},
            progress=Progress(),
        )
    with rasterio.open(output) as dataset:
        return summary, dataset.read()


@pytest.mark.slow
def test_maps_of_a_convolution_without_padding_lie_where_its_pixels_are(make_scene, tmp_path):
    cube = np.random.default_rng(0).normal(size=(20, 24, 30)).astype(np.float32)
    scene = make_scene(cube)
    network = Known(patch_size=5, kernel=3)  # maps of 3 x 3
    model = model_with(network, tmp_path, scene)
    _, found = explain(scene, model, [grad_cam(network)], output=tmp_path / "cam.tif", tile_size=16)
    # Every patch that reaches a position says the same of it: ReLU of the pixel itself, times 1 / 9.
    assert np.allclose(found, np.maximum(cube[:2], 0) / 9, atol=1e-6)


@pytest.mark.slow
def test_a_position_has_the_mean_of_the_patches_that_reach_it(make_scene, tmp_path):
    """A padded map of a constant scene is the constant; at the edge of the scene fewer patches have
    the same mean."""
    scene = make_scene(np.full((20, 20, 22), 3.0, dtype=np.float32))
    network = Known(patch_size=5, kernel=3, padding=1)
    model = model_with(
        network, tmp_path, make_scene(np.random.default_rng(0).random((20, 20, 22)), "other.tif")
    )
    _, found = explain(scene, model, [grad_cam(network)], output=tmp_path / "cam.tif")
    assert np.allclose(found, 3.0 / 25, atol=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "form", "layer"),
    [
        ("hybridsn", "corrected", "spectral.3"),
        ("hybridsn-se", "corrected", "dense1"),
        ("a2s2k", "corrected", "spectral1"),
        ("lsga-vit", "corrected", "tokenizer.norm"),
        ("ssan", "corrected", "maps.3"),
    ],
)
def test_rasters_do_not_depend_on_tiles_and_windows(make_scene, tmp_path, name, form, layer):
    cube = np.random.default_rng(1).normal(1000, 200, size=(20, 13, 17)).astype(np.float32)
    cube[:, 4:6, 9] = np.nan
    scene = make_scene(cube)
    write_model(tmp_path / "m.safetensors", scene, network=name, form=form, patch_size=7, components=15)
    model = load_model(tmp_path / "m.safetensors")
    network = model.network.requires_grad_(False)
    show_weights(network)
    calls = list_calls(network)
    quantities = [grad_cam(network, range(3)), *find_attention(network, calls, bands=BANDS)]
    if find_rollout(network, calls):
        quantities.append(find_rollout(network, calls))
    quantities.append(make_feature_maps(network, calls, layer))
    whole, first = explain(scene, model, quantities, output=tmp_path / "whole.tif")
    parts, second = explain(
        scene, model, quantities, output=tmp_path / "parts.tif", tile_size=16, batch_size=37
    )
    region = Region(Window(3, 5, 10, 12))
    _, cut = explain(scene, model, quantities, output=tmp_path / "cut.tif", region=region)
    spread = np.nanstd(first, axis=(1, 2), keepdims=True) + 1e-3
    assert np.array_equal(np.isnan(first), np.isnan(second))
    assert np.nanmax(np.abs(first - second) / spread) < 1e-3
    assert np.nanmax(np.abs(first[:, 3:13, 5:17] - cut) / spread) < 1e-3
    assert np.isnan(first[:, 4:6, 9]).all()
    assert np.isfinite(first[:, 4:6, 8]).all()
    assert (whole.class_pixels == parts.class_pixels).all()
    assert whole.num_pixels == 13 * 17 - 2
    for one, other in zip(whole.explained, parts.explained, strict=True):
        assert np.allclose(one.class_sums, other.class_sums, rtol=1e-3, atol=1e-3)


@pytest.mark.slow
def test_points_show_their_own_patches_and_nothing_else(make_scene, tmp_path):
    cube = np.random.default_rng(2).normal(size=(20, 24, 30)).astype(np.float32)
    scene = make_scene(cube)
    network = Known(patch_size=5, kernel=3)
    model = model_with(network, tmp_path, scene)
    points = np.array([[4, 6], [12, 20]])
    region = Region(Window(2, 4, 13, 19), points)
    summary, found = explain(scene, model, [grad_cam(network)], output=tmp_path / "cam.tif", region=region)
    known = np.isfinite(found[0])
    assert known.sum() == 2 * 9
    expected = np.maximum(cube[:2, 2:15, 4:23], 0) / 9
    assert np.allclose(found[:, known], expected[:, known], atol=1e-6)
    assert known[1:4, 1:4].all()  # around (4, 6), seen from (2, 4)
    assert summary.num_pixels == 2
    assert set(summary.answers) == {(4, 6), (12, 20)}
    with rasterio.open(scene) as whole, rasterio.open(tmp_path / "cam.tif") as part:
        assert part.transform * (0, 0) == whole.transform * (4, 2)
        assert part.crs == whole.crs


@pytest.mark.slow
def test_the_attention_raster_holds_what_the_network_weighs_with(make_scene, tmp_path):
    cube = np.random.default_rng(3).normal(1000, 100, size=(20, 16, 17)).astype(np.float32)
    scene = make_scene(cube)
    write_model(tmp_path / "m.safetensors", scene, network="ssan", patch_size=7, components=6)
    model = load_model(tmp_path / "m.safetensors")
    network = model.network.requires_grad_(False)
    quantities = find_attention(network, list_calls(network), bands=BANDS)
    assert [quantity.kind for quantity in quantities] == ["bands", "positions"]
    summary, found = explain(scene, model, quantities, output=tmp_path / "attention.tif")
    reduced = model.reduction.apply(cube, np.ones((16, 17), bool), CPU)
    spectra = reduced[6:].flatten(1).T  # (H * W, C)
    with torch.no_grad():
        of_bands = network.spectral.weights(network.spectral.recurrence(spectra), 20)
        of_pixels = network.attention.weights(reduced[None, :6])[0]
    assert np.allclose(found[:20], of_bands.T.reshape(20, 16, 17).numpy(), atol=1e-5)
    assert np.allclose(found[20:], of_pixels.numpy(), atol=1e-5)
    sums = summary.explained[0].class_sums
    assert np.allclose(sums.sum(axis=0), of_bands.sum(0).numpy(), atol=1e-3)
    assert np.allclose(sums.sum(axis=1), summary.class_pixels, atol=1e-3)  # the weights of a pixel sum to one


@pytest.mark.slow
def test_feature_maps_are_what_the_layer_gives(make_scene, tmp_path):
    """Where nothing is padded, all patches agree on a position: the raster is the convolution of the
    scene."""
    cube = np.random.default_rng(4).normal(1000, 100, size=(20, 16, 18)).astype(np.float32)
    scene = make_scene(cube)
    write_model(tmp_path / "m.safetensors", scene, patch_size=9, components=13)
    model = load_model(tmp_path / "m.safetensors")
    network = model.network.requires_grad_(False)
    quantity = make_feature_maps(network, list_calls(network), "spectral.0")
    _, found = explain(scene, model, [quantity], output=tmp_path / "features.tif")
    reduced = model.reduction.apply(cube, np.ones((16, 18), bool), CPU)
    padded = torch.nn.functional.pad(reduced, (1, 1, 1, 1))
    with torch.no_grad():
        expected = network.spectral[0](padded[None, None]).mean(2)[0]
    assert np.allclose(found, expected.numpy(), atol=1e-4)


def test_names_of_bands_have_a_prefix_only_where_a_raster_holds_several_quantities():
    network = Known(patch_size=3).eval()
    maps = make_feature_maps(network, list_calls(network), "convolution")
    assert Raster([maps], None).band_names == ["convolution 1", "convolution 2"]
    weights = AttentionWeights("block: weights of the bands", ["a"], ("block.weights",), None, "bands")
    assert Raster([weights, maps], None).band_names == [
        "block: a",  # what stands before the colon
        "Features of convolution: convolution 1",
        "Features of convolution: convolution 2",
    ]


@pytest.fixture
def wide(make_scene, tmp_path):
    """A scene of 5 x 165 pixels, of which pictures keep every second one, and a model of single pixels."""
    cube = np.random.default_rng(7).normal(size=(20, 5, 165)).astype(np.float32)
    cube[:, 2, 4] = np.nan
    return make_scene(cube), cube, Known(patch_size=1)


def test_pictures_keep_every_second_pixel_whatever_the_tiles(wide, tmp_path):
    scene, cube, network = wide
    donor = np.random.default_rng(8).normal(size=(20, 20, 20)).astype(np.float32)
    model = model_with(network, tmp_path, write_scene(tmp_path / "donor.tif", donor))
    maps = make_feature_maps(network, list_calls(network), "convolution")
    predicted = np.where(np.isfinite(cube[0]), cube[:2].argmax(0), -1)[::2, ::2]
    for tile_size in (33, 256):
        summary, found = explain(scene, model, [maps], output=tmp_path / "maps.tif", tile_size=tile_size)
        np.testing.assert_allclose(found, cube[:2], atol=1e-6)
        np.testing.assert_array_equal(summary.explained[0].picture, found[:, ::2, ::2])
        np.testing.assert_array_equal(summary.predicted, predicted)
        assert summary.class_pixels.tolist() == [
            int((cube[:2].argmax(0) == index)[np.isfinite(cube[0])].sum()) for index in (0, 1)
        ]
        assert summary.answers == {}


def test_a_quantity_without_a_raster_is_computed_and_not_written(wide, tmp_path):
    scene, cube, network = wide
    donor = np.random.default_rng(8).normal(size=(20, 20, 20)).astype(np.float32)
    model = model_with(network, tmp_path, write_scene(tmp_path / "donor.tif", donor))
    calls = list_calls(network)
    maps, positive = (make_feature_maps(network, calls, name) for name in ("convolution", "relu"))
    with open_scene(scene) as opened:
        summary = explain_scene(
            TileExplainer(
                opened,
                model,
                bands=opened.good_bands(),
                region=Region(Window(1, 2, 3, 4)),
                quantities=[maps, positive],
                batch_size=5,
                device=CPU,
            ),
            rasters=[Raster([maps], None), Raster([positive], tmp_path / "relu.tif")],
            tile_size=16,
            tags={"HSI_SCENE": "scene.tif"},
            progress=Progress(),
        )
    np.testing.assert_allclose(summary.explained[0].picture, cube[:2, 1:4, 2:6], atol=1e-6)
    with rasterio.open(tmp_path / "relu.tif") as dataset:
        np.testing.assert_allclose(dataset.read(), np.maximum(cube[:2, 1:4, 2:6], 0), atol=1e-6)
        assert dataset.descriptions == ("relu 1", "relu 2")
        assert dataset.tags()["HSI_SCENE"] == "scene.tif"
        assert dataset.tags()["HSI_EXPLAINS"] == "Features of relu"
    assert summary.num_pixels == 3 * 4 - 1
