"""The result of an assessment as JSON and CSV; `page` has it as HTML.

All three come from one object, so that they agree. JSON and CSV contain no time and no path: the same inputs
give the same bytes from QGIS and from the command line.
"""

import csv
import io
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.accuracy.bootstrap import LEVEL, NUM_DRAWS, Interval, Intervals
from hsi_core.accuracy.calibration import Reliability
from hsi_core.accuracy.design_report import NO_DESIGN, DesignReport
from hsi_core.accuracy.metrics import CLASS_METRICS, OVERALL_METRICS, Metric
from hsi_core.accuracy.second_map import MapComparison
from hsi_core.classes.cells import to_cell
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.language import listed, tr
from hsi_core.splits.info import SplitInfo


@dataclass(frozen=True)
class ClassAccuracy:
    """Accuracies of one class; None where they are not defined.

    Args:
        entry: the class.
        reference_pixels: pixels of the class in the reference.
        map_pixels: pixels of the class in the map, among those compared.
        metrics: value of each class metric by name.
        intervals: interval of each class metric by name; empty where no intervals were found.
    """

    entry: ClassEntry
    reference_pixels: int
    map_pixels: int
    metrics: Mapping[str, float | None]
    intervals: Mapping[str, Interval | None] = field(default_factory=dict)

    @property
    def figures(self) -> list[tuple[Metric, float | None]]:
        """Each class metric with its value."""
        return [(metric, self.metrics[metric.name]) for metric in CLASS_METRICS]


@dataclass(frozen=True)
class TrainingShare:
    """Compared reference pixels that are training pixels of the model.

    Args:
        count: their number.
        overall_accuracy_without: OA of the other pixels, 0..1; None if there are none.
    """

    count: int
    overall_accuracy_without: float | None


@dataclass(frozen=True)
class Assessment:
    """A class map compared with its reference.

    Args:
        class_table: classes of the matrix, in its order.
        confusion: pixel counts, shape (K, K); rows reference, columns map.
        split: how the reference was split from the training labels; None if unknown.
        num_left_out: reference pixels where the map has no class.
        num_unclassified: those among them that the map rejected.
        map_name: file name of the map.
        map_tags: tags of the map about model and scene.
        warnings: warnings for the user.
        intervals: intervals of the metrics, over spatial units of the reference; None if they were not found.
        comparison: the map beside a second map, if there is one.
        training: reference pixels that are training pixels of the model; None if its places are unknown.
        design: estimates from the sample that the reference is; None if it is no probability sample.
        reliability: confidence and accuracy of the compared pixels; None without a raster of confidence.
        held_to: labels that a regularised map was held to; empty if it was not.
    """

    class_table: ClassTable
    confusion: NDArray[np.int64]
    split: SplitInfo | None = None
    num_left_out: int = 0
    num_unclassified: int = 0
    map_name: str = ""
    map_tags: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    intervals: Intervals | None = None
    comparison: MapComparison | None = None
    training: TrainingShare | None = None
    reliability: Reliability | None = None
    held_to: str = ""
    design: DesignReport | None = None

    @property
    def design_words(self) -> str:
        """What the reference is as a sample, in words."""
        return self.design.describe() if self.design else NO_DESIGN

    @property
    def is_training_only(self) -> bool:
        """Whether every pixel that was compared is a training pixel of the model: then this is no test."""
        return self.training is not None and self.training.count == self.num_pixels

    @property
    def is_test(self) -> bool | None:
        """Whether the pixels are independent of the training; None if nothing is known of it."""
        if (self.training is not None and self.training.count) or self.held_to:
            return False
        if self.split is not None:
            return self.split.part == "test"
        return None

    @property
    def num_pixels(self) -> int:
        """Reference pixels that were compared."""
        return int(self.confusion.sum())

    @property
    def unclassified_share(self) -> float:
        """Share of the reference pixels that the map rejected, 0..1."""
        return self.num_unclassified / (self.num_pixels + self.num_left_out)

    @property
    def overall_accuracy_with_left_out(self) -> float:
        """OA if the reference pixels without a class in the map count as errors, 0..1."""
        return float(np.trace(self.confusion) / (self.num_pixels + self.num_left_out))

    @cached_property
    def metrics(self) -> dict[str, Any]:
        """Values of the overall metrics by name; None where a metric is not defined."""
        return {metric.name: _defined(float(metric.measure(self.confusion))) for metric in OVERALL_METRICS}

    @property
    def figures(self) -> list[tuple[Metric, float | None]]:
        """Each overall metric with its value."""
        return [(metric, self.metrics[metric.name]) for metric in OVERALL_METRICS]

    @property
    def class_metrics(self) -> tuple[Metric, ...]:
        """Metrics of each class, for the head of a table."""
        return CLASS_METRICS

    @property
    def overall_accuracy(self) -> float:
        """OA, 0..1."""
        return float(self.metrics["overall_accuracy"])

    @property
    def split_kind(self) -> str:
        """Kind of the split, or "unknown"."""
        if self.is_training_only:
            return "training pixels"
        return self.split.kind if self.split is not None else "unknown"

    @property
    def overlap(self) -> float | None:
        """Share of reference pixels whose patch touches a training pixel, 0..1; None where unknown."""
        if self.is_training_only:
            return 1.0
        if self.split is None or self.split.part == "validation":
            return None
        return 1.0 if self.split.part == "train" else self.split.overlap

    def interval_of(self, metric: Metric) -> Interval | None:
        """Interval of an overall metric; None where there is none."""
        return None if self.intervals is None else self.intervals.overall[metric.name]

    @cached_property
    def classes(self) -> tuple[ClassAccuracy, ...]:
        """Accuracies of each class, in the order of the class table."""
        columns = {metric.name: metric.measure(self.confusion) for metric in CLASS_METRICS}
        return tuple(
            ClassAccuracy(
                entry,
                int(self.confusion[index].sum()),
                int(self.confusion[:, index].sum()),
                {name: _defined(column[index]) for name, column in columns.items()},
                {
                    name: found[index]
                    for name, found in (self.intervals.classes if self.intervals else {}).items()
                },
            )
            for index, entry in enumerate(self.class_table.entries)
        )


def _defined(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def describe_test(assessment: Assessment) -> tuple[str, bool]:
    """Sentences on whether the pixels are a test, and whether they are a warning."""
    found, sentences = assessment.training, []
    if assessment.is_training_only:
        return (
            tr(
                "This is no test: all {num_pixels} reference pixels are training pixels of the model. The "
                "accuracies say how well it has learned them by heart; assess the map with labels that were "
                "not used in training.",
                num_pixels=assessment.num_pixels,
            ),
            True,
        )
    if found is not None and found.count:
        sentences.append(
            tr(
                "{count} of the {num_pixels} reference pixels ({share:.1f} %) are training pixels of the "
                "model, so the accuracies are optimistic. Without them, the overall accuracy is "
                "{accuracy:.2f} %.",
                count=found.count,
                num_pixels=assessment.num_pixels,
                share=100.0 * found.count / assessment.num_pixels,
                accuracy=100.0 * (found.overall_accuracy_without or 0.0),
            )
        )
    if assessment.held_to:
        sentences.append(
            tr(
                "The map was held to labels ({labels}) when it was regularised. Reference pixels that are "
                "among these labels, or near them, are no test of it.",
                labels=assessment.held_to,
            )
        )
    words, is_warning = describe_split(assessment.split)
    return listed([*sentences, words], " "), is_warning or bool(sentences)


def describe_split(split: SplitInfo | None) -> tuple[str, bool]:
    """Sentences on what the split means for the accuracies, and whether they are a warning."""
    if split is None:
        return (
            tr(
                "The reference does not tell how it was split from the training labels. Make sure that none "
                "of these pixels were used in training, and that they do not lie right beside training "
                "pixels; else the accuracies are too high."
            ),
            True,
        )
    if split.part == "train":
        return (
            tr(
                "These are the training pixels of a split. The accuracies say how well the network has "
                "learned them by heart, not how good the map is; assess it with the test pixels."
            ),
            True,
        )
    if split.part == "validation":
        return (
            tr(
                "These are the validation pixels of a split. They decided which state of the network was "
                "kept, so the accuracies are slightly optimistic; assess the map with the test pixels."
            ),
            True,
        )
    size, share = split.patch_size, 100.0 * split.overlap
    if split.kind == "random":
        return (
            tr(
                "The test pixels were drawn at random among the labelled ones. With patches of {size} × "
                "{size} pixels, {share:.1f} % of them have a training pixel in their patch: the network has "
                "seen their surroundings. Such accuracies are optimistic; expect less where no training "
                "pixel is near.",
                size=size,
                share=share,
            ),
            True,
        )
    whole = {"blocks": tr("whole blocks of the scene"), "polygons": tr("whole polygons")}
    kept = tr(
        "The test pixels are {whole}, with a guard band of {guard} pixels to the training pixels.",
        whole=whole.get(split.kind, split.kind),
        guard=split.guard,
    )
    if split.overlap > 0.0:
        return (
            tr(
                "{kept} Still, with patches of {size} × {size} pixels, {share:.1f} % of them have a training "
                "pixel in their patch; for these the accuracies are optimistic. A wider guard band avoids "
                "this.",
                kept=kept,
                size=size,
                share=share,
            ),
            True,
        )
    return (
        tr(
            "{kept} With patches of {size} × {size} pixels, none of them has a training pixel in its patch. "
            "The accuracies hold for places of this scene that the network has not seen; another scene may "
            "differ more.",
            kept=kept,
            size=size,
        ),
        False,
    )


def to_json(assessment: Assessment) -> str:
    """All numbers; a number that is not defined is null."""
    record: dict[str, Any] = {
        **assessment.metrics,
        "num_pixels": assessment.num_pixels,
        "num_left_out": assessment.num_left_out,
        "num_unclassified": assessment.num_unclassified,
        "unclassified_share": assessment.unclassified_share,
        "overall_accuracy_with_left_out": assessment.overall_accuracy_with_left_out,
        "split_kind": assessment.split_kind,
        "overlap": assessment.overlap,
        "split": None if assessment.split is None else asdict(assessment.split),
        "classes": [
            {"code": row.entry.code, "name": row.entry.name, "color": row.entry.color}
            | {"reference_pixels": row.reference_pixels, "map_pixels": row.map_pixels}
            | dict(row.metrics)
            | {f"{name}_interval": found for name, found in row.intervals.items()}
            for row in assessment.classes
        ],
        "confusion_matrix": {
            "rows": "reference",
            "columns": "map",
            "codes": assessment.class_table.codes,
            "counts": assessment.confusion.tolist(),
        },
        "is_test": assessment.is_test,
        "training_pixels": None if assessment.training is None else asdict(assessment.training),
        "held_to_labels": assessment.held_to or None,
        "intervals": _intervals_record(assessment.intervals),
        "comparison": assessment.comparison and assessment.comparison.to_record(),
        "calibration": _calibration_record(assessment.reliability),
        "design": assessment.design and assessment.design.to_record(),
        "warnings": list(assessment.warnings),
        "provenance": {
            "hsi_core": __version__,
            "map": assessment.map_name,
            "map_tags": dict(sorted(assessment.map_tags.items())),
        },
    }
    return json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def _calibration_record(found: Reliability | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "error": found.error,
        "mean_confidence": found.mean_confidence,
        "accuracy": found.mean_accuracy,
        "num_pixels": sum(found.counts),
        "bins": found.model_dump(),
    }


def _intervals_record(intervals: Intervals | None) -> dict[str, Any] | None:
    if intervals is None:
        return None
    return {"level": LEVEL, "draws": NUM_DRAWS, "units": asdict(intervals.units), **intervals.overall}


def to_csv(assessment: Assessment) -> str:
    """Three tables with an empty line between them: confusion matrix, classes, whole map."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = [to_cell(name) for name in assessment.class_table.names]
    writer.writerow(["reference in rows / map in columns", *names, "total"])
    for name, counted in zip(names, assessment.confusion, strict=True):
        writer.writerow([name, *counted.tolist(), int(counted.sum())])
    writer.writerow(["total", *assessment.confusion.sum(axis=0).tolist(), assessment.num_pixels])
    writer.writerow([])
    class_names = [metric.name for metric in CLASS_METRICS]
    ends = [f"{name}_{end}" for name in class_names for end in ("low", "high")]
    writer.writerow(["class", "code", "reference_pixels", "map_pixels", *class_names, *ends])
    for row in assessment.classes:
        counts = [row.reference_pixels, row.map_pixels]
        cells = [_cell(row.metrics[name]) for name in class_names]
        cells += [_cell(end) for name in class_names for end in row.intervals.get(name) or (None, None)]
        writer.writerow([to_cell(row.entry.name), row.entry.code, *counts, *cells])
    writer.writerow([])
    writer.writerow(["figure", "value"])
    for metric, value in assessment.figures:
        writer.writerow([metric.name, _cell(value)])
        for end, limit in zip(("low", "high"), assessment.interval_of(metric) or (None, None), strict=True):
            writer.writerow([f"{metric.name}_{end}", _cell(limit)])
    for key in (
        "num_pixels",
        "num_left_out",
        "num_unclassified",
        "overall_accuracy_with_left_out",
        "split_kind",
        "overlap",
    ):
        writer.writerow([key, _cell(getattr(assessment, key))])
    if assessment.intervals is not None:
        units = assessment.intervals.units
        writer.writerow(["units", _cell(units.kind)])
        writer.writerow(["num_units", units.count])
    if assessment.comparison is not None:
        for metric, _, other, found in assessment.comparison.rows:
            low, high = found.interval or (None, None)
            writer.writerow([f"second_map_{metric.name}", _cell(other if other == other else None)])
            writer.writerow([f"difference_of_{metric.name}", _cell(found.value)])
            writer.writerow([f"difference_of_{metric.name}_low", _cell(low)])
            writer.writerow([f"difference_of_{metric.name}_high", _cell(high)])
    if assessment.design is not None:
        writer.writerow([])
        for line in assessment.design.to_rows():
            writer.writerow([_cell(cell) for cell in line])
    return text.getvalue()


def _cell(value: float | int | str | None) -> str:
    return to_cell("" if value is None else str(value))
