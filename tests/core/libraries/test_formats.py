"""Files of spectra, built small from the documented structure of their formats."""

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from hsi_core.errors import SceneError
from hsi_core.libraries.formats import read_spectra


def write_envi(folder: Path) -> Path:
    np.array([[1, 2, 3], [4, 5, 6]], "<f8").tofile(folder / "a.sli")
    (folder / "a.hdr").write_text(
        "ENVI\nsamples = 3\nlines = 2\nbands = 1\nheader offset = 0\nfile type = ENVI Spectral Library\n"
        "data type = 5\ninterleave = bsq\nbyte order = 0\nwavelength units = Micrometers\n"
        "spectra names = {\n Tile 1, Grass (dry)}\nwavelength = {0.4, 0.5, 0.7}\n"
    )
    return folder / "a.sli"


def write_usgs(folder: Path) -> Path:
    (folder / "splib07a_Wavelengths_TEST_3_ch.txt").write_text(
        " splib07a Record=1: Wavelengths TEST\n 0.40\n 0.50\n 0.70\n"
    )
    path = folder / "splib07a_Alunite.txt"
    path.write_text(" splib07a Record=96: Alunite GDS84   TESTa AREF\n 1.0e+00\n -1.23e+34\n 3.0\n")
    return path


def write_ecostress(folder: Path) -> Path:
    path = folder / "vegetation.spectrum.txt"
    path.write_text(
        "Name: Pine needle\nType: Vegetation\nX Units: Wavelength (micrometers)\n"
        "Y Units: Reflectance (percent)\nFirst X Value: 0.7\nNumber of X Values: 3\n\n"
        "0.7000 30.0\n0.5000 20.0\n0.4000 10.0\n"
    )
    return path


def write_asd(folder: Path) -> Path:
    head = bytearray(484)
    head[:3] = b"as7"
    struct.pack_into("<2f", head, 191, 350.0, 1.0)
    head[199] = 2
    struct.pack_into("<H", head, 204, 3)
    note = b"white"
    reference = struct.pack("<H16xH", 1, len(note)) + note + struct.pack("<3d", 10, 20, 0)
    path = folder / "field00001.asd"
    path.write_bytes(bytes(head) + struct.pack("<3d", 1, 4, 5) + reference)
    return path


def write_svc(folder: Path) -> Path:
    path = folder / "leaf.sig"
    path.write_text(
        "/*** Spectra Vista SIG Data ***/\nname= HR.061019.0001.sig\nunits= Radiance, Radiance\ndata= \n"
        "400.0  100.0  10.0  10.00\n500.0  100.0  20.0  20.00\n700.0  100.0  30.0  30.00\n"
    )
    return path


def write_table(folder: Path) -> Path:
    path = folder / "table.csv"
    path.write_text("Wavelength;Soil\n400;0.1\n500;0.2\n700;0.3\n")
    return path


def write_export(folder: Path) -> Path:
    path = folder / "export.txt"
    path.write_text(
        "ENVI ASCII Plot File [Wed]\nColumn 1: Wavelength\nColumn 2: Tile~~1\nColumn 3: Grass~~2\n"
        " 0.400000  1.0  4.0\n 0.500000  2.0  5.0\n 0.700000  3.0  6.0\n"
    )
    return path


@pytest.mark.parametrize(
    ("write", "names", "places", "values"),
    [
        (write_envi, ["Tile 1", "Grass (dry)"], [400, 500, 700], [[1, 2, 3], [4, 5, 6]]),
        (write_usgs, ["Alunite GDS84 TESTa AREF"], [400, 500, 700], [[1, np.nan, 3]]),
        (write_ecostress, ["Pine needle"], [400, 500, 700], [[0.1, 0.2, 0.3]]),
        (write_asd, ["field00001"], [350, 351, 352], [[0.1, 0.2, np.nan]]),
        (write_svc, ["HR.061019.0001"], [400, 500, 700], [[0.1, 0.2, 0.3]]),
        (write_table, ["Soil"], [400, 500, 700], [[0.1, 0.2, 0.3]]),
        (write_export, ["Tile", "Grass"], [400, 500, 700], [[1, 2, 3], [4, 5, 6]]),
    ],
)
def test_a_file_is_recognised_and_read(
    tmp_path: Path, write: Callable[[Path], Path], names: list[str], places: list[float], values: list[object]
) -> None:
    spectra = read_spectra(write(tmp_path))
    assert [one.name for one in spectra] == names
    for one, expected in zip(spectra, values, strict=True):
        np.testing.assert_allclose(one.wavelengths_nm, places, rtol=1e-6)
        np.testing.assert_allclose(one.values, expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"hello\n", "a.txt is no spectral library that can be read; give ENVI"),
        ("a.txt", b"splib07a Record=3: X\n1.0\n2.0\n", "has 2 values, but no file of 2 wavelengths lies in"),
        ("a.sig", b"data=\n400 1\n500 2\n", "is an SVC file without a column of reflectance"),
        ("a.asd", b"as7" + bytes(600), "is an ASD file whose header is damaged"),
        ("a.txt", b"X Units: um\nY Units: percent\n", "has no pairs of wavelength and value"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SceneError, match=message):
        read_spectra(tmp_path / name)


@pytest.mark.parametrize(
    ("text", "places", "values"),
    [
        ("Wavenumber (cm-1),Soil\n4000,0.1\n5000,0.2\n25000,0.3\n", [400, 2000, 2500], [0.3, 0.2, 0.1]),
        ("Wavelength_um;Soil\n0.4;1\n0.5;2\n0.7;3\n", [400, 500, 700], [1, 2, 3]),
        ("Band,Soil\n11,1\n12,2\n13,3\n", [], [1, 2, 3]),
        ("Wavelength,Soil\n400,-1.23e34\n500,2\n700,9.97e36\n", [400, 500, 700], [np.nan, 2, np.nan]),
    ],
)
def test_units_and_deleted_channels_of_a_table(
    tmp_path: Path, text: str, places: list[float], values: list[float]
) -> None:
    (tmp_path / "a.csv").write_text(text)
    (one,) = read_spectra(tmp_path / "a.csv")
    assert one.wavelengths_nm.tolist() == places
    np.testing.assert_array_equal(one.values, values)


def test_decimal_commas_empty_cells_and_names_of_western_windows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Wellenlänge (nm);Gräser;Boden\n400;0,1;0,2\n500,5;;0,3\n600;0,3;\n".encode("cp1252"))
    grass, soil = read_spectra(path)
    assert (grass.name, soil.name) == ("Gräser", "Boden")
    np.testing.assert_allclose(grass.wavelengths_nm, [400, 500.5, 600])
    np.testing.assert_allclose(grass.values, [0.1, np.nan, 0.3])
    np.testing.assert_allclose(soil.values, [0.2, 0.3, np.nan])
    path.write_text("nm,a,b\n400,1,2\n500,,3\n")  # commas that separate
    first, second = read_spectra(path)
    np.testing.assert_allclose([first.values, second.values], [[1, np.nan], [2, 3]])


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="nothing.sli cannot be read"):
        read_spectra(tmp_path / "nothing.sli")
