"""Suspicious labels: rules by hand, and errors put in on purpose."""

import numpy as np
import pytest

from hsi_core.labelquality.suspects import (
    find_suspicious_pixels,
    find_suspicious_polygons,
    polygon_folds,
    predict_out_of_fold,
    predict_polygons,
    random_folds,
)

TARGETS = np.repeat([0, 1, 2], 60)


def spectra_of(targets) -> np.ndarray:
    rng = np.random.default_rng(0)
    return (np.eye(3)[targets] @ rng.normal(0, 9, (3, 6)) + rng.normal(0, 1, (len(targets), 6))).astype(
        np.float32
    )


def test_a_pixel_is_suspicious_above_a_margin_of_one_half():
    probabilities = np.array([[0.2, 0.8], [0.3, 0.7], [0.9, 0.1], [0.5, 0.5], [0.0, 1.0]] + 5 * [[0.0, 1.0]])
    targets = np.array([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    found = find_suspicious_pixels(probabilities, targets)
    assert found.positions.tolist() == [4, 0]  # margins 1.0 and 0.6; 0.4 is too little
    assert found.suggested.tolist() == [1, 1]
    assert found.confidence.tolist() == [1.0, 0.8]
    assert found.own.tolist() == [0.0, 0.2]


def test_a_class_with_few_pixels_is_not_checked():
    probabilities = np.array([[0.0, 1.0]] * 10)
    assert find_suspicious_pixels(probabilities, np.repeat([0, 1], [4, 6])).positions.size == 0


def test_wrong_pixels_are_found_with_random_folds():
    wrong = np.array([3, 70, 130])
    targets = TARGETS.copy()
    targets[wrong] = (targets[wrong] + 1) % 3
    found = predict_out_of_fold([spectra_of(TARGETS)], targets, random_folds(targets, seed=0), sides=(1,))
    suspects = find_suspicious_pixels(found.probabilities, targets)
    assert sorted(suspects.positions.tolist()) == wrong.tolist()
    assert (suspects.suggested == TARGETS[suspects.positions]).all()
    assert found.agreement == pytest.approx(177 / 180)


def test_wrong_polygons_are_found_with_folds_by_polygons():
    polygons = np.arange(180) // 15  # four in each class
    targets = TARGETS.copy()
    targets[polygons == 5] = 2
    folds = polygon_folds(polygons, targets)
    assert all(len(set(folds[polygons == number])) == 1 for number in range(12))
    found = predict_polygons(spectra_of(TARGETS), targets, polygons)
    suspects, is_checked = find_suspicious_polygons(found.probabilities, targets, polygons)
    assert suspects.positions.tolist() == [5]
    assert suspects.suggested.tolist() == [1]
    assert is_checked.all()


def test_a_polygon_alone_and_spectra_without_spread_give_probabilities():
    """Class 2 is in one polygon, so it is never among the answers there."""
    spectra = np.repeat(np.eye(3, 4, dtype=np.float32), 10, axis=0)
    targets = np.repeat([0, 1, 2], 10)
    polygons = np.repeat(np.arange(6), 5)
    polygons[20:] = 4
    found = predict_polygons(spectra, targets, polygons)
    assert found.probabilities.sum(axis=1) == pytest.approx(1.0)
    assert found.probabilities[20:, 2].max() == 0.0


def test_a_class_in_a_single_polygon_is_not_checked():
    probabilities = np.array([[0.0, 1.0], [1.0, 0.0], [0.0, 1.0]])
    suspects, is_checked = find_suspicious_polygons(probabilities, np.array([0, 1, 1]), np.array([4, 7, 9]))
    assert is_checked.tolist() == [False, True, True]
    assert suspects.positions.tolist() == [1]


def test_a_polygon_is_suspicious_if_its_class_is_less_probable_than_a_guess():
    """Three classes, so that a guess is 1/3; each has two polygons of two pixels."""
    own = [0.3, 0.34, 0.9, 0.0, 0.34, 1.0]
    targets = np.repeat([0, 0, 1, 1, 2, 2], 2)
    probabilities = np.zeros((12, 3))
    for number, share in enumerate(own):
        mine = slice(2 * number, 2 * number + 2)
        probabilities[mine] = (1.0 - share) / 2.0
        probabilities[mine, number // 2] = share
    suspects, is_checked = find_suspicious_polygons(probabilities, targets, np.repeat(np.arange(6), 2))
    assert is_checked.all()
    assert suspects.positions.tolist() == [3, 0]  # the clearest first
    assert suspects.own.tolist() == pytest.approx([0.0, 0.3])
    assert suspects.confidence.tolist() == pytest.approx([0.5, 0.35])


def test_the_side_with_the_best_agreement_is_taken():
    good = spectra_of(TARGETS)
    noise = np.random.default_rng(1).normal(0, 1, good.shape).astype(np.float32)
    found = predict_out_of_fold([noise, good], TARGETS, random_folds(TARGETS, seed=0), sides=(1, 9))
    assert found.side == 9


def test_spectra_without_spread_and_unseen_classes_give_probabilities():
    spectra = np.repeat(np.eye(3, 4, dtype=np.float32), 5, axis=0)
    targets = np.repeat([0, 1, 2], 5)
    found = predict_out_of_fold([spectra], targets, np.arange(15) // 5, sides=(1,))  # each class unseen
    assert found.agreement == 0.0
    assert found.probabilities.sum(axis=1) == pytest.approx(1.0)
