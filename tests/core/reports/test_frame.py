"""Lengths on the ground and the direction of the north."""

import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.grid import Grid
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import MapFrame

UTM, WGS84, FEET = (CRS.from_epsg(code) for code in (32616, 4326, 2264))


def test_a_projected_grid_has_its_size_in_metres_and_north_up() -> None:
    found = frame_of(Grid(145, 100, UTM, Affine(20, 0, 5e5, 0, -20, 4e6)))
    assert (found.width_m, found.height_m, found.north_deg) == (2900.0, 2000.0, 0.0)


def test_feet_become_metres() -> None:
    found = frame_of(Grid(100, 100, FEET, Affine(10, 0, 2e6, 0, -10, 6e5)))
    assert found.width_m == pytest.approx(1000 * 1200 / 3937)


@pytest.mark.parametrize("angle", [30.0, -45.0, 120.0])
def test_a_grid_that_is_turned_left_has_north_to_the_right(angle: float) -> None:
    transform = Affine.translation(5e5, 4e6) * Affine.rotation(angle) * Affine.scale(20, -20)
    found = frame_of(Grid(100, 50, UTM, transform))
    assert found.north_deg == pytest.approx(angle)
    assert (found.width_m, found.height_m) == (pytest.approx(2000.0), pytest.approx(1000.0))


def test_a_geographic_grid_is_measured_on_the_ellipsoid() -> None:
    found = frame_of(Grid(100, 100, WGS84, Affine(0.01, 0, 10, 0, -0.01, 60.5)))
    # A degree of longitude and of latitude on WGS 84 at 60 degrees north: 55.800 km and 111.412 km.
    assert found.width_m == pytest.approx(55_800, abs=1)
    assert found.height_m == pytest.approx(111_412, abs=1)
    assert found.north_deg == 0.0


@pytest.mark.parametrize("grid", [Grid(9, 9), Grid(9, 9, UTM), Grid(9, 9, None, Affine(1, 0, 0, 0, -1, 0))])
def test_without_a_georeference_nothing_is_known(grid: Grid) -> None:
    assert frame_of(grid) == MapFrame()
