"""The report of a training: cautions, curves, classes, confusion matrices, split, and the model card.

Times depend on the machine. They all stand in one element, `<p id="timing">`: the rest of the page is the
same wherever the same training ran.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from hsi_core.accuracy.calibration import Calibration
from hsi_core.accuracy.calibration_page import add_calibration
from hsi_core.accuracy.page import TERMS, add_matrix
from hsi_core.accuracy.report import ClassAccuracy
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.classes.table import ClassTable
from hsi_core.language import Text, listed, tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.charts import Bar, bars_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, count, measured, percent, thousands
from hsi_core.training.cautions import describe_baselines, describe_fitted, find_cautions
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report_parts import add_card, add_cautions, add_curves, add_verdict
from hsi_core.training.subset_map import add_subset_map
from hsi_core.training.verdict import judge


def training_report(
    card: ModelCard,
    state: TrainingState,
    *,
    title: str,
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
    seconds: float,
    subset_picture: str = "",
    origin: Origin | None = None,
) -> Report:
    """The report of a training.

    Args:
        card: card of the trained model.
        state: epochs and steps of the training.
        title: heading of the page.
        validation: accuracies on the validation pixels.
        test: accuracies on the test pixels, if there are any.
        seconds: duration of the whole call so far.
        subset_picture: map of the subsets, from `subset_map`; empty without.
        origin: inputs and date.
    """
    curves = learning_curve_svgs(state)
    num_train = sum(card.class_pixels.values())
    report = Report(title, origin=origin)
    add_verdict(report, judge(card))
    report.text(
        tr(
            "{network}, scene {scene}, seed {seed}.",
            network=describe_network(card),
            scene=card.scene,
            seed=card.seed,
        ),
        style="soft",
    )
    report.highlights(*_highlights(card, has_curves=bool(curves)))
    units = (card.test or card.validation).units
    if units:
        words = (
            tr("Spatial units of the test pixels: {units}. The 95 % intervals count units, not pixels.")
            if card.test
            else tr(
                "Spatial units of the validation pixels: {units}. The 95 % intervals count units, not pixels."
            )
        )
        report.text(tr(words, units=units.describe()), id="units")
    if not card.test:
        report.text("No test labels were given.", style="soft")
    report.text(describe_baselines(card) or "", id="baseline")
    add_cautions(report, find_cautions(card, state.history, validation=validation, test=test))
    report.heading("Learning curve")
    if curves:
        add_curves(report, curves, has_steps=True, note=_describe_curves(card, len(state.steps)))
    else:
        report.text(
            "This model was fitted at once, not in steps, so there is no curve.",
            style="soft",
        )
    report.text(describe_timing(state, num_train=num_train, seconds=seconds), id="timing")
    _add_split(report, card, validation, test, num_train)
    add_subset_map(report, subset_picture)
    _add_classes(report, card, validation, test)
    for heading, caption, subset in (
        (tr("Validation: confusion matrix"), tr("Confusion matrix of the validation pixels"), validation),
        (tr("Test: confusion matrix"), tr("Confusion matrix of the test pixels"), test),
    ):
        if subset is not None:
            report.heading(heading)
            figures = listed(
                [
                    tr("{count} pixels", count=thousands(subset.assessment.num_pixels)),
                    *(
                        tr(
                            "{metric} {value}",
                            metric=tr(metric.short),
                            value=measured(value, metric.is_share).text,
                        )
                        for metric, value in subset.assessment.figures
                    ),
                ]
            )
            report.text(listed([figures, "."], ""))
            add_matrix(report, subset.assessment, caption)
    add_calibration(report, card.calibration, has_curves=bool(curves))
    add_card(report, card, card_rows(card), title="Model card")
    return report


def describe_network(card: ModelCard) -> Text:
    """Network, patches, channels and classes of a model, for the head of a report."""
    channels = (
        tr("{channels} of {count} bands", channels=card.channels_name, count=len(card.bands))
        if card.explained_variance
        else tr("bands")
    )
    spectrum = tr(" and the spectrum of the pixel") if card.num_spectrum_bands else ""
    return tr(
        "{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_components} "
        "{channels}{spectrum}, {num_classes} classes",
        network=card.network,
        form=card.form,
        patch_size=card.patch_size,
        num_components=card.num_components,
        channels=channels,
        spectrum=spectrum,
        num_classes=len(card.classes),
    )


def _highlights(card: ModelCard, *, has_curves: bool) -> list[Highlight]:
    label = (
        tr(
            "validation accuracy, epoch {epoch} of {num_epochs}",
            epoch=card.best_epoch,
            num_epochs=card.num_epochs,
        )
        if has_curves
        else tr("validation accuracy")
    )
    found = [
        Highlight(
            percent(
                card.validation.overall_accuracy, interval=card.validation.intervals.get("overall_accuracy")
            ),
            label,
        )
    ]
    if card.test:
        found += [
            Highlight(
                measured(value, metric.is_share, interval=card.test.intervals.get(metric.name)),
                tr("{metric}, test", metric=tr(metric.label)),
                metric.definition,
            )
            for metric, value in card.test.figures
        ]
        found.append(Highlight(percent(card.test.overlap, 1), "of the test patches touch a training pixel"))
    return found


def _describe_curves(card: ModelCard, num_steps: int) -> Text:
    loss = [
        *([tr(" and with class weights")] if card.settings.get("class_weights") else []),
        *([tr(" and with balanced fields")] if card.settings.get("field_weights") else []),
        *([tr(" and smoothed labels")] if card.settings.get("label_smoothing") else []),
    ]
    text = tr(
        "{num_steps} steps in {num_epochs} epochs. Training loss and accuracy are measured while the network "
        "learns, with dropout, flips and noise{loss}. Validation is measured without them, at the end of an "
        "epoch. So training may look worse than validation at first.",
        num_steps=thousands(num_steps),
        num_epochs=card.num_epochs,
        loss=listed([*loss, tr(" in the loss")], "") if loss else "",
    )
    if not card.settings.get("is_cosine"):
        return text
    fall = tr(
        "The learning rate falls from {rate} along half a cosine, to zero at epoch {epoch}.",
        rate=card.settings["learning_rate"],
        epoch=card.settings["epochs"],
    )
    return listed([text, fall], " ")


def _add_split(
    report: Report,
    card: ModelCard,
    validation: SubsetAssessment,
    test: SubsetAssessment | None,
    num_train: int,
) -> None:
    refit_pixels = card.settings.get("refit_pixels")
    chosen = tr("labels that were not held out") if validation.kind.startswith("held out") else tr("given")
    if refit_pixels:
        chosen = tr("all labels, after held-out pixels had chosen the settings")
    rows: list[list[Cell]] = [[tr("training"), chosen, count(num_train), "", ""]]
    for name, subset in ((tr("validation"), validation), (tr("test"), test)):
        if subset is not None:
            num_pixels, guard = count(subset.assessment.num_pixels), count(subset.guard, empty="unknown")
            rows.append([name, subset.kind, num_pixels, percent(subset.overlap, 1), guard])
    report.heading("Split and overlap")
    report.table(
        "Pixels of each subset, and their overlap with training patches",
        [
            "subset|",
            "how it was chosen|",
            "pixels",
            "patches that touch training pixels",
            "guard band, pixels",
        ],
        rows,
        note="Overlap: share of the pixels whose patch has a training pixel in it. Guard band: pixels "
        "without labels "
        "between training pixels and others.",
    )
    if refit_pixels:
        report.text(
            tr(
                "Held-out pixels chose the settings. Then the model was trained again on all {count} "
                "labelled pixels, the held-out ones included. The validation accuracies are those of the "
                "model before, which had not seen these pixels.",
                count=thousands(refit_pixels),
            ),
            id="refit",
        )
    if test is not None and test.overlap == 0 and test.kind in ("blocks", "polygons"):
        report.text(
            "No patch of a test pixel holds a training pixel: the test pixels are independent of the "
            "training patches."
        )


def _add_classes(
    report: Report, card: ModelCard, validation: SubsetAssessment, test: SubsetAssessment | None
) -> None:
    subsets = [(tr("validation"), validation), *([(tr("test"), test)] if test else [])]
    metrics = validation.assessment.class_metrics
    head: list[str | Column] = ["class|", tr("trained pixels")]
    for name, _ in subsets:
        head.append(Column("pixels", group=name))
        head += [Column(metric.short, group=name) for metric in metrics]
    rows: list[list[Cell]] = []
    for row in _class_rows(card, validation, test):
        cells: list[Cell] = [Named.of(row["entry"]), count(row["trained"])]
        for accuracy in row["subsets"]:
            figures = accuracy.figures if accuracy else [(metric, None) for metric in metrics]
            cells.append(count(accuracy.reference_pixels if accuracy else 0))
            cells += [measured(value, metric.is_share, 1) for metric, value in figures]
        rows.append(cells)
    report.heading("Classes")
    last = subsets[-1][1]
    report.figure(
        "Recall of each class on the test pixels"
        if test
        else "Recall of each class on the validation pixels",
        [
            bars_svg(
                "Recall, %",
                [
                    Bar(
                        row.entry.name,
                        percent(row.metrics["recall"], 1, interval=row.intervals.get("recall")),
                        row.entry.color,
                    )
                    for row in last.assessment.classes
                ],
                end=1.0,
            )
        ],
        note="Recall (producer's accuracy): of the reference pixels of the class, the share that is found. "
        "Lines: 95 % "
        "intervals over spatial units, where there are enough units.",
        width=34.0,
    )
    report.table("Accuracies of each class", head, rows, note=TERMS)


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
    channels = tr("{count} {channels}", count=card.num_components, channels=card.channels_name)
    if card.num_spectrum_bands:
        channels = tr(
            "{channels}, and the spectrum of {count} bands", channels=channels, count=card.num_spectrum_bands
        )
    rows: list[tuple[str, str]] = [
        (tr("network"), f"{card.network}, {card.form}"),
        (
            tr("patch"),
            tr("{size} × {size} pixels, {channels}", size=card.patch_size, channels=channels),
        ),
        (tr("scene"), tr("{name}, {count} bands", name=card.scene, count=card.scene_bands)),
        (tr("bands used"), describe_ranges(card.bands)),
        (
            tr("wavelengths"),
            tr("{low:g} to {high:g} nm", low=min(known), high=max(known)) if known else tr("unknown"),
        ),
        (tr("classes"), str(len(card.classes))),
        (_name_fitted(card), tr("fitted on {pixels}", pixels=describe_fitted(card))),
    ]
    if card.explained_variance:
        units = {
            "discriminant": tr(", in units of the spread within a class"),
            "mnf": tr(", in units of the noise"),
        }
        share = 100.0 * sum(card.explained_variance)
        unit = units.get(card.reduction_kind, "")
        rows.append((tr("variance kept"), tr("{share:.2f} %{unit}", share=share, unit=unit)))
    rows += [(name.replace("_", " "), _say(value)) for name, value in card.settings.items()]
    rows += [(name.replace("_", " "), _say(value)) for name, value in card.options.items()]
    rows += [
        (
            _ORIGINS[origin.kind],
            tr(
                "{model}, {network}, scene {scene}, SHA-256 {digest}",
                model=origin.model,
                network=origin.network,
                scene=origin.scene,
                digest=origin.sha256,
            ),
        )
        for origin in card.origins
    ]
    rows += [
        (tr("seed"), str(card.seed)),
        (tr("epochs trained"), str(card.num_epochs)),
        (tr("epoch kept"), str(card.best_epoch)),
        *([(tr("temperature"), _describe_calibration(card.calibration))] if card.calibration else []),
        *([(tr("baseline"), describe_baselines(card))] if card.all_baselines else []),
        (tr("versions"), ", ".join(f"{name} {version}" for name, version in card.versions.items())),
        (tr("format"), card.format),
    ]
    return rows


def _describe_calibration(found: Calibration) -> str:
    return tr(
        "{temperature:.4g}; calibration error {error:.1f} % (without: {before:.1f} %)",
        temperature=found.temperature,
        error=100 * found.after.error,
        before=100 * found.before.error,
    )


def _name_fitted(card: ModelCard) -> str:
    if not card.explained_variance:
        return tr("scaling")
    if card.reduction_kind == "pca":
        return tr("scaling and PCA")
    return tr("scaling and {components}", components=card.channels_name)


def _say(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if value is None:
        return tr("not set")
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


_ORIGINS = {"fine-tuned": tr("fine-tuned from"), "distilled": tr("distilled from")}


def describe_timing(state: TrainingState, *, num_train: int, seconds: float) -> Text:
    """Duration of the training, of an epoch and of a step, and patches per second.

    Args:
        state: epochs and steps with their durations, including those before an interruption.
        num_train: training pixels of an epoch.
        seconds: duration of the whole call.
    """
    epochs = [record.seconds for record in state.history]
    if not state.steps:
        return tr(
            "Training took {training}. The whole call took {whole}, reading the scene included.",
            training=_duration(sum(epochs)),
            whole=_duration(seconds),
        )
    steps = np.array([step.seconds for step in state.steps])
    return tr(
        "Training took {training} for {count} epochs, {epoch} each with validation. A step took {mean} on "
        "average (median {median}, one in twenty over {slow}): {speed:.0f} patches per second. The whole "
        "call took {whole}, reading the scene included.",
        training=_duration(sum(epochs)),
        count=len(epochs),
        epoch=_duration(sum(epochs) / len(epochs)),
        mean=_duration(float(steps.mean())),
        median=_duration(float(np.median(steps))),
        slow=_duration(float(np.percentile(steps, 95))),
        speed=num_train * len(epochs) / steps.sum(),
        whole=_duration(seconds),
    )


def _duration(seconds: float) -> Text:
    if seconds >= 120:
        return tr("{minutes:.1f} min", minutes=seconds / 60)
    if seconds >= 1:
        return tr("{seconds:.1f} s", seconds=seconds)
    return tr("{milliseconds:.3g} ms", milliseconds=1000 * seconds)
