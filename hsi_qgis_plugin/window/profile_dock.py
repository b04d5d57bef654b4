"""A dock with the spectra of pixels and windows that the user points at, and of classes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFieldComboBox, QgsMapCanvas, QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import categorized_field
from hsi_qgis_plugin.spectra import Spectrum, SpectrumError, write_spectra
from hsi_qgis_plugin.window.class_means import ClassMeans, prepare_classes
from hsi_qgis_plugin.window.dialog import choose_scene, inputs
from hsi_qgis_plugin.window.layer_filters import layer_filters
from hsi_qgis_plugin.window.plot import SpectrumPlot
from hsi_qgis_plugin.window.profile_scene import ProfileScene
from hsi_qgis_plugin.window.profile_tool import ProfileTool

COLORS = (
    "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd",
    "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf",
)  # fmt: skip
"""Colours of spectra and of classes without a colour, in the order of their use."""
LARGEST_WINDOW = 99


class ProfileDock(QDockWidget):
    """The dock.

    Args:
        canvas: the map.
        warn: shows a message.
        parent: the main window.
    """

    def __init__(
        self, canvas: QgsMapCanvas, warn: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Spectral profile"), parent)
        self.setObjectName("HsiProfileDock")
        self._canvas, self._warn = canvas, warn
        self._scene: ProfileScene | None = None
        self._scene_layer: QgsRasterLayer | None = None
        self.current: Spectrum | None = None
        self.pinned: list[Spectrum] = []
        self._outline = self._new_outline("#d62728")
        self._outlines: dict[int, QgsRubberBand] = {}
        self.task: ClassMeans | None = None
        self.tool = ProfileTool(canvas, self.take)
        self._build()

    def _build(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.layerChanged.connect(self._use_layer)
        self.side = QSpinBox()
        self.side.setRange(1, LARGEST_WINDOW)
        self.side.setSingleStep(2)
        self.side.setPrefix(tr("Window "))
        self.side.setToolTip(
            tr("Side in pixels of the square around a click whose mean is shown; 1 is the pixel itself.")
        )
        self.pick = QPushButton(tr("Pick"))
        self.pick.setCheckable(True)
        self.pick.setToolTip(
            tr("Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels.")
        )
        self.tool.setButton(self.pick)
        self.pick.clicked.connect(self._switch_tool)
        self.plot = SpectrumPlot()
        self.plot.hint = tr(
            "Click on the map: spectrum of the pixel. Drag a rectangle: mean of its pixels, with one "
            "standard deviation."
        )
        self.list = QListWidget()
        self.list.setToolTip(tr("A tick shows a spectrum. A double click changes its name."))
        self.list.itemChanged.connect(self._rename)
        self.pin = self._button(
            tr("Pin"), tr("Keep the spectrum, and compare it with others."), self.pin_current
        )
        self.remove = self._button(tr("Remove"), tr("Remove the selected spectra."), self.remove_selected)
        self.classes = self._button(
            tr("Class means …"), tr("Mean spectra of the classes of labels or of a map."), self.ask_classes
        )
        self.to_csv = self._button(tr("CSV …"), tr("Save the shown spectra as a table."), self._save_csv)
        self.to_png = self._button(tr("PNG …"), tr("Save the chart as a picture."), self._save_png)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)

        top = QHBoxLayout()
        for widget, share in ((self.layer, 1), (self.side, 0), (self.pick, 0)):
            top.addWidget(widget, share)
        bottom = QHBoxLayout()
        for button in (self.pin, self.remove, self.classes, self.to_csv, self.to_png):
            bottom.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.plot)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addLayout(bottom)
        self.setWidget(body)
        self._show()

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda *_: act())
        return button

    # The scene.

    def start(self) -> None:
        """Show the dock, and take the spectra of clicks on the map."""
        self.show()
        self.raise_()
        found = choose_scene(inputs(QgsProject.instance()), self.layer.currentLayer())
        if found is not None:
            self.layer.setLayer(found)
        self.pick.setChecked(True)
        self._canvas.setMapTool(self.tool)

    def _switch_tool(self, is_on: bool) -> None:
        if is_on:
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _use_layer(self, layer: QgsRasterLayer | None) -> None:
        """Take another scene; its file is opened when a spectrum is read."""
        if layer != self._scene_layer:
            self._scene, self._scene_layer = None, layer
            self._forget_current()

    def _open(self) -> ProfileScene | None:
        """The open scene; None with a message if there is none. Spectra of other bands are removed."""
        if self._scene is not None:
            return self._scene
        self._scene_layer = self.layer.currentLayer()
        if self._scene_layer is None:
            self._warn(tr("Choose the scene in the dock “Spectral profile” first."))
            return None
        try:
            self._scene = ProfileScene(self._scene_layer)
        except SpectrumError as error:
            self._warn(str(error))
            return None
        if self.plot.bands != self._scene.file.bands:
            self.clear()
        self.plot.bands = self._scene.file.bands
        return self._scene

    def clear(self) -> None:
        """Remove all pinned spectra."""
        self.pinned = []
        for outline in self._outlines.values():
            outline.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._outlines = {}
        self._show()

    def close_scene(self) -> None:
        """Close the file of the scene, and leave the map as it was."""
        self._canvas.unsetMapTool(self.tool)
        self._scene = None
        self._forget_current()
        self.clear()

    # Spectra.

    def take(self, rectangle: QgsRectangle) -> None:
        """Show the spectrum of a rectangle of the map, or of the pixel at it if it is a point."""
        scene = self._open()
        if scene is None:
            return
        crs = self._canvas.mapSettings().destinationCrs()
        window = scene.window_of(rectangle, crs, self.side.value())
        if window is None:
            self._forget_current()
            return
        try:
            found = scene.file.read_window(window)
        except SpectrumError as error:
            self._warn(str(error))
            return
        left, top, width, height = window
        found.name = tr("row {row}, column {column}").format(row=top + 1, column=left + 1)
        if width * height > 1:
            found.name += f", {width} × {height}"
        found.color = self._free_color(self.pinned)
        self.current = found
        self._outline.setColor(QColor(found.color))
        self._outline.setFillColor(QColor(0, 0, 0, 0))
        self._outline.setToGeometry(scene.outline_of(window), scene.crs)
        self._show()

    def _free_color(self, others: list[Spectrum]) -> str:
        """A colour that none of these spectra has, while there is one."""
        used = {spectrum.color.lower() for spectrum in others}
        return next((color for color in COLORS if color not in used), COLORS[len(others) % len(COLORS)])

    def pin_current(self) -> None:
        """Keep the spectrum that was taken last."""
        if self.current is None:
            return
        outline = self._new_outline(self.current.color)
        outline.setToGeometry(self._outline.asGeometry(), None)
        self._outlines[id(self.current)] = outline
        self.pinned.append(self.current)
        self._forget_current()

    def remove_selected(self) -> None:
        """Remove the spectra that are selected in the list."""
        for row in sorted((index.row() for index in self.list.selectedIndexes()), reverse=True):
            if row < len(self.pinned):
                outline = self._outlines.pop(id(self.pinned.pop(row)), None)
                if outline is not None:
                    outline.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            else:
                self._forget_current()
        self._show()

    def shown(self) -> list[Spectrum]:
        """The spectra in the list."""
        return [*self.pinned, *([self.current] if self.current is not None else [])]

    def _forget_current(self) -> None:
        self.current = None
        self._outline.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._show()

    def _new_outline(self, color: str) -> QgsRubberBand:
        outline = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        outline.setStrokeColor(QColor(color))
        outline.setFillColor(QColor(0, 0, 0, 0))
        outline.setWidth(2)
        return outline

    def _show(self) -> None:
        """Update chart, list and buttons."""
        spectra = self.shown()
        self.plot.show_spectra(self.plot.bands, spectra)
        self.list.blockSignals(True)
        self.list.clear()
        for row, spectrum in enumerate(spectra):
            picture = QPixmap(16, 16)
            picture.fill(QColor(spectrum.color))
            self.list.addItem(spectrum.name)
            item = self.list.item(row)
            item.setIcon(QIcon(picture))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if spectrum.is_shown else Qt.CheckState.Unchecked)
            item.setToolTip(
                tr("Mean of {count} pixels, with one standard deviation").format(count=spectrum.num_pixels)
                if spectrum.spread
                else tr("One pixel")
            )
        self.list.blockSignals(False)
        self.pin.setEnabled(self.current is not None)
        self.classes.setEnabled(self.task is None)
        for button in (self.remove, self.to_csv, self.to_png):
            button.setEnabled(bool(spectra))

    def _rename(self, item: Any) -> None:
        spectrum = self.shown()[self.list.row(item)]
        spectrum.name = item.text()
        spectrum.is_shown = item.checkState() == Qt.CheckState.Checked
        self.plot.show_spectra(self.plot.bands, self.shown())

    # Classes.

    def ask_classes(self) -> None:
        """Ask for a layer with classes, and read their mean spectra."""
        dialog = ClassesDialog(self._scene_layer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.add_classes(dialog.layer.currentLayer(), dialog.field.currentField())

    def add_classes(self, layer: QgsRasterLayer | QgsVectorLayer | None, field: str = "") -> None:
        """Read the mean spectra of the classes of a layer in the background, and pin them."""
        scene = self._open()
        if layer is None or scene is None:
            return
        try:
            prepare = prepare_classes(layer, field, scene)
        except SpectrumError as error:
            self._warn(str(error))
            return

        def done(spectra: list[Spectrum], reason: str) -> None:
            self.task = None
            if reason:
                self._warn(reason)
            if self._scene is scene:
                for spectrum in spectra:
                    spectrum.color = spectrum.color or self._free_color(self.shown())
                    self.pinned.append(spectrum)
            self._show()

        self.task = ClassMeans(scene, prepare, done)
        self.task.taskTerminated.connect(self._end_task)
        self._show()
        QgsApplication.taskManager().addTask(self.task)

    def _end_task(self) -> None:
        self.task = None
        self._show()

    # Files.

    def _save_csv(self) -> None:
        path = self._ask_path(tr("CSV files") + " (*.csv)", ".csv")
        if path:
            shown = [spectrum for spectrum in self.shown() if spectrum.is_shown]
            self._write(lambda: write_spectra(Path(path), self.plot.bands, shown))

    def _save_png(self) -> None:
        if path := self._ask_path(tr("Pictures") + " (*.png)", ".png"):
            self._write(lambda: _save(self.plot, path))

    def _ask_path(self, file_filter: str, ending: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the spectra"), f"spectra{ending}", file_filter)
        return path if not path or path.lower().endswith(ending) else path + ending

    def _write(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            self._warn(tr("The file cannot be written: {reason}").format(reason=error))


def _save(plot: SpectrumPlot, path: str) -> None:
    if not plot.picture().save(path, "PNG"):
        raise OSError(path)


class ClassesDialog(QDialog):
    """Asks for a layer with classes.

    Args:
        scene: the layer of the scene, which is not offered.
        parent: parent of the dialog.
    """

    def __init__(self, scene: QgsRasterLayer | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Class means"))
        self.layer = QgsMapLayerComboBox()
        kinds = QgsMapLayerProxyModel.Filter
        self.layer.setFilters(layer_filters(kinds.RasterLayer | kinds.PolygonLayer | kinds.PointLayer))
        self.layer.setExceptedLayerList([] if scene is None else [scene])
        self.field = QgsFieldComboBox()
        text = QLabel(
            tr(
                "Mean and standard deviation of at most 200 pixels of each class. The layer has labels, or "
                "is the class map of a model on the grid of the scene."
            )
        )
        text.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QFormLayout(self)
        layout.addRow(text)
        layout.addRow(tr("Layer"), self.layer)
        layout.addRow(tr("Class field"), self.field)
        layout.addRow(buttons)
        self.layer.layerChanged.connect(self._use_layer)
        self._use_layer(self.layer.currentLayer())

    def _use_layer(self, layer: QgsRasterLayer | QgsVectorLayer | None) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.field.setLayer(layer if is_vector else None)
        self.field.setEnabled(is_vector)
        if isinstance(layer, QgsVectorLayer) and (known := categorized_field(layer)):
            self.field.setField(known)
