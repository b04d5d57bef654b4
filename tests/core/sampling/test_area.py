"""The area of interest."""

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.sampling.area import read_area
from hsi_core.windows import Window

GRID = Grid(30, 20, CRS.from_epsg(32633), Affine(10, 0, 400_000, 0, -10, 5_800_000))


def write(path: Path, shapes: list, crs: str = "EPSG:32633") -> Path:
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(shapes)),
        field_data=[],
        fields=[],
        geometry_type="Unknown",
        crs=crs,
    )
    return path


def test_pixels_whose_centre_is_in_a_polygon_are_inside_for_any_window(tmp_path: Path) -> None:
    box = shapely.box(400_004, 5_799_900, 400_056, 5_800_000)  # columns 0 to 5 (centre 55), rows 0 to 9
    found = read_area(write(tmp_path / "a.gpkg", [box]), None, GRID)
    whole = found.within(Window(0, 0, 20, 30))
    expected = np.zeros((20, 30), bool)
    expected[:10, :6] = True
    np.testing.assert_array_equal(whole, expected)
    np.testing.assert_array_equal(found.within(Window(5, 3, 8, 9)), expected[5:13, 3:12])
    assert not found.within(Window(12, 10, 4, 4)).any()


def test_polygons_in_another_crs_are_transformed(tmp_path: Path) -> None:
    xs, ys = [400_000, 400_100, 400_100, 400_000], [5_799_900, 5_799_900, 5_800_000, 5_800_000]
    longitudes, latitudes = transform(GRID.crs, CRS.from_epsg(4326), xs, ys)
    polygon = shapely.Polygon(list(zip(longitudes, latitudes, strict=True)))
    found = read_area(write(tmp_path / "a.gpkg", [polygon], "EPSG:4326"), None, GRID)
    assert found.within(Window(0, 0, 20, 30)).sum() == 100


def test_an_area_without_polygons_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="no polygon; choose a layer of polygons"):
        read_area(write(tmp_path / "a.gpkg", [shapely.Point(0, 0)]), None, GRID)
    with pytest.raises(LabelError, match="There is no file"):
        read_area(tmp_path / "b.gpkg", None, GRID)
    (tmp_path / "c.gpkg").write_text("no layer")
    with pytest.raises(LabelError, match="cannot be read as a vector file"):
        read_area(tmp_path / "c.gpkg", None, GRID)


def test_the_window_around_the_polygons_is_the_part_that_lies_in_the_raster(tmp_path: Path) -> None:
    boxes = [
        shapely.box(400_015, 5_799_955, 400_022, 5_799_962),
        shapely.box(400_280, 5_799_900, 400_900, 5_799_901),
    ]
    found = read_area(write(tmp_path / "a.gpkg", boxes), None, GRID)
    assert found.window_in((20, 30)) == Window(3, 1, 7, 29)
    outside = read_area(write(tmp_path / "b.gpkg", [shapely.box(0, 0, 9, 9)]), None, GRID)
    assert outside.window_in((20, 30)) is None
