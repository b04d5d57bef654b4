"""The second training on all labelled pixels."""

import numpy as np
import pytest
import torch

from hsi_core.labels.subsets import LabelledSubset, LabelledSubsets
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import train
from scenes_for_tests import write_labels

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("few_threads")]


def run(scene, labels, output, **params):
    events = []
    result = train.run(
        train.Params(scene=scene, labels=labels, output_model=output, **params), Progress(events.append)
    )
    return load_model(output), result, " ".join(event.get("message", "") for event in events)


@pytest.fixture
def noisy_labels(labelled_scene, tmp_path):
    """Labels of three classes on every second row, a tenth of them wrong, so that settings matter."""
    scene, _, codes = labelled_scene
    rng = np.random.default_rng(0)
    codes = np.where(
        rng.random(codes.shape) < 0.1, rng.permutation(codes.ravel()).reshape(codes.shape), codes
    )
    codes = np.where(np.indices(codes.shape)[0] % 2 == 0, codes, 0).astype(np.uint16)
    return scene, write_labels(tmp_path / "noisy.tif", scene, codes), codes


@pytest.mark.parametrize("network", ["lda", "svm"])
def test_a_baseline_is_fitted_to_all_labels_with_the_settings_that_held_out_pixels_chose(
    noisy_labels, tmp_path, network
):
    scene, labels, codes = noisy_labels
    known = {"network": network, "patch_size": 3}
    first, _, _ = run(scene, labels, tmp_path / "first.safetensors", refit=False, **known)
    model, result, said = run(scene, labels, tmp_path / "m.safetensors", **known)
    num_labels = int((codes > 0).sum())
    assert sum(model.card.class_pixels.values()) == model.card.settings["refit_pixels"] == num_labels
    assert sum(first.card.class_pixels.values()) + first.card.validation.num_pixels <= num_labels
    assert "refit_pixels" not in first.card.settings
    assert {name: model.card.settings[name] for name in first.card.settings} == first.card.settings
    assert model.card.validation == first.card.validation  # of the network that had not seen these pixels
    assert result.validation_accuracy == first.card.validation.overall_accuracy
    assert f"{first.card.validation.num_pixels} held-out ones among them" in said
    assert "guard band of 4 pixels" in said  # half a patch would be 1
    changed = [
        name
        for name, values in model.network.state_dict().items()
        if not torch.equal(values, first.network.state_dict()[name])
    ]
    assert changed
    with open_scene(scene) as opened:
        np.testing.assert_array_equal(model.places[0].labels_on(opened.grid, scene.name), codes)
    # The same labels given apart from validation labels: the fit is that of all labelled pixels.
    given = write_labels(tmp_path / "v.tif", scene, np.where(codes == 0, 1, 0))
    if network == "lda":
        whole, _, _ = run(scene, labels, tmp_path / "w.safetensors", validation=given, **known)
        for name, values in whole.network.state_dict().items():
            torch.testing.assert_close(model.network.state_dict()[name], values)
        assert "refit_pixels" not in whole.card.settings


def test_our_network_keeps_the_surroundings_that_held_out_pixels_chose(noisy_labels, tmp_path):
    scene, labels, codes = noisy_labels
    known = {"network": "discriminant-context", "components": 6, "epochs": 3, "batch_size": 64}
    first, _, _ = run(scene, labels, tmp_path / "first.safetensors", refit=False, **known)
    model, _, _ = run(scene, labels, tmp_path / "m.safetensors", **known)
    assert model.card.settings["surroundings"] == first.card.settings["surroundings"]
    assert int(model.network.used_side) == int(first.network.used_side)
    assert model.card.num_epochs == first.card.num_epochs == 3
    assert sum(model.card.class_pixels.values()) == (codes > 0).sum()
    assert not torch.equal(model.network.head.weight, first.network.head.weight)
    assert not np.array_equal(model.reduction.weight, first.reduction.weight)  # fitted to all labels as well


def test_a_network_that_validation_stops_is_not_trained_again(labelled_scene, tmp_path):
    scene, labels, _ = labelled_scene
    small = {"patch_size": 7, "components": 6, "epochs": 1, "batch_size": 64}
    model, _, said = run(scene, labels, tmp_path / "m.safetensors", network="ssan", **small)
    assert "refit_pixels" not in model.card.settings
    assert "held-out ones among them" not in said


def test_given_validation_pixels_are_never_learned():
    subset = LabelledSubset(np.zeros((2, 2), bool), np.zeros((2, 2), np.uint16), None)
    with pytest.raises(ValueError, match="never trained on"):
        LabelledSubsets(subset, subset).joined()
