"""Calibration of a trained network on its validation pixels."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.calibration import Calibration, calibrate, divide_in_strips, temper
from hsi_core.accuracy.calibration_page import describe_error
from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.language import Text, tr
from hsi_core.splits.units import find_units
from hsi_core.training.pixels import TrainingSet

MIN_PIXELS = 20
"""Fewer validation pixels give no temperature."""


def calibrate_network(
    pixels: TrainingSet, logits: NDArray[np.float32], *, say: Callable[[Text], None]
) -> tuple[Calibration, ValidationScores] | None:
    """Fit the temperature of a network to the validation pixels, and measure it part by part of the scene.

    Args:
        pixels: labelled pixels of the training scene.
        logits: of the validation pixels, shape (V, classes).
        say: receives the result in words, or why there is none.

    Returns:
        The calibration, and the scores of the pixels at its temperature; or None if the validation pixels are
        few, lie in one place or have no finite logits.
    """
    where, targets = pixels.pixels[pixels.validation], pixels.targets[pixels.validation]
    parts = divide_in_strips(where, find_units(where, np.zeros(len(where), dtype=np.int64)).numbers)
    num_parts = int(parts.max(initial=-1)) + 1
    if len(where) < MIN_PIXELS or num_parts < 2 or logits.shape[1] < 2 or not np.isfinite(logits).all():
        say(
            tr(
                "The confidence of the model is not calibrated: {num_where} validation pixels in {num_parts} "
                "parts of the scene do not tell how sure a map may be. Label more places.",
                num_where=len(where),
                num_parts=num_parts,
            )
        )
        return None
    found = calibrate(logits, targets, parts)
    scores = ValidationScores.of(temper(logits, found.temperature), targets, parts).thinned()
    if found.temperature == 1.0:
        say(
            tr(
                "Calibration: no temperature made the confidence better on parts of the validation pixels "
                "that did not choose it, so the confidence stays as it is. It differs from the accuracy by "
                "{error:.1f} percentage points on average. {meaning}",
                error=100 * found.before.error,
                meaning=describe_error(found),
            )
        )
        return found, scores
    say(
        tr(
            "Calibration: temperature {temperature:.3g}. On parts of the validation pixels that did not "
            "choose it, confidence and accuracy differ by {error:.1f} percentage points on average, without "
            "it by {error_before:.1f}. {meaning}",
            temperature=found.temperature,
            error=100 * found.after.error,
            error_before=100 * found.before.error,
            meaning=describe_error(found),
        )
    )
    return found, scores
