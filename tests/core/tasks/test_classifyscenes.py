"""The task that classifies many scenes."""

import csv
import dataclasses
import json
import os
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from affine import Affine
from pydantic import ValidationError

from hsi_core.errors import CancelledError, ModelError, OutputError, ParameterError, SceneError
from hsi_core.outputs import announcing_outputs
from hsi_core.progress import Progress
from hsi_core.tasks import classify
from hsi_core.tasks.classifyscenes import LIST, Params, _fingerprint, _State, run
from models_for_tests import write_model
from scenes_for_tests import UTM, files_in, separable_cube, striped_classes, write_scene

BANDS = 8
pytestmark = pytest.mark.usefixtures("few_threads", "quick_timing")


@pytest.fixture
def made(tmp_path):
    """Three scenes in a folder, a model, and a folder for the maps."""
    scenes = tmp_path / "in"
    scenes.mkdir()
    for number in range(3):
        codes = striped_classes(20, 24)
        write_scene(scenes / f"s{number}.tif", separable_cube(codes, BANDS, seed=number))
    model = tmp_path / "m.safetensors"
    write_model(model, scenes / "s0.tif", network="svm", components=3)
    return scenes, model, scenes / "maps"


def rows_of(folder):
    with open(folder / LIST, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def classify_all(model, out, events=None, is_cancelled=lambda: False, **params):
    events = events if events is not None else []
    return run(Params(model=model, output_folder=out, **params), Progress(events.append, is_cancelled))


def test_every_scene_has_the_map_of_classify(made, tmp_path):
    scenes, model, out = made
    result = classify_all(model, out, folder=scenes, confidence=True)
    assert (result.num_scenes, result.num_classified, result.num_failed) == (3, 3, 0)
    assert [row["state"] for row in rows_of(out)] == ["classified"] * 3
    alone, sure = tmp_path / "alone.tif", tmp_path / "sure.tif"
    classify.run(
        classify.Params(scene=scenes / "s1.tif", model=model, output=alone, confidence=sure), Progress()
    )
    assert (out / "s1_classes.tif").read_bytes() == alone.read_bytes()
    assert (out / "s1_confidence.tif").read_bytes() == sure.read_bytes()


def test_what_is_there_stays_and_what_changed_is_classified_again(made):
    scenes, model, out = made
    classify_all(model, out, folder=scenes)
    times = {name: (out / name).stat().st_mtime_ns for name in files_in(out) if name.endswith(".tif")}
    (out / "s0_classes.tif").unlink()
    write_scene(scenes / "s1.tif", separable_cube(striped_classes(20, 24), BANDS, seed=9))
    result = classify_all(model, out, folder=scenes)
    assert (result.num_classified, result.num_unchanged) == (2, 1)
    assert (out / "s2_classes.tif").stat().st_mtime_ns == times["s2_classes.tif"]
    assert [row["state"] for row in rows_of(out)] == ["classified", "classified", "unchanged"]
    assert rows_of(out)[2]["num_pixels"] == "480"
    assert classify_all(model, out, folder=scenes, min_confidence=0.5).num_classified == 3
    other = model.with_name("other.safetensors")
    write_model(other, scenes / "s0.tif", network="lda", components=3)
    assert classify_all(other, out, folder=scenes, min_confidence=0.5).num_classified == 3


@pytest.mark.parametrize(
    "change",
    [
        {"confidence": True},
        {"min_confidence": 0.5},
        {"wanted_accuracy": 0.9},
        {"regularise": "strong"},
        {"resample": True},
    ],
    ids=str,
)
def test_other_settings_have_another_fingerprint(made, change):
    folder, path, out = made
    params = Params(model=path, output_folder=out, folder=folder)
    state = _State([("s0.tif", 9, 9)], [1, 2], [], None)
    model = [SimpleNamespace(digest="a")]
    before = _fingerprint(params, model, state)
    assert before == _fingerprint(params.model_copy(update={"tile_size": 16, "device": "cpu"}), model, state)
    assert before != _fingerprint(params.model_copy(update=change), model, state)


@pytest.mark.parametrize(
    "change", [{"stamp": [("s0.tif", 9, 8)]}, {"bands": [1, 3]}, {"traits": [["0"]]}], ids=str
)
def test_another_state_of_a_scene_model_or_version_has_another_fingerprint(made, monkeypatch, change):
    folder, path, out = made
    params = Params(model=path, output_folder=out, folder=folder)
    state = _State([("s0.tif", 9, 9)], [1, 2], [], None)
    models = [SimpleNamespace(digest="a"), SimpleNamespace(digest="b")]
    before = _fingerprint(params, models, state)
    assert before != _fingerprint(params, models, dataclasses.replace(state, **change))
    assert before != _fingerprint(params, models[:1], state)
    assert _fingerprint(params, models, dataclasses.replace(state, stamp=None)) == ""
    monkeypatch.setattr("hsi_core.tasks.classifyscenes.__version__", "9.9")
    assert before != _fingerprint(params, models, state)


def test_a_scene_with_another_nodata_value_beside_its_file_is_classified_again(made):
    scenes, model, out = made
    classify_all(model, out, folder=scenes)
    with rasterio.open(scenes / "s1.tif") as dataset:
        value = int(dataset.read(1)[0, 0])
    (scenes / "s1.tif.aux.xml").write_text(
        "<PAMDataset>"
        + "".join(
            f'<PAMRasterBand band="{band}"><NoDataValue>{value}</NoDataValue></PAMRasterBand>'
            for band in range(1, BANDS + 1)
        )
        + "</PAMDataset>"
    )
    result = classify_all(model, out, folder=scenes)
    assert (result.num_classified, result.num_unchanged) == (1, 2)
    assert int(rows_of(out)[1]["num_invalid"]) >= 1


def test_a_scene_that_fails_stops_no_other_and_is_listed(made):
    scenes, model, out = made
    write_scene(scenes / "s0.tif", np.zeros((5, 20, 24), dtype=np.uint16))
    size = (scenes / "s1.tif").stat().st_size
    os.truncate(scenes / "s1.tif", size - 3000)
    events = []
    result = classify_all(model, out, events, folder=scenes)
    assert (result.num_classified, result.num_failed) == (1, 2)
    assert [row["state"] for row in rows_of(out)] == ["failed", "failed", "classified"]
    assert "5 bands" in rows_of(out)[0]["problem"]
    assert "damaged" in rows_of(out)[1]["problem"]
    assert files_in(out) == [LIST, *[name for name in files_in(out) if name.startswith("s2_classes")]]
    last = [event["message"] for event in events if event["event"] == "warning"][-1]
    assert last.startswith("2 of 3 scenes have no map: s0.tif (")
    os.remove(scenes / "s1.tif")
    os.remove(scenes / "s2.tif")
    with pytest.raises(ModelError, match="5 bands"):  # no scene is left
        classify_all(model, out, folder=scenes)


def test_a_list_names_scenes_beside_it(made):
    scenes, model, out = made
    listed = scenes / "list.csv"
    listed.write_text(f"scene,labels\ns2.tif,a.gpkg\n\n{scenes / 's0.tif'}\n")
    classify_all(model, out, scenes=[listed, scenes / "s2.tif"])
    assert [row["map"] for row in rows_of(out)] == ["s2_classes.tif", "s0_classes.tif"]


def test_the_items_of_a_stac_collection_have_maps_of_their_ids_and_only_missing_ones_are_made_again(made):
    scenes, model, out = made
    features = [
        {"id": name, "assets": {"view": {"href": "a.png"}, "cube": {"href": href, "roles": ["data"]}}}
        for name, href in (("first", "./s0.tif"), ("second", str(scenes / "s1.tif")), ("gone", "no.tif"))
    ]
    listed = scenes / "items.json"
    with rasterio.open(scenes / "s0.tif") as scene:
        features[0]["assets"]["cube"]["raster:bands"] = [{"scale": 1e-4}] * scene.count
    listed.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    events = []
    result = classify_all(model, out, events, scenes=[listed], mosaic=True, confidence=True)
    assert [event["message"] for event in events if "STAC" in event.get("message", "")] == [
        "The STAC item of s0.tif says other values of scale than the file, whose values are used. If the "
        "item is right, write its values into the file (gdal_edit.py), and run again."
    ]
    assert (result.num_classified, result.num_failed) == (2, 1)
    assert [(row["map"], row["state"]) for row in rows_of(out)] == [
        ("first_classes.tif", "classified"),
        ("second_classes.tif", "classified"),
        ("gone_classes.tif", "failed"),
    ]
    assert (out / "second_confidence.tif").is_file()
    (out / "second_classes.tif").unlink()
    result = classify_all(model, out, scenes=[listed], mosaic=True, confidence=True)
    assert (result.num_classified, result.num_unchanged, result.num_failed) == (1, 1, 1)
    with rasterio.open(out / "mosaic.vrt") as mosaic:
        assert {os.path.basename(path) for path in mosaic.files} >= {
            "first_classes.tif",
            "second_classes.tif",
        }
    with pytest.raises(
        ParameterError, match="The item first has no asset toa; choose one of its assets: view, c"
    ):
        classify_all(model, out, scenes=[listed], asset="toa")


def test_a_list_that_the_run_would_replace_is_refused(made):
    _scenes, model, out = made
    out.mkdir()
    (out / LIST).write_text("scene\n../s0.tif\n")
    with pytest.raises(OutputError, match="is an input as well"):
        classify_all(model, out, scenes=[out / LIST])
    assert (out / LIST).read_text() == "scene\n../s0.tif\n"


def test_after_a_cancel_the_finished_maps_stay_and_the_next_run_goes_on(made):
    scenes, model, out = made
    finished = out / "s0_classes.tif"
    with pytest.raises(CancelledError), announcing_outputs(lambda: None):
        classify_all(model, out, is_cancelled=finished.exists, folder=scenes)
    assert [row["map"] for row in rows_of(out)] == ["s0_classes.tif"] or not (out / LIST).exists()
    assert "s1_classes.tif" not in files_in(out)
    result = classify_all(model, out, folder=scenes)
    assert result.num_classified + result.num_unchanged == 3


def test_maps_of_scenes_that_a_run_did_not_reach_or_name_still_count(made):
    scenes, model, out = made
    classify_all(model, out, folder=scenes)
    write_scene(scenes / "s0.tif", separable_cube(striped_classes(20, 24), BANDS, seed=9))
    before = rows_of(out)
    with pytest.raises(CancelledError):
        classify_all(model, out, is_cancelled=lambda: rows_of(out)[0] != before[0], folder=scenes)
    assert [row["map"] for row in rows_of(out)] == ["s0_classes.tif", "s1_classes.tif", "s2_classes.tif"]
    assert classify_all(model, out, scenes=[scenes / "s2.tif"]).num_unchanged == 1
    assert classify_all(model, out, folder=scenes).num_unchanged >= 2


def test_a_folder_that_cannot_be_made_is_refused(made):
    scenes, model, out = made
    out.write_text("a file")
    with pytest.raises(OutputError, match=r"The folder .*maps cannot be made .*; choose another one"):
        classify_all(model, out, folder=scenes)


def test_a_refused_run_leaves_no_new_folder_and_keeps_one_that_was_there(made, tmp_path, make_scene):
    _, model, out = made
    other = make_scene(np.ones((3, 8, 8), np.float32), name="other.tif")
    with pytest.raises(ModelError):
        classify_all(model, out / "new" / "maps", scenes=[other])
    assert not out.exists()
    out.mkdir()
    with pytest.raises(ModelError):
        classify_all(model, out, scenes=[other])
    assert out.is_dir()


@pytest.mark.parametrize(
    ("params", "error", "message"),
    [
        ({}, ValidationError, "No scene is given"),
        ({"folder": "nothing"}, ParameterError, "cannot be read"),
        ({"folder": "."}, ParameterError, "holds no raster with several bands"),
        ({"scenes": ["empty.txt"]}, ParameterError, "names no scene"),
        ({"scenes": ["in/s0.tif", "s0.tif"]}, ParameterError, "maps of one name"),
    ],
)
def test_scenes_that_cannot_be_told_apart_or_found_are_refused(made, tmp_path, params, error, message):
    _, model, out = made
    (tmp_path / "empty.txt").write_text("\n")
    for name, value in params.items():
        params = {name: [tmp_path / each for each in value] if isinstance(value, list) else tmp_path / value}
    with pytest.raises(error, match=message):
        classify_all(model, out, **params)


def test_scenes_of_a_finer_sensor_are_resampled_on_request(tmp_path):
    codes, fine = striped_classes(20, 24), [400.0 + 5.0 * number for number in range(41)]
    coarse = write_scene(
        tmp_path / "coarse.tif", separable_cube(codes, 4), wavelengths=[412.0, 462.0, 518.0, 572.0]
    )
    scene = write_scene(tmp_path / "fine.tif", separable_cube(codes, 41), wavelengths=fine)
    short = write_scene(tmp_path / "short.tif", separable_cube(codes, 20), wavelengths=fine[:20])
    model, out = tmp_path / "m.safetensors", tmp_path / "maps"
    write_model(model, coarse, network="svm", components=3)
    result = classify_all(model, out, scenes=[scene, short], resample=True)
    assert (result.num_classified, result.num_failed) == (1, 1)
    assert "does not cover 2 of the bands: 518.0, 572.0 nm" in rows_of(out)[1]["problem"]
    alone = tmp_path / "alone.tif"
    classify.run(classify.Params(scene=scene, model=model, output=alone, resample=True), Progress())
    assert (out / "fine_classes.tif").read_bytes() == alone.read_bytes()


def test_a_confidence_never_replaces_another_scene(made):
    scenes, model, _ = made
    other = scenes / "s1.tif"
    other.rename(scenes / "s0_confidence.tif")
    before = (scenes / "s0_confidence.tif").read_bytes()
    with pytest.raises(OutputError, match="s0_confidence.tif is an input as well"):
        classify_all(model, scenes, folder=scenes, confidence=True)
    assert (scenes / "s0_confidence.tif").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a\0.tif", r"names 'a\\x00.tif'. The text holds a NUL"),
        ("x" * 300, "has more than 255 bytes"),
        ("a/" * 3000, "has 60.. characters"),
        ("pipe", "names 'pipe'. The path is a device or a pipe"),
    ],
)
def test_a_list_with_a_path_that_no_system_takes_is_refused(made, name, message):
    scenes, model, out = made
    os.mkfifo(scenes / "pipe")
    (scenes / "list.txt").write_text(f"s0.tif\n{name}\n")
    with pytest.raises(ParameterError, match=message):
        classify_all(model, out, scenes=[scenes / "list.txt"])


def test_names_that_are_formulas_or_no_text_are_told_and_read_back(made, monkeypatch):
    scenes, model, out = made
    monkeypatch.chdir(scenes)
    os.rename("s0.tif", "=s0.tif")
    os.rename("s1.tif", b"s1\xe9.tif")
    os.mkdir("more")
    os.rename("s2.tif", "more/s2.tif")
    events = []
    result = classify_all(model, out, events, folder=scenes)
    assert (result.num_classified, result.num_failed) == (1, 0)
    said = [event["message"] for event in events if event["event"] == "warning"]
    assert r"'s1\udce9.tif' is left out: its name is not UTF-8; rename the file." in said
    classify_all(model, out, scenes=["=s0.tif"])
    assert rows_of(out)[0]["scene"] == "'=s0.tif"
    assert rows_of(out)[0]["map"] == "'=s0_classes.tif"
    assert classify_all(model, out, scenes=["=s0.tif"]).num_unchanged == 1


def test_a_run_in_which_every_scene_fails_has_no_result(made, monkeypatch):
    scenes, model, out = made

    def fail(params, progress):
        raise OutputError(f"The output {params.output.name} could not be written: the disk is full.")

    monkeypatch.setattr(classify, "run", fail)
    with pytest.raises(
        SceneError, match=r"No scene could be classified\. s2\.tif: The output s2_classes\.tif"
    ):
        classify_all(model, out, folder=scenes)
    assert [row["state"] for row in rows_of(out)] == ["failed"] * 3


def test_a_mosaic_of_cut_scenes_is_the_map_of_the_whole_scene(tmp_path):
    """Models of single pixels see the same in a part of a scene."""
    cube, out, model = separable_cube(striped_classes(20, 30), BANDS), tmp_path / "maps", tmp_path / "m"
    whole = write_scene(tmp_path / "whole.tif", cube)
    write_model(model, whole, network="lda", components=3)
    parts = [tmp_path / "left.tif", tmp_path / "right.tif"]
    for path, first, last in zip(parts, [0, 13], [17, 30], strict=True):
        write_scene(path, cube[:, :, first:last], transform=UTM * Affine.translation(first, 0))
    params = {"mosaic": True, "min_confidence": 0.5}
    result = classify_all(model, out, scenes=parts, **params)
    classify.run(
        classify.Params(scene=whole, model=model, output=tmp_path / "map.tif", min_confidence=0.5), Progress()
    )
    with rasterio.open(result.mosaic) as mosaic, rasterio.open(tmp_path / "map.tif") as expected:
        np.testing.assert_array_equal(mosaic.read(1), expected.read(1))
        assert mosaic.transform.almost_equals(expected.transform)
    events = []
    again = classify_all(model, out, events, scenes=parts, **params)
    assert again.num_unchanged == 2
    assert not [event for event in events if event["event"] == "warning"]
    assert {"mosaic.vrt", "mosaic.qml"} <= set(files_in(out))


def test_a_mosaic_of_two_zones_is_refused_before_a_map_is_made_and_shifts_are_said(made, tmp_path):
    scenes, model, out = made
    cube, events = separable_cube(striped_classes(20, 24), BANDS), []
    other = write_scene(tmp_path / "other.tif", cube, crs="EPSG:32617")
    with pytest.raises(ParameterError, match=r"s0.tif \(24 x 20 .*32616\) and other.tif .*32617\) have diff"):
        classify_all(model, out, scenes=[scenes / "s0.tif", other], mosaic=True)
    assert not out.exists()
    moved = write_scene(tmp_path / "moved.tif", cube, transform=UTM * Affine.translation(20, 0.25))
    classify_all(model, out, events, scenes=[scenes / "s0.tif", moved], mosaic=True)
    assert any("maps are moved by up to 0.25 pixels" in event.get("message", "") for event in events)
