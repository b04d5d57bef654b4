"""The HTML report of a tuning: the best configuration, how it was found, and every trial."""

from collections.abc import Mapping
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from hsi_core.progress import format_duration
from hsi_core.report import render
from hsi_core.tuning.plots import Axis, TrialRow, history_svg, importance_svg, parallel_svg, say_value
from hsi_core.tuning.settings_file import TunedSettings
from hsi_core.tuning.space import SearchSpace, Span, option_parameter
from hsi_core.tuning.study import PROBLEM, finished_trials

FEWEST_FOR_IMPORTANCE = 10
"""Whole trials below which an importance would be chance."""
NUM_BEST = 5
"""Trials, at least, that are the best ones."""
_PRUNED_OR_WHOLE = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned"}


def tuning_html(
    study: optuna.Study,
    space: SearchSpace,
    best: TunedSettings,
    *,
    title: str,
    parts: list[dict[str, Any]],
    settings_name: str,
) -> str:
    """The report as one self-contained page.

    Args:
        study: with at least one whole trial.
        space: what was searched.
        best: settings of the best trial.
        title: heading of the page.
        parts: a row of the split each: name, kind, pixels, and overlaps as (share 0..1, with what).
        settings_name: file name of the settings.
    """
    trials = [_row(trial) for trial in finished_trials(study)]
    importances = find_importances(study)
    tuned = next(trial for trial in trials if trial.number == best.trial).values
    return render(
        "tuning.html",
        title=title,
        best=best,
        tuned=[(name.replace("_", " "), say_value(value)) for name, value in tuned.items()],
        counts={
            state: sum(trial.state == state for trial in trials) for state in ("complete", "pruned", "failed")
        },
        duration=format_duration(sum(trial.seconds for trial in trials)),
        parts=parts,
        history=history_svg(trials),
        importance=importance_svg(importances),
        fewest=FEWEST_FOR_IMPORTANCE,
        parallel=parallel_svg([_merge_options(trial) for trial in trials], find_axes(space)),
        trials=sorted(trials, key=lambda trial: (-(trial.accuracy or -1.0), trial.number)),
        columns=list(dict.fromkeys(name for trial in trials for name in trial.values)),
        say=say_value,
        say_duration=format_duration,
        space=[(name.replace("_", " "), _say_range(value)) for name, value in space.describe().items()],
        settings_name=settings_name,
    )


def _row(trial: FrozenTrial) -> TrialRow:
    reached = [*trial.intermediate_values.values()]
    if trial.state == TrialState.COMPLETE and trial.value is not None:
        reached.append(trial.value)
    return TrialRow(
        number=trial.number,
        state=_PRUNED_OR_WHOLE.get(trial.state, "failed"),
        accuracy=max(reached, default=None),
        num_epochs=len(trial.intermediate_values),
        seconds=trial.duration.total_seconds() if trial.duration else 0.0,
        values=trial.params,
        problem=trial.user_attrs.get(PROBLEM, ""),
    )


def find_importances(study: optuna.Study) -> dict[str, float]:
    """Share of each searched parameter in what sets the best trials apart from the whole space, largest first.

    Source: PED-ANOVA, Watanabe, Bansal, Hutter (2023), doi:10.24963/ijcai.2023/488. The best are a tenth, but five at
    least. Compared with the whole space and not with the other trials, because TPE crowds these around the best: where
    one parameter alone decided, this named it for 11 of 12 studies of 26 and 60 trials, the tenth and the other trials for 9.

    Returns:
        They sum to 1. Nothing where too few trials are whole, or all are equally good.
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
    """Axes of what is searched; an option is one axis for all networks that have it."""
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
    """A trial whose options have lost the name of the network."""
    network = str(trial.values["network"])
    values: Mapping[str, Any] = {
        name.removeprefix(option_parameter(network, "")): value for name, value in trial.values.items()
    }
    return TrialRow(**{**vars(trial), "values": values})


def _say_range(value: Any) -> str:
    return ", ".join(map(say_value, value)) if isinstance(value, list) else str(value)
