"""Label layers are made with their classes, and the dock counts what has been labelled."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from test_spectra import cube  # noqa: F401

from conftest import make_vector
from hsi_qgis_plugin.label_layer import (
    LabelClass,
    LabelLayerError,
    classes_of,
    create_layer,
    new_class,
    next_suggestion,
    set_classes,
    suggestions_in,
)
from hsi_qgis_plugin.labels import classes_of_vector
from hsi_qgis_plugin.window.labels_dock import LabelsDock

UTM = QgsCoordinateReferenceSystem("EPSG:32616")
CORN, WOOD = LabelClass(1, "Corn", "#ff0000"), LabelClass(2, "Wood", "#00ff00")


def test_a_new_layer_keeps_its_classes_in_its_file(qgis_app, tmp_path):
    path = str(tmp_path / "labels.gpkg")
    layer = create_layer(path, UTM, [CORN, WOOD])
    assert (layer.crs().authid(), layer.featureCount()) == ("EPSG:32616", 0)
    again = QgsVectorLayer(f"{path}|layername=labels", "labels", "ogr")
    assert classes_of(again) == [CORN, WOOD]
    setup = again.editorWidgetSetup(again.fields().lookupField("class"))
    assert (setup.type(), setup.config()["map"]) == ("ValueMap", [{"Corn": "1"}, {"Wood": "2"}])
    assert classes_of_vector(again, "class") == [(1, "Corn", "#FF0000", "1"), (2, "Wood", "#00FF00", "2")]
    with pytest.raises(LabelLayerError, match="cannot be written"):
        create_layer(str(tmp_path / "missing" / "labels.gpkg"), UTM, [CORN])


def test_a_file_with_several_layers_is_not_replaced_by_a_new_one(qgis_app, tmp_path):
    path = str(tmp_path / "field.gpkg")
    create_layer(path, UTM, [CORN])
    create_layer(path, UTM, [CORN])  # one layer, whose replacement the file dialog has confirmed
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "roads"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    QgsVectorFileWriter.writeAsVectorFormatV3(make_vector([]), path, QgsCoordinateTransformContext(), options)
    with pytest.raises(LabelLayerError, match=r"^The file field\.gpkg holds 2 layers, and all would be"):
        create_layer(path, UTM, [CORN])
    assert QgsVectorLayer(f"{path}|layername=roads", "roads", "ogr").isValid()


def test_classes_differ_in_code_and_name(qgis_app):
    layer = make_vector([], field="class:integer")
    for other, message in (
        (LabelClass(1, "Wood", "#00ff00"), "code “1”"),
        (LabelClass(2, "Corn", "#00ff00"), "name “Corn”"),
        (LabelClass(2, " ", "#00ff00"), "no name"),
    ):
        with pytest.raises(LabelLayerError, match=message):
            set_classes(layer, [CORN, other])
    assert new_class([CORN, LabelClass(7, "Oats", "#000000")]).code == 8


def test_suggested_points_follow_by_rank_and_those_with_a_class_are_left_out(qgis_app):
    layer = QgsVectorLayer("Point?field=rank:integer&field=class:string&field=reason:string", "s", "memory")
    for rank, name in ((3, None), (1, None), (2, "Corn")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([rank, name, f"reason {rank}"])
        layer.dataProvider().addFeature(feature)
    assert suggestions_in(layer)
    assert not suggestions_in(make_vector([]))
    assert [next_suggestion(layer, after)[0::2] for after in (0, 1, 3)] == [
        (1, "reason 1"),
        (3, "reason 3"),
        (1, "reason 1"),
    ]
    layer.dataProvider().truncate()
    assert next_suggestion(layer, 0) is None


@pytest.fixture
def dock(qgis_app, cube, tmp_path):  # noqa: F811
    warnings, project = [], QgsProject.instance()
    project.addMapLayer(QgsRasterLayer(cube, "cube"))
    dock = LabelsDock(QgsMapCanvas(), warnings.append)
    dock.warnings = warnings
    dock.create(str(tmp_path / "labels.gpkg"))
    yield dock
    project.removeAllMapLayers()


def test_the_dock_edits_the_classes_and_counts_polygons_and_pixels(dock):
    layer = dock.layer.currentLayer()
    assert layer.crs().authid() == "EPSG:32616"
    shape = next(make_vector([("x", 0, 0, 3, 2)]).getFeatures()).geometry()
    dock.rows[1][0].click()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(shape)
    index = layer.fields().lookupField("class")
    assert layer.defaultValueDefinition(index).expression() == "2"
    feature.setAttribute(index, 2)
    layer.dataProvider().addFeature(feature)
    dock.count.click()
    assert [row[4].text() for row in dock.rows] == ["0 / 0", "1 / 6"]
    dock.rows[0][3].setText("Corn")
    dock.rows[0][3].editingFinished.emit()
    dock.add.click()
    assert [item.name for item in classes_of(layer)] == ["Corn", "class 2", "class 3"]
    dock.rows[1][5].click()
    assert dock.warnings == ["The class “class 2” has polygons: delete them first."]
    dock.rows[2][5].click()
    assert [item.code for item in classes_of(layer)] == [1, 2]


def test_without_suggestions_the_dock_says_where_they_come_from(dock):
    dock.next.click()
    assert dock.warnings == [
        "No layer has suggested points: run “Suggest where to label next” with a model first."
    ]
