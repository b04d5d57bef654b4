"""Labels from a training input of the Semi-Automatic Classification Plugin, built as its library does."""

import zipfile
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from affine import Affine
from rasterio.crs import CRS

from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels

GRID = Grid(4, 2, CRS.from_epsg(32633), Affine(10.0, 0.0, 0.0, 0.0, -10.0, 20.0))


def write_scpx(path: Path) -> Path:
    areas = path.with_name("geometry.gpkg")
    pyogrio.raw.write(
        areas,
        geometry=shapely.to_wkb([shapely.box(0, 0, 20, 20), shapely.box(20, 0, 40, 20)]),
        fields=["roi_id", "macroclass_id", "class_id"],
        field_data=[np.array(["a", "b"], dtype=object), np.array([3, 1]), np.array([31, 11])],
        geometry_type="Polygon",
        crs="EPSG:32633",
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(areas, areas.name)
        archive.writestr(
            "macroclasses.xml",
            '<?xml version="1.0" ?><macroclasses version="0.1" macroclass_field="macroclass_id">'
            '<macroclass id="3" name="Wood" color="#112233"/>'
            '<macroclass id="1" name="Water" color="#aabbcc"/>'
            "</macroclasses>",
        )
    return path


def test_areas_and_macroclasses_are_read(tmp_path: Path) -> None:
    path = write_scpx(tmp_path / "training.scpx")
    labels = read_labels(path, grid=GRID, field="macroclass_id")
    assert labels.codes.tolist() == [[3, 3, 1, 1]] * 2
    assert [(e.code, e.name, e.color) for e in labels.class_table.entries] == [
        (1, "Water", "#AABBCC"),
        (3, "Wood", "#112233"),
    ]
    labels = read_labels(path, grid=GRID, field="class_id")
    assert labels.class_table.codes == [11, 31]
