"""Feature maps: which layers can be shown, and what is refused."""

import pytest
import torch
from torch import nn

from hsi_core.errors import ParameterError
from hsi_core.explanation.features import (
    MOST_LISTED,
    FeatureMaps,
    advise_layer,
    make_feature_maps,
    usable_layers,
)
from hsi_core.explanation.placing import Placement
from hsi_core.explanation.recording import Recorded, list_calls
from hsi_core.models.base import PatchNetwork
from models_for_tests import make_network


@pytest.mark.slow
def test_a_layer_that_is_not_there_is_refused_with_the_list():
    network = make_network("ssan", "corrected", patch_size=9).eval()
    calls = list_calls(network)
    with pytest.raises(
        ParameterError, match=r'has no layer "conv9"; choose one of .*maps\.0.*merged, .*head'
    ):
        make_feature_maps(network, calls, "conv9")
    with pytest.raises(
        ParameterError, match=r'output of the layer "spectral\.recurrence\.gru" is neither a feature map nor'
    ):
        make_feature_maps(network, calls, "spectral.recurrence.gru")


class Layers(PatchNetwork):
    """Layers with outputs of several shapes, for patches of 3 x 3."""

    def __init__(self):
        super().__init__(num_components=2, num_classes=2, patch_size=3)
        for name in ("square", "oblong", "tokens", "other_tokens", "scalar"):
            self.add_module(name, nn.Identity())
        self.head = nn.Linear(2, 2)

    def forward(self, patches):
        self.square(patches)
        self.oblong(patches[..., :2])
        self.tokens(patches.flatten(2).mT)  # (N, 9, 2)
        self.other_tokens(patches.flatten(2).mT[:, 1:])  # not one for each pixel
        self.scalar(patches.mean())
        return self.head(patches.mean((2, 3)))


def test_square_maps_tokens_of_all_pixels_and_vectors_can_be_shown():
    network = Layers().eval()
    assert list(usable_layers(network, list_calls(network))) == ["square", "tokens", "head"]


@pytest.mark.parametrize("layer", ["oblong", "other_tokens", "scalar"])
def test_another_output_is_refused_with_the_layers_to_choose_from(layer):
    network = Layers().eval()
    with pytest.raises(ParameterError) as refusal:
        make_feature_maps(network, list_calls(network), layer)
    assert str(refusal.value) == (
        f'The output of the layer "{layer}" is neither a feature map nor a feature vector; choose one of '
        "square, tokens, head."
    )


@pytest.mark.parametrize(
    ("layer", "placement"), [("square", Placement(3, 0)), ("tokens", Placement(3, 0)), ("head", None)]
)
def test_features_have_a_name_each_and_a_vector_has_no_place_in_the_patch(layer, placement):
    network = Layers().eval()
    quantity = make_feature_maps(network, list_calls(network), layer)
    assert quantity.title == f"Features of {layer}"
    assert quantity.names == [f"{layer} 1", f"{layer} 2"]
    assert quantity.placement == placement


def compute(values, *, spectral_axis=2):
    maps = FeatureMaps("", [], ("layer",), None, spectral_axis)
    return maps.compute(Recorded({"layer": values}, torch.zeros(1, 2)))


def test_tokens_become_maps_row_by_row():
    tokens = torch.arange(18.0).reshape(1, 9, 2)
    maps = compute(tokens)
    assert maps.shape == (1, 2, 3, 3)
    assert maps[0, 1, 2, 0] == tokens[0, 6, 1]


@pytest.mark.parametrize("axis", [2, 4])
def test_the_spectral_axis_is_averaged(axis):
    values = torch.randn(2, 3, 4, 4, 4)
    torch.testing.assert_close(compute(values, spectral_axis=axis), values.mean(axis))


def test_the_advice_lists_at_most_sixty_layers():
    names = [str(number) for number in range(MOST_LISTED + 1)]
    assert advise_layer(names[:-1]) == f"choose one of {', '.join(names[:-1])}"
    assert advise_layer(names) == f"choose one of {', '.join(names[:-1])} and 1 more"
    assert advise_layer([]) == "the model has no layers; leave the layer out"
