"""The report of a feature space: one self-contained page with an interactive plot."""

from typing import Any

import numpy as np

from hsi_core.classes.table import UNLABELLED
from hsi_core.featurespace.layer import UNLABELLED_COLOR
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.report import render

METHODS = {"pca": "principal components", "tsne": "t-SNE", "umap": "UMAP"}


def feature_html(
    space: FeatureSpace,
    *,
    method: str,
    scene_name: str,
    model_name: str,
    network: str,
    has_own_features: bool,
    figures: dict[str, Any],
    picture: str,
) -> str:
    """The report as HTML.

    Args:
        space: the pixels to show.
        method: pca, tsne or umap.
        scene_name: file name of the scene.
        model_name: file name of the model.
        network: name and form of the network.
        has_own_features: whether the plot shows feature vectors of the network; else it shows scaled spectra.
        figures: figures of the result.
        picture: PNG of the scene, in base64.
    """
    low, high = space.coordinates.min(axis=0), space.coordinates.max(axis=0)
    scaled = (space.coordinates - low) / np.maximum(high - low, 1e-9)
    classes = [
        {"code": UNLABELLED, "name": "not labelled", "color": UNLABELLED_COLOR},
        *space.class_table.to_records(),
    ]
    counts = {
        int(code): int(count) for code, count in zip(*np.unique(space.codes, return_counts=True), strict=True)
    }
    data = {
        "classes": [record | {"count": counts.get(record["code"], 0)} for record in classes],
        "x": np.round(scaled[:, 0], 4).tolist(),
        "y": np.round(scaled[:, 1], 4).tolist(),
        "row": space.pixels[:, 0].tolist(),
        "column": space.pixels[:, 1].tolist(),
        "east": [float(f"{value:.10g}") for value in space.places[:, 0]],
        "north": [float(f"{value:.10g}") for value in space.places[:, 1]],
        "code": space.codes.tolist(),
        "predicted": space.predicted.tolist(),
        "confidence": np.round(space.confidence, 3).tolist(),
        "height": space.grid.height,
        "width": space.grid.width,
    }
    return render(
        "features.html",
        title=f"Features of {model_name}",
        data=data,
        method=METHODS[method],
        is_linear=method == "pca",
        scene_name=scene_name,
        network=network,
        has_own_features=has_own_features,
        figures=figures,
        picture=picture,
        crs=space.grid.crs.to_string() if space.grid.crs is not None else "no CRS",
    )
