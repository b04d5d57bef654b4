"""Compare by swipe: a layer is shown only left of a line, which the user drags over the map.

The map shows all layers. An item above it shows the same map without the layer, right of the line. This needs
no second map, and works in the same way in every version of QGIS.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from hsi_qgis_plugin.i18n import tr

BELOW_MARKS = -5.0
"""Above the map, and below selections and rubber bands, whose height is 0."""

EDGE = 1.0
"""Smallest distance of the line from the left and right edge of the map, so that it can be seen."""


class SwipeItem(QgsMapCanvasItem):
    """Covers the map right of the line with the same map without one layer.

    Args:
        canvas: the map.
        layer: the layer that is shown left of the line only.

    Attributes:
        line: place of the line, in pixels of the screen from the left edge of the canvas.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: QgsMapLayer) -> None:
        super().__init__(canvas)
        self._canvas, self._layer_id = canvas, layer.id()
        self.line = canvas.mapSettings().outputSize().width() / 2
        self._image: QImage | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._is_stale = False
        self.setZValue(BELOW_MARKS)
        self.setRect(canvas.mapSettings().visibleExtent())
        canvas.renderStarting.connect(self.draw_map)
        self.draw_map()

    def is_ready(self) -> bool:
        """Whether the covering map is that of the present map."""
        return self._image is not None and self._job is None

    def draw_map(self) -> None:
        """Draw the covering map in the background."""
        if self._job is not None:
            self._is_stale = True
            self._job.cancelWithoutBlocking()
            return
        self._is_stale = False
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([each for each in settings.layers() if each.id() != self._layer_id])
        settings.setBackgroundColor(self._canvas.canvasColor())
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._take_image)
        self._job.start()

    def _take_image(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        if self._is_stale:
            self.draw_map()
            return
        self._image = job.renderedImage()
        self.setRect(job.mapSettings().visibleExtent())
        self.update()

    def move_line(self, place: float) -> None:
        """Move the line; it stays on the canvas."""
        self.line = min(max(place, EDGE), self._canvas.mapSettings().outputSize().width() - EDGE)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the covering map right of the line, and the line."""
        # QGIS makes the rectangle of an item two pixels larger.
        width, height = self.boundingRect().width() - 2, self.boundingRect().height() - 2
        line = self.line - self.pos().x()  # the item moves while the map is dragged
        if self._image is not None:
            painter.save()
            painter.setClipRect(QRectF(line, 0, max(width - line, 0.0), height))
            painter.drawImage(QRectF(0, 0, width, height), self._image)
            painter.restore()
        for color, thickness in (("#202020", 4.0), ("#ffffff", 2.0)):  # is seen on any map
            painter.setPen(QPen(QColor(color), thickness))
            painter.drawLine(QPointF(line, 0), QPointF(line, height))

    def remove(self) -> None:
        """Take the item off the map."""
        self._canvas.renderStarting.disconnect(self.draw_map)
        if self._job is not None:
            self._job.finished.disconnect(self._take_image)
            self._job.cancel()
            self._job = None
        self._canvas.scene().removeItem(self)


class SwipeTool(QgsMapTool):
    """The tool that shows the line and lets the user drag it.

    Args:
        canvas: the map.
        active_layer: returns the selected layer, or None.
        warn: shows a message.
        action: the entry of a menu (QAction) that switches the tool on and off.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        active_layer: Callable[[], QgsMapLayer | None],
        warn: Callable[[str], None],
        action: Any,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._active_layer, self._warn = canvas, active_layer, warn
        self._before: QgsMapTool | None = None
        self.item: SwipeItem | None = None
        action.setCheckable(True)
        self.setAction(action)
        action.triggered.connect(self._switch)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def _switch(self, is_on: bool) -> None:
        if is_on:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self)
        elif self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self)

    def activate(self) -> None:
        """Show the line on the selected layer. QGIS calls this method."""
        super().activate()
        self.use_active_layer()

    def deactivate(self) -> None:
        """Show the whole layer again. QGIS calls this method."""
        self._clear()
        super().deactivate()

    def use_active_layer(self, *_: object) -> None:
        """Compare the layer that is selected now."""
        if self._canvas.mapTool() != self:
            return
        line = None if self.item is None else self.item.line
        self._clear()
        layer = self._active_layer()
        if layer is None or layer not in self._canvas.mapSettings().layers():
            self._warn(
                tr(
                    "Select a layer in the panel “Layers” that the map shows: the swipe compares it with "
                    "the layers below it."
                )
            )
            return
        self.item = SwipeItem(self._canvas, layer)
        if line is not None:
            self.item.move_line(line)

    def canvasPressEvent(self, event: Any) -> None:
        """Move the line to the mouse."""
        self._move(event)

    def canvasMoveEvent(self, event: Any) -> None:
        """Move the line with the mouse."""
        self._move(event)

    def _move(self, event: Any) -> None:
        if self.item is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.item.move_line(event.pos().x())

    def _clear(self) -> None:
        if self.item is not None:
            self.item.remove()
            self.item = None
