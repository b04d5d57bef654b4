import math

import pytest
import torch

from hsi_core.errors import PatchError
from hsi_core.models.base import count_parameters
from hsi_core.models.lsga_vit import (
    AttentionWeights,
    FlattenedGaussianBias,
    GaussianBias,
    LightAttention,
    StochasticDepth,
    TokenPooling,
    gaussian_of_flattened_index,
    gaussian_of_position,
    mix_by_products,
)
from hsi_core.models.recipe import FORMS
from models_for_tests import make_network, random_batch


def test_the_faithful_form_has_the_published_number_of_weights_with_its_dead_ones():
    network = make_network("lsga-vit", "faithful", patch_size=9, num_components=36, num_classes=16)
    assert count_parameters(network) == 536_296
    weights = dict(network.named_parameters())
    assert sum(weights[name].numel() for name in network.dead) == 39_000


def test_the_corrected_form_is_smaller_and_has_no_dead_weights():
    network = make_network("lsga-vit", "corrected", patch_size=9, num_components=36, num_classes=16)
    assert count_parameters(network) < 536_296 / 2
    assert not network.dead & dict(network.named_parameters()).keys()


def test_the_published_gaussian_takes_a_pixel_below_for_one_that_is_nine_away():
    seen_from_centre = gaussian_of_flattened_index(9)[40].reshape(9, 9)
    assert seen_from_centre[4, 4] == 1.0
    assert seen_from_centre[4, 5].item() == pytest.approx(math.exp(-1 / 200))  # 0.995
    assert seen_from_centre[5, 4].item() == pytest.approx(math.exp(-81 / 200))  # 0.667
    assert seen_from_centre[0, 0].item() == pytest.approx(math.exp(-1600 / 200), rel=1e-5)  # 0.0003


def test_the_corrected_gaussian_falls_with_the_distance_in_rows_and_columns():
    gaussian = gaussian_of_position(9, torch.tensor([2.0, 4.0])).reshape(2, 9, 9)
    assert gaussian[:, 4, 4].tolist() == [1.0, 1.0]
    assert gaussian[0, 4, 5].item() == gaussian[0, 5, 4].item() == pytest.approx(math.exp(-1 / 8))
    assert gaussian[0, 2, 7].item() == pytest.approx(math.exp(-(4 + 9) / 8))
    assert gaussian[1, 0, 8].item() == pytest.approx(math.exp(-32 / 32))
    assert torch.equal(gaussian, gaussian.mT)
    assert torch.equal(gaussian, torch.rot90(gaussian, 1, (1, 2)))


def test_the_corrected_bias_starts_with_the_published_strength_and_learns_from_there():
    bias = GaussianBias(9, 4)
    values = bias()
    assert values.shape == (4, 1, 81)
    assert values[:, 0, 40].tolist() == [1.0] * 4
    assert values[0, 0, 41].item() == pytest.approx(math.exp(-1 / (2 * 2.25**2)))
    values[:, 0, 41].sum().backward()
    assert bias.log_sigma.grad.ne(0).all()
    assert bias.strength.grad.ne(0).all()


def test_attention_weights_sum_to_one_and_follow_the_logits():
    query, key = torch.zeros(1, 1, 2, 4), torch.zeros(1, 1, 2, 4)
    query[..., 0, 0] = 2.0
    key[..., 1, 0] = 1.0
    weights = AttentionWeights()(query, key, torch.tensor([[0.0, math.log(3.0)]]))[0, 0]
    torch.testing.assert_close(weights.sum(-1), torch.ones(2))
    assert weights[1, 1].item() == pytest.approx(3 / 4)  # a query of zeros: the bias alone
    assert weights[0, 1].item() == pytest.approx(3 * math.e / (3 * math.e + 1))  # 2 * 1 / sqrt(4) added


@pytest.mark.parametrize("form", FORMS)
def test_explicit_weights_change_no_logit_and_are_seen_by_a_hook(form):
    network = make_network("lsga-vit", form, patch_size=7, num_components=5).eval()
    (patches,) = random_batch(network, 3)
    fused = network(patches)
    seen, biases = [], []
    for module in network.modules():
        if isinstance(module, LightAttention):
            module.has_explicit_weights = True
            module.weights.register_forward_hook(lambda module, inputs, output: seen.append(output))
            module.bias.register_forward_hook(lambda module, inputs, output: biases.append(output))
    torch.testing.assert_close(network(patches), fused, rtol=1e-5, atol=1e-5)
    heads = network.blocks[0].attention[1].num_heads if form == "faithful" else 4
    assert [weights.shape for weights in seen] == [(3, heads, 49, 49)] * 2
    torch.testing.assert_close(seen[0].sum(-1), torch.ones(3, heads, 49))
    assert [bias.shape for bias in biases] == [(1, 49, 49) if form == "faithful" else (4, 1, 49)] * 2


def test_the_published_pooling_forgets_where_a_pixel_was():
    torch.manual_seed(0)
    pooling, tokens = TokenPooling(25, 12).double(), torch.randn(2, 25, 12, dtype=torch.float64)
    torch.testing.assert_close(pooling(tokens[:, torch.randperm(25)]), pooling(tokens))


def test_the_published_attention_forgets_it_and_the_corrected_one_does_not():
    tokens, order = torch.randn(2, 49, 120), torch.randperm(49)
    faithful = make_network("lsga-vit", "faithful", patch_size=7).eval().blocks[0].attention
    torch.testing.assert_close(faithful(tokens[:, order]), faithful(tokens), rtol=1e-4, atol=1e-5)
    corrected = make_network("lsga-vit", "corrected", patch_size=7).eval()
    tokens = torch.randn(2, 49, 64)
    attention = corrected.blocks[0].attention
    assert (attention(tokens[:, order]) - attention(tokens)[:, order]).abs().max() > 1e-4
    logits = corrected.head(corrected.norm(corrected.blocks(tokens)).mean(1))
    permuted = corrected.head(corrected.norm(corrected.blocks(tokens[:, order])).mean(1))
    assert (logits - permuted).abs().max() > 1e-5


def test_a_token_is_a_pixel_and_the_tokens_run_row_by_row():
    network = make_network("lsga-vit", "corrected", patch_size=9, num_components=5).eval()
    patches = torch.randn(1, 5, 9, 9)
    changed = patches.clone()
    changed[0, :, 2, 6] += 1.0
    moved = (network.tokenizer(changed) - network.tokenizer(patches)).abs().amax(-1)[0].reshape(9, 9) > 0
    expected = torch.zeros(9, 9, dtype=torch.bool)
    expected[0:5, 4:9] = True  # two convolutions of 3 x 3
    assert not (moved & ~expected).any()
    assert moved[2, 6]


def test_stochastic_depth_keeps_the_mean_and_rests_in_eval_mode():
    torch.manual_seed(0)
    layer, branch = StochasticDepth(0.25), torch.ones(4000, 2, 3)
    dropped = layer(branch)
    assert dropped.unique().tolist() == pytest.approx([0.0, 4 / 3])
    assert dropped.mean().item() == pytest.approx(1.0, abs=0.05)
    assert torch.equal(dropped.amax((1, 2)), dropped.amin((1, 2)))  # a patch as a whole
    assert torch.equal(layer.eval()(branch), branch)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("num_components", "patch_size"), [(1, 3), (3, 7), (13, 11)])
def test_any_odd_patch_and_any_number_of_components_fit(form, num_components, patch_size):
    network = make_network("lsga-vit", form, patch_size=patch_size, num_components=num_components).eval()
    logits = network(*random_batch(network, 2))
    assert logits.shape == (2, 5)
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize("form", FORMS)
def test_a_patch_without_neighbours_is_refused(form):
    with pytest.raises(PatchError, match="at least 3 x 3 pixels, not 1 x 1; choose a larger patch"):
        make_network("lsga-vit", form, patch_size=1)


@pytest.mark.parametrize("form", FORMS)
def test_mixed_precision_trains(form):
    network = make_network("lsga-vit", form, patch_size=7, num_components=3)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = network(*random_batch(network, 4))
    logits.float().square().sum().backward()
    assert torch.isfinite(network.head.weight.grad).all()


@pytest.mark.parametrize("scale", [1.0, 30.0, 1000.0])
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_attention_by_products_equals_the_softmax_for_small_and_for_huge_logits(scale, sign):
    torch.manual_seed(0)
    query, key = scale * sign * torch.rand(3, 4, 25, 10), torch.rand(3, 4, 25, 10)
    for bias in (GaussianBias(5, 4), FlattenedGaussianBias(5)):
        with torch.no_grad():
            weights = AttentionWeights()(query.double(), key.double(), bias().double())
            expected = (weights @ key.double()).mT.flatten(1, 2).float()  # (N, heads d, L)
            found = mix_by_products(query, key, *bias.factors())
        torch.testing.assert_close(found, expected, rtol=1e-5 * max(1.0, scale), atol=1e-6 * max(1.0, scale))


@pytest.mark.parametrize("patch_size", [5, 9])
def test_a_bias_is_the_product_of_its_factors(patch_size):
    for bias in (GaussianBias(patch_size, 3), FlattenedGaussianBias(patch_size)):
        of_queries, of_keys = bias.factors()
        product = (of_queries[:, :, None] * of_keys[:, None]).expand(3, -1, -1)
        length = patch_size**2
        torch.testing.assert_close(product, bias().expand(3, length, length))
