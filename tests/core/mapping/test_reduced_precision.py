"""bfloat16 is used only after it gave the classes of float32."""

import dataclasses

import numpy as np
import pytest
import rasterio
import torch

from hsi_core.errors import ParameterError
from hsi_core.evaluation.inference import predict_tile
from hsi_core.evaluation.reader import read_padded
from hsi_core.mapping import classification
from hsi_core.mapping import reduced_precision as precision
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.hybridsn import HybridSN
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from hsi_core.windows import Window
from models_for_tests import EVERY_TRAINED, SMALL, make_network, write_model
from orphaned_for_tests import run_and_lose_the_parent
from precision_for_tests import make_trial, messages

HEIGHT, WIDTH = 40, 64
CPU = torch.device("cpu")

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("has_bfloat16")]


@pytest.fixture
def scene(make_scene):
    cube = np.random.default_rng(0).integers(1, 4000, (14, HEIGHT, WIDTH)).astype(np.uint16)
    cube[:, 3:5, 6:9] = 0
    return make_scene(cube, nodata=0)


@pytest.fixture
def model(scene, tmp_path):
    path = tmp_path / "model.safetensors"
    write_model(path, scene)
    return path


def run(scene, model, output, progress=None, **params):
    shares = output.with_name(f"{output.stem}_p.tif")
    params = classify.Params(scene=scene, model=model, output=output, probabilities=shares, **params)
    return classify.run(params, progress or Progress())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def tags_of(path):
    with rasterio.open(path) as dataset:
        return {
            name: value
            for name, value in dataset.tags().items()
            if name in ("HSI_PRECISION", "HSI_AGREEMENT")
        }


def shares_of(output):
    return read(output.with_name(f"{output.stem}_p.tif"))


def test_the_rest_is_computed_in_bfloat16_where_the_first_tiles_agree(scene, model, tmp_path, monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 16 * 16)
    monkeypatch.setattr(precision, "NEEDED_AGREEMENT", 0.9)
    run(scene, model, tmp_path / "exact.tif", tile_size=16)
    events = []
    result = run(
        scene, model, tmp_path / "map.tif", Progress(events.append), tile_size=16, precision="bfloat16"
    )
    found, exact = shares_of(tmp_path / "map.tif"), shares_of(tmp_path / "exact.tif")
    # The first tile has six invalid pixels, so the second is compared as well, and both are as in float32.
    np.testing.assert_array_equal(found[:, :16, :32], exact[:, :16, :32])
    assert (found[:, :16, 32:] != exact[:, :16, 32:]).mean() > 0.5
    np.testing.assert_allclose(found, exact, atol=0.3)
    num_compared = 2 * 256 - 6
    assert result.precision == "bfloat16"
    assert result.agreement >= 0.9
    num_other = round((1 - result.agreement) * num_compared)
    assert tags_of(tmp_path / "map.tif") == {
        "HSI_PRECISION": "bfloat16",
        "HSI_AGREEMENT": f"{result.agreement:.6f} of {num_compared} pixels",
    }
    assert messages(events, "info") == [
        f"bfloat16 gives {num_other} of {num_compared} pixels another class than float32 (agreement "
        f"{100 * result.agreement:.3f} %): the remaining tiles are computed in bfloat16."
    ]
    assert messages(events, "warning") == []


def test_the_agreement_is_the_share_of_pixels_with_the_same_class(scene, model, tmp_path, monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 100)
    result = run(scene, model, tmp_path / "map.tif", tile_size=64, precision="bfloat16")
    loaded = load_model(model)
    with open_scene(scene) as opened:
        cube, valid = read_padded(opened, Window(0, 0, HEIGHT, WIDTH), halo=4, bands=opened.good_bands())
    reduced = loaded.reduction.apply(cube, valid, CPU)
    with torch.inference_mode():
        exact = loaded.network.forward_dense(reduced)
        hidden = []
        loaded.network.head.register_forward_pre_hook(lambda layer, inputs: hidden.append(inputs[0]))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loaded.network.forward_dense(reduced)
        assert hidden[0].dtype == torch.bfloat16
        head = loaded.network.head
        rounded = (torch.cat(hidden).float() @ head.weight.T + head.bias).movedim(-1, 0)
    is_same = (exact.argmax(0) == rounded.argmax(0))[torch.from_numpy(valid[4:-4, 4:-4])]
    assert 0.9 < result.agreement < 1.0
    assert result.agreement == pytest.approx(float(is_same.double().mean()), abs=1.5 / len(is_same))


def test_where_classes_differ_the_map_is_that_of_float32(scene, model, tmp_path, monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 1000)
    events = []
    run(scene, model, tmp_path / "exact.tif", tile_size=16)
    result = run(
        scene, model, tmp_path / "map.tif", Progress(events.append), tile_size=16, precision="bfloat16"
    )
    assert result.precision == "float32"
    assert result.agreement < 0.9999
    np.testing.assert_array_equal(shares_of(tmp_path / "map.tif"), shares_of(tmp_path / "exact.tif"))
    assert tags_of(tmp_path / "map.tif")["HSI_PRECISION"] == "float32"
    assert tags_of(tmp_path / "map.tif")["HSI_AGREEMENT"].startswith(f"{result.agreement:.6f} of ")
    (warning,) = messages(events, "warning")
    assert warning.endswith(" %); an agreement of 99.99 % is needed: the map is computed in float32.")


@pytest.mark.parametrize("asked", ["auto", "float32"])
def test_nothing_is_compared_unless_it_is_asked_for(scene, model, tmp_path, asked):
    result = run(scene, model, tmp_path / "map.tif", precision=asked)
    assert (result.precision, result.agreement) == ("float32", None)
    assert tags_of(tmp_path / "map.tif") == {"HSI_PRECISION": "float32"}


def test_a_scene_that_is_too_small_to_compare_is_computed_in_float32(scene, model, tmp_path):
    events = []
    result = run(scene, model, tmp_path / "map.tif", Progress(events.append), precision="bfloat16")
    assert result.precision == "float32"
    assert messages(events, "info") == [
        f"The map is computed in float32: it has {HEIGHT * WIDTH - 6} valid pixels, with an agreement of "
        f"{100 * result.agreement:.3f} %, but 30000 must be compared before bfloat16 is used."
    ]


def test_a_model_without_layers_and_a_slow_processor_get_float32_with_a_warning(
    scene, model, tmp_path, monkeypatch
):
    events = []
    write_model(tmp_path / "forest.safetensors", scene, network="random_forest")
    monkeypatch.setattr(precision, "NUM_COMPARED", 0)
    run(
        scene,
        tmp_path / "forest.safetensors",
        tmp_path / "a.tif",
        Progress(events.append),
        precision="bfloat16",
    )
    monkeypatch.setattr(precision, "has_fast_bfloat16", lambda device: False)
    result = run(scene, model, tmp_path / "b.tif", Progress(events.append), precision="bfloat16")
    assert messages(events, "warning") == [
        "This model has no layers to compute in bfloat16: the map is computed in float32.",
        "This processor is not faster in bfloat16: the map is computed in float32.",
    ]
    assert (result.precision, result.agreement) == ("float32", None)


def test_onnx_runtime_in_bfloat16_is_refused(scene, model, tmp_path):
    with pytest.raises(
        ParameterError, match="ONNX Runtime computes in float32, not in bfloat16; choose the engine torch"
    ):
        run(scene, model, tmp_path / "map.tif", engine="onnx", precision="bfloat16")
    assert not (tmp_path / "map.tif").exists()


@pytest.mark.usefixtures("commit_at_once")
@pytest.mark.parametrize("network", ["hybridsn", "lsga-vit"])  # of a tile at once, and patch by patch
@pytest.mark.parametrize("at_percent", [20, 70])  # while tiles are compared, and after
def test_a_map_that_goes_on_has_the_same_bytes_in_bfloat16(scene, tmp_path, monkeypatch, at_percent, network):
    model = tmp_path / "model.safetensors"
    write_model(model, scene, network=network, patch_size={"hybridsn": 9, "lsga-vit": 3}[network])
    monkeypatch.setattr(precision, "LARGEST_NEAR", 0.5)
    monkeypatch.setattr(precision, "NUM_COMPARED", 1000)
    monkeypatch.setattr(precision, "NEEDED_AGREEMENT", 0.9)
    params = {"tile_size": 16, "precision": "bfloat16"}
    output, events = tmp_path / "map.tif", []
    whole = run(scene, model, output, **params)
    expected = {path: path.read_bytes() for path in (output, tmp_path / "map_p.tif")}
    for path in expected:
        path.unlink()
    run_and_lose_the_parent(run, scene, model, output, at_percent=at_percent, **params)
    result = run(scene, model, output, Progress(events.append), **params)
    assert any("Resuming after" in event.get("message", "") for event in events)
    assert {path: path.read_bytes() for path in expected} == expected
    assert (result.precision, result.agreement) == (whole.precision, whole.agreement) != ("float32", None)


@pytest.mark.usefixtures("commit_at_once")
def test_what_was_faster_at_first_is_kept_when_a_map_goes_on(scene, tmp_path, monkeypatch):
    """A second measurement can have another result, which would change the last bits of the probabilities."""
    model, output = tmp_path / "wide.safetensors", tmp_path / "map.tif"
    write_model(model, scene, patch_size=13)
    monkeypatch.setattr(HybridSN, "_measure", lambda network, maps: 0)
    run(scene, model, output, tile_size=16)
    direct = shares_of(output)
    monkeypatch.setattr(HybridSN, "_measure", lambda network, maps: 12)
    run(scene, model, output, tile_size=16)
    expected = (tmp_path / "map_p.tif").read_bytes()
    assert (shares_of(output) != direct).any()
    run_and_lose_the_parent(run, scene, model, output, at_percent=50, tile_size=16)
    monkeypatch.setattr(HybridSN, "_measure", lambda network, maps: 0)
    run(scene, model, output, tile_size=16)
    assert (tmp_path / "map_p.tif").read_bytes() == expected


@pytest.mark.usefixtures("commit_at_once")
def test_batches_are_kept_when_a_map_goes_on_with_more_memory(make_scene, tmp_path, monkeypatch):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 16, 64)).astype(np.uint16))
    model, output, sizes = tmp_path / "a2s2k.safetensors", tmp_path / "map.tif", []
    write_model(model, scene, network="a2s2k", patch_size=5)
    batches = classification.TilePredictor

    def predictor(network, *, batch_size, **others):
        sizes.append(batch_size)
        return batches(network, batch_size=batch_size, **others)

    monkeypatch.setattr(classification, "TilePredictor", predictor)
    plan = classification.plan_tiles
    with monkeypatch.context() as little:
        little.setattr(
            classification,
            "plan_tiles",
            lambda *args, **sizes: dataclasses.replace(plan(*args, **sizes), batch_size=7),
        )
        run_and_lose_the_parent(run, scene, model, output, at_percent=30, tile_size=16)
    run(scene, model, output, tile_size=16)
    assert sizes == [7, 7]
    run_and_lose_the_parent(run, scene, model, output, at_percent=30, tile_size=16)
    run(scene, model, output, tile_size=16, batch_size=9)
    assert sizes[2] > 9
    assert sizes[3] == 9


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_every_network_computes_in_bfloat16(name, form, monkeypatch):
    monkeypatch.setattr(precision, "NUM_COMPARED", 0)
    options = SMALL.get(name) if form == "corrected" else None
    network = make_network(name, form, patch_size=9, options=options).eval()
    torch.nn.init.normal_(network.classifier.weight, std=0.1)  # it may begin at zero
    tile = torch.randn(network.num_components + network.num_bands, 6 + 8, 5 + 8)
    exact = predict_tile(network, tile, batch_size=8)
    trial = make_trial(network)
    found = trial(tile, torch.ones(6, 5, dtype=torch.bool), lambda share: None)
    assert trial.comparison.used == "bfloat16"
    assert found.dtype == torch.float32
    assert (found != exact).any()
    torch.testing.assert_close(found, exact, rtol=0.0, atol=0.1 * float(exact.abs().max()))
