"""Weights between neighbours."""

import numpy as np
import torch

from hsi_core.regularisation.weights import (
    between,
    edge_weights,
    exp_of_negative,
    pairs,
    squared_distances,
)


def test_the_exponential_agrees_with_that_of_the_library_and_never_depends_on_the_place():
    values = torch.cat([torch.linspace(0.0, 32.0, 4001), torch.tensor([40.0, 1e9, 1e30])])
    expected = torch.exp(-values.double().clamp(max=32.0))
    found = exp_of_negative(values)
    assert ((found - expected).abs() / expected).max() < 1e-4
    for length in range(1, 40):  # parts of vector registers
        assert torch.equal(exp_of_negative(values[:length]), found[:length])


def test_weights_are_those_worked_out_by_hand():
    """One component; pixels of 0, 2 / 1, 5; the scale is 4."""
    components = torch.tensor([[[0.0, 2.0], [1.0, 5.0]]])
    valid = torch.ones(2, 2, dtype=torch.bool)
    right, lower_right, lower, lower_left = edge_weights(components, valid, 4.0)
    expected = {  # squared distances 4, 16; 25; 1, 9; 1
        "right": torch.tensor([[4.0, np.nan], [16.0, np.nan]]),
        "lower_right": torch.tensor([[25.0, np.nan], [np.nan, np.nan]]),
        "lower": torch.tensor([[1.0, 9.0], [np.nan, np.nan]]),
        "lower_left": torch.tensor([[np.nan, 1.0], [np.nan, np.nan]]),
    }
    for name, found in zip(expected, (right, lower_right, lower, lower_left), strict=True):
        weights = torch.exp(-expected[name] / 4.0).add(1e-6).nan_to_num(0.0)
        torch.testing.assert_close(found, weights, rtol=1e-4, atol=0.0)
    assert squared_distances(components)[1, 0, 0] == 25.0


def test_an_invalid_pixel_has_no_edges():
    valid = torch.ones(3, 3, dtype=torch.bool)
    valid[1, 1] = False
    weights = edge_weights(torch.zeros(2, 3, 3), valid, 1.0)
    # Four edges along the sides in each direction of the two axes, less the two at the centre; four
    # diagonal ones remain beside it.
    assert (weights > 0.0).sum(dim=(1, 2)).tolist() == [4, 2, 4, 2]
    known = torch.ones(3, 3, dtype=torch.bool)
    known[0, 0] = False
    assert between(weights, known)[:, 0, 0].tolist() == [0.0] * 4
    assert (between(weights, known) > 0.0).sum() == 10
    assert pairs(known)[0].sum() == 5
