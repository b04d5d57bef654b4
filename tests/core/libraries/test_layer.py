"""The library as a table in a GeoPackage."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from hsi_core.errors import ParameterError
from hsi_core.libraries.layer import read_library, write_library
from hsi_core.libraries.library import Spectrum

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


def test_other_units_and_bytes_are_read(tmp_path: Path) -> None:
    text = json.dumps({"x": [0.4, 0.5], "y": [1, 2], "xUnit": "Micrometers"})
    pyogrio.raw.write(
        tmp_path / "a.gpkg",
        geometry=None,
        field_data=[np.array([text], dtype=object)],
        fields=["reflectance"],
        geometry_type=None,
    )
    (one,) = read_library(tmp_path / "a.gpkg")
    assert one.wavelengths_nm.tolist() == [400.0, 500.0]
    assert one.name == one.group == "spectrum 1"


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
