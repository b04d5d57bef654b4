"""Grad-CAM against networks whose answer is known by construction."""

import pytest
import torch
from torch import nn

from explanation_for_tests import Known, grad_cam
from hsi_core.explanation.grad_cam import find_last_convolution
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import list_calls
from models_for_tests import EVERY_TRAINED, make_network, random_batch


@pytest.mark.slow
def test_grad_cam_is_the_formula_where_the_maps_are_the_input():
    network = Known(patch_size=5).eval().requires_grad_(False)
    patches = torch.randn(4, 2, 5, 5)
    (maps,), logits = compute_all(network, (patches,), [grad_cam(network)])
    assert torch.allclose(maps, patches.relu() / 25, atol=1e-7)  # a_k = 1 / 25 at its own map, 0 at the other
    assert torch.allclose(logits, patches.mean((2, 3)), atol=1e-6)


@pytest.mark.slow
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


WITH_CONVOLUTION = [
    (name, form)
    for name, form in EVERY_TRAINED
    if any(isinstance(part, nn.Conv2d | nn.Conv3d) for part in make_network(name, form).modules())
]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "form"), WITH_CONVOLUTION)
def test_every_network_with_a_convolution_has_grad_cam(name, form):
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    (maps,), logits = compute_all(network, random_batch(network, 3), [grad_cam(network, range(5))])
    assert maps.shape[:2] == (3, 5)
    assert (maps >= 0).all()
    assert maps.isfinite().all()
    assert maps.max() > 0
    assert logits.shape == (3, 5)


@pytest.mark.slow
def test_grad_cam_changes_no_logit():
    network = (
        make_network("hybridsn", "faithful").eval().requires_grad_(False)
    )  # ReLU in place behind convolutions
    batch = random_batch(network, 2)
    _, logits = compute_all(network, batch, [grad_cam(network)])
    assert torch.equal(logits, network(*batch))


@pytest.mark.slow
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


@pytest.mark.slow
def test_a_network_without_convolution_has_no_place_for_grad_cam():
    network = make_network("svm", "corrected", patch_size=1).eval()
    assert find_last_convolution(network, []) is None


def test_maps_that_lower_the_logit_show_nothing():
    network = Known(patch_size=3).eval().requires_grad_(False)
    network.convolution.weight.neg_()
    patches = torch.rand(3, 2, 3, 3)
    (maps,), _ = compute_all(network, (patches,), [grad_cam(network)])
    assert (maps == 0).all()  # the maps are negative, their weights are positive


def test_the_map_of_a_patch_does_not_depend_on_the_batch():
    network = make_network("hybridsn", "corrected", patch_size=9, num_components=5)
    network.eval().requires_grad_(False)
    patches = torch.randn(3, 5, 9, 9)
    quantity = grad_cam(network, (4, 1))
    assert quantity.names == ["class 4", "class 1"]
    (together,), _ = compute_all(network, (patches,), [quantity])
    for number in range(3):
        (alone,), _ = compute_all(network, (patches[number : number + 1],), [quantity])
        torch.testing.assert_close(alone[0], together[number], rtol=1e-4, atol=1e-7)
