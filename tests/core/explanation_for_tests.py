"""Networks whose explanation is known by construction."""

import dataclasses

import numpy as np
import torch
from torch import nn

from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.base import PatchNetwork
from models_for_tests import write_model


class Known(PatchNetwork):
    """The logit of class k is the mean, over what a convolution leaves of the patch, of channel k.

    The convolution copies the pixel in the middle of its kernel, so that map k is channel k of the patch.
    """

    def __init__(self, *, channels=2, patch_size=5, kernel=1, padding=0):
        super().__init__(num_components=channels, num_classes=channels, patch_size=patch_size)
        self.convolution = nn.Conv2d(channels, channels, kernel, padding=padding, bias=False)
        with torch.no_grad():
            self.convolution.weight.zero_()
            for channel in range(channels):
                self.convolution.weight[channel, channel, kernel // 2, kernel // 2] = 1.0
        self.relu = nn.ReLU(inplace=True)

    def forward(self, patches):
        maps = self.convolution(patches)
        return maps.mean((2, 3)) + 0.0 * self.relu(maps).mean(
            (2, 3)
        )  # the ReLU must not change what is explained


class OneBand(PatchNetwork):
    """Two classes by the sign of one band of the centre pixel."""

    def __init__(self, *, num_bands, band):
        super().__init__(num_components=num_bands, num_classes=2, patch_size=3)
        self.band = band
        self.head = nn.Linear(1, 2, bias=False)
        with torch.no_grad():
            self.head.weight.copy_(torch.tensor([[-1.0], [1.0]]))

    def forward(self, patches):
        return self.head(patches[:, self.band, 1, 1][:, None])


def model_with(network, folder, scene):
    """A model of a network of ours, whose channels are the first bands as they are."""
    path = folder / "donor.safetensors"
    write_model(path, scene, codes=(1, 2))
    donor = load_model(path)
    weight = np.eye(donor.reduction.weight.shape[1], dtype=np.float32)[: network.num_components]
    reduction = Reduction(
        np.zeros(weight.shape[1], np.float32),
        weight,
        np.zeros(0, np.float32),
        np.ones(len(weight), np.float32),
    )
    card = donor.card.model_copy(
        update={"patch_size": network.patch_size, "num_components": network.num_components}
    )
    return dataclasses.replace(
        donor, card=card, network=network.eval().requires_grad_(False), reduction=reduction
    )
