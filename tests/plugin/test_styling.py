"""Class maps arrive with names and colours."""

from __future__ import annotations

import gc

from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsProject

from hsi_qgis_plugin.styling import style_class_maps

STYLE = """<qgis version="3.22" styleCategories="Symbology"><pipe>
<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor=""><colorPalette>
<paletteEntry value="1" label="Corn" color="#e69f00" alpha="255"/>
<paletteEntry value="2" label="Wood 林" color="#56b4e9" alpha="255"/>
</colorPalette></rasterrenderer></pipe></qgis>"""


def make_map(path, *, has_style=True):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 4, bytes([1, 2] * 8))
    table = gdal.ColorTable()
    table.SetColorEntry(1, (1, 2, 3, 255))
    dataset.GetRasterBand(1).SetColorTable(table)
    if has_style:
        path.with_suffix(".qml").write_text(STYLE, encoding="utf-8")
    return str(path)


def load(path):
    """Load an output as QGIS does when an algorithm has ended."""
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Class map", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    style_class_maps([path, "/nowhere/else.tif"], context)
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


def test_an_output_that_is_not_loaded_is_left_alone(qgis_app, tmp_path):
    context = QgsProcessingContext()
    path = make_map(tmp_path / "map.tif")
    style_class_maps([path], context)
    assert not context.willLoadLayerOnCompletion(path)
