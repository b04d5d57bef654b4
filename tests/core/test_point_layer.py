"""Point layers of pixels: refusals, places and styles; the packages that write them test their fields."""

from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from hsi_core.errors import OutputError, ParameterError
from hsi_core.grid import Grid
from hsi_core.point_layer import Category, categorized_style, check_point_layer, write_points
from scenes_for_tests import files_in, files_of_at_most

GRID = Grid(4, 3, CRS.from_epsg(32616), Affine(10, 0, 1000, 0, -10, 5000))


def test_a_layer_that_cannot_be_written_is_refused() -> None:
    check_point_layer(Path("s.GPKG"), GRID, raster="map")
    with pytest.raises(ParameterError, match=r"s\.shp is not a GeoPackage; choose a name that ends in"):
        check_point_layer(Path("s.shp"), GRID, raster="map")
    placed = Grid(4, 3, CRS.from_epsg(32616), None, (GroundControlPoint(0, 0, 1000, 5000),))
    with pytest.raises(
        ParameterError,
        match="The map is placed by ground control points, so its pixels have no coordinates yet; warp "
        r"the map to a CRS first, or ask\.",
    ):
        check_point_layer(Path("s.gpkg"), placed, raster="map", advice=", or ask")


def test_points_lie_at_the_centres_of_their_pixels(tmp_path: Path) -> None:
    write_points(
        tmp_path / "p.gpkg",
        layer="points",
        grid=GRID,
        pixels=np.array([[0, 0], [2, 3]]),
        fields={"code": np.array([7, 8], dtype=np.int32)},
        style=categorized_style("code", [Category("7", "Corn", "#010203", 2.5, "square")]),
    )
    meta, _, geometry, values = pyogrio.raw.read(tmp_path / "p.gpkg", layer="points")
    assert shapely.get_coordinates(shapely.from_wkb(geometry)).tolist() == [
        [1005.0, 4995.0],
        [1035.0, 4975.0],
    ]
    found = dict(zip(meta["fields"].tolist(), (column.tolist() for column in values), strict=True))
    assert found == {"code": [7, 8], "row": [0, 2], "column": [0, 3]}
    root = ET.fromstring((tmp_path / "p.qml").read_text(encoding="utf-8").split("\n", 1)[1])
    options = {option.get("name"): option.get("value") for option in root.iter("Option")}
    assert (options["color"], options["name"], options["size"]) == ("1,2,3,255", "square", "2.5")
    assert root.get("styleCategories") == "Symbology"


def test_a_field_gets_a_list_of_choices_in_the_form() -> None:
    text = categorized_style("code", [], choices=("reference", [("", ""), ("Corn", "1")]))
    root = ET.fromstring(text.split("\n", 1)[1])
    assert root.get("styleCategories") == "Symbology|Fields|Forms"
    listed = root.findall(
        "fieldConfiguration/field[@name='reference']/editWidget/config/Option/Option/Option"
    )
    assert [(one[0].get("name"), one[0].get("value")) for one in listed] == [("", ""), ("Corn", "1")]


@pytest.mark.parametrize("num_points", [0, 3])
def test_a_layer_is_whole_or_not_there_whatever_space_the_disk_has(tmp_path: Path, num_points: int) -> None:
    """GDAL itself leaves out tables without an error if there are few points."""

    def write(name: str) -> Path:
        pixels = np.zeros((num_points, 2), np.int64)
        write_points(tmp_path / name, layer="p", grid=GRID, pixels=pixels, fields={}, style="<qgis/>")
        return tmp_path / name

    size = write("whole.gpkg").stat().st_size
    for limit in range(0, size, 8192):
        with files_of_at_most(limit), pytest.raises(OutputError, match=r"p\.gpkg could not be written"):
            write("p.gpkg")
    assert files_in(tmp_path) == ["whole.gpkg", "whole.qml"]
