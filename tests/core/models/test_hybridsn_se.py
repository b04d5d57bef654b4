import pytest
import torch
from torch import nn
from torch.nn import functional

from hsi_core.errors import PatchError
from hsi_core.evaluation.inference import predict_patchwise, predict_tile
from hsi_core.models import hybridsn_se
from hsi_core.models.base import count_parameters
from hsi_core.models.registry import build_network, find_recipe

pytestmark = pytest.mark.usefixtures("few_threads")


def make(form, *, patch_size=9, num_components=15, num_classes=4):
    torch.manual_seed(0)
    network = build_network(
        "hybridsn-se",
        form=form,
        num_components=num_components,
        num_classes=num_classes,
        patch_size=patch_size,
    )
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d | nn.BatchNorm3d):
            nn.init.uniform_(module.running_mean, -0.2, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 2.0)
    nn.init.uniform_(network.attention.weights[0].weight)  # positive, as the means are: no unit is silent
    nn.init.normal_(network.attention.weights[2].weight, std=2.0)  # weights far from one half
    return network.eval()


@pytest.mark.parametrize(
    ("num_components", "num_classes", "of_hybridsn"),
    [(30, 16, 5_122_176), (15, 9, 4_844_793), (15, 16, 4_845_696)],
)
def test_the_faithful_form_is_the_published_hybridsn_and_512_weights(
    num_components, num_classes, of_hybridsn
):
    network = make("faithful", patch_size=25, num_components=num_components, num_classes=num_classes)
    assert count_parameters(network) == of_hybridsn + 64 * 4 + 4 * 64


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_a_patch_is_weighed_by_the_means_of_its_own_maps(form):
    network = make(form, patch_size=13)
    seen = []
    network.dense1.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    patches = torch.randn(3, 15, 13, 13)
    with torch.no_grad():
        network(patches)
        maps = network.spatial(network.spectral(patches[:, None]).flatten(1, 2))
    first, second = network.attention.weights[0].weight, network.attention.weights[2].weight
    weights = torch.sigmoid(functional.relu(maps.mean((2, 3)) @ first.T) @ second.T)
    assert weights.std() > 0.1
    torch.testing.assert_close(seen[0], (maps * weights[:, :, None, None]).flatten(1))


@pytest.mark.parametrize("form", ["corrected", "faithful"])
@pytest.mark.parametrize("patch_size", [9, 11, 17, 25])
@pytest.mark.parametrize("shape", [(1, 1), (6, 4), (51, 2)])
def test_dense_evaluation_equals_patchwise_at_every_position(form, patch_size, shape):
    network = make(form, patch_size=patch_size)
    halo = patch_size // 2
    tile = torch.randn(15, shape[0] + 2 * halo, shape[1] + 2 * halo)
    tile[:, :halo] = 0.0
    dense = predict_tile(network, tile, batch_size=16)
    assert dense.shape == (4, *shape)
    single = predict_patchwise(network, tile, batch_size=16)
    torch.testing.assert_close(dense, single, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("numbers", [1, 64 * 9 * 9 * 5 * 2, 64 * 9 * 9 * 5 * 3])
def test_how_many_windows_are_multiplied_at_once_does_not_matter(monkeypatch, numbers):
    network = make("corrected", patch_size=17)
    tile = torch.randn(15, 7 + 16, 5 + 16)
    with torch.inference_mode():
        whole = network.forward_dense(tile)
        monkeypatch.setattr(hybridsn_se, "NUMBERS_AT_ONCE", numbers)
        calls = []
        network.dense1.register_forward_hook(lambda *call: calls.append(call[1][0].shape[0]))
        torch.testing.assert_close(network.forward_dense(tile), whole, rtol=1e-5, atol=1e-5)
    assert calls == {1: [1] * 7, 64 * 9 * 9 * 5 * 2: [2, 2, 2, 1], 64 * 9 * 9 * 5 * 3: [3, 3, 1]}[numbers]


def test_hardly_any_draw_of_weights_leaves_the_corrected_attention_silent():
    means = torch.rand(4, 64) + 0.5
    silent = {"corrected": 0, "faithful": 0}
    for form in silent:
        for seed in range(100):
            torch.manual_seed(seed)
            weights = build_network(
                "hybridsn-se", form=form, num_components=13, num_classes=2, patch_size=9
            ).attention.weights
            silent[form] += bool((weights(means) == 0.5).all())
    assert silent["corrected"] == 0
    assert silent["faithful"] > 0


def test_the_recipes_are_those_of_hybridsn():
    for form in ("corrected", "faithful"):
        assert find_recipe("hybridsn-se", form) == find_recipe("hybridsn", form)


@pytest.mark.parametrize("form", ["corrected", "faithful"])
def test_the_gradient_reaches_the_attention(form):
    network = make(form).train()
    network(torch.randn(8, 15, 9, 9)).square().sum().backward()
    assert all(weight.grad.any() for weight in network.attention.parameters())


def test_what_is_too_small_is_refused():
    with pytest.raises(PatchError, match="at least 7 x 7 pixels, not 5 x 5"):
        make("corrected", patch_size=5)
    with pytest.raises(PatchError, match="more than 12 components, not 12"):
        make("faithful", num_components=12)
