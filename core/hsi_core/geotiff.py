"""GeoTIFF files: creation options, overviews, and a check that every block is on disk."""

import errno
import itertools
from pathlib import Path
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import Interleaving, Resampling
from rasterio.errors import RasterioError

from hsi_core.grid import Grid

BLOCK = 256
"""Side of the blocks inside the TIFF."""


def tiff_options(grid: Grid, *, dtype: str, count: int) -> dict[str, Any]:
    """Arguments of `rasterio.open` for a tiled, compressed GeoTIFF that may become larger than 4 GB."""
    return {
        "driver": "GTiff",
        "dtype": dtype,
        "count": count,
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "compress": "deflate",
        "predictor": 3 if dtype.startswith("float") else 2,
        "bigtiff": "if_safer",
    } | grid.creation_options()


def build_overviews(path: Path, resampling: Resampling) -> None:
    """Add overviews to the file, each of half the size, while a side keeps 64 pixels; then check it.

    Raises:
        OSError: the file is not complete; `new_file` turns it into an `OutputError`.
    """
    try:
        with rasterio.open(path, "r+") as dataset:
            side = max(dataset.shape)
            factors = [2**power for power in range(1, 16) if side // 2**power >= 64]
            if factors:
                dataset.build_overviews(factors, resampling)
    except (RasterioError, CPLE_BaseError, TypeError):  # TypeError: a file without a header
        check_written(path)
        raise
    check_written(path)


def check_written(path: Path) -> None:
    """Refuse a GeoTIFF that is not complete on disk.

    GDAL does not report blocks that fail while a file closes.

    Every block of every band and overview must lie inside the file, and no two blocks may overlap.

    Args:
        path: closed file.

    Raises:
        OSError: blocks are missing; `new_file` turns it into an `OutputError`.
    """
    failure = OSError(errno.ENOSPC, "blocks of the file are missing")
    size = path.stat().st_size
    extents: set[tuple[int, int]] = set()
    num_blocks = 0
    try:
        with rasterio.open(path) as dataset:
            levels: list[int | None] = [None, *range(len(dataset.overviews(1)))]
            bands = [1] if dataset.interleaving == Interleaving.pixel else list(dataset.indexes)
        for level in levels:
            with rasterio.open(path, **({} if level is None else {"overview_level": level})) as dataset:
                rows, columns = (
                    -(-length // block)
                    for length, block in zip(dataset.shape, dataset.block_shapes[0], strict=True)
                )
                for band in bands:
                    for name in (f"{column}_{row}" for row in range(rows) for column in range(columns)):
                        offset = dataset.get_tag_item(f"BLOCK_OFFSET_{name}", "TIFF", bidx=band)
                        length = dataset.get_tag_item(f"BLOCK_SIZE_{name}", "TIFF", bidx=band)
                        if offset is None or length is None:
                            raise failure
                        extents.add((int(offset), int(offset) + int(length)))
                        num_blocks += 1
    except RasterioError as error:
        raise failure from error
    ordered = sorted(extents)
    overlap = any(first[1] > second[0] for first, second in itertools.pairwise(ordered))
    if len(ordered) != num_blocks or overlap or ordered[-1][1] > size:
        raise failure
