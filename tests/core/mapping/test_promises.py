import numpy as np
import pytest

from hsi_core.accuracy.validation_scores import ValidationScores
from hsi_core.errors import ModelError, ParameterError
from hsi_core.mapping.promises import AccuracyPromise, SetPromise, require_scores


def two_parts():
    """80 pixels in two equal parts: 20 of 0.75 that are right, and 20 of 0.5 of which half is right."""
    return ValidationScores(
        np.tile(np.repeat([0.75, 0.5], 20), 2).astype(np.float32),
        np.tile(np.repeat([0.75, 0.5, 0.25], [20, 10, 10]), 2).astype(np.float32),
        np.tile(np.repeat([1, 1, 0], [20, 10, 10]), 2).astype(np.uint8),
        np.repeat([0, 1], 40).astype(np.uint8),
    )


def test_a_wanted_accuracy_tells_threshold_curve_and_what_was_kept():
    found = AccuracyPromise.of(two_parts(), 0.9)
    assert (found.threshold, found.accuracy, found.coverage) == (0.75, 1.0, 0.5)
    assert found.describe().startswith(
        "Wanted accuracy 90.0 %: pixels with a confidence of at least 0.75 are classified. Of the 80 "
        "validation pixels, 50.0 % have it, and 100.0 % of these are right. Where other parts of the scene "
        "chose the threshold, 100.0 % of the accepted pixels were right (50.0 % were accepted). Accuracy of "
        "the surest validation pixels: 75.0 % for 100 %, "
    )
    assert found.tags() == {
        "HSI_WANTED_ACCURACY": "0.9",
        "HSI_EXPECTED_ACCURACY": "1.0000 of 0.5000 of 80 validation pixels; on other parts of the scene "
        "1.0000 of 0.5000",
        "HSI_ACCURACY_COVERAGE": "1:0.7500 0.9:0.7778 0.8:0.8125 0.7:0.8571 0.6:0.9167 0.5:1.0000",
    }


def test_an_accuracy_out_of_reach_is_refused_with_the_highest_one():
    scores = two_parts()
    scores.is_right[:4] = 0
    with pytest.raises(ParameterError) as refusal:
        AccuracyPromise.of(scores, 0.95)
    assert str(refusal.value) == (
        "No confidence gives the wanted accuracy of 95.0 % on the 80 validation pixels of the model: the "
        "highest is 90.0 %, for the surest 50.0 % of them. Choose at most 90.0 %, or a smallest confidence."
    )


def test_a_set_tells_promised_and_kept_coverage():
    """36 of 40 pixels of the other part need the 37th largest probability, which is 0.25."""
    found = SetPromise.of(two_parts(), 0.9)
    assert (found.threshold, found.kept, found.lowest) == (0.25, 1.0, 1.0)
    words = "Sets of classes: every class with a probability of at least 0.25. Promised coverage 90.0 %. "
    assert found.describe().startswith(words)
    assert found.tags() == {
        "HSI_SET_COVERAGE": "promised 0.9; on other parts of the scene 1.0000, lowest 1.0000; 80 validation "
        "pixels",
        "HSI_SET_THRESHOLD": "0.25",
    }


def test_a_coverage_beyond_the_number_of_pixels_is_refused():
    with pytest.raises(ParameterError, match="80 validation pixels, which are too few or too often wrong"):
        SetPromise.of(two_parts(), 0.99)


def test_a_model_of_an_older_version_is_refused_with_the_remedy():
    with pytest.raises(ModelError) as refusal:
        require_scores(None, "m.safetensors", "a wanted accuracy", "give a smallest confidence instead")
    assert str(refusal.value) == (
        "m.safetensors keeps no validation pixels, which a wanted accuracy needs: an older version wrote the "
        "file, or the validation pixels were few or lay in one place. Train again with labels in several "
        "places, or give a smallest confidence instead."
    )
