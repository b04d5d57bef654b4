"""Names in CSV that a spreadsheet could take for formulas."""

import pytest

from hsi_core.classes.cells import from_cell, to_cell


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-wet", "'-wet"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("'-5", "''-5"),
        ("-5-5", "'-5-5"),
        # no formulas
        ("Corn", "Corn"),
        ("Corn-notill", "Corn-notill"),
        ("'s", "'s"),
        ("", ""),
        ("-5", "-5"),
        ("+1.5e-3", "+1.5e-3"),
        ("-.5", "-.5"),
    ],
)
def test_a_name_that_looks_like_a_formula_is_quoted_and_read_back(text, cell):
    assert to_cell(text) == cell
    assert from_cell(cell) == text
