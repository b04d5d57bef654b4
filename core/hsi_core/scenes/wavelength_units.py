"""Numbers with a unit as wavelengths in nm: lengths, wavenumbers and frequencies; other units are refused."""

import re
from collections.abc import Sequence

from hsi_core.language import tr

NM_PER_UNIT = {
    "nm": 1.0, "nanometer": 1.0, "nanometers": 1.0, "nanometre": 1.0, "nanometres": 1.0,
    "um": 1000.0, "µm": 1000.0, "μm": 1000.0, "micrometer": 1000.0, "micrometers": 1000.0,
    "micrometre": 1000.0, "micrometres": 1000.0, "micron": 1000.0, "microns": 1000.0,
}  # fmt: skip
"""The usual units; they are recognised in band descriptions as well."""
_OTHER_LENGTHS = {
    "angstrom": 0.1, "angstroms": 0.1, "å": 0.1,
    "mm": 1e6, "millimeter": 1e6, "millimeters": 1e6, "millimetre": 1e6, "millimetres": 1e6,
    "cm": 1e7, "centimeter": 1e7, "centimeters": 1e7, "centimetre": 1e7, "centimetres": 1e7,
    "m": 1e9, "meter": 1e9, "meters": 1e9, "metre": 1e9, "metres": 1e9,
}  # fmt: skip
_INVERSE = {
    "wavenumber": 1e7, "wavenumbers": 1e7, "cm-1": 1e7, "cm^-1": 1e7, "cm**-1": 1e7, "1/cm": 1e7,
    "thz": 299_792.458, "ghz": 299_792_458.0, "mhz": 299_792_458e3, "hz": 299_792_458e9,
}  # fmt: skip
"""The wavelength in nm is this number divided by the value."""
_NO_UNIT = ("", "unknown", "none", "null", "na", "n/a", "-", "wavelength", "wavelengths")

LIMITS_NM = (100.0, 1_000_000.0)
"""Ultraviolet to far infrared: numbers outside are not wavelengths."""


def _plain(unit: str | None) -> str:
    """The unit alone, of a text such as "Nanometers (nm)", "[nm]" or "Wavelength (nm)"."""
    before, *inside = (part.strip(" ])").lower() for part in re.split(r"[(\[]", unit or ""))
    is_unit = before in NM_PER_UNIT or before in _OTHER_LENGTHS or before in _INVERSE
    return before if is_unit or not inside else inside[0]


def has_unit(unit: str | None) -> bool:
    """Whether a text is a unit that gives a wavelength."""
    text = _plain(unit)
    return text in NM_PER_UNIT or text in _OTHER_LENGTHS or text in _INVERSE


def is_strange(unit: str | None) -> bool:
    """Whether a text is a unit that gives no wavelength, such as "Index"."""
    return _plain(unit) not in _NO_UNIT and not has_unit(unit)


def to_nm(text: str, unit: str | None) -> float | None:
    """Number with a unit in nm; None if it is no wavelength or the unit gives none.

    Without a unit numbers below 100 are micrometres.
    """
    try:
        value = float(text)
    except ValueError:
        return None
    name = _plain(unit)
    if name in _INVERSE:
        value = _INVERSE[name] / value if value else 0.0
    elif name in NM_PER_UNIT or name in _OTHER_LENGTHS:
        value *= NM_PER_UNIT.get(name) or _OTHER_LENGTHS[name]
    elif name in _NO_UNIT:
        value *= 1000.0 if value < 100.0 else 1.0
    else:
        return None
    return round(value, 4) if LIMITS_NM[0] <= value <= LIMITS_NM[1] else None


def is_numbering(texts: Sequence[str]) -> bool:
    """Whether at least three numbers count 0, 1, 2 ... or 1, 2, 3 ...: band numbers, not wavelengths."""
    try:
        values = [float(text) for text in texts]
    except ValueError:
        return False
    return len(values) > 2 and any(values == list(range(first, first + len(values))) for first in (0, 1))


def describe_strange(name: str, unit: str) -> str:
    """A sentence about numbers that are not used as wavelengths."""
    return tr(
        'The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not '
        "used as wavelengths.",
        unit=unit.strip(),
        name=name,
    )


def describe_numbering(name: str) -> str:
    """A sentence about band numbers in the place of wavelengths."""
    return tr(
        "The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band "
        "numbers and not used as wavelengths.",
        name=name,
    )
