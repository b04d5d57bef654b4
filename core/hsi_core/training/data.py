"""The input of the training loop: pixels with their patches and class indices."""

from dataclasses import dataclass

import torch
from torch import Tensor

from hsi_core.inputs.patches import PatchSource, SummarySource
from hsi_core.models.base import PatchNetwork

_PATCHES_AT_ONCE = 1024


@dataclass(frozen=True)
class TrainingData:
    """Labelled pixels and their patches.

    Args:
        source: patches of all pixels.
        targets: class index of each pixel, shape (N,), int64, on the device of the source.
        train: indices of the training pixels.
        validation: indices of the validation pixels.
        num_classes: K.
        noise_gain: standard deviation of each channel of the tiles under unit noise in the standardised
            bands, shape (channels,).
    """

    source: PatchSource
    targets: Tensor
    train: Tensor
    validation: Tensor
    num_classes: int
    noise_gain: Tensor


@torch.no_grad()
def find_source(network: PatchNetwork, source: PatchSource) -> PatchSource | SummarySource:
    """The summaries of all patches if the network takes summaries (`has_summary`), otherwise the patches."""
    if not network.has_summary:
        return source
    indices = torch.arange(len(source.tile), device=source.tiles.device)
    portions = [network.summarise(*source.gather(part)) for part in torch.split(indices, _PATCHES_AT_ONCE)]
    return SummarySource(torch.cat(portions), network.summary_noise_root().to(source.tiles.device))
