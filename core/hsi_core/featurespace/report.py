"""The report of a feature space: one self-contained page with an interactive plot."""

from typing import Any

import numpy as np

from hsi_core.classes.table import UNLABELLED
from hsi_core.featurespace.layer import UNLABELLED_COLOR
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.language import tr, translate
from hsi_core.reports.blocks import Highlight
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import scale_svg
from hsi_core.reports.report import Origin, Report, fill
from hsi_core.reports.values import Named, count, number, percent, thousands

METHODS = {"pca": "principal components", "tsne": "t-SNE", "umap": "UMAP"}


def feature_report(
    space: FeatureSpace,
    *,
    method: str,
    scene_name: str,
    model_name: str,
    network: str,
    has_own_features: bool,
    figures: dict[str, Any],
    picture: str,
    origin: Origin | None = None,
) -> Report:
    """The report of a feature space.

    Args:
        space: the pixels to show.
        method: pca, tsne or umap.
        scene_name: file name of the scene.
        model_name: file name of the model.
        network: name and form of the network.
        has_own_features: whether the plot shows feature vectors of the network; else it shows scaled spectra.
        figures: figures of the result.
        picture: PNG of the scene, in base64.
        origin: inputs and date.
    """
    low, high = space.coordinates.min(axis=0), space.coordinates.max(axis=0)
    scaled = (space.coordinates - low) / np.maximum(high - low, 1e-9)
    classes = [
        {"code": UNLABELLED, "name": tr("not labelled"), "color": UNLABELLED_COLOR},
        *space.class_table.to_records(),
    ]
    counts = {
        int(code): int(count) for code, count in zip(*np.unique(space.codes, return_counts=True), strict=True)
    }
    data: dict[str, Any] = {
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
    report = Report(tr("Features of {model_name}", model_name=model_name), origin=origin)
    shown = (
        tr(
            "The {num_features} features are the output of the last hidden layer of {network}, shown in two "
            "dimensions by {method}.",
            num_features=figures["num_features"],
            network=network,
            method=METHODS[method],
        )
        if has_own_features
        else tr(
            "{network} has no features of its own: the plot shows the scaled spectra of {num_features} bands "
            "in two dimensions by {method}.",
            network=network,
            num_features=figures["num_features"],
            method=METHODS[method],
        )
    )
    report.text(
        tr(
            "{num_points} pixels of {scene_name}; {num_labelled} of them are labelled. {shown}",
            num_points=thousands(figures["num_points"]),
            scene_name=scene_name,
            num_labelled=thousands(figures["num_labelled"]),
            shown=shown,
        ),
        style="soft",
    )
    report.highlights(
        Highlight(
            percent(figures["neighbor_agreement"], 1),
            "of the labelled pixels have a nearest neighbour of the same class",
        ),
        Highlight(number(figures["silhouette"], 3), "silhouette of the classes, −1 to 1"),
        Highlight(number(figures["trustworthiness"], 3), "trustworthiness of the plot, 0 to 1"),
    )
    distances = (
        tr("Distances are correct as far as two axes can show them.")
        if method == "pca"
        else tr("The method keeps neighbours; sizes of clusters and distances between them have no meaning.")
    )
    crs = space.grid.crs.to_string() if space.grid.crs is not None else tr("no CRS")
    shown_classes = [
        record | ({"name": translate(record["name"])} if record["code"] == UNLABELLED else {})
        for record in data["classes"]
    ]
    scale = scale_svg(frame_of(space.grid), wide=400.0)
    report.figure(
        tr("Features of the pixels by {method}, and their places in the scene", method=METHODS[method]),
        [fill("features.html", data=data | {"classes": shown_classes}, picture=picture, scale=scale)],
        note=tr(
            "Move the mouse over a point to see its class, and click it to see its place. Click on a class "
            "to hide or show it. A ring marks a wrong prediction, in the colour of the predicted class. "
            "{distances} Silhouette and nearest neighbours are measured in all features, not in the plot. "
            "Coordinates: {crs}.",
            distances=distances,
            crs=crs,
        ),
        id="features",
    )
    report.table(
        "Pixels of each class in the plot",
        ["class|", "pixels"],
        [
            [Named(record["name"], record["code"], record["color"]), count(record["count"])]
            for record in data["classes"]
            if record["count"]
        ],
    )
    return report
