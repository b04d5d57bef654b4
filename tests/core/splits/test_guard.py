"""The guard band and the cut of a class."""

import numpy as np

from hsi_core.splits.guard import TEST, TRAIN, UNUSED, apply_guard, can_be_cut, cut

NOTHING = np.zeros((1, 8), dtype=bool)


def guarded(parts: list[int], weights: list[float], guard: int, **keep: np.ndarray) -> list[int]:
    kept = {"keep_train": NOTHING, "keep_evaluated": NOTHING} | keep
    return apply_guard(np.array([parts], np.uint8), np.array([weights]), guard=guard, **kept)[0].tolist()


def test_the_side_with_the_smaller_weight_is_dropped() -> None:
    row = [TRAIN] * 4 + [TEST] * 4
    assert guarded(row, [1.0] * 4 + [9.0] * 4, 1) == [TRAIN] * 3 + [UNUSED] + [TEST] * 4
    assert guarded(row, [9.0] * 4 + [1.0] * 4, 1) == [TRAIN] * 4 + [UNUSED] + [TEST] * 3


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
    parts = rng.integers(0, 4, (12, 12)).astype(np.uint8)
    none = np.zeros(parts.shape, dtype=bool)
    found = apply_guard(parts, rng.random(parts.shape), guard=2, keep_train=none, keep_evaluated=none)
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
    assert not can_be_cut(mask, 2)
    assert not can_be_cut(np.zeros((3, 3), dtype=bool), 0)
    assert cut(mask, mask, guard=2, train_share=0.5, cost_train=zero, cost_evaluated=zero) is None
