"""The page of an assessment, and parts of it that other reports have as well."""

from collections.abc import Callable, Sequence
from functools import partial

from hsi_core.accuracy.calibration import Reliability
from hsi_core.accuracy.calibration_page import RELIABILITY_NOTE
from hsi_core.accuracy.design import Estimate
from hsi_core.accuracy.design_report import FIGURES, DesignReport, SampledStratum
from hsi_core.accuracy.reliability_diagram import reliability_svg
from hsi_core.accuracy.report import Assessment, ClassAccuracy, describe_test
from hsi_core.accuracy.second_map import MapComparison
from hsi_core.language import listed, tr
from hsi_core.reports.blocks import Column, Highlight
from hsi_core.reports.charts import Bar, bars_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, Value, count, measured, number, percent

_COUNTS = tr(
    "The figures count reference pixels; they are not weighted by the area that each class has in the map. "
    "n/a: "
    "the class has no such pixels."
)
TERMS = tr(
    "Precision (user's accuracy): of the pixels mapped as the class, the share that is right. Recall "
    "(producer's accuracy): of the reference pixels of the class, the share that is found. {counts}",
    counts=_COUNTS,
)
BELOW = tr("Below a figure is its 95 % interval.")
DEFINITIONS_BY_AREA = {
    "users_accuracy": tr("of the area mapped as the class, the share that is right"),
    "producers_accuracy": tr("of the area of the class, the share that is mapped as it"),
    "f1": tr("harmonic mean of user's and producer's accuracy"),
    "area": tr("share of the class in the area, estimated from the reference"),
}


def to_report(assessment: Assessment, origin: Origin | None = None) -> Report:
    """The report of an assessment."""
    report = Report("Accuracy of the class map", origin=origin)
    report.text(_describe_map(assessment), style="soft")
    report.highlights(*_highlights(assessment))
    if assessment.comparison:
        report.text("", lead=assessment.comparison.describe(), id="comparison")
    words, is_warning = describe_test(assessment)
    report.text(words, style="warn" if is_warning else "")
    report.text(assessment.design_words, id="design")
    if assessment.intervals:
        report.text(_describe_units(assessment), id="intervals")
    for warning in assessment.warnings:
        report.text(warning, style="warn")
    if assessment.design:
        _add_design(report, assessment.design)
    if assessment.comparison:
        _add_comparison(report, assessment.comparison)
    report.heading("Confusion matrix")
    add_matrix(report, assessment, "Confusion matrix of reference and map")
    report.heading("Classes")
    add_classes(report, assessment)
    if assessment.reliability:
        _add_reliability(report, assessment.reliability)
    return report


def _add_reliability(report: Report, found: Reliability) -> None:
    report.heading("Calibration of the confidence", id="calibration")
    report.highlights(
        Highlight(percent(found.error, 1), "calibration error"),
        Highlight(percent(found.mean_confidence, 1), "mean confidence"),
        Highlight(percent(found.mean_accuracy, 1), "of these pixels are right"),
    )
    report.figure(
        "Accuracy against confidence of the reference pixels",
        [reliability_svg(found, "Reference pixels with a class in the map")],
        note=RELIABILITY_NOTE,
        width=24.0,
        id="reliability",
    )


def _describe_map(assessment: Assessment) -> str:
    if not assessment.map_name:
        return ""
    words = {
        "HSI_NETWORK": tr("network {value}"),
        "HSI_MODEL": tr("model {value}"),
        "HSI_SCENE": tr("scene {value}"),
        "HSI_RESAMPLED": tr("resampled to {value}"),
    }
    known = [
        tr(text, value=assessment.map_tags[tag])
        for tag, text in words.items()
        if assessment.map_tags.get(tag)
    ]
    return listed([tr("Class map {name}", name=assessment.map_name), *known])


def metric_highlights(assessment: Assessment, *, words: str = "{}") -> list[Highlight]:
    """A highlight for each overall metric, with its interval and definition."""
    return [
        Highlight(
            measured(value, metric.is_share, interval=assessment.interval_of(metric)),
            words.format(metric.label),
            metric.definition,
        )
        for metric, value in assessment.figures
    ]


def _highlights(assessment: Assessment) -> list[Highlight]:
    found = [*metric_highlights(assessment), Highlight(count(assessment.num_pixels), "reference pixels")]
    if assessment.num_left_out:
        found += [
            Highlight(
                count(assessment.num_left_out), "reference pixels without a class in the map, left out"
            ),
            Highlight(
                percent(assessment.overall_accuracy_with_left_out), "overall accuracy with these as errors"
            ),
        ]
    if assessment.num_unclassified:
        found.append(
            Highlight(
                percent(assessment.unclassified_share, 1),
                "of the reference pixels are unclassified in the map, which rejected them",
            )
        )
    touching = percent(assessment.overlap, 1, empty="unknown")
    return [
        *found,
        Highlight(assessment.split_kind, "split"),
        Highlight(touching, "of the patches touch a training pixel"),
    ]


def _describe_units(assessment: Assessment) -> str:
    if assessment.intervals is None:
        return ""
    units = assessment.intervals.units.describe()
    if assessment.intervals.warning:
        return tr("Spatial units of the reference: {units}.", units=units)
    return tr(
        "Spatial units of the reference: {units}. The 95 % intervals come from drawing these units 2,000 "
        "times with replacement: pixels of one unit are right or wrong together.",
        units=units,
    )


def add_matrix(report: Report, assessment: Assessment, caption: str, *, id: str = "") -> None:
    """Add the confusion matrix."""
    report.matrix(
        caption,
        [Named.of(row.entry) for row in assessment.classes],
        assessment.confusion.tolist(),
        id=id,
    )


def add_classes(report: Report, assessment: Assessment) -> None:
    """Add the accuracies of each class: bars with intervals, and the table."""
    metrics = assessment.class_metrics

    def value(row: ClassAccuracy, name: str, is_share: bool) -> Value:
        return measured(row.metrics[name], is_share, 1, interval=row.intervals.get(name))

    labels = {metric.name: metric for metric in metrics}
    report.figure(
        "Recall and precision of each class",
        [
            bars_svg(
                tr("{metric}, %", metric=tr(labels[name].label)),
                [Bar(row.entry.name, value(row, name, True), row.entry.color) for row in assessment.classes],
                end=1.0,
            )
            for name in ("recall", "precision")
        ],
        note=tr(
            "{terms} Lines: 95 % intervals over spatial units of the reference, where there are enough "
            "units.",
            terms=TERMS,
        ),
        width=34.0,
        id="class_bars",
    )
    report.table(
        "Accuracies of each class",
        [
            Column("class", is_text=True),
            "reference pixels",
            "map pixels",
            *(Column(metric.label, definition=metric.definition) for metric in metrics),
        ],
        [
            [
                Named.of(row.entry),
                count(row.reference_pixels),
                count(row.map_pixels),
                *(value(row, metric.name, metric.is_share) for metric in metrics),
            ]
            for row in assessment.classes
        ],
        note=listed([_COUNTS, BELOW], " ") if assessment.intervals else _COUNTS,
    )


def _estimate(found: Estimate | None, make: Callable[..., Value]) -> Value:
    return make(found and found.value, interval=found.interval if found else None)


def _add_design(report: Report, design: DesignReport) -> None:
    overall, has_area = design.estimates.overall_accuracy, design.hectares is not None
    report.heading("Estimates for the area")
    report.highlights(
        Highlight(
            percent(overall.value, interval=overall.interval),
            "overall accuracy, by area",
            "Share of the area that the map has right.",
        ),
        Highlight(percent(overall.standard_error), "standard error of the overall accuracy, by area"),
        Highlight(number(design.hectares, 0, unit="ha"), "area") if has_area else None,
        Highlight(count(design.num_points), "points"),
    )
    share, area = partial(percent, digits=1), partial(number, digits=1)
    if has_area:
        report.figure(
            "Area of each class with its 95 % interval",
            [
                bars_svg(
                    "Area, ha",
                    [
                        Bar(
                            entry.name,
                            _estimate(design.hectares_of(found), area),
                            entry.color,
                            mark=design.mapped_hectares(found),
                        )
                        for entry, found, _ in design.rows
                    ],
                )
            ],
            note="Bars: how much of the class there is, estimated from the reference. Lines: 95 % intervals "
            "of these "
            "estimates. Diamonds: how much the map shows.",
            id="areas",
        )
    rows: list[list[Cell]] = []
    for entry, found, figures in design.rows:
        row: list[Cell] = [Named.of(entry), count(found.num_mapped), count(found.num_reference)]
        row += [_estimate(value, share) for _, value in figures]
        if has_area:
            row += [_estimate(design.hectares_of(found), area), area(design.mapped_hectares(found))]
        rows.append(row)
    report.table(
        "Estimates of each class for the area",
        [
            Column("class", is_text=True),
            "points in the map",
            "points in the reference",
            *(Column(label, definition=DEFINITIONS_BY_AREA[name]) for name, label in FIGURES),
            *(["area, ha", "mapped, ha"] if has_area else []),
        ],
        rows,
        note="Below each figure is its 95 % interval. n/a: no point of the class.",
        id="estimates",
    )
    report.heading("Strata")
    _add_strata(
        report,
        "Strata and their points",
        design.strata,
        has_area=has_area,
        note="A stratum is a part of the map in which points were drawn with one probability.",
        id="strata",
    )
    if design.post_strata:
        _add_strata(
            report,
            "Classes of the map and their points",
            design.post_strata,
            has_area=has_area,
            note="The points of a class stand for its pixels in the map (post-stratification; Card 1982).",
            id="post_strata",
        )


def _add_strata(
    report: Report, caption: str, strata: Sequence[SampledStratum], *, has_area: bool, note: str, id: str
) -> None:
    report.table(
        caption,
        [
            Column("stratum" if id == "strata" else "class", is_text=True),
            "pixels",
            *(["area, ha"] if has_area else []),
            "points with a reference",
        ],
        [
            [
                Named(stratum.name, stratum.code),
                count(stratum.pixels),
                *([number(stratum.hectares, 1)] if has_area else []),
                count(stratum.points),
            ]
            for stratum in strata
        ],
        note=note,
        id=id,
    )


def _add_comparison(report: Report, found: MapComparison) -> None:
    report.heading("Second map")
    report.table(
        "Accuracies of both maps",
        [Column("metric", is_text=True), *found.names, "difference"],
        [
            [
                metric.label,
                measured(first, metric.is_share),
                measured(second, metric.is_share),
                measured(difference.value, metric.is_share, interval=difference.interval),
            ]
            for metric, first, second, difference in found.rows
        ],
        note=tr(
            "Both maps on the {num_pixels:,} reference pixels where both have a class. The difference is "
            "the first map minus the second, with its 95 % interval below.",
            num_pixels=found.num_pixels,
        ),
        id="second_map",
    )
