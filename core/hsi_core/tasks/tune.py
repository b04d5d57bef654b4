"""Search for the best settings: network, patch size, components, learning rate, widths, augmentation.

TPE chooses the trials, and trials that fall behind are pruned. All trials train on the same pixels and are
measured on the same validation pixels, which are given or held out of the labels. No trial uses the test
labels. The study is an SQLite file: the same call resumes it, and several processes can share it. After a
cancel the study stays, with the best settings found so far, which Train can use.
"""

import importlib.util
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import torch
from pydantic import Field

from hsi_core.accuracy.accuracies import metrics_of, with_metrics
from hsi_core.device import choose_device
from hsi_core.errors import CancelledError, HsiError, LabelError, MissingPackageError, ParameterError
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.grid import Grid
from hsi_core.inputs.patches import check_patch_fits
from hsi_core.inputs.pretreatment import PretreatmentKind
from hsi_core.inputs.reduction import COMPONENT_NAMES
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets, divide_labels
from hsi_core.language import conjoined, listed, tr
from hsi_core.models.registry import find_recipe
from hsi_core.outputs import check_outputs, new_file
from hsi_core.progress import Progress
from hsi_core.reports.report import Origin
from hsi_core.reports.values import interval_in_brackets
from hsi_core.scenes.scene import open_scene
from hsi_core.splits.overlap import share_of_touching
from hsi_core.tasks import MAX_EPOCHS, MAX_RATE, HeldOutParams, TaskResult, train
from hsi_core.training.baseline import SpectraSource, find_training_pixels, fit_baselines
from hsi_core.training.preparation import choose_training_bands
from hsi_core.training.subset_map import subset_map
from hsi_core.tuning.settings_file import TunedSettings, settings_of, write_settings
from hsi_core.tuning.space import FORM, SearchSpace, parse_sizes, parse_span, parse_words

if TYPE_CHECKING:
    import optuna

    from hsi_core.tuning.trial_accuracies import TrialAccuracies
    from hsi_core.tuning.trials import TrialTrainer


class Params(HeldOutParams):
    """Scene, labels, search space, and number of trials."""

    scene: Path = Field(description="Scene to train on.")
    labels: Path = Field(
        description="Training labels: raster on the scene's grid, or vector of polygons or points."
    )
    study: Path = Field(
        description="Study to write, .sqlite. An existing study is resumed; several runs can share one."
    )
    output_settings: Path = Field(description="Best settings to write, .json, for Train.")
    report: Path | None = Field(None, description="HTML report to write.")
    output_model: Path | None = Field(
        None, description="Model to train with the best settings at the end, .safetensors."
    )
    test: Path | None = Field(
        None,
        description="Test labels, raster: no trial uses them; the final model is tested on them once.",
    )
    bands: str | None = Field(
        None, description="Bands to use, for example 1-103,110; if not given, all that are not marked as bad."
    )
    trials: int = Field(
        50, ge=1, le=1_000_000, description="Number of trials of the study at the end, earlier runs included."
    )
    minutes: float | None = Field(
        None,
        gt=0,
        le=10_000_000,
        description="Time limit for the trials of this run in minutes; if not given, there is no limit.",
    )
    epochs: int = Field(30, ge=1, le=MAX_EPOCHS, description="Largest number of epochs of each trial.")
    networks: str = Field("hybridsn,lsga-vit,ssan", description="Networks to choose from.")
    patch_sizes: str = Field("7,9,11,13", description="Patch sizes to choose from, odd.")
    components: str = Field("15,30,45", description="Numbers of components to choose from.")
    learning_rate: str = Field("1e-5..1e-3", description="Range of the learning rate.")
    weight_decay: str = Field("1e-6..1e-2", description="Range of the weight decay.")
    dropout: str = Field("0.3..0.7", description="Range of the dropout; ignored by networks without dropout.")
    gru_units: str = Field("64..256", description="Range of the GRU units, multiples of 8.")
    channels: str = Field("32..128", description="Range of the channels of convolutions, multiples of 8.")
    attention_size: str = Field("32..128", description="Range of the attention size, multiples of 8.")
    spectral_noise: str = Field(
        "0..1", description="Range of the standard deviation of noise on standardised spectra."
    )
    augment: Literal["both", "yes", "no"] = Field(
        "both", description="Flip and rotate patches: yes, no, or both to search which is better."
    )
    reduction: str | None = Field(
        None,
        description="How components are found: pca, discriminant, mnf, pls, or several to choose from; if "
        "not given, as the recipe of each network says.",
    )
    pretreatment: str | None = Field(
        None,
        description="Pretreatment of spectra: none, snv, continuum, derivative, or several to choose from; "
        "if not given, as the recipe of each network says.",
    )
    cluster: str | None = Field(
        None,
        description="Address of a Dask scheduler, tcp://host:port or tls://host:port, or its scheduler file "
        "(.json). Its workers train a trial each. If empty, this computer does.",
    )


@with_metrics(after="validation_overlap")
class Result(TaskResult):
    """Files written, and the best trial."""

    study: Path
    settings: Path
    report: Path | None
    model: Path | None
    network: str
    best_trial: int
    validation_accuracy: float = Field(
        description="Overall accuracy of the best trial on the validation pixels, 0..1."
    )
    num_trials: int = Field(description="Trials that are complete, pruned or failed.")
    num_pruned: int
    num_failed: int
    validation_overlap: float = Field(
        description="Share of validation pixels whose largest patch touches a training pixel, 0..1."
    )
    seconds: float


LIBRARIES = ("sqlalchemy", "sqlalchemy.orm", "alembic.command", "optuna")
"""What a study needs. They are loaded one by one, because a cancel waits for each."""


def _require_optuna() -> None:
    if importlib.util.find_spec("optuna") is None:
        raise MissingPackageError(
            "Tuning needs the package optuna, which is not installed; run “Set up the processing "
            "environment” to repair it, or "
            'install it there (pip install "optuna>=5").'
        )


def _parse_space(params: Params) -> SearchSpace:
    options = {
        "dropout": 0.9,
        "gru_units": float("inf"),
        "channels": float("inf"),
        "attention_size": float("inf"),
    }
    return SearchSpace(
        networks=tuple(dict.fromkeys(name.strip() for name in params.networks.split(","))),
        patch_sizes=parse_sizes(params.patch_sizes, name="patch_sizes"),
        components=parse_sizes(params.components, name="components"),
        learning_rate=parse_span(params.learning_rate, name="learning_rate", low=1e-9, high=MAX_RATE),
        weight_decay=parse_span(params.weight_decay, name="weight_decay", low=0.0, high=MAX_RATE),
        spectral_noise=parse_span(params.spectral_noise, name="spectral_noise", low=0.0, high=MAX_RATE),
        augment={"both": (True, False), "yes": (True,), "no": (False,)}[params.augment],
        options={
            name: parse_span(getattr(params, name), name=name, low=0.0, high=high)
            for name, high in options.items()
        },
        epochs=params.epochs,
        reductions=parse_words(params.reduction, name="reduction", known=COMPONENT_NAMES)
        if params.reduction
        else (),
        pretreatments=parse_words(params.pretreatment, name="pretreatment", known=get_args(PretreatmentKind))
        if params.pretreatment
        else (),
    )


def _fit_components(space: SearchSpace, num_bands: int, progress: Progress) -> SearchSpace:
    """The space without numbers of components larger than the number of bands.

    Raises:
        ParameterError: no number is left.
    """
    fitting = tuple(size for size in space.components if size <= num_bands)
    if not fitting:
        raise ParameterError(
            tr(
                "The scene has {num_bands} bands to use, but the smallest number of components is "
                "{components}; choose fewer components.",
                num_bands=num_bands,
                components=space.components[0],
            )
        )
    if len(fitting) < len(space.components):
        progress.warning(
            tr(
                "The scene has {num_bands} bands to use; larger numbers of components are not tried.",
                num_bands=num_bands,
            )
        )
    return replace(space, components=fitting)


def _divide(params: Params, labels: Labels, grid: Grid, *, guard: int, progress: Progress) -> LabelledSubsets:
    """Training, validation and test labels.

    Raises:
        LabelError: validation pixels are test pixels.
    """
    subsets = divide_labels(
        labels,
        grid,
        class_table=labels.class_table,
        validation=params.validation,
        test=params.test,
        fraction=params.validation_fraction,
        guard=guard,
        seed=params.seed,
        progress=progress,
    )
    if params.validation is None or subsets.test is None:
        return subsets
    if both := int((subsets.validation.mask & subsets.test.mask).sum()):
        raise LabelError(
            tr(
                "{both} validation pixels are test pixels: the test would choose the settings. Give "
                "validation labels without test pixels, or none; then validation pixels are held out of the "
                "training labels.",
                both=both,
            )
        )
    return subsets


def drop_uncovered(space: SearchSpace, subsets: LabelledSubsets, progress: Progress) -> SearchSpace:
    """The space without patch sizes that reach across the guard band of given validation labels.

    A larger patch that holds training pixels would win for a reason that does not hold elsewhere. If every
    size reaches across, or the labels do not tell their guard band, all sizes stay and a warning says so.

    Args:
        space: the search space.
        subsets: training and validation labels.
        progress: receives the warnings.
    """
    validation, mask = subsets.validation, subsets.train.mask
    shares = {
        size: share_of_touching(validation.mask, mask, size, check=progress.check)
        for size in space.patch_sizes
    }
    across = [
        size for size in space.patch_sizes if shares[size] > 0.0 and size // 2 > (validation.guard or 0)
    ]
    if not across:
        return space
    found = listed(tr("{size} ({share:.1f} %)", size=size, share=100.0 * shares[size]) for size in across)
    kept = tuple(size for size in space.patch_sizes if size not in across)
    remedy = tr(
        "Split with a guard band of at least {guard} pixels, or give no validation labels.",
        guard=max(across) // 2,
    )
    if not validation.guard or not kept:
        progress.warning(
            tr(
                "Patches of these sizes hold training pixels around validation pixels: {listed}. "
                "Larger patches "
                "are favoured, and the accuracies are optimistic. {remedy}",
                listed=found,
                remedy=remedy,
            )
        )
        return space
    progress.warning(
        tr(
            "The validation labels were split with a guard band of {guard} pixels. Patches of these "
            "sizes reach across it and are not tried (share of validation patches with training pixels): "
            "{listed}. {remedy}",
            guard=validation.guard,
            listed=found,
            remedy=remedy,
        )
    )
    return replace(space, patch_sizes=kept)


def _describe_subsets(subsets: LabelledSubsets, *, patch_size: int) -> list[dict[str, Any]]:
    """The split as rows of the report."""

    def row(
        name: str, kind: str, subset: LabelledSubset, *others: tuple[str, LabelledSubset]
    ) -> dict[str, Any]:
        overlaps = [
            (share_of_touching(subset.mask, other.mask, patch_size), other_name)
            for other_name, other in others
        ]
        return {"name": name, "kind": kind, "num_pixels": int(subset.mask.sum()), "overlaps": overlaps}

    train_subset, validation, test = subsets.train, subsets.validation, subsets.test
    is_held_out = validation.kind.startswith("held out")
    rows = [
        row(
            tr("training"), tr("labels that were not held out") if is_held_out else tr("given"), train_subset
        ),
        row(tr("validation"), validation.kind, validation, (tr("a training pixel"), train_subset)),
    ]
    if test is not None:
        others = (tr("a training pixel"), train_subset), (tr("a validation pixel"), validation)
        rows.append(row(tr("test, not used by trials"), test.kind, test, *others))
    return rows


def _say_split(rows: list[dict[str, Any]], patch_size: int, progress: Progress) -> None:
    names = tr("Validation"), tr("Test, not used by trials")
    for name, row in zip(names, rows[1:], strict=False):
        shares = conjoined(
            tr("{share:.1f} % touch {other}", share=100 * share, other=other)
            for share, other in row["overlaps"]
        )
        progress.info(
            tr(
                "{name}: {num_pixels} pixels ({kind}); of their patches, {patch_size} x {patch_size} at "
                "most, {shares}.",
                name=name,
                num_pixels=row["num_pixels"],
                kind=row["kind"],
                patch_size=patch_size,
                shares=shares,
            )
        )


def run(params: Params, progress: Progress) -> Result:
    """Run trials, write the best settings after each trial, and train the final model if it is wanted."""
    started = time.monotonic()
    _require_optuna()
    for library in LIBRARIES:
        progress.check()
        importlib.import_module(library)
    from hsi_core.tuning.study import explaining_failed_writes, finished_trials, open_study, remove_if_empty
    from hsi_core.tuning.trial_accuracies import TrialAccuracies
    from hsi_core.tuning.trials import run_trials

    check_outputs(
        [params.study, params.output_settings, params.report, params.output_model],
        inputs=[
            params.scene,
            params.labels,
            params.validation,
            params.test,
            params.class_table,
            params.merge_table,
        ],
    )
    device = choose_device(params.device)
    num_warmup_epochs = max(params.epochs // 5, 1)
    with ExitStack() as stack:
        opened = stack.enter_context(open_search(params, device, progress))
        trainer, space, subsets, rows = opened.trainer, opened.space, opened.subsets, opened.rows
        spread = None
        if params.cluster is not None:
            from hsi_core.tasks._tune_trials import open_spread  # it runs this task in the workers

            spread = stack.enter_context(open_spread(params, opened, progress))
        baselines = fit_baselines(
            [
                SpectraSource(
                    params.scene,
                    find_training_pixels(
                        trainer.scene, subsets, trainer.class_table, bands=trainer.bands, progress=progress
                    ),
                    trainer.bands,
                )
            ],
            replace(subsets, test=None),
            seed=params.seed,
            progress=progress,
        )
        accuracies = TrialAccuracies(baselines, subsets)
        is_new = not params.study.exists()
        study = open_study(
            params.study,
            identity=trainer.identity(space),
            starts=space.starts(),
            seed=params.seed,
            num_warmup_epochs=num_warmup_epochs,
        )
        if done := len(finished_trials(study)):
            progress.info(
                tr("The study {study} is resumed; it has {done} trials.", study=params.study.name, done=done)
            )
        if params.report is not None:  # those of later trials are found one by one
            accuracies.intervals_of(finished_trials(study), check=progress.check)
        # Written after every trial, so that it is there after a cancel or a kill.
        write_best = partial(_write_best, params, study, space, accuracies, rows)
        write_best()
        try:
            with explaining_failed_writes(params.study):
                best = run_trials(
                    study,
                    trainer,
                    space=space,
                    num_trials=params.trials,
                    seconds=None if params.minutes is None else 60.0 * params.minutes,
                    after_trial=write_best,
                    progress=progress.stage(0.0, 0.9 if params.output_model else 1.0),
                    num_warmup_epochs=num_warmup_epochs,
                    spread=spread,
                )
        except (HsiError, CancelledError):
            if is_new:
                remove_if_empty(params.study, study)
            raise
        write_best()  # other processes may have found better settings
    tested = _train_best(params, progress)
    trials = finished_trials(study)
    if (verdict := accuracies.judge(best)) is not None:
        (progress.warning if verdict.is_warning else progress.info)(verdict.text)
    progress.info(
        tr(
            "Best: trial {number} of {total}, {network}, validation accuracy {accuracy:.2f} %{interval}. "
            "Train with {settings} as its settings{model}.",
            number=best.number,
            total=len(trials),
            network=best.params["network"],
            accuracy=100 * (best.value or 0.0),
            interval=interval_in_brackets(accuracies.interval_of(best)),
            settings=params.output_settings.name,
            model=tr("; the model {name} is trained with them", name=params.output_model.name)
            if params.output_model
            else "",
        )
    )
    progress.report(1.0, "Done")
    return _result(
        params,
        best,
        trials,
        tested,
        validation_overlap=rows[1]["overlaps"][0][0],
        seconds=time.monotonic() - started,
    )


@dataclass(frozen=True)
class OpenedSearch:
    """A call with open files.

    Args:
        trainer: trains candidates.
        space: the search space.
        subsets: training, validation and test labels.
        rows: the split as rows of the report.
    """

    trainer: "TrialTrainer"
    space: SearchSpace
    subsets: LabelledSubsets
    rows: list[dict[str, Any]]


@contextmanager
def open_search(params: Params, device: torch.device, progress: Progress) -> Iterator[OpenedSearch]:
    """Open the scene, and divide the labels.

    Args:
        params: of the task.
        device: where trials are trained.
        progress: receives messages, and tells when to stop.
    """
    from hsi_core.tuning.trials import TrialTrainer

    space = _parse_space(params)
    largest = max(space.patch_sizes)
    with open_scene(params.scene, progress) as scene, gdal_settings():
        check_patch_fits(largest, scene.grid.shape)
        bands = choose_training_bands(params.bands, scene)
        space = _fit_components(space, len(bands), progress)
        labels = params.read_labels(params.labels, scene.grid, progress)
        labels.require_trainable()
        space.check(num_bands=len(bands), num_classes=len(labels.class_table))
        subsets = _divide(params, labels, scene.grid, guard=largest // 2, progress=progress)
        space = drop_uncovered(space, subsets, progress)
        largest = max(space.patch_sizes)
        rows = _describe_subsets(subsets, patch_size=largest)
        _say_split(rows, largest, progress)
        trainer = TrialTrainer(
            scene=scene,
            bands=bands,
            class_table=labels.class_table,
            subsets=replace(subsets, test=None),
            device=device,
            seed=params.seed,
            has_mixed_precision=params.mixed_precision and device.type == "cuda",
        )
        yield OpenedSearch(trainer, space, subsets, rows)


def _write_best(
    params: Params,
    study: "optuna.Study",
    space: SearchSpace,
    accuracies: "TrialAccuracies",
    rows: list[dict[str, Any]],
) -> None:
    """Write the best settings so far, and the report if it is wanted."""
    from hsi_core.tuning.report import tuning_report
    from hsi_core.tuning.study import best_trial, finished_trials
    from hsi_core.tuning.trials import candidate_of

    best = best_trial(study)
    if best is None:
        return
    trials = finished_trials(study)
    candidate = candidate_of(space, best)
    settings = TunedSettings(
        network=candidate.network,
        form=FORM,
        settings=settings_of(candidate.recipe, own=find_recipe(candidate.network, FORM)),
        options=candidate.options,
        guard=max(space.patch_sizes) // 2,
        trial=best.number,
        num_trials=len(trials),
        validation_accuracy=best.value or 0.0,
        validation_kind=rows[1]["kind"],
        scene=params.scene.name,
    )
    write_settings(params.output_settings, settings)
    if params.report is not None:
        report = tuning_report(
            study,
            space,
            settings,
            title=tr("Tuning of {name}", name=params.scene.name),
            subsets=rows,
            verdict=accuracies.judge(best),
            intervals=accuracies.intervals_of(trials),
            settings_name=params.output_settings.name,
            subset_picture=subset_map(accuracies.subsets, params.scene),
            origin=Origin.of_fields(params, "scene", "labels", "validation", "test", "class_table"),
        )
        with new_file(params.report, is_interim=True) as temporary:
            report.write(temporary)


def _train_best(params: Params, progress: Progress) -> train.Result | None:
    """Train the final model if it is wanted."""
    if params.output_model is None:
        return None
    given = {name: getattr(params, name) for name in train.Params.model_fields if name in _HANDED_ON}
    return train.run(
        train.Params(settings=params.output_settings, output_model=params.output_model, **given),
        progress.stage(0.9, 1.0, prefix="Final model: "),
    )


def _result(
    params: Params,
    best: "optuna.trial.FrozenTrial",
    trials: Sequence["optuna.trial.FrozenTrial"],
    tested: train.Result | None,
    *,
    validation_overlap: float,
    seconds: float,
) -> Result:
    from hsi_core.tuning.study import PROBLEM

    return Result(
        study=params.study,
        settings=params.output_settings,
        report=params.report,
        model=params.output_model,
        network=best.params["network"],
        best_trial=best.number,
        validation_accuracy=best.value or 0.0,
        num_trials=len(trials),
        num_pruned=sum(trial.state.name == "PRUNED" for trial in trials),
        num_failed=sum(PROBLEM in trial.user_attrs for trial in trials),
        validation_overlap=validation_overlap,
        **metrics_of(tested),
        seconds=round(seconds, 3),
    )


_HANDED_ON = {
    "scene",
    "labels",
    "labels_layer",
    "field",
    "class_table",
    "validation",
    "validation_fraction",
    "test",
    "bands",
    "seed",
    "device",
    "mixed_precision",
}
"""Parameters that Tune hands on to Train."""
