"""The baselines give what scikit-learn gives, through the same task and the same model file."""

import threading

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from hsi_core.errors import CancelledError, ModelError, PatchError
from hsi_core.evaluation.inference import predict_patchwise, predict_tile
from hsi_core.inputs.patches import PatchSource
from hsi_core.modelfile.model_file import load_model
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.tasks import classify, train
from hsi_core.training.data import TrainingData
from hsi_core.training.fitting import fit_network
from models_for_tests import FITTED, fit, make_network, write_model

pytestmark = pytest.mark.slow

NUM_BANDS = 12


def overlapping_spectra(count, *, num_classes=5, seed=0):
    """Scaled spectra (N, C) of classes that overlap, and their classes (N,)."""
    rng = np.random.default_rng(seed)
    means = np.random.default_rng(99).normal(0.0, 0.8, (num_classes, NUM_BANDS))
    targets = np.concatenate([np.arange(num_classes), rng.integers(0, num_classes, count - num_classes)])
    return (means[targets] + rng.normal(0.0, 1.0, (count, NUM_BANDS))).astype(np.float32), targets


def make_baseline(name, *, num_classes=5, num_bands=NUM_BANDS):
    return make_network(
        name, "corrected", patch_size=1, num_components=num_bands, num_classes=num_classes
    ).eval()


def logits_of(network, spectra):
    with torch.inference_mode():
        return network(torch.from_numpy(spectra)[:, :, None, None])


def training_data(spectra, targets, train_pixels):
    """Spectra (N, C) as patches of one pixel; those behind the training pixels validate."""
    tiles = torch.from_numpy(spectra.T.reshape(1, NUM_BANDS, len(spectra), 1))
    indices = torch.arange(len(spectra))
    zeros = torch.zeros_like(indices)
    return TrainingData(
        source=PatchSource(tiles=tiles, tile=zeros, row=indices, column=zeros, patch_size=1),
        targets=torch.from_numpy(targets),
        train=indices[:train_pixels],
        validation=indices[train_pixels:],
        num_classes=5,
        noise_gain=torch.ones(NUM_BANDS),
    )


@pytest.mark.parametrize("num_classes", [2, 3, 9])
@pytest.mark.parametrize("penalty", [1.0, 1000.0])
def test_the_svm_predicts_what_scikit_learn_predicts(num_classes, penalty):
    network = make_baseline("svm", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    estimator = fit(network, spectra, targets, {"C": penalty, "gamma": 0.05})
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    logits = logits_of(network, held_out).numpy()
    np.testing.assert_array_equal(logits.argmax(1), estimator.predict(held_out))
    decisions = estimator.decision_function(held_out)
    if num_classes == 2:
        decisions = np.stack([-decisions, decisions], axis=1) / 2.0
    np.testing.assert_allclose(logits, decisions, atol=2e-6)


def test_where_svm_votes_tie_the_decision_values_decide_and_elsewhere_the_default_of_scikit_learn_agrees():
    network = make_baseline("svm", num_classes=9)
    spectra, targets = overlapping_spectra(120, num_classes=9)
    estimator = fit(network, spectra, targets, {"C": 1.0, "gamma": 0.2})
    held_out, _ = overlapping_spectra(4000, num_classes=9, seed=1)
    ours = logits_of(network, held_out).argmax(1).numpy()
    estimator.set_params(break_ties=False)
    differs = ours != estimator.predict(held_out)
    estimator.set_params(decision_function_shape="ovo")
    pairs = np.array(np.triu_indices(9, 1)).T
    wins = np.where(estimator.decision_function(held_out) > 0, pairs[:, 0], pairs[:, 1])  # (N, pairs)
    votes = np.sort((wins[:, :, None] == np.arange(9)).sum(axis=1), axis=1)  # (N, classes)
    is_tie = votes[:, -1] == votes[:, -2]
    assert is_tie.any()
    assert differs.any()
    assert is_tie[differs].all()


@pytest.mark.parametrize("num_classes", [2, 9])
def test_the_forest_gives_the_probabilities_of_scikit_learn(num_classes):
    network = make_baseline("random_forest", num_classes=num_classes)
    spectra, targets = overlapping_spectra(300, num_classes=num_classes)
    estimator = fit(network, spectra, targets, {"trees": 30})
    held_out, _ = overlapping_spectra(3000, num_classes=num_classes, seed=1)
    logits = logits_of(network, held_out)
    expected = estimator.predict_proba(held_out)
    np.testing.assert_allclose(logits.softmax(1).numpy(), expected, atol=2e-6)
    np.testing.assert_array_equal(logits.argmax(1).numpy(), expected.argmax(1))


def test_a_pixel_on_the_threshold_of_a_tree_goes_where_scikit_learn_sends_it():
    network = make_baseline("random_forest", num_classes=2, num_bands=1)
    spectra = np.array([[1.0], [np.nextafter(np.float32(1.0), np.float32(2.0))]] * 20, dtype=np.float32)
    estimator = fit(network, spectra, np.arange(40) % 2, {"trees": 10})
    np.testing.assert_array_equal(logits_of(network, spectra).argmax(1), estimator.predict(spectra))
    thresholds = np.unique(np.concatenate([tree.tree_.threshold for tree in estimator.estimators_]))
    between = thresholds.astype(np.float32)[:, None]
    expected = estimator.predict_proba(between)
    np.testing.assert_allclose(logits_of(network, between).softmax(1), expected, atol=2e-6)


@pytest.mark.parametrize("name", FITTED)
def test_a_tile_is_mapped_as_its_pixels_whatever_the_portions(name):
    network = make_baseline(name)
    fit(network, *overlapping_spectra(100))
    tile = torch.randn(NUM_BANDS, 41, 30)
    logits = predict_tile(network, tile, batch_size=7)
    assert logits.shape == (5, 41, 30)
    assert network.halo == 0
    torch.testing.assert_close(logits, predict_patchwise(network, tile, batch_size=64), rtol=0, atol=1e-5)
    network.pixels_at_once = 100
    torch.testing.assert_close(logits, predict_tile(network, tile, batch_size=7), rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", FITTED)
def test_a_baseline_has_one_form_and_looks_at_one_pixel(name):
    recipes = {find_recipe(name, form) for form in FORMS}
    assert len(recipes) == 1
    assert recipes.pop().inputs == "spectrum"
    with pytest.raises(PatchError, match="the patch size must be 1, not 9; leave it out"):
        make_network(name, "faithful", patch_size=9)


def test_settings_are_chosen_by_the_validation_pixels_and_the_smaller_penalty_wins_ties():
    spectra, targets = overlapping_spectra(400)
    targets[250:] = np.random.default_rng(3).permutation(targets[250:])  # as if the validation were elsewhere
    network = make_baseline("svm")
    state, settings = fit_network(
        network,
        training_data(spectra, targets, 250),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    accuracies = []
    for candidate in network.candidates(spectra[:250]):
        estimator = network.make_estimator(candidate, has_class_weights=False, seed=0)
        estimator.fit(spectra[:250], targets[:250])
        accuracies.append((estimator.predict(spectra[250:]) == targets[250:]).mean())
    expected = network.candidates(spectra[:250])[int(np.argmax(accuracies))]
    assert {name: settings[name] for name in expected} == expected
    assert settings.keys() == {"inputs", "patch_size", "standardize", "class_weights", "C", "gamma"}
    assert state.history[0].validation_accuracy == pytest.approx(max(accuracies))
    assert [candidate["C"] for candidate in network.candidates(spectra)] == sorted(
        candidate["C"] for candidate in network.candidates(spectra)
    )


def test_of_equally_good_settings_the_smallest_penalty_is_taken():
    spectra, targets = overlapping_spectra(200)
    spectra[:, :5] = 20.0 * np.eye(5)[targets]  # any setting tells them apart
    network = make_baseline("svm")
    state, settings = fit_network(
        network,
        training_data(spectra, targets, 120),
        recipe=find_recipe("svm", "corrected"),
        seed=0,
        progress=Progress(),
    )
    assert state.history[0].validation_accuracy == 1.0
    assert settings["C"] == 1.0


@pytest.mark.parametrize("name", FITTED)
def test_class_weights_are_honoured(name):
    network = make_baseline(name)
    settings = network.candidates(overlapping_spectra(20)[0])[0]
    assert network.make_estimator(settings, has_class_weights=True, seed=0).class_weight == "balanced"
    assert network.make_estimator(settings, has_class_weights=False, seed=0).class_weight is None


@pytest.mark.parametrize("name", FITTED)
def test_training_through_the_task_maps_and_repeats(labelled_scene, tmp_path, name):
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
    assert card.patch_size == 1
    assert card.num_components == 20
    assert "learning_rate" not in card.settings
    assert ("C" if name == "svm" else "trees") in card.settings
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
    with pytest.raises(PatchError, match="The random forest reads the spectrum of one pixel"):
        train.run(
            train.Params(
                scene=scene,
                labels=labels,
                network="random_forest",
                patch_size=9,
                output_model=tmp_path / "m.safetensors",
            ),
            Progress(),
        )


@pytest.mark.parametrize("name", FITTED)
def test_a_cancel_does_not_wait_for_the_fit(name, monkeypatch):
    network = make_baseline(name)
    is_fitting, may_end, has_ended = threading.Event(), threading.Event(), threading.Event()

    class Endless:
        def fit(self, spectra, targets):
            is_fitting.set()
            may_end.wait(60)
            has_ended.set()

    monkeypatch.setattr(network, "make_estimator", lambda *args, **kwargs: Endless())
    recipe = find_recipe(name, "corrected")
    data = training_data(*overlapping_spectra(100), 60)
    progress = Progress(lambda event: None, is_fitting.is_set)
    with pytest.raises(CancelledError):
        fit_network(network, data, recipe=recipe, seed=0, progress=progress)
    assert not has_ended.is_set()
    may_end.set()


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
