"""First layers shared between neighbouring patches although they are padded."""

import pytest
import torch

from hsi_core.errors import CancelledError
from hsi_core.evaluation import border_sharing
from hsi_core.evaluation.border_sharing import can_share, place_in_small_patches, predict_sharing_borders
from hsi_core.evaluation.inference import checked_between_layers, predict_patchwise, predict_tile
from hsi_core.models.base import PatchNetwork
from models_for_tests import as_trained, make_network

SHARING = [("a2s2k", "faithful", 7), ("a2s2k", "faithful", 9), ("lsga-vit", "faithful", 7)]
SHARING += [("lsga-vit", "corrected", 9), ("ssan", "corrected", 7), ("ssan", "corrected", 11)]


def trained_like(name, form, patch_size):
    return as_trained(make_network(name, form, patch_size=patch_size, num_classes=4))


class Where(PatchNetwork):
    """Tells of each pixel of a patch its value and how far it is from the edges, if that is less than 2."""

    shared_radius = 2

    def describe(self, patches):
        side = patches.shape[-1]
        edge = torch.arange(side)
        near = torch.stack([edge.clamp(max=2), (side - 1 - edge).clamp(max=2)], dim=1)  # (S, 2)
        row, column = near.repeat_interleave(side, 0), near.repeat(side, 1)
        value = patches[:, 0].flatten(1)[..., None]
        around = torch.cat([row, column], dim=1).float().expand(len(patches), -1, -1)
        return torch.cat([value, around], dim=-1)  # (N, S * S, 5)

    def classify(self, features, *spectra):
        return features.flatten(1)

    def forward(self, patches):
        return self.classify(self.describe(patches))


@pytest.mark.parametrize("patch_size", [7, 9])
def test_every_pixel_of_every_patch_comes_from_its_place_and_its_distance_to_the_edges(patch_size):
    network = Where(num_components=1, num_classes=5 * patch_size**2, patch_size=patch_size)
    tile = torch.arange(1.0, 1 + 21 * 18).reshape(1, 21, 18)
    shared = predict_sharing_borders(network, tile, batch_size=11)
    assert torch.equal(shared, predict_patchwise(network, tile, batch_size=50))


def test_places_counted_by_hand():
    # a patch of 5 from small patches of 3, of which 4 are in a row; per axis: (0, 0), (0, 1), (1, 1), (2, 1),
    # (2, 2)
    places = place_in_small_patches(5, 3, 4).reshape(5, 5)
    assert places[0].tolist() == [0, 1, 9 + 1, 18 + 1, 18 + 2]
    assert places[4].tolist() == [72 + place + 6 for place in [0, 1, 10, 19, 20]]


@pytest.mark.parametrize(("name", "form", "patch_size"), SHARING)
@pytest.mark.parametrize("shape", [(1, 1), (5, 12)])
def test_a_tile_has_the_logits_of_its_patches(name, form, patch_size, shape, monkeypatch):
    monkeypatch.setattr(border_sharing, "LARGEST_BLOCK", 8)  # several blocks
    network = trained_like(name, form, patch_size)
    halo = patch_size // 2
    tile = torch.randn(15 + network.num_bands, shape[0] + 2 * halo, shape[1] + 2 * halo)
    tile[:, :halo] = 0.0  # outside the scene
    assert can_share(network)
    shared = predict_tile(network, tile, batch_size=7)
    single = predict_patchwise(network, tile, batch_size=7)
    assert shared.shape == (4, *shape)
    torch.testing.assert_close(shared, single, rtol=1e-4, atol=1e-5)


def test_what_cannot_be_shared_or_is_not_worth_it_is_evaluated_patch_by_patch():
    alone = [("a2s2k", "corrected", 7), ("ssan", "faithful", 7), ("lsga-vit", "corrected", 5)]
    assert not any(can_share(make_network(name, form, patch_size=side)) for name, form, side in alone)


def test_memory_that_runs_out_halves_the_batches_of_both_steps():
    class Narrow(Where):
        def describe(self, patches):
            if len(patches) > 20:
                raise torch.OutOfMemoryError("CUDA out of memory.")
            return super().describe(patches)

        def classify(self, features, *spectra):
            if len(features) > 5:
                raise torch.OutOfMemoryError("CUDA out of memory.")
            return super().classify(features)

    network, told = Narrow(num_components=1, num_classes=5 * 49, patch_size=7), []
    tile = torch.arange(1.0, 1 + 15 * 15).reshape(1, 15, 15)
    shared = predict_sharing_borders(network, tile, batch_size=64, on_halved=told.append)
    assert told == [32, 16, 8, 4]
    plain = Where(num_components=1, num_classes=5 * 49, patch_size=7)
    assert torch.equal(shared, predict_patchwise(plain, tile, batch_size=50))


def test_progress_grows_to_the_whole_and_a_cancel_is_seen():
    network, told, calls = trained_like("lsga-vit", "corrected", 7), [], []
    tile = torch.randn(15, 6 + 9, 6 + 40)
    predict_sharing_borders(network, tile, batch_size=50, on_progress=told.append)
    assert told == sorted(told)
    assert len(told) > 2
    assert told[-1] == 1.0

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise CancelledError

    with checked_between_layers(network, check), pytest.raises(CancelledError):
        predict_sharing_borders(network, tile, batch_size=50)
    assert len(calls) == 3
