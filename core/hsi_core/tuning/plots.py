"""Plots of a tuning as SVG for its report: history, importance and parallel coordinates.

Like the learning curve, they need no scripts and take the colours from the style of the page.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np

from hsi_core.language import tr
from hsi_core.reports.charts import round_ticks, svg_text


@dataclass(frozen=True)
class TrialRow:
    """A trial, as the report shows it.

    Args:
        number: in the study, from 0.
        state: "complete", "pruned" or "failed".
        accuracy: best overall accuracy on the validation pixels, 0..1; None if no epoch was finished.
        num_epochs: number of finished epochs.
        seconds: duration.
        values: value of each parameter, by the name of the parameter.
        problem: reason of the failure; empty if the trial did not fail.
    """

    number: int
    state: str
    accuracy: float | None
    num_epochs: int
    seconds: float
    values: Mapping[str, Any]
    problem: str = ""


@dataclass(frozen=True)
class Axis:
    """An axis of the parallel coordinates.

    Args:
        name: name of the parameter.
        low: lower end of a range of numbers.
        high: upper end.
        is_log: whether the axis is logarithmic.
        choices: values instead of a range, from the lower end on.
    """

    name: str
    low: float = 0.0
    high: float = 1.0
    is_log: bool = False
    choices: tuple[Any, ...] = ()

    def place(self, value: Any) -> float:
        """Place of a value: 0 at the lower end, 1 at the upper end."""
        if self.choices:
            last = max(len(self.choices) - 1, 1)
            return self.choices.index(value) / last if value in self.choices else 0.0
        scale: Callable[[float], float] = math.log if self.is_log else float
        return (scale(value) - scale(self.low)) / (scale(self.high) - scale(self.low))

    def ticks(self) -> list[tuple[float, str]]:
        """Places of the labels and their texts."""
        if self.choices:
            return [(self.place(choice), say_value(choice)) for choice in self.choices]
        middle = math.sqrt(self.low * self.high) if self.is_log else (self.low + self.high) / 2
        return [(place, say_value(v)) for place, v in ((0.0, self.low), (0.5, middle), (1.0, self.high))]


def say_value(value: Any) -> str:
    """A value for people."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return f"{value:.3g}" if isinstance(value, float) else str(value)


def _floor(values: Sequence[float]) -> float:
    """Lower end of the axis in percent, for accuracies 0..1; one bad trial does not flatten the others."""
    lowest = min(min(values), float(np.percentile(values, 5)) if len(values) > 20 else 1.0)
    return 10.0 * math.floor(min(100.0 * lowest, 95.0) / 10.0)


def history_svg(trials: Sequence[TrialRow]) -> str:
    """Accuracy of each trial against its number, and the best accuracy so far; empty without accuracies."""
    drawn = [trial for trial in trials if trial.accuracy is not None]
    if not drawn:
        return ""
    left, right, top, bottom = 46, 708, 14, 242
    low = _floor([trial.accuracy or 0.0 for trial in drawn])
    last = max(drawn[-1].number, 1)

    def to_x(number: float) -> float:
        return left + 8 + number / last * (right - left - 16)

    def to_y(accuracy: float) -> float:
        return bottom - (max(100 * accuracy, low) - low) / (100 - low) * (bottom - top)

    parts = [
        f'<svg class="curve" viewBox="0 0 720 280" role="img" aria-label="{svg_text("History")}">',
        f'<text class="title" x="{left}" y="9">'
        f"{svg_text('Overall accuracy on the validation pixels, %')}</text>",
    ]
    for tick in round_ticks(low, 100.0):
        y = to_y(tick / 100)
        parts.append(f'<line class="grid" x1="{left}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for tick in round_ticks(0.0, last, count=10, is_whole=True):
        parts.append(f'<text x="{to_x(tick):.1f}" y="{bottom + 17}" text-anchor="middle">{tick:g}</text>')
    parts.append(f'<text x="{(left + right) / 2:g}" y="276" text-anchor="middle">{svg_text("trial")}</text>')
    best, points = 0.0, list[str]()
    for trial in drawn:
        if trial.state == "complete" and (trial.accuracy or 0.0) > best:
            if points:
                points.append(f"{to_x(trial.number):.1f},{to_y(best):.1f}")
            best = trial.accuracy or 0.0
            points.append(f"{to_x(trial.number):.1f},{to_y(best):.1f}")
    if points:
        points.append(f"{to_x(last):.1f},{to_y(best):.1f}")
        parts.append(f'<polyline class="train" points="{" ".join(points)}"/>')
    for trial in drawn:
        text = tr(
            "trial {number}, {state}: {accuracy:.2f} %",
            number=trial.number,
            state=tr(trial.state),
            accuracy=100 * (trial.accuracy or 0.0),
        )
        parts.append(
            f'<circle class="{escape(trial.state)}" cx="{to_x(trial.number):.1f}" '
            f'cy="{to_y(trial.accuracy or 0.0):.1f}" r="3.5"><title>{svg_text(text)}</title></circle>'
        )
    return "".join([*parts, "</svg>"])


def importance_svg(importances: Mapping[str, float]) -> str:
    """A bar for each parameter, in the given order; empty without parameters."""
    if not importances:
        return ""
    row, left, right = 22, 170, 420
    height = row * len(importances) + 24
    largest = max(*importances.values(), 1e-9)
    parts = [
        f'<svg class="curve" viewBox="0 0 480 {height}" role="img" aria-label="{svg_text("Importance")}">',
        f'<text class="title" x="0" y="11">{svg_text("Share of the importance, %")}</text>',
    ]
    for index, (name, share) in enumerate(importances.items()):
        y = 22 + index * row
        width = share / largest * (right - left)
        parts.append(
            f'<text x="{left - 8}" y="{y + 12}" text-anchor="end">{svg_text(name.replace("_", " "))}</text>'
            f'<rect class="bar" x="{left}" y="{y}" width="{max(width, 0.5):.1f}" height="{row - 6}"/>'
            f'<text x="{left + width + 6:.1f}" y="{y + 12}">{100 * share:.1f}</text>'
        )
    return "".join([*parts, "</svg>"])


def parallel_svg(trials: Sequence[TrialRow], axes: Sequence[Axis]) -> str:
    """A line for each complete trial through its values.

    Better trials have stronger lines; the best one has its own colour. A line passes below the axis of a
    parameter that the network of the trial does not have.

    Returns:
        The element; empty for fewer than two axes or trials.
    """
    drawn = sorted(
        (trial for trial in trials if trial.state == "complete" and trial.accuracy is not None),
        key=lambda trial: (trial.accuracy or 0.0, -trial.number),
    )
    if len(axes) < 2 or len(drawn) < 2:
        return ""
    accuracies = [100 * (trial.accuracy or 0.0) for trial in drawn]
    low, high = min(accuracies), max(accuracies)
    goal = Axis(tr("accuracy, %"), low, high if high > low else low + 1.0)
    gap = 108
    width, top, bottom, absent = gap * len(axes) + 120, 34, 300, 326
    x_of = [40 + gap * index for index in range(len(axes) + 1)]

    def to_y(place: float) -> float:
        return bottom - place * (bottom - top)

    parts = [
        f'<svg class="curve parallel" viewBox="0 0 {width} 340" role="img" '
        f'aria-label="{svg_text("Parallel coordinates")}" '
        f'style="min-width: {0.75 * width:.0f}px">'
    ]
    for trial in drawn:
        places = [
            to_y(axis.place(trial.values[axis.name])) if axis.name in trial.values else absent
            for axis in axes
        ]
        places.append(to_y(goal.place(100 * (trial.accuracy or 0.0))))
        points = " ".join(f"{x},{y:.1f}" for x, y in zip(x_of, places, strict=True))
        is_best = trial is drawn[-1]
        strength = 0.12 + 0.6 * goal.place(100 * (trial.accuracy or 0.0)) ** 2
        style = 'class="best"' if is_best else f'class="trial" style="opacity: {strength:.2f}"'
        text = tr(
            "trial {number}: {accuracy:.2f} %",
            number=trial.number,
            accuracy=100 * (trial.accuracy or 0.0),
        )
        parts.append(f'<polyline {style} points="{points}"><title>{svg_text(text)}</title></polyline>')
    for index, (x, axis) in enumerate(zip(x_of, [*axes, goal], strict=True)):
        name = svg_text(axis.name if axis is goal else axis.name.replace("_", " "))
        parts.append(f'<line class="axis" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>')
        parts.append(
            f'<text class="title" x="{x}" y="{12 if index % 2 else 24}" text-anchor="middle">{name}</text>'
        )
        parts += [
            f'<text class="label" x="{x + 5}" y="{to_y(place) + 4:.1f}">{escape(text)}</text>'
            for place, text in axis.ticks()
        ]
        if axis is not goal and any(axis.name not in trial.values for trial in drawn):
            parts.append(f'<text x="{x + 5}" y="{absent + 4}">{svg_text("not used")}</text>')
    return "".join([*parts, "</svg>"])
