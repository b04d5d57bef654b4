"""Assignment of units to folds."""

import numpy as np

from hsi_core.crossvalidation.assignment import assign_units
from hsi_core.splits.search import Units


def test_units_that_can_be_dealt_out_evenly_are():
    rng = np.random.default_rng(0)
    shares = np.zeros((12, 3))
    for index in range(3):
        shares[4 * index : 4 * index + 4, index] = 0.25  # four equal units of each of three classes
    found = assign_units(shares, np.full(12, 1 / 12), 4, rng)
    cost, assignment = found[0]
    assert cost < 1e-9
    for index in range(3):
        assert sorted(assignment[4 * index : 4 * index + 4]) == [0, 1, 2, 3]
    assert [one for one, _ in found] == sorted(one for one, _ in found)


def test_a_fold_without_a_class_costs_more_than_uneven_shares():
    shares = np.array([[0.8], [0.1], [0.1]])
    _, assignment = assign_units(shares, np.array([0.2, 0.4, 0.4]), 3, np.random.default_rng(0))[0]
    assert sorted(assignment) == [0, 1, 2]


def test_near_units_come_into_one_fold_if_the_guard_band_counts():
    # Eight equal units in four pairs of neighbours.
    shares, sizes = np.full((8, 1), 1 / 8), np.full(8, 1 / 8)
    partner = np.arange(8)[:, None] ^ 1
    near = Units(shares, partner, np.full((8, 1), 1 / 8))
    _, assignment = assign_units(shares, sizes, 4, np.random.default_rng(0), near=near)[0]
    np.testing.assert_array_equal(assignment[::2], assignment[1::2])
    assert sorted(assignment[::2]) == [0, 1, 2, 3]
