"""The report of a fine-tuning: accuracies before and after, on new and on old labels."""

from collections.abc import Sequence

from hsi_core.accuracy.bootstrap import Interval
from hsi_core.accuracy.calibration_page import add_calibration
from hsi_core.accuracy.page import BELOW, TERMS, add_matrix
from hsi_core.classes.table import ClassEntry
from hsi_core.finetuning.comparison import Comparison
from hsi_core.language import listed, tr
from hsi_core.modelfile.history import TrainingState
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.reports.blocks import Column
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, Value, count, measured, percent, points, thousands
from hsi_core.training.cautions import Caution, describe_baselines, find_cautions
from hsi_core.training.curve import learning_curve_svgs
from hsi_core.training.report import card_rows, describe_timing
from hsi_core.training.report_parts import add_card, add_cautions, add_curves, add_verdict
from hsi_core.training.subset_map import add_subset_map
from hsi_core.training.verdict import judge


def finetuning_report(
    card: ModelCard,
    state: TrainingState,
    *,
    title: str,
    old_card: ModelCard,
    comparisons: Sequence[Comparison],
    has_rehearsal: bool,
    seconds: float,
    subset_picture: str = "",
    origin: Origin | None = None,
) -> Report:
    """The report of a fine-tuning.

    Args:
        card: card of the new model.
        state: epochs and steps of the training.
        title: heading of the page.
        old_card: card of the model that was fine-tuned.
        comparisons: validation pixels first.
        has_rehearsal: whether old samples were rehearsed.
        seconds: duration of the whole call so far.
        subset_picture: map of the subsets, from `subset_map`; empty without.
        origin: inputs and date.
    """
    known = old_card.class_table.codes
    num_train = sum(card.class_pixels.values())
    tested = [comparison for comparison in comparisons if not comparison.is_old][1:]
    report = Report(title, origin=origin)
    add_verdict(report, judge(card))
    report.text(_describe(card, has_rehearsal=has_rehearsal), style="soft")
    _add_comparisons(report, comparisons)
    report.text(describe_baselines(card) or "", id="baseline")
    cautions = find_cautions(
        card,
        state.history,
        validation=comparisons[0].after,
        test=tested[0].after if tested else None,
    )
    add_cautions(
        report, [*find_forgetting(card, old_card, comparisons, has_rehearsal=has_rehearsal), *cautions]
    )
    for comparison in comparisons:
        _add_classes(report, comparison, known)
    report.heading("Learning curve")
    labels = tr("new and old labels together") if has_rehearsal else tr("the new labels")
    add_curves(
        report,
        learning_curve_svgs(state),
        has_steps=True,
        note=tr(
            "{num_steps} steps in {num_epochs} epochs; epoch {best_epoch} is kept. Validation uses {labels}.",
            num_steps=thousands(len(state.steps)),
            num_epochs=card.num_epochs,
            best_epoch=card.best_epoch,
            labels=labels,
        ),
    )
    report.text(describe_timing(state, num_train=num_train, seconds=seconds), id="timing")
    add_subset_map(report, subset_picture)
    report.heading("Classes")
    report.table(
        "Training pixels of each class",
        ["class|", "training pixels, rehearsal included" if has_rehearsal else "training pixels"],
        [
            [_name(entry, known), count(card.class_pixels.get(str(entry.code), 0))]
            for entry in card.class_table.entries
        ],
        note="New: the old model does not know this class.",
    )
    report.heading("Confusion matrices")
    for comparison in comparisons:
        for moment, found in ((tr("after"), comparison.after), (tr("before"), comparison.before)):
            add_matrix(
                report,
                found.assessment,
                tr("{comparison}, {moment}", comparison=comparison.name.capitalize(), moment=moment),
            )
    add_calibration(report, card.calibration, has_curves=True)
    add_card(report, card, card_rows(card), title="Model card")
    return report


def _name(entry: ClassEntry, known: Sequence[int]) -> Named:
    return Named.of(entry, "" if entry.code in known else "new")


def _describe(card: ModelCard, *, has_rehearsal: bool) -> str:
    origin = card.origins[-1]
    layers = tr("Only the head was trained; all other layers are unchanged.")
    if card.settings["layers"] == "all":
        layers = tr(
            "All layers were trained, the old ones with {rate:.3g} of the learning rate.",
            rate=card.settings["old_layers_rate"],
        )
    return tr(
        "{network} ({form}) fine-tuned from {model}, which was trained on {old_scene}; new scene {scene}. "
        "{layers} {rehearsal}",
        network=card.network,
        form=card.form,
        model=origin.model,
        old_scene=origin.scene,
        scene=card.scene,
        layers=layers,
        rehearsal=tr("Old samples were rehearsed.") if has_rehearsal else tr("No old sample was rehearsed."),
    )


def _add_comparisons(report: Report, comparisons: Sequence[Comparison]) -> None:
    head: list[str | Column] = [
        "pixels|",
        "how they were chosen|",
        "number",
        "patches that touch training pixels",
    ]
    first, *_ = metrics = [metric for metric, _ in comparisons[0].after.assessment.figures]
    for metric in metrics:
        head += [
            tr("{metric} before", metric=tr(metric.short)),
            tr("{metric} after", metric=tr(metric.short)),
        ]
        head += ["change, points"] if metric is first else []
    rows: list[list[Cell]] = []
    for comparison in comparisons:
        before, after = comparison.before.assessment, comparison.after.assessment
        row: list[Cell] = [
            comparison.name,
            comparison.after.kind,
            count(after.num_pixels),
            percent(comparison.after.overlap, 1),
        ]
        for metric in metrics:
            row += [
                measured(found.metrics[metric.name], metric.is_share, interval=found.interval_of(metric))
                for found in (before, after)
            ]
            interval = comparison.gain.interval if comparison.gain else None
            row += [_points_of(comparison.change, interval)] if metric is first else []
        rows.append(row)
    report.heading("Before and after")
    report.table(
        "Accuracies before and after fine-tuning, on the same pixels",
        head,
        rows,
        note="“Before” is the old model on the same pixels. It lacks the new classes, so their pixels count "
        "as wrong. A "
        "lower accuracy on old labels is forgetting. OA: overall accuracy. AA: mean recall of the classes. "
        "Below a figure is its 95 % interval over spatial units, the same draws of them before and after.",
    )


def _points_of(change: float | None, interval: Interval | None = None) -> Value:
    return points(change, is_bad=change is not None and change < -0.0005, interval=interval)


def _with_intervals(values: Sequence[float | None], intervals: Sequence[Interval | None]) -> list[Value]:
    return [percent(value, 1, interval=ends) for value, ends in zip(values, intervals, strict=True)]


def _add_classes(report: Report, comparison: Comparison, known: Sequence[int]) -> None:
    report.heading(tr("{comparison}: class by class", comparison=comparison.name.capitalize()))
    report.table(
        tr("Accuracies of each class before and after: {comparison}", comparison=comparison.name),
        ["class|", "pixels", "recall before", "recall after", "change, points", "F1 before", "F1 after"],
        [
            [
                _name(row.entry, known),
                count(row.num_pixels),
                *_with_intervals(row.recall, row.recall_intervals),
                _points_of(row.change),
                *_with_intervals(row.f1, row.f1_intervals),
            ]
            for row in comparison.classes
        ],
        note=listed([TERMS, BELOW], " "),
    )


FORGOTTEN = 0.05
"""A larger fall of the recall of a class on old labels counts as forgetting."""


def find_forgetting(
    card: ModelCard, old_card: ModelCard, comparisons: Sequence[Comparison], *, has_rehearsal: bool
) -> list[Caution]:
    """Cautions about forgetting; the arguments are those of `finetuning_report`."""
    found = []
    unseen = [
        entry.name for entry in old_card.class_table.entries if not card.class_pixels.get(str(entry.code), 0)
    ]
    if unseen:
        found.append(
            Caution(
                tr(
                    "Some old classes had no training pixel now: {classes}. A network forgets classes that "
                    "it is no longer trained on.",
                    classes=", ".join(unseen),
                ),
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
            tr("{name} ({change} points)", name=row.entry.name, change=points(row.change).text)
            for row in comparison.classes
            if row.change is not None and row.change < -FORGOTTEN
        ]
        if lost:
            found.append(
                Caution(
                    tr(
                        "On the old labels, the recall of some classes fell: {classes}.", classes=listed(lost)
                    ),
                    "Lower the learning rate of the old layers, or train the head only."
                    if has_rehearsal
                    else "Rehearse the old samples, lower the learning rate of the old layers, or train the "
                    "head only.",
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
                tr(
                    "The old model was trained on a scene of the same name ({scene}). If it was trained on "
                    "validation or test pixels of the new labels, the accuracies on them are optimistic, "
                    "before and after.",
                    scene=card.scene,
                ),
                "Give validation and test labels that no training has used, such as those of the same split.",
            )
        )
    return found
