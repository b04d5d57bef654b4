"""The draw of one split among the good ones."""

import numpy as np
import pytest

from hsi_core.splits.draw import Finished, _probabilities, draw
from hsi_core.splits.guard import TEST, TRAIN


def finished(test: list[int], cost: float, missing: float = 0.0) -> Finished:
    subsets = np.full((1, 8), TRAIN, dtype=np.uint8)
    subsets[0, test] = TEST
    return Finished(missing, cost, subsets, subsets, 1.0, 4)


def drawn(splits: list[Finished]) -> list[float]:
    return [draw(splits, TEST, np.random.default_rng(seed))[0].cost for seed in range(40)]


def test_splits_that_lack_more_classes_or_cost_more_are_never_drawn() -> None:
    splits = [finished([0, 1], 0.10), finished([2, 3], 0.11), finished([4, 5], 0.9), finished([6], 0.0, 1.0)]
    assert set(drawn(splits)) == {0.10, 0.11}


def test_many_variants_of_one_split_count_once() -> None:
    variants = [finished([0, 1, 2, 3], 0.1) for _ in range(9)]
    other = finished([4, 5, 6, 7], 0.12)
    assert 0.3 < np.mean(np.equal(drawn([*variants, other]), 0.12)) < 0.7
    assert draw([*variants, other], TEST, np.random.default_rng(0))[1] == pytest.approx(0.5)


def test_a_larger_cost_is_accepted_if_the_cheapest_splits_are_similar() -> None:
    splits = [finished([0, 1, 2], 0.10), finished([5, 6, 7], 0.19)]
    assert set(drawn(splits)) == {0.10, 0.19}
    assert draw(splits[:1], TEST, np.random.default_rng(0))[1] == 1.0


def test_the_overlap_is_that_of_the_subset_alone_and_empty_subsets_are_equal() -> None:
    apart = [finished([0], 0.1), finished([1], 0.1)]  # the other pixels of both overlap by 6 / 8
    assert draw(apart, TEST, np.random.default_rng(0))[1] == 0.5
    empty = [finished([], 0.1), finished([], 0.1)]
    assert draw(empty, TEST, np.random.default_rng(0))[1] == 1.0


def test_the_largest_tolerance_counts_and_a_larger_one_is_not_used_without_need() -> None:
    assert set(drawn([finished([0], 0.0), finished([0], 0.15)])) == {0.0, 0.15}
    splits = [finished([0], 0.10), finished([1], 0.12), finished([2], 0.15)]
    assert set(drawn(splits)) == {0.10, 0.12}  # their expected overlap is 0.5, which is not similar


def test_a_split_joins_the_group_of_the_first_similar_one() -> None:
    overlaps = np.array([[1.0, 0.0, 0.9], [0.0, 1.0, 0.0], [0.9, 0.0, 1.0]])
    assert _probabilities(overlaps).tolist() == [0.25, 0.5, 0.25]
    half = np.array([[1.0, 0.5, 0.0], [0.5, 1.0, 0.0], [0.0, 0.0, 1.0]])
    assert _probabilities(half).tolist() == pytest.approx([1 / 3] * 3)
