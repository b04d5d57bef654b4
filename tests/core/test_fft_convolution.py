import pytest
import torch
from torch.nn import functional

from hsi_core.fft_convolution import correlate, transform_kernel


@pytest.mark.parametrize("side", [1, 9, 17, 64])
@pytest.mark.parametrize("shape", [(1, 1), (48, 48), (49, 70), (5, 130)])
def test_the_result_is_that_of_a_convolution_layer(side, shape):
    torch.manual_seed(0)
    maps = torch.randn(3, shape[0] + side - 1, shape[1] + side - 1, dtype=torch.float64)
    kernel = torch.randn(4, 3, side, side, dtype=torch.float64)
    found = correlate(maps, transform_kernel(kernel), side=side)
    torch.testing.assert_close(found, functional.conv2d(maps[None], kernel)[0], rtol=1e-9, atol=1e-9)
