"""How a training went: its steps and epochs, while it runs and as a model card keeps them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict
from torch import Tensor


@dataclass(frozen=True)
class StepRecord:
    """One step of the optimizer; steps that differ in their duration alone are equal.

    Args:
        loss: mean over the batch, before the step.
        accuracy: overall accuracy on the batch, 0..1, with dropout and augmentation as in training.
        seconds: duration.
    """

    loss: float
    accuracy: float
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class EpochRecord:
    """One epoch in the history of a training; epochs that differ in their duration alone are equal.

    Args:
        epoch: from 1.
        loss: mean training loss.
        validation_loss: mean loss on the validation pixels.
        validation_accuracy: overall accuracy on the validation pixels, 0..1.
        accuracy: mean of the accuracy of the steps over the training pixels, 0..1; None where there are no steps.
        seconds: duration, validation included.
    """

    epoch: int
    loss: float
    validation_loss: float
    validation_accuracy: float
    accuracy: float | None = None
    seconds: float = field(default=0.0, compare=False)


@dataclass
class TrainingState:
    """All that changes from epoch to epoch.

    Args:
        history: finished epochs.
        best_epoch: epoch with the best validation, 0 before the first.
        best_weights: weights after that epoch, on the CPU.
        steps: all steps of the finished epochs, in their order; none for what is not trained in steps.
    """

    history: list[EpochRecord]
    best_epoch: int
    best_weights: dict[str, Tensor]
    steps: list[StepRecord] = field(default_factory=list)


class Epoch(BaseModel):
    """One epoch of the training; None where it was not measured. Accuracies 0..1.

    It has no duration: the card is the same wherever the same training ran.
    """

    model_config = ConfigDict(frozen=True)

    loss: float | None
    accuracy: float | None
    validation_loss: float | None
    validation_accuracy: float | None


def describe_history(history: Sequence[EpochRecord]) -> list[Epoch]:
    """The epochs of a training for its card."""

    def rounded(value: float | None) -> float | None:
        return round(value, 6) if value is not None and math.isfinite(value) else None

    return [
        Epoch(
            loss=rounded(record.loss),
            accuracy=rounded(record.accuracy),
            validation_loss=rounded(record.validation_loss),
            validation_accuracy=rounded(record.validation_accuracy),
        )
        for record in history
    ]
