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
