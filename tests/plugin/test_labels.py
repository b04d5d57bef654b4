"""Export of label layers for the worker."""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransformContext,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from conftest import make_vector
from hsi_qgis_plugin.labels import (
    SOURCE_ENDING,
    classes_of_raster,
    classes_of_vector,
    hand_over_labels,
    write_class_csv,
)
from hsi_qgis_plugin.resources import CORE_FOLDER
from hsi_qgis_plugin.sources import dataset_title, is_dataset_name, raster_source

FEATURES = [("corn", 0, 0, 8, 8), ("wood", 12, 0, 20, 8), ("corn", 0, 12, 8, 20), ("water", 12, 12, 20, 20)]


def categorize(layer, categories, field="class"):
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            field,
            [
                QgsRendererCategory(value, QgsFillSymbol.createSimple({"color": color}), label)
                for value, label, color in categories
            ],
        )
    )


@pytest.fixture
def hand_over(scene, tmp_path):
    grid = QgsRasterLayer(str(scene), "scene")

    def call(layer, *, field="class", is_selected_only=False, grid=grid):
        return hand_over_labels(
            layer,
            field=field,
            is_selected_only=is_selected_only,
            grid=grid,
            folder=tmp_path,
            transform_context=QgsCoordinateTransformContext(),
        )

    return call


def read(path):
    """Class and envelope of each polygon."""
    dataset = ogr.Open(path)
    return [
        (feature.GetField("class"), feature.GetGeometryRef().GetEnvelope()) for feature in dataset.GetLayer(0)
    ]


def fields_of(path):
    dataset = ogr.Open(path)
    return [field.GetName() for field in dataset.GetLayer(0).schema]


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return [tuple(row.values()) for row in csv.DictReader(stream)]


def test_a_memory_layer_becomes_a_geopackage_with_its_field_only(hand_over):
    params = hand_over(make_vector(FEATURES, name="My fields/2"))
    assert [value for value, _ in read(params["labels"])] == ["corn", "wood", "corn", "water"]
    assert fields_of(params["labels"]) == ["class"]
    assert params["field"] == "class"
    assert "class_table" not in params
    assert params["labels"].endswith("My_fields_2.gpkg")


def test_a_copy_names_its_source(hand_over, tmp_path):
    """The file of a layer, or the name of a layer without a file."""
    params = hand_over(make_vector(FEATURES, name="My fields/2"))
    assert Path(params["labels"] + SOURCE_ENDING).read_text(encoding="utf-8") == "My fields/2"
    file = str(tmp_path / "keys.gpkg")
    ogr.GetDriverByName("GPKG").CopyDataSource(ogr.Open(params["labels"]), file).FlushCache()
    params = hand_over(QgsVectorLayer(f"{file}|layername=labels", "Keys", "ogr"), field="class")
    assert Path(params["labels"] + SOURCE_ENDING).read_text(encoding="utf-8") == file


@pytest.mark.parametrize("kind", ["integer", "string", "double"])
@pytest.mark.parametrize("field", ["fid", "FID", "geom", "ogc_fid", "rowid", "hsi_fid", "Hsi_Geometry"])
def test_a_class_field_may_have_the_name_of_a_column_of_geopackage(hand_over, field, kind):
    values = {"integer": [2, 1, 2], "string": ["b", "a", "b"], "double": [2.5, 1.0, 2.5]}[kind]
    layer = make_vector(
        [(value, 9 * n, 0, 9 * n + 8, 8) for n, value in enumerate(values)], field=f"{field}:{kind}"
    )
    params = hand_over(layer, field=field)
    assert params["field"] == field
    written = ogr.Open(params["labels"])
    assert [feature.GetField(field) for feature in written.GetLayer(0)] == values


def test_the_key_of_a_geopackage_may_be_the_class(hand_over, tmp_path):
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "keys.gpkg"))
    keyed = dataset.CreateLayer("keys", geom_type=ogr.wkbPolygon)
    for key in (7, 9):
        feature = ogr.Feature(keyed.GetLayerDefn())
        feature.SetFID(key)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({key} 0, {key} 1, 1 1, {key} 0))"))
        keyed.CreateFeature(feature)
    del keyed, dataset
    layer = QgsVectorLayer(str(tmp_path / "keys.gpkg"), "layer", "ogr")
    written = ogr.Open(hand_over(layer, field="fid")["labels"])
    assert [feature.GetField("fid") for feature in written.GetLayer(0)] == [7, 9]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("a" * 260, "a" * 100),
        ("木" * 260, "木" * 33),
        ("a \"quoted\" 'name'/with\\slashes:?*", "a_quoted_name_with_slashes_"),
        ("../..", ".._.."),
        ("", "labels"),
    ],
)
def test_any_name_of_a_layer_gives_a_file(hand_over, tmp_path, name, stem):
    params = hand_over(make_vector(FEATURES, name=name))
    assert params["labels"] == str(tmp_path / f"{stem}.gpkg")
    assert len(read(params["labels"])) == 4


def test_features_are_brought_to_the_crs_of_the_scene(hand_over):
    layer = make_vector(FEATURES)
    expected = read(hand_over(layer)["labels"])
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature

    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), wgs, QgsCoordinateTransformContext())
    other = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=class:string&field=other:integer", "elsewhere", "memory"
    )
    for feature in layer.getFeatures():
        moved = QgsFeature(feature)
        geometry = moved.geometry()
        geometry.transform(transform)
        moved.setGeometry(geometry)
        other.dataProvider().addFeature(moved)
    found = read(hand_over(other)["labels"])
    for (_, there), (_, here) in zip(found, expected):
        assert there == pytest.approx(here, abs=0.01)


def test_only_selected_features_are_handed_over(hand_over):
    layer = make_vector(FEATURES)
    layer.selectByExpression("\"class\" = 'corn'")
    assert [value for value, _ in read(hand_over(layer, is_selected_only=True)["labels"])] == [
        "corn",
        "corn",
    ]


def test_selected_only_without_a_selection_is_refused(hand_over):
    with pytest.raises(QgsProcessingException, match="No feature of the layer “fields” is selected"):
        hand_over(make_vector(FEATURES), is_selected_only=True)


def test_a_filter_on_the_layer_is_respected(hand_over):
    layer = make_vector(FEATURES)
    assert layer.setSubsetString("\"class\" <> 'corn'")
    assert [value for value, _ in read(hand_over(layer)["labels"])] == ["wood", "water"]


def test_edits_that_are_not_saved_count(hand_over):
    layer = make_vector(FEATURES)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert len(read(hand_over(layer)["labels"])) == 3
    layer.rollBack()


def test_a_field_that_is_not_there_is_named_with_those_that_are(hand_over):
    with pytest.raises(QgsProcessingException, match=r"no field “klass”; it has class, other\."):
        hand_over(make_vector(FEATURES), field="klass")


def test_names_and_colours_come_from_the_categories(hand_over):
    layer = make_vector(FEATURES)
    categorize(
        layer,
        [
            ("wood", "Forêt 林", "#00ff00"),
            ("corn", "", "#ffff00"),
            ("water", "Water", "#0000ff"),
            ("", "other", "#888888"),
        ],
    )
    params = hand_over(layer)
    assert rows_of(params["class_table"]) == [
        ("3", "Forêt 林", "#00FF00", "wood"),
        ("1", "corn", "#FFFF00", "corn"),
        ("2", "Water", "#0000FF", "water"),
    ]


def test_the_field_of_the_categories_is_taken_where_none_is_given(hand_over):
    layer = make_vector(FEATURES)
    categorize(layer, [("wood", "Wood", "#00ff00"), ("corn", "Corn", "#ffff00")])
    assert hand_over(layer, field="")["field"] == "class"


def test_the_only_field_is_taken_where_none_is_given(hand_over, tmp_path):
    layer = make_vector(FEATURES)
    layer.dataProvider().deleteAttributes([1])
    layer.updateFields()
    assert hand_over(layer, field="")["field"] == "class"


def test_no_field_is_guessed_among_several(hand_over):
    assert "field" not in hand_over(make_vector(FEATURES), field="")


def test_categories_of_another_field_are_not_used():
    layer = make_vector(FEATURES)
    categorize(layer, [(1, "one", "#00ff00")], field="other")
    assert classes_of_vector(layer, "class") == []


def test_whole_numbers_are_codes_and_a_merged_category_is_one_class():
    layer = make_vector([(7, 0, 0, 8, 8), (3, 12, 0, 20, 8)], field="class:integer")
    categorize(
        layer, [(7, "seven", "#010203"), ([3, 4], "three and four", "#040506"), (0, "none", "#000000")]
    )
    assert classes_of_vector(layer, "class") == [
        (7, "seven", "#010203", "7"),
        (3, "three and four", "#040506", "3"),
        (3, "three and four", "#040506", "4"),
    ]


def test_whole_numbers_with_a_decimal_point_are_codes_as_in_the_worker():
    values = ("1.0", "2.0", "10.0")
    layer = make_vector([(value, 9 * n, 0, 9 * n + 8, 8) for n, value in enumerate(values)])
    categorize(layer, [(value, f"name {value}", "#010203") for value in values])
    assert [(code, value) for code, _, _, value in classes_of_vector(layer, "class")] == [
        (1, "1.0"),
        (2, "2.0"),
        (10, "10.0"),
    ]


def test_two_categories_of_one_code_are_refused():
    layer = make_vector([("01", 0, 0, 8, 8), ("1", 12, 0, 20, 8)])
    categorize(layer, [("01", "one", "#010203"), ("1", "also one", "#040506")])
    with pytest.raises(
        QgsProcessingException,
        match="The categories “01” and “1” of the layer .* are both the class code 1: merge",
    ):
        classes_of_vector(layer, "class")


def test_a_value_in_two_categories_belongs_to_the_first():
    layer = make_vector(FEATURES)
    categorize(
        layer,
        [
            (["corn", "water", "corn"], "first", "#010203"),
            ("water", "second", "#040506"),
            (["corn", "wood"], "third", "#070809"),
        ],
    )
    assert classes_of_vector(layer, "class") == [
        (1, "first", "#010203", "corn"),
        (1, "first", "#010203", "water"),
        (2, "third", "#070809", "wood"),
    ]


@pytest.mark.parametrize(
    ("kind", "values", "code"), [("string", ("corn", "wheat", "wood"), 1), ("integer", (3, 4, 7), 3)]
)
def test_the_worker_takes_a_merged_category_as_one_class(
    provider, quick_python, scene, tmp_path, feedback, monkeypatch, kind, values, code
):
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    boxes = ((0, 0, 8, 8), (12, 0, 20, 8), (0, 12, 8, 20))
    layer = make_vector([(v, *box) for v, box in zip(values, boxes)], field=f"class:{kind}")
    categorize(layer, [(list(values[:2]), "Crops", "#112233"), (values[2], "Wood", "#445566")])
    parameters = {
        "INPUT": str(scene),
        "LABELS": layer,
        "FIELD": "class",
        "KIND": "random",
        "GUARD": 0,
        "PATCH_SIZE": 3,
        "VALIDATION_FRACTION": 0,
        "TRAIN_FRACTION": 0.5,
        "TEST_FRACTION": 0.5,
        "TRAIN": str(tmp_path / "train.tif"),
        "TEST": str(tmp_path / "test.tif"),
    }
    results, ok = provider.algorithm("splitlabels").run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.errors
    assert results["NUM_CLASSES"] == 2
    classes = [code, 2 if kind == "string" else 7]
    for part in ("train.tif", "test.tif"):
        dataset = gdal.Open(str(tmp_path / part))
        drawn = [set(dataset.ReadRaster(x, y, 8, 8, buf_type=gdal.GDT_Byte)) - {0} for x, y, *_ in boxes]
        assert drawn == [{classes[0]}, {classes[0]}, {classes[1]}]
        records = json.loads(dataset.GetMetadataItem("HSI_CLASS_TABLE"))
        assert [(record["code"], record["name"]) for record in records] == list(
            zip(classes, ["Crops", "Wood"])
        )


def make_label_raster(path, colors=None):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Byte)
    if colors:
        table = gdal.ColorTable()
        for code, color in colors.items():
            table.SetColorEntry(code, color)
        dataset.GetRasterBand(1).SetColorTable(table)  # GDAL 3.10 refuses it after the first pixel
    dataset.GetRasterBand(1).WriteRaster(0, 0, 4, 4, bytes([0, 1, 2, 7] * 4))
    return path


def test_names_and_colours_of_a_paletted_raster_are_taken(tmp_path, hand_over):
    layer = QgsRasterLayer(str(make_label_raster(tmp_path / "labels.tif")), "labels")
    classes = [
        QgsPalettedRasterRenderer.Class(v, QColor(c), n)
        for v, c, n in ((0, "#000000", "none"), (2, "#112233", "Corn"), (7, "#445566", ""))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    params = hand_over(layer, field="")
    assert params["labels"] == str(tmp_path / "labels.tif")
    assert rows_of(params["class_table"]) == [("2", "Corn", "#112233", "2"), ("7", "7", "#445566", "7")]
    assert "field" not in params


def test_a_colour_table_of_the_file_is_left_to_the_worker(tmp_path):
    path = make_label_raster(tmp_path / "labels.tif", {1: (1, 2, 3, 255), 2: (4, 5, 6, 255)})
    layer = QgsRasterLayer(str(path), "labels")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert classes_of_raster(layer) == []


def test_a_raster_drawn_in_another_way_has_no_classes(tmp_path):
    layer = QgsRasterLayer(str(make_label_raster(tmp_path / "labels.tif")), "labels")
    assert classes_of_raster(layer) == []


def test_a_web_map_is_refused_as_a_scene(qgis_app):
    layer = QgsRasterLayer("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(
        QgsProcessingException, match=r"“tiles” is not a file that GDAL reads .*“wms”.*save it as GeoTIFF"
    ):
        raster_source(layer)


def test_a_service_that_gdal_reads_is_refused_as_a_scene(tmp_path):
    path = tmp_path / "service.xml"
    path.write_text(
        "<GDAL_WMS><Service name='TMS'><ServerUrl>http://localhost:1/${z}/${x}/${y}.png</ServerUrl></Service>"
        "<DataWindow><UpperLeftX>-1</UpperLeftX><UpperLeftY>1</UpperLeftY><LowerRightX>1</LowerRightX>"
        "<LowerRightY>-1</LowerRightY><TileLevel>1</TileLevel></DataWindow><Projection>EPSG:3857</Projection>"
        "<BandsCount>3</BandsCount></GDAL_WMS>"
    )
    layer = QgsRasterLayer(str(path), "service")
    with pytest.raises(QgsProcessingException, match="“service” describes a web service: save it"):
        raster_source(layer)


def test_a_dataset_inside_a_file_is_passed_on_as_a_scene(scene, tmp_path):
    with zipfile.ZipFile(tmp_path / "scenes.zip", "w") as archive:
        archive.write(scene, "scene.tif")
    gdal.Translate(str(tmp_path / "cube.nc"), str(scene), format="netCDF")
    for source in (
        f"/vsizip/{tmp_path}/scenes.zip/scene.tif",
        f'NETCDF:"{tmp_path}/cube.nc":Band1',
        f"GTIFF_DIR:1:{scene}",
    ):
        layer = QgsRasterLayer(source, "inside")
        assert layer.isValid(), source
        assert raster_source(layer) == source


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("/vsizip//a/scenes.zip/scene.tif", "scene"),
        ("/vsicurl/https://host/a/plot.1.tif", "plot.1"),
        ('NETCDF:"/a/cube.nc":reflectance', "reflectance"),
        ("GTIFF_DIR:1:/a/scene.tif", "scene"),
    ],
)
def test_names_of_datasets_are_told_from_names_of_files(name, title, tmp_path):
    assert is_dataset_name(name)
    assert dataset_title(name) == title
    for other in ("C:/a/scene.tif", "/a/scene.tif", "layer_1f", "/vsimem/a.tif", str(tmp_path)):
        assert not is_dataset_name(other)


def test_a_raster_in_the_memory_of_qgis_is_refused_as_a_scene(scene):
    gdal.Translate("/vsimem/scene.tif", str(scene))
    for source in ("/vsimem/scene.tif", "/nowhere/scene.tif"):
        with pytest.raises(QgsProcessingException, match="“here” lies in the memory of QGIS, or it cannot"):
            raster_source(QgsRasterLayer(source, "here"))


def test_a_folder_that_gdal_reads_is_a_scene(scene, tmp_path):
    folder = tmp_path / "scene.zarr"
    if gdal.GetDriverByName("Zarr") is None or gdal.Translate(str(folder), str(scene), format="Zarr") is None:
        pytest.skip("This GDAL does not write Zarr.")
    layer = QgsRasterLayer(str(folder), "scene")
    assert folder.is_dir()
    assert raster_source(layer) == str(folder)


def test_a_raster_that_cannot_be_read_is_refused_as_labels(hand_over):
    layer = QgsRasterLayer("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png", "tiles", "wms")
    with pytest.raises(QgsProcessingException, match="is not a file that GDAL reads"):
        hand_over(layer)


def test_the_path_of_a_file_is_passed_on_as_it_is(scene):
    assert raster_source(QgsRasterLayer(str(scene), "scene")) == str(scene)


def test_unsupported_layers_are_refused(hand_over):
    from qgis.core import QgsMeshLayer

    with pytest.raises(QgsProcessingException, match="neither a raster nor a vector"):
        hand_over(QgsMeshLayer("", "mesh", "mdal"))


NAMES = ["=1+1", "'=1+1", "@home", "-wet", "-5", "'s Wald", "Corn"]


def test_names_that_look_like_formulas_are_quoted_and_reach_the_worker_unchanged(tmp_path, core_python):
    rows = [(code, name, "#000000", name) for code, name in enumerate(NAMES, start=1)]
    path = write_class_csv(tmp_path / "classes.csv", rows)
    assert "\n1,'=1+1,#000000,'=1+1\n" in path.read_text(encoding="utf-8").replace("\r\n", "\n")
    script = (
        "import json, pathlib, sys\n"
        "from hsi_core.classes.table import read_class_csv\n"
        "table, values = read_class_csv(pathlib.Path(sys.argv[1]))\n"
        "print(json.dumps([table.names, list(values)]))"
    )
    command = [str(core_python), "-B", "-c", script, str(path)]
    printed = subprocess.run(command, cwd=CORE_FOLDER, capture_output=True, check=True, text=True).stdout
    assert json.loads(printed) == [NAMES, NAMES]
