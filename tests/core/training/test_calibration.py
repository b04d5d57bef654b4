"""Calibration of a network on its validation pixels."""

import numpy as np
import torch

from hsi_core.classes.table import ClassTable
from hsi_core.inputs.patches import PatchSource
from hsi_core.training.calibration import calibrate_network
from hsi_core.training.pixels import TrainingSet


def calibrated(pixels, logits):
    """Calibration of validation pixels of class 0, and the messages."""
    nothing, events = torch.zeros(0, dtype=torch.int64), []
    found = TrainingSet(
        class_table=ClassTable.from_codes([1, 2]),
        source=PatchSource(torch.zeros(0, 0, 1, 1), nothing, nothing, nothing, patch_size=1),
        pixels=np.asarray(pixels),
        targets=np.zeros(len(pixels), dtype=np.int64),
        train=np.zeros(0, dtype=np.int64),
        validation=np.arange(len(pixels)),
        test=np.zeros(0, dtype=np.int64),
        noise_gain=np.zeros(0, dtype=np.float32),
    )
    return calibrate_network(found, np.asarray(logits, dtype=np.float32), say=events.append), events


def test_two_fields_give_a_temperature_and_a_message():
    pixels = [[row, column + 20 * field] for field in range(2) for row in range(5) for column in range(5)]
    logits = np.tile([3.0, 0.0], (50, 1))
    logits[::5] *= -1  # every fifth pixel is wrong: 80 % right, at a confidence of 95 %
    (found, scores), events = calibrated(pixels, logits)
    assert 3.0 / found.temperature < np.log(0.82 / 0.18)
    assert found.num_pixels == 50
    assert round(found.before.error, 2) == 0.15
    assert len(events) == 1
    assert "without it by 15.3" in events[0]
    assert (len(scores), scores.is_right.sum(), set(scores.part)) == (50, 40, {0, 1})
    np.testing.assert_allclose(scores.confidence, 1 / (1 + np.exp(-3.0 / found.temperature)), rtol=1e-5)
    assert [one.coverage for one in found.accepted] == [1.0]  # all pixels are equally sure
    assert found.accepted[0].accuracy == 0.8
    # By hand: the 21st largest of 25 probabilities is that of a wrong pixel, so that its sets hold both
    # classes; the 21st of 25 is needed for 0.8 too.
    assert [(one.promised, one.kept, one.mean_size) for one in found.sets] == [
        (0.8, 1.0, 2.0),
        (0.9, 1.0, 2.0),
        (0.95, 1.0, 2.0),
    ]


def test_fields_that_want_opposite_temperatures_keep_the_confidence_as_it_is():
    """A confidence of 95 % and of 62 %, of which 60 and 100 % are right: each makes the other worse."""
    pixels = [[row, column + 20 * field] for field in range(2) for row in range(5) for column in range(5)]
    logits = np.repeat([[3.0, 0.0], [0.5, 0.0]], 25, axis=0)
    logits[0:25:5] *= -1
    logits[1:25:5] *= -1
    (found, scores), events = calibrated(pixels, logits)
    assert found.temperature == 1.0
    assert found.after == found.before
    # (25 * (95.26 % - 60 %) + 25 * (100 % - 62.25 %)) / 50
    assert "so the confidence stays as it is. It differs from the accuracy by 36.5" in events[0]
    assert "read the confidence as an order of the pixels" in events[0]
    np.testing.assert_allclose(np.unique(scores.confidence), 1 / (1 + np.exp([-0.5, -3.0])), rtol=1e-5)


def test_one_field_is_not_enough_and_a_message_says_so():
    found, events = calibrated([[row, column] for row in range(5) for column in range(5)], [[1.0, 0.0]] * 25)
    assert found is None
    assert events[0] == (
        "The confidence of the model is not calibrated: 25 validation pixels in 1 parts of the scene do not "
        "tell how sure a map may be. Label more places."
    )
