"""The history of a training, and the form in which a model card stores it."""

import math

from hsi_core.modelfile.history import EpochRecord, StepRecord, describe_history


def test_records_that_differ_only_in_their_duration_are_equal():
    assert StepRecord(0.5, 0.75, seconds=1.0) == StepRecord(0.5, 0.75, seconds=2.0)
    assert StepRecord(0.5, 0.75) != StepRecord(0.5, 0.5)
    assert EpochRecord(1, 0.5, 0.6, 0.7, seconds=1.0) == EpochRecord(1, 0.5, 0.6, 0.7, seconds=2.0)
    assert EpochRecord(1, 0.5, 0.6, 0.7) != EpochRecord(2, 0.5, 0.6, 0.7)


def test_the_card_rounds_to_six_decimals_and_knows_no_duration():
    (epoch,) = describe_history([EpochRecord(1, 0.12345678, 0.5, 2 / 3, accuracy=0.25, seconds=3.0)])
    assert epoch.model_dump() == {
        "loss": 0.123457,
        "accuracy": 0.25,
        "validation_loss": 0.5,
        "validation_accuracy": 0.666667,
    }


def test_values_that_were_not_measured_are_none():
    epochs = describe_history(
        [EpochRecord(1, 1.0, math.nan, math.nan), EpochRecord(2, math.inf, 0.5, 0.5, accuracy=0.5)]
    )
    assert [epoch.loss for epoch in epochs] == [1.0, None]
    assert [epoch.validation_loss for epoch in epochs] == [None, 0.5]
    assert [epoch.accuracy for epoch in epochs] == [None, 0.5]
