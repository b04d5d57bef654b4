"""What is written as ONNX gives the classes of the network, for patches and for tiles."""

import json
import subprocess
import sys
import threading

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch

import onnx
from hsi_core.errors import CancelledError, MissingPackageError, ModelError, OutputError
from hsi_core.inputs.patches import cut_patches
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.registry import find_network
from hsi_core.progress import Progress
from hsi_core.tasks import classify, exportonnx
from models_for_tests import FITTED, TRAINED, write_model
from scenes_for_tests import write_scene

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("one_table_of_operators")]

# An export takes seconds: forms that have the operations of the other one are left out, and so are the tile
# models of other baselines than lda and the random forest.
LISTED = [
    ("a2s2k", "corrected", None, False),
    ("hybridsn-se", "corrected", {"channels": 8}, True),
    ("lsga-vit", "corrected", None, False),
    ("ssan", "corrected", None, False),
    ("ssan", "faithful", None, False),
    ("svm", "corrected", None, False),
    ("boosting", "corrected", None, False),
    ("discriminant-svm", "corrected", None, False),
]
UNLISTED = sorted(
    {*TRAINED, *FITTED} - {"hybridsn", "pls_da", "random_forest", *(name for name, *_ in LISTED)}
)  # hybridsn and the random forest have their own tests, and pls_da has the graph of lda
CASES = [*LISTED, *((name, "corrected", None, find_network(name).has_dense) for name in UNLISTED)]
NODATA = -9999
BEYOND_FLOAT32 = -1e300  # float64 rasters often have the lowest double as nodata value
WAVELENGTHS = [400.0 + 10 * band for band in range(14)]


def open_session(path):
    return onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])


def make_model(make_scene, tmp_path, name="hybridsn", form="corrected", *, num_bands=14, **choices):
    """A scene with invalid pixels and a model for it: paths and cube."""
    cube = np.random.default_rng(0).integers(1, 4000, (num_bands, 17, 23)).astype(np.int16)
    cube[:, 3:5, 6:9] = 0
    scene = make_scene(cube, nodata=0)
    model = tmp_path / "model.safetensors"
    write_model(model, scene, network=name, form=form, **choices)
    return scene, model, cube


def logits_of(model, cube, valid):
    """Logits (classes, H, W) of the network itself, patch by patch."""
    reduced = model.reduction.apply(cube.astype(np.float32), valid, torch.device("cpu"))
    tile = torch.nn.functional.pad(reduced, (model.network.halo,) * 4)
    with torch.inference_mode():
        batch = cut_patches(tile, model.card.patch_size, 0, valid.size, num_bands=model.network.num_bands)
        return model.network(*batch).T.reshape(-1, *valid.shape)


def as_deepness_does(path, cube):
    """Places of the largest scores (H, W), by the steps of Deepness 0.6: its scaling, tiles and overlap."""
    session = open_session(path)
    meta = {key: json.loads(value) for key, value in session.get_modelmeta().custom_metadata_map.items()}
    mean, std = (np.array(meta[f"standardization_{kind}"], np.float32) for kind in ("mean", "std"))
    size = session.get_inputs()[0].shape[-1]
    overlap = int(size * meta["tiles_overlap"] / 100 * 2) // 2
    stride, half = size - overlap, overlap // 2
    height, width = cube.shape[1:]
    rows, columns = (max(0, -(-(length - size) // stride)) + 1 for length in (height, width))
    wide = np.zeros((len(cube), (rows - 1) * stride + size, (columns - 1) * stride + size), cube.dtype)
    wide[:, :height, :width] = cube
    found = np.full(wide.shape[1:], -1)
    for row in range(rows):
        for column in range(columns):
            top, left = row * stride, column * stride
            tile = wide[:, top : top + size, left : left + size]
            values = (np.float32(tile.transpose(1, 2, 0) * 1.0 / 255.0) - mean) / std
            scores = session.run(None, {"tile": values.transpose(2, 0, 1)[None]})[0]
            scores[scores < meta["seg_thresh"]] = 0.0
            places = scores.argmax(1)[0]
            first = [0 if number == 0 else half for number in (row, column)]
            last = [
                size if number == count - 1 else size - half
                for number, count in ((row, rows), (column, columns))
            ]
            here = np.s_[first[0] : last[0], first[1] : last[1]]
            found[top + first[0] : top + last[0], left + first[1] : left + last[1]] = places[here]
    return found[:height, :width]


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """HybridSN, written for another scene than it was trained on: more bands in another order,
    another nodata value."""
    folder = tmp_path_factory.mktemp("exported")
    cube = np.random.default_rng(0).integers(1, 4000, (14, 17, 23)).astype(np.int16)
    path = folder / "model.safetensors"
    write_model(path, write_scene(folder / "here.tif", cube, wavelengths=WAVELENGTHS))
    cube = np.concatenate([cube[:2], cube[::-1]])
    cube[:, 3:5, 6:9] = NODATA
    cube[5, 12, 15] = NODATA  # in a single band, but a used one
    cube[0, 12, 3] = NODATA  # in one that is not used
    scene = write_scene(
        folder / "there.tif", cube, wavelengths=[900.0, 910.0, *WAVELENGTHS[::-1]], nodata=NODATA
    )
    params = exportonnx.Params(
        model=path,
        output=folder / "patches.onnx",
        tile_output=folder / "tiles.onnx",
        tile_size=21,
        scene=scene,
    )
    return params, exportonnx.run(params, Progress()), cube


def test_models_for_a_scene_take_its_bands_and_nodata(exported, tmp_path):
    """The patch model gives the probabilities of the network, and the tile model, run as Deepness
    does, its map."""
    params, result, cube = exported
    assert (result.num_bands, result.num_scores, result.overlap) == (16, 4, 8)
    meta = open_session(params.output).get_modelmeta().custom_metadata_map
    assert json.loads(meta["hsi_bands"]) == list(range(16, 2, -1))
    check_patch_model(params.output, load_model(params.model), cube, NODATA, places=slice(None, 1, -1))
    check_tile_model(params, cube, tmp_path)


def test_nodata_values_of_their_own_and_beyond_float32_make_pixels_invalid(make_scene, tmp_path):
    """Four bands with different nodata values, the last one without: the map of `classify` again."""
    cube = np.random.default_rng(0).uniform(1, 4000, (4, 17, 23))
    scene, path = make_scene(cube, "here.tif"), tmp_path / "model.safetensors"
    write_model(path, scene, network="lda", components=3)
    values, files = [-9999.0, 0.0, BEYOND_FLOAT32, None], []
    for number, value in enumerate(values):
        if value is not None:
            cube[number, 3 + 2 * number, 6:9] = value
        files.append(str(make_scene(cube[number : number + 1], f"{number}.tif", nodata=value)))
    vrt = tmp_path / "there.vrt"
    subprocess.run(["gdalbuildvrt", "-q", "-separate", str(vrt), *files], check=True)
    params = exportonnx.Params(
        model=path,
        output=tmp_path / "patches.onnx",
        tile_output=tmp_path / "tiles.onnx",
        tile_size=20,
        scene=vrt,
    )
    exportonnx.run(params, Progress())
    meta = open_session(params.output).get_modelmeta().custom_metadata_map
    assert json.loads(meta["hsi_nodata"]) == values
    codes = check_tile_model(params, cube, tmp_path)
    assert np.argwhere(codes == 0).tolist() == [[row, column] for row in (3, 5, 7) for column in (6, 7, 8)]


def test_whole_numbers_on_the_thresholds_of_trees_stay_there(make_scene, tmp_path):
    """Deepness scales values and back with an error: few values, so that thresholds between them are
    met exactly."""
    cube = np.random.default_rng(0).integers(1, 9, (14, 17, 23)).astype(np.int16)
    cube[:, 3:5, 6:9] = 0
    scene, path = make_scene(cube, nodata=0), tmp_path / "model.safetensors"
    write_model(path, scene, network="random_forest")
    params = exportonnx.Params(
        model=path,
        output=tmp_path / "patches.onnx",
        tile_output=tmp_path / "tiles.onnx",
        tile_size=20,
        scene=scene,
    )
    exportonnx.run(params, Progress())
    check_patch_model(params.output, load_model(path), cube, 0)
    check_tile_model(params, cube, tmp_path)


@pytest.mark.parametrize(("name", "form", "options", "has_tiles"), CASES)
def test_exported_models_give_what_the_network_gives(name, form, options, has_tiles, make_scene, tmp_path):
    """Both models as above."""
    patch_size = 11 if name == "hybridsn-se" else 9  # windows of 1 pixel or more before the dense layers
    choices = {"patch_size": patch_size, "options": options, "baseline_patch": 5 if name == "lda" else 1}
    if name == "ssan":  # its graph repeats the recurrent layer for each band
        # Three components were taken for the three patches of the trace, and the batch was fixed.
        choices |= {"num_bands": 4, "components": 3}
    if name == "a2s2k":  # its graph has a convolution for each component
        choices |= {"components": 6}
    scene, path, cube = make_model(make_scene, tmp_path, name, form, **choices)
    patches, tiles = tmp_path / "patches.onnx", tmp_path / "tiles.onnx" if has_tiles else None
    params = exportonnx.Params(model=path, output=patches, tile_output=tiles, tile_size=20, scene=scene)
    exportonnx.run(params, Progress())
    check_patch_model(patches, load_model(path), cube, 0)
    if tiles is not None:
        check_tile_model(params, cube, tmp_path)


def check_patch_model(path, model, cube, nodata, *, places=slice(None)):
    """Against the network itself, whose bands lie at these places of the raster."""
    onnx.checker.check_model(str(path), full_check=True)
    valid = (cube[places] != nodata).all(0)
    expected = logits_of(model, cube[places], valid).softmax(0).numpy()
    halo, size = model.network.halo, model.card.patch_size
    padded = torch.from_numpy(np.pad(cube, ((0, 0), (halo, halo), (halo, halo))).astype(np.float32))
    padded[3, halo + 8, halo + 2] = float("nan")  # invalid in another way
    patches = cut_patches(padded, size, 0, valid.size)[0].numpy()
    session = open_session(path)
    parts = np.array_split(patches, [100])  # batches of two sizes
    scores = np.concatenate([session.run(None, {"patches": part})[0] for part in parts])
    scores = scores.T.reshape(-1, *valid.shape)
    valid[8, 2] = False
    np.testing.assert_array_equal(scores[0], ~valid)
    assert (scores[1:, ~valid] == 0).all()
    far = valid.copy()  # from the pixel that was made invalid
    far[8 - halo : 9 + halo, max(2 - halo, 0) : 3 + halo] = False
    np.testing.assert_allclose(scores[1:, far], expected[:, far], atol=2e-4)
    np.testing.assert_array_equal(scores[1:].argmax(0)[far], expected.argmax(0)[far])
    assert set(expected.argmax(0)[far]) == {0, 1, 2}


def check_tile_model(params, cube, folder):
    """Against the map of `classify`, which it returns."""
    path, size = params.tile_output, params.tile_size
    classify.run(
        classify.Params(scene=params.scene, model=params.model, output=folder / "map.tif"), Progress()
    )
    with rasterio.open(folder / "map.tif") as dataset:
        codes = dataset.read(1)
    onnx.checker.check_model(str(path), full_check=True)
    session = open_session(path)
    assert session.get_outputs()[0].shape == [1, 4, size, size]
    known = json.loads(session.get_modelmeta().custom_metadata_map["hsi_class_codes"])
    np.testing.assert_array_equal(np.array(known)[as_deepness_does(path, cube)], codes)
    assert set(np.unique(codes)) == {0, 1, 2, 3}
    return codes


def test_inputs_made_as_the_metadata_say_give_the_map_of_classify(make_scene, tmp_path):
    """With numpy and ONNX Runtime alone: scale and offset for each band, but nodata as it is stored."""
    rng = np.random.default_rng(0)
    cube = rng.integers(100, 3000, (14, 17, 23)).astype(np.int16)
    cube[:, 3:5, 6:9] = cube[5, 12, 15] = cube[2, 8, :4] = -7
    scene = make_scene(cube, nodata=-7)
    with rasterio.open(scene, "r+") as dataset:
        dataset.scales = [0.0001 * (band + 1) for band in range(14)]
        dataset.offsets = [0.1 * band - 0.3 for band in range(14)]
    model, output, target = (tmp_path / file for file in ("m.safetensors", "map.tif", "p.onnx"))
    write_model(model, scene, network="lda")
    classify.run(classify.Params(scene=scene, model=model, output=output), Progress())
    events = []
    exportonnx.run(exportonnx.Params(model=model, output=target, scene=scene), Progress(events.append))
    assert any("nodata values as they are stored" in event.get("message", "") for event in events)

    session = open_session(target)
    meta = {key: json.loads(value) for key, value in session.get_modelmeta().custom_metadata_map.items()}
    assert (
        "If they are equal, give the stored value as it is, without scale and offset." in meta["hsi_inputs"]
    )
    bands = np.zeros(cube.shape, np.float32)
    for number, scale, offset, nodata in zip(
        *(meta[f"hsi_{key}"] for key in ("bands", "scale", "offset", "nodata")), strict=True
    ):
        stored = cube[number - 1]
        scaled = stored.astype(np.float32) * np.float32(scale) + np.float32(offset)
        bands[number - 1] = np.where(stored == nodata, np.float32(nodata), scaled)
    halo = meta["hsi_halo"]
    wide = np.pad(bands, ((0, 0), (halo, halo), (halo, halo)))
    side = 2 * halo + 1
    patches = np.lib.stride_tricks.sliding_window_view(wide, (side, side), axis=(1, 2))
    patches = patches.transpose(1, 2, 0, 3, 4).reshape(-1, 14, side, side)
    scores = session.run(None, {"patches": np.ascontiguousarray(patches)})[0]
    codes = np.array(meta["hsi_class_codes"])[scores.argmax(1)].reshape(17, 23)
    with rasterio.open(output) as dataset:
        np.testing.assert_array_equal(codes, dataset.read(1))
    assert (codes == 0).sum() == 6 + 1 + 4


@pytest.fixture
def empty_graphs(monkeypatch):
    """Models without a graph, for tests of what stands beside it."""
    monkeypatch.setattr("hsi_core.onnx.export.to_onnx", lambda *graph, **named: onnx.ModelProto())


def metadata_of(path):
    return {entry.key: entry.value for entry in onnx.load(path).metadata_props}


@pytest.mark.usefixtures("empty_graphs")
def test_the_reflectance_factor_of_an_envi_header_is_the_scale_of_the_inputs(make_scene, tmp_path):
    cube = np.random.default_rng(0).integers(100, 3000, (14, 17, 23)).astype(np.int16)
    scene, model, target = (tmp_path / file for file in ("scene.img", "m.safetensors", "p.onnx"))
    with rasterio.open(scene, "w", driver="ENVI", width=23, height=17, count=14, dtype="int16") as dataset:
        dataset.write(cube)
    header = scene.with_suffix(".hdr")
    header.write_text(header.read_text() + "reflectance scale factor = 10000\n")
    write_model(model, scene, network="lda")
    events = []
    exportonnx.run(exportonnx.Params(model=model, output=target, scene=scene), Progress(events.append))
    told = [event["message"] for event in events if event["event"] == "warning"]
    assert any(
        text.startswith("QGIS and Deepness do not apply the reflectance scale factor") for text in told
    )
    assert json.loads(metadata_of(target)["hsi_scale"]) == [1e-4] * 14


@pytest.mark.usefixtures("empty_graphs")
def test_without_a_scene_scale_and_offset_are_unknown(make_scene, tmp_path):
    _, path, _ = make_model(make_scene, tmp_path, "lda")
    exportonnx.run(exportonnx.Params(model=path, output=tmp_path / "p.onnx"), Progress())
    meta = metadata_of(tmp_path / "p.onnx")
    assert (meta["hsi_scale"], meta["hsi_offset"]) == ("null", "null")
    assert "no scene was given" in json.loads(meta["hsi_inputs"])


def test_the_metadata_are_what_deepness_reads_and_the_whole_card(exported):
    params, _, _ = exported
    session = open_session(params.tile_output)
    meta = session.get_modelmeta().custom_metadata_map
    assert session.get_inputs()[0].shape == [1, 16, 21, 21]
    read = {key: json.loads(value) for key, value in meta.items()}
    assert read["model_type"] == "Segmentor"
    assert read["class_names"] == {"0": "no data", "1": "name 1", "2": "name 2", "3": "name 3"}
    assert read["resolution"] == 2000.0  # cm: pixels of 20 m
    assert (read["tile_size"], read["tiles_overlap"]) == (21, 39)  # 8 of 21 pixels are 38.1 %
    assert read["standardization_mean"] == [0.0] * 16
    assert read["standardization_std"] == [1.0 / 255.0] * 16
    assert (read["seg_thresh"], read["seg_small_segment"]) == (0.0, 0)
    assert (
        read["model_type"] == read["model_type"].capitalize()
    )  # as Deepness writes it before it looks it up
    assert read["hsi_nodata"] == [NODATA] * 14
    model = load_model(params.model)
    assert type(model.card).model_validate_json(meta["hsi_model_card"]) == model.card
    assert read["hsi_model_sha256"] == model.digest


def test_the_files_are_the_same_each_time_and_hold_no_trace_of_the_computer(exported, tmp_path):
    params, _, _ = exported
    again = params.model_copy(update={"output": tmp_path / "again.onnx", "tile_output": None})
    exportonnx.run(again, Progress())
    assert again.output.read_bytes() == params.output.read_bytes()
    for path in (params.output, params.tile_output):
        for trace in (str(path.parent), "site-packages", "hsi_core"):
            assert trace.encode() not in path.read_bytes()


@pytest.mark.parametrize("name", ["a2s2k", "lsga-vit", "ssan"])
def test_a_tile_model_of_a_network_that_shares_nothing_is_refused(name, make_scene, tmp_path):
    _, path, _ = make_model(make_scene, tmp_path, name)
    before = set(tmp_path.iterdir())
    with pytest.raises(
        ModelError, match=f"The network {name} evaluates every patch on its own.*leave the tile model out"
    ):
        exportonnx.run(
            exportonnx.Params(model=path, output=tmp_path / "p.onnx", tile_output=tmp_path / "t.onnx"),
            Progress(),
        )
    assert set(tmp_path.iterdir()) == before


def test_refusals_come_before_any_work(make_scene, tmp_path):
    scene, path, _ = make_model(make_scene, tmp_path)
    other = make_scene(np.ones((5, 9, 9), np.uint16), "other.tif")
    before = set(tmp_path.iterdir())

    def refused(error, match, **params):
        with pytest.raises(error, match=match):
            exportonnx.run(
                exportonnx.Params(**{"model": path, "output": tmp_path / "p.onnx", **params}), Progress()
            )
        assert set(tmp_path.iterdir()) == before

    refused(OutputError, "is an input as well", output=path)
    refused(OutputError, "Two outputs have the name", tile_output=tmp_path / "p.onnx")
    refused(OutputError, "there is no folder", output=tmp_path / "nowhere" / "p.onnx")
    refused(ModelError, "has 5 bands .*but the model was trained", scene=other)
    write_model(path, scene, patch_size=13)
    refused(
        ModelError,
        "Tiles of 16 pixels are too small for patches of 13.*choose at least 24",
        tile_output=tmp_path / "t.onnx",
        tile_size=16,
    )


def test_a_cancelled_export_leaves_nothing(make_scene, tmp_path, monkeypatch):
    """The cancel comes while the graph is made."""
    _, path, _ = make_model(make_scene, tmp_path, "lda")
    before, threads = set(tmp_path.iterdir()), set(threading.enumerate())
    is_making, is_cancelled = threading.Event(), threading.Event()

    def make(*graph, **named):
        is_making.set()
        assert is_cancelled.wait(60)
        return onnx.ModelProto()

    monkeypatch.setattr("hsi_core.onnx.export.to_onnx", make)
    with pytest.raises(CancelledError):
        exportonnx.run(
            exportonnx.Params(model=path, output=tmp_path / "p.onnx"),
            Progress(is_cancelled=is_making.is_set),
        )
    is_cancelled.set()
    for thread in set(threading.enumerate()) - threads:
        thread.join()  # the export that nobody waits for any more
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize("missing", ["onnx", "onnxscript"])
def test_a_missing_package_is_named_with_what_to_install(missing, make_scene, tmp_path, monkeypatch):
    _, path, _ = make_model(make_scene, tmp_path)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(MissingPackageError, match=f"needs the package {missing}, which.*install"):
        exportonnx.run(exportonnx.Params(model=path, output=tmp_path / "p.onnx"), Progress())
    assert not (tmp_path / "p.onnx").exists()
