"""A spectral library: named spectra, each with its wavelengths."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassEntry, ClassTable, palette_color
from hsi_core.errors import ParameterError


@dataclass(frozen=True)
class Spectrum:
    """One spectrum.

    Args:
        name: name in its file.
        wavelengths_nm: ascending centres of its bands, shape (C,); empty if unknown.
        values: values of the bands, shape (C,); NaN where not measured.
        source: name of its file.
        group: class of the spectrum.
        code: class code; None if it has none.
        color: colour of the class, #RRGGBB; empty if it has none.
    """

    name: str
    wavelengths_nm: NDArray[np.float64]
    values: NDArray[np.float64]
    source: str
    group: str = ""
    code: int | None = None
    color: str = ""

    @classmethod
    def of(cls, name: str, wavelengths_nm: Any, values: Any, source: str) -> "Spectrum":
        """A spectrum in ascending order of wavelengths, as measured; its class is its name."""
        places, measured = (np.asarray(v, dtype=np.float64) for v in (wavelengths_nm, values))
        order = np.argsort(places, kind="stable") if len(places) else slice(None)
        name = " ".join(name.split()) or source
        return cls(name, places[order], measured[order], source, name)


def classes_of(spectra: Sequence[Spectrum]) -> tuple[ClassTable, NDArray[np.int64]]:
    """Class table of a library, and the class code of each spectrum.

    Codes and colours come from the library if every spectrum has a code; else classes count from 1 in the
    order of the library.

    Raises:
        ParameterError: one code has several classes.
    """
    groups = list(dict.fromkeys(one.group for one in spectra))
    codes = {group: number for number, group in enumerate(groups, 1)}
    if all(one.code is not None for one in spectra):
        given = {one.group: int(one.code or 0) for one in spectra}
        if len(set(given.values())) < len(groups):
            raise ParameterError("The library gives one code to several classes; correct the column code.")
        codes = given
    colors = {one.group: one.color for one in reversed(spectra) if one.color}
    table = ClassTable.of(
        ClassEntry(codes[group], group, colors.get(group) or palette_color(position))
        for position, group in enumerate(groups)
    )
    return table, np.array([codes[one.group] for one in spectra], dtype=np.int64)


def renamed(spectra: Sequence[Spectrum]) -> list[Spectrum]:
    """The spectra with unique names: a repeated name gets a number."""
    counts: dict[str, int] = {}
    found = []
    for one in spectra:
        counts[one.name] = number = counts.get(one.name, 0) + 1
        found.append(one if number == 1 else replace(one, name=f"{one.name} ({number})"))
    return found
