"""The order of axes in stored arrays, and reading them by windows."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_core.errors import SceneError
from hsi_core.scenes.array_file import StoredArray, Variable, open_array
from hsi_core.scenes.cubes import ArrayCube, find_axes
from hsi_core.windows import Window

HEIGHT, WIDTH, BANDS = 5, 7, 11
CUBE = np.arange(HEIGHT * WIDTH * BANDS, dtype=np.uint16).reshape(HEIGHT, WIDTH, BANDS)


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
