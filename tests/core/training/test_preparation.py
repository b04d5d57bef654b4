"""A new network and its pixels before the training."""

import dataclasses

import numpy as np
import pytest
import torch

from hsi_core.errors import ParameterError, SceneError
from hsi_core.labels.fields import weigh_fields
from hsi_core.labels.labels import read_labels
from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.training.preparation import (
    Choice,
    choose_training_bands,
    make_network,
    prepare_training,
    read_training_pixels,
)
from scenes_for_tests import write_labels

pytestmark = pytest.mark.slow

RECIPE = dataclasses.replace(find_recipe("hybridsn", "corrected"), patch_size=7, components=6)
CHOICE = Choice("hybridsn", "corrected", RECIPE, 6)


def prepare(scene_path, labels, *, choice=CHOICE, **changes):
    with open_scene(scene_path) as scene:
        read = read_labels(labels, grid=scene.grid, progress=Progress())
        arguments = {
            "bands": list(range(1, 21)),
            "class_table": read.class_table,
            "validation": None,
            "validation_fraction": 0.2,
            "guard": 3,
            "test": None,
            "seed": 4,
            "device": torch.device("cpu"),
            "progress": Progress(),
            "until": 0.06,
        } | changes
        return prepare_training(scene, read, choice, **arguments)


def make(seed):
    return make_network(
        CHOICE, num_bands=20, num_classes=3, seed=seed, device=torch.device("cpu"), progress=Progress()
    ).network.state_dict()


def test_the_weights_follow_from_the_seed():
    first, same, other = make(1), make(1), make(2)
    assert all(torch.equal(first[name], same[name]) for name in first)
    assert not torch.equal(first["head.weight"], other["head.weight"])


def test_bands_are_chosen_by_their_numbers_or_all_good_ones_are(labelled_scene):
    with open_scene(labelled_scene[0]) as scene:
        assert choose_training_bands("2-4,9", scene) == [2, 3, 4, 9]
        assert choose_training_bands(None, scene) == list(range(1, 21))
        with pytest.raises(ParameterError, match="Only band 7 would be used; choose at least two bands"):
            choose_training_bands("7", scene)
        with pytest.raises(SceneError, match="21 is none of them"):
            choose_training_bands("20-21", scene)


def test_a_preparation_describes_the_scene_and_what_the_training_depends_on(labelled_scene):
    scene, labels, _ = labelled_scene
    prepared = prepare(scene, labels, bands=[3, 5, 6, 7, 8, 9, 12])
    assert prepared.band_positions == [3, 5, 6, 7, 8, 9, 12]
    assert prepared.wavelengths_nm[:2] == [420.0, 440.0]
    assert prepared.describe_patches() == "patches of 7 x 7, 6 components of 7 bands"
    conditions = prepared.conditions()
    assert conditions["bands"] == [3, 5, 6, 7, 8, 9, 12]
    assert conditions["scene"][0][0].endswith("scene.tif")
    assert len(conditions["train"]) == len(prepared.pixels.train)


def test_discriminant_components_are_fitted_on_the_training_pixels_alone(labelled_scene):
    """The classes of validation pixels change nothing; those of training pixels do."""
    scene, labels, _ = labelled_scene
    choice = dataclasses.replace(CHOICE, recipe=dataclasses.replace(RECIPE, reduction="discriminant"))
    prepared = prepare(scene, labels, choice=choice)
    assert prepared.reduction.noise_gain.tolist() == [1.0] * 6
    (spectra,) = prepared.pixels.source.gather(torch.from_numpy(prepared.pixels.train))
    centre = spectra[:, :, 3, 3].numpy()
    targets = prepared.pixels.targets[prepared.pixels.train]
    within = [centre[targets == index] - centre[targets == index].mean(axis=0) for index in range(3)]
    spread = np.sqrt((np.concatenate(within) ** 2).sum(axis=0) / (len(targets) - 3))
    np.testing.assert_allclose(spread, 1.0, atol=0.25)

    def refit(validation):
        subsets = dataclasses.replace(prepared.subsets, validation=validation)
        with open_scene(scene) as opened:
            new = make_network(
                choice, num_bands=20, num_classes=3, seed=4, device=torch.device("cpu"), progress=Progress()
            )
            return read_training_pixels(
                opened,
                new,
                subsets,
                bands=list(range(1, 21)),
                class_table=prepared.pixels.class_table,
                device=torch.device("cpu"),
                progress=Progress(),
                until=0.06,
            ).reduction

    held_out = prepared.subsets.validation
    others = np.where(held_out.codes > 0, held_out.codes % 3 + 1, 0).astype(held_out.codes.dtype)
    found = refit(dataclasses.replace(held_out, codes=others))
    np.testing.assert_array_equal(found.weight, prepared.reduction.weight)


def test_balanced_fields_weigh_pixels_in_components_start_and_loss(labelled_scene):
    scene, labels, codes = labelled_scene
    found = {}
    for name in ("hybridsn", "discriminant-context"):
        recipe = dataclasses.replace(find_recipe(name, "corrected"), patch_size=7, reduction="discriminant")
        for is_balanced in (False, True):
            own = dataclasses.replace(recipe, components=6, field_weights=is_balanced)
            choice = Choice(name, "corrected", own, 6)
            found[name, is_balanced] = prepare(scene, labels, choice=choice)
    for (name, is_balanced), prepared in found.items():
        data, train = prepared.pixels.to_data(), prepared.pixels.train
        plain = found[name, False]
        if not is_balanced:
            assert data.weights is None
            assert "weights" not in prepared.conditions()
            continue
        mask = prepared.subsets.train.mask
        expected = weigh_fields(np.argwhere(mask), codes[mask])
        np.testing.assert_array_equal(data.weights[torch.from_numpy(train)], expected)
        assert expected.max() > expected.min()
        assert set(np.delete(data.weights.numpy(), train)) == {1.0}
        np.testing.assert_array_equal(prepared.conditions()["weights"], data.weights)
        assert not np.array_equal(prepared.reduction.weight, plain.reduction.weight)
    first = found["discriminant-context", True]
    again = make_network(
        first.choice, num_bands=20, num_classes=3, seed=4, device=torch.device("cpu"), progress=Progress()
    ).network
    train = torch.from_numpy(first.pixels.train)
    data = first.pixels.to_data()
    again.start_from(data.source.centres(train), data.targets[train], data.weights[train])
    assert torch.equal(first.network.head.weight, again.head.weight)


def test_unlabelled_pixels_are_in_no_subset(labelled_scene, tmp_path):
    scene, _, codes = labelled_scene
    half = np.where(np.indices(codes.shape)[1] < 28, codes, 0)
    prepared = prepare(scene, write_labels(tmp_path / "half.tif", scene, half), num_unlabelled=100)
    drawn = prepared.pixels.pixels[prepared.pixels.unlabelled]
    assert 100 <= len(drawn) <= 200
    assert (drawn[:, 1] >= 28).all()
    assert not len(prepare(scene, labelled_scene[1], num_unlabelled=0).pixels.unlabelled)


def test_the_schedule_follows_the_training_pixels_unless_it_is_given(labelled_scene):
    scene, labels, _ = labelled_scene
    assert prepare(scene, labels).recipe == RECIPE
    found = prepare(scene, labels, choice=dataclasses.replace(CHOICE, has_own_schedule=False))
    num_steps = found.recipe.epochs * -(-len(found.pixels.train) // found.recipe.batch_size)
    assert found.recipe.epochs > RECIPE.epochs
    assert num_steps >= 500
