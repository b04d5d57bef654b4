"""The outputs of layers during one forward pass."""

import pytest
import torch

from hsi_core.explanation.attention import (
    find_attention,
    find_rollout,
    show_weights,
)
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.quantity import compute_all
from hsi_core.explanation.recording import list_calls
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
    layer = [call.name for call in calls if len(call.output_shape) in (4, 5)][-1]
    quantities.append(make_feature_maps(network, calls, layer))
    batch = random_batch(network, 35)
    together, logits = compute_all(network, batch, quantities)
    assert len(logits) == 35
    for start in (0, 33):
        some, _ = compute_all(network, tuple(part[start : start + 2] for part in batch), quantities)
        for value, whole in zip(some, together, strict=True):
            assert torch.allclose(value, whole[start : start + 2], atol=1e-4)
