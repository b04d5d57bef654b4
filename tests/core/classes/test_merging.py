"""Class tables of a model and of new labels in one."""

import numpy as np
import pytest

from hsi_core.classes.merging import merge_classes
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import LabelError


def table(*names: str, first: int = 1, color: str = "#112233") -> ClassTable:
    return ClassTable.of(ClassEntry(first + i, name, color) for i, name in enumerate(names))


def test_a_class_is_found_by_its_name_and_a_new_one_gets_a_free_code() -> None:
    merged = merge_classes(table("Water", "  wOOD "), table("Corn", "Wood"))
    assert [(e.code, e.name) for e in merged.class_table.entries] == [(1, "Corn"), (2, "Wood"), (3, "Water")]
    np.testing.assert_array_equal(merged.match.recode(np.array([0, 1, 2], dtype=np.uint16)), [0, 3, 2])
    assert [entry.name for entry in merged.new] == ["Water"]
    assert merged.match.class_table.names == ["Wood", "Water"]


def test_labels_of_new_classes_only_are_all_new_with_a_warning() -> None:
    merged = merge_classes(table("Water", "Roads", first=2), table("Corn", "Wood"))
    assert merged.class_table.names == ["Corn", "Wood", "Roads", "Water"]
    assert merged.match.new_codes == {2: 4, 3: 3}
    assert "all are taken as new" in merged.match.warnings[0]


def test_without_names_codes_are_classes() -> None:
    merged = merge_classes(ClassTable.from_codes([2, 7]), ClassTable.from_codes([1, 2]))
    assert merged.class_table.codes == [1, 2, 7]
    assert [entry.code for entry in merged.new] == [7]


def test_a_new_class_has_a_colour_of_its_own() -> None:
    merged = merge_classes(table("Water", "Roads"), table("Corn", "Wood", first=5, color="#E69F00"))
    colors = [entry.color for entry in merged.class_table.entries]
    assert colors[2:] == ["#E69F00", "#E69F00"]  # the model's own stay
    assert len({*colors[:2], "#E69F00"}) == 3
    same = merge_classes(table("Water", color="#E69F00"), table("Corn", first=5, color="#E69F00"))
    assert same.class_table.entries[0].color != "#E69F00"


def test_names_that_contradict_the_codes_are_refused() -> None:
    with pytest.raises(LabelError, match='The code 1 is "Water" in the new labels but "Corn" in the model'):
        merge_classes(table("Water", "class 2"), table("Corn", "Wood"))
