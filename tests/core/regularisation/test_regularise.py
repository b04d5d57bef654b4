"""Regularisation in memory."""

import numpy as np
import pytest
import torch

from hsi_core.regularisation.regularise import regularise_probabilities, scene_edges
from regularisation_for_tests import fields_scene


def test_noisy_fields_become_smooth_and_more_accurate():
    cube, valid, probabilities, classes = fields_scene(60, 80)
    shares = [
        (regularise_probabilities(probabilities, cube, valid, strength=strength).argmax(0) == classes)[
            valid
        ].mean()
        for strength in ("off", "weak", "medium", "strong")
    ]
    assert shares[0] < 0.7 < shares[1]
    assert min(shares[2:]) > 0.97


def test_probabilities_add_up_to_one_and_unknown_ones_stay_unknown():
    cube, valid, probabilities, _ = fields_scene(30, 40)
    probabilities[:, 3, 4] = np.nan
    found = regularise_probabilities(probabilities, cube, valid, strength="strong", steps=8)
    known = np.ones((30, 40), dtype=bool)
    known[3, 4] = False
    assert np.isnan(found[:, ~known]).all()
    assert found[:, known].min() > 0.0
    np.testing.assert_allclose(found[:, known].sum(axis=0), 1.0, rtol=1e-6)
    np.testing.assert_allclose(found[:, ~valid], probabilities[:, ~valid], rtol=1e-4)


def test_off_returns_the_given_probabilities():
    cube, valid, probabilities, _ = fields_scene(8, 9)
    found = regularise_probabilities(probabilities, cube, valid, strength="off")
    assert np.array_equal(found, probabilities)


@pytest.mark.parametrize("is_known", [False, True])
def test_known_edges_and_other_numbers_of_threads_give_equal_bytes(is_known):
    cube, valid, probabilities, _ = fields_scene(67, 131)
    found = []
    for count in (1, 2):
        torch.set_num_threads(count)
        edges = scene_edges(cube, valid) if is_known else None
        found.append(
            regularise_probabilities(probabilities, cube, valid, strength="medium", steps=5, edges=edges)
        )
    torch.set_num_threads(1)
    assert np.array_equal(*found)
