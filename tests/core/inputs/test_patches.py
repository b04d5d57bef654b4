import torch
from hypothesis import given
from hypothesis import strategies as st

from hsi_core.inputs.patches import PatchSource, cut_patches


@given(st.sampled_from([1, 3, 5]), st.integers(1, 6), st.integers(1, 6))
def test_a_cut_patch_is_the_neighbourhood_of_its_pixel(size, height, width):
    tile = torch.randn(2, height + size - 1, width + size - 1)
    (patches,) = cut_patches(tile, size, 0, height * width)
    for row in range(height):
        for column in range(width):
            assert torch.equal(
                patches[row * width + column], tile[:, row : row + size, column : column + size]
            )


def test_gathering_takes_the_right_tile_row_and_column():
    tiles = torch.randn(3, 2, 8, 8)
    source = PatchSource(tiles, torch.tensor([2, 0]), torch.tensor([1, 3]), torch.tensor([0, 3]), 5)
    (patches,) = source.gather(torch.tensor([1, 0]))
    assert torch.equal(patches[0], tiles[0, :, 3:8, 3:8])
    assert torch.equal(patches[1], tiles[2, :, 1:6, 0:5])


def test_only_the_centre_pixel_gives_its_spectrum():
    tiles = torch.randn(3, 7, 8, 8)  # 2 components, 5 bands
    source = PatchSource(
        tiles, torch.tensor([2, 0]), torch.tensor([1, 3]), torch.tensor([0, 3]), 5, num_bands=5
    )
    patches, spectra = source.gather(torch.tensor([1, 0]))
    assert torch.equal(patches[0], tiles[0, :2, 3:8, 3:8])
    assert torch.equal(spectra, torch.stack([tiles[0, 2:, 5, 5], tiles[2, 2:, 3, 2]]))

    patches, spectra = cut_patches(tiles[1], 5, 3, 6, num_bands=5)
    assert torch.equal(patches[2], tiles[1, :2, 1:6, 1:6])
    assert torch.equal(spectra, torch.stack([tiles[1, 2:, 2, 5], tiles[1, 2:, 3, 2], tiles[1, 2:, 3, 3]]))
