"""The report of a cross-validation: recommendation, accuracies with their spread, and the folds."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.metrics import OVERALL_METRICS, recall
from hsi_core.classes.table import ClassTable, palette_color
from hsi_core.crossvalidation.advice import Recommendation
from hsi_core.crossvalidation.comparison import Difference, metric_intervals, recall_intervals
from hsi_core.crossvalidation.folds import UNIT_WORDS, Folds
from hsi_core.crossvalidation.learning_curve import find_learning_curve
from hsi_core.crossvalidation.learning_curve_report import add_learning_curve
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.result import CrossValidation, title_of
from hsi_core.crossvalidation.scores import MethodScore, spread
from hsi_core.language import listed, tr
from hsi_core.png import encode_png
from hsi_core.reports.charts import Bar, bars_svg
from hsi_core.reports.map_picture import MapFrame, map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, Value, count, general, measured, number, percent, points

_MAP_SIDE = 320
"""Longest side of a map of folds, in pixels; larger scenes are subsampled."""
_MAX_MAPS = 4
_ALWAYS = (153, 153, 153)
"""Colour of labelled pixels that are always training pixels."""
_BARS = tr("Bars: all folds pooled. Dots: single folds. Lines: standard deviation over folds.")
_RECALL = tr("Recall: of the reference pixels of the class, the share that is found.")
_RECALL_INTERVAL = tr("Below it is its 95 % interval, if enough folds test the class and they differ.")


@dataclass(frozen=True)
class _Row:
    """A method in the table."""

    method: Method
    score: MethodScore
    spread: float | None
    spread_of_repeats: float | None
    difference: Difference | None
    is_advised: bool
    is_equal: bool


def crossvalidation_report(
    found: CrossValidation,
    advice: Recommendation | None,
    *,
    title: str,
    frame: MapFrame | None = None,
    origin: Origin | None = None,
) -> Report:
    """The report of a cross-validation.

    Args:
        found: finished folds, at least one.
        advice: the recommendation; None without a method that can be used.
        title: heading of the page.
        frame: where the scene lies.
        origin: inputs and date.
    """
    rows = _rows(found, advice)
    folds = found.folds
    report = Report(title, origin=origin)
    if not found.is_complete:
        report.text("Not all folds are finished. The same call resumes the cross-validation.", style="warn")
    report.text(advice.text if advice else "", style="advice")
    report.text(_describe(folds), style="soft")
    for message in folds.messages:
        report.text(message, style="warn")
    report.heading("Accuracies")
    report.figure(
        "Overall accuracy of each method",
        [
            bars_svg(
                "Overall accuracy, %",
                [
                    Bar(
                        row.method.name,
                        percent(row.score.accuracy, 2, interval=_around(row.score.accuracy, row.spread)),
                        dots=row.score.fold_accuracies,
                        interval_name="± standard deviation",
                    )
                    for row in rows
                ],
                end=1.0,
            )
        ],
        note=_BARS,
        width=44.0,
        id="methods",
    )
    _add_methods(report, rows)
    curve = find_learning_curve(found, advice.method.name if advice else None)
    if curve is not None:
        add_learning_curve(report, curve)
    _add_recalls(report, found, rows)
    _add_folds(report, found, frame)
    problems = [
        (tr("{job}: {text}", job=title_of(*job), text=text), "", False)
        for job, text in sorted(found.problems.items())
    ] + [
        (tr("{job}: {text}", job=title_of(*job), text=text), "", False)
        for job, text in sorted(found.curve_problems.items())
    ]
    if problems:
        report.heading("Problems")
        report.items(problems)
    return report


def _around(value: float, deviation: float | None) -> tuple[float, float] | None:
    return None if deviation is None else (max(value - deviation, 0.0), min(value + deviation, 1.0))


def _describe(folds: Folds) -> str:
    num_repeats = len(folds.partitions)
    sentences = [
        tr(
            "{num_folds} folds by {unit}{size}, {repeats}, guard band of {guard} pixels between training and "
            "test.",
            num_folds=folds.num_folds,
            unit=UNIT_WORDS[folds.kind],
            size=tr(" of {block_size} pixels", block_size=folds.block_size) if folds.block_size else "",
            repeats=tr("{count} repeats", count=num_repeats) if num_repeats > 1 else tr("1 repeat"),
            guard=folds.guard,
        )
    ]
    if folds.similarity is not None:
        sentences.append(
            tr(
                "Mean intersection over union of the test pixels of two repeats: {similarity:.2f}.",
                similarity=folds.similarity,
            )
        )
    sentences.append(
        tr(
            "Settings were chosen inside each training fold, never by shuffled pixels: on a validation part "
            "of the same units with the same guard band (blocks if the folds are random), and those of an "
            "SVM in folds of small blocks."
        )
    )
    return listed(sentences, " ")


def _add_methods(report: Report, rows: Sequence[_Row]) -> None:
    cells: list[list[Cell]] = []
    for row in rows:
        difference = row.difference if row.difference and row.difference.num_folds > 1 else None
        metrics, intervals = row.score.metrics, metric_intervals(row.score)
        cells.append(
            [
                row.method.name,
                percent(row.score.accuracy, interval=intervals["overall_accuracy"]),
                percent(row.spread, 1),
                percent(row.spread_of_repeats, 1),
                *(
                    measured(metrics[metric.name], metric.is_share, interval=intervals[metric.name])
                    for metric in OVERALL_METRICS[1:]
                ),
                percent(metrics["f1"], interval=intervals["f1"]),
                count(len(row.score.folds)),
                points(difference.mean, interval=(difference.low, difference.high)) if difference else "",
                number(difference.p_value, 3) if difference else "",
                _seconds(row.score.train_seconds),
                _seconds(row.score.map_seconds),
                percent(row.score.overlap, 1),
            ]
        )
    report.table(
        "Methods, the most accurate first",
        [
            "method|",
            OVERALL_METRICS[0].short,
            "± folds",
            "± repeats",
            *(metric.short for metric in OVERALL_METRICS[1:]),
            "F1",
            "folds",
            "advised method minus this, points",
            "p",
            "training, s",
            "mapping of 10⁶ pixels, s",
            "test patches that touch training",
        ],
        cells,
        strong_rows=[index for index, row in enumerate(rows) if row.is_advised],
        note="n/a: not defined. OA: overall accuracy of the pooled folds; AA: mean recall of the classes; "
        "F1: mean over classes; ±: standard deviation. Below a number is its 95 % interval. "
        "Intervals and p-values are those of the t-test of Nadeau and Bengio (2003, "
        "doi:10.1023/A:1024068626366), which takes "
        "account of training pixels that folds share; p below 0.05 counts as distinguishable. position and "
        "region_growing know the places of the training pixels and no spectrum of a class. The advised "
        "method is bold.",
        id="methods_table",
    )


def _seconds(seconds: float | None) -> Value:
    return general(seconds, 2 if seconds is not None and seconds < 10 else 4)


def _add_recalls(report: Report, found: CrossValidation, rows: Sequence[_Row]) -> None:
    counts = found.labels.counts
    intervals = [recall_intervals(row.score) for row in rows]
    report.heading("Recall of each class")
    report.table(
        "Recall of each class with each method",
        ["class|", "pixels", *(row.method.name for row in rows)],
        [
            [
                Named.of(entry, _note(found.folds, index)),
                count(counts[entry.code]),
                *(
                    percent(row.score.recalls[index], 1, interval=own[index])
                    for row, own in zip(rows, intervals, strict=True)
                ),
            ]
            for index, entry in enumerate(found.class_table.entries)
        ],
        note=listed((_RECALL, _RECALL_INTERVAL), " "),
    )
    if rows:
        shown = next((row for row in rows if row.is_advised), rows[0])
        report.figure(
            tr("Recall of each class with {method}", method=shown.method.name),
            [bars_svg("Recall, %", _class_bars(shown.score, found.class_table), end=1.0)],
            note=listed((_BARS, _RECALL), " "),
            width=44.0,
            id="recalls",
        )


def _class_bars(score: MethodScore, table: ClassTable) -> list[Bar]:
    """The recall of each class, with that of each fold that tests it."""
    bars = []
    for index, entry in enumerate(table.entries):
        shares = [float(recall(one.confusion)[index]) for one in score.folds]
        folds, pooled = [share for share in shares if np.isfinite(share)], float(score.recalls[index])
        value = percent(pooled, 1, interval=_around(pooled, spread(folds)))
        bars.append(Bar(entry.name, value, entry.color, dots=folds, interval_name="± standard deviation"))
    return bars


def _add_folds(report: Report, found: CrossValidation, frame: MapFrame | None) -> None:
    height, width = found.labels.codes.shape
    legend = [
        (tr("fold {number}", number=fold + 1), palette_color(fold)) for fold in range(found.folds.num_folds)
    ]
    report.heading("Folds")
    pictures = [
        map_svg(
            png,
            width=width,
            height=height,
            legend=[*legend, (tr("always training"), "#999999")],
            title=tr("Folds of repeat {repeat}", repeat=repeat),
            frame=frame,
            side=_MAP_SIDE,
        )
        for repeat, png in enumerate(fold_maps(found), start=1)
    ]
    report.figure(
        "Folds of the labelled pixels in each repeat",
        pictures,
        labels=[tr("repeat {number}", number=repeat) for repeat in range(1, len(pictures) + 1)],
        note="Each fold is the test of one round. Pixels that are always training belong to classes that "
        "cannot be tested.",
        width=22.0,
        id="folds",
    )


def _note(folds: Folds, index: int) -> str:
    """Whether a class has no test pixels, for the name of the class."""
    lacking, num_repeats = sum(index in one.untested for one in folds.partitions), len(folds.partitions)
    if not lacking:
        return ""
    if lacking == num_repeats:
        return tr("(not tested)")
    return tr("(not tested in {lacking} of {num_repeats} repeats)", lacking=lacking, num_repeats=num_repeats)


def _rows(found: CrossValidation, advice: Recommendation | None) -> list[_Row]:
    """The methods, the most accurate first."""
    rows = []
    for method in found.methods:
        score = found.results.get(method.name)
        if score is None:
            continue
        is_advised = advice is not None and advice.method.name == method.name
        rows.append(
            _Row(
                method,
                score,
                spread(score.fold_accuracies),
                spread(score.repeat_accuracies),
                None if advice is None or is_advised else found.compare(advice.method.name, method.name),
                is_advised,
                advice is not None and method.name in advice.equals,
            )
        )
    return sorted(rows, key=lambda row: -row.score.accuracy)


def fold_maps(found: CrossValidation) -> list[bytes]:
    """A picture of the folds of each repeat, as PNG; at most `_MAX_MAPS`."""
    colors = np.array([_rgb(fold) for fold in range(found.folds.num_folds)], dtype=np.uint8)
    stride = max(-(-max(found.labels.codes.shape) // _MAP_SIDE), 1)
    labelled = found.labels.codes[::stride, ::stride] > 0
    pictures = []
    for repeat in range(min(len(found.folds.partitions), _MAX_MAPS)):
        folds = _map(found.folds, repeat)[::stride, ::stride]
        picture = np.zeros((4, *folds.shape), dtype=np.uint8)
        picture[3] = np.where(labelled, 255, 0)
        picture[:3] = np.where(folds >= 0, colors[folds].transpose(2, 0, 1), np.array(_ALWAYS)[:, None, None])
        pictures.append(encode_png(picture))
    return pictures


def _map(folds: Folds, number: int) -> NDArray[np.int16]:
    return folds.partitions[number].map()


def _rgb(fold: int) -> list[int]:
    color = palette_color(fold)
    return [int(color[k : k + 2], 16) for k in (1, 3, 5)]
