"""The input of a training: pixels with their patches and class indices, and a part of them."""

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
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
        weights: weight of each pixel within its class, shape (N,), float64; None: all are 1.
        pixels: row and column of each pixel, shape (N, 2), so that folds of cells can choose settings; None
            if the pixels lie in several scenes.
        is_held_out: whether the validation pixels were held out of the training labels.
    """

    source: PatchSource
    targets: Tensor
    train: Tensor
    validation: Tensor
    num_classes: int
    noise_gain: Tensor
    weights: Tensor | None = None
    pixels: NDArray[np.int64] | None = None
    is_held_out: bool = False


@torch.no_grad()
def find_source(network: PatchNetwork, source: PatchSource) -> PatchSource | SummarySource:
    """The summaries of all patches if the network takes summaries (`has_summary`), otherwise the patches."""
    if not network.has_summary:
        return source
    indices = torch.arange(len(source.tile), device=source.tiles.device)
    portions = [network.summarise(*source.gather(part)) for part in torch.split(indices, _PATCHES_AT_ONCE)]
    return SummarySource(torch.cat(portions), network.summary_noise_root().to(source.tiles.device))


def draw_evenly(targets: NDArray[np.int64], count: int, *, seed: int) -> NDArray[np.int64]:
    """Positions of about `count` pixels, the same share of each class; all positions if there are not more.

    Args:
        targets: class index of each pixel, shape (N,).
        count: number of pixels to draw; each class may have one more.
        seed: of the draw.

    Returns:
        Ascending positions.
    """
    if len(targets) <= count:
        return np.arange(len(targets))
    rng, share = np.random.default_rng(seed), count / len(targets)
    members = [np.flatnonzero(targets == target) for target in np.unique(targets)]
    drawn = [rng.choice(where, int(np.ceil(share * len(where))), replace=False) for where in members]
    return np.sort(np.concatenate(drawn))
