"""The baselines give what scikit-learn gives, through the same task and the same model file."""

import subprocess
import sys

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from baselines_for_tests import NUM_BANDS, make_baseline, overlapping_spectra
from hsi_core.errors import ModelError, PatchError
from hsi_core.evaluation.inference import predict_patchwise, predict_tile
from hsi_core.evaluation.summary import summarize_network
from hsi_core.modelfile.model_file import load_model, save_model
from hsi_core.models import random_forest
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import classify, train
from hsi_core.windows import Window
from models_for_tests import FITTED, fit, make_network, write_model
from scenes_for_tests import striped_classes

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("patch_size", [1, 5])
@pytest.mark.parametrize("name", FITTED)
def test_a_tile_is_mapped_as_its_pixels_whatever_the_portions(name, patch_size):
    network = make_baseline(name, patch_size=patch_size)
    spectra, targets = overlapping_spectra(100)
    fit(network, np.tile(spectra, (1, network.num_channels // NUM_BANDS)), targets)
    tile = torch.randn(NUM_BANDS, 40 + patch_size, 29 + patch_size)
    logits = predict_tile(network, tile, batch_size=7)
    assert logits.shape == (5, 41, 30)
    assert network.halo == patch_size // 2
    torch.testing.assert_close(logits, predict_patchwise(network, tile, batch_size=64), rtol=0, atol=1e-5)
    network.pixels_at_once = 100
    torch.testing.assert_close(logits, predict_tile(network, tile, batch_size=7), rtol=0, atol=1e-5)


@pytest.mark.parametrize(("name", "patch_size"), [("lda", 9), ("random_forest", 5), ("boosting", 3)])
def test_a_map_with_means_of_surroundings_is_that_of_scikit_learn_for_any_tiles(
    make_scene, tmp_path, name, patch_size
):
    codes = striped_classes(24, 37)
    cube = (codes[None] * np.linspace(10, 90, 6)[:, None, None]).astype(np.int16)
    cube += np.random.default_rng(0).integers(0, 60, cube.shape, dtype=np.int16)
    cube[:, 7:9, 10:14] = -1
    path, model = make_scene(cube, nodata=-1), tmp_path / "m.safetensors"
    write_model(model, path, network=name, baseline_patch=patch_size)
    donor, valid = load_model(model), (cube >= 0).all(0)
    tile = donor.reduction.apply(cube.astype(np.float32), valid, torch.device("cpu"))
    halo = patch_size // 2
    patches = (
        torch.nn.functional.pad(tile, (halo,) * 4)[None].unfold(2, patch_size, 1).unfold(3, patch_size, 1)
    )
    channels = donor.network.channels_of(patches[0].movedim(0, 2).flatten(0, 1))[:, :, 0, 0].numpy()
    seen = valid.ravel()
    estimator = fit(donor.network, channels[seen][::3], codes.ravel()[seen][::3].astype(np.int64) - 1)
    weights = donor.network.state_dict()
    save_model(model, card=donor.card, weights=weights, reduction=donor.reduction)
    expected = np.where(seen, estimator.predict(channels.astype(np.float64)) + 1, 0).reshape(codes.shape)
    assert (expected == codes)[valid].mean() > 0.8
    for tile_size in (16, 64):
        output = tmp_path / f"{tile_size}.tif"
        params = classify.Params(scene=path, model=model, output=output, tile_size=tile_size)
        classify.run(params, Progress())
        with rasterio.open(output) as dataset:
            np.testing.assert_array_equal(dataset.read(1), expected)


def test_a_training_with_means_of_surroundings_keeps_its_patch_size(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    params = train.Params(
        scene=scene, labels=labels, network="lda", patch_size=3, output_model=tmp_path / "m.safetensors"
    )
    train.run(params, Progress())
    model = load_model(params.output_model)
    assert (model.card.patch_size, model.card.settings["patch_size"]) == (3, 3)
    assert model.network.coefficients.shape[1] == 2 * len(model.card.bands)
    summary = summarize_network(model.network)
    assert summary.shared_multiply_adds is None
    assert summary.multiply_adds == model.network.coefficients.numel()


@pytest.mark.parametrize("name", FITTED)
def test_a_baseline_has_one_form_and_four_patch_sizes(name):
    recipes = {find_recipe(name, form) for form in FORMS}
    assert len(recipes) == 1
    assert recipes.pop().inputs == ("components" if name == "discriminant-svm" else "spectrum")
    with pytest.raises(
        PatchError,
        match=r"The patch size is 7, but the .* takes 1 \(the spectrum of the pixel\), 3, 5 or 9 \(means "
        r"of the surroundings beside it\); choose one of them, or leave it out",
    ):
        make_network(name, "faithful", patch_size=7)


@pytest.mark.parametrize("name", ["svm", "random_forest"])
def test_class_weights_are_honoured(name):
    network = make_baseline(name)
    settings = network.candidates(overlapping_spectra(20)[0])[0]
    assert network.make_estimator(settings, has_class_weights=True, seed=0).class_weight == "balanced"
    assert network.make_estimator(settings, has_class_weights=False, seed=0).class_weight is None


SETTINGS = {
    "svm": {"C", "gamma"},
    "random_forest": {"trees"},
    "lda": set(),
    "pls_da": {"pls_components"},
    "boosting": {"iterations", "rate"},
    "discriminant-svm": {"C", "gamma"},
    "svm-mean": {"C", "gamma"},
}
"""Settings that a baseline chooses."""


@pytest.mark.parametrize("name", FITTED)
def test_training_through_the_task_maps_and_repeats(labelled_scene, tmp_path, monkeypatch, name):
    monkeypatch.setattr(random_forest, "NUM_TREES", 20)
    scene, labels, codes = labelled_scene
    events = []
    for file in ("a", "b"):
        result = train.run(
            train.Params(
                scene=scene,
                labels=labels,
                network=name,
                test=None,
                report=tmp_path / f"{file}.html",
                output_model=tmp_path / f"{file}.safetensors",
                learning_rate=0.1,
                epochs=9,
            ),
            Progress(events.append),
        )
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()
    assert not list(tmp_path.glob("*.checkpoint"))
    assert result.num_epochs == result.best_epoch == 1
    assert result.validation_accuracy > 0.95
    warnings = [event["message"] for event in events if event["event"] == "warning"]
    assert any("these settings are not used: epochs, learning rate" in message for message in warnings)
    card = load_model(tmp_path / "a.safetensors").card
    assert card.patch_size == (3 if name == "svm-mean" else 1)
    assert card.num_components == 20
    assert "learning_rate" not in card.settings
    assert SETTINGS[name] <= card.settings.keys()
    classify.run(
        classify.Params(
            scene=scene, model=tmp_path / "a.safetensors", output=tmp_path / "map.tif", tile_size=16
        ),
        Progress(),
    )
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert (dataset.read(1) == codes).mean() > 0.95
    page = (tmp_path / "a.html").read_text()
    assert name in page
    assert "fitted at once, not in steps" in page


def test_another_patch_size_is_refused_before_anything_is_read(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    with pytest.raises(PatchError, match="The patch size is 7, but the random forest takes 1"):
        train.run(
            train.Params(
                scene=scene,
                labels=labels,
                network="random_forest",
                patch_size=7,
                output_model=tmp_path / "m.safetensors",
            ),
            Progress(),
        )


@pytest.fixture
def scene(make_scene):
    return make_scene(np.random.default_rng(0).integers(1, 4000, (14, 12, 12)).astype(np.uint16))


DAMAGE = {
    "svm": {
        "support_vectors": lambda values: values[:, :-1],
        "coefficients": lambda values: values[:-1],
        "intercepts": lambda values: values[:-1],
        "gamma": lambda values: torch.empty(0),
    },
    "random_forest": {
        "feature": lambda values: values + 1000,
        "threshold": lambda values: torch.zeros_like(values),
        "left": lambda values: torch.zeros_like(values),
        "leaf": lambda values: values - 1,
        "frequencies": lambda values: values[:, :-1],
    },
    "lda": {
        "coefficients": lambda values: values[:, :-1],
        "intercepts": lambda values: values[:-1],
    },
    "pls_da": {"coefficients": lambda values: values[:-1]},
    "boosting": {"projection": lambda values: values[:-1], "leaf": lambda values: values - 1},
    "discriminant-svm": {"scores": lambda values: values[:-1], "offsets": lambda values: values[:-1]},
    "svm-mean": {
        "axes": lambda values: values[:, :-1],
        "support_vectors": lambda values: values[:, :-1],
        "first.scores": lambda values: values[:-1],
    },
}


@pytest.mark.parametrize(("name", "array"), [(name, array) for name in DAMAGE for array in DAMAGE[name]])
def test_arrays_that_do_not_fit_together_are_refused(scene, tmp_path, name, array):
    path = tmp_path / "model.safetensors"
    write_model(path, scene, network=name)
    with safe_open(path, framework="pt") as file:
        metadata = file.metadata()
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - no dictionary
    key = f"network.{array}"
    save_file(tensors | {key: DAMAGE[name][array](tensors[key]).contiguous()}, path, metadata)
    with pytest.raises(ModelError, match="does not hold what its description says"):
        load_model(path)


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("name", FITTED)
def test_cuda_gives_the_classes_of_the_cpu(name):
    network = make_baseline(name)
    fit(network, *overlapping_spectra(200))
    tile = torch.randn(NUM_BANDS, 60, 60)
    on_cpu = predict_tile(network, tile, batch_size=64)
    on_gpu = predict_tile(network.cuda(), tile.cuda(), batch_size=64).cpu()
    assert torch.equal(on_cpu.argmax(0), on_gpu.argmax(0))


@pytest.mark.parametrize("name", FITTED)
def test_the_graphs_for_export_give_the_logits_of_the_baseline(name):
    network = make_baseline(name)
    fit(network, *overlapping_spectra(60))
    tile = torch.randn(NUM_BANDS, 3, 4)
    with torch.inference_mode():
        expected = network.forward_dense(tile)  # (classes, H, W)
        spectra = tile.flatten(1).T  # (H * W, C)
        patches = spectra[:, :, None, None]
        torch.testing.assert_close(network.spectra_graph()(spectra), expected.flatten(1).T)
        torch.testing.assert_close(network.patch_graph()(patches), expected.flatten(1).T)
        torch.testing.assert_close(network.tile_graph()(tile[None])[0], expected)
        torch.testing.assert_close(network.forward_dense(tile)[:, 2, 1], network(tile[None, :, 2:, 1:2])[0])


@pytest.mark.parametrize("name", FITTED)
def test_a_fitted_baseline_is_loaded_into_an_empty_one_with_the_types_of_its_arrays(name):
    network, empty = make_baseline(name), make_baseline(name)
    fit(network, *overlapping_spectra(60))
    assert all(not empty.get_buffer(array).numel() for array in empty.arrays)
    assert empty.find_fault() is not None
    empty.load_state_dict({key: value.double() for key, value in network.state_dict().items()})
    for array, dtype in network.arrays.items():
        assert empty.get_buffer(array).dtype == dtype
        assert torch.equal(empty.get_buffer(array), network.get_buffer(array))
    with pytest.raises(RuntimeError, match=f"{network.title.capitalize()}: "):
        empty.load_state_dict(make_baseline(name).state_dict())


def test_arrays_are_held_in_their_types_whatever_their_layout():
    network = make_baseline("svm")
    network.hold(support_vectors=np.arange(6.0).reshape(2, 3).T)
    assert network.support_vectors.dtype == torch.float32
    assert network.support_vectors.is_contiguous()
    assert network.support_vectors.tolist() == [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]]


SCALINGS = [(1.0, 0.0), (0.0001, 0.0), (1 / 3, 0.0), (-2.0, 7.0), (0.00002, 0.1)]


@pytest.mark.parametrize(
    ("name", "scaling"),
    [
        (name, scaling)
        for name in FITTED
        if name not in ("discriminant-svm", "svm-mean")  # scikit-learn has no estimator of their members
        for scaling in (SCALINGS if name in ("svm", "random_forest") else SCALINGS[3:4])
    ],
    ids=str,
)
def test_scikit_learn_predicts_the_classes_of_the_map_for_integers_with_scale_and_offset(
    make_scene, tmp_path, name, scaling
):
    rng = np.random.default_rng(0)
    codes = striped_classes(32, 40)
    # Few different numbers, so that the thresholds of the trees lie on and between values of the scene.
    cube = (
        rng.integers(-20, 20, (3, 6))[codes - 1].transpose(2, 0, 1) + rng.normal(0, 12, (6, 32, 40))
    ).round()
    path = make_scene(cube.astype(np.int16))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = [scaling[0]] * 6, [scaling[1]] * 6
    write_model(tmp_path / "m.safetensors", path, network=name)
    donor = load_model(tmp_path / "m.safetensors")
    with open_scene(path) as scene:
        read, valid = scene.read(Window(0, 0, 32, 40), range(1, 7))
    spectra = donor.reduction.apply(read, valid, torch.device("cpu")).flatten(1).T.numpy()
    targets = codes.ravel().astype(np.int64) - 1
    estimator = fit(donor.network, spectra[::5], targets[::5])
    save_model(
        tmp_path / "m.safetensors",
        card=donor.card,
        weights=donor.network.state_dict(),
        reduction=donor.reduction,
    )
    output = tmp_path / "map.tif"
    classify.run(
        classify.Params(scene=path, model=tmp_path / "m.safetensors", output=output, tile_size=16), Progress()
    )
    with rasterio.open(output) as dataset:
        found = dataset.read(1)
    np.testing.assert_array_equal(found.ravel(), estimator.predict(spectra.astype(np.float64)) + 1)


def test_estimators_need_no_import_once_they_are_loaded():
    """Folds run in threads, and threads that import scikit-learn at once can get half a module."""
    script = f"""
import sys
import numpy as np
from hsi_core.inputs.discriminant import find_discriminant_axes
from hsi_core.models.fitted import load_estimators
from hsi_core.models.registry import build_network

def loaded():
    return {{name for name in sys.modules if name.startswith("sklearn")}}

load_estimators()
before = loaded()
spectra = np.random.default_rng(0).normal(size=(60, 4))
targets = np.arange(60) % 3
for name in {sorted(FITTED)!r}:
    network = build_network(name, form="corrected", patch_size=1, num_components=4, num_classes=3)
    settings = network.candidates(spectra.astype(np.float32))[0]
    network.make_estimator(settings, has_class_weights=False, seed=0)
find_discriminant_axes(spectra, targets, 3)
print(sorted(loaded() - before))
"""
    command = [sys.executable, "-c", script]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
