"""Train a network on the labelled pixels of a scene and write a model file.

Bands are scaled and reduced with a PCA that is fitted on the valid pixels of the scene and stored in the model.
Training stops early on validation pixels, which are given or held out of the labels in blocks with a guard band.
Test labels, if given, are used once, after training.
"""

import dataclasses
import time
from pathlib import Path

import numpy as np
import torch
from pydantic import Field, ValidationError

from hsi_core import __version__
from hsi_core.checkpoint import checkpoint_path, fingerprint_of, kept_for_resume
from hsi_core.errors import ParameterError, PatchError
from hsi_core.fitting import fit_network
from hsi_core.inference import choose_device
from hsi_core.labels import read_labels
from hsi_core.model_file import ModelCard, describe_history, save_model
from hsi_core.models import FittedNetwork, build_network, check_patch_size, find_network, network_names
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.scene import open_scene, parse_bands
from hsi_core.scene_population import observe_population
from hsi_core.settings_file import TunedSettings, read_settings
from hsi_core.settled_recipe import describe_inputs, settle_components, settle_recipe
from hsi_core.tasks import NetworkParams, TaskResult
from hsi_core.tile_reader import fit_scene_reduction, gdal_settings
from hsi_core.training import predict_patches, train_network
from hsi_core.training_report import training_html
from hsi_core.training_set import LabelledPart, collect_training_set, hold_out, read_part


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
    options = tuned.options if tuned else {}
    check_outputs(
        [params.output_model, params.report],
        inputs=[
            params.scene,
            params.labels,
            params.validation,
            params.test,
            params.class_table,
            params.settings,
        ],
    )
    device = choose_device(params.device)
    recipe = settle_recipe(params.network, params.form, params)
    check_patch_size(recipe.patch_size)
    if params.shared_training and not find_network(params.network).has_shared_training:
        able = [name for name in network_names() if find_network(name).has_shared_training]
        raise ParameterError(
            f"The pixels of {params.network} cannot share computation in training; choose one of {', '.join(able)}, or "
            "train on patches."
        )
    with open_scene(params.scene) as scene, gdal_settings():
        if recipe.patch_size > min(scene.grid.shape):
            raise PatchError(
                f"The patch size is {recipe.patch_size}, but the scene has only {scene.grid.describe()}; choose "
                "smaller patches."
            )
        bands = parse_bands(params.bands, scene) if params.bands else scene.good_bands()
        if len(bands) < 2:
            raise ParameterError(f"Only band {bands[0]} is to be used; choose at least two bands.")
        labels = read_labels(
            params.labels,
            grid=scene.grid,
            layer=params.labels_layer,
            field=params.field,
            class_table=params.class_table,
            progress=progress,
        )
        labels.require_trainable()
        recipe, num_components = settle_components(
            recipe,
            network=f"{params.network} ({params.form})",
            components=params.components,
            num_bands=len(bands),
            progress=progress,
        )
        num_spectrum_bands = len(bands) if recipe.inputs == "both" else 0
        # Made before the scene is read, so that a patch or a number of components that does not fit is said at once.
        torch.manual_seed(params.seed)
        network = build_network(
            params.network,
            form=params.form,
            num_components=len(bands) if recipe.inputs == "spectrum" else num_components,
            num_classes=len(labels.class_table),
            patch_size=recipe.patch_size,
            num_bands=num_spectrum_bands,
            options=options,
        ).to(device)
        test = None
        if params.test:
            test = read_part(params.test, scene.grid, labels, name="test", progress=progress)
        train = LabelledPart(labels.codes > 0, labels.codes, labels.class_table)
        if params.validation:
            validation = read_part(
                params.validation, scene.grid, labels, name="validation", progress=progress
            )
        else:
            train, validation = hold_out(
                labels,
                fraction=params.validation_fraction,
                guard=max(recipe.patch_size // 2, tuned.guard if tuned else 0),
                seed=params.seed,
                progress=progress,
            )
        reduction = fit_scene_reduction(
            scene,
            bands=bands,
            components=num_components,
            standardize=recipe.standardize,
            whiten=recipe.whiten,
            inputs=recipe.inputs,
            progress=progress.stage(0.0, 0.04),
        )
        pixels = collect_training_set(
            scene,
            class_table=labels.class_table,
            train=train,
            validation=validation,
            test=test,
            bands=bands,
            reduction=reduction,
            patch_size=recipe.patch_size,
            num_bands=num_spectrum_bands,
            device=device,
            progress=progress.stage(0.04, 0.06),
        )

    progress.info(
        f"Training {params.network} ({params.form}) on {device.type}: {len(pixels.train)} training and "
        f"{len(pixels.validation)} validation pixels, {len(labels.class_table)} classes, patches of "
        f"{recipe.patch_size} x {recipe.patch_size}, {describe_inputs(recipe, num_components, len(bands))}."
    )
    checkpoint = checkpoint_path(params.output_model)
    settings = dataclasses.asdict(recipe) | {
        "mixed_precision": params.mixed_precision and device.type == "cuda"
    }
    if params.shared_training:
        settings["shared_training"] = True
    with kept_for_resume(checkpoint):
        if isinstance(network, FittedNetwork):
            state, settings = fit_network(
                network,
                pixels.to_data(),
                recipe=recipe,
                seed=params.seed,
                progress=progress.stage(0.06, 0.97),
            )
        else:
            state = train_network(
                network,
                pixels.to_data(),
                recipe=recipe,
                seed=params.seed,
                has_mixed_precision=bool(settings["mixed_precision"]),
                is_shared=params.shared_training,
                checkpoint=checkpoint,
                fingerprint=fingerprint_of(
                    __version__, torch.__version__, params.network, params.form, settings, options, params.seed, device.type, bands,
                    pixels.pixels[pixels.train], pixels.pixels[pixels.validation], pixels.targets[pixels.train],
                    pixels.targets[pixels.validation], reduction.mean, reduction.weight,
                ),
                progress=progress.stage(0.06, 0.97),
            )  # fmt: skip
        population = observe_population(
            params.scene,
            bands=bands,
            reduction=reduction,
            network=network,
            validation_logits=predict_patches(
                network, pixels.source, torch.from_numpy(pixels.validation).to(device)
            ),
            device=device,
            seed=params.seed,
            progress=progress.stage(0.97, 1.0),
        )
        validated = pixels.assess(network, validation, pixels.validation)
        test_assessment = pixels.assess(network, test, pixels.test) if test else None
        tested = test_assessment.accuracies if test_assessment else None
        card = ModelCard(
            network=params.network,
            form=params.form,
            patch_size=recipe.patch_size,
            num_components=network.num_components,
            num_spectrum_bands=num_spectrum_bands,
            classes=labels.class_table.to_records(),
            class_pixels={str(code): count for code, count in pixels.count_classes().items()},
            scene=params.scene.name,
            scene_bands=scene.num_bands,
            bands=[scene.band_numbers.index(number) + 1 for number in bands],
            wavelengths_nm=scene.wavelengths_of(bands),
            pca_fitted_on="all valid pixels of the training scene, without labels",
            explained_variance=[round(float(share), 6) for share in reduction.explained],
            settings=settings,
            seed=params.seed,
            num_epochs=len(state.history),
            best_epoch=state.best_epoch,
            validation_kind=validation.kind,
            validation=validated.accuracies,
            test=tested,
            versions={"hsi_core": __version__, "torch": torch.__version__, "numpy": np.__version__},
            history=describe_history(state.history),
            options=options,
        )
        html = training_html(
            card,
            state,
            title=f"Training of {params.output_model.name}",
            validation=validated,
            test=test_assessment,
            seconds=time.monotonic() - started,
        )
        save_model(
            params.output_model,
            card=card,
            weights=state.best_weights,
            reduction=reduction,
            population=population,
            report=params.report,
            html=html,
        )
    if tested is not None:
        progress.info(
            f"Test: overall accuracy {100 * tested.overall_accuracy:.2f} % on {tested.num_pixels} pixels, split "
            f'"{tested.split_kind}"; {100 * (tested.overlap or 0.0):.1f} % of the test patches touch a training pixel.'
        )
    progress.report(1.0, "Done")
    return Result(
        model=params.output_model,
        report=params.report,
        num_epochs=len(state.history),
        best_epoch=state.best_epoch,
        validation_accuracy=card.validation.overall_accuracy,
        overall_accuracy=tested.overall_accuracy if tested else None,
        average_accuracy=tested.average_accuracy if tested else None,
        kappa=tested.kappa if tested else None,
        overlap=tested.overlap if tested else None,
        seconds=round(time.monotonic() - started, 3),
    )
