"""A text file with the centre wavelength of each band, for cubes without wavelengths."""

import re
from pathlib import Path

from hsi_core.errors import ParameterError


def read_wavelength_file(path: Path) -> list[float]:
    """Read one number per line; empty lines and comments after # are skipped.

    Raises:
        ParameterError: the file cannot be read, or a line is not one positive number.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(
            f"The wavelengths {path} cannot be read ({error}); give a text file with one number per line."
        ) from error
    values = []
    for number, line in enumerate(lines, start=1):
        text = re.sub(r"#.*", "", line).strip().rstrip(",;")
        if not text:
            continue
        if not re.fullmatch(r"\+?\d*\.?\d+([eE][+-]?\d+)?|\d+\.", text) or float(text) <= 0.0:
            raise ParameterError(
                f'Line {number} of the wavelengths {path.name} is "{text}"; write one wavelength in '
                "nm per line."
            )
        values.append(float(text))
    if not values:
        raise ParameterError(f"The file {path.name} has no wavelengths; write one in nm per line.")
    return values
