"""netCDF files with the axes in any order, in both formats."""

from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest
import scipy.io

from hsi_core.errors import SceneError
from hsi_core.progress import Progress
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.netcdf_file import is_netcdf, open_netcdf
from hsi_core.scenes.raster_cube import open_raster_cube
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from products_for_tests import neon_parts, prisma_parts, tanager_parts, write_hdf5

LENGTHS = {"wavelength": 3, "y": 5, "x": 7, "time": 2}
NUMBERS = {"wavelength": [0.45, 0.55, 0.65], "y": np.arange(5.0), "x": np.arange(7.0), "time": [0.0, 1.0]}
Write = Callable[[Path, tuple[str, ...]], Path]


def values_of(names: tuple[str, ...]) -> np.ndarray:
    shape = tuple(LENGTHS[name] for name in names)
    return np.arange(np.prod(shape), dtype=np.int16).reshape(shape)


def write_netcdf4(path: Path, names: tuple[str, ...]) -> Path:
    with h5py.File(path, "w") as file:
        for name in names:
            file[name] = NUMBERS[name]
            file[name].make_scale(name)
        file["wavelength"].attrs["units"] = "um"
        file["rrs"] = values_of(names)
        file["rrs"].attrs["scale_factor"] = 0.5
        file["rrs"].attrs["Data_Ignore_Value"] = -9.0
        for axis, name in enumerate(names):
            file["rrs"].dims[axis].attach_scale(file[name])
    return path


def write_classic(path: Path, names: tuple[str, ...]) -> Path:
    with scipy.io.netcdf_file(path, "w") as file:
        for name in names:
            file.createDimension(name, LENGTHS[name])
            file.createVariable(name, "f8", (name,))[:] = NUMBERS[name]
        file.variables["wavelength"].units = "um"
        variable = file.createVariable("rrs", "i2", names)
        variable[:] = values_of(names)
        variable.scale_factor, variable.Data_Ignore_Value = 0.5, -9.0
    return path


FORMATS = pytest.mark.parametrize("write", [write_netcdf4, write_classic])


@FORMATS
def test_a_variable_is_read_with_all_that_the_file_says(tmp_path: Path, write: Write) -> None:
    path = write(tmp_path / "a.nc", ("y", "x", "wavelength"))
    assert is_netcdf(path)
    with open_netcdf(path, "rrs") as stored:
        metadata = stored.metadata
        assert metadata is not None
        assert metadata.find_axes(stored.variable.shape) == "hwc"
        assert metadata.nodata() == (-9.0, [])
        assert metadata.scaling(3)[:2] == ([0.5] * 3, [0.0] * 3)
        assert metadata.wavelengths("hwc", (5, 7, 3), "a.nc") == ([450.0, 550.0, 650.0], [])
        cube = ArrayCube(stored, "hwc")
        assert cube.dtype == np.int16
        found = cube.read(Window(1, 2, 3, 4))
    np.testing.assert_array_equal(found, values_of(("y", "x", "wavelength"))[1:4, 2:6].transpose(2, 0, 1))


@FORMATS
@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("y", "x", "wavelength"), "has the dimension y in the place of the bands.*Import it first"),
        (("time", "y", "x", "wavelength"), "has the dimension y in the place of the bands"),
        (
            ("wavelength", "x", "y"),
            r"dimensions of rrs \(3 x 7 x 5\) in a.nc are wavelength, x, y, but .* first",
        ),
    ],
)
def test_a_scene_with_other_axes_is_refused(
    tmp_path: Path, write: Write, names: tuple[str, ...], words: str
) -> None:
    path = write(tmp_path / "a.nc", names)
    with pytest.raises(SceneError, match=words), open_scene(path):
        pass
    if "y" in names[:2]:
        with pytest.raises(SceneError, match=words), open_raster_cube(path, None):
            pass


@FORMATS
def test_a_scene_with_bands_first_has_the_wavelengths_of_its_dimension(tmp_path: Path, write: Write) -> None:
    events: list[dict[str, str]] = []
    path = write(tmp_path / "a.nc", ("wavelength", "y", "x"))
    with open_scene(path, Progress(events.append)) as scene:
        assert scene.wavelengths_nm == (450.0, 550.0, 650.0)
        assert scene.scaling([1]) == ([0.5], [0.0])
    (turned,) = [event["message"] for event in events]
    assert turned.startswith("a.nc has no place on the ground, and GDAL and QGIS turn it upside down")


def test_bands_that_are_known_by_their_place_alone_are_said(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["cube"] = values_of(("wavelength", "y", "x"))
    with open_scene(tmp_path / "a.h5") as scene:
        assert scene.grid.shape == (5, 7)
    assert scene.notes == ["The axes of cube (3 x 5 x 7) in a.h5 are taken as bands, rows, columns."]


def test_a_file_of_another_kind_is_no_netcdf(tmp_path: Path) -> None:
    (tmp_path / "a.nc").write_text("text")
    assert not is_netcdf(tmp_path / "a.nc")
    assert not is_netcdf(tmp_path / "none.nc")
    write_netcdf4(tmp_path / "a.h5", ("y", "x", "wavelength"))
    assert not is_netcdf(tmp_path / "a.h5")  # an array file


@FORMATS
def test_a_variable_that_is_missing_is_refused(tmp_path: Path, write: Write) -> None:
    path = write(tmp_path / "a.nc", ("y", "x", "wavelength"))
    with (
        pytest.raises(SceneError, match='has no variable "other"; choose one of'),
        open_netcdf(path, "other"),
    ):
        pass


@pytest.mark.parametrize(
    ("variable", "kind"),
    [("PRS_L2D_HCO/Data Fields/VNIR_Cube", "PRISMA"), ("SERC/Reflectance/Reflectance_Data", "NEON")],
)
def test_a_cube_of_a_product_whose_bands_are_not_first_is_refused_as_a_scene(
    tmp_path: Path, variable: str, kind: str
) -> None:
    """QGIS lists such datasets as layers, and GDAL takes their rows for bands."""
    values = np.ones((3, 4, 5), np.uint16)
    parts = {"PRISMA": prisma_parts(values, values[:2]), "NEON": neon_parts(values.T, [450.0, 550.0, 650.0])}
    path = write_hdf5(tmp_path / "a.h5", *parts[kind])
    root = "HDFEOS/SWATHS/" if kind == "PRISMA" else ""
    name = Path(f'HDF5:"{path}"://{root}{variable.replace(" ", "_")}')
    expected = f"{variable.rsplit('/')[-1]} .*in a.h5 are not in that order, .*import the file first"
    with pytest.raises(SceneError, match=expected), open_scene(name):
        pass


def test_a_cube_with_bands_first_has_its_wavelengths_and_says_that_it_has_no_place(
    tmp_path: Path,
) -> None:
    values = np.ones((12, 4, 5), np.float32)
    path = write_hdf5(tmp_path / "a.h5", *tanager_parts(values, list(range(400, 520, 10)), is_ortho=False))
    name = Path(f'HDF5:"{path}"://HDFEOS/SWATHS/HYP/Data_Fields/surface_reflectance')
    with open_scene(name) as scene:
        assert scene.wavelengths_nm == tuple(range(400, 520, 10))
        assert scene.notes[0].endswith("Import a cube keeps its place and bad bands.")
