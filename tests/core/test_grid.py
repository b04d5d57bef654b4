"""Grids: what counts as the same place, and that a grid survives being written."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from hsi_core.grid import Grid

UTM = CRS.from_epsg(32616)
PLACE = Affine(20.0, 0.0, 500000.0, 0.0, -20.0, 4480000.0)
TURNED = PLACE * Affine.rotation(30)


def write(path, grid):
    with rasterio.open(
        path, "w", driver="GTiff", count=1, dtype="uint8", **grid.creation_options()
    ) as dataset:
        dataset.write(np.zeros((1, *grid.shape), np.uint8))
    with rasterio.open(path) as dataset:
        return Grid.of(dataset)


@pytest.mark.parametrize(
    "grid",
    [Grid(7, 5), Grid(7, 5, UTM, PLACE), Grid(7, 5, UTM, TURNED), Grid(7, 5, None, PLACE)],
    ids=["no georeference", "north up", "rotated", "no CRS"],
)
def test_a_grid_survives_being_written(tmp_path, grid):
    found = write(tmp_path / "a.tif", grid)
    assert found.shape == (5, 7)
    assert found.crs == grid.crs
    assert (found.transform is None) == (grid.transform is None)
    assert grid.is_same_place(found)


def test_ground_control_points_survive_being_written(tmp_path):
    points = tuple(
        GroundControlPoint(row, column, 500000 + 20 * column + row, 4480000 - 20 * row)
        for row, column in ((0, 0), (0, 7), (5, 0), (5, 7))
    )
    found = write(tmp_path / "a.tif", Grid(7, 5, UTM, None, points))
    assert found.transform is None
    assert found.crs == UTM
    assert [(p.row, p.col, p.x, p.y) for p in found.gcps] == [(p.row, p.col, p.x, p.y) for p in points]


@given(st.floats(-0.009, 0.009), st.floats(-0.009, 0.009), st.sampled_from([PLACE, TURNED]))
def test_a_shift_below_a_hundredth_pixel_is_the_same_place(right, down, place):
    shifted = place * Affine.translation(right, down)
    assert Grid(50, 40, UTM, place).is_same_place(Grid(50, 40, UTM, shifted))


@pytest.mark.parametrize(
    "other",
    [
        Grid(50, 41, UTM, PLACE),
        Grid(50, 40, CRS.from_epsg(32617), PLACE),
        Grid(50, 40, UTM, PLACE * Affine.translation(0.5, 0)),
        Grid(50, 40, UTM, PLACE * Affine.scale(1.001)),
        Grid(50, 40, UTM, TURNED),
        Grid(50, 40, UTM, Affine(20.0, 0.0, 500000.0, 0.0, 20.0, 4479200.0)),
    ],
    ids=["size", "CRS", "shift", "pixel size", "rotation", "upside down"],
)
def test_another_place_is_told_apart(other):
    assert not Grid(50, 40, UTM, PLACE).is_same_place(other)
    assert not other.is_same_place(Grid(50, 40, UTM, PLACE))


def test_a_grid_without_georeference_is_the_same_as_any_of_its_size():
    assert Grid(50, 40).is_same_place(Grid(50, 40, UTM, PLACE))
    assert Grid(50, 40, UTM, PLACE).is_same_place(Grid(50, 40))
    assert not Grid(50, 40).is_same_place(Grid(40, 50))


def test_a_missing_crs_does_not_make_another_place():
    assert Grid(50, 40, None, PLACE).is_same_place(Grid(50, 40, UTM, PLACE))


def test_a_grid_describes_itself_in_few_words():
    assert Grid(50, 40, UTM, PLACE).describe() == "50 x 40 pixels, EPSG:32616"
    assert Grid(50, 40).describe() == "50 x 40 pixels, no CRS"
    local = CRS.from_proj4("+proj=tmerc +lat_0=1 +lon_0=2 +k=0.5 +x_0=1 +y_0=2 +ellps=bessel +units=m")
    assert len(Grid(50, 40, local, PLACE).describe()) <= 60
