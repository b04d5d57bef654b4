"""Folds: whole units, every pixel once, a guard band, and repeats that differ."""

import numpy as np
import pytest

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation import folds
from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.errors import SplitError
from hsi_core.labels.labels import Labels, connected_polygons
from hsi_core.splits.overlap import within
from scenes_for_tests import striped_classes


def _labels(codes: np.ndarray, **options) -> Labels:
    return Labels(codes.astype(np.uint16), ClassTable.from_codes(np.unique(codes)), **options)


STRIPES = striped_classes(60, 60)


@pytest.mark.parametrize(
    ("kind", "guard", "block_size"),
    [("blocks", 2, 12), ("blocks", 0, None), ("fields", 1, None), ("random", 0, None)],
)
def test_every_labelled_pixel_is_tested_once_in_a_repeat_and_training_keeps_its_distance(
    kind, guard, block_size
):
    codes = STRIPES.copy()
    codes[:20, :30] = 0
    found = draw_folds(
        _labels(codes), kind=kind, num_folds=4, num_repeats=2, guard=guard, seed=0, block_size=block_size
    )
    for partition in found.partitions:
        tests = np.stack([partition.test(fold) for fold in range(4)])
        np.testing.assert_array_equal(tests.sum(axis=0), codes > 0)
        for fold, test in enumerate(tests):
            train = partition.train(fold)
            np.testing.assert_array_equal(train, (codes > 0) & ~within(test, guard))
            assert set(codes[test]) == {1, 2, 3}
    assert found.messages == ()


def test_blocks_stay_whole():
    found = draw_folds(
        _labels(STRIPES), kind="blocks", num_folds=3, num_repeats=1, guard=0, seed=1, block_size=15
    )
    numbers = found.partitions[0].map().reshape(4, 15, 4, 15).transpose(0, 2, 1, 3).reshape(16, -1)
    np.testing.assert_array_equal(numbers.min(axis=1), numbers.max(axis=1))


@pytest.mark.parametrize("kind", ["fields", "polygons"])
def test_fields_and_polygons_stay_whole(kind):
    codes = np.zeros((40, 40), np.uint16)
    for row in range(0, 40, 8):
        for column in range(0, 40, 8):
            codes[row : row + 6, column : column + 6] = (row + column) // 8 % 2 + 1
    units = connected_polygons(codes)
    burnt = np.where(units > 13, units - 13, units) if kind == "polygons" else None  # pairs of far fields
    found = draw_folds(
        _labels(codes, burnt_polygons=burnt), kind=kind, num_folds=3, num_repeats=1, guard=0, seed=0
    )
    numbers = found.partitions[0].map()
    for unit in np.unique((units if burnt is None else burnt)[codes > 0]):
        assert len(np.unique(numbers[(units if burnt is None else burnt) == unit])) == 1


def test_the_classes_are_balanced_over_the_folds():
    found = draw_folds(
        _labels(STRIPES), kind="blocks", num_folds=5, num_repeats=1, guard=0, seed=0, block_size=8
    )
    partition = found.partitions[0]
    counts = np.stack([np.bincount(STRIPES[partition.test(fold)], minlength=4)[1:] for fold in range(5)])
    share = counts / counts.sum(axis=0)
    assert np.abs(share - 0.2).max() < 0.06


def test_repeats_that_have_to_be_alike_are_named():
    codes = np.zeros((10, 40), np.uint16)
    codes[:, :8], codes[:, 32:] = 1, 1
    codes[0, 20] = 0
    found = draw_folds(_labels(codes), kind="fields", num_folds=2, num_repeats=2, guard=1, seed=0)
    assert found.similarity == 1.0
    assert "similar folds (mean intersection over union of the test pixels: 1.00)" in found.messages[0]


def test_a_class_in_one_unit_stays_in_training_and_is_named():
    codes = STRIPES.copy()
    codes[2:6, 2:6] = 9
    found = draw_folds(
        _labels(codes), kind="blocks", num_folds=3, num_repeats=2, guard=1, seed=0, block_size=12
    )
    for partition in found.partitions:
        tests = [partition.test(fold) for fold in range(3)]
        assert not any((codes[test] == 9).any() for test in tests)
        assert sum((codes[partition.train(fold)] == 9).any() for fold in range(3)) >= 2
    assert found.messages == (
        "Classes that lie in a single block cannot be tested apart from their training pixels: class 9 (16 "
        "pixels). They stay in training, and their pixels are in no test.",
    )


def test_a_class_whose_training_pixels_the_guard_band_takes_is_named():
    codes = np.zeros((40, 90), np.uint16)
    codes[:, :40], codes[:, 50:] = 1, 1
    codes[::2, :] = np.where(codes[::2, :] == 1, 2, 0)
    codes[:, 44], codes[:, 45] = 0, 0
    codes[10, 39], codes[10, 50] = 3, 3  # one pixel in each of two blocks, far less than the guard band apart
    found = draw_folds(
        _labels(codes), kind="blocks", num_folds=2, num_repeats=1, guard=20, seed=0, block_size=45
    )
    assert "a fold and its guard band of 20 pixels leave fewer than 2 training pixels" in found.messages[0]
    assert "class 3 (2 pixels)" in found.messages[0]


def test_the_same_seed_gives_the_same_folds_and_more_repeats_keep_the_first():
    def draw(repeats: int, seed: int = 0):
        return draw_folds(
            _labels(STRIPES),
            kind="blocks",
            num_folds=3,
            num_repeats=repeats,
            guard=1,
            seed=seed,
            block_size=10,
        )

    one, two, other = draw(1), draw(2), draw(1, seed=1)
    np.testing.assert_array_equal(one.partitions[0].numbers, two.partitions[0].numbers)
    assert (one.partitions[0].numbers != other.partitions[0].numbers).any()


def test_default_blocks_are_small_enough_to_test_classes_of_a_single_field(monkeypatch):
    field = np.pad(np.ones((26, 26), np.int64), 2)
    labels = _labels(np.pad(np.kron(np.arange(1, 13).reshape(3, 4), field), ((5, 0), (5, 0))))
    arguments = {"kind": "blocks", "num_folds": 3, "num_repeats": 2, "guard": 2, "seed": 0}
    found = draw_folds(labels, **arguments)
    assert found.messages == ()
    assert [partition.untested for partition in found.partitions] == [(), ()]
    monkeypatch.setattr(folds, "_MAX_UNTESTED", 1.0)
    largest = draw_folds(labels, **arguments)
    assert largest.block_size > found.block_size
    assert "Classes that lie in a single block cannot be tested apart" in largest.messages[0]


def test_classes_of_a_single_field_are_refused_with_the_advice_to_take_blocks():
    """Each class is one large field, as on the scene of Salinas."""
    labels = _labels(np.kron(np.arange(1, 7).reshape(3, 2), np.ones((20, 20), np.int64)))
    arguments = {"num_folds": 3, "num_repeats": 1, "guard": 2, "seed": 0}
    with pytest.raises(
        SplitError, match="No class lies in two connected fields .* choose folds of blocks, which"
    ):
        draw_folds(labels, kind="fields", **arguments)
    assert draw_folds(labels, kind="blocks", **arguments).partitions


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"kind": "fields", "num_folds": 200}, "The number of connected fields with labels is 15"),
        (
            {"kind": "random", "guard": 2},
            "A guard band of 2 pixels around single pixels removes all other pixels",
        ),
        ({"kind": "squares"}, 'There are no folds by "squares"'),
        ({"block_size": 60}, "Blocks of 60 pixels leave one block"),
        ({"block_size": 30, "guard": 40}, "No class can be in training and test at once"),
    ],
)
def test_folds_that_cannot_be_made_are_refused(options, message):
    arguments = {"kind": "blocks", "num_folds": 3, "num_repeats": 1, "guard": 0, "seed": 0} | options
    with pytest.raises(SplitError, match=message):
        draw_folds(_labels(STRIPES), **arguments)
