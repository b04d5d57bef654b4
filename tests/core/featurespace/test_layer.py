"""The point layer of a feature space and its style."""

from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import OutputError
from hsi_core.featurespace.layer import write_layer
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.grid import Grid
from scenes_for_tests import files_in, files_of_at_most

GRID = Grid(4, 3, CRS.from_epsg(32616), Affine(20.0, 0.0, 1000.0, 0.0, -20.0, 5000.0))


def space(grid: Grid = GRID) -> FeatureSpace:
    return FeatureSpace(
        pixels=np.array([[0, 0], [1, 2], [2, 3]]),
        coordinates=np.array([[0.5, -1.0], [2.0, 3.0], [4.0, 5.0]], np.float32),
        codes=np.array([3, 7, 0], np.uint16),
        predicted=np.array([3, 3, 7], np.uint16),
        confidence=np.array([0.75, 0.5, 1.0], np.float32),
        class_table=ClassTable((ClassEntry(3, "Corn", "#FF8000"), ClassEntry(7, "Wald é", "#008000"))),
        grid=grid,
    )


def test_every_pixel_is_a_point_with_its_attributes(tmp_path: Path) -> None:
    write_layer(tmp_path / "points.gpkg", space())
    assert files_in(tmp_path) == ["points.gpkg", "points.qml"]
    meta, _, wkb, columns = pyogrio.raw.read(tmp_path / "points.gpkg")
    table = {name: values.tolist() for name, values in zip(meta["fields"], columns, strict=True)}
    assert meta["crs"] == "EPSG:32616"
    np.testing.assert_allclose(
        shapely.get_coordinates(shapely.from_wkb(wkb)), [[1010.0, 4990.0], [1050.0, 4970.0], [1070.0, 4950.0]]
    )
    assert table == {
        "x": [0.5, 2.0, 4.0],
        "y": [-1.0, 3.0, 5.0],
        "class_code": [3, 7, 0],
        "class_name": ["Corn", "Wald é", ""],
        "predicted_code": [3, 3, 7],
        "predicted_name": ["Corn", "Corn", "Wald é"],
        "confidence": [0.75, 0.5, 1.0],
        "is_right": [1, 0, -1],
        "row": [0, 1, 2],
        "column": [0, 2, 3],
    }


def test_the_style_has_a_symbol_for_each_class_and_for_unlabelled_points(tmp_path: Path) -> None:
    write_layer(tmp_path / "points.gpkg", space())
    root = ET.fromstring((tmp_path / "points.qml").read_text(encoding="utf-8"))
    categories = [(c.get("value"), c.get("label"), c.get("symbol")) for c in root.iter("category")]
    assert categories == [("3", "Corn", "0"), ("7", "Wald é", "1"), ("0", "not labelled", "2")]
    colors = [option.get("value") for option in root.iter("Option") if option.get("name") == "color"]
    assert colors[:2] == ["255,128,0,255", "0,128,0,255"]


def test_a_scene_without_crs_gives_points_without_crs(tmp_path: Path) -> None:
    write_layer(tmp_path / "points.gpkg", space(Grid(4, 3)))
    meta, *_ = pyogrio.raw.read(tmp_path / "points.gpkg")
    assert meta["crs"] is None or "Undefined" in meta["crs"]


def test_a_layer_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        write_layer(tmp_path / "none" / "points.gpkg", space())


@pytest.mark.parametrize("kilobytes", [0, 4, 40, 60])
def test_a_full_disk_is_an_error_with_the_name_of_the_layer(tmp_path: Path, kilobytes: int) -> None:
    with (
        pytest.raises(OutputError, match=r"The output .*points.gpkg could not be written: .*check the free"),
        files_of_at_most(1024 * kilobytes),
    ):
        write_layer(tmp_path / "points.gpkg", space())
    assert files_in(tmp_path) == []
