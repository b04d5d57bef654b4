"""The part of a scene that the canvas shows is mapped before the whole scene."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtWidgets import QWidget
from test_welcome import wait_until

from conftest import ORIGIN, PIXEL, make_scene
from hsi_qgis_plugin.layer_groups import Arrangement
from hsi_qgis_plugin.spectra import SpectrumError
from hsi_qgis_plugin.window.dialog import CLASS_MAPS, find_output
from hsi_qgis_plugin.window.preview import SIDE, Preview, preview_parameters, preview_window


class Canvas:
    """Shows a part of the map in the CRS of the scene."""

    def __init__(self, layer, extent):
        self.settings = QgsMapSettings()
        self.settings.setDestinationCrs(layer.crs())
        self.shown = extent

    def mapSettings(self):
        return self.settings

    def extent(self):
        return self.shown


@pytest.fixture
def layer(qgis_app, scene):
    return QgsRasterLayer(str(scene), "scene")


def in_pixels(left, top, right, bottom):
    x, y = ORIGIN
    return QgsRectangle(x + PIXEL * left, y - PIXEL * bottom, x + PIXEL * right, y - PIXEL * top)


def test_a_preview_has_at_most_a_number_of_pixels_around_the_centre():
    assert preview_window((10, 20, 30, 40)) == (10, 20, 30, 40)
    assert preview_window((10, 20, SIDE + 100, 40)) == (60, 20, SIDE, 40)


def test_a_preview_is_a_window_on_whole_pixels_with_one_temporary_output(layer, provider):
    outputs = provider.algorithm("classify").destinationParameterDefinitions()
    assert len(outputs) >= 8
    given = {"MODEL": "m.safetensors", "REGULARISE": "off", **{each.name(): "o.tif" for each in outputs}}
    made = preview_parameters(given, layer, in_pixels(2.5, 3.5, 8.5, 7.5), layer.crs())
    assert set(made) == {"MODEL", "REGULARISE", "EXTENT", "OUTPUT"}
    assert made["EXTENT"] == in_pixels(2, 3, 9, 8)
    assert made["OUTPUT"].sink.staticValue() == "TEMPORARY_OUTPUT"
    assert made["OUTPUT"].destinationProject == QgsProject.instance()
    with pytest.raises(SpectrumError, match="The map does not show the scene"):
        preview_parameters(given, layer, in_pixels(100, 100, 110, 110), layer.crs())


def test_the_button_maps_what_the_canvas_shows(provider, quick_python, trained, tmp_path, monkeypatch):
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    monkeypatch.setenv("HSI_PYTHON", str(quick_python))
    project = QgsProject.instance()
    project.clear()
    layer = QgsRasterLayer(str(make_scene(tmp_path / "scene.tif")), "scene")
    project.addMapLayer(layer)
    model, warnings, dialog = trained["MODEL"], [], QWidget()
    given = {"INPUT": layer.id(), "MODEL": "lost.safetensors", "DEVICE": "cpu", "OUTPUT": ""}
    canvas = Canvas(layer, in_pixels(4.5, 6.5, 11.5, 15.5))
    preview = Preview(canvas, lambda: given, lambda: layer, warnings.append, dialog)
    preview.button.click()
    assert "there is no file" in warnings.pop()
    for _ in range(2):  # the second preview replaces the first one
        given["MODEL"] = model
        preview.button.click()
        assert preview.button.text().startswith("Cancel")
        wait_until(lambda: preview.run is None)
        (shown,) = [each for each in project.mapLayers().values() if each != layer]
        assert shown.name() == "Preview: Class map - scene"
        assert shown.extent() == in_pixels(4, 6, 12, 16)
        assert {item.label for item in shown.renderer().classes()} == {"Corn", "Wood"}
    assert (preview.button.text(), warnings) == ("Preview here", [])
    assert find_output(project, CLASS_MAPS) is None  # a preview is no map to assess
    (group,) = project.layerTreeRoot().findGroups()
    whole = Arrangement(group.name(), kinds=("classify:OUTPUT",))
    made = QgsRasterLayer(str(tmp_path / "scene.tif"), "whole map")
    project.addMapLayer(made)
    node = whole.place(made, 0, project.layerTreeRoot())
    assert node.parent() == group
    assert [each.name() for each in group.findLayers()] == ["whole map", "Preview: Class map - scene"]
    project.clear()
