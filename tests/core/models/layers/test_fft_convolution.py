import itertools

import pytest
import torch
from torch.nn import functional

from hsi_core.models.layers.fft_convolution import LARGEST_STEP, choose_block, correlate, transform_kernel

# The last kernel is wider than a step; 70 outputs are two parts of the kernel.
SHAPES = [(1, 1), (48, 48), (49, 70), (5, 130)]
CASES = [
    *itertools.product([1, 9, 17], SHAPES, [4]),
    (9, (49, 70), 70),
    (LARGEST_STEP + 2, (1, 1), 4),
    (LARGEST_STEP + 2, (5, 130), 4),
]


@pytest.mark.parametrize(("side", "shape", "outputs"), CASES)
def test_the_result_is_that_of_a_convolution_layer(side, shape, outputs):
    torch.manual_seed(0)
    maps = torch.randn(3, shape[0] + side - 1, shape[1] + side - 1, dtype=torch.float64)
    kernel = torch.randn(outputs, 3, side, side, dtype=torch.float64)
    expected = functional.conv2d(maps[None], kernel)[0].movedim(0, -1)
    calls = []
    blocks = {choose_block(side, max(shape)), side, side + 7}
    for block in blocks:
        transformed = transform_kernel(kernel, block=block, on_part=lambda: calls.append("kernel"))
        found = correlate(maps, transformed, on_part=lambda: calls.append("maps"))
        torch.testing.assert_close(found, expected, rtol=1e-9, atol=1e-9)
    num_parts = 1 if outputs == 4 else 2
    assert calls == (["kernel"] * num_parts + ["maps"] * num_parts) * len(blocks)


def test_blocks_cover_a_tile_with_little_left_over():
    for length in (1, 16, 145, 256, 1000):
        step = choose_block(17, length) - 16
        assert length <= -(-length // step) * step < 1.25 * length + 16
        assert step <= 1.2 * LARGEST_STEP
