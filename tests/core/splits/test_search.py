"""The search for an assignment of units to subsets."""

import itertools

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits import search as module
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
    for subset in (1, 2, 3):
        assert set(INDICES[0, ::2][best == subset]) == {0, 1}


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


# Steps by hand
# ----------------------------------------------------------------------------------------------------------


def test_shares_and_losses_worked_out_by_hand() -> None:
    """Two classes of six pixels: a pixel is 1/6 of its class, and 1/12 in the mean over both."""
    numbers = np.array([[0, 0, 0, 0, 1, 1, -1], [0, 0, 2, 2, 2, 2, -1]])
    indices = np.array([[0, 0, 0, 0, 1, 1, -1], [0, 0, 1, 1, 1, 1, -1]])
    units = Units.of(numbers, indices, num_classes=2, guard=1)
    np.testing.assert_allclose(units.shares, [[1, 0], [0, 1 / 3], [0, 2 / 3]])
    # Three pixels of unit 0 touch unit 2 at a corner, two of unit 1 touch it from above, one of 0 touches 1.
    assert units.neighbours.tolist() == [[2, 1], [2, 0], [0, 1]]
    np.testing.assert_allclose(units.losses, np.array([[3, 1], [2, 1], [3, 2]]) / 12)


def test_a_class_without_pixels_has_no_share() -> None:
    units = Units.of(np.array([[0, 1]]), np.array([[0, 0]]), num_classes=2, guard=0)
    assert units.shares.tolist() == [[0.5, 0.0], [0.5, 0.0]]
    assert (units.neighbours.tolist(), units.losses.tolist()) == ([[0], [1]], [[0.0], [0.0]])


def test_a_class_of_a_single_pixel_is_whole_in_its_unit() -> None:
    units = Units.of(np.array([[0, 1]]), np.array([[0, 1]]), num_classes=2, guard=1)
    assert units.shares.tolist() == [[1.0, 0.0], [0.0, 1.0]]
    assert units.losses.tolist() == [[0.5], [0.5]]


def test_the_side_with_the_smaller_loss_is_dropped() -> None:
    numbers, weights = np.array([[0, 1]]), np.array([[3.0, 2.0]])
    neighbours, losses = module._neighbourhood(numbers, weights, num_units=2, guard=1)
    assert (neighbours.tolist(), losses.tolist()) == ([[1], [0]], [[2.0], [2.0]])


def test_units_beyond_the_guard_band_have_no_neighbour_but_themselves() -> None:
    numbers, weights = np.array([[0, -1, -1, 1]]), np.ones((1, 4))
    neighbours, losses = module._neighbourhood(numbers, weights, num_units=2, guard=2)
    assert (neighbours.tolist(), losses.tolist()) == ([[0], [1]], [[0.0], [0.0]])


def slow_losses(numbers, weights, *, num_units, steps, scale):
    """Losses of each pair of units, pixel by pixel; shape (B, B)."""
    height, width = numbers.shape
    largest = np.zeros((num_units, num_units))
    for step in steps:
        for down, right in ((0, step), (step, 0), (step, step), (step, -step)):
            found = np.zeros_like(largest)
            for row, column in itertools.product(range(height - down), range(width)):
                other = (row + down, column + right)
                if not 0 <= other[1] < width:
                    continue
                here, there = numbers[row, column], numbers[other]
                if min(here, there) >= 0 and here != there:
                    found[here, there] += weights[row, column] * scale
                    found[there, here] += weights[other] * scale
            largest = np.maximum(largest, found)
    return np.minimum(largest, largest.T)


@pytest.mark.parametrize(
    ("guard", "max_pixels", "stride", "steps", "scale"),
    [
        (1, 1 << 20, 1, [1], 1.0),
        (2, 1 << 20, 1, [1, 2], 1.0),
        (4, 1 << 20, 1, [1, 2, 4], 1.0),
        (5, 1 << 20, 1, [1, 3, 5], 1.0),
        (11, 1 << 20, 1, [1, 6, 11], 1.0),
        (
            3,
            117,
            2,
            [1, 2],
            3.0,
        ),  # the root of 468 / 117 is 2; two pixels of every second one for a band of 3
        (5, 116, 3, [1, 2], 7.5),
        (1, 116, 3, [1], 3.0),
    ],
)
def test_losses_are_those_of_a_count_pixel_by_pixel(
    guard, max_pixels, stride, steps, scale, monkeypatch
) -> None:
    monkeypatch.setattr(module, "_MAX_PIXELS", max_pixels)
    rng = np.random.default_rng(guard)
    blocks = rng.permutation(8)[(np.arange(18)[:, None] // 5 + np.arange(26) // 4 * 3) % 8]
    numbers = np.where(rng.random((18, 26)) < 0.8, blocks, -1)
    weights = np.where(numbers >= 0, rng.random((18, 26)), 0.0)
    neighbours, losses = module._neighbourhood(numbers, weights, num_units=8, guard=guard)
    few = slice(None, None, stride)
    expected = slow_losses(numbers[few, few], weights[few, few], num_units=8, steps=steps, scale=scale)
    found = np.zeros((8, 8))
    np.maximum.at(found, (np.arange(8)[:, None], neighbours), losses)
    np.testing.assert_allclose(found, expected)
    np.testing.assert_array_equal(losses, -np.sort(-losses, axis=1))
    assert neighbours.shape[1] == (expected > 0).sum(axis=1).max()
    assert (neighbours[losses == 0] == np.nonzero(losses == 0)[0]).all()


def test_of_many_neighbours_the_sixteen_with_the_largest_losses_are_kept() -> None:
    numbers = np.vstack([np.zeros(20, int), np.arange(1, 21)])
    weights = np.vstack([np.full(20, 9.0), np.arange(1.0, 21.0) / 64])
    neighbours, losses = module._neighbourhood(numbers, weights, num_units=21, guard=1)
    assert neighbours[0].tolist() == list(range(20, 4, -1))
    assert (losses[0] * 64).tolist() == list(range(20, 4, -1))
    assert neighbours[20].tolist() == [0, 19] + [20] * 14
    assert (losses[20] * 64).tolist() == [20, 19] + [0] * 14


@pytest.mark.parametrize(
    ("rows", "columns", "here", "there"),
    [
        (0, 1, [[0, 1], [3, 4]], [[1, 2], [4, 5]]),
        (1, 0, [[0, 1, 2]], [[3, 4, 5]]),
        (1, 2, [[0]], [[5]]),
        (1, -1, [[1, 2]], [[3, 4]]),
        (0, 3, np.zeros((0, 0)), np.zeros((0, 0))),
        (0, -3, np.zeros((0, 0)), np.zeros((0, 0))),
        (2, 0, np.zeros((0, 0)), np.zeros((0, 0))),
    ],
)
def test_a_raster_and_its_shifted_copy_have_the_common_area(rows, columns, here, there) -> None:
    found = module._shifted(np.arange(6).reshape(2, 3), rows, columns)
    for one, expected in zip(found, (here, there), strict=True):
        np.testing.assert_array_equal(one, expected)


@pytest.mark.parametrize(
    ("fractions", "expected"),
    [
        ((0.0, 0.4, 0.1, 0.5), [1, 3, 2, 3, 1, 3, 1, 3, 1, 3]),
        ((0.5, 0.25, 0.0, 0.25), [1, 3, 0, 0, 0, 1, 3, 0]),
        ((0.0, 0.8, 0.2, 0.0), [1, 2, 1, 1, 1]),
    ],
)
def test_units_are_dealt_out_so_that_each_beginning_is_near_the_fractions(fractions, expected) -> None:
    assert module._deal(np.array(fractions), len(expected)).tolist() == expected


def test_a_chain_starts_with_the_units_of_each_class_dealt_out() -> None:
    shares = np.repeat(np.eye(2), [4, 2], axis=0)
    fractions = np.array([0.0, 0.5, 0.25, 0.25])
    starts = [module._start(shares, fractions, np.random.default_rng(seed)) for seed in range(20)]
    for subsets in starts:
        assert sorted(subsets[:4]) == [1, 1, 2, 3]
        assert sorted(subsets[4:]) == [1, 3]
    assert len({tuple(subsets) for subsets in starts}) > 5


CLASH = np.array([[0, 0, 0, 0], [0, 0, 1, 1], [0, 1, 0, 0], [0, 1, 0, 0]], float)
"""Only training clashes, with validation and with test."""


def test_the_energy_is_the_sum_of_its_three_terms() -> None:
    """Three units: both sides count the loss between them, so a half of each is taken."""
    units = Units(
        np.array([[0.5, 0.0], [0.25, 0.5], [0.25, 0.5]]),
        np.array([[1, 2], [0, 1], [0, 2]]),
        np.array([[0.125, 0.0625], [0.125, 0.0], [0.0625, 0.0]]),
    )
    fractions = np.array([0.0, 0.5, 0.25, 0.25])
    state = np.array([1, 2, 3])
    # The second class has no training. Classes deviate by 0 and by half of 0.5 + 0.25 + 0.25.
    assert module._energy(units, state, fractions, CLASH) == 10.0 + 0.1875 + 0.25
    # Nothing is missing or lost, as no test is asked for; classes deviate by 0 and by half of 0.5 + 0.5.
    state, fractions = np.array([1, 1, 0]), np.array([0.25, 0.75, 0.0, 0.0])
    assert module._energy(units, state, fractions, CLASH) == 0.5 * (0.25 + 0.25) / 2


def slow_search(units, fractions, *, num_chains, num_steps, rng):
    """Metropolis by the energy of whole assignments, chain by chain, with the random numbers of `search`."""
    num_units = len(units.shares)
    allowed = np.flatnonzero(fractions)
    chains = [module._start(units.shares, fractions, rng) for _ in range(num_chains)]
    picks = rng.integers(num_units, size=(num_steps, num_chains))
    news = allowed[rng.integers(len(allowed), size=(num_steps, num_chains))]
    limits = rng.exponential(size=(num_steps, num_chains))
    heat = (1.0 / num_units) * 0.01 ** (np.arange(num_steps) / (num_steps - 1))
    found = []
    for chain, state in enumerate(chains):
        energy = module._energy(units, state, fractions, CLASH)
        for step in range(num_steps):
            trial = state.copy()
            trial[picks[step, chain]] = news[step, chain]
            changed = module._energy(units, trial, fractions, CLASH)
            if changed - energy <= heat[step] * limits[step, chain]:
                state, energy = trial, changed
        found.append((energy, tuple(state.tolist())))
    return sorted(set(found))


@pytest.mark.parametrize(
    ("num_units", "max_steps", "num_steps", "fractions"),
    [
        (26, 4000, 1040, (0.0, 0.4, 0.2, 0.4)),
        (5, 4000, 1000, (0.25, 0.5, 0.0, 0.25)),
        (40, 321, 321, (0.1, 0.3, 0.2, 0.4)),
    ],
)
def test_the_search_accepts_moves_by_the_energy_of_the_whole_assignment(
    num_units, max_steps, num_steps, fractions, monkeypatch
) -> None:
    monkeypatch.setattr(module, "MAX_STEPS", max_steps)
    rng = np.random.default_rng(num_units)
    shares = rng.random((num_units, 3)) * (rng.random((num_units, 3)) < 0.4)
    shares[:3] += np.eye(3)
    shares[:, 2] *= np.arange(num_units) < 4  # a class in few units
    own = np.arange(num_units)
    near = rng.random(num_units) * 0.05  # between a unit and the next one, in a ring
    units = Units(
        shares / shares.sum(axis=0),
        np.column_stack([(own + 1) % num_units, (own - 1) % num_units]),
        np.column_stack([near, near[own - 1]]),
    )
    fractions = np.array(fractions)
    looks, states = [], (np.random.default_rng(7), np.random.default_rng(7))
    found = search(units, fractions, num_chains=4, rng=states[0], check=lambda: looks.append(0))
    expected = slow_search(units, fractions, num_chains=4, num_steps=num_steps, rng=states[1])
    assert sorted((energy, tuple(state.tolist())) for energy, state in found) == expected
    assert states[0].bit_generator.state == states[1].bit_generator.state
    assert len(looks) == -(-num_steps // 64)


def test_one_unit_needs_no_steps_and_two_do() -> None:
    fractions = np.array([0.0, 0.5, 0.0, 0.5])
    looks = []
    one = Units(np.ones((1, 1)), np.zeros((1, 1), int), np.zeros((1, 1)))
    (found,) = search(
        one, fractions, num_chains=3, rng=np.random.default_rng(0), check=lambda: looks.append(0)
    )
    assert (found[0], found[1].tolist(), looks) == (10.5, [1], [])
    two = Units(np.full((2, 1), 0.5), np.array([[0], [1]]), np.zeros((2, 1)))
    both = search(two, fractions, num_chains=8, rng=np.random.default_rng(0), check=lambda: looks.append(0))
    assert sorted(state.tolist() for _, state in both) == [[1, 3], [3, 1]]
    assert len(looks) == 16


def test_assignments_that_several_chains_find_come_once() -> None:
    units = Units.of(NUMBERS[:, :4], INDICES[:, :4], num_classes=2, guard=0)
    found = search(units, np.array([0.0, 1.0, 0.0, 0.0]), num_chains=5, rng=np.random.default_rng(0))
    assert [(energy, state.tolist()) for energy, state in found] == [(0.0, [1, 1])]
