"""A dock with the feature space of *Show the feature space*: plot and map select the same pixels."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QDockWidget, QLabel, QVBoxLayout, QWidget

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.window.layer_filters import layer_filters

FIELDS = ("x", "y", "class_code")
"""Fields of a layer of “Show the feature space” that the plot needs."""
OTHER_COLOR = "#9aa4af"
"""Colour of points without a class in the style of the layer."""
MARGIN = 12.0
SIZE = 2.5
"""Radius of a point in pixels of the screen."""


@dataclass(frozen=True)
class PlotPoint:
    """A pixel of the scene in the feature space.

    Args:
        number: id of the feature of the layer.
        x: first coordinate.
        y: second coordinate.
        color: colour of its class.
    """

    number: int
    x: float
    y: float
    color: str


class FeaturePlot(QWidget):
    """Draws points; a drag with the mouse chooses those in a rectangle, a click none.

    Attributes:
        chosen: numbers of the points in the rectangle.
    """

    chosen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(220, 220)
        self._points: list[PlotPoint] = []
        self._selected: set[int] = set()
        self._start: QPointF | None = None
        self._end: QPointF | None = None

    def show_points(self, points: list[PlotPoint]) -> None:
        """Draw other points."""
        self._points, self._selected = points, set()
        self.update()

    def select(self, numbers: set[int]) -> None:
        """Mark points."""
        self._selected = numbers
        self.update()

    def _place(self, point: PlotPoint, limits: tuple[float, float, float, float]) -> QPointF:
        left, right, low, high = limits
        across = (point.x - left) / ((right - left) or 1.0)
        up = (point.y - low) / ((high - low) or 1.0)
        return QPointF(
            MARGIN + across * (self.width() - 2 * MARGIN), MARGIN + (1.0 - up) * (self.height() - 2 * MARGIN)
        )

    def places(self) -> list[tuple[PlotPoint, QPointF]]:
        """All points with their places."""
        if not self._points:
            return []
        xs, ys = [each.x for each in self._points], [each.y for each in self._points]
        limits = (min(xs), max(xs), min(ys), max(ys))
        return [(point, self._place(point, limits)) for point in self._points]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        self._start = self._end = QPointF(event.pos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rectangle."""
        self._end = QPointF(event.pos())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the points in the rectangle."""
        if self._start is None:
            return
        box = QRectF(self._start, QPointF(event.pos())).normalized()
        self._start = self._end = None
        self.chosen.emit([point.number for point, place in self.places() if box.contains(place)])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the points, the selected ones on top."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        ordered = sorted(self.places(), key=lambda pair: pair[0].number in self._selected)
        for point, place in ordered:
            is_selected = point.number in self._selected
            painter.setPen(QPen(self.palette().text().color(), 1.5) if is_selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(point.color))
            radius = 2 * SIZE if is_selected else SIZE
            painter.drawEllipse(place, radius, radius)
        if self._start is not None and self._end is not None:
            painter.setPen(QPen(self.palette().highlight().color(), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._start, self._end).normalized())
        painter.end()


class FeatureDock(QDockWidget):
    """The dock.

    Args:
        parent: the main window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Feature space"), parent)
        self.setObjectName("HsiFeatureDock")
        self._layer: QgsVectorLayer | None = None
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(layer_filters(QgsMapLayerProxyModel.Filter.PointLayer))
        self.layer.setAllowEmptyLayer(True)
        self.plot = FeaturePlot()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self.layer)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.hint)
        self.setWidget(body)
        self.layer.layerChanged.connect(self.show_layer)
        self.plot.chosen.connect(self._select)
        self.show_layer(self.layer.currentLayer())

    def start(self) -> None:
        """Open the dock with the first layer that has a feature space."""
        self.show()
        self.raise_()
        if self._layer is None:
            layers = [self.layer.layer(index) for index in range(self.layer.count())]
            self.layer.setLayer(next((each for each in layers if has_feature_space(each)), None))

    def show_layer(self, layer: QgsMapLayer | None) -> None:
        """Draw the points of another layer."""
        if self._layer is not None:
            try:
                self._layer.selectionChanged.disconnect(self._mark)
            except (RuntimeError, TypeError):  # the layer was removed
                self._layer = None
        self._layer = layer if has_feature_space(layer) else None
        self.plot.show_points(points_of(self._layer) if self._layer is not None else [])
        if self._layer is None:
            self.hint.setText(tr("Choose a layer of points of “Show the feature space”."))
            return
        self._layer.selectionChanged.connect(self._mark)
        self._mark()

    def _select(self, numbers: list[int]) -> None:
        if self._layer is not None:
            self._layer.selectByIds(numbers)

    def _mark(self, *_: object) -> None:
        """Mark the selected pixels of the layer."""
        if self._layer is None:
            return
        selected = set(self._layer.selectedFeatureIds())
        self.plot.select(selected)
        self.hint.setText(
            tr("Selected pixels: {number}. Drag in the plot, or select points on the map.").format(
                number=len(selected)
            )
        )


def has_feature_space(layer: QgsMapLayer | None) -> bool:
    """Whether a layer has the coordinates of a feature space."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    return all(layer.fields().lookupField(name) >= 0 for name in FIELDS)


def points_of(layer: QgsVectorLayer) -> list[PlotPoint]:
    """The points of a layer in the colours of its classes; without coordinates they are left out."""
    colors: dict[str, str] = {}
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        colors = {
            str(category.value()): category.symbol().color().name()
            for category in renderer.categories()
            if category.symbol() is not None
        }
    found = []
    for feature in layer.getFeatures():
        x, y = feature["x"], feature["y"]
        if isinstance(x, float) and isinstance(y, float):
            color = colors.get(str(feature["class_code"]), OTHER_COLOR)
            found.append(PlotPoint(feature.id(), x, y, color))
    return found
