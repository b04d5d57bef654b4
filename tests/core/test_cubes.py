"""Finding and reading cubes in MATLAB, NumPy and HDF5 files."""

from pathlib import Path

import h5py
import numpy as np
import pytest
import scipy.io
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_core.cubes import ArrayCube, StoredArray, Variable, find_axes, open_array
from hsi_core.errors import SceneError
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


def write(path: Path) -> Path:
    if path.name == "old.mat":
        scipy.io.savemat(path, {"cube": CUBE})
    elif path.name == "new.mat":
        write_v73(path, cube=CUBE)
    elif path.suffix == ".npz":
        np.savez_compressed(path, cube=CUBE, wavelengths=np.arange(BANDS))
    elif path.suffix == ".h5":
        with h5py.File(path, "w") as file:
            file["group/cube"] = CUBE
    else:
        np.save(path, CUBE)
    return path


@pytest.mark.parametrize("name", ["old.mat", "new.mat", "a.npy", "a.npz", "a.h5"])
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
        assert isinstance(stored.values, np.memmap)


@settings(max_examples=40, deadline=None)
@given(
    axes=st.permutations("hwc").map("".join),
    is_reversed=st.booleans(),
    row=st.integers(0, HEIGHT - 1),
    column=st.integers(0, WIDTH - 1),
    data=st.data(),
)
def test_any_order_of_axes_reads_the_same_window(
    axes: str, is_reversed: bool, row: int, column: int, data: st.DataObject
) -> None:
    height = data.draw(st.integers(1, HEIGHT - row))
    width = data.draw(st.integers(1, WIDTH - column))
    shown = CUBE.transpose(["hwc".index(axis) for axis in axes])
    stored = StoredArray(shown.T if is_reversed else shown, Variable("x", shown.shape, "number"), is_reversed)
    np.testing.assert_array_equal(
        ArrayCube(stored, axes).read(Window(row, column, height, width)),
        CUBE.transpose(2, 0, 1)[:, row : row + height, column : column + width],
    )


def test_big_endian_values_come_in_the_byte_order_of_the_machine(tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", CUBE.astype(">u2"))
    with open_array(tmp_path / "a.npy", variable=None, num_axes=3) as stored:
        values = ArrayCube(stored, "hwc").read(Window(0, 0, HEIGHT, WIDTH))
    assert values.dtype == np.dtype("uint16")
    np.testing.assert_array_equal(values, CUBE.transpose(2, 0, 1))


def test_the_bands_of_indian_pines_are_its_last_and_longest_axis() -> None:
    assert find_axes((145, 145, 200), "auto", None) == ("hwc", True)
    assert find_axes((145, 145, 200), "auto", (145, 145)) == ("hwc", False)


@pytest.mark.parametrize(
    ("shape", "truth", "axes"),
    [
        ((610, 340, 103), (610, 340), "hwc"),
        ((103, 610, 340), (610, 340), "chw"),
        ((610, 103, 340), (610, 340), "hcw"),
        ((340, 610, 103), (610, 340), "whc"),
        ((103, 340, 610), (610, 340), "cwh"),
        ((200, 145, 145), (145, 145), "chw"),
    ],
)
def test_a_ground_truth_tells_the_axes(
    shape: tuple[int, int, int], truth: tuple[int, int], axes: str
) -> None:
    assert find_axes(shape, "auto", truth) == (axes, False)


def test_given_axes_are_kept() -> None:
    assert find_axes((3, 4, 5), "wch", None) == ("wch", False)
    assert find_axes((145, 145, 200), "whc", (145, 145)) == ("whc", False)


def test_a_ground_truth_of_another_size_is_refused() -> None:
    with pytest.raises(
        SceneError, match=r"10 x 20 pixels .* fits no two axes of the cube \(145 x 145 x 200\)"
    ):
        find_axes((145, 145, 200), "auto", (10, 20))


def test_axes_that_contradict_the_ground_truth_are_refused_with_those_that_fit() -> None:
    with pytest.raises(SceneError, match="with the axes hwc; the axes chw would fit"):
        find_axes((103, 610, 340), "hwc", (610, 340))


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


@pytest.mark.parametrize("name", ["old.mat", "new.mat", "a.npy", "a.npz", "a.h5"])
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
