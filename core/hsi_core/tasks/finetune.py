"""Go on with a trained model: new labels or a new scene, new classes added and old ones kept.

Scaling and PCA are those of the model and never refitted. Old samples are rehearsed where their scene and labels are
given. The report shows the accuracy on new and on old labels before and after, so that forgetting is seen.
"""

import dataclasses
import time
from collections.abc import Collection
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from pydantic import Field

from hsi_core import __version__
from hsi_core.classes.merging import MergedClasses, merge_classes
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device
from hsi_core.errors import LabelError, ModelError, ParameterError
from hsi_core.evaluation.inference import call_between_layers
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.finetuning.class_growth import head_weights, take_over_weights
from hsi_core.finetuning.comparison import Comparison
from hsi_core.finetuning.pixels import FineTuning, check_scene, collect_new, collect_old
from hsi_core.finetuning.report import finetuning_html
from hsi_core.fingerprint import fingerprint_of
from hsi_core.modelfile.history import TrainingState, describe_history
from hsi_core.modelfile.model_file import Model, ModelCard, build_of_card, load_model, save_model
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import find_recipe
from hsi_core.outputs import check_outputs, checkpoint_path
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import RecipeParams, TaskResult
from hsi_core.training.checkpoint import kept_for_resume
from hsi_core.training.loop import TrainingData, train_network
from hsi_core.training.statistics import collect_scene_statistics


class Params(RecipeParams):
    """Which model to go on with, on what and how; a setting that is not given is that of the model's own training."""

    model: Path = Field(description="Model file to go on with, .safetensors; it is never changed.")
    scene: Path = Field(description="Scene to train on: the old one, or another one of the same sensor.")
    labels: Path = Field(
        description="New labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    validation: Path | None = Field(
        None, description="Validation labels of the scene, raster; else a part of the labels is held out."
    )
    validation_fraction: float = Field(
        0.2, gt=0, lt=1, description="Share of new and of old labels held out without validation."
    )
    test: Path | None = Field(
        None,
        description="Test labels of the scene, raster: the old and the new model are evaluated on them once.",
    )
    rehearsal_scene: Path | None = Field(None, description="Scene that the model was trained on.")
    rehearsal_labels: Path | None = Field(
        None, description="Old labels: a part is held out to measure forgetting, the rest is rehearsed."
    )
    rehearse: bool = Field(
        True, description="Train on the old labels again; else forgetting is only measured with them."
    )
    layers: Literal["all", "head"] = Field(
        "all", description="Train all layers, or the head alone while the others stay as they are."
    )
    old_layers_rate: float = Field(
        0.1, gt=0, le=1, description="Share of the learning rate for all layers but the head."
    )
    learning_rate: float | None = Field(None, gt=0, description="Rate of the head at the start.")


class Result(TaskResult):
    """What was written and what changed; accuracies are overall accuracies, 0..1."""

    model: Path
    report: Path | None
    num_classes: int
    num_new_classes: int
    num_epochs: int
    best_epoch: int
    validation_accuracy_before: float = Field(
        description="Of the old model on the validation pixels of the scene."
    )
    validation_accuracy: float = Field(description="Of the new model on them.")
    overall_accuracy_before: float | None = Field(description="Of the old model on the test pixels.")
    overall_accuracy: float | None = Field(description="Of the new model on them; null without test labels.")
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    old_accuracy_before: float | None = Field(
        description="Of the old model on the old labels that were held out."
    )
    old_accuracy: float | None = Field(description="Of the new model on them; null without old labels.")
    forgetting: float | None = Field(description="Accuracy on old labels before less that after.")
    seconds: float


def _settle_recipe(params: Params, card: ModelCard) -> Recipe:
    """The settings that the model was trained with, with what the user set instead."""
    recipe = find_recipe(card.network, card.form)
    names = {field.name for field in dataclasses.fields(Recipe)}
    trained = {name: value for name, value in card.settings.items() if name in names}
    given = {name: value for name in names if (value := getattr(params, name, None)) is not None}
    return dataclasses.replace(recipe, **(trained | given))


def _check_rehearsal(params: Params) -> None:
    if (params.rehearsal_scene is None) == (params.rehearsal_labels is None):
        return
    given, missing = ("scene", "labels") if params.rehearsal_scene else ("labels", "scene")
    raise ParameterError(
        f"A rehearsal {given} is given, but no rehearsal {missing}; old samples need both: the scene that the model was "
        "trained on, and its labels."
    )


def _load_old(path: Path) -> Model:
    """The model that is fine-tuned.

    Raises:
        ModelError: it cannot be read or fine-tuned.
    """
    old = load_model(path)
    if not old.network.has_gradients:
        raise ModelError(
            f"{path.name} holds the baseline {old.card.network}, which is fitted at once and cannot go on from "
            "where it was; train it again with all labels together, or fine-tune a network."
        )
    return old


def _grow(params: Params, old: Model, table: ClassTable, head: Collection[str]) -> PatchNetwork:
    """The old network with the classes of a table; weights that are not to be trained are frozen."""
    torch.manual_seed(params.seed)
    network = build_of_card(old.card, num_classes=len(table))
    take_over_weights(network, old.network, [table.codes.index(code) for code in old.card.class_table.codes])
    for name, weight in network.named_parameters():
        weight.requires_grad = params.layers == "all" or name in head
    return network


def run(params: Params, progress: Progress) -> Result:
    """Fine-tune a model."""
    started = time.monotonic()
    _check_rehearsal(params)
    check_outputs(
        [params.output_model, params.report],
        inputs=[params.model, params.scene, params.labels, params.validation, params.test, params.class_table,
                params.rehearsal_scene, params.rehearsal_labels],
    )  # fmt: skip
    device = choose_device(params.device)
    old = _load_old(params.model)
    pixels, merged = _collect(params, old, device, progress)
    data, table = pixels.to_data(), merged.class_table
    head = head_weights(old.card)
    network, old_network = _grow(params, old, table, head).to(device), old.network.to(device)
    if merged.new:
        listed = ", ".join(f"{entry.code} {entry.name}" for entry in merged.new)
        progress.info(f"New classes: {listed}. The {len(old.card.classes)} old ones are kept.")
    progress.info(
        f"Fine-tuning {'all layers' if params.layers == 'all' else 'the head'} of {old.card.network} "
        f"({old.card.form}) on {device.type}: {len(data.train)} training and {len(data.validation)} validation pixels."
    )
    checkpoint = checkpoint_path(params.output_model)
    with kept_for_resume(checkpoint):
        call_between_layers(old_network, progress.check)
        before = pixels.assess(old_network, old.card.class_table)
        state, settings = _train(
            params,
            network,
            pixels,
            data,
            old=old,
            table=table,
            head=head,
            checkpoint=checkpoint,
            progress=progress.stage(0.06, 0.98),
        )
        statistics = collect_scene_statistics(
            params.scene,
            pixels.new.pixels,
            bands=pixels.new.bands,
            reduction=old.reduction,
            network=network,
            device=device,
            seed=params.seed,
            progress=progress.stage(0.98, 1.0),
        )
        comparisons = pixels.compare(before, pixels.assess(network, table))
        card = _new_card(
            params, old, table=table, pixels=pixels, settings=settings, state=state, comparisons=comparisons
        )
        html = finetuning_html(
            card,
            state,
            title=f"Fine-tuning of {params.output_model.name}",
            old_card=old.card,
            comparisons=list(comparisons.values()),
            has_rehearsal=pixels.has_rehearsal,
            seconds=time.monotonic() - started,
        )
        save_model(
            params.output_model,
            card=card,
            weights=state.best_weights,
            reduction=old.reduction,
            statistics=statistics,
            report=params.report,
            html=html,
        )
    for comparison in comparisons.values():
        progress.info(
            f"Overall accuracy on the {comparison.name}: {100 * comparison.accuracy_before:.2f} % before, "
            f"{100 * comparison.accuracy:.2f} % after."
        )
    progress.report(1.0, "Done")
    return _result(
        params,
        comparisons,
        state,
        num_classes=len(table),
        num_new=len(merged.new),
        seconds=time.monotonic() - started,
    )


def _train(
    params: Params,
    network: PatchNetwork,
    pixels: FineTuning,
    data: TrainingData,
    *,
    old: Model,
    table: ClassTable,
    head: Collection[str],
    checkpoint: Path,
    progress: Progress,
) -> tuple[TrainingState, dict[str, Any]]:
    """Train the network on; how it went, and with which settings."""
    recipe, device = _settle_recipe(params, old.card), data.targets.device
    settings = dataclasses.asdict(recipe) | {
        "layers": params.layers,
        "old_layers_rate": params.old_layers_rate,
        "rehearsal": pixels.has_rehearsal,
        "mixed_precision": params.mixed_precision and device.type == "cuda",
    }
    state = train_network(
        network,
        data,
        recipe=recipe,
        seed=params.seed,
        has_mixed_precision=bool(settings["mixed_precision"]),
        checkpoint=checkpoint,
        fingerprint=fingerprint_of(
            core=__version__, torch=torch.__version__, old=old.digest, settings=settings, seed=params.seed,
            device=device.type, codes=table.codes, **pixels.identity(),
        ),
        progress=progress,
        rate_shares={
            name: params.old_layers_rate for name, _ in network.named_parameters() if name not in head
        },
    )  # fmt: skip
    return state, settings


def _new_card(
    params: Params,
    old: Model,
    *,
    table: ClassTable,
    pixels: FineTuning,
    settings: dict[str, Any],
    state: TrainingState,
    comparisons: dict[str, Comparison],
) -> ModelCard:
    """The card of the old model with what is new."""
    return old.card.model_copy(
        update={
            "classes": table.to_records(),
            "class_pixels": {str(code): count for code, count in pixels.count_classes().items()},
            "scene": params.scene.name,
            "pca_fitted_on": old.card.pca_fitted_on
            if any(origin.kind == "fine-tuned" for origin in old.card.origins)
            else f"{old.card.pca_fitted_on} ({old.card.scene})",
            "settings": settings,
            "seed": params.seed,
            "num_epochs": len(state.history),
            "best_epoch": state.best_epoch,
            "validation_kind": pixels.new.parts.validation.kind,
            "validation": comparisons["validation"].after.accuracies,
            "test": comparisons["test"].after.accuracies if "test" in comparisons else None,
            "versions": {
                "hsi_core": __version__,
                "torch": torch.__version__,
                "numpy": np.__version__,
            },
            "history": describe_history(state.history),
            "origins": [*old.card.origins, old.as_origin("fine-tuned", params.model)],
        }
    )


def _result(
    params: Params,
    comparisons: dict[str, Comparison],
    state: TrainingState,
    *,
    num_classes: int,
    num_new: int,
    seconds: float,
) -> Result:
    validated, tested, remembered = comparisons["validation"], comparisons.get("test"), comparisons.get("old")
    return Result(
        model=params.output_model,
        report=params.report,
        num_classes=num_classes,
        num_new_classes=num_new,
        num_epochs=len(state.history),
        best_epoch=state.best_epoch,
        validation_accuracy_before=validated.accuracy_before,
        validation_accuracy=validated.accuracy,
        overall_accuracy_before=tested.accuracy_before if tested else None,
        overall_accuracy=tested.accuracy if tested else None,
        overlap=tested.after.accuracies.overlap if tested else None,
        old_accuracy_before=remembered.accuracy_before if remembered else None,
        old_accuracy=remembered.accuracy if remembered else None,
        forgetting=-remembered.change if remembered else None,
        seconds=round(seconds, 3),
    )


def _collect(
    params: Params, model: Model, device: torch.device, progress: Progress
) -> tuple[FineTuning, MergedClasses]:
    """All labelled pixels, and the classes of model and labels together."""
    has_old = params.rehearsal_scene is not None and params.rehearsal_labels is not None
    with gdal_settings():
        with open_scene(params.scene) as scene:
            check_scene(scene, model)
            labels = params.read_labels(params.labels, scene.grid, progress)
            is_rehearsed = has_old and params.rehearse
            labels.require_trainable(min_classes=1)
            if len(labels.class_table) < 2 and not is_rehearsed:
                raise LabelError(
                    f"The new labels hold one class only ({', '.join(labels.class_table.names)}): a network that is shown nothing "
                    "else calls everything so. Give the old scene and its labels for rehearsal, or label a second class."
                )
            merged = merge_classes(labels.class_table, model.card.class_table)
            for warning in merged.match.warnings:
                progress.warning(warning)
            labels = dataclasses.replace(
                labels, codes=merged.match.recode(labels.codes), class_table=merged.match.class_table
            )
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
        with open_scene(params.rehearsal_scene) as scene:
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
