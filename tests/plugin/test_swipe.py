"""A layer is shown left of a line only, and the map without it right of the line."""

from __future__ import annotations

import pytest
from qgis.core import QgsFillSymbol, QgsProject, QgsRectangle, QgsSingleSymbolRenderer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QEvent, QPoint, QSize, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAction
from test_welcome import wait_until

from conftest import ORIGIN, PIXEL, make_vector
from hsi_qgis_plugin.window.swipe import SwipeTool

MAP, SCENE, PAPER = QColor("#d62728"), QColor("#1f77b4"), QColor("#ffffff")
WIDTH, HEIGHT = 200, 100


def make_square(color, name, right=20):
    """A layer that is one rectangle of a colour."""
    layer = make_vector([("corn", 0, 0, right, 10)], name=name)
    symbol = QgsFillSymbol.createSimple({"color": color.name(), "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


@pytest.fixture
def layers(qgis_app):
    """The map, whose right tenth is empty, above the scene."""
    project = QgsProject.instance()
    project.clear()
    made = [make_square(MAP, "map", right=18), make_square(SCENE, "scene")]
    project.addMapLayers(made)
    yield made
    project.clear()


@pytest.fixture
def canvas(layers):
    """A map of 200 x 100 pixels of the screen; a pixel of the scene is ten of them."""
    made = QgsMapCanvas()
    made.setFixedSize(QSize(WIDTH, HEIGHT))
    made.setFrameStyle(0)
    made.setCanvasColor(PAPER)
    made.setDestinationCrs(layers[0].crs())
    made.setLayers(layers)
    made.show()
    show(made, 0.0)
    yield made
    made.hide()


def show(canvas, left):
    """Show the part of the map that begins at a pixel of the scene."""
    x, y = ORIGIN
    canvas.setExtent(QgsRectangle(x + left * PIXEL, y - 10 * PIXEL, x + (left + 20) * PIXEL, y))
    canvas.refresh()


class Selection:
    """The layer that is selected in the panel."""

    def __init__(self, layer):
        self.layer, self.warnings = layer, []

    def __call__(self):
        return self.layer


@pytest.fixture
def selection(layers):
    return Selection(layers[0])


@pytest.fixture
def tool(canvas, selection):
    action = QAction("Compare")
    made = SwipeTool(canvas, selection, selection.warnings.append, action)
    yield made
    canvas.unsetMapTool(made)


def colors(canvas, tool, *places):
    """Colours of the middle row of the map, when it has been drawn."""
    canvas.waitWhileRendering()
    if tool.item is not None:
        wait_until(tool.item.is_ready)
    image = canvas.grab().toImage()
    return [image.pixelColor(x, HEIGHT // 2) for x in places]


def drag(canvas, tool, start, end):
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, x, act in (
        (QEvent.Type.MouseButtonPress, start, tool.canvasPressEvent),
        (QEvent.Type.MouseMove, end, tool.canvasMoveEvent),
    ):
        act(QgsMapMouseEvent(canvas, kind, QPoint(x, 50), button, button, none))


def test_the_selected_layer_is_shown_left_of_the_line_only(canvas, tool, selection):
    tool.action().trigger()
    assert tool.item.line == WIDTH / 2
    assert colors(canvas, tool, 5, 90, 110, 190) == [MAP, MAP, SCENE, SCENE]
    drag(canvas, tool, 100, 40)
    assert colors(canvas, tool, 5, 35, 45, 190) == [MAP, MAP, SCENE, SCENE]
    drag(canvas, tool, 40, 900)  # the line stays on the map
    assert colors(canvas, tool, 5, 170, 190) == [MAP, MAP, SCENE]
    assert canvas.grab().toImage().pixelColor(WIDTH - 1, 50) == QColor("#ffffff")
    tool.action().trigger()
    assert (tool.item, tool.action().isChecked()) == (None, False)
    assert colors(canvas, tool, 5, 110, 170, 190) == [MAP, MAP, MAP, SCENE]
    assert selection.warnings == []


def test_the_line_stays_where_it_is_when_the_map_moves(canvas, tool, layers):
    tool.action().trigger()
    show(canvas, 4.0)
    assert colors(canvas, tool, 5, 90, 110, 150, 170) == [MAP, MAP, SCENE, SCENE, PAPER]
    canvas.setLayers(layers[:1])  # nothing is left below the map
    assert colors(canvas, tool, 90, 110) == [MAP, PAPER]


def test_another_selected_layer_is_compared(canvas, tool, layers, selection):
    tool.action().trigger()
    drag(canvas, tool, 100, 150)
    selection.layer = layers[1]
    tool.use_active_layer()
    assert colors(canvas, tool, 5, 160, 185) == [MAP, MAP, PAPER]


@pytest.mark.parametrize("is_hidden", [True, False])
def test_a_layer_that_the_map_does_not_show_is_not_compared(canvas, tool, layers, selection, is_hidden):
    if is_hidden:
        canvas.setLayers(layers[1:])
    else:
        selection.layer = None
    tool.action().trigger()
    assert tool.item is None
    (warning,) = selection.warnings
    assert warning.startswith("Select a layer in the panel “Layers” that the map shows")


def test_the_tool_before_comes_back(canvas, tool):
    other = QgsMapTool(canvas)
    canvas.setMapTool(other)
    tool.action().trigger()
    assert canvas.mapTool() == tool
    tool.action().trigger()
    assert canvas.mapTool() == other
