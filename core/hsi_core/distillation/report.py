"""The report of a distillation: teachers and student side by side.

Times and speeds depend on the machine. They are in the table `id="speed"` and the paragraph `id="timing"`.
"""

from collections.abc import Callable

from hsi_core.accuracy.calibration_page import add_calibration
from hsi_core.accuracy.page import add_matrix
from hsi_core.accuracy.subset import SubsetAssessment
from hsi_core.distillation.outcome import Learner, Outcome
from hsi_core.language import tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, count, measured, percent, thousands
from hsi_core.training.cautions import Caution, describe_baselines, find_cautions, find_chance
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_timing
from hsi_core.training.report_parts import add_card, add_cautions, add_curves, add_verdict
from hsi_core.training.subset_map import add_subset_map
from hsi_core.training.verdict import judge


def distillation_report(
    card: ModelCard,
    state: TrainingState,
    *,
    title: str,
    outcome: Outcome,
    seconds: float,
    subset_picture: str = "",
    origin: Origin | None = None,
) -> Report:
    """The report of a distillation.

    Args:
        card: card of the student.
        state: epochs and steps of its training.
        title: heading of the page.
        outcome: comparison of teachers and student.
        seconds: duration of the whole call so far.
        subset_picture: map of the subsets, from `subset_map`; empty without.
        origin: inputs and date.
    """
    student = outcome.student
    num_train = outcome.num_labelled + outcome.num_unlabelled
    report = Report(title, origin=origin)
    add_verdict(report, judge(card))
    report.text(_describe(card, outcome), style="soft")
    is_chance = any(
        find_chance(learner.test or learner.validation) is not None for learner in (outcome.teacher, student)
    )
    kept = Highlight(
        percent(outcome.kept, 1),
        tr("of the teacher's overall accuracy kept ({subset})", subset=tr(outcome.subset)),
    )
    report.highlights(
        None if is_chance else kept,
        Highlight(percent(outcome.share, 1), "of its multiply-adds per pixel"),
        Highlight(
            percent(outcome.agreement, 1),
            tr("of the {subset} pixels mapped as the teacher maps them", subset=tr(outcome.subset)),
        ),
    )
    _add_sides(report, outcome)
    report.text(describe_baselines(card) or "", id="baseline")
    cautions = find_cautions(card, state.history, validation=student.validation, test=student.test)
    add_cautions(report, [_of_teachers(outcome), *cautions])
    report.heading("Learning curve of the student")
    add_curves(
        report,
        learning_curve_svgs(state),
        has_steps=True,
        note=tr(
            "{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. The training loss is the "
            "loss of the distillation; the validation loss is the cross-entropy of the labels. In the "
            "training accuracy, a pixel without a label counts as right if student and teacher assign the "
            "same class.",
            num_steps=thousands(len(state.steps)),
            num_epochs=card.num_epochs,
            best_epoch=card.best_epoch,
        ),
    )
    report.text(describe_timing(state, num_train=num_train, seconds=seconds), id="timing")
    add_subset_map(report, subset_picture)
    report.heading("Recall of each class")
    for name in _subsets(outcome):
        _add_recalls(report, outcome, name)
    report.heading(tr("Confusion matrix of the student, {subset}", subset=tr(outcome.subset)))
    compared = (student.test or student.validation).assessment
    add_matrix(
        report,
        compared,
        tr("Confusion matrix of the student on the {subset} pixels", subset=tr(outcome.subset)),
    )
    add_calibration(report, card.calibration, has_curves=True)
    add_card(report, card, card_rows(card), title="Model card of the student")
    return report


def _describe(card: ModelCard, outcome: Outcome) -> str:
    count = len(card.origins)
    return tr(
        "{network} ({form}) learned from {teachers} on {num_labelled} labelled and {num_unlabelled} "
        "unlabelled pixels of {scene}; temperature {temperature}, {soft_weight} of the loss from the "
        "teachers, seed {seed}.",
        network=card.network,
        form=card.form,
        teachers=tr("{count} teachers", count=count) if count > 1 else tr("{count} teacher", count=count),
        num_labelled=thousands(outcome.num_labelled),
        num_unlabelled=thousands(outcome.num_unlabelled),
        scene=card.scene,
        temperature=card.settings["temperature"],
        soft_weight=percent(card.settings["soft_weight"], 0).text,
        seed=card.seed,
    )


def _subsets(outcome: Outcome) -> list[str]:
    return ["test", "validation"] if outcome.student.test else ["validation"]


def _subset(learner: Learner, name: str) -> SubsetAssessment:
    found: SubsetAssessment = getattr(learner, name)
    return found


def _head(outcome: Outcome) -> list[Column]:
    *teachers, student = outcome.learners
    return [*(Column(one.role) for one in teachers), Column(student.role, is_strong=True)]


def _add_sides(report: Report, outcome: Outcome) -> None:
    rows: list[list[Cell]] = []

    def add(label: str, value: Callable[[Learner], Cell]) -> None:
        rows.append([label, *(value(learner) for learner in outcome.learners)])

    add(tr("network"), lambda one: one.network or "–")
    add(tr("input"), lambda one: one.patch or "–")
    add("trainable weights", lambda one: count(one.cost.num_parameters))
    add(tr("size, kB"), lambda one: count(round(one.cost.num_bytes / 1000)))
    add(tr("multiply-adds per pixel, from its patch"), lambda one: count(one.cost.multiply_adds))
    add(
        tr("multiply-adds per pixel of a tile"),
        lambda one: count(
            None if one.cost.shared_multiply_adds is None else round(one.cost.shared_multiply_adds),
            empty=tr("nothing shared"),
        ),
    )
    for name in _subsets(outcome):
        for metric, _ in _subset(outcome.student, name).assessment.figures:
            rows.append(
                [
                    tr("{metric}, {name}", metric=metric.short, name=tr(name)),
                    *(
                        measured(
                            found.metrics[metric.name], metric.is_share, interval=found.interval_of(metric)
                        )
                        for found in (_subset(one, name).assessment for one in outcome.learners)
                    ),
                ]
            )
        rows.append(
            [
                tr("{name} patches that touch training pixels", name=tr(name)),
                *(percent(_subset(one, name).overlap, 1) for one in outcome.learners),
            ]
        )
    kind = (outcome.student.test or outcome.student.validation).kind
    report.heading("Teacher and student")
    report.table(
        "Cost and accuracy of teacher and student",
        [Column("", is_text=True), *_head(outcome)],
        rows,
        note=tr(
            "{subset} pixels: {kind}. The overlap is that of the patch of each network with the training "
            "pixels of this call. OA: overall accuracy. AA: mean recall of the classes. Below a figure is "
            "its 95 % interval over spatial units.",
            subset=tr(outcome.subset).capitalize(),
            kind=tr(kind),
        ),
    )
    report.table(
        "Speed on this computer",
        [Column("", is_text=True), *_head(outcome)],
        [
            [
                "pixels per second here",
                *(count(round(learner.cost.pixels_per_second)) for learner in outcome.learners),
            ]
        ],
        note="The speed is that of one tile on the device of this call, without reading and writing.",
        id="speed",
    )


def _add_recalls(report: Report, outcome: Outcome, name: str) -> None:
    rows: list[list[Cell]] = []
    for own in _subset(outcome.student, name).assessment.classes:
        if own.reference_pixels:
            found = [
                next(
                    row
                    for row in _subset(learner, name).assessment.classes
                    if row.entry.code == own.entry.code
                )
                for learner in outcome.learners
            ]
            rows.append(
                [
                    Named.of(own.entry),
                    count(own.reference_pixels),
                    *(
                        percent(row.metrics["recall"], 1, interval=row.intervals.get("recall"))
                        for row in found
                    ),
                ]
            )
    report.table(
        tr("Recall of each class on the {name} pixels", name=tr(name)),
        [Column("class", is_text=True), Column("pixels"), *_head(outcome)],
        rows,
        note="Recall: of the reference pixels of the class, the share that is found. Below it is its 95 % "
        "interval over spatial units, where there are enough units.",
    )


def _of_teachers(outcome: Outcome) -> Caution:
    return Caution(
        tr(
            "The accuracies of teacher and student can be compared only if the teacher was not trained on "
            "the {subset} pixels. A teacher that was trained on them looks better than it is, and so does "
            "its student.",
            subset=tr(outcome.subset),
        ),
        "Distil with the same split of the labels that the teacher was trained with.",
        is_warning=False,
    )
