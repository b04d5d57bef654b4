"""What HDF5 and netCDF files say about their arrays."""

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.scenes.array_file import open_array
from hsi_core.scenes.array_metadata import ArrayMetadata, axes_of
from hsi_core.scenes.hdf5_metadata import read_hdf5_metadata

SHAPE = (5, 7, 3)
NM = [450.0, 550.0, 650.0]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("y", "x", "wavelength"), "hwc"),
        (("wavelength", "y", "x"), "chw"),
        (("band", "lat", "lon"), "chw"),
        (("lat", "lon", "bands"), "hwc"),
        (("Line", "Sample", "Wavelength"), "hwc"),
        (("number_of_lines", "pixels_per_line", "wavelength_3d"), "hwc"),
        (("downtrack", "crosstrack", "bands"), "hwc"),
        (("longitude", "latitude", "spectral"), "whc"),
        (("row", "band", "column"), "hcw"),
        (("along_track", "across", "channel"), "hwc"),  # the remaining axis
        (("time", "y", "x"), "chw"),
        (("XDim", "YDim", "nb"), "whc"),
        (("a", "b", "c_"), None),
        (("phony_dim_0", "phony_dim_1", "phony_dim_2"), None),
        (("y", "y", "x"), None),
        (("y", "x"), None),
        (None, None),
    ],
)
def test_names_of_dimensions_tell_the_axes(names: tuple[str, ...] | None, expected: str | None) -> None:
    assert axes_of(names) == expected


def read(folder: Path, group: str = "", **attributes: Any) -> ArrayMetadata:
    """Metadata of a cube in a group with attributes; those with the prefix up_ belong to the group."""
    path = folder / "a.h5"
    with h5py.File(path, "w") as file:
        cube = file.create_dataset(f"{group}cube", data=np.zeros(SHAPE, np.int16))
        for name, value in attributes.items():
            (cube.parent if name.startswith("up_") else cube).attrs[name.removeprefix("up_")] = value
    with open_array(path, variable=None, num_axes=3) as stored:
        assert stored.metadata is not None
        return stored.metadata


@pytest.mark.parametrize("group", ["", "SITE/Reflectance/"])
@pytest.mark.parametrize(
    "attributes",
    [
        {"_FillValue": np.int16(-9999)},
        {"_FillValue": np.array([-9999], np.int16)},
        {"Data_Ignore_Value": -9999.0},
        {"data ignore value": "-9999"},
        {"DATA_IGNORE_VALUE": np.bytes_("-9999.0")},
        {"missing_value": [-9999.0]},
        {"NoData": -9999},
        {"up__FillValue": -9999},
    ],
)
def test_a_fill_value_is_nodata(tmp_path: Path, group: str, attributes: dict[str, Any]) -> None:
    assert read(tmp_path, group, **attributes).nodata() == (-9999.0, [])


def test_of_several_fill_values_one_counts_and_the_others_are_named(tmp_path: Path) -> None:
    metadata = read(tmp_path, _FillValue=-1, missing_value=-2, up_missing_value=-3)
    assert metadata.nodata() == (
        -1.0,
        ["The attribute missing_value = -2 is not used: _FillValue = -1 is the nodata value."],
    )
    assert read(tmp_path, _FillValue=np.nan, missing_value=np.nan).nodata()[1] == []
    assert read(tmp_path, _FillValue="none").nodata() == (None, [])


@pytest.mark.parametrize(
    ("attributes", "scales", "offsets", "words"),
    [
        ({}, [1.0] * 3, [0.0] * 3, None),
        (
            {"scale_factor": 0.0001},
            [0.0001] * 3,
            [0.0] * 3,
            "multiplied by the attribute scale_factor (0.0001)",
        ),
        ({"scale_factor": np.array([2.0]), "add_offset": [5]}, [2.0] * 3, [5.0] * 3, "multiplied"),
        ({"Scale_Factor": 10000.0}, [0.0001] * 3, [0.0] * 3, "divided by the attribute Scale_Factor (10000)"),
        ({"SCALE_FACTOR": b"0.5", "Add_Offset": "1"}, [0.5] * 3, [1.0] * 3, "multiplied"),
        ({"up_scale_factor": 0.5, "up_add_offset": 2}, [0.5] * 3, [2.0] * 3, "multiplied"),
        ({"scale_factor": 0.5, "up_scale_factor": 4.0}, [0.5] * 3, [0.0] * 3, "multiplied"),
        ({"scale_factor": [1.0, 0.5, 0.25]}, [1.0, 0.5, 0.25], [0.0] * 3, "(0.25 to 1)"),
        (
            {"scale_factor": 0.0},
            [1.0] * 3,
            [0.0] * 3,
            "scale_factor is not used: it does not hold a positive",
        ),
        ({"add_offset": [1.0, 2.0]}, [1.0] * 3, [0.0] * 3, "add_offset is not used"),
    ],
)
def test_scale_and_offset_are_read(
    tmp_path: Path, attributes: dict[str, Any], scales: list[float], offsets: list[float], words: str | None
) -> None:
    found = read(tmp_path, "group/", **attributes).scaling(3)
    assert found[:2] == (pytest.approx(scales), pytest.approx(offsets))
    assert [words in note for note in found[2] if words] == ([True] if words else [])


@pytest.mark.parametrize(
    "attributes",
    [
        {"wavelength": NM, "wavelength_units": "nm"},
        {"Wavelengths": np.array(NM) / 1000, "Wavelength_Units": np.bytes_("Micrometers")},
        {"wavelength": "{450, 550, 650}", "wavelength units": "Nanometers"},
        {"up_center_wavelengths": 1e7 / np.array(NM), "up_wavelength_unit": ["cm-1"]},
        {"wavelength": NM},
        {"wavelength": ["450 nm", "550nm", "650.0 nm"]},
        {"Wavelengths": "0.45 um, 0.55 um, 0.65 um"},
    ],
)
def test_wavelengths_in_attributes_are_converted(tmp_path: Path, attributes: dict[str, Any]) -> None:
    metadata = read(tmp_path, "a/b/", **attributes)
    assert metadata.wavelengths("hwc", SHAPE, "a.h5") == (pytest.approx(NM, abs=1e-3), [])
    assert metadata.find_axes(SHAPE) == "hwc"
    assert metadata.find_axes((3, 5, 7)) == "chw"
    assert metadata.find_axes((3, 5, 3)) is None


def test_numbers_that_are_no_wavelengths_are_named(tmp_path: Path) -> None:
    found, notes = read(tmp_path, wavelength=[1, 2, 3], wavelength_units="Index").wavelengths(
        "hwc", SHAPE, "a.h5"
    )
    assert found == [None] * 3
    assert notes == [
        'The unit "Index" of the wavelengths in a.h5 is no unit of wavelength; its numbers are not used '
        "as wavelengths."
    ]
    found, notes = read(tmp_path, wavelength=[1, 2, 3]).wavelengths("hwc", SHAPE, "a.h5")
    assert found == [None] * 3
    assert "they are band numbers" in notes[0]


def test_a_variable_elsewhere_in_the_file_gives_the_wavelengths(tmp_path: Path) -> None:
    """As in files of NEON and EMIT."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        cube = file.create_dataset("SITE/Reflectance_Data", data=np.zeros(SHAPE, np.int16))
        cube.attrs["Dimension_Labels"] = "Line, Sample, Wavelength"
        listed = file.create_dataset("SITE/Metadata/Spectral_Data/Wavelength", data=np.array(NM) / 1000)
        listed.attrs["Units"] = "micrometers"
    with open_array(path, variable=None, num_axes=3) as stored:
        metadata = stored.metadata
    assert metadata is not None
    assert metadata.dimensions == ("Line", "Sample", "Wavelength")
    assert metadata.wavelengths("hwc", SHAPE, "a.h5") == (NM, [])


def write_coordinates(
    file: h5py.File, *, step: float = -30.0, unit: str = "m", wkt: str | None = None, key: str = "crs_wkt"
) -> h5py.Dataset:
    """A cube (y, x, wavelength) with coordinate variables."""
    cube = file.create_dataset("cube", data=np.zeros(SHAPE, np.float32))
    values = {"y": 5000.0 + step * np.arange(5), "x": 200.0 + 30.0 * np.arange(7), "wavelength": np.array(NM)}
    for axis, (name, numbers) in enumerate(values.items()):
        scale = file.create_dataset(name, data=numbers)
        scale.make_scale(name)
        scale.attrs["units"] = "nm" if name == "wavelength" else unit
        cube.dims[axis].attach_scale(scale)
    if wkt is not None:
        file.create_dataset("spatial", data=0).attrs[key] = wkt
        cube.attrs["grid_mapping"] = "spatial"
    return cube


@pytest.mark.parametrize("key", ["crs_wkt", "spatial_ref"])
@pytest.mark.parametrize("step", [-30.0, 30.0])
def test_coordinates_and_grid_mapping_give_the_georeference(tmp_path: Path, key: str, step: float) -> None:
    crs = CRS.from_epsg(32633)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        metadata = read_hdf5_metadata(file, write_coordinates(file, wkt=crs.to_wkt(), key=key, step=step))
    grid = metadata.grid("hwc", SHAPE)
    assert (grid.height, grid.width, grid.crs) == (5, 7, crs)
    assert grid.transform == Affine(30.0, 0.0, 185.0, 0.0, step, 5000.0 - step / 2)
    assert metadata.find_axes(SHAPE) == "hwc"
    assert metadata.wavelengths("hwc", SHAPE, "a.h5") == (NM, [])


def test_degrees_are_longitude_and_latitude_and_without_a_crs_nothing_is_placed(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        degrees = read_hdf5_metadata(file, write_coordinates(file, unit="degrees_north"))
    assert degrees.grid("hwc", SHAPE).crs == CRS.from_epsg(4326)
    with h5py.File(tmp_path / "b.h5", "w") as file:
        metres = read_hdf5_metadata(file, write_coordinates(file))
    assert metres.grid("hwc", SHAPE).transform is None
    with h5py.File(tmp_path / "c.h5", "w") as file:
        cube = write_coordinates(file, unit="degrees_north")
        file["x"][3] = 999.0
        irregular = read_hdf5_metadata(file, cube)
    assert irregular.grid("hwc", SHAPE).transform is None
