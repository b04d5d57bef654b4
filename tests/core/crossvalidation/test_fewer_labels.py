"""Subsets of the labels of a training fold."""

import dataclasses

import numpy as np
import pytest

from hsi_core.crossvalidation.fewer_labels import SHARES, count_labels, draw_share, number_units
from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.crossvalidation.inner import FoldLabels, divide_fold
from hsi_core.labels.labels import Labels
from scenes_for_tests import striped_classes


@pytest.fixture(scope="module")
def fields() -> tuple[Labels, FoldLabels, np.ndarray]:
    """Labels with 48 fields of 4 x 4 pixels, the first fold of three, and the numbers of the fields."""
    from hsi_core.classes.table import ClassTable

    codes = np.zeros((64, 64), dtype=np.uint16)
    classes = np.random.default_rng(0).permutation(np.arange(64) % 4).reshape(8, 8)
    for row, column in np.argwhere(classes < 3):
        codes[8 * row : 8 * row + 4, 8 * column : 8 * column + 4] = classes[row, column] + 1
    labels = Labels(codes, ClassTable.from_codes(range(1, 4)))
    folds = draw_folds(labels, kind="fields", num_folds=3, num_repeats=1, guard=1, seed=0)
    units, name = number_units(labels, folds)
    assert name == "fields"
    return labels, divide_fold(labels, folds, repeat=0, fold=0, fraction=0.25, seed=0), units


def test_fields_are_drawn_whole_and_the_draws_are_nested(fields):
    _, labels, units = fields
    known = labels.subsets.labelled.mask
    before = np.zeros_like(known)
    for share in (*SHARES, 1.0):
        fewer, drawn = draw_share(labels, units, share=share, seed=3)
        assert (before <= drawn).all()
        assert not (drawn & ~known).any()
        for unit in np.unique(units[drawn]):
            assert drawn[known & (units == unit)].all()
        np.testing.assert_array_equal(fewer.subsets.labelled.mask, drawn)
        np.testing.assert_array_equal(fewer.subsets.train.mask, labels.subsets.train.mask & drawn)
        np.testing.assert_array_equal(fewer.subsets.validation.mask, labels.subsets.validation.mask & drawn)
        np.testing.assert_array_equal(fewer.test.mask, labels.test.mask)
        before = drawn
    np.testing.assert_array_equal(before, known)


def test_each_class_keeps_its_share_of_the_fields_and_what_training_needs(fields):
    all_labels, labels, units = fields
    table, codes = all_labels.class_table, all_labels.codes
    whole = count_labels(labels.subsets.labelled.mask, codes, table, units)
    _, drawn = draw_share(labels, units, share=0.5, seed=0)
    counts = count_labels(drawn, codes, table, units)
    assert counts.units == tuple(round(0.5 * number) for number in whole.units)
    assert counts.pixels == tuple(16 * number for number in counts.units)  # fields of 4 x 4 pixels
    few, drawn = draw_share(labels, units, share=0.01, seed=0)
    assert count_labels(drawn, codes, table, units).units == (2, 2, 2)  # one to train, one to validate
    for mask in (few.subsets.train.mask, few.subsets.validation.mask):
        assert set(codes[mask].tolist()) == {1, 2, 3}


def test_another_seed_draws_other_fields(fields):
    _, labels, units = fields
    draws = [draw_share(labels, units, share=0.25, seed=seed)[1] for seed in (0, 0, 1)]
    np.testing.assert_array_equal(draws[0], draws[1])
    assert (draws[0] != draws[2]).any()


@pytest.mark.parametrize(
    ("kind", "has_polygons", "name"),
    [("blocks", False, "fields"), ("blocks", True, "polygons"), ("random", False, "pixels")],
)
def test_units_are_polygons_or_fields_and_pixels_for_random_folds(small, kind, has_polygons, name):
    codes = striped_classes(36, 36)
    polygons = (codes + 10).astype(np.int32) if has_polygons else None
    labels = Labels(codes, small.labels.class_table, polygons)
    folds = dataclasses.replace(small.found.folds, kind=kind)
    units, found = number_units(labels, folds)
    assert found == name
    if has_polygons:
        np.testing.assert_array_equal(units, polygons)
    elif kind == "random":
        assert len(np.unique(units)) == codes.size
    else:
        np.testing.assert_array_equal(units, labels.polygons)
