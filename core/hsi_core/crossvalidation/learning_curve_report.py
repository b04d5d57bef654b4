"""The learning curve in the report of a cross-validation: chart, points, and gains of the classes."""

import math
from collections.abc import Callable, Sequence
from html import escape

from hsi_core.classes.table import palette_color
from hsi_core.crossvalidation.learning_curve import CurvePoint, LearningCurve, Slope
from hsi_core.language import tr
from hsi_core.reports.charts import round_ticks, svg_text
from hsi_core.reports.report import Report
from hsi_core.reports.values import Cell, count, general, number, percent, points

_WIDTH, _HEIGHT = 480, 290
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 462, 24, 246


def add_learning_curve(report: Report, curve: LearningCurve) -> None:
    """Add the section to a report."""
    unit = curve.unit_name
    report.heading("Learning curve")
    report.text(curve.text, style="advice")
    names = list(curve.points)
    pictures = [
        curve_svg(curve, lambda one: one.pixels, tr("labelled pixels for training (mean over folds)"))
    ]
    if unit != "pixels":
        pictures.append(
            curve_svg(curve, lambda one: one.units, tr("labelled {unit} for training", unit=unit))
        )
    report.figure(
        "Overall accuracy against the number of labels",
        pictures,
        legend=[(name, palette_color(index), "solid") for index, name in enumerate(names)],
        note=tr(
            "Whole {unit} of each class are drawn from each training fold at random; the labels of a point "
            "are among those of the points to its right. The test pixels of a fold are the same at each "
            "point. The axis of the labels is logarithmic. Bars: standard deviation over folds.",
            unit=unit,
        ),
        width=30.0,
        id="learning_curve",
    )
    cells: list[list[Cell]] = [
        [
            name,
            percent(one.share, 1),
            general(round(one.pixels, 1), 5),
            general(round(one.units, 1), 5),
            percent(one.accuracy, 2),
            percent(one.deviation, 1),
            count(one.num_folds),
        ]
        for name, own in curve.points.items()
        for one in own
    ]
    report.table(
        "Accuracy with a share of the labels",
        [
            "method|",
            tr("share of the {unit}", unit=unit),
            "labelled pixels",
            tr("labelled {unit}", unit=unit),
            "OA",
            "± folds",
            "folds",
        ],
        cells,
        note=tr(
            "A class keeps at least the {unit} that training and the choice of settings need, so its share "
            "may be larger. Labels include those that choose the settings.",
            unit=unit,
        ),
        id="learning_curve_points",
    )
    report.table(
        "Gain for each doubling of the labels",
        ["accuracy|", "method|", "gain, points", "p", "folds"],
        [
            *(_row(tr("overall accuracy, all labels"), name, slope) for name, slope in curve.slopes.items()),
            *(
                _row(tr("F1 of {name}, labels of the class", name=name), curve.method, slope)
                for name, slope in sorted(
                    curve.class_slopes.items(), key=lambda item: -item[1].gain if item[1] else math.inf
                )
            ),
        ],
        note="Slope of the line through the points with at least a quarter of the labels, mean over folds. "
        "Below a gain is its 95 % interval, corrected for training pixels that folds share (Nadeau and "
        "Bengio 2003, doi:10.1023/A:1024068626366). The p-values of classes are multiplied by the number of "
        "classes; below 0.05, a gain or loss is distinguishable from none. n/a: the class is tested in fewer "
        "than three folds, or has nearly as many labels with each share. All classes get more labels at "
        "once, so part of a gain may come from other classes.",
        id="learning_curve_gains",
    )


def _row(name: str, method: str, slope: Slope | None) -> list[Cell]:
    if slope is None:
        return [name, method, points(None), number(None, 3), ""]
    return [
        name,
        method,
        points(slope.gain, interval=(slope.low, slope.high)),
        number(slope.p_value, 3),
        count(len(slope.values)),
    ]


def curve_svg(curve: LearningCurve, to_labels: Callable[[CurvePoint], float], title: str) -> str:
    """A line for each method, with bars for the standard deviation over folds.

    Args:
        curve: the learning curve.
        to_labels: the number of labels of a point.
        title: of the axis of labels.
    """
    every = [one for own in curve.points.values() for one in own]
    ends = [_span(one) for one in every]
    low = min(math.floor(10 * min(end[0] for end in ends)) / 10, 0.9)
    high = max(math.ceil(10 * max(end[1] for end in ends)) / 10, low + 0.1)
    first = math.log2(max(min(map(to_labels, every)), 1.0)) - 0.2
    last = math.log2(max(*map(to_labels, every), 1.0)) + 0.2

    def to_x(labels: float) -> float:
        return _LEFT + (math.log2(max(labels, 1.0)) - first) / (last - first) * (_RIGHT - _LEFT)

    def to_y(share: float) -> float:
        return _BOTTOM - (share - low) / (high - low) * (_BOTTOM - _TOP)

    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{svg_text(title)}">',
        f'<text class="title" x="{_LEFT}" y="13">{svg_text("Overall accuracy, %")}</text>',
    ]
    for tick in round_ticks(100 * low, 100 * high):
        y = to_y(tick / 100)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
    for labels in _ticks(2**first, 2**last):
        x = to_x(labels)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{_BOTTOM}"/>')
        parts.append(f'<text x="{x:.1f}" y="{_BOTTOM + 16}" text-anchor="middle">{labels:,}</text>')
    middle = (_LEFT + _RIGHT) / 2
    parts.append(f'<text x="{middle:g}" y="{_HEIGHT - 8}" text-anchor="middle">{svg_text(title)}</text>')
    for index, (name, own) in enumerate(curve.points.items()):
        color = palette_color(index)
        # Lines with the same numbers of labels stand side by side, so that their bars can be told apart.
        shift = 5.0 * (index - (len(curve.points) - 1) / 2)
        places = [(to_x(to_labels(one)) + shift, to_y(one.accuracy)) for one in own]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline style="stroke: {color}" points="{line}"/>')
        for one, (x, y) in zip(own, places, strict=True):
            bottom, top = map(to_y, _span(one))
            parts.append(
                f'<path class="whisker" style="stroke: {color}" d="M{x:.1f} {bottom:.1f}V{top:.1f}'
                f'M{x - 3:.1f} {bottom:.1f}h6M{x - 3:.1f} {top:.1f}h6"/>'
                f'<circle style="fill: {color}" cx="{x:.1f}" cy="{y:.1f}" r="3">'
                f"<title>{escape(name)}, {to_labels(one):,.0f}: {100 * one.accuracy:.1f} %</title></circle>"
            )
    return "".join([*parts, "</svg>"])


def _span(point: CurvePoint) -> tuple[float, float]:
    deviation = point.deviation or 0.0
    return max(point.accuracy - deviation, 0.0), min(point.accuracy + deviation, 1.0)


def _ticks(low: float, high: float) -> Sequence[int]:
    """Round numbers between two ends, at most 3 in a power of ten."""
    powers = range(int(math.log10(max(low, 1.0))), int(math.log10(max(high, 1.0))) + 1)
    return [
        factor * 10**power for power in powers for factor in (1, 2, 5) if low <= factor * 10**power <= high
    ]
