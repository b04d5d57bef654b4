"""One writer for a map of a cluster, or a raster for each block below a VRT: the rates of both.

Prints one JSON line, for `cluster_growth.py --measured`. A class map, and the probabilities of all classes on
a quarter of its side, are written in these ways, each until the disk has them:

- one writer: blocks of values go into the store of a map, and from there into the rasters with their
  overviews, by the code that writes every map, with one and two threads;
- blocks: one and two processes write a GeoTIFF for each block; then one process writes a VRT of them and its
  overviews, with one and two threads. The VRT is measured for the class map only;
- for the class map, one process also writes each block as COG with overviews of its own, and as a chunk of
  one Zarr store.

The values are fields of 8 x 8 pixels with noise, because constant ones would compress too well. The ways take
turns; each figure is the best of its turns. The store is read from the file cache of the system.

With `--processor-time`, for a computer that does other work as well, times are those that the processor time
would take alone: that of the calling thread, and that of all others divided by the number of threads.
"""

import argparse
import json
import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.windows import Window as RasterioWindow

from hsi_core.classes.mosaic import lay_out, write_mosaic
from hsi_core.classes.raster import class_tiff_options, describe_classes
from hsi_core.classes.table import ClassTable
from hsi_core.geotiff import LEVEL, OVERVIEW_BLOCKS, tiff_options, write_settings
from hsi_core.grid import Grid
from hsi_core.mapping.store import Journal, open_store
from hsi_core.mapping.writer import Outputs, write_rasters
from hsi_core.progress import Progress
from hsi_core.windows import Window, tiles

BLOCK = 1024
TABLE = ClassTable.from_codes(range(1, 17))


def grid_of(window: Window) -> Grid:
    """Grid of a window of the map."""
    transform = Affine(20, 0, 500000 + 20 * window.column, 0, -20, 4480000 - 20 * window.row)
    return Grid(window.width, window.height, CRS.from_epsg(32616), transform)


def values_of(window: Window, *, is_map: bool) -> NDArray[Any]:
    """Class codes, or probabilities of all classes, shape (H, W, channels)."""
    rng = np.random.default_rng(window.row * 100_003 + window.column)
    fields = rng.integers(1, 17, (-(-window.height // 8), -(-window.width // 8)))
    codes = np.kron(fields, np.ones((8, 8), np.int64))[: window.height, : window.width]
    codes = np.where(rng.random(codes.shape) < 0.1, rng.integers(1, 17, codes.shape), codes)
    if is_map:
        return codes.astype(np.uint8)[..., None]
    shares = rng.random((*codes.shape, len(TABLE)), np.float32)
    np.put_along_axis(shares, codes[..., None] - 1, 16.0, axis=2)
    return shares / shares.sum(axis=2, keepdims=True)


Clock = Callable[[int], Callable[[], float]]
"""Starts a watch for a number of threads; it tells the seconds since then."""


def by_the_clock(num_threads: int) -> Callable[[], float]:
    """A watch of real time."""
    started = time.perf_counter()
    return lambda: time.perf_counter() - started


def by_processor_time(num_threads: int) -> Callable[[], float]:
    """A watch of the seconds that the processor time would take alone."""
    started, started_here = time.process_time(), time.thread_time()

    def elapsed() -> float:
        here = time.thread_time() - started_here
        return here + (time.process_time() - started - here) / num_threads

    return elapsed


class Here(Progress):
    """Progress that runs everything in the calling thread, whose time is measured."""

    def wait_for(self, work: Callable[[], None]) -> None:
        """Run a function."""
        work()


def flush(path: Path) -> None:
    """Wait until the disk has a file."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def measure_one_writer(
    folder: Path, side: int, *, is_map: bool, num_threads: int, clock: Clock
) -> dict[str, float]:
    """Rates of the store in MB/s, and of the rasters in pixels and MB per second."""
    torch.set_num_threads(num_threads)  # so many threads write the rasters
    outputs = Outputs(folder / "map.tif", None if is_map else folder / "probabilities.tif")
    layers = outputs.layers(TABLE)
    name = "class_map" if is_map else "probabilities"
    stored = 0.0
    with open_store(layers, shape=(side, side), fingerprint=None, progress=Progress()) as store:
        for window in tiles((side, side), BLOCK):
            values = values_of(window, is_map=is_map)
            watch = clock(1)
            store.write(name, window, values)
            stored += watch()
        watch = clock(1)
        store.commit(Journal(BLOCK))
        stored += watch()
        watch = clock(num_threads)
        write_rasters(
            store,
            {each: layer.path for each, layer in layers.items()},
            grid=grid_of(Window(0, 0, side, side)),
            table=TABLE,
            tags={},
            progress=Here(),
        )
        flush(layers[name].path)
        written = watch()
    num_bytes = side * side * (1 if is_map else 4 * len(TABLE))
    return {
        "store_mb_per_s": num_bytes / stored / 1e6,
        f"raster_mb_per_s_{num_threads}": num_bytes / written / 1e6,
        f"raster_px_per_s_{num_threads}": side * side / written,
    }


def write_block(folder: Path, window: Window, *, is_map: bool, clock: Clock, is_cog: bool = False) -> float:
    """Write the raster of a block; returns its seconds."""
    values, grid = values_of(window, is_map=is_map), grid_of(window)
    if is_map:
        options = class_tiff_options(grid, TABLE)
    else:
        options = tiff_options(grid, dtype="float32", count=len(TABLE)) | {"nodata": np.nan}
    if is_cog:
        options = {"driver": "COG", "count": 1, "dtype": "uint8", "nodata": 0, **grid.creation_options()}
        options |= {"compress": "deflate", "level": LEVEL, "blocksize": 256, "overview_resampling": "mode"}
    watch = clock(1)
    path = folder / f"{window.row}_{window.column}.{'cog' if is_cog else 'tif'}"
    with rasterio.open(path, "w", **options) as dataset:
        if is_map:
            describe_classes(dataset, TABLE)
        dataset.write(values.transpose(2, 0, 1))
    flush(path)
    return watch()


def write_chunk(path: Path, window: Window, clock: Clock) -> float:
    """Write a block of a class map as a chunk of a Zarr store; returns its seconds."""
    values = values_of(window, is_map=True)
    area = RasterioWindow(window.column, window.row, window.width, window.height)
    watch = clock(1)
    with rasterio.open(path, "r+") as dataset:
        dataset.write(values[..., 0], 1, window=area)
    flush(path / path.stem / f"{window.row // BLOCK}.{window.column // BLOCK}")
    return watch()


def measure_other_blocks(folder: Path, side: int, clock: Clock) -> dict[str, float]:
    """Pixels per second of a process that writes blocks as COG, or as chunks of Zarr."""
    windows, store = list(tiles((side, side), BLOCK)), folder / "map.zarr"
    cog = sum(write_block(folder, window, is_map=True, clock=clock, is_cog=True) for window in windows)
    options = {"dtype": "uint8", "count": 1, "nodata": 0, "compress": "zlib", "zlib_level": LEVEL}
    grid = grid_of(Window(0, 0, side, side))
    options |= {"blocksize": f"{BLOCK},{BLOCK}", **grid.creation_options()}
    with rasterio.open(store, "w", driver="Zarr", **options):
        pass
    zarr = sum(write_chunk(store, window, clock) for window in windows)
    return {"cog_px_per_s": side * side / cog, "zarr_px_per_s": side * side / zarr}


def measure_blocks(folder: Path, side: int, *, is_map: bool, clock: Clock) -> Iterator[tuple[str, float]]:
    """Pixels per second of each process that writes blocks, and rates of the VRT."""
    windows = list(tiles((side, side), BLOCK))
    for count in (1, 2):
        with ProcessPoolExecutor(count, multiprocessing.get_context("spawn")) as pool:
            seconds = sum(pool.map(partial(write_block, folder, is_map=is_map, clock=clock), windows))
        yield f"block_px_per_s_{count}", side * side / seconds
    if not is_map:
        return
    yield from measure_other_blocks(folder, side, clock).items()
    paths = [folder / f"{window.row}_{window.column}.tif" for window in windows]
    watch = clock(1)
    write_mosaic(
        folder / "map.vrt", paths, lay_out([path.name for path in paths], list(map(grid_of, windows)))
    )
    yield "vrt_ms", 1000 * watch() / len(paths)
    factors = [2**power for power in range(1, 16) if side // 2**power >= 64]
    for count in (1, 2):
        (folder / "map.vrt.ovr").unlink(missing_ok=True)
        watch = clock(count)
        settings = write_settings(pixel_bytes=1, num_blocks=OVERVIEW_BLOCKS, num_threads=count)
        with settings, rasterio.open(folder / "map.vrt", "r+") as dataset:
            dataset.build_overviews(factors, Resampling.mode)
        flush(folder / "map.vrt.ovr")
        yield f"overviews_px_per_s_{count}", side * side / watch()


def measure(side: int, *, is_map: bool, clock: Clock) -> dict[str, float]:
    """One turn of all ways."""
    row: dict[str, float] = {}
    for count in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            row |= measure_one_writer(Path(folder), side, is_map=is_map, num_threads=count, clock=clock)
    with tempfile.TemporaryDirectory() as folder:
        return row | dict(measure_blocks(Path(folder), side, is_map=is_map, clock=clock))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=8192, help="side of the class map in pixels")
    parser.add_argument("--turns", type=int, default=3, help="turns of each way")
    parser.add_argument("--processor-time", action="store_true", help="the computer does other work as well")
    arguments = parser.parse_args()
    clock = by_processor_time if arguments.processor_time else by_the_clock
    side = arguments.side
    found: dict[str, Any] = {"side": side, "block": BLOCK, "classes": len(TABLE)}
    for name, length in (("class_map", side), ("probabilities", side // 4)):
        turns = [measure(length, is_map=name == "class_map", clock=clock) for _ in range(arguments.turns)]
        best = {key: (min if key == "vrt_ms" else max)(row[key] for row in turns) for key in turns[0]}
        found[name] = {key: round(value, 2) for key, value in best.items()}
    print(json.dumps({"writer": found}))


if __name__ == "__main__":
    main()
