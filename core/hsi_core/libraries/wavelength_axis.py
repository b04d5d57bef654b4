"""Wavelengths of spectra in nm, from the numbers and the unit of a file."""

import re

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import SceneError
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.wavelength_units import (
    LIMITS_NM,
    describe_numbering,
    describe_strange,
    has_unit,
    is_numbering,
    is_strange,
    to_nm,
)

_NUMBERINGS = ("band", "bands", "index", "channel", "channels", "number", "no", "nr", "id")


def in_nm(
    places: NDArray[np.float64], unit: str, name: str, progress: Progress | None = None
) -> NDArray[np.float64]:
    """Wavelengths in nm; empty, with a warning, if the unit is no length or the numbers are band numbers.

    Without a unit, numbers below 100 are micrometres if all of them are.

    Args:
        places: numbers of the file.
        unit: its unit.
        name: of the file, for messages.
        progress: receives the warning.

    Raises:
        SceneError: a number is no wavelength in this unit.
    """
    texts = [str(value) for value in places.tolist()]
    is_count = not has_unit(unit) and is_numbering(texts)
    if is_strange(unit) or is_count:
        if progress is not None:
            progress.warning(describe_numbering(name) if is_count else describe_strange(name, unit))
        return np.empty(0)
    if not has_unit(unit):
        unit = "um" if places.max(initial=0.0) < 100.0 else "nm"
    found = [to_nm(text, unit) for text in texts]
    if None in found:
        raise SceneError(
            tr(
                "{name} has the wavelength {wavelength} ({unit}), which is outside {lowest:g} to "
                "{highest:g} nm; correct the number or the unit.",
                name=name,
                wavelength=texts[found.index(None)],
                unit=unit,
                lowest=LIMITS_NM[0],
                highest=LIMITS_NM[1],
            )
        )
    return np.array(found, dtype=np.float64)


def unit_of_heading(text: str) -> str:
    """The unit in the heading of a column, such as "Wavelength_nm"; "" for a heading without one.

    A heading of band numbers is given as it is, because it is no unit of wavelength.
    """
    if has_unit(text):
        return text
    words = [word for word in re.split(r"[^a-z0-9µμå^*-]+", text.casefold()) if word]
    named = [word for word in words if has_unit(word) or word in _NUMBERINGS]
    return named[-1] if named else ""
