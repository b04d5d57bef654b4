"""Logits of labelled pixels from their patches."""

import torch

from hsi_core.inputs.symmetries import NUM_SYMMETRIES, rotate_all
from hsi_core.training.prediction import predict_patches
from training_for_tests import make_data, make_network


def test_the_logits_are_those_of_the_network_in_eval_mode():
    network, data = make_network().train(), make_data()
    pixels = torch.tensor([5, 100, 0])
    found = predict_patches(network, data.source, pixels)
    assert not network.training
    with torch.inference_mode():
        expected = network(*data.source.gather(pixels))
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-6)


def test_averaged_probabilities_are_the_mean_over_the_symmetries():
    network, data = make_network().eval(), make_data()
    pixels = torch.tensor([5, 100, 0])
    found = predict_patches(network, data.source, pixels, is_averaged=True)
    (patches,) = data.source.gather(pixels)
    with torch.inference_mode():
        each = [network(rotate_all(patches, symmetry)).softmax(1) for symmetry in range(NUM_SYMMETRIES)]
    torch.testing.assert_close(found.exp(), torch.stack(each).mean(0), rtol=1e-4, atol=1e-5)
