"""The random order of pixels, and the first ones of each stratum."""

import numpy as np
import pytest
from scipy import stats

from hsi_core.sampling.candidates import Reservoir, random_keys


def test_the_keys_are_those_of_splitmix64() -> None:
    # The first outputs of the published generator from the state 1234567.
    start = np.random.SeedSequence(0).generate_state(1, np.uint64)[0]
    numbers = np.array([0, 1, 2], dtype=np.uint64)
    step = 0x9E3779B97F4A7C15

    def mix(state: int) -> int:
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) % 2**64
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) % 2**64
        return state ^ (state >> 31)

    assert mix((1234567 + step) % 2**64) == 6457827717110365317  # as published with the generator
    assert random_keys(numbers, 0).tolist() == [mix((int(start) + (n + 1) * step) % 2**64) for n in range(3)]


def test_the_keys_are_uniform_and_neighbours_are_independent() -> None:
    keys = random_keys(np.arange(100_000), 7) / 2.0**64
    assert stats.kstest(keys, "uniform").pvalue > 0.001
    assert abs(np.corrcoef(keys[:-1], keys[1:])[0, 1]) < 0.02


@pytest.mark.parametrize("portion", [50_000, 200_000])
def test_the_smallest_keys_of_each_stratum_are_kept_whatever_the_portions(portion) -> None:
    numbers = np.arange(200_000)
    strata = numbers % 7 % 3
    keys = random_keys(numbers, 1)
    reservoir = Reservoir(20, 3)
    for first in range(0, len(numbers), portion):
        part = slice(first, first + portion)
        reservoir.add(strata[part], numbers[part], keys[part])
    found = reservoir.finish()
    for stratum in range(3):
        mine = numbers[strata == stratum]
        assert found.of(stratum).tolist() == mine[np.argsort(keys[mine])][:20].tolist()


def test_a_stratum_with_few_items_keeps_all() -> None:
    reservoir = Reservoir(20, 3)
    reservoir.add(np.array([2, 2]), np.array([5, 9]), random_keys(np.array([5, 9]), 0))
    found = reservoir.finish()
    assert sorted(found.of(2).tolist()) == [5, 9]
    assert found.of(0).tolist() == []
