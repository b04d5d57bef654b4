"""Running the trials of a study: all use the same training and the same validation pixels."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import optuna
import torch
from optuna.trial import FrozenTrial, TrialState

from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, DeviceError, HsiError, TimeIsUpError
from hsi_core.evaluation.inference import checked_between_layers
from hsi_core.fingerprint import fingerprint_of
from hsi_core.inputs.reduction import Reduction
from hsi_core.labels.subsets import LabelledSubsets
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.history import EpochRecord
from hsi_core.progress import Progress, format_duration
from hsi_core.scenes.scene import Scene
from hsi_core.training.flow import TrainingRun
from hsi_core.training.loop import TrainingError
from hsi_core.training.preparation import Choice, make_network, read_training_pixels
from hsi_core.tuning.remote_trials import TrialSpread, run_elsewhere
from hsi_core.tuning.space import FORM, Candidate, SearchSpace
from hsi_core.tuning.study import (
    CONFUSION,
    PROBLEM,
    best_trial,
    finished_trials,
    put_back,
    put_back_interrupted,
)
from hsi_core.windows import Window

PROBE_WINDOWS = 4
PROBE_SIDE = 16


class TuningError(HsiError, RuntimeError):
    """A study has no complete trial."""


@dataclass(frozen=True)
class MeasuredTrial:
    """A complete trial.

    Args:
        accuracy: overall accuracy of its best epoch on the validation pixels, 0..1.
        confusion: in each spatial unit of these pixels, see `UnitConfusion.to_cells`.
    """

    accuracy: float
    confusion: list[list[int]]


class _TrialInterruptedError(BaseException):
    """A trial ended without a result. Optuna takes an `Exception` for the result of a trial.

    Args:
        reason: the exception that ended the trial.
    """

    def __init__(self, reason: Exception) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass
class TrialTrainer:
    """Trains candidates on one scene with one split.

    Args:
        scene: open scene.
        bands: numbers of the bands that are used.
        class_table: classes.
        subsets: training pixels, and the validation pixels that measure the trials; no test pixels.
        device: where to compute.
        seed: of every training, so that trials differ only in their settings.
        has_mixed_precision: see `train_network`.
    """

    scene: Scene
    bands: list[int]
    class_table: ClassTable
    subsets: LabelledSubsets
    device: torch.device
    seed: int
    has_mixed_precision: bool
    _reductions: dict[tuple[Any, ...], Reduction] = field(default_factory=dict)

    def __call__(
        self, candidate: Candidate, *, progress: Progress, after_epoch: Callable[[EpochRecord], None]
    ) -> MeasuredTrial:
        """Train a candidate as Train does with its settings, and measure it on the validation pixels.

        Raises:
            TrainingError: the loss is not a finite number.
            DeviceError: the device has too little memory.
        """
        recipe = candidate.recipe
        new = make_network(
            Choice(candidate.network, FORM, recipe, recipe.components, candidate.options),
            num_bands=len(self.bands),
            num_classes=len(self.class_table),
            seed=self.seed,
            device=self.device,
            progress=progress,
        )
        key = (
            recipe.standardize,
            recipe.whiten,
            recipe.inputs,
            recipe.reduction,
            recipe.pretreatment,
            new.num_components,
        )
        prepared = read_training_pixels(
            self.scene,
            new,
            self.subsets,
            bands=self.bands,
            class_table=self.class_table,
            reduction=self._reductions.get(key),
            device=self.device,
            progress=progress,
            until=0.06,
        )
        self._reductions[key] = prepared.reduction
        run = TrainingRun(
            network=prepared.network,
            data=prepared.pixels.to_data(),
            recipe=prepared.recipe,
            seed=self.seed,
            has_mixed_precision=self.has_mixed_precision,
            conditions=prepared.conditions(),
        )
        progress = progress.stage(0.06, 1.0)
        state = run.train(checkpoint=None, progress=progress, after_epoch=after_epoch).state
        pixels = prepared.pixels
        with checked_between_layers(run.network, progress.check):
            found = pixels.assess(run.network, self.subsets.validation, pixels.validation)
        return MeasuredTrial(
            state.history[state.best_epoch - 1].validation_accuracy,
            found.units.to_cells() if found.units else [],
        )

    def identity(self, space: SearchSpace) -> dict[str, Any]:
        """Everything that the results of the trials depend on, for `open_study`."""
        train, validation = self.subsets.train, self.subsets.validation
        labels = fingerprint_of(
            codes=self.class_table.codes,
            train=np.where(train.mask, train.codes, 0),
            validation=np.where(validation.mask, validation.codes, 0),
        )
        settings = space.describe() | {"seed": self.seed}
        return {"scene": self._digest_scene(), "labels": labels, "settings": settings}

    def _digest_scene(self) -> str:
        """Digest of the shape, of the bands in use, and of their values in windows all over the scene."""
        height, width = self.scene.grid.shape
        values = {}
        for row in np.linspace(0, max(height - PROBE_SIDE, 0), PROBE_WINDOWS).astype(int):
            for column in np.linspace(0, max(width - PROBE_SIDE, 0), PROBE_WINDOWS).astype(int):
                size = min(PROBE_SIDE, height), min(PROBE_SIDE, width)
                cube, valid = self.scene.read(Window(int(row), int(column), *size), self.bands)
                values[f"window_{row}_{column}"] = np.where(valid, cube, 0)
        return fingerprint_of(shape=(height, width), bands=list(self.bands), **values)


def run_trials(
    study: optuna.Study,
    train: TrialTrainer,
    *,
    space: SearchSpace,
    num_trials: int,
    seconds: float | None,
    after_trial: Callable[[], None],
    progress: Progress,
    num_warmup_epochs: int = 1,
    spread: TrialSpread | None = None,
) -> FrozenTrial:
    """Run trials until the study has enough of them, or the time is up.

    A trial that is interrupted, by a cancel, by the end of the time or by a kill, is run again when the study
    is resumed, with its number and its values. So the resumed study equals one that was not interrupted.

    Args:
        study: see `open_study`.
        train: trains a candidate.
        space: the search space.
        num_trials: number of trials of the study at the end, including those of other processes.
        seconds: time for this call; None for no limit.
        after_trial: called after each trial.
        progress: reports, and tells when to stop.
        num_warmup_epochs: epochs before workers may prune a trial.
        spread: workers that train the candidates; None trains them here.

    Returns:
        The best trial.

    Raises:
        TuningError: the study has no complete trial.
    """
    put_back_interrupted(study)
    limited = progress if seconds is None else progress.limited(seconds)

    def after(number: int) -> None:
        progress.info(_say(study, number))
        after_trial()

    try:
        if spread is not None:
            run_elsewhere(
                study,
                spread,
                space,
                num_trials=num_trials,
                num_warmup_epochs=num_warmup_epochs,
                after_trial=after,
                progress=limited,
            )
        while (num_done := len(finished_trials(study))) < num_trials:
            title = tr("Trial {number} of {total}", number=num_done + 1, total=num_trials)
            limited.report(num_done / num_trials, title, has_time_left=True)
            number = _run_trial(
                study,
                train,
                space,
                limited.stage(
                    num_done / num_trials, (num_done + 1) / num_trials, prefix=tr("{title}: ", title=title)
                ),
            )
            after(number)
    except TimeIsUpError:
        progress.info(
            tr(
                "The time of {duration} is up after {num_finished_trials} of {num_trials} trials.",
                duration=format_duration(seconds or 0.0),
                num_finished_trials=len(finished_trials(study)),
                num_trials=num_trials,
            )
        )
    best = best_trial(study)
    if best is None:
        problems = [
            trial.user_attrs[PROBLEM] for trial in finished_trials(study) if PROBLEM in trial.user_attrs
        ]
        reason = (
            tr("the last one failed ({problem})", problem=problems[-1])
            if problems
            else tr("the time was too short")
        )
        error = tr(
            "No trial is complete: {reason}. Give more time, fewer epochs or smaller patches.", reason=reason
        )
        raise TuningError(listed([error, tr("The study is kept.")], " ") if finished_trials(study) else error)
    return best


def _run_trial(study: optuna.Study, train: TrialTrainer, space: SearchSpace, progress: Progress) -> int:
    """Run one trial; returns its number."""
    numbers: list[int] = []

    def objective(trial: optuna.Trial) -> float:
        numbers.append(trial.number)
        candidate = space.suggest(trial)

        def after_epoch(record: EpochRecord) -> None:
            with warnings.catch_warnings():
                # An interrupted trial has reported these epochs already.
                warnings.filterwarnings("ignore", message="The reported value is ignored")
                trial.report(record.validation_accuracy, record.epoch)
            if trial.should_prune():
                raise optuna.TrialPruned

        try:
            progress.report(0.0, candidate.describe())
            measured = train(candidate, progress=progress, after_epoch=after_epoch)
        except (CancelledError, TimeIsUpError) as error:
            raise _TrialInterruptedError(error) from error
        except (TrainingError, DeviceError) as error:
            trial.set_user_attr(PROBLEM, str(error))
            raise
        trial.set_user_attr(CONFUSION, measured.confusion)
        return measured.accuracy

    try:
        study.optimize(objective, n_trials=1, catch=(TrainingError, DeviceError))
    except _TrialInterruptedError as interruption:
        put_back(study, numbers[-1])
        raise interruption.reason from None
    return numbers[-1]


def _say(study: optuna.Study, number: int) -> Text:
    trial, best = study.trials[number], best_trial(study)
    if trial.state == TrialState.COMPLETE:
        text = tr("validation accuracy {accuracy:.2f} %", accuracy=100 * (trial.value or 0.0))
    elif PROBLEM in trial.user_attrs:
        text = tr("failed ({problem})", problem=trial.user_attrs[PROBLEM])
    else:
        text = tr("pruned after epoch {epoch}", epoch=trial.last_step)
    text = tr(
        "Trial {number} ({network}): {text}", number=trial.number, network=trial.params["network"], text=text
    )
    if best is None:
        return text
    return tr(
        "{text}; best so far {accuracy:.2f} %, trial {number}",
        text=text,
        accuracy=100 * (best.value or 0.0),
        number=best.number,
    )


def candidate_of(space: SearchSpace, trial: FrozenTrial) -> Candidate:
    """The candidate that a trial trained."""
    return space.suggest(optuna.trial.FixedTrial(trial.params))
