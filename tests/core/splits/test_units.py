"""Spatial units of labelled pixels."""

import numpy as np
import pytest
from scipy import ndimage

from hsi_core.splits import units as module
from hsi_core.splits.units import UnitsOfLabels, find_units


def partition(numbers: np.ndarray) -> set[frozenset[int]]:
    """The groups of positions with equal numbers."""
    return {frozenset(np.flatnonzero(numbers == number).tolist()) for number in np.unique(numbers)}


def test_fields_are_the_areas_of_one_class_that_touch_at_sides_or_corners() -> None:
    rng = np.random.default_rng(0)
    codes = ndimage.zoom(rng.integers(0, 3, (12, 15)), 6, order=0)
    codes[:, -1] = codes[:, 0]  # the last column is no neighbour of the first one in the next row
    pixels = np.argwhere(codes > 0)[::-1]
    expected = np.zeros(codes.shape, int)
    for code in (1, 2):
        numbered, _ = ndimage.label(codes == code, structure=np.ones((3, 3)))
        expected = np.where(numbered > 0, numbered + code * 1000, expected)
    where = tuple(pixels.T)
    is_small = np.bincount(expected[where])[expected[where]] <= 0.05 * len(pixels)  # 144 pixels
    units = find_units(pixels, codes[where])
    assert units.info.kind == "fields"
    assert partition(units.numbers[is_small]) == partition(expected[where][is_small])


def test_polygons_are_the_units_if_they_are_given() -> None:
    pixels = np.argwhere(np.ones((30, 10)))
    polygons = pixels[:, 0] + 7
    units = find_units(pixels, np.ones(300, int), polygons)
    assert (units.info.describe(), partition(units.numbers)) == ("30 polygons", partition(polygons))


def test_a_field_that_fills_the_scene_is_cut_into_blocks() -> None:
    pixels = np.argwhere(np.ones((60, 60)))
    units = find_units(pixels, np.ones(3600, int))
    # 5 % of 3,600 pixels are 180, so the side is 14: five blocks each way
    assert units.info.describe() == "25 fields, large ones cut into blocks of 14 pixels"
    assert partition(units.numbers) == partition(pixels[:, 0] // 14 * 5 + pixels[:, 1] // 14)


def test_a_field_of_a_hundred_pixels_stays_whole() -> None:
    pixels = np.argwhere(np.ones((5, 20)))
    assert find_units(pixels, np.ones(100, int)).info.describe() == "1 field"


def test_blocks_are_the_units_of_scattered_pixels() -> None:
    pixels = np.argwhere(np.random.default_rng(1).random((100, 100)) < 0.05)
    units = find_units(pixels, np.ones(len(pixels), int))
    assert (units.info.kind, units.info.block_size) == ("blocks", 10)
    assert partition(units.numbers) == partition(pixels[:, 0] // 10 * 10 + pixels[:, 1] // 10)


def test_no_pixels_have_no_units() -> None:
    assert find_units(np.zeros((0, 2), int), np.zeros(0, int)).info.describe() == "0 fields"


def test_units_above_the_limit_are_joined_and_still_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_UNITS", 15)
    pixels = np.argwhere(np.ones((30, 10)))
    units = find_units(pixels, np.ones(300, int), pixels[:, 0])
    assert units.info.describe() == "30 polygons"
    assert partition(units.numbers) == partition(pixels[:, 0] // 2)


@pytest.mark.parametrize("limit", [4_000_000, 100])
def test_units_of_a_raster_are_looked_up_in_any_window(limit: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_PIXELS", limit)
    codes = np.kron(np.arange(120).reshape(10, 12) % 7, np.ones((4, 5), int))
    rows, columns = np.nonzero(codes)
    found = UnitsOfLabels(codes)
    numbers = found.at(rows, columns)
    if limit == 100:  # 40 x 60 pixels in about 100 blocks
        assert found.info.describe() == "100 blocks of 5 pixels"
        assert partition(numbers) == partition(rows // 5 * 12 + columns // 5)
    else:
        assert found.info.kind == "fields"
        assert partition(numbers) == partition(find_units(np.argwhere(codes), codes[codes > 0]).numbers)
    chosen = (rows > 11) & (columns > 30)
    np.testing.assert_array_equal(found.at(rows[chosen], columns[chosen]), numbers[chosen])
