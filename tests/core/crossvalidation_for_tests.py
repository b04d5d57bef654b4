"""A cross-validation with accuracies that a test chooses."""

import dataclasses

import numpy as np

from hsi_core.crossvalidation.fewer_labels import LabelCounts
from hsi_core.crossvalidation.methods import REGULARISE, parse_method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import CurveScore, FoldScore


def with_accuracies(found: CrossValidation, accuracies: dict[str, list[float]]) -> CrossValidation:
    """The same folds with other methods: 300 training and 100 test pixels in each fold.

    Args:
        found: two repeats of three folds of three classes.
        accuracies: of each fold, by method.
    """
    scores = []
    for name, values in accuracies.items():
        for number, accuracy in enumerate(values):
            right = round(100 * accuracy)
            first = min(right, 50)
            confusion = np.array([[first, 50 - first, 0], [50 - right + first, right - first, 0], [0, 0, 0]])
            chosen = {"strength": "weak"} if name.endswith(REGULARISE) else {}
            scores.append(FoldScore(name, number // 3, number % 3, confusion, 300, 0.0, 2.0, chosen=chosen))
    methods = [parse_method(name) for name in accuracies]
    return dataclasses.replace(found, methods=methods, scores=tuple(scores), problems={})


def with_curve(
    found: CrossValidation,
    accuracies: dict[str, dict[float, float]],
    shifts: list[float],
    *,
    slopes: list[float] | None = None,
) -> CrossValidation:
    """The same folds with other methods and a learning curve: 400 pixels and 40 fields of each training fold.

    Half of them are of the first class, which is always right, and half of the second class.

    Args:
        found: two repeats of three folds of three classes.
        accuracies: by method and share.
        shifts: added to the accuracies of each fold.
        slopes: added in each fold for each doubling of the labels after a quarter.
    """

    def of_fold(accuracy: float, share: float, fold: int) -> float:
        gain = 0.0 if slopes is None else slopes[fold] * float(np.log2(share / 0.25))
        return accuracy + shifts[fold] + gain

    whole = {
        name: [of_fold(values[1.0], 1.0, fold) for fold in range(len(shifts))]
        for name, values in accuracies.items()
    }
    made = with_accuracies(found, whole)
    curve = []
    for name, values in accuracies.items():
        for share, accuracy in values.items():
            if share == 1.0:
                continue
            part = with_accuracies(
                found, {name: [of_fold(accuracy, share, fold) for fold in range(len(shifts))]}
            )
            pixels, units = (round(200 * share),) * 2 + (0,), (round(20 * share),) * 2 + (0,)
            curve += [CurveScore(**vars(one), share=share, pixels=pixels, units=units) for one in part.scores]
    counts = {one.key[1:]: LabelCounts((200, 200, 0), (20, 20, 0)) for one in made.scores}
    return dataclasses.replace(made, curve=tuple(curve), label_counts=counts, unit_name="fields")
