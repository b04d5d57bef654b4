"""One writer for a map of a cluster, or a raster for each block below a VRT: the rates of both.

Prints one JSON line, for `cluster_growth.py --measured`. A class map, and the probabilities of all classes on
a quarter of its side, are written in two ways, each with its overviews and until the disk has them:

- one writer: blocks of values go into the store of a map, and from there into the rasters, by the code that
  writes every map;
- blocks: one and two processes write a GeoTIFF for each block; then one process writes a VRT of them and its
  overviews. The VRT is measured for the class map only.

The values are fields of 8 x 8 pixels with noise, because constant ones would compress too well.
"""

import argparse
import json
import multiprocessing
import os
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling

from hsi_core.classes.mosaic import lay_out, write_mosaic
from hsi_core.classes.raster import describe_classes
from hsi_core.classes.table import ClassTable
from hsi_core.geotiff import tiff_options
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


def flush(path: Path) -> None:
    """Wait until the disk has a file."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def measure_one_writer(folder: Path, side: int, *, is_map: bool) -> dict[str, float]:
    """Rates of the store in MB/s, and of the rasters in pixels and MB per second."""
    outputs = Outputs(folder / "map.tif", None if is_map else folder / "probabilities.tif")
    layers = outputs.layers(TABLE)
    name = "class_map" if is_map else "probabilities"
    stored = 0.0
    with open_store(layers, shape=(side, side), fingerprint=None, progress=Progress()) as store:
        for window in tiles((side, side), BLOCK):
            values = values_of(window, is_map=is_map)
            started = time.perf_counter()
            store.write(name, window, values)
            stored += time.perf_counter() - started
        started = time.perf_counter()
        store.commit(Journal(BLOCK))
        stored += time.perf_counter() - started
        started = time.perf_counter()
        write_rasters(
            store,
            {each: layer.path for each, layer in layers.items()},
            grid=grid_of(Window(0, 0, side, side)),
            table=TABLE,
            tags={},
            progress=Progress(),
        )
        flush(layers[name].path)
        written = time.perf_counter() - started
    num_bytes = side * side * (1 if is_map else 4 * len(TABLE))
    return {
        "store_mb_per_s": num_bytes / stored / 1e6,
        "raster_mb_per_s": num_bytes / written / 1e6,
        "raster_px_per_s": side * side / written,
    }


def write_block(folder: Path, window: Window, *, is_map: bool) -> float:
    """Write the raster of a block; returns its seconds."""
    values = values_of(window, is_map=is_map)
    options = tiff_options(grid_of(window), dtype=str(values.dtype), count=values.shape[2])
    started = time.perf_counter()
    path = folder / f"{window.row}_{window.column}.tif"
    with rasterio.open(path, "w", nodata=0 if is_map else np.nan, **options) as dataset:
        if is_map:
            describe_classes(dataset, TABLE)
        dataset.write(values.transpose(2, 0, 1))
    flush(path)
    return time.perf_counter() - started


def measure_blocks(folder: Path, side: int, *, is_map: bool) -> Iterator[tuple[str, float]]:
    """Pixels per second of each process that writes blocks, and rates of the VRT."""
    windows = list(tiles((side, side), BLOCK))
    for count in (1, 2):
        with ProcessPoolExecutor(count, multiprocessing.get_context("spawn")) as pool:
            seconds = sum(pool.map(partial(write_block, folder, is_map=is_map), windows))
        yield f"block_px_per_s_{count}", side * side / seconds
    if not is_map:
        return
    paths = [folder / f"{window.row}_{window.column}.tif" for window in windows]
    started = time.perf_counter()
    write_mosaic(
        folder / "map.vrt", paths, lay_out([path.name for path in paths], list(map(grid_of, windows)))
    )
    yield "vrt_ms", 1000 * (time.perf_counter() - started) / len(paths)
    started = time.perf_counter()
    with rasterio.open(folder / "map.vrt", "r+") as dataset:
        dataset.build_overviews(
            [2**power for power in range(1, 16) if side // 2**power >= 64], Resampling.mode
        )
    flush(folder / "map.vrt.ovr")
    yield "overviews_px_per_s", side * side / (time.perf_counter() - started)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=8192, help="side of the class map in pixels")
    side = parser.parse_args().side
    found: dict[str, Any] = {"side": side, "block": BLOCK, "classes": len(TABLE)}
    for name, length in (("class_map", side), ("probabilities", side // 4)):
        with tempfile.TemporaryDirectory() as folder:
            row = measure_one_writer(Path(folder), length, is_map=name == "class_map")
            row |= measure_blocks(Path(folder), length, is_map=name == "class_map")
        found[name] = {key: round(value, 2) for key, value in row.items()}
    print(json.dumps({"writer": found}))


if __name__ == "__main__":
    main()
