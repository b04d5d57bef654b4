"""*Preview here*: maps the part of the scene that the canvas shows, before the whole scene is mapped."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.layer_groups import KIND
from hsi_qgis_plugin.spectra import SpectrumError, Window
from hsi_qgis_plugin.window.background import BackgroundRun
from hsi_qgis_plugin.window.profile_scene import ProfileScene

SIDE = 400
"""Largest side of a preview in pixels; a larger part of the scene is cut around its centre."""

PREVIEW = "classify:PREVIEW"
"""Kind of the layer of a preview in the layer tree."""


def preview_window(window: Window) -> Window:
    """The part of a window (left, top, width, height) around its centre that a preview maps."""
    left, top, width, height = window
    new_width, new_height = min(width, SIDE), min(height, SIDE)
    return left + (width - new_width) // 2, top + (height - new_height) // 2, new_width, new_height


def preview_parameters(
    parameters: dict[str, Any], layer: QgsRasterLayer, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> dict[str, Any]:
    """Parameters of Classify for a preview: a window, and no output but a temporary class map.

    Args:
        parameters: those of the dialog.
        layer: the scene.
        extent: the part of the map that the canvas shows.
        crs: CRS of the canvas.

    Raises:
        SpectrumError: the layer is no file, or the canvas does not show it.
    """
    scene = ProfileScene(layer)
    window = scene.window_of(extent, crs)
    if window is None:
        raise SpectrumError(tr("The map does not show the scene: move to it, then press the button again."))
    box = scene.outline_of(preview_window(window)).boundingBox()
    algorithm = QgsApplication.processingRegistry().algorithmById("hsi:classify")
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    kept = {name: value for name, value in parameters.items() if name not in outputs}
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT")
    target.destinationProject = QgsProject.instance()
    return {**kept, "EXTENT": QgsReferencedRectangle(box, layer.crs()), "OUTPUT": target}


class Preview:
    """The button of a dialog, and its run.

    Args:
        canvas: the map canvas.
        parameters: returns the parameters of the dialog.
        scene: returns the scene of the dialog.
        warn: shows a message.
        parent: the dialog.
    """

    def __init__(
        self,
        canvas: Any,
        parameters: Callable[[], dict[str, Any]],
        scene: Callable[[], Any],
        warn: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        self.button = QPushButton(tr("Preview here"), parent)
        self.button.setToolTip(
            tr("Map the part of the scene that the canvas shows, at most {side} x {side} pixels.").format(
                side=SIDE
            )
        )
        self.button.clicked.connect(lambda *_: self.start())
        self._canvas, self._parameters, self._scene, self._warn = canvas, parameters, scene, warn
        self.run: BackgroundRun | None = None
        self._last = ""

    def start(self) -> None:
        """Map the visible part in the background, or cancel the run that does."""
        if self.run is not None:
            self.run.cancel()
            return
        layer = self._scene()
        if not isinstance(layer, QgsRasterLayer):
            self._warn(tr("Choose a scene first."))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            parameters = preview_parameters(self._parameters(), layer, self._canvas.extent(), crs)
        except SpectrumError as error:
            self._warn(str(error))
            return
        run = BackgroundRun("classify", parameters, QgsProject.instance())
        if message := run.find_fault():
            self._warn(message)
            return
        self.run = run
        run.ended.connect(self._end)
        run.progressed.connect(
            lambda percent: self._show(tr("Cancel ({percent} %)").format(percent=round(percent)))
        )
        self._show(tr("Cancel"))
        run.start()

    def _show(self, text: str) -> None:
        try:
            self.button.setText(text)
        except RuntimeError:  # the dialog was closed
            return

    def _say(self, text: str) -> None:
        try:
            self._warn(text)
        except RuntimeError:  # the dialog was closed
            return

    def _end(self, is_successful: bool, results: dict[str, Any], error: str) -> None:
        run, self.run = self.run, None
        self._show(tr("Preview here"))
        if run is None:
            return
        if not is_successful:
            if not run.is_cancelled:
                self._say(error)
            return
        project = QgsProject.instance()
        project.removeMapLayers([self._last] if project.mapLayer(self._last) is not None else [])
        layers = run.load()
        for layer in layers:
            layer.setName(tr("Preview: {name}").format(name=layer.name()))
            self._last = layer.id()
            node = project.layerTreeRoot().findLayer(layer.id())
            if node is not None:  # the whole map goes to the same group, and is proposed to other algorithms
                node.setCustomProperty(KIND, PREVIEW)
