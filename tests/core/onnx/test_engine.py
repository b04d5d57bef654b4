"""ONNX Runtime as an engine gives the map of torch."""

import hashlib
import sys

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch

from hsi_core.errors import CancelledError, DeviceError, MissingPackageError, ParameterError
from hsi_core.modelfile.model_file import load_model
from hsi_core.onnx import engine
from hsi_core.onnx.engine import OnnxNetwork, choose_providers
from hsi_core.progress import Progress
from hsi_core.tasks import classify, environment
from models_for_tests import write_model

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("one_table_of_operators")]


@pytest.fixture(scope="module", autouse=True)
def one_export_of_each_network():
    """A network that was exported in another test is not exported again."""
    made = {}

    def export(graph, example, **named):
        weights = hashlib.sha256(b"".join(value.numpy().tobytes() for value in graph.state_dict().values()))
        key = repr(graph), weights.digest(), str(named)
        if key not in made:
            made[key] = to_onnx(graph, example, **named)
        return made[key]

    to_onnx = engine.to_onnx
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "to_onnx", export)
        yield


@pytest.fixture
def scene(make_scene):
    cube = np.random.default_rng(0).integers(1, 4000, (14, 30, 41)).astype(np.uint16)
    cube[:, 3:5, 6:9] = 0
    return make_scene(cube, nodata=0)


def run(scene, model, output, progress=None, **params):
    params = classify.Params(scene=scene, model=model, output=output, **params)
    return classify.run(params, progress or Progress())


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


# They take tiles, strips of tiles, patches and spectra, and means of surroundings.
@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("hybridsn", {}),
        ("hybridsn", {"test_time_augmentation": True}),
        ("discriminant-context", {}),
        ("ssan", {}),
        ("lda", {}),
    ],
    ids=["hybridsn", "averaged", "discriminant-context", "ssan", "lda"],
)
def test_the_map_is_that_of_torch_whatever_the_tiles(name, settings, scene, make_scene, tmp_path):
    model, said = tmp_path / "model.safetensors", []
    if name == "ssan":  # its graph repeats the recurrent layer for each band
        scene = make_scene(read(scene)[:5], "five.tif", nodata=0)
    write_model(model, scene, network=name, components=4 if name == "ssan" else 13, baseline_patch=5)
    before = set(tmp_path.iterdir())
    small = 64 if name == "discriminant-context" else 16  # several strips
    for name, tile_size in (("torch", 64), ("onnx", small)):
        run(
            scene,
            model,
            tmp_path / f"{name}.tif",
            Progress(said.append),
            probabilities=tmp_path / f"{name}_p.tif",
            engine=name,
            tile_size=tile_size,
            **settings,
        )
    made = {path.stem for path in set(tmp_path.iterdir()) - before if path.suffix == ".tif"}
    assert made == {"torch", "torch_p", "onnx", "onnx_p"}
    np.testing.assert_array_equal(read(tmp_path / "torch.tif"), read(tmp_path / "onnx.tif"))
    torch_p, onnx_p = (read(tmp_path / f"{name}_p.tif") for name in ("torch", "onnx"))
    np.testing.assert_allclose(onnx_p, torch_p, atol=1e-4)
    assert set(np.unique(read(tmp_path / "onnx.tif"))) == {0, 1, 2, 3}
    assert f"with ONNX Runtime {onnxruntime.__version__} (CPU)" in str(said)


def test_a_cancel_stops_a_running_graph(scene, tmp_path):
    model = tmp_path / "model.safetensors"
    write_model(model, scene)
    stop = []
    progress = Progress(is_cancelled=lambda: bool(stop))
    network = OnnxNetwork(load_model(model).network, providers=["CPU"], progress=progress)
    assert network.forward_dense(torch.zeros(13, 16, 18)).shape == (3, 8, 10)
    stop.append(True)
    with pytest.raises(CancelledError):
        network.forward_dense(torch.zeros(13, 608, 608))


def test_refusals_come_before_any_work(scene, tmp_path, monkeypatch):
    model, output = tmp_path / "model.safetensors", tmp_path / "map.tif"
    write_model(model, scene)
    with pytest.raises(ParameterError, match='provider "cpu" needs ONNX Runtime; choose the engine onnx'):
        run(scene, model, output, provider="cpu")
    with pytest.raises(DeviceError, match='cannot compute with "abacus"; choose one of auto, .*cpu'):
        run(scene, model, output, engine="onnx", provider="abacus")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(
        MissingPackageError, match="needs the package onnxruntime.*pip install onnx onnxscript onnxruntime"
    ):
        run(scene, model, output, engine="onnx")
    assert not output.exists()


@pytest.mark.skipif(
    "CUDAExecutionProvider" in onnxruntime.get_available_providers(), reason="ONNX Runtime has CUDA"
)
def test_cuda_is_refused_where_onnx_runtime_has_none():
    with pytest.raises(DeviceError, match="not with CUDA; install onnxruntime-gpu"):
        choose_providers("auto", torch.device("cuda"))
    with pytest.raises(DeviceError, match='cannot compute with "cuda"'):
        choose_providers("cuda", torch.device("cpu"))


@pytest.mark.skipif(
    "AzureExecutionProvider" not in onnxruntime.get_available_providers(), reason="ONNX Runtime has no Azure"
)
def test_a_provider_that_leaves_the_layers_to_the_cpu_is_neither_taken_nor_offered():
    with pytest.raises(DeviceError) as refused:
        choose_providers("azure", torch.device("cpu"))
    offered = str(refused.value).split("choose one of ")[1]
    assert "azure" not in offered
    assert "cpu" in offered


def test_the_cpu_comes_last_and_only_once():
    assert choose_providers("auto", torch.device("cpu")) == ["CPU"]
    assert choose_providers("cpu", torch.device("cuda")) == ["CPU"]


def test_the_environment_lists_onnx(monkeypatch):
    found = environment.run(environment.Params(), Progress())
    assert found.onnx_packages["onnxruntime"] == onnxruntime.__version__
    assert "CPUExecutionProvider" in found.onnx_providers
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    found = environment.run(environment.Params(), Progress())
    assert found.onnx_packages["onnxruntime"] is None
    assert found.onnx_providers == []
    assert "onnxruntime" not in found.missing  # it is optional
