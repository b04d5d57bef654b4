"""Faults in ENVI headers that GDAL accepts in silence, and items that it does not read."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from hsi_core.errors import SceneError
from hsi_core.grid import Grid
from hsi_core.scenes.envi_header import find_data, find_time, place, read_header, read_widths
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.scenes.wavelengths import read_bad_bands, read_wavelengths

PARTS = {
    "samples": "4", "lines": "2", "bands": "3", "data type": "2", "interleave": "bsq", "byte order": "0",
    "wavelength units": "Nanometers", "wavelength": "{400, 500, 600}", "fwhm": "{5.25, 6.5, 7.75}",
}  # fmt: skip


def write(folder: Path, **changes: str | None) -> Path:
    """An ENVI file whose header has other values for some keys (with _ for a space), or lacks them (None)."""
    parts = PARTS | {key.replace("_", " "): value for key, value in changes.items()}
    lines = [f"{key} = {value}" for key, value in parts.items() if value is not None]
    (folder / "a.hdr").write_text("\n".join(["ENVI", *lines, ""]))
    np.arange(24, dtype="<i2").tofile(folder / "a.img")
    return folder / "a.img"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"interleave": "bsx"}, 'has the interleave "bsx"; correct it to bsq, bil or bip'),
        ({"data_type": None}, 'has no "data type", so the values cannot be read; add it, for example'),
        ({"x": "1\nbands = 2"}, r'gives "bands" more than once \(2, 3\); remove the wrong line'),
        ({"x": "1\n; {"}, "has a { in the comment '; {', and GDAL takes the lines behind it for a list"),
        ({"wavelength": "{400, 500, 600"}, 'opens a list with { behind "wavelength" and does not close it'),
        ({"fwhm": "{5, 6, 7"}, 'opens a list with { behind "fwhm" and does not close it'),
    ],
)
def test_a_header_with_which_values_would_be_wrong_is_refused(
    tmp_path: Path, changes: dict[str, str | None], message: str
) -> None:
    path = write(tmp_path, **changes)
    for opened in (open_raster_cube(path, None), open_scene(path)):
        with pytest.raises(SceneError, match=message), opened:
            pass


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"interleave": None}, 'The header of a.img has no "interleave"; bsq is assumed.'),
        ({"byte_order": None}, 'The header of a.img has no "byte order"; that of this computer is assumed.'),
        (
            {"wavelength": "{400, 500}"},
            'The list "wavelength" in the header of a.img has 2 entries, but the file has 3 bands; the list '
            "is not used.",
        ),
        (
            {"bbl": "{1, 0}"},
            'The list "bbl" in the header of a.img has 2 entries, but the file has 3 bands; the list is not '
            "used.",
        ),
        (
            {"data_ignore_value": "{-9999}"},
            'The header of a.img has "data ignore value = -9999", but its nodata value is read as 0.0; write '
            'one number without brackets, such as "data ignore value = -9999".',
        ),
    ],
)
def test_what_is_assumed_or_not_used_is_said(
    tmp_path: Path, changes: dict[str, str | None], note: str
) -> None:
    path = write(tmp_path, **changes)
    with open_raster_cube(path, None) as cube, open_scene(path) as scene:
        assert (cube.notes, scene.notes) == ([note], [note])


def test_a_nodata_value_beyond_the_type_of_the_values_is_no_fault(tmp_path: Path) -> None:
    with open_scene(write(tmp_path, data_type="12", data_ignore_value="-9999")) as scene:
        assert scene.notes == []
        assert scene.nodata_values([1]) == [None]


def test_wavelengths_of_some_bands_are_given_to_none(tmp_path: Path) -> None:
    with rasterio.open(write(tmp_path, wavelength="{400, 500}")) as dataset:
        assert read_wavelengths(dataset) == (None, None, None)


def test_comments_in_lists_are_left_out(tmp_path: Path) -> None:
    path = write(tmp_path, wavelength="{400,\n; 450,\n500,\n600}", bbl="{1,\n; good\n0,\n; bad\n1}")
    with rasterio.open(path) as dataset:
        assert read_wavelengths(dataset) == (400.0, 500.0, 600.0)
        assert read_bad_bands(dataset) == {2}


def test_widths_keep_all_digits(tmp_path: Path) -> None:
    changes = {
        "wavelength": "{0.4, 0.5, 0.6}",
        "wavelength_units": "um",
        "fwhm": "{0.00525, 0.0065, 0.00775}",
    }
    for path in (write(tmp_path), write(tmp_path, **changes)):
        with open_raster_cube(path, None) as cube:
            assert [band.fwhm_nm for band in cube.bands()] == pytest.approx([5.25, 6.5, 7.75])
            assert "FWHM_UM" not in cube.bands()[0].imagery


def test_widths_in_other_units_are_not_converted() -> None:
    header = {"wavelength": ["25000, 20000"], "fwhm": ["50, x"]}
    assert read_widths(header, [400.0, 500.0]) == [None, None]
    assert read_widths({"wavelength": ["400, 500"], "fwhm": ["5, x"]}, [400.0, 500.0]) == [5.0, None]
    assert read_widths({"fwhm": ["5, 6"]}, [None, None]) == [None, None]


def test_the_values_of_a_header_that_was_chosen_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    with open_raster_cube(tmp_path / "a.hdr", None) as cube:
        assert cube.shape == (3, 2, 4)
    (tmp_path / "b.raw.hdr").touch()
    (tmp_path / "b.raw").touch()
    assert find_data(tmp_path / "b.raw.hdr") == tmp_path / "b.raw"
    (tmp_path / "c.hdr").touch()
    assert find_data(tmp_path / "c.hdr") == tmp_path / "c.hdr"


def test_keys_are_found_in_any_case_and_lists_over_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.hdr"
    path.write_text("ENVI\n; x = 1\nSamples = 4\nWave Length={1,\n 2}\ndescription = {a = b}\nno value\n")
    assert read_header(path) == {"samples": ["4"], "wave length": ["1,  2"], "description": ["a = b"]}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ({"acquisition time": ["2022-07-24T10:45:26.5Z"]}, datetime(2022, 7, 24, 10, 45, 26, 500000, UTC)),
        (
            {"acquisition date": ["DATE(dd-mm-yyyy): 11-06-2019"], "gps start time": ["UTC TIME: 10:05:03"]},
            datetime(2019, 6, 11, 10, 5, 3, tzinfo=UTC),
        ),
        ({"acquisition date": ["DATE(dd-mm-yyyy): 11-06-2019"]}, None),
        ({"acquisition time": ["noon"]}, None),
    ],
)
def test_the_acquisition_time_is_read(header: dict[str, list[str]], expected: datetime | None) -> None:
    assert find_time(header) == expected


def test_a_rotated_image_lies_where_its_header_says() -> None:
    # The centre of the first pixel, of 2 m, is at (500, 900); the image is turned by 90 degrees.
    header = {"map info": ["UTM, 1.5, 1.5, 500, 900, 2, 2, 33, North, WGS-84, rotation=90"]}
    of_gdal = Affine(0, 2, 499, 2, 0, 901)
    grid, notes = place(Grid(4, 3, transform=of_gdal), header, "a.img")
    assert grid.place_pixels(np.array([[0, 0]]))[0] == pytest.approx([500, 900])
    assert "GDAL and QGIS place it 1.0 pixels away" in notes[0]
    header["map info"][0] = header["map info"][0].replace("1.5, 1.5", "1, 1")
    right = Affine(0, 2, 500, 2, 0, 900)
    assert place(Grid(4, 3, transform=right), header, "a.img") == (Grid(4, 3, transform=right), [])
