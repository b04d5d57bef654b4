"""The recipe with the settings of the user and the bands of the scene."""

import dataclasses
from types import SimpleNamespace

import pytest

from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.training.recipe import (
    MIN_STEPS,
    describe_inputs,
    has_own_schedule,
    resolve_components,
    resolve_recipe,
    with_enough_steps,
)

RECIPE = dataclasses.replace(find_recipe("hybridsn", "corrected"), components=30)


def test_given_settings_replace_those_of_the_recipe_and_none_does_not():
    given = SimpleNamespace(epochs=3, augment=False, patience=None, unrelated=7)
    found = resolve_recipe("hybridsn", "corrected", given)
    own = find_recipe("hybridsn", "corrected")
    assert (found.epochs, found.augment, found.patience) == (3, False, own.patience)
    assert dataclasses.replace(found, epochs=own.epochs, augment=own.augment) == own


@pytest.mark.parametrize(
    ("recipe", "given", "num_bands", "expected", "message"),
    [
        (RECIPE, None, 200, (30, 30), ""),
        (RECIPE, None, 12, (12, 12), "12 components instead of 30"),
        (dataclasses.replace(RECIPE, components=40), 40, 12, (40, 40), ""),  # refused where the PCA is fitted
        (dataclasses.replace(RECIPE, components=None), None, 12, (None, 12), ""),
        (find_recipe("svm", "corrected"), None, 12, (None, 0), ""),
        (find_recipe("svm", "corrected"), 5, 12, (None, 0), "uses the bands themselves"),
    ],
)
def test_components_are_those_that_the_bands_allow(recipe, given, num_bands, expected, message):
    events = []
    found, count = resolve_components(
        recipe, network="n (f)", components=given, num_bands=num_bands, progress=Progress(events.append)
    )
    assert (found.components, count) == expected
    assert [message in event["message"] for event in events] == ([True] if message else [])


@pytest.mark.parametrize(
    ("network", "expected"),
    [
        ("hybridsn", "6 components of 20 bands"),
        ("ssan", "6 components of 20 bands and the spectrum"),
        ("svm", "20 bands"),
    ],
)
def test_the_inputs_are_named_for_people(network, expected):
    assert describe_inputs(find_recipe(network, "corrected"), 6, 20) == expected


def test_few_pixels_get_smaller_batches_and_more_epochs_and_a_message():
    events = []
    found = with_enough_steps(RECIPE, 371, Progress(events.append))
    # 371 / 32 are 12 steps; 500 / (25 * 12) is a factor of 1.67
    assert (found.batch_size, found.epochs, found.patience) == (32, 42, 25)
    assert dataclasses.replace(
        found, batch_size=RECIPE.batch_size, epochs=RECIPE.epochs, patience=RECIPE.patience
    ) == (RECIPE)
    (event,) = events
    assert "the training would have 75 steps. It has 504 steps instead" in event["message"]


@pytest.mark.parametrize("num_pixels", [20 * RECIPE.batch_size, 10**6])
def test_a_training_with_enough_steps_keeps_its_recipe(num_pixels):
    events = []
    assert 20 * RECIPE.epochs == MIN_STEPS
    assert with_enough_steps(RECIPE, num_pixels, Progress(events.append)) is RECIPE
    assert events == []


@pytest.mark.parametrize(
    ("form", "given", "expected"),
    [
        ("corrected", {}, False),
        ("corrected", {"learning_rate": 0.1, "epochs": None}, False),
        ("corrected", {"epochs": 3}, True),
        ("corrected", {"patience": 3}, True),
        ("corrected", {"batch_size": 3}, True),
        ("faithful", {}, True),
    ],
)
def test_a_faithful_form_and_a_given_schedule_are_left_alone(form, given, expected):
    assert has_own_schedule(form, SimpleNamespace(**given)) is expected
