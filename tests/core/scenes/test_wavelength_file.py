"""Wavelengths from a text file."""

from pathlib import Path

import pytest

from hsi_core.errors import ParameterError
from hsi_core.scenes.wavelength_file import read_wavelength_file


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_numbers_are_read_and_comments_and_empty_lines_are_not(tmp_path: Path) -> None:
    path = write(tmp_path / "w.txt", "\ufeff# nm\n400.5\n\n.5e3, \n600;  # red\n")
    assert read_wavelength_file(path) == [400.5, 500.0, 600.0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("400\n500 510\n", 'Line 2 of the wavelengths w.txt is "500 510"'),
        ("-400\n", 'Line 1 of the wavelengths w.txt is "-400"'),
        ("0\n", 'is "0"'),
        ("nm\n", 'is "nm"'),
        ("# nothing\n", "w.txt has no wavelengths; write one in nm per line"),
    ],
)
def test_what_is_no_wavelength_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        read_wavelength_file(write(tmp_path / "w.txt", text))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="cannot be read .*one number per line"):
        read_wavelength_file(tmp_path / "none.txt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# cm-1\n20000\n10000\n", [500.0, 1000.0]),
        ("# Wavenumber\n8000\n", [1250.0]),
        ("# Angstroms\n5000\n", [500.0]),
        ("# um\n0.5\n120\n", [500.0, 120_000.0]),
        ("# index\n500\n", [500.0]),  # not a unit: a comment
        ("1\n2\n", [1.0, 2.0]),
    ],
)
def test_a_comment_that_is_a_unit_counts(tmp_path: Path, text: str, expected: list[float]) -> None:
    assert read_wavelength_file(write(tmp_path / "w.txt", text)) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1\n2\n3\n", "w.txt counts 1, 2, 3 and so on: these are band numbers. Write one wavelength"),
        ("# um\n0.5\n500\n5000\n", "w.txt has the wavelength 5000 um, which is outside 100 to 1e\\+06 nm"),
    ],
)
def test_numbers_that_cannot_be_wavelengths_are_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        read_wavelength_file(write(tmp_path / "w.txt", text))
