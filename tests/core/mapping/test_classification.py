"""The classify task on real files: properties of a class map."""

import json
import subprocess
import threading
import xml.etree.ElementTree as ET

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from hsi_core.errors import CancelledError, DeviceError, ModelError, OutputError, SceneError
from hsi_core.evaluation.inference import predict_patchwise
from hsi_core.evaluation.reader import read_padded
from hsi_core.memory import MB, resident_bytes
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from hsi_core.windows import Window
from models_for_tests import write_model
from orphaned_for_tests import run_and_lose_the_parent
from scenes_for_tests import files_in

pytestmark = pytest.mark.slow


def random_cube(height=50, width=70):
    rng = np.random.default_rng(0)
    smooth = rng.normal(size=(16, height // 5 + 1, width // 5 + 1)).repeat(5, 1).repeat(5, 2)
    return (2000 + 500 * smooth[:, :height, :width] + rng.normal(0, 100, (16, height, width))).astype(
        np.int16
    )


@pytest.fixture
def case(tmp_path, make_scene):
    """A scene with some invalid pixels, and a model for it."""
    cube = random_cube()
    cube[3, 10:14, 20:30] = -1
    cube[:, 40:, 60:] = -1
    scene = make_scene(cube, nodata=-1, wavelengths=[400 + 10 * i for i in range(16)])
    model = tmp_path / "model.safetensors"
    write_model(model, scene)
    return scene, model, cube


def run(scene, model, output, progress=None, **params):
    return classify.run(
        classify.Params(scene=scene, model=model, output=output, **params), progress or Progress()
    )


def read(path, band=1):
    with rasterio.open(path) as dataset:
        return dataset.read(band)


def test_the_map_equals_patchwise_evaluation_of_the_whole_scene(case, tmp_path):
    scene, model_path, _ = case
    run(scene, model_path, tmp_path / "map.tif", tile_size=32)
    model = load_model(model_path)
    with open_scene(scene) as opened:
        cube, valid = read_padded(opened, Window(0, 0, 50, 70), halo=4, bands=opened.good_bands())
    reduced = model.reduction.apply(cube, valid, torch.device("cpu"))
    logits = predict_patchwise(model.network, reduced, batch_size=64)
    expected = np.where(valid[4:-4, 4:-4], logits.argmax(0).numpy() + 1, 0)
    np.testing.assert_array_equal(read(tmp_path / "map.tif"), expected)


def test_the_map_does_not_depend_on_tile_size_or_batch_size(case, tmp_path):
    scene, model, _ = case
    run(scene, model, tmp_path / "whole.tif", tile_size=256, confidence=tmp_path / "c.tif")
    assert len(np.unique(read(tmp_path / "whole.tif"))) == 4
    for tile_size in (16, 33, 64):
        for batch_size in (1, 50):
            run(scene, model, tmp_path / "tiled.tif", tile_size=tile_size, batch_size=batch_size)
            np.testing.assert_array_equal(read(tmp_path / "tiled.tif"), read(tmp_path / "whole.tif"))


def test_a_batch_size_means_nothing_to_a_network_that_shares_its_computation(case, tmp_path):
    scene, model, _ = case
    events = []
    run(scene, model, tmp_path / "map.tif", Progress(events.append), batch_size=7)
    assert [event for event in events if event["event"] == "warning"] == []


def warnings_of(scene, model, output):
    events = []
    run(scene, model, output, Progress(events.append))
    return [event["message"] for event in events if event["event"] == "warning"]


def test_a_scene_on_another_scale_is_mapped_with_a_warning(case, tmp_path, make_scene):
    _, model, cube = case
    other = make_scene(
        cube.astype(np.float32) / 1e4, "other.tif", wavelengths=[400 + 10 * i for i in range(16)]
    )
    [warning] = warnings_of(other, model, tmp_path / "map.tif")
    assert "smaller than those of the training scene" in warning


def test_pixels_of_zeros_that_are_not_declared_as_nodata_are_told(case, tmp_path, make_scene):
    """As in a mosaic that its sources do not cover, or in a sparse GeoTIFF."""
    _, model, cube = case
    wavelengths = [400 + 10 * i for i in range(16)]
    values = cube.copy()
    values[:, 4:6, 7:9] = 0
    values[0, 0, 0] = 0  # one band alone
    [warning] = warnings_of(
        make_scene(values, "other.tif", nodata=-1, wavelengths=wavelengths), model, tmp_path / "map.tif"
    )
    assert warning == (
        "Pixels of other.tif have 0 in all bands that are used, such as row 4, column 7 (from 0), and are "
        "treated like all others. If they have no data, declare it: gdal_edit.py -a_nodata 0 other.tif"
    )
    declared = make_scene(values, "declared.tif", nodata=0, wavelengths=wavelengths)
    assert warnings_of(declared, model, tmp_path / "map.tif") == []


def test_a_pixel_with_a_fill_value_that_is_not_declared_has_no_class(case, tmp_path, make_scene):
    _, model, cube = case
    values = cube.astype(np.float32)
    values[5, 7, 8] = 9.96921e36
    other = make_scene(values, "other.tif", nodata=-1, wavelengths=[400 + 10 * i for i in range(16)])
    [warning] = warnings_of(other, model, tmp_path / "map.tif")
    assert "with values such as 9.96921e+36" in warning
    invalid = (cube == -1).any(0)
    invalid[7, 8] = True
    np.testing.assert_array_equal(read(tmp_path / "map.tif") == 0, invalid)


def test_invalid_pixels_are_nodata_in_every_output(case, tmp_path):
    scene, model, cube = case
    result = run(
        scene,
        model,
        tmp_path / "map.tif",
        tile_size=16,
        probabilities=tmp_path / "p.tif",
        confidence=tmp_path / "c.tif",
    )
    invalid = (cube == -1).any(axis=0)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.nodata == 0
        np.testing.assert_array_equal(dataset.read(1) == 0, invalid)
    np.testing.assert_array_equal(np.isnan(read(tmp_path / "c.tif")), invalid)
    np.testing.assert_array_equal(np.isnan(read(tmp_path / "p.tif", 3)), invalid)
    assert result.num_invalid == invalid.sum()
    assert result.num_pixels == (~invalid).sum()


def test_probabilities_add_up_to_one_and_agree_with_map_and_confidence(case, tmp_path):
    scene, model, _ = case
    run(scene, model, tmp_path / "map.tif", probabilities=tmp_path / "p.tif", confidence=tmp_path / "c.tif")
    with rasterio.open(tmp_path / "p.tif") as dataset:
        probabilities = dataset.read()
        assert dataset.descriptions == ("name 1", "name 2", "name 3")
    classes, valid = read(tmp_path / "map.tif"), read(tmp_path / "map.tif") > 0
    np.testing.assert_allclose(probabilities.sum(0)[valid], 1.0, atol=1e-5)
    np.testing.assert_array_equal(probabilities.argmax(0)[valid] + 1, classes[valid])
    np.testing.assert_allclose(read(tmp_path / "c.tif")[valid], probabilities.max(0)[valid])


def test_the_map_explains_itself_to_gdal(case, tmp_path):
    scene, model, _ = case
    run(scene, model, tmp_path / "map.tif")
    info = json.loads(
        subprocess.run(
            ["gdalinfo", "-json", str(tmp_path / "map.tif")], check=True, stdout=subprocess.PIPE
        ).stdout
    )
    band = info["bands"][0]
    assert band["type"] == "Byte"
    assert band["colorTable"]["entries"][1] == [0, 0, 16, 255]
    assert band["categories"][:4] == ["unlabelled", "name 1", "name 2", "name 3"]
    assert band["block"] == [256, 256]
    assert info["metadata"]["IMAGE_STRUCTURE"]["COMPRESSION"] == "DEFLATE"
    tags = info["metadata"][""]
    assert tags["HSI_SCENE"] == "scene.tif"
    assert tags["HSI_MODEL_SHA256"] == load_model(model).digest
    names = [field["name"] for field in info["rat"]["fieldDefn"]]
    assert names == ["Value", "Count", "Class", "Red", "Green", "Blue"]
    rows = {row["f"][0]: row["f"] for row in info["rat"]["row"]}
    assert rows[2][2] == "name 2"
    assert rows[2][1] == (read(tmp_path / "map.tif") == 2).sum()


def test_the_style_for_qgis_has_names_and_colours(case, tmp_path):
    scene, model, _ = case
    run(scene, model, tmp_path / "map.tif")
    entries = ET.parse(tmp_path / "map.qml").getroot().findall(".//paletteEntry")
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in entries] == [
        ("1", "name 1", "#000010"),
        ("2", "name 2", "#000011"),
        ("3", "name 3", "#000012"),
    ]


def test_large_maps_have_overviews(tmp_path, make_scene):
    scene = make_scene(random_cube(height=150, width=280))
    write_model(tmp_path / "m.safetensors", scene)
    run(scene, tmp_path / "m.safetensors", tmp_path / "map.tif", confidence=tmp_path / "c.tif")
    for name in ("map.tif", "c.tif"):
        with rasterio.open(tmp_path / name) as dataset:
            assert dataset.overviews(1) == [2, 4]


def test_class_codes_past_255_make_a_map_of_two_bytes(tmp_path, make_scene):
    scene = make_scene(random_cube())
    write_model(tmp_path / "m.safetensors", scene, codes=(7, 300, 5000))
    run(scene, tmp_path / "m.safetensors", tmp_path / "map.tif")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.dtypes == ("uint16",)
        assert set(np.unique(dataset.read(1))) == {7, 300, 5000}


@pytest.mark.parametrize(
    ("transform", "crs"),
    [
        (None, None),
        (Affine(17.3, 10.0, 5e5, 10.0, -17.3, 4e6), "EPSG:32616"),
        (Affine(0.01, 0, 8, 0, -0.01, 50), "EPSG:4326"),
    ],
)
def test_the_map_lies_where_the_scene_lies(tmp_path, make_scene, transform, crs):
    scene = make_scene(random_cube(height=20, width=24), transform=transform, crs=crs)
    write_model(tmp_path / "m.safetensors", scene)
    run(scene, tmp_path / "m.safetensors", tmp_path / "map.tif")
    with rasterio.open(scene) as expected, rasterio.open(tmp_path / "map.tif") as found:
        assert found.transform.almost_equals(expected.transform)
        assert found.crs == expected.crs
        assert found.shape == expected.shape


def test_a_scene_smaller_than_a_patch_is_mapped_with_a_warning(tmp_path, make_scene):
    large = make_scene(random_cube(), "large.tif")
    write_model(tmp_path / "m.safetensors", large)
    small = make_scene(random_cube(height=3, width=5), "small.tif")
    events = []
    run(small, tmp_path / "m.safetensors", tmp_path / "map.tif", Progress(events.append))
    assert read(tmp_path / "map.tif").shape == (3, 5)
    assert (read(tmp_path / "map.tif") > 0).all()
    assert any("smaller than the patches" in event["message"] for event in events)


def test_a_scene_without_valid_pixels_gives_an_empty_map_and_a_warning(case, tmp_path, make_scene):
    _, model, _ = case
    empty = make_scene(
        np.full((16, 20, 20), -1, np.int16),
        "empty.tif",
        nodata=-1,
        wavelengths=[400 + 10 * i for i in range(16)],
    )
    events = []
    result = run(empty, model, tmp_path / "map.tif", Progress(events.append), confidence=tmp_path / "c.tif")
    assert result.num_pixels == 0
    assert any("400 of 400 pixels (100.0 %)" in event["message"] for event in events)


def test_a_cancelled_run_leaves_nothing_and_keeps_what_was_there(case, tmp_path):
    scene, model, _ = case
    (tmp_path / "map.tif").write_text("an older map")
    before = files_in(tmp_path)
    cancelled = threading.Event()

    def emit(event):
        if event["event"] == "progress" and event["percent"] > 20:
            cancelled.set()

    with pytest.raises(CancelledError):
        run(
            scene,
            model,
            tmp_path / "map.tif",
            Progress(emit, cancelled.is_set),
            tile_size=16,
            confidence=tmp_path / "c.tif",
        )
    assert files_in(tmp_path) == before
    assert (tmp_path / "map.tif").read_text() == "an older map"


def test_a_scene_that_breaks_halfway_leaves_nothing(case, tmp_path):
    scene, model, _ = case
    scene.write_bytes(scene.read_bytes()[:-30000])
    before = files_in(tmp_path)
    with pytest.raises(SceneError, match="seems damaged|not a raster that can be read"):
        run(scene, model, tmp_path / "map.tif", tile_size=16)
    assert files_in(tmp_path) == before


def test_refusals_come_before_any_work(case, tmp_path):
    scene, model, _ = case
    with pytest.raises(OutputError, match="there is no folder"):
        run(scene, model, tmp_path / "missing" / "map.tif")
    with pytest.raises(OutputError, match="is an input as well"):
        run(scene, model, scene)
    with pytest.raises(OutputError, match="Two outputs have the name"):
        run(scene, model, tmp_path / "map.tif", confidence=tmp_path / "map.tif")
    with pytest.raises(ModelError, match="There is no model file"):
        run(scene, tmp_path / "none.safetensors", tmp_path / "map.tif")
    if not torch.cuda.is_available():
        with pytest.raises(DeviceError, match="CUDA is asked for"):
            run(scene, model, tmp_path / "map.tif", device="cuda")
    assert not (tmp_path / "map.tif").exists()


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.float32, np.float64])
def test_scaling_on_the_device_does_not_change_a_class(tmp_path, make_scene, dtype):
    """As written, and as the scaled values themselves: nodata, NaN and infinite values among them."""
    cube = random_cube().astype(dtype)
    cube[3, 10:14, 20:30] = 7
    if np.issubdtype(dtype, np.floating):
        cube[5, 0, :5], cube[2, 30, 8] = np.nan, np.inf
    path = make_scene(cube, nodata=7)
    scales, offsets = np.linspace(1e-4, 3e-4, 16), np.linspace(-0.1, 0.1, 16)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = tuple(scales), tuple(offsets)
    write_model(tmp_path / "m.safetensors", path)
    model = load_model(tmp_path / "m.safetensors")
    with open_scene(path) as scene:
        scaled, valid = read_padded(scene, Window(0, 0, 50, 70), halo=4, bands=scene.good_bands())
    logits = predict_patchwise(
        model.network, model.reduction.apply(scaled, valid, torch.device("cpu")), batch_size=64
    )
    run(path, tmp_path / "m.safetensors", tmp_path / "map.tif", tile_size=32)
    expected = np.where(valid[4:-4, 4:-4], logits.argmax(0).numpy() + 1, 0)
    assert len(np.unique(expected)) == 4
    np.testing.assert_array_equal(read(tmp_path / "map.tif"), expected)


@pytest.mark.parametrize("tile_size", [16, None, 24])
def test_a_map_goes_on_with_the_same_or_other_tiles_and_is_the_same(
    case, tmp_path, commit_at_once, tile_size
):
    scene, model, _ = case
    output = tmp_path / "map.tif"
    run(scene, model, output)
    expected = output.read_bytes()
    output.unlink()
    run_and_lose_the_parent(run, scene, model, output, at_percent=60, tile_size=16)
    assert not output.exists()
    (tmp_path / "scene.tif.aux.xml").write_text("<PAMDataset/>")  # QGIS leaves one with statistics
    events = []
    result = run(scene, model, output, Progress(events.append), tile_size=tile_size)
    assert any(event["event"] == "info" and event["message"].startswith("Resuming after") for event in events)
    assert output.read_bytes() == expected
    assert result.num_pixels + result.num_invalid == 50 * 70
    assert not list(tmp_path.glob("*.checkpoint"))


def change_scene(scene, model):
    with rasterio.open(scene, "r+") as dataset:
        dataset.write(dataset.read(1) + 1, 1)


def change_model(scene, model):
    write_model(model, scene, codes=(4, 5, 6))


def change_scale(scene, model):
    """The values on disk stay the same."""
    scene.with_name("scene.tif.aux.xml").write_text(
        '<PAMDataset><PAMRasterBand band="1"><Scale>2</Scale></PAMRasterBand></PAMDataset>'
    )


@pytest.mark.parametrize("change", [change_scene, change_model, change_scale])
def test_a_map_of_another_scene_or_model_starts_from_the_beginning(case, tmp_path, commit_at_once, change):
    scene, model, _ = case
    run_and_lose_the_parent(run, scene, model, tmp_path / "map.tif", at_percent=60, tile_size=16)
    change(scene, model)
    events = []
    run(scene, model, tmp_path / "map.tif", Progress(events.append), tile_size=16)
    found = [event["message"] for event in events if event["event"] == "warning"]
    assert len(found) == 1
    assert "belongs to a map with another scene, model or settings" in found[0]
    assert not any("Resuming" in event.get("message", "") for event in events)


def test_a_limit_of_memory_does_not_change_the_map_and_too_little_is_refused(case, tmp_path):
    scene, model, _ = case
    run(scene, model, tmp_path / "map.tif")
    for room in (400, 2000):
        limit = resident_bytes() // MB + room
        run(scene, model, tmp_path / "limited.tif", memory_limit=limit)
        assert (tmp_path / "limited.tif").read_bytes() == (tmp_path / "map.tif").read_bytes()
    before = files_in(tmp_path)
    with pytest.raises(DeviceError, match="The memory limit of 50 MB is too small"):
        run(scene, model, tmp_path / "none.tif", memory_limit=50)
    assert files_in(tmp_path) == before
