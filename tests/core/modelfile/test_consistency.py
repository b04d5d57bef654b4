"""Faults of a model card and of its tensors are named."""

import dataclasses

import pytest
import torch

from hsi_core.modelfile.consistency import (
    find_fault_of_bands,
    find_fault_of_classes,
    find_fault_of_pretreatment,
    find_fault_of_settings,
    find_fault_of_sizes,
    find_fault_of_weights,
    find_not_finite,
)
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.models.registry import find_recipe, network_names
from hsi_core.tasks import RecipeParams
from models_for_tests import make_network


def test_classes_need_whole_numbers_and_text_in_ascending_order():
    first, second = (
        {"code": 1, "name": "Corn", "color": None},
        {"code": 2, "name": "Wood", "color": "#00ff00"},
    )
    assert find_fault_of_classes([first, second]) is None
    assert find_fault_of_classes([]) == "it has no classes"
    assert "not in ascending order" in find_fault_of_classes([second, first])
    for wrong in ({"code": "1"}, {"code": True}, {"code": 1.0}, {"name": 5}, {"color": 7}):
        assert "no whole number as its code, or no text as its name" in find_fault_of_classes([first | wrong])


@pytest.mark.parametrize(
    ("bands", "wavelengths", "num", "fault"),
    [
        ([1, 3], [400.0, None], 3, None),
        ([1, 1], [400.0, 410.0], 3, "are not different bands of a scene with 3"),
        ([0, 1], [400.0, 410.0], 3, "are not different bands"),
        ([1, 4], [400.0, 410.0], 3, "are not different bands"),
        ([], [], 3, "are not different bands"),
        ([1, 2], [400.0], 3, "2 bands have 1 wavelengths"),
        ([1, 2], [400.0, -1.0], 3, "negative or far too large"),
        ([1], [400.0], 10**9, "a scene of 1000000000 bands does not exist"),
    ],
)
def test_bands_are_different_bands_of_the_scene(bands, wavelengths, num, fault):
    found = find_fault_of_bands(bands, wavelengths, num)
    assert found is None if fault is None else fault in found


def test_a_pretreatment_has_a_position_and_a_mean_of_each_band():
    tensors = {"positions": torch.tensor([400.0, 410.0, 405.0]), "raw_mean": torch.ones(3)}

    def fault(kind="snv", **changes):
        return find_fault_of_pretreatment(tensors | changes, {"pretreatment": kind}, num_bands=3)

    assert fault() is None
    assert fault("derivative") == "its pretreatment is derivative"  # it is part of the weights
    assert fault(None) == "its pretreatment is None"
    assert "reduction.raw_mean has the shape (2,)" in fault(raw_mean=torch.ones(2))
    assert "torch.float64" in fault(positions=tensors["positions"].double())
    assert fault(positions=torch.ones(3)) == "two bands have the same position"


def test_settings_have_the_types_of_a_recipe():
    assert find_fault_of_settings({"epochs": 5, "learning_rate": 0.1, "unknown": object()}) is None
    assert find_fault_of_settings({"epochs": "5"}) == "the setting epochs is 5"
    assert find_fault_of_settings({"learning_rate": float("nan")}) == "the setting learning_rate is nan"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("batch_size", 0),
        ("batch_size", -1),
        ("epochs", 0),
        ("epochs", 10**30),
        ("patience", 0),
        ("learning_rate", -1),
        ("learning_rate", 1e308),
        ("weight_decay", -0.5),
        ("spectral_noise", -1e-9),
        ("label_smoothing", 1.5),
        ("label_smoothing", float("inf")),
        ("rate_decay", -1.0),
    ],
)
def test_settings_have_values_that_a_training_can_use(name, value):
    assert find_fault_of_settings({name: value}) == f"the setting {name} is {value}"


def test_the_settings_of_every_recipe_are_allowed_and_those_that_train_takes():
    for network in network_names():
        for form in FORMS:
            assert find_fault_of_settings(find_recipe(network, form).to_settings()) is None
    for name, field in RecipeParams.model_fields.items():
        high = next((limit.le for limit in field.metadata if hasattr(limit, "le")), None)
        if high is not None and name in {one.name for one in dataclasses.fields(Recipe)}:
            assert find_fault_of_settings({name: high}) is None
            assert find_fault_of_settings({name: high * 2}) is not None


def reduction(num_bands, channels, explained):
    return {
        "mean": torch.zeros(num_bands),
        "weight": torch.zeros(channels, num_bands),
        "explained": torch.zeros(explained),
        "noise_gain": torch.zeros(channels),
    }


def test_sizes_of_the_card_are_those_of_the_reduction():
    sizes = {"num_bands": 20, "num_components": 5, "num_spectrum_bands": 0, "inputs": "patch"}
    assert find_fault_of_sizes(reduction(20, 5, 5), **sizes) is None
    fault = find_fault_of_sizes(reduction(20, 6, 5), **sizes)
    assert fault == "reduction.weight has the shape (6, 20) in torch.float32 instead of (5, 20)"
    fault = find_fault_of_sizes(reduction(20, 5, 5), **sizes | {"num_spectrum_bands": 20})
    assert fault == "the network does not take a spectrum of 20 bands"
    both = sizes | {"inputs": "both", "num_spectrum_bands": 20}
    assert find_fault_of_sizes(reduction(20, 25, 5), **both) is None
    fault = find_fault_of_sizes(reduction(20, 20, 0), **sizes | {"inputs": "spectrum"})
    assert fault == "the network takes 20 bands, not 5"


def test_weights_have_the_names_shapes_and_types_of_the_network():
    network = make_network("ssan", "corrected", options={"channels": 8, "gru_units": 8, "attention_size": 8})
    weights = network.state_dict()
    assert find_fault_of_weights(network, weights) is None
    assert (
        find_fault_of_weights(network, weights | {"x": torch.zeros(1)}) == "x is not a weight of the network"
    )
    missing = {name: value for name, value in weights.items() if name != "head.bias"}
    assert find_fault_of_weights(network, missing) == "head.bias is missing"
    fault = find_fault_of_weights(network, weights | {"head.bias": torch.zeros(7)})
    assert fault == "head.bias has the shape (7,) in torch.float32 instead of (5,) in torch.float32"
    fault = find_fault_of_weights(network, weights | {"head.bias": torch.zeros(5, dtype=torch.float64)})
    assert "in torch.float64 instead of" in fault


def test_nan_is_found_and_infinity_where_it_has_no_meaning():
    tensors = {"a": torch.zeros(2), "b": torch.tensor([1.0, float("inf")]), "c": torch.tensor([1])}
    assert find_not_finite(tensors) == "b"
    assert find_not_finite(tensors, may_be_infinite=["b"]) is None
    assert find_not_finite({"b": torch.tensor([float("nan")])}, may_be_infinite=["b"]) == "b"
