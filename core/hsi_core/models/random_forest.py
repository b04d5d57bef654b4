"""Random forest on spectra: the mean of many decision trees; a baseline.

Source: Breiman (2001), doi:10.1023/A:1010933404324; on hyperspectral scenes Ham et al. (2005),
doi:10.1109/TGRS.2004.842481.

scikit-learn fits the forest. `hsi_core.models.layers.trees` evaluates its trees.
"""

from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.language import tr
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.layers.trees import (
    Tree,
    depth_of_trees,
    find_fault_of_trees,
    find_leaves,
    find_leaves_in_steps,
    pack_trees,
)
from hsi_core.models.registry import register

NUM_TREES = 200
SMALLEST_PROBABILITY = 1e-7
"""Probability of a class that no tree has in the leaf: its logarithm is finite."""


@register("random_forest")
class RandomForest(FittedNetwork):
    """Random forest on the spectrum of a pixel.

    The softmax of its logits is the mean class frequency in the leaves.
    """

    title = tr("the random forest")
    arrays: ClassVar[dict[str, torch.dtype]] = {
        "feature": torch.int32,  # (T, M), see `Trees`
        "threshold": torch.float32,  # (T, M)
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
        found = [member.tree_ for member in estimator.estimators_]
        trees, leaves = pack_trees(
            [Tree(tree.children_left, tree.children_right, tree.feature, tree.threshold) for tree in found]
        )
        counts = [tree.value[nodes, 0] for tree, nodes in zip(found, leaves, strict=True)]
        frequencies = [count / count.sum(axis=1, keepdims=True) for count in counts]
        rows, row_of = np.unique(np.concatenate(frequencies), axis=0, return_inverse=True)
        self.hold(
            feature=trees.feature,
            threshold=trees.threshold,
            left=trees.left,
            leaf=row_of.reshape(-1)[trees.leaf],
            frequencies=rows,
        )

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        if (
            self.frequencies.dim() != 2
            or self.frequencies.shape[1] != self.num_classes
            or not len(self.frequencies)
        ):
            return f"the leaves have not {self.num_classes} classes"
        fault = find_fault_of_trees(
            **self.trees, num_features=self.num_channels, num_leaves=len(self.frequencies)
        )
        if fault is None and self.frequencies.min() < 0.0:
            return "a frequency is negative"
        return fault

    @property
    def trees(self) -> dict[str, Tensor]:
        """Arrays of the trees by name."""
        return {name: self.get_buffer(name) for name in ("feature", "threshold", "left", "leaf")}

    def spectra_graph(self) -> nn.Module:
        """The forest without steps that depend on values."""
        return ForestGraph(self)

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C): logarithms of the probabilities."""
        rows = find_leaves(spectra, **self.trees)
        probabilities = functional.embedding_bag(rows, self.frequencies, mode="mean")
        return probabilities.clamp_(min=SMALLEST_PROBABILITY).log_()


class ForestGraph(nn.Module):
    """A random forest on spectra (N, C), for export."""

    def __init__(self, network: RandomForest) -> None:
        super().__init__()
        self.network = network
        self.depth = depth_of_trees(network.left)

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        forest = self.network
        rows = find_leaves_in_steps(spectra, **forest.trees, depth=self.depth)
        frequencies = forest.frequencies[rows]  # (N, T, classes)
        return frequencies.mean(1).clamp(min=SMALLEST_PROBABILITY).log()
