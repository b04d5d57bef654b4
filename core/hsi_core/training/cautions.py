"""What to keep in mind about the accuracies of a training, in words: each sentence only where it is true.

A warning says that a number is too good, or rests on too little. A note says what holds for most trainings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.modelfile.history import EpochRecord
from hsi_core.modelfile.model_file import ModelCard

FEW_PIXELS = 10
"""With fewer pixels in a class, one pixel more or less that is right changes its recall by over 10 %."""

FAR_APART = 0.05
"""Validation and test accuracies that differ by more are said to."""

LEARNED_BY_HEART = 0.15
"""Training accuracies that exceed the validation accuracy by more are said to."""


@dataclass(frozen=True)
class Caution:
    """One thing to keep in mind.

    Args:
        text: what is so.
        advice: what to do.
        is_warning: whether a number misleads; else it is only to be read right.
    """

    text: str
    advice: str
    is_warning: bool = True


def find_cautions(
    card: ModelCard,
    history: Sequence[EpochRecord],
    *,
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
) -> list[Caution]:
    """What is true of a training, warnings first.

    Args:
        card: what was trained.
        history: its epochs.
        validation: the network on the validation pixels.
        test: the network on the test pixels, if there are any.
    """
    found = [*_of_split("test", test, card.patch_size)] if test else []
    found += _of_split("validation", validation, card.patch_size)
    found += _of_choice(len(history), test)
    for name, part in (("validation", validation), ("test", test)):
        if part is not None:
            found += _of_classes(name, part, known={str(entry["code"]) for entry in card.classes})
    found += _of_figures(card, history, validation, test)
    found.append(_of_scaling(card))
    return sorted(found, key=lambda caution: not caution.is_warning)  # a stable sort


def _percent(share: float) -> str:
    return f"{100.0 * share:.1f} %"


def _of_split(name: str, part: SubsetAssessment, patch_size: int) -> Iterator[Caution]:
    """What the choice of validation or test pixels does to their accuracy."""
    kind, guard = part.kind.removeprefix("held out, "), patch_size // 2
    effect = {
        "test": "so the test accuracy is optimistic for places that the network was not trained on",
        "validation": "so the validation accuracy is optimistic, and what is kept favours learning by heart",
    }[name]
    band = f" with a guard band of at least {guard} pixels, half of the patch" if guard else ""
    touching = f"{_percent(part.overlap)} of their patches hold a training pixel"
    if kind == "random":
        yield Caution(
            f"The {name} pixels were drawn at random among the labelled ones, and "
            f"{touching if part.overlap > 0 else 'many are neighbours of training pixels'}: the network has seen their "
            f"surroundings, {effect}.",
            f"Split the labels in blocks or polygons{',' if band else ''}{band}.",
        )
    elif part.overlap > 0:
        yield Caution(
            f"The {name} pixels lie beside training pixels: {touching}, {effect}.", f"Split the labels{band}."
        )
    if kind == "given":
        yield Caution(
            f"The {name} labels do not tell how they were split from the training labels; if both are from the same "
            "fields or polygons, the accuracy is optimistic even where no patch holds a training pixel.",
            "Make the parts with Split labels, in blocks or polygons, or make sure that no field is in both.",
        )


def _of_choice(num_epochs: int, test: SubsetAssessment | None) -> Iterator[Caution]:
    """Validation has chosen what is kept."""
    chosen = (
        f"The validation pixels decided which of {num_epochs} epochs is kept"
        if num_epochs > 1
        else "The validation pixels were looked at while the model was made"
    )
    if test is None:
        yield Caution(
            f"{chosen}, so their accuracy is slightly optimistic, and there are no test labels to tell by how much.",
            "Give test labels, or assess the class map against labels that were not used here.",
        )
    elif num_epochs > 1:
        yield Caution(
            f"{chosen}, so their accuracy is slightly optimistic.",
            "Quote the accuracy on the test pixels, which were looked at once, after training.",
            is_warning=False,
        )


def _of_classes(name: str, part: SubsetAssessment, *, known: set[str]) -> Iterator[Caution]:
    """Classes with too few pixels, none, or none to learn from."""
    classes = part.assessment.classes
    few = [row for row in classes if 0 < row.reference_pixels < FEW_PIXELS]
    if few:
        listed = ", ".join(f"{row.entry.name} ({row.reference_pixels})" for row in few)
        yield Caution(
            f"Some classes have fewer than {FEW_PIXELS} {name} pixels: {listed}. Their figures are mostly chance, and "
            "the average accuracy counts each of them as much as a large class.",
            "Label more of them, and do not compare models by these classes.",
        )
    none = [row.entry.name for row in classes if not row.reference_pixels]
    if none:
        yield Caution(
            f"Some classes have no {name} pixel: {', '.join(none)}. The {name} accuracies say nothing about them.",
            "Label them in a second place, so that a split can give some to each part.",
        )
    unknown = [row.entry.name for row in classes if row.reference_pixels and str(row.entry.code) not in known]
    if unknown:
        yield Caution(
            f"Some classes have {name} pixels, but none to train on: {', '.join(unknown)}. All of these count as "
            "wrong, so the accuracies are lower than those of the classes that the network knows.",
            "Give them training pixels, or leave them out.",
        )


def _of_figures(
    card: ModelCard,
    history: Sequence[EpochRecord],
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
) -> Iterator[Caution]:
    """What the numbers themselves say."""
    reached = validation.assessment.overall_accuracy
    if test is not None:
        tested = test.assessment.overall_accuracy
        if reached - tested > FAR_APART:
            yield Caution(
                f"Validation ({_percent(reached)}) promised more than the test ({_percent(tested)}) keeps.",
                "Trust the test; validation pixels from more places, or another seed of the split, tell how much of it "
                "is chance.",
            )
        elif tested - reached > FAR_APART:
            yield Caution(
                f"The test ({_percent(tested)}) is easier than the validation ({_percent(reached)}): the two are of "
                "different ground, or one of them is small.",
                "Train with other seeds of the split before you rely on either.",
            )
    best = history[card.best_epoch - 1]
    if len(history) > 1 and best.accuracy is not None and best.accuracy - reached > LEARNED_BY_HEART:
        yield Caution(
            f"The network knows its training pixels ({_percent(best.accuracy)}) much better than the validation "
            f"pixels ({_percent(reached)}): in part it has learned them by heart.",
            "Label more places rather than more pixels of the same place; augmentation and spectral noise help too.",
        )
    limit = card.settings.get("epochs", 0)
    if card.best_epoch == card.num_epochs == limit > 1:
        yield Caution(
            f"The best epoch is the last one that was allowed ({limit}), so validation may not have reached its best.",
            "Train with more epochs.",
        )


def _of_scaling(card: ModelCard) -> Caution:
    """Bands were scaled with what no label tells, but validation and test pixels do."""
    if any(origin.kind == "fine-tuned" for origin in card.origins):
        return Caution(
            f"Scaling and PCA are those of the model that was fine-tuned, fitted on {card.pca_fitted_on}.",
            "Where the new scene is of another season or sensor, compare with a model that is trained on it alone.",
            is_warning=False,
        )
    fitted = "Scaling and PCA were" if card.explained_variance else "The scaling of the bands was"
    return Caution(
        f"{fitted} fitted on all valid pixels of the scene, those of validation and test included, though without "
        "their labels. The accuracies hold for this scene.",
        "Expect less in another scene, and assess the map there.",
        is_warning=False,
    )
