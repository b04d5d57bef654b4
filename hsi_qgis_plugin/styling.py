"""How class maps and points of classes arrive on the canvas.

QGIS skips the .qml beside a file that an algorithm loads, and takes the bare colour table of a raster instead; so the
style is applied once the layer is in the project.
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
    """Applies the style file that lies beside a file."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread."""
        layer.loadDefaultStyle()
        layer.triggerRepaint()


# QGIS keeps no reference to a post-processor, and deletes it with the context: each layer needs one of its own, and
# without a reference here it would be gone before it is called.
_KEPT: deque[Styler] = deque(maxlen=1000)


def style_layers(paths: list[str], context: QgsProcessingContext) -> None:
    """Register a styler for those outputs that have a style beside them and will be loaded."""
    for path in paths:
        if Path(path).with_suffix(".qml").is_file() and context.willLoadLayerOnCompletion(path):
            styler = Styler()
            _KEPT.append(styler)
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
