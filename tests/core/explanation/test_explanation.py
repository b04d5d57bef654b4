"""Maps of what a network looks at, against networks whose answer is known by construction."""

import numpy as np
import pytest
import rasterio
import torch

from explanation_for_tests import Known, model_with
from hsi_core.errors import ParameterError
from hsi_core.explanation.attention import (
    Rollout,
    find_attention,
    find_rollout,
    gaussian_biases,
    show_weights,
)
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.grad_cam import find_last_convolution, make_grad_cam
from hsi_core.explanation.placing import Placement, find_placement
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import Recorded, list_calls
from hsi_core.explanation.region import Region
from hsi_core.explanation.scene_maps import Raster, explain_scene
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.models.lsga_vit import gaussian_of_position
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from models_for_tests import EVERY_TRAINED, make_network, random_batch, write_model

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
BANDS = [str(band) for band in range(20)]


def explain(path, model, quantities, *, output, region=None, tile_size=256, batch_size=64):
    """Write the quantities of a scene; gives the summary and the raster."""
    with open_scene(path) as scene:
        summary = explain_scene(
            scene,
            model,
            bands=match_bands(model.card, scene, Progress()),
            region=region or Region(Window(0, 0, *scene.grid.shape)),
            rasters=[Raster(quantities, output)],
            tile_size=tile_size,
            batch_size=batch_size,
            device=CPU,
            tags={},
            progress=Progress(),
        )
    with rasterio.open(output) as dataset:
        return summary, dataset.read()


def grad_cam(network, classes=(0, 1)):
    calls = list_calls(network)
    return make_grad_cam(
        network,
        calls,
        find_last_convolution(network, calls),
        classes=list(classes),
        class_names=[f"class {index}" for index in classes],
    )


def test_grad_cam_is_the_formula_where_the_maps_are_the_input():
    network = Known(patch_size=5).eval().requires_grad_(False)
    patches = torch.randn(4, 2, 5, 5)
    (maps,), logits = compute_all(network, (patches,), [grad_cam(network)])
    assert torch.allclose(maps, patches.relu() / 25, atol=1e-7)  # a_k = 1 / 25 at its own map, 0 at the other
    assert torch.allclose(logits, patches.mean((2, 3)), atol=1e-6)


def test_grad_cam_averages_the_spectral_axis_before_the_relu():
    class Volume(Known):
        def __init__(self):
            super().__init__()
            self.convolution = torch.nn.Conv3d(1, 1, 1, bias=False)
            torch.nn.init.ones_(self.convolution.weight)

        def forward(self, patches):
            return self.convolution(patches[:, None]).mean((3, 4))[:, 0]

    network = Volume().eval().requires_grad_(False)
    patches = torch.randn(3, 2, 5, 5)
    (maps,), _ = compute_all(network, (patches,), [grad_cam(network)])
    expected = (
        patches.mean(1) / 50
    ).relu()  # a = 1 / 25 at one of two layers of the volume: 1 / 50 on the mean
    assert torch.allclose(maps[:, 0], expected, atol=1e-7)
    assert torch.allclose(maps[:, 1], expected, atol=1e-7)


def test_maps_of_a_convolution_without_padding_lie_where_its_pixels_are(make_scene, tmp_path):
    cube = np.random.default_rng(0).normal(size=(20, 24, 30)).astype(np.float32)
    scene = make_scene(cube)
    network = Known(patch_size=5, kernel=3)  # maps of 3 x 3
    model = model_with(network, tmp_path, scene)
    _, found = explain(scene, model, [grad_cam(network)], output=tmp_path / "cam.tif", tile_size=16)
    # Every patch that reaches a position says the same of it: ReLU of the pixel itself, times 1 / 9.
    assert np.allclose(found, np.maximum(cube[:2], 0) / 9, atol=1e-6)


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


def test_where_maps_lie_is_worked_out_from_strides_and_padding():
    sides = {}
    for name, form in [
        ("hybridsn", "faithful"),
        ("a2s2k", "corrected"),
        ("ssan", "faithful"),
        ("lsga-vit", "corrected"),
    ]:
        network = make_network(name, form, patch_size=11).eval()
        calls = list_calls(network)
        layer = find_last_convolution(network, calls)
        sides[name] = (layer, find_placement(network, calls, layer))
    assert sides == {
        "hybridsn": ("spatial.0", Placement(3, 4)),  # four convolutions without padding
        "a2s2k": ("spatial2.conv2", Placement(9, 1)),  # one of them
        "ssan": ("maps.3", Placement(11, 0)),  # behind a pooling: enlarged
        "lsga-vit": ("tokenizer.spatial.0", Placement(11, 0)),
    }


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_every_network_with_a_convolution_has_grad_cam(name, form):
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    (maps,), logits = compute_all(network, random_batch(network, 3), [grad_cam(network, range(5))])
    assert maps.shape[:2] == (3, 5)
    assert (maps >= 0).all()
    assert maps.isfinite().all()
    assert maps.max() > 0
    assert logits.shape == (3, 5)


def test_grad_cam_changes_no_logit():
    network = (
        make_network("hybridsn", "faithful").eval().requires_grad_(False)
    )  # ReLU in place behind convolutions
    batch = random_batch(network, 2)
    _, logits = compute_all(network, batch, [grad_cam(network)])
    assert torch.equal(logits, network(*batch))


def test_a_convolution_inside_a_channel_attention_is_not_the_last_one():
    class Squeezed(Known):
        """Weighs its maps by a convolution over their means, as many image networks do."""

        def __init__(self):
            super().__init__()
            self.squeeze = torch.nn.Conv2d(2, 2, 1)

        def forward(self, patches):
            maps = self.convolution(patches)
            return (maps * self.squeeze(maps.mean((2, 3), keepdim=True))).mean((2, 3))

    network = Squeezed().eval()
    assert find_last_convolution(network, list_calls(network)) == "convolution"


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
    cube = np.random.default_rng(1).normal(1000, 200, size=(20, 18, 20)).astype(np.float32)
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
    assert whole.num_pixels == 18 * 20 - 2
    for one, other in zip(whole.explained, parts.explained, strict=True):
        assert np.allclose(one.class_sums, other.class_sums, rtol=1e-3, atol=1e-3)


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


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("hybridsn", []),
        ("hybridsn-se", ["channels"]),
        ("a2s2k", ["kernels", *["channels"] * 4]),
        ("lsga-vit", ["tokens"] * 2),
        ("ssan", ["bands", "positions"]),
    ],
)
@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_every_attention_block_is_found(name, form, kinds):
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    show_weights(network)
    quantities = find_attention(network, list_calls(network), bands=BANDS)
    assert [quantity.kind for quantity in quantities] == kinds
    values, _ = compute_all(network, random_batch(network, 2), quantities)
    for quantity, value in zip(quantities, values, strict=True):
        assert value.shape[1] == len(quantity.names)
        assert (value >= 0).all()
        assert (value <= 1).all()
        if quantity.kind == "tokens":
            assert torch.allclose(value.sum((1, 2, 3)), torch.ones(2), atol=1e-5)


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_a_batch_of_any_size_gives_what_its_patches_give(name, form):
    """Without gradients some networks call their layers for a few patches after the others."""
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    show_weights(network)
    calls = list_calls(network)
    quantities = [*find_attention(network, calls, bands=BANDS), find_rollout(network, calls)]
    quantities = [quantity for quantity in quantities if quantity is not None]
    # Of the last block, behind the place where batches may be split.
    layer = [call.name for call in calls if len(call.output_shape) in (4, 5)][-1]
    quantities.append(make_feature_maps(network, calls, layer))
    batch = random_batch(network, 35)
    together, logits = compute_all(network, batch, quantities)
    assert len(logits) == 35
    for start in (0, 33):
        some, _ = compute_all(network, tuple(part[start : start + 2] for part in batch), quantities)
        for value, whole in zip(some, together, strict=True):
            assert torch.allclose(value, whole[start : start + 2], atol=1e-4)


def rollout_of(*weights):
    layers = {str(number): value for number, (_, value) in enumerate(weights)}
    rollout = Rollout("", [""], tuple(layers), Placement(3, 0), tuple(kind for kind, _ in weights))
    return rollout.compute(Recorded(layers, torch.zeros(1, 2)))


def test_attention_rollout_is_the_product_of_attention_and_shortcut():
    identity = torch.eye(9)[None, None]
    centre = torch.zeros(9)
    centre[4] = 1.0
    assert torch.equal(rollout_of(("tokens", identity), ("tokens", identity)).flatten(), centre)
    even = torch.full((1, 1, 9, 9), 1 / 9)
    assert torch.allclose(rollout_of(("tokens", even)).flatten(), 0.5 * centre + 0.5 / 9)
    # The row of the centre: half of it stays, half goes to token 0 in the last block, from where all goes
    # to token 8 and itself.
    first, last = torch.eye(9)[None, None].clone(), torch.eye(9)[None, None].clone()
    first[0, 0, 0], last[0, 0, 4] = torch.eye(9)[8], torch.eye(9)[0]
    expected = torch.zeros(9)
    expected[4], expected[0], expected[8] = 0.5, 0.25, 0.25
    assert torch.allclose(rollout_of(("tokens", first), ("tokens", last)).flatten(), expected)
    # A pooling before the attention mixes what the attention looks at.
    assert torch.allclose(
        rollout_of(("pooling", even[:, 0]), ("tokens", identity)).flatten(), 0.5 * centre + 0.5 / 9
    )


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_rollout_of_lsga_vit_shares_one_out_over_the_patch(form):
    network = make_network("lsga-vit", form, patch_size=7).eval().requires_grad_(False)
    show_weights(network)
    (maps,), _ = compute_all(network, random_batch(network, 2), [find_rollout(network, list_calls(network))])
    assert maps.shape == (2, 1, 7, 7)
    assert torch.allclose(maps.sum((1, 2, 3)), torch.ones(2), atol=1e-5)


def test_the_gaussian_bias_is_that_of_the_network():
    network = make_network("lsga-vit", "corrected", patch_size=7).eval()
    with torch.no_grad():
        network.blocks[0].attention.bias.strength.copy_(torch.tensor([1.0, 2.0, 0.0, -1.0]))
    (_, first), _ = gaussian_biases(network)
    expected = gaussian_of_position(7, torch.full((1,), 7 / 4)).reshape(7, 7)
    assert torch.allclose(first, torch.tensor([1.0, 2.0, 0.0, -1.0])[:, None, None] * expected, atol=1e-6)
    assert gaussian_biases(make_network("hybridsn", "corrected")) == []
    faithful = gaussian_biases(make_network("lsga-vit", "faithful", patch_size=7))
    assert faithful[0][1].shape == (1, 7, 7)
    assert (
        faithful[0][1][0, 3, 4] > faithful[0][1][0, 4, 3]
    )  # over the flattened index right is nearer than below


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


def test_a_layer_that_is_not_there_is_refused_with_the_list():
    network = make_network("ssan", "corrected", patch_size=9).eval()
    calls = list_calls(network)
    with pytest.raises(
        ParameterError, match=r'has no layer "conv9"; choose one of .*maps\.0.*merged, .*head'
    ):
        make_feature_maps(network, calls, "conv9")
    with pytest.raises(
        ParameterError, match=r'output of the layer "spectral\.recurrence\.gru" is neither a feature map nor'
    ):
        make_feature_maps(network, calls, "spectral.recurrence.gru")


def test_a_network_without_convolution_has_no_place_for_grad_cam():
    network = make_network("svm", "corrected", patch_size=1).eval()
    assert find_last_convolution(network, []) is None
