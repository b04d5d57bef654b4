"""The library as a table in a GeoPackage."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest

from hsi_core.errors import ParameterError
from hsi_core.libraries.layer import read_library, write_library
from hsi_core.libraries.library import Spectrum
from hsi_core.progress import Progress

ONE = Spectrum.of("Oak", [400.0, 500.5, 700.0], [1.0, np.nan, 3.0], "a.sli")


def test_a_library_that_was_written_is_read_again(tmp_path: Path) -> None:
    first = replace(ONE, group="Trees", code=7, color="#102030")
    write_library(tmp_path / "a.gpkg", [first, replace(first, name="Ash")])
    found = read_library(tmp_path / "a.gpkg")
    assert [(one.name, one.group, one.code, one.color) for one in found] == [
        ("Oak", "Trees", 7, "#102030"),
        ("Ash", "Trees", 7, "#102030"),
    ]
    np.testing.assert_array_equal(found[0].wavelengths_nm, ONE.wavelengths_nm)
    np.testing.assert_array_equal(found[0].values, ONE.values)
    assert [one.group for one in read_library(tmp_path / "a.gpkg", "name")] == ["Oak", "Ash"]


def test_profiles_have_the_form_of_enmap_box(tmp_path: Path) -> None:
    write_library(tmp_path / "a.gpkg", [ONE])
    meta, _, _, data = pyogrio.raw.read(tmp_path / "a.gpkg", read_geometry=False)
    fields = dict(zip(meta["fields"], data, strict=True))
    assert json.loads(fields["profiles"][0]) == {
        "x": [400.0, 500.5, 700.0],
        "y": [1.0, None, 3.0],
        "xUnit": "nm",
        "bbl": [1, 0, 1],
    }
    assert 'type="SpectralProfile"' in (tmp_path / "a.qml").read_text()


def test_a_library_that_is_written_again_replaces_its_style_without_a_word(tmp_path: Path) -> None:
    for _ in range(2):
        events: list[dict[str, Any]] = []
        write_library(tmp_path / "a.gpkg", [ONE], Progress(events.append))
        assert events == []
    (tmp_path / "a.gpkg").unlink()
    write_library(tmp_path / "a.gpkg", [ONE], Progress(events.append))
    assert events == []


def write_profiles(path: Path, *profiles: str) -> Path:
    pyogrio.raw.write(
        path,
        geometry=None,
        field_data=[np.array(profiles, dtype=object)],
        fields=["reflectance"],
        geometry_type=None,
    )
    return path


@pytest.mark.parametrize(
    ("unit", "places", "expected"),
    [
        ("Micrometers", [0.4, 0.5], [400, 500]),
        ("μm", [0.4, 0.5], [400, 500]),
        ("Angstrom", [4000, 5000], [400, 500]),
        ("cm-1", [25000, 20000], [400, 500]),
        (None, [0.4, 0.5], [400, 500]),
        ("[Band Index]", [1, 2], []),
        ("parsec", [400, 500], []),
    ],
)
def test_units_are_converted_and_other_numbers_are_no_wavelengths(
    tmp_path: Path, unit, places, expected
) -> None:
    path = write_profiles(tmp_path / "a.gpkg", json.dumps({"x": places, "y": [1, 2], "xUnit": unit}))
    (one,) = read_library(path)
    assert one.wavelengths_nm.tolist() == expected
    assert one.values.tolist() == [1.0, 2.0]
    assert one.name == one.group == "spectrum 1"


@pytest.mark.parametrize(
    "profile",
    [
        '{"y": ["a"]}',
        '{"y": [1, 2], "x": [400]}',
        '{"y": [1, 2], "x": ["a", "b"]}',
        '{"y": [1, 2], "x": 5}',
        '{"y": [1, 2], "bbl": 5}',
        '{"y": [1, 2], "bbl": [1]}',
        '{"y": [[1], [2]]}',
    ],
)
def test_a_damaged_profile_is_named(tmp_path: Path, profile: str) -> None:
    path = write_profiles(tmp_path / "a.gpkg", '{"y": [1, 2]}', profile)
    with pytest.raises(
        ParameterError, match=r"The profile of spectrum 2 in a\.gpkg is damaged: x, y and bbl"
    ):
        read_library(path)


def test_rows_without_a_profile_are_counted(tmp_path: Path) -> None:
    path = write_profiles(tmp_path / "a.gpkg", '{"y": [1, 2]}', '{"y":' + "[" * 100_000, "", "null")
    said: list[str] = []
    assert len(read_library(path, progress=Progress(lambda event: said.append(event["message"])))) == 1
    assert said == ["3 of 4 rows of a.gpkg hold no profile that can be read; they are left out."]


def test_what_is_no_library_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match=r"The library a.csv is no GeoPackage; choose a name that ends"):
        write_library(tmp_path / "a.csv", [ONE])
    with pytest.raises(ParameterError, match=r"a.gpkg cannot be read as a library"):
        read_library(tmp_path / "a.gpkg")
    write_library(tmp_path / "a.gpkg", [ONE])
    with pytest.raises(ParameterError, match=r'a.gpkg has no field "use"; it has name, class, source, prof'):
        read_library(tmp_path / "a.gpkg", "use")
    (tmp_path / "b.csv").write_text("name\nOak\n")
    with pytest.raises(ParameterError, match=r"b.csv has no field with spectral profiles"):
        read_library(tmp_path / "b.csv")
