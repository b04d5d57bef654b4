"""The HTML report of a tuning: the best settings, the search, and every trial."""

from collections.abc import Mapping
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from hsi_core.progress import format_duration
from hsi_core.report import render
from hsi_core.training.verdict import Verdict
from hsi_core.tuning.plots import Axis, TrialRow, history_svg, importance_svg, parallel_svg, say_value
from hsi_core.tuning.settings_file import TunedSettings
from hsi_core.tuning.space import SearchSpace, Span, option_parameter
from hsi_core.tuning.study import PROBLEM, finished_trials

FEWEST_FOR_IMPORTANCE = 10
"""With fewer complete trials, an importance would be chance."""
NUM_BEST = 5
"""Smallest number of trials that count as the best ones."""
_STATES = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned"}


def tuning_html(
    study: optuna.Study,
    space: SearchSpace,
    best: TunedSettings,
    *,
    title: str,
    subsets: list[dict[str, Any]],
    verdict: Verdict | None = None,
    settings_name: str,
) -> str:
    """The report as one self-contained page.

    Args:
        study: has at least one complete trial.
        space: the search space.
        best: settings of the best trial.
        title: heading of the page.
        subsets: rows of the split: name, kind, number of pixels, and overlaps as (share 0..1, name of the
            other pixels).
        verdict: the best trial against baselines.
        settings_name: file name of the settings.
    """
    trials = [_row(trial) for trial in finished_trials(study)]
    importances = find_importances(study)
    tuned = next(trial for trial in trials if trial.number == best.trial).values
    return render(
        "tuning.html",
        title=title,
        best=best,
        verdict=verdict,
        tuned=[(name.replace("_", " "), say_value(value)) for name, value in tuned.items()],
        counts={
            state: sum(trial.state == state for trial in trials) for state in ("complete", "pruned", "failed")
        },
        duration=format_duration(sum(trial.seconds for trial in trials)),
        subsets=subsets,
        history=history_svg(trials),
        importance=importance_svg(importances),
        fewest=FEWEST_FOR_IMPORTANCE,
        parallel=parallel_svg([_merge_options(trial) for trial in trials], find_axes(space)),
        trials=sorted(trials, key=_rank),
        columns=list(dict.fromkeys(name for trial in trials for name in trial.values)),
        say=say_value,
        say_duration=format_duration,
        space=[(name.replace("_", " "), _say_range(value)) for name, value in space.describe().items()],
        settings_name=settings_name,
    )


def _rank(trial: TrialRow) -> tuple[float, int]:
    """Sort key: the largest accuracy first, and trials without an accuracy last."""
    return (1.0 if trial.accuracy is None else -trial.accuracy), trial.number


def _row(trial: FrozenTrial) -> TrialRow:
    reached = [*trial.intermediate_values.values()]
    if trial.state == TrialState.COMPLETE and trial.value is not None:
        reached.append(trial.value)
    return TrialRow(
        number=trial.number,
        state=_STATES.get(trial.state, "failed"),
        accuracy=max(reached, default=None),
        num_epochs=len(trial.intermediate_values),
        seconds=trial.duration.total_seconds() if trial.duration else 0.0,
        values=trial.params,
        problem=trial.user_attrs.get(PROBLEM, ""),
    )


def find_importances(study: optuna.Study) -> dict[str, float]:
    """Share of each searched parameter in the difference between best trials and whole space, largest first.

    Source: PED-ANOVA, Watanabe, Bansal, Hutter (2023), doi:10.24963/ijcai.2023/488. The best trials are a
        tenth of all
    trials, and at least five. They are compared with the whole space, not with the other trials, because TPE
    crowds those around the best. In studies of 26 and 60 trials where one parameter alone decided, this
    method named it first in 11 of 12 studies; the comparison with the other trials did so in 9.

    Returns:
        Shares that sum to 1; empty if too few trials are complete, or if all are equally good.
    """
    whole = [trial for trial in finished_trials(study) if trial.state == TrialState.COMPLETE]
    if len(whole) < FEWEST_FOR_IMPORTANCE or len({trial.value for trial in whole}) < 2:
        return {}
    single = {
        name for trial in whole for name, distribution in trial.distributions.items() if distribution.single()
    }
    evaluator = optuna.importance.PedAnovaImportanceEvaluator(
        target_quantile=max(0.1, NUM_BEST / len(whole)), evaluate_on_local=False
    )
    found = optuna.importance.get_param_importances(study, evaluator=evaluator)
    return {name: share for name, share in found.items() if name not in single}


def find_axes(space: SearchSpace) -> list[Axis]:
    """An axis for each searched parameter; an option is one axis for all networks that have it."""
    spans: dict[str, Span] = {
        "learning_rate": space.learning_rate,
        "weight_decay": space.weight_decay,
        "spectral_noise": space.spectral_noise,
    }
    axes = [
        Axis(name, choices=tuple(choices))
        for name, choices in (
            ("network", space.networks),
            ("patch_size", space.patch_sizes),
            ("components", space.components),
            ("augment", space.augment),
        )
        if len(choices) > 1
    ]
    axes += [
        Axis(name, span.low, span.high, is_log=name != "spectral_noise" and span.low > 0)
        for name, span in spans.items()
        if span.low < span.high
    ]
    return axes + [
        Axis(name, span.low, span.high) for name, span in space.options.items() if span.low < span.high
    ]


def _merge_options(trial: TrialRow) -> TrialRow:
    """A trial whose options are named without the network."""
    network = str(trial.values["network"])
    values: Mapping[str, Any] = {
        name.removeprefix(option_parameter(network, "")): value for name, value in trial.values.items()
    }
    return TrialRow(**{**vars(trial), "values": values})


def _say_range(value: Any) -> str:
    return ", ".join(map(say_value, value)) if isinstance(value, list) else str(value)
