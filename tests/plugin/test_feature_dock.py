"""The plot of a feature space and the map select the same pixels."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent

from conftest import make_vector
from hsi_qgis_plugin.window.feature_dock import FeatureDock


@pytest.fixture
def project(qgis_app):
    found = QgsProject.instance()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def layer(project):
    """Three pixels on a diagonal of the feature space, and one without coordinates."""
    fields = "field=x:double&field=y:double&field=class_code:integer"
    made = QgsVectorLayer(f"Point?crs=EPSG:32616&{fields}", "features", "memory")
    for values in ([0.0, 0.0, 1], [1.0, 1.0, 2], [2.0, 2.0, 2], [None, None, 1]):
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        made.dataProvider().addFeature(feature)
    symbol = QgsSymbol.defaultSymbol(made.geometryType())
    symbol.setColor(QColor("#ff0000"))
    made.setRenderer(QgsCategorizedSymbolRenderer("class_code", [QgsRendererCategory(1, symbol, "corn")]))
    project.addMapLayers([make_vector([("corn", 0, 0, 5, 5)]), made])
    return made


def drag(plot, start, end):
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, place, act in (
        (QEvent.Type.MouseButtonPress, start, plot.mousePressEvent),
        (QEvent.Type.MouseMove, end, plot.mouseMoveEvent),
        (QEvent.Type.MouseButtonRelease, end, plot.mouseReleaseEvent),
    ):
        act(QMouseEvent(kind, place, place, button, button, none))


def test_plot_and_map_select_the_same_pixels(layer):
    dock = FeatureDock()
    dock.start()
    dock.plot.resize(300, 300)
    places = {point.number: (place.x(), place.y()) for point, place in dock.plot.places()}
    assert list(places.values()) == [(12, 288), (150, 150), (288, 12)]  # y goes upwards
    drag(dock.plot, QPointF(100, 200), QPointF(295, 5))
    assert sorted(layer.selectedFeatureIds()) == [2, 3]
    assert dock.hint.text().startswith("Selected pixels: 2.")
    layer.selectByIds([1])  # on the map
    image = dock.plot.grab().toImage()
    assert dock.hint.text().startswith("Selected pixels: 1.")
    assert image.pixelColor(12, 288) == QColor("#ff0000")
    assert image.pixelColor(12, 284) == QColor("#ff0000")  # the selected point is larger
    assert image.pixelColor(150, 150) == QColor("#9aa4af")
    drag(dock.plot, QPointF(60, 60), QPointF(60, 60))
    assert layer.selectedFeatureIds() == []


def test_a_layer_without_a_feature_space_is_not_drawn(layer, project):
    dock = FeatureDock()
    dock.start()
    assert dock.layer.currentLayer() == layer
    project.removeMapLayer(layer.id())
    assert dock.plot.places() == []
    assert dock.hint.text() == "Choose a layer of points of “Show the feature space”."
