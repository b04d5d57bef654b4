"""The map of training, validation and test pixels, decoded pixel by pixel."""

import base64
import re

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.io import MemoryFile

from hsi_core.classes.table import ClassTable
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.reports.report import Report
from hsi_core.training.subset_map import add_subset_map, subset_map

BLUE, ORANGE, PINK = [0, 114, 178, 255], [230, 159, 0, 255], [204, 121, 167, 255]


def subset(*places, shape=(3, 4)):
    mask = np.zeros(shape, dtype=bool)
    for place in places:
        mask[place] = True
    return LabelledSubset(mask, mask.astype(np.uint16), ClassTable.from_codes([1]))


def pixels_of(svg):
    """The picture in an SVG element, shape (H, W, 4)."""
    data = base64.b64decode(re.search(r"base64,([^\"]+)", svg)[1])
    with MemoryFile(data) as memory, memory.open() as dataset:
        return np.moveaxis(dataset.read(), 0, -1)


@pytest.fixture
def scene(make_scene):
    return make_scene(
        np.ones((2, 3, 4), np.float32), crs=CRS.from_epsg(32633), transform=Affine(30, 0, 4e5, 0, -30, 5.8e6)
    )


def test_each_subset_has_its_colour_with_legend_scale_and_north(scene):
    subsets = LabelledSubsets(subset((0, 0), (2, 3)), subset((1, 1)), subset((0, 2)))
    svg = subset_map(subsets, scene)
    expected = np.zeros((3, 4, 4), dtype=np.uint8)
    expected[0, 0] = expected[2, 3] = BLUE
    expected[1, 1], expected[0, 2] = ORANGE, PINK
    assert pixels_of(svg).tolist() == expected.tolist()
    assert [name for name in ("training", "validation", "test") if f">{name}<" in svg] == [
        "training",
        "validation",
        "test",
    ]
    assert ">20 m<" in svg  # at most 0.3 of 120 m
    assert ">N<" in svg


def test_single_pixels_of_a_large_scene_stay_visible_and_missing_subsets_have_no_legend(scene):
    subsets = LabelledSubsets(subset((0, 0), (5, 1299), shape=(6, 1300)), subset((1, 1), shape=(6, 1300)))
    svg = subset_map(subsets, scene)
    found = pixels_of(svg)  # cells of 3 x 3 pixels
    assert found.shape == (2, 434, 4)
    assert found[0, 0].tolist() == ORANGE
    assert found[1, 433].tolist() == BLUE
    assert found[..., 3].astype(bool).sum() == 2
    assert ">test<" not in svg


def test_a_report_has_the_map_as_a_figure_and_none_without_a_picture(scene):
    report = Report("T")
    add_subset_map(report, "")
    assert 'id="subset-map"' not in report.to_html()
    add_subset_map(report, subset_map(LabelledSubsets(subset((0, 0)), subset((1, 1))), scene))
    assert 'id="subset-map"' in report.to_html()
