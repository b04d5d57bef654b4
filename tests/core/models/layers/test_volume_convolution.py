import copy

import pytest
import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

from hsi_core.models.layers import volume_convolution
from hsi_core.models.layers.volume_convolution import FlatteningConv2d, VolumeConv3d, fold_batch_norms


def gradients(layer, values):
    layer.zero_grad()
    values = values.detach().clone().requires_grad_()
    result = layer(values)
    result.backward(torch.randn(result.shape, dtype=result.dtype, generator=torch.Generator().manual_seed(3)))
    return result.detach(), values.grad, layer.weight.grad.clone(), layer.bias.grad.clone()


@pytest.mark.parametrize("channels", [1, 8])
@pytest.mark.parametrize("kernel", [(7, 3, 3), (1, 3, 3), (5, 3, 3)])
@pytest.mark.parametrize("count", [1, 5])
def test_a_volume_convolution_is_the_layer_of_torch_gradients_included(channels, kernel, count):
    torch.manual_seed(0)
    ours = VolumeConv3d(channels, 6, kernel).double()
    plain = nn.Conv3d(channels, 6, kernel).double()
    plain.load_state_dict(ours.state_dict())
    volume = torch.randn(count, channels, 11, 9, 8, dtype=torch.float64)
    for found, expected in zip(gradients(ours, volume), gradients(plain, volume), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("height", [3, 4, 8, 9])
@pytest.mark.parametrize("smallest", [0, 10**9])
def test_one_volume_in_halves_of_its_rows_gives_the_same(monkeypatch, height, smallest):
    monkeypatch.setattr(volume_convolution, "ONEDNN_FROM", smallest)
    torch.manual_seed(0)
    ours = VolumeConv3d(3, 6, (5, 3, 3)).double()
    plain = nn.Conv3d(3, 6, (5, 3, 3)).double()
    plain.load_state_dict(ours.state_dict())
    volume = torch.randn(1, 3, 7, height, 5, dtype=torch.float64)
    for found, expected in zip(gradients(ours, volume), gradients(plain, volume), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-10)


@pytest.mark.skipif(not torch.backends.mkldnn.is_available(), reason="this torch has no oneDNN")
@pytest.mark.parametrize(
    "shape", [(1, 1, 12, 30, 30), (1, 8, 9, 30, 31), (1, 16, 9, 150, 30), (3, 8, 9, 9, 9)]
)
def test_volumes_of_any_size_are_convolved_by_onednn(shape):
    layer = VolumeConv3d(shape[1], 16, (5, 3, 3)).eval()
    with torch.inference_mode(), profile(activities=[ProfilerActivity.CPU]) as calls:
        layer(torch.randn(shape))
    names = {event.key for event in calls.key_averages()}
    assert "aten::mkldnn_convolution" in names
    assert not {name for name in names if "slow_conv3d" in name}


@pytest.mark.parametrize("count", [1, 4])
@pytest.mark.parametrize("depth", [1, 5])
@pytest.mark.parametrize("kernel", [1, 3])
def test_a_flattening_convolution_is_the_layer_of_torch_on_the_flattened_volume(count, depth, kernel):
    torch.manual_seed(0)
    ours = FlatteningConv2d(4 * depth, 6, kernel).double()
    plain = nn.Sequential(nn.Flatten(1, 2), nn.Conv2d(4 * depth, 6, kernel)).double()
    plain[1].load_state_dict(ours.state_dict())
    plain.weight, plain.bias = plain[1].weight, plain[1].bias
    volume = torch.randn(count, 4, depth, 9, 8, dtype=torch.float64)
    for found, expected in zip(gradients(ours, volume), gradients(plain, volume), strict=True):
        torch.testing.assert_close(found, expected, rtol=1e-10, atol=1e-10)
    torch.testing.assert_close(ours(volume.flatten(1, 2)), ours(volume), rtol=1e-10, atol=1e-10)


def test_folded_batch_norms_give_the_same_and_leave_the_layers_alone():
    torch.manual_seed(0)
    layers = nn.Sequential(
        VolumeConv3d(1, 4, (3, 3, 3)),
        nn.BatchNorm3d(4),
        nn.ReLU(),
        FlatteningConv2d(4 * 6, 5, 3),
        nn.BatchNorm2d(5),
    ).double()
    for norm in (layers[1], layers[4]):
        nn.init.uniform_(norm.running_mean, -1.0, 1.0)
        nn.init.uniform_(norm.running_var, 0.5, 2.0)
        nn.init.uniform_(norm.weight, 0.5, 2.0)
        nn.init.uniform_(norm.bias, -1.0, 1.0)
    before = copy.deepcopy(layers.eval().state_dict())
    calls = []
    for layer in layers:
        layer.register_forward_hook(lambda *_: calls.append(1))
    folded = fold_batch_norms(layers)
    volume = torch.randn(2, 1, 8, 9, 7, dtype=torch.float64)
    torch.testing.assert_close(folded(volume), layers(volume), rtol=1e-10, atol=1e-10)
    assert len(calls) == 3 + 5
    assert len(folded) == 3
    for name, value in layers.state_dict().items():
        assert torch.equal(value, before[name]), name
