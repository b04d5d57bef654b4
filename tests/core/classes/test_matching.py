"""Which class of one table is which of another."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.classes.matching import ClassMatch, match_classes, name_key, similar_names, take_free_code
from hsi_core.classes.table import MAX_CODE, ClassTable
from hsi_core.errors import LabelError


def table(names: dict[int, str | None]) -> ClassTable:
    return ClassTable.from_codes(names, {code: name for code, name in names.items() if name})


def match(labels: dict[int, str | None], known: dict[int, str | None]) -> ClassMatch:
    return match_classes(table(labels), table(known), labels_name="reference labels", known_name="class map")


def test_one_unknown_class_does_not_hinder_the_others() -> None:
    found = match({1: "Corn", 2: "Oats", 3: "Water", 4: "Wood"}, {1: "Corn", 2: "Water", 3: "Wood"})
    assert found.new_codes == {1: 1, 2: 5, 3: 2, 4: 3}
    assert [(entry.code, entry.name) for entry in found.unknown] == [(2, "Oats")]
    assert found.class_table.names == ["Corn", "Water", "Wood", "Oats"]
    assert found.warnings == (
        "The reference labels and the class map number their classes differently; they are matched by name. "
        "Reference labels: 1 Corn, 2 Oats, 3 Water, 4 Wood. Class map: 1 Corn, 2 Water, 3 Wood.",
    )
    np.testing.assert_array_equal(
        found.recode(np.array([[0, 1, 2], [3, 4, 0]], np.uint16)), [[0, 1, 5], [2, 3, 0]]
    )


def test_equal_tables_match_without_a_word() -> None:
    found = match({1: "Corn", 3: "Wood"}, {1: "Corn", 2: "Water", 3: "Wood"})
    assert (found.new_codes, found.unknown, found.warnings) == ({1: 1, 3: 3}, (), ())


def test_case_and_spaces_make_no_other_class() -> None:
    assert match({1: "corn ", 2: "Bare  Soil"}, {2: "Corn", 1: "bare soil"}).new_codes == {1: 2, 2: 1}


def test_a_code_that_the_map_does_not_use_is_kept() -> None:
    found = match({1: "Corn", 7: "Steel"}, {1: "Corn", 2: "Oats"})
    assert found.new_codes == {1: 1, 7: 7}
    assert [entry.name for entry in found.unknown] == ["Steel"]


def test_another_name_for_a_code_is_another_class_where_names_are_in_common() -> None:
    found = match({1: "Corn", 2: "Forest"}, {1: "Corn", 2: "Woods"})
    assert found.new_codes == {1: 1, 2: 3}
    assert "different names for the same codes, which are taken as different classes" in found.warnings[0]


def test_tables_without_real_names_match_by_code() -> None:
    for labels, known in [
        ({1: None, 2: None}, {1: None, 2: None}),
        ({1: None, 2: None}, {1: "Corn", 2: "Oats"}),
    ]:
        found = match(labels, known)
        assert (found.new_codes, found.warnings) == ({1: 1, 2: 2}, ())


def test_names_that_a_map_without_names_cannot_confirm_are_said() -> None:
    found = match({1: "Corn", 2: "Oats"}, {1: None, 2: None})
    assert found.new_codes == {1: 1, 2: 2}
    assert found.warnings == (
        "The class map has no class names; the reference labels are matched by code. Make sure that its "
        "codes mean: "
        "1 Corn, 2 Oats.",
    )


def test_a_class_without_a_name_is_matched_by_code_only_where_codes_agree() -> None:
    assert match({1: "Corn", 2: None}, {1: "Corn", 2: "Oats"}).new_codes == {1: 1, 2: 2}
    assert match({1: None, 2: "Corn"}, {1: "Corn", 2: "Oats"}).new_codes == {1: 3, 2: 1}


def test_default_names_in_alphabetical_order_find_their_codes() -> None:
    """A text field with "class 1", "class 10", "class 2" is numbered 1, 2, 3."""
    found = match({1: "class 1", 2: "class 10", 3: "class 2"}, {1: None, 2: None, 10: None})
    assert found.new_codes == {1: 1, 2: 10, 3: 2}


@pytest.mark.parametrize(
    ("labels", "known", "message"),
    [
        (
            {1: "Mais", 2: "Hafer"},
            {1: "Corn", 2: "Oats"},
            r'The code 1 is "Mais" in the reference labels but "Corn" in the class map, .*none is in both.* '
            r"Give each class one name, the same in both\. Reference labels: 1 Mais, 2 Hafer\. Class map: "
            r"1 Corn",
        ),
        (
            {1: "Corn", 2: "Corn"},
            {1: "Corn", 2: "Oats"},
            'The code 2 is "Corn".*but "Oats".*one is there twice',
        ),
        (
            {5: "Corn", 6: "Corn"},
            {1: "Corn"},
            'class "Corn" has other codes .* one name is there twice. Give each',
        ),
    ],
)
def test_codes_with_other_names_are_refused_where_no_name_helps(
    labels: dict[int, str | None], known: dict[int, str | None], message: str
) -> None:
    with pytest.raises(LabelError, match=message):
        match(labels, known)


def test_the_largest_code_leaves_a_gap_to_use() -> None:
    assert match({1: "Corn", 2: "Oats"}, {1: "Corn", 2: "Rye", MAX_CODE: "Wood"}).new_codes == {1: 1, 2: 3}


_names = st.dictionaries(st.integers(1, 9), st.sampled_from("ABCDEFGHI"), min_size=1, max_size=9)


@given(labels=_names, known=_names)
def test_no_two_classes_get_one_code_and_known_names_keep_theirs(
    labels: dict[int, str], known: dict[int, str]
) -> None:
    try:
        found = match(labels, known)
    except LabelError:
        return
    assert sorted(found.new_codes) == sorted(labels)
    assert len(set(found.new_codes.values())) == len(labels)
    for code, new in found.new_codes.items():
        assert (new in known) == (labels[code] in known.values())
        if new in known:
            assert known[new] == labels[code]


def test_unknown_classes_are_told_where_codes_match() -> None:
    found = match({1: None, 2: None, 5: None}, {1: None, 2: None})
    assert found.class_table.codes == [1, 2, 5]
    assert [entry.code for entry in found.unknown] == [5]


def test_names_are_compared_without_case_and_with_single_spaces() -> None:
    assert name_key("  Bare \t SOIL ") == "bare soil"


def test_one_real_name_in_one_table_is_enough_to_go_by_names() -> None:
    """The labels call code 2 "class 1", which is no real name there; the map does so with code 1, its
    default name."""
    found = match({2: "class 1", 3: "Corn"}, {1: None, 3: "Corn"})
    assert found.new_codes == {2: 1, 3: 3}


def test_every_code_is_recoded_up_to_the_largest() -> None:
    found = match({1: "Corn", 2: "Oats"}, {2: "Corn", 1: "Oats"})
    codes = np.array([0, 1, 2, 3, MAX_CODE], np.uint16)
    recoded = found.recode(codes)
    np.testing.assert_array_equal(recoded, [0, 2, 1, 3, MAX_CODE])
    assert recoded.dtype == np.uint16


def test_a_free_code_is_above_all_or_the_lowest_gap_and_is_used_from_then_on() -> None:
    used = {1, 4}
    assert [take_free_code(used, "labels") for _ in range(2)] == [5, 6]
    assert used == {1, 4, 5, 6}
    assert take_free_code({MAX_CODE}, "labels") == 1
    used = {*range(1, 7), *range(8, MAX_CODE + 1)}
    assert take_free_code(used, "labels") == 7
    with pytest.raises(LabelError, match="The reference labels have too many classes; merge some of them"):
        take_free_code(used, "reference labels")


def test_labels_without_a_free_code_are_named() -> None:
    full = {code: f"class {code}" for code in range(1, MAX_CODE + 1)}
    with pytest.raises(LabelError, match="The reference labels have too many classes"):
        match({1: "Corn", 2: "Oats"}, full | {2: "Corn"})


@pytest.mark.parametrize(
    ("one", "other", "is_similar"),
    [
        ("Oak", "oak", True),
        ("bare soil", "Bare_Soil", True),
        ("beech", "beach", True),
        ("conifer", "conifers", True),
        ("dry grass", "dry garss", True),
        ("wood", "woods", True),
        ("W\u00e4lder", "Wa\u0308lder", True),  # composed, and two signs
        ("\uff23orn", "Corn", True),  # a wide letter
        ("corn 1", "corn 2", False),
        ("soil A", "soil B", False),
        ("roof", "root", False),
        ("corn-notill", "corn-mintill", False),
        ("grass", "dry grass", False),
        ("12", "13", False),
    ],
)
def test_names_that_are_probably_one_class_are_found(one: str, other: str, is_similar: bool) -> None:
    assert similar_names([one, "water", other]) == ([(one, other)] if is_similar else [])
