"""The choice of pixels to label next, on a few pixels whose best choice is known."""

import numpy as np
import pytest

from hsi_core.sampling.suggestion import Candidates, far_from, suggest


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


def test_the_most_uncertain_pixel_of_each_cluster_is_chosen():
    margins = [0.01, 0.02, 0.03, 0.10, 0.20, 0.05]
    features = [0.0, 0.1, 0.2, 5.0, 5.1, 9.0]
    one_place = np.zeros((6, 2), dtype=int)
    chosen = suggest(make(margins, features, pixels=one_place), 3, min_distance=0, seed=0)
    assert chosen.tolist() == [0, 5, 3]  # not 0, 1, 2, which are alike
    np.testing.assert_allclose(make(margins).margins, margins)


def test_pixels_of_one_place_are_one_cluster_even_if_their_features_differ_a_little():
    pixels = [(0, 0), (0, 1), (1, 0), (50, 50), (50, 51), (90, 0)]
    near = make([0.01, 0.02, 0.03, 0.2, 0.1, 0.3], [0, 1, 0, 0, 1, 8], pixels=pixels)
    assert suggest(near, 3, min_distance=1, seed=0).tolist() == [0, 4, 5]


def test_only_uncertain_pixels_enter_the_clusters():
    margins = [*(0.001 * np.arange(20)), 0.9]
    features = [0.1 * number for number in range(20)] + [100.0]
    chosen = suggest(make(margins, features), 2, min_distance=1, seed=0)
    assert 20 not in chosen  # alone in the feature space, but certain


def test_pixels_are_not_closer_than_the_distance():
    pixels = [(0, 0), (0, 2), (3, 3), (9, 9)]
    near = make([0.1, 0.2, 0.3, 0.4], [0, 5, 10, 15], pixels=pixels)
    assert suggest(near, 4, min_distance=3, seed=0).tolist() == [0, 2, 3]
    assert suggest(near, 4, min_distance=1, seed=0).tolist() == [0, 1, 2, 3]


def test_pixels_that_are_certain_but_unlike_the_training_data_have_a_share():
    margins = [0.1] * 48 + [0.99, 0.98]
    chosen = suggest(make(margins, range(50), unlike=(48, 49)), 4, min_distance=1, seed=0)
    assert set(chosen.tolist()) & {48, 49} == {49}
    assert len(set(chosen.tolist())) == 4


def test_equal_pixels_and_few_candidates_are_no_problem():
    assert len(suggest(make([0.2] * 30), 5, min_distance=1, seed=0)) == 5
    assert suggest(make([0.3, 0.1]), 5, min_distance=1, seed=0).tolist() == [1, 0]


@pytest.mark.parametrize(("distance", "expected"), [(1, [False, True, True]), (3, [False, False, True])])
def test_pixels_near_labels_are_found(distance, expected):
    pixels, labels = np.array([[5, 5], [5, 7], [8, 5]]), np.array([[5, 5]])
    assert far_from(pixels, labels, distance).tolist() == expected
    assert far_from(pixels, labels[:0], distance).all()
