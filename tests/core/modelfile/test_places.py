"""Places of training pixels: as runs, on shifted grids, in tags and in model files."""

import base64
import json
import zlib

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.grid import Grid
from hsi_core.modelfile import places as module
from hsi_core.modelfile.places import PlaceGrid, TrainingPlaces, places_from_text, places_to_text

UTM = CRS.from_epsg(32616)
GRID = Grid(30, 20, UTM, Affine(20, 0, 500000, 0, -20, 4480000))


@pytest.fixture
def mask() -> np.ndarray:
    return np.random.default_rng(0).random(GRID.shape) < 0.3


def place(mask: np.ndarray, grid: Grid = GRID) -> TrainingPlaces:
    return TrainingPlaces.of(grid, np.argwhere(mask)[::-1], scene="scene.tif")


def found(places: TrainingPlaces, shape: tuple[int, int], offset: tuple[int, int] = (0, 0)) -> np.ndarray:
    rows, columns = (part.ravel() for part in np.indices(shape))
    return places.contain(rows, columns, offset).reshape(shape)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_every_training_pixel_is_found_and_no_other_one(share: float) -> None:
    mask = np.random.default_rng(0).random(GRID.shape) < share
    places = place(mask)
    assert places.num_pixels == mask.sum()
    assert places.find_fault() is None
    np.testing.assert_array_equal(found(places, GRID.shape), mask)


def test_pixels_of_a_clipped_and_of_a_larger_scene_are_found(mask: np.ndarray) -> None:
    part = Grid(12, 9, UTM, GRID.transform * Affine.translation(7, 4))
    offset = place(mask).grid.offset_of(part, "other.tif")
    assert offset == (4, 7)
    np.testing.assert_array_equal(found(place(mask), part.shape, offset), mask[4:13, 7:19])
    large = Grid(40, 40, UTM, GRID.transform * Affine.translation(-5, -3))
    offset = place(mask).grid.offset_of(large, "")
    assert offset == (-3, -5)
    expected = np.zeros(large.shape, bool)
    expected[3:23, 5:35] = mask
    np.testing.assert_array_equal(found(place(mask), large.shape, offset), expected)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_pixels_are_listed_on_any_grid_that_can_be_compared(share: float) -> None:
    mask = np.random.default_rng(0).random(GRID.shape) < share
    np.testing.assert_array_equal(place(mask).pixels_on(GRID, "other.tif"), np.argwhere(mask))
    part = Grid(12, 9, UTM, GRID.transform * Affine.translation(7, 4))
    np.testing.assert_array_equal(place(mask).pixels_on(part, ""), np.argwhere(mask[4:13, 7:19]))
    assert place(mask).pixels_on(Grid(30, 20), "other.tif").shape == (0, 2)


@pytest.mark.parametrize(
    "other",
    [
        Grid(30, 20, CRS.from_epsg(32617), GRID.transform),
        Grid(30, 20, UTM, GRID.transform * Affine.translation(0.5, 0)),
        Grid(30, 20, UTM, GRID.transform * Affine.scale(1.01)),
        Grid(20, 20, UTM, GRID.transform * Affine(0, 1, 0, 1, 0, 0)),  # rows and columns exchanged
        Grid(30, 20),
    ],
)
def test_grids_that_cannot_be_compared_have_no_offset(other: Grid) -> None:
    assert PlaceGrid.of(GRID, "scene.tif").offset_of(other, "other.tif") is None


def test_without_a_georeference_scenes_of_one_name_and_size_are_the_same() -> None:
    plain = PlaceGrid.of(Grid(30, 20), "scene.tif")
    assert plain.offset_of(Grid(30, 20), "scene.tif") == (0, 0)
    assert plain.offset_of(Grid(30, 20), "other.tif") is None
    assert plain.offset_of(Grid(20, 30), "scene.tif") is None


def test_the_classes_of_training_pixels_lie_where_they_were_labelled(mask: np.ndarray) -> None:
    labels = np.where(mask, np.random.default_rng(1).integers(1, 9, GRID.shape), 0).astype(np.uint16)
    where = np.random.default_rng(2).permutation(np.argwhere(mask))
    places = TrainingPlaces.of(GRID, where, labels[tuple(where.T)], scene="scene.tif")
    assert places.find_fault() is None
    np.testing.assert_array_equal(places.labels_on(GRID, "other.tif"), labels)
    part = Grid(12, 9, UTM, GRID.transform * Affine.translation(7, 4))
    np.testing.assert_array_equal(places.labels_on(part, ""), labels[4:13, 7:19])
    assert places.labels_on(Grid(12, 9, UTM, GRID.transform * Affine.translation(100, 0)), "") is None
    assert places.labels_on(Grid(30, 20, CRS.from_epsg(32633), GRID.transform), "") is None
    assert place(mask).labels_on(GRID, "scene.tif") is None


def test_classes_of_another_number_of_pixels_are_a_fault(mask: np.ndarray) -> None:
    places = place(mask)
    damaged = TrainingPlaces(places.grid, places.runs, np.ones(places.num_pixels - 1, np.int32))
    assert "the classes of" in str(damaged.find_fault())


def test_gaps_beyond_32_bits_are_bridged() -> None:
    large = Grid(200_000, 100_000)
    pixels = np.array([[0, 3], [99_999, 5], [99_999, 6]])
    places = TrainingPlaces.of(large, pixels, scene="scene.tif")
    assert places.find_fault() is None
    rows, columns = np.array([[0, 3], [0, 4], [99_999, 4], [99_999, 5], [99_999, 6], [99_999, 7]]).T
    assert places.contain(rows, columns, (0, 0)).tolist() == [True, False, False, True, True, False]
    assert places.pixels_on(large, "scene.tif").tolist() == pixels.tolist()


def test_a_tag_gives_the_places_back(mask: np.ndarray) -> None:
    text = places_to_text([place(mask), place(~mask, Grid(30, 20))])
    assert text is not None
    first, second = places_from_text(text)
    assert (first.grid, second.grid.transform) == (place(mask).grid, None)
    np.testing.assert_array_equal(first.runs, place(mask).runs)
    assert places_to_text([]) is None


def test_places_that_are_too_long_for_a_tag_are_left_out(mask: np.ndarray, monkeypatch) -> None:
    monkeypatch.setattr(module, "MAX_TAG", 100)
    assert places_to_text([place(mask)]) is None


def packed(values: list[int]) -> str:
    return base64.b64encode(zlib.compress(np.array(values, "<i4").tobytes())).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[3]",
        "[" * 100_000,
        json.dumps([{"scene": "s", "width": 3, "height": 3}]),
        json.dumps([{"scene": "s", "width": 3, "height": 3, "runs": "AAAA"}]),
        json.dumps([{"scene": "s", "width": 3, "height": 3, "runs": packed([1, 2, 3])}]),
        json.dumps([{"scene": "s", "width": 3, "height": 3, "runs": packed([1, -2])}]),
        json.dumps([{"scene": "s", "width": 3, "height": 3, "runs": packed([5, 5])}]),
        json.dumps([{"scene": "s", "width": -3, "height": 3, "runs": packed([1, 2])}]),
        json.dumps([{"scene": "s", "width": 3, "height": 3, "runs": packed([1, 2])[:-8]}]),
    ],
)
def test_a_damaged_tag_is_no_place(text: str) -> None:
    assert places_from_text(text) is None
