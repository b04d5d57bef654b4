"""Gradient boosting of decision trees on spectra; a baseline.

Source: Friedman (2001), doi:10.1214/aos/1013203451; trees on histograms as in Ke et al. (2017), LightGBM; on
hyperspectral scenes Samat et al. (2020), doi:10.3390/rs12121973.

scikit-learn grows the trees. `hsi_core.models.layers.trees` evaluates them. The sum of the leaves is taken in
float64 in the order of scikit-learn, so the classes are the same.
"""

from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.errors import MissingPackageError
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

COMPONENTS = 30
"""Principal components to boost on, at most."""
LEAST_VARIANCE = 1e-8
"""Components with less of the largest variance are 0: this is what rounding to float32 makes."""
CANDIDATES = (
    {"pca_components": COMPONENTS, "rate": 0.1, "iterations": 50},
    {"pca_components": COMPONENTS, "rate": 0.1, "iterations": 100},
    {"rate": 0.2, "iterations": 50},
)
"""Settings to choose from. Without components the trees compare the bands themselves, which takes longer."""
SMALL_TREES: dict[str, Any] = {
    "max_leaf_nodes": 8,
    "min_samples_leaf": 10,  # with 20, a hundred labels allow hardly a division
    "max_bins": 63,
    "max_features": 0.3,
}
"""Trees that grow and map fast, and were no less accurate on Indian Pines than trees of 31 leaves."""
SHRINKAGE = 1.0
"""Penalty of large leaves. Without it, leaves of rare classes grow beyond all bounds."""


@register("boosting")
class Boosting(FittedNetwork):
    """Gradient boosting on the spectrum of a pixel, or on its principal components.

    In every iteration one tree is added for each class; for two classes there is one tree. The softmax of the
    logits is the probability of the classes. The largest logit is 0.
    """

    title = tr("the gradient boosting")
    arrays: ClassVar[dict[str, torch.dtype]] = {
        "projection": torch.float64,  # (F, components); (0, 0) if the trees compare the bands themselves
        "feature": torch.int32,  # (T, M), see `Trees`; the trees of an iteration follow each other
        "threshold": torch.float32,  # (T, M)
        "left": torch.int32,  # (T, M)
        "leaf": torch.int32,  # (T, M), number of a leaf in the values
        "values": torch.float64,  # (leaves,)
        "start": torch.float64,  # (trees of an iteration,), score before the first iteration
    }
    infinite: ClassVar[frozenset[str]] = frozenset({"threshold"})
    pixels_at_once = 512

    projection: Tensor
    left: Tensor
    values: Tensor
    start: Tensor

    def candidates(self, spectra: NDArray[np.float32]) -> list[dict[str, float]]:
        """See `CANDIDATES`; with few bands or pixels there are fewer components."""
        largest = min(COMPONENTS, *spectra.shape)
        return [
            dict(settings) | ({"pca_components": largest} if "pca_components" in settings else {})
            for settings in CANDIDATES
        ]

    def make_estimator(self, settings: dict[str, float], *, has_class_weights: bool, seed: int) -> Any:
        """Unfitted `BoostedTrees`; every node chooses among a random part of the channels."""
        from sklearn.ensemble import HistGradientBoostingClassifier

        model = HistGradientBoostingClassifier(
            learning_rate=settings["rate"],
            max_iter=int(settings["iterations"]),
            l2_regularization=SHRINKAGE,
            early_stopping=False,  # it would hold out pixels at random, which neighbour the others
            class_weight="balanced" if has_class_weights else None,
            random_state=seed % 2**32,
            **SMALL_TREES,
        )
        return BoostedTrees(model, num_components=int(settings.get("pca_components", 0)))

    def take_over(self, estimator: Any) -> None:
        """Hold fitted `BoostedTrees`."""
        start, grown, values = read_trees(estimator.model)
        trees, leaves = pack_trees(grown)
        rows, row_of = np.unique(
            np.concatenate([value[nodes] for value, nodes in zip(values, leaves, strict=True)]),
            return_inverse=True,
        )
        self.hold(
            projection=estimator.projection,
            feature=trees.feature,
            threshold=trees.threshold,
            left=trees.left,
            leaf=row_of.reshape(-1)[trees.leaf],
            values=rows,
            start=start,
        )

    def find_fault(self) -> str | None:
        """See `FittedNetwork`."""
        num_features = self.num_channels
        if self.projection.numel():
            if self.projection.dim() != 2 or len(self.projection) != num_features:
                return f"the projection has not {num_features} channels"
            num_features = self.projection.shape[1]
        each = 1 if self.num_classes == 2 else self.num_classes
        if self.start.shape != (each,) or self.values.dim() != 1:
            return f"the trees do not belong to {self.num_classes} classes"
        fault = find_fault_of_trees(**self.trees, num_features=num_features, num_leaves=len(self.values))
        if fault is None and len(self.left) % each:
            return f"{len(self.left)} trees are not the same number for {self.num_classes} classes"
        return fault

    @property
    def trees(self) -> dict[str, Tensor]:
        """Arrays of the trees by name."""
        return {name: self.get_buffer(name) for name in ("feature", "threshold", "left", "leaf")}

    def project(self, spectra: Tensor) -> Tensor:
        """Channels that the trees compare (N, components), of spectra (N, C)."""
        if not self.projection.numel():
            return spectra
        return (spectra.double() @ self.projection).float()

    def logits_of(self, scores: Tensor) -> Tensor:
        """Logits (N, classes) of scores (N, trees of an iteration)."""
        if self.num_classes == 2:
            scores = torch.cat([torch.zeros_like(scores), scores], dim=1)
        return (scores - scores.amax(1, keepdim=True)).float()

    def spectra_graph(self) -> nn.Module:
        """The trees without steps that depend on values."""
        return BoostingGraph(self)

    def evaluate(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of spectra (N, C)."""
        leaves = find_leaves(self.project(spectra), **self.trees)  # (N, T)
        scores = self.start.expand(len(spectra), -1)
        for part in torch.split(leaves, len(self.start), dim=1):  # one iteration after the other
            scores = scores + self.values[part]
        return self.logits_of(scores)


class BoostingGraph(nn.Module):
    """Gradient boosting on spectra (N, C), for export."""

    def __init__(self, network: Boosting) -> None:
        super().__init__()
        self.network = network
        self.depth = depth_of_trees(network.left)

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes)."""
        network = self.network
        leaves = find_leaves_in_steps(network.project(spectra), **network.trees, depth=self.depth)
        values = network.values[leaves].reshape(spectra.shape[0], -1, len(network.start))
        return network.logits_of(network.start + values.sum(1))


class BoostedTrees:
    """`HistGradientBoostingClassifier` on the bands, or on principal components.

    Args:
        model: the classifier.
        num_components: number of components; 0 for the bands themselves.

    Attributes:
        model: the classifier.
        projection: from bands to components, shape (C, components), after the fit; (0, 0) for the bands.
    """

    def __init__(self, model: Any, *, num_components: int) -> None:
        self.model = model
        self.projection = np.zeros((0, 0))
        self._num_components = num_components

    def fit(self, spectra: NDArray[np.float64], targets: NDArray[np.int64]) -> "BoostedTrees":
        """Fit to spectra (N, C) of classes (N,)."""
        if self._num_components:
            covariance = np.atleast_2d(np.cov(spectra, rowvar=False))
            variances, directions = np.linalg.eigh(covariance)
            # Where bands add up to a constant, as after snv, a tree would compare rounding errors.
            directions[:, variances < LEAST_VARIANCE * variances[-1]] = 0.0
            self.projection = directions[:, : -self._num_components - 1 : -1]
        self.model.fit(self.project(spectra), targets)
        return self

    def project(self, spectra: NDArray[Any]) -> NDArray[Any]:
        """Channels that the trees compare, in the precision in which a map is computed."""
        if not self.projection.size:
            return spectra
        return (spectra.astype(np.float64) @ self.projection).astype(np.float32)

    def predict(self, spectra: NDArray[Any]) -> NDArray[np.int64]:
        """Classes (N,) of spectra (N, C)."""
        classes: NDArray[np.int64] = self.model.predict(self.project(spectra))
        return classes


def read_trees(model: Any) -> tuple[NDArray[np.float64], list[Tree], list[NDArray[np.float64]]]:
    """First scores, trees, and the value of each node of each tree of a `HistGradientBoostingClassifier`.

    scikit-learn has no public access to these trees. This is the only place that reads them.

    Raises:
        MissingPackageError: this version of scikit-learn keeps its trees in another way.
    """
    try:
        start = np.asarray(model._baseline_prediction, dtype=np.float64).reshape(-1)
        nodes = [tree.nodes for trees in model._predictors for tree in trees]
        values = [tree["value"] for tree in nodes]
        if any(tree["is_categorical"].any() for tree in nodes):
            raise ValueError("a node compares categories")
        grown = [_read_tree(tree) for tree in nodes]
    except (AttributeError, KeyError, ValueError, TypeError) as error:
        from sklearn import __version__

        raise MissingPackageError(
            tr(
                "scikit-learn {version} keeps the trees of its gradient boosting in another way than the "
                "versions from 1.4 to 1.9, which this version reads ({error}); install one of these, or "
                "choose the network random_forest.",
                version=__version__,
                error=error,
            )
        ) from error
    return start, grown, values


def _read_tree(nodes: NDArray[Any]) -> Tree:
    """The tree of an array of nodes; its values that are not above the threshold go left."""
    is_leaf = nodes["is_leaf"].astype(bool)
    return Tree(
        left=np.where(is_leaf, -1, nodes["left"].astype(np.intp)),
        right=np.where(is_leaf, -1, nodes["right"].astype(np.intp)),
        feature=nodes["feature_idx"].astype(np.intp),
        threshold=nodes["num_threshold"],
    )
