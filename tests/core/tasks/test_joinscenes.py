"""The task that joins several scenes with their labels."""

import csv
import json
import os
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from pydantic import ValidationError

from hsi_core.crossvalidation.folds import draw_folds
from hsi_core.errors import LabelError, OutputError, ParameterError, SceneError
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks.joinscenes import Params, run
from hsi_core.windows import Window
from scenes_for_tests import files_in, write_labels, write_scene

BANDS = [450.0, 550.0, 650.0]


@pytest.fixture
def plots(tmp_path):
    """Three plots with stored reflectances x 10000 and classes of their own order."""
    random = np.random.default_rng(0)
    made = []
    for number, (size, names) in enumerate([(20, "oak beech"), (24, "beech oak"), (18, "pine oak")]):
        cube = random.integers(1, 9000, (3, size, size + 4)).astype(np.uint16)
        cube[:, 2, 3] = 0
        scene = write_scene(tmp_path / f"plot{number}.tif", cube, wavelengths=BANDS, nodata=0)
        with rasterio.open(scene, "r+") as dataset:
            dataset.scales = (1e-4,) * 3
        codes = np.zeros(cube.shape[1:], dtype=np.uint16)
        codes[number + 1 : 12, 2:7], codes[number + 1 : 12, 9:14] = 1, 2
        labels = write_labels(
            tmp_path / f"labels{number}.tif", scene, codes, names=dict(enumerate(names.split(), start=1))
        )
        made.append((scene, labels, cube, codes, names.split()))
    return made


def join(tmp_path, events=None, **params):
    return run(
        Params(output=tmp_path / "joined.tif", output_labels=tmp_path / "joined_labels.tif", **params),
        Progress((events if events is not None else []).append),
    )


def test_every_scene_is_there_with_its_values_and_classes(plots, tmp_path):
    places, events = tmp_path / "places.csv", []
    result = join(
        tmp_path,
        events,
        scenes=[plot[0] for plot in plots],
        labels=[plot[1] for plot in plots],
        margin=3,
        output_places=places,
    )
    with open(places, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert result.num_scenes == len(rows) == 3
    with open_scene(result.output) as joined:
        assert joined.wavelengths_nm == tuple(BANDS)
        labels = read_labels(result.output_labels, grid=joined.grid)
        assert labels.class_table.names == ["oak", "beech", "pine"]
        rest = np.ones(joined.grid.shape, dtype=bool)
        for (path, own_labels, _, codes, names), row in zip(plots, rows, strict=True):
            assert row["scene"] == str(path)
            assert row["labels"] == str(own_labels)
            here = Window(*(int(row[key]) for key in ("row", "column", "height", "width")))
            there = Window(int(row["scene_row"]), int(row["scene_column"]), here.height, here.width)
            with open_scene(path) as scene:
                values, valid = scene.read(there, [1, 2, 3])
            found, found_valid = joined.read(here, [1, 2, 3])
            np.testing.assert_array_equal(found, values)
            np.testing.assert_array_equal(found_valid, valid)
            expected = np.array(["", *names])[codes[there.slices]]
            by_code = {entry.code: entry.name for entry in labels.class_table.entries}
            shown = np.vectorize(lambda code, by_code=by_code: by_code.get(code, ""))(
                labels.codes[here.slices]
            )
            np.testing.assert_array_equal(shown, expected)
            rest[here.slices] = False
        _, valid = joined.read(Window(0, 0, *joined.grid.shape), [1, 2, 3])
        assert not valid[rest].any()
    assert result.num_labelled == sum(int((plot[3] > 0).sum()) for plot in plots)
    said = " ".join(event.get("message", "") for event in events)
    oak = sum(int((plot[3] == plot[4].index("oak") + 1).sum()) for plot in plots)
    assert f"oak {oak} in 3" in said
    assert "Classes in one scene only: pine" in said


def test_the_share_of_invalid_pixels_is_said_and_an_empty_bad_band_takes_none(plots, tmp_path):
    """Three plots of 20 x 24, 24 x 28 and 18 x 22 pixels with one invalid pixel each; band 2 has no data."""
    for scene, *_ in plots:
        with rasterio.open(scene, "r+") as dataset:
            dataset.write(np.zeros(dataset.shape, np.uint16), 2)
            dataset.update_tags(2, bbl="0")
    events = []
    result = join(
        tmp_path, events, scenes=[plot[0] for plot in plots], labels=[plot[1] for plot in plots], margin=30
    )
    said = " ".join(event.get("message", "") for event in events)
    assert f"3 of {480 + 672 + 396} pixels of the joined parts (0.2 %) are invalid" in said
    with open_scene(result.output) as joined:
        assert joined.bad_bands == {2}
        _, valid = joined.read(Window(0, 0, *joined.grid.shape), joined.good_bands())
    assert valid.sum() == 480 + 672 + 396 - 3


def test_blocks_of_the_size_that_is_told_hold_one_scene_each(plots, tmp_path):
    result = join(tmp_path, scenes=[plot[0] for plot in plots], labels=[plot[1] for plot in plots])
    with open_scene(result.output) as joined:
        labels = read_labels(result.output_labels, grid=joined.grid)
    codes = np.where(labels.codes == 3, 0, labels.codes)  # a class of one scene cannot be tested
    folds = draw_folds(
        type(labels)(codes.astype(np.uint16), labels.class_table.restrict([1, 2])),
        kind="blocks",
        num_folds=2,
        num_repeats=1,
        guard=4,
        block_size=result.block_size,
        seed=0,
    )
    number = folds.partitions[0].map()
    side = result.block_size
    for row in range(0, codes.shape[0], side):
        for column in range(0, codes.shape[1], side):
            cell = number[row : row + side, column : column + side][
                codes[row : row + side, column : column + side] > 0
            ]
            assert len(set(cell.tolist())) <= 1
    assert len(set(number[codes > 0].tolist())) == 2


def test_a_list_names_the_scenes_with_paths_beside_it(plots, tmp_path):
    listed = tmp_path / "plots.csv"
    listed.write_text(
        "scene,labels\n" + "".join(f"{scene.name}, {labels.name}\n" for scene, labels, *_ in plots)
    )
    first = join(tmp_path, list_file=listed).output.read_bytes()
    again = join(tmp_path, scenes=[plot[0] for plot in plots], labels=[plot[1] for plot in plots])
    assert again.output.read_bytes() == first


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("scene,labels\n", "names no scene"),
        ("scene,labels\nplot0.tif,\n", "Line 2 of list.csv lacks a value"),
        ("plot0.tif,labels0.tif\nplot0.tif,labels0.tif\n", "Line 2"),
        ("scene,labels\nplot0.tif,labels0.tif\nplot0.tif,labels0.tif\n", "given twice"),
        ("scene,labels\nplot0.tif,labels0.tif\nlink/plot0.tif,labels0.tif\n", "given twice"),
        (b"\xff\xfe\x00", "cannot be read"),
        ("scene,labels\na\0.tif,labels0.tif\n", r"names 'a\\x00.tif'. The text holds a NUL"),
        ("scene,labels\nplot0.tif," + "x" * 300 + "\n", "has more than 255 bytes"),
        ("scene,labels\nplot0.tif,pipe\n", "names 'pipe'. The path is a device or a pipe"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(plots, tmp_path, text, message):
    (tmp_path / "link").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    listed = tmp_path / "list.csv"
    listed.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ParameterError, match=message):
        join(tmp_path, list_file=listed)


def test_a_list_may_name_a_dataset_inside_a_file_and_the_list_of_places_holds_no_formula(
    plots, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    shutil.copy("labels0.tif", "=labels0.tif")
    with zipfile.ZipFile("plots.zip", "w") as archive:
        archive.write("plot0.tif")
    listed = tmp_path / "list.csv"
    listed.write_text(f"scene,labels\n/vsizip/{tmp_path}/plots.zip/plot0.tif,'=labels0.tif\n")
    result = join(tmp_path, list_file=Path("list.csv"), output_places=tmp_path / "places.csv")
    assert result.num_labelled > 0
    assert ",'=labels0.tif," in (tmp_path / "places.csv").read_text()


def test_a_scene_that_only_the_list_names_is_not_overwritten(plots, tmp_path):
    listed = tmp_path / "list.csv"
    listed.write_text("scene,labels\nplot0.tif,labels0.tif\nplot1.tif,labels1.tif\n")
    before = {name: (tmp_path / name).read_bytes() for name in ("plot1.tif", "labels1.tif")}
    for name in before:
        with pytest.raises(OutputError, match=f"{name} is an input as well"):
            run(
                Params(list_file=listed, output=tmp_path / name, output_labels=tmp_path / "l.tif"), Progress()
            )
    assert {name: (tmp_path / name).read_bytes() for name in before} == before


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({}, "No scene is given"),
        ({"scenes": ["a", "b", "c"], "labels": ["a", "b"]}, "3 scenes and 2 files of labels"),
        ({"scenes": ["a"], "labels": ["a"], "list_file": "c"}, "given twice"),
    ],
)
def test_parameters_that_contradict_each_other_are_refused(tmp_path, params, message):
    with pytest.raises(ValidationError, match=message):
        join(tmp_path, **params)


def test_other_bands_and_labels_of_another_grid_are_refused_with_the_name_of_the_scene(plots, tmp_path):
    scene, labels, cube, *_ = plots[0]
    other = write_scene(tmp_path / "other.tif", cube, wavelengths=[450.0, 550.0, 700.0], nodata=0)
    with pytest.raises(SceneError, match=r"other.tif has 3 bands \(450.0, 550.0, 700.0 nm\); plot0.tif has"):
        join(tmp_path, scenes=[scene, other], labels=[labels, labels])
    with pytest.raises(LabelError, match=r"Scene plot1.tif: The labels labels0.tif are on another grid"):
        join(tmp_path, scenes=[scene, plots[1][0]], labels=[labels, labels])
    assert "joined.tif" not in files_in(tmp_path)


def test_pixels_of_different_sizes_are_said(plots, tmp_path):
    events = []
    scene, labels, *_ = plots[0]
    with rasterio.open(plots[2][0], "r+") as dataset:
        dataset.transform = dataset.transform @ rasterio.Affine.scale(2)
    with rasterio.open(plots[2][1], "r+") as dataset:
        dataset.transform = dataset.transform @ rasterio.Affine.scale(2)
    join(tmp_path, events, scenes=[scene, plots[2][0]], labels=[labels, plots[2][1]])
    assert any("different sizes (plot0.tif: " in event.get("message", "") for event in events)


def test_a_scene_in_another_unit_is_said(plots, tmp_path):
    events = []
    with rasterio.open(plots[1][0], "r+") as dataset:
        dataset.scales = (1.0,) * 3  # forgotten: 0 to 10000 beside 0 to 1
    pairs = {"scenes": [plot[0] for plot in plots], "labels": [plot[1] for plot in plots]}
    join(tmp_path, events, **pairs)
    [warning] = [event["message"] for event in events if "in 0 to 10000" in str(event)]
    assert warning.startswith(
        "The values of plot1.tif are about 1e+04 times those of plot0.tif, so their unit"
    )
    assert "1 of 3 scenes differ so" in warning


def test_of_labels_for_all_scenes_each_takes_its_own_and_scenes_without_are_left_out(plots, tmp_path):
    events = []
    scenes = [plot[0] for plot in plots]
    for number, scene in enumerate(scenes):
        with rasterio.open(scene, "r+") as dataset:  # 10 km apart
            dataset.transform = rasterio.Affine.translation(10_000 * number, 0) @ dataset.transform
    squares = [
        {
            "type": "Feature",
            "properties": {"species": name},
            "geometry": shapely.geometry.mapping(shapely.box(left, 4479800, left + 100, 4479900)),
        }
        for name, left in (("oak", 500040), ("beech", 510040), ("oak", 510200))
    ]
    crs = {"type": "name", "properties": {"name": "EPSG:32616"}}
    layer = tmp_path / "crowns.geojson"
    layer.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": squares}))
    result = join(tmp_path, events, scenes=scenes, labels=[layer], field="species")
    assert (result.num_scenes, result.num_labelled, result.num_classes) == (2, 75, 2)
    warnings = [event["message"] for event in events if event["event"] == "warning"]
    assert warnings == [
        "1 of 3 scenes have no label and are left out: plot2.tif.",
        "Classes in one scene only: beech. Whole scenes cannot test them: label them in more scenes.",
    ]
    with pytest.raises(LabelError, match="crowns.geojson labels no pixel of any scene"):
        join(tmp_path, scenes=[scenes[2], _moved(tmp_path, scenes[2])], labels=[layer], field="species")


def _moved(tmp_path, scene):
    return shutil.copy(scene, tmp_path / "other.tif")
