"""Geometries of labels on the scene: invalid ones repaired, points and lines widened by a buffer."""

from pathlib import Path
from typing import Any

import shapely
from numpy.typing import NDArray

from hsi_core.errors import LabelError
from hsi_core.files.copies import shown_name
from hsi_core.labels.rules import LabelRules
from hsi_core.language import tr
from hsi_core.progress import Progress

_MAX_LISTED = 3


def prepare_geometries(
    geometries: NDArray[Any], *, rules: LabelRules, path: Path, progress: Progress
) -> NDArray[Any]:
    """Repair polygons, and give points and lines their buffer.

    Args:
        geometries: polygons, lines and points in the CRS of the scene.
        rules: rules for labels.
        path: their file, for messages.
        progress: receives warnings.

    Raises:
        LabelError: lines have no area, but the rules ask how much of a pixel is covered.
    """
    prepared = _repair(geometries, path, progress)
    dimensions = shapely.get_dimensions(prepared)
    if rules.buffer > 0:
        is_thin = dimensions < 2
        prepared[is_thin] = shapely.buffer(prepared[is_thin], rules.buffer)
        if not is_thin.any():
            progress.warning(
                tr(
                    "{file} holds polygons only; the buffer is for points and lines.",
                    file=shown_name(path),
                )
            )
    elif rules.share and (dimensions == 1).any():
        raise LabelError(
            tr(
                "{file} holds lines, which cover no part of a pixel; give a buffer, or choose pixels by "
                "their centre.",
                file=shown_name(path),
            )
        )
    return prepared


def _repair(geometries: NDArray[Any], path: Path, progress: Progress) -> NDArray[Any]:
    """Valid parts: a ring that crosses itself becomes several areas. Parts may overlap."""
    repaired = geometries.copy()
    reasons = []
    for index in (~shapely.is_valid(geometries)).nonzero()[0]:
        parts = shapely.get_parts(geometries[index])
        is_broken = ~shapely.is_valid(parts)
        if not is_broken.any():
            continue
        reasons.append(str(shapely.is_valid_reason(parts[is_broken])[0]))
        parts[is_broken] = shapely.make_valid(parts[is_broken], method="structure", keep_collapsed=False)
        areas = shapely.get_parts(parts)
        repaired[index] = shapely.multipolygons(areas[~shapely.is_empty(areas)])
    if reasons:
        more = tr(" and others") if len(reasons) > _MAX_LISTED else ""
        progress.warning(
            tr(
                "{num_reasons} of {num_geometries} geometries of {file} are invalid and have been "
                "repaired: {listed}{more}. Check them on the map.",
                num_reasons=len(reasons),
                num_geometries=len(geometries),
                file=shown_name(path),
                listed="; ".join(reasons[:_MAX_LISTED]),
                more=more,
            )
        )
    return repaired
