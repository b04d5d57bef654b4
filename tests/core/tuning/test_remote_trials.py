"""Trials that are trained elsewhere are entered in the study as those that are trained here."""

from itertools import islice

import optuna
import pytest
from optuna.trial import TrialState

from hsi_core.errors import CancelledError
from hsi_core.progress import Progress
from hsi_core.tuning.remote_trials import TrialOutcome, medians_of, run_elsewhere
from hsi_core.tuning.study import CONFUSION, PROBLEM, PRUNING_TRIALS, open_study

IDENTITY = {"scene": "a", "labels": "b", "settings": {}}
CURVES = [[0.1, 0.2, 0.3], [0.2, 0.4, 0.6], [0.3, 0.5, 0.4], [0.4, 0.3, 0.9]]


@pytest.fixture(autouse=True)
def quiet():
    optuna.logging.set_verbosity(optuna.logging.ERROR)


def study_of(*curves):
    study = optuna.create_study(
        direction="maximize",
        pruner=optuna.pruners.MedianPruner(n_startup_trials=PRUNING_TRIALS, n_warmup_steps=2),
    )
    for curve in curves:
        trial = study.ask()
        for epoch, accuracy in enumerate(curve, start=1):
            trial.report(accuracy, epoch)
        study.tell(trial, curve[-1])
    return study


class Space:
    """Settings of a trial: its number."""

    def suggest(self, trial):
        return trial.number


class FakeSpread:
    """Two workers; the second trial of each pair is finished first."""

    def __init__(self, outcomes):
        self.outcomes, self.drawn = outcomes, []

    def run(self, trials, *, check):
        trials = iter(trials)
        while pair := list(islice(trials, 2)):
            self.drawn += [trial.number for trial in pair]
            for trial in reversed(pair):
                check()
                yield trial, self.outcomes[trial.number]


def run(study, spread, progress=None, *, num_trials):
    told = []
    run_elsewhere(
        study,
        spread,
        Space(),
        num_trials=num_trials,
        num_warmup_epochs=2,
        after_trial=told.append,
        progress=progress or Progress(),
    )
    return told


def test_the_medians_are_those_of_complete_trials_after_the_warm_up():
    # Epoch 2: 0.2, 0.3, 0.4, 0.5; epoch 3: 0.3, 0.4, 0.6, 0.9. Epoch 1 is in the warm-up.
    assert medians_of(study_of(*CURVES), 2) == pytest.approx({2: 0.35, 3: 0.5})
    assert medians_of(study_of(*CURVES[:3]), 2) == {}


@pytest.mark.parametrize("curve", [[0.3, 0.34, 0.9], [0.36, 0.1, 0.2], [0.1, 0.35, 0.49], [0.5, 0.5, 0.5]])
def test_a_trial_is_pruned_after_the_epoch_after_which_optuna_prunes_it(curve):
    study = study_of(*CURVES)
    trial, outcome, medians = study.ask(), TrialOutcome(), medians_of(study, 2)
    for epoch, accuracy in enumerate(curve, start=1):
        trial.report(accuracy, epoch)
        if trial.should_prune():
            with pytest.raises(optuna.TrialPruned):
                outcome.add_epoch(accuracy, medians)
            break
        outcome.add_epoch(accuracy, medians)


def test_outcomes_in_any_order_fill_the_study():
    study = optuna.create_study(direction="maximize")
    spread = FakeSpread(
        [
            TrialOutcome([0.5, 0.7], 0.7, confusion=[[0, 3, 12]]),
            TrialOutcome([0.2]),
            TrialOutcome(problem="The loss is not a number."),
            TrialOutcome([0.9], 0.9),
        ]
    )
    assert run(study, spread, num_trials=4) == [1, 0, 3, 2]
    assert [trial.state.name for trial in study.trials] == ["COMPLETE", "PRUNED", "FAIL", "COMPLETE"]
    assert study.trials[0].intermediate_values == {1: 0.5, 2: 0.7}
    assert study.trials[0].user_attrs[CONFUSION] == [[0, 3, 12]]
    assert study.trials[2].user_attrs[PROBLEM] == "The loss is not a number."
    assert study.best_trial.number == 3


def test_trials_that_a_cancel_interrupts_wait_for_the_next_run(tmp_path):
    study = open_study(tmp_path / "s.sqlite", identity=IDENTITY, starts=[], seed=0, num_warmup_epochs=2)
    outcomes = [TrialOutcome([0.1 * number], 0.1 * number) for number in range(4)]
    told = []
    progress = Progress(is_cancelled=lambda: any(trial.state.is_finished() for trial in study.trials))
    with pytest.raises(CancelledError):
        told += run(study, FakeSpread(outcomes), progress, num_trials=4)
    assert [trial.state for trial in study.trials] == [TrialState.WAITING, TrialState.COMPLETE]
    spread = FakeSpread(outcomes)
    run(study, spread, num_trials=4)
    assert spread.drawn == [0, 2, 3]
    assert [trial.value for trial in study.trials] == pytest.approx([0.0, 0.1, 0.2, 0.3])
