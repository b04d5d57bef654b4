"""Recipes of all networks."""

import dataclasses

import pytest

from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import find_recipe, network_names


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", network_names())
def test_a_recipe_can_be_trained(name, form):
    recipe = find_recipe(name, form)
    assert recipe.patch_size % 2 == 1
    assert recipe.inputs in ("components", "spectrum", "both")
    assert min(recipe.epochs, recipe.patience, recipe.batch_size) >= 1
    assert 0.0 <= recipe.label_smoothing < 1.0
    assert min(recipe.learning_rate, recipe.weight_decay, recipe.spectral_noise) >= 0.0
    if recipe.inputs == "spectrum":
        assert recipe.components is None


def test_a_card_lists_a_later_setting_only_where_it_differs_from_its_default():
    """Cards of recipes that do not use the setting keep their bytes."""
    corrected, faithful = (find_recipe("hybridsn", form) for form in FORMS)
    assert not {"rate_decay", "adam_epsilon"} & set(corrected.to_settings())
    assert corrected.to_settings()["label_smoothing"] == 0.0  # a field without a default
    assert find_recipe("a2s2k", "faithful").to_settings()["components"] is None
    later = {"reduction", "pretreatment", "field_weights"}  # at their defaults in this recipe
    assert faithful.to_settings() == {
        name: value for name, value in dataclasses.asdict(faithful).items() if name not in later
    }
