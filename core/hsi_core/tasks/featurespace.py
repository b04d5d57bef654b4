"""Show the feature space of a network in two dimensions: similar pixels lie close together.

Features are the output of the last hidden layer. Those of labelled pixels and of a sample of the scene are
shown by PCA, t-SNE or UMAP: as an interactive page, and as a point layer that shows the pixels of each
cluster on the map.
"""

import base64
from contextlib import ExitStack
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from hsi_core.accuracy.calibration import temper
from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import LabelError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.pixels import evaluate_pixels
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.featurespace.embedding import (
    Method,
    check_embedding,
    embed,
    measure_separation,
    measure_trustworthiness,
)
from hsi_core.featurespace.layer import write_layer
from hsi_core.featurespace.pixels import FeatureSpace, choose_pixels
from hsi_core.featurespace.report import feature_report
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.outputs import check_outputs, new_file
from hsi_core.point_layer import check_point_layer
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.quicklook import choose_bands, quicklook_png
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import MAX_PIXELS, MAX_SEED, LabelParams, TaskResult


class Params(LabelParams):
    """The pixels to show, and the method."""

    scene: Path = Field(description="Scene.")
    model: Path = Field(description="Model file, .safetensors.")
    labels: Path = Field(description="Labels: raster on the scene's grid, or vector of polygons or points.")
    report: Path | None = Field(None, description="HTML report to write, with an interactive plot.")
    points: Path | None = Field(None, description="Point layer to write, GeoPackage.")
    method: Method = Field("tsne", description="pca, tsne or umap (which needs the package umap-learn).")
    per_class: int = Field(150, ge=2, le=MAX_PIXELS, description="Maximum labelled pixels per class.")
    num_sample: int = Field(
        1000, ge=0, le=MAX_PIXELS, description="Additional pixels from the whole scene, labelled or not."
    )
    perplexity: float = Field(
        30.0, gt=0, le=100_000, description="Setting of t-SNE: approximate number of neighbours of a pixel."
    )
    neighbors: int = Field(
        15, ge=2, le=100_000, description="Setting of UMAP: number of neighbours of a pixel."
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the choice of pixels and of the method.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")


class Result(TaskResult):
    """Written files and the separation of the classes."""

    report: Path | None
    points: Path | None
    num_points: int
    num_labelled: int
    num_features: int = Field(description="Length of a feature vector.")
    silhouette: float = Field(description="Silhouette of the classes in the feature space, -1..1.")
    neighbor_agreement: float = Field(
        description="Share of labelled pixels whose nearest labelled pixel has the same class, 0..1."
    )
    trustworthiness: float = Field(
        description="How far neighbours in the plot are neighbours in the feature space, 0..1."
    )


def run(params: Params, progress: Progress) -> Result:
    """Show the feature space of a network."""
    check_outputs(
        [params.report, params.points],
        inputs=[params.scene, params.model, params.labels, params.class_table, params.merge_table],
    )
    device = choose_device(params.device)
    model = load_model(params.model)
    network = model.network.to(device)
    with (
        checked_between_layers(network, progress.check),
        open_scene(params.scene, progress) as scene,
        gdal_settings(),
    ):
        if params.points is not None:
            check_point_layer(
                params.points, scene.grid, raster=tr("scene"), advice=tr(", or leave the point layer empty")
            )
        bands = match_bands(model.card, scene, progress)
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        labels = params.read_labels(params.labels, scene.grid, progress)
        pixels = _choose_pixels(labels, params)
        match = match_classes(
            labels.class_table, model.card.class_table, labels_name=tr("labels"), known_name=tr("model")
        )
        for warning in match.warnings:
            progress.warning(warning)
        if network.classifier is None:
            progress.warning(
                tr(
                    "{network} has no features of its own: the plot shows its scaled spectra instead.",
                    network=model.card.network,
                )
            )
        evaluated = evaluate_pixels(
            scene,
            pixels,
            bands=bands,
            reduction=model.reduction,
            network=network,
            device=device,
            has_features=True,
            progress=progress.stage(0.0, 0.5),
        )
        codes = match.recode(labels.codes[tuple(evaluated.pixels.T)])
        if len(evaluated.pixels) < len(pixels):
            progress.warning(
                tr(
                    "{share} are nodata, NaN or masked; they are left out.",
                    share=describe_share(len(pixels) - len(evaluated.pixels), len(pixels)),
                )
            )
        grid = scene.grid
        rgb = choose_bands(scene)
    if len(np.unique(codes[codes > 0])) < 2:
        raise LabelError(
            "Fewer than two classes have labels on valid pixels; label valid pixels of two classes or more."
        )
    coordinates = embed(
        evaluated.features,
        params.method,
        perplexity=params.perplexity,
        num_neighbors=params.neighbors,
        seed=params.seed,
        progress=progress.stage(0.5, 0.8),
    )
    progress.report(0.8, "Measuring the separation of the classes")
    silhouette, agreement, trust = _measure(
        evaluated.features, coordinates, codes, seed=params.seed, progress=progress
    )
    progress.report(0.95, "Writing the results")
    probabilities = temper(evaluated.logits, model.card.temperature)
    table = model.card.class_table
    space = FeatureSpace(
        pixels=evaluated.pixels,
        coordinates=coordinates,
        codes=codes,
        predicted=table.to_codes(evaluated.logits.argmax(axis=1)),
        confidence=probabilities.max(axis=1).astype(np.float32),
        class_table=ClassTable.of(
            {entry.code: entry for entry in [*match.class_table.entries, *table.entries]}.values()
        ),
        grid=grid,
    )
    result = Result(
        report=params.report,
        points=params.points,
        num_points=len(space.pixels),
        num_labelled=int((codes > 0).sum()),
        num_features=evaluated.features.shape[1],
        silhouette=silhouette,
        neighbor_agreement=agreement,
        trustworthiness=trust,
    )
    _write(params, space, model=model, rgb=rgb, result=result, progress=progress)
    progress.info(
        tr(
            "For {agreement:.1f} % of the labelled pixels, the nearest labelled pixel has the same class "
            "({num_features} features).",
            agreement=100 * agreement,
            num_features=evaluated.features.shape[1],
        )
    )
    progress.report(1.0, "Done")
    return result


def _choose_pixels(labels: Labels, params: Params) -> NDArray[np.int64]:
    """Row and column of the pixels to show, shape (N, 2).

    Raises:
        LabelError: the labels hold fewer than two classes.
        ParameterError: there are too few pixels for the method.
    """
    if len(labels.class_table) < 2:
        raise LabelError(
            tr(
                "The labels hold only one class ({listed}), but the separation of classes needs two or more; "
                "label another class.",
                listed=", ".join(labels.class_table.names),
            )
        )
    pixels = choose_pixels(
        labels.codes, per_class=params.per_class, num_sample=params.num_sample, seed=params.seed
    )
    check_embedding(params.method, len(pixels), perplexity=params.perplexity, num_neighbors=params.neighbors)
    return pixels


def _measure(
    features: NDArray[np.float32],
    coordinates: NDArray[np.floating],
    codes: NDArray[np.uint16],
    *,
    seed: int,
    progress: Progress,
) -> list[float]:
    """Silhouette, agreement of neighbours and trustworthiness."""
    figures: list[float] = []
    labelled = codes > 0

    def measure() -> None:
        figures.extend(measure_separation(features[labelled], codes[labelled], seed=seed))
        figures.append(measure_trustworthiness(features, coordinates, seed=seed))

    progress.wait_for(measure)
    return figures


def _write(
    params: Params,
    space: FeatureSpace,
    *,
    model: Model,
    rgb: list[int],
    result: Result,
    progress: Progress,
) -> None:
    """Write the page and the point layer; both files appear, or neither."""
    with ExitStack() as files:
        if params.report is not None:
            page = feature_report(
                space,
                method=params.method,
                scene_name=params.scene.name,
                model_name=params.model.name,
                network=f"{model.card.network} ({model.card.form})",
                has_own_features=model.network.classifier is not None,
                figures=result.model_dump(exclude={"report", "points"}),
                picture=base64.b64encode(quicklook_png(params.scene, rgb)).decode(),
                origin=Origin.of_fields(params, "scene", "model", "labels", "class_table"),
            )
            page.write(files.enter_context(new_file(params.report)))
        progress.check()
        if params.points is not None:
            write_layer(params.points, space, progress)
