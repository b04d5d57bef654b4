"""A check of bfloat16, and its messages."""

import torch

from hsi_core.evaluation.tiles import TilePredictor
from hsi_core.mapping.reduced_precision import ReducedPrecisionCheck
from hsi_core.progress import Progress


def make_trial(network, predict=None, **options):
    """A check of bfloat16 on the CPU.

    Args:
        network: in eval mode.
        predict: computes tiles; the network itself if not given.
        options: of the `Progress`.
    """
    progress = Progress(**options)
    predict = predict or TilePredictor(network, batch_size=8, progress=progress)
    return ReducedPrecisionCheck(
        "bfloat16", predict, network=network, device=torch.device("cpu"), progress=progress
    )


def messages(events, kind):
    """Messages about the precision, of kind "info" or "warning"."""
    return [event["message"] for event in events if event["event"] == kind and "float32" in event["message"]]
