"""Areas of pixels in hectares, against known areas of the Earth and of map projections."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from hsi_core.grid import Grid
from hsi_core.sampling.pixel_area import PixelArea
from hsi_core.windows import Window

EARTH_HA = 51_006_562_172.4  # surface of the ellipsoid WGS 84: 510,065,621.724 km2


def area(grid: Grid) -> PixelArea:
    found = PixelArea.of(grid)
    assert found is not None
    return found


@pytest.mark.parametrize("columns", [1, 8])
def test_the_pixels_of_the_whole_earth_have_its_area(columns) -> None:
    grid = Grid(columns, 90, CRS.from_epsg(4326), Affine(360 / columns, 0, -180, 0, -2, 90))
    found = area(grid).within(Window(0, 0, 90, columns))
    assert found.shape == (90, 1)
    assert found.sum() * columns == pytest.approx(EARTH_HA, rel=1e-9)


def test_a_pixel_of_a_sphere_has_the_area_between_its_parallels() -> None:
    sphere = CRS.from_string("+proj=longlat +R=6371000 +no_defs")
    grid = Grid(4, 4, sphere, Affine(0.5, 0, 10, 0, -0.5, 60))
    sines = np.sin(np.radians(60.0)) - np.sin(np.radians(59.5))
    expected = 6371000.0**2 * np.radians(0.5) * sines / 1e4
    assert area(grid).at(np.array([0]), np.array([3]))[0] == pytest.approx(expected, rel=1e-12)


def test_a_turned_grid_has_the_areas_of_its_pixels() -> None:
    straight = Grid(4, 4, CRS.from_epsg(4326), Affine(0.001, 0, 10, 0, -0.001, 50))
    turned = Grid(
        4,
        4,
        CRS.from_epsg(4326),
        Affine.translation(10, 50) * Affine.rotation(30) * Affine.scale(0.001, -0.001),
    )
    found = area(turned).within(Window(0, 0, 4, 4))
    assert found.shape == (4, 4)
    assert found.mean() == pytest.approx(area(straight).within(Window(0, 0, 4, 4)).mean(), rel=1e-3)
    assert np.ptp(found[0]) > 0.0  # the latitude changes along a row


@pytest.mark.parametrize(
    ("code", "side", "expected"), [(32633, 30.0, 0.09), (2263, 100.0, 100.0**2 * 0.3048006096012192**2 / 1e4)]
)
def test_the_unit_of_a_projected_crs_counts(code, side, expected) -> None:
    """EPSG:2263 is in feet of the US survey."""
    grid = Grid(10, 10, CRS.from_epsg(code), Affine(side, 0, 980000, 0, -side, 190000))
    assert area(grid).at(np.array([0, 5]), np.array([1, 1])) == pytest.approx(expected)


def test_areas_in_web_mercator_are_warned_of_and_those_in_utm_are_not() -> None:
    mercator = Grid(
        10, 10, CRS.from_epsg(3857), Affine(100, 0, 1_490_000, 0, -100, 6_890_000)
    )  # Berlin, 52.5 N
    warning = area(mercator).warning
    assert warning is not None
    assert (
        "a pixel in its middle has 1 ha in the CRS, but 0.371" in warning
    )  # cos(52.5)^2 = 0.3706 on a sphere
    utm = Grid(10, 10, CRS.from_epsg(32633), Affine(30, 0, 390_000, 0, -30, 5_820_000))
    assert area(utm).warning is None


def test_without_a_crs_there_is_no_area() -> None:
    assert PixelArea.of(Grid(4, 4)) is None
    assert PixelArea.of(Grid(4, 4, None, Affine(1, 0, 0, 0, -1, 0))) is None
