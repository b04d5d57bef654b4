"""The HTML report of a fine-tuning: what the model knew before and what it knows after, on new and on old labels."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hsi_core.checkpoint import TrainingState
from hsi_core.class_table import ClassEntry, ClassTable
from hsi_core.learning_curve import learning_curve_svgs
from hsi_core.model_file import ModelCard
from hsi_core.part_assessment import PartAssessment
from hsi_core.report import render
from hsi_core.training_cautions import Caution, find_cautions
from hsi_core.training_report import card_rows, describe_timing


@dataclass(frozen=True)
class ClassChange:
    """One class before and after; None where it is not defined.

    Args:
        entry: the class.
        num_pixels: reference pixels.
        recall: share of them that is found, before and after.
        f1: before and after.
    """

    entry: ClassEntry
    num_pixels: int
    recall: tuple[float | None, float | None]
    f1: tuple[float | None, float | None]

    @property
    def change(self) -> float | None:
        """Recall after less recall before."""
        before, after = self.recall
        return None if before is None or after is None else after - before


@dataclass(frozen=True)
class Comparison:
    """The same pixels as the old model maps them and as the new one does.

    Args:
        name: which pixels, for people.
        before: by the old model, which has no class for what is new: such pixels are wrong.
        after: by the new one.
        is_old: whether the labels are those that the old model was trained with, where forgetting is seen.
    """

    name: str
    before: PartAssessment
    after: PartAssessment
    is_old: bool

    @property
    def accuracy_before(self) -> float:
        """Overall accuracy of the old model."""
        return self.before.accuracies.overall_accuracy

    @property
    def accuracy(self) -> float:
        """Overall accuracy of the new model."""
        return self.after.accuracies.overall_accuracy

    @property
    def change(self) -> float:
        """Overall accuracy after less that before."""
        return round(self.accuracy - self.accuracy_before, 6)

    @property
    def classes(self) -> list[ClassChange]:
        """Every class that the reference has or one of the models finds."""
        before = {row.entry.code: row for row in self.before.assessment.classes}
        after = {row.entry.code: row for row in self.after.assessment.classes}
        entries = {code: row.entry for code, row in (before | after).items()}
        found = []
        for entry in ClassTable.of(entries.values()).entries:
            old, new = before.get(entry.code), after.get(entry.code)
            some = new or old
            if some is None or not (some.reference_pixels or some.map_pixels):
                continue
            found.append(
                ClassChange(
                    entry,
                    some.reference_pixels,
                    (old.recall if old else None, new.recall if new else None),
                    (old.f1 if old else None, new.f1 if new else None),
                )
            )
        return found


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
        card: of the new model.
        state: its epochs and steps.
        title: heading of the page.
        old_card: of the model that was fine-tuned.
        comparisons: validation pixels first.
        has_rehearsal: whether old samples were trained on again.
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
"""A class whose recall on old labels falls by more is said to be forgotten in part."""


def find_forgetting(
    card: ModelCard, old_card: ModelCard, comparisons: Sequence[Comparison], *, has_rehearsal: bool
) -> list[Caution]:
    """What fine-tuning may have cost, in words; arguments as of `finetuning_html`."""
    found = []
    unseen = [
        entry.name for entry in old_card.class_table.entries if not card.class_pixels.get(str(entry.code), 0)
    ]
    if unseen:
        found.append(
            Caution(
                f"Some old classes had no training pixel now: {', '.join(unseen)}. A network that is not shown a class any "
                "more forgets it.",
                "Give the old scene and its labels for rehearsal, or label these classes in the new scene.",
            )
        )
    old = [comparison for comparison in comparisons if comparison.is_old]
    if not old:
        found.append(
            Caution(
                "No old labels were given, so what was forgotten of the old scene is not measured.",
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
                advice = "Rehearse the old samples, lower the learning rate of the old layers, or train the head only"
            found.append(
                Caution(f"On the old labels the recall of classes fell: {', '.join(lost)}.", f"{advice}.")
            )
        found.append(
            Caution(
                "The old model may have been trained on the very pixels of the old labels that it is measured on here, so "
                "its accuracy before is optimistic and the loss looks larger than it is. The new model begins with its weights: "
                "the accuracy after is optimistic too.",
                "Give old labels that were never trained on to know either.",
                is_warning=False,
            )
        )
    if card.scene in {old_card.scene, *(origin.scene for origin in old_card.origins)}:
        found.append(
            Caution(
                f"The old model was trained on a scene of the same name ({card.scene}). Where it was trained on validation or "
                "test pixels of the new labels, the accuracies on them are optimistic, before and after.",
                "Give validation and test labels that no training has seen, such as those of its own split.",
            )
        )
    return found


def _points(change: float) -> str:
    return f"{100.0 * change:+.1f} points".replace("-", "−")
