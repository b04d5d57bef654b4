"""The validation part of a training fold."""

import numpy as np
import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.crossvalidation.inner import divide_fold
from hsi_core.errors import SplitError
from hsi_core.labels.labels import Labels, connected_polygons
from hsi_core.splits.overlap import within


def _fields(gap: int = 2) -> Labels:
    codes = np.zeros((48, 48), np.uint16)
    for row in range(0, 48, 8):
        for column in range(0, 48, 8):
            codes[row : row + 8 - gap, column : column + 8 - gap] = (row + column) // 8 % 3 + 1
    return Labels(codes, ClassTable.from_codes(range(1, 4)))


@pytest.mark.parametrize("kind", ["fields", "blocks"])
def test_it_has_units_of_the_folds_and_keeps_the_distance(kind):
    labels = _fields()
    folds = draw_folds(labels, kind=kind, num_folds=3, num_repeats=1, guard=1, seed=0, block_size=8)
    found = divide_fold(labels, folds, repeat=0, fold=1, fraction=0.25, seed=0)
    train, validation, test = (s.mask for s in (found.subsets.train, found.subsets.validation, found.test))
    assert not (within(train, 1) & (validation | test)).any()
    assert not (validation & test).any()
    assert ((train | validation) <= folds.partitions[0].train(1)).all()
    if kind == "fields":
        numbers = connected_polygons(labels.codes)
        assert not set(numbers[train]) & set(numbers[validation])
    assert 0.1 < validation.sum() / (train | validation).sum() < 0.4
    assert found.messages == ()
    assert found.subsets.validation.kind == f"held out, {kind}"


def test_where_fields_cannot_be_divided_it_has_blocks_and_says_so():
    codes = np.zeros((40, 40), np.uint16)
    for index in range(4):
        codes[:, 10 * index : 10 * index + 8] = index % 2 + 1
    labels = Labels(codes, ClassTable.from_codes([1, 2]))
    folds = draw_folds(labels, kind="fields", num_folds=2, num_repeats=1, guard=1, seed=0)
    found = divide_fold(labels, folds, repeat=0, fold=0, fraction=0.3, seed=0)
    assert "cannot have the units of the folds" in found.messages[0]
    assert found.subsets.validation.mask.any()


def test_random_folds_choose_no_settings_by_shuffled_pixels():
    labels = _fields()
    folds = draw_folds(labels, kind="random", num_folds=3, num_repeats=1, guard=0, seed=0)
    found = divide_fold(labels, folds, repeat=0, fold=1, fraction=0.25, seed=0)
    assert (found.subsets.validation.kind, found.messages) == ("held out, blocks", ())
    train, validation = found.subsets.train.mask, found.subsets.validation.mask
    # Of single pixels drawn at random, nearly every one has a training pixel among its eight neighbours.
    assert (within(train, 1) & validation).sum() < 0.6 * validation.sum()


def test_labels_without_room_for_it_are_refused():
    codes = np.zeros((6, 60), np.uint16)
    codes[:2, :2], codes[4:, :2], codes[:2, 40:42], codes[4:, 40:42] = 1, 2, 1, 2
    labels = Labels(codes, ClassTable.from_codes([1, 2]))
    folds = draw_folds(labels, kind="blocks", num_folds=2, num_repeats=1, guard=10, seed=0, block_size=20)
    with pytest.raises(SplitError, match="No validation part can be held out of a training fold"):
        divide_fold(labels, folds, repeat=0, fold=0, fraction=0.3, seed=0)
