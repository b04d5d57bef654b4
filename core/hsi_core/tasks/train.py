"""Train a network on the labelled pixels of a scene and write a model file.

A PCA, or another reduction, turns the bands into components. It is fitted on the scene or on the training
pixels, and stored in the model. Training stops early on validation pixels, which are given or held out of the
labels in blocks with a guard band. Test labels, if given, are used once, after training.
"""

import dataclasses
import time
from functools import partial
from pathlib import Path

import torch
from pydantic import Field, ValidationError

from hsi_core.accuracy.accuracies import Baseline, metrics_of, with_metrics
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.crossvalidation.automatic import BUDGET_SECONDS, AutomaticChoice, choose_automatically
from hsi_core.device import choose_device
from hsi_core.errors import ParameterError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.language import listed, tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.models.base import check_patch_size
from hsi_core.models.recipe import Recipe
from hsi_core.models.registry import find_network, network_names
from hsi_core.outputs import check_outputs
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.reports.values import interval_in_brackets
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import NetworkParams, TaskResult
from hsi_core.training.baseline import SpectraSource, measure_baselines
from hsi_core.training.cautions import warn_of_chance
from hsi_core.training.flow import Description, Refitted, Stages, Trained, TrainingRun, train_and_save
from hsi_core.training.preparation import Choice, Preparation, choose_training_bands, prepare_training
from hsi_core.training.recipe import has_own_schedule, resolve_recipe
from hsi_core.training.refit import GUARD as REFIT_GUARD
from hsi_core.training.refit import can_refit, train_again
from hsi_core.training.report import training_report
from hsi_core.training.subset_map import subset_map
from hsi_core.tuning.settings_file import TunedSettings, read_settings

AUTOMATIC = "auto"
"""The method is chosen on the training labels; the default without a settings file."""
DEFAULT_NETWORK = "hybridsn"
"""The network if settings of a network are given, but no network."""


class Params(NetworkParams):
    """Scene, labels and settings; a setting that is not given is that of the network's recipe."""

    scene: Path = Field(description="Scene to train on.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    output_model: Path = Field(description="Model to write, .safetensors.")
    report: Path | None = Field(None, description="HTML report to write.")
    test: Path | None = Field(
        None, description="Test labels, raster: evaluated once, after training; not used before."
    )
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; if not given, all that are not marked as bad."
    )
    settings: Path | None = Field(
        None,
        description="Settings that Tune found, JSON: the network, and every setting not given here. Ignored "
        "if another network is named.",
    )
    network: str | None = Field(
        None,
        description="Name of the network; auto chooses a method by cross-validation on the training labels. "
        "If not given, that of the settings, else auto.",
    )
    choice_minutes: float = Field(
        BUDGET_SECONDS / 60.0,
        gt=0,
        le=1_000_000,
        description="Time limit of the automatic choice in minutes.",
    )
    field_weights: bool | None = Field(
        None,
        description="Balance fields: within its class, a pixel counts less, the larger its field (connected "
        "area) is. For networks that are trained in epochs, lda, discriminant-svm and svm-mean.",
    )
    refit: bool = Field(
        True,
        description="Train again on all labelled pixels once held-out pixels have chosen the settings; for "
        "baselines and discriminant-context, without validation labels.",
    )
    shared_training: bool = Field(
        False,
        description="Train on windows whose pixels share computation: faster for HybridSN with dense labels.",
    )


@with_metrics(after="validation_accuracy")
class Result(TaskResult):
    """Files written, and accuracies reached."""

    model: Path
    report: Path | None
    num_epochs: int
    best_epoch: int
    validation_accuracy: float = Field(
        description="Overall accuracy on the validation pixels at the best epoch, 0..1."
    )
    overlap: float | None = Field(
        description="Share of test pixels whose patch touches a training pixel, 0..1."
    )
    seconds: float


def run(params: Params, progress: Progress) -> Result:
    """Train a network."""
    started = time.monotonic()
    params, tuned = _take_settings(params, progress)
    check_outputs(
        [params.output_model, params.report],
        inputs=[
            params.scene,
            params.labels,
            params.validation,
            params.test,
            params.class_table,
            params.merge_table,
            params.settings,
        ],
    )
    device = choose_device(params.device)
    if params.network == AUTOMATIC:
        automatic = _choose_automatically(params, device, progress.stage(0.0, 0.5))
        choice, progress = automatic.choice, progress.stage(0.5, 1.0)
    else:
        automatic, choice = None, _choose_network(params, tuned)
    prepared = _prepare(
        params,
        choice,
        guard=tuned.guard if tuned else 0,
        device=device,
        is_read_again=automatic is not None,
        progress=progress,
    )
    pixels = prepared.pixels
    progress.info(
        tr(
            "Training {title} on {device}: {num_train} training and "
            "{num_validation} validation pixels, {num_class_table} classes, "
            "{patches}.",
            title=choice.title,
            device=device.type,
            num_train=len(pixels.train),
            num_validation=len(pixels.validation),
            num_class_table=len(pixels.class_table),
            patches=prepared.describe_patches(),
        )
    )
    refit = _Refit(params, prepared) if params.refit and can_refit(prepared) else None
    card, (validation, *_) = train_and_save(
        _make_run(params, prepared, automatic),
        prepared.scene_inputs(),
        _describe(params, prepared, refit, progress),
        model=params.output_model,
        report=params.report,
        stages=Stages(0.06, 0.97),
        started=started,
        refit=refit,
        progress=progress,
    )
    if card.test is not None:
        progress.info(
            tr(
                "Test: overall accuracy {overall_accuracy:.2f} %{interval} on {num_pixels} pixels, split "
                '"{split_kind}"; {overlap:.1f} % of the test patches touch a training pixel.',
                overall_accuracy=100 * card.test.overall_accuracy,
                interval=interval_in_brackets(card.test.intervals.get("overall_accuracy")),
                num_pixels=card.test.num_pixels,
                split_kind=card.test.split_kind,
                overlap=100 * (card.test.overlap or 0.0),
            )
        )
    for caution in warn_of_chance(validation, card.network):
        progress.warning(listed([caution.text, caution.advice], " "))
    progress.report(1.0, "Done")
    return _result(params, card, seconds=time.monotonic() - started)


def _take_settings(params: Params, progress: Progress) -> tuple[Params, TunedSettings | None]:
    """The parameters completed by the settings of Tune, and these settings if they are used.

    A network that the user names wins: settings of another network are not used.

    Raises:
        ParameterError: the file holds no valid settings.
    """
    if params.settings is None:
        return params.model_copy(
            update={"network": params.network or _default_network(params, progress)}
        ), None
    tuned = read_settings(params.settings)
    if params.network not in (None, tuned.network):
        progress.warning(
            tr(
                "{settings} has settings of {network}, and the network is {params_network}: "
                "these settings are not used. To use them, do not name a network.",
                settings=params.settings.name,
                network=tuned.network,
                params_network=params.network,
            )
        )
        return params, None
    found = {name: value for name, value in tuned.settings.items() if getattr(params, name) is None}
    source = (
        tr("the {origin}", origin=tuned.origin) if tuned.origin else tr("trial {number}", number=tuned.trial)
    )
    progress.info(
        tr(
            "Network and settings are those of {source} in {settings}: {network}.",
            source=source,
            settings=params.settings.name,
            network=tuned.network,
        )
    )
    try:
        taken = Params.model_validate(
            params.model_dump() | found | {"network": tuned.network, "form": tuned.form}
        )
    except ValidationError as error:
        first = error.errors()[0]
        raise ParameterError(
            tr(
                "{name} cannot be used ({place}: {problem}); choose a file as Tune wrote it.",
                name=params.settings.name,
                place=first["loc"][0],
                problem=first["msg"],
            )
        ) from error
    return taken, tuned


def _default_network(params: Params, progress: Progress) -> str:
    """The network if none is named: settings of a network need one, everything else is chosen."""
    given = _network_settings(params)
    if not given:
        return AUTOMATIC
    progress.warning(
        tr(
            "No network is named, but settings of a network are given ({listed}): {default_network} "
            "is trained. Without these settings, the method is chosen automatically.",
            listed=", ".join(given),
            default_network=DEFAULT_NETWORK,
        )
    )
    return DEFAULT_NETWORK


def _network_settings(params: Params) -> list[str]:
    """Names of the settings of a network that the user gave."""
    given = [
        field.name for field in dataclasses.fields(Recipe) if getattr(params, field.name, None) is not None
    ]
    given += ["shared_training"] if params.shared_training else []
    given += ["form"] if params.form != "corrected" else []
    return given


def _choose_network(params: Params, tuned: TunedSettings | None) -> Choice:
    """The network that the user wants.

    Raises:
        ParameterError: there is no such network, or it cannot be trained on windows.
        PatchError: the patch size is even.
    """
    name = params.network or DEFAULT_NETWORK
    recipe = resolve_recipe(name, params.form, params)
    check_patch_size(recipe.patch_size)
    if params.shared_training and not find_network(name).has_shared_training:
        able = [other for other in network_names() if find_network(other).has_shared_training]
        raise ParameterError(
            tr(
                "The pixels of {name} cannot share computation in training; choose one of {listed}, or train "
                "on patches.",
                name=name,
                listed=", ".join(able),
            )
        )
    return Choice(
        name,
        params.form,
        recipe,
        params.components,
        tuned.options if tuned else {},
        has_own_schedule=not find_network(name).has_gradients or has_own_schedule(params.form, params),
    )


def _choose_automatically(params: Params, device: torch.device, progress: Progress) -> AutomaticChoice:
    """The method that is best in a quick cross-validation on the training labels.

    Raises:
        ParameterError: settings of a network are given.
    """
    if given := _network_settings(params):
        raise ParameterError(
            tr(
                "The network is chosen automatically, but settings of a network are given: {listed}. Leave "
                "them out, or name the network.",
                listed=", ".join(given),
            )
        )
    with open_scene(params.scene, progress) as scene, gdal_settings():
        bands = choose_training_bands(params.bands, scene)
        labels = params.read_labels(params.labels, scene.grid, progress)
        labels.require_trainable()
        found = choose_automatically(
            scene,
            labels,
            bands=bands,
            by_polygons=labels.split is not None and labels.split.kind == "polygons",
            seed=params.seed,
            device=device,
            has_mixed_precision=params.mixed_precision and device.type == "cuda",
            budget_seconds=60.0 * params.choice_minutes,
            progress=progress,
        )
    progress.info(found.reason)
    return found


def _prepare(
    params: Params,
    choice: Choice,
    *,
    guard: int,
    device: torch.device,
    is_read_again: bool,
    progress: Progress,
) -> Preparation:
    """The new network with its pixels.

    Args:
        params: of the task.
        choice: the network.
        guard: smallest width of the guard band around held-out pixels.
        device: where the pixels are kept.
        is_read_again: scene and labels were read before, and their warnings are said.
        progress: receives the progress.
    """
    patch_size = choice.recipe.patch_size
    told = progress.silent() if is_read_again else progress
    with open_scene(params.scene, told) as scene, gdal_settings():
        check_patch_fits(patch_size, scene.grid.shape)
        bands = choose_training_bands(params.bands, scene)
        labels = params.read_labels(params.labels, scene.grid, told)
        labels.require_trainable()
        return prepare_training(
            scene,
            labels,
            choice,
            bands=bands,
            class_table=labels.class_table,
            validation=params.validation,
            validation_fraction=params.validation_fraction,
            guard=max(patch_size // 2, guard),
            wide_guard=REFIT_GUARD if find_network(choice.network).has_refit else 0,
            test=params.test,
            seed=params.seed,
            device=device,
            progress=progress,
            until=0.06,
        )


def _make_run(params: Params, prepared: Preparation, automatic: AutomaticChoice | None) -> TrainingRun:
    """The training of the network on its labels; the card keeps why it was chosen automatically."""
    data = prepared.pixels.to_data()
    return TrainingRun(
        network=prepared.network,
        data=data,
        recipe=prepared.recipe,
        seed=params.seed,
        has_mixed_precision=params.mixed_precision and data.targets.device.type == "cuda",
        conditions=prepared.conditions(),
        settings={} if automatic is None else automatic.to_settings(),
        is_shared=params.shared_training,
    )


class _Refit:
    """Trains the network of a preparation again on all labelled pixels.

    Args:
        params: of the task.
        prepared: of the first training.

    Attributes:
        prepared: of the second training, once it is called; before, of the first one.
    """

    def __init__(self, params: Params, prepared: Preparation) -> None:
        self.params, self.prepared = params, prepared

    def __call__(self, trained: Trained, progress: Progress) -> Refitted:
        """The network after its second training."""
        first, device = self.prepared, self.prepared.pixels.source.tiles.device
        progress.info(
            tr(
                "Training {title} again with the chosen settings, on all labelled pixels, {num_validation} "
                "held-out ones among them.",
                title=first.choice.title,
                num_validation=len(first.pixels.validation),
            )
        )
        with open_scene(self.params.scene) as scene, gdal_settings():
            self.prepared, again = train_again(
                first,
                trained,
                scene,
                seed=self.params.seed,
                has_mixed_precision=self.params.mixed_precision and device.type == "cuda",
                progress=progress,
            )
        return Refitted(self.prepared.network, self.prepared.scene_inputs(), again)


_Assessed = tuple[SubsetAssessment, SubsetAssessment | None, list[Baseline]]
"""Accuracies on validation and test pixels, and those of the baselines."""


def _describe(
    params: Params, prepared: Preparation, refit: _Refit | None, progress: Progress
) -> Description[_Assessed]:
    """Accuracies, model card and report; the last network is tested, the first one is validated."""
    pixels, subsets, network = prepared.pixels, prepared.subsets, prepared.network
    # A baseline with surroundings or pretreatment is compared with itself without them.
    is_plain = prepared.recipe.patch_size == 1 and prepared.recipe.pretreatment == "none"

    def assess() -> _Assessed:
        with checked_between_layers(network, progress.check):
            validation = pixels.assess(network, subsets.validation, pixels.validation)
        last = prepared if refit is None else refit.prepared
        with checked_between_layers(last.network, progress.check):
            test = last.pixels.assess(last.network, subsets.test, last.pixels.test) if subsets.test else None
        return (
            validation,
            test,
            measure_baselines(
                [SpectraSource(prepared.scene_path, pixels, prepared.bands)],
                subsets,
                network=prepared.choice.network if is_plain else "",
                validation=validation,
                test=test,
                seed=params.seed,
                refitted=None if refit is None else SpectraSource(last.scene_path, last.pixels, last.bands),
                progress=progress,
            ),
        )

    def make_card(trained: Trained, assessed: _Assessed) -> ModelCard:
        validation, test, baselines = assessed
        last = prepared if refit is None else refit.prepared
        return last.make_card(
            trained, seed=params.seed, validation=validation, test=test, baselines=baselines
        )

    return Description(assess=assess, make_card=make_card, make_page=partial(_make_page, params, prepared))


def _make_page(
    params: Params,
    prepared: Preparation,
    card: ModelCard,
    state: TrainingState,
    assessed: _Assessed,
    seconds: float,
) -> str:
    validation, test, _ = assessed
    return training_report(
        card,
        state,
        title=tr("Training of {name}", name=params.output_model.name),
        validation=validation,
        test=test,
        seconds=seconds,
        subset_picture=subset_map(prepared.subsets, prepared.scene_path),
        origin=Origin.of_fields(params, "scene", "labels", "validation", "test", "settings", "class_table"),
    ).to_html()


def _result(params: Params, card: ModelCard, *, seconds: float) -> Result:
    tested = card.test
    return Result(
        model=params.output_model,
        report=params.report,
        num_epochs=card.num_epochs,
        best_epoch=card.best_epoch,
        validation_accuracy=card.validation.overall_accuracy,
        **metrics_of(tested),
        overlap=tested.overlap if tested else None,
        seconds=round(seconds, 3),
    )
