import numpy as np
import pytest

from hsi_core.classes.map import count_classes
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import MAX_CODE, ClassEntry, ClassTable
from hsi_core.classes.unclassified import (
    TAG,
    code_in,
    entry_for,
    to_tag,
    with_entry,
    without_unclassified,
)
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress


def table(*codes, name="wood", color="#009E73"):
    return ClassTable.of(ClassEntry(code, f"{name}", color) for code in codes)


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        (table(1, 7), ClassEntry(8, "unclassified", "#808080")),
        (table(MAX_CODE), ClassEntry(MAX_CODE - 1, "unclassified", "#808080")),
        (table(2, name="Unclassified"), ClassEntry(3, "unclassified pixels", "#808080")),
        (table(2, color="#808080"), ClassEntry(3, "unclassified", "#E69F00")),
    ],
)
def test_rejected_pixels_get_a_code_a_name_and_a_colour_that_no_class_has(classes, expected):
    assert entry_for(classes) == expected


def test_a_reader_takes_rejected_pixels_as_pixels_without_a_class():
    codes = np.array([[1, 8], [0, 8]], dtype=np.uint16)
    tags = {TAG: to_tag(ClassEntry(8, "unclassified", "#808080"))}
    np.testing.assert_array_equal(without_unclassified(codes, tags), [[1, 0], [0, 0]])
    assert without_unclassified(codes, {}) is codes


@pytest.mark.parametrize("text", ["{", "[8]", '{"code": null}', '{"code": 70000}', '{"code": -1}', "{}"])
def test_a_damaged_tag_names_no_code(text):
    assert code_in({TAG: text}) == 0


def test_labels_and_counts_leave_rejected_pixels_out(tmp_path):
    classes, path = table(1, 7), tmp_path / "map.tif"
    unclassified, grid = entry_for(classes), Grid(width=3, height=1)
    codes = np.array([[1, 7, 8]], dtype=np.uint16)
    tags = {TAG: to_tag(unclassified)}
    write_class_raster(path, codes, grid=grid, class_table=with_entry(classes, unclassified), tags=tags)
    labels = read_labels(path, grid=grid, progress=Progress())
    np.testing.assert_array_equal(labels.codes, [[1, 7, 0]])
    assert labels.class_table == classes
    assert count_classes(path, Progress()) == (classes, {1: 1, 7: 1})
