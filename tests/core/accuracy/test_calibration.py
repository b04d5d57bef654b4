"""Temperature and calibration error, against numbers by hand and known probabilities."""

import numpy as np
import pytest
from scipy.special import softmax

from hsi_core.accuracy.calibration import (
    Reliability,
    calibrate,
    divide_in_strips,
    fit_temperature,
    temper,
)


def drawn(sharpness, count=20_000):
    """Logits whose true probabilities are the softmax of the logits divided by the sharpness."""
    rng = np.random.default_rng(0)
    logits = 2.0 * rng.normal(size=(count, 4))
    probabilities = softmax(logits, axis=1)
    targets = (probabilities.cumsum(1) < rng.random((count, 1))).sum(1)
    return sharpness * logits, targets


def test_the_calibration_error_is_the_mean_gap_of_the_bins():
    confidence = np.array([0.62, 0.64, 0.9, 0.92, 1.0])
    found = Reliability.of(confidence, np.array([True, False, True, True, False]))
    # Bins of 1/15: 0.600..0.667 holds two pixels, 0.867..0.933 two, and the last bin one.
    assert [found.counts[bin] for bin in (9, 13, 14)] == [2, 2, 1]
    assert found.error == pytest.approx((2 * abs(0.5 - 0.63) + 2 * (1.0 - 0.91) + 1.0) / 5)
    assert found.mean_accuracy == pytest.approx(0.6)
    assert found.mean_confidence == pytest.approx(confidence.mean())


@pytest.mark.parametrize("sharpness", [0.3, 1.0, 5.0])
def test_the_temperature_gives_the_true_probabilities_back(sharpness):
    logits, targets = drawn(sharpness)
    assert fit_temperature(logits, targets) == pytest.approx(sharpness, rel=0.05)


def test_a_part_is_measured_with_the_temperature_of_the_other_parts():
    logits, targets = drawn(4.0, 4000)
    parts = np.arange(4000) // 1000
    found = calibrate(logits, targets, parts)
    expected = np.concatenate(
        [
            temper(logits[parts == part], fit_temperature(logits[parts != part], targets[parts != part]))
            for part in range(4)
        ]
    )
    is_right = logits.argmax(1) == targets
    assert found.after == Reliability.of(expected.max(1), is_right)
    assert found.before == Reliability.of(softmax(logits, axis=1).max(1), is_right)
    assert found.before.error > 0.15 > 0.03 > found.after.error


def test_a_temperature_that_makes_other_parts_worse_is_not_kept():
    """One part of the map is too sure, the other too unsure: both parts want the opposite of each other."""
    sharp, of_sharp = drawn(3.0, 500)
    soft, of_soft = drawn(0.5, 500)
    logits, targets = np.concatenate([sharp, soft]), np.concatenate([of_sharp, of_soft])
    found = calibrate(logits, targets, np.arange(1000) // 500)
    assert found.temperature == 1.0
    assert found.after == found.before


def test_pixels_that_are_all_right_do_not_make_a_model_certain():
    logits = np.tile([2.0, 0.0, 0.0], (98, 1))
    temperature = fit_temperature(logits, np.zeros(98, dtype=np.int64))
    assert temper(logits, temperature).max(1) == pytest.approx(0.99, abs=1e-3)  # one error of 100


def test_parts_follow_each_other_along_the_longer_side_and_divide_no_unit():
    rows, columns = np.divmod(np.arange(400), 100)
    pixels, units = np.stack([rows, columns], 1), columns // 10
    parts = divide_in_strips(pixels, units, 5)
    assert parts.tolist() == (columns // 20).tolist()
    assert divide_in_strips(pixels, np.zeros(400, dtype=np.int64)).max() == 0
