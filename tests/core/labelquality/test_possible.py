"""Splits that are possible, for labels whose places are known."""

import numpy as np

from hsi_core.classes.table import ClassTable
from hsi_core.labelquality.possible import try_splits
from hsi_core.labels.labels import Labels


def test_a_class_in_one_field_cannot_be_split_by_polygons():
    codes = np.zeros((24, 24), np.uint16)
    codes[0:4, 0:4] = codes[20:24, 0:4] = 1
    codes[0:4, 20:24] = codes[20:24, 20:24] = 2
    codes[10:14, 10:14] = 3
    found = {
        (one.kind, one.guard): one
        for one in try_splits(Labels(codes, ClassTable.from_codes([1, 2, 3])), guard=20, seed=0)
    }
    assert list(found) == [("random", 0), ("blocks", 0), ("blocks", 20), ("polygons", 0), ("polygons", 20)]
    assert found["random", 0].is_possible
    assert (found["random", 0].num_train, found["random", 0].num_test) == (40, 40)
    assert found["polygons", 0].lacking == ("class 3",) or found["polygons", 0].lacking == ("3",)
    assert found["polygons", 0].num_classes == 2
    assert not found["polygons", 0].is_possible
    assert not found["blocks", 20].is_possible
