"""The input of the training loop: pixels with their patches and class indices."""

from dataclasses import dataclass

from torch import Tensor

from hsi_core.inputs.patches import PatchSource


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
