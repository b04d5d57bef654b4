"""Small PNG pictures for reports, written by GDAL, so that no plotting library is needed."""

import numpy as np
from numpy.typing import NDArray
from rasterio.io import MemoryFile


def encode_png(channels: NDArray[np.uint8]) -> bytes:
    """Encode channels (1 to 4, H, W) as PNG: grey or red, green and blue, then opacity if given."""
    count, height, width = channels.shape
    with MemoryFile() as memory:
        with memory.open(driver="PNG", count=count, height=height, width=width, dtype="uint8") as dataset:
            dataset.write(channels)
        return bytes(memory.read())
