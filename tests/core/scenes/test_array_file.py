"""Finding and reading arrays in MATLAB, NumPy and HDF5 files."""

from pathlib import Path

import h5py
import numpy as np
import pytest
import scipy.io

from hsi_core.errors import SceneError
from hsi_core.scenes.array_file import ARRAY_FORMATS, is_array_file, list_suffixes, open_array
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.file_values import FileValues
from hsi_core.windows import Window

HEIGHT, WIDTH, BANDS = 5, 7, 11
CUBE = np.arange(HEIGHT * WIDTH * BANDS, dtype=np.uint16).reshape(HEIGHT, WIDTH, BANDS)


def write_v73(path: Path, **variables: np.ndarray) -> None:
    """As MATLAB 7.3 does: column-major, so that HDF5 shows the axes reversed, behind a user block."""
    with h5py.File(path, "w", userblock_size=512) as file:
        for name, values in variables.items():
            file[name] = values.T
            file[name].attrs["MATLAB_class"] = np.bytes_("uint16")
        file["#refs#/a"] = np.zeros((2, 2, 2))


def write_hdf5(path: Path) -> None:
    with h5py.File(path, "w") as file:
        file["group/cube"] = CUBE


def write_npz(path: Path) -> None:
    np.savez_compressed(path, cube=CUBE, wavelengths=np.arange(BANDS))


# A file of each format, and of each version that is read in another way.
WRITERS = {
    "old.mat": lambda path: scipy.io.savemat(path, {"cube": CUBE}),
    "new.mat": lambda path: write_v73(path, cube=CUBE),
    "a.npy": lambda path: np.save(path, CUBE),
    "a.npz": write_npz,
    "a.h5": write_hdf5,
    "a.hdf5": write_hdf5,
    "a.he5": write_hdf5,
}


def write(path: Path) -> Path:
    WRITERS[path.name](path)
    return path


def test_every_suffix_is_tested_and_is_in_the_guide() -> None:
    suffixes = {suffix for file_format in ARRAY_FORMATS for suffix in file_format.suffixes}
    assert {Path(name).suffix for name in WRITERS} == suffixes
    page = (Path(__file__).parents[3] / "docs" / "importcube.md").read_text(encoding="utf-8")
    for file_format in ARRAY_FORMATS:
        assert f"| {file_format.name} | {', '.join(file_format.suffixes)} |" in page


def test_the_suffix_decides_what_is_an_array_file() -> None:
    assert all(is_array_file(Path(name)) for name in WRITERS)
    assert is_array_file(Path("CUBE.MAT"))
    assert not is_array_file(Path("scene.tif"))
    assert list_suffixes().startswith(".mat, .npy, .npz, ")


def test_a_file_of_another_kind_gets_the_list_of_suffixes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1 2 3")
    with (
        pytest.raises(SceneError, match=r"a.txt is no array file; choose a file that ends in .mat, .npy"),
        open_array(tmp_path / "a.txt", variable=None, num_axes=3),
    ):
        pass


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_gives_the_same_cube_and_shape(tmp_path: Path, name: str) -> None:
    with open_array(write(tmp_path / name), variable=None, num_axes=3) as stored:
        assert stored.variable.shape == CUBE.shape
        np.testing.assert_array_equal(stored.read_all(), CUBE)
        cube = ArrayCube(stored, "hwc")
        assert cube.shape == (BANDS, HEIGHT, WIDTH)
        assert cube.dtype == np.uint16
        np.testing.assert_array_equal(
            cube.read(Window(row=1, column=2, height=3, width=4)), CUBE[1:4, 2:6].transpose(2, 0, 1)
        )


def test_a_numpy_file_is_not_read_whole(tmp_path: Path) -> None:
    with open_array(write(tmp_path / "a.npy"), variable=None, num_axes=3) as stored:
        assert isinstance(stored.values, FileValues)


@pytest.mark.parametrize("name", ["a.mat", "a.npz", "b.mat"])
def test_several_cubes_are_listed_with_their_shapes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    cubes = {"first": CUBE, "second": CUBE[:4]}
    if name == "a.mat":
        scipy.io.savemat(path, cubes)
    elif name == "b.mat":
        write_v73(path, **cubes)
    else:
        np.savez(path, **cubes)
    with (
        pytest.raises(SceneError, match=r"give the name of one: first \(5 x 7 x 11\), second \(4 x 7 x 11\)"),
        open_array(path, variable=None, num_axes=3),
    ):
        pass
    with open_array(path, variable="second", num_axes=3) as stored:
        np.testing.assert_array_equal(stored.read_all(), CUBE[:4])


def test_the_only_cube_among_other_variables_is_found(tmp_path: Path) -> None:
    scipy.io.savemat(
        tmp_path / "a.mat", {"cube": CUBE, "gt": CUBE[..., 0], "scale": 2.0, "names": np.array(["a", "b"])}
    )
    with open_array(tmp_path / "a.mat", variable=None, num_axes=3) as stored:
        assert stored.variable.name == "cube"
    # A MATLAB scalar has two axes but is no ground truth.
    with open_array(tmp_path / "a.mat", variable=None, num_axes=2) as stored:
        assert stored.variable.name == "gt"


def test_a_wrong_variable_gets_the_list_of_valid_ones(tmp_path: Path) -> None:
    with (
        pytest.raises(
            SceneError, match=r'old.mat has no variable "pavia"; choose one of: cube \(5 x 7 x 11\)'
        ),
        open_array(write(tmp_path / "old.mat"), variable="pavia", num_axes=3),
    ):
        pass


def test_a_variable_with_too_few_axes_is_refused(tmp_path: Path) -> None:
    scipy.io.savemat(tmp_path / "a.mat", {"gt": CUBE[..., 0]})
    for variable, message in [("gt", "has 2 axes; a cube has three axes"), (None, "It has: gt \\(5 x 7\\)")]:
        with (
            pytest.raises(SceneError, match=message),
            open_array(tmp_path / "a.mat", variable=variable, num_axes=3),
        ):
            pass


@pytest.mark.parametrize(
    ("name", "kind"), [("a.npy", "complex"), ("a.mat", "complex"), ("b.mat", "complex"), ("t.npy", "text")]
)
def test_values_that_are_no_real_numbers_are_refused(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    values = CUBE.astype(complex) if kind == "complex" else CUBE.astype(str)
    if name == "a.mat":
        scipy.io.savemat(path, {"cube": values})
    elif name == "b.mat":
        with h5py.File(path, "w") as file:  # as MATLAB stores them: a record of two numbers
            file["cube"] = np.zeros((2, 3, 4), dtype=[("real", "f8"), ("imag", "f8")])
    else:
        np.save(path, values)
    with pytest.raises(SceneError, match=kind), open_array(path, variable=None, num_axes=3):
        pass


def test_a_short_numpy_file_is_refused_with_both_sizes(tmp_path: Path) -> None:
    path = write(tmp_path / "a.npy")
    needed = path.stat().st_size
    path.write_bytes(path.read_bytes()[:-1])
    with (
        pytest.raises(
            SceneError, match=f"a.npy has {needed - 1} bytes, but 5 x 7 x 11 values of uint16 need {needed}"
        ),
        open_array(path, variable=None, num_axes=3),
    ):
        pass


def test_nothing_is_unpickled(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", np.array([[[{"a": 1}]]], dtype=object), allow_pickle=True)
    np.savez(tmp_path / "a.npz", cube=np.array([[[{"a": 1}]]], dtype=object))
    with (
        pytest.raises(SceneError, match="objects"),
        open_array(tmp_path / "a.npy", variable=None, num_axes=3),
    ):
        pass
    with (
        pytest.raises(SceneError, match="objects"),
        open_array(tmp_path / "a.npz", variable="cube", num_axes=3),
    ):
        pass


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("keep", [0, 3, 200, 0.6])
def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path, name: str, keep: float) -> None:
    path = write(tmp_path / name)
    content = path.read_bytes()
    path.write_bytes(content[: int(keep if keep >= 1 else keep * len(content))])
    with (
        pytest.raises(SceneError, match=r"damaged|holds no variable"),
        open_array(path, variable=None, num_axes=3),
    ):
        pass


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(SceneError, match=r"There is no file .*none.mat; choose it again"),
        open_array(tmp_path / "none.mat", variable=None, num_axes=3),
    ):
        pass
