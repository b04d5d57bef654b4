"""Read bands of different types, which rasterio refuses to read at once."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window as RasterioWindow


def type_of(dataset: rasterio.DatasetReader, bands: Sequence[int]) -> np.dtype[Any]:
    """The smallest type that holds the values of these bands."""
    return np.result_type(*(dataset.dtypes[number - 1] for number in bands))


def read_bands(dataset: rasterio.DatasetReader, bands: Sequence[int], window: RasterioWindow) -> NDArray[Any]:
    """Read bands in a window, shape (C, H, W), in their common type.

    Raises:
        RasterioError: the file is damaged.
    """
    types = {dataset.dtypes[number - 1] for number in bands}
    if len(types) == 1:
        values: NDArray[Any] = dataset.read(list(bands), window=window)
        return values
    values = np.empty((len(bands), round(window.height), round(window.width)), type_of(dataset, bands))
    for dtype in types:
        here = [place for place, number in enumerate(bands) if dataset.dtypes[number - 1] == dtype]
        values[here] = dataset.read([bands[place] for place in here], window=window)
    return values
