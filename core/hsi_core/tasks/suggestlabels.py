"""Suggest where to label next: uncertain pixels far from each other and from labels, as a point layer.

The model is evaluated at a sample of the scene. Each suggested pixel has its reason, and an empty field for
the class: the layer with the filled-in classes is one of labels for the next training.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from hsi_core.accuracy.calibration import temper
from hsi_core.classes.table import UNLABELLED
from hsi_core.device import choose_device
from hsi_core.errors import NoValidPixelError, ParameterError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.evaluation.pixels import EvaluatedPixels, evaluate_pixels
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model, load_model, match_bands
from hsi_core.modelfile.scale import check_scale
from hsi_core.outputs import check_outputs
from hsi_core.point_layer import check_point_layer
from hsi_core.progress import Progress
from hsi_core.sampling.area import Area, read_area
from hsi_core.sampling.layer import refuse_labelled
from hsi_core.sampling.suggested_layer import CLASS, LAYER, write_suggestions
from hsi_core.sampling.suggestion import Candidates, Known, far_from, suggest
from hsi_core.scenes.invalid import describe_share
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_PIXELS, MAX_SEED, LabelParams, TaskResult
from hsi_core.windows import GATHER_TILE, Window

MAX_SUGGESTIONS = 10_000
MOST_KNOWN = 2_000
"""Pixels of labels, and of each training scene, at most, whose distance to the candidates counts."""
MOST_DRAWN = 20
"""Pixels drawn at most for one candidate, where the area of interest is a small part of its surroundings."""


class Params(LabelParams):
    """The scene, the model, and the layer to write."""

    scene: Path = Field(description="Scene to label.")
    model: Path = Field(description="Model file, .safetensors.")
    output: Path = Field(description="Point layer to write, GeoPackage.")
    labels: Path | None = Field(
        None,
        description="Labels that you have: raster on the scene's grid, or vector of polygons or points. No "
        "pixel near them is suggested. The training pixels of the model are known without them.",
    )
    count: int = Field(50, ge=1, le=MAX_SUGGESTIONS, description="Number of pixels to suggest.")
    area: Path | None = Field(
        None, description="Polygons of the area of interest. If empty, the whole scene."
    )
    area_layer: str | None = Field(
        None, description="Layer of the area of interest, if its file has several."
    )
    min_distance: int = Field(
        3,
        ge=1,
        le=100_000,
        description="Smallest difference of rows or columns between two suggested pixels, and to labels.",
    )
    num_candidates: int = Field(
        20_000, ge=100, le=MAX_PIXELS, description="Number of pixels, spread over the scene, to choose from."
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of the random choices.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")


class Result(TaskResult):
    """The layer, and what it has."""

    output: Path
    num_suggested: int
    num_compared: int = Field(description="Valid pixels that were compared.")
    num_unlike: int = Field(description="Suggested pixels that are unlike the training data.")
    unlike_share: float | None = Field(
        description="Share of the compared pixels that is unlike the training data, 0..1; null if the model "
        "has no statistics of its training scene."
    )
    mean_margin: float = Field(
        description="Mean margin of the suggested pixels: probability of the first class less the second."
    )


def run(params: Params, progress: Progress) -> Result:
    """Suggest where to label next."""
    check_outputs(
        [params.output],
        inputs=[
            params.scene,
            params.model,
            params.labels,
            params.area,
            params.class_table,
            params.merge_table,
        ],
    )
    refuse_labelled(params.output, layer=LAYER, field=CLASS)
    device = choose_device(params.device)
    model = load_model(params.model)
    network = model.network.to(device)
    with (
        checked_between_layers(network, progress.check),
        open_scene(params.scene, progress) as scene,
        gdal_settings(),
    ):
        check_point_layer(params.output, scene.grid, raster=tr("scene"))
        bands = match_bands(model.card, scene, progress)
        check_scale(model.reduction, model.statistics, scene, bands, progress)
        area = read_area(params.area, params.area_layer, scene.grid) if params.area else None
        drawn = _draw(params, scene, area)
        labelled = _read_labelled(params, scene, progress.stage(0.0, 0.1))
        pixels = drawn[_is_unlabelled(params, scene, model, drawn, labelled)]
        if not len(pixels):
            raise ParameterError(
                tr(
                    "All {num_drawn} pixels that were drawn are near labels; choose a smaller minimum "
                    "distance, or another area of interest.",
                    num_drawn=len(drawn),
                )
            )
        evaluate = partial(
            evaluate_pixels,
            scene,
            bands=bands,
            reduction=model.reduction,
            network=network,
            device=device,
            has_features=True,
        )
        found = evaluate(pixels, progress=progress.stage(0.1, 0.75))
        if len(found.pixels) < len(pixels):
            progress.info(
                tr(
                    "{share} are nodata, NaN or masked in the scene; they are left out.",
                    share=describe_share(len(pixels) - len(found.pixels), len(pixels), "pixels drawn"),
                )
            )
        known = _evaluate_known(
            [labelled, *(places.pixels_on(scene.grid, scene.path.name) for places in model.places)],
            partial(evaluate, progress=progress.stage(0.75, 0.85)),
            seed=params.seed,
        )
        candidates = _to_candidates(found, model)
        progress.report(0.85, "Choosing pixels")
        chosen: list[NDArray[np.intp]] = []
        progress.wait_for(
            lambda: chosen.append(
                suggest(candidates, params.count, min_distance=params.min_distance, known=known)
            )
        )
        suggested = candidates.take(chosen[0])
        write_suggestions(params.output, suggested, model.card.class_table, scene.grid, progress)
    return _describe(params, model, candidates, suggested, progress)


def _draw(params: Params, scene: Scene, area: Area | None) -> NDArray[np.int64]:
    """Row and column of about the wanted number of pixels of the area of interest, shape (N, 2).

    Raises:
        ParameterError: the area of interest has no pixel of the scene.
    """
    if area is None:
        return sample_pixels(scene.grid.shape, params.num_candidates, seed=params.seed)
    window = area.window_in(scene.grid.shape)
    if window is None:
        raise ParameterError(
            "The area of interest lies outside the scene; choose polygons in the scene, or check the CRS of "
            "both."
        )
    number, pixels = params.num_candidates, np.zeros((0, 2), dtype=np.int64)
    while number <= MOST_DRAWN * params.num_candidates:
        drawn = sample_pixels((window.height, window.width), number, seed=params.seed)
        drawn += (window.row, window.column)
        pixels = drawn[_within(area, drawn)]
        if 2 * len(pixels) >= params.num_candidates or len(drawn) == window.height * window.width:
            break
        number *= 4
    if not len(pixels):
        raise ParameterError(
            "None of the pixels that were drawn lies in the area of interest; draw more candidates, or "
            "choose larger polygons."
        )
    return pixels


def _within(area: Area, pixels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each pixel lies in the area."""
    is_within, tiles = np.zeros(len(pixels), dtype=bool), pixels // GATHER_TILE
    for row, column in np.unique(tiles, axis=0).tolist():
        here = np.flatnonzero((tiles == (row, column)).all(axis=1))
        window = Window(row * GATHER_TILE, column * GATHER_TILE, GATHER_TILE, GATHER_TILE)
        places = pixels[here] - (window.row, window.column)
        is_within[here] = area.within(window)[tuple(places.T)]
    return is_within


def _read_labelled(params: Params, scene: Scene, progress: Progress) -> NDArray[np.int64]:
    """Row and column of the pixels of the given labels, shape (N, 2)."""
    if params.labels is None:
        return np.zeros((0, 2), dtype=np.int64)
    return np.argwhere(params.read_labels(params.labels, scene.grid, progress).codes != UNLABELLED)


def _is_unlabelled(
    params: Params, scene: Scene, model: Model, pixels: NDArray[np.int64], labelled: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Whether each pixel is far enough from labels, and no training pixel of the model."""
    kept = far_from(pixels, labelled, params.min_distance)
    for places in model.places:
        offset = places.grid.offset_of(scene.grid, scene.path.name)
        if offset is not None:
            kept &= ~places.contain(pixels[:, 0], pixels[:, 1], offset)
    return kept


def _evaluate_known(
    parts: Sequence[NDArray[np.int64]], evaluate: Callable[[NDArray[np.int64]], EvaluatedPixels], *, seed: int
) -> Known | None:
    """The pixels that have labels, each part thinned at random; None if there is none, or none is valid.

    Args:
        parts: row and column of labels and of training pixels of the model.
        evaluate: gives the features of pixels.
        seed: of the draw.
    """
    rng = np.random.default_rng(seed)
    thinned = [part if len(part) <= MOST_KNOWN else rng.choice(part, MOST_KNOWN, False) for part in parts]
    pixels = np.unique(np.concatenate(thinned), axis=0)
    if not len(pixels):
        return None
    try:
        found = evaluate(pixels)
    except NoValidPixelError:
        return None
    return Known(found.pixels, found.features)


def _to_candidates(found: EvaluatedPixels, model: Model) -> Candidates:
    calibration = model.card.calibration
    probabilities = temper(found.logits, 1.0 if calibration is None else calibration.temperature)
    statistics = model.statistics
    is_unlike = (
        np.zeros(len(found.pixels), dtype=bool)
        if statistics is None
        else statistics.is_unlike(model.reduction.pretreat(found.spectra))
    )
    return Candidates(found.pixels, probabilities, found.features, is_unlike)


def _describe(
    params: Params, model: Model, candidates: Candidates, suggested: Candidates, progress: Progress
) -> Result:
    num_unlike, margin = int(suggested.is_unlike.sum()), float(suggested.margins.mean())
    share = None if model.statistics is None else round(float(candidates.is_unlike.mean()), 6)
    if len(suggested.pixels) < params.count:
        progress.warning(
            tr(
                "Only {num_pixels} of {count} pixels are suggested: the others would be "
                "nearer than {min_distance} pixels to each other or to labels. Choose a smaller "
                "distance, or draw more candidates.",
                num_pixels=len(suggested.pixels),
                count=params.count,
                min_distance=params.min_distance,
            )
        )
    names, counts = np.unique(suggested.probabilities.argmax(axis=1), return_counts=True)
    listed = ", ".join(
        f"{model.card.class_table.names[index]} {count}"
        for index, count in sorted(zip(names.tolist(), counts.tolist(), strict=True), key=lambda one: -one[1])
    )
    progress.info(
        tr(
            "{num_pixels} of {num_candidates} pixels are suggested, with a mean margin of {margin:.2f} "
            "between the first two classes (all compared pixels: {mean:.2f}). Predicted classes: {listed}.",
            num_pixels=len(suggested.pixels),
            num_candidates=len(candidates.pixels),
            margin=margin,
            mean=candidates.margins.mean(),
            listed=listed,
        )
    )
    if share:
        progress.info(
            tr(
                "{share:.1f} % of the compared pixels are unlike the training data; {num_unlike} of them "
                "are suggested.",
                share=100 * share,
                num_unlike=num_unlike,
            )
        )
    progress.info(
        tr(
            'Fill in the field "{field}", and give the layer to Train together with your other labels.',
            field=CLASS,
        )
    )
    progress.report(1.0, "Done")
    return Result(
        output=params.output,
        num_suggested=len(suggested.pixels),
        num_compared=len(candidates.pixels),
        num_unlike=num_unlike,
        unlike_share=share,
        mean_margin=round(margin, 6),
    )
