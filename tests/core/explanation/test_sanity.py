"""Whether an explanation depends on the weights."""

import numpy as np
import pytest
import torch

from explanation_for_tests import Known
from hsi_core.explanation.features import make_feature_maps
from hsi_core.explanation.recording import list_calls
from hsi_core.explanation.sanity import (
    LIMIT,
    MOST_STAGES,
    SanityResult,
    WeightTest,
    build_fresh,
    layers_with_weights,
    quantity_values,
    rank_correlation,
    stages,
    take_weights,
)
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from models_for_tests import make_network, write_model


def test_rank_correlation_looks_at_ranks_band_by_band():
    values = np.array([[1.0, 2.0, 3.0, 4.0], [4.0, 1.0, 3.0, 2.0]])
    assert rank_correlation(values, np.exp(values)) == pytest.approx(1.0)
    assert rank_correlation(values, -values) == pytest.approx(-1.0)
    flat = np.ones((2, 4))
    assert rank_correlation(values, flat) == 0.0  # nothing is left
    assert np.isnan(rank_correlation(flat, values))  # there was nothing
    assert rank_correlation(np.stack([flat[0], values[0]]), np.stack([flat[0], values[0]])) == pytest.approx(
        1.0
    )


def test_an_explanation_that_ignores_the_weights_fails_and_one_of_them_passes():
    network = make_network("hybridsn", "corrected", patch_size=7, num_components=8).eval()
    patches = torch.randn(30, 8, 7, 7)

    def explain(other):
        with torch.no_grad():
            return [patches[:, 0].abs().reshape(1, -1).numpy(), other(patches).T.numpy()]

    def fresh(draw):
        torch.manual_seed(draw + 10)
        return type(network)(form="corrected", num_components=8, num_classes=5, patch_size=7).eval()

    before = {name: value.clone() for name, value in network.state_dict().items()}
    edges, logits = WeightTest(network, explain, fresh).run(["edges", "logits"], Progress())
    assert edges.correlations == [pytest.approx(1.0)] * MOST_STAGES
    assert edges.is_independent
    assert not logits.is_independent
    assert logits.final < 0.4
    assert edges.shares[-1] == 1.0
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


@pytest.mark.parametrize(
    ("name", "form"),
    [("hybridsn-se", "corrected"), ("lsga-vit", "corrected"), ("ssan", "faithful"), ("a2s2k", "corrected")],
)
def test_all_weights_that_reach_the_output_are_drawn_afresh_from_the_logits_down(name, form):
    network = make_network(name, form, patch_size=9).eval()
    torch.manual_seed(99)
    other = make_network(name, form, patch_size=9)
    for value in other.parameters():
        torch.nn.init.normal_(value)
    layers = layers_with_weights(network)
    assert layers[0] == "head"
    portions = stages(layers)
    assert len(portions) == MOST_STAGES
    assert [layer for portion in portions for layer in portion] == layers
    take_weights(network, other, layers)
    kept = [
        key
        for key, value in network.named_parameters()
        if not torch.equal(value, dict(other.named_parameters())[key])
    ]
    assert set(kept) <= network.dead


def test_a_band_of_which_nothing_is_left_counts_as_zero_and_an_even_one_not_at_all():
    first = np.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [5.0, 5.0, 5.0]])
    second = np.array([[1.0, 2.0, 3.0], [1.0, np.nan, 2.0], [1.0, 2.0, 3.0]])
    assert rank_correlation(first, second) == pytest.approx((1.0 + 0.0) / 2)


@pytest.mark.parametrize(
    ("count", "sizes"), [(1, [1]), (8, [1] * 8), (9, [2] + [1] * 7), (20, [3] * 4 + [2] * 4)]
)
def test_many_layers_are_changed_in_eight_steps(count, sizes):
    assert [len(part) for part in stages([str(number) for number in range(count)])] == sizes


def test_an_explanation_is_independent_from_the_limit_on_but_not_if_its_correlation_is_unknown():
    def is_independent(value):
        return SanityResult("", [1.0], [value]).is_independent

    assert [is_independent(value) for value in (LIMIT, LIMIT - 1e-6, -1.0, float("nan"))] == [
        True,
        False,
        False,
        False,
    ]


def test_running_statistics_of_a_layer_are_taken_with_its_weights_and_other_layers_are_kept():
    network, other = (make_network("hybridsn", "corrected", patch_size=7, num_components=3) for _ in range(2))
    for values in other.state_dict().values():
        values.fill_(3)
    before = {name: values.clone() for name, values in network.state_dict().items()}
    take_weights(network, other, ["spectral.1"])
    for name, values in network.state_dict().items():
        expected = other.state_dict()[name] if name.startswith("spectral.1.") else before[name]
        assert torch.equal(values, expected), name


def test_a_fresh_network_follows_from_its_seed_and_leaves_the_random_numbers_alone(make_scene, tmp_path):
    scene = make_scene(np.random.default_rng(0).random((14, 12, 12)).astype(np.float32))
    write_model(tmp_path / "m.safetensors", scene)
    model = load_model(tmp_path / "m.safetensors")
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    first, same, other = (build_fresh(model, seed, torch.device("cpu")) for seed in (1, 1, 2))
    assert torch.equal(torch.rand(3), expected)
    assert torch.equal(first.head.weight, same.head.weight)
    assert not torch.equal(first.head.weight, other.head.weight)
    assert not first.training
    assert not first.head.weight.requires_grad


def test_correlations_are_means_over_the_draws_and_shares_count_layers():
    network = Known(patch_size=1).eval()
    values = np.array([[1.0, 2.0, 3.0]])
    seen = []

    def explain(other):
        seen.append(other.convolution.weight[0, 0, 0, 0].item())
        return [values if seen[-1] >= 0 else -values]

    def fresh(draw):
        untrained = Known(patch_size=1)
        torch.nn.init.constant_(untrained.convolution.weight, [2.0, 2.0, -1.0][draw])
        return untrained

    (found,) = WeightTest(network, explain, fresh).run(["x"], Progress())
    assert seen == [1.0, 2.0, 2.0, -1.0]
    assert (found.title, found.shares) == ("x", [1.0])
    assert found.correlations == pytest.approx([(1 + 1 - 1) / 3])


def test_values_of_a_quantity_are_bands_by_all_cells_of_all_patches():
    network = Known(patch_size=3).eval().requires_grad_(False)
    patches = torch.arange(36.0).reshape(2, 2, 3, 3)
    quantity = make_feature_maps(network, list_calls(network), "convolution")
    (found,) = quantity_values(network, (patches,), [quantity])
    assert found.tolist() == patches.transpose(0, 1).flatten(1).tolist()
