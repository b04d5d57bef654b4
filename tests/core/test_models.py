"""One test over every registered network, and what is particular to each."""

import pytest
import torch

from hsi_core.errors import ParameterError, PatchError
from hsi_core.models import FORMS, count_parameters, find_recipe, network_names
from models_for_tests import make_network, random_batch

EVERY = [(name, form) for name in network_names() for form in FORMS]


@pytest.mark.parametrize(("name", "form"), EVERY)
@pytest.mark.parametrize("patch_size", [9, 13, 19, 27])
@pytest.mark.parametrize("num_components", [13, 30])
def test_a_network_takes_any_odd_patch(name, form, patch_size, num_components):
    network = make_network(name, form, patch_size=patch_size, num_components=num_components).eval()
    logits = network(*random_batch(network, 2))
    assert logits.shape == (2, 5)
    assert torch.isfinite(logits).all()


@pytest.mark.parametrize(("name", "form"), EVERY)
def test_the_gradient_reaches_every_parameter(name, form):
    network = make_network(name, form)
    network(*random_batch(network, 8)).square().sum().backward()
    silent = [
        key for key, weight in network.named_parameters() if weight.grad is None or not weight.grad.any()
    ]
    assert set(silent) == (network.dead if form == "faithful" else set())


@pytest.mark.parametrize(("name", "form"), EVERY)
def test_eval_mode_is_deterministic_and_does_not_look_at_the_batch(name, form):
    network = make_network(name, form).eval()
    batch = random_batch(network, 6)
    with torch.inference_mode():
        assert torch.equal(network(*batch), network(*batch))
        alone = network(*(values[:1] for values in batch))
        torch.testing.assert_close(alone, network(*batch)[:1], rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("name", "form"), EVERY)
def test_an_even_patch_is_refused(name, form):
    with pytest.raises(PatchError, match="The patch size is 12; it must be odd"):
        make_network(name, form, patch_size=12)


def test_an_unknown_network_or_form_is_refused_with_the_valid_ones():
    with pytest.raises(ParameterError, match=r'no network "resnet"; choose one of .*hybridsn'):
        make_network("resnet", "corrected")
    with pytest.raises(ParameterError, match="choose one of corrected, faithful"):
        find_recipe("hybridsn", "wrong")


@pytest.mark.parametrize(
    ("num_components", "num_classes", "expected"),
    [(30, 16, 5_122_176), (15, 9, 4_844_793), (15, 16, 4_845_696)],
)
def test_faithful_hybridsn_has_the_published_number_of_weights(num_components, num_classes, expected):
    network = make_network(
        "hybridsn", "faithful", patch_size=25, num_components=num_components, num_classes=num_classes
    )
    assert count_parameters(network) == expected


def test_faithful_hybridsn_has_no_batch_norm():
    assert not any(
        "Norm" in type(module).__name__ for module in make_network("hybridsn", "faithful").modules()
    )


@pytest.mark.parametrize(("num_components", "patch_size"), [(1, 7), (3, 7), (8, 9), (12, 15)])
def test_corrected_hybridsn_shrinks_its_kernels_to_what_is_there(num_components, patch_size):
    network = make_network(
        "hybridsn", "corrected", patch_size=patch_size, num_components=num_components
    ).eval()
    assert network(torch.randn(2, num_components, patch_size, patch_size)).shape == (2, 5)


def test_hybridsn_refuses_what_is_too_small():
    with pytest.raises(PatchError, match="at least 7 x 7 pixels, not 5 x 5"):
        make_network("hybridsn", "corrected", patch_size=5)
    with pytest.raises(PatchError, match="at least 9 x 9"):
        make_network("hybridsn", "faithful", patch_size=7)
    with pytest.raises(PatchError, match="more than 12 components, not 12"):
        make_network("hybridsn", "faithful", num_components=12)
