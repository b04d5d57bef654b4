"""The dialog of an algorithm: likely layers to begin with, and lists beside texts and files."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from hsi_qgis_plugin.band_combination import MANY_BANDS
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.layer_groups import KIND
from hsi_qgis_plugin.spectra import SpectrumError
from hsi_qgis_plugin.window.choice_names import name_choices
from hsi_qgis_plugin.window.choosers import layer_of, offer_bands, offer_fields, offer_layers
from hsi_qgis_plugin.window.empty_values import remove_marks, show_empty_values
from hsi_qgis_plugin.window.model_choosers import offer_model_list, offer_models
from hsi_qgis_plugin.window.preview import Preview
from hsi_qgis_plugin.window.sections import arrange_advanced

MAPS = ("classify:", "regularise:", "explain:")
"""Outputs that are neither scenes nor labels."""
CLASS_MAPS = ("classify:OUTPUT", "regularise:OUTPUT")
PROBABILITIES = ("classify:PROBABILITIES",)


def make_dialog(algorithm: Any, parent: QWidget | None) -> QWidget | None:
    """Dialog of an algorithm as QGIS makes it, with likely layers and with lists to choose from.

    Args:
        algorithm: the algorithm.
        parent: parent of the dialog.

    Returns:
        The dialog; None if Processing cannot make one. QGIS then makes its own.
    """
    try:
        from processing.gui.AlgorithmDialog import AlgorithmDialog
    except ImportError:
        return None
    dialog = AlgorithmDialog(algorithm.create(), False, parent)
    wrappers = dialog.mainWidget().wrappers
    propose_layers(algorithm, wrappers, QgsProject.instance())
    labels, scene = algorithm.name_of_labels(), algorithm.name_of_scene()
    if labels and algorithm.FIELD in wrappers:
        offer_fields(wrappers[algorithm.FIELD], wrappers[labels])
    models = [name for name in algorithm.names_of_models() if name in wrappers]
    for name in models:
        offer_models(wrappers[name])
    for name in algorithm.names_of_model_lists():
        wrappers[name] = offer_model_list(wrappers[name])
    if models and "LAYER" in wrappers:
        offer_layers(wrappers["LAYER"], wrappers[models[0]])
    if scene and "BANDS" in wrappers:
        offer_bands(wrappers["BANDS"], wrappers[scene])
    name_choices(wrappers)
    show_empty_values(algorithm, wrappers)
    remove_marks(algorithm, wrappers)
    arrange_advanced(algorithm, wrappers)
    if algorithm.name() == "classify":
        add_preview(dialog, wrappers[scene])
    return dialog


def add_preview(dialog: Any, scene: Any) -> None:
    """Add the button *Preview here* to the dialog of Classify, if there is a map."""
    from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
    from qgis.utils import iface

    def parameters() -> dict[str, Any]:
        try:
            return dict(dialog.mainWidget().createProcessingParameters())
        except (AlgorithmDialogBase.InvalidParameterValue, AlgorithmDialogBase.InvalidOutputExtension):
            raise SpectrumError(tr("Choose a scene and a model first.")) from None

    canvas = iface.mapCanvas() if iface is not None else None
    if canvas is None:
        return
    preview = Preview(
        canvas,
        parameters,
        lambda: layer_of(scene),
        lambda text: dialog.messageBar().pushMessage("", text, Qgis.MessageLevel.Warning, 10),
        dialog,
    )
    hidden = [button for button in dialog.buttonBox().buttons() if button.isHidden()]
    dialog.buttonBox().addButton(preview.button, QDialogButtonBox.ButtonRole.ResetRole)
    for button in hidden:  # adding a button shows all
        button.hide()
    dialog.preview = preview  # kept as long as the dialog


def propose_layers(algorithm: Any, wrappers: dict[str, Any], project: QgsProject) -> None:
    """Let scene, map and labels begin with different layers of the right kind, where the project has them.

    Args:
        algorithm: the algorithm.
        wrappers: widget wrappers by the names of the parameters.
        project: its layers are proposed.
    """
    context = QgsProcessingContext()
    context.setProject(project)
    layers, chosen = inputs(project), None

    def propose(name: str, layer: QgsMapLayer | None) -> QgsMapLayer | None:
        if layer is None:  # better no layer than the first one of the project, which QGIS proposes
            clear(wrappers[name])
        else:
            wrappers[name].setParameterValue(layer.id(), context)
        return layer

    labels = algorithm.name_of_labels()
    for name in algorithm.needed_rasters():
        if name == "MAP":
            chosen = propose(name, find_output(project, CLASS_MAPS) or choose_codes(layers))
        elif name == "PROBABILITIES":
            propose(name, find_output(project, PROBABILITIES))
        else:
            proposed = project.mapLayer(str(wrappers[name].parameterValue() or ""))
            chosen = propose(name, choose_scene(layers, proposed if proposed in layers else None))
    if labels and not algorithm.is_optional(labels):
        propose(labels, choose_labels(layers, chosen))


def clear(wrapper: Any) -> None:
    """Choose no layer in a list that begins with one; a run then asks for it."""
    widget = wrapper.wrappedWidget()
    for combo in widget.findChildren(QComboBox) if widget is not None else []:
        combo.setCurrentIndex(-1)


def find_output(project: QgsProject, kinds: tuple[str, ...]) -> QgsMapLayer | None:
    """The uppermost layer of the project that is such an output of ours; None if there is none."""
    nodes = project.layerTreeRoot().findLayers()
    return next((node.layer() for node in nodes if node.customProperty(KIND) in kinds), None)


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


def choose_codes(layers: list[QgsMapLayer]) -> QgsRasterLayer | None:
    """The uppermost raster that can be one of class codes; None if there is none."""
    rasters = [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
    return next((layer for layer in rasters if _can_have_labels(layer)), None)


def _can_have_labels(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsVectorLayer):
        kinds = QgsWkbTypes.GeometryType
        return layer.geometryType() in (kinds.PointGeometry, kinds.PolygonGeometry)
    return isinstance(layer, QgsRasterLayer) and layer.bandCount() < MANY_BANDS
