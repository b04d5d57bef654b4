"""Partitions: how alike two of them are, and what the search prefers."""

import numpy as np
import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.crossvalidation.partitions import UNTESTED, similarity_of, train_mask
from hsi_core.labels.labels import Labels, connected_polygons
from scenes_for_tests import striped_classes


def _labels(codes: np.ndarray) -> Labels:
    return Labels(codes.astype(np.uint16), ClassTable.from_codes(np.unique(codes)))


STRIPES = striped_classes(60, 60)


def test_another_numbering_is_the_same_partition_and_a_half_that_moves_is_a_third_alike():
    one = np.array([0, 0, 1, 1, UNTESTED], dtype=np.int16)
    assert similarity_of(one, np.array([1, 1, 0, 0, UNTESTED], dtype=np.int16), 2) == 1.0
    # Each fold shares one of its two pixels: 1 of 3 in the union.
    other = np.array([0, 1, 0, 1, UNTESTED], dtype=np.int16)
    assert similarity_of(one, other, 2) == pytest.approx(1 / 3)


def test_training_pixels_are_labelled_and_outside_the_guard_band():
    numbers = np.array([[0, 1, 1, 1, UNTESTED, UNTESTED]], dtype=np.int16)
    is_labelled = np.array([[True, True, True, True, False, True]])
    assert train_mask(numbers, is_labelled, 0, 1).tolist() == [[False, False, True, True, False, True]]


@pytest.mark.parametrize("seed", range(2))
def test_repeats_differ_even_if_their_folds_are_numbered_to_be_most_alike(seed):
    found = draw_folds(
        _labels(STRIPES), kind="blocks", num_folds=2, num_repeats=3, guard=2, seed=seed, block_size=12
    )
    assert found.similarity is not None
    assert found.similarity <= 0.5
    one, other = (partition.map() for partition in found.partitions[:2])
    straight = np.mean(
        [((one == f) & (other == f)).sum() / ((one == f) | (other == f)).sum() for f in range(2)]
    )
    assert straight <= 0.75  # two folds: the other numbering has the rest


def test_fields_that_lie_close_together_leave_pixels_for_training():
    codes = np.zeros((48, 48), np.uint16)
    for row in range(0, 48, 4):
        for column in range(0, 48, 4):
            codes[row : row + 3, column : column + 3] = (row // 4 + 2 * (column // 4)) % 3 + 1
    codes[codes > 0] = 1 + (connected_polygons(codes)[codes > 0] % 3)
    found = draw_folds(_labels(codes), kind="fields", num_folds=4, num_repeats=1, guard=4, seed=0)
    partition = found.partitions[0]
    shares = [partition.train(fold).sum() / ((codes > 0) & ~partition.test(fold)).sum() for fold in range(4)]
    assert np.mean(shares) > 0.6  # 0.24 for fields dealt out without regard to their neighbours
