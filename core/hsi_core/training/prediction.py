"""Logits of labelled pixels from their patches."""

import torch
from torch import Tensor

from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.inputs.patches import PatchSource, SummarySource
from hsi_core.inputs.symmetries import mean_over_symmetries, rotate_all
from hsi_core.models.base import PatchNetwork
from hsi_core.models.layers.portions import join_portions


@torch.inference_mode()
def predict_patches(
    network: PatchNetwork,
    source: PatchSource | SummarySource,
    indices: Tensor,
    *,
    is_averaged: bool = False,
) -> Tensor:
    """Logits (n, classes) of pixels from their patches; the network is put into eval mode.

    Args:
        network: on the device of the source.
        source: patches of all pixels, or their summaries; these are not averaged.
        indices: pixels to predict, shape (n,).
        is_averaged: average the probabilities over the eight flips and rotations of each patch; the logits
            are then the logarithms of the means.
    """
    network.eval()

    def logits_of(patches: Tensor, *spectra: Tensor) -> Tensor:
        if not is_averaged:
            logits: Tensor = network(patches, *spectra).float()
            return logits
        return mean_over_symmetries(
            lambda symmetry: network(rotate_all(patches, symmetry), *spectra).float(), axis=1
        )

    at_once = choose_batch_size(network, indices.device)
    portions = torch.split(indices, at_once)
    return join_portions((logits_of(*source.gather(portion)) for portion in portions), len(indices))
