"""Export to ONNX: missing packages, tiles, metadata."""

import json
import sys

import numpy as np
import onnxruntime
import pytest
import torch
from torch import nn

from explanation_for_tests import Known
from hsi_core.errors import MissingPackageError, ModelError
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.inputs.reduction import Reduction
from hsi_core.modelfile.model_file import load_model
from hsi_core.onnx.export import IR_VERSION, import_onnx_package, tile_network, to_onnx
from hsi_core.onnx.networks import RawPatchModel
from models_for_tests import write_model


def test_an_installed_package_is_imported():
    assert import_onnx_package("onnxruntime") is onnxruntime


def test_a_package_that_is_not_installed_is_named_with_the_command_that_installs_it():
    with pytest.raises(MissingPackageError) as refusal:
        import_onnx_package("onnx_of_nobody")
    assert str(refusal.value) == (
        "ONNX needs the package onnx_of_nobody, which is not installed; install it in the processing "
        f"environment: {sys.executable} -m pip install onnx onnxscript onnxruntime"
    )


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import package_of_nobody", "No module named 'package_of_nobody'"),
        ("raise ImportError('no symbol')", "no symbol"),
        ("raise OSError('no library')", "no library"),
    ],
)
def test_a_package_that_is_there_and_broken_is_told_apart(tmp_path, monkeypatch, program, reason):
    (tmp_path / "broken_onnx.py").write_text(program)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(MissingPackageError) as refusal:
        import_onnx_package("broken_onnx")
    assert str(refusal.value) == (
        f"ONNX needs the package broken_onnx, which is installed but does not work ({reason}); install it "
        "again."
    )


@pytest.fixture
def load(make_scene, tmp_path):
    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 12, 12)).astype(np.uint16))

    def call(network, patch_size=9):
        write_model(tmp_path / "m.safetensors", scene, network=network, patch_size=patch_size)
        return load_model(tmp_path / "m.safetensors")

    return call


def test_half_of_a_tile_has_to_be_more_than_margin(load):
    model = load("hybridsn")
    assert isinstance(tile_network(model, 16), nn.Module)
    with pytest.raises(ModelError) as refusal:
        tile_network(model, 15)
    assert str(refusal.value) == (
        "Tiles of 15 pixels are too small for patches of 9: more than half of each tile would be margin; "
        "choose at least 16."
    )


def test_a_network_of_single_pixels_takes_tiles_of_any_size(load):
    assert isinstance(tile_network(load("svm"), 1), nn.Module)


def test_a_network_without_shared_computation_has_no_tiles(load):
    with pytest.raises(ModelError, match=r"The network ssan evaluates every patch on its own, .* only\."):
        tile_network(load("ssan"), 64)


@pytest.mark.slow
@pytest.mark.usefixtures("one_table_of_operators")
def test_axes_that_are_named_have_any_length_and_nothing_tells_where_it_was_exported():
    layer = nn.Linear(3, 2).eval()
    proto = to_onnx(layer, (torch.zeros(4, 3),), inputs=["x"], output="y", dynamic={"x": {0: "N"}})
    assert proto.ir_version == IR_VERSION
    assert __file__.encode() not in proto.SerializeToString()
    session = onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])
    for count in (1, 7):
        values = torch.randn(count, 3)
        (found,) = session.run(["y"], {"x": values.numpy()})
        np.testing.assert_allclose(found, layer(values).detach().numpy(), rtol=1e-5, atol=1e-6)
    assert json.dumps(session.get_modelmeta().custom_metadata_map) == "{}"


@pytest.mark.slow
def test_the_standard_normal_variate_is_exported():
    rng = np.random.default_rng(0)
    spectra = rng.uniform(1.0, 9.0, (50, 2)).astype(np.float32)
    pretreatment = Pretreatment("snv", np.arange(2, dtype=np.float32))
    reduction = Reduction(
        np.zeros(2, np.float32), rng.normal(size=(2, 2)).astype(np.float32), np.ones(2), np.ones(2)
    ).with_pretreatment(pretreatment, spectra.mean(axis=0))
    model = RawPatchModel(Known(patch_size=1), reduction, [0, 1], (None, None), is_whole=False).eval()
    spectra[7] = 3.0  # constant
    patches = torch.from_numpy(spectra[:, :, None, None])
    proto = to_onnx(model, (patches[:3],), inputs=["patches"], output="scores", dynamic={"patches": {0: "N"}})
    session = onnxruntime.InferenceSession(proto.SerializeToString(), providers=["CPUExecutionProvider"])
    (found,) = session.run(None, {"patches": patches.numpy()})
    cube = spectra.T[:, None]
    channels = reduction.apply(cube, np.ones((1, 50), bool), torch.device("cpu"))[:, 0]
    np.testing.assert_allclose(found[:, 1:], channels.T.softmax(1), atol=1e-5)
