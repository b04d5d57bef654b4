"""The choice of the surroundings by validation pixels."""

import pytest
import torch

from hsi_core.inputs.patches import PatchSource
from hsi_core.modelfile.history import EpochRecord, TrainingState
from hsi_core.models.registry import build_network
from hsi_core.progress import Progress
from hsi_core.training.data import TrainingData
from hsi_core.training.surroundings import UNTRAINED, choose_surroundings

SIDE = 64


def make_case(helps):
    """Two classes that differ in the mean of 3 x 3 pixels (or in the pixel alone), and the scores of a
    network that uses this difference."""
    generator = torch.Generator().manual_seed(0)
    truth = torch.rand(SIDE, SIDE, generator=generator) > 0.5
    if helps:  # fields of 8 x 8 pixels
        truth = truth[:8, :8].repeat_interleave(8, 0).repeat_interleave(8, 1)
    tile = torch.zeros(1, 2, SIDE + 8, SIDE + 8)
    tile[0, 0, 4:-4, 4:-4] = 2.0 * truth - 1.0 + torch.randn(SIDE, SIDE, generator=generator)
    where = torch.cartesian_prod(torch.arange(4, SIDE - 4), torch.arange(4, SIDE - 4))
    source = PatchSource(tile, torch.zeros(len(where), dtype=torch.int64), *where.T, 9)
    targets = truth[tuple(where.T)].long()
    everything = torch.arange(len(where))
    data = TrainingData(source, targets, everything[:0], everything, 2, torch.ones(2))
    network = build_network(
        "discriminant-context", form="corrected", num_components=2, num_classes=2, patch_size=9
    ).eval()
    torch.nn.init.zeros_(network.shares)  # the pixel and the means count alike
    network.start_from(source.centres(everything), targets)
    record = EpochRecord(1, 0.5, 0.5, 0.5)
    return network, data, TrainingState([record], 1, {})


@pytest.mark.parametrize("helps", [True, False])
def test_validation_pixels_choose_surroundings_that_help_and_no_others(helps):
    network, data, state = make_case(helps)
    start = {name: value.clone() for name, value in network.state_dict().items()}
    messages = []
    progress = Progress(lambda event: messages.append(event.get("message", "")))
    found, chosen, chosen_side = choose_surroundings(network, data, state, start=start, progress=progress)
    side = int(network.used_side)
    assert chosen_side == (side if helps else UNTRAINED)
    assert (side > 1) == helps
    assert found.best_weights["used_side"].item() == side
    assert found.history[0].validation_accuracy > (0.9 if helps else 0.8)
    assert chosen == (f"{side} x {side}" if helps else "before the training")
    (message,) = (text for text in messages if "Chosen" in text)
    words = (
        f"{side} x {side}." if helps else "before the training, because nothing that was learned is better."
    )
    assert message.endswith(f"Chosen: {words}")


def test_weights_that_validation_does_not_prefer_give_way_to_the_start():
    network, data, state = make_case(helps=False)
    start = {name: value.clone() for name, value in network.state_dict().items()}
    torch.manual_seed(0)
    torch.nn.init.normal_(network.head.weight[:, 2:])  # a residual that was learned from nothing
    choose_surroundings(network, data, state, start=start, progress=Progress())
    assert not network.head.weight[:, 2:].any()


def test_the_accuracy_decides_and_not_how_certain_the_scores_are():
    network, data, state = make_case(helps=True)
    start = {name: value.clone() for name, value in network.state_dict().items()}
    with torch.no_grad():
        network.head.weight.mul_(1e4)  # far too certain: a larger loss than before the training
        network.head.bias.mul_(1e4)
    found, _, side = choose_surroundings(network, data, state, start=start, progress=Progress())
    assert side > 1
    assert found.history[0].validation_loss > 1.0


def test_without_validation_pixels_nothing_changes():
    network, data, state = make_case(helps=True)
    data = TrainingData(data.source, data.targets, data.train, data.validation[:0], 2, data.noise_gain)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    found, chosen, chosen_side = choose_surroundings(network, data, state, start=before, progress=Progress())
    assert found is state
    assert (chosen, chosen_side) == ("9 x 9", 9)
    assert all(torch.equal(before[name], value) for name, value in network.state_dict().items())


def test_a_fine_tuned_network_starts_with_the_surroundings_of_its_model():
    network, data, state = make_case(helps=True)
    network.use_surroundings(3)
    start = {name: value.clone() for name, value in network.state_dict().items()}
    torch.manual_seed(0)
    torch.nn.init.normal_(network.head.weight[:, 2:], std=30.0)  # learned nothing
    choose_surroundings(network, data, state, start=start, progress=Progress())
    assert int(network.used_side) == 3
    assert not network.head.weight[:, 2:].any()
