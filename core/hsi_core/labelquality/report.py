"""The report of labels: one record of all numbers, as JSON and as a self-contained page."""

import base64
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
from hsi_core.labels.labels import Labels
from hsi_core.png import encode_png
from hsi_core.report import render

_MAP_SIDE = 640
"""Longest side of the map, in pixels; larger scenes are subsampled."""
_MAX_ROWS = 200
"""Rows of a table in the page; the JSON file has all."""
_MAX_MATRIX = 40
"""Classes up to which the page shows the matrix of separability; the JSON file has all pairs."""


@dataclass(frozen=True)
class Checked:
    """How labels were checked, in words and numbers.

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


def label_html(found: LabelReport) -> str:
    """The page."""
    height, width = found.labels.codes.shape
    known = [wavelength for wavelength in found.wavelengths_nm if wavelength is not None]
    is_known = len(known) == len(found.wavelengths_nm)
    x = np.array(known if is_known else range(1, len(found.wavelengths_nm) + 1), dtype=np.float64)
    span = common_span(
        np.concatenate([found.means - found.deviations, found.means + found.deviations]), has_zero=False
    )
    curves = [
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
    ]
    return render(
        "labels.html",
        title=f"Labels of {found.labels_name}",
        found=found,
        checked=found.checked,
        total=sum(one.pixels for one in found.classes),
        reasons=[(reason, label, color, found.count(reason)) for reason, (label, color) in REASONS.items()],
        curves=curves,
        has_matrix=len(found.classes) <= _MAX_MATRIX,
        matrix=found.separability.tolist(),
        names={one.code: one.name for one in found.classes},
        colors={one.code: one.color for one in found.classes},
        polygons=sorted(found.polygons, key=lambda one: -one.pixels)[:_MAX_ROWS],
        max_rows=_MAX_ROWS,
        map_png=base64.b64encode(map_png(found)).decode("ascii"),
        map_width=max(round(_MAP_SIDE * width / max(height, width)), 1),
    )


def map_png(found: LabelReport) -> bytes:
    """Map of the labels in pale colours of their classes; suspicious labels in those of their reasons."""
    codes = found.labels.codes
    step = -(-max(codes.shape) // _MAP_SIDE)
    shown = codes
    for axis in (0, 1):
        if step > 1:  # the largest code of a cell, so that single pixels stay visible
            shown = np.maximum.reduceat(shown, np.arange(0, shown.shape[axis], step), axis=axis)
    picture = np.zeros((4, *shown.shape), dtype=np.uint8)
    for one in found.classes:
        pale = [(int(one.color[k : k + 2], 16) + 2 * 255) // 3 for k in (1, 3, 5)]
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
