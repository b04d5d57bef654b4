"""Regularise: probabilities of any tool become a smoother map, whatever the tiles."""

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.classes.raster import CLASS_TABLE_TAG
from hsi_core.classes.table import ClassTable
from hsi_core.errors import CancelledError, DeviceError, LabelError, OutputError, SceneError
from hsi_core.grid import Grid
from hsi_core.modelfile.places import TAG, TrainingPlaces, places_from_text, places_to_text
from hsi_core.progress import Progress
from hsi_core.regularisation.regularise import regularise_probabilities
from hsi_core.scenes.scene import Scene, open_scene
from hsi_core.tasks import regularise
from orphaned_for_tests import run_and_lose_the_parent
from regularisation_for_tests import fields_scene
from scenes_for_tests import files_in, write_labels, write_scene

HEIGHT, WIDTH = 45, 63
NAMES = ["Corn", "Oats", "Wheat", "Woods"]


@pytest.fixture
def case(tmp_path):
    """Scene with invalid pixels, and probabilities with others."""
    cube, valid, shares, classes = fields_scene(HEIGHT, WIDTH)
    cube[:, ~valid] = -9999.0
    shares[:, :3, :5] = np.nan
    write_scene(tmp_path / "scene.tif", cube, nodata=-9999.0)
    write_probabilities(tmp_path / "given.tif", shares, NAMES)
    return tmp_path, cube, valid, shares, classes


def write_probabilities(path: Path, shares, names=(), **options) -> Path:
    write_scene(path, shares, **options)
    with rasterio.open(path, "r+") as dataset:
        for band, name in enumerate(names, start=1):
            dataset.set_band_description(band, name)
    return path


def run(folder, progress=None, *, out="map", **changes):
    params = {
        "scene": folder / "scene.tif",
        "probabilities": folder / "given.tif",
        "output": folder / f"{out}.tif",
        "output_probabilities": folder / f"{out}_probabilities.tif",
        "confidence": folder / f"{out}_confidence.tif",
        "steps": 6,
        "device": "cpu",
    }
    return regularise.run(regularise.Params(**{**params, **changes}), progress or Progress())


def outputs(folder, out="map"):
    names = ("", "_probabilities", "_confidence")
    return [(folder / f"{out}{name}.tif").read_bytes() for name in names]


def warnings(events):
    return [event["message"] for event in events if event["event"] == "warning"]


def test_the_outputs_are_those_of_the_function_in_memory(case):
    folder, cube, valid, shares, _ = case
    result = run(folder)
    expected = regularise_probabilities(shares, cube, valid, strength="strong", steps=6)
    with rasterio.open(folder / "map_probabilities.tif") as dataset:
        assert np.array_equal(dataset.read(), expected, equal_nan=True)
        assert dataset.descriptions == tuple(NAMES)
    with rasterio.open(folder / "map_confidence.tif") as dataset:
        assert np.array_equal(dataset.read(1), expected.max(0), equal_nan=True)
    with rasterio.open(folder / "map.tif") as dataset:
        known = ~np.isnan(expected[0])
        assert np.array_equal(dataset.read(1)[known], expected.argmax(0)[known] + 1)
        assert (dataset.read(1)[~known] == 0).all()
        assert dataset.tags()["HSI_REGULARISE"] == "strong (gamma 0.01), 6 steps"
    assert (result.num_pixels, result.num_invalid, result.num_held) == (HEIGHT * WIDTH - 15, 15, 0)


@pytest.mark.parametrize(("tile_size", "num_threads"), [(16, 1), (17, 2), (40, 1), (1000, 2)])
def test_tiles_and_threads_of_any_number_give_equal_bytes(case, tile_size, num_threads):
    folder = case[0]
    run(folder, tile_size=64)
    torch.set_num_threads(num_threads)
    run(folder, out="other", tile_size=tile_size)
    torch.set_num_threads(1)
    assert outputs(folder, "other") == outputs(folder)


def test_a_map_is_held_to_labels_and_says_so(case):
    folder, *_ = case
    codes = np.zeros((HEIGHT, WIDTH), np.uint16)
    codes[20:22, 10:13] = 4
    codes[30, 30] = 9
    labels = write_labels(folder / "labels.tif", folder / "scene.tif", codes, names={4: "woods", 9: "Roads"})
    events = []
    earlier = TrainingPlaces.of(Grid(WIDTH, HEIGHT), np.array([[1, 1]]), scene="scene.tif")
    with rasterio.open(folder / "given.tif", "r+") as dataset:
        dataset.update_tags(**{TAG: places_to_text([earlier])})
    result = run(folder, Progress(events.append), labels=labels)
    assert result.num_held == 6
    with rasterio.open(folder / "map.tif") as dataset:
        grid = Grid.of(dataset)
        first, held = places_from_text(dataset.tags()[TAG])
        assert first.num_pixels == 1
        assert np.array_equal(held.pixels_on(grid, "scene.tif"), np.argwhere(codes == 4))
        assert (dataset.read(1)[20:22, 10:13] == 4).all()
        assert dataset.tags()["HSI_HELD_TO_LABELS"] == "6 pixels of labels.tif"
        assert dataset.tags()["HSI_REGULARISE"] == "gamma 0.03, 6 steps"
    assert [text for text in warnings(events) if "held to the labels labels.tif: accuracies" in text]
    assert [text for text in warnings(events) if "no band for 9 Roads; the pixels of these" in text]
    with rasterio.open(folder / "given.tif", "r+") as dataset:
        dataset.update_tags(**{TAG: "damaged"})
    run(folder, labels=labels, out="other")
    with rasterio.open(folder / "other.tif") as dataset:
        assert dataset.tags()[TAG] == "damaged"  # Assess warns of it
    codes[codes == 4] = 0
    write_labels(labels, folder / "scene.tif", codes, names={9: "Roads"})
    with pytest.raises(LabelError, match="No class of the labels labels.tif is one of the probabilities"):
        run(folder, labels=labels)


def test_percentages_without_names_are_divided_by_their_sum_with_a_message(case):
    folder, _, _, shares, _ = case
    run(folder)
    write_probabilities(folder / "given.tif", 100.0 * shares)
    events = []
    run(folder, Progress(events.append), out="other")
    with rasterio.open(folder / "map.tif") as first, rasterio.open(folder / "other.tif") as second:
        assert (first.read() == second.read()).mean() > 0.999
        assert CLASS_TABLE_TAG in second.tags()
        assert '"class 4"' in second.tags()[CLASS_TABLE_TAG]
    assert any("add up to 100 to 100 instead of 1; they were divided" in text for text in warnings(events))
    assert any("taken as classes with the codes 1 to 4" in text for text in warnings(events))


def test_a_map_that_is_regularised_again_keeps_its_provenance_and_warns(case):
    folder, *_ = case
    with rasterio.open(folder / "given.tif", "r+") as dataset:
        dataset.update_tags(HSI_MODEL="model.safetensors", HSI_PATCH_SIZE="9")
    run(folder)
    events = []
    run(folder, Progress(events.append), out="twice", probabilities=folder / "map_probabilities.tif")
    with rasterio.open(folder / "twice.tif") as dataset:
        tags = dataset.tags()
    assert (tags["HSI_MODEL"], tags["HSI_PATCH_SIZE"]) == ("model.safetensors", "9")
    assert any("are regularised already (strong (gamma 0.01), 6 steps)" in text for text in warnings(events))


def test_probabilities_that_do_not_fit_are_refused(case):
    folder, _, _, shares, _ = case
    write_probabilities(folder / "small.tif", shares[:, 1:])
    with pytest.raises(SceneError, match="small.tif are on another grid"):
        run(folder, probabilities=folder / "small.tif")
    write_probabilities(folder / "logits.tif", shares - 0.5)
    with pytest.raises(SceneError, match="are not negative. Choose the probabilities, not the scores"):
        run(folder, probabilities=folder / "logits.tif")
    write_probabilities(folder / "one.tif", shares[:1])
    with pytest.raises(SceneError, match="one.tif has 1 band; .* not the class map or the confidence"):
        run(folder, probabilities=folder / "one.tif")
    with pytest.raises(SceneError, match="scene.tif have the value|scene.tif seem to be no probabilities"):
        run(folder, probabilities=folder / "scene.tif")
    with pytest.raises(OutputError, match="is an input as well"):
        run(folder, output=folder / "given.tif")
    (folder / "classes.csv").write_text("code,name\n1,Corn\n2,Oats\n")
    with pytest.raises(LabelError, match="4 bands, but the class table classes.csv has 2 classes"):
        run(folder, classes=folder / "classes.csv")
    with pytest.raises(ValueError, match="without labels; give the labels to hold. The classes of the"):
        run(folder, class_table=folder / "classes.csv")
    assert files_in(folder) == ["classes.csv", "given.tif", "logits.tif", "one.tif", "scene.tif", "small.tif"]


def test_a_memory_limit_that_is_too_small_is_refused_with_the_need(case):
    with pytest.raises(DeviceError, match="raise the memory limit, or choose smaller tiles or fewer steps"):
        run(case[0], memory_limit=1)


def test_a_fill_value_that_is_not_declared_is_refused(case):
    folder, cube, *_ = case
    cube[0, 2, 3] = 1e30
    write_scene(folder / "scene.tif", cube, nodata=-9999.0)
    with pytest.raises(SceneError, match="it would spoil the comparison of neighbours"):
        run(folder)


@pytest.fixture
def fingerprint(case):
    """The fingerprint of a job with changes, on the open files."""
    folder = case[0]
    paths = {"scene": folder / "scene.tif", "probabilities": folder / "given.tif", "output": folder / "m.tif"}
    with open_scene(paths["scene"], min_bands=1) as scene, open_scene(paths["probabilities"]) as raster:
        inputs = {
            "scene": scene,
            "raster": raster,
            "bands": [1, 2],
            "table": ClassTable.from_codes(range(1, 5)),
            "class_bands": [1, 2, 3, 4],
            "held": None,
        }

        def find(changed=None, **settings):
            params = regularise.Params(**paths | settings)
            return regularise._fingerprint(params, **inputs | (changed or {}))

        yield find


def test_jobs_alike_have_the_same_fingerprint_whatever_their_limits(fingerprint):
    assert fingerprint() == fingerprint({"bands": (1, 2)}, tile_size=16, memory_limit=9)


@pytest.mark.parametrize(
    "changed",
    [
        {"bands": [1, 3]},
        {"table": ClassTable.from_codes(range(2, 6))},
        {"class_bands": [2, 1, 3, 4]},
        {"held": np.zeros((HEIGHT, WIDTH), np.uint16)},
    ],
    ids=str,
)
def test_other_inputs_have_another_fingerprint(fingerprint, changed):
    assert fingerprint(changed) != fingerprint()


@pytest.mark.parametrize("change", [{"strength": "weak"}, {"steps": 7}], ids=str)
def test_other_settings_have_another_fingerprint(fingerprint, change):
    assert fingerprint(**change) != fingerprint()


def test_changed_files_and_another_version_have_another_fingerprint(fingerprint, case, monkeypatch):
    before = fingerprint()
    for name in ("scene.tif", "given.tif"):
        os.utime(case[0] / name, (1, 1))
        assert fingerprint() != before
        before = fingerprint()
    monkeypatch.setattr(Scene, "traits", lambda scene, bands: ["other"])
    assert fingerprint() != before
    before = fingerprint()
    monkeypatch.setattr("hsi_core.tasks.regularise.__version__", "9.9")
    assert fingerprint() != before
    monkeypatch.setattr(Scene, "stamp", lambda scene: None)
    assert fingerprint() is None


@pytest.mark.usefixtures("commit_at_once")
def test_a_killed_run_resumes_with_other_tiles_and_gives_equal_bytes(case, monkeypatch):
    monkeypatch.setattr("hsi_core.progress.EMIT_EVERY_SECONDS", 0.001)
    folder, *_ = case
    run(folder, out="whole")
    run_and_lose_the_parent(run, folder, at_percent=60.0, tile_size=16)
    events = []
    run(folder, Progress(events.append), tile_size=19)
    assert any("Resuming after" in event["message"] for event in events if event["event"] == "info")
    assert outputs(folder) == outputs(folder, "whole")


def test_a_cancel_leaves_nothing(case):
    folder, *_ = case
    before = files_in(folder)
    with pytest.raises(CancelledError):
        run(folder, Progress(is_cancelled=iter([False] * 12 + [True] * 9999).__next__))
    assert files_in(folder) == before
