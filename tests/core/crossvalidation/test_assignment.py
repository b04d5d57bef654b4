"""Assignment of units to folds."""

import numpy as np

from hsi_core.crossvalidation.assignment import assign_units


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
