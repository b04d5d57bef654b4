"""Class maps are loaded with class names and colours."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRenderContext,
)

from conftest import BUILD
from hsi_qgis_plugin.styling import style_layers

STYLE = """<qgis version="3.22" styleCategories="Symbology"><pipe>
<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor=""><colorPalette>
<paletteEntry value="1" label="Corn" color="#e69f00" alpha="255"/>
<paletteEntry value="2" label="Wood 林" color="#56b4e9" alpha="255"/>
</colorPalette></rasterrenderer></pipe></qgis>"""


def make_map(path, *, has_style=True):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3, 255))
    dataset.GetRasterBand(1).SetColorTable(table)  # GDAL 3.10 refuses it after the first pixel
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 4, bytes([1, 2] * 8))
    if has_style:
        path.with_suffix(".qml").write_text(STYLE, encoding="utf-8")
    return str(path)


def load(path):
    """Load an output as QGIS does when an algorithm has ended."""
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Class map", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    style_layers([path, "/nowhere/else.tif"], context)
    gc.collect()
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    before = len(layer.renderer().classes())
    processor = context.layerToLoadOnCompletionDetails(path).postProcessor()
    if processor is not None:
        processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    return before, [(item.value, item.label, item.color.name()) for item in layer.renderer().classes()]


def test_a_loaded_class_map_has_the_classes_of_its_style_only(qgis_app, tmp_path):
    before, after = load(make_map(tmp_path / "map.tif"))
    assert before == 256, "QGIS reads the style by itself now: the styler can go"
    assert after == [(1, "Corn", "#e69f00"), (2, "Wood 林", "#56b4e9")]


def test_an_output_without_a_style_is_left_alone(qgis_app, tmp_path):
    before, after = load(make_map(tmp_path / "map.tif", has_style=False))
    assert before == len(after)


@pytest.mark.parametrize("names", [("a_map", "b_confidence", "c_probabilities"), ("c_map", "b_conf", "a")])
def test_the_first_output_lies_above_the_others(provider, tmp_path, monkeypatch, names):
    """Loaded by Processing itself, in either order of the paths; only the map has a style."""
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.gui import Postprocessing

    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    project.layerTreeRoot().addGroup("of the user")
    paths = [make_map(tmp_path / f"{name}.tif", has_style=name.endswith("map")) for name in names]
    for path in paths:
        details = QgsProcessingContext.LayerDetails(Path(path).stem, project, "OUTPUT")
        context.addLayerToLoadOnCompletion(path, details)
    style_layers(paths, context)
    algorithm = provider.algorithm("classify").create()
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # newer QGIS refuses a mock
    assert Postprocessing.handleAlgorithmResults(algorithm, context, QgsProcessingFeedback())
    assert [node.name() for node in project.layerTreeRoot().children()] == [*names, "of the user"]
    assert len(project.mapLayers()) == 3


def test_an_output_that_is_not_loaded_is_left_alone(qgis_app, tmp_path):
    context = QgsProcessingContext()
    path = make_map(tmp_path / "map.tif")
    style_layers([path], context)
    assert not context.willLoadLayerOnCompletion(path)


def test_points_arrive_in_the_colours_of_their_classes(qgis_app, core_python, tmp_path):
    """Layer and style as the worker writes them."""
    script = (
        "import numpy as np, sys\n"
        "from pathlib import Path\n"
        "from rasterio.crs import CRS\n"
        "from affine import Affine\n"
        "from hsi_core.classes.table import ClassEntry, ClassTable\n"
        "from hsi_core.featurespace.layer import write_layer\n"
        "from hsi_core.featurespace.pixels import FeatureSpace\n"
        "from hsi_core.grid import Grid\n"
        "table = ClassTable((ClassEntry(1, 'Corn', '#E69F00'), ClassEntry(7, 'Wood 林', '#56B4E9')))\n"
        "codes = np.array([1, 7, 0], dtype=np.uint16)\n"
        "grid = Grid(4, 4, CRS.from_epsg(32616), Affine(10, 0, 500000, 0, -10, 4000000))\n"
        "positions, features = np.array([[0, 0], [1, 2], [3, 3]]), np.zeros((3, 2), np.float32)\n"
        "write_layer(Path(sys.argv[1]), FeatureSpace(positions, features, codes,\n"
        "    np.array([1, 1, 7], np.uint16), np.ones(3, np.float32), table, grid))\n"
    )
    path = tmp_path / "points.gpkg"
    subprocess.run([str(core_python), "-B", "-c", script, str(path)], cwd=BUILD / "core", check=True)
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Points", QgsProject.instance(), "POINTS")
    context.addLayerToLoadOnCompletion(str(path), details)
    style_layers([str(path)], context)
    layer = QgsProcessingUtils.mapLayerFromString(str(path), context)
    processor = context.layerToLoadOnCompletionDetails(str(path)).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    assert renderer.classAttribute() == "class_code"
    found = [(str(c.value()), c.label(), c.symbol().color().name()) for c in renderer.categories()]
    assert found == [("1", "Corn", "#e69f00"), ("7", "Wood 林", "#56b4e9"), ("0", "not labelled", "#9aa4af")]
    assert layer.crs().authid() == "EPSG:32616"
    render = QgsRenderContext()
    renderer.startRender(render, layer.fields())
    drawn = [renderer.symbolForFeature(feature, render).color().name() for feature in layer.getFeatures()]
    renderer.stopRender(render)
    assert drawn == ["#e69f00", "#56b4e9", "#9aa4af"]
