"""The recipe with the settings of the user and the bands of the scene."""

import dataclasses
from types import SimpleNamespace

import pytest

from hsi_core.models.registry import find_recipe
from hsi_core.progress import Progress
from hsi_core.training.recipe import describe_inputs, resolve_components, resolve_recipe

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
