"""Blocks, and their assignment to subsets."""

import numpy as np

from hsi_core.splits.blocks import block_numbers, split_by_blocks, split_by_polygons
from hsi_core.splits.problem import Problem


def striped(polygons: bool = False) -> Problem:
    """Two classes in alternating stripes of four rows."""
    indices = np.repeat(np.arange(8) % 2, 3)[:, None].repeat(24, axis=1)
    numbers = np.repeat(np.arange(1, 9), 3)[:, None].repeat(24, axis=1) if polygons else None
    return Problem(indices, np.bincount(indices.ravel()), np.array([0.0, 0.5, 0.0, 0.5]), 0, numbers)


def test_blocks_are_numbered_without_gaps_and_skip_what_is_unlabelled() -> None:
    labelled = np.zeros((4, 5), dtype=bool)
    labelled[0, 0] = labelled[3, 4] = labelled[2, 4] = True
    found = block_numbers(labelled, 2)
    assert (found[0, 0], found[2, 4], found[3, 4]) == (0, 1, 1)
    assert (found[~labelled] == -1).all()


def test_a_block_is_in_one_subset_and_the_fractions_are_kept() -> None:
    problem = striped()
    found, _ = split_by_blocks(problem, [6], np.random.default_rng(0), lambda: None)
    parts = found.parts
    assert found.block_size == 6
    numbers = block_numbers(problem.indices >= 0, 6)
    for number in range(16):
        assert len(np.unique(parts[numbers == number])) == 1
    np.testing.assert_array_equal(problem.count(parts), [[0, 144, 0, 144]] * 2)


def test_a_polygon_is_in_one_subset() -> None:
    problem = striped(polygons=True)
    found, _ = split_by_polygons(problem, np.random.default_rng(0), lambda: None)
    parts = found.parts
    assert problem.polygons is not None
    for number in range(1, 9):
        assert len(np.unique(parts[problem.polygons == number])) == 1
    np.testing.assert_array_equal(problem.count(parts), [[0, 144, 0, 144]] * 2)
