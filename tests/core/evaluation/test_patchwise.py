"""Evaluation patch by patch: the batch size follows memory, is halved if it runs out, and changes no
result."""

import dataclasses
import json
import subprocess
import sys

import numpy as np
import pytest
import rasterio
import torch
from torch import nn

from hsi_core.errors import CancelledError, DeviceError
from hsi_core.evaluation import inference
from hsi_core.evaluation.inference import checked_between_layers, choose_batch_size, predict_patchwise
from hsi_core.evaluation.reader import read_padded
from hsi_core.mapping import classification
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.base import PatchNetwork
from hsi_core.models.recipe import FORMS
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify
from hsi_core.windows import Window
from models_for_tests import TRAINED, make_network, write_model

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")
CPU_ERROR = (
    "[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to "
    "allocate 9437184 bytes. Error code 12 (Cannot allocate memory)"
)
ERRORS = {
    "cuda": torch.OutOfMemoryError("CUDA out of memory."),
    "linux": RuntimeError(CPU_ERROR),
    "windows": RuntimeError("[enforce fail] data. DefaultCPUAllocator: not enough memory: you tried ..."),
    "cudnn": RuntimeError("cuDNN error: CUDNN_STATUS_ALLOC_FAILED"),
    "onednn": RuntimeError("could not create a primitive"),
}


class Narrow(PatchNetwork):
    """Gives the mean of a patch, and has memory for a limited number of patches at once."""

    def __init__(self, most: int, error: Exception = ERRORS["cuda"], num_components: int = 6) -> None:
        super().__init__(num_components=num_components, num_classes=3, patch_size=5)
        self.head = nn.Linear(num_components, 3)
        self.most, self.error, self.sizes = most, error, []

    def forward(self, patches):
        self.sizes.append(len(patches))
        if len(patches) > self.most:
            raise self.error
        return self.head(patches.mean((2, 3)))


@pytest.fixture
def tile():
    torch.manual_seed(0)
    return torch.randn(6, 4 + 9, 4 + 10)


@pytest.mark.parametrize("error", ERRORS.values(), ids=ERRORS)
def test_batches_are_halved_until_they_fit_and_stay_small(tile, error):
    torch.manual_seed(0)
    network, told = Narrow(12, error).eval(), []
    logits = predict_patchwise(network, tile, batch_size=50, on_halved=told.append)
    assert told == [25, 12]
    assert network.sizes == [50, 25, *[12] * 7, 6]
    network.most = 1000
    torch.testing.assert_close(logits, predict_patchwise(network, tile, batch_size=1000))


def test_what_was_done_before_memory_ran_out_is_kept(tile):
    class Tired(Narrow):
        def forward(self, patches):
            self.most = 1000 if len(self.sizes) < 2 else 10
            return super().forward(patches)

    network = Tired(0).eval()
    logits = predict_patchwise(network, tile, batch_size=40)
    assert network.sizes == [40, 40, 10]
    assert logits.shape == (3, 9, 10)


def test_without_memory_for_one_patch_the_error_is_that_of_the_device(tile):
    network = Narrow(0).eval()
    with pytest.raises(torch.OutOfMemoryError):
        predict_patchwise(network, tile, batch_size=4)
    assert network.sizes == [4, 2, 1]


def test_another_error_is_not_taken_for_a_lack_of_memory(tile):
    network = Narrow(0, RuntimeError("mat1 and mat2 shapes cannot be multiplied")).eval()
    with pytest.raises(RuntimeError, match="cannot be multiplied"):
        predict_patchwise(network, tile, batch_size=4)
    assert network.sizes == [4]


LIMITED = """
import resource
import torch
from hsi_core.evaluation.inference import predict_patchwise
from hsi_core.models.base import PatchNetwork

class Wasteful(PatchNetwork):
    def forward(self, patches):
        held = patches.new_ones(len(patches), 2**18)  # 1 MB for each patch
        return patches.mean((2, 3)) + held.mean(1, keepdim=True)

torch.set_num_threads(1)
network = Wasteful(num_components=3, num_classes=3, patch_size=3).eval()
tile = torch.randn(3, 22, 22)
expected = predict_patchwise(network, tile, batch_size=4)
with open("/proc/self/status") as status:
    kilobytes = int(next(line for line in status if line.startswith("VmSize")).split()[1])
resource.setrlimit(resource.RLIMIT_AS, (kilobytes * 1024 + 100 * 2**20,) * 2)
told = []
assert torch.equal(predict_patchwise(network, tile, batch_size=400, on_halved=told.append), expected)
print(told)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits the address space as Linux does")
def test_memory_that_really_runs_out_halves_the_batches():
    done = subprocess.run([sys.executable, "-c", LIMITED], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    # 400 MB never fit. How much below is enough depends on memory that the process has reserved already.
    assert told
    assert told == [200, 100, 50, 25, 12, 6, 3, 1][: len(told)]
    assert told[-1] >= 25


def test_progress_is_told_after_every_batch(tile):
    told = []
    predict_patchwise(Narrow(1000).eval(), tile, batch_size=40, on_progress=told.append)
    assert told == [40 / 90, 80 / 90, 1.0]


def test_a_cancel_is_seen_between_batches(tile):
    network, calls = Narrow(1000).eval(), []

    def check():
        calls.append(1)
        if len(calls) == 5:  # a linear layer and the network itself in each batch
            raise CancelledError

    with checked_between_layers(network, check), pytest.raises(CancelledError):
        predict_patchwise(network, tile, batch_size=10)
    assert len(network.sizes) == 3


def test_a_batch_takes_what_is_held_at_once_for_each_patch(monkeypatch):
    """The peak is the cutting of a patch of 6 x 5 x 5 floats: 600 bytes, a column of the tile, and
    indices."""
    monkeypatch.setattr(inference, "CPU_BUDGET", (600 + 120) * 1000)
    assert 900 < choose_batch_size(Narrow(5).eval(), CPU) <= 1000
    assert 1 <= choose_batch_size(Narrow(4).eval(), CPU) < 900  # memory runs out while it is measured


def test_what_is_held_does_not_add_up_over_layers_nor_count_weights(monkeypatch):
    class Deep(Narrow):
        def __init__(self, num_layers):
            super().__init__(10**6)
            self.layers = nn.Sequential(*(nn.Conv2d(6, 6, 5, padding=2) for _ in range(num_layers)))

        def forward(self, patches):
            return super().forward(self.layers(patches))

    monkeypatch.setattr(inference, "CPU_BUDGET", 2**20)
    assert len({choose_batch_size(Deep(count).eval(), CPU) for count in (3, 4, 20)}) == 1


def test_what_is_held_whatever_the_batch_is_not_taken_for_part_of_each_patch(monkeypatch):
    class Heavy(Narrow):
        def forward(self, patches):
            held = torch.ones(2**18)  # a megabyte
            return super().forward(patches) * held[0]

    monkeypatch.setattr(inference, "CPU_BUDGET", 3 * 2**20)
    light, heavy = (choose_batch_size(kind(10).eval(), CPU) for kind in (Narrow, Heavy))
    assert light / 2 < heavy < light


def test_the_size_of_a_batch_has_bounds(monkeypatch):
    network = Narrow(1000).eval()
    monkeypatch.setattr(inference, "CPU_BUDGET", 1)
    assert choose_batch_size(network, CPU) == 1
    monkeypatch.setattr(inference, "CPU_BUDGET", 2**40)
    assert choose_batch_size(network, CPU) == 4096


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_a_batch_on_a_graphics_card_fits_into_its_memory():
    network = make_network("hybridsn", "corrected", patch_size=25).eval().cuda()
    size = choose_batch_size(network, torch.device("cuda"))
    assert size > 16
    predict_patchwise(network, torch.randn(15, 88, 88, device="cuda"), batch_size=size)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", TRAINED)
def test_larger_patches_make_smaller_batches_in_every_network(name, form):
    small, large = (
        choose_batch_size(make_network(name, form, patch_size=side).eval(), CPU) for side in (9, 11)
    )
    assert 1 <= large <= small


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", TRAINED)
def test_the_size_of_a_batch_does_not_change_a_class(name, form):
    network = make_network(name, form, patch_size=9).eval()
    tile = torch.randn(15 + network.num_bands, 8 + 6, 8 + 5)
    one, all_at_once = (predict_patchwise(network, tile, batch_size=size) for size in (1, 30))
    torch.testing.assert_close(one, all_at_once, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(one.argmax(0), all_at_once.argmax(0))


@pytest.mark.parametrize("form", FORMS)
def test_a_spectrum_goes_through_the_recurrent_layers_of_ssan_once_for_each_pixel(form):
    network, seen = make_network("ssan", form, patch_size=9).eval(), []
    network.spectral.recurrence.register_forward_hook(lambda module, inputs, states: seen.append(inputs[0]))
    tile = torch.randn(15 + network.num_bands, 8 + 6, 8 + 5)
    predict_patchwise(network, tile, batch_size=7)
    assert [len(spectra) for spectra in seen] == [7, 7, 7, 7, 2]
    torch.testing.assert_close(torch.cat(seen), tile[15:, 4:-4, 4:-4].flatten(1).T)


@pytest.fixture
def case(tmp_path, make_scene):
    """A scene, a model, and a function that classifies the scene with a network that has little memory."""
    rng = np.random.default_rng(0)
    scene = make_scene(rng.normal(1000, 100, (6, 40, 36)).astype(np.float32))
    write_model(tmp_path / "model.safetensors", scene, components=6, patch_size=7)
    return scene, tmp_path / "model.safetensors"


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", TRAINED)
def test_the_map_of_every_network_is_that_of_single_patches_on_a_graphics_card(
    name, form, make_scene, tmp_path
):
    """On the CPU: tests of models."""
    rng = np.random.default_rng(1)
    scene = make_scene(rng.normal(1000, 100, (16, 20, 24)).astype(np.float32))
    card = write_model(tmp_path / "m.safetensors", scene, network=name, form=form)
    events = []
    classify.run(
        classify.Params(
            scene=scene,
            model=tmp_path / "m.safetensors",
            output=tmp_path / "map.tif",
            tile_size=16,
            device="cuda",
        ),
        Progress(events.append),
    )
    model = load_model(tmp_path / "m.safetensors")
    with open_scene(scene) as opened:
        halo = card.patch_size // 2
        cube, valid = read_padded(opened, Window(0, 0, 20, 24), halo=halo, bands=opened.good_bands())
    expected = predict_patchwise(model.network, model.reduction.apply(cube, valid, CPU), batch_size=50)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected.argmax(0).numpy() + 1)
    assert [event for event in events if event["event"] == "warning"] == []


@pytest.fixture
def map_with(case, tmp_path, monkeypatch):
    monkeypatch.setattr(classification, "choose_num_threads", lambda network, device: 1)

    def run(most, error=ERRORS["cuda"], **params):
        torch.manual_seed(0)
        network = Narrow(most, error).eval()
        model = dataclasses.replace(load_model(case[1]), network=network)
        monkeypatch.setattr(classify, "load_model", lambda path: model)
        events = []
        classify.run(
            classify.Params(
                scene=case[0],
                model=case[1],
                output=tmp_path / "map.tif",
                tile_size=16,
                device="cpu",
                **params,
            ),
            Progress(events.append),
        )
        with rasterio.open(tmp_path / "map.tif") as dataset:
            classes = dataset.read(1)
        return classes, network.sizes, [e["message"] for e in events if e["event"] == "warning"]

    return run


def test_a_map_made_with_little_memory_is_the_same_with_one_warning(map_with):
    expected, _, none = map_with(10**6)
    classes, sizes, warnings = map_with(20, batch_size=100)
    np.testing.assert_array_equal(classes, expected)
    assert len(np.unique(expected)) == 3
    assert none == []
    assert warnings == [
        "There is too little memory for 100 patches at once: continuing with 50 or fewer. The map is the "
        "same; it may take longer."
    ]
    assert [size for size in sizes if size > 20] == [100, 50, 25]  # the next tiles begin with 12
    assert sizes[:2] == [1, 5]  # what a patch takes is measured
    assert max(sizes[5:]) == 12


@pytest.mark.parametrize("error", [ERRORS["cuda"], ERRORS["linux"]], ids=["cuda", "linux"])
@pytest.mark.parametrize("batch_size", [None, 4])
def test_too_little_memory_for_one_patch_is_refused_with_what_to_do(map_with, tmp_path, error, batch_size):
    with pytest.raises(
        DeviceError,
        match=r"^The computer has too little memory for tiles of 16 pixels; choose smaller tiles, or "
        r"close other programs\.$",
    ):
        map_with(0, error, batch_size=batch_size)
    assert not (tmp_path / "map.tif").exists()


def test_a_bug_in_a_network_keeps_its_traceback(map_with):
    with pytest.raises(RuntimeError, match="^shapes$"):
        map_with(0, RuntimeError("shapes"))
