"""Pictures inside pages hold what was put into them."""

import numpy as np
import pytest
from rasterio.io import MemoryFile

from hsi_core.png import encode_png


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_png_holds_its_channels(count: int) -> None:
    channels = np.random.default_rng(0).integers(0, 256, (count, 5, 7)).astype(np.uint8)
    data = encode_png(channels)
    assert data.startswith(b"\x89PNG")
    with MemoryFile(data) as memory, memory.open() as dataset:
        np.testing.assert_array_equal(dataset.read(), channels)
