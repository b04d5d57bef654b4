"""The report of a tuning: the best settings, the search, and every trial."""

from collections.abc import Mapping, Sequence
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from hsi_core.accuracy.bootstrap import Interval
from hsi_core.accuracy.page import BELOW
from hsi_core.language import listed, tr
from hsi_core.progress import format_duration
from hsi_core.reports.blocks import Highlight, Table, columns
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, count, number, percent
from hsi_core.training.report_parts import add_verdict
from hsi_core.training.subset_map import add_subset_map
from hsi_core.training.verdict import Verdict
from hsi_core.tuning.plots import Axis, TrialRow, history_svg, importance_svg, parallel_svg, say_value
from hsi_core.tuning.settings_file import TunedSettings
from hsi_core.tuning.space import SearchSpace, Span, option_parameter
from hsi_core.tuning.study import PROBLEM, finished_trials

FEWEST_FOR_IMPORTANCE = 10
"""With fewer complete trials, an importance would be chance."""
NUM_BEST = 5
"""Smallest number of trials that count as the best ones."""
_STATE_NAMES = (tr("complete"), tr("pruned"), tr("failed"))
_STYLE = """
svg circle.complete { fill: var(--train); } svg circle.failed { fill: var(--soft); }
svg circle.pruned { fill: var(--page); stroke: var(--validation); stroke-width: 1.4; }
svg .bar { fill: var(--train); } svg polyline.trial { stroke: var(--train); stroke-width: 1.2; }
svg polyline.best { stroke: var(--validation); stroke-width: 3; }
"""
_STATES = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned"}


def tuning_report(
    study: optuna.Study,
    space: SearchSpace,
    best: TunedSettings,
    *,
    title: str,
    subsets: list[dict[str, Any]],
    verdict: Verdict | None = None,
    intervals: Mapping[int, Interval | None] | None = None,
    settings_name: str,
    subset_picture: str = "",
    origin: Origin | None = None,
) -> Report:
    """The report of a search.

    Args:
        study: has at least one complete trial.
        space: the search space.
        best: settings of the best trial.
        title: heading of the page.
        subsets: rows of the split: name, kind, number of pixels, and overlaps as (share 0..1, name of the
            other pixels).
        verdict: the best trial against baselines.
        intervals: of the validation accuracy of each trial, by its number; None or nothing without one.
        settings_name: file name of the settings.
        subset_picture: map of the subsets, from `subset_map`; empty without.
        origin: inputs and date.
    """
    intervals = intervals or {}
    trials = [_row(trial) for trial in finished_trials(study)]
    tuned = next(trial for trial in trials if trial.number == best.trial).values
    counts: dict[str, int] = {state: sum(trial.state == state for trial in trials) for state in _STATE_NAMES}
    report = Report(title, style=_STYLE, origin=origin)
    add_verdict(report, verdict)
    report.text(
        tr(
            "Scene {scene}; all trials train on the same pixels, for at most {epochs} epochs, and are "
            "measured on the same validation pixels.",
            scene=best.scene,
            epochs=best.settings["epochs"],
        ),
        style="soft",
    )
    report.highlights(
        Highlight(
            percent(best.validation_accuracy, interval=intervals.get(best.trial)),
            tr("validation accuracy of the best trial ({trial})", trial=best.trial),
        ),
        Highlight(best.network, "its network"),
        Highlight(
            count(sum(counts.values())),
            tr(
                "trials: {listed}",
                listed=listed(tr("{count} {state}", count=n, state=state) for state, n in counts.items()),
            ),
        ),
        Highlight(format_duration(sum(trial.seconds for trial in trials)), "total training time"),
    )
    report.text(
        tr(
            "The validation accuracy is optimistic: it is the best of {count} on the same pixels, which "
            "chose the settings and the epoch. Only test labels that no trial has used show how good the "
            "model is.",
            count=counts["complete"],
        ),
        style="warn",
    )
    report.heading("Best settings")
    report.pairs(
        "Settings of the best trial",
        [(name.replace("_", " "), say_value(value)) for name, value in tuned.items()],
    )
    report.text(
        tr(
            "To train with these settings, give {name} to “Train a network” as tuned settings "
            "(--settings), with the same scene and labels.",
            name=settings_name,
        )
    )
    _add_split(report, subsets)
    add_subset_map(report, subset_picture)
    _add_search(report, study, trials, space)
    _add_trials(report, trials, best.trial, intervals)
    report.heading("Search space")
    report.pairs(
        "Search space",
        [(name.replace("_", " "), _say_range(value)) for name, value in space.describe().items()],
    )
    return report


def _add_split(report: Report, subsets: list[dict[str, Any]]) -> None:
    report.heading("Split")
    report.table(
        "Pixels of each subset",
        ["subset|", "how it was chosen|", "pixels", "patches of the largest size that overlap|"],
        [
            [
                subset["name"],
                subset["kind"],
                count(subset["num_pixels"]),
                listed(
                    tr("{share} touch {other}", share=percent(share, 1).text, other=other)
                    for share, other in subset["overlaps"]
                ),
            ]
            for subset in subsets
        ],
    )


def _add_search(report: Report, study: optuna.Study, trials: Sequence[TrialRow], space: SearchSpace) -> None:
    report.heading("History")
    report.figure(
        "Validation accuracy of each trial",
        [history_svg(trials)],
        legend=[
            ("complete trial", "var(--train)", "box"),
            ("pruned: best accuracy before pruning", "var(--validation)", "box"),
            ("best so far", "var(--train)", "solid"),
        ],
        note="Full dots are complete trials, rings are pruned ones.",
        width=52.0,
    )
    report.heading("Which settings matter")
    importances = find_importances(study)
    if importances:
        report.figure(
            "Share of each parameter in the difference between the best trials and the whole search space",
            [importance_svg(importances)],
            note="The best trials are a tenth, at least five (PED-ANOVA, Watanabe et al. 2023, "
            "doi:10.24963/ijcai.2023/488). With few trials the shares are rough.",
            width=40.0,
            data=Table(
                "",
                columns("parameter|", "share"),
                [[name.replace("_", " "), percent(share, 1)] for name, share in importances.items()],
            ),
        )
    else:
        report.text(
            tr(
                "Too few trials are complete, or all are equally good. The importance of settings needs at "
                "least {count} complete trials.",
                count=FEWEST_FOR_IMPORTANCE,
            ),
            style="soft",
        )
    report.heading("Parallel coordinates")
    parallel = parallel_svg([_merge_options(trial) for trial in trials], find_axes(space))
    if parallel:
        report.figure(
            "Settings and accuracy of each complete trial",
            [parallel],
            note="Each line is a complete trial. Better trials have stronger lines; the best one is thick "
            "and has its own "
            "colour. A line below an axis: the network has no such setting.",
            width=68.0,
        )
    else:
        report.text("This plot needs at least two complete trials and two searched settings.", style="soft")


def _add_trials(
    report: Report, trials: Sequence[TrialRow], best: int, intervals: Mapping[int, Interval | None]
) -> None:
    names = list(dict.fromkeys(name for trial in trials for name in trial.values))
    ordered = sorted(trials, key=_rank)
    rows: list[list[Cell]] = []
    for trial in ordered:
        values = [say_value(trial.values[name]) if name in trial.values else "" for name in names]
        rows.append(
            [
                number(trial.number, 0),
                trial.state,
                percent(trial.accuracy, interval=intervals.get(trial.number)),
                count(trial.num_epochs),
                number(trial.seconds, 1),
                *values,
                trial.problem,
            ]
        )
    note = tr("Accuracy: overall accuracy on the validation pixels, in the best epoch of the trial.")
    report.heading("Trials")
    report.table(
        "Trials, the best first",
        [
            "trial",
            "state|",
            "accuracy",
            "epochs",
            "time, s",
            *(name.replace("_", " ") for name in names),
            "problem|",
        ],
        rows,
        strong_rows=[index for index, trial in enumerate(ordered) if trial.number == best],
        note=listed([note, BELOW], " ") if any(intervals.values()) else note,
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
