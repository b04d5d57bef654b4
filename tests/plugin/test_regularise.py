"""Probabilities are regularised through QGIS, in a real worker, and held to the labels of a layer."""

from __future__ import annotations

import json

from osgeo import gdal
from qgis.core import QgsRasterLayer

from conftest import SIZE, make_vector


def write_probabilities(scene, path):
    """Two classes of equal probability on the grid of a scene."""
    like = gdal.Open(str(scene))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 2, gdal.GDT_Float32)
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.SetSpatialRef(like.GetSpatialRef())
    for number, name in enumerate(["Corn", "Wood"], start=1):
        band = dataset.GetRasterBand(number)
        band.Fill(0.5)
        band.SetDescription(name)
    return QgsRasterLayer(str(path), "probabilities")


def test_a_map_is_held_to_labels_of_a_layer(provider, scene, quick_python, feedback, tmp_path, monkeypatch):
    import processing

    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    outcome = processing.run(
        "hsi:regularise",
        {
            "INPUT": QgsRasterLayer(str(scene), "scene"),
            "PROBABILITIES": write_probabilities(scene, tmp_path / "given.tif"),
            "LABELS": make_vector([("Corn", 0, 0, 2, 2), ("Wood", 20, 20, 24, 24)]),
            "FIELD": "class",
            "STEPS": 4,
            "DEVICE": "cpu",
            "OUTPUT": str(tmp_path / "map.tif"),
            "CONFIDENCE": str(tmp_path / "confidence.tif"),
        },
        feedback=feedback,
    )
    assert (outcome["NUM_PIXELS"], outcome["NUM_INVALID"], outcome["NUM_HELD"]) == (SIZE * SIZE, 0, 4 + 16)
    dataset = gdal.Open(outcome["OUTPUT"])
    assert dataset.GetMetadataItem("HSI_HELD_TO_LABELS").startswith("20 pixels of ")
    names = [entry["name"] for entry in json.loads(dataset.GetMetadataItem("HSI_CLASS_TABLE"))]
    assert names == ["Corn", "Wood"]
    assert dataset.GetRasterBand(1).ReadAsArray(22, 22, 1, 1)[0, 0] == 2
    assert feedback.errors == []
