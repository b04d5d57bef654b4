"""The result of an assessment, and its three faces: HTML for people, JSON for programs, CSV for spreadsheets.

All three come from one object, so that they cannot contradict each other. None holds a time or a path of the machine:
the same inputs give the same bytes from every front end.
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
from hsi_core.accuracy import metrics
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.report import render
from hsi_core.splits.info import SplitInfo


@dataclass(frozen=True)
class ClassAccuracy:
    """Accuracies of one class; None where they are not defined.

    Args:
        entry: the class.
        reference_pixels: pixels of the class in the reference.
        map_pixels: pixels of the class in the map, among those compared.
        precision: share of the map's pixels that are right (user's accuracy).
        recall: share of the reference's pixels that the map finds (producer's accuracy).
        f1: harmonic mean of both.
        iou: intersection over union.
    """

    entry: ClassEntry
    reference_pixels: int
    map_pixels: int
    precision: float | None
    recall: float | None
    f1: float | None
    iou: float | None


@dataclass(frozen=True)
class Assessment:
    """A class map compared with its reference.

    Args:
        class_table: classes of the matrix, in its order.
        confusion: pixel counts, shape (K, K); rows reference, columns map.
        split: how the reference was split from the training labels; None where it does not tell.
        num_left_out: reference pixels where the map has no class.
        map_name: file name of the map.
        map_tags: what the map says about its making.
        warnings: what the user was warned of.
    """

    class_table: ClassTable
    confusion: NDArray[np.int64]
    split: SplitInfo | None = None
    num_left_out: int = 0
    map_name: str = ""
    map_tags: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    @property
    def num_pixels(self) -> int:
        """Reference pixels that were compared."""
        return int(self.confusion.sum())

    @property
    def overall_accuracy(self) -> float:
        """OA, 0..1."""
        return metrics.overall_accuracy(self.confusion)

    @property
    def average_accuracy(self) -> float:
        """AA: mean recall of the classes in the reference, 0..1."""
        return metrics.average_accuracy(self.confusion)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa; None where it is not defined."""
        return _defined(metrics.cohen_kappa(self.confusion))

    @property
    def split_kind(self) -> str:
        """Kind of the split, or "unknown"."""
        return self.split.kind if self.split is not None else "unknown"

    @property
    def overlap(self) -> float | None:
        """Share of reference pixels whose patch touches a training pixel, 0..1; None where unknown."""
        if self.split is None or self.split.part == "validation":
            return None
        return 1.0 if self.split.part == "train" else self.split.overlap

    @cached_property
    def classes(self) -> tuple[ClassAccuracy, ...]:
        """Accuracies of each class, in the order of the class table."""
        columns = [
            measure(self.confusion)
            for measure in (
                metrics.precision,
                metrics.recall,
                metrics.f1_score,
                metrics.intersection_over_union,
            )
        ]
        return tuple(
            ClassAccuracy(
                entry,
                int(self.confusion[index].sum()),
                int(self.confusion[:, index].sum()),
                *(_defined(column[index]) for column in columns),
            )
            for index, entry in enumerate(self.class_table.entries)
        )


def _defined(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def describe_split(split: SplitInfo | None) -> tuple[str, bool]:
    """What the split means for the accuracies, in words, and whether that is a warning."""
    if split is None:
        return (
            "The reference does not tell how it was split from the training labels. Make sure that none of these pixels "
            "were used in training, and that they do not lie right beside training pixels; else the accuracies are too "
            "high.",
            True,
        )
    if split.part == "train":
        return (
            "These are the training pixels of a split. The accuracies say how well the network has learned them by "
            "heart, not how good the map is; assess it with the test pixels.",
            True,
        )
    if split.part == "validation":
        return (
            "These are the validation pixels of a split. They decided which state of the network was kept, so the "
            "accuracies are slightly optimistic; assess the map with the test pixels.",
            True,
        )
    share = f"{100.0 * split.overlap:.1f} %"
    patches = f"patches of {split.patch_size} × {split.patch_size} pixels"
    if split.kind == "random":
        return (
            f"The test pixels were drawn at random among the labelled ones. With {patches}, {share} of them have a "
            "training pixel in their patch: the network has seen their surroundings. Such accuracies are optimistic; "
            "expect less where no training pixel is near.",
            True,
        )
    whole = {"blocks": "whole blocks of the scene", "polygons": "whole features"}.get(split.kind, split.kind)
    kept = f"The test pixels are {whole}, with a guard band of {split.guard} pixels to the training pixels."
    if split.overlap > 0.0:
        return (
            f"{kept} Still, with {patches}, {share} of them have a training pixel in their patch; for these the "
            "accuracies are optimistic. A wider guard band avoids it.",
            True,
        )
    return (
        f"{kept} With {patches}, none of them has a training pixel in its patch. The accuracies hold for places of this "
        "scene that the network has not seen; another scene may differ more.",
        False,
    )


def to_json(assessment: Assessment) -> str:
    """All numbers; what is not defined is null."""
    record: dict[str, Any] = {
        "overall_accuracy": assessment.overall_accuracy,
        "average_accuracy": assessment.average_accuracy,
        "kappa": assessment.kappa,
        "num_pixels": assessment.num_pixels,
        "num_left_out": assessment.num_left_out,
        "split_kind": assessment.split_kind,
        "overlap": assessment.overlap,
        "split": None if assessment.split is None else asdict(assessment.split),
        "classes": [
            {"code": row.entry.code, "name": row.entry.name, "color": row.entry.color}
            | {key: value for key, value in vars(row).items() if key != "entry"}
            for row in assessment.classes
        ],
        "confusion_matrix": {
            "rows": "reference",
            "columns": "map",
            "codes": assessment.class_table.codes,
            "counts": assessment.confusion.tolist(),
        },
        "warnings": list(assessment.warnings),
        "provenance": {
            "hsi_core": __version__,
            "map": assessment.map_name,
            "map_tags": dict(sorted(assessment.map_tags.items())),
        },
    }
    return json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def to_csv(assessment: Assessment) -> str:
    """Three tables with an empty line between them: confusion matrix, classes, whole map."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    names = assessment.class_table.names
    writer.writerow(["reference in rows / map in columns", *names, "total"])
    for name, row in zip(names, assessment.confusion, strict=True):
        writer.writerow([name, *row.tolist(), int(row.sum())])
    writer.writerow(["total", *assessment.confusion.sum(axis=0).tolist(), assessment.num_pixels])
    writer.writerow([])
    figures = ("reference_pixels", "map_pixels", "precision", "recall", "f1", "iou")
    writer.writerow(["class", "code", *figures])
    for accuracy in assessment.classes:
        writer.writerow(
            [accuracy.entry.name, accuracy.entry.code, *(_cell(getattr(accuracy, key)) for key in figures)]
        )
    writer.writerow([])
    writer.writerow(["figure", "value"])
    for key in (
        "overall_accuracy", "average_accuracy", "kappa", "num_pixels", "num_left_out", "split_kind", "overlap",
    ):  # fmt: skip
        writer.writerow([key, _cell(getattr(assessment, key))])
    return text.getvalue()


def _cell(value: float | int | str | None) -> str:
    return "" if value is None else str(value)


def to_html(assessment: Assessment) -> str:
    """One self-contained page with the matrix drawn."""
    words, is_warning = describe_split(assessment.split)
    return render(
        "accuracy.html",
        title="Accuracy of the class map",
        assessment=assessment,
        split_words=words,
        split_is_warning=is_warning,
    )
