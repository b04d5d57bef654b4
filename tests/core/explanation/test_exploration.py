"""The sample of pixels that an explanation measures, with a network whose answer is known."""

from contextlib import ExitStack

import numpy as np
import pytest
import torch

from explanation_for_tests import Known, grad_cam, model_with
from hsi_core.errors import LabelError
from hsi_core.explanation.exploration import Exploration
from hsi_core.explanation.region import Region
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.windows import Window
from models_for_tests import write_model

CPU = torch.device("cpu")


def halves():
    """Band 1 is larger in the left half, band 2 in the right half: classes 0 and 1 of `Known`."""
    cube = np.ones((20, 12, 16), np.float32) + np.random.default_rng(0).random((20, 12, 16), np.float32) / 9
    cube[0, :, :8] += 1.0
    cube[1, :, 8:] += 1.0
    return cube


@pytest.fixture
def explore(make_scene, tmp_path):
    """Explores a scene with `Known`."""
    model = model_with(Known(patch_size=1), tmp_path, make_scene(halves(), "donor.tif"))

    def call(cube, *, region=None, seed=0):
        scene = opened.enter_context(open_scene(make_scene(cube)))
        region = region or Region(Window(0, 0, *scene.grid.shape))
        return Exploration(model, scene, scene.good_bands(), region, CPU, 7, seed)

    with ExitStack() as opened:
        yield call


def sample(exploration, codes=None, *, most=5, events=None):
    return exploration.sample(
        codes, most=most, progress=Progress((events if events is not None else []).append)
    )


def test_without_labels_explained_pixels_are_sampled_by_their_predicted_class(explore):
    exploration = explore(halves(), region=Region(Window(2, 5, 6, 8)))
    found = sample(exploration)
    assert not found.is_labelled
    assert (found.targets == (found.pixels[:, 1] >= 8)).all()
    assert set(np.bincount(found.targets)) <= set(range(1, 6))
    assert ((found.pixels >= (2, 5)) & (found.pixels < (8, 13))).all()
    assert len(np.unique(found.pixels, axis=0)) == len(found.pixels) == len(found.spectra)
    assert exploration.describe_samples(found) == (
        f"Measured on {len(found.pixels)} of the explained pixels; the class is the predicted one, because "
        "no labels are given."
    )


def test_the_sample_follows_from_the_seed(explore):
    first, same, other = (sample(explore(halves(), seed=seed)).pixels for seed in (1, 1, 2))
    assert np.array_equal(first, same)
    assert not np.array_equal(first, other)


def test_only_points_of_interest_are_sampled_where_there_are_some(explore):
    points = np.array([[3, 2], [4, 12], [9, 9]])
    found = sample(explore(halves(), region=Region(Window(0, 0, 12, 16), points)))
    assert {tuple(pixel) for pixel in found.pixels.tolist()} == {(3, 2), (4, 12), (9, 9)}
    assert sorted(found.targets.tolist()) == [0, 1, 1]


def test_labelled_pixels_are_sampled_with_the_class_of_their_label_if_they_are_valid(explore):
    codes = np.full((12, 16), -1)
    codes[:2], codes[5, 5] = 1, 0
    cube = halves()
    cube[7, 0] = np.nan
    exploration = explore(cube)
    found = sample(exploration, codes, most=100)
    assert found.is_labelled
    assert found.pixels.tolist() == [*([1, column] for column in range(16)), [5, 5]]
    assert found.targets.tolist() == [1] * 16 + [0]
    assert exploration.describe_samples(found) == (
        "Measured on 17 labelled pixels; the class is that of the label."
    )


@pytest.mark.parametrize(("num_patches", "most"), [(7, 3), (1, 2)])
def test_fewer_pixels_are_sampled_where_memory_holds_no_more(explore, monkeypatch, num_patches, most):
    monkeypatch.setattr("hsi_core.explanation.samples.MOST_BYTES", num_patches * 4 * 20)
    codes, events = np.arange(16).reshape(1, 16).repeat(12, 0) // 8, []
    found = sample(explore(halves()), codes, events=events)
    assert np.bincount(found.targets).tolist() == [most, most]
    assert [event["message"] for event in events if event["event"] == "warning"] == [
        f"The patches are large: at most {most} pixels of each class are sampled."
    ]


def test_a_scene_without_valid_pixels_is_refused(explore):
    with pytest.raises(LabelError, match="Every pixel to explain is nodata, NaN or masked in the scene"):
        sample(explore(np.full((20, 12, 16), np.nan, np.float32)))


def test_bands_are_exchanged_in_groups_and_only_those_that_decide_cost_accuracy(explore):
    exploration = explore(halves())
    found = exploration.permute(sample(exploration, most=50), group=2, repeats=2, progress=Progress())
    assert found.groups == [[first, first + 1] for first in range(0, 20, 2)]
    assert found.accuracy == 1.0
    assert found.accuracy_losses[0] > 0.2
    assert (found.accuracy_losses[1:] == 0).all()


def test_gradients_are_those_of_the_bands_of_the_class(explore):
    exploration = explore(halves())
    found = exploration.integrate(sample(exploration), Progress())
    assert (found.class_means[0, 0] > 1, found.class_means[1, 1] > 1) == (True, True)
    np.testing.assert_allclose(np.delete(found.attributions, [0, 1], axis=1), 0.0, atol=1e-6)


@pytest.mark.slow
def test_every_explanation_is_tested_and_the_test_repeats(make_scene, tmp_path):
    path = make_scene(halves())
    write_model(tmp_path / "m.safetensors", path, patch_size=7, components=3)
    model = load_model(tmp_path / "m.safetensors")
    network = model.network.requires_grad_(False)
    with open_scene(path) as scene:
        exploration = Exploration(model, scene, scene.good_bands(), Region(Window(0, 0, 12, 16)), CPU, 64, 0)
        quantity = grad_cam(network, (0, 1, 2))

        def test(quantities, *, has_gradients):
            return exploration.test(quantities, has_gradients=has_gradients, progress=Progress())

        first, same = (test([quantity], has_gradients=False) for _ in range(2))
        both = test([quantity], has_gradients=True)
    assert first == same
    assert [result.title for result in both] == [quantity.title, "Integrated gradients"]
    assert all(result.shares[-1] == 1.0 for result in both)
    assert isinstance(both[1].is_independent, bool)
