"""Dialogs begin with a scene and labels that are likely."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from test_band_combination import make_cube
from test_styling import make_map

from conftest import make_scene, make_vector
from hsi_qgis_plugin.layer_groups import KIND
from hsi_qgis_plugin.styling import STYLE_FILE, apply_look
from hsi_qgis_plugin.window.dialog import choose_labels, choose_scene, inputs, make_dialog, propose_layers


def test_scene_and_labels_are_never_the_same_layer(qgis_app, tmp_path):
    cube = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "cube")
    small = QgsRasterLayer(str(make_scene(tmp_path / "scene.tif")), "six bands")
    codes = QgsRasterLayer(make_map(tmp_path / "codes.tif"), "codes")
    apply_look(codes, STYLE_FILE)
    fields = make_vector([("Corn", 0, 0, 5, 5)])
    assert choose_scene([codes, small, cube], codes) == cube
    assert choose_scene([codes, small], codes) == small
    assert choose_scene([small, cube], cube) == cube
    assert choose_labels([cube, small, codes, fields], cube) == fields
    assert choose_labels([cube, small, codes], cube) == codes
    assert choose_labels([cube], cube) is None
    assert choose_scene([], None) is None


def test_maps_of_ours_are_neither_scene_nor_labels(qgis_app, tmp_path):
    project = QgsProject()
    layers = [QgsRasterLayer(make_map(tmp_path / f"{n}.tif"), str(n)) for n in range(3)]
    project.addMapLayers(layers)
    for layer, kind in zip(layers, ("classify:OUTPUT", "splitlabels:TRAIN")):
        project.layerTreeRoot().findLayer(layer.id()).setCustomProperty(KIND, kind)
    assert {layer.name() for layer in inputs(project)} == {"1", "2"}


class Wrapper:
    """Stands for the widget of a parameter, which begins with the layer that QGIS proposes."""

    def __init__(self, value):
        self.value = value

    def parameterValue(self):
        return self.value

    def setParameterValue(self, value, context):
        self.value = value


@pytest.mark.parametrize(
    ("algorithm", "expected"),
    [
        ("classify", {"INPUT": "scene"}),
        ("scenereport", {"INPUT": "scene"}),
        ("train", {"INPUT": "scene", "LABELS": "codes"}),
        ("explain", {"INPUT": "scene", "LABELS": "our map"}),  # optional labels stay as QGIS has them
        ("regularise", {"INPUT": "scene", "PROBABILITIES": "our probabilities"}),
        ("assess", {"MAP": "our map", "REFERENCE": "codes"}),
        ("samplingdesign", {"MAP": "our map"}),
    ],
)
def test_a_dialog_begins_with_layers_of_the_right_kind(provider, tmp_path, algorithm, expected):
    project = QgsProject()
    layers = {
        "our map": QgsRasterLayer(make_map(tmp_path / "map.tif"), "our map"),
        "our probabilities": QgsRasterLayer(make_cube(tmp_path / "shares.tif", 14), "our probabilities"),
        "codes": QgsRasterLayer(make_map(tmp_path / "codes.tif"), "codes"),
        "scene": QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "scene"),
    }
    project.addMapLayers(list(layers.values()))
    for name, kind in (("our map", "classify:OUTPUT"), ("our probabilities", "classify:PROBABILITIES")):
        project.layerTreeRoot().findLayer(layers[name].id()).setCustomProperty(KIND, kind)
    first = "our probabilities" if algorithm == "classify" else "our map"
    wrappers = {name: Wrapper(layers[first].id()) for name in expected}
    propose_layers(provider.algorithm(algorithm), wrappers, project)
    assert {name: project.mapLayer(each.value).name() for name, each in wrappers.items()} == expected


def values(dialog, *names):
    return [dialog.mainWidget().wrappers[name].parameterValue() for name in names]


def test_without_a_map_of_ours_a_raster_of_few_bands_is_the_map(provider, project, tmp_path):
    scene = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "scene")
    codes = QgsRasterLayer(make_map(tmp_path / "codes.tif"), "codes")
    project.addMapLayers([scene, codes])
    dialog = make_dialog(provider.algorithm("assess"), None)
    assert values(dialog, "MAP", "REFERENCE") == [codes.id(), None]  # a scene has no labels


def test_maps_of_ours_are_not_proposed_if_there_is_nothing_else(provider, project, tmp_path):
    scene = QgsRasterLayer(make_cube(tmp_path / "cube.tif", 12), "scene")
    ours = QgsRasterLayer(make_map(tmp_path / "map.tif"), "our map")
    for layer in (scene, ours):
        project.addMapLayer(layer)
    project.layerTreeRoot().findLayer(ours.id()).setCustomProperty(KIND, "classify:OUTPUT")
    dialog = make_dialog(provider.algorithm("train"), None)
    assert values(dialog, "INPUT", "LABELS") == [scene.id(), None]
    project.removeMapLayer(scene.id())
    dialog = make_dialog(provider.algorithm("train"), None)
    assert values(dialog, "INPUT", "LABELS") == [None, None]
