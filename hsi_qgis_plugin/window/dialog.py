"""The dialog of an algorithm that reads a scene and labels: they do not begin with the same layer."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtWidgets import QWidget

from hsi_qgis_plugin.band_combination import MANY_BANDS
from hsi_qgis_plugin.layer_groups import KIND

MAPS = ("classify:", "regularise:", "explain:")
"""Outputs that are neither scenes nor labels."""


def make_dialog(algorithm: Any, parent: QWidget | None, *, scene: str, labels: str) -> QWidget | None:
    """Dialog of an algorithm as QGIS makes it, with a scene and labels that are likely.

    Args:
        algorithm: the algorithm.
        parent: parent of the dialog.
        scene: name of the parameter of the scene.
        labels: name of the parameter of the labels.

    Returns:
        The dialog; None if Processing cannot make one. QGIS then makes its own.
    """
    try:
        from processing.gui.AlgorithmDialog import AlgorithmDialog
    except ImportError:
        return None
    dialog = AlgorithmDialog(algorithm.create(), False, parent)
    wrappers = dialog.mainWidget().wrappers
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layers = inputs(QgsProject.instance())
    proposed = QgsProject.instance().mapLayer(str(wrappers[scene].parameterValue() or ""))
    chosen = choose_scene(layers, proposed)
    if chosen is not None:
        wrappers[scene].setParameterValue(chosen.id(), context)
    found = choose_labels(layers, chosen)
    if found is not None:
        wrappers[labels].setParameterValue(found.id(), context)
    return dialog


def inputs(project: QgsProject) -> list[QgsMapLayer]:
    """Layers of a project without maps that our algorithms have made, in the order of the layer tree."""
    nodes = project.layerTreeRoot().findLayers()
    return [node.layer() for node in nodes if not str(node.customProperty(KIND) or "").startswith(MAPS)]


def choose_scene(layers: list[QgsMapLayer], proposed: QgsMapLayer | None) -> QgsRasterLayer | None:
    """The layer that QGIS proposes, if it has many bands; else the raster with the most bands."""
    if isinstance(proposed, QgsRasterLayer) and proposed.bandCount() >= MANY_BANDS:
        return proposed
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
    return max(rasters, key=lambda layer: layer.bandCount(), default=None)


def choose_labels(layers: list[QgsMapLayer], scene: QgsMapLayer | None) -> QgsMapLayer | None:
    """Polygons or points, else a raster of classes, else another raster than the scene; None without one."""

    def rank(layer: QgsMapLayer) -> int:
        if isinstance(layer, QgsVectorLayer):
            return 0
        return 1 if isinstance(layer.renderer(), QgsPalettedRasterRenderer) else 2

    usable = [layer for layer in layers if _can_have_labels(layer) and layer != scene]
    return min(usable, key=rank, default=None)


def _can_have_labels(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsVectorLayer):
        kinds = QgsWkbTypes.GeometryType
        return layer.geometryType() in (kinds.PointGeometry, kinds.PolygonGeometry)
    return isinstance(layer, QgsRasterLayer)
