"""The HTML report of a cross-validation: recommendation, accuracies with their spread, and the folds."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import palette_color
from hsi_core.crossvalidation.advice import Recommendation
from hsi_core.crossvalidation.comparison import Difference
from hsi_core.crossvalidation.folds import UNIT_WORDS, Folds
from hsi_core.crossvalidation.methods import Method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import MethodScore, spread
from hsi_core.png import encode_png
from hsi_core.progress import format_duration
from hsi_core.report import render, round_ticks

_MAP_SIDE = 320
"""Longest side of a map of folds, in pixels; larger scenes are subsampled."""
_MAX_MAPS = 4
_ALWAYS = (153, 153, 153)
"""Colour of labelled pixels that are always training pixels."""


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


def crossvalidation_html(found: CrossValidation, advice: Recommendation | None, *, title: str) -> str:
    """The report as one self-contained page.

    Args:
        found: finished folds, at least one.
        advice: the recommendation; None without a method that can be used.
        title: heading of the page.
    """
    rows = _rows(found, advice)
    counts = found.labels.counts
    return render(
        "crossvalidation.html",
        title=title,
        found=found,
        folds=found.folds,
        unit=UNIT_WORDS[found.folds.kind],
        advice=advice,
        rows=rows,
        classes=[
            (entry, counts[entry.code], _note(found.folds, index), [row.score.recalls[index] for row in rows])
            for index, entry in enumerate(found.class_table.entries)
        ],
        bars=bars_svg([row.score for row in rows]),
        maps=[base64.b64encode(png).decode("ascii") for png in fold_maps(found)],
        legend=[(f"fold {fold + 1}", palette_color(fold)) for fold in range(found.folds.num_folds)],
        problems=[
            (name, repeat + 1, fold + 1, text)
            for (name, repeat, fold), text in sorted(found.problems.items())
        ],
        say=_say_share,
        say_duration=_say_seconds,
    )


def _note(folds: Folds, index: int) -> str:
    """Whether a class has no test pixels, for the name of the class."""
    lacking, num_repeats = sum(index in one.untested for one in folds.partitions), len(folds.partitions)
    if not lacking:
        return ""
    return (
        " (not tested)" if lacking == num_repeats else f" (not tested in {lacking} of {num_repeats} repeats)"
    )


def _say_share(share: float | None, digits: int = 1) -> str:
    """A share in percent, without the sign."""
    return "n/a" if share is None or share != share else f"{100 * share:.{digits}f}"


def _say_seconds(seconds: float | None) -> str:
    if seconds is None:
        return "n/a"
    return f"{seconds:.2g} s" if seconds < 10 else format_duration(seconds)


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


def bars_svg(scores: Sequence[MethodScore]) -> str:
    """A bar for each method: pooled overall accuracy, its standard deviation over folds, and each fold."""
    left, right, row, top = 230, 690, 26, 22
    height = top + row * len(scores) + 24
    parts = [
        f'<svg class="bars" viewBox="0 0 720 {height}" role="img" aria-label="Accuracies">',
        f'<text class="title" x="{left}" y="12">Overall accuracy, %</text>',
    ]

    def to_x(share: float) -> float:
        return left + min(max(share, 0.0), 1.0) * (right - left)

    for tick in round_ticks(0.0, 100.0):
        x = to_x(tick / 100)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{height - 22}"/>')
        parts.append(f'<text x="{x:.1f}" y="{height - 8}" text-anchor="middle">{tick:g}</text>')
    for number, score in enumerate(scores):
        y = top + row * number + row / 2
        deviation = spread(score.fold_accuracies) or 0.0
        low, high = to_x(score.accuracy - deviation), to_x(score.accuracy + deviation)
        name = score.method if len(score.method) <= 34 else score.method[:33] + "…"
        parts.append(
            f'<text class="label" x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{escape(name)}</text>'
            f'<rect class="bar" x="{left}" y="{y - 7:.1f}" height="14" '
            f'width="{to_x(score.accuracy) - left:.1f}">'
            f"<title>{escape(score.method)}: {100 * score.accuracy:.2f} %</title></rect>"
        )
        parts += [
            f'<circle class="fold" cx="{to_x(value):.1f}" cy="{y:.1f}" r="2.4"/>'
            for value in score.fold_accuracies
        ]
        parts.append(
            f'<path class="spread" d="M{low:.1f} {y:.1f}H{high:.1f}'
            f'M{low:.1f} {y - 5:.1f}v10M{high:.1f} {y - 5:.1f}v10"/>'
        )
    return "".join([*parts, "</svg>"])


def fold_maps(found: CrossValidation) -> list[bytes]:
    """A picture of the folds of each repeat, as PNG; at most `_MAX_MAPS`."""
    colors = np.array([_rgb(fold) for fold in range(found.folds.num_folds)], dtype=np.uint8)
    stride = max(-(-max(found.labels.codes.shape) // _MAP_SIDE), 1)
    labelled = found.labels.codes[::stride, ::stride] > 0
    pictures = []
    for number in range(min(len(found.folds.partitions), _MAX_MAPS)):
        folds = _map(found.folds, number)[::stride, ::stride]
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
