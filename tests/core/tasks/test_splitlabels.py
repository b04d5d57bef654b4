"""The task that splits labels: the rasters it writes, its report and its refusals."""

import base64
import io
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import matplotlib.image
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassEntry, ClassTable
from hsi_core.errors import (
    CancelledError,
    HsiError,
    LabelError,
    OutputError,
    ParameterError,
    SceneError,
    SplitError,
)
from hsi_core.grid import Grid
from hsi_core.labels.labels import read_labels
from hsi_core.outputs import new_file
from hsi_core.progress import Progress
from hsi_core.splits.overlap import share_of_touching
from hsi_core.splits.report import describe_kind, map_png, split_report
from hsi_core.splits.split import Split, split_labels
from hsi_core.tasks import splitlabels
from hsi_core.tasks.splitlabels import Params, run
from hsi_core.worker import run_job
from html_for_tests import without_origin

pytestmark = pytest.mark.slow

TABLE = ClassTable(
    (
        ClassEntry(1, "Corn", "#E69F00"),
        ClassEntry(4, "Oats <rare>", "#56B4E9"),
        ClassEntry(300, "Woods", "#009E73"),
    )
)


@pytest.fixture
def codes() -> np.ndarray:
    """64 x 80 pixels: two large classes and a strip of 10 x 2 pixels, with a border without labels."""
    codes = np.zeros((64, 80), np.uint16)
    codes[2:62, 2:40] = 1
    codes[2:62, 40:78] = 300
    codes[30:40, 20:22] = 4
    return codes


@pytest.fixture
def job(tmp_path: Path, make_scene, codes) -> dict[str, Any]:
    """Parameters of a split that works."""
    scene = make_scene(np.ones((3, *codes.shape), np.uint16))
    with rasterio.open(scene) as dataset:
        write_class_raster(tmp_path / "labels.tif", codes, grid=Grid.of(dataset), class_table=TABLE)
    (tmp_path / "out").mkdir()
    return {
        "scene": scene,
        "labels": tmp_path / "labels.tif",
        "output_train": tmp_path / "out" / "train.tif",
        "output_validation": tmp_path / "out" / "validation.tif",
        "output_test": tmp_path / "out" / "test.tif",
        "report": tmp_path / "out" / "report.html",
        "train_fraction": 0.4,
        "validation_fraction": 0.1,
        "test_fraction": 0.5,
    }


def split(job, **changes):
    events: list[dict[str, Any]] = []
    return run(Params(**(job | changes)), Progress(events.append)), events


def messages(events, kind):
    return [event["message"] for event in events if event["event"] == kind]


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def files_in(job):
    return sorted(path.name for path in job["output_train"].parent.iterdir())


def test_the_parts_hold_labels_of_the_scene_and_nothing_twice(job, codes):
    result, _ = split(job)
    parts = [read(job[f"output_{part}"]) for part in ("train", "validation", "test")]
    assert all(((part == codes) | (part == 0)).all() for part in parts)
    assert (sum((part > 0).astype(int) for part in parts) <= 1).all()
    assert [np.count_nonzero(part) for part in parts] == [
        result.num_train,
        result.num_validation,
        result.num_test,
    ]
    total = result.num_train + result.num_validation + result.num_test + result.num_unused
    assert total == np.count_nonzero(codes)
    assert result.num_classes == 3
    for part in parts:
        assert set(np.unique(part)) == {0, 1, 4, 300}


def test_every_part_is_a_class_raster_with_the_class_table_of_all_labels(job):
    result, _ = split(job, guard=9, patch_size=9)  # Oats are for training only
    assert set(np.unique(read(job["output_test"]))) == {0, 1, 300}
    for part in ("train", "validation", "test"):
        described = json.loads(
            subprocess.check_output(["gdalinfo", "-json", job[f"output_{part}"]], text=True)
        )
        tags = described["metadata"][""]
        assert ClassTable.from_records(json.loads(tags["HSI_CLASS_TABLE"])) == TABLE
        assert tags["HSI_SPLIT_KIND"] == "blocks"
        assert tags["HSI_SPLIT_PART"] == part
        assert tags["HSI_SPLIT_SEED"] == "0"
        assert tags["HSI_SPLIT_GUARD"] == "9"
        assert tags["HSI_SPLIT_PATCH_SIZE"] == "9"
        assert float(tags["HSI_SPLIT_OVERLAP"]) == result.overlap == 0.0
        assert described["geoTransform"] == [500000.0, 20.0, 0.0, 4480000.0, 0.0, -20.0]
        assert described["bands"][0]["noDataValue"] == 0
    with rasterio.open(job["scene"]) as dataset:
        labels = read_labels(job["output_test"], grid=Grid.of(dataset))
    assert labels.split.part == "test"


@pytest.mark.usefixtures("whole_search")
def test_blocks_are_honest_and_random_is_called_optimistic(job, codes):
    blocks, events = split(job)
    assert blocks.guard == 4
    assert blocks.overlap == 0.0
    assert messages(events, "warning") == []
    assert "0.0 % of the test pixels have a training pixel in their patch of 9 x 9 pixels." in messages(
        events, "info"
    )
    assert any(
        "test pixels are independent of training patches" in message for message in messages(events, "info")
    )
    random, events = split(job, kind="random")
    assert random.guard == 0
    train, test = read(job["output_train"]) > 0, read(job["output_test"]) > 0
    assert random.overlap == pytest.approx(share_of_touching(test, train, 9), abs=1e-6)
    assert random.overlap > 0.99
    assert any("The test is optimistic" in message for message in messages(events, "warning"))


def test_a_class_that_cannot_be_in_the_test_is_a_warning_and_in_the_report(job):
    _, events = split(job, guard=9)
    [warning] = [text for text in messages(events, "warning") if "cannot be in" in text]
    assert warning.startswith(
        'Class "Oats <rare>" (20 pixels) cannot be in validation and the test: it spans 2 x 10'
    )
    report = job["report"].read_text(encoding="utf-8")
    assert "Oats &lt;rare&gt;" in report
    assert "which leaves no pixel beyond a guard band of 9 pixels" in report
    assert "<rare>" not in report


def test_the_report_holds_the_figures_and_a_map(job, codes):
    result, _ = split(job)
    report = job["report"].read_text(encoding="utf-8")
    assert "test pixels are independent of training patches" in report
    for number in (result.num_train, result.num_validation, result.num_test, result.num_unused):
        assert f"{number:,}".replace(",", "\u202f") in report
    for entry in TABLE.entries:
        assert entry.color in report
    assert f'<td class="text path">{job["scene"]}</td>' in report
    assert str(job["scene"].parent) not in without_origin(report)
    [encoded] = re.findall(r"data:image/png;base64,([^\"]+)", report)
    picture = (matplotlib.image.imread(io.BytesIO(base64.b64decode(encoded))) * 255).round().astype(int)
    assert picture.shape == (*codes.shape, 4)
    assert (picture[codes == 0, 3] == 0).all()
    assert (picture[codes > 0, 3] == 255).all()
    colors = {
        "output_train": (0x00, 0x72, 0xB2),
        "output_validation": (0xE6, 0x9F, 0x00),
        "output_test": (0x00, 0x9E, 0x73),
    }
    for name, color in colors.items():
        assert (picture[read(job[name]) > 0, :3] == color).all()


def test_the_map_of_a_large_scene_is_thinned_out_without_losing_single_pixels():
    codes = np.zeros((2000, 1500), np.uint16)
    codes[::400, ::300] = 1
    codes[200::400, ::300] = 2
    found = split_labels(codes, kind="random", fractions=(0.5, 0.0, 0.5), guard=0, seed=0)
    picture = matplotlib.image.imread(io.BytesIO(map_png(found)))
    assert picture.shape == (500, 375, 4)
    assert (picture[..., 3] > 0).sum() == 50


def test_a_guard_band_that_is_too_narrow_for_the_patches_is_called_optimistic(job):
    result, events = split(job, guard=1, patch_size=9)
    assert result.overlap > 0
    assert any(
        "a guard band of half the patch size avoids this" in text for text in messages(events, "warning")
    )
    words, is_warning = describe_kind("polygons", 0, 0.25)
    assert is_warning
    assert words.startswith("Whole polygons")


def test_the_same_seed_gives_the_same_files(job):
    def written():
        return {
            path: without_origin(path.read_text(encoding="utf-8"))
            if path.suffix == ".html"
            else path.read_bytes()
            for path in job["output_train"].parent.iterdir()
        }

    split(job, seed=3)
    first = written()
    split(job, seed=3)
    assert written() == first
    split(job, seed=4)
    assert job["output_train"].read_bytes() != first[job["output_train"]]


def test_without_validation_two_rasters_are_written(job):
    job = {name: value for name, value in job.items() if name not in ("output_validation", "report")}
    result, _ = split(job, validation_fraction=0.0, test_fraction=0.6)
    assert result.output_validation is None
    assert result.report is None
    assert result.num_validation == 0
    assert [name for name in files_in(job) if name.endswith((".tif", ".html"))] == ["test.tif", "train.tif"]


def test_polygons_of_a_vector_file_stay_whole(job, tmp_path):
    with rasterio.open(job["scene"]) as dataset:
        left, top = dataset.bounds.left, dataset.bounds.top
    boxes, names = [], []
    for row in range(2):
        for column in range(6):
            x, y = left + 20 * (2 + 13 * column), top - 20 * (2 + 30 * row)
            boxes.append(shapely.box(x, y - 160, x + 160, y))  # 8 x 8 pixels
            names.append(["corn", "woods"][(row + column) % 2])
    vector = tmp_path / "fields.gpkg"
    pyogrio.raw.write(
        vector,
        shapely.to_wkb(np.array(boxes)),
        [np.array(names, dtype=object)],
        ["crop"],
        geometry_type="Polygon",
        crs="EPSG:32616",
    )
    result, _ = split(
        job, labels=vector, field="crop", kind="polygons", train_fraction=0.5, test_fraction=0.4
    )
    assert result.overlap == 0.0
    # 6 fields a class: half of them, one for validation although 0.1 is less than one field, the rest
    assert (result.num_train, result.num_validation, result.num_test) == (384, 128, 256)
    train = read(job["output_train"])
    assert {
        int((train[2 + 30 * r : 10 + 30 * r, 2 + 13 * c : 10 + 13 * c] > 0).sum())
        for r in range(2)
        for c in range(6)
    } == {0, 64}


def test_dissolved_polygons_are_split_by_their_parts(job, tmp_path):
    with rasterio.open(job["scene"]) as dataset:
        left, top = dataset.bounds.left, dataset.bounds.top
    fields = [
        shapely.box(left + 20 * x, top - 20 * (y + 8), left + 20 * (x + 8), top - 20 * y)
        for y in (2, 32)
        for x in range(2, 80, 13)
    ]
    vector = tmp_path / "fields.gpkg"
    pyogrio.raw.write(
        vector,
        shapely.to_wkb([shapely.MultiPolygon(fields[::2]), shapely.MultiPolygon(fields[1::2])]),
        [np.array([1, 2])],
        ["crop"],
        geometry_type="MultiPolygon",
        crs="EPSG:32616",
    )
    job |= {
        "labels": vector,
        "field": "crop",
        "kind": "polygons",
        "train_fraction": 0.5,
        "test_fraction": 0.4,
    }
    result, events = split(job)
    assert (result.num_train, result.num_validation, result.num_test) == (384, 128, 256)
    assert any(
        text.startswith("The 12 separate parts of 2 features are the units, because")
        for text in messages(events, "info")
    )
    with pytest.raises(SplitError, match="Every class has a single polygon"):
        split(job, unit="features")


# Nothing is left behind
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", ["at once", "while blocks are searched", "while outputs are written"])
def test_a_cancel_leaves_nothing_behind(job, moment):
    """How often a task asks depends on the time, so moments are not counted from the end."""
    asked, folder = 0, job["output_train"].parent

    def is_cancelled():
        nonlocal asked
        asked += 1
        is_writing = folder.exists() and any(folder.iterdir())
        assert not is_writing or moment == "while outputs are written"
        return {"at once": True, "while blocks are searched": asked > 5}.get(moment, is_writing)

    with pytest.raises(CancelledError):
        run(Params(**(job | {"block_size": 20})), Progress(is_cancelled=is_cancelled))
    assert files_in(job) == []


@pytest.mark.parametrize("failing", ["train.tif", "validation.tif", "test.tif", "report.html"])
def test_when_one_output_fails_none_is_there(job, failing, monkeypatch):
    def write(path, *values, **named):
        if failing.split(".")[0] in Path(path).name:
            raise OSError(28, "No space left on device")
        write_class_raster(path, *values, **named)

    def render(*values, **named):
        if failing == "report.html":
            raise OSError(28, "No space left on device")
        return split_report(*values, **named)

    monkeypatch.setattr(splitlabels, "write_class_raster", write)
    monkeypatch.setattr(splitlabels, "split_report", render)
    with pytest.raises(OSError, match="disk is full|No space left"):
        run(Params(**(job | {"block_size": 20})), Progress())
    assert files_in(job) == []


# Refusals
# ----------------------------------------------------------------------------------------------------------


def refused(job, error: type[HsiError], message: str, **changes):
    with pytest.raises(error, match=message):
        run_job(
            {
                "task": "splitlabels",
                "params": {
                    k: v if v is None or isinstance(v, (int, float)) else str(v)
                    for k, v in (job | changes).items()
                },
            },
            progress=Progress(),
        )
    assert files_in(job) == []


def test_fractions_above_one_are_refused(job):
    refused(job, ParameterError, "add up to 1.10; at most 1 fits", train_fraction=0.5)


def test_an_even_patch_size_is_refused(job):
    refused(job, ParameterError, "The patch size is 8; it must be odd", patch_size=8)


def test_validation_pixels_without_a_place_are_refused(job):
    refused(
        job, ParameterError, "give output_validation or set validation_fraction to 0", output_validation=None
    )


def test_a_place_without_validation_pixels_is_refused(job):
    refused(
        job, ParameterError, "leave out output_validation, or give a share above 0", validation_fraction=0
    )


def test_an_unknown_kind_is_refused(job):
    refused(job, ParameterError, "kind: .*random.blocks.polygons", kind="folds")


def test_text_in_a_number_field_is_refused(job):
    refused(job, ParameterError, "guard: .*valid integer.* \\(got 'wide'\\)", guard="wide")


def test_two_outputs_of_the_same_name_are_refused(job):
    refused(
        job, OutputError, "Two outputs have the name .*; give each its own", output_test=job["output_train"]
    )
    twisted = job["output_train"].parent / ".." / "out" / "train.tif"
    refused(job, OutputError, "Two outputs have the name .*; give each its own", output_test=twisted)


def test_an_output_over_an_input_is_refused(job):
    refused(job, OutputError, "is an input as well; give it another name", output_test=job["labels"])


def test_an_output_in_a_missing_folder_is_refused(job, tmp_path):
    refused(
        job,
        OutputError,
        "there is no folder .*; make it first",
        output_test=tmp_path / "nowhere" / "test.tif",
    )


def test_a_missing_scene_is_refused(job, tmp_path):
    refused(job, SceneError, "There is no file .*; choose the scene again", scene=tmp_path / "nothing.tif")


def test_one_class_is_refused(job, codes):
    with rasterio.open(job["labels"], "r+") as dataset:
        dataset.write(np.where(codes == 1, codes, 0), 1)
    refused(job, LabelError, r"The labels hold 1 class \(Corn\); training needs at least two")


def test_a_class_of_one_pixel_is_refused(job, codes):
    few = codes.copy()
    few[codes == 4] = 0
    few[30, 20] = 4
    with rasterio.open(job["labels"], "r+") as dataset:
        dataset.write(few, 1)
    refused(
        job,
        LabelError,
        r"Too few labelled pixels: Oats <rare> \(1 pixel\); a class needs at least two pixels",
    )


def test_labels_on_another_grid_are_refused(job, make_scene, codes):
    scene = make_scene(np.ones((3, 60, 80), np.uint16), "smaller.tif")
    refused(job, LabelError, "are on another grid .* than the scene", scene=scene)


def test_a_block_larger_than_the_scene_is_refused(job):
    refused(
        job, SplitError, "Blocks of 80 pixels leave one block in a scene of 80 x 64 pixels", block_size=80
    )


def test_a_patch_larger_than_the_labels_is_refused(job):
    refused(job, SplitError, "No pixel is left for .*take a smaller patch or guard band", patch_size=201)


def test_a_split_is_a_value():
    codes = np.repeat([1, 2], 50).reshape(10, 10).astype(np.uint16)
    found = split_labels(codes, kind="random", fractions=(0.4, 0.1, 0.5), guard=0, seed=0)
    assert isinstance(found, Split)
    with pytest.raises(AttributeError):
        found.seed = 1


def test_a_file_under_a_temporary_name_takes_its_sidecars_along(tmp_path, codes):
    with new_file(tmp_path / "a.tif") as part:
        write_class_raster(part, codes, grid=Grid(80, 64), class_table=TABLE)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.qml", "a.tif", "a.tif.aux.xml"]


def test_a_split_that_leaves_one_training_pixel_of_a_class_is_refused(job, codes):
    # Both classes have two training pixels and one test pixel. Beside each other, the test pixel stays.
    few = np.where(codes == 4, 0, codes)
    few[[2, 10, 18], 5], few[[2, 10, 18], 6] = 4, 301
    table = ClassTable((*TABLE.entries, ClassEntry(301, "Rye", "#009E74")))
    with rasterio.open(job["scene"]) as dataset:
        write_class_raster(job["labels"], few, grid=Grid.of(dataset), class_table=table)
    fractions = {"train_fraction": 0.5, "validation_fraction": 0, "test_fraction": 0.1}
    refused(
        job,
        SplitError,
        r"Oats <rare>, Rye would have one, and training needs two.*narrower guard band, merge it",
        kind="random",
        guard=1,
        seed=0,
        output_validation=None,
        **fractions,
    )


@pytest.mark.usefixtures("whole_search")
def test_requested_and_resulting_shares_are_in_the_result_the_events_and_the_report(job):
    result, events = split(job)
    assert result.requested == {"train": 0.4, "validation": 0.1, "test": 0.5}
    total = result.num_train + result.num_validation + result.num_test + result.num_unused
    share = f"{100 * result.num_train / total:.0f} % training"
    assert f"Requested: 40 % training, 10 % validation, 50 % test. Result: {share}" in result.outcome
    assert result.outcome in messages(events, "info")
    assert result.outcome in job["report"].read_text(encoding="utf-8")
    assert sum(row.train for row in result.classes) == result.num_train
    assert [row.name for row in result.classes] == list(TABLE.names)


def test_similar_seeds_are_a_warning_and_in_the_report(job):
    fractions = {"train_fraction": 0.1, "validation_fraction": 0, "test_fraction": 0.9}
    result, events = split(job, output_validation=None, guard=0, **fractions)
    assert result.similarity > 0.5
    assert any("Other seeds give similar test pixels" in text for text in messages(events, "warning"))
    assert "Other seeds give similar test pixels" in job["report"].read_text(encoding="utf-8")
