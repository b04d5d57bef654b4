"""Several quantities from one forward pass."""

import torch

from explanation_for_tests import Known, grad_cam
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import list_calls


def make_quantities(network):
    maps = make_feature_maps(network, list_calls(network), "convolution")
    return maps, grad_cam(network, (1, 0))


def test_only_grad_cam_needs_gradients():
    maps, cam = make_quantities(Known(patch_size=3).eval())
    assert (maps.leaf, cam.leaf) == (None, "convolution")


def test_quantities_come_in_their_order_without_a_graph_wherever_the_one_with_gradients_stands():
    network = Known(patch_size=3).eval().requires_grad_(False)
    patches = torch.randn(4, 2, 3, 3)
    maps, cam = make_quantities(network)
    for quantities in ([maps, cam], [cam, maps]):
        values, logits = compute_all(network, (patches,), quantities)
        found = dict(zip([quantity.title for quantity in quantities], values, strict=True))
        torch.testing.assert_close(found[maps.title], patches)
        torch.testing.assert_close(found[cam.title], patches.flip(1).relu() / 9)  # classes 1 and 0
        torch.testing.assert_close(logits, patches.mean((2, 3)))
        assert not any(value.requires_grad for value in (*values, logits))


def test_without_quantities_there_are_logits():
    network = Known(patch_size=3).eval()
    patches = torch.randn(4, 2, 3, 3)
    values, logits = compute_all(network, (patches,), [])
    assert values == []
    torch.testing.assert_close(logits, patches.mean((2, 3)))
    assert not logits.requires_grad
