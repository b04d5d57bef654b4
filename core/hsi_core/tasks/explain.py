"""Explain a trained model on a scene: relevant positions, important bands, and feature maps of layers.

The task writes rasters on the ground: Grad-CAM of each class (attention rollout for networks of tokens),
attention weights of the network, and feature maps of a layer. The report also shows the importance of bands
against wavelength. It also tests whether the explanations depend on the learned weights.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field

from hsi_core import __version__
from hsi_core.classes.matching import match_classes
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import LabelError, ModelError, ParameterError
from hsi_core.evaluation.inference import checked_between_layers, choose_batch_size
from hsi_core.explanation.attention import gaussian_biases, show_weights
from hsi_core.explanation.band_importance import Gradients, Permutation
from hsi_core.explanation.band_table import band_csv
from hsi_core.explanation.exploration import Exploration
from hsi_core.explanation.pictures import thinning
from hsi_core.explanation.region import Region, choose_region, cut_grid
from hsi_core.explanation.report import Findings, explanation_report
from hsi_core.explanation.sanity import SanityResult
from hsi_core.explanation.scene_maps import Raster, Summary, TileExplainer, explain_scene
from hsi_core.explanation.selection import Selection, choose_classes, select_maps
from hsi_core.grid import Grid
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import MapFrame
from hsi_core.reports.report import Origin
from hsi_core.scenes.invalid import describe_share, hint_of_empty_bands
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_BATCH, MAX_PIXELS, MAX_SEED, MAX_SIDE, LabelParams, TaskResult
from hsi_core.windows import Window

if TYPE_CHECKING:
    from hsi_core.tasks._explain_tiles import ExplanationSpread


class Params(LabelParams):
    """Model, region, methods and outputs of an explanation."""

    scene: Path = Field(description="Scene to explain the model on.")
    model: Path = Field(description="Model file, .safetensors.")
    relevance: Path | None = Field(
        None, description="Raster to write: Grad-CAM with one band a class, or attention rollout."
    )
    attention: Path | None = Field(None, description="Raster to write: the network's own attention weights.")
    features: Path | None = Field(None, description="Raster to write: feature maps of the layer.")
    report: Path | None = Field(None, description="HTML report to write.")
    band_table: Path | None = Field(None, description="CSV to write: importance and attention of each band.")
    extent: str | None = Field(
        None, description="Window as xmin,xmax,ymin,ymax in the CRS of the scene. If empty, the whole scene."
    )
    points: Path | None = Field(None, description="Vector file with points of interest, instead of a window.")
    points_layer: str | None = Field(
        None, description="Layer of the points, if their file has several layers."
    )
    classes: str | None = Field(
        None, description="Classes to explain: names or codes, separated by commas. If empty, all classes."
    )
    method: Literal["auto", "gradcam", "rollout"] = Field(
        "auto",
        description="Method of the relevance: gradcam, rollout, or auto, which is rollout if the network has "
        "tokens.",
    )
    layer: str | None = Field(None, description="Layer whose feature maps are shown.")
    labels: Path | None = Field(
        None, description="Labelled validation pixels for the importance of bands: raster or vector."
    )
    labels_layer: str | None = Field(
        None, description="Layer of the labels, if their file has several layers."
    )
    importance: bool = Field(True, description="Measure the importance of bands.")
    samples: int = Field(
        30, ge=2, le=MAX_PIXELS, description="Maximum pixels per class for the importance of bands."
    )
    group: int = Field(
        5, ge=1, le=100_000, description="Number of neighbouring bands that are exchanged together."
    )
    repeats: int = Field(2, ge=1, le=10_000, description="Number of exchanges of each group.")
    sanity: bool = Field(True, description="Test whether explanations depend on the weights.")
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of all random numbers.")
    tile_size: int = Field(
        256, ge=16, le=MAX_SIDE, description="Side of a tile in pixels; a smaller tile needs less memory."
    )
    batch_size: int | None = Field(
        None,
        ge=1,
        le=MAX_BATCH,
        description="Patches to evaluate at once. If empty, chosen by the free memory.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers explain the tiles; the rasters are the same. If empty, this computer does.",
    )


class Result(TaskResult):
    """Written files and main numbers of an explanation."""

    relevance: Path | None
    attention: Path | None
    features: Path | None
    report: Path | None
    band_table: Path | None
    num_pixels: int = Field(description="Number of explained pixels, without invalid pixels.")
    num_points: int = Field(description="Number of points of interest, 0 for a window.")
    relevance_correlation: float | None = Field(
        description="Rank correlation of the relevance with that of untrained networks; null if not tested."
    )
    num_independent: int | None = Field(
        description="Number of explanations that do not depend on the weights; null if not tested."
    )
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Explain a model."""
    started = time.monotonic()
    outputs = [params.relevance, params.attention, params.features, params.report, params.band_table]
    if not any(outputs):
        raise ParameterError("No output is given; name at least one output, such as the report.")
    check_outputs(
        outputs,
        inputs=[
            params.scene,
            params.model,
            params.points,
            params.labels,
            params.class_table,
            params.merge_table,
        ],
    )
    device = choose_device(params.device)
    needs_bands = params.importance and (params.report is not None or params.band_table is not None)
    with ExitStack() as stack:
        opened = stack.enter_context(open_exploration(params, device, progress))
        selection, exploration = opened.selection, opened.exploration
        scene, region, model = exploration.scene, exploration.region, exploration.model
        has_gradients = model.network.has_gradients
        codes = None
        if params.labels:
            codes = _read_codes(params.labels, params, scene, model.card.class_table, progress)
        _refuse_nothing(
            selection, params, can_rank_bands=needs_bands and (has_gradients or codes is not None)
        )
        for note in selection.notes:
            progress.info(note)
        spread = None
        if params.cluster is not None:
            from hsi_core.tasks._explain_tiles import open_spread  # it runs this task in the workers

            spread = stack.enter_context(open_spread(params, opened, progress))
        place = _describe(region, scene)
        progress.info(tr("Explaining {place} on {device}.", place=place, device=device.type))
        bands_found = _BandFindings()
        if needs_bands and (has_gradients or codes is not None):
            bands_found = _rank_bands(exploration, codes, params, progress, spread)
        gradients = bands_found.gradients
        sanity: Sequence[SanityResult] = ()
        if params.sanity and has_gradients and (selection.tested or gradients is not None):
            with_bands = gradients is not None
            sanity = exploration.test(
                selection.tested,
                has_gradients=with_bands,
                progress=progress.stage(0.45, 0.6),
                work=None if spread is None else spread.work_on_weights(has_gradients=with_bands),
            )
        summary = _write(
            params,
            opened,
            spread,
            bands_found=bands_found,
            sanity=sanity,
            place=place,
            progress=progress.stage(0.6, 0.99),
        )
    for result in sanity:
        if result.is_independent:
            progress.warning(
                tr(
                    "{title} does not depend on the weights: untrained networks give nearly the same "
                    "explanation (rank correlation {final:.2f}). It shows the scene or the architecture, "
                    "not the learned weights.",
                    title=result.title,
                    final=result.final,
                )
            )
    progress.report(1.0, "Done")
    return _result(params, selection, region, summary, sanity, seconds=time.monotonic() - started)


@dataclass(frozen=True)
class OpenedExploration:
    """A call with open files.

    Args:
        selection: what to compute.
        exploration: model and scene.
    """

    selection: Selection
    exploration: Exploration

    @property
    def explainer(self) -> TileExplainer:
        """Explains tiles of the scene."""
        known = self.exploration
        return TileExplainer(
            scene=known.scene,
            model=known.model,
            bands=known.bands,
            region=known.region,
            quantities=[quantity for found in self.selection.rasters.values() for quantity in found],
            batch_size=known.batch_size,
            device=known.device,
        )


@contextmanager
def open_exploration(params: Params, device: torch.device, progress: Progress) -> Iterator[OpenedExploration]:
    """Open model and scene, and choose what to compute.

    Args:
        params: of the task.
        device: where the network computes.
        progress: receives messages, and tells when to stop.

    Raises:
        HsiError: a file cannot be read, or the model cannot give what is wanted.
    """
    model = _load_model(params.model)
    network, table = model.network, model.card.class_table
    network.requires_grad_(False).to(device)
    show_weights(network)
    selection = select_maps(
        model,
        classes=choose_classes(table, params.classes),
        method=params.method,
        layer=params.layer,
        is_wanted={
            name: getattr(params, name) is not None for name in ("relevance", "attention", "features")
        },
        has_report=params.report is not None,
        has_bands=params.importance,
    )
    with open_scene(params.scene, progress) as scene, checked_between_layers(network, progress.check):
        bands = match_bands(model.card, scene, progress)
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        region = choose_region(
            scene.grid,
            extent=params.extent,
            points=params.points,
            points_layer=params.points_layer,
            patch_size=model.card.patch_size,
            progress=progress,
        )
        exploration = Exploration(
            model=model,
            scene=scene,
            bands=bands,
            region=region,
            device=device,
            batch_size=params.batch_size or choose_batch_size(network, device),
            seed=params.seed,
        )
        yield OpenedExploration(selection, exploration)


def _load_model(path: Path) -> Model:
    """Load the model to explain.

    Raises:
        ModelError: the model cannot be read, or has one class only.
    """
    model = load_model(path)
    table = model.card.class_table
    if len(table) < 2:
        raise ModelError(
            tr(
                "The model has one class only ({listed}), so there is nothing to explain; choose a model of "
                "at least two classes.",
                listed=", ".join(table.names),
            )
        )
    return model


@dataclass(frozen=True)
class _BandFindings:
    """Results about the importance of bands, and a sentence on the pixels used."""

    gradients: Gradients | None = None
    permutation: Permutation | None = None
    words: str = ""


def _rank_bands(
    exploration: Exploration,
    codes: NDArray[np.int64] | None,
    params: Params,
    progress: Progress,
    spread: "ExplanationSpread | None",
) -> _BandFindings:
    """Integrated gradients if the network has gradients, and permutation if there are labels."""
    samples = exploration.sample(codes, most=params.samples, progress=progress.stage(0.0, 0.05))
    work = None if spread is None else spread.work_on(samples)
    gradients = permutation = None
    if exploration.model.network.has_gradients:
        gradients = exploration.integrate(samples, progress.stage(0.05, 0.2), work)
    if samples.is_labelled:
        permutation = exploration.permute(
            samples,
            group=params.group,
            repeats=params.repeats,
            progress=progress.stage(0.2, 0.45),
            work=work,
        )
    return _BandFindings(gradients, permutation, exploration.describe_samples(samples))


def _read_codes(
    path: Path, params: Params, scene: Scene, table: ClassTable, progress: Progress
) -> NDArray[np.int64]:
    """Class index of each labelled pixel, shape (H, W).

    -1 for other pixels and for classes that the model does not know.
    """
    labels = params.read_labels(path, scene.grid, progress)
    match = match_classes(labels.class_table, table, labels_name=tr("labels"), known_name=tr("model"))
    for warning in match.warnings:
        progress.warning(warning)
    if match.unknown:
        progress.warning(
            tr(
                "The model does not know the classes {listed}; their pixels are not used.",
                listed=", ".join(entry.name for entry in match.unknown),
            )
        )
    codes = table.to_indices(match.recode(labels.codes))
    if len(np.unique(codes[codes >= 0])) < 2:
        raise LabelError(
            "The labels hold fewer than two classes that the model knows. The importance of bands needs at "
            "least two classes; give labels of more classes, or no labels."
        )
    return codes


def _refuse_nothing(selection: Selection, params: Params, *, can_rank_bands: bool) -> None:
    """Refuse a job whose outputs would be empty."""
    if params.band_table is not None and not can_rank_bands and not selection.has_band_attention:
        raise ParameterError(
            "The band table would be empty: the importance of bands is switched off, or the model has no "
            "gradients and there are no labels. Switch the importance on and give labels, or leave the band "
            "table out."
        )
    if not selection.rasters and not can_rank_bands:
        raise ParameterError(
            listed(
                [*selection.notes, tr("Nothing is left to explain; give labels, or choose another model.")],
                " ",
            )
        )


def _open_rasters(selection: Selection, params: Params, files: ExitStack, progress: Progress) -> list[Raster]:
    """Quantities to compute, with the temporary file of each raster to write."""
    return [
        Raster(
            quantities,
            files.enter_context(new_file(path, progress)) if (path := getattr(params, name)) else None,
        )
        for name, quantities in selection.rasters.items()
    ]


def _write(
    params: Params,
    opened: OpenedExploration,
    spread: "ExplanationSpread | None",
    *,
    bands_found: _BandFindings,
    sanity: Sequence[SanityResult],
    place: str,
    progress: Progress,
) -> Summary:
    """Compute the rasters, and write all wanted outputs.

    Raises:
        LabelError: no pixel is valid.
    """
    selection, exploration = opened.selection, opened.exploration
    model = exploration.model
    with ExitStack() as files:  # all outputs appear together or not at all
        summary = explain_scene(
            opened.explainer,
            rasters=_open_rasters(selection, params, files, progress),
            tile_size=params.tile_size,
            tags=_tags(params, model),
            progress=progress,
            spread=spread,
        )
        if not summary.num_pixels:
            raise LabelError(
                tr(
                    "Every pixel to explain is nodata, NaN or masked in the scene; choose valid "
                    "pixels.{hint}",
                    hint=hint_of_empty_bands(exploration.scene, exploration.bands),
                )
            )
        region = exploration.region
        total = region.window.height * region.window.width if region.points is None else len(region.points)
        if summary.num_pixels < total:
            progress.info(
                tr(
                    "{share} are nodata, NaN or masked in the scene; they are left out.",
                    share=describe_share(total - summary.num_pixels, total, "pixels to explain"),
                )
            )
        findings = Findings(
            card=model.card,
            table=model.card.class_table,
            place=place,
            summary=summary,
            gradients=bands_found.gradients,
            permutation=bands_found.permutation,
            sample_words=bands_found.words,
            sanity=sanity,
            frame=_frame(exploration.scene.grid, exploration.region.window),
            biases=gaussian_biases(model.network),
            notes=selection.notes,
        )
        if params.report is not None:
            report = explanation_report(
                findings,
                title=tr("Explanation of {name}", name=params.model.name),
                origin=Origin.of_fields(params, "scene", "model", "labels", "points", "class_table"),
            )
            report.write(files.enter_context(new_file(params.report)))
        if params.band_table is not None:
            text = band_csv(findings)
            files.enter_context(new_file(params.band_table)).write_text(text, encoding="utf-8", newline="\n")
    return summary


def _frame(grid: Grid, window: Window) -> MapFrame:
    """Where the pictures of the report lie: they have whole steps of the pixels that are drawn."""
    step = thinning((window.height, window.width))
    height, width = (-(-side // step) * step for side in (window.height, window.width))
    return frame_of(cut_grid(grid, Window(window.row, window.column, height, width)))


def _tags(params: Params, model: Model) -> dict[str, str]:
    return {
        "HSI_SCENE": params.scene.name,
        "HSI_MODEL": params.model.name,
        "HSI_MODEL_SHA256": model.digest,
        "HSI_NETWORK": f"{model.card.network} ({model.card.form})",
        "HSI_PATCH_SIZE": str(model.card.patch_size),
        "HSI_VERSION": __version__,
    }


def _describe(region: Region, scene: Scene) -> Text:
    if region.points is not None:
        return tr(
            "{num_points} points of interest of {name}", num_points=len(region.points), name=scene.path.name
        )
    window = region.window
    if (window.height, window.width) == scene.grid.shape:
        return tr("the whole scene {name}", name=scene.path.name)
    return tr(
        "rows {top} to {bottom} and columns {left} to {right} of {name}",
        top=window.row,
        bottom=window.row + window.height - 1,
        left=window.column,
        right=window.column + window.width - 1,
        name=scene.path.name,
    )


def _result(
    params: Params,
    selection: Selection,
    region: Region,
    summary: Summary,
    sanity: Sequence[SanityResult],
    *,
    seconds: float,
) -> Result:
    titles = {quantity.title for quantity in selection.rasters.get("relevance", [])}
    relevance = [result.final for result in sanity if result.title in titles and np.isfinite(result.final)]
    return Result(
        relevance=params.relevance,
        attention=params.attention,
        features=params.features,
        report=params.report,
        band_table=params.band_table,
        num_pixels=summary.num_pixels,
        num_points=0 if region.points is None else len(region.points),
        relevance_correlation=round(relevance[0], 4) if relevance else None,
        num_independent=sum(result.is_independent for result in sanity) if sanity else None,
        seconds=round(seconds, 3),
    )
