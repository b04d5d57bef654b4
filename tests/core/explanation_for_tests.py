"""Networks whose explanation is known by construction."""

import dataclasses

import numpy as np
import torch
from torch import nn

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.classes.table import ClassTable
from hsi_core.explanation.attention import AttentionWeights
from hsi_core.explanation.grad_cam import find_last_convolution, make_grad_cam
from hsi_core.explanation.recording import list_calls
from hsi_core.explanation.report import Findings
from hsi_core.explanation.scene_maps import Explained, Summary
from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.model_file import ModelCard, load_model
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


def grad_cam(network, classes=(0, 1)):
    """Grad-CAM of some classes at the last convolution of a network."""
    calls = list_calls(network)
    return make_grad_cam(
        network,
        calls,
        find_last_convolution(network, calls),
        classes=list(classes),
        class_names=[f"class {index}" for index in classes],
    )


TABLE = ClassTable.from_codes([1, 5], {1: "Corn", 5: "Wood, <b>"})


def make_findings(
    *explained, class_pixels=(2, 0), wavelengths=(400.0, 410.0, 430.0), answers=None, **results
):
    """Results for a model of the bands 3, 5 and 8 and two classes.

    Args:
        explained: quantities with their pictures and sums.
        class_pixels: explained pixels of each class.
        wavelengths: of the bands.
        answers: logits of points of interest.
        results: other results.
    """
    accuracies = Accuracies(num_pixels=1, overall_accuracy=0.5, average_accuracy=0.5, kappa=0.0)
    card = ModelCard(
        network="hybridsn",
        form="corrected",
        patch_size=9,
        num_components=2,
        classes=TABLE.to_records(),
        class_pixels={"1": 2, "5": 2},
        scene="scene.tif",
        scene_bands=12,
        bands=[3, 5, 8],
        wavelengths_nm=list(wavelengths),
        pca_fitted_on="test",
        explained_variance=[0.9, 0.05],
        settings={},
        seed=0,
        num_epochs=1,
        best_epoch=1,
        validation_kind="test",
        validation=accuracies,
        test=None,
        versions={},
    )
    summary = Summary(list(explained), np.array(class_pixels), np.zeros((2, 3), np.int64), answers or {})
    return Findings(card, TABLE, "rows 1 to 2", summary, **results)


def band_weights(class_sums, *, kind="bands", names=("a", "b", "c")):
    """Attention weights with sums over the pixels of each class."""
    quantity = AttentionWeights("block: weights", list(names), ("block.weights",), None, kind)
    return Explained(quantity, np.zeros((len(names), 2, 3), np.float32), np.array(class_sums, dtype=float))
