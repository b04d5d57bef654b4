"""The map tool of the spectral profile: a click takes a pixel, and a drag takes a rectangle."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor

DRAG_PIXELS = 4
"""A mouse that moves less between press and release is a click."""


class ProfileTool(QgsMapTool):
    """Calls a function with the rectangle that the user has chosen; it is empty for a click.

    Args:
        canvas: the map.
        choose: receives the rectangle in the CRS of the map.
    """

    def __init__(self, canvas: QgsMapCanvas, choose: Callable[[QgsRectangle], None]) -> None:
        super().__init__(canvas)
        self._choose = choose
        self._start: tuple[QPoint, QgsPointXY] | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor("#d62728"))
        self._band.setFillColor(QColor(214, 39, 40, 30))
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: Any) -> None:
        """Begin a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = (event.pos(), event.mapPoint())

    def canvasMoveEvent(self, event: Any) -> None:
        """Show the rectangle so far."""
        if self._start is not None and self._is_drag(event):
            self._band.setToGeometry(
                QgsGeometry.fromRect(QgsRectangle(self._start[1], event.mapPoint())), None
            )

    def canvasReleaseEvent(self, event: Any) -> None:
        """Take the pixel or the rectangle."""
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        first = self._start[1] if self._is_drag(event) else event.mapPoint()
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._choose(QgsRectangle(first, event.mapPoint()))

    def deactivate(self) -> None:
        """Forget a rectangle that is not finished."""
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        super().deactivate()

    def _is_drag(self, event: Any) -> bool:
        return self._start is not None and (event.pos() - self._start[0]).manhattanLength() > DRAG_PIXELS
