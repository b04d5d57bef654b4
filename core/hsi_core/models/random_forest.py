"""Random forest on spectra: the mean of many decision trees; a baseline.

Source: Breiman (2001), doi:10.1023/A:1010933404324; on hyperspectral scenes Ham et al. (2005),
doi:10.1109/TGRS.2004.842481.

scikit-learn fits the forest. This module evaluates all pixels in all trees at the same time, several levels
at once. Pixels that have reached a leaf skip the next levels.
"""

from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import register

NUM_TREES = 200
LEVELS_AT_ONCE = 4
"""Levels to evaluate before pixels that have reached a leaf are removed."""
SMALLEST_PROBABILITY = 1e-7
"""Probability of a class that no tree has in the leaf: its logarithm is finite."""


@register("random_forest")
class RandomForest(FittedNetwork):
    """Random forest on the spectrum of a pixel.

    The softmax of its logits is the mean class frequency in the leaves. The number of a right child is the
    number of the left child plus 1. A leaf is its own left child.
    """

    title = "The random forest"
    arrays: ClassVar[dict[str, torch.dtype]] = {
        "feature": torch.int32,  # (T, M), band that a node compares
        "threshold": torch.float32,  # (T, M), larger values go right; infinite in a leaf
        "left": torch.int32,  # (T, M)
        "leaf": torch.int32,  # (T, M), row of a leaf in the frequencies
        "frequencies": torch.float32,  # (rows, classes), different leaves
    }
    infinite: ClassVar[frozenset[str]] = frozenset({"threshold"})
    pixels_at_once = 1024

    feature: Tensor
    threshold: Tensor
    left: Tensor
    leaf: Tensor
    frequencies: Tensor

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """One candidate: more trees only cost speed, and Breiman uses fully grown trees."""
        return [{"trees": NUM_TREES}]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """`RandomForestClassifier`; every node chooses among the square root of the number of bands."""
        from sklearn.ensemble import RandomForestClassifier

        return RandomForestClassifier(
            n_estimators=int(settings["trees"]),
            max_features="sqrt",
            class_weight="balanced" if has_class_weights else None,
            random_state=seed % 2**32,
            n_jobs=torch.get_num_threads(),
        )

    def take_over(self, estimator: Any) -> None:
        """Hold a fitted `RandomForestClassifier`."""
        trees = [member.tree_ for member in estimator.estimators_]
        shape = (len(trees), max(tree.node_count for tree in trees))
        feature, leaf = np.zeros(shape, dtype=np.int32), np.zeros(shape, dtype=np.int32)
        threshold = np.full(shape, np.inf, dtype=np.float32)
        left = np.tile(np.arange(shape[1], dtype=np.int32), (shape[0], 1))
        frequencies: list[NDArray[np.float64]] = []
        num_leaves = 0
        for number, tree in enumerate(trees):
            order, place = _level_by_level(tree.children_left, tree.children_right)
            is_inner = tree.children_left[order] >= 0
            inner = order[is_inner]
            here = np.flatnonzero(is_inner)
            left[number, here] = place[tree.children_left[inner]]
            feature[number, here] = tree.feature[inner]
            threshold[number, here] = _round_down(tree.threshold[inner])
            counts = tree.value[order[~is_inner], 0]
            leaf[number, np.flatnonzero(~is_inner)] = num_leaves + np.arange(len(counts))
            num_leaves += len(counts)
            frequencies.append(counts / counts.sum(axis=1, keepdims=True))
        rows, row_of = np.unique(np.concatenate(frequencies), axis=0, return_inverse=True)
        self.hold(
            feature=feature,
            threshold=threshold,
            left=left,
            leaf=row_of.reshape(-1)[leaf],
            frequencies=rows,
        )

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        shape = self.left.shape
        if self.left.dim() != 2 or not self.left.numel():
            return "trees are missing"
        if any(self.get_buffer(name).shape != shape for name in ("feature", "threshold", "leaf")):
            return "the nodes of the trees have different numbers of features, thresholds and children"
        if (
            self.frequencies.dim() != 2
            or self.frequencies.shape[1] != self.num_classes
            or not len(self.frequencies)
        ):
            return f"the leaves have not {self.num_classes} classes"
        own = torch.arange(shape[1], dtype=torch.int32, device=self.left.device).expand(shape)
        is_leaf = self.left == own
        is_inner = (self.left > own) & (self.left < shape[1] - 1)
        if not (is_leaf | is_inner).all() or not self.threshold[is_leaf].isposinf().all():
            return "a node has a child that does not exist"
        if not self.threshold[is_inner].isfinite().all() or self.frequencies.min() < 0.0:
            return "a threshold is not finite, or a frequency is negative"
        for name, size in (("feature", self.num_components), ("leaf", len(self.frequencies))):
            values = self.get_buffer(name)
            lowest, highest = int(values.min()), int(values.max())
            if lowest < 0 or highest >= size:
                return f"a node has the {name} {lowest if lowest < 0 else highest} of {size}"
        return None

    def spectra_graph(self) -> nn.Module:
        """The forest without steps that depend on values."""
        return ForestGraph(self)

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C): logarithms of the probabilities."""
        num_pixels, num_trees = len(spectra), len(self.left)
        values = spectra.reshape(-1)
        # Node numbers count through all trees.
        roots = torch.arange(num_trees, dtype=torch.int32, device=spectra.device) * self.left.shape[1]
        left = (self.left + roots[:, None]).reshape(-1)
        feature, threshold = self.feature.reshape(-1), self.threshold.reshape(-1)
        node = roots.repeat(num_pixels)  # (N * T,): node of each pixel in each tree
        start = torch.arange(num_pixels, dtype=torch.int32, device=spectra.device) * spectra.shape[1]
        start = start.repeat_interleave(num_trees)  # (N * T,): start of the spectrum of the pixel
        arrived = node.clone()
        under_way = torch.arange(len(node), device=spectra.device)
        while len(under_way):  # the loop ends: a child has a larger number than its parent
            for _ in range(LEVELS_AT_ONCE):
                value = values.index_select(0, feature.index_select(0, node) + start)
                is_right = value > threshold.index_select(0, node)
                node = left.index_select(0, node) + is_right
            arrived[under_way] = node
            still = (left.index_select(0, node) != node).nonzero()[:, 0]
            under_way, node, start = under_way[still], node[still], start[still]
        rows = self.leaf.reshape(-1).index_select(0, arrived).reshape(num_pixels, num_trees)
        probabilities = functional.embedding_bag(rows, self.frequencies, mode="mean")
        return probabilities.clamp_(min=SMALLEST_PROBABILITY).log_()


def _level_by_level(
    left: NDArray[np.intp], right: NDArray[np.intp]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Nodes of a tree level by level from the root, and the place of each node in this order.

    The two children of a node are adjacent.

    Args:
        left: left child of each node, -1 in a leaf, shape (M,).
        right: right child.
    """
    level = np.zeros(1, dtype=np.intp)
    levels = []
    while len(level):
        levels.append(level)
        inner = level[left[level] >= 0]
        level = np.stack([left[inner], right[inner]], axis=1).reshape(-1)
    order = np.concatenate(levels)
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    return order, place


def _round_down(values: NDArray[np.float64]) -> NDArray[np.float32]:
    """The largest float32 numbers that are not above the values: no float32 spectrum lies between the two."""
    rounded = values.astype(np.float32)
    return np.where(rounded > values, np.nextafter(rounded, np.float32(-np.inf)), rounded)


class ForestGraph(nn.Module):
    """A random forest on spectra (N, C), for export.

    A leaf is its own child, so every pixel takes as many steps as the deepest tree has.
    """

    def __init__(self, network: RandomForest) -> None:
        super().__init__()
        self.network = network
        self.depth = _depth(network.left)

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        forest = self.network
        num_trees, num_nodes = forest.left.shape
        roots = torch.arange(num_trees, device=spectra.device) * num_nodes  # nodes count through all trees
        left = (forest.left + roots[:, None]).flatten()
        feature, threshold = forest.feature.flatten().long(), forest.threshold.flatten()
        node = roots.expand(spectra.shape[0], -1)  # (N, T)
        for _ in range(self.depth):
            is_right = spectra.gather(1, feature[node]) > threshold[node]
            node = left[node] + is_right.long()
        frequencies = forest.frequencies[forest.leaf.flatten().long()[node]]  # (N, T, classes)
        return frequencies.mean(1).clamp(min=SMALLEST_PROBABILITY).log()


def _depth(left: Tensor) -> int:
    """Steps from the root to the deepest leaf of trees (T, M), whose right children follow the left ones."""
    own = torch.arange(left.shape[1], dtype=left.dtype)
    is_inner = left != own
    is_reached = (own == 0).expand(left.shape)
    depth = 0
    while (is_here := is_reached & is_inner).any():
        tree, node = is_here.nonzero(as_tuple=True)
        is_reached = torch.zeros_like(is_here)
        is_reached[tree, left[tree, node].long()] = True
        is_reached[tree, left[tree, node].long() + 1] = True
        depth += 1
    return depth
