"""Thresholds from validation pixels, against numbers by hand and the coverage that theory states."""

import numpy as np
import pytest

from hsi_core.accuracy.validation_scores import (
    MAX_PIXELS,
    Acceptance,
    ValidationScores,
    acceptances,
    choose_set_threshold,
    choose_threshold,
    is_covered,
    measure_coverage,
    measure_threshold,
    most_accurate,
)


def scores_of(confidence, is_right, of_true=None, part=None):
    count = len(confidence)
    return ValidationScores(
        np.asarray(confidence, dtype=np.float32),
        np.asarray(confidence if of_true is None else of_true, dtype=np.float32),
        np.asarray(is_right, dtype=np.uint8),
        np.asarray([0] * count if part is None else part, dtype=np.uint8),
    )


# 40 pixels: 20 of 0.875 with 1 error, 10 of 0.75 with 2 errors, 10 of 0.5 with 5 errors.
THREE_STEPS = scores_of(
    [0.875] * 20 + [0.75] * 10 + [0.5] * 10, [1] * 19 + [0] + [1] * 8 + [0] * 2 + [1] * 5 + [0] * 5
)


def test_scores_are_those_of_the_most_probable_and_of_the_true_class():
    shares = np.array([[0.7, 0.2, 0.1], [0.4, 0.4, 0.2], [0.4, 0.4, 0.2]])
    found = ValidationScores.of(shares, np.array([0, 0, 1]), np.array([0, 1, 1]))
    np.testing.assert_array_equal(found.confidence, np.float32([0.7, 0.4, 0.4]))
    np.testing.assert_array_equal(found.of_true, np.float32([0.7, 0.4, 0.4]))
    assert found.is_right.tolist() == [1, 1, 0]  # of equal classes, the map has the first one
    assert found.part.tolist() == [0, 1, 1]


def test_equal_pixels_are_accepted_together():
    assert acceptances(THREE_STEPS.confidence, THREE_STEPS.is_right) == [
        Acceptance(0.875, 0.5, 19 / 20),
        Acceptance(0.75, 0.75, 27 / 30),
        Acceptance(0.5, 1.0, 32 / 40),
    ]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (0.8, Acceptance(0.0, 1.0, 0.8)),
        (0.81, Acceptance(0.75, 0.75, 0.9)),
        (0.95, Acceptance(0.875, 0.5, 0.95)),
        (0.96, None),
    ],
)
def test_the_threshold_accepts_as_many_pixels_as_the_wanted_accuracy_allows(wanted, expected):
    assert choose_threshold(THREE_STEPS, wanted) == expected


def test_few_sure_pixels_are_no_accuracy():
    scores = scores_of([0.9] * 19 + [0.5] * 19, [1] * 19 + [0] * 19)
    assert choose_threshold(scores, 0.9) is None
    assert most_accurate(scores) == Acceptance(0.5, 1.0, 0.5)


def test_each_part_is_measured_with_the_threshold_of_the_other_one():
    """Part 0 chooses 0.75, which accepts half of part 1; part 1 needs no threshold, and accepts part 0."""
    first = scores_of([0.75] * 20 + [0.5] * 20, [1] * 20 + [0] * 20)
    second = scores_of([0.8] * 20 + [0.6] * 20, [1] * 15 + [0] * 5 + [1] * 20, part=[1] * 40)
    both = ValidationScores(
        **{name: np.concatenate([array, second.arrays()[name]]) for name, array in first.arrays().items()}
    )
    assert choose_threshold(second, 0.85).threshold == 0.0
    assert choose_threshold(first, 0.85).threshold == 0.75
    coverage, accuracy = measure_threshold(both, 0.85)
    assert coverage == pytest.approx((40 + 20) / 80)
    assert accuracy == pytest.approx((20 + 15) / 60)
    assert measure_threshold(first, 0.85) == (0.0, None)  # a single part has no other one


@pytest.mark.parametrize(
    ("count", "coverage", "expected"),
    [(9, 0.9, 1), (8, 0.9, 0), (19, 0.9, 2), (20, 0.9, 2), (99, 0.5, 50), (4, 0.8, 1), (3, 0.8, 0)],
)
def test_the_set_threshold_is_the_quantile_of_conformal_prediction(count, coverage, expected):
    """By hand: the ceil((n + 1) coverage)-th largest of n numbers is the expected-th smallest; 0 has none."""
    of_true = (np.arange(count) + 1) / 128
    scores = scores_of(np.ones(count), np.zeros(count), np.random.default_rng(0).permutation(of_true))
    assert choose_set_threshold(scores, coverage) == expected / 128


def test_exchangeable_pixels_get_the_coverage_that_theory_states():
    """Over many draws, a new pixel is covered with probability ceil((n + 1) coverage) / (n + 1) exactly."""
    rng, hits = np.random.default_rng(0), []
    for _ in range(3000):
        of_true = rng.random(31).astype(np.float32)
        scores = scores_of(np.ones(30), np.zeros(30), of_true[:30])
        new = scores_of([1.0], [0], of_true[30:])
        hits.append(is_covered(new, choose_set_threshold(scores, 0.85))[0])
    assert np.mean(hits) == pytest.approx(27 / 31, abs=0.02)  # standard error 0.006


def test_the_most_probable_class_is_always_in_the_set():
    scores = scores_of([0.6, 0.6, 0.6], [1, 0, 0], [0.6, 0.3, 0.1])
    assert is_covered(scores, 0.7).tolist() == [True, False, False]
    assert is_covered(scores, 0.3).tolist() == [True, True, False]


def test_coverage_is_measured_part_by_part():
    """The fifth largest probability of the other eight pixels is 0.25, 0.25 and 0.5."""
    of_true = np.repeat([0.5, 0.75, 0.25], 4)
    scores = scores_of(np.ones(12), np.zeros(12), of_true, np.repeat([0, 1, 2], 4))
    assert measure_coverage(scores, 0.5) == [1.0, 1.0, 0.0]


def test_many_pixels_are_thinned_out():
    scores = scores_of(np.linspace(0, 1, 2 * MAX_PIXELS + 1), np.ones(2 * MAX_PIXELS + 1))
    assert len(scores.thinned()) == 6667
    assert len(THREE_STEPS.thinned()) == 40


def test_arrays_give_the_scores_back():
    again = ValidationScores.from_arrays(THREE_STEPS.arrays())
    assert again.arrays().keys() == THREE_STEPS.arrays().keys()
    assert all((array == THREE_STEPS.arrays()[name]).all() for name, array in again.arrays().items())


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("confidence", lambda array: array + 1),
        ("of_true", lambda array: array * np.float32("nan")),
        ("of_true", lambda array: array.astype(np.float64)),
        ("is_right", lambda array: array + 1),
        ("part", lambda array: array[1:]),
        ("confidence", lambda array: array[:0]),
    ],
)
def test_damaged_arrays_are_refused(name, change):
    arrays = THREE_STEPS.arrays()
    with pytest.raises(ValueError, match="validation pixels"):
        ValidationScores.from_arrays(arrays | {name: change(arrays[name])})
