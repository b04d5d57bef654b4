"""Wavelengths of spectra: units are those of scenes."""

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.libraries.wavelength_axis import in_nm, unit_of_heading
from hsi_core.progress import Progress


@pytest.mark.parametrize(
    ("unit", "places", "expected"),
    [
        ("Micrometers", [0.4, 2.5], [400, 2500]),
        ("Nanometers", [400, 2500], [400, 2500]),
        ("", [0.4, 2.5], [400, 2500]),
        ("Unknown", [400, 2500], [400, 2500]),
        ("Wavenumber", [25000, 4000], [400, 2500]),
        ("cm-1", [25000, 4000], [400, 2500]),
        ("Angstroms", [4000, 25000], [400, 2500]),
        ("", [90.5, 2500], None),  # nm, and too short for a wavelength
        ("Index", [400, 500], []),
        ("Degrees", [400, 500], []),
        ("", [1, 2, 3], []),
        ("Unknown", [0, 1, 2, 3], []),
        ("", [], []),
    ],
)
def test_numbers_become_nanometres_or_none(
    unit: str, places: list[float], expected: list[float] | None
) -> None:
    said: list[str] = []
    progress = Progress(lambda event: said.append(event["message"]))
    if expected is None:
        with pytest.raises(
            SceneError, match=r"a.sli has the wavelength 90.5 \(nm\), which is outside 100 to"
        ):
            in_nm(np.array(places), unit, "a.sli", progress)
        return
    assert in_nm(np.array(places, float), unit, "a.sli", progress).tolist() == expected
    assert len(said) == (1 if places and not expected else 0)


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("nm", "nm"),
        ("Wavelength (cm-1)", "Wavelength (cm-1)"),
        ("Wavelength_nm", "nm"),
        ("wl [um]", "wl [um]"),
        ("Wavelength", ""),
        ("wl/um", "um"),
        ("x", ""),
        ("Wavenumber", "Wavenumber"),
        ("Band", "band"),
        ("band no.", "no"),
    ],
)
def test_the_unit_of_a_heading_is_found(heading: str, unit: str) -> None:
    assert unit_of_heading(heading) == unit
