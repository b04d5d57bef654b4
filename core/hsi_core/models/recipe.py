"""The recipe of a network: default settings of its training."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from hsi_core.inputs.pretreatment import PretreatmentKind
from hsi_core.inputs.reduction import NetworkInputs, ReductionKind

FORMS = ("corrected", "faithful")


@dataclass(frozen=True)
class Recipe:
    """Default settings of training; each form of a network has its own recipe.

    Args:
        inputs: inputs of the network; the user cannot change them.
        patch_size: side of a patch in pixels, odd.
        components: number of components; None: as many as there are bands.
        standardize: scale every band to unit variance before the components are found.
        whiten: scale principal components to unit variance.
        epochs: largest number of epochs.
        patience: epochs without a better validation result before training stops.
        batch_size: patches in a step.
        learning_rate: rate of Adam at the start.
        is_cosine: the rate falls to zero along half a cosine; else it is constant.
        weight_decay: decoupled weight decay.
        class_weights: balance classes: the weight of a class is the inverse of its training pixels.
        augment: flip patches, and rotate them by quarter turns.
        spectral_noise: standard deviation of noise added to standardised spectra, or, with discriminant
            components, to these, whose unit is the spread within a class.
        label_smoothing: share of the target probability that is spread over all classes.
        rate_decay: of a constant schedule: in step n, from 0, the rate is divided by 1 + n * rate_decay. This
            is the decay of Keras before version 3.
        adam_epsilon: number that Adam adds to the denominator of a step. torch adds it after the correction
            of the bias, Keras before: in the first steps the same number counts more in Keras.
        reduction: how components are found.
        pretreatment: of each spectrum, before everything else.
        field_weights: balance fields: within its class, a pixel counts less, the larger its field is; see
            `hsi_core.labels.fields`.
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
    rate_decay: float = 0.0
    adam_epsilon: float = 1e-8
    reduction: ReductionKind = "pca"
    pretreatment: PretreatmentKind = "none"
    field_weights: bool = False

    def to_settings(self) -> dict[str, Any]:
        """The fields by name, as a model card lists them; a field with a default only if it differs.

        A field that has a default was added later: the cards of the other recipes stay as they were.
        """
        found = dataclasses.asdict(self)
        return {
            name: value for name, value in found.items() if name not in DEFAULTS or value != DEFAULTS[name]
        }


DEFAULTS = {
    field.name: field.default
    for field in dataclasses.fields(Recipe)
    if field.default is not dataclasses.MISSING
}
"""Values of the fields that a model card may leave out."""
