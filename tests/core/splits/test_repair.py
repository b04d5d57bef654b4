"""Classes that a subset lacks after the guard band."""

import numpy as np
import pytest

from hsi_core.errors import CancelledError
from hsi_core.splits.guard import TEST, TRAIN, VALIDATION
from hsi_core.splits.problem import Problem
from hsi_core.splits.repair import apply_guard_and_repair


def problem(indices: np.ndarray, fractions: list[float], guard: int = 1) -> Problem:
    counts = np.bincount(indices[indices >= 0])
    return Problem(indices, counts, np.array(fractions), guard)


def test_a_class_that_training_lacks_is_cut_in_two() -> None:
    indices = np.zeros((8, 12), dtype=np.int64)
    indices[6:] = 1
    tentative = np.where(indices == 1, TEST, TRAIN).astype(np.uint8)
    tentative[:, 8:] = TEST
    given = problem(indices, [0.0, 0.5, 0.0, 0.5])
    counts = given.count(apply_guard_and_repair(given, tentative, bias=1.0))
    assert (counts[:, [TRAIN, TEST]] > 0).all()


def test_a_class_too_small_for_a_cut_is_used_for_training() -> None:
    indices = np.zeros((6, 12), dtype=np.int64)
    indices[0, 0] = 1
    tentative = np.full(indices.shape, TRAIN, dtype=np.uint8)
    tentative[:, :6] = TEST
    given = problem(indices, [0.0, 0.5, 0.0, 0.5], guard=2)
    parts = apply_guard_and_repair(given, tentative, bias=1.0)
    assert parts[0, 0] == TRAIN
    assert (given.count(parts)[0, [TRAIN, TEST]] > 0).all()


def test_a_class_that_only_the_test_has_is_shared_with_validation() -> None:
    indices = np.zeros((4, 12), dtype=np.int64)
    tentative = np.full(indices.shape, TRAIN, dtype=np.uint8)
    tentative[:, 6:] = TEST
    given = problem(indices, [0.0, 0.5, 0.25, 0.25])
    parts = apply_guard_and_repair(given, tentative, bias=1.0)
    columns = {part: np.flatnonzero((parts == part).any(axis=0)) for part in (TRAIN, VALIDATION, TEST)}
    assert columns[TRAIN].max() < columns[VALIDATION].min() <= columns[VALIDATION].max() < columns[TEST].min()


@pytest.mark.parametrize("number", [0, 2, 6])
def test_the_guard_band_and_each_repair_look_for_a_cancel(number: int) -> None:
    indices = np.zeros((8, 12), dtype=np.int64)
    indices[6:] = 1
    tentative = np.where(indices == 1, TEST, TRAIN).astype(np.uint8)
    tentative[:, 8:] = TEST
    looks = iter(range(number + 1))

    def check() -> None:
        if next(looks) == number:
            raise CancelledError

    with pytest.raises(CancelledError):
        apply_guard_and_repair(problem(indices, [0.0, 0.5, 0.0, 0.5]), tentative, bias=1.0, check=check)
