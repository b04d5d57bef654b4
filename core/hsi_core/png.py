"""PNG files inside pages, written by GDAL: no plotting library is needed for a small picture."""

import numpy as np
from numpy.typing import NDArray
from rasterio.io import MemoryFile


def encode_png(channels: NDArray[np.uint8]) -> bytes:
    """A PNG of channels (1 to 4, H, W): grey or red, green and blue, and then opacity."""
    count, height, width = channels.shape
    with MemoryFile() as memory:
        with memory.open(driver="PNG", count=count, height=height, width=width, dtype="uint8") as dataset:
            dataset.write(channels)
        return bytes(memory.read())
