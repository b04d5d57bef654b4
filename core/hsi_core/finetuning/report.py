"""The HTML report of a fine-tuning: accuracies before and after, on new and on old labels."""

import json
from collections.abc import Sequence
from typing import Any

from hsi_core.finetuning.comparison import Comparison
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.report import render
from hsi_core.training.cautions import Caution, describe_baselines, find_cautions
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_timing
from hsi_core.training.verdict import judge


def finetuning_html(
    card: ModelCard,
    state: TrainingState,
    *,
    title: str,
    old_card: ModelCard,
    comparisons: Sequence[Comparison],
    has_rehearsal: bool,
    seconds: float,
) -> str:
    """The report as one self-contained page.

    Args:
        card: card of the new model.
        state: epochs and steps of the training.
        title: heading of the page.
        old_card: card of the model that was fine-tuned.
        comparisons: validation pixels first.
        has_rehearsal: whether old samples were rehearsed.
        seconds: duration of the whole call so far.
    """
    known = old_card.class_table.codes
    num_train = sum(card.class_pixels.values())
    tested = [comparison for comparison in comparisons if not comparison.is_old][1:]
    cautions = find_cautions(
        card,
        state.history,
        validation=comparisons[0].after,
        test=tested[0].after if tested else None,
    )
    return render(
        "finetuning.html",
        title=title,
        card=card,
        verdict=judge(card),
        comparison=describe_baselines(card),
        old_card=old_card,
        origin=card.origins[-1],
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        cautions=[*find_forgetting(card, old_card, comparisons, has_rehearsal=has_rehearsal), *cautions],
        classes=_class_rows(card, known),
        comparisons=comparisons,
        curves=learning_curve_svgs(state),
        num_steps=len(state.steps),
        has_rehearsal=has_rehearsal,
        timing=describe_timing(state, num_train=num_train, seconds=seconds),
    )


def _class_rows(card: ModelCard, known: Sequence[int]) -> list[dict[str, Any]]:
    return [
        {
            "entry": entry,
            "is_new": entry.code not in known,
            "trained": card.class_pixels.get(str(entry.code), 0),
        }
        for entry in card.class_table.entries
    ]


FORGOTTEN = 0.05
"""A larger fall of the recall of a class on old labels counts as forgetting."""


def find_forgetting(
    card: ModelCard, old_card: ModelCard, comparisons: Sequence[Comparison], *, has_rehearsal: bool
) -> list[Caution]:
    """Cautions about forgetting; the arguments are those of `finetuning_html`."""
    found = []
    unseen = [
        entry.name for entry in old_card.class_table.entries if not card.class_pixels.get(str(entry.code), 0)
    ]
    if unseen:
        found.append(
            Caution(
                f"Some old classes had no training pixel now: {', '.join(unseen)}. A network forgets "
                "classes that it is no longer trained on.",
                "Give the old scene and its labels for rehearsal, or label these classes in the new scene.",
            )
        )
    old = [comparison for comparison in comparisons if comparison.is_old]
    if not old:
        found.append(
            Caution(
                "No old labels were given, so forgetting of the old scene is not measured.",
                "Give the old scene and its labels for rehearsal, or assess a map of the old scene.",
            )
        )
    for comparison in old:
        lost = [
            f"{row.entry.name} ({_points(row.change)})"
            for row in comparison.classes
            if row.change is not None and row.change < -FORGOTTEN
        ]
        if lost:
            advice = "Lower the learning rate of the old layers, or train the head only"
            if not has_rehearsal:
                advice = f"Rehearse the old samples, {advice[0].lower()}{advice[1:]}"
            found.append(
                Caution(
                    f"On the old labels, the recall of some classes fell: {', '.join(lost)}.", f"{advice}."
                )
            )
        found.append(
            Caution(
                "The old model may have been trained on the pixels of the old labels that measure it here. "
                "Then its accuracy before is optimistic, and the forgetting looks larger than it is. The "
                "new model starts from its weights, so the accuracy after is optimistic too.",
                "Give old labels that were never used for training.",
                is_warning=False,
            )
        )
    if card.scene in {old_card.scene, *(origin.scene for origin in old_card.origins)}:
        found.append(
            Caution(
                f"The old model was trained on a scene of the same name ({card.scene}). If it was trained "
                "on validation or test pixels of the new labels, the accuracies on them are optimistic, "
                "before and after.",
                "Give validation and test labels that no training has used, such as those of the same split.",
            )
        )
    return found


def _points(change: float) -> str:
    return f"{100.0 * change:+.1f} points".replace("-", "−")
