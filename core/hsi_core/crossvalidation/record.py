"""The result of a cross-validation as JSON. It contains no path."""

import json
import math
from typing import Any

import numpy as np

from hsi_core import __version__
from hsi_core.accuracy.bootstrap import Interval
from hsi_core.crossvalidation.advice import Recommendation
from hsi_core.crossvalidation.comparison import metric_intervals, recall_intervals
from hsi_core.crossvalidation.learning_curve import LearningCurve, find_learning_curve
from hsi_core.crossvalidation.learning_curve import to_record as curve_record
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import MethodScore, spread

FORMAT = "hsi-crossvalidation-1"


def to_json(found: CrossValidation, advice: Recommendation | None, *, scene: str) -> str:
    """The record as text.

    Args:
        found: finished folds.
        advice: the recommendation; None without a method that can be used.
        scene: file name of the scene.
    """
    return json.dumps(to_record(found, advice, scene=scene), indent=2, ensure_ascii=False) + "\n"


def to_record(found: CrossValidation, advice: Recommendation | None, *, scene: str) -> dict[str, Any]:
    """Accuracies of each method under "methods", and everything else beside it."""
    folds = found.folds
    names = [name for name in found.results if advice is not None and name != advice.method.name]
    compared = [found.compare(advice.method.name, name) for name in names] if advice is not None else []
    curve = find_learning_curve(found, advice.method.name if advice is not None else None)
    return {
        "format": FORMAT,
        "version": __version__,
        "scene": scene,
        "kind": folds.kind,
        "is_independent": folds.kind != "random",
        "folds": folds.num_folds,
        "repeats": len(folds.partitions),
        "guard": folds.guard,
        "block_size": folds.block_size,
        "similarity_of_repeats": _plain(folds.similarity),
        "is_complete": found.is_complete,
        "classes": _classes(found),
        "methods": {name: _method(score, found) for name, score in found.results.items()},
        "differences": [
            {
                "first": one.first,
                "second": one.second,
                "overall_accuracy": _plain(one.mean),
                "low": _plain(one.low),
                "high": _plain(one.high),
                "p_value": _plain(one.p_value),
                "is_distinguishable": one.is_distinguishable,
                "folds": one.num_folds,
            }
            for one in compared
            if one is not None
        ],
        "recommendation": None
        if advice is None
        else {"method": advice.method.name, "not_distinguishable": list(advice.equals), "text": advice.text},
        "problems": [
            {"method": method, "repeat": repeat, "fold": fold, "problem": text}
            for (method, repeat, fold), text in sorted(found.problems.items())
        ],
        "messages": list(folds.messages),
    } | ({} if curve is None else {"learning_curve": _curve(curve, found)})


def _curve(curve: LearningCurve, found: CrossValidation) -> dict[str, Any]:
    problems = [
        {"method": method, "repeat": repeat, "fold": fold, "share": share, "problem": text}
        for (method, repeat, fold, share), text in sorted(found.curve_problems.items())
    ]
    return {**curve_record(curve), "problems": problems}


def _classes(found: CrossValidation) -> list[dict[str, Any]]:
    counts = found.labels.counts
    return [
        {
            "code": entry.code,
            "name": entry.name,
            "pixels": counts[entry.code],
            "repeats_without_test": sum(index in one.untested for one in found.folds.partitions),
        }
        for index, entry in enumerate(found.class_table.entries)
    ]


def _method(score: MethodScore, found: CrossValidation) -> dict[str, Any]:
    names = found.class_table.names
    return {
        **{name: _plain(value) for name, value in score.metrics.items()},
        **{f"{name}_interval": _ends(interval) for name, interval in metric_intervals(score).items()},
        "overall_accuracy_spread_over_folds": _plain(spread(score.fold_accuracies)),
        "overall_accuracy_spread_over_repeats": _plain(spread(score.repeat_accuracies)),
        "recall": dict(zip(names, map(_plain, score.recalls.tolist()), strict=True)),
        "recall_interval": dict(zip(names, map(_ends, recall_intervals(score)), strict=True)),
        "f1_of_classes": dict(zip(names, map(_plain, score.f1_scores.tolist()), strict=True)),
        "train_seconds": _plain(score.train_seconds, 3),
        "map_seconds_per_megapixel": _plain(score.map_seconds, 3),
        "test_overlap": _plain(score.overlap),
        "repeats": [_plain(value) for value in score.repeat_accuracies],
        "folds": [
            {
                "repeat": one.repeat,
                "fold": one.fold,
                "overall_accuracy": _plain(one.accuracy),
                "num_train": one.num_train,
                "num_test": int(one.confusion.sum()),
                "train_seconds": _plain(one.train_seconds, 3),
                "chosen": dict(one.chosen),
            }
            for one in score.folds
        ],
        "confusion": np.asarray(score.confusion).tolist(),
    }


def _ends(interval: Interval | None) -> list[float | None] | None:
    return None if interval is None else [_plain(end) for end in interval]


def _plain(value: float | None, digits: int = 6) -> float | None:
    """A number that JSON has: rounded, and None for one that is not finite."""
    return None if value is None or not math.isfinite(value) else round(value, digits)
