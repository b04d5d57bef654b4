"""Tell alpha bands from spectral bands: GDAL takes the fourth band of bytes for alpha, near infrared too."""

from collections.abc import Iterator

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window as RasterioWindow

from hsi_core.language import tr

OPAQUE_SHARE = 0.9
"""Share of the pixels that are not transparent and have to be fully opaque; the rest may be a soft edge."""
READ_WHOLE = 2**20
"""Rasters of at most this many pixels are read as a whole; of larger ones, windows on a regular grid."""
_GRID, _SIDE = 8, 64


def find_alpha(dataset: rasterio.DatasetReader, name: str) -> tuple[list[int], list[str]]:
    """Find the bands that the file calls alpha and that are masks; an alpha band with other values is data.

    The values of a mask are 0 and one other value. If this value means opaque (the largest of the type, 255
    or 1), a tenth of the values other than 0 may lie between: soft edges. The decision depends on the file
    alone: pixels at full resolution are read, never overviews.

    Args:
        dataset: open raster.
        name: of the file, for messages.

    Returns:
        Band numbers of the masks, and sentences about alpha bands that are data or have an unusual value.

    Raises:
        RasterioError: the file is damaged.
    """
    masks, notes = list[int](), list[str]()
    for number, kind in zip(dataset.indexes, dataset.colorinterp, strict=True):
        if kind != ColorInterp.alpha:
            continue
        values = np.concatenate([dataset.read(number, window=part).ravel() for part in _windows(dataset)])
        used = values[values != 0]
        top = {255, 1, int(np.iinfo(values.dtype).max) if values.dtype.kind in "iu" else 1}
        num_opaque = max(int(np.count_nonzero(used == opaque)) for opaque in top)
        if num_opaque >= OPAQUE_SHARE * used.size:
            masks.append(number)
        elif used.min() == used.max():
            masks.append(number)
            notes.append(
                tr(
                    "Band {number} of {name} is marked as alpha and has the values 0 and {used:g} only; it "
                    "is used as a mask.",
                    number=number,
                    name=name,
                    used=used[0],
                )
            )
        else:
            notes.append(
                tr(
                    "Band {number} of {name} is marked as alpha, but its values are those of a spectral "
                    "band, not of a mask; it is used as a spectral band.",
                    number=number,
                    name=name,
                )
            )
    return masks, notes


def _windows(dataset: rasterio.DatasetReader) -> Iterator[RasterioWindow]:
    height, width = dataset.shape
    if height * width <= READ_WHOLE:
        yield RasterioWindow(0, 0, width, height)
        return
    rows, columns = (np.linspace(0, max(length - _SIDE, 0), _GRID, dtype=int) for length in (height, width))
    for row in rows.tolist():
        for column in columns.tolist():
            yield RasterioWindow(column, row, min(_SIDE, width - column), min(_SIDE, height - row))
