"""Networks that get more classes, for every network that is trained by gradient."""

import pytest
import torch

from hsi_core.accuracy.accuracies import Accuracies
from hsi_core.finetuning.class_growth import head_weights, take_over_weights
from hsi_core.modelfile.model_file import ModelCard
from models_for_tests import EVERY_TRAINED, make_network, random_batch

SIZES = {"patch_size": 11, "num_components": 15}


def card_of(network, name, form):
    accuracies = Accuracies(num_pixels=1, overall_accuracy=0.5, average_accuracy=0.5, kappa=0.0)
    return ModelCard(
        network=name,
        form=form,
        patch_size=network.patch_size,
        num_components=network.num_components,
        num_spectrum_bands=network.num_bands,
        classes=[],
        class_pixels={},
        scene="",
        scene_bands=20,
        bands=[],
        wavelengths_nm=[],
        pca_fitted_on="",
        explained_variance=[],
        settings={},
        seed=0,
        num_epochs=1,
        best_epoch=1,
        validation_kind="",
        validation=accuracies,
        test=None,
        versions={},
    )


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_old_classes_keep_their_logits_wherever_new_ones_come_between(name: str, form: str) -> None:
    old = make_network(name, form, num_classes=3, **SIZES).eval()
    grown = make_network(name, form, num_classes=5, **SIZES)
    for value in grown.state_dict().values():
        value.copy_(torch.rand(value.shape) * 3)  # nothing that is left of it may matter
    take_over_weights(grown, old, [0, 2, 4])
    batch = random_batch(old, 4)
    with torch.no_grad():
        torch.testing.assert_close(grown.eval()(*batch)[:, [0, 2, 4]], old(*batch), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(("name", "form"), EVERY_TRAINED)
def test_the_head_is_found_and_is_a_small_part(name: str, form: str) -> None:
    network = make_network(name, form, **SIZES)
    head = head_weights(card_of(network, name, form))
    assert {"head.weight", "head.bias"} <= head
    sizes = {key: weight.numel() for key, weight in network.named_parameters()}
    assert sum(sizes[key] for key in head) < 0.2 * sum(sizes.values())
