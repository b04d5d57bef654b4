"""The report of labels: one record of all numbers, as JSON and as a page."""

import dataclasses
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.explanation.curves import common_span, curve_svg
from hsi_core.labelquality.counts import ClassCount, PolygonCount
from hsi_core.labelquality.layer import REASONS, SuspiciousLabel
from hsi_core.labelquality.possible import PossibleSplit
from hsi_core.labelquality.purity import MIN_PIXELS, PolygonPurity
from hsi_core.labels.labels import Labels
from hsi_core.language import listed, tr
from hsi_core.png import encode_png
from hsi_core.reports.blocks import Highlight
from hsi_core.reports.map_picture import MapFrame, map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Named, count, number, percent, thousands

_MAP_SIDE = 640
"""Longest side of the map, in pixels; larger scenes are subsampled."""
_MAX_ROWS = 200
"""Rows of a table in the page; the JSON file has all."""
_MAX_MATRIX = 40
"""Classes up to which the page shows the matrix of separability; the JSON file has all pairs."""


@dataclass(frozen=True)
class Checked:
    """The method of the check, in words and numbers.

    Args:
        num_read: valid labelled pixels whose spectra were read.
        num_invalid: pixels left out because the scene has no valid value there.
        num_left_out: pixels left out because their class has too many.
        num_repeated_labels: pixels that several polygons or points of one class label.
        num_repeated_spectra: pixels whose spectrum another pixel of the class has as well.
        side: side of the surroundings in pixels that recognises the labels best.
        agreement: share of the pixels that are recognised as their class, with random folds, 0..1.
        num_checked_polygons: polygons checked as a whole.
        polygon_agreement: share of the pixels recognised with folds by polygons, 0..1; None if not checked.
        notes: sentences about what could not be checked.
    """

    num_read: int
    num_invalid: int
    num_left_out: int
    num_repeated_labels: int
    num_repeated_spectra: int
    side: int
    agreement: float
    num_checked_polygons: int
    polygon_agreement: float | None
    notes: tuple[str, ...]


@dataclass(frozen=True)
class LabelReport:
    """Everything about the labels.

    Args:
        labels: all labels.
        classes: counts of each class, in the order of the class table.
        polygons: counts of each polygon.
        purity: outliers in each polygon with enough pixels.
        wavelengths_nm: centre wavelength of each band; None where unknown.
        means: mean spectrum of each class, shape (K, C); NaN without a valid pixel.
        deviations: standard deviation in each band, shape (K, C).
        separability: distance JM of each pair, shape (K, K); NaN where unknown.
        suspects: suspicious labels.
        splits: splits that were tried.
        checked: how the labels were checked.
        scene_name: file name of the scene.
        labels_name: file name of the labels.
    """

    labels: Labels
    classes: Sequence[ClassCount]
    polygons: Sequence[PolygonCount]
    purity: Sequence[PolygonPurity]
    wavelengths_nm: Sequence[float | None]
    means: NDArray[np.float64]
    deviations: NDArray[np.float64]
    separability: NDArray[np.float64]
    suspects: Sequence[SuspiciousLabel]
    splits: Sequence[PossibleSplit]
    checked: Checked
    scene_name: str
    labels_name: str

    @property
    def pairs(self) -> list[tuple[int, int, float]]:
        """Pairs of classes with a known distance, the least separable first."""
        found = [
            (first, second, float(self.separability[first, second]))
            for first in range(len(self.classes))
            for second in range(first + 1, len(self.classes))
            if np.isfinite(self.separability[first, second])
        ]
        return sorted(found, key=lambda pair: pair[2])

    @property
    def num_outliers(self) -> int:
        """Pixels whose spectrum is an outlier in their polygon."""
        return sum(one.outliers for one in self.purity)

    def count(self, reason: str) -> int:
        """Number of suspicious labels with a reason."""
        return sum(one.reason == reason for one in self.suspects)


def _known(values: NDArray[np.float64], digits: int) -> list[float | None]:
    return [round(value, digits) if math.isfinite(value) else None for value in values.tolist()]


def label_record(found: LabelReport) -> dict[str, Any]:
    """All numbers of the report, for JSON."""
    return {
        "scene": found.scene_name,
        "labels": found.labels_name,
        "num_labelled": sum(one.pixels for one in found.classes),
        "num_polygons": len(found.polygons),
        "checked": dataclasses.asdict(found.checked),
        "classes": [
            dataclasses.asdict(one)
            | {
                "mean_spectrum": _known(found.means[index], 6),
                "spectrum_standard_deviation": _known(found.deviations[index], 6),
            }
            for index, one in enumerate(found.classes)
        ],
        "wavelengths_nm": list(found.wavelengths_nm),
        "polygons": [dataclasses.asdict(one) for one in found.polygons],
        "purity": [dataclasses.asdict(one) for one in found.purity],
        "separability": [
            {
                "first": found.classes[first].code,
                "second": found.classes[second].code,
                "jeffries_matusita": round(distance, 6),
            }
            for first, second, distance in found.pairs
        ],
        "suspicious_counts": {reason: found.count(reason) for reason in REASONS},
        "suspicious": [dataclasses.asdict(one) for one in found.suspects],
        "splits": [dataclasses.asdict(one) | {"is_possible": one.is_possible} for one in found.splits],
    }


def label_json(found: LabelReport) -> str:
    """The record as text."""
    return json.dumps(label_record(found), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def label_page(found: LabelReport, *, frame: MapFrame | None = None, origin: Origin | None = None) -> Report:
    """The report.

    Args:
        found: everything about the labels.
        frame: where the scene lies.
        origin: inputs and date.
    """
    report = Report(tr("Labels of {name}", name=found.labels_name), origin=origin)
    report.text(tr("Scene: {scene}", scene=found.scene_name), style="soft")
    report.highlights(
        Highlight(count(sum(one.pixels for one in found.classes)), "labelled pixels"),
        Highlight(count(len(found.classes)), "classes"),
        Highlight(count(len(found.polygons)), "polygons, points or connected fields"),
        *(Highlight(count(found.count(reason)), label) for reason, (label, _) in REASONS.items()),
        Highlight(count(found.num_outliers), "spectral outliers in their polygon"),
    )
    for note in found.checked.notes:
        report.text(note, style="warn")
    _add_map(report, found, frame)
    _add_classes(report, found)
    _add_suspects(report, found)
    _add_purity(report, found)
    _add_splits(report, found)
    _add_separability(report, found)
    _add_spectra(report, found)
    _add_polygons(report, found)
    return report


def _names(found: LabelReport) -> dict[int, Named]:
    return {one.code: Named(one.name, one.code, one.color) for one in found.classes}


def _class(found: LabelReport, code: int) -> Named:
    return _names(found).get(code, Named(str(code), code))


def _add_map(report: Report, found: LabelReport, frame: MapFrame | None) -> None:
    height, width = found.labels.codes.shape
    report.heading("Map of the labels")
    report.figure(
        "Map of the labels",
        [
            map_svg(
                map_png(found),
                width=width,
                height=height,
                legend=[
                    *((label, color) for label, color in REASONS.values()),
                    *((one.name, _pale(one.color)) for one in found.classes),
                ],
                title="Map of the labels",
                frame=frame,
            )
        ],
        note="Labels are in pale colours of their classes. Suspicious labels are in the colour of their "
        "reason.",
    )


def _add_classes(report: Report, found: LabelReport) -> None:
    report.heading("Classes")
    report.table(
        "Pixels and places of each class",
        ["class|", "pixels", "polygons", "in the largest", "spread, pixels", "cells of 100"],
        [
            [
                Named(one.name, one.code, one.color),
                count(one.pixels),
                count(one.polygons, is_bad=one.polygons == 1),
                percent(one.largest_share, 1),
                number(one.spread, 1),
                count(one.cells),
            ]
            for one in found.classes
        ],
        note="Polygons are polygons or points of a vector file, or connected areas of one class in a raster. "
        "“In the largest” is the share of the pixels that is in the largest polygon. The spread is the root "
        "mean square distance of the pixels from their centre. The scene has 10 x 10 cells; a class with "
        "labels in few cells shows few of its places.",
    )


def _add_suspects(report: Report, found: LabelReport) -> None:
    checked = found.checked
    report.heading("Suspicious labels")
    sentences = [
        tr(
            "{num_read} pixels were checked. A classifier that had not seen their labels recognised "
            "{agreement} of them as their class (mean spectra of {side} x {side} pixels).",
            num_read=thousands(checked.num_read),
            agreement=percent(checked.agreement, 1).text,
            side=checked.side,
        )
    ]
    if checked.polygon_agreement is not None:
        sentences.append(
            tr(
                "{num_polygons} polygons were checked as a whole. A classifier that had not seen the polygon "
                "recognised {agreement} of the pixels.",
                num_polygons=thousands(checked.num_checked_polygons),
                agreement=percent(checked.polygon_agreement, 1).text,
            )
        )
    report.text(
        tr(
            "{words} {num_spectra} pixels have the same spectrum as another pixel of their class, and "
            "{num_labels} pixels are labelled more than once as the same class.",
            words=listed(sentences, " "),
            num_spectra=thousands(checked.num_repeated_spectra),
            num_labels=thousands(checked.num_repeated_labels),
        )
    )
    if not found.suspects:
        report.text("No label is suspicious.")
        return
    report.table(
        "Suspicious labels",
        [
            "reason|",
            "label|",
            "fits better, or other label|",
            "confidence",
            "of the label",
            "polygon",
            "pixels",
            "row",
            "column",
        ],
        [
            [
                one.reason,
                _class(found, one.code),
                _class(found, one.suggested_code),
                percent(one.confidence, 0),
                percent(one.own, 0),
                number(one.polygon, 0),
                count(one.pixels),
                number(one.row, 0),
                number(one.column, 0),
            ]
            for one in found.suspects[:_MAX_ROWS]
        ],
        num_rows=len(found.suspects),
        note="“Confidence” is the probability of the class that fits better, and “of the label” is that of "
        "the label. "
        "Look at each place before you change a label: a suspicious label may be right, and its pixel or "
        "polygon unusual. "
        "The point layer and the JSON file have all of them.",
    )


def _add_purity(report: Report, found: LabelReport) -> None:
    report.heading("Purity of the polygons")
    if not found.purity:
        report.text(
            tr(
                "No polygon has {min_pixels} valid pixels, so outliers cannot be found.",
                min_pixels=MIN_PIXELS,
            )
        )
        return
    by_number = {one.number: one for one in found.polygons}
    impure = sorted(
        (one for one in found.purity if one.outliers), key=lambda one: -one.outliers / one.checked
    )
    num_checked = sum(one.checked for one in found.purity)
    report.text(
        tr(
            "{num_outliers} of {num_checked} pixels are outliers in their polygon. {num_checked_polygons} "
            "of {num_polygons} polygons were checked, those with at least {min_pixels} valid pixels.",
            num_outliers=thousands(found.num_outliers),
            num_checked=thousands(num_checked),
            num_checked_polygons=thousands(len(found.purity)),
            num_polygons=thousands(len(found.polygons)),
            min_pixels=MIN_PIXELS,
        )
    )
    if not impure:
        return
    report.table(
        "Polygons with spectral outliers, the largest share first",
        ["polygon", "class|", "checked", "outliers", "share", "row", "column"],
        [
            [
                number(one.number, 0),
                _class(found, by_number[one.number].code),
                count(one.checked),
                count(one.outliers),
                percent(one.outliers / one.checked, 1),
                number(by_number[one.number].row, 0),
                number(by_number[one.number].column, 0),
            ]
            for one in impure[:_MAX_ROWS]
        ],
        num_rows=len(impure),
        note="An outlier is farther from the median spectrum of its polygon than the other pixels, by the "
        "spectral angle (modified z-score above 3.5): a tree in a lawn, a car on a roof. A polygon over two "
        "fields has few outliers, because its spectra differ as a whole. Sample labels leaves outliers out. "
        "The JSON file has all checked polygons.",
    )


def _add_splits(report: Report, found: LabelReport) -> None:
    def result(one: PossibleSplit) -> str:
        if one.is_possible:
            return tr("possible")
        if one.problem:
            return tr("not possible: {problem}", problem=one.problem)
        return tr("without {classes}", classes=", ".join(one.lacking))

    report.heading("Splits")
    report.table(
        "Splits that are possible",
        ["kind|", "guard band", "training", "test", "classes in both", "result|"],
        [
            [
                one.kind,
                count(one.guard),
                count(one.num_train),
                count(one.num_test),
                count(one.num_classes),
                result(one),
            ]
            for one in found.splits
        ],
        note="Half of the labels for training and half for the test. A class is in both if it has at least "
        "two pixels "
        "in each. The guard band is in pixels.",
    )


def _add_separability(report: Report, found: LabelReport) -> None:
    note = tr(
        "JM is the Jeffries-Matusita distance in at most 10 principal components: 0 for equal classes, 2 for "
        "classes without overlap. Above 1.9 two classes can be separated well; below 1.0 think about merging "
        "them."
    )
    names = [Named(one.name, one.code, one.color) for one in found.classes]
    report.heading("Separability of the classes")
    if not found.pairs:
        report.text("No pair of classes has two valid pixels each.")
        return
    report.table(
        "Least separable pairs of classes",
        ["class|", "other class|", "JM"],
        [
            [names[first], names[second], number(distance, 3, is_bad=distance < 1)]
            for first, second, distance in found.pairs[:10]
        ],
        note=note,
    )
    if len(names) <= _MAX_MATRIX:
        report.table(
            "Separability of each pair of classes",
            ["class|", *(name.text for name in names)],
            [
                [name, *(number(value, 2, is_bad=value < 1, empty="") for value in row)]
                for name, row in zip(names, found.separability.tolist(), strict=True)
            ],
            note=note,
            id="separability",
        )


def _add_spectra(report: Report, found: LabelReport) -> None:
    known = [wavelength for wavelength in found.wavelengths_nm if wavelength is not None]
    is_known = len(known) == len(found.wavelengths_nm)
    x = np.array(known if is_known else range(1, len(found.wavelengths_nm) + 1), dtype=np.float64)
    span = common_span(
        np.concatenate([found.means - found.deviations, found.means + found.deviations]), has_zero=False
    )
    report.heading("Mean spectra")
    report.figure(
        "Mean spectrum of each class",
        [
            curve_svg(
                one.name,
                x,
                found.means[index],
                x_title="wavelength, nm" if is_known else "band",
                span=span,
                spread=found.deviations[index],
            )
            for index, one in enumerate(found.classes)
            if np.isfinite(found.means[index]).any()
        ],
        note="Line: mean of the class. Band: one standard deviation to either side.",
        width=22.0,
    )


def _add_polygons(report: Report, found: LabelReport) -> None:
    polygons = sorted(found.polygons, key=lambda one: -one.pixels)
    report.heading("Polygons")
    report.table(
        "Polygons, the largest first",
        ["polygon", "class|", "pixels", "row", "column"],
        [
            [
                number(one.number, 0),
                _class(found, one.code),
                count(one.pixels),
                number(one.row, 0),
                number(one.column, 0),
            ]
            for one in polygons[:_MAX_ROWS]
        ],
        num_rows=len(polygons),
        note="Row and column, counted from 0, are those of the labelled pixel in the middle of the polygon. "
        "The JSON "
        "file has all polygons.",
    )


def _pale(color: str) -> str:
    """A colour mixed with white, as in the map."""
    return "#" + "".join(f"{(int(color[k : k + 2], 16) + 2 * 255) // 3:02x}" for k in (1, 3, 5))


def map_png(found: LabelReport) -> bytes:
    """Map of the labels in pale class colours. The colour of a suspicious label shows its reason."""
    codes = found.labels.codes
    step = -(-max(codes.shape) // _MAP_SIDE)
    shown = codes
    for axis in (0, 1):
        if step > 1:  # the largest code of a cell, so that single pixels stay visible
            shown = np.maximum.reduceat(shown, np.arange(0, shown.shape[axis], step), axis=axis)
    picture = np.zeros((4, *shown.shape), dtype=np.uint8)
    for one in found.classes:
        pale = [int(_pale(one.color)[k : k + 2], 16) for k in (1, 3, 5)]
        picture[:3, shown == one.code] = np.array(pale)[:, None]
    picture[3, shown > 0] = 255
    polygons = found.labels.polygons
    for reason in ("polygon", "pixel", "same spectrum", "conflict"):
        color = [int(REASONS[reason][1][k : k + 2], 16) for k in (1, 3, 5)]
        marked = [one for one in found.suspects if one.reason == reason]
        if reason == "polygon":
            rows, columns = np.nonzero(np.isin(polygons, [one.polygon for one in marked]))
        else:
            rows, columns = (
                np.array([(one.row, one.column) for one in marked], dtype=np.int64).reshape(-1, 2).T
            )
        picture[:3, rows // step, columns // step] = np.array(color)[:, None]
        picture[3, rows // step, columns // step] = 255
    return encode_png(picture)
