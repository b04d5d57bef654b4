"""Decision trees as arrays: all pixels in all trees at the same time.

Node numbers of a tree count level by level from the root. The number of a right child is the number of the
left child plus 1. A leaf is its own left child. All trees are padded to the same number of nodes M.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

LEVELS_AT_ONCE = 4
"""Levels to evaluate before pixels that have reached a leaf are removed."""


@dataclass(frozen=True)
class Tree:
    """A decision tree of scikit-learn.

    Args:
        left: left child of each node, -1 in a leaf, shape (M,).
        right: right child, shape (M,).
        feature: channel that a node compares, shape (M,).
        threshold: larger values go right, shape (M,).
    """

    left: NDArray[np.intp]
    right: NDArray[np.intp]
    feature: NDArray[np.intp]
    threshold: NDArray[np.float64]


@dataclass(frozen=True)
class Trees:
    """Trees as arrays of the shape (T, M).

    Args:
        feature: channel that a node compares.
        threshold: larger values go right; infinite in a leaf.
        left: left child of a node; of a leaf the leaf itself.
        leaf: number of a leaf, counted through all trees.
    """

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    leaf: NDArray[np.int32]


def pack_trees(trees: Sequence[Tree]) -> tuple[Trees, list[NDArray[np.intp]]]:
    """Trees as arrays, and the nodes that are leaves of each tree, in the order of their numbers."""
    shape = (len(trees), max(len(tree.left) for tree in trees))
    feature, leaf = np.zeros(shape, dtype=np.int32), np.zeros(shape, dtype=np.int32)
    threshold = np.full(shape, np.inf, dtype=np.float32)
    left = np.tile(np.arange(shape[1], dtype=np.int32), (shape[0], 1))
    leaves: list[NDArray[np.intp]] = []
    num_leaves = 0
    for number, tree in enumerate(trees):
        order, place = level_by_level(tree.left, tree.right)
        is_inner = tree.left[order] >= 0
        inner = order[is_inner]
        here = np.flatnonzero(is_inner)
        left[number, here] = place[tree.left[inner]]
        feature[number, here] = tree.feature[inner]
        threshold[number, here] = round_down(tree.threshold[inner])
        leaves.append(order[~is_inner])
        leaf[number, np.flatnonzero(~is_inner)] = num_leaves + np.arange(len(leaves[-1]))
        num_leaves += len(leaves[-1])
    return Trees(feature, threshold, left, leaf), leaves


def level_by_level(
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


def round_down(values: NDArray[np.float64]) -> NDArray[np.float32]:
    """The largest float32 numbers that are not above the values: no float32 spectrum lies between the two."""
    rounded = values.astype(np.float32)
    return np.where(rounded > values, np.nextafter(rounded, np.float32(-np.inf)), rounded)


def find_fault_of_trees(
    *, feature: Tensor, threshold: Tensor, left: Tensor, leaf: Tensor, num_features: int, num_leaves: int
) -> str | None:
    """Fault of arrays of trees that would lead out of an array or around in a circle, as a phrase.

    Args:
        feature: see `Trees`, like the next three.
        threshold: see `Trees`.
        left: see `Trees`.
        leaf: see `Trees`.
        num_features: channels of a pixel.
        num_leaves: number of different leaves.
    """
    shape = left.shape
    if left.dim() != 2 or not left.numel():
        return "trees are missing"
    if any(values.shape != shape for values in (feature, threshold, leaf)):
        return "the nodes of the trees have different numbers of features, thresholds and children"
    own = torch.arange(shape[1], dtype=torch.int32, device=left.device).expand(shape)
    is_leaf = left == own
    is_inner = (left > own) & (left < shape[1] - 1)
    if not (is_leaf | is_inner).all() or not threshold[is_leaf].isposinf().all():
        return "a node has a child that does not exist"
    if not threshold[is_inner].isfinite().all():
        return "a threshold is not finite"
    for name, values, size in (("feature", feature, num_features), ("leaf", leaf, num_leaves)):
        lowest, highest = int(values.min()), int(values.max())
        if lowest < 0 or highest >= size:
            return f"a node has the {name} {lowest if lowest < 0 else highest} of {size}"
    return None


def find_leaves(spectra: Tensor, *, feature: Tensor, threshold: Tensor, left: Tensor, leaf: Tensor) -> Tensor:
    """Number of the leaf (N, T) of each pixel (N, C) in each tree; pixels in a leaf skip the next levels."""
    num_pixels, num_trees = len(spectra), len(left)
    values = spectra.reshape(-1)
    # Node numbers count through all trees.
    roots = torch.arange(num_trees, dtype=torch.int32, device=spectra.device) * left.shape[1]
    child = (left + roots[:, None]).reshape(-1)
    channel, limit = feature.reshape(-1), threshold.reshape(-1)
    node = roots.repeat(num_pixels)  # (N * T,): node of each pixel in each tree
    start = torch.arange(num_pixels, dtype=torch.int32, device=spectra.device) * spectra.shape[1]
    start = start.repeat_interleave(num_trees)  # (N * T,): start of the spectrum of the pixel
    arrived = node.clone()
    under_way = torch.arange(len(node), device=spectra.device)
    while len(under_way):  # the loop ends: a child has a larger number than its parent
        for _ in range(LEVELS_AT_ONCE):
            value = values.index_select(0, channel.index_select(0, node) + start)
            is_right = value > limit.index_select(0, node)
            node = child.index_select(0, node) + is_right
        arrived[under_way] = node
        still = (child.index_select(0, node) != node).nonzero()[:, 0]
        under_way, node, start = under_way[still], node[still], start[still]
    return leaf.reshape(-1).index_select(0, arrived).reshape(num_pixels, num_trees)


def find_leaves_in_steps(
    spectra: Tensor, *, feature: Tensor, threshold: Tensor, left: Tensor, leaf: Tensor, depth: int
) -> Tensor:
    """`find_leaves` without steps that depend on values, for export.

    A leaf is its own child, so every pixel takes as many steps as the deepest tree has.
    """
    num_trees, num_nodes = left.shape
    roots = torch.arange(num_trees, device=spectra.device) * num_nodes  # nodes count through all trees
    child = (left + roots[:, None]).flatten()
    channel, limit = feature.flatten().long(), threshold.flatten()
    node = roots.expand(spectra.shape[0], -1)  # (N, T)
    for _ in range(depth):
        is_right = spectra.gather(1, channel[node]) > limit[node]
        node = child[node] + is_right.long()
    return leaf.flatten().long()[node]


def depth_of_trees(left: Tensor) -> int:
    """Steps from the root to the deepest leaf of trees (T, M)."""
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
