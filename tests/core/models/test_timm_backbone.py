"""Backbones of timm, where it is installed; and what is said where it is not."""

import importlib.util
import subprocess
import sys

import numpy as np
import pytest
import torch

from hsi_core.errors import MissingPackageError, ModelError, ParameterError, PatchError
from hsi_core.evaluation.inference import predict_patchwise, predict_tile
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_recipe, network_names
from hsi_core.models.timm_backbone import enlarged_side, import_timm
from hsi_core.progress import Progress
from hsi_core.tasks import environment
from models_for_tests import make_network, random_batch
from scenes_for_tests import separable_cube, striped_classes, write_labels

pytestmark = pytest.mark.slow

BACKBONES = ["resnet18", "convnext_atto", "vit_tiny_patch16_224", "mobilenetv3_small_100.lamb_in1k"]


@pytest.fixture(scope="module")
def timm():
    """timm, also with a torchvision of another build than torch: its compiled operators are declared,
    and never called."""
    if importlib.util.find_spec("timm") is None:
        pytest.skip("timm is not installed")
    declared = []
    if not hasattr(torch.ops.torchvision, "nms") and importlib.util.find_spec("torchvision") is not None:
        probe = subprocess.run([sys.executable, "-c", "import torchvision"], stderr=subprocess.DEVNULL)
        if probe.returncode != 0:
            library = torch.library.Library("torchvision", "DEF")
            for name in ("nms", "qnms"):
                library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
            declared.append(library)
    yield import_timm()
    declared.clear()


@pytest.mark.parametrize("backbone", BACKBONES)
@pytest.mark.parametrize(("patch_size", "num_components"), [(7, 13), (17, 40)])
def test_a_backbone_takes_any_odd_patch(timm, backbone, patch_size, num_components):
    network = make_network(
        f"timm:{backbone}", "corrected", patch_size=patch_size, num_components=num_components
    )
    assert network.training
    with torch.inference_mode():
        logits = network.eval()(*random_batch(network, 2))
    assert logits.shape == (2, 5)
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("backbone", BACKBONES)
def test_the_gradient_reaches_every_parameter_and_eval_mode_does_not_look_at_the_batch(timm, backbone):
    network = make_network(f"timm:{backbone}", "corrected", patch_size=9)
    network(*random_batch(network, 4)).square().sum().backward()
    assert not [key for key, weight in network.named_parameters() if weight.grad is None]
    batch = torch.randn(3, 15, 9, 9)
    with torch.inference_mode():
        both = network.eval()(batch)
        assert torch.equal(network(batch), both)
        torch.testing.assert_close(network(batch[:1]), both[:1], rtol=1e-3, atol=1e-4)


def test_the_same_seed_draws_the_same_weights(timm):
    first, second = (make_network("timm:resnet18", form, patch_size=9) for form in FORMS)
    for name, value in first.state_dict().items():
        assert torch.equal(value, second.state_dict()[name]), name
    assert find_recipe("timm:resnet18", "corrected") == find_recipe("timm:resnet18", "faithful")


def test_a_backbone_is_trained_saved_loaded_and_mapped(timm, make_scene, tmp_path):
    from hsi_core.tasks import classify, train

    codes = striped_classes(8, 24)
    scene = make_scene(separable_cube(codes, 8))
    labels = write_labels(tmp_path / "labels.tif", scene, codes)
    path = tmp_path / "model.safetensors"
    train.run(
        train.Params(
            scene=scene,
            labels=labels,
            output_model=path,
            network="timm:test_convnext",
            components=6,
            patch_size=7,
            epochs=1,
        ),
        Progress(),
    )
    network = load_model(path).network
    tile = torch.randn(6, 12, 13)
    assert torch.equal(
        predict_tile(network, tile, batch_size=20), predict_patchwise(network, tile, batch_size=20)
    )
    classify.run(classify.Params(scene=scene, model=path, output=tmp_path / "map.tif"), Progress())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("resnet81", r'has no backbone "resnet81" among its \d+; did you mean timm:\S+ or .*timm:resnet18'),
        ("hf-hub:somebody/something", 'has no backbone "hf-hub:somebody/something"'),
        ("/etc/passwd", 'has no backbone "/etc/passwd"'),
        ("qqqqqqqqqqqqq", r'has no backbone "qqqqqqqqqqqqq" among its \d+\.$'),
    ],
)
def test_a_backbone_that_timm_does_not_have_is_refused_with_close_ones(timm, name, message):
    with pytest.raises(ParameterError, match=message):
        find_recipe(f"timm:{name}", "corrected")


def test_a_backbone_that_does_not_fit_is_refused(timm):
    with pytest.raises(ParameterError, match=r"inception_v3 of timm cannot be used for patches of 7 x 7"):
        make_network("timm:inception_v3", "corrected", patch_size=7)
    with pytest.raises(PatchError, match="at least 3 x 3 pixels, not 1 x 1"):
        make_network("timm:resnet18", "corrected", patch_size=1)
    with pytest.raises(PatchError, match="must be odd"):
        make_network("timm:resnet18", "corrected", patch_size=8)


def test_the_environment_counts_the_backbones(timm):
    found = environment.run(environment.Params(), Progress())
    assert found.networks == [*network_names(), "timm:<name>"]
    assert found.num_timm_backbones > 100
    assert found.timm_problem is None


@pytest.mark.parametrize(("patch_size", "side"), [(3, 64), (13, 64), (15, 64), (17, 96), (27, 128)])
def test_a_patch_is_enlarged_such_that_cells_are_left(patch_size, side):
    assert enlarged_side(patch_size) == side


@pytest.fixture
def without_timm(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)


def test_without_timm_a_backbone_is_refused_with_what_to_install(without_timm):
    with pytest.raises(MissingPackageError, match="install timm in the processing environment"):
        find_recipe("timm:resnet18", "corrected")
    found = environment.run(environment.Params(), Progress())
    assert found.networks == network_names()
    assert found.num_timm_backbones == 0
    assert "install timm" in found.timm_problem


def test_a_timm_that_does_not_work_is_refused_with_the_reason(monkeypatch, tmp_path):
    (tmp_path / "timm.py").write_text("raise RuntimeError('operator torchvision::nms does not exist')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "timm", raising=False)
    with pytest.raises(
        MissingPackageError, match=r"does not work \(operator torchvision::nms does not exist\)"
    ):
        find_recipe("timm:resnet18", "corrected")


def test_the_list_of_an_unknown_network_names_the_convention():
    with pytest.raises(ParameterError, match=r"choose one of .*hybridsn.*, timm:<name>\."):
        find_recipe("timm:", "corrected")


def test_a_model_of_a_backbone_says_without_timm_why_it_cannot_be_used(make_scene, tmp_path, monkeypatch):
    from models_for_tests import write_model

    scene = make_scene(np.random.default_rng(0).integers(1, 4000, (14, 12, 12)).astype(np.uint16))
    path = tmp_path / "model.safetensors"
    write_model(path, scene)
    raw = path.read_bytes()
    changed = raw.replace(b'\\"network\\":\\"hybridsn\\"', b'\\"network\\":\\"timm:vgg\\"')
    assert changed != raw
    path.write_bytes(changed)
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(ModelError, match=r'network "timm:vgg" .* cannot be used here: .*install timm'):
        load_model(path)


def test_networks_are_listed_without_importing_timm_or_scikit_learn():
    program = (
        "import sys\n"
        "from hsi_core.models.registry import network_names\n"
        "network_names()\n"
        "sys.exit(bool({'timm', 'torchvision', 'sklearn'} & sys.modules.keys()))\n"
    )
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
