"""A dock to label a scene: a new layer, its classes with their counts, and the next suggested point."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsColorButton, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hsi_qgis_plugin.class_pixels import ClassPixels, pixels_of_shapes
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.label_layer import (
    FIELD,
    LabelClass,
    LabelLayerError,
    classes_of,
    create_layer,
    draw_class,
    new_class,
    next_suggestion,
    recode,
    set_classes,
    suggestions_in,
)
from hsi_qgis_plugin.spectra import SpectrumError
from hsi_qgis_plugin.window.dialog import choose_scene, inputs
from hsi_qgis_plugin.window.layer_filters import layer_filters
from hsi_qgis_plugin.window.profile_scene import ProfileScene

LARGEST_CODE = 65535
SUGGESTION_SIDE = 60.0
"""Width of the map around a suggested point, in pixels of the scene."""


class LabelsDock(QDockWidget):
    """The dock.

    Args:
        canvas: the map.
        warn: shows a message.
        parent: the main window.
    """

    def __init__(
        self, canvas: QgsMapCanvas, warn: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Labels"), parent)
        self.setObjectName("HsiLabelsDock")
        self._canvas, self._warn = canvas, warn
        self._rank = 0
        self.drawn = 0
        kinds = QgsMapLayerProxyModel.Filter
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(layer_filters(kinds.PolygonLayer | kinds.PointLayer))
        self.layer.setAllowEmptyLayer(True)
        self.layer.layerChanged.connect(lambda *_: self.refresh())
        self.new = self._button(tr("New label layer …"), self._ask_new)
        self.add = self._button(tr("Add a class"), self.add_class)
        self.count = self._button(tr("Count"), self.refresh)
        self.count.setToolTip(tr("Count the polygons of each class again, and the pixels in them."))
        self.next = self._button(tr("Next suggested point"), self.go_to_next)
        self.next.setToolTip(
            tr("Go to the next point without a class in a layer of “Suggest where to label next”.")
        )
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.layer, 1)
        top.addWidget(self.new)
        bottom.addWidget(self.add)
        bottom.addWidget(self.count)
        bottom.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(bottom)
        layout.addWidget(self.next)
        layout.addWidget(self.reason)
        self.setWidget(body)
        self.refresh()

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda *_: act())
        return button

    # The layer.

    def _ask_new(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("New label layer"), "labels.gpkg", "GeoPackage (*.gpkg)"
        )
        if path:
            self.create(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")

    def create(self, path: str) -> None:
        """Make a label layer in the CRS of the scene, and add it to the project."""
        scene = choose_scene(inputs(QgsProject.instance()), None)
        crs = self._canvas.mapSettings().destinationCrs() if scene is None else scene.crs()
        first = new_class([])
        try:
            layer = create_layer(path, crs, [first, new_class([first])])
        except LabelLayerError as error:
            self._warn(str(error))
            return
        QgsProject.instance().addMapLayer(layer)
        self.layer.setLayer(layer)
        self.refresh()

    def _current(self) -> QgsVectorLayer | None:
        layer = self.layer.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField(FIELD) >= 0 else None

    # The classes.

    def add_class(self) -> None:
        """Add a class to the layer."""
        if (layer := self._current()) is not None:
            classes = classes_of(layer)
            self._set([*classes, new_class(classes)])

    def change(self, old: LabelClass, **changes: object) -> None:
        """Give a class another name, colour or code; polygons keep their codes."""
        if (layer := self._current()) is not None:
            self._set(recode(classes_of(layer), old, **changes))

    def remove(self, old: LabelClass) -> None:
        """Remove a class from the list; one that has polygons stays."""
        layer = self._current()
        if layer is None:
            return
        if self._counts(layer).get(old.code, (0, 0))[0]:
            self._warn(tr("The class “{name}” has polygons: delete them first.").format(name=old.name))
            return
        self._set([item for item in classes_of(layer) if item != old])

    def draw(self, code: int) -> None:
        """Let the polygons that are drawn next have a class."""
        if (layer := self._current()) is not None:
            self.drawn = code
            draw_class(layer, code)

    def _set(self, classes: list[LabelClass]) -> None:
        layer = self._current()
        if layer is None:
            return
        try:
            set_classes(layer, classes)
        except LabelLayerError as error:
            self._warn(str(error))
        self.refresh()

    def _counts(self, layer: QgsVectorLayer) -> dict[int, tuple[int, int | None]]:
        """Number of polygons or points of each class, and of pixels of the scene in them if there is one."""
        found = choose_scene(inputs(QgsProject.instance()), None)
        shapes: dict[int, list[Any]] = {}
        for feature in layer.getFeatures():
            try:
                shapes.setdefault(int(feature[FIELD]), []).append(feature.geometry())
            except (TypeError, ValueError):
                continue
        try:
            scene = None if found is None else ProfileScene(found)
        except SpectrumError:
            scene = None
        counts: dict[int, tuple[int, int | None]] = {}
        for code, geometries in shapes.items():
            pixels = None
            if scene is not None:
                inside = ClassPixels("", "")
                try:
                    moved = [(inside, scene.in_pixels(shape, layer.crs())) for shape in geometries]
                    pixels_of_shapes(moved, (scene.file.width, scene.file.height))
                    pixels = len(set(inside.pixels))
                except SpectrumError:
                    pixels = None
            counts[code] = (len(geometries), pixels)
        return counts

    def refresh(self) -> None:
        """Show the classes of the layer with their counts."""
        layer = self._current()
        classes = [] if layer is None else classes_of(layer)
        counts = {} if layer is None else self._counts(layer)
        for button in (self.add, self.count):
            button.setEnabled(layer is not None)
        body = QWidget()
        grid = QGridLayout(body)
        self.rows: list[tuple[QRadioButton, QgsColorButton, QSpinBox, QLineEdit, QLabel, QToolButton]] = []
        if layer is None:
            hint = QLabel(tr("Make a label layer, or choose one with the field “class”."))
            hint.setWordWrap(True)
            grid.addWidget(hint, 0, 0, 1, 5)
        for column, text in ((2, tr("Code")), (3, tr("Name")), (4, tr("Count"))):
            if classes:
                grid.addWidget(QLabel(text), 0, column)
        grid.setColumnStretch(3, 1)
        for number, item in enumerate(classes, 1):
            self._add_row(grid, number, item, counts.get(item.code, (0, 0)))
        grid.setRowStretch(len(classes) + 1, 1)
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()  # one of its buttons may be the caller
        self._scroll.setWidget(body)

    def _add_row(
        self, grid: QGridLayout, number: int, item: LabelClass, counts: tuple[int, int | None]
    ) -> None:
        choose = QRadioButton()
        choose.setToolTip(tr("Polygons that are drawn next have this class."))
        choose.setChecked(item.code == self.drawn)
        choose.clicked.connect(lambda *_: self.draw(item.code))
        color = QgsColorButton()
        color.setColor(QColor(item.color))
        color.colorChanged.connect(lambda value: self.change(item, color=value.name()))
        code = QSpinBox()
        code.setRange(1, LARGEST_CODE)
        code.setValue(item.code)
        code.editingFinished.connect(
            lambda: self.change(item, code=code.value()) if code.value() != item.code else None
        )
        code.setEnabled(not counts[0])
        name = QLineEdit(item.name)
        name.editingFinished.connect(
            lambda: self.change(item, name=name.text()) if name.text() != item.name else None
        )
        polygons, pixels = counts
        label = QLabel(f"{polygons}" if pixels is None else f"{polygons} / {pixels}")
        label.setToolTip(tr("Polygons or points, and pixels of the scene in them"))
        color.setFixedWidth(44)
        code.setFixedWidth(54)
        name.setMinimumWidth(60)
        away = QToolButton()
        away.setText("✕")
        away.setToolTip(tr("Remove the class; one that has polygons stays."))
        away.clicked.connect(lambda *_: self.remove(item))
        row = (choose, color, code, name, label, away)
        for column, widget in enumerate(row):
            grid.addWidget(widget, number, column)
        self.rows.append(row)

    # Suggested points.

    def go_to_next(self) -> None:
        """Go to the next suggested point without a class."""
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if suggestions_in(layer)]
        if not layers:
            self._warn(
                tr("No layer has suggested points: run “Suggest where to label next” with a model first.")
            )
            return
        layer = self.layer.currentLayer() if self.layer.currentLayer() in layers else layers[0]
        found = next_suggestion(layer, self._rank)
        if found is None:
            self._rank = 0
            self.reason.setText(tr("All suggested points have a class."))
            return
        self._rank, number, reason = found
        self.reason.setText(tr("Point {rank}: {reason}").format(rank=self._rank, reason=reason))
        layer.selectByIds([number])
        self._canvas.zoomToFeatureIds(layer, [number])
        scene = choose_scene(inputs(QgsProject.instance()), None)
        if scene is not None and scene.crs() == self._canvas.mapSettings().destinationCrs() == layer.crs():
            side = SUGGESTION_SIDE * scene.rasterUnitsPerPixelX()
            center = layer.getFeature(number).geometry().boundingBox().center()
            self._canvas.setExtent(
                QgsRectangle(
                    center.x() - side / 2, center.y() - side / 2, center.x() + side / 2, center.y() + side / 2
                )
            )
            self._canvas.refresh()
        self._canvas.flashFeatureIds(layer, [number])
