"""Repair and buffer of the geometries of labels."""

from pathlib import Path
from typing import Any

import numpy as np
import shapely

from hsi_core.labels.geometries import prepare_geometries
from hsi_core.labels.rules import DEFAULT_RULES, LabelRules
from hsi_core.progress import Progress


def prepare(rules: LabelRules, *geometries: Any) -> tuple[Any, list[str]]:
    said: list[str] = []
    found = prepare_geometries(
        np.array(geometries, dtype=object),
        rules=rules,
        path=Path("a.gpkg"),
        progress=Progress(lambda event: said.append(event["message"])),
    )
    return found, said


def test_a_broken_part_is_repaired_and_overlapping_parts_stay() -> None:
    hourglass = shapely.Polygon([(0, 0), (0, 2), (2, 0), (2, 2)])  # two triangles that meet at (1, 1)
    (found,), said = prepare(DEFAULT_RULES, shapely.MultiPolygon([hourglass, shapely.box(5, 0, 6, 1)]))
    assert found.is_valid
    assert found.area == 3.0
    assert "1 of 1 geometries of a.gpkg are invalid and have been repaired: Self-intersection[1 1]" in said[0]
    parts = shapely.MultiPolygon([shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1)])
    (found,), said = prepare(DEFAULT_RULES, parts)
    assert len(found.geoms) == 2
    assert said == []


def test_valid_geometries_stay_as_they_are() -> None:
    found, said = prepare(DEFAULT_RULES, shapely.box(0, 0, 1, 1), shapely.Point(3, 3))
    assert [geometry.wkt for geometry in found] == [shapely.box(0, 0, 1, 1).wkt, "POINT (3 3)"]
    assert said == []


def test_a_buffer_is_for_points_and_lines() -> None:
    found, said = prepare(
        LabelRules(buffer=1.0), shapely.box(0, 0, 1, 1), shapely.LineString([(0, 0), (9, 0)])
    )
    assert found[0].area == 1.0
    assert 2 * 9 + 3.1 < found[1].area < 2 * 9 + np.pi
    assert said == []
    _, said = prepare(LabelRules(buffer=1.0), shapely.box(0, 0, 1, 1))
    assert said == ["a.gpkg holds polygons only; the buffer is for points and lines."]
