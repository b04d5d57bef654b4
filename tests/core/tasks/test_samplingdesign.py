"""The task that draws a sample of a class map."""

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from pydantic import ValidationError
from rasterio.crs import CRS

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.errors import HsiError
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.sampling import drawing
from hsi_core.sampling import frame as frame_module
from hsi_core.tasks.samplingdesign import Params, Result, run

GRID = Grid(100, 80, CRS.from_epsg(32633), Affine(20, 0, 400_000, 0, -20, 5_800_000))
NAMES = {2: "Corn", 5: "Oats", 9: "Wood"}
CODES = np.random.default_rng(0).choice([0, 2, 5, 9], (80, 100), p=[0.1, 0.1, 0.3, 0.5])


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("maps")
    write_class_raster(folder / "map.tif", CODES, grid=GRID, class_table=ClassTable.from_codes(NAMES, NAMES))
    halves = np.where(np.arange(100) < 50, 4, 1) * np.ones((80, 1), int)
    table = ClassTable.from_codes([1, 4], {1: "east", 4: "west"})
    write_class_raster(folder / "halves.tif", halves, grid=GRID, class_table=table)
    pyogrio.raw.write(
        folder / "area.gpkg",
        geometry=shapely.to_wkb(np.array([shapely.box(400_000, 5_799_200, 401_000, 5_800_000)])),
        field_data=[],
        fields=[],
        geometry_type="Polygon",
        crs="EPSG:32633",
    )
    return folder


def draw(folder: Path, path: Path, **values: Any) -> tuple[Result, str]:
    events: list[dict[str, Any]] = []
    result = run(Params(map=folder / "map.tif", output=path, **values), Progress(events.append))
    return result, " ".join(e["message"] for e in events if e["event"] in ("info", "warning"))


def read(path: Path) -> dict[str, np.ndarray]:
    meta, _, _, columns = pyogrio.raw.read(path)
    return dict(zip(meta["fields"], columns, strict=True))


def test_a_stratified_sample_has_the_points_of_each_class(folder, tmp_path) -> None:
    result, text = draw(folder, tmp_path / "s.gpkg", sample_size=60, allocation="equal")
    table = read(tmp_path / "s.gpkg")
    assert result.num_points == 60
    assert [(s.code, s.name, s.points) for s in result.per_stratum] == [
        (2, "Corn", 20),
        (5, "Oats", 20),
        (9, "Wood", 20),
    ]
    assert (CODES[table["row"], table["column"]] == table["stratum"]).all()
    for code in NAMES:
        mine = table["stratum"] == code
        assert mine.sum() == 20
        size = (code == CODES).sum()
        assert set(table["pixels"][mine]) == {size}
        np.testing.assert_allclose(table["probability"][mine], 20 / size)
        np.testing.assert_allclose(table["hectares"][mine], 0.04 * size)
    assert result.num_pixels == (CODES > 0).sum()
    assert "pixels without a class or stratum are not in the sample" in text
    assert "The expected standard error of the overall accuracy is" in text


@pytest.mark.parametrize("design", ["stratified", "simple", "systematic", "clusters", "cells"])
def test_the_same_seed_gives_the_same_points_for_any_tile(folder, tmp_path, monkeypatch, design) -> None:
    files = []
    for number, (seed, tile) in enumerate([(0, 512), (0, 33), (1, 512)]):
        monkeypatch.setattr(
            frame_module.Frame.read, "__kwdefaults__", {"side": tile, "population": None, "within": None}
        )
        monkeypatch.setattr(drawing, "TILE", tile)
        path = tmp_path / f"{number}.gpkg"
        draw(folder, path, design=design, sample_size=50, seed=seed)
        table = read(path)
        files.append([table["row"].tolist(), table["column"].tolist(), table["probability"].tolist()])
    assert files[0] == files[1]
    assert files[0] != files[2]


def test_the_number_of_points_follows_from_the_wanted_standard_error(folder, tmp_path) -> None:
    result, text = draw(
        folder, tmp_path / "s.gpkg", standard_error=0.03, class_accuracies="Corn: 0.6; 9 = 0.95"
    )
    assert [s.expected_accuracy for s in result.per_stratum] == [0.6, 0.85, 0.95]
    assert result.standard_error == pytest.approx(0.03, rel=0.03)
    assert "All strata have the same" not in text


def test_the_allocation_optimal_gives_each_stratum_its_own_standard_error(folder, tmp_path) -> None:
    result, text = draw(
        folder, tmp_path / "s.gpkg", allocation="optimal", class_standard_error=0.05, standard_error=0.03
    )
    # 0.85 * 0.15 / 0.05^2 = 51
    assert [s.points for s in result.per_stratum] == [51, 51, pytest.approx(78, abs=2)]
    assert "All strata have the same expected accuracy" in text


def test_strata_of_a_raster_and_an_area_of_interest_are_respected(folder, tmp_path) -> None:
    result, _ = draw(
        folder,
        tmp_path / "s.gpkg",
        strata=folder / "halves.tif",
        area=folder / "area.gpkg",
        sample_size=30,
        class_accuracies="west: 0.7",
    )
    table = read(tmp_path / "s.gpkg")
    assert [s.name for s in result.per_stratum] == ["west"]
    assert result.num_pixels == (CODES[:40, :50] > 0).sum()
    assert table["row"].max() < 40
    assert table["column"].max() < 50


def test_a_distance_that_leaves_too_few_pixels_is_said(folder, tmp_path) -> None:
    result, text = draw(folder, tmp_path / "s.gpkg", sample_size=300, design="simple", min_distance=8)
    assert 80 < result.num_points < 300
    assert f"leaves too few pixels in the area ({result.num_points} of 300); give a smaller distance" in text
    assert "inclusion probabilities are approximate" in text


def test_clusters_and_grids_say_how_they_are_laid_out(folder, tmp_path) -> None:
    _, text = draw(folder, tmp_path / "c.gpkg", design="clusters", sample_size=50)
    assert "10 of 80 clusters were drawn." in text
    assert "the standard error will be larger" in text
    _, text = draw(folder, tmp_path / "g.gpkg", design="systematic", sample_size=72)
    assert "The points are 10.0 pixels apart. The variance of a single grid cannot be known exactly" in text
    _, text = draw(folder, tmp_path / "p.gpkg", design="cells", sample_size=72)
    assert "The cells have 14 x 14 pixels, with two points in each." in text


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"class_accuracies": "Corn"},
            '"Corn" in class_accuracies is no class with an accuracy between 0 and',
        ),
        ({"class_accuracies": "Corn: 1.5"}, "no class with an accuracy between 0 and 1"),
        (
            {"class_accuracies": "Rye: 0.5"},
            'names the class "Rye", which the strata do not have; they have Corn',
        ),
        ({"sample_size": 20}, "3 strata need 30 points"),
        (
            {"design": "systematic", "sample_size": 1000, "min_distance": 5},
            "pixels apart, less than the minimum",
        ),
        (
            {"design": "cells", "sample_size": 100, "min_distance": 5},
            "points of the design cells are 1 pixels apart, less than the minimum",
        ),
        ({"design": "clusters", "cluster_size": 100}, "The area has one cluster of 100 x 100 pixels"),
    ],
)
def test_what_cannot_be_drawn_is_refused(folder, tmp_path, values, message) -> None:
    with pytest.raises(HsiError, match=message):
        draw(folder, tmp_path / "s.gpkg", **values)
    assert not (tmp_path / "s.gpkg").exists()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"design": "simple", "strata": "s.tif"}, "The design simple has no strata; leave out strata"),
        ({"allocation": "optimal", "sample_size": 100}, "optimal finds the sample size itself; leave out"),
        ({"class_standard_error": 0.1}, "class_standard_error is for the allocation optimal, not neyman"),
    ],
)
def test_parameters_that_contradict_each_other_are_refused(values, message) -> None:
    with pytest.raises(ValidationError, match=message):
        Params(map=Path("m.tif"), output=Path("s.gpkg"), **values)
