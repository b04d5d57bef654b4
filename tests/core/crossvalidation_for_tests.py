"""A cross-validation with accuracies that a test chooses."""

import dataclasses

import numpy as np

from hsi_core.crossvalidation.methods import REGULARISE, parse_method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import FoldScore


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
