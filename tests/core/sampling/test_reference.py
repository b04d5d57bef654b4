"""From a sample of a map to estimates: draw, fill in, assess."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import HsiError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling.layer import DESIGN_FIELDS
from hsi_core.tasks import assess, samplingdesign

UTM = Grid(120, 100, CRS.from_epsg(32633), Affine(20, 0, 400_000, 0, -20, 5_800_000))
DEGREES = Grid(30, 25, CRS.from_epsg(4326), Affine(1.2, 0, 10, 0, -1.2, 65))
NAMES = {9: "Wood", 2: "Corn", 300: "Oats"}  # gaps, two bytes, not in the order of their names
RNG = np.random.default_rng(0)
TRUTH = np.repeat(np.repeat(RNG.choice([2, 9, 300], (20, 24), p=[0.1, 0.6, 0.3]), 5, 0), 5, 1)
MAPPED = np.where(RNG.random(TRUTH.shape) < 0.85, TRUTH, RNG.choice([2, 9, 300], TRUTH.shape))
MAPPED[:3] = 0  # no class


def write_map(path: Path, codes: np.ndarray = MAPPED, grid: Grid = UTM, names: dict = NAMES) -> Path:
    write_class_raster(path, codes, grid=grid, class_table=ClassTable.from_codes(names, names))
    return path


def read(path: Path) -> tuple[dict[str, Any], np.ndarray, dict[str, np.ndarray]]:
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return meta, wkb, dict(zip(meta["fields"].tolist(), columns, strict=True))


def fill_in(source: Path, target: Path, change=None, truth: np.ndarray = TRUTH, names: dict = NAMES) -> Path:
    """Write the layer with the true class of each point; `change` edits the table, and may replace points."""
    meta, wkb, table = read(source)
    pixels = truth[table["row"], table["column"]]
    table["reference"] = np.array([names[code] for code in pixels.tolist()], dtype=object)
    crs = meta["crs"]
    if change is not None:
        wkb, crs = change(table, wkb, crs) or (wkb, crs)
    pyogrio.raw.write(
        target,
        geometry=wkb,
        field_data=list(table.values()),
        fields=list(table),
        geometry_type="Unknown",
        crs=crs,
    )
    return target


def draw(folder: Path, map: Path, **values: Any) -> Path:
    path = folder / "sample.gpkg"
    samplingdesign.run(samplingdesign.Params(map=map, output=path, **values), Progress())
    return path


def assess_map(folder: Path, map: Path, reference: Path, **values: Any) -> tuple[assess.Result, dict, str]:
    events: list[dict[str, Any]] = []
    values = {"field": "reference"} | values
    params = assess.Params(map=map, reference=reference, json_file=folder / "a.json", **values)
    result = assess.run(params, Progress(events.append))
    text = " ".join(event["message"] for event in events if event["event"] in ("info", "warning"))
    return result, json.loads((folder / "a.json").read_text(encoding="utf-8")), text


@pytest.fixture(scope="module")
def drawn(tmp_path_factory) -> Path:
    """A folder with a map, and an equal sample of 60 points of each class with its reference."""
    folder = tmp_path_factory.mktemp("drawn")
    draw(folder, write_map(folder / "map.tif"), sample_size=180, allocation="equal", seed=4)
    fill_in(folder / "sample.gpkg", folder / "reference.gpkg")
    return folder


def test_the_design_comes_from_the_layer(drawn, tmp_path) -> None:
    result, record, text = assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg")
    _, _, table = read(drawn / "reference.gpkg")
    right = TRUTH[table["row"], table["column"]] == MAPPED[table["row"], table["column"]]
    sizes = {code: int((code == MAPPED).sum()) for code in NAMES}
    expected = sum(sizes[code] * right[table["stratum"] == code].mean() for code in NAMES) / sum(
        sizes.values()
    )
    assert result.design == "stratified"
    assert result.area_adjusted_accuracy == pytest.approx(expected)
    assert result.overall_accuracy == pytest.approx(right.mean())  # counts, as before
    low, high = result.area_adjusted_accuracy_low, result.area_adjusted_accuracy_high
    assert low < expected < high
    assert 0.8 < (high - low) / (2 * 1.96 * result.area_adjusted_accuracy_error) < 1.2
    design = record["design"]
    assert design["hectares"] == pytest.approx(sum(sizes.values()) * 0.04)
    assert [(s["code"], s["name"], s["pixels"], s["points"]) for s in design["strata"]] == [
        (code, NAMES[code], sizes[code], 60) for code in sorted(NAMES)
    ]
    for row in design["classes"]:
        assert row["mapped_hectares"] == pytest.approx(sizes[row["code"]] * 0.04)
        low, high = row["hectares"]["interval"]
        assert low < row["hectares"]["value"] < high
    assert sum(row["hectares"]["value"] for row in design["classes"]) == pytest.approx(design["hectares"])
    assert "stratified random sample of 180 points in 3 strata, which stands for 465.6 ha" in text


def test_all_reports_show_the_estimates(drawn, tmp_path) -> None:
    report, table = tmp_path / "a.html", tmp_path / "a.csv"
    result, record, _ = assess_map(
        tmp_path, drawn / "map.tif", drawn / "reference.gpkg", report=report, csv_file=table
    )
    page = report.read_text(encoding="utf-8")
    assert "Estimates for the area" in page
    assert f"{100 * result.area_adjusted_accuracy:.2f} %" in page
    lines = table.read_text(encoding="utf-8").splitlines()
    assert f"area_adjusted_accuracy,{result.area_adjusted_accuracy}" in lines
    for row in record["design"]["classes"]:
        assert f"{row['hectares']['value']:.1f}" in page
        (line,) = [
            line for line in lines if line.startswith(f"{row['name']},{row['code']},{row['map_points']},")
        ]
        assert str(row["producers_accuracy"]["standard_error"]) in line


def test_a_reference_that_is_no_sample_is_said_to_be_none(tmp_path) -> None:
    result, record, text = assess_map(
        tmp_path, write_map(tmp_path / "map.tif"), write_map(tmp_path / "truth.tif", TRUTH), field=None
    )
    assert (result.design, result.area_adjusted_accuracy, record["design"]) == ("none", None, None)
    assert "The reference is no probability sample with a known design." in text


def test_the_field_of_the_reference_need_not_be_named(drawn, tmp_path) -> None:
    """QGIS styles the layer by its strata; they must not be taken for the reference."""
    named, _, _ = assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg")
    unnamed, _, _ = assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg", field=None)
    assert unnamed.area_adjusted_accuracy == named.area_adjusted_accuracy < 1.0


def test_a_design_can_be_switched_off(drawn, tmp_path) -> None:
    result, record, _ = assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg", design="none")
    assert (result.design, record["design"]) == ("none", None)


@pytest.mark.parametrize("design", ["simple", "systematic", "clusters", "cells"])
def test_every_design_is_estimated(tmp_path, design) -> None:
    map = write_map(tmp_path / "map.tif")
    reference = fill_in(
        draw(tmp_path, map, design=design, sample_size=150, seed=1), tmp_path / "reference.gpkg"
    )
    result, record, text = assess_map(tmp_path, map, reference)
    truth = (TRUTH == MAPPED)[MAPPED > 0].mean()
    assert result.design == design
    assert result.area_adjusted_accuracy_low < truth < result.area_adjusted_accuracy_high
    assert record["design"]["hectares"] == pytest.approx((MAPPED > 0).sum() * 0.04)
    assert record["design"]["num_units"] == (30 if design == "clusters" else record["design"]["num_points"])
    assert samplingdesign_words(design) in text


@pytest.mark.parametrize("design", ["simple", "systematic", "cells"])
@pytest.mark.parametrize("has_area", [False, True], ids=["whole map", "area of interest"])
def test_points_of_a_class_stand_for_its_pixels_in_the_map(tmp_path, design, has_area) -> None:
    """Post-stratification: shares of right points of each class, weighed by its pixels in the area."""
    map, area = write_map(tmp_path / "map.tif"), tmp_path / "area.gpkg"
    west = shapely.box(400_000, 5_790_000, 401_200, 5_800_000)  # the left half
    pyogrio.raw.write(area, [west.wkb], [], [], geometry_type="Polygon", crs="EPSG:32633")
    more = {"area": area} if has_area else {}
    sample = draw(tmp_path, map, design=design, sample_size=150, seed=1, **more)
    reference = fill_in(sample, tmp_path / "reference.gpkg")
    result, record, text = assess_map(tmp_path, map, reference, **more)
    _, _, table = read(reference)
    of_map = MAPPED[table["row"], table["column"]]
    is_right = of_map == TRUTH[table["row"], table["column"]]
    mapped = MAPPED[:, :60] if has_area else MAPPED
    sizes = {code: int((mapped == code).sum()) for code in NAMES}
    parts = [sizes[code] * is_right[of_map == code].mean() for code in NAMES]
    assert result.area_adjusted_accuracy == pytest.approx(sum(parts) / sum(sizes.values()))
    found = record["design"]
    assert {one["code"]: one["pixels"] for one in found["post_strata"]} == sizes
    assert {one["code"]: one["points"] for one in found["post_strata"]} == {
        code: int((of_map == code).sum()) for code in NAMES
    }
    for row in found["classes"]:  # known without an error
        assert row["mapped_hectares"] == pytest.approx(sizes[row["code"]] * 0.04)
    assert "The points of each class of the map stand for its pixels" in text
    if has_area:  # without the area, the sizes of the classes in it are not known
        result, record, text = assess_map(tmp_path, map, reference)
        assert result.area_adjusted_accuracy == pytest.approx(is_right.mean())
        assert record["design"]["post_strata"] == []
        assert "If the points were drawn in an area of interest, give this area." in text


def test_an_area_that_cannot_be_used_is_said(drawn, tmp_path) -> None:
    area = tmp_path / "area.gpkg"
    box = shapely.box(400_000, 5_790_000, 401_200, 5_800_000)
    pyogrio.raw.write(area, [box.wkb], [], [], geometry_type="Polygon", crs="EPSG:32633")
    for design, words in (("auto", "has the sizes of its strata"), ("none", "is no probability sample")):
        _, _, text = assess_map(
            tmp_path, drawn / "map.tif", drawn / "reference.gpkg", design=design, area=area
        )
        assert words in text


def samplingdesign_words(design: str) -> str:
    return {
        "simple": "simple random sample",
        "systematic": "neighbouring points",
        "cells": "random sample in cells",
        "clusters": "in 30 clusters",
    }[design]


def test_a_later_map_is_assessed_with_the_strata_of_an_older_one(drawn, tmp_path) -> None:
    """Its classes are not the strata, its table is in another order, and a class has another code."""
    later = np.where(RNG.random(TRUTH.shape) < 0.9, TRUTH, 9)
    recoded = np.select([later == 2, later == 9, later == 300], [4, 1, 7])
    map = write_map(tmp_path / "map.tif", recoded, names={7: "Oats", 4: "Corn", 1: "Wood"})
    result, record, _ = assess_map(tmp_path, map, drawn / "reference.gpkg")
    _, _, table = read(drawn / "reference.gpkg")
    right = later[table["row"], table["column"]] == TRUTH[table["row"], table["column"]]
    weight = table["pixels"] / 60
    assert result.area_adjusted_accuracy == pytest.approx((weight * right).sum() / weight.sum())
    assert {row["name"] for row in record["design"]["classes"]} == set(NAMES.values())


def drop(where):
    """Empty the reference of points."""

    def change(table, wkb, crs):
        table["reference"][where(table)] = None

    return change


def test_points_without_a_reference_do_not_shift_the_strata(drawn, tmp_path) -> None:
    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", drop(lambda t: t["point"] % 3 == 0))
    _, record, text = assess_map(tmp_path, drawn / "map.tif", path)
    assert sum(s["points"] for s in record["design"]["strata"]) == 120
    assert record["design"]["hectares"] == pytest.approx((MAPPED > 0).sum() * 0.04)
    assert "60 of 180 points of the sample have no reference" in text


def test_a_stratum_without_points_is_left_out_and_said(drawn, tmp_path) -> None:
    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", drop(lambda t: t["stratum"] == 2))
    _, record, text = assess_map(tmp_path, drawn / "map.tif", path)
    assert [s["code"] for s in record["design"]["strata"]] == [9, 300]
    assert (
        f"No point in Corn has a reference; the figures do not hold for these {(MAPPED == 2).sum():,}" in text
    )


@pytest.mark.parametrize("design", ["stratified", "simple", "systematic", "clusters", "cells"])
def test_a_class_of_the_legend_without_pixels_is_no_stratum(tmp_path, design) -> None:
    """The legend begins with it, and with a class that has one pixel; the others keep their sizes."""
    codes = MAPPED.copy()
    codes[50, 60] = 4
    map = write_map(tmp_path / "map.tif", codes, names={1: "Bog", 4: "Lake", **NAMES})
    sample = draw(tmp_path, map, design=design, sample_size=120, seed=3)
    _, record, _ = assess_map(tmp_path, map, fill_in(sample, tmp_path / "r.gpkg"))
    found = record["design"]
    sizes = {code: int((codes == code).sum()) for code in (2, 4, 9, 300)}
    assert found["hectares"] == pytest.approx(sum(sizes.values()) * 0.04)
    assert found["overall_accuracy"]["interval"] is not None
    if design == "stratified":
        assert {one["code"]: one["pixels"] for one in found["strata"]} == sizes
    elif design != "clusters":
        assert sum(one["pixels"] for one in found["post_strata"]) == sum(sizes.values())


def test_a_stratum_with_one_point_is_said(drawn, tmp_path) -> None:
    def change(table, wkb, crs):
        table["reference"][np.flatnonzero(table["stratum"] == 2)[1:]] = None

    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", change)
    result, _, text = assess_map(tmp_path, drawn / "map.tif", path)
    assert "Only one point has a reference in Corn" in text
    assert result.area_adjusted_accuracy_low is not None


def test_points_in_another_crs_outside_the_map_and_on_pixels_without_a_class(drawn, tmp_path) -> None:
    moved = MAPPED.copy()
    moved[:20] = 0
    map = write_map(tmp_path / "map.tif", moved)

    def change(table, wkb, crs):
        places = shapely.get_coordinates(shapely.from_wkb(wkb))
        places[0] = places[0] + 1e6
        xs, ys = transform(UTM.crs, CRS.from_epsg(4326), places[:, 0].tolist(), places[:, 1].tolist())
        return shapely.to_wkb(shapely.points(xs, ys)), "EPSG:4326"

    _, _, table = read(drawn / "sample.gpkg")
    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", change)
    result, record, text = assess_map(tmp_path, map, path)
    used = (table["row"] >= 20) & (table["point"] > 1)
    right = (moved == TRUTH)[table["row"], table["column"]]
    weight = table["pixels"] / 60
    assert record["design"]["num_points"] == used.sum()
    assert result.area_adjusted_accuracy == pytest.approx((weight * right)[used].sum() / weight[used].sum())
    assert "1 points of the sample lie outside the map" in text
    assert "the figures hold for the area where it has one" in text


def test_text_classes_are_merged_by_a_table_and_classes_of_one_side_are_kept(drawn, tmp_path) -> None:
    table = tmp_path / "classes.csv"
    table.write_text(
        "code,name,value\n2,Crops,Corn\n2,Crops,Oats\n9,Wood,Wood\n5,Bog,Bog\n", encoding="utf-8"
    )
    crops = np.where(MAPPED == 300, 2, MAPPED)
    crops[5, :] = 7
    map = write_map(tmp_path / "map.tif", crops, names={2: "Crops", 9: "Wood", 7: "Water"})

    def change(table, wkb, crs):
        table["reference"][:20] = "Bog"

    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", change)
    _, record, _ = assess_map(tmp_path, map, path, class_table=table)
    rows = {row["name"]: row for row in record["design"]["classes"]}
    assert set(rows) == {"Crops", "Wood", "Water", "Bog"}
    assert rows["Bog"]["users_accuracy"] is None
    assert rows["Bog"]["producers_accuracy"]["value"] == 0.0
    assert rows["Bog"]["hectares"]["value"] > 0.0
    assert sum(row["area"]["value"] for row in rows.values()) == pytest.approx(1.0)


def test_areas_in_degrees_are_those_on_the_ellipsoid(tmp_path) -> None:
    """Every pixel is drawn, so that the areas are exact; pixels in the north are smaller."""
    north = np.where(np.arange(25)[:, None] < 10, 2, 9) * np.ones((1, 30), int)
    map = write_map(tmp_path / "map.tif", north, DEGREES, names={2: "north", 9: "south"})
    sample = draw(tmp_path, map, design="simple", sample_size=750)
    reference = fill_in(sample, tmp_path / "r.gpkg", truth=north, names={2: "north", 9: "south"})
    result, record, _ = assess_map(tmp_path, map, reference)
    areas = [row["hectares"]["value"] for row in record["design"]["classes"]]
    # Sphere: R^2 * dlambda * (sin 65 - sin 53), and (sin 53 - sin 35); 36 degrees wide.
    sines = np.diff(np.sin(np.radians([35, 53, 65])))[::-1]
    np.testing.assert_allclose(areas, 6371.0072**2 * np.radians(36) * sines * 100, rtol=0.006)
    assert result.area_adjusted_accuracy == 1.0


def test_a_design_is_given_by_parameters(drawn, tmp_path) -> None:
    """The layer has lost its fields; the strata are counted in the map, or in a raster."""

    def change(table, wkb, crs):
        for name in (*DESIGN_FIELDS, "row", "column", "point"):
            del table[name]

    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", change)
    by_layer, _, _ = assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg")
    plain, _, _ = assess_map(tmp_path, drawn / "map.tif", path)
    assert plain.design == "none"
    given, _, _ = assess_map(tmp_path, drawn / "map.tif", path, design="stratified")
    raster, _, _ = assess_map(
        tmp_path, drawn / "map.tif", path, design="stratified", strata=drawn / "map.tif"
    )
    for found in (given, raster):
        assert found.area_adjusted_accuracy == pytest.approx(by_layer.area_adjusted_accuracy)
        assert found.area_adjusted_accuracy_low == pytest.approx(by_layer.area_adjusted_accuracy_low)
    simple, record, _ = assess_map(tmp_path, drawn / "map.tif", path, design="simple")
    # Points of a class stand for its pixels in the map, so the strata need not be known.
    assert simple.area_adjusted_accuracy == pytest.approx(by_layer.area_adjusted_accuracy)
    assert record["design"]["hectares"] == pytest.approx((MAPPED > 0).sum() * 0.04)


def test_single_pixels_of_a_raster_can_be_a_sample(tmp_path) -> None:
    map = write_map(tmp_path / "map.tif")
    codes = np.where(np.random.default_rng(3).random(TRUTH.shape) < 0.02, TRUTH, 0)
    reference = write_map(tmp_path / "points.tif", codes)
    result, _, text = assess_map(tmp_path, map, reference, field=None, design="simple")
    used = (codes > 0) & (MAPPED > 0)
    is_right = TRUTH == MAPPED
    right = [(c == MAPPED).sum() * is_right[used & (c == MAPPED)].mean() for c in NAMES]
    assert result.area_adjusted_accuracy == pytest.approx(sum(right) / (MAPPED > 0).sum())
    assert f"{((codes > 0) & (MAPPED == 0)).sum()} of {(codes > 0).sum()} points lie outside the area" in text


def spoil(name, value):
    def change(table, wkb, crs):
        table[name] = table[name].copy()
        table[name][:1] = value

    return change


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("pixels", 7, "have several sizes of it. Take the layer as it was drawn"),
        ("probability", 0.0, "the field probability holds values that are not between 0 and 1"),
        ("design", "snowball", "the field design holds snowball"),
    ],
)
def test_a_changed_design_is_refused(drawn, tmp_path, name, value, message) -> None:
    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", spoil(name, value))
    with pytest.raises(HsiError, match=message):
        assess_map(tmp_path, drawn / "map.tif", path)


def test_what_is_no_sample_of_points_is_refused(drawn, tmp_path) -> None:
    def polygons(table, wkb, crs):
        return shapely.to_wkb(shapely.buffer(shapely.from_wkb(wkb), 25)), crs

    path = fill_in(drawn / "sample.gpkg", tmp_path / "r.gpkg", polygons)
    with pytest.raises(HsiError, match="other geometries than points"):
        assess_map(tmp_path, drawn / "map.tif", path)
    with pytest.raises(HsiError, match='has no field "team"'):
        assess_map(
            tmp_path, drawn / "map.tif", drawn / "reference.gpkg", design="clusters", cluster_field="team"
        )
    with pytest.raises(ValueError, match="give both, or neither"):
        assess_map(tmp_path, drawn / "map.tif", drawn / "reference.gpkg", design="clusters")
    with pytest.raises(ValueError, match="strata is for the design stratified, not simple"):
        assess_map(
            tmp_path, drawn / "map.tif", drawn / "reference.gpkg", design="simple", strata=drawn / "map.tif"
        )
