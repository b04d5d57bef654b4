"""Gives the outputs of a run their names, styles and places in the project.

For the output of an algorithm, QGIS ignores the style file (.qml) next to it and uses only the colour table
of a raster. Therefore the style is applied after QGIS has loaded the layer.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from hsi_qgis_plugin.band_combination import CUT, SAMPLE, is_as_opened, show_scene
from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.layer_groups import Arrangement, show_expanded

STYLE_FILE, SHARE, RAMP, SCENE = "style file", "share", "ramp", "scene"
"""Looks of a layer: its style file; a ramp from 0 to 1; a ramp over the values of the first band; colours.

A scene lies below all other layers of its run.
"""

_VIRIDIS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")


@dataclass(frozen=True)
class Output:
    """A layer that a run writes.

    Args:
        path: its file.
        kind: which output of which algorithm it is.
        look: how it is drawn.
        is_shown: whether it is switched on in the layer tree.
    """

    path: str
    kind: str = ""
    look: str = STYLE_FILE
    is_shown: bool = True


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer and puts it into its place.

    Args:
        output: the output that QGIS has loaded.
        rank: position of the layer among the outputs of the run; 0 is the uppermost.
        arrangement: place of the layers of the run; None if a model puts them into a group.
        scene: id of the layer that the run has read.
    """

    def __init__(
        self, output: Output, *, rank: int, arrangement: Arrangement | None, scene: str = ""
    ) -> None:
        super().__init__()
        self.output, self.rank, self.arrangement, self.scene = output, rank, arrangement, scene

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style and move the layer. QGIS calls this method in the main thread."""
        apply_look(layer, self.output.look)
        project = context.project()
        if project is None:
            return
        if self.output.look == STYLE_FILE and isinstance(layer, QgsRasterLayer):
            add_opacity_slider(layer)
        scene = project.mapLayer(self.scene)
        if isinstance(scene, QgsRasterLayer) and is_as_opened(scene) and (bands := show_scene(scene)):
            feedback.pushInfo(
                tr("The scene is now drawn with the bands {bands} as red, green and blue.").format(
                    bands=", ".join(map(str, bands))
                )
            )
        root = project.layerTreeRoot()
        node = (
            root.findLayer(layer.id())
            if self.arrangement is None
            else self.arrangement.place(layer, self.rank, root)
        )
        if node is not None:
            if not self.output.is_shown:
                node.setItemVisibilityChecked(False)
            has_short_legend = not isinstance(layer, QgsRasterLayer) or layer.bandCount() == 1
            show_expanded(node, self.output.is_shown or has_short_legend)


def add_opacity_slider(layer: QgsRasterLayer) -> None:
    """Show a slider below the layer in the layer tree, to compare it with the layers below it."""
    layer.setCustomProperty("embeddedWidgets/count", 1)
    layer.setCustomProperty("embeddedWidgets/0/id", "transparency")


def apply_look(layer: QgsMapLayer, look: str) -> None:
    """Style a layer."""
    if look == STYLE_FILE:
        if not Path(layer.source().partition("|")[0]).with_suffix(".qml").is_file():
            return
        layer.loadDefaultStyle()
    elif look == SCENE:
        show_scene(layer)
    else:
        low, high = (0.0, 1.0) if look == SHARE else _limits(layer)
        shader = QgsColorRampShader(low, high, _ramp(), QgsColorRampShader.Type.Interpolated)
        shader.classifyColorRamp(len(_VIRIDIS), 1, QgsRectangle(), None)
        raster_shader = QgsRasterShader(low, high)
        raster_shader.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        layer.setRenderer(renderer)
    layer.triggerRepaint()


def _ramp() -> QgsGradientColorRamp:
    steps = len(_VIRIDIS) - 1
    stops = [QgsGradientStop(n / steps, QColor(_VIRIDIS[n])) for n in range(1, steps)]
    return QgsGradientColorRamp(QColor(_VIRIDIS[0]), QColor(_VIRIDIS[-1]), False, stops)


def _limits(layer: QgsRasterLayer) -> tuple[float, float]:
    """Values between which a ramp over the first band is stretched."""
    low, high = layer.dataProvider().cumulativeCut(1, *CUT, QgsRectangle(), SAMPLE)
    return (low, high) if low < high else (low, low + 1.0)


# QGIS keeps no Python reference to a post-processor and deletes it with the context. Each layer needs its own
# one, and without a reference here Python would delete it before QGIS calls it.
_KEPT: deque[Styler] = deque(maxlen=1000)


def style_layers(
    outputs: list[Output], context: QgsProcessingContext, *, subject: str, title: str, scene: str = ""
) -> None:
    """Name, style and arrange the outputs of a run that will be loaded.

    Args:
        outputs: of the run, the one that shall lie above the others first.
        context: of the run.
        subject: scene or map of the run, for the names of the layers; empty if there is none.
        title: title of the group of the layers; empty for no group.
        scene: id of the layer that the run has read; if it is as QGIS has opened it, it gets true colour.
    """
    loaded = [output for output in outputs if context.willLoadLayerOnCompletion(output.path)]
    loaded.sort(key=lambda output: output.look == SCENE)
    if loaded and not any(output.is_shown for output in loaded):
        loaded[0] = replace(loaded[0], is_shown=True)
    arrangement = Arrangement(title, tuple(output.kind for output in loaded))
    for rank, output in enumerate(loaded):
        details = context.layerToLoadOnCompletionDetails(output.path)
        if subject and details.name != subject and not details.name.endswith(f" - {subject}"):
            details.name = subject if output.look == SCENE else f"{details.name} - {subject}"
        has_group = bool(getattr(details, "groupName", ""))  # set by a model, in QGIS 3.32 and newer
        styler = Styler(output, rank=rank, arrangement=None if has_group else arrangement, scene=scene)
        _KEPT.append(styler)
        details.setPostProcessor(styler)
