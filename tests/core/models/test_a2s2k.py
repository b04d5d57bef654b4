import pytest
import torch
from torch import nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.explanation.sanity import build_fresh
from hsi_core.modelfile.model_file import build_of_card, load_model, save_model
from hsi_core.models.a2s2k import CollapsingConvolution, MergingConvolution, RowConvolution
from hsi_core.models.base import count_parameters
from hsi_core.models.registry import build_network
from models_for_tests import as_trained, write_model

pytestmark = pytest.mark.usefixtures("few_threads")


def make(form, *, num_components=20, num_classes=5, patch_size=7):
    torch.manual_seed(0)
    return build_network(
        "a2s2k", form=form, num_components=num_components, num_classes=num_classes, patch_size=patch_size
    )


def trained_like(form, **sizes):
    return as_trained(make(form, **sizes))


@pytest.mark.parametrize(
    ("bands", "classes", "expected"), [(200, 16, 370_856), (103, 9, 220_824), (176, 13, 333_329)]
)
def test_the_faithful_form_has_the_published_number_of_weights(bands, classes, expected):
    network = make("faithful", num_components=bands, num_classes=classes)
    assert count_parameters(network) == expected


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        ("narrow", (24, 1, 1, 1, 7)),
        ("wide", (24, 1, 3, 3, 7)),
        ("selection.weights.squeeze", (100, 24, 1, 1, 1)),
        ("selection.weights.expand.0", (24, 100, 1, 1, 1)),
        ("spectral1.conv1", (24, 24, 1, 1, 7)),
        ("collapse", (128, 24, 1, 1, 97)),
        ("merge", (24, 1, 3, 3, 128)),
        ("spatial2.conv2", (24, 24, 3, 3, 1)),
        ("spatial2.recalibration.weights.0", (1, 1, 3, 3)),
    ],
)
def test_the_weights_of_the_faithful_form_have_the_published_shapes(layer, shape):
    network = make("faithful", num_components=200, num_classes=16)
    assert network.get_parameter(f"{layer}.weight").shape == shape


def published_block(block, maps):
    """A residual block in the order of the published code, with plain convolutions."""

    def convolve(layer, x):
        return nn.Conv3d.forward(layer, x)

    out = maps if block.is_first else functional.relu(block.norm0(maps))
    out = functional.relu(block.norm1(functional.relu(convolve(block.conv1, out))))
    out = convolve(block.conv2, out)
    if block.is_first:
        out = block.norm2(out)
    pooled = functional.adaptive_avg_pool3d(out, 1)  # (N, C, 1, 1, 1)
    row = pooled.squeeze(-1).transpose(-1, -3)  # (N, 1, 1, C)
    row = functional.conv2d(row, block.recalibration.weights[0].weight, padding=1)
    out = out * torch.sigmoid(row.transpose(-1, -3).unsqueeze(-1)) + maps
    return functional.relu(block.norm2(out)) if block.is_last else out


def published(network, patches):
    """The published forward pass: maps with the spectrum innermost, plain convolutions, the expansion
    layer used twice."""
    relu = functional.relu

    def convolve(layer, padding):
        return functional.conv3d(volume, layer.weight, layer.bias, stride=(1, 1, 2), padding=padding)

    volume = patches.permute(0, 2, 3, 1)[:, None]
    narrow = relu(network.narrow_norm(convolve(network.narrow, 0)))
    wide = relu(network.wide_norm(convolve(network.wide, (1, 1, 0))))
    both = torch.stack([wide, narrow], dim=1)
    weights = network.selection.weights
    hidden = relu(weights.squeeze(functional.adaptive_avg_pool3d(both.sum(1), 1)))
    scores = torch.stack([weights.expand[0](hidden), weights.expand[-1](hidden)], dim=1)
    maps = (both * scores.softmax(dim=1)).sum(1)
    maps = published_block(network.spectral2, published_block(network.spectral1, maps))
    maps = relu(network.collapse_norm(nn.Conv3d.forward(network.collapse, maps)))
    maps = relu(network.merge_norm(nn.Conv3d.forward(network.merge, maps.permute(0, 4, 2, 3, 1))))
    maps = published_block(network.spatial2, published_block(network.spatial1, maps))
    return network.head(functional.avg_pool3d(maps, (5, 5, 1)).flatten(1))


@pytest.mark.parametrize("patch_size", [7, 9, 11])
@pytest.mark.parametrize("num_components", [7, 8, 9, 10, 31])
def test_the_faithful_form_computes_what_the_published_layers_do(patch_size, num_components):
    network = trained_like("faithful", patch_size=patch_size, num_components=num_components)
    patches = torch.randn(20, num_components, patch_size, patch_size)  # more than are evaluated at once
    with torch.inference_mode():
        found = network(patches)
        expected = published(network.double(), patches.double()).float()
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def test_the_faithful_form_learns_what_the_published_layers_do():
    network = make("faithful").double().train()
    patches = torch.randn(4, 20, 7, 7, dtype=torch.float64)
    gradients = []
    for forward in (network, lambda patches: published(network, patches)):
        network.zero_grad()
        forward(patches).square().sum().backward()
        gradients.append({key: weight.grad for key, weight in network.named_parameters()})
    for key, gradient in gradients[0].items():
        if key in network.dead:
            assert gradient is None
            assert gradients[1][key] is None or gradients[1][key].abs().max() < 1e-12
        else:
            torch.testing.assert_close(gradient, gradients[1][key])


def test_all_weights_but_the_published_dead_ones_get_a_gradient():
    network = make("faithful")
    network(torch.randn(8, 20, 7, 7)).square().sum().backward()
    silent = {
        key for key, weight in network.named_parameters() if weight.grad is None or not weight.grad.any()
    }
    assert silent == network.dead


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_short_ways_equal_plain_convolutions(dtype):
    torch.manual_seed(0)
    maps = torch.randn(3, 6, 4, 5, 9, dtype=dtype)
    collapse = CollapsingConvolution(6, 8, (1, 1, 9)).to(dtype)
    torch.testing.assert_close(collapse(maps), nn.Conv3d.forward(collapse, maps), rtol=1e-4, atol=1e-5)
    in_memory = maps.contiguous(memory_format=torch.channels_last_3d)
    torch.testing.assert_close(collapse(in_memory), collapse(maps), rtol=1e-4, atol=1e-5)
    merge = MergingConvolution(1, 8, (3, 3, 6)).to(dtype)
    volume = maps[..., :1].permute(0, 4, 2, 3, 1)
    torch.testing.assert_close(merge(volume), nn.Conv3d.forward(merge, volume), rtol=1e-4, atol=1e-5)


def test_only_the_middle_row_of_the_published_recalibration_counts():
    convolution = RowConvolution(1, 1, 3, padding=1, bias=False)
    with torch.no_grad():
        convolution.weight.copy_(torch.tensor([[[[9.0, 9, 9], [1, 10, 100], [9, 9, 9]]]]))
    sums = convolution(torch.tensor([[[1.0, 2.0, 3.0]]]))
    assert sums.tolist() == [[[210.0, 321.0, 32.0]]]


def test_the_published_selection_is_the_average_and_the_corrected_one_is_not():
    patches = torch.randn(3, 20, 7, 7)
    for form in ("faithful", "corrected"):
        network = trained_like(form)
        seen = []
        network.selection.weights.register_forward_hook(lambda *call, seen=seen: seen.append(call[2]))
        network(patches)
        assert seen[0].shape == (3, 2, 24)
        torch.testing.assert_close(seen[0].sum(1), torch.ones(3, 24))
        assert bool((seen[0] == 0.5).all()) == (form == "faithful")


def test_the_selection_computed_by_hand():
    selection = make("corrected").selection
    wide, narrow = torch.full((1, 24, 1, 1, 2), 3.0), torch.full((1, 24, 1, 1, 2), 1.0)
    for layer in (selection.weights.squeeze, *selection.weights.expand):
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)
    nn.init.constant_(selection.weights.expand[0].bias, 3.0**0.5)
    nn.init.constant_(selection.weights.expand[1].bias, 3.0**0.5 - torch.tensor(3.0).log().item())
    # the wide kernel has three times the weight of the narrow one: 3 / 4 and 1 / 4
    torch.testing.assert_close(selection(wide, narrow), torch.full((1, 24, 1, 1, 2), 2.5))


@pytest.mark.parametrize("patch_size", [3, 5, 7, 9, 15])
@pytest.mark.parametrize("num_components", [1, 2, 6, 7, 8, 9, 30])
def test_the_corrected_form_takes_any_number_of_bands(patch_size, num_components):
    network = make("corrected", patch_size=patch_size, num_components=num_components)
    logits = network(torch.randn(8, num_components, patch_size, patch_size))
    assert logits.shape == (8, 5)
    assert torch.isfinite(logits).all()
    logits.square().sum().backward()
    silent = [
        key for key, weight in network.named_parameters() if weight.grad is None or not weight.grad.any()
    ]
    assert not silent


@pytest.mark.parametrize("num_components", [8, 16])
def test_a_model_of_an_older_version_maps_as_before(num_components):
    """Its kernels of 7 components left out the last one of an even number: one component fewer is the same
    network."""
    older = trained_like("corrected", num_components=num_components - 1)
    network = make("corrected", num_components=num_components).eval()
    network.take_shapes(older.state_dict())
    network.load_state_dict(older.state_dict())
    patches = torch.randn(30, num_components, 7, 7)
    with torch.inference_mode():
        assert torch.equal(network(patches), older(patches[:, :-1]))


def test_an_older_model_file_loads_and_keeps_its_kernels(labelled_scene, tmp_path):
    path = tmp_path / "m.safetensors"
    sizes = {"network": "a2s2k", "patch_size": 7, "components": 16, "options": {"channels": 24}}
    card = write_model(path, labelled_scene[0], **sizes)
    assert load_model(path).network.narrow.kernel_size == (1, 1, 8)
    older = trained_like("corrected", num_components=15, num_classes=3)
    save_model(path, card=card, weights=older.state_dict(), reduction=load_model(path).reduction)
    model = load_model(path)
    assert model.network.narrow.kernel_size == (1, 1, 7)
    fresh = build_of_card(model.card, num_classes=5, like=model.network.state_dict())  # as for fine-tuning
    assert fresh.wide.weight.shape == (24, 1, 3, 3, 7)
    assert build_fresh(model, 0, torch.device("cpu")).narrow.kernel_size == (1, 1, 7)


def test_the_published_kernels_leave_out_the_last_of_an_even_number_of_components():
    for num_components, unused in ((20, [19]), (21, [])):
        network = trained_like("faithful", num_components=num_components)
        patches = torch.randn(4, num_components, 7, 7, requires_grad=True)
        network(patches).square().sum().backward()
        seen = patches.grad.abs().sum((0, 2, 3))
        assert (seen == 0).nonzero().flatten().tolist() == unused


def test_the_centre_of_any_patch_stays_the_centre_in_the_corrected_form():
    network = trained_like("corrected", patch_size=11)
    patches = torch.randn(2, 20, 11, 11)
    gradient = torch.autograd.functional.jacobian(lambda x: network(x).sum(), patches).abs().sum((0, 1))
    assert (
        gradient[[0, 0, -1, -1], [0, -1, 0, -1]] > 0
    ).all()  # the published pooling leaves out two corners' sides


def test_maps_have_their_channels_innermost():
    network = trained_like("corrected")
    strides = []
    for name in ("narrow", "wide", "selection", "spectral1", "spectral2"):
        network.get_submodule(name).register_forward_hook(lambda *call: strides.append(call[2].stride(1)))
    network(torch.randn(4, 20, 7, 7))
    assert strides == [1] * 5


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_patches_can_be_classified_in_bfloat16(form):
    network = trained_like(form)
    patches = torch.randn(16, 20, 7, 7)
    with torch.inference_mode():
        exact = network(patches)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            rounded = network(patches).float()
    assert (rounded - exact).abs().max() < 0.05 * exact.abs().max() + 0.05


def test_what_the_published_layers_cannot_run_is_refused():
    with pytest.raises(
        PatchError, match="at least 7 components, not 6; take more components or the corrected"
    ):
        make("faithful", num_components=6)
    for patch_size in (5, 13):
        with pytest.raises(PatchError, match=f"7 x 7 to 11 x 11 pixels, not {patch_size} x {patch_size}"):
            make("faithful", patch_size=patch_size)
    with pytest.raises(PatchError, match="at least 3 x 3 pixels, not 1 x 1"):
        make("corrected", patch_size=1)
