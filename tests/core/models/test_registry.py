"""Names of networks, and what every registered network says of itself."""

import ast
import dataclasses
import importlib
from pathlib import Path

import pytest

from hsi_core import models
from hsi_core.errors import ParameterError
from hsi_core.explanation.attention import find_attention, find_rollout, show_weights
from hsi_core.explanation.recording import list_calls
from hsi_core.models import registry
from hsi_core.models.base import PatchNetwork
from hsi_core.models.fitted import FittedNetwork
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import find_network, find_options, network_names, register, register_family
from hsi_core.tasks.tune import Params as TuneParams
from models_for_tests import EVERY_TRAINED, FITTED, TRAINED, make_network

FOUNDATION = {"base", "fitted", "layers", "options", "recipe", "registry"}
"""Modules of the package that networks stand on."""


def test_a_name_that_is_registered_twice_is_refused_with_both_classes():
    network_names()

    class Other(PatchNetwork):
        """Another network of the same name."""

    with pytest.raises(
        ParameterError,
        match=r'name "hybridsn" is registered twice: by hsi_core\.models\.hybridsn\.HybridSN and by .*Other; '
        r"give one of them another name",
    ):
        register("hybridsn")(Other)
    assert find_network("hybridsn") is not Other


def test_a_family_that_is_registered_twice_is_refused_with_both_functions():
    network_names()

    def find_other(name):
        return PatchNetwork

    with pytest.raises(
        ParameterError,
        match=r'prefix "timm" .* twice: by hsi_core\.models\.timm_backbone\.find_backbone and by '
        r".*find_other; give one of them another prefix",
    ):
        register_family("timm")(find_other)
    assert registry._FAMILIES["timm"] is not find_other


def test_the_message_about_an_unknown_name_lists_networks_and_families():
    with pytest.raises(
        ParameterError, match=r'no network or baseline "x:y"; choose one of a2s2k, .*, timm:<name>'
    ):
        find_network("x:y")


@pytest.mark.parametrize(
    ("name", "meant"),
    [("PLS-DA", "pls_da"), ("Hybrid_SN", "hybridsn"), ("randomforest", "random_forest"), ("svn", "svm")],
)
def test_the_message_about_an_unknown_name_names_the_one_that_is_alike(name, meant):
    with pytest.raises(ParameterError, match=rf'"{name}".*Perhaps you mean {meant}\.$'):
        find_network(name)


def test_options_belong_to_the_corrected_form():
    assert set(find_options("ssan", "corrected")) == {"dropout", "gru_units", "channels", "attention_size"}
    assert find_options("ssan", "faithful") == {}


@pytest.mark.parametrize("name", network_names())
def test_a_network_has_a_recipe_for_each_form(name):
    recipes = find_network(name).recipes
    assert list(recipes) == list(FORMS)
    assert all(isinstance(recipe, Recipe) and dataclasses.asdict(recipe) for recipe in recipes.values())


@pytest.mark.parametrize("name", TRAINED)
def test_every_option_of_a_network_can_be_tuned(name):
    assert set(find_network(name).options) <= set(TuneParams.model_fields)


@pytest.mark.parametrize("name", network_names())
def test_a_network_that_is_fitted_says_that_it_has_no_gradients(name):
    network = find_network(name)
    assert network.has_gradients != issubclass(network, FittedNetwork)
    assert network.has_own_shapes == issubclass(network, FittedNetwork)
    assert network.has_gradients == (network.pixels_at_once == 0)


@pytest.mark.parametrize("name", network_names())
def test_a_network_says_whether_it_maps_and_exports_a_tile_at_once(name):
    network = find_network(name)
    assert network.has_dense == (network.forward_dense is not PatchNetwork.forward_dense)
    assert network.has_dense == (network.tile_graph is not PatchNetwork.tile_graph)
    assert network.has_shared_training == (network.forward_shared is not PatchNetwork.forward_shared)


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_a_network_says_which_attention_weights_it_shows(name, form):
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    show_weights(network)
    calls = list_calls(network)
    found = find_attention(network, calls, bands=[f"band {band}" for band in range(20)])
    assert {quantity.kind for quantity in found} == network.attention_kinds
    assert (find_rollout(network, calls) is not None) == ("tokens" in network.attention_kinds)


@pytest.mark.parametrize(("name", "form"), [*EVERY_TRAINED, *((name, "corrected") for name in FITTED)])
def test_a_network_keeps_the_sizes_that_it_was_built_with(name, form):
    size = 1 if name in FITTED else 9
    network = make_network(name, form, patch_size=size, num_components=14, num_classes=3)
    assert (network.form, network.patch_size) == (form, size)
    assert (network.num_components, network.num_classes) == (14, 3)
    assert network.halo == size // 2


def imports_from_models(path):
    """Modules of `hsi_core.models` that a file imports from."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return {name.split(".")[2] for name in found if name.startswith("hsi_core.models.")}


def test_a_network_imports_the_foundation_and_the_networks_that_it_extends():
    """import-linter holds the order of the foundation; networks are found by themselves and listed
    nowhere."""
    for path in sorted(Path(models.__file__).parent.glob("*.py")):
        if path.stem in {"__init__", *FOUNDATION}:
            continue
        module = importlib.import_module(f"hsi_core.models.{path.stem}")
        own = [
            value
            for value in vars(module).values()
            if isinstance(value, type) and value.__module__ == module.__name__
        ]
        extended = {base.__module__.split(".")[-1] for network in own for base in network.__mro__}
        others = imports_from_models(path) - FOUNDATION
        assert others <= extended, f"{path.name} imports {others - extended}"
