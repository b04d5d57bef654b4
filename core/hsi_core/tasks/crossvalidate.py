"""Compare methods by cross-validation on test pixels apart from training pixels, and recommend one.

Folds are whole blocks, fields or polygons with a guard band. Settings are chosen inside each training fold.
Beside the methods are always the SVM, linear discriminant analysis, and two methods that know the places of
the training pixels and no spectrum. The difference of methods is tested with a correction for training pixels
that folds share.
"""

import math
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Literal

import torch
from pydantic import Field, field_validator

from hsi_core import __version__
from hsi_core.accuracy.accuracies import with_metrics
from hsi_core.accuracy.metrics import OVERALL_METRICS
from hsi_core.crossvalidation.advice import Recommendation, recommend
from hsi_core.crossvalidation.journal import Journal
from hsi_core.crossvalidation.learning_curve import find_learning_curve
from hsi_core.crossvalidation.methods import Method, parse_methods, split_names
from hsi_core.crossvalidation.record import to_json
from hsi_core.crossvalidation.report import crossvalidation_report
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import MethodScore
from hsi_core.crossvalidation.validation import choose_guard, cross_validate
from hsi_core.device import choose_device
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.labels.labels import Labels
from hsi_core.language import listed, tr
from hsi_core.models.registry import find_network, find_recipe
from hsi_core.outputs import check_outputs, checkpoint_path, new_file
from hsi_core.progress import Progress
from hsi_core.reports.frame import frame_of
from hsi_core.reports.map_picture import MapFrame
from hsi_core.reports.report import Origin
from hsi_core.reports.values import measured, percent
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_SEED, MAX_SIDE, LabelParams, TaskResult
from hsi_core.training.preparation import choose_training_bands
from hsi_core.tuning.settings_file import TunedSettings, settings_of, write_settings


class Params(LabelParams):
    """Scene, labels, methods and folds."""

    scene: Path = Field(description="Scene to classify.")
    labels: Path = Field(
        description="All labels: raster on the scene's grid, or vector of polygons or points."
    )
    json_file: Path = Field(description="JSON file to write: accuracies of each method, and all else.")
    methods: tuple[str, ...] | None = Field(
        None,
        description="Networks and baselines by name, with settings such as svm[class_weights=yes], or "
        "settings files (.json), or auto for the automatic choice of Train; +regularise behind a name "
        "regularises the probabilities, with a chosen strength or with a given one, such as "
        "+regularise=strong. If not given, the methods that are always there.",
    )
    report: Path | None = Field(None, description="HTML report to write.")
    output_settings: Path | None = Field(
        None, description="Settings of the recommended method to write, .json, for Train."
    )
    kind: Literal["blocks", "fields", "polygons", "random"] = Field(
        "blocks",
        description="Units of the folds: blocks, connected fields, polygons, or random pixels, which are not "
        "independent.",
    )
    unit: Literal["auto", "features", "parts"] = Field(
        "auto",
        description="Polygons of a vector file that the kind polygons keeps whole: features, their separate "
        "parts, or auto: parts if there are fewer than two features for each class.",
    )
    folds: int = Field(5, ge=2, le=1000, description="Number of folds.")
    repeats: int = Field(2, ge=1, le=1000, description="Number of partitions into folds, drawn apart.")
    guard: int | None = Field(
        None,
        ge=0,
        le=MAX_SIDE,
        description="Width of the guard band in pixels; at least half the largest patch of the methods, "
        "which is also the default.",
    )
    block_size: int | None = Field(
        None,
        ge=2,
        le=MAX_SIDE,
        description="Side of a block in pixels; if not given, the largest that gives five labelled blocks "
        "for each fold.",
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of the training pixels of a fold that chooses the settings."
    )
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; if not given, all that are not marked as bad."
    )
    learning_curve: bool = Field(
        False,
        description="Also train with one eighth, a quarter and half of the fields or polygons of each class: "
        "accuracy against the number of labels, and the class that more labels would help most.",
    )
    minutes: float | None = Field(
        None,
        gt=0,
        le=10_000_000,
        description="Time limit in minutes; the finished folds are the result. If not given, no limit.",
    )
    seed: int = Field(0, ge=0, le=MAX_SEED, description="Seed of all random numbers.")
    device: Literal["auto", "cpu", "cuda"] = Field("auto", description="auto, cpu or cuda.")
    mixed_precision: bool = Field(
        True, description="Compute in half precision where this is faster; on a GPU only."
    )
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers run the folds; the scores are the same. If empty, this computer does.",
    )

    @field_validator("methods", mode="before")
    @classmethod
    def _are_names(cls, value: Any) -> Any:
        if isinstance(value, str):
            return split_names(value)
        if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
            # One word of a command line may hold several names; a path may hold spaces.
            return [name for one in value for name in ([one] if ".json" in one.lower() else split_names(one))]
        return value


@with_metrics(after="method")
class Result(TaskResult):
    """Files written, and the recommended method."""

    json_file: Path
    report: Path | None
    output_settings: Path | None
    method: str = Field(description="The recommended method; its accuracies follow.")
    recommendation: str = Field(description="The recommendation in words.")
    num_folds: int = Field(description="Finished folds of all methods.")
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Run the folds that an earlier run has not finished; files are written after each fold."""
    started = time.monotonic()
    methods = parse_methods(params.methods or ())
    check_outputs(
        [params.json_file, params.report, params.output_settings],
        inputs=[
            params.scene,
            params.labels,
            params.class_table,
            params.merge_table,
            *(Path(method.base) for method in methods if method.base.endswith(".json")),
        ],
    )
    device = choose_device(params.device)
    with ExitStack() as stack:
        scene, bands, labels = inputs = stack.enter_context(open_inputs(params, progress, methods))
        guard = choose_guard(methods, params.kind, params.guard, Progress())
        frame = frame_of(scene.grid)
        journal = Journal(
            checkpoint_path(params.json_file),
            _fingerprint(params, scene, labels, bands, guard, device),
            methods,
        )
        known, spread = journal.read(progress), None
        if params.cluster is not None:
            from hsi_core.tasks._crossvalidate_folds import open_folds  # it runs this task in the workers

            spread = stack.enter_context(open_folds(params, methods, inputs, device, progress))
        found = cross_validate(
            scene,
            labels,
            methods,
            **fold_settings(params, bands, device),
            budget_seconds=None if params.minutes is None else 60.0 * params.minutes,
            known=known,
            after_fold=partial(_keep, params, journal, frame),
            progress=progress,
            spread=spread,
        )
    advice = _write(params, found, frame)
    if found.is_complete:
        journal.path.unlink(missing_ok=True)
    _say(found, advice, progress, wants_settings=params.output_settings is not None)
    progress.report(1.0, "Done")
    score = found.results[advice.method.name] if advice else None
    return Result(
        json_file=params.json_file,
        report=params.report,
        output_settings=params.output_settings if advice and advice.method.choice else None,
        method=advice.method.name if advice else "",
        **_metrics(score),
        recommendation=advice.text if advice else "",
        num_folds=len(found.scores),
        seconds=round(time.monotonic() - started, 3),
    )


@contextmanager
def open_inputs(
    params: Params, progress: Progress, methods: Sequence[Method] = ()
) -> Iterator[tuple[Scene, list[int], Labels]]:
    """Open the scene, and read the labels.

    Args:
        params: of the task.
        progress: receives messages, and tells when to stop.
        methods: whose patches must fit into the scene.

    Yields:
        Scene, numbers of the bands in use, and labels.
    """
    with open_scene(params.scene, progress) as scene, gdal_settings():
        check_patch_fits(max((method.patch_size for method in methods), default=1), scene.grid.shape)
        bands = choose_training_bands(params.bands, scene)
        unit = params.unit if params.kind == "polygons" or params.learning_curve else "features"
        labels = params.read_labels(params.labels, scene.grid, progress, unit=unit)
        labels.require_trainable()
        yield scene, bands, labels


def fold_settings(params: Params, bands: list[int], device: torch.device) -> dict[str, Any]:
    """Arguments of `cross_validate` that define the folds and their trainings."""
    return {
        "kind": params.kind,
        "num_folds": params.folds,
        "num_repeats": params.repeats,
        "guard": params.guard,
        "block_size": params.block_size,
        "validation_fraction": params.validation_fraction,
        "bands": bands,
        "seed": params.seed,
        "device": device,
        "has_mixed_precision": params.mixed_precision and device.type == "cuda",
        "has_curve": params.learning_curve,
    }


def describe_inputs(scene: Scene, bands: list[int], labels: Labels) -> dict[str, Any]:
    """Everything besides the stored values of the scene that folds and trainings take from the inputs."""
    return {
        "bands": bands,
        "traits": scene.traits(bands),
        "wavelengths_nm": scene.wavelengths_of(bands),
        "codes": labels.codes,
        "classes": labels.class_table.codes,
        "polygons": labels.burnt_polygons,
    }


def _fingerprint(
    params: Params, scene: Scene, labels: Labels, bands: list[int], guard: int, device: torch.device
) -> str | None:
    """Digest of everything that the score of a method on a fold depends on, besides the method.

    The number of repeats is not among it: a run with more repeats has the same first ones. None if the files
    of the scene are not on this machine, so that changes of them cannot be noticed.
    """
    stamp = scene.stamp()
    if stamp is None:
        return None
    return fingerprint_of(
        core=__version__,
        torch=torch.__version__,
        scene=stamp,
        **describe_inputs(scene, bands, labels),
        kind=params.kind,
        folds=params.folds,
        guard=guard,
        block_size=params.block_size,
        validation_fraction=params.validation_fraction,
        seed=params.seed,
        device=device.type,
        mixed_precision=params.mixed_precision and device.type == "cuda",
    )


def _keep(params: Params, journal: Journal, frame: MapFrame, found: CrossValidation) -> None:
    """Write the finished folds, so that they are there after a cancel or a kill."""
    journal.write([*found.scores, *found.curve])
    _write(params, found, frame)


def _write(params: Params, found: CrossValidation, frame: MapFrame) -> Recommendation | None:
    """Write JSON, report and settings."""
    advice = recommend(found)
    name = params.scene.name
    pages = {params.json_file: to_json(found, advice, scene=name)}
    if params.report is not None:
        pages[params.report] = crossvalidation_report(
            found,
            advice,
            title=tr("Cross-validation on {name}", name=name),
            frame=frame,
            origin=Origin.of_fields(params, "scene", "labels", "class_table"),
        ).to_html()
    for path, text in pages.items():
        with new_file(path, is_interim=True) as temporary:
            temporary.write_text(text, encoding="utf-8", newline="\n")
    if advice is not None and advice.method.choice is not None and params.output_settings is not None:
        write_settings(params.output_settings, _settings(params, found, advice.method))
    return advice


def _settings(params: Params, found: CrossValidation, method: Method) -> TunedSettings:
    """The settings of a method as a file for Train."""
    choice = method.choice
    if choice is None:
        raise ValueError(tr("{name} has no settings", name=method.name))
    used = find_network(choice.network).used_settings
    settings = settings_of(choice.recipe, own=find_recipe(choice.network, choice.form))
    return TunedSettings(
        network=choice.network,
        form=choice.form,
        settings={name: value for name, value in settings.items() if used is None or name in used},
        options=dict(choice.options),
        guard=found.folds.guard,
        trial=0,
        num_trials=len(found.results),
        validation_accuracy=found.results[method.name].accuracy,
        validation_kind=f"cross-validation, {found.folds.kind}",
        scene=params.scene.name,
        origin="cross-validation",
    )


def _say(
    found: CrossValidation, advice: Recommendation | None, progress: Progress, *, wants_settings: bool
) -> None:
    """Accuracies of each method, the overlap, and the recommendation."""
    for name, score in found.results.items():
        figures = listed(
            tr(
                "{metric} {value}",
                metric=tr(metric.label),
                value=measured(score.metrics[metric.name], metric.is_share).text,
            )
            for metric in OVERALL_METRICS
        )
        progress.info(
            tr(
                "{name}: {figures}, F1 {text} ({num_folds} folds); "
                "{overlap:.1f} % of the test patches touch a training pixel.",
                name=name,
                figures=figures,
                text=percent(score.metrics["f1"]).text,
                num_folds=len(score.folds),
                overlap=100 * score.overlap,
            )
        )
    if advice is None:
        return
    progress.info(advice.text)
    curve = find_learning_curve(found, advice.method.name)
    if curve is not None:
        progress.info(curve.text)
    if wants_settings and advice.method.is_automatic:
        progress.warning(
            "No settings file is written, because auto has no settings of its own: Train chooses by itself "
            "if no network is named."
        )


def _metrics(score: MethodScore | None) -> dict[str, float | None]:
    """Overall metrics of a method as the result has them."""
    found: dict[str, float | None] = dict.fromkeys(metric.name for metric in OVERALL_METRICS)
    if score is not None:
        for name in found:
            value = score.metrics[name]
            found[name] = None if math.isnan(value) else value
    return found
