"""Classify a scene of any size with one trained model or several, tile by tile.

The map does not depend on the tile size. The memory needed depends on the tile size, not on the size of the
scene.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field

from hsi_core import __version__
from hsi_core.classes.table import UNLABELLED
from hsi_core.device import choose_device
from hsi_core.errors import ModelError, ParameterError
from hsi_core.explanation.region import cut_grid, parse_extent
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.mapping.certainty import Thresholds
from hsi_core.mapping.classification import ClassificationJob, classify_scene, has_rotations
from hsi_core.mapping.promises import AccuracyPromise, SetPromise, require_scores
from hsi_core.mapping.writer import Counts, Outputs
from hsi_core.memory import MB
from hsi_core.modelfile.ensemble import (
    check_ensemble,
    check_scales,
    match_all_bands,
    places_of,
    warn_of_pixel_size,
)
from hsi_core.modelfile.model_file import Model, load_model
from hsi_core.modelfile.places import HELD_TAG, TAG, places_to_text
from hsi_core.modelfile.resampling import resample_to_model
from hsi_core.modelfile.scale import warn_of_empty_pixels, warn_of_far_values
from hsi_core.onnx.engine import choose_providers, use_onnx
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import HELD, STRENGTHS, Diffusion, gamma_of
from hsi_core.scenes.invalid import say_invalid
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.scenes.windowed import WindowedScene
from hsi_core.tasks import MAX_BATCH, MAX_SIDE, TaskParams, TaskResult

MUCH_UNLIKE = 3.0
"""Ratio of the share of unlike pixels to that of the training scene at which a warning follows."""


class Params(TaskParams):
    """Parameters of a classification."""

    scene: Path = Field(description="Scene to classify.")
    model: Path = Field(description="Model file, .safetensors.")
    more_models: list[Path] | None = Field(
        None,
        description="Further model files with the same classes and bands. The map is that of all models "
        "together: the mean of the logarithms of their class probabilities.",
    )
    output: Path = Field(description="Class map to write, GeoTIFF.")
    probabilities: Path | None = Field(
        None, description="Class probabilities to write, GeoTIFF with one band per class."
    )
    confidence: Path | None = Field(None, description="Largest class probability to write, GeoTIFF.")
    disagreement: Path | None = Field(
        None,
        description="Share of the models whose class differs from that of all models together to write, "
        "GeoTIFF; needs further models.",
    )
    entropy: Path | None = Field(
        None,
        description="Entropy of the class probabilities to write, GeoTIFF: 0 is sure, 1 is a guess among all "
        "classes.",
    )
    margin: Path | None = Field(
        None, description="Largest minus second class probability to write, GeoTIFF: 0 to 1."
    )
    min_confidence: float | None = Field(
        None,
        ge=0,
        le=1,
        description="Pixels whose confidence is smaller become unclassified. If empty, every valid pixel "
        "gets a class.",
    )
    wanted_accuracy: float | None = Field(
        None,
        ge=0,
        le=1,
        description="Share of the classified pixels that shall be right, 0 to 1: the smallest confidence "
        "that gives it on the validation pixels of the model is used. Other pixels become unclassified.",
    )
    set_size: Path | None = Field(
        None,
        description="Number of classes in a set that holds the true class with a stated probability, to "
        "write, GeoTIFF.",
    )
    set_coverage: float = Field(
        0.9, ge=0, le=1, description="This probability, 0 to 1, on pixels like the validation pixels."
    )
    distance: Path | None = Field(
        None,
        description="Distance of each spectrum from the training scene to write, GeoTIFF: above 1, it is "
        "unlike anything there.",
    )
    extent: str | None = Field(
        None,
        description="Window of the scene to classify, in its coordinates as xmin,xmax,ymin,ymax. If empty, "
        "the whole scene. Pixels outside the window count as zero for the patches at its edges.",
    )
    tile_size: int | None = Field(
        None,
        ge=16,
        le=MAX_SIDE,
        description="Side of a tile in pixels. If empty, as large as is useful and memory allows.",
    )
    batch_size: int | None = Field(
        None,
        ge=1,
        le=MAX_BATCH,
        description="Patches evaluated at once by all threads together, for networks that are evaluated "
        "patch by patch. If empty, as many as are useful and memory allows.",
    )
    memory_limit: int | None = Field(
        None,
        ge=1,
        le=100_000_000,
        description="Memory in MB that the run may take; on a graphics card, memory of the card. If empty, "
        "half of the free memory. The limit sets the tile size, the batch size and, if it is small, the "
        "number of threads.",
    )
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        "auto",
        description="Number format that the network computes with: float32 or bfloat16; auto is float32. "
        "bfloat16 is compared with float32 on the first tiles, and used for the remaining tiles if at least "
        "99.99 % of the pixels have the same class.",
    )
    test_time_augmentation: bool = Field(
        False,
        description="Evaluate each patch in its eight rotations and flips and average the probabilities. The "
        "map is often slightly more accurate, and takes eight times as long.",
    )
    regularise: Literal["auto", "off", "weak", "medium", "strong", "held"] = Field(
        "auto",
        description="Smooth the class probabilities among neighbours with similar spectra: off, weak, medium "
        "or strong. Large fields become cleaner; small objects are lost. held also ties the training pixels "
        "of the model to their class, on the scene that it was trained on. auto is what the "
        "automatic choice of Train found for the model, and off for other models. Several models have "
        "to agree on it.",
    )
    resample: bool = Field(
        False,
        description="Resample the bands of the scene to those of the model by spectral response, for a scene "
        "of a finer sensor.",
    )
    engine: Literal["auto", "torch", "onnx"] = Field(
        "auto",
        description="Software that evaluates the network: torch, or onnx for ONNX Runtime; auto is torch.",
    )
    provider: str = Field(
        "auto",
        description="Provider that ONNX Runtime computes with: cpu, cuda, tensorrt, openvino or another "
        "installed one; auto follows the device.",
    )
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers classify the tiles; the map is the same. If empty, this computer does.",
    )


class Result(TaskResult):
    """The files written, and figures of the run."""

    output: Path
    probabilities: Path | None
    confidence: Path | None
    disagreement: Path | None
    entropy: Path | None
    margin: Path | None
    set_size: Path | None
    distance: Path | None
    num_pixels: int = Field(description="Pixels with a class; invalid and rejected ones are not counted.")
    num_invalid: int
    num_unclassified: int = Field(description="Valid pixels that were rejected; the other ones have a class.")
    threshold: float | None = Field(description="Smallest confidence of a pixel with a class, if any.")
    expected_accuracy: float | None = Field(
        description="Accuracy of the classified validation pixels on parts of the scene that did not choose "
        "the threshold; none without a wanted accuracy."
    )
    expected_coverage: float | None = Field(description="Share of these pixels that was classified.")
    unlike_share: float | None = Field(
        description="Share of the valid pixels that are unlike the training scene; none without distance."
    )
    kept_set_coverage: float | None = Field(
        description="Share of the validation pixels whose set held the true class, on parts of the scene "
        "that did not choose the sets; none without sets."
    )
    precision: str = Field(description="bfloat16 if any tile was computed in it, otherwise float32.")
    agreement: float | None = Field(
        description="Share of the compared pixels with the same class in bfloat16 and float32; none if no "
        "pixel was compared."
    )
    seconds: float
    pixels_per_second: float


@dataclass(frozen=True)
class Opened:
    """A job, the scene and the bands that are read for it, and what the validation pixels promise."""

    job: ClassificationJob
    scene: Scene
    bands: list[int]
    accuracy: AccuracyPromise | None
    sets: SetPromise | None


def run(params: Params, progress: Progress) -> Result:
    """Classify a scene."""
    started = time.monotonic()
    outputs = _outputs(params)
    paths = [params.model, *(params.more_models or ())]
    check_outputs([getattr(outputs, field.name) for field in fields(outputs)], inputs=[params.scene, *paths])
    _check_number(params, len(paths))
    with ExitStack() as stack:
        if params.cluster is None:
            spread = None
            opened = stack.enter_context(open_job(params, choose_device(params.device), progress))
            job = opened.job
        else:
            from hsi_core.tasks._classify_blocks import open_spread  # it runs this task in the workers

            opened = stack.enter_context(open_job(params, torch.device("cpu"), progress))
            job, spread = stack.enter_context(open_spread(params, opened.job, progress))
        accuracy, sets = opened.accuracy, opened.sets
        counts, comparison = classify_scene(job, progress, spread)
        warn_of_far_values(job.scene, progress)
        warn_of_empty_pixels(job.scene, progress)
        say_invalid(
            counts.num_invalid, opened.scene, progress, bands=opened.bands, note=tr("The map is empty.")
        )
    models, thresholds = [job.model, *job.more_models], job.thresholds
    num_valid = sum(counts.codes.values())
    entry = thresholds.unclassified
    num_unclassified = counts.codes.get(entry.code, 0) if entry else 0
    if entry and num_valid:
        progress.info(
            tr(
                "{num_valid:.1f} % of the valid pixels have a confidence below "
                '{confidence:.4g} and are "{name}" (code {code}).',
                num_valid=100.0 * num_unclassified / num_valid,
                confidence=thresholds.confidence,
                name=entry.name,
                code=entry.code,
            )
        )
    seconds = time.monotonic() - started
    return Result(
        output=params.output,
        probabilities=params.probabilities,
        confidence=params.confidence,
        disagreement=params.disagreement,
        entropy=params.entropy,
        margin=params.margin,
        num_pixels=num_valid - num_unclassified,
        num_invalid=counts.num_invalid,
        set_size=params.set_size,
        distance=params.distance,
        unlike_share=_say_unlike(counts, models, progress) if params.distance and num_valid else None,
        num_unclassified=num_unclassified,
        threshold=thresholds.confidence,
        expected_accuracy=accuracy.kept_accuracy if accuracy else None,
        expected_coverage=accuracy.kept_coverage if accuracy else None,
        kept_set_coverage=sets.kept if sets else None,
        precision=comparison.used,
        agreement=comparison.agreement,
        seconds=round(seconds, 3),
        pixels_per_second=round(num_valid / seconds, 1),
    )


def _outputs(params: Params) -> Outputs:
    return Outputs(
        class_map=params.output,
        probabilities=params.probabilities,
        confidence=params.confidence,
        disagreement=params.disagreement,
        entropy=params.entropy,
        margin=params.margin,
        set_size=params.set_size,
        distance=params.distance,
    )


@contextmanager
def open_job(params: Params, device: torch.device, progress: Progress) -> Iterator[Opened]:
    """Open scene and models, and check that they fit together.

    Args:
        params: parameters of the task.
        device: where the models run.
        progress: receives messages.

    Raises:
        HsiError: scene, models and parameters do not go together.
    """
    paths = [params.model, *(params.more_models or ())]
    if params.engine != "onnx" and params.provider != "auto":
        raise ParameterError(
            tr(
                'The provider "{provider}" needs ONNX Runtime; choose the engine onnx, or leave out the '
                "provider.",
                provider=params.provider,
            )
        )
    if params.engine == "onnx" and params.precision == "bfloat16":
        raise ParameterError(
            "ONNX Runtime computes in float32, not in bfloat16; choose the engine torch, or leave out the "
            "precision."
        )
    providers = choose_providers(params.provider, device) if params.engine == "onnx" else []
    models = [load_model(path) for path in paths]
    check_ensemble(paths, models)
    model = models[0]
    accuracy, sets = _find_promises(params, model, progress)
    thresholds = Thresholds.of(
        model.card.class_table,
        confidence=accuracy.threshold if accuracy else params.min_confidence,
        in_set=sets.threshold if sets else 1.0,
    )
    with open_scene(params.scene, progress) as whole:
        opened, held = whole, _find_held(params, models, whole.grid)
        if params.extent is not None:
            window = parse_extent(params.extent, whole.grid, progress)
            held = None if held is None else np.ascontiguousarray(held[window.slices])
            opened = WindowedScene(whole, window, cut_grid(whole.grid, window))
        resampled = (
            resample_to_model(model.card, params.model.name, opened, progress) if params.resample else None
        )
        if resampled is not None:
            progress.info(
                tr(
                    "The bands are resampled to those of the model: {resampled}.",
                    resampled=resampled.describe(),
                )
            )
        scene = resampled or opened
        bands = match_all_bands(paths, models, scene, progress)
        check_scales(models, scene, bands, progress)
        warn_of_pixel_size(models, scene, progress)
        size = max(each.card.patch_size for each in models)
        if size > min(scene.grid.shape):
            progress.warning(
                tr(
                    "The scene ({grid}) is smaller than the patches of the model ({size} x "
                    "{size}); pixels outside the scene count as zero.",
                    grid=scene.grid.describe(),
                    size=size,
                )
            )
        is_averaged = params.test_time_augmentation
        turned = [path for path, each in zip(paths, models, strict=True) if has_rotations(each)]
        if is_averaged and not turned:
            pixels = tr("single pixels") if size == 1 else tr("single pixels and means around them")
            raise ParameterError(
                tr(
                    "{name} evaluates {pixels}, which rotations and flips do not change; leave out test-time "
                    "augmentation.",
                    name=paths[0].name,
                    pixels=pixels,
                )
                if len(paths) == 1
                else tr(
                    "{names} evaluate {pixels}, which rotations and flips do not change; leave out "
                    "test-time augmentation.",
                    names=_join(paths),
                    pixels=pixels,
                )
            )
        for path, each in zip(paths, models, strict=True):
            if is_averaged and path in turned and not each.card.settings.get("augment", True):
                progress.warning(
                    tr(
                        "{name} was trained without rotated or flipped patches: averaging over rotations "
                        "and flips may make the map worse.",
                        name=path.name,
                    )
                )
        where: str = tr("on {device}", device=device.type)
        if params.engine == "onnx":
            model, where = use_onnx(model, providers, progress)
        together = tr(" with {count} models together", count=len(models)) if len(models) > 1 else ""
        progress.info(
            tr(
                "Classifying {grid}{together} {where}.",
                grid=scene.grid.describe(),
                together=together,
                where=where,
            )
        )
        strength = _choose_strength(params, models, held, progress)
        if strength != HELD:
            held = None
        gamma = gamma_of(strength)
        diffusion = None if gamma is None else Diffusion(gamma)
        if diffusion and (accuracy or sets):
            progress.warning(
                "The validation pixels were evaluated without regularisation, so their thresholds hold only "
                "roughly for smoothed probabilities. Assess the map."
            )
        job = ClassificationJob(
            scene=scene,
            model=model,
            more_models=tuple(models[1:]),
            bands=bands,
            outputs=_outputs(params),
            device=device,
            tile_size=params.tile_size,
            batch_size=params.batch_size,
            memory_limit=None if params.memory_limit is None else params.memory_limit * MB,
            precision=params.precision,
            is_averaged=is_averaged,
            diffusion=diffusion,
            held=held,
            thresholds=thresholds,
            # The map does not depend on the excluded ones: after a lack of memory it may resume with smaller
            # tiles, and after the loss of a cluster on another one.
            settings=params.model_dump(
                mode="json", exclude={"tile_size", "batch_size", "memory_limit", "cluster"}
            )
            | {"where": where, "regularise": strength},
            tags={
                "HSI_SCENE": params.scene.name,
                "HSI_MODEL": _join(paths),
                "HSI_MODEL_SHA256": ", ".join(each.digest for each in models),
                "HSI_NETWORK": ", ".join(f"{each.card.network} ({each.card.form})" for each in models),
                "HSI_PATCH_SIZE": str(size),
                "HSI_VERSION": __version__,
            }
            | ({TAG: text} if (text := places_to_text(places_of(models))) else {})
            | ({"HSI_ENSEMBLE": f"mean log-probability of {len(models)} models"} if together else {})
            | ({"HSI_TEST_TIME_AUGMENTATION": "mean of 8 turns and flips"} if is_averaged else {})
            | ({"HSI_RESAMPLED": resampled.describe()} if resampled is not None else {})
            | ({"HSI_REGULARISE": diffusion.describe()} if diffusion else {})
            | ({} if held is None else {HELD_TAG: _describe_held(held, paths)})
            | (
                {}
                if thresholds.confidence is None
                else {"HSI_MIN_CONFIDENCE": f"{thresholds.confidence:.9g}"}
            )
            | (accuracy.tags() if accuracy else {})
            | (sets.tags() if sets else {}),
        )
        read = bands if resampled is None else opened.good_bands()
        yield Opened(job, opened, read, accuracy, sets)


def _find_promises(
    params: Params, model: Model, progress: Progress
) -> tuple[AccuracyPromise | None, SetPromise | None]:
    """Thresholds that the validation pixels of the model choose, if they are wanted.

    Raises:
        ModelError: the model keeps no validation pixels.
        ParameterError: the validation pixels do not allow what is wanted.
    """
    accuracy, sets = None, None
    if params.wanted_accuracy is not None:
        scores = require_scores(
            model.validation,
            params.model.name,
            tr("a wanted accuracy"),
            tr("give a smallest confidence instead"),
        )
        accuracy = AccuracyPromise.of(scores, params.wanted_accuracy)
        progress.info(accuracy.describe())
    if params.set_size is not None:
        scores = require_scores(
            model.validation, params.model.name, tr("a set of classes"), tr("leave out the sets")
        )
        sets = SetPromise.of(scores, params.set_coverage)
        progress.info(sets.describe())
    if (accuracy or sets) and params.test_time_augmentation:
        progress.warning(
            "The validation pixels were evaluated without rotations and flips, so their thresholds hold only "
            "roughly for probabilities averaged over them."
        )
    return accuracy, sets


def _say_unlike(counts: Counts, models: Sequence[Model], progress: Progress) -> float:
    """Tell how much of the scene is unlike the training scenes; returns the share of the valid pixels."""
    share = counts.num_unlike / sum(counts.codes.values())
    there = max(float(model.statistics.unlike_share[0]) for model in models if model.statistics is not None)
    text = tr(
        "{share:.1f} % of the scene is unlike anything that the model was trained on (in the training "
        "scene: {there:.1f} %).",
        share=100.0 * share,
        there=100.0 * there,
    )
    if share > MUCH_UNLIKE * there:
        progress.warning(
            tr("{text} Do not trust the classes there: label such places and train again.", text=text)
        )
    else:
        progress.info(text)
    return share


def _check_number(params: Params, num_models: int) -> None:
    """Refuse parameters that need one model, or several.

    Raises:
        ParameterError: a parameter does not go with this number of models.
    """
    if params.wanted_accuracy is not None and params.min_confidence is not None:
        raise ParameterError(
            "A wanted accuracy and a smallest confidence are given, but the wanted accuracy chooses the "
            "confidence; leave out one of them."
        )
    if params.cluster is not None and params.engine == "onnx":
        raise ParameterError(
            "Workers of a cluster compute with torch, not with ONNX Runtime; choose the engine torch, or "
            "leave out the cluster."
        )
    if num_models == 1:
        if params.disagreement is not None:
            raise ParameterError(
                "The disagreement is that of several models, but one model is given; give further models, "
                "or leave out the disagreement."
            )
        return
    if params.wanted_accuracy is not None or params.set_size is not None:
        raise ParameterError(
            tr(
                "A wanted accuracy and sets of classes come from the validation pixels of one model, but "
                "{num_models} models are given; choose one model, or give a smallest confidence.",
                num_models=num_models,
            )
        )
    if params.engine == "onnx":
        raise ParameterError(
            tr(
                "ONNX Runtime evaluates one model, but {num_models} are given; choose the engine torch, or "
                "one model.",
                num_models=num_models,
            )
        )
    if params.precision == "bfloat16":
        raise ParameterError(
            tr(
                "bfloat16 is compared with float32 for one model, but {num_models} are given; leave out the "
                "precision, or choose one model.",
                num_models=num_models,
            )
        )


def _join(paths: list[Path]) -> str:
    return ", ".join(path.name for path in paths)


def _find_held(params: Params, models: list[Model], grid: Grid) -> NDArray[np.uint16] | None:
    """Class code that the training labels of the models tie each pixel to, 0 for none; None without labels.

    If several models know a label of a pixel, that of the first model counts. Unless the user asks for it, a
    scene with another name is not held: it may be of another day, on which fields have other classes.
    """
    is_wanted = params.regularise == HELD or (
        params.regularise == "auto"
        and all(each.card.settings.get("held_to_labels") is True for each in models)
    )
    if not is_wanted:
        return None
    held: NDArray[np.uint16] | None = None
    codes = models[0].card.class_table.codes
    for model in models:
        for part in model.places:
            if params.regularise != HELD and part.grid.scene != params.scene.name:
                continue
            found = part.labels_on(grid, params.scene.name)
            if found is not None:
                found[~np.isin(found, codes)] = UNLABELLED
                held = found if held is None else np.where(held != UNLABELLED, held, found)
    return held


def _describe_held(held: NDArray[np.uint16], paths: list[Path]) -> str:
    return f"{np.count_nonzero(held)} pixels that {_join(paths)} was trained on"


def _choose_strength(
    params: Params, models: list[Model], held: NDArray[np.uint16] | None, progress: Progress
) -> str:
    """Strength of the regularisation: that of the user, or that of the automatic choice of the models.

    Raises:
        ModelError: a model names a strength that does not exist.
        ParameterError: the map shall be held to training labels, and none lie on the scene.
    """
    if params.regularise == HELD and held is None:
        raise ParameterError(
            tr(
                "The map cannot be held to training labels: none of those that the model was trained on lie "
                "on {scene}, or the model file does not keep them. Choose another strength, or hold the "
                "map to labels with Regularise class probabilities.",
                scene=params.scene.name,
            )
        )
    if params.regularise != "auto":
        return params.regularise
    if held is not None:
        progress.info(
            tr(
                "The map is regularised and held to the {num_pixels} training pixels of the model, as its "
                "automatic choice found best. Test pixels beside training pixels then do not tell how "
                "accurate the map is in places without labels. Choose off for the map without it.",
                num_pixels=np.count_nonzero(held),
            )
        )
        return HELD
    strengths = [each.card.settings.get("regularise", "off") for each in models]
    for strength in strengths:
        if strength not in STRENGTHS:
            raise ModelError(
                tr(
                    'The model file names the regularisation "{strength}", which does not exist; choose a '
                    "strength, or off.",
                    strength=strength,
                )
            )
    strength = strengths[0]
    if any(other != strength for other in strengths):
        progress.warning(
            tr(
                "The map is not regularised: the models name different strengths ({listed}). "
                "Choose a strength.",
                listed=", ".join(strengths),
            )
        )
        return "off"
    if strength != "off":
        progress.info(
            tr(
                'The map is regularised with the strength "{strength}", which the automatic choice '
                "of the model "
                "found on training labels; choose off for the map without it.",
                strength=strength,
            )
        )
    return str(strength)
