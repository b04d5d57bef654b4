"""Describing a model and showing its feature space in QGIS."""

import json
import re

import numpy as np
import pyogrio
import rasterio
from running import BANDS


def test_a_model_is_described(qgis, chain, command_line, tmp_path):
    run = qgis.run(
        "hsi:modelinfo",
        MODEL=chain[0] / "model.safetensors",
        LICENCE="CC-BY-4.0",
        OUTPUT_MODEL=tmp_path / "copy.safetensors",
        REPORT=tmp_path / "card.html",
        JSON=tmp_path / "card.json",
    )
    record = json.loads((tmp_path / "card.json").read_text(encoding="utf-8"))
    assert record["card"]["provenance"]["licence"] == "CC-BY-4.0"
    assert run.results["MULTIPLY_ADDS"] == record["network"]["multiply_adds"]
    assert run.results["NUM_BANDS"] == BANDS
    assert "CC-BY-4.0" in (tmp_path / "card.html").read_text(encoding="utf-8")
    mapping = {
        "INPUT": chain[0] / "scene.tif",
        "MODEL": tmp_path / "copy.safetensors",
        "OUTPUT": tmp_path / "map.tif",
        "DEVICE": "cpu",
    }
    command_line.run("classify", mapping)
    with rasterio.open(tmp_path / "map.tif") as copy, rasterio.open(chain[0] / "map.tif") as original:
        np.testing.assert_array_equal(copy.read(), original.read())


def test_features_are_a_page_and_a_layer(qgis, chain, tmp_path):
    folder = chain[0]
    run = qgis.run(
        "hsi:featurespace",
        INPUT=folder / "scene.tif",
        MODEL=folder / "model.safetensors",
        LABELS=folder / "test.tif",
        METHOD="tsne",
        PER_CLASS=20,
        SAMPLE=50,
        PERPLEXITY=10,
        REPORT=tmp_path / "features.html",
        POINTS=tmp_path / "points.gpkg",
    )
    info = pyogrio.read_info(tmp_path / "points.gpkg")
    assert info["crs"] == "EPSG:32616"
    assert info["features"] == run.results["NUM_POINTS"]
    assert (tmp_path / "points.qml").is_file()
    page = (tmp_path / "features.html").read_text(encoding="utf-8")
    assert not re.search(r"""(src|href)=["']?https?:""", page)
