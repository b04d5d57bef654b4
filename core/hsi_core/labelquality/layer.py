"""Point layer of suspicious labels."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.point_layer import Category, categorized_style, write_points
from hsi_core.progress import Progress

LAYER = "suspicious"
REASONS = {
    "pixel": (tr("pixel unlike its class"), "#D55E00"),
    "polygon": (tr("polygon unlike its class"), "#CC79A7"),
    "conflict": (tr("two classes on one pixel"), "#0072B2"),
    "same spectrum": (tr("same spectrum as another class"), "#E69F00"),
}
"""Label and colour of each reason."""


@dataclass(frozen=True)
class SuspiciousLabel:
    """A label that is probably wrong.

    Args:
        reason: see `REASONS`.
        row: row of the pixel, from 0; for a polygon, of its middle.
        column: its column, from 0.
        code: class code of the label.
        name: its class name.
        suggested_code: class code that fits better; for a conflict, the other label.
        suggested_name: its class name.
        confidence: probability of the suggested class, 0..1; None if no classifier was asked.
        own: probability of the class of the label, 0..1; None if no classifier was asked.
        polygon: number of the polygon; 0 if it has none.
        pixels: labelled pixels that are concerned.
    """

    reason: str
    row: int
    column: int
    code: int
    name: str
    suggested_code: int
    suggested_name: str
    confidence: float | None
    own: float | None
    polygon: int
    pixels: int


def write_suspects(
    path: Path, suspects: Sequence[SuspiciousLabel], grid: Grid, progress: Progress | None = None
) -> None:
    """Write the points and their style; both files appear, or neither.

    Raises:
        OutputError: the file cannot be written.
    """

    def texts(values: Sequence[str]) -> NDArray[np.object_]:
        return np.array(values, dtype=object)

    def numbers(values: Sequence[float | None]) -> NDArray[np.float64]:
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)

    fields: dict[str, NDArray[np.generic]] = {
        "class_code": np.array([one.code for one in suspects], dtype=np.int32),
        "class_name": texts([one.name for one in suspects]),
        "suggested_code": np.array([one.suggested_code for one in suspects], dtype=np.int32),
        "suggested_name": texts([one.suggested_name for one in suspects]),
        "confidence": numbers([one.confidence for one in suspects]),
        "own_confidence": numbers([one.own for one in suspects]),
        "reason": texts([one.reason for one in suspects]),
        "polygon": np.array([one.polygon for one in suspects], dtype=np.int32),
        "pixels": np.array([one.pixels for one in suspects], dtype=np.int32),
    }
    write_points(
        path,
        layer=LAYER,
        grid=grid,
        pixels=np.array([(one.row, one.column) for one in suspects], dtype=np.int64).reshape(-1, 2),
        fields=fields,
        style=_style(),
        progress=progress,
    )


def _style() -> str:
    """A colour for each reason."""
    return categorized_style(
        "reason",
        [
            Category(reason, label, color, 4.0, "square")
            if reason == "polygon"
            else Category(reason, label, color, 2.4)
            for reason, (label, color) in REASONS.items()
        ],
    )
