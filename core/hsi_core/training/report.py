"""The HTML report of a training: cautions, curves, classes, confusion matrices, split, and the model card.

Times depend on the machine. They all stand in one element, `<p id="timing">`: the rest of the page is the
same wherever the same training ran.
"""

import json
from collections.abc import Sequence
from typing import Any

import numpy as np

from hsi_core.accuracy.calibration import Calibration
from hsi_core.accuracy.reliability_diagram import reliability_svg
from hsi_core.accuracy.report import ClassAccuracy
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.report import render
from hsi_core.training.cautions import describe_baselines, find_cautions
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.verdict import judge


def training_html(
    card: ModelCard,
    state: TrainingState,
    *,
    title: str,
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
    seconds: float,
) -> str:
    """The report as one self-contained page.

    Args:
        card: card of the trained model.
        state: epochs and steps of the training.
        title: heading of the page.
        validation: accuracies on the validation pixels.
        test: accuracies on the test pixels, if there are any.
        seconds: duration of the whole call so far.
    """
    num_train = sum(card.class_pixels.values())
    return render(
        "training.html",
        title=title,
        card=card,
        card_json=json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
        card_rows=card_rows(card),
        verdict=judge(card),
        comparison=describe_baselines(card),
        cautions=find_cautions(card, state.history, validation=validation, test=test),
        classes=_class_rows(card, validation, test),
        curves=learning_curve_svgs(state),
        diagrams=_reliability_diagrams(card),
        num_steps=len(state.steps),
        num_train=num_train,
        subsets=[("validation", "Validation", validation), *([("test", "Test", test)] if test else [])],
        refit_pixels=card.settings.get("refit_pixels"),
        is_held_out=validation.kind.startswith("held out"),
        is_independent=test is not None and test.overlap == 0 and test.kind in ("blocks", "polygons"),
        timing=describe_timing(state, num_train=num_train, seconds=seconds),
    )


def _reliability_diagrams(card: ModelCard) -> list[str]:
    found = card.calibration
    if found is None:
        return []
    return [
        reliability_svg(found.before, "Without temperature"),
        reliability_svg(found.after, "With temperature"),
    ]


def _class_rows(
    card: ModelCard, validation: SubsetAssessment, test: SubsetAssessment | None
) -> list[dict[str, Any]]:
    """A row for each class of the network or of a subset, with its accuracies in each subset."""
    subsets = [validation] + ([test] if test else [])
    entries = {entry.code: entry for subset in subsets for entry in subset.assessment.class_table.entries}
    entries |= {entry.code: entry for entry in card.class_table.entries}
    found: list[dict[int, ClassAccuracy]] = [
        {row.entry.code: row for row in subset.assessment.classes} for subset in subsets
    ]
    return [
        {
            "entry": entry,
            "trained": card.class_pixels.get(str(entry.code), 0),
            "subsets": [rows.get(entry.code) for rows in found],
        }
        for entry in ClassTable.of(entries.values()).entries
    ]


def card_rows(card: ModelCard) -> list[tuple[str, str]]:
    """The model card as rows of a table: names and values for people."""
    known = [value for value in card.wavelengths_nm if value is not None]
    channels = f"{card.num_components} {card.channels_name}"
    if card.num_spectrum_bands:
        channels += f", and the spectrum of {card.num_spectrum_bands} bands"
    rows = [
        ("network", f"{card.network}, {card.form}"),
        ("patch", f"{card.patch_size} × {card.patch_size} pixels, {channels}"),
        ("scene", f"{card.scene}, {card.scene_bands} bands"),
        ("bands used", describe_ranges(card.bands)),
        ("wavelengths", f"{min(known):g} to {max(known):g} nm" if known else "unknown"),
        ("classes", str(len(card.classes))),
        (_name_fitted(card), f"fitted on {card.pca_fitted_on}"),
    ]
    if card.explained_variance:
        units = {
            "discriminant": ", in units of the spread within a class",
            "mnf": ", in units of the noise",
        }
        unit = units.get(card.reduction_kind, "")
        rows.append(("variance kept", f"{100.0 * sum(card.explained_variance):.2f} %{unit}"))
    rows += [(name.replace("_", " "), _say(value)) for name, value in card.settings.items()]
    rows += [(name.replace("_", " "), _say(value)) for name, value in card.options.items()]
    rows += [
        (
            origin.kind + " from",
            f"{origin.model}, {origin.network}, scene {origin.scene}, SHA-256 {origin.sha256}",
        )
        for origin in card.origins
    ]
    rows += [
        ("seed", str(card.seed)),
        ("epochs trained", str(card.num_epochs)),
        ("epoch kept", str(card.best_epoch)),
        *([("temperature", _describe_calibration(card.calibration))] if card.calibration else []),
        *([("baseline", describe_baselines(card))] if card.all_baselines else []),
        ("versions", ", ".join(f"{name} {version}" for name, version in card.versions.items())),
        ("format", card.format),
    ]
    return rows


def _describe_calibration(found: Calibration) -> str:
    return (
        f"{found.temperature:.4g}; calibration error {100 * found.after.error:.1f} % "
        f"(without: {100 * found.before.error:.1f} %)"
    )


def _name_fitted(card: ModelCard) -> str:
    if not card.explained_variance:
        return "scaling"
    return "scaling and PCA" if card.reduction_kind == "pca" else f"scaling and {card.channels_name}"


def _say(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "not set"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def describe_ranges(numbers: Sequence[int]) -> str:
    """Ascending whole numbers as ranges: "1-3, 7"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def describe_timing(state: TrainingState, *, num_train: int, seconds: float) -> str:
    """Duration of the training, of an epoch and of a step, and patches per second.

    Args:
        state: epochs and steps with their durations, including those before an interruption.
        num_train: training pixels of an epoch.
        seconds: duration of the whole call.
    """
    epochs = [record.seconds for record in state.history]
    text = f"Training took {_duration(sum(epochs))}"
    if state.steps:
        steps = np.array([step.seconds for step in state.steps])
        text += (
            f" for {len(epochs)} epochs, {_duration(sum(epochs) / len(epochs))} each with validation. A "
            f"step took {_duration(float(steps.mean()))} on average (median "
            f"{_duration(float(np.median(steps)))}, one in twenty over "
            f"{_duration(float(np.percentile(steps, 95)))}): {num_train * len(epochs) / steps.sum():.0f} "
            "patches per second"
        )
    return f"{text}. The whole call took {_duration(seconds)}, reading the scene included."


def _duration(seconds: float) -> str:
    if seconds >= 120:
        return f"{seconds / 60:.1f} min"
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1000 * seconds:.3g} ms"
