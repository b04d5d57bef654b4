"""Class tables: order, palette, round trips and what is refused."""

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.classes.map import complete_table
from hsi_core.classes.table import (
    MAX_CODE,
    PALETTE,
    ClassEntry,
    ClassTable,
    free_color,
    palette_color,
    read_class_csv,
)
from hsi_core.errors import LabelError

CODES = st.sets(st.integers(1, MAX_CODE), min_size=1, max_size=30)
NAMES = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=20)


def write_csv(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@given(CODES)
def test_entries_are_ascending_and_indices_are_their_positions(codes):
    table = ClassTable.from_codes(codes)
    assert table.codes == sorted(codes)
    assert table.to_indices(np.array(table.codes)).tolist() == list(range(len(codes)))
    assert table.to_codes(np.arange(len(codes))).tolist() == table.codes


@given(st.dictionaries(st.integers(1, MAX_CODE), NAMES, min_size=1, max_size=20))
def test_records_are_a_round_trip(names):
    table = ClassTable.from_codes(names, names)
    assert ClassTable.from_records(table.to_records()) == table
    assert table.names == [names[code] for code in sorted(names)]


def test_codes_that_the_table_does_not_have_get_index_minus_one():
    table = ClassTable.from_codes([2, 5])
    assert table.to_indices(np.array([[0, 2], [5, 65535]], np.uint16)).tolist() == [[-1, 0], [1, -1]]


def test_unlabelled_is_no_class_and_classes_without_a_name_are_called_by_their_code():
    table = ClassTable.from_codes([0, 3, 1, 3], {1: "Corn"})
    assert table.codes == [1, 3]
    assert table.names == ["Corn", "class 3"]


def test_records_without_a_colour_take_the_palette():
    table = ClassTable.from_records([{"code": 2, "name": "b"}, {"code": 1, "name": "a", "color": "#123456"}])
    assert [(e.code, e.color) for e in table.entries] == [(1, "#123456"), (2, PALETTE[0])]


def test_restrict_keeps_names_and_colours():
    table = ClassTable.from_codes([1, 2, 3])
    assert table.restrict([3, 1, 9]).entries == (table.entries[0], table.entries[2])
    assert len(table.restrict([])) == 0


def test_the_palette_never_repeats_a_colour_within_three_turns_and_stays_valid():
    colors = [palette_color(position) for position in range(3 * len(PALETTE))]
    assert len(set(colors)) == len(colors)
    assert all(re.fullmatch("#[0-9A-F]{6}", palette_color(position)) for position in range(500))


def to_lab(colors):
    """CIELAB of colours #RRGGBB in sRGB under D65 (IEC 61966-2-1, CIE 15), shape (N, 3)."""
    codes = np.array([[int(color[i : i + 2], 16) for i in (1, 3, 5)] for color in colors]) / 255
    linear = np.where(codes <= 0.04045, codes / 12.92, ((codes + 0.055) / 1.055) ** 2.4)
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    x, y, z = (linear @ np.transpose(to_xyz) / [0.9505, 1.0, 1.089]).T
    x, y, z = (np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29) for t in (x, y, z))
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


def test_the_first_64_colours_are_far_apart():
    np.testing.assert_allclose(to_lab(["#FFFFFF", "#FF0000"]), [[100, 0, 0], [53.2, 80.1, 67.2]], atol=0.1)
    lab = to_lab([palette_color(position) for position in range(64)])
    distances = np.linalg.norm(lab[:, None] - lab[None], axis=-1)
    assert distances[~np.eye(64, dtype=bool)].min() > 20


def test_a_free_colour_is_one_that_no_class_has():
    assert free_color([PALETTE[0].lower(), PALETTE[2]]) == PALETTE[1]
    assert re.fullmatch("#[0-9A-F]{6}", free_color(palette_color(position) for position in range(1000)))


def test_a_code_that_a_table_lacks_gets_a_colour_that_no_class_has():
    table = complete_table(ClassTable.from_codes([1, 2]), {2, 3, 4})
    assert [entry.color for entry in table.entries] == list(PALETTE[:4])


def test_rgb_is_red_green_blue():
    assert ClassEntry(1, "a", "#0072b2").rgb == (0, 0x72, 0xB2)


@pytest.mark.parametrize("code", [0, -1, 65536])
def test_a_code_out_of_range_is_refused(code):
    with pytest.raises(LabelError, match=f'Class "Corn" has the code {code}; use codes from 1 to 65535'):
        ClassEntry(code, "Corn", "#000000")


def test_an_empty_name_is_refused():
    with pytest.raises(LabelError, match="The class with code 3 has no name; give it one"):
        ClassEntry(3, "", "#000000")


def test_a_name_that_xml_cannot_hold_is_refused():
    with pytest.raises(
        LabelError, match=r"The name of the class with code 3 holds a control character \('a\\x01'\)"
    ):
        ClassEntry(3, "a\x01", "#000000")


@pytest.mark.parametrize("color", ["red", "#12345", "#1234567", "#12345G", ""])
def test_a_colour_of_another_form_is_refused(color):
    with pytest.raises(LabelError, match=f'Class "Corn" has the colour "{color}"; write it as #RRGGBB'):
        ClassEntry(1, "Corn", color)


def test_a_code_that_comes_twice_is_refused():
    with pytest.raises(LabelError, match=r"Class codes must be unique and ascending, not \[1, 1\]"):
        ClassTable.of([ClassEntry(1, "a", "#000000"), ClassEntry(1, "b", "#000000")])


# CSV
# --------------------------------------------------------------------------------------------------


def test_a_csv_gives_the_table_and_the_code_of_each_value(tmp_path):
    path = write_csv(
        tmp_path / "t.csv", "\ufeffCode, Name ,color,value\n2,Wald,#009E73,forest\n0,none,,\n1,Mais,,\n\n"
    )
    table, values = read_class_csv(path)
    assert table.codes == [1, 2]
    assert table.names == ["Mais", "Wald"]
    assert table.entries[1].color == "#009E73"
    assert values == {"forest": 2, "Mais": 1}


def test_names_that_were_quoted_for_spreadsheets_are_read_unchanged(tmp_path):
    text = "code,name,value\n1,'=1+1,'@a\n2,''=1+1,-5\n3,'s Wald,\n"
    table, values = read_class_csv(write_csv(tmp_path / "t.csv", text))
    assert table.names == ["=1+1", "'=1+1", "'s Wald"]
    assert values == {"@a": 1, "-5": 2, "'s Wald": 3}


def test_a_csv_with_extra_and_missing_columns_is_read(tmp_path):
    table, values = read_class_csv(write_csv(tmp_path / "t.csv", "code,name\n1,a,what,ever\n2,b\n"))
    assert values == {"a": 1, "b": 2}
    assert table.codes == [1, 2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "needs a header with the columns code,name"),
        ("code;name\n1;a\n", "needs a header with the columns code,name"),
        ("number,name\n1,a\n", "needs a header with the columns code,name"),
        ("code,name\nx,a\n", 'has the code "x"; class codes are whole numbers'),
        ("code,name\n1.5,a\n", 'has the code "1.5"; class codes are whole numbers'),
        ("code,name\n70000,a\n", 'Class "a" has the code 70000; use codes from 1 to 65535'),
        ("code,name\n1,\n", "The class with code 1 has no name"),
        ("code,name\n1,a\n1,b\n", "Class codes must be unique"),
        ("code,name,color\n1,a,green\n", 'the colour "green"; write it as #RRGGBB'),
        ("code,name\n0,none\n", "holds no class; give at least one code above 0"),
    ],
)
def test_a_csv_that_does_not_fit_is_refused(tmp_path, text, message):
    with pytest.raises(LabelError, match=message):
        read_class_csv(write_csv(tmp_path / "t.csv", text))


def test_a_csv_that_cannot_be_read_is_refused(tmp_path):
    with pytest.raises(LabelError, match=r"cannot be read .*give a CSV file in UTF-8"):
        read_class_csv(tmp_path / "nothing.csv")
    with pytest.raises(LabelError, match=r"cannot be read .*give a CSV file in UTF-8"):
        read_class_csv(write_csv(tmp_path / "t.csv", "code,name\n1,Öd\n", "latin-1"))
