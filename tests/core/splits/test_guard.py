"""The guard band and the cut of a class."""

import numpy as np
import pytest

from hsi_core.splits.guard import TEST, TRAIN, UNUSED, apply_guard, can_be_cut, cut

NOTHING = np.zeros((1, 8), dtype=bool)


def guarded(subsets: list[int], weights: list[float], guard: int, **keep: np.ndarray) -> list[int]:
    kept = {"keep_train": NOTHING, "keep_evaluated": NOTHING} | keep
    return apply_guard(np.array([subsets], np.uint8), np.array([weights]), guard=guard, **kept)[0].tolist()


def test_the_side_with_the_smaller_weight_is_dropped() -> None:
    row = [TRAIN] * 4 + [TEST] * 4
    assert guarded(row, [1.0] * 4 + [9.0] * 4, 1) == [TRAIN] * 3 + [UNUSED] + [TEST] * 4
    assert guarded(row, [9.0] * 4 + [1.0] * 4, 1) == [TRAIN] * 4 + [UNUSED] + [TEST] * 3
    assert guarded(row, [1.0] * 8, 1) == [TRAIN] * 4 + [UNUSED] + [TEST] * 3


def test_without_a_guard_band_nothing_is_dropped() -> None:
    row = [TRAIN, TEST] * 4
    assert guarded(row, [1.0] * 8, 0) == row


def test_a_pixel_that_must_stay_stays_whatever_its_weight() -> None:
    keep = NOTHING.copy()
    keep[0, 4] = True
    found = guarded([TRAIN] * 4 + [TEST] * 4, [9.0] * 4 + [1.0] * 4, 2, keep_evaluated=keep)
    assert found == [TRAIN, TRAIN, UNUSED, UNUSED] + [TEST] * 4


def test_no_evaluated_pixel_is_within_the_guard_band() -> None:
    rng = np.random.default_rng(0)
    subsets = rng.integers(0, 4, (12, 12)).astype(np.uint8)
    none = np.zeros(subsets.shape, dtype=bool)
    found = apply_guard(subsets, rng.random(subsets.shape), guard=2, keep_train=none, keep_evaluated=none)
    train, evaluated = np.argwhere(found == TRAIN), np.argwhere(found > TRAIN)
    assert len(train) + len(evaluated) > 0
    for pixel in train:
        assert (np.abs(evaluated - pixel).max(axis=1) > 2).all()


def test_a_class_is_cut_across_its_longer_side_with_the_band_between() -> None:
    mask = np.ones((2, 9), dtype=bool)
    zero = np.zeros(mask.shape)
    found = cut(mask, mask, guard=1, train_share=0.5, cost_train=zero, cost_evaluated=zero)
    assert found is not None
    train, evaluated = found
    assert train.sum() == evaluated.sum() == 8
    assert not (train.any(axis=0) & evaluated.any(axis=0)).any()


def test_what_is_not_wider_than_the_band_cannot_be_cut() -> None:
    mask = np.ones((3, 3), dtype=bool)
    zero = np.zeros(mask.shape)
    assert can_be_cut(mask, 1)
    assert can_be_cut(mask[:1], 1)
    assert can_be_cut(mask[:, :1], 1)
    assert not can_be_cut(mask, 2)
    assert not can_be_cut(np.zeros((3, 3), dtype=bool), 0)
    assert cut(mask, mask, guard=2, train_share=0.5, cost_train=zero, cost_evaluated=zero) is None


# The same by loops over pixels and lines
# ------------------------------------------------------------------------------------------------------------


def near(mask: np.ndarray, guard: int) -> np.ndarray:
    """Pixels within the guard band of the mask."""
    found = np.zeros(mask.shape, dtype=bool)
    for row, column in np.argwhere(mask):
        found[max(row - guard, 0) : row + guard + 1, max(column - guard, 0) : column + guard + 1] = True
    return found


def cost_around(weights: np.ndarray, mask: np.ndarray, guard: int) -> np.ndarray:
    """Sum of the weights of the mask in the square around each pixel."""
    return np.array(
        [
            [weights[near(pixel, guard) & mask].sum() for pixel in line]
            for line in np.eye(mask.size, dtype=bool).reshape(*mask.shape, *mask.shape)
        ]
    )


def guarded_by_loops(subsets, weights, guard, keep_train, keep_evaluated):
    """Three rounds that drop the lighter side; then each pixel without conflict is back."""
    candidates = [
        (subsets == TRAIN) & ~near(keep_evaluated, guard),
        (subsets > TRAIN) & ~near(keep_train, guard),
    ]
    train, evaluated = (mask.copy() for mask in candidates)
    for _ in range(3):
        in_conflict = train & near(evaluated, guard), evaluated & near(train, guard)
        costs = [cost_around(weights, mask, guard) for mask in in_conflict]
        is_train_lighter = costs[0] < costs[1]
        train[in_conflict[0] & is_train_lighter] = False
        evaluated[in_conflict[1] & ~is_train_lighter] = False
    evaluated &= ~near(train, guard)
    train = candidates[0] & ~near(evaluated, guard)
    evaluated = candidates[1] & ~near(train, guard)
    return np.where(train | evaluated, subsets, UNUSED)


@pytest.mark.parametrize("seed", range(12))
def test_the_guard_band_is_that_of_loops_over_pixels(seed: int) -> None:
    rng = np.random.default_rng(seed)
    shape, guard = (7, 9), 1 + seed % 3
    subsets = rng.integers(0, 4, (3, 4)).repeat(3, axis=0).repeat(3, axis=1)[:7, :9].astype(np.uint8)
    weights = rng.random(shape)
    keep = rng.integers(0, 40, shape)
    keep_train, keep_evaluated = (keep == 0) & (subsets == TRAIN), (keep == 1) & (subsets > TRAIN)
    keep_evaluated &= ~near(keep_train, guard)
    found = apply_guard(subsets, weights, guard=guard, keep_train=keep_train, keep_evaluated=keep_evaluated)
    expected = guarded_by_loops(subsets, weights, guard, keep_train, keep_evaluated)
    np.testing.assert_array_equal(found, expected)
    assert found.dtype == np.uint8


def cut_by_loops(first, second, guard, share, cost_train, cost_evaluated, least):
    """The best cut, by trying all of them: the balanced one of each side, and of these the best score."""
    total = (first | second).sum()
    found = []
    for axis in (0, 1):
        lines = np.indices(first.shape)[axis]
        for distance in (lines, first.shape[axis] - 1 - lines):
            cuts = []
            for position in range(first.shape[axis]):
                train, evaluated = first & (distance <= position), second & (distance > position + guard)
                if train.sum() >= least[0] and evaluated.sum() >= least[1]:
                    balance = min(train.sum() / share, evaluated.sum() / (1 - share))
                    cuts.append((balance, -position, train, evaluated))
            if cuts:
                balance, _, train, evaluated = max(cuts, key=lambda one: one[:2])
                loss = cost_evaluated[near(train, guard)].sum() + cost_train[near(evaluated, guard)].sum()
                found.append((balance / total - loss, train, evaluated))
    return max(found, key=lambda one: one[0])[1:] if found else None


@pytest.mark.parametrize("seed", range(24))
def test_the_cut_is_the_best_of_all_cuts(seed: int) -> None:
    rng = np.random.default_rng(seed)
    shape, guard, share, least = (6, 5), seed % 4, (0.3, 0.5, 0.75)[seed % 3], (1 + seed % 2, 1 + seed % 3)
    density = (0.15, 0.6)[seed // 4 % 2]
    first, second = rng.random((2, *shape)) < density
    if seed % 2:
        second = first
    costs = rng.random((2, *shape)) * (0.02 * (seed % 5))
    found = cut(
        first,
        second,
        guard=guard,
        train_share=share,
        cost_train=costs[0],
        cost_evaluated=costs[1],
        min_train=least[0],
        min_evaluated=least[1],
    )
    expected = cut_by_loops(first, second, guard, share, *costs, least)
    assert (found is None) == (expected is None)
    if found is not None and expected is not None:
        np.testing.assert_array_equal(found, expected)


def test_one_pixel_on_each_side_is_enough_by_default() -> None:
    mask = np.array([[True, False, True]])
    zero = np.zeros(mask.shape)
    found = cut(mask, mask, guard=1, train_share=0.5, cost_train=zero, cost_evaluated=zero)
    assert found is not None
    assert [side.sum() for side in found] == [1, 1]


def test_training_may_be_at_either_end() -> None:
    first = np.array([[False, False, True]])
    zero = np.zeros(first.shape)
    found = cut(first, first[:, ::-1], guard=1, train_share=0.5, cost_train=zero, cost_evaluated=zero)
    assert found is not None
    np.testing.assert_array_equal(found, [first, first[:, ::-1]])
