"""A sample of a map, from drawing to estimates, as a user does it in QGIS."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer

from conftest import make_vector

SIDE = 40


@pytest.fixture
def class_map(tmp_path):
    """A map with a left half of class 1, a right half of class 2, and an upper edge without a class."""
    path = tmp_path / "map.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
    dataset.SetProjection(make_projection())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    rows = bytes(SIDE) + (bytes([1] * (SIDE // 2)) + bytes([2] * (SIDE // 2))) * (SIDE - 1)
    dataset.GetRasterBand(1).WriteRaster(0, 0, SIDE, SIDE, rows)
    dataset = None
    return path


def make_projection():
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32616)
    return system.ExportToWkt()


def test_a_sample_is_drawn_filled_in_and_assessed(
    provider, quick_python, monkeypatch, tmp_path, class_map, feedback
):
    import processing

    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    area = make_vector([("area", 0, 0, SIDE, 30)])
    drawn = processing.run(
        "hsi:samplingdesign",
        {
            "MAP": str(class_map),
            "AREA": area,
            "SAMPLE_SIZE": 60,
            "OUTPUT": str(tmp_path / "sample.gpkg"),
        },
        feedback=feedback,
    )
    assert (drawn["NUM_POINTS"], drawn["NUM_STRATA"]) == (60, 2)
    assert drawn["NUM_PIXELS"] == SIDE * 29
    layer = QgsVectorLayer(drawn["OUTPUT"], "sample", "ogr")
    layer.loadDefaultStyle()
    assert layer.renderer().classAttribute() == "stratum"
    index = layer.fields().lookupField("reference")
    assert layer.editorWidgetSetup(index).type() == "ValueMap"
    assert layer.startEditing()
    for feature in layer.getFeatures():
        code = 3 - feature["stratum"] if feature["point"] <= 6 else feature["stratum"]
        layer.changeAttributeValue(feature.id(), index, str(code))
    # The edits need not be saved, and the field need not be named.
    results = processing.run(
        "hsi:assess", {"MAP": str(class_map), "REFERENCE": layer, "SELECTED_ONLY": False}, feedback=feedback
    )
    layer.rollBack()
    assert results["SAMPLE_DESIGN"] == "stratified"
    assert results["OVERALL_ACCURACY"] == pytest.approx(0.9)
    assert results["AREA_ADJUSTED_ACCURACY_LOW"] < results["AREA_ADJUSTED_ACCURACY"] < 1.0
    assert feedback.errors == []
