"""A text file with the centre wavelength of each band, for cubes without wavelengths."""

import re
from pathlib import Path

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.scenes.wavelength_units import LIMITS_NM, has_unit, is_numbering, to_nm


def read_wavelength_file(path: Path) -> list[float]:
    """Read one number per line; empty lines and comments after # are skipped.

    A comment that is a unit alone, such as "# cm-1", converts all numbers to nm.

    Raises:
        ParameterError: the file cannot be read, a line is not one positive number or not a wavelength in its
            unit, or the lines count 1, 2, 3 and so on.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(
            tr(
                "The wavelengths {path} cannot be read ({error}); give a text file with one number per line.",
                path=path,
                error=error,
            )
        ) from error
    values = []
    units = [line.strip().lstrip("#").strip() for line in lines if line.strip().startswith("#")]
    unit = next((text for text in units if has_unit(text)), None)
    for number, line in enumerate(lines, start=1):
        text = re.sub(r"#.*", "", line).strip().rstrip(",;")
        if not text:
            continue
        if not re.fullmatch(r"\+?\d*\.?\d+([eE][+-]?\d+)?|\d+\.", text) or float(text) <= 0.0:
            raise ParameterError(
                tr(
                    'Line {number} of the wavelengths {name} is "{text}"; write one wavelength in nm per '
                    "line.",
                    number=number,
                    name=path.name,
                    text=text,
                )
            )
        values.append(float(text))
    if not values:
        raise ParameterError(
            tr("The file {name} has no wavelengths; write one in nm per line.", name=path.name)
        )
    if is_numbering([str(value) for value in values]) and unit is None:
        raise ParameterError(
            tr(
                "The file {name} counts 1, 2, 3 and so on: these are band numbers. Write one wavelength in "
                "nm per line.",
                name=path.name,
            )
        )
    if unit is None or to_nm("550", unit) == 550.0:
        return values
    converted = [to_nm(str(value), unit) for value in values]
    known = [value for value in converted if value is not None]
    if len(known) < len(converted):
        wrong = values[converted.index(None)]
        raise ParameterError(
            tr(
                "The file {name} has the wavelength {wrong:g} {unit}, which is outside {least:g} to "
                "{most:g} nm; correct the number or the unit.",
                name=path.name,
                wrong=wrong,
                unit=unit,
                least=LIMITS_NM[0],
                most=LIMITS_NM[1],
            )
        )
    return known
