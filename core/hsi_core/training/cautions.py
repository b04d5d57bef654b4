"""Cautions about the accuracies of a training, in words; each sentence appears only where it is true.

A warning says that a number is too high, or that it rests on too few pixels. A note holds for most trainings.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.language import Text, conjoined, listed, tr
from hsi_core.modelfile.history import EpochRecord
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.models.registry import find_network
from hsi_core.reports.values import interval_in_brackets
from hsi_core.training.verdict import CHANCE_KAPPA, is_chance, name_baseline

FEW_PIXELS = 10
"""In a class with fewer pixels, one pixel changes the recall by more than 10 %."""

FAR_APART = 0.05
"""A larger difference between validation and test accuracy is mentioned."""

OVERFITTED = 0.15
"""A training accuracy that exceeds the validation accuracy by more is mentioned."""

FEW_STEPS = 200
"""A network that was trained with fewer steps of the optimizer has hardly learned."""


@dataclass(frozen=True)
class Caution:
    """A caution for the reader of a report.

    Args:
        text: the fact.
        advice: what the reader can do.
        is_warning: whether a number misleads; if not, the caution is a note.
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
    """The cautions that apply to a training, warnings first.

    Args:
        card: card of the trained model.
        history: its epochs.
        validation: accuracies on the validation pixels.
        test: accuracies on the test pixels, if there are any.
    """
    found = [*_of_split(tr("test"), test, card.patch_size)] if test else []
    found += _of_split(tr("validation"), validation, card.patch_size)
    found += warn_of_chance(validation, card.network)
    found += _of_steps(card, len(history))
    found += _of_choice(len(history), test)
    for name, subset in ((tr("validation"), validation), (tr("test"), test)):
        if subset is not None:
            found += _of_classes(name, subset, known={str(entry["code"]) for entry in card.classes})
    found += _of_figures(card, history, validation, test)
    found.append(_of_scaling(card))
    return sorted(found, key=lambda caution: not caution.is_warning)  # a stable sort


def _percent(share: float) -> str:
    return tr("{share:.1f} %", share=100.0 * share)


def _of_split(name: str, subset: SubsetAssessment, patch_size: int) -> Iterator[Caution]:
    """Cautions about the choice of the validation or test pixels."""
    kind, guard = subset.kind.removeprefix("held out, "), patch_size // 2
    effect = {
        "test": tr("so the test accuracy is optimistic for places that the network was not trained on"),
        "validation": tr(
            "so the validation accuracy is optimistic, and the choice of the best epoch favours overfitting"
        ),
    }[name]
    touching = tr("{share} of their patches hold a training pixel", share=_percent(subset.overlap))
    if kind == "random":
        yield Caution(
            tr(
                "The {name} pixels were drawn at random among the labelled ones, and {touching}: the network "
                "has seen their surroundings, {effect}.",
                name=name,
                touching=touching if subset.overlap > 0 else tr("many are neighbours of training pixels"),
                effect=effect,
            ),
            tr(
                "Split the labels in blocks or polygons, with a guard band of at least {guard} pixels, half "
                "of the patch.",
                guard=guard,
            )
            if guard
            else "Split the labels in blocks or polygons.",
        )
    elif subset.overlap > 0:
        yield Caution(
            tr(
                "The {name} pixels lie beside training pixels: {touching}, {effect}.",
                name=name,
                touching=touching,
                effect=effect,
            ),
            tr(
                "Split the labels with a guard band of at least {guard} pixels, half of the patch.",
                guard=guard,
            )
            if guard
            else "Split the labels.",
        )
    if kind == "given":
        yield Caution(
            tr(
                "The {name} labels do not say how they were split from the training labels. If both are from "
                "the same fields or polygons, the accuracy is optimistic even if no patch holds a training "
                "pixel.",
                name=name,
            ),
            "Make the subsets with Split labels, in blocks or polygons, or make sure that no field is in "
            "both.",
        )


def find_chance(subset: SubsetAssessment) -> float | None:
    """Kappa on some pixels if it is hardly better than chance; kappa needs pixels of at least two classes."""
    found = subset.accuracies
    num_classes = sum(row.reference_pixels > 0 for row in subset.assessment.classes)
    is_low = found.kappa is not None and found.kappa < CHANCE_KAPPA
    return found.kappa if num_classes > 1 and (is_low or is_chance(found)) else None


def describe_baselines(card: ModelCard) -> str:
    """Overall accuracies of the baselines and of the network; empty if there are none."""
    sentences = []
    for baseline in card.all_baselines:
        pairs = [
            (tr("validation"), baseline.validation, card.validation),
            (tr("test"), baseline.test, card.test),
        ]
        figures = [
            tr(
                "{accuracy}{interval} on {num_pixels} {name} pixels (network: {of_network})",
                accuracy=_percent(simple.overall_accuracy),
                interval=interval_in_brackets(simple.intervals.get("overall_accuracy")),
                num_pixels=simple.num_pixels,
                name=name,
                of_network=_percent(network.overall_accuracy),
            )
            for name, simple, network in pairs
            if simple is not None and network is not None
        ]
        fitted = ""
        if baseline.num_train:
            fitted = tr(
                " of single spectra, fitted to {num_train} training pixels,", num_train=baseline.num_train
            )
        sentences.append(
            tr(
                "{method}{fitted} reaches an overall accuracy of {reached}",
                method=name_baseline(baseline),
                fitted=fitted,
                reached=conjoined(figures),
            )
        )
    return tr("For comparison, {methods}.", methods=listed(sentences, "; ")) if sentences else ""


def warn_of_chance(validation: SubsetAssessment, network: str) -> list[Caution]:
    """A warning of a model that is hardly better than chance on the validation pixels.

    Args:
        validation: accuracies on the validation pixels.
        network: name of the network or baseline.
    """
    if (kappa := find_chance(validation)) is None:
        return []
    if not find_network(network).has_gradients:  # fitted at once
        return [
            Caution(
                tr(
                    "The validation kappa is {kappa:.2f}: the model is hardly better than chance.",
                    kappa=kappa,
                ),
                "Check the labels with “Check labels”, and label more pixels.",
            )
        ]
    return [
        Caution(
            tr("The validation kappa is {kappa:.2f}: the network is hardly better than chance.", kappa=kappa),
            "Train with more steps (more epochs, smaller batches) or more pixels, or compare with the "
            "baselines svm and random_forest.",
        )
    ]


def _of_steps(card: ModelCard, num_epochs: int) -> Iterator[Caution]:
    """A caution about a network that was trained in few steps."""
    batch_size, num_pixels = card.settings.get("batch_size"), sum(card.class_pixels.values())
    if not batch_size or num_epochs <= 1:  # a baseline is fitted at once
        return
    num_steps = num_epochs * max(math.ceil(num_pixels / batch_size), 1)
    if num_steps < FEW_STEPS:
        yield Caution(
            tr(
                "The training had {num_steps} steps only: {num_epochs} epochs of {num_pixels} pixels in "
                "batches of {batch_size}.",
                num_steps=num_steps,
                num_epochs=num_epochs,
                num_pixels=num_pixels,
                batch_size=batch_size,
            ),
            "Train with more epochs or smaller batches.",
        )


def _of_choice(num_epochs: int, test: SubsetAssessment | None) -> Iterator[Caution]:
    """Cautions about the choice of the epoch by the validation pixels."""
    chosen = (
        tr("The validation pixels decided which of {num_epochs} epochs is kept", num_epochs=num_epochs)
        if num_epochs > 1
        else tr("The validation pixels were used while the model was made")
    )
    if test is None:
        yield Caution(
            tr(
                "{chosen}, so their accuracy is slightly optimistic. Without test labels it is unknown by "
                "how much.",
                chosen=chosen,
            ),
            "Give test labels, or assess the class map against labels that were not used here.",
        )
    elif num_epochs > 1:
        yield Caution(
            tr("{chosen}, so their accuracy is slightly optimistic.", chosen=chosen),
            "Report the accuracy on the test pixels, which were evaluated once, after training.",
            is_warning=False,
        )


def _of_classes(name: str, subset: SubsetAssessment, *, known: set[str]) -> Iterator[Caution]:
    """Cautions about classes with few pixels, without pixels, or without training pixels."""
    classes = subset.assessment.classes
    few = [row for row in classes if 0 < row.reference_pixels < FEW_PIXELS]
    if few:
        yield Caution(
            tr(
                "Some classes have fewer than {few} {name} pixels: {classes}. Their accuracies are mostly "
                "chance, and the average accuracy counts each of them as much as a large class.",
                few=FEW_PIXELS,
                name=name,
                classes=", ".join(f"{row.entry.name} ({row.reference_pixels})" for row in few),
            ),
            "Label more of them, and do not compare models by these classes.",
        )
    none = [row.entry.name for row in classes if not row.reference_pixels]
    if none:
        yield Caution(
            tr(
                "Some classes have no {name} pixel: {classes}. The {name} accuracies say nothing about them.",
                name=name,
                classes=", ".join(none),
            ),
            "Label them in a second place, so that a split can give some pixels to each subset.",
        )
    unknown = [row.entry.name for row in classes if row.reference_pixels and str(row.entry.code) not in known]
    if unknown:
        yield Caution(
            tr(
                "Some classes have {name} pixels, but no training pixels: {classes}. All of these pixels "
                "count as wrong, so the accuracies are lower than on the classes that the network knows.",
                name=name,
                classes=", ".join(unknown),
            ),
            "Give them training pixels, or leave them out.",
        )


def _of_figures(
    card: ModelCard,
    history: Sequence[EpochRecord],
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
) -> Iterator[Caution]:
    """Cautions about accuracies that differ, and about the number of epochs."""
    reached = validation.assessment.overall_accuracy
    if test is not None:
        tested = test.assessment.overall_accuracy
        if reached - tested > FAR_APART:
            yield Caution(
                tr(
                    "The validation accuracy ({reached}) is higher than the test accuracy ({tested}).",
                    reached=_percent(reached),
                    tested=_percent(tested),
                ),
                "Trust the test. Validation pixels from more places, or another seed of the split, show "
                "how much of the difference is chance.",
            )
        elif tested - reached > FAR_APART:
            yield Caution(
                tr(
                    "The test accuracy ({tested}) is higher than the validation accuracy ({reached}): the "
                    "pixels are of different places, or one of the subsets is small.",
                    tested=_percent(tested),
                    reached=_percent(reached),
                ),
                "Train with other seeds of the split before you rely on either.",
            )
    best = history[card.best_epoch - 1]
    if len(history) > 1 and best.accuracy is not None and best.accuracy - reached > OVERFITTED:
        yield Caution(
            tr(
                "The training accuracy ({accuracy}) is much higher than the validation accuracy ({reached}): "
                "the network overfits its training pixels.",
                accuracy=_percent(best.accuracy),
                reached=_percent(reached),
            ),
            "Label more places rather than more pixels of the same place. Augmentation and spectral noise "
            "help too.",
        )
    limit = card.settings.get("epochs", 0)
    if card.best_epoch == card.num_epochs == limit > 1:
        yield Caution(
            tr(
                "The best epoch is the last one that was allowed ({limit}), so more epochs may give a better "
                "validation.",
                limit=limit,
            ),
            "Train with more epochs.",
        )


def _of_scaling(card: ModelCard) -> Caution:
    """Scaling and PCA were fitted on validation and test pixels too, although without their labels."""
    if any(origin.kind == "fine-tuned" for origin in card.origins):
        return Caution(
            tr(
                "{reduction} are those of the model that was fine-tuned, fitted on {fitted_on}.",
                reduction=_name_reduction(card),
                fitted_on=describe_fitted(card),
            ),
            "If the new scene is of another season or sensor, compare with a model that is trained on it "
            "alone.",
            is_warning=False,
        )
    if card.reduction_kind != "pca":
        return Caution(
            tr(
                "Components were fitted on {fitted_on}, validation and test pixels included, but without "
                "their labels. The accuracies hold for this scene.",
                fitted_on=describe_fitted(card),
            ),
            "Expect lower accuracies in another scene, and assess the map there.",
            is_warning=False,
        )
    return Caution(
        "Scaling and PCA were fitted on all valid pixels of the scene, validation and test pixels included, "
        "but without labels. The accuracies hold for this scene."
        if card.explained_variance
        else "The scaling of the bands was fitted on all valid pixels of the scene, validation and test "
        "pixels included, but without labels. The accuracies hold for this scene.",
        "Expect lower accuracies in another scene, and assess the map there.",
        is_warning=False,
    )


def describe_fitted(card: ModelCard) -> Text:
    """The pixels that scaling and components were fitted on, for people."""
    pixels, bracket, scene = card.pca_fitted_on.partition(" (")  # fine-tuning adds the scene
    if not bracket:
        return tr(pixels)
    return tr("{pixels} ({scene})", pixels=tr(pixels), scene=scene.removesuffix(")"))


def _name_reduction(card: ModelCard) -> str:
    if card.reduction_kind == "pca":
        return tr("Scaling and PCA")
    return tr("Scaling and {components}", components=card.channels_name)
