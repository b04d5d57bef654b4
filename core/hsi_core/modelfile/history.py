"""History of a training: its steps and epochs, during the training and in the model card."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict
from torch import Tensor


@dataclass(frozen=True)
class StepRecord:
    """One step of the optimizer; two steps that differ only in their duration are equal.

    Args:
        loss: mean over the batch, before the weights change.
        accuracy: overall accuracy on the batch, 0..1, with dropout and augmentation as in training.
        seconds: duration of the step.
    """

    loss: float
    accuracy: float
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True)
class EpochRecord:
    """One epoch of a training; two epochs that differ only in their duration are equal.

    Args:
        epoch: number of the epoch, from 1.
        loss: mean training loss.
        validation_loss: mean loss on the validation pixels.
        validation_accuracy: overall accuracy on the validation pixels, 0..1.
        accuracy: share of the training pixels that the steps classified correctly, 0..1; None without steps.
        seconds: duration of the epoch, including validation.
    """

    epoch: int
    loss: float
    validation_loss: float
    validation_accuracy: float
    accuracy: float | None = None
    seconds: float = field(default=0.0, compare=False)


@dataclass
class TrainingState:
    """The values that change from epoch to epoch.

    Args:
        history: finished epochs.
        best_epoch: number of the epoch with the best validation; 0 before the first epoch.
        best_weights: weights after that epoch, on the CPU.
        steps: all steps of the finished epochs, in order; empty for networks that are fitted without steps.
    """

    history: list[EpochRecord]
    best_epoch: int
    best_weights: dict[str, Tensor]
    steps: list[StepRecord] = field(default_factory=list)


class Epoch(BaseModel):
    """One epoch in a model card; None for a value that was not measured. Accuracies 0..1.

    The duration is left out, so that the same training gives the same card on every machine.
    """

    model_config = ConfigDict(frozen=True)

    loss: float | None
    accuracy: float | None
    validation_loss: float | None
    validation_accuracy: float | None


def describe_history(history: Sequence[EpochRecord]) -> list[Epoch]:
    """The epochs of a training as its model card stores them: rounded to six decimals, NaN as None."""

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
