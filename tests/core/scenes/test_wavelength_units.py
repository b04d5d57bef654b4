"""Units of wavelengths in headers and tags."""

from pathlib import Path

import numpy as np
import pytest
import rasterio

from hsi_core.progress import Progress
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene

STRANGE = (
    'The unit "{unit}" of the wavelengths in {name} is no unit of wavelength; its numbers are not used as '
    "wavelengths."
)
NUMBERING = (
    "The wavelengths in {name} have no unit and count 0, 1, 2 or 1, 2, 3 and so on: they are band numbers "
    "and not used as wavelengths."
)


def write_envi(folder: Path, unit: str, values: list[float]) -> Path:
    np.zeros((3, 3, 4), np.int16).tofile(folder / "a.img")
    (folder / "a.hdr").write_text(
        "ENVI\nsamples = 4\nlines = 3\nbands = 3\nfile type = ENVI Standard\ndata type = 2\n"
        f"interleave = bsq\nbyte order = 0\nwavelength = {{{', '.join(map(str, values))}}}\n"
        + (f"wavelength units = {unit}\n" if unit else "")
    )
    return folder / "a.img"


def write_tags(folder: Path, unit: str, values: list[float]) -> Path:
    path = folder / "a.tif"
    with rasterio.open(path, "w", driver="GTiff", count=3, height=3, width=4, dtype="int16") as dataset:
        for index, value in enumerate(values, start=1):
            dataset.update_tags(index, wavelength=str(value), **({"wavelength_units": unit} if unit else {}))
    return path


def found_in(path: Path) -> tuple[tuple[float | None, ...], list[str]]:
    events: list[dict[str, str]] = []
    with open_scene(path, Progress(events.append)) as scene:
        found = scene.wavelengths_nm
    with open_raster_cube(path, None) as cube:
        assert tuple(band.wavelength_nm for band in cube.bands()) == found
        assert cube.notes == scene.notes
    return found, [event["message"] for event in events]


@pytest.mark.parametrize("write", [write_envi, write_tags])
@pytest.mark.parametrize(
    ("unit", "values", "expected"),
    [
        ("Wavenumber", [20000, 10000, 5000], (500.0, 1000.0, 2000.0)),
        ("cm-1", [20000, 10000, 5000], (500.0, 1000.0, 2000.0)),
        ("Angstroms", [4000, 5000, 6000], (400.0, 500.0, 600.0)),
        ("Millimeters", [0.0004, 0.0005, 0.01], (400.0, 500.0, 10_000.0)),
        ("THz", [600, 500, 299.792458], (499.6541, 599.5849, 1000.0)),
        ("GHz", [100, 200, 400], (None, None, 749_481.145)),  # 3 mm is no far infrared
        ("Nanometers (nm)", [400, 500, 600], (400.0, 500.0, 600.0)),
        ("Wavelength (nm)", [400, 500, 600], (400.0, 500.0, 600.0)),
        ("Wavelength [um]", [1, 2, 3], (1000.0, 2000.0, 3000.0)),
        ("n/a", [400, 500, 600], (400.0, 500.0, 600.0)),
        ("um", [1, 2, 3], (1000.0, 2000.0, 3000.0)),
        ("", [400, 500, 600], (400.0, 500.0, 600.0)),
    ],
)
def test_lengths_wavenumbers_and_frequencies_become_nanometres(
    tmp_path: Path, write: object, unit: str, values: list[float], expected: tuple[float | None, ...]
) -> None:
    assert found_in(write(tmp_path, unit, values)) == (expected, [])  # type: ignore[operator]


@pytest.mark.parametrize("write", [write_envi, write_tags])
@pytest.mark.parametrize(
    ("unit", "values"), [("Index", [100, 200, 300]), ("Index", [1, 2, 3]), ("keV", [400, 500, 600])]
)
def test_other_units_give_no_wavelength_and_a_warning(
    tmp_path: Path, write: object, unit: str, values: list[float]
) -> None:
    path = write(tmp_path, unit, values)  # type: ignore[operator]
    assert found_in(path) == ((None,) * 3, [STRANGE.format(unit=unit, name=path.name)])


@pytest.mark.parametrize("write", [write_envi, write_tags])
@pytest.mark.parametrize(("unit", "values"), [("", [1, 2, 3]), ("Unknown", [0, 1, 2])])
def test_band_numbers_are_no_wavelengths(
    tmp_path: Path, write: object, unit: str, values: list[float]
) -> None:
    path = write(tmp_path, unit, values)  # type: ignore[operator]
    assert found_in(path) == ((None,) * 3, [NUMBERING.format(name=path.name)])
