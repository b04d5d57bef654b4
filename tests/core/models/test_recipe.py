"""Recipes of all networks."""

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
