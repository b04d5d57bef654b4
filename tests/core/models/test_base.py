"""The base class of the networks: sizes, defaults, and the refusal of a patch without a centre."""

import pytest
import torch
from torch import nn

from hsi_core.errors import PatchError
from hsi_core.models.base import PatchNetwork, check_patch_size, count_parameters


class Mean(PatchNetwork):
    """The mean of each component as a logit."""

    def forward(self, patches):
        return patches.mean((2, 3))


def test_a_network_keeps_its_sizes_and_needs_half_a_patch_around_a_tile():
    network = Mean(form="faithful", num_components=4, num_classes=4, patch_size=7, num_bands=9)
    assert (network.form, network.num_components, network.num_classes) == ("faithful", 4, 4)
    assert (network.patch_size, network.num_bands, network.halo) == (7, 9, 3)
    assert Mean(num_components=4, num_classes=4, patch_size=1).halo == 0


@pytest.mark.parametrize(("size", "better"), [(0, 1), (-3, -2), (8, 9)])
def test_a_patch_without_a_centre_is_refused(size, better):
    with pytest.raises(PatchError, match=f"The patch size is {size}; it must be odd, .*: try {better}"):
        check_patch_size(size)
    with pytest.raises(PatchError, match="it must be odd"):
        Mean(num_components=4, num_classes=4, patch_size=size)


def test_a_network_that_says_nothing_is_trained_by_gradient_and_evaluates_every_patch_on_its_own():
    network = Mean(num_components=4, num_classes=4, patch_size=5)
    assert network.has_gradients
    assert not network.has_dense
    assert network.forward_dense(torch.zeros(4, 9, 9)) is None
    assert network.tile_graph() is None
    assert network.patch_graph() is network
    assert network.measurable is network
    assert network.classifier is None
    with pytest.raises(NotImplementedError):
        network.forward_shared(torch.zeros(1, 4, 9, 9), torch.ones(1, 5, 5, dtype=torch.bool))


def test_only_weights_to_train_are_counted():
    layers = nn.Sequential(
        nn.Linear(3, 2), nn.BatchNorm1d(2)
    )  # 3 * 2 + 2 and 2 + 2; running statistics are none
    assert count_parameters(layers) == 12
    layers[0].weight.requires_grad = False
    assert count_parameters(layers) == 6
