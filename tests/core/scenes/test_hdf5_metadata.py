"""What an HDF5 file says about a dataset, as plain values."""

import h5py
import numpy as np
import pytest

from hsi_core.scenes.hdf5_metadata import read_hdf5_metadata


@pytest.fixture
def file(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        yield file


def test_attributes_of_the_dataset_come_before_those_of_its_groups(file):
    cube = file.create_dataset("data/scene/cube", data=np.zeros((2, 3, 4), np.int16))
    cube.attrs["_FillValue"], file["data"].attrs["_FillValue"], file.attrs["title"] = -9999, -1, "plot 7"
    metadata = read_hdf5_metadata(file, cube)
    assert [attributes.get("_FillValue") for attributes in metadata.attributes] == [-9999, None, -1, None]
    assert metadata.attributes[-1]["title"] == "plot 7"
    assert metadata.dimensions is None
    assert metadata.crs_attributes == {}


def test_attached_scales_name_the_axes_and_give_their_values(file):
    cube = file.create_dataset("cube", data=np.zeros((2, 3), np.int16))
    for axis, (name, values) in enumerate({"y": [10.0, 5.0], "wavelength": [450.0, 550.0, 650.0]}.items()):
        scale = file.create_dataset(name, data=np.array(values))
        scale.make_scale(name)
        cube.dims[axis].attach_scale(scale)
    file["wavelength"].attrs["units"] = "nm"
    metadata = read_hdf5_metadata(file, cube)
    assert metadata.dimensions == ("y", "wavelength")
    assert metadata.coordinates["y"].values.tolist() == [10.0, 5.0]
    assert [found.values.tolist() for found in metadata.spectral] == [[450.0, 550.0, 650.0]]


def test_the_name_of_a_scale_may_have_a_variable_length(file):
    cube = file.create_dataset("cube", data=np.zeros((2, 3), np.int16))
    for axis, name in enumerate(("y", "x")):
        scale = file.create_dataset(name, data=np.arange(cube.shape[axis], dtype=float))
        scale.make_scale(name)
        cube.dims[axis].attach_scale(scale)
    del file["y"].attrs["NAME"], file["x"].attrs["NAME"]
    file["y"].attrs["NAME"] = "y"
    file["x"].attrs["NAME"] = "This is a netCDF dimension but not a netCDF variable.         3"
    metadata = read_hdf5_metadata(file, cube)
    assert metadata.dimensions == ("y", "x")
    assert list(metadata.coordinates) == ["y"]


def test_labels_of_axes_are_divided_at_commas_and_others_are_left(file):
    cube = file.create_dataset("cube", data=np.zeros((2, 3, 4), np.int16))
    cube.attrs["Dimension_Labels"] = np.bytes_("Line, Sample, Wavelength")
    assert read_hdf5_metadata(file, cube).dimensions == ("Line", "Sample", "Wavelength")
    cube.attrs["Dimension_Labels"] = "Line, Sample"  # one too few
    assert read_hdf5_metadata(file, cube).dimensions is None


def test_the_variable_of_the_crs_is_that_of_the_group_before_that_of_the_file(file):
    cube = file.create_dataset("scene/cube", data=np.zeros((2, 3), np.int16))
    cube.attrs["grid_mapping"] = "crs"
    file.create_dataset("crs", data=0).attrs["crs_wkt"] = "of the file"
    assert read_hdf5_metadata(file, cube).crs_attributes == {"crs_wkt": "of the file"}
    file.create_dataset("scene/crs", data=0).attrs["crs_wkt"] = "of the group"
    assert read_hdf5_metadata(file, cube).crs_attributes == {"crs_wkt": "of the group"}
