"""The learning curve: accuracy against the number of labels, and the class that needs more of them.

The slope is the gain for each doubling of the labels: the least-squares line through the largest shares of
the labels, against the logarithm of the number of labelled pixels, in each training fold. Its interval and
its p-value come from the corrected t-test of Nadeau and Bengio, see `comparison`. The largest of many slopes
is large by chance as well, so the p-values of classes are multiplied by their number (Bonferroni).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.accuracy.metrics import f1_score, overall_accuracy
from hsi_core.crossvalidation.comparison import LEVEL, corrected_t_test
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import CurveScore, spread
from hsi_core.language import listed, tr

MIN_SHARE = 0.25
"""Smaller shares do not count for the slope: their gain says little about labels beyond the present ones."""


MIN_FOLDS = 3
"""With fewer folds there is no slope: gains of two folds with few test pixels are often equal by chance."""


MIN_DOUBLINGS = 0.75
"""Numbers of labels that are nearer to each other do not tell the gain of a doubling."""
SHORT = 0.5
"""A curve is short if the fewest labels are a larger share of all."""


@dataclass(frozen=True)
class CurvePoint:
    """A method with a share of the labels.

    Args:
        share: share of the fields or polygons of each class, 0..1.
        pixels: labelled pixels, mean over folds.
        units: fields or polygons, mean over folds.
        accuracy: overall accuracy of the pooled folds, 0..1.
        deviation: standard deviation over folds; None with one fold.
        num_folds: finished folds.
    """

    share: float
    pixels: float
    units: float
    accuracy: float
    deviation: float | None
    num_folds: int


@dataclass(frozen=True)
class Slope:
    """Gain for each doubling of the labels.

    Args:
        gain: mean over folds, as a share.
        low: lower end of its 95 % confidence interval.
        high: upper end.
        p_value: two-sided, for no gain; multiplied by the number of classes if it is that of a class.
        values: of each fold, by repeat and fold.
    """

    gain: float
    low: float
    high: float
    p_value: float
    values: dict[tuple[int, int], float]

    @property
    def is_gain(self) -> bool:
        """Whether there is a gain beyond chance."""
        return self.gain > 0.0 and self.p_value < LEVEL


@dataclass(frozen=True)
class LearningCurve:
    """The learning curve of every method that uses class spectra.

    Args:
        unit_name: what several units are called: fields, polygons or pixels.
        points: of each method, ordered by share.
        slopes: of the overall accuracy of each method; without those that have too few folds.
        method: method whose classes are examined.
        class_slopes: of the F1 of each class of this method, by name; None with too few folds.
        sentences: the result in words.
    """

    unit_name: str
    points: dict[str, list[CurvePoint]]
    slopes: dict[str, Slope]
    method: str
    class_slopes: dict[str, Slope | None]
    sentences: tuple[str, ...]

    @property
    def text(self) -> str:
        """The result as one paragraph."""
        return listed(self.sentences, " ")


def find_learning_curve(found: CrossValidation, advised: str | None) -> LearningCurve | None:
    """The learning curve of the finished trainings; None without one.

    Args:
        found: finished folds.
        advised: the recommended method, whose classes are examined if it has a curve.
    """
    points: dict[str, list[CurvePoint]] = {}
    scores: dict[str, list[CurveScore]] = {}
    for method in found.methods:
        own = [one for one in found.curve if one.method == method.name]
        if own:
            scores[method.name] = _with_all_labels(found, method.name) + own
            points[method.name] = _points(scores[method.name])
    if not points:
        return None
    test_share = float(np.mean([one.test_share for one in found.scores]))
    slopes = {
        name: slope
        for name, own in scores.items()
        if (slope := _slope(own, None, test_share=test_share)) is not None
    }
    chosen = max(points, key=lambda name: points[name][-1].accuracy)
    if advised is not None and advised in points:
        chosen = advised
    num_classes = len(found.class_table)
    class_slopes = {
        name: _slope(scores[chosen], index, test_share=test_share, num_tests=num_classes)
        for index, name in enumerate(found.class_table.names)
    }
    sentences = (
        *_say_length(points[chosen], found.unit_name),
        *([_say_method(chosen, slopes[chosen])] if chosen in slopes else []),
        _say_class(chosen, class_slopes, test_share),
    )
    return LearningCurve(found.unit_name, points, slopes, chosen, class_slopes, sentences)


def _with_all_labels(found: CrossValidation, method: str) -> list[CurveScore]:
    """The folds of a method with all labels of the training fold."""
    return [
        CurveScore(
            one.method,
            one.repeat,
            one.fold,
            one.confusion,
            one.num_train,
            one.overlap,
            one.train_seconds,
            pixels=found.label_counts[one.repeat, one.fold].pixels,
            units=found.label_counts[one.repeat, one.fold].units,
        )
        for one in found.scores
        if one.method == method
    ]


def _points(scores: Sequence[CurveScore]) -> list[CurvePoint]:
    points = []
    for share in sorted({one.share for one in scores}):
        own = [one for one in scores if one.share == share]
        points.append(
            CurvePoint(
                share,
                float(np.mean([sum(one.pixels) for one in own])),
                float(np.mean([sum(one.units) for one in own])),
                float(overall_accuracy(np.sum([one.confusion for one in own], axis=0))),
                spread([one.accuracy for one in own]),
                len(own),
            )
        )
    return points


def _slope(
    scores: Sequence[CurveScore], index: int | None, *, test_share: float, num_tests: int = 1
) -> Slope | None:
    """Gain for each doubling of the labels; None with fewer than `MIN_FOLDS` folds.

    Args:
        scores: of one method.
        index: of the class whose F1 and labels count; None for the overall accuracy and all labels.
        test_share: test pixels per training pixel.
        num_tests: the p-value is multiplied by it.
    """
    folds: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for one in scores:
        if one.share < MIN_SHARE:
            continue
        if index is None:
            folds.setdefault((one.repeat, one.fold), []).append((sum(one.pixels), one.accuracy))
        elif one.pixels[index] and one.confusion[index].any():  # the fold trains and tests the class
            value = float(f1_score(one.confusion)[index])
            folds.setdefault((one.repeat, one.fold), []).append((one.pixels[index], value))
    values = {
        key: round(float(np.polyfit(np.log2(x), y, 1)[0]), 9)  # equal accuracies have a slope of 0
        for key, pairs in sorted(folds.items())
        for x, y in [_columns(pairs)]
        if np.ptp(np.log2(x)) >= MIN_DOUBLINGS
    }
    if len(values) < MIN_FOLDS:
        return None
    gains = list(values.values())
    half, p_value = corrected_t_test(gains, test_share)
    gain = float(np.mean(gains))
    return Slope(gain, gain - half, gain + half, min(p_value * num_tests, 1.0), values)


def _columns(pairs: Sequence[tuple[float, float]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    table = np.array(pairs, dtype=np.float64)
    return table[:, 0], table[:, 1]


def _say_length(points: Sequence[CurvePoint], unit: str) -> list[str]:
    """Sentence: the labels have too few units for a longer curve."""
    first, last = points[0], points[-1]
    if first.pixels <= SHORT * last.pixels:
        return []
    return [
        tr(
            "The curve is short, because the labels have few {unit}: {count:.0f} in a training fold. Each "
            "class keeps the {unit} that training and the choice of settings need, which leaves "
            "{share:.0f} % of the labelled pixels or more.",
            unit=unit,
            count=last.units,
            share=100 * first.pixels / last.pixels,
        )
    ]


def _say_method(method: str, slope: Slope) -> str:
    """Sentence: whether more labels raise the overall accuracy."""
    around = tr("95 % interval {low:.1f} to {high:.1f}", low=100 * slope.low, high=100 * slope.high)
    if slope.is_gain:
        return tr(
            "More labels help: each doubling of the labels raised the overall accuracy of {method} by "
            "{gain:.1f} points ({around}).",
            method=method,
            gain=100 * slope.gain,
            around=around,
        )
    return tr(
        "A gain of {method} from more labels is not distinguishable from none: {gain:+.1f} points of overall "
        "accuracy for each doubling of the labels ({around}).",
        method=method,
        gain=100 * slope.gain,
        around=around,
    )


def _say_class(method: str, slopes: dict[str, Slope | None], test_share: float) -> str:
    """Sentence: which class gains most from more labels, or that no class stands out."""
    known = {name: slope for name, slope in slopes.items() if slope is not None}
    if not known:
        return tr(
            "Which class more labels would help most is unknown: no class is tested in {min_folds} folds "
            "with numbers of labels that differ enough.",
            min_folds=MIN_FOLDS,
        )
    name = max(known, key=lambda one: known[one].gain)
    best = known[name]
    words = tr(
        "its F1 with {method} changed by {gain:+.1f} points for each doubling of its labels (95 % interval "
        "{low:.1f} to {high:.1f})",
        method=method,
        gain=100 * best.gain,
        low=100 * best.low,
        high=100 * best.high,
    )
    if not best.is_gain:
        return tr(
            "Which class more labels would help most is not distinguishable. {name} gained most: {words}, "
            "which may be chance among {num_classes} classes.",
            name=name,
            words=words,
            num_classes=len(known),
        )
    equal = [
        other
        for other, slope in known.items()
        if other != name and slope.gain > 0.0 and not _is_apart(best, slope, test_share)
    ]
    text = tr("More labels would help {name} most: {words}.", name=name, words=words)
    if not equal:
        return text
    same = (
        tr("{name} is not distinguishable from it{fastest}.", name=equal[0], fastest="")
        if len(equal) == 1
        else tr("{names} are not distinguishable from it{fastest}.", names=", ".join(equal), fastest="")
    )
    return listed([text, same], " ")


def _is_apart(first: Slope, second: Slope, test_share: float) -> bool:
    """Whether the gains of two classes differ beyond chance in the folds that test both."""
    both = sorted(first.values.keys() & second.values.keys())
    if len(both) < MIN_FOLDS:
        return False
    return corrected_t_test([first.values[key] - second.values[key] for key in both], test_share)[1] < LEVEL


def to_record(curve: LearningCurve) -> dict[str, object]:
    """The learning curve for JSON."""

    def plain(value: float | None, digits: int = 6) -> float | None:
        return None if value is None or not math.isfinite(value) else round(value, digits)

    def say(slope: Slope | None) -> dict[str, float | int | bool | None] | None:
        if slope is None:
            return None
        return {
            "gain_per_doubling": plain(slope.gain),
            "low": plain(slope.low),
            "high": plain(slope.high),
            "p_value": plain(slope.p_value),
            "is_distinguishable": slope.p_value < LEVEL,
            "folds": len(slope.values),
        }

    return {
        "units": curve.unit_name,
        "methods": {
            name: {
                "overall_accuracy": say(curve.slopes.get(name)),
                "points": [
                    {
                        "share": one.share,
                        "pixels": plain(one.pixels, 1),
                        "units": plain(one.units, 1),
                        "overall_accuracy": plain(one.accuracy),
                        "overall_accuracy_spread_over_folds": plain(one.deviation),
                        "folds": one.num_folds,
                    }
                    for one in points
                ],
            }
            for name, points in curve.points.items()
        },
        "classes": {
            "method": curve.method,
            "f1": {name: say(slope) for name, slope in curve.class_slopes.items()},
        },
        "text": curve.text,
    }
