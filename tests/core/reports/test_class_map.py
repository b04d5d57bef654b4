"""A class map as a figure of a report."""

import base64
import re
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.classes.unclassified import TAG, to_tag
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.reports.class_map import add_class_map
from hsi_core.reports.report import Report

TABLE = ClassTable.of(
    [ClassEntry(2, "Corn", "#ff0000"), ClassEntry(7, "Oats", "#00ff00"), ClassEntry(9, "Bog", "#0000ff")]
)


def test_the_map_has_a_legend_of_its_classes_a_scale_bar_and_the_north(tmp_path: Path) -> None:
    grid = Grid(40, 20, CRS.from_epsg(32633), Affine(50.0, 0, 4e5, 0, -50.0, 5.8e6))  # 2 km wide
    codes = np.where(np.arange(40) < 20, 2, 7) * np.ones((20, 1), int)
    write_class_raster(tmp_path / "map.tif", codes, grid=grid, class_table=TABLE)
    report = Report("Title")
    add_class_map(report, tmp_path / "map.tif", Progress())
    page = report.to_html()
    assert "Figure 1.</b> Class map map.tif" in page
    assert ">Corn</text>" in page
    assert ">Bog</text>" not in page  # no pixel has it
    assert ">500 m</text>" in page
    [length] = re.findall(r'width="([0-9.]+)" height="5" class="whisker"', page)
    assert float(length) == 160.0  # a quarter of 640
    assert ">N</text>" in page


def test_rejected_pixels_have_a_colour_and_a_name_in_the_legend(tmp_path: Path) -> None:
    codes = np.where(np.arange(40) < 20, 2, 10) * np.ones((20, 1), int)
    rejected = ClassEntry(10, "unclassified", "#808080")
    tags = {TAG: to_tag(rejected)}
    write_class_raster(tmp_path / "map.tif", codes, grid=Grid(40, 20), class_table=TABLE, tags=tags)
    report = Report("Title")
    add_class_map(report, tmp_path / "map.tif", Progress())
    page = report.to_html()
    assert re.findall(r'fill: (#\w+)" x="[^>]*/><text[^>]*>(\w+)<', page) == [
        ("#ff0000", "Corn"),
        ("#808080", "unclassified"),
    ]
    png = base64.b64decode(re.findall(r"base64,([^\"]+)", page)[0])
    with rasterio.MemoryFile(png) as file, file.open() as picture:
        assert picture.read()[:, 0, [0, 39]].T.tolist() == [[255, 0, 0, 255], [128, 128, 128, 255]]
