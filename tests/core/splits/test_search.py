"""The search for an assignment of units to subsets."""

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits.search import Units, search

NUMBERS = np.repeat(np.arange(6), 2)[None, :]  # six units of two pixels in a row
INDICES = (NUMBERS % 2).astype(np.int64)  # two classes, alternating


def test_shares_of_each_class_add_up_to_one() -> None:
    units = Units.of(NUMBERS, INDICES, num_classes=2, guard=0)
    np.testing.assert_allclose(units.shares.sum(axis=0), [1.0, 1.0])
    np.testing.assert_allclose(units.shares[0], [1 / 3, 0.0])


def test_only_units_within_the_guard_band_are_neighbours() -> None:
    units = Units.of(NUMBERS, INDICES, num_classes=2, guard=1)
    for unit in range(6):
        near = {unit - 1, unit, unit + 1} & set(range(6))
        assert set(units.neighbours[unit].tolist()) <= near
    assert (units.losses >= 0).all()
    assert units.losses.max() > 0


def test_the_best_assignment_reaches_the_fractions_and_every_class_is_in_every_subset() -> None:
    units = Units.of(NUMBERS, INDICES, num_classes=2, guard=0)
    fractions = np.array([0.0, 1 / 3, 1 / 3, 1 / 3])
    found = search(units, fractions, num_chains=8, rng=np.random.default_rng(0))
    energy, best = found[0]
    assert energy == pytest.approx(0.0)
    for part in (1, 2, 3):
        assert set(INDICES[0, ::2][best == part]) == {0, 1}


def test_assignments_differ_and_come_best_first() -> None:
    units = Units.of(NUMBERS, INDICES, num_classes=2, guard=1)
    found = search(units, np.array([0.0, 0.5, 0.0, 0.5]), num_chains=8, rng=np.random.default_rng(1))
    energies = [energy for energy, _ in found]
    assert energies == sorted(energies)
    assert len({tuple(state.tolist()) for _, state in found}) == len(found)


def test_the_search_looks_for_a_cancel_between_its_steps() -> None:
    units = Units.of(NUMBERS, INDICES, num_classes=2, guard=0)
    looks = iter(range(10))

    def check() -> None:
        if next(looks) == 9:
            raise CancelledError

    with pytest.raises(CancelledError):
        search(units, np.array([0.0, 0.5, 0.0, 0.5]), num_chains=2, rng=np.random.default_rng(0), check=check)
