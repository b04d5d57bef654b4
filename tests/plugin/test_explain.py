"""Explaining a model through QGIS in real workers: windows and points in any CRS, with and without labels."""

from __future__ import annotations

import math
import struct

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from conftest import ORIGIN, PIXEL, scene_and_labels

UTM, LONLAT = QgsCoordinateReferenceSystem("EPSG:32616"), QgsCoordinateReferenceSystem("EPSG:4326")


def rectangle(row, column, height, width):
    """A window in the CRS of the scene."""
    left, top = ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row
    return QgsRectangle(left, top - PIXEL * height, left + PIXEL * width, top)


def points_at(pixels):
    """A memory layer of points in longitude and latitude."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "places of interest", "memory")
    transform = QgsCoordinateTransform(UTM, LONLAT, QgsProject.instance())
    for row, column in pixels:
        feature = QgsFeature(layer.fields())
        place = QgsPointXY(ORIGIN[0] + PIXEL * (column + 0.5), ORIGIN[1] - PIXEL * (row + 0.5))
        feature.setGeometry(QgsGeometry.fromPointXY(transform.transform(place)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def explain(trained, scene, quick_python, feedback, monkeypatch):
    """Function that explains the network with given parameters and returns the results."""
    import processing

    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    given = scene_and_labels(scene)

    def run(*, has_labels=False, **parameters):
        parameters = {"INPUT": given["INPUT"], "MODEL": trained["MODEL"], "DEVICE": "cpu", **parameters}
        if has_labels:
            parameters |= {"LABELS": given["LABELS"], "FIELD": "class"}
        return processing.run("hsi:explain", parameters, feedback=feedback)

    yield run
    given.clear()  # pytest keeps it until QGIS has ended, and the layers would crash then


def read(path):
    """Shape, corner and band names of a raster."""
    dataset = gdal.Open(path)
    corner = dataset.GetGeoTransform()
    names = [dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)]
    return (dataset.RasterYSize, dataset.RasterXSize), (corner[0], corner[3]), names


def value(path, row, column):
    """Value of a pixel in the first band."""
    dataset = gdal.Open(path)
    pixel = dataset.GetRasterBand(1).ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float32)
    return struct.unpack("f", pixel)[0]


def test_a_window_in_another_crs_is_explained_with_labels(explain, tmp_path, feedback):
    transform = QgsCoordinateTransform(UTM, LONLAT, QgsProject.instance())
    # The box in longitude and latitude around a window is a little larger; so the window is drawn smaller.
    window = transform.transformBoundingBox(rectangle(4, 6, 8, 10).buffered(-0.4 * PIXEL))
    results = explain(
        has_labels=True,
        EXTENT=QgsReferencedRectangle(window, LONLAT),
        SAMPLES=4,
        REPEATS=1,
        LAYER="spatial.0",
        RELEVANCE=str(tmp_path / "cam.tif"),
        FEATURES=str(tmp_path / "features.tif"),
        REPORT=str(tmp_path / "r.html"),
        BAND_TABLE=str(tmp_path / "b.csv"),
    )
    shape, corner, names = read(results["RELEVANCE"])
    assert (shape, corner) == ((8, 10), (ORIGIN[0] + 6 * PIXEL, ORIGIN[1] - 4 * PIXEL))
    assert names == ["Corn", "Wood"]
    assert len(read(results["FEATURES"])[2]) == 64
    assert (results["NUM_PIXELS"], results["NUM_POINTS"]) == (80, 0)
    assert -1 <= results["RELEVANCE_CORRELATION"] <= 1
    assert "ATTENTION" not in results
    assert "loss of recall,Wood" in (tmp_path / "b.csv").read_text(encoding="utf-8")
    assert feedback.errors == []


def test_points_in_another_crs_are_explained_without_labels(explain, tmp_path, feedback):
    results = explain(
        POINTS=points_at([(5, 6), (12, 9)]),
        IMPORTANCE=False,
        SANITY=False,
        RELEVANCE=str(tmp_path / "cam.tif"),
    )
    shape, corner, _ = read(results["RELEVANCE"])
    assert (shape, corner) == ((14, 10), (ORIGIN[0] + 3 * PIXEL, ORIGIN[1] - 2 * PIXEL))
    assert results["NUM_POINTS"] == 2
    assert not math.isnan(value(results["RELEVANCE"], 3, 3))
    assert math.isnan(value(results["RELEVANCE"], 0, 0))
    assert feedback.errors == []


def test_what_was_handed_over_is_removed(provider, scene, tmp_path, feedback):
    algorithm = provider.algorithm("explain").create()
    layer, points = QgsRasterLayer(str(scene), "scene"), points_at([(5, 6)])
    parameters = {"INPUT": layer, "MODEL": "m.safetensors", "POINTS": points, "EXTENT": rectangle(0, 0, 5, 5)}
    assert algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), feedback)
    folder = algorithm._folder
    assert algorithm._params["points"].startswith(str(folder))
    assert algorithm._params["extent"] == "500000.0,500050.0,3999950.0,4000000.0"
    assert {"labels", "field"}.isdisjoint(algorithm._params)
    algorithm._remove_folder()
    assert not folder.exists()
    del parameters, layer, points
