"""Styles class maps and classified points in the project.

For the output of an algorithm, QGIS ignores the style file (.qml) next to it and uses only the colour table
of a raster. Therefore the style is applied after QGIS has loaded the layer.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Applies the style file (.qml) next to the file of a layer."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Apply the style. QGIS calls this method in the main thread."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()


# QGIS keeps no Python reference to a post-processor and deletes it with the context. Each layer needs its own
# one, and without a reference here Python would delete it before QGIS calls it.
_KEPT: deque[Styler] = deque(maxlen=1000)


def style_layers(paths: list[str], context: QgsProcessingContext) -> None:
    """Register a styler for each output that has a style file and will be loaded."""
    for path in paths:
        if Path(path).with_suffix(".qml").is_file() and context.willLoadLayerOnCompletion(path):
            styler = Styler()
            _KEPT.append(styler)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
