"""The section about the confidence of a model in the reports of its training."""

from hsi_core.accuracy.acceptance_curve import acceptance_svg
from hsi_core.accuracy.calibration import Calibration
from hsi_core.accuracy.reliability_diagram import reliability_svg
from hsi_core.language import tr
from hsi_core.reports.blocks import columns
from hsi_core.reports.report import Report
from hsi_core.reports.values import number, percent, thousands

RELIABILITY_NOTE = tr(
    "Confidence: the largest class probability of a pixel. Bars: the share of right pixels among those of "
    "similar confidence; a dark bar holds many pixels. On the dashed line, confidence and accuracy are "
    "equal: below it the model is too sure, above it not sure enough. Calibration error: the distance from "
    "the line, averaged over the pixels (expected calibration error, 15 bins)."
)

WANTED_ERROR = 0.05
"""Calibration error up to which a confidence may be read as a probability of being right."""
_SMALL_GAP = 0.02
"""A smaller difference of mean confidence and accuracy has no direction."""


def describe_error(found: Calibration) -> str:
    """What the calibration error means for a user, in words."""
    if found.after.error <= WANTED_ERROR:
        return tr(
            "That is at most 5 percentage points: the confidence can be read as an accuracy near labels."
        )
    gap = found.after.mean_confidence - found.after.mean_accuracy
    if abs(gap) < _SMALL_GAP:
        way = tr("too sure of some pixels and not enough of others")
    else:
        way = tr("too sure on average") if gap > 0.0 else tr("not sure enough on average")
    return tr(
        "That is more than 5 percentage points, and the model is {way}: read the confidence as "
        "an order of the pixels, not as an accuracy.",
        way=way,
    )


def add_calibration(report: Report, found: Calibration | None, *, has_curves: bool) -> None:
    """Add what the confidence of a model means.

    Args:
        report: receives the section.
        found: calibration of the model; None if there is none.
        has_curves: whether the validation pixels have chosen the epoch.
    """
    report.heading("Calibration of the confidence", id="calibration")
    if found is None:
        report.text(
            "The confidence is not calibrated: the validation pixels are few or lie in one place.",
            style="soft",
        )
        return
    before, after = found.before, found.after
    if found.temperature == 1.0:
        report.text(
            tr(
                "The calibration error is {error}. No temperature made the confidence better on parts of "
                "the validation pixels that did not choose it, so there is none. The mean confidence is "
                "{confidence}; {right} of these pixels are right. {details}",
                error=percent(after.error, 1).text,
                confidence=percent(after.mean_confidence, 1).text,
                right=percent(after.mean_accuracy, 1).text,
                details=describe_error(found),
            )
        )
    else:
        report.text(
            tr(
                "The calibration error is {error} with the temperature {temperature:.3g}, and "
                "{error_before} without it. The mean confidence is {confidence} (without: "
                "{confidence_before}); {right} of these pixels are right. {details}",
                error=percent(after.error, 1).text,
                temperature=found.temperature,
                error_before=percent(before.error, 1).text,
                confidence=percent(after.mean_confidence, 1).text,
                confidence_before=percent(before.mean_confidence, 1).text,
                right=percent(after.mean_accuracy, 1).text,
                details=describe_error(found),
            )
        )
    report.figure(
        "Accuracy against confidence, before and after calibration",
        [reliability_svg(before, "Without temperature"), reliability_svg(after, "With temperature")],
        note=RELIABILITY_NOTE,
        width=24.0,
    )
    chosen = (
        tr("The epoch was chosen with the same pixels")
        if has_curves
        else tr("Settings of the model may have been chosen with the same pixels")
    )
    report.text(
        tr(
            "The temperature divides the logits; the class of a pixel stays the same. The model file keeps "
            "the temperature fitted to all {num_pixels} validation pixels. For these figures the validation "
            "pixels were divided into parts along the scene, and each part was measured with a temperature "
            "fitted to the other parts. {chosen}, so other places may differ more.",
            num_pixels=thousands(found.num_pixels),
            chosen=chosen,
        ),
        style="soft",
    )
    if found.accepted:
        report.figure(
            "Accuracy of the surest validation pixels",
            [acceptance_svg(found.accepted, "Accuracy against coverage")],
            note="From right to left, the pixels of lowest confidence are left out. If the curve rises to "
            "the left, the confidence tells right pixels from wrong ones: Classify can then reject pixels "
            "(MIN_CONFIDENCE, WANTED_ACCURACY).",
            width=24.0,
            id="acceptance",
        )
    if found.sets:
        report.table(
            "Sets of classes: promised and kept coverage",
            columns("promised", "kept", "kept in the worst part", "mean number of classes"),
            [
                [
                    percent(one.promised, 0),
                    percent(one.kept, 1),
                    percent(one.lowest, 1),
                    number(one.mean_size, 2),
                ]
                for one in found.sets
            ],
            note="The set of a pixel holds every class from some probability on (conformal prediction; "
            "SET_SIZE of Classify). Promised: how often it shall hold the true class. Kept: how often it "
            "did, where each part of the scene got the probability that the other parts chose. The promise "
            "is exact for pixels that could change places with the validation pixels. Pixels of a scene "
            "cannot: neighbours are alike, and places differ.",
            id="sets",
        )
