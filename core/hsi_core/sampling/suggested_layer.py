"""The point layer of suggestions: a GeoPackage with an empty field for the class, and a form for QGIS."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import ClassTable
from hsi_core.grid import Grid
from hsi_core.point_layer import Category, categorized_style, write_points
from hsi_core.progress import Progress
from hsi_core.sampling.layer import class_choices
from hsi_core.sampling.suggestion import Candidates

LAYER = "suggestions"
CLASS = "class"
"""Field that the user fills in."""


def reasons_of(found: Candidates, table: ClassTable) -> list[str]:
    """Reason of each suggestion, in words."""
    order = np.argsort(-found.probabilities, axis=1, kind="stable")[:, :2]
    reasons = []
    for number, (first, second) in enumerate(order.tolist()):
        shares = found.probabilities[number]
        words = (
            f"{table.names[first]} or {table.names[second]}: {shares[first]:.2f} against {shares[second]:.2f}"
        )
        reasons.append(f"unlike the training data ({words})" if found.is_unlike[number] else words)
    return reasons


def write_suggestions(
    path: Path, found: Candidates, table: ClassTable, grid: Grid, progress: Progress | None = None
) -> None:
    """Write the points, the most uncertain first, with style and form.

    Args:
        path: GeoPackage to write.
        found: the suggested pixels in their order.
        table: classes of the model.
        grid: of the scene.
        progress: receives warnings.

    Raises:
        OutputError: the file cannot be written.
    """
    order = np.argsort(-found.probabilities, axis=1, kind="stable")
    names = np.array(table.names, dtype=object)
    codes = np.array(table.codes, dtype=np.int32)
    largest = np.take_along_axis(found.probabilities, order[:, :2], axis=1).astype(np.float64)
    count = len(order)
    fields: dict[str, NDArray[np.generic]] = {
        "rank": np.arange(1, count + 1, dtype=np.int32),
        CLASS: np.full(count, None, dtype=object),
        "reason": np.array(reasons_of(found, table), dtype=object),
        "predicted": codes[order[:, 0]],
        "predicted_name": names[order[:, 0]],
        "second_name": names[order[:, 1]],
        "confidence": largest[:, 0].round(6),
        "margin": found.margins.round(6),
        "unlike": found.is_unlike.astype(np.int32),
    }
    rows = [Category(str(entry.code), entry.name, entry.color, 2.6, "diamond") for entry in table.entries]
    style = categorized_style("predicted", rows, choices=(CLASS, [("", ""), *class_choices(table)]))
    write_points(
        path, layer=LAYER, grid=grid, pixels=found.pixels, fields=fields, style=style, progress=progress
    )
