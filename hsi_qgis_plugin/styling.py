"""Styles class maps and classified points in the project, and puts the main output above the others.

For the output of an algorithm, QGIS ignores the style file (.qml) next to it and uses only the colour table
of a raster. Therefore the style is applied after QGIS has loaded the layer.

QGIS loads the outputs of a run in the order of their paths, each above the ones before it. Since 3.32 it
sorts them by a key. Before, the layers are moved after they have been loaded.
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
    """Applies the style file (.qml) next to the file of a layer, and moves the layers of a run into order.

    Args:
        has_style: whether the layer has a style file.
        rank: position of the layer among the outputs of the run; 0 is the uppermost.
        loaded: rank of the layers of the run by their ids, filled while they are loaded; None if QGIS sorts
            them.
    """

    def __init__(self, *, has_style: bool, rank: int = 0, loaded: dict[str, int] | None = None) -> None:
        super().__init__()
        self.has_style, self.rank, self.loaded = has_style, rank, loaded

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style and move the layer. QGIS calls this method in the main thread."""
        if self.has_style:
            layer.loadDefaultStyle()
            layer.triggerRepaint()
        if self.loaded is not None and context.project() is not None:
            self.loaded[layer.id()] = self.rank
            self._sort(context)

    def _sort(self, context: QgsProcessingContext) -> None:
        """Order the layers of the run that are loaded so far, in the place of the uppermost of them."""
        ranks = self.loaded or {}
        root = context.project().layerTreeRoot()
        nodes = [node for node in map(root.findLayer, ranks) if node is not None]
        if len(nodes) < 2 or len({node.parent() for node in nodes}) > 1:
            return
        parent = nodes[0].parent()
        place = min(parent.children().index(node) for node in nodes)
        for node in sorted(nodes, key=lambda node: -ranks[node.layerId()]):
            parent.insertChildNode(place, node.clone())
            parent.removeChildNode(node)


# QGIS keeps no Python reference to a post-processor and deletes it with the context. Each layer needs its own
# one, and without a reference here Python would delete it before QGIS calls it.
_KEPT: deque[Styler] = deque(maxlen=1000)


def style_layers(paths: list[str], context: QgsProcessingContext) -> None:
    """Style and order the outputs of a run that will be loaded.

    Args:
        paths: files of the outputs, the one that shall lie above the others first.
        context: of the run.
    """
    loaded = [path for path in paths if context.willLoadLayerOnCompletion(path)]
    ranks: dict[str, int] = {}
    for rank, path in enumerate(loaded):
        details = context.layerToLoadOnCompletionDetails(path)
        is_sorted = hasattr(details, "layerSortKey")
        if is_sorted:
            details.layerSortKey = len(loaded) - rank
        has_style = Path(path).with_suffix(".qml").is_file()
        if has_style or not is_sorted:
            styler = Styler(has_style=has_style, rank=rank, loaded=None if is_sorted else ranks)
            _KEPT.append(styler)
            details.setPostProcessor(styler)
