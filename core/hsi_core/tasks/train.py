"""Train a network on the labelled pixels of a scene and write a model file.

Bands are scaled and reduced with a PCA that is fitted on the valid pixels of the scene and stored in the model.
Training stops early on validation pixels, which are given or held out of the labels in blocks with a guard band.
Test labels, if given, are used once, after training.
"""

import dataclasses
import time
from pathlib import Path
from typing import Any

import torch
from pydantic import Field, ValidationError

from hsi_core import __version__
from hsi_core.device import choose_device
from hsi_core.errors import ParameterError
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.fingerprint import fingerprint_of
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard, save_model
from hsi_core.models.base import check_patch_size
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.registry import find_network, network_names
from hsi_core.outputs import check_outputs, checkpoint_path
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import NetworkParams, TaskResult
from hsi_core.training.checkpoint import kept_for_resume
from hsi_core.training.fitting import fit_network
from hsi_core.training.loop import train_network
from hsi_core.training.preparation import (
    Choice,
    Preparation,
    check_patch_fits,
    choose_training_bands,
    prepare_training,
)
from hsi_core.training.recipe import resolve_recipe
from hsi_core.training.report import training_html
from hsi_core.training.statistics import collect_scene_statistics
from hsi_core.tuning.settings_file import TunedSettings, read_settings


class Params(NetworkParams):
    """What to train on and how; a setting that is not given takes the network's recipe."""

    scene: Path = Field(description="Scene to train on.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    test: Path | None = Field(
        None, description="Test labels, raster: evaluated once after training, never looked at before."
    )
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; all but the bad ones if not given."
    )
    settings: Path | None = Field(
        None, description="Settings that Tune found, JSON: network and all that is not given here."
    )
    network: str = Field("hybridsn", description="Name of the network.")
    shared_training: bool = Field(
        False,
        description="Train on windows whose pixels share computation, for HybridSN: much faster where labels are dense.",
    )


class Result(TaskResult):
    """What was written and what was reached."""

    model: Path
    report: Path | None
    num_epochs: int
    best_epoch: int
    validation_accuracy: float = Field(
        description="Overall accuracy on the validation pixels at the best epoch, 0..1."
    )
    overall_accuracy: float | None = Field(description="On the test pixels, 0..1; null without test labels.")
    average_accuracy: float | None
    kappa: float | None
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    seconds: float


def _take_settings(params: Params, progress: Progress) -> tuple[Params, TunedSettings | None]:
    """The parameters with what a tuning found where nothing else is given, and what it found.

    Raises:
        ParameterError: the file holds no settings that can be used, or another network than the one that is named.
    """
    if params.settings is None:
        return params, None
    tuned = read_settings(params.settings)
    if params.network not in (tuned.network, Params.model_fields["network"].default):
        raise ParameterError(
            f"{params.settings.name} has settings of {tuned.network}, but the network is {params.network}; leave one of "
            "them out."
        )
    found = {name: value for name, value in tuned.settings.items() if getattr(params, name) is None}
    progress.info(
        f"Network and settings are those of trial {tuned.trial} in {params.settings.name}: {tuned.network}."
    )
    try:
        taken = Params.model_validate(
            params.model_dump() | found | {"network": tuned.network, "form": tuned.form}
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise ParameterError(
            f"{params.settings.name} cannot be used ({first['loc'][0]}: {first['msg']}); choose a file as Tune wrote it."
        ) from error
    return taken, tuned


def run(params: Params, progress: Progress) -> Result:
    """Train a network."""
    started = time.monotonic()
    params, tuned = _take_settings(params, progress)
    check_outputs(
        [params.output_model, params.report],
        inputs=[params.scene, params.labels, params.validation, params.test, params.class_table, params.settings],
    )  # fmt: skip
    device = choose_device(params.device)
    choice = _choose_network(params, tuned)
    with open_scene(params.scene) as scene, gdal_settings():
        check_patch_fits(choice.recipe.patch_size, scene)
        bands = choose_training_bands(params.bands, scene)
        labels = params.read_labels(params.labels, scene.grid, progress)
        labels.require_trainable()
        prepared = prepare_training(
            scene,
            labels,
            choice,
            bands=bands,
            class_table=labels.class_table,
            validation=params.validation,
            validation_fraction=params.validation_fraction,
            guard=max(choice.recipe.patch_size // 2, tuned.guard if tuned else 0),
            test=params.test,
            seed=params.seed,
            device=device,
            progress=progress,
            until=0.06,
        )
    pixels, parts, network = prepared.pixels, prepared.parts, prepared.network
    progress.info(
        f"Training {choice.title} on {device.type}: {len(pixels.train)} training and {len(pixels.validation)} validation "
        f"pixels, {len(pixels.class_table)} classes, {prepared.describe_patches()}."
    )
    checkpoint = checkpoint_path(params.output_model)
    with kept_for_resume(checkpoint):
        state, settings = _train(
            prepared, params, device=device, checkpoint=checkpoint, progress=progress.stage(0.06, 0.97)
        )
        statistics = collect_scene_statistics(
            params.scene,
            pixels,
            bands=bands,
            reduction=prepared.reduction,
            network=network,
            device=device,
            seed=params.seed,
            progress=progress.stage(0.97, 1.0),
        )
        validated = pixels.assess(network, parts.validation, pixels.validation)
        tested = pixels.assess(network, parts.test, pixels.test) if parts.test else None
        card = prepared.make_card(
            state, settings=settings, seed=params.seed, validation=validated, test=tested
        )
        html = training_html(
            card,
            state,
            title=f"Training of {params.output_model.name}",
            validation=validated,
            test=tested,
            seconds=time.monotonic() - started,
        )
        save_model(
            params.output_model,
            card=card,
            weights=state.best_weights,
            reduction=prepared.reduction,
            statistics=statistics,
            report=params.report,
            html=html,
        )
    if card.test is not None:
        progress.info(
            f"Test: overall accuracy {100 * card.test.overall_accuracy:.2f} % on {card.test.num_pixels} pixels, split "
            f'"{card.test.split_kind}"; {100 * (card.test.overlap or 0.0):.1f} % of the test patches touch a training pixel.'
        )
    progress.report(1.0, "Done")
    return _result(params, card, seconds=time.monotonic() - started)


def _choose_network(params: Params, tuned: TunedSettings | None) -> Choice:
    """The network that the user wants.

    Raises:
        ParameterError: there is none, or it cannot be trained so.
        PatchError: it has no such patches.
    """
    recipe = resolve_recipe(params.network, params.form, params)
    check_patch_size(recipe.patch_size)
    if params.shared_training and not find_network(params.network).has_shared_training:
        able = [name for name in network_names() if find_network(name).has_shared_training]
        raise ParameterError(
            f"The pixels of {params.network} cannot share computation in training; choose one of {', '.join(able)}, or "
            "train on patches."
        )
    return Choice(params.network, params.form, recipe, params.components, tuned.options if tuned else {})


def _train(
    prepared: Preparation, params: Params, *, device: torch.device, checkpoint: Path, progress: Progress
) -> tuple[TrainingState, dict[str, Any]]:
    """Train or fit the network; how it went, and with which settings."""
    network, pixels, reduction = prepared.network, prepared.pixels, prepared.reduction
    if isinstance(network, FittedNetwork):
        return fit_network(
            network, pixels.to_data(), recipe=prepared.recipe, seed=params.seed, progress=progress
        )
    settings = dataclasses.asdict(prepared.recipe) | {
        "mixed_precision": params.mixed_precision and device.type == "cuda"
    }
    if params.shared_training:
        settings["shared_training"] = True
    state = train_network(
        network,
        pixels.to_data(),
        recipe=prepared.recipe,
        seed=params.seed,
        has_mixed_precision=bool(settings["mixed_precision"]),
        is_shared=params.shared_training,
        checkpoint=checkpoint,
        fingerprint=fingerprint_of(
            core=__version__, torch=torch.__version__, network=params.network, form=params.form, settings=settings,
            options=prepared.choice.options, seed=params.seed, device=device.type, bands=prepared.bands,
            train=pixels.pixels[pixels.train], validation=pixels.pixels[pixels.validation],
            train_targets=pixels.targets[pixels.train], validation_targets=pixels.targets[pixels.validation],
            mean=reduction.mean, weight=reduction.weight,
        ),
        progress=progress,
    )  # fmt: skip
    return state, settings


def _result(params: Params, card: ModelCard, *, seconds: float) -> Result:
    tested = card.test
    return Result(
        model=params.output_model,
        report=params.report,
        num_epochs=card.num_epochs,
        best_epoch=card.best_epoch,
        validation_accuracy=card.validation.overall_accuracy,
        overall_accuracy=tested.overall_accuracy if tested else None,
        average_accuracy=tested.average_accuracy if tested else None,
        kappa=tested.kappa if tested else None,
        overlap=tested.overlap if tested else None,
        seconds=round(seconds, 3),
    )
