"""Cubes that are gathered from stored arrays."""

import numpy as np

from hsi_core.scenes.array_file import StoredArray, Variable
from hsi_core.scenes.cubes import ArrayCube
from hsi_core.scenes.products.gathered import FilledCube, JoinedCube, SwathCube
from hsi_core.windows import Window

VALUES = np.arange(2 * 3 * 4, dtype=np.int16).reshape(2, 3, 4)


def cube_of(values: np.ndarray) -> ArrayCube:
    return ArrayCube(StoredArray(values, Variable("a", values.shape, "number"), is_reversed=False), "chw")


def test_bands_are_joined_in_the_given_order() -> None:
    joined = JoinedCube([cube_of(VALUES), cube_of(VALUES.astype(np.uint8))], [3, 0])
    assert (joined.shape, joined.dtype) == ((2, 3, 4), np.int16)
    part = Window(1, 1, 2, 2)
    np.testing.assert_array_equal(joined.read(part), VALUES[[1, 0], 1:3, 1:3])
    assert joined.read_mask(part) is None


def test_a_place_takes_its_pixel_of_the_swath_and_other_places_none() -> None:
    rows = np.array([[-1, 2, 2, -1], [-1, -1, 0, -1]], np.int32)
    columns = np.array([[-1, 3, 1, -1], [-1, -1, 0, -1]], np.int32)
    swath = SwathCube(cube_of(VALUES), rows, columns, -7)
    assert (swath.shape, swath.dtype) == ((2, 2, 4), np.int16)
    expected = np.full((2, 2, 4), -7)
    expected[:, 0, 1], expected[:, 0, 2], expected[:, 1, 2] = (
        VALUES[:, 2, 3],
        VALUES[:, 2, 1],
        VALUES[:, 0, 0],
    )
    np.testing.assert_array_equal(swath.read(Window(0, 0, 2, 4)), expected)
    np.testing.assert_array_equal(swath.read(Window(0, 2, 2, 1)), expected[:, :, 2:3])
    np.testing.assert_array_equal(swath.read(Window(0, 0, 2, 1)), expected[:, :, :1])
    assert swath.read_mask(Window(0, 0, 2, 1)) is None


def test_invalid_pixels_get_the_nodata_value() -> None:
    filled = FilledCube(cube_of(VALUES), VALUES[0] > 9, -7)
    assert (filled.shape, filled.dtype) == ((2, 3, 4), np.int16)
    found = filled.read(Window(1, 1, 2, 3))
    np.testing.assert_array_equal(found, np.where(VALUES[0, 1:, 1:] > 9, -7, VALUES[:, 1:, 1:]))
    assert filled.read_mask(Window(0, 0, 1, 1)) is None
    assert VALUES.min() == 0
