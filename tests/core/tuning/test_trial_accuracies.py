"""Accuracies of trials, from counts in each field that are made by hand."""

import numpy as np
import optuna
import pytest
from optuna.distributions import CategoricalDistribution
from optuna.trial import TrialState, create_trial

from hsi_core.accuracy.bootstrap import UnitConfusion, find_intervals
from hsi_core.accuracy.report import Assessment
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError
from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.splits.units import UnitInfo
from hsi_core.training.baseline import FittedBaseline
from hsi_core.tuning.study import CONFUSION
from hsi_core.tuning.trial_accuracies import TrialAccuracies

UNEVEN = [0, 9] * 5
"""Right pixels of LDA in ten fields of ten pixels."""


def units_of(right):
    """Fields of ten pixels with so many right ones."""
    numbers = np.repeat(np.arange(len(right)), 10)
    mapped = np.concatenate([np.arange(10) >= count for count in right]).astype(int)
    return UnitConfusion.of(
        numbers, np.zeros(len(numbers), int), mapped, num_classes=2, units=UnitInfo("fields", len(right))
    )


def cells_of(right):
    return units_of(right).to_cells()


def accuracies_of(right=UNEVEN, gap=3):
    """With LDA, and validation pixels so many columns behind the training pixels."""
    units = units_of(right)
    assessment = Assessment(ClassTable.from_codes([1, 2]), units.total, intervals=find_intervals(units))
    validation = SubsetAssessment(assessment, "blocks", 3, 0.0, units)
    codes, columns = np.ones((2, 20), np.uint16), np.indices((2, 20))[1]
    parts = (
        LabelledSubset(mask, codes, ClassTable.from_codes([1])) for mask in (columns < 5, columns == 5 + gap)
    )
    lda = FittedBaseline("linear discriminant analysis", "lda", 9, validation, None)
    return TrialAccuracies([lda], LabelledSubsets(*parts))


def trials_of(*confusions, state=TrialState.COMPLETE):
    """Trials of ssan with these counts; None for one without counts."""
    study = optuna.create_study()
    for cells in confusions:
        study.add_trial(
            create_trial(
                params={"network": "ssan", "patch_size": 7},
                distributions={
                    "network": CategoricalDistribution(["ssan"]),
                    "patch_size": CategoricalDistribution([7]),
                },
                value=0.55 if state == TrialState.COMPLETE else None,
                state=state,
                user_attrs={} if cells is None else {CONFUSION: cells},
            )
        )
    return study.trials


def intervals_of(accuracies, trials):
    return accuracies.intervals_of(trials)


def test_the_interval_of_each_trial_counts_fields_and_not_pixels():
    """Half of the pixels are right in each trial.

    If whole fields are right or wrong, k of ten drawn fields are right, binomial with p = 0.5: at most one in
    1.07 % of the draws, at most two in 5.47 %. So the interval is from 2 to 8 of 10. If half of each field is
    right, all draws are the same.
    """
    trials = trials_of(cells_of([0, 10] * 5), cells_of([5] * 10))
    found = intervals_of(accuracies_of(), trials)
    assert found == {0: pytest.approx((0.2, 0.8)), 1: pytest.approx((0.5, 0.5))}


def test_a_trial_without_usable_counts_has_no_interval_and_the_others_have_theirs():
    """None: of an earlier version."""
    damaged = [None, [], [[0, 0]], [[99, 0, 1]], [[0, 0, 5]], "x", [[0, 0, "x"]], cells_of([5] * 9)]
    found = intervals_of(accuracies_of(), trials_of(*damaged, cells_of([5] * 10)))
    assert found == {**dict.fromkeys(range(len(damaged))), len(damaged): pytest.approx((0.5, 0.5))}


@pytest.mark.parametrize("state", [TrialState.PRUNED, TrialState.FAIL])
def test_trials_that_are_not_complete_have_no_interval(state):
    trials = trials_of(cells_of([5] * 10), state=state)
    assert intervals_of(accuracies_of(), trials) == {0: None}


def test_too_few_fields_give_no_interval():
    for num_fields, expected in ((7, None), (8, pytest.approx((0.5, 0.5)))):
        fields = [5] * num_fields
        assert intervals_of(accuracies_of(fields), trials_of(cells_of(fields))) == {0: expected}


def test_without_baselines_there_is_no_interval_and_no_verdict():
    accuracies = TrialAccuracies([], accuracies_of().subsets)
    (trial,) = trials_of(cells_of([5] * 10))
    assert accuracies.interval_of(trial) is None
    assert accuracies.judge(trial) is None


def test_each_interval_is_found_once_and_a_cancel_is_heeded(monkeypatch):
    accuracies, trials = accuracies_of(), trials_of(cells_of([5] * 10), cells_of([0, 10] * 5))
    calls = []

    def find(units):
        calls.append(units)
        return find_intervals(units)

    def cancel_after_one():
        if calls:
            raise CancelledError

    monkeypatch.setattr("hsi_core.tuning.trial_accuracies.find_intervals", find)
    with pytest.raises(CancelledError):
        accuracies.intervals_of(trials, check=cancel_after_one)
    assert len(calls) == 1
    assert intervals_of(accuracies, trials) == intervals_of(accuracies, trials)
    assert len(calls) == 2


def test_the_best_trial_is_compared_in_the_same_draws_of_units():
    """LDA has 9 right in each odd field and 0 in the others, the trial one more."""
    whole = accuracies_of().baselines[0].validation.intervals
    assert whole.overall["overall_accuracy"][1] > 0.6  # the upper end: above the trial
    (trial,) = trials_of(cells_of(np.array(UNEVEN) + 1))
    verdict = accuracies_of().judge(trial)
    assert verdict.text.startswith(
        "The best trial (ssan) reaches 55.0 % on 100 validation pixels (10 fields): +10.0 points (95 % "
        "interval +10.0 to +10.0) against linear discriminant analysis (45.0 %)."
    )
    assert verdict.text.endswith("Better than the baseline, on the pixels that chose it.")
    near = accuracies_of(gap=2).judge(trial)
    assert "But 100.0 % of its patches hold training pixels, and 0.0 % of those of the" in near.text


@pytest.mark.parametrize("damaged", [None, [[0, 0]], [[99, 0, 1]], [[0, 0, 5]], "x", [[0, 0, "x"]]])
def test_a_best_trial_without_usable_counts_is_not_compared(damaged):
    (trial,) = trials_of(damaged)
    assert "has no confusion matrix of the best trial" in accuracies_of().judge(trial).text
