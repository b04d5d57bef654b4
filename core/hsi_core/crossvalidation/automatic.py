"""The automatic choice of a method: a quick cross-validation of cheap candidates on the training labels.

Candidates differ in the classifier, the pre-treatment of spectra, the surroundings and the regularisation of
the class probabilities. They are compared on whole blocks or polygons with a guard band, within a time limit.
"""

import dataclasses
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED
from hsi_core.crossvalidation.comparison import accuracy_interval
from hsi_core.crossvalidation.folds import UNIT_WORDS
from hsi_core.crossvalidation.methods import (
    BALANCED,
    Method,
    parse_method,
    with_balanced_fields,
    with_strength,
)
from hsi_core.crossvalidation.result import CrossValidation
from hsi_core.crossvalidation.scores import MethodScore
from hsi_core.crossvalidation.surroundings import Surroundings
from hsi_core.crossvalidation.validation import CrossValidationError, cross_validate
from hsi_core.errors import LabelError, SplitError
from hsi_core.labels.labels import Labels
from hsi_core.language import listed, text_of, tr
from hsi_core.progress import Progress
from hsi_core.regularisation.diffusion import HELD, OFF, STRENGTHS
from hsi_core.reports.values import interval_in_brackets
from hsi_core.scenes.scene import Scene
from hsi_core.training.data import draw_evenly
from hsi_core.training.preparation import Choice

LEADERS = ("svm-mean", "discriminant-svm", "svm[pretreatment=snv,patch_size=3]")
"""Methods of which one is taken: the first, which is the mean of the two others, unless one of these is more
accurate by more than `MARGINS`. On some scenes one of the two is far better than the other, and often few
folds cannot tell which one is."""
CANDIDATES = ("lda", *LEADERS[1:], LEADERS[0])
"""Methods that are compared, the cheapest first; each with every strength of the regularisation. More of them
gained nothing: among many candidates, few folds mistake chance for accuracy."""
FALLBACK = "lda"
"""Method if the labels cannot be divided into folds, or the time is too short for any candidate."""
NUM_FOLDS = 3
NUM_REPEATS, NUM_REPEATS_OF_FEW, FEW_PIXELS = 2, 4, 1000
"""Draws of the folds; more if at most so many pixels are labelled. One draw of three folds often cannot tell
which leader is better, and the fewer labels there are, the less it tells and the less another one costs."""
BUDGET_SECONDS = 120.0
MARGINS = {"blocks": 0.01, "polygons": 0.02}
"""A leader has to be more accurate than the first one by more than this, for each kind of folds. Whole
polygons differ more, so that their folds tell less."""
LEAD = 0.05
"""Another candidate has to be more accurate than the leader that is taken by more than this."""
MIN_GAIN = 0.005
"""Probabilities are regularised if this improves the candidates by more than this on average."""
HELD_LEAD = 0.02
"""Where regularisation helps, maps are held to the training labels unless this costs more on average. No
label lies near a test pixel of the folds, but the map has labels, and gains most in their fields."""
MAX_SPREAD = 5_000_000
"""Pixels around the labels, times classes, up to which the regularisation is tested: bounds the time."""
MAX_PIXELS = 3000
"""Labelled pixels that are used at most, apart from one more for each class: bounds the time."""


@dataclass(frozen=True)
class AutomaticChoice:
    """The method that was chosen.

    Args:
        method: the method, without regularisation, but with balanced fields where maps are regularised.
        strength: strength of the regularisation for maps; "off" without.
        is_held: whether maps of the training scene are regularised and held to the training labels instead.
        reason: why, as one sentence or more.
        accuracies: overall accuracy of each candidate in the folds, 0..1, by name.
    """

    method: Method
    strength: str
    reason: str
    accuracies: dict[str, float]
    is_held: bool = False

    @property
    def map_strength(self) -> str:
        """Strength of the regularisation for maps of the training scene."""
        return HELD if self.is_held else self.strength

    @property
    def choice(self) -> Choice:
        """The network with its settings."""
        found = self.method.choice
        if found is None:
            raise ValueError(tr("{method} is no network", method=self.method.name))
        return found

    def to_settings(self) -> dict[str, Any]:
        """What the model card keeps; `regularise` and `held_to_labels` are what Classify does by default."""
        return {
            "chosen_automatically": self.reason,
            "regularise": self.strength,
            "held_to_labels": self.is_held,
        }


def choose_automatically(
    scene: Scene,
    labels: Labels,
    *,
    bands: list[int],
    by_polygons: bool = False,
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
        by_polygons: compare on whole polygons, or connected areas of a raster, where they allow folds;
            otherwise on blocks.
        seed: of everything random.
        device: where to compute.
        has_mixed_precision: see `train_network`.
        budget_seconds: time limit.
        candidates: methods to compare; each with every strength of the regularisation.
        progress: reports, and tells when to stop.
    """
    # Areas are numbered before pixels are left out: afterwards they would fall into single pixels.
    whole = dataclasses.replace(labels, burnt_polygons=labels.polygons) if by_polygons else labels
    few = _fewer(whole, seed=seed)
    around = Surroundings(scene.path, bands, few.codes > UNLABELLED, device).num_pixels()
    strengths = (*STRENGTHS, HELD) if around * len(labels.class_table) <= MAX_SPREAD else (OFF,)
    names = [with_strength(candidate, strength) for candidate in candidates for strength in strengths]
    reason, ends = "", time.monotonic() + budget_seconds
    is_few = np.count_nonzero(labels.codes > UNLABELLED) <= FEW_PIXELS
    for kind in ("polygons", "blocks") if by_polygons else ("blocks",):
        try:
            found = cross_validate(
                scene,
                few,
                [parse_method(name) for name in names],
                kind=kind,
                num_folds=NUM_FOLDS,
                num_repeats=NUM_REPEATS_OF_FEW if is_few else NUM_REPEATS,
                bands=bands,
                seed=seed,
                device=device,
                has_mixed_precision=has_mixed_precision,
                budget_seconds=ends - time.monotonic(),
                has_speed=False,
                progress=progress,
            )
        except (SplitError, LabelError, CrossValidationError) as error:
            reason = text_of(error)
            continue
        return _choose(found)
    return AutomaticChoice(
        parse_method(FALLBACK),
        OFF,
        tr(
            "{method} is used, because methods cannot be compared on these labels: {reason}",
            method=FALLBACK,
            reason=reason,
        ),
        {},
    )


def _choose(found: CrossValidation) -> AutomaticChoice:
    """The first one of `LEADERS`, unless another leader is better, or another candidate far better.

    Whether probabilities are regularised, how strongly, and whether maps are held to the training labels, is
    decided for all candidates together, which is steadier than a decision for each.
    """
    whole = _comparable(found)
    num_folds = len(next(iter(whole.values())).folds)
    accuracies = {name: score.accuracy for name, score in whole.items()}
    bases = list(dict.fromkeys(parse_method(name).base for name in whole))
    gains = {
        strength: float(
            np.mean([accuracies[with_strength(base, strength)] - accuracies[base] for base in bases])
        )
        for strength in (*STRENGTHS, HELD)
        if all(with_strength(base, strength) in accuracies for base in bases)
    }
    strength = max((one for one in gains if one != HELD), key=lambda one: gains[one])
    if gains[strength] <= MIN_GAIN:
        strength = OFF
    needed = MIN_GAIN if strength == OFF else max(MIN_GAIN, gains[strength] - HELD_LEAD)
    is_held = gains.get(HELD, 0.0) > needed
    # Maps that are held to labels owe much to these, so that they tell methods apart less well.
    compared = {base: accuracies[with_strength(base, strength)] for base in bases}
    leaders = [base for base in LEADERS if base in compared] or bases
    best, why = leaders[0], tr("it is preferred")
    leader = max(leaders, key=lambda base: compared[base])
    margin = MARGINS[found.folds.kind] if best == LEADERS[0] else 0.0
    if not margin and len(leaders) > 1:
        best, why = leader, tr("it is the most accurate one of {leaders}", leaders=", ".join(leaders))
    elif compared[leader] > compared[best] + margin:
        why = tr("it is more accurate than {best} by over {lead:.1f} points", best=best, lead=100 * margin)
        best = leader
    elif len(leaders) > 1:
        why = tr(
            "none of {others} is more accurate by over {lead:.1f} points",
            others=", ".join(leaders[1:]),
            lead=100 * margin,
        )
    other = max(bases, key=lambda base: compared[base])
    if compared[other] > compared[best] + LEAD:
        why = tr("it is more accurate than {best} by over {lead:.1f} points", best=best, lead=100 * LEAD)
        best = other
    ranked = sorted(compared, key=lambda base: -compared[base])
    figures = (
        tr(
            "{name} {accuracy:.1f} %{interval}",
            name=base,
            accuracy=100 * compared[base],
            interval=interval_in_brackets(accuracy_interval(whole[with_strength(base, strength)])),
        )
        for base in ranked[:4]
    )
    also = "" if strength == OFF else tr(', with "{strength}" regularisation of the map', strength=strength)
    with_it = "" if strength == OFF else tr(" with this regularisation")
    reason = tr(
        "{best} is chosen{also}: {why}. Overall accuracies{with_it} in {folds} of {unit}s of the "
        "training labels, apart from the pixels that were trained on, are {figures}.",
        best=best,
        also=also,
        with_it=with_it,
        why=why,
        folds=tr("one fold") if num_folds == 1 else tr("{num_folds} folds", num_folds=num_folds),
        unit=UNIT_WORDS[found.folds.kind],
        figures=listed(figures),
    )
    # Regularisation gains where labels lie in fields: there, a large one speaks for its whole class.
    trained = best if strength == OFF and not is_held else with_balanced_fields(best)
    if trained != best:
        balanced = tr(
            "It is trained with balanced fields ({setting}), because regularisation helps here.",
            setting=BALANCED,
        )
        reason = listed([reason, balanced], " ")
    failed = {parse_method(name).base for name, *_ in found.problems}
    late = [
        base for base in dict.fromkeys(one.base for one in found.methods) if base not in {*bases, *failed}
    ]
    if late:
        missing = tr(
            "The time was too short to compare {names}; give the choice more minutes (CHOICE_MINUTES) to "
            "compare all candidates.",
            names=", ".join(late),
        )
        reason = listed([reason, missing], " ")
    if len(gains) == 1:
        changes = tr(
            "Regularisation was not tested, because the labels are spread over a large area; Classify can "
            "regularise the map."
        )
        return AutomaticChoice(parse_method(trained), strength, listed([reason, changes], " "), accuracies)
    changes = tr(
        "Regularisation changes the candidates on average by {weak:+.1f} (weak), {medium:+.1f} (medium), "
        "{strong:+.1f} (strong) and {held:+.1f} (held to the training labels) points.",
        weak=100 * gains["weak"],
        medium=100 * gains["medium"],
        strong=100 * gains["strong"],
        held=100 * gains[HELD],
    )
    notes = [reason, changes]
    if is_held:
        notes.append(
            tr(
                "Maps of this scene are held to its training labels, which gives {accuracy:.1f} % in these "
                'folds; maps of other scenes have the strength "{strength}".',
                accuracy=100 * accuracies[with_strength(best, HELD)],
                strength=strength,
            )
        )
    return AutomaticChoice(parse_method(trained), strength, listed(notes, " "), accuracies, is_held)


def _comparable(found: CrossValidation) -> dict[str, MethodScore]:
    """The scores of the candidates on folds that all of them have finished.

    If the time was too short for all folds of the first draw, those folds are taken that give the most
    comparisons: their number times that of the candidates that have finished all of them.
    """
    folds = {name: {one.key[1:] for one in score.folds} for name, score in found.results.items()}
    first = {name: {key for key in own if key[0] == 0} for name, own in folds.items()}
    if not any(first.values()):
        first = folds
    needed = max(
        first.values(), key=lambda own: (len(own) * sum(other >= own for other in first.values()), len(own))
    )
    kept = {name: own for name, own in folds.items() if own >= needed}
    common = set.intersection(*kept.values())
    return {
        name: MethodScore(name, [one for one in found.results[name].folds if one.key[1:] in common])
        for name in kept
    }


def _fewer(labels: Labels, *, seed: int) -> Labels:
    """The labels, or a part of their pixels with the same shares of the classes."""
    where: NDArray[np.int64] = np.argwhere(labels.codes > UNLABELLED)
    if len(where) <= MAX_PIXELS:
        return labels
    kept = where[draw_evenly(labels.codes[tuple(where.T)].astype(np.int64), MAX_PIXELS, seed=seed)]
    codes = np.full_like(labels.codes, UNLABELLED)
    codes[tuple(kept.T)] = labels.codes[tuple(kept.T)]
    return Labels(codes, labels.class_table, labels.burnt_polygons, labels.split)
