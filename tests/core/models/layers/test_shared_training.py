"""Windows whose pixels share computation give the loss and the gradient of their patches."""

import dataclasses

import pytest
import torch
from torch import nn
from torch.nn import functional

from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.symmetries import rotate_each
from hsi_core.models.layers.shared_training import choose_window, count_occurrences, normalize, shared_batches
from hsi_core.models.registry import build_network, find_recipe
from hsi_core.progress import Progress
from hsi_core.training.data import TrainingData
from hsi_core.training.loop import train_network
from hsi_core.training.loss import weigh_classes
from hsi_core.training.prediction import predict_patches

pytestmark = pytest.mark.slow

NUM_COMPONENTS, INNER = 13, 10
CELLS = [  # half of all: any two values occur together
    (name, form, size, (name == "hybridsn") ^ (form == "faithful") ^ (size == 13))
    for name in ("hybridsn", "hybridsn-se")
    for form in ("corrected", "faithful")
    for size in (9, 13)
]


def make_source(size, *, share=0.4, dtype=torch.float64):
    """Random tiles with labelled pixels in a part of them, and class indices."""
    torch.manual_seed(1)
    tiles = torch.randn(3, NUM_COMPONENTS, INNER + size - 1, INNER + size - 1, dtype=dtype)
    tile, row, column = (torch.rand(3, INNER, INNER) < share).nonzero(as_tuple=True)
    return PatchSource(tiles, tile, row, column, size), torch.randint(3, (len(tile),))


def make(name, form, size):
    """A network that is narrow where its form allows it."""
    torch.manual_seed(0)
    return build_network(
        name,
        form=form,
        num_components=NUM_COMPONENTS,
        num_classes=3,
        patch_size=size,
        options={"channels": 16} if form == "corrected" else {},
    )


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def step(network, logits, targets, weights):
    network.zero_grad()
    loss = functional.cross_entropy(logits, targets, weight=weights)
    loss.backward()
    return loss.detach(), {name: weight.grad.clone() for name, weight in network.named_parameters()}


@pytest.mark.parametrize(("name", "form", "size", "is_turned"), CELLS)
def test_the_gradient_over_the_pixels_of_windows_is_that_of_their_patches(name, form, size, is_turned):
    source, targets = make_source(size)
    shared, single = make(name, form, size).double(), make(name, form, size).double()
    weights = weigh_classes(targets, 3).double()
    for part in shared_batches(
        source, torch.arange(len(targets)), batch_size=30, side=7, generator=generator()
    ):
        symmetry = torch.randint(8, (len(part.inputs),)) * is_turned
        windows = part.rotate(symmetry)
        indices = windows.indices()
        of_window = {
            int(index): int(symmetry[window])
            for window, pixels in enumerate(part.pixels)
            for index in pixels[pixels >= 0]
        }
        (patches,) = source.gather(indices)
        patches = rotate_each(patches, torch.tensor([of_window[int(index)] for index in indices]))
        torch.manual_seed(7)  # the masks of dropout: one for each pixel in both, hence the same
        found = step(
            shared, shared.forward_shared(windows.inputs, windows.pixels >= 0), targets[indices], weights
        )
        torch.manual_seed(7)
        expected = step(single, single(patches), targets[indices], weights)
        torch.testing.assert_close(found, expected, rtol=1e-8, atol=1e-10)
    assert shared.training
    assert shared.dropout.p > 0
    for one, other in zip(
        shared.buffers(), single.buffers(), strict=True
    ):  # running statistics of batch norms
        torch.testing.assert_close(one, other, rtol=1e-9, atol=1e-11)


def test_without_weights_for_occurrences_the_batch_norm_would_differ():
    norm, maps = nn.BatchNorm2d(4).double(), torch.randn(1, 4, 12, 12, dtype=torch.float64)
    is_pixel = torch.zeros(1, 6, 6, dtype=torch.bool)
    is_pixel[0, 0, :3] = True
    occurrences = count_occurrences(is_pixel, 7)
    assert occurrences.sum() == 3 * 49
    assert occurrences[0, 3].tolist() == [1, 2, 3, 3, 3, 3, 3, 2, 1, 0, 0, 0]
    patches = torch.cat([maps[:, :, :7, start : start + 7] for start in range(3)])
    expected = norm(patches)
    found = normalize(norm, maps, occurrences)
    torch.testing.assert_close(found[0, :, :7, 2:9], expected[2], rtol=1e-9, atol=1e-9)
    assert not torch.allclose(norm(maps)[0, :, :7, :7], expected[0], atol=1e-3)


@pytest.mark.parametrize("side", [4, 7, INNER])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_an_epoch_takes_every_pixel_once_in_steps_of_about_a_batch(side, seed):
    source, targets = make_source(9)
    train = torch.arange(0, len(targets), 2)
    parts = list(shared_batches(source, train, batch_size=12, side=side, generator=generator(seed)))
    seen = torch.cat([part.indices() for part in parts])
    assert sorted(seen.tolist()) == train.tolist()
    assert min(len(part.indices()) for part in parts) >= 6
    for part in parts:
        (patches,) = source.gather(part.indices())
        windows, rows, columns = (part.pixels >= 0).nonzero(as_tuple=True)
        for patch, window, row, column in zip(patches, windows, rows, columns, strict=True):
            assert torch.equal(patch, part.inputs[window, :, row : row + 9, column : column + 9])


def test_windows_are_as_wide_as_a_quarter_of_a_batch_needs():
    source, targets = make_source(9, share=1.1)
    assert choose_window(source, torch.arange(len(targets)), 4 * 49) == 7
    assert choose_window(source, torch.arange(len(targets)), 10_000) == INNER
    assert choose_window(source, torch.arange(len(targets)), 2) == 4


@pytest.mark.parametrize("form", ["corrected", "faithful"])
@pytest.mark.parametrize("epochs", [3, 40])
def test_a_network_learns_in_windows_what_can_be_learned_and_the_same_each_time(tmp_path, form, epochs):
    source, targets = make_source(9, dtype=torch.float32)
    for index, target in enumerate(targets):
        row, column = int(source.row[index]) + 4, int(source.column[index]) + 4
        source.tiles[int(source.tile[index]), int(target), row, column] += 6.0
    everything = torch.arange(len(targets))
    data = TrainingData(source, targets, everything[::2], everything[1::2], 3, torch.ones(NUM_COMPONENTS))
    recipe = dataclasses.replace(
        find_recipe("hybridsn", form),
        patch_size=9,
        epochs=epochs,
        batch_size=16,
        spectral_noise=0.1,
        augment=True,
    )
    weights = []
    for name in "ab" if epochs == 3 else "a":
        network = make("hybridsn", form, 9)
        state = train_network(
            network, data, recipe=recipe, seed=3, has_mixed_precision=False, is_shared=True,
            checkpoint=tmp_path / name, fingerprint="f", progress=Progress(),
        )  # fmt: skip
        weights.append(network.state_dict())
    if epochs == 3:
        assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])
        return
    logits = predict_patches(network, source, data.validation)
    assert (logits.argmax(1) == targets[1::2]).float().mean() > 0.85  # patches: 0.98 and 0.90
    assert state.history[-1].loss < state.history[0].loss
