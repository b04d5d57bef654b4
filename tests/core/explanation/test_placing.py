"""Maps of patches onto the ground, with sums worked out by hand."""

import numpy as np
import pytest
import torch

from hsi_core.explanation.grad_cam import find_last_convolution
from hsi_core.explanation.placing import GroundMean, Placement, find_placement, space_of
from hsi_core.explanation.recording import list_calls
from hsi_core.windows import Window
from models_for_tests import make_network


def test_the_spectral_axis_of_a_volume_is_left_out():
    network = make_network("hybridsn", "corrected", patch_size=9, num_components=13)
    assert space_of((2, 8, 5, 6), network) == (5, 6)
    axes = [3, 4, 5]
    axes[network.spectral_axis - 2] = 99
    assert 99 not in space_of((2, 8, *axes), network)


def test_maps_of_the_right_side_are_kept_and_smaller_ones_are_enlarged():
    maps = torch.tensor([[[[0.0, 1.0], [2.0, 3.0]]]])
    assert Placement(2, 0).enlarge(maps) is maps
    enlarged = Placement(4, 0).enlarge(maps)[0, 0]
    assert enlarged.shape == (4, 4)
    assert enlarged[0, 0] == 0.0
    assert enlarged[3, 3] == 3.0
    # Bilinear, with cells of two pixels: a quarter of the way from the first centre to the second.
    assert enlarged[0, 1] == pytest.approx(0.25)


def test_a_position_has_the_mean_of_the_patches_that_cover_it():
    """Two patches of 3 x 3 pixels around neighbours in a row; their maps are constant, 1 and 3."""
    ground = GroundMean(1, Window(0, 0, 3, 4), halo=1, placement=Placement(3, 0))
    maps = torch.stack([torch.ones(1, 3, 3), torch.full((1, 3, 3), 3.0)])
    ground.add(maps, np.array([[1, 1], [1, 2]]))
    np.testing.assert_array_equal(ground.mean()[0], np.tile([1.0, 2.0, 2.0, 3.0], (3, 1)))


def test_a_map_inside_its_patch_covers_its_middle_only():
    ground = GroundMean(2, Window(4, 4, 3, 3), halo=1, placement=Placement(1, 1))
    ground.add(torch.tensor([[[[5.0]], [[7.0]]]]), np.array([[5, 6]]))
    mean = ground.mean()
    assert mean[:, 1, 2].tolist() == [5.0, 7.0]
    assert np.isnan(mean).sum() == 2 * 8


@pytest.mark.slow
def test_where_maps_lie_is_worked_out_from_strides_and_padding():
    sides = {}
    for name, form in [
        ("hybridsn", "faithful"),
        ("a2s2k", "corrected"),
        ("ssan", "faithful"),
        ("lsga-vit", "corrected"),
    ]:
        network = make_network(name, form, patch_size=11).eval()
        calls = list_calls(network)
        layer = find_last_convolution(network, calls)
        sides[name] = (layer, find_placement(network, calls, layer))
    assert sides == {
        "hybridsn": ("spatial.0", Placement(3, 4)),  # four convolutions without padding
        "a2s2k": ("spatial2.conv2", Placement(9, 1)),  # one of them
        "ssan": ("maps.3", Placement(11, 0)),  # behind a pooling: enlarged
        "lsga-vit": ("tokenizer.spatial.0", Placement(11, 0)),
    }
