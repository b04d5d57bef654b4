import pytest
import torch
from torch import nn

from hsi_core.device import choose_device
from hsi_core.errors import CancelledError, DeviceError
from hsi_core.evaluation.inference import checked_between_layers, predict_patchwise, predict_tile
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_network
from models_for_tests import EVERY_TRAINED, as_trained, make_network

pytestmark = pytest.mark.slow


def trained_like(name, form, patch_size):
    return as_trained(make_network(name, form, patch_size=patch_size, num_classes=4))


SHARING = [
    (name, form)
    for name, form in EVERY_TRAINED
    if find_network(name).forward_dense is not PatchNetwork.forward_dense
]


@pytest.mark.parametrize(("name", "form"), SHARING)
@pytest.mark.parametrize("patch_size", [9, 25])
@pytest.mark.parametrize("shape", [(1, 1), (5, 7), (41, 3)])
def test_dense_evaluation_equals_patchwise_at_every_position(name, form, patch_size, shape):
    network = trained_like(name, form, patch_size)
    halo = patch_size // 2
    tile = torch.randn(15 + network.num_bands, shape[0] + 2 * halo, shape[1] + 2 * halo)
    tile[:, :halo] = 0.0  # outside the scene
    tile[:, :, -halo:] = 0.0
    tile[:, halo + shape[0] // 2, halo + shape[1] // 2] = 0.0  # an invalid pixel
    shared = predict_tile(network, tile, batch_size=7)
    single = predict_patchwise(network, tile, batch_size=7)
    assert shared.shape == (4, *shape)
    torch.testing.assert_close(shared, single, rtol=1e-4, atol=1e-4)


@torch.inference_mode()
@pytest.mark.parametrize("name", ["hybridsn", "hybridsn-se"])
def test_what_was_derived_from_old_weights_is_not_used_with_loaded_ones(name):
    """Folded batch norms and the transformed kernel, while the network stays in eval mode."""
    tile = torch.randn(15, 12 + 4, 12 + 5)
    networks = [trained_like(name, "corrected", 13), trained_like(name, "corrected", 13)]
    for weight in networks[1].parameters():
        weight.mul_(1.5)
    before, expected = (network.forward_dense(tile) for network in networks)
    assert not torch.allclose(before, expected)
    networks[0].load_state_dict(networks[1].state_dict())
    torch.testing.assert_close(networks[0].forward_dense(tile), expected)


@pytest.mark.parametrize("batch_size", [1, 3, 64])
def test_the_size_of_a_batch_does_not_matter(batch_size):
    network = trained_like("hybridsn", "corrected", 9)
    tile = torch.randn(15, 14, 12)
    torch.testing.assert_close(
        predict_patchwise(network, tile, batch_size=batch_size),
        predict_patchwise(network, tile, batch_size=10),
        rtol=1e-4,
        atol=1e-5,
    )


def test_a_cancel_is_seen_within_a_layer():
    network = trained_like("hybridsn", "corrected", 9)
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError

    with checked_between_layers(network, check), pytest.raises(CancelledError):
        predict_tile(network, torch.randn(15, 20, 20), batch_size=8)
    assert len(calls) == 3


def test_a_cancel_is_seen_while_gradients_are_computed():
    network = trained_like("hybridsn", "corrected", 9).train()
    is_backward = []

    def check():
        if is_backward:
            raise CancelledError

    with checked_between_layers(network, check):
        loss = network(torch.randn(4, 15, 9, 9)).sum()
        is_backward.append(1)
        with pytest.raises(CancelledError):
            loss.backward()


def num_hooks(network):
    return sum(len(module._forward_hooks) for module in network.modules())


def test_hooks_are_removed_at_the_end_and_after_an_error():
    network, calls = trained_like("hybridsn", "corrected", 9), []
    with checked_between_layers(network, lambda: calls.append(1)):
        assert num_hooks(network) == len(list(network.modules()))
        network(torch.randn(2, 15, 9, 9))
    num_calls = len(calls)
    assert num_calls > 5
    with pytest.raises(ValueError, match="any"), checked_between_layers(network, lambda: calls.append(1)):
        raise ValueError("any")
    assert num_hooks(network) == 0
    network(torch.randn(2, 15, 9, 9))
    assert len(calls) == num_calls


def test_hooks_of_others_stay():
    network, shapes = nn.Linear(3, 2), []
    network.register_forward_hook(lambda module, inputs, output: shapes.append(output.shape))
    with checked_between_layers(network, lambda: None):
        network(torch.ones(1, 3))
    network(torch.ones(4, 3))
    assert shapes == [(1, 2), (4, 2)]


def test_the_check_is_called_once_for_each_layer_forwards_and_backwards():
    network, calls = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2)), []
    with checked_between_layers(network, lambda: calls.append(1)):
        loss = network(torch.ones(1, 3)).sum()
        assert len(calls) == 3  # two layers, and the sequence of both
        loss.backward()
        assert len(calls) == 6
        with torch.no_grad():
            network(torch.ones(1, 3))
        assert len(calls) == 9


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_cuda_is_refused_where_there_is_none():
    with pytest.raises(DeviceError, match="CUDA is asked for, but .*; choose auto or cpu"):
        choose_device("cuda")
    assert choose_device("auto").type == "cpu"


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("form", FORMS)
def test_cuda_gives_the_classes_of_the_cpu(form):
    network = trained_like("hybridsn", form, 13)
    tile = torch.randn(15, 60, 60)
    on_cpu = predict_tile(network, tile, batch_size=64)
    on_gpu = predict_tile(network.cuda(), tile.cuda(), batch_size=64).cpu()
    torch.testing.assert_close(on_cpu, on_gpu, rtol=1e-3, atol=1e-3)


def test_new_weights_are_used_after_a_network_was_evaluated():
    network = trained_like("hybridsn", "faithful", 25)
    tile = torch.randn(15, 30, 30)
    before = predict_tile(network, tile, batch_size=8)
    with torch.no_grad():
        network.train().dense1.weight *= 2.0
    network.eval()
    after = predict_tile(network, tile, batch_size=8)
    assert not torch.allclose(before, after)
    torch.testing.assert_close(after, predict_patchwise(network, tile, batch_size=8), rtol=1e-4, atol=1e-4)
