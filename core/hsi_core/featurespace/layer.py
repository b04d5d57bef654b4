"""Point layer of a feature space.

A user who selects a cluster by the attributes `x` and `y` sees its pixels on the map canvas.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.classes.table import UNLABELLED, ClassTable
from hsi_core.featurespace.pixels import FeatureSpace
from hsi_core.point_layer import Category, categorized_style, write_points
from hsi_core.progress import Progress

LAYER = "features"
UNLABELLED_COLOR = "#9AA4AF"
OUTLINE = ("35,35,35,160", "0.2")


def write_layer(path: Path, space: FeatureSpace, progress: Progress | None = None) -> None:
    """Write the points and their style; both files appear, or neither.

    Raises:
        OutputError: the file cannot be written.
    """
    names = {entry.code: entry.name for entry in space.class_table.entries}

    def named(codes: NDArray[np.uint16]) -> NDArray[np.object_]:
        return np.array([names.get(int(code), "") for code in codes], dtype=object)

    fields: dict[str, NDArray[np.generic]] = {
        "x": space.coordinates[:, 0].astype(np.float64),
        "y": space.coordinates[:, 1].astype(np.float64),
        "class_code": space.codes.astype(np.int32),
        "class_name": named(space.codes),
        "predicted_code": space.predicted.astype(np.int32),
        "predicted_name": named(space.predicted),
        "confidence": space.confidence.astype(np.float64),
        "is_right": np.where(space.codes == UNLABELLED, -1, space.codes == space.predicted).astype(np.int32),
    }
    write_points(
        path,
        layer=LAYER,
        grid=space.grid,
        pixels=space.pixels,
        fields=fields,
        style=_style(space.class_table),
        progress=progress,
    )


def _style(table: ClassTable) -> str:
    """Points in the colours of their classes; points without label are small and grey."""
    rows = [Category(str(entry.code), entry.name, entry.color, 2.2) for entry in table.entries]
    unlabelled = Category(str(UNLABELLED), "not labelled", UNLABELLED_COLOR, 1.2)
    return categorized_style("class_code", [*rows, unlabelled], outline=OUTLINE)
