"""Labels from vector files, pixel by pixel."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from hsi_core.classes.table import ClassTable, read_class_csv
from hsi_core.errors import LabelError
from hsi_core.grid import Grid
from hsi_core.labels.rules import LabelRules
from hsi_core.labels.vector import burn_vector, find_overlaps
from hsi_core.progress import Progress

GRID = Grid(4, 3, CRS.from_epsg(4326), Affine(1.0, 0.0, 0.0, 0.0, -1.0, 3.0))


def square(left: float, bottom: float, right: float, top: float) -> dict[str, Any]:
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {"type": "Polygon", "coordinates": [ring]}


def burn_texts(path: Path, texts: list[str], **options: Any) -> tuple[list[int], list[str], list[str]]:
    """Codes of the first pixels, names of the classes found, and warnings."""
    events: list[dict[str, Any]] = []
    features = [
        {"type": "Feature", "properties": {"class": text}, "geometry": square(n, 2, n + 1, 3)}
        for n, text in enumerate(texts)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    options = {"table": None, "values": {}} | options
    codes, _, table = burn_vector(
        path, grid=GRID, layer=None, field="class", progress=Progress(events.append), **options
    )
    messages = [event["message"] for event in events if event["event"] == "warning"]
    return codes[0, : len(texts)].tolist(), table.names if table else [], messages


def burn(path: Path, *rows: tuple[object, dict[str, Any]], field: str | None = "class") -> Any:
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return burn_vector(path, grid=GRID, layer=None, field=field, table=None, values={}, progress=Progress())


def test_a_polygon_labels_the_pixels_whose_centre_is_inside(tmp_path: Path) -> None:
    codes, polygons, table = burn(
        tmp_path / "a.geojson", (2, square(0, 1.4, 2.6, 3)), (5, square(3, 0, 4, 1))
    )
    np.testing.assert_array_equal(codes, [[2, 2, 2, 0], [2, 2, 2, 0], [0, 0, 0, 5]])
    np.testing.assert_array_equal(polygons, [[1, 1, 1, 0], [1, 1, 1, 0], [0, 0, 0, 2]])
    assert table is None


def test_a_point_labels_its_pixel_and_names_become_codes_in_order(tmp_path: Path) -> None:
    points = [
        ("rye", {"type": "Point", "coordinates": [0.1, 0.1]}),
        ("oats", {"type": "Point", "coordinates": [3.9, 2.9]}),
    ]
    codes, _, table = burn(tmp_path / "a.geojson", *points)
    assert table is not None
    assert table.names == ["oats", "rye"]
    np.testing.assert_array_equal(codes, [[0, 0, 0, 1], [0, 0, 0, 0], [2, 0, 0, 0]])


def test_a_pixel_of_two_classes_is_not_used(tmp_path: Path) -> None:
    codes, polygons, _ = burn(tmp_path / "a.geojson", (1, square(0, 0, 2, 3)), (2, square(1, 0, 3, 3)))
    np.testing.assert_array_equal(codes[0], [1, 0, 2, 0])
    np.testing.assert_array_equal(polygons[0], [1, 0, 2, 0])


@pytest.mark.parametrize(
    ("value", "geometry", "field", "message"),
    [
        (1, square(0, 0, 1, 1), "crop", 'a.geojson has no field "crop"; choose one of class'),
        (0, square(0, 0, 1, 1), "class", "No polygon or point of a.geojson has a geometry and a class"),
        (1, square(50, 50, 51, 51), "class", "The labels a.geojson do not overlap the scene"),
        (-3, square(0, 0, 1, 1), "class", 'The field "class" holds -3; class codes are whole numbers'),
    ],
)
def test_files_that_do_not_fit_are_refused(
    tmp_path: Path, value: object, geometry: dict[str, Any], field: str | None, message: str
) -> None:
    with pytest.raises(LabelError, match=message):
        burn(tmp_path / "a.geojson", (value, geometry), field=field)


@pytest.mark.parametrize(
    "texts", [["1.0", "10.0", "2.0"], ["1.", "10.000", "2.00"], ["1,0", "10,00", "+2,0"]]
)
def test_whole_numbers_as_decimal_text_are_codes(tmp_path: Path, texts: list[str]) -> None:
    codes, names, [warning] = burn_texts(tmp_path / "a.geojson", texts)
    assert (codes, names) == ([1, 10, 2], [])
    assert warning == (
        'The field "class" holds whole numbers with a decimal point as text; they are used as class codes: '
        f'"{texts[0]}" is code 1, "{texts[2]}" is code 2, "{texts[1]}" is code 10.'
    )


def test_one_code_in_several_spellings_is_one_class(tmp_path: Path) -> None:
    codes, names, [warning] = burn_texts(tmp_path / "a.geojson", ["01", "2", "1"])
    assert (codes, names) == ([1, 2, 1], [])
    assert warning == (
        'The field "class" writes the class code 1 in several ways ("01", "1"); they are taken as one class.'
    )


def test_numbers_with_exponents_are_names_whose_codes_are_told(tmp_path: Path) -> None:
    codes, names, [warning] = burn_texts(tmp_path / "a.geojson", ["1e0", "2e0", "1e1"])
    assert (codes, names) == ([1, 3, 2], ["1e0", "1e1", "2e0"])
    assert '"1e0" is code 1, "1e1" is code 2, "2e0" is code 3.' in warning


def test_numbers_that_are_not_whole_stay_names_and_their_codes_are_told(tmp_path: Path) -> None:
    codes, names, [warning] = burn_texts(tmp_path / "a.geojson", ["1.5", "10.1", "2.0"])
    assert (codes, names) == ([1, 2, 3], ["1.5", "10.1", "2.0"])
    assert warning == (
        'The field "class" holds numbers that are not whole; they are taken as class names, numbered in the '
        'order of their text: "1.5" is code 1, "10.1" is code 2, "2.0" is code 3.'
    )


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (["1", "1.5"], "1.5"),
        (["1.0", "-2.0"], "-2"),
        (["-1", "2"], "-1"),
        (["1", "65536.0"], "65536"),
        (["1", "9" * 30], "9" * 30),
    ],
)
def test_text_that_writes_no_class_code_is_refused(tmp_path: Path, texts: list[str], value: str) -> None:
    with pytest.raises(LabelError, match=f'The field "class" holds {value}; class codes are whole numbers'):
        burn_texts(tmp_path / "a.geojson", texts)


def test_names_beside_decimal_text_stay_names(tmp_path: Path) -> None:
    assert burn_texts(tmp_path / "a.geojson", ["1.0", "oats"]) == ([1, 2], ["1.0", "oats"], [])


def test_decimal_text_finds_the_value_of_a_class_table(tmp_path: Path) -> None:
    table = ClassTable.from_codes([4, 5])
    found = burn_texts(tmp_path / "a.geojson", ["1.0", "2.0"], table=table, values={"1": 4, "2": 5})
    assert found == ([4, 5], [], [])


def burn_units(path: Path, unit: str, *rows: tuple[object, dict[str, Any]]) -> tuple[Any, list[str]]:
    """Numbers of the units, shape (H, W), and info messages."""
    events: list[dict[str, Any]] = []
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    _, polygons, _ = burn_vector(
        path,
        grid=GRID,
        layer=None,
        field="class",
        table=None,
        values={},
        progress=Progress(events.append),
        unit=unit,
    )
    return polygons, [event["message"] for event in events if event["event"] == "info"]


def together(*polygons: dict[str, Any]) -> dict[str, Any]:
    return {"type": "MultiPolygon", "coordinates": [polygon["coordinates"] for polygon in polygons]}


DISSOLVED = (
    (1, together(square(0, 2, 2, 3), square(0, 0, 1, 1), square(2, 0, 3, 1))),
    (2, together(square(3, 2, 4, 3), square(3, 0, 4, 1))),
)


def test_parts_of_dissolved_features_are_units(tmp_path: Path) -> None:
    whole, no_info = burn_units(tmp_path / "a.geojson", "features", *DISSOLVED)
    np.testing.assert_array_equal(whole, [[1, 1, 0, 2], [0, 0, 0, 0], [1, 0, 1, 2]])
    assert no_info == []
    parts, [info] = burn_units(tmp_path / "a.geojson", "parts", *DISSOLVED)
    np.testing.assert_array_equal(parts, [[1, 1, 0, 4], [0, 0, 0, 0], [2, 0, 3, 5]])
    assert info == "The 5 separate parts of 2 features are the units."
    automatic, [info] = burn_units(tmp_path / "a.geojson", "auto", *DISSOLVED)
    np.testing.assert_array_equal(automatic, parts)
    assert info == (
        "The 5 separate parts of 2 features are the units, because a split by polygons needs at least two "
        "features for each of the 2 classes."
    )


@pytest.mark.parametrize(
    "rows",
    [
        ((1, square(0, 2, 1, 3)), (2, square(1, 2, 2, 3))),
        (*DISSOLVED, (1, square(0, 1, 1, 2)), (2, square(1, 1, 2, 2))),
    ],
    ids=["no multi-part feature", "two features for each class"],
)
def test_features_stay_units_where_parts_help_nothing(tmp_path: Path, rows: Any) -> None:
    whole, _ = burn_units(tmp_path / "a.geojson", "features", *rows)
    automatic, infos = burn_units(tmp_path / "a.geojson", "auto", *rows)
    np.testing.assert_array_equal(automatic, whole)
    assert infos == []


def test_points_of_a_multi_point_are_parts(tmp_path: Path) -> None:
    points = {"type": "MultiPoint", "coordinates": [[0.5, 2.5], [2.5, 0.5]]}
    parts, _ = burn_units(tmp_path / "a.geojson", "auto", (1, points))
    np.testing.assert_array_equal(parts, [[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 2, 0]])


def test_the_last_of_overlapping_features_and_parts_has_the_pixel(tmp_path: Path) -> None:
    twice = together(square(0, 2, 3, 3), square(1, 2, 4, 3))
    parts, _ = burn_units(tmp_path / "a.geojson", "parts", (1, twice), (1, square(3, 2, 4, 3)))
    np.testing.assert_array_equal(parts[0], [1, 2, 2, 3])


def test_overlaps_name_both_classes_and_count_what_one_class_labels_twice(tmp_path: Path) -> None:
    rows = [
        (2, square(0, 2, 2, 3)),  # columns 0 and 1 of row 0
        (2, square(1, 2, 3, 3)),  # columns 1 and 2: column 1 twice
        (5, square(2, 2, 4, 3)),  # columns 2 and 3: column 2 has two classes
    ]
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found = find_overlaps(path, grid=GRID, layer=None, field="class", table=None, values={})
    assert found.pixels.tolist() == [[0, 2]]
    assert found.codes.tolist() == [[2, 5]]
    assert found.num_repeated == 1


def burn_shares(path: Path, least_share: float, *rows: tuple[object, dict[str, Any]], **options: Any) -> Any:
    """Codes, numbers of the polygons, and messages."""
    events: list[dict[str, Any]] = []
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    codes, polygons, _ = burn_vector(
        path,
        grid=GRID,
        layer=None,
        field="class",
        progress=Progress(events.append),
        rules=LabelRules(least_share=least_share),
        **({"table": None, "values": {}} | options),
    )
    return codes, polygons, " ".join(event["message"] for event in events)


def test_a_pixel_that_a_polygon_covers_too_little_is_not_labelled(tmp_path: Path) -> None:
    # The first field covers 60 % of the third column, the second 40 % of it, and 40 % of the last row.
    fields = (2, square(0, 1, 2.6, 3)), (5, square(2.6, 0.6, 4, 3))
    for least_share, row, last in ((0.7, [2, 2, 0, 5], 0), (0.5, [2, 2, 2, 5], 0), (0.4, [2, 2, 0, 5], 5)):
        codes, polygons, messages = burn_shares(tmp_path / "a.geojson", least_share, *fields)
        np.testing.assert_array_equal(codes, [row, row, [0, 0, 0, last]])
        np.testing.assert_array_equal(polygons > 0, codes > 0)
        assert f"at least {least_share:.0%} of them" in messages
    assert "2 pixels lie in polygons or points of different classes" in messages
    # With 70 %, the third column, of which the centre lies in the first field, is left out in two rows.
    _, _, messages = burn_shares(tmp_path / "a.geojson", 0.7, *fields)
    assert "2 pixels whose centre lies in a polygon are left out, and 0 others are labelled" in messages


def test_parts_of_features_are_numbered_by_the_same_rule(tmp_path: Path) -> None:
    parts = together(square(0, 1.4, 1, 3), square(2, 1.4, 3, 3))
    codes, polygons, _ = burn_shares(
        tmp_path / "a.geojson", 0.5, (1, parts), (2, square(3, 0, 4, 1)), unit="parts"
    )
    np.testing.assert_array_equal(codes, [[1, 0, 1, 0], [1, 0, 1, 0], [0, 0, 0, 2]])
    np.testing.assert_array_equal(polygons, [[1, 0, 2, 0], [1, 0, 2, 0], [0, 0, 0, 3]])


def test_polygons_that_cover_too_little_of_every_pixel_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"No polygon of a.geojson covers 90% of a pixel; give a smaller"):
        burn_shares(tmp_path / "a.geojson", 0.9, (1, square(0.2, 0.2, 0.9, 0.9)))


def test_several_values_are_merged_into_one_class_by_the_class_table(tmp_path: Path) -> None:
    (tmp_path / "classes.csv").write_text(
        "code,name,value\n1,Grass,meadow\n1,Grass,Meadov\n2,Woods,forest\n1,Grass,pasture\n"
    )
    table, values = read_class_csv(tmp_path / "classes.csv")
    texts = ["forest", "Meadov", "pasture", "meadow"]
    codes, _, messages = burn_texts(tmp_path / "a.geojson", texts, table=table, values=values)
    assert (codes, messages, table.names) == ([2, 1, 1, 1], [], ["Grass", "Woods"])


def burn_by(path: Path, rules: LabelRules, *rows: tuple[object, dict[str, Any]]) -> tuple[Any, str]:
    """Codes, and all messages."""
    events: list[dict[str, Any]] = []
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    codes, _, _ = burn_vector(
        path,
        grid=GRID,
        layer=None,
        field="class",
        table=None,
        values={},
        rules=rules,
        progress=Progress(events.append),
    )
    return codes, " ".join(event.get("message") or "" for event in events)


@pytest.mark.parametrize(
    ("rule", "rows"),
    [
        ("centre", [[0, 2, 2, 0], [0, 2, 2, 0], [0, 0, 0, 0]]),
        ("touched", [[2, 2, 2, 0], [2, 2, 2, 0], [0, 0, 0, 0]]),
        ("inside", [[0, 2, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0]]),
    ],
)
def test_a_polygon_labels_pixels_by_centre_by_touch_or_wholly_inside(
    tmp_path: Path, rule: Any, rows: Any
) -> None:
    codes, _ = burn_by(tmp_path / "a.geojson", LabelRules(pixel_rule=rule), (2, square(0.6, 1.1, 3, 3)))
    np.testing.assert_array_equal(codes, rows)


LINE = {"type": "LineString", "coordinates": [[0.2, 0.2], [3.8, 0.8]]}
POINT = {"type": "Point", "coordinates": [2.5, 1.5]}


def test_lines_label_the_pixels_that_they_cross_and_points_the_pixels_in_their_buffer(tmp_path: Path) -> None:
    codes, _ = burn_by(tmp_path / "a.geojson", LabelRules(), (3, LINE))
    np.testing.assert_array_equal(codes, [[0, 0, 0, 0], [0, 0, 0, 0], [3, 3, 3, 3]])
    # Centres at a distance of 1 are in a buffer of 1.05, and those at 1.41 are not.
    codes, _ = burn_by(tmp_path / "b.geojson", LabelRules(buffer=1.05), (4, POINT))
    np.testing.assert_array_equal(codes, [[0, 0, 4, 0], [0, 4, 4, 4], [0, 0, 4, 0]])


def test_lines_without_a_buffer_cover_no_part_of_a_pixel(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"a.geojson holds lines, which cover no part of a pixel; give"):
        burn_by(tmp_path / "a.geojson", LabelRules(pixel_rule="inside"), (3, LINE))


def test_invalid_polygons_are_repaired_with_a_warning(tmp_path: Path) -> None:
    # An hourglass: left and right triangle. GDAL alone would burn it without a word.
    ring = [[0, 0], [0, 3], [4, 0], [4, 3], [0, 0]]
    codes, messages = burn_by(
        tmp_path / "a.geojson", LabelRules(), (5, {"type": "Polygon", "coordinates": [ring]})
    )
    np.testing.assert_array_equal(codes, [[5, 0, 0, 5], [5, 5, 5, 5], [5, 0, 0, 5]])
    assert "1 of 1 geometries of a.geojson are invalid and have been repaired: Self-intersection" in messages


def test_overlaps_are_unlabelled_or_get_the_class_of_the_last_polygon(tmp_path: Path) -> None:
    fields = (7, square(0, 2, 3, 3)), (3, square(2, 2, 4, 3))
    codes, messages = burn_by(tmp_path / "a.geojson", LabelRules(), *fields)
    assert codes[0].tolist() == [7, 7, 0, 3]
    assert "1 pixels lie in polygons or points of different classes; these pixels are not used" in messages
    codes, messages = burn_by(tmp_path / "b.geojson", LabelRules(overlaps="last"), *fields)
    assert codes[0].tolist() == [7, 7, 3, 3]
    codes, messages = burn_by(tmp_path / "b.geojson", LabelRules(overlaps="last"), *fields[::-1])
    assert codes[0].tolist() == [7, 7, 7, 3]
    assert "they get the class of the last one in the file" in messages


def test_features_without_a_class_or_a_geometry_are_counted(tmp_path: Path) -> None:
    events: list[dict[str, Any]] = []
    rows = [
        ("oak", square(0, 2, 1, 3)),
        (None, square(1, 2, 2, 3)),
        ("oak", None),
        ("elm", square(2, 2, 3, 3)),
        (" ", square(3, 2, 4, 3)),
    ]
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    codes, _, _ = burn_vector(
        path, grid=GRID, layer=None, field="class", table=None, values={}, progress=Progress(events.append)
    )
    assert codes[0].tolist() == [2, 0, 1, 0]
    assert [event["message"] for event in events] == [
        '3 of 5 features of a.geojson have no geometry, or no class in the field "class"; they are not used.'
    ]


def test_labels_without_a_crs_are_taken_as_those_of_the_scene_and_said(tmp_path: Path) -> None:
    events: list[dict[str, Any]] = []
    path = tmp_path / "a.shp"
    pyogrio.raw.write(
        path, shapely.to_wkb([shapely.box(0, 2, 1, 3)]), [np.array([4])], ["class"],
        geometry_type="Polygon", crs=None,
    )  # fmt: skip
    codes, _, _ = burn_vector(
        path, grid=GRID, layer=None, field="class", table=None, values={}, progress=Progress(events.append)
    )
    assert codes[0].tolist() == [4, 0, 0, 0]
    assert "a.shp has no CRS; its coordinates are taken as those of the scene" in events[0]["message"]


def test_classes_that_are_merged_do_not_conflict(tmp_path: Path) -> None:
    """Lawn and meadow overlap in one pixel, and each covers half of the next one; both become grass."""
    merges = tmp_path / "m.csv"
    merges.write_text("from,to\nlawn,grass\nmeadow,grass\n")
    rows = [("lawn", square(0, 2, 2.5, 3)), ("meadow", square(1, 2, 2, 3)), ("meadow", square(2.5, 2, 3, 3))]
    path = tmp_path / "a.geojson"
    features = [{"type": "Feature", "properties": {"class": v}, "geometry": g} for v, g in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    for rules in (LabelRules(merge_table=merges), LabelRules(merge_table=merges, least_share=0.9)):
        codes, _, _ = burn_vector(
            path,
            grid=GRID,
            layer=None,
            field="class",
            table=None,
            values={},
            progress=Progress(),
            rules=rules,
        )
        assert (codes[0] > 0).tolist() == [True, True, True, False]
    found = find_overlaps(
        path,
        grid=GRID,
        layer=None,
        field="class",
        table=None,
        values={},
        rules=LabelRules(merge_table=merges),
    )
    assert (len(found.pixels), found.num_repeated) == (0, 1)
