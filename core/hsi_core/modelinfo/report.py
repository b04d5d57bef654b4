"""The report of a model for users, and as JSON for programs. The JSON holds no time and no path."""

import dataclasses
import json
import math
from collections.abc import Sequence

from hsi_core import __version__
from hsi_core.evaluation.summary import SHARED_TILE, NetworkSummary
from hsi_core.language import listed, tr
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.modelfile.model_file import Model, ModelCard
from hsi_core.modelfile.provenance import Provenance
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, count, measured, number, percent, thousands
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_network
from hsi_core.training.report_parts import add_card, add_curves
from hsi_core.training.verdict import judge


def model_json(model: Model, summary: NetworkSummary, *, name: str, num_bytes: int) -> str:
    """The report as JSON.

    Args:
        model: the model to describe.
        summary: layers and costs of its network.
        name: name of the model file.
        num_bytes: size of the model file.
    """
    record = {
        "file": {"name": name, "bytes": num_bytes, "sha256": model.digest},
        "card": model.card.model_dump(mode="json"),
        "network": dataclasses.asdict(summary) | {"shared_tile": SHARED_TILE},
        "hsi_core": __version__,
    }
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def model_report(
    model: Model, summary: NetworkSummary, *, name: str, num_bytes: int, origin: Origin | None = None
) -> Report:
    """The report of a model; the arguments are those of `model_json`, and inputs and date."""
    card = model.card
    report = Report(card.provenance.title or tr("Model {name}", name=name), origin=origin)
    report.text(listed([describe_network(card), "."], ""), style="soft")
    shared = summary.shared_multiply_adds
    report.highlights(
        Highlight(count(summary.num_parameters), "trainable weights"),
        Highlight(
            count(summary.multiply_adds or None, empty="none"), "multiply-adds per pixel, from its own patch"
        ),
        None
        if shared is None
        else Highlight(
            count(round(shared)),
            tr("multiply-adds per pixel of a tile of {side}", side=SHARED_TILE),
        ),
        Highlight(percent(card.validation.overall_accuracy), "overall accuracy (OA), validation"),
        Highlight(percent(card.test.overall_accuracy), "overall accuracy (OA), test") if card.test else None,
    )
    _add_provenance(report, card)
    _add_accuracies(report, card)
    _add_history(report, card, summary)
    report.heading("Classes")
    report.table(
        "Training pixels of each class",
        ["class|", "training pixels"],
        [
            [Named.of(entry), count(card.class_pixels.get(str(entry.code), 0))]
            for entry in card.class_table.entries
        ],
    )
    _add_layers(report, summary)
    report.heading("Bands")
    report.table(
        tr(
            "{num_bands} of {scene_bands} bands, with their centre wavelengths",
            num_bands=len(card.bands),
            scene_bands=card.scene_bands,
        ),
        ["band", "wavelength, nm"],
        [
            [number(band, 0), number(wavelength, 1, empty="unknown")]
            for band, wavelength in zip(card.bands, card.wavelengths_nm, strict=True)
        ],
        note="Bands are numbered from 1.",
        id="bands",
    )
    rows = [
        *card_rows(card),
        (tr("file"), tr("{name}, {size} bytes", name=name, size=thousands(num_bytes))),
        ("SHA-256", model.digest),
    ]
    add_card(report, card, rows, title="Settings")
    return report


def _add_provenance(report: Report, card: ModelCard) -> None:
    report.heading("Provenance")
    given = [(field.replace("_", " "), text) for field, text in card.provenance if text]
    if given:
        report.pairs("Provenance of the model", given)
    empty = [
        tr(field.replace("_", " "))
        for field in Provenance.model_fields
        if not getattr(card.provenance, field)
    ]
    if empty:
        report.text(
            tr(
                "Empty: {fields}. Describe a model writes these fields into a copy of the model file.",
                fields=listed(empty),
            ),
            style="soft",
        )


def _add_accuracies(report: Report, card: ModelCard) -> None:
    found = card.test or card.validation
    sentences = [tr("The best epoch was chosen with the validation pixels, so their accuracy is optimistic.")]
    if found.units:
        sentences.insert(
            0, tr("The 95 % intervals below the accuracies count spatial units of the pixels, not pixels.")
        )
    if not card.test:
        sentences.append(tr("There were no test pixels."))
    if found.overlap:
        sentences.append(tr("Patches that touch training pixels make an accuracy optimistic as well."))
    report.heading("Accuracies")
    report.table(
        "Accuracies that were measured in training",
        [
            "pixels|",
            "how they were chosen|",
            "number",
            *(Column(metric.short, definition=metric.definition) for metric, _ in card.validation.figures),
            "patches that touch training pixels",
        ],
        [
            [
                name,
                subset.split_kind,
                count(subset.num_pixels),
                *(
                    measured(value, metric.is_share, interval=subset.intervals.get(metric.name))
                    for metric, value in subset.figures
                ),
                percent(subset.overlap, 1),
            ]
            for name, subset in (("validation", card.validation), ("test", card.test))
            if subset is not None
        ],
        note=listed(sentences, " "),
    )
    verdict = judge(card)
    if verdict:
        report.text(verdict.text, style="warn" if verdict.is_warning else "", id="verdict")


def _add_history(report: Report, card: ModelCard, summary: NetworkSummary) -> None:
    report.heading("Training history")
    curves = learning_curve_svgs(_as_state(card))
    if curves:
        add_curves(
            report,
            curves,
            has_steps=False,
            note=tr(
                "Epoch {epoch} of {num_epochs} is kept.", epoch=card.best_epoch, num_epochs=card.num_epochs
            ),
        )
    elif not card.history:
        report.text("An older version wrote this model without a training history.", style="soft")
    elif summary.num_parameters == 0:
        report.text("This model was fitted in one step, without epochs: there is no curve.", style="soft")
    else:
        report.text("There was only one epoch: there is no curve.", style="soft")


def _add_layers(report: Report, summary: NetworkSummary) -> None:
    def shape(sizes: Sequence[int]) -> str:
        return " × ".join(map(str, sizes))

    note = tr(
        "For one pixel. The counter of PyTorch counts convolutions, matrix products and attention, but not "
        "activations, norms, pooling and comparisons. The file holds {num_values} numbers of the network.",
        num_values=thousands(summary.num_values),
    )
    if summary.shared_multiply_adds is not None:
        shares = tr("If a whole tile is mapped, neighbouring pixels share most of the work.")
        note = listed([note, shares], " ")
    rows: list[list[Cell]] = [
        [
            layer.name,
            layer.kind,
            shape(layer.input_shape),
            shape(layer.output_shape),
            count(layer.num_parameters or None, empty=""),
            count(layer.multiply_adds or None, empty=""),
        ]
        for layer in summary.layers
    ]
    rows.append(["all", "", "", "", count(summary.num_parameters), count(summary.multiply_adds)])
    report.heading("Layers")
    report.table(
        "Layers of the network",
        ["layer|", "kind|", Column("input"), Column("output"), "weights", "multiply-adds"],
        rows,
        num_totals=1,
        note=note,
    )


def _as_state(card: ModelCard) -> TrainingState:
    """The history of the card in the form that the learning curve needs; NaN for missing values."""

    def known(value: float | None) -> float:
        return math.nan if value is None else value

    history = [
        EpochRecord(
            position,
            known(epoch.loss),
            known(epoch.validation_loss),
            known(epoch.validation_accuracy),
            epoch.accuracy,
        )
        for position, epoch in enumerate(card.history, start=1)
    ]
    return TrainingState(history=history, best_epoch=card.best_epoch, best_weights={})
