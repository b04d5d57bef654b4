"""Parts of exported graphs give what the modules themselves give."""

import torch
from torch import nn

from hsi_core.models.layers import graphs
from hsi_core.models.layers.graphs import CentrePixels, DensePixels, dense_layer_everywhere


def test_a_tile_of_spectra_is_evaluated_in_portions_and_keeps_its_order(monkeypatch):
    monkeypatch.setattr(graphs, "PIXELS_AT_ONCE", 5)
    tile = torch.arange(2.0 * 3 * 4).reshape(1, 2, 3, 4)
    logits = DensePixels(nn.Identity())(tile)
    torch.testing.assert_close(logits, tile)


def test_patches_of_one_pixel_are_spectra():
    patches = torch.randn(3, 4, 1, 1)
    torch.testing.assert_close(CentrePixels(nn.Identity())(patches), patches[:, :, 0, 0])


def test_a_dense_layer_acts_on_every_position_alone():
    torch.manual_seed(0)
    layer, maps = nn.Linear(3, 2), torch.randn(1, 3, 4, 5)
    everywhere = dense_layer_everywhere(layer, maps)
    torch.testing.assert_close(everywhere[0, :, 2, 3], layer(maps[0, :, 2, 3]))
