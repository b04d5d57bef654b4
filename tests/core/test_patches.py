import torch
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.patches import PatchSource, cut_patches


@given(st.sampled_from([1, 3, 5]), st.integers(1, 6), st.integers(1, 6))
def test_a_cut_patch_is_the_neighbourhood_of_its_pixel(size, height, width):
    tile = torch.randn(2, height + size - 1, width + size - 1)
    patches = cut_patches(tile, size, 0, height * width)
    for row in range(height):
        for column in range(width):
            assert torch.equal(
                patches[row * width + column], tile[:, row : row + size, column : column + size]
            )


def test_gathering_takes_the_right_tile_row_and_column():
    tiles = torch.randn(3, 2, 8, 8)
    source = PatchSource(tiles, torch.tensor([2, 0]), torch.tensor([1, 3]), torch.tensor([0, 3]), 5)
    patches = source.gather(torch.tensor([1, 0]))
    assert torch.equal(patches[0], tiles[0, :, 3:8, 3:8])
    assert torch.equal(patches[1], tiles[2, :, 1:6, 0:5])
