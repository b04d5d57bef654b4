"""The task that checks labels: known errors are found, the report has the numbers of the JSON file."""

import json
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from hsi_core.classes.table_files import read_class_file
from hsi_core.errors import LabelError, ParameterError
from hsi_core.progress import Progress
from hsi_core.tasks.labelreport import Params, run
from html_for_tests import check_numbers
from scenes_for_tests import write_labels

WRONG = [(4, 4), (20, 28), (40, 50)]


@pytest.fixture
def job(labelled_scene, tmp_path) -> dict[str, Any]:
    """Labels in fields of 6 x 6 pixels; three pixels and the field at (8, 8) have another class."""
    scene, _, codes = labelled_scene
    labels = np.where((np.indices(codes.shape) % 8 < 6).all(axis=0), codes, 0)
    labels[8:14, 8:14] = labels[8:14, 8:14] % 3 + 1
    for place in WRONG:
        labels[place] = labels[place] % 3 + 1
    write_labels(tmp_path / "wrong.tif", scene, labels, names={1: "corn", 2: "oats", 3: "rye"})
    out = tmp_path / "out"
    out.mkdir()
    return {
        "scene": scene,
        "labels": tmp_path / "wrong.tif",
        "report": out / "r.html",
        "json_file": out / "r.json",
        "points": out / "r.gpkg",
    }


def check(job, **changes):
    events: list[dict[str, Any]] = []
    return run(Params(**(job | changes)), Progress(events.append)), events


@pytest.mark.parametrize("ending", [".csv", ".qml"])
def test_the_class_table_of_merged_labels_is_written_and_read(job, tmp_path, ending):
    merges = tmp_path / "merge.csv"
    merges.write_text("from,to\nrye,corn\n")
    written = tmp_path / f"classes{ending}"
    none = {"report": None, "json_file": None, "points": None}
    result, _ = check(job, **none, merge_table=merges, classes_file=written, per_class=10)
    assert result.classes_file == written
    assert [(one.code, one.name) for one in read_class_file(written)[0].entries] == [(1, "corn"), (2, "oats")]
    assert [path.name for path in tmp_path.iterdir() if "classes" in path.name] == [written.name]
    with pytest.raises(
        LabelError, match="classes.txt cannot be written; choose a name ending in .csv or .qml"
    ):
        check(job, classes_file=tmp_path / "classes.txt")
    assert not job["report"].exists()


def test_wrong_pixels_and_wrong_fields_are_found_and_all_outputs_have_the_same_numbers(job):
    result, _ = check(job)
    record = json.loads(job["json_file"].read_text())
    single = {(one["row"], one["column"]) for one in record["suspicious"] if one["reason"] == "pixel"}
    assert single >= set(WRONG)
    # a wrong field is not found by random folds, because its own pixels confirm it
    whole = [one for one in record["suspicious"] if one["reason"] == "polygon" and one["pixels"] == 36]
    assert [(8 <= one["row"] < 14, 8 <= one["column"] < 14) for one in whole] == [(True, True)]
    counts = record["suspicious_counts"]
    assert (counts["pixel"], counts["polygon"]) == (
        result.num_suspicious_pixels,
        result.num_suspicious_polygons,
    )
    assert record["num_labelled"] == result.num_labelled == 42 * 36 == result.num_checked
    assert sum(one["pixels"] for one in record["classes"]) == sum(one["pixels"] for one in record["polygons"])
    assert result.min_separability == record["separability"][0]["jeffries_matusita"]
    assert result.num_possible_splits == sum(one["is_possible"] for one in record["splits"])
    page = job["report"].read_text()
    check_numbers(page)
    for number in (*counts.values(), record["num_polygons"], *(one["pixels"] for one in record["classes"])):
        assert f">{number:,}<".replace(",", "\u202f") in page
    for one in record["separability"]:
        assert f">{one['jeffries_matusita']:.2f}<" in page
    meta, _, _, columns = pyogrio.raw.read(job["points"])
    fields = dict(zip(meta["fields"].tolist(), columns, strict=True))
    assert fields["reason"].tolist() == [one["reason"] for one in record["suspicious"]]
    assert fields["suggested_name"].tolist() == [one["suggested_name"] for one in record["suspicious"]]
    check(job)
    again = json.loads(job["json_file"].read_text())
    assert {**again, "origin": None} == {**record, "origin": None}


def test_foreign_spectra_in_a_polygon_are_counted(job, tmp_path):
    """Two pixels of the field at (0, 0) get the spectrum of a pixel that is far from it."""
    foreign = tmp_path / "foreign.tif"
    foreign.write_bytes(job["scene"].read_bytes())
    with rasterio.open(job["labels"]) as dataset:
        codes = dataset.read(1)
    row, column = np.argwhere(codes == codes[0, 0] % 3 + 1)[-1]
    with rasterio.open(foreign, "r+") as dataset:
        cube = dataset.read()
        cube[:, 1, 1:3] = cube[:, row, column][:, None]
        dataset.write(cube)
    result, events = check(job, scene=foreign, points=None)
    record = json.loads(job["json_file"].read_text())
    first = record["purity"][0]
    assert (first["number"], first["checked"]) == (1, 35)  # the pixel at (4, 4) has another class
    assert first["outliers"] >= 2
    assert result.num_outliers == sum(one["outliers"] for one in record["purity"])
    assert events[-1]["message"].endswith(f"spectral outlier in its polygon: {result.num_outliers}.")
    check_numbers(job["report"].read_text())


def test_conflicts_of_polygons_become_points_and_pixels_left_out_are_a_warning(job, tmp_path):
    with rasterio.open(job["scene"]) as dataset:
        left, top = dataset.bounds.left, dataset.bounds.top
    boxes = [(0, 0, 8, 8), (6, 0, 10, 2), (8, 8, 16, 16), (24, 24, 32, 32)]  # 2 x 2 pixels have two classes
    shapes = [shapely.box(left + 20 * a, top - 20 * d, left + 20 * c, top - 20 * b) for a, b, c, d in boxes]
    pyogrio.raw.write(
        tmp_path / "p.gpkg",
        shapely.to_wkb(np.array(shapes)),
        [np.array(["corn", "oats", "oats", "corn"], dtype=object)],
        ["crop"],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    result, events = check(job, labels=tmp_path / "p.gpkg", field="crop", per_class=20, report=None)
    assert result.num_conflicts == 4
    record = json.loads(job["json_file"].read_text())
    conflict = next(one for one in record["suspicious"] if one["reason"] == "conflict")
    assert (conflict["name"], conflict["suggested_name"], conflict["confidence"]) == ("corn", "oats", None)
    warnings = [event["message"] for event in events if event["event"] == "warning"]
    assert any(text.startswith("40 of 192 labelled pixels are checked") for text in warnings)


def test_a_single_class_and_a_job_without_outputs_are_refused(job, tmp_path):
    with pytest.raises(ParameterError, match="No output is given"):
        check(job, report=None, json_file=None, points=None)
    codes = np.zeros((48, 56), np.uint16)
    codes[3:9, 3:9] = 1
    write_labels(tmp_path / "one.tif", job["scene"], codes)
    with pytest.raises(LabelError, match="only one class"):
        check(job, labels=tmp_path / "one.tif")
