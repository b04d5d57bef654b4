"""The loss on labelled pixels, by hand."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.training.loss import label_loss, weigh_classes
from training_for_tests import RECIPE, make_data


def test_a_smoothed_pixel_counts_with_the_weight_of_its_own_class():
    data = dataclasses.replace(make_data(), targets=torch.tensor([0, 0, 0, 1, 1, 2]), train=torch.arange(6))
    logits = torch.randn(6, 3, generator=torch.Generator().manual_seed(3))
    recipe = dataclasses.replace(RECIPE, class_weights=True, label_smoothing=0.3)
    logs = np.log(np.exp(logits.numpy()) / np.exp(logits.numpy()).sum(1, keepdims=True))
    weights = np.array([6 / 9, 6 / 9, 6 / 9, 1.0, 1.0, 2.0])  # 6 pixels, 3 classes of 3, 2 and 1
    smoothed = [-(0.7 * logs[i, k] + 0.1 * logs[i].sum()) for i, k in enumerate([0, 0, 0, 1, 1, 2])]
    found = label_loss(data, recipe)(logits, torch.arange(6))
    assert float(found) == pytest.approx(np.average(smoothed, weights=weights), rel=1e-5)


def test_class_weights_are_the_inverse_of_the_training_pixels():
    weights = weigh_classes(torch.tensor([0, 0, 0, 1]), 2)
    torch.testing.assert_close(weights, torch.tensor([4 / 6, 4 / 2]))


def test_a_class_without_training_pixels_weighs_one():
    weights = weigh_classes(torch.tensor([0, 0, 0, 2]), 3)
    torch.testing.assert_close(weights, torch.tensor([4 / 6, 1.0, 4 / 2]))


def test_without_class_weights_and_smoothing_the_loss_is_the_mean_negative_log_probability():
    recipe = dataclasses.replace(RECIPE, class_weights=False, label_smoothing=0.0)
    data = dataclasses.replace(make_data(), targets=torch.tensor([0, 2, 1]), train=torch.arange(3))
    logits = torch.log(torch.tensor([[0.5, 0.25, 0.25], [0.2, 0.2, 0.6]]))
    found = label_loss(data, recipe)(logits, torch.tensor([0, 1]))  # the pixels 0 and 1 of class 0 and 2
    assert float(found) == pytest.approx(-(np.log(0.5) + np.log(0.6)) / 2, rel=1e-5)


@pytest.mark.parametrize("class_weights", [False, True])
def test_a_pixel_counts_by_its_weight(class_weights):
    weights = torch.tensor([1.0, 3.0, 0.5, 2.0], dtype=torch.float64)
    data = dataclasses.replace(
        make_data(), targets=torch.tensor([0, 0, 1, 0]), train=torch.arange(4), weights=weights
    )
    logits = torch.randn(3, 3, generator=torch.Generator().manual_seed(3))
    recipe = dataclasses.replace(RECIPE, class_weights=class_weights, label_smoothing=0.0)
    losses = -logits.log_softmax(1)[[0, 1, 2], [1, 0, 0]].numpy()
    counts = np.array([0.5, 2.0, 3.0]) * (np.array([2.0, 2 / 3, 2 / 3]) if class_weights else 1.0)
    found = label_loss(data, recipe)(logits, torch.tensor([2, 3, 1]))
    assert float(found) == pytest.approx(np.average(losses, weights=counts), rel=1e-5)
