"""The recipe of a network: default settings of its training."""

from dataclasses import dataclass

from hsi_core.inputs.reduction import NetworkInputs

FORMS = ("corrected", "faithful")


@dataclass(frozen=True)
class Recipe:
    """Default settings of training; each form of a network has its own recipe.

    Args:
        inputs: inputs of the network; the user cannot change them.
        patch_size: side of a patch in pixels, odd.
        components: number of principal components; None: as many as there are bands.
        standardize: scale every band to unit variance before the PCA.
        whiten: scale the components to unit variance.
        epochs: largest number of epochs.
        patience: epochs without a better validation result before training stops.
        batch_size: patches in a step.
        learning_rate: rate of Adam at the start.
        is_cosine: the rate falls to zero along half a cosine; else it is constant.
        weight_decay: decoupled weight decay.
        class_weights: balance classes: the weight of a class is the inverse of its training pixels.
        augment: flip patches, and rotate them by quarter turns.
        spectral_noise: standard deviation of noise added to standardised spectra.
        label_smoothing: share of the target probability that is spread over all classes.
    """

    inputs: NetworkInputs
    patch_size: int
    components: int | None
    standardize: bool
    whiten: bool
    epochs: int
    patience: int
    batch_size: int
    learning_rate: float
    is_cosine: bool
    weight_decay: float
    class_weights: bool
    augment: bool
    spectral_noise: float
    label_smoothing: float
