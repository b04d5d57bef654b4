"""Places of sampled pixels, and their choice."""

import numpy as np
from affine import Affine

from hsi_core.classes.table import ClassTable
from hsi_core.featurespace.pixels import FeatureSpace, choose_pixels
from hsi_core.grid import Grid


def space_on(grid: Grid, *pixels: tuple[int, int]) -> FeatureSpace:
    count = len(pixels)
    return FeatureSpace(
        pixels=np.array(pixels, np.int64),
        coordinates=np.zeros((count, 2), np.float32),
        codes=np.zeros(count, np.uint16),
        predicted=np.ones(count, np.uint16),
        confidence=np.ones(count, np.float32),
        class_table=ClassTable.from_codes([1]),
        grid=grid,
    )


def test_places_are_pixel_centres() -> None:
    space = space_on(Grid(4, 3, transform=Affine(20.0, 0.0, 1000.0, 0.0, -20.0, 5000.0)), (0, 0), (2, 3))
    np.testing.assert_allclose(space.places, [[1010.0, 4990.0], [1070.0, 4950.0]])


def test_places_follow_a_rotated_grid() -> None:
    # A quarter turn: columns go north, rows go east.
    space = space_on(Grid(4, 3, transform=Affine(0.0, 2.0, 100.0, 2.0, 0.0, 200.0)), (0, 3), (2, 0))
    np.testing.assert_allclose(space.places, [[101.0, 207.0], [105.0, 201.0]])


def test_without_georeference_rows_count_downwards_from_zero() -> None:
    np.testing.assert_allclose(space_on(Grid(4, 3), (2, 3)).places, [[3.5, -2.5]])


def test_no_pixel_is_chosen_twice_and_no_class_exceeds_its_maximum() -> None:
    codes = np.zeros((20, 30), np.uint16)
    codes[:5], codes[5, :4] = 1, 2
    pixels = choose_pixels(codes, per_class=10, num_sample=0, seed=3)
    found = codes[tuple(pixels.T)]
    assert [int((found == code).sum()) for code in (0, 1, 2)] == [0, 10, 4]
    both = choose_pixels(codes, per_class=10, num_sample=600, seed=3)
    assert len(np.unique(both, axis=0)) == len(both) == 600
    np.testing.assert_array_equal(choose_pixels(codes, per_class=10, num_sample=0, seed=3), pixels)
    assert not np.array_equal(choose_pixels(codes, per_class=10, num_sample=0, seed=4), pixels)
