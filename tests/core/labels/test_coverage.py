"""Shares of pixels that polygons cover, by hand on pixels of 10 m."""

import numpy as np
import pytest
import shapely
from affine import Affine

from hsi_core.grid import Grid
from hsi_core.labels.coverage import claim_covered

GRID = Grid(4, 3, transform=Affine(10, 0, 100, 0, -10, 200))
# Covers 16 m of columns and 20 m of rows: pixels by 100 %, 60 % in the second column.
FIELD = shapely.box(100, 180, 116, 200)


def claim(*geometries: shapely.Geometry, least_share: float, grid: Grid = GRID) -> np.ndarray:
    assert grid.transform is not None
    return claim_covered(
        np.array(geometries),
        np.arange(1, len(geometries) + 1),
        grid=grid,
        transform=grid.transform,
        least_share=least_share,
    )


@pytest.mark.parametrize(
    ("least_share", "columns"),
    [(1.0, [1, 0, 0, 0]), (0.61, [1, 0, 0, 0]), (0.6, [1, 1, 0, 0]), (0.1, [1, 1, 0, 0])],
)
def test_a_pixel_is_labelled_from_the_least_share_on(least_share: float, columns: list[int]) -> None:
    np.testing.assert_array_equal(claim(FIELD, least_share=least_share), [columns, columns, [0] * 4])


def test_polygons_of_one_class_count_together_and_the_larger_share_gives_the_number() -> None:
    neighbour = shapely.box(116, 190, 140, 200)  # the other 40 % of the second column, in the first row
    found = claim(FIELD, neighbour, least_share=0.95)
    np.testing.assert_array_equal(found, [[1, 1, 2, 2], [1, 0, 0, 0], [0] * 4])


def test_a_hole_is_not_covered() -> None:
    field = shapely.box(100, 170, 130, 200) - shapely.box(110, 180, 120, 190)
    np.testing.assert_array_equal(claim(field, least_share=0.5)[:, :3], [[1, 1, 1], [1, 0, 1], [1, 1, 1]])


def test_a_point_covers_its_pixel() -> None:
    found = claim(shapely.Point(125, 175), shapely.MultiPoint([(101, 199), (139, 171)]), least_share=1.0)
    np.testing.assert_array_equal(found, [[2, 0, 0, 0], [0] * 4, [0, 0, 1, 2]])


def test_polygons_outside_or_beyond_the_grid_are_cut() -> None:
    found = claim(shapely.box(0, 0, 90, 90), shapely.box(126, 150, 500, 500), least_share=0.5)
    np.testing.assert_array_equal(found, [[0, 0, 0, 2]] * 3)


def test_a_bow_tie_is_repaired() -> None:
    tie = shapely.Polygon([(100, 200), (120, 180), (120, 200), (100, 180)])  # two triangles of 100 m2
    np.testing.assert_array_equal(claim(tie, least_share=0.5), [[1, 1, 0, 0], [1, 1, 0, 0], [0] * 4])
    assert not claim(tie, least_share=0.51).any()


def test_a_rotated_grid_has_rotated_pixels() -> None:
    turned = Grid(2, 2, transform=Affine.translation(100, 200) @ Affine.rotation(45) @ Affine.scale(10, -10))
    assert turned.transform is not None
    corners = [turned.transform * corner for corner in ((0, 0), (1.4, 0), (1.4, 1), (0, 1))]
    found = claim(shapely.Polygon(corners), least_share=0.5, grid=turned)
    np.testing.assert_array_equal(found, [[1, 0], [0, 0]])
