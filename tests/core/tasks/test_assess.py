"""The task that compares a class map with reference labels."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
import sklearn.metrics
from affine import Affine
from rasterio.crs import CRS

from hsi_core import geotiff
from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable
from hsi_core.classes.unclassified import entry_for, to_tag
from hsi_core.errors import CancelledError, HsiError, LabelError, OutputError, SceneError
from hsi_core.grid import Grid
from hsi_core.modelfile.model_file import load_model
from hsi_core.modelfile.places import TAG, TrainingPlaces, places_to_text
from hsi_core.progress import Progress
from hsi_core.splits.info import SplitInfo
from hsi_core.tasks import assess
from hsi_core.tasks.assess import Params, Result, run
from html_for_tests import without_origin
from models_for_tests import write_model

HEIGHT, WIDTH = 40, 30
GRID = Grid(WIDTH, HEIGHT, CRS.from_epsg(32616), Affine(20, 0, 500000, 0, -20, 4480000))
NAMES = {1: "Corn", 2: "Oats", 3: "Woods"}
TABLE = ClassTable.from_codes(NAMES, NAMES)
BLOCKS = SplitInfo("blocks", "test", 3, 4, 9, 0.0)


@pytest.fixture
def reference() -> np.ndarray:
    codes = np.random.default_rng(0).integers(0, 4, (HEIGHT, WIDTH))
    codes[:5] = 0
    return codes.astype(np.uint16)


@pytest.fixture
def mapped(reference: np.ndarray) -> np.ndarray:
    rng = np.random.default_rng(1)
    return np.where(rng.random(reference.shape) < 0.8, reference, rng.integers(1, 4, reference.shape)).astype(
        np.uint16
    )


def write(path: Path, codes: np.ndarray, table: ClassTable = TABLE, **options: Any) -> Path:
    write_class_raster(path, codes, **({"grid": GRID, "class_table": table} | options))
    return path


def assess_map(**values: Any) -> tuple[Result, list[dict[str, Any]]]:
    events: list[dict[str, Any]] = []
    return run(Params(**values), Progress(events.append)), events


def warnings_of(events: list[dict[str, Any]]) -> str:
    return " ".join(event["message"] for event in events if event["event"] == "warning")


@pytest.mark.parametrize("tile", [7, 512])
def test_the_accuracies_are_those_of_scikit_learn_for_any_tile(
    tmp_path: Path, reference: np.ndarray, mapped: np.ndarray, monkeypatch: pytest.MonkeyPatch, tile: int
) -> None:
    monkeypatch.setattr(assess, "TILE", tile)
    mapped[mapped == 0] = 1
    result, _ = assess_map(
        map=write(tmp_path / "map.tif", mapped),
        reference=write(tmp_path / "ref.tif", reference),
        json_file=tmp_path / "a.json",
    )
    labelled = reference > 0
    truth, guess = reference[labelled], mapped[labelled]
    assert result.num_pixels == labelled.sum()
    assert result.overall_accuracy == pytest.approx(sklearn.metrics.accuracy_score(truth, guess))
    assert result.average_accuracy == pytest.approx(sklearn.metrics.balanced_accuracy_score(truth, guess))
    assert result.kappa == pytest.approx(sklearn.metrics.cohen_kappa_score(truth, guess))
    record = json.loads((tmp_path / "a.json").read_text())
    np.testing.assert_array_equal(
        record["confusion_matrix"]["counts"], sklearn.metrics.confusion_matrix(truth, guess)
    )


def test_the_split_of_the_reference_is_reported(
    tmp_path: Path, reference: np.ndarray, mapped: np.ndarray
) -> None:
    mapped[mapped == 0] = 1
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
        report=tmp_path / "a.html",
    )
    assert (result.split_kind, result.overlap) == ("blocks", 0.0)
    assert not warnings_of(events)
    assert "whole blocks of the scene" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_an_unknown_split_is_warned_of(tmp_path: Path, reference: np.ndarray) -> None:
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference), reference=write(tmp_path / "ref.tif", reference)
    )
    assert (result.split_kind, result.overlap) == ("unknown", None)
    assert "Make sure that none of these pixels were used in training" in warnings_of(events)


def test_a_map_made_with_larger_patches_than_the_split_was_for_is_warned_of(
    tmp_path: Path, reference: np.ndarray
) -> None:
    _, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags={"HSI_PATCH_SIZE": "25"}),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
    )
    assert "patches of 9 pixels, but the map was made with patches of 25" in warnings_of(events)


@pytest.mark.parametrize("num_empty", [0, 2])
def test_unclassified_pixels_are_no_class_and_their_share_is_told(tmp_path: Path, num_empty: int) -> None:
    """By hand: of 40 rows, 4 are rejected and perhaps 2 empty; 1 of the others is wrong."""
    reference = np.ones((HEIGHT, WIDTH), dtype=np.uint16)
    codes = reference.copy()
    codes[:4], codes[4], codes[HEIGHT - num_empty :] = 4, 2, 0
    path = write(tmp_path / "map.tif", codes, ClassTable.of([*TABLE.entries, entry_for(TABLE)]))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(
            HSI_CLASS_TABLE=json.dumps(TABLE.to_records()), HSI_UNCLASSIFIED=to_tag(entry_for(TABLE))
        )
    result, events = assess_map(
        map=path,
        reference=write(tmp_path / "ref.tif", reference),
        compare=path,
        report=tmp_path / "a.html",
        json_file=tmp_path / "a.json",
    )
    assert (result.num_unclassified, result.num_left_out) == (4 * WIDTH, (4 + num_empty) * WIDTH)
    assert result.overall_accuracy == pytest.approx((35 - num_empty) / (36 - num_empty))
    assert result.overall_accuracy_with_left_out == pytest.approx((35 - num_empty) / 40)
    record = json.loads((tmp_path / "a.json").read_text())
    assert [row["code"] for row in record["classes"]] == [1, 2, 3]
    assert record["unclassified_share"] == pytest.approx(0.1)
    words = "The class map rejected 120 of 1200 reference pixels (10.0 %) as unclassified: "
    assert words in warnings_of(events)
    assert "of the reference pixels are unclassified" in (tmp_path / "a.html").read_text()


def test_pixels_without_a_class_in_the_map_are_left_out_and_counted(tmp_path: Path) -> None:
    reference = np.ones((HEIGHT, WIDTH), np.uint16)
    mapped = reference.copy()
    mapped[:2] = 0
    mapped[2] = 2
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped), reference=write(tmp_path / "ref.tif", reference)
    )
    assert result.num_pixels == (HEIGHT - 2) * WIDTH
    assert result.overall_accuracy == pytest.approx((HEIGHT - 3) / (HEIGHT - 2))
    assert result.num_left_out == 2 * WIDTH
    assert result.overall_accuracy_with_left_out == pytest.approx((HEIGHT - 3) / HEIGHT)
    assert (
        f"no class at {2 * WIDTH} of {HEIGHT * WIDTH} reference pixels; they are left out. If they count as "
        f"errors, the overall accuracy is {100 * (HEIGHT - 3) / HEIGHT:.2f} %."
    ) in warnings_of(events)


def test_a_class_that_the_map_does_not_know_counts_as_wrong(tmp_path: Path) -> None:
    reference = np.ones((HEIGHT, WIDTH), np.uint16)
    reference[: HEIGHT // 2] = 7
    table = ClassTable.from_codes([1, 7], {1: "Corn", 7: "Steel"})
    result, events = assess_map(
        map=write(tmp_path / "map.tif", np.ones((HEIGHT, WIDTH), np.uint16)),
        reference=write(tmp_path / "ref.tif", reference, table),
        json_file=tmp_path / "a.json",
    )
    assert result.overall_accuracy == 0.5
    assert "does not know Steel; all reference pixels of this class count as wrong" in warnings_of(events)
    record = json.loads((tmp_path / "a.json").read_text())
    assert [row["code"] for row in record["classes"]] == [1, 2, 3, 7]
    assert record["classes"][3]["recall"] == 0.0


def test_a_name_that_the_map_does_not_know_counts_as_wrong_though_its_code_is_known(
    tmp_path: Path, reference: np.ndarray
) -> None:
    other = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Oats", 3: "Forest"})
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference),
        reference=write(tmp_path / "ref.tif", reference, other),
        json_file=tmp_path / "a.json",
    )
    assert result.overall_accuracy == pytest.approx(np.isin(reference, (1, 2)).sum() / (reference > 0).sum())
    warned = warnings_of(events)
    assert "taken as different classes" in warned
    assert "Reference labels: 1 Corn, 2 Oats, 3 Forest. Class map: 1 Corn, 2 Oats, 3 Woods." in warned
    assert "does not know Forest; all reference pixels of this class count as wrong" in warned
    rows = json.loads((tmp_path / "a.json").read_text())["classes"]
    assert [(row["code"], row["name"]) for row in rows] == [
        (1, "Corn"), (2, "Oats"), (3, "Woods"), (4, "Forest"),
    ]  # fmt: skip


def test_names_of_which_none_is_known_are_refused(tmp_path: Path, reference: np.ndarray) -> None:
    german = ClassTable.from_codes([1, 2, 3], {1: "Mais", 2: "Hafer", 3: "Wald"})
    refused(
        tmp_path,
        LabelError,
        'The code 1 is "Mais" in the reference labels but "Corn" in the class map.*Give each class one name',
        map=write(tmp_path / "map.tif", reference),
        reference=write(tmp_path / "ref.tif", reference, german),
    )


def test_one_class_more_in_a_text_field_does_not_shift_the_others(tmp_path: Path) -> None:
    """Oats of the field gets the code 2, which is Water in the map; the map is right but for the oats."""
    table = ClassTable.from_codes([1, 2, 3], {1: "Corn", 2: "Water", 3: "Wood"})
    mapped = np.repeat([1, 2, 3, 3], 10)[:, None] * np.ones(WIDTH)
    left, top = 500000, 4480000
    strips = [shapely.box(left, top - 200 * (k + 1), left + WIDTH * 20, top - 200 * k) for k in range(4)]
    pyogrio.raw.write(
        tmp_path / "ref.gpkg",
        np.array([shapely.to_wkb(strip) for strip in strips], dtype=object),
        [np.array(["Corn", "Water", "Wood", "Oats"], dtype=object)],
        fields=["cover"],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped.astype(np.uint16), table),
        reference=tmp_path / "ref.gpkg",
        field="cover",
        json_file=tmp_path / "a.json",
    )
    assert result.overall_accuracy == 0.75
    warned = warnings_of(events)
    assert "number their classes differently; they are matched by name" in warned
    assert "does not know Oats; all reference pixels of this class count as wrong" in warned
    rows = json.loads((tmp_path / "a.json").read_text())["classes"]
    assert [(row["name"], row["recall"]) for row in rows] == [
        ("Corn", 1.0), ("Water", 1.0), ("Wood", 1.0), ("Oats", 0.0),
    ]  # fmt: skip


def test_a_reference_without_names_takes_those_of_the_map(tmp_path: Path, reference: np.ndarray) -> None:
    _, events = assess_map(
        map=write(tmp_path / "map.tif", reference),
        reference=write(tmp_path / "ref.tif", reference, ClassTable.from_codes([1, 2, 3])),
        json_file=tmp_path / "a.json",
    )
    assert "different names" not in warnings_of(events)
    record = json.loads((tmp_path / "a.json").read_text())
    assert [row["name"] for row in record["classes"]] == ["Corn", "Oats", "Woods"]


def test_classes_numbered_differently_are_matched_by_name(tmp_path: Path, reference: np.ndarray) -> None:
    turned = ClassTable.from_codes([1, 2, 3], {1: "Woods", 2: "Corn", 3: "Oats"})
    recoded = np.array([0, 2, 3, 1], np.uint16)[reference]
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference), reference=write(tmp_path / "ref.tif", recoded, turned)
    )
    assert result.overall_accuracy == 1.0
    assert "they are matched by name" in warnings_of(events)


def test_a_vector_with_text_classes_is_compared_by_name(tmp_path: Path) -> None:
    mapped = np.full((HEIGHT, WIDTH), 3, np.uint16)
    mapped[: HEIGHT // 2] = 1
    left, top = 500000, 4480000
    half = top - HEIGHT * 10
    pyogrio.raw.write(
        tmp_path / "ref.gpkg",
        np.array(
            [
                shapely.to_wkb(shapely.box(left, half, left + WIDTH * 20, top)),
                shapely.to_wkb(shapely.box(left, half - 100, left + WIDTH * 20, half)),
            ],
            dtype=object,
        ),
        [np.array(["Woods", "Corn"], dtype=object)],
        fields=["cover"],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    result, _ = assess_map(
        map=write(tmp_path / "map.tif", mapped),
        reference=tmp_path / "ref.gpkg",
        field="cover",
        json_file=tmp_path / "a.json",
    )
    # The upper half is Woods (3) but mapped as Corn (1), the five rows below are Corn but mapped as Woods.
    assert result.num_pixels == (HEIGHT // 2 + 5) * WIDTH
    assert result.overall_accuracy == 0.0
    counts = json.loads((tmp_path / "a.json").read_text())["confusion_matrix"]["counts"]
    assert counts[2][0] == HEIGHT // 2 * WIDTH
    assert counts[0][2] == 5 * WIDTH


def test_a_map_of_another_program_without_class_table_is_assessed(
    tmp_path: Path, reference: np.ndarray
) -> None:
    with rasterio.open(
        tmp_path / "map.tif", "w", driver="GTiff", dtype="float32", count=1, **GRID.creation_options()
    ) as dataset:
        dataset.write(np.where(reference == 3, 9, reference).astype(np.float32), 1)
    result, _ = assess_map(
        map=tmp_path / "map.tif",
        reference=write(tmp_path / "ref.tif", reference),
        json_file=tmp_path / "a.json",
    )
    assert 0.5 < result.overall_accuracy < 0.8
    assert [row["code"] for row in json.loads((tmp_path / "a.json").read_text())["classes"]] == [1, 2, 3, 9]


def test_the_same_inputs_give_the_same_bytes_and_paths_stand_among_the_inputs(
    tmp_path: Path, reference: np.ndarray, mapped: np.ndarray
) -> None:
    contents = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        assess_map(
            map=write(folder / "map.tif", mapped),
            reference=write(folder / "ref.tif", reference),
            report=folder / "a.html",
            json_file=folder / "a.json",
            csv_file=folder / "a.csv",
        )
        page = (folder / "a.html").read_text(encoding="utf-8")
        for path in (folder / "map.tif", folder / "ref.tif"):
            assert f'<td class="text path">{path}</td>' in page
        contents.append([(folder / f"a.{suffix}").read_text() for suffix in ("json", "csv")])
        contents[-1].append(without_origin(page))
    assert contents[0] == contents[1]
    assert not any(str(tmp_path) in content for content in contents[0])


def tiles_of_classes() -> tuple[np.ndarray, np.ndarray]:
    """A reference of 48 fields of 5 x 5 pixels, and a map that is wrong in whole fields: every fourth one."""
    fields = np.arange(48).reshape(8, 6)
    grow = np.ones((5, 5), np.uint16)
    reference = np.kron((fields + fields // 6) % 2 + 1, grow)
    mapped = np.kron(np.where(fields % 4 == 0, 3, (fields + fields // 6) % 2 + 1), grow)
    return reference.astype(np.uint16), mapped.astype(np.uint16)


def test_the_interval_counts_fields_and_is_in_every_output(tmp_path: Path) -> None:
    reference, mapped = tiles_of_classes()
    reference[4::5], reference[:, 4::5] = 0, 0  # fields of 4 x 4 pixels, which do not touch
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
        report=tmp_path / "a.html",
        json_file=tmp_path / "a.json",
        csv_file=tmp_path / "a.csv",
    )
    assert (result.units, result.num_units, result.overall_accuracy) == ("fields", 48, 0.75)
    # The number of wrong fields in a draw is binomial (48, 1/4): 6 to 18 hold 95 %.
    low, high = result.overall_accuracy_low, result.overall_accuracy_high
    assert (low, high) == (pytest.approx(30 / 48, abs=1 / 48), pytest.approx(42 / 48, abs=1 / 48))
    assert f"(95 % interval {100 * low:.1f} to {100 * high:.1f} %, 48 fields)" in events[-1]["message"]
    record = json.loads((tmp_path / "a.json").read_text())
    assert record["intervals"]["units"] == {"kind": "fields", "count": 48, "block_size": None}
    assert record["intervals"]["overall_accuracy"] == [low, high]
    assert record["classes"][0]["recall_interval"][0] < record["classes"][0]["recall"]
    assert f"overall_accuracy_low,{low}" in (tmp_path / "a.csv").read_text()
    assert "recall_low,recall_high" in (tmp_path / "a.csv").read_text()
    html = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert f"95 %: {100 * low:.1f} to {100 * high:.1f} %" in html
    assert "Class map map.tif" in html  # the map itself is a figure
    assert "Spatial units of the reference: 48 fields." in html


def test_polygons_are_the_units_of_a_vector_reference(tmp_path: Path) -> None:
    _, mapped = tiles_of_classes()
    left, top = 500000, 4480000
    boxes = [shapely.box(left, top - 40 * (k + 1), left + 600, top - 40 * k) for k in range(20)]
    pyogrio.raw.write(
        tmp_path / "ref.gpkg",
        np.array([shapely.to_wkb(box) for box in boxes], dtype=object),
        [np.array([1] * 20)],
        fields=["code"],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    result, _ = assess_map(
        map=write(tmp_path / "map.tif", mapped), reference=tmp_path / "ref.gpkg", field="code"
    )
    assert (result.units, result.num_units) == ("polygons", 20)


def test_a_reference_of_few_fields_has_no_interval_and_a_warning(tmp_path: Path) -> None:
    _, mapped = tiles_of_classes()
    reference = np.zeros_like(mapped)
    reference[:2, ::5] = 1
    reference[:2, 1::5] = 1
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped), reference=write(tmp_path / "ref.tif", reference)
    )
    assert (result.num_units, result.overall_accuracy_low, result.overall_accuracy_high) == (6, None, None)
    assert "The pixels are of 6 fields only, and an interval" in warnings_of(events)


@pytest.mark.parametrize(
    ("is_worse", "words"), [(True, "map.tif is better."), (False, "The two maps are not distinguishable")]
)
def test_a_second_map_is_compared_on_the_same_pixels(tmp_path: Path, is_worse: bool, words: str) -> None:
    reference, mapped = tiles_of_classes()
    reference[4::5], reference[:, 4::5] = 0, 0
    second = mapped.copy()
    if is_worse:  # wrong in a column of each field
        second[:, ::5] = 3
    else:  # right where the first map is wrong in one field, and the other way round in another one
        second[:5, :5], second[:5, 5:10] = 1, 3
    second[-5:] = 0
    named_otherwise = ClassTable.from_codes([11, 12, 13], {11: "Corn", 12: "Oats", 13: "Woods"})
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped),
        compare=write(tmp_path / "other.tif", np.where(second > 0, second + 10, 0), named_otherwise),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
        report=tmp_path / "a.html",
        json_file=tmp_path / "a.json",
        csv_file=tmp_path / "a.csv",
    )
    both = (reference > 0) & (second > 0)
    right, right_too = (float((codes == reference)[both].mean()) for codes in (mapped, second))
    assert result.difference == pytest.approx(right - right_too)
    assert result.difference_low <= result.difference <= result.difference_high
    assert (result.difference_low > 0) == is_worse
    assert words in events[-1]["message"]
    html = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert words in html
    record = json.loads((tmp_path / "a.json").read_text())["comparison"]
    assert record["num_pixels"] == both.sum()
    assert record["metrics"]["overall_accuracy"]["second"] == pytest.approx(right_too)
    assert f"second_map_overall_accuracy,{right_too}" in (tmp_path / "a.csv").read_text()


def test_a_second_map_on_another_grid_is_refused(tmp_path: Path, reference: np.ndarray) -> None:
    moved = Grid(WIDTH, HEIGHT, GRID.crs, Affine(20, 0, 0, 0, -20, 0))
    refused(
        tmp_path,
        LabelError,
        "second class map other.tif is on another grid",
        map=write(tmp_path / "map.tif", reference),
        compare=write(tmp_path / "other.tif", reference, grid=moved),
        reference=write(tmp_path / "ref.tif", reference),
    )


def tag_of(mask: np.ndarray, grid: Grid = GRID) -> dict[str, str]:
    """The tag of a map whose model was trained on these pixels."""
    text = places_to_text([TrainingPlaces.of(grid, np.argwhere(mask), scene="scene.tif")])
    assert text is not None
    return {TAG: text, "HSI_MODEL": "net.safetensors"}


def test_training_pixels_of_the_model_are_no_test(tmp_path: Path, reference: np.ndarray) -> None:
    part = np.where(np.indices(reference.shape)[1] < 10, reference, 0)
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags=tag_of(reference > 0)),
        reference=write(tmp_path / "ref.tif", part, tags=BLOCKS.to_tags()),
        report=tmp_path / "a.html",
        json_file=tmp_path / "a.json",
    )
    count = (part > 0).sum()
    words = f"This is no test: all {count} reference pixels are training pixels of the model."
    assert words in warnings_of(events)
    assert words in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "guard band" not in warnings_of(events)
    record = json.loads((tmp_path / "a.json").read_text())
    assert (record["is_test"], record["training_pixels"]["count"]) == (False, count)
    assert TAG not in record["provenance"]["map_tags"]
    assert (result.num_training_pixels, result.split_kind, result.overlap) == (count, "training pixels", 1.0)


@pytest.mark.parametrize(("patch_size", "overlap"), [("13", 0.125), ("9", 0.0), ("1", 0.0)])
def test_the_overlap_is_that_of_the_patches_of_the_map(
    tmp_path: Path, patch_size: str, overlap: float
) -> None:
    """Training ends in column 9, the test begins in column 14: patches of 13 reach from two of 16 columns."""
    codes, columns = np.ones((HEIGHT, WIDTH), dtype=np.uint16), np.indices((HEIGHT, WIDTH))[1]
    result, events = assess_map(
        map=write(tmp_path / "map.tif", codes, tags=tag_of(columns < 10) | {"HSI_PATCH_SIZE": patch_size}),
        reference=write(tmp_path / "ref.tif", np.where(columns >= 14, codes, 0), tags=BLOCKS.to_tags()),
    )
    assert (result.overlap, result.num_training_pixels) == (overlap, 0)
    words = "Still, with patches of 13 × 13 pixels, 12.5 % of them have a training pixel in their patch"
    assert (words in warnings_of(events)) == (overlap > 0)
    assert "more test patches touch" not in warnings_of(events)


def test_training_pixels_of_the_second_model_are_counted(tmp_path: Path) -> None:
    """The second model knows 2 of the 16 test columns, the first one none."""
    codes, columns = np.ones((HEIGHT, WIDTH), dtype=np.uint16), np.indices((HEIGHT, WIDTH))[1]
    second = write(tmp_path / "second.tif", codes, tags=tag_of((columns >= 8) & (columns < 16)))
    _, events = assess_map(
        map=write(tmp_path / "map.tif", codes, tags=tag_of(columns < 10)),
        compare=second,
        reference=write(tmp_path / "ref.tif", np.where(columns >= 14, codes, 0), tags=BLOCKS.to_tags()),
        report=tmp_path / "a.html",
    )
    words = (
        f"{2 * HEIGHT} of the {16 * HEIGHT} reference pixels are training pixels of the model of second.tif, "
        "which favours this map"
    )
    assert words in warnings_of(events)
    assert words in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "of the model, so" not in warnings_of(events)


def test_training_pixels_among_the_reference_are_counted(tmp_path: Path, reference: np.ndarray) -> None:
    is_training = np.indices(reference.shape)[1] < 10
    mapped = np.where(is_training | (reference == 1), reference, 1)
    grid = Grid(20, HEIGHT, GRID.crs, GRID.transform * Affine.translation(4, 0))  # a part of the scene
    result, events = assess_map(
        map=write(tmp_path / "map.tif", mapped, tags=tag_of(is_training[:, 4:24], grid)),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
    )
    seen = (reference > 0) & is_training
    seen[:, :4] = False
    others = (reference > 0) & ~seen
    assert result.num_training_pixels == seen.sum()
    right = (mapped == reference)[others].mean()
    assert (
        f"{seen.sum()} of the {(reference > 0).sum()} reference pixels "
        f"({100 * seen.sum() / (reference > 0).sum():.1f} %) are training pixels of the model, so the "
        f"accuracies are optimistic. Without them, the overall accuracy is {100 * right:.2f} %."
    ) in warnings_of(events)
    assert result.split_kind == "blocks"


def test_without_training_pixels_of_the_model_a_test_is_one(tmp_path: Path, reference: np.ndarray) -> None:
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags=tag_of(reference == 0)),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
        json_file=tmp_path / "a.json",
    )
    assert (result.num_training_pixels, warnings_of(events)) == (0, "")
    assert json.loads((tmp_path / "a.json").read_text())["is_test"] is True


def test_a_model_file_knows_its_training_pixels(
    tmp_path: Path, reference: np.ndarray, make_scene: Any
) -> None:
    places = TrainingPlaces.of(GRID, np.argwhere(reference > 0), scene="scene.tif")
    scene = make_scene(np.random.default_rng(0).integers(0, 4000, (16, 20, 22)).astype(np.uint16))
    write_model(tmp_path / "net.safetensors", scene, places=[places])
    tags = {"HSI_MODEL": "net.safetensors", "HSI_MODEL_SHA256": "0" * 64}
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags=tags),
        reference=write(tmp_path / "ref.tif", reference),
        model=tmp_path / "net.safetensors",
    )
    assert result.num_training_pixels == (reference > 0).sum()
    assert "made with another model file than net.safetensors" in warnings_of(events)


@pytest.mark.parametrize(
    ("digests", "more"),
    [("0000, {digest}", {}), ("{digest}", {"HSI_HELD_TO_LABELS": "9 pixels"})],
    ids=["several models", "held to labels"],
)
def test_further_pixels_of_the_tag_are_known_beside_those_of_the_model_file(
    tmp_path: Path, reference: np.ndarray, make_scene: Any, digests: str, more: dict[str, str]
) -> None:
    left = np.indices(reference.shape)[1] < 10
    places = TrainingPlaces.of(GRID, np.argwhere((reference > 0) & left), scene="scene.tif")
    scene = make_scene(np.random.default_rng(0).integers(0, 4000, (16, 20, 22)).astype(np.uint16))
    write_model(tmp_path / "net.safetensors", scene, network="lda", places=[places])
    digest = load_model(tmp_path / "net.safetensors").digest
    tags = tag_of((reference > 0) & ~left) | {"HSI_MODEL_SHA256": digests.format(digest=digest)} | more
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags=tags),
        reference=write(tmp_path / "ref.tif", reference),
        model=tmp_path / "net.safetensors",
    )
    assert result.num_training_pixels == (reference > 0).sum()
    assert "another model file" not in warnings_of(events)


def test_a_damaged_tag_of_training_pixels_is_warned_of(tmp_path: Path, reference: np.ndarray) -> None:
    result, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags={TAG: "[1]"}),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
    )
    assert result.num_training_pixels is None
    assert "The tag of the class map with the training pixels of its model is damaged" in warnings_of(events)


def test_a_map_that_was_held_to_labels_is_said_to_be(tmp_path: Path, reference: np.ndarray) -> None:
    _, events = assess_map(
        map=write(tmp_path / "map.tif", reference, tags={"HSI_HELD_TO_LABELS": "12 pixels of l.tif"}),
        reference=write(tmp_path / "ref.tif", reference, tags=BLOCKS.to_tags()),
        json_file=tmp_path / "a.json",
    )
    assert "The map was held to labels (12 pixels of l.tif) when it was regularised" in warnings_of(events)
    record = json.loads((tmp_path / "a.json").read_text())
    assert (record["is_test"], record["held_to_labels"]) == (False, "12 pixels of l.tif")


def refused(tmp_path: Path, error: type[HsiError], match: str, **values: Any) -> None:
    """Expect a refusal that leaves no new file."""
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error, match=match):
        assess_map(**({"report": tmp_path / "out.html", "json_file": tmp_path / "out.json"} | values))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_missing_map_is_refused(tmp_path: Path, reference: np.ndarray) -> None:
    path = write(tmp_path / "ref.tif", reference)
    refused(tmp_path, SceneError, "There is no file .*map.tif", map=tmp_path / "map.tif", reference=path)


def test_a_map_that_is_no_raster_is_refused(tmp_path: Path, reference: np.ndarray) -> None:
    (tmp_path / "map.tif").write_text("hello")
    path = write(tmp_path / "ref.tif", reference)
    refused(tmp_path, SceneError, "not a raster", map=tmp_path / "map.tif", reference=path)


def test_probabilities_are_no_class_map(tmp_path: Path, reference: np.ndarray) -> None:
    with rasterio.open(
        tmp_path / "map.tif", "w", driver="GTiff", dtype="float32", count=3, **GRID.creation_options()
    ):
        pass
    path = write(tmp_path / "ref.tif", reference)
    refused(
        tmp_path, SceneError, "has 3 bands; a class map has one", map=tmp_path / "map.tif", reference=path
    )


def test_complex_values_are_no_class_codes(tmp_path: Path, reference: np.ndarray) -> None:
    options = {"driver": "GTiff", "dtype": "complex64", "count": 1, **GRID.creation_options()}
    with rasterio.open(tmp_path / "map.tif", "w", **options):
        pass
    path = write(tmp_path / "ref.tif", reference)
    refused(tmp_path, SceneError, "map.tif has complex values", map=tmp_path / "map.tif", reference=path)


def test_fractions_are_no_class_codes(tmp_path: Path, reference: np.ndarray) -> None:
    with rasterio.open(
        tmp_path / "map.tif", "w", driver="GTiff", dtype="float32", count=1, **GRID.creation_options()
    ) as dataset:
        dataset.write(np.full((HEIGHT, WIDTH), 0.5, np.float32), 1)
    path = write(tmp_path / "ref.tif", reference)
    refused(tmp_path, LabelError, "value 0.5", map=tmp_path / "map.tif", reference=path)


def test_a_reference_on_another_grid_is_refused(tmp_path: Path, reference: np.ndarray) -> None:
    moved = Grid(WIDTH, HEIGHT, GRID.crs, Affine(20, 0, 0, 0, -20, 0))
    refused(
        tmp_path,
        LabelError,
        "another grid",
        map=write(tmp_path / "map.tif", reference),
        reference=write(tmp_path / "ref.tif", reference, grid=moved),
    )


def test_a_map_without_any_class_at_the_reference_is_refused(tmp_path: Path, reference: np.ndarray) -> None:
    mapped = np.where(reference == 0, 1, 0).astype(np.uint16)
    refused(
        tmp_path,
        LabelError,
        "no class at any of the",
        map=write(tmp_path / "map.tif", mapped),
        reference=write(tmp_path / "ref.tif", reference),
    )


def test_outputs_never_replace_inputs_or_each_other(tmp_path: Path, reference: np.ndarray) -> None:
    path = write(tmp_path / "map.tif", reference)
    truth = write(tmp_path / "ref.tif", reference)
    refused(tmp_path, OutputError, "is an input as well", map=path, reference=truth, report=path)
    refused(
        tmp_path,
        OutputError,
        "Two outputs have the name",
        map=path,
        reference=truth,
        csv_file=tmp_path / "out.html",
    )
    refused(
        tmp_path,
        OutputError,
        "there is no folder",
        map=path,
        reference=truth,
        csv_file=tmp_path / "no" / "a.csv",
    )


def test_a_cancel_leaves_nothing(tmp_path: Path, reference: np.ndarray) -> None:
    path = write(tmp_path / "map.tif", reference)
    before = sorted(tmp_path.rglob("*"))
    calls = iter([False, False])
    with pytest.raises(CancelledError):
        run(
            Params(map=path, reference=path, report=tmp_path / "a.html"),
            Progress(is_cancelled=lambda: next(calls, True)),
        )
    assert sorted(tmp_path.rglob("*")) == before


def test_blocks_of_class_rasters_divide_the_tile() -> None:
    assert assess.TILE % geotiff.BLOCK == 0


def test_no_two_classes_have_one_colour_if_there_is_no_class_table():
    table = assess._join_tables(ClassTable.from_codes([2, 3]), ClassTable.from_codes([1, 2]))
    assert table.codes == [1, 2, 3]
    assert [entry.color for entry in table.entries[:2]] == [
        entry.color for entry in ClassTable.from_codes([1, 2]).entries
    ]
    assert len({entry.color for entry in table.entries}) == 3


def write_confidence(path: Path, values: np.ndarray, *, model: str = "", grid: Grid = GRID) -> Path:
    options = geotiff.tiff_options(grid, dtype="float32", count=len(np.atleast_3d(values.T).T))
    with rasterio.open(path, "w", nodata=np.nan, **options) as dataset:
        dataset.write(np.atleast_3d(values.T).T.astype(np.float32))
        dataset.update_tags(HSI_MODEL_SHA256=model)
    return path


@pytest.mark.parametrize("tile", [7, 512])
def test_the_calibration_error_is_the_gap_of_confidence_and_accuracy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tile: int
) -> None:
    """By hand: 16 rows with 0.9, of which 3 are wrong; 22 rows with 0.5, all right; 2 rows have none."""
    monkeypatch.setattr(assess, "TILE", tile)
    reference = np.ones((HEIGHT, WIDTH), dtype=np.uint16)
    codes, confidence = reference.copy(), np.full((HEIGHT, WIDTH), 0.5)
    confidence[:2], confidence[2:18], codes[2:5] = np.nan, 0.9, 2
    result, events = assess_map(
        map=write(tmp_path / "map.tif", codes),
        reference=write(tmp_path / "ref.tif", reference),
        confidence=write_confidence(tmp_path / "c.tif", confidence),
        report=tmp_path / "a.html",
        json_file=tmp_path / "a.json",
    )
    expected = (16 * (0.9 - 13 / 16) + 22 * 0.5) / 38
    assert result.calibration_error == pytest.approx(expected, abs=1e-5)
    assert result.mean_confidence == pytest.approx((16 * 0.9 + 22 * 0.5) / 38, abs=1e-5)
    record = json.loads((tmp_path / "a.json").read_text())["calibration"]
    assert (record["num_pixels"], record["error"]) == (38 * WIDTH, result.calibration_error)
    words = f"Calibration: confidence and accuracy differ by {100 * expected:.1f} percentage points"
    assert any(event.get("message", "").startswith(words) for event in events)
    page = (tmp_path / "a.html").read_text()
    assert f"{100 * expected:.1f} %" in page
    assert "Accuracy against confidence of the reference pixels" in page


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (np.full((HEIGHT, WIDTH), 87.5), "has the value 87.5, but a confidence lies between 0 and 1; choose"),
        (np.full((HEIGHT, WIDTH), np.nan), "has no value at any reference pixel with a class; choose the"),
        (
            np.full((2, HEIGHT, WIDTH), 0.5),
            "c.tif has 2 bands; the confidence has one. Choose the ",
        ),
        (np.full((HEIGHT, 5), 0.5), "c.tif is on another grid"),
        (None, "There is no file "),
    ],
)
def test_a_raster_that_is_no_confidence_of_the_map_is_refused(
    tmp_path: Path, mapped: np.ndarray, reference: np.ndarray, values: np.ndarray | None, message: str
) -> None:
    if values is not None:
        grid = GRID if values.shape[-1] == WIDTH else Grid(5, HEIGHT)
        write_confidence(tmp_path / "c.tif", values, grid=grid)
    with pytest.raises(SceneError, match=message):
        assess_map(
            map=write(tmp_path / "map.tif", mapped),
            reference=write(tmp_path / "ref.tif", reference),
            confidence=tmp_path / "c.tif",
        )


def test_a_confidence_of_another_model_is_told(
    tmp_path: Path, mapped: np.ndarray, reference: np.ndarray
) -> None:
    _, events = assess_map(
        map=write(tmp_path / "map.tif", mapped, tags={"HSI_MODEL_SHA256": "abc"}),
        reference=write(tmp_path / "ref.tif", reference),
        confidence=write_confidence(tmp_path / "c.tif", np.full((HEIGHT, WIDTH), 0.5), model="def"),
    )
    assert "c.tif was made with another model than the class map" in warnings_of(events)
