"""The automatic choice of a method: a quick cross-validation of cheap candidates on the training labels.

Candidates differ in the classifier, the pre-treatment of spectra, the surroundings and the regularisation of
the class probabilities. They are compared on whole blocks with a guard band, within a time limit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED
from hsi_core.crossvalidation.methods import REGULARISE, Method, parse_method
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.validation import CrossValidationError, cross_validate
from hsi_core.errors import LabelError, SplitError
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import STRENGTHS
from hsi_core.scenes.scene import Scene
from hsi_core.training.baseline import draw_evenly
from hsi_core.training.preparation import Choice

PREFERRED = "discriminant-context"
"""Method that stays unless another one is better. In the scenes that it was measured on, it was never far
behind linear discriminant analysis, and well ahead of it where surroundings help."""
CANDIDATES = (
    "lda",
    "lda[patch_size=5]",
    "lda[pretreatment=snv,patch_size=5]",
    "svm[pretreatment=snv,patch_size=3]",
    "svm",
    "discriminant-context",
    "discriminant-context[pretreatment=snv]",
    "pls_da",
)
"""Methods that are compared, the cheapest first; each also with regularised probabilities."""
FALLBACK = "lda"
"""Method if the labels cannot be divided into folds, or the time is too short for any candidate."""
OFF = STRENGTHS[0]
NUM_FOLDS = 3
BUDGET_SECONDS = 120.0
LEVEL = 0.4
"""A candidate is better than the preferred method if the corrected t-test has a p-value below this: about one
standard error. Few folds of few labels show large differences by chance."""
FEW_PIXELS = 1500
"""With fewer labelled pixels, the folds are drawn twice."""
MAX_PIXELS = 3000
"""Labelled pixels that are used at most, apart from one more for each class: bounds the time."""


@dataclass(frozen=True)
class AutomaticChoice:
    """The method that was chosen.

    Args:
        method: the method, without regularisation.
        strength: strength of the regularisation for maps; "off" without.
        reason: why, as one sentence or more.
        accuracies: overall accuracy of each candidate in the folds, 0..1, by name.
    """

    method: Method
    strength: str
    reason: str
    accuracies: dict[str, float]

    @property
    def choice(self) -> Choice:
        """The network with its settings."""
        found = self.method.choice
        if found is None:
            raise ValueError(f"{self.method.name} is no network")
        return found

    def to_settings(self) -> dict[str, Any]:
        """What the model card keeps; `regularise` is the strength that Classify uses by default."""
        return {"chosen_automatically": self.reason, "regularise": self.strength}


def choose_automatically(
    scene: Scene,
    labels: Labels,
    *,
    bands: list[int],
    seed: int,
    device: torch.device,
    has_mixed_precision: bool = False,
    budget_seconds: float = BUDGET_SECONDS,
    candidates: Sequence[str] = CANDIDATES,
    progress: Progress,
) -> AutomaticChoice:
    """Choose a method for the labels of a scene.

    Which candidates are finished depends on the time limit and on the computer; the choice is among these.

    Args:
        scene: open scene.
        labels: training labels.
        bands: band numbers that the model shall use.
        seed: of everything random.
        device: where to compute.
        has_mixed_precision: see `train_network`.
        budget_seconds: time limit.
        candidates: methods to compare; each also with regularised probabilities.
        progress: reports, and tells when to stop.
    """
    names = [name for candidate in candidates for name in (candidate, candidate + REGULARISE)]
    try:
        found = cross_validate(
            scene,
            _fewer(labels, seed=seed),
            [parse_method(name) for name in names],
            num_folds=NUM_FOLDS,
            num_repeats=2 if int((labels.codes > UNLABELLED).sum()) < FEW_PIXELS else 1,
            bands=bands,
            seed=seed,
            device=device,
            has_mixed_precision=has_mixed_precision,
            budget_seconds=budget_seconds,
            progress=progress,
        )
    except (SplitError, LabelError, CrossValidationError) as error:
        return AutomaticChoice(
            parse_method(FALLBACK),
            OFF,
            f"{FALLBACK} is used, because methods cannot be compared on these labels: {error}",
            {},
        )
    return _choose(found)


def _choose(found: CrossValidation) -> AutomaticChoice:
    """The preferred method, or the most accurate one of the candidates that are better than it.

    Candidates that have finished fewer folds than others do not count.
    """
    num_folds = max(len(score.folds) for score in found.results.values())
    whole = {name: score for name, score in found.results.items() if len(score.folds) == num_folds}
    base = PREFERRED if PREFERRED in whole else next(iter(whole))
    if base + REGULARISE in whole and _is_better(found, base + REGULARISE, base):
        base += REGULARISE
    better = [name for name in whole if _is_better(found, name, base)]
    best = max([base, *better], key=lambda name: whole[name].accuracy)
    accuracies = {name: score.accuracy for name, score in whole.items()}
    chosen = parse_method(best.removesuffix(REGULARISE))
    strength = OFF
    if best.endswith(REGULARISE):
        strengths = [str(fold.chosen["strength"]) for fold in whole[best].folds]
        strength = max(sorted(set(strengths)), key=strengths.count)
    ranked = sorted(accuracies, key=lambda name: -accuracies[name])
    listed = ", ".join(f"{name} {100 * accuracies[name]:.1f} %" for name in ranked[:4])
    also = "" if strength == OFF else f', with "{strength}" regularisation of the map'
    why = (
        "no other method is better than it by more than chance"
        if best == base
        else f"it is better than {base} by more than chance"
    )
    reason = (
        f"{chosen.name} is chosen{also}: {why}. Overall accuracies in {num_folds} folds of blocks of the "
        f"training labels, apart from the pixels that were trained on, are {listed}."
    )
    return AutomaticChoice(chosen, strength, reason, accuracies)


def _is_better(found: CrossValidation, first: str, second: str) -> bool:
    difference = found.compare(first, second)
    return difference is not None and difference.mean > 0.0 and difference.p_value < LEVEL


def _fewer(labels: Labels, *, seed: int) -> Labels:
    """The labels, or a part of their pixels with the same shares of the classes."""
    where: NDArray[np.int64] = np.argwhere(labels.codes > UNLABELLED)
    if len(where) <= MAX_PIXELS:
        return labels
    kept = where[draw_evenly(labels.codes[tuple(where.T)].astype(np.int64), MAX_PIXELS, seed=seed)]
    codes = np.full_like(labels.codes, UNLABELLED)
    codes[tuple(kept.T)] = labels.codes[tuple(kept.T)]
    return Labels(codes, labels.class_table, labels.burnt_polygons, labels.split)
