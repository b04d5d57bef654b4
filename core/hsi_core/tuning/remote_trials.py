"""Trials that are trained elsewhere: settings go out, and accuracies come back in any order.

This process alone reads and writes the study. It draws the settings of a trial when a worker is free, so with
several workers the search knows fewer results than with one.
"""

import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import optuna
from optuna.trial import TrialState

from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.tuning.space import Candidate, SearchSpace
from hsi_core.tuning.study import CONFUSION, PROBLEM, PRUNING_TRIALS, finished_trials, put_back


@dataclass(frozen=True)
class RemoteTrial:
    """A trial to train.

    Args:
        number: of the trial.
        candidate: its settings.
        medians: validation accuracy that the trial must have reached after an epoch; else it is pruned.
    """

    number: int
    candidate: Candidate
    medians: Mapping[int, float]


@dataclass
class TrialOutcome:
    """What became of a trial.

    Args:
        accuracies: validation accuracy after each epoch.
        value: accuracy of the best epoch; None if the trial is not complete.
        problem: why it failed; empty if it did not.
        confusion: of a complete trial, see `MeasuredTrial`.
    """

    accuracies: list[float] = field(default_factory=list)
    value: float | None = None
    problem: str = ""
    confusion: list[list[int]] = field(default_factory=list)

    def add_epoch(self, accuracy: float, medians: Mapping[int, float]) -> None:
        """Note the accuracy of the next epoch.

        Raises:
            optuna.TrialPruned: the best one so far is below the median, as of `MedianPruner`.
        """
        self.accuracies.append(accuracy)
        median = medians.get(len(self.accuracies))
        if median is not None and not np.nanmax(self.accuracies) >= median:
            raise optuna.TrialPruned


class TrialSpread(Protocol):
    """Workers that train candidates."""

    def run(
        self, trials: Iterable[RemoteTrial], *, check: Callable[[], None]
    ) -> Generator[tuple[RemoteTrial, TrialOutcome], None, None]:
        """Trials, drawn when a worker is free, with their outcomes, in any order.

        Args:
            trials: to train.
            check: called several times per second; raises an error to stop.
        """


def medians_of(study: optuna.Study, num_warmup_epochs: int) -> dict[int, float]:
    """Median validation accuracy of the complete trials after each epoch; empty if there are too few."""
    whole = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    if len(whole) < PRUNING_TRIALS:
        return {}
    epochs = {epoch for trial in whole for epoch in trial.intermediate_values if epoch >= num_warmup_epochs}
    return {
        epoch: float(
            np.nanmedian(
                [one.intermediate_values[epoch] for one in whole if epoch in one.intermediate_values]
            )
        )
        for epoch in sorted(epochs)
    }


def run_elsewhere(
    study: optuna.Study,
    spread: TrialSpread,
    space: SearchSpace,
    *,
    num_trials: int,
    num_warmup_epochs: int,
    after_trial: Callable[[int], None],
    progress: Progress,
) -> None:
    """Have trials trained until the study has enough of them. Interrupted trials wait for the next run.

    Args:
        study: see `open_study`.
        spread: workers.
        space: the search space.
        num_trials: number of trials of the study at the end.
        num_warmup_epochs: epochs before a trial may be pruned.
        after_trial: receives the number of each finished trial.
        progress: reports, and tells when to stop.
    """
    running: dict[int, optuna.Trial] = {}

    def draw() -> Iterator[RemoteTrial]:
        while len(finished_trials(study)) + len(running) < num_trials:
            with warnings.catch_warnings():
                warnings.filterwarnings("ignore", message="Heartbeat of storage")  # put_back needs none
                trial = study.ask()
            running[trial.number] = trial
            yield RemoteTrial(trial.number, space.suggest(trial), medians_of(study, num_warmup_epochs))

    try:
        with closing(spread.run(draw(), check=progress.check)) as outcomes:
            for item, outcome in outcomes:
                _tell(study, running[item.number], outcome)
                del running[item.number]
                after_trial(item.number)
                num_done = len(finished_trials(study))
                progress.report(
                    min(num_done / num_trials, 1.0),
                    tr("{num_done} of {num_trials} trials", num_done=num_done, num_trials=num_trials),
                    has_time_left=True,
                )
    finally:
        for number in sorted(running):
            put_back(study, number)


def _tell(study: optuna.Study, trial: optuna.Trial, outcome: TrialOutcome) -> None:
    """Enter the outcome of a trial in its study."""
    for epoch, accuracy in enumerate(outcome.accuracies, start=1):
        trial.report(accuracy, epoch)
    if outcome.problem:
        trial.set_user_attr(PROBLEM, outcome.problem)
        study.tell(trial, state=TrialState.FAIL)
    elif outcome.value is None:
        study.tell(trial, state=TrialState.PRUNED)
    else:
        trial.set_user_attr(CONFUSION, outcome.confusion)
        study.tell(trial, outcome.value)
