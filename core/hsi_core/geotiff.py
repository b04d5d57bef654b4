"""GeoTIFF files: creation options, overviews, and a check that every block is on disk."""

import errno
from array import array
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import Interleaving, Resampling
from rasterio.errors import RasterioError

from hsi_core.grid import Grid

BLOCK = 256
"""Side of the blocks inside the TIFF."""
LEVEL = 1
"""Level of DEFLATE; GDAL takes 6 by default. Figures: "Compression of maps" in docs/performance.md."""
SMALLEST_CACHE, LARGEST_CACHE = 16 * 2**20, 256 * 2**20
"""Block cache of GDAL while a raster is written, in bytes."""
SMALLEST_CHUNK, LARGEST_CHUNK = 4 * 2**20, 256 * 2**20
"""Pixels that a thread takes at once for overviews, in bytes."""
OVERVIEW_BLOCKS = 8
"""Blocks of all bands in the cache while overviews are computed."""
THREADS_BYTES = 128 * 2**20
"""Memory for all threads that compress a raster."""


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
        "zlevel": LEVEL,
        "predictor": 3 if dtype.startswith("float") else 2,
        "bigtiff": "if_safer",
    } | grid.creation_options()


def write_settings(*, pixel_bytes: int, num_blocks: int, num_threads: int) -> rasterio.Env:
    """GDAL settings to write a raster: a block cache, and threads that compress blocks.

    The cache depends on the raster alone, because the order of blocks in the file can depend on the cache.
    It does not depend on the threads. A small cache also ends a cancelled write soon: GDAL compresses the
    blocks in its cache when a file closes.

    Args:
        pixel_bytes: size of a pixel of all bands.
        num_blocks: blocks of all bands that are in use at the same time.
        num_threads: largest number of threads; fewer if their blocks are large.
    """
    block = BLOCK * BLOCK * pixel_bytes
    # In overviews, a thread has four blocks that it reads, the one that it writes, and this compressed. If a
    # chunk had no room for them, GDAL would read rows of blocks again for each band.
    chunk = 6 * block
    threads = min(num_threads, max(THREADS_BYTES // chunk, 1))
    return rasterio.Env(
        GDAL_CACHEMAX=min(max(num_blocks * block, SMALLEST_CACHE), LARGEST_CACHE),
        GDAL_NUM_THREADS=threads,
        GDAL_OVR_CHUNK_MAX_SIZE=min(max(chunk, SMALLEST_CHUNK), LARGEST_CHUNK),
        ZLEVEL_OVERVIEW=LEVEL,
    )


def build_overviews(path: Path, resampling: Resampling, *, num_threads: int = 1) -> None:
    """Add overviews to the file, each of half the size, while a side keeps 64 pixels; then check it.

    Args:
        path: closed file.
        resampling: how pixels are joined.
        num_threads: largest number of threads. The bytes of the file do not depend on it.

    Raises:
        OSError: the file is not complete; `new_file` turns it into an `OutputError`.
    """
    try:
        with rasterio.open(path) as dataset:
            pixel_bytes = sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
            side = max(dataset.shape)
        factors = [2**power for power in range(1, 16) if side // 2**power >= 64]
        settings = write_settings(
            pixel_bytes=pixel_bytes, num_blocks=OVERVIEW_BLOCKS, num_threads=num_threads
        )
        if factors:
            with settings, rasterio.open(path, "r+") as dataset:
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
    offsets, lengths = array("q"), array("q")  # 8 bytes each: large maps have millions of blocks
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
                        offsets.append(int(offset))
                        lengths.append(int(length))
    except RasterioError as error:
        raise failure from error
    starts = np.array(offsets)
    order = np.argsort(starts)
    starts, ends = starts[order], (starts + np.array(lengths))[order]
    if (starts[1:] == starts[:-1]).any() or (ends[:-1] > starts[1:]).any() or ends[-1] > size:
        raise failure
