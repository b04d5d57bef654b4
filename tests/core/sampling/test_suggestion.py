"""The choice of pixels to label next, on a few pixels whose best choice is known."""

import numpy as np
import pytest

from hsi_core.sampling.suggestion import Candidates, Known, far_from, suggest


def make(margins, features=None, unlike=(), pixels=None):
    """Candidates of two classes with these margins, far apart unless pixels are given."""
    count = len(margins)
    first = 0.5 + np.asarray(margins) / 2.0
    return Candidates(
        pixels=np.column_stack([np.arange(count) * 10, np.zeros(count, dtype=int)])
        if pixels is None
        else np.asarray(pixels),
        probabilities=np.column_stack([first, 1.0 - first]),
        features=np.zeros((count, 1)) if features is None else np.asarray(features, dtype=float)[:, None],
        is_unlike=np.isin(np.arange(count), unlike),
    )


def test_uncertain_pixels_that_are_unlike_the_chosen_ones_are_chosen():
    """First the smallest margin; then 0.95^2 * 9 is the largest product, then 0.9^2 * (9 - 5)."""
    margins = [0.01, 0.02, 0.03, 0.10, 0.20, 0.05]
    features = [0.0, 0.1, 0.2, 5.0, 5.1, 9.0]
    one_place = np.zeros((6, 2), dtype=int)
    chosen = suggest(make(margins, features, pixels=one_place), 3, min_distance=0)
    assert chosen.tolist() == [0, 5, 3]  # not 0, 1, 2, which are alike
    np.testing.assert_allclose(make(margins).margins, margins)


def test_pixels_of_one_place_are_alike_even_if_their_features_differ_a_little():
    pixels = [(0, 0), (0, 1), (1, 0), (50, 50), (50, 51), (90, 0)]
    near = make([0.01, 0.02, 0.03, 0.2, 0.1, 0.3], [0, 1, 0, 0, 1, 8], pixels=pixels)
    assert suggest(near, 3, min_distance=1).tolist() == [0, 4, 5]


def test_certain_pixels_are_not_chosen_though_they_are_far_from_all():
    margins = [*(0.001 * np.arange(20)), 0.9]
    features = [0.1 * number for number in range(20)] + [100.0]
    chosen = suggest(make(margins, features), 2, min_distance=1)
    assert 20 not in chosen  # alone in the feature space, but certain


def test_pixels_are_not_closer_than_the_distance():
    pixels = [(0, 0), (0, 2), (3, 3), (9, 9)]
    near = make([0.1, 0.2, 0.3, 0.4], [0, 5, 10, 15], pixels=pixels)
    assert suggest(near, 4, min_distance=3).tolist() == [0, 2, 3]
    assert suggest(near, 4, min_distance=1).tolist() == [0, 1, 2, 3]


def test_pixels_that_are_certain_but_unlike_the_training_data_have_a_share():
    margins = [0.1] * 48 + [0.99, 0.98]
    chosen = suggest(make(margins, range(50), unlike=(48, 49)), 4, min_distance=1)
    assert set(chosen.tolist()) & {48, 49} == {49}
    assert len(set(chosen.tolist())) == 4


def test_equal_pixels_and_few_candidates_are_no_problem():
    assert len(suggest(make([0.2] * 30), 5, min_distance=1)) == 5
    assert suggest(make([0.3, 0.1]), 5, min_distance=1).tolist() == [1, 0]


def test_pixels_far_from_labels_are_chosen_first():
    """With labels at 0 and 9: 0.9^2 * 4 at 5, less at 1 and 8; then 0.8^2 * 2 at 7, 0.99^2 * 1 at 1."""
    one_place = np.zeros((4, 2), dtype=int)
    near = make([0.01, 0.1, 0.2, 0.02], [1.0, 5.0, 7.0, 8.5], pixels=one_place)
    labels = Known(one_place[:2], np.array([[0.0], [9.0]]))
    assert suggest(near, 1, min_distance=0, known=labels).tolist() == [1]
    assert suggest(near, 2, min_distance=0, known=labels).tolist() == [1, 2]
    assert suggest(near, 1, min_distance=0).tolist() == [0]


def test_many_features_are_compared_in_their_principal_components():
    """The distances of 40 features that lie on a line are those on the line."""
    margins, line = [0.01, 0.2, 0.2, 0.2], np.array([0.0, 1.0, 7.0, 3.0])
    one = make(margins, line, pixels=np.zeros((4, 2), dtype=int))
    many = Candidates(one.pixels, one.probabilities, line[:, None] * np.ones(40) + 3.0, one.is_unlike)
    assert suggest(many, 2, min_distance=0).tolist() == suggest(one, 2, min_distance=0).tolist() == [0, 2]


@pytest.mark.parametrize(("distance", "expected"), [(1, [False, True, True]), (3, [False, False, True])])
def test_pixels_near_labels_are_found(distance, expected):
    pixels, labels = np.array([[5, 5], [5, 7], [8, 5]]), np.array([[5, 5]])
    assert far_from(pixels, labels, distance).tolist() == expected
    assert far_from(pixels, labels[:0], distance).all()
