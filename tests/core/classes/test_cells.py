"""Names in CSV that a spreadsheet could take for formulas."""

import re
from pathlib import Path

import pytest

import hsi_core
from hsi_core.classes.cells import _FORMULA, from_cell, to_cell

CORE = Path(hsi_core.__file__).parent


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
        (" =1", "' =1"),
        ("\u00a0\t@a", "'\u00a0\t@a"),
        ("\n=1", "'\n=1"),
        ("＝1+1", "'＝1+1"),
        ("' +a", "'' +a"),
        ("+1,5", "'+1,5"),
        ("-inf", "'-inf"),
        # no formulas
        ("Corn", "Corn"),
        ("Corn-notill", "Corn-notill"),
        ("'s", "'s"),
        ("", ""),
        ("-5", "-5"),
        ("+1.5e-3", "+1.5e-3"),
        ("-.5", "-.5"),
        (" -5 ", " -5 "),
        (" Corn", " Corn"),
        ("a = b", "a = b"),
    ],
)
def test_a_name_that_looks_like_a_formula_is_quoted_and_read_back(text, cell):
    assert to_cell(text) == cell
    assert from_cell(cell) == text


@pytest.mark.parametrize(
    "path",
    [CORE / "templates" / "report.js", CORE.parents[1] / "hsi_qgis_plugin" / "labels.py"],
    ids=lambda path: path.name,
)
def test_plugin_and_buttons_of_reports_know_the_same_formulas(path):
    text = path.read_text(encoding="utf-8")
    assert _FORMULA.pattern in text
    assert re.search(r"\[=\+", text.replace(_FORMULA.pattern, "")) is None, "another pattern beside it"
