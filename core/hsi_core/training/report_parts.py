"""Parts of the reports of trainings: verdict, cautions, learning curve, and the model card."""

import json
from collections.abc import Iterable, Sequence

from hsi_core.language import tr
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.reports.report import Report
from hsi_core.reports.values import Cell
from hsi_core.training.cautions import Caution
from hsi_core.training.verdict import Verdict

TRAINING_LINE = (tr("training, mean of an epoch"), "var(--train)", "solid")
STEP_LINE = (tr("training, every step"), "var(--train)", "thin")
VALIDATION_LINE = (tr("validation, end of an epoch"), "var(--validation)", "dashed")


def add_verdict(report: Report, verdict: Verdict | None) -> None:
    """Add the sentence that judges a model, in bold; nothing without one."""
    if verdict:
        report.text("", lead=verdict.text, style="warn" if verdict.is_warning else "", id="verdict")


def add_cautions(report: Report, cautions: Iterable[Caution]) -> None:
    """Add the section about the reliability of the accuracies."""
    report.heading("Reliability of these accuracies")
    report.items((caution.text, caution.advice, caution.is_warning) for caution in cautions)


def add_curves(report: Report, curves: Sequence[str], *, has_steps: bool, note: str) -> None:
    """Add the learning curve: loss and accuracy against the epoch."""
    report.figure(
        "Loss and accuracy of training and validation against the epoch",
        curves,
        note=note,
        legend=[TRAINING_LINE, *([STEP_LINE] if has_steps else []), VALIDATION_LINE],
        width=30.0,
        id="learning_curve",
    )


def add_card(report: Report, card: ModelCard, rows: Iterable[tuple[str, Cell]], *, title: str) -> None:
    """Add the model card for people, and as it is in the file."""
    report.heading(title)
    report.pairs(title, rows, note="The card is part of the model file.", id="card")
    report.details(
        "The card in the model file (JSON)",
        json.dumps(card.model_dump(mode="json"), indent=2, ensure_ascii=False),
    )
