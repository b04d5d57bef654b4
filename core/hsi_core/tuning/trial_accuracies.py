"""Accuracies of trials on the validation pixels, from the confusion matrices that their study keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from optuna.trial import FrozenTrial, TrialState

from hsi_core.accuracy.bootstrap import Interval, UnitConfusion, find_intervals
from hsi_core.errors import MetricError
from hsi_core.labels.subsets import LabelledSubsets
from hsi_core.language import tr
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.baseline import FittedBaseline, compare_baselines
from hsi_core.training.verdict import Verdict, judge_search
from hsi_core.tuning.study import CONFUSION


@dataclass(frozen=True)
class TrialAccuracies:
    """Accuracies of trials, in the spatial units of the validation pixels.

    Args:
        baselines: fitted to the training pixels and measured on the validation pixels of the trials.
        subsets: training and validation labels.
    """

    baselines: Sequence[FittedBaseline]
    subsets: LabelledSubsets
    _intervals: dict[int, Interval | None] = field(default_factory=dict)

    def _units_of(self, trial: FrozenTrial) -> UnitConfusion | None:
        """Confusion of a trial in each unit.

        Returns:
            None without baselines, if the trial is not complete, or if the study does not keep its confusion.
        """
        cells = trial.user_attrs.get(CONFUSION)
        units = self.baselines[0].validation.units if self.baselines else None
        if not units or not cells or trial.state != TrialState.COMPLETE:
            return None
        try:
            return units.of_cells(cells)
        except MetricError:  # somebody changed the study
            return None

    def interval_of(self, trial: FrozenTrial) -> Interval | None:
        """Interval of the overall accuracy of a trial; None without one.

        It is found once for each trial, because the report is written after every trial.
        """
        if trial.number not in self._intervals:
            units = self._units_of(trial)
            found = find_intervals(units).overall["overall_accuracy"] if units else None
            self._intervals[trial.number] = found
        return self._intervals[trial.number]

    def intervals_of(
        self, trials: Sequence[FrozenTrial], *, check: Callable[[], None] = lambda: None
    ) -> dict[int, Interval | None]:
        """Intervals of trials by their numbers.

        Args:
            trials: finished trials.
            check: called for each trial; may raise to cancel. Not given where the report of a cancelled study
                still has to be written.
        """
        found = {}
        for trial in trials:
            check()
            found[trial.number] = self.interval_of(trial)
        return found

    def judge(self, best: FrozenTrial) -> Verdict | None:
        """The verdict on the best trial, in the same draws of units as the baselines; None without them."""
        if not self.baselines:
            return None
        units = self._units_of(best)
        if units is None:
            words = tr(
                "The study has no confusion matrix of the best trial: it is of an earlier version, or was "
                "changed. So the trial is not compared with the baselines. Train with its settings to "
                "compare them."
            )
            return Verdict(words, is_warning=False)
        train, validation = self.subsets.train, self.subsets.validation
        found = replace(
            self.baselines[0].validation.as_map_with(units),
            overlap=share_of_touching(validation.mask, train.mask, best.params["patch_size"]),
        )
        comparisons = compare_baselines(self.baselines, found)
        return judge_search(best.params["network"], found.accuracies, comparisons)
