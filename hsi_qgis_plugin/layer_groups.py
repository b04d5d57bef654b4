"""Arranges the layers of a run in the layer tree: in a group of their own, in the order of the outputs.

Before 3.32, QGIS loads the outputs of a run in the order of their paths, at the place of the selected layer.
Therefore each layer is moved after QGIS has loaded it, in the same way in every version.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer

TITLE = "hsi/group"
"""Property of our groups in the layer tree: the title without a number. It is saved with the project."""
KIND = "hsi/output"
"""Property of our layers in the layer tree: which output of which algorithm the layer is."""

listeners: list[Callable[[str], None]] = []
"""Called in the main thread with the name of a group of ours in which a layer has arrived."""


@dataclass
class Arrangement:
    """Where the layers of one run belong.

    Args:
        title: title of the group; empty if the layers stay where QGIS puts them, in order.
        kinds: kinds of all layers of the run, by their ranks; a group has one layer of each kind.
        ranks: rank of the loaded layers by their ids; 0 is the uppermost. Filled while layers arrive.
        group_name: name of the group; empty until the first layer has arrived.
    """

    title: str
    kinds: tuple[str, ...] = ()
    ranks: dict[str, int] = field(default_factory=dict)
    group_name: str = ""

    def place(self, layer: QgsMapLayer, rank: int, root: QgsLayerTree) -> QgsLayerTreeLayer | None:
        """Move a loaded layer to its place; return its node, or None if it is not in the layer tree."""
        node = root.findLayer(layer.id())
        if node is None:
            return None
        self.ranks[layer.id()] = rank
        parent = self._group(node, root) if self.title else node.parent()
        moved = _move(node, parent, self._index(node, parent))
        moved.setCustomProperty(KIND, self.kinds[rank])
        if self.title:
            show_expanded(parent, True)
            for tell in listeners:
                tell(self.group_name)
        return moved

    def _group(self, node: QgsLayerTreeLayer, root: QgsLayerTree) -> QgsLayerTreeGroup:
        """The group of the run; made above everything else when the first layer arrives."""
        if self.group_name:
            found = root.findGroup(self.group_name)
            if found is not None:
                return found
        parent = node.parent()
        if parent.customProperty(TITLE) == self.title:  # QGIS has kept the layer of an earlier run
            self.group_name = parent.name()
            return parent
        home = results_group(root) or root
        number = 1
        while True:
            name = self.title if number == 1 else f"{self.title} ({number})"
            group = root.findGroup(name)
            if group is None:
                group = home.insertGroup(0, name)
                group.setCustomProperty(TITLE, self.title)
            is_ours = group.customProperty(TITLE) == self.title
            if is_ours and not any(child.customProperty(KIND) in self.kinds for child in group.children()):
                self.group_name = name
                return group
            number += 1

    def _index(self, node: QgsLayerTreeLayer, parent: QgsLayerTreeGroup) -> int:
        """Place among the children of a group: above the layers of the run with a larger rank."""
        rank = self.ranks[node.layerId()]
        others = [child for child in parent.children() if isinstance(child, QgsLayerTreeLayer)]
        others = [child for child in others if child.layerId() in self.ranks and child != node]
        below = [child for child in others if self.ranks[child.layerId()] > rank]
        if below:
            return int(parent.children().index(below[0]))
        if others:
            return int(parent.children().index(others[-1])) + 1
        return 0 if self.title else int(parent.children().index(node))


def show_expanded(node: QgsLayerTreeNode, is_expanded: bool) -> None:
    """Expand or collapse a node in the layer tree of the window, which keeps new nodes collapsed."""
    node.setExpanded(not is_expanded)  # without a change, the window is not told
    node.setExpanded(is_expanded)


def results_group(root: QgsLayerTree) -> QgsLayerTreeGroup | None:
    """The group that the user has chosen for the results of Processing; None if there is none."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return None
    name = ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME)
    return root.findGroup(str(name)) if name else None


def _move(node: QgsLayerTreeLayer, parent: QgsLayerTreeGroup, index: int) -> QgsLayerTreeLayer:
    """Move a node to a place in a group."""
    old = node.parent()
    if old == parent and old.children().index(node) in (index, index - 1):
        return node
    moved = node.clone()
    parent.insertChildNode(index, moved)
    old.removeChildNode(node)
    return moved
