"""Fine-tune a trained model with new labels or a new scene; new classes are added, and old classes are kept.

Scaling and PCA are those of the model and never refitted. Old samples are rehearsed if their scene and labels
are given. The report shows the accuracies on new and on old labels, before and after, so that forgetting
shows.
"""

import dataclasses
import time
from functools import partial
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from pydantic import Field

from hsi_core import __version__
from hsi_core.accuracy.accuracies import Baseline
from hsi_core.accuracy.second_map import describe_points
from hsi_core.classes.merging import MergedClasses, merge_classes
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import LabelError, ModelError, ParameterError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.finetuning.class_growth import head_weights, take_over_weights
from hsi_core.finetuning.comparison import Comparison
from hsi_core.finetuning.pixels import FineTuning, check_scene, collect_new, collect_old
from hsi_core.finetuning.report import finetuning_report
from hsi_core.labels.labels import Labels
from hsi_core.language import tr
from hsi_core.modelfile.history import TrainingState, describe_history
from hsi_core.modelfile.model_file import Model, ModelCard, build_of_card, load_model
from hsi_core.modelfile.places import TrainingPlaces
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import DEFAULTS, Recipe
from hsi_core.models.registry import find_recipe
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import MAX_RATE, RecipeParams, TaskResult
from hsi_core.training.baseline import SpectraSource, card_baselines, measure_baselines
from hsi_core.training.flow import (
    Description,
    SceneInputs,
    Stages,
    Trained,
    TrainingRun,
    train_and_save,
)
from hsi_core.training.subset_map import subset_map

_INPUTS = (
    "model",
    "scene",
    "labels",
    "validation",
    "test",
    "rehearsal_scene",
    "rehearsal_labels",
    "class_table",
)
"""Parameters that are inputs, for the report."""


class Params(RecipeParams):
    """Model, scene, labels and settings; a setting that is not given is that of the training of the model."""

    model: Path = Field(description="Model file to fine-tune, .safetensors; it is not changed.")
    scene: Path = Field(description="Scene to train on: the old one, or another one of the same sensor.")
    labels: Path = Field(
        description="New labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    validation: Path | None = Field(
        None,
        description="Validation labels of the scene, raster; if not given, some of the labels are held out.",
    )
    validation_fraction: float = Field(
        0.2,
        gt=0,
        lt=1,
        description="Share of the new and of the old labels that is held out without validation labels.",
    )
    test: Path | None = Field(
        None,
        description="Test labels of the scene, raster: the old and the new model are evaluated on them once.",
    )
    rehearsal_scene: Path | None = Field(None, description="Scene that the model was trained on.")
    rehearsal_labels: Path | None = Field(
        None, description="Old labels: some are held out to measure forgetting, the rest is rehearsed."
    )
    rehearse: bool = Field(
        True, description="Train on the old labels again; if not, they only measure forgetting."
    )
    layers: Literal["all", "head"] = Field(
        "all", description="Train all layers, or only the head; then all other layers stay unchanged."
    )
    old_layers_rate: float = Field(
        0.1,
        gt=0,
        le=1,
        description="Learning rate of all layers but the head, as a share of that of the head.",
    )
    learning_rate: float | None = Field(
        None, gt=0, le=MAX_RATE, description="Learning rate of the head at the start."
    )


class Result(TaskResult):
    """Files written, and overall accuracies, 0..1, before and after."""

    model: Path
    report: Path | None
    num_classes: int
    num_new_classes: int
    num_epochs: int
    best_epoch: int
    validation_accuracy_before: float = Field(
        description="Of the old model, on the validation pixels of the scene."
    )
    validation_accuracy: float = Field(description="Of the new model, on the same pixels.")
    overall_accuracy_before: float | None = Field(description="Of the old model, on the test pixels.")
    overall_accuracy: float | None = Field(
        description="Of the new model, on the test pixels; null without test labels."
    )
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    old_accuracy_before: float | None = Field(description="Of the old model, on the held-out old labels.")
    old_accuracy: float | None = Field(
        description="Of the new model, on the held-out old labels; null without old labels."
    )
    forgetting: float | None = Field(
        description="Accuracy on the held-out old labels before, minus accuracy after."
    )
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Fine-tune a model."""
    started = time.monotonic()
    _check_rehearsal(params)
    check_outputs(
        [params.output_model, params.report],
        inputs=[
            params.model,
            params.scene,
            params.labels,
            params.validation,
            params.test,
            params.class_table,
            params.merge_table,
            params.rehearsal_scene,
            params.rehearsal_labels,
        ],
    )
    device = choose_device(params.device)
    old = _load_old(params.model)
    pixels, merged = _collect(params, old, device, progress)
    network = _grow(params, old, merged.class_table).to(device)
    training = _make_run(params, network, pixels, old=old, table=merged.class_table)
    _announce(params, training, merged, old, progress)
    card, (comparisons, _) = train_and_save(
        training,
        SceneInputs(
            params.scene,
            pixels.new.bands,
            old.reduction,
            pixels.new.pixels,
            [*_rehearsed_places(params, pixels), *old.places],
        ),
        _describe(params, network, pixels, old=old, table=merged.class_table, progress=progress),
        model=params.output_model,
        report=params.report,
        stages=Stages(0.06, 0.98),
        started=started,
        progress=progress,
    )
    for comparison in comparisons.values():
        progress.info(
            tr(
                "Overall accuracy on the {comparison}: {accuracy_before:.2f} % before, "
                "{accuracy:.2f} % after{change}.",
                comparison=comparison.name,
                accuracy_before=100 * comparison.accuracy_before,
                accuracy=100 * comparison.accuracy,
                change=tr(", {points}", points=describe_points(gain)) if (gain := comparison.gain) else "",
            )
        )
    progress.report(1.0, "Done")
    return _result(params, card, comparisons, num_new=len(merged.new), seconds=time.monotonic() - started)


def _check_rehearsal(params: Params) -> None:
    if (params.rehearsal_scene is None) == (params.rehearsal_labels is None):
        return
    raise ParameterError(
        "A rehearsal scene is given, but no rehearsal labels; give both: the scene that the model was "
        "trained on, and its labels."
        if params.rehearsal_scene
        else "Rehearsal labels are given, but no rehearsal scene; give both: the scene that the model was "
        "trained on, and its labels."
    )


def _load_old(path: Path) -> Model:
    """The model to fine-tune.

    Raises:
        ModelError: it cannot be read, or it is a baseline.
    """
    old = load_model(path)
    if not old.network.has_gradients:
        raise ModelError(
            tr(
                "{name} holds the baseline {network}, which is fitted at once and cannot be fine-tuned; "
                "train it again with all labels together, or fine-tune a network.",
                name=path.name,
                network=old.card.network,
            )
        )
    return old


def _collect(
    params: Params, model: Model, device: torch.device, progress: Progress
) -> tuple[FineTuning, MergedClasses]:
    """All labelled pixels, and the classes of model and labels together."""
    with gdal_settings():
        with open_scene(params.scene, progress) as scene:
            check_scene(scene, model)
            labels, merged = _read_new_labels(params, scene, model, progress)
            new = collect_new(
                scene,
                labels,
                validation=params.validation,
                test=params.test,
                fraction=params.validation_fraction,
                model=model,
                class_table=merged.class_table,
                seed=params.seed,
                device=device,
                progress=progress.stage(0.0, 0.03),
            )
        if params.rehearsal_scene is None or params.rehearsal_labels is None:
            return FineTuning(new, None, has_rehearsal=False, is_one_scene=False), merged
        is_one_scene = params.rehearsal_scene.resolve() == params.scene.resolve()
        with open_scene(params.rehearsal_scene, progress) as scene:
            old = collect_old(
                scene,
                params.rehearsal_labels,
                new=new if is_one_scene else None,
                fraction=params.validation_fraction,
                model=model,
                class_table=merged.class_table,
                seed=params.seed,
                device=device,
                progress=progress.stage(0.03, 0.06),
            )
    return FineTuning(new, old, has_rehearsal=params.rehearse, is_one_scene=is_one_scene), merged


def _read_new_labels(
    params: Params, scene: Scene, model: Model, progress: Progress
) -> tuple[Labels, MergedClasses]:
    """The new labels in the codes of model and labels together, and their classes.

    Raises:
        LabelError: the labels cannot be used.
    """
    labels = params.read_labels(params.labels, scene.grid, progress)
    labels.require_trainable(min_classes=1)
    is_rehearsed = params.rehearsal_labels is not None and params.rehearse
    if len(labels.class_table) < 2 and not is_rehearsed:
        raise LabelError(
            tr(
                "The new labels hold only one class ({listed}): a network that is trained on one class "
                "assigns it everywhere. Give the old scene and its labels for rehearsal, or label a second "
                "class.",
                listed=", ".join(labels.class_table.names),
            )
        )
    merged = merge_classes(labels.class_table, model.card.class_table)
    for warning in merged.match.warnings:
        progress.warning(warning)
    recoded = dataclasses.replace(
        labels, codes=merged.match.recode(labels.codes), class_table=merged.match.class_table
    )
    return recoded, merged


def _grow(params: Params, old: Model, table: ClassTable) -> PatchNetwork:
    """The old network with the classes of a table; with `layers` head, all other weights are frozen."""
    torch.manual_seed(params.seed)
    network = build_of_card(old.card, num_classes=len(table), like=old.network.state_dict())
    take_over_weights(network, old.network, [table.codes.index(code) for code in old.card.class_table.codes])
    head = head_weights(old.card)
    for name, weight in network.named_parameters():
        weight.requires_grad = params.layers == "all" or name in head
    return network


def _make_run(
    params: Params, network: PatchNetwork, pixels: FineTuning, *, old: Model, table: ClassTable
) -> TrainingRun:
    """The training of the network on new and old pixels."""
    head = head_weights(old.card)
    data = pixels.to_data()
    return TrainingRun(
        network=network,
        data=data,
        recipe=_resolve_recipe(params, old.card),
        seed=params.seed,
        has_mixed_precision=params.mixed_precision and data.targets.device.type == "cuda",
        conditions={"old": old.digest, "codes": table.codes, **pixels.conditions()},
        settings={
            "layers": params.layers,
            "old_layers_rate": params.old_layers_rate,
            "rehearsal": pixels.has_rehearsal,
        },
        rate_shares={
            name: params.old_layers_rate for name, _ in network.named_parameters() if name not in head
        },
    )


def _resolve_recipe(params: Params, card: ModelCard) -> Recipe:
    """The settings that the model was trained with, replaced by those that the user gave.

    Fields are not balanced: old and new labels are learned together, and new ones are few.
    """
    recipe = find_recipe(card.network, card.form)
    names = {field.name for field in dataclasses.fields(Recipe)}
    trained = DEFAULTS | {name: value for name, value in card.settings.items() if name in names}
    given = {name: value for name in names if (value := getattr(params, name, None)) is not None}
    return dataclasses.replace(recipe, **(trained | given | {"field_weights": False}))


def _announce(
    params: Params, training: TrainingRun, merged: MergedClasses, old: Model, progress: Progress
) -> None:
    if merged.new:
        listed = ", ".join(f"{entry.code} {entry.name}" for entry in merged.new)
        progress.info(
            tr(
                "New classes: {listed}. The {num_classes} old ones are kept.",
                listed=listed,
                num_classes=len(old.card.classes),
            )
        )
    data = training.data
    layers = tr("all layers") if params.layers == "all" else tr("the head")
    progress.info(
        tr(
            "Fine-tuning {layers} of {network} ({form}) on {device}: {num_train} training and "
            "{num_validation} validation pixels.",
            layers=layers,
            network=old.card.network,
            form=old.card.form,
            device=data.targets.device.type,
            num_train=len(data.train),
            num_validation=len(data.validation),
        )
    )


_Assessed = tuple[dict[str, Comparison], list[Baseline]]
"""Accuracies before and after, and the baselines of the new model."""


def _training_spectra(params: Params, pixels: FineTuning) -> list[SpectraSource]:
    """Training pixels of the new scene, and those that are rehearsed."""
    found = [SpectraSource(params.scene, pixels.new.pixels, pixels.new.bands)]
    if pixels.old is not None and pixels.has_rehearsal and params.rehearsal_scene is not None:
        found.append(SpectraSource(params.rehearsal_scene, pixels.old.pixels, pixels.old.bands))
    return found


def _rehearsed_places(params: Params, pixels: FineTuning) -> list[TrainingPlaces]:
    """Places of the rehearsed pixels, which the model may not know as its training pixels."""
    if pixels.old is None or not pixels.has_rehearsal or params.rehearsal_scene is None:
        return []
    with open_scene(params.rehearsal_scene) as scene:
        where = pixels.old.pixels.pixels[pixels.old.pixels.train]
        return [TrainingPlaces.of(scene.grid, where, scene=params.rehearsal_scene.name)]


def _describe(
    params: Params,
    network: PatchNetwork,
    pixels: FineTuning,
    *,
    old: Model,
    table: ClassTable,
    progress: Progress,
) -> Description[_Assessed]:
    """Accuracies before and after, model card and report."""

    def assess() -> _Assessed:
        old_network = old.network.to(next(network.parameters()).device)
        with checked_between_layers(old_network, progress.check):
            before = pixels.assess(old_network, old.card.class_table)
        with checked_between_layers(network, progress.check):
            comparisons = pixels.compare(before, pixels.assess(network, table))
        baselines = measure_baselines(
            _training_spectra(params, pixels),
            pixels.new.subsets,
            network=old.card.network,
            validation=comparisons["validation"].after,
            test=comparisons["test"].after if "test" in comparisons else None,
            seed=params.seed,
            progress=progress,
        )
        return comparisons, baselines

    def make_page(card: ModelCard, state: TrainingState, assessed: _Assessed, seconds: float) -> str:
        return finetuning_report(
            card,
            state,
            title=tr("Fine-tuning of {name}", name=params.output_model.name),
            old_card=old.card,
            comparisons=list(assessed[0].values()),
            has_rehearsal=pixels.has_rehearsal,
            seconds=seconds,
            subset_picture=subset_map(pixels.new.subsets, params.scene),
            origin=Origin.of_fields(params, *_INPUTS),
        ).to_html()

    return Description(
        assess=assess,
        make_card=partial(_make_card, params, pixels, old, table),
        make_page=make_page,
    )


def _make_card(
    params: Params,
    pixels: FineTuning,
    old: Model,
    table: ClassTable,
    trained: Trained,
    assessed: _Assessed,
) -> ModelCard:
    """The card of the old model, updated by the fine-tuning."""
    state, (comparisons, baselines) = trained.state, assessed
    return old.card.model_copy(
        update={
            "classes": table.to_records(),
            "class_pixels": {str(code): count for code, count in pixels.count_classes().items()},
            "scene": params.scene.name,
            "pca_fitted_on": old.card.pca_fitted_on
            if any(origin.kind == "fine-tuned" for origin in old.card.origins)
            else f"{old.card.pca_fitted_on} ({old.card.scene})",
            "settings": trained.settings,
            "seed": params.seed,
            "num_epochs": len(state.history),
            "best_epoch": state.best_epoch,
            "validation_kind": pixels.new.subsets.validation.kind,
            "validation": comparisons["validation"].after.accuracies,
            "test": comparisons["test"].after.accuracies if "test" in comparisons else None,
            "versions": {
                "hsi_core": __version__,
                "torch": torch.__version__,
                "numpy": np.__version__,
            },
            "history": describe_history(state.history),
            "calibration": trained.calibration,
            **card_baselines(baselines),
            "origins": [*old.card.origins, old.as_origin("fine-tuned", params.model)],
        }
    )


def _result(
    params: Params,
    card: ModelCard,
    comparisons: dict[str, Comparison],
    *,
    num_new: int,
    seconds: float,
) -> Result:
    validation, test, old = comparisons["validation"], comparisons.get("test"), comparisons.get("old")
    return Result(
        model=params.output_model,
        report=params.report,
        num_classes=len(card.classes),
        num_new_classes=num_new,
        num_epochs=card.num_epochs,
        best_epoch=card.best_epoch,
        validation_accuracy_before=validation.accuracy_before,
        validation_accuracy=validation.accuracy,
        overall_accuracy_before=test.accuracy_before if test else None,
        overall_accuracy=test.accuracy if test else None,
        overlap=test.after.accuracies.overlap if test else None,
        old_accuracy_before=old.accuracy_before if old else None,
        old_accuracy=old.accuracy if old else None,
        forgetting=-old.change if old else None,
        seconds=round(seconds, 3),
    )
