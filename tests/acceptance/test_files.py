"""Paths and file names as users type them in a terminal."""

import json
import shutil

import numpy as np
import rasterio

GEOJSON_FIELDS = (("Corn", 0, 0), ("Wood", 16, 0), ("Corn", 0, 20), ("Wood", 16, 20))

STYLE = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22"><renderer-v2 type="categorizedSymbol" attr="crop"><categories>
<category value="Corn" label="Maize" symbol="0" render="true"/>
<category value="Wood" label="Forest" symbol="1" render="true"/>
</categories><symbols>
<symbol type="fill" name="0"><layer class="SimpleFill"><prop k="color" v="230,0,0,255"/></layer></symbol>
<symbol type="fill" name="1"><layer class="SimpleFill"><prop k="color" v="0,100,20,255"/></layer></symbol>
</symbols></renderer-v2></qgis>
"""


def test_paths_count_from_the_folder_of_the_caller(qgis_process, scene, truth, tmp_path):
    shutil.copy(scene, tmp_path / "scene.tif")
    shutil.copy(truth, tmp_path / "truth.tif")
    words = [
        "INPUT=scene.tif",
        "LABELS=truth.tif",
        "KIND=random",
        "TRAIN=a.tif",
        "VALIDATION=b.tif",
        "TEST=c.tif",
    ]
    done = qgis_process.call(
        "--json", "run", "hsi:splitlabels", "--", *words, "REPORT=r.html", folder=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert {"a.tif", "b.tif", "c.tif", "r.html"} <= {path.name for path in tmp_path.iterdir()}
    assert json.loads(done.stdout)["results"]["TRAIN"] == str(tmp_path / "a.tif")


def test_a_file_may_have_a_name_without_a_dot(qgis, tmp_path):
    with rasterio.open(
        tmp_path / "plain", "w", driver="ENVI", width=6, height=5, count=3, dtype="int16"
    ) as dataset:
        dataset.write(np.full((3, 5, 6), 7, np.int16))
    qgis.run("hsi:importcube", INPUT=tmp_path / "plain", OUTPUT=tmp_path / "scene.tif")
    with rasterio.open(tmp_path / "scene.tif") as dataset:
        assert dataset.count == 3


def test_the_style_beside_a_vector_file_gives_field_names_and_colours(qgis, scene, tmp_path):
    features = []
    with rasterio.open(scene) as dataset:
        for name, column, row in GEOJSON_FIELDS:
            ring = [
                dataset.transform * (column + dc, row + dr)
                for dc, dr in ((0, 0), (12, 0), (12, 12), (0, 12), (0, 0))
            ]
            geometry = {"type": "Polygon", "coordinates": [ring]}
            features.append({"type": "Feature", "properties": {"crop": name, "id": 1}, "geometry": geometry})
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32616"}},
        "features": features,
    }
    (tmp_path / "fields.geojson").write_text(json.dumps(collection))
    (tmp_path / "fields.qml").write_text(STYLE)
    outputs = {name: tmp_path / f"{name}.tif" for name in ("TRAIN", "VALIDATION", "TEST")}
    qgis.run("hsi:splitlabels", INPUT=scene, LABELS=tmp_path / "fields.geojson", KIND="random", **outputs)
    with rasterio.open(outputs["TRAIN"]) as dataset:
        table = json.loads(dataset.tags()["HSI_CLASS_TABLE"])
    assert table == [
        {"code": 1, "name": "Maize", "color": "#E60000"},
        {"code": 2, "name": "Forest", "color": "#006414"},
    ]
