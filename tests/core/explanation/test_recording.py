"""The outputs of layers during one forward pass."""

import pytest
import torch
from torch import nn

from hsi_core.explanation.attention import (
    find_attention,
    find_rollout,
    show_weights,
)
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import join_calls, list_calls, recording, run_recorded
from hsi_core.models.base import PatchNetwork
from models_for_tests import EVERY_TRAINED, make_network, random_batch

BANDS = [str(band) for band in range(20)]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_a_batch_of_any_size_gives_what_its_patches_give(name, form):
    """Without gradients some networks call their layers for a few patches after the others."""
    network = make_network(name, form, patch_size=9).eval().requires_grad_(False)
    show_weights(network)
    calls = list_calls(network)
    quantities = [*find_attention(network, calls, bands=BANDS), find_rollout(network, calls)]
    quantities = [quantity for quantity in quantities if quantity is not None]
    # Of the last block, behind the place where batches may be split.
    layers = [call.name for call in calls if len(call.output_shape) in (4, 5)]
    quantities += [make_feature_maps(network, calls, layer) for layer in layers[-1:]]
    batch = random_batch(network, 35)
    together, logits = compute_all(network, batch, quantities)
    assert len(logits) == 35
    for start in (0, 33):
        some, _ = compute_all(network, tuple(part[start : start + 2] for part in batch), quantities)
        for value, whole in zip(some, together, strict=True):
            assert torch.allclose(value, whole[start : start + 2], atol=1e-4)


class Doubling(nn.Module):
    def forward(self, values):
        return 2 * values


class Twice(PatchNetwork):
    """Calls one layer twice, another one in place, and a third one never."""

    def __init__(self):
        super().__init__(num_components=2, num_classes=2, patch_size=3)
        self.never = nn.Linear(2, 2)
        self.twofold = Doubling()
        self.relu = nn.ReLU(inplace=True)

    def forward(self, patches):
        return self.twofold(self.relu(self.twofold(patches))).mean((2, 3))


def test_each_layer_is_listed_once_in_the_order_in_which_the_calls_end():
    calls = list_calls(Twice().eval())
    assert [(call.name, call.input_shape, call.output_shape) for call in calls] == [
        ("twofold", (1, 2, 3, 3), (1, 2, 3, 3)),
        ("relu", (1, 2, 3, 3), (1, 2, 3, 3)),
    ]


def test_a_value_that_is_no_tensor_has_no_shape():
    network = make_network("ssan", "corrected", patch_size=7, num_components=3).eval()
    shapes = {call.name: call.output_shape for call in list_calls(network)}
    assert shapes["spectral.recurrence.gru"] == ()  # values and the last state
    assert shapes["head"] == (1, 5)


def test_recorded_values_are_copies_that_a_layer_in_place_does_not_change():
    network, patches = Twice().eval(), torch.randn(2, 2, 3, 3)
    with recording(network, ["twofold", "twofold"]) as found:
        network(patches)
    first, second = found.pop("twofold")
    assert found == {}
    torch.testing.assert_close(first, 2 * patches)  # negative values are there
    torch.testing.assert_close(second, 4 * patches.relu())


def test_the_last_call_for_the_whole_batch_counts():
    network, patches = Twice().eval(), torch.randn(2, 2, 3, 3)
    recorded = run_recorded(network, (patches,), ["twofold"])
    torch.testing.assert_close(recorded.layers["twofold"], 4 * patches.relu())
    assert not recorded.logits.requires_grad


def test_calls_for_parts_of_a_batch_are_joined():
    whole, parts = torch.randn(5, 2), [torch.randn(2, 2), torch.randn(2, 2), torch.randn(1, 2)]
    assert join_calls([torch.zeros(5, 2), whole], 5) is whole
    assert torch.equal(join_calls(parts, 5), torch.cat(parts))


def test_gradients_reach_the_leaf_before_a_relu_in_place():
    class Once(Twice):
        def forward(self, patches):
            return self.relu(self.twofold(patches)).mean((2, 3))

    patches = torch.tensor([-1.0, 1.0])[None, :, None, None].expand(1, 2, 3, 3)
    recorded = run_recorded(Once().eval(), (patches,), [], leaf="twofold")
    leaf = recorded.layers["twofold"]
    (gradient,) = torch.autograd.grad(recorded.logits.sum(), leaf)
    assert leaf[0, :, 0, 0].tolist() == [-2.0, 2.0]
    torch.testing.assert_close(gradient[0, :, 0, 0], torch.tensor([0.0, 1 / 9]))


def test_no_hook_stays_behind_after_an_error():
    class Broken(Twice):
        def forward(self, patches):
            raise RuntimeError("broken")

    network = Broken()
    for use in (
        list_calls,
        lambda network: run_recorded(network, (torch.zeros(1),), ["relu"], leaf="twofold"),
    ):
        with pytest.raises(RuntimeError, match="broken"):
            use(network)
        assert not any(module._forward_hooks for module in network.modules())
