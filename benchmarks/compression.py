"""Compression of the rasters of a map: processor time and size of several methods.

Prints one JSON line. The class map and the probabilities of `cluster_writer` are written with each method, in
turns, with overviews of the same method, by one thread. Processor time is the least of the turns; it depends
little on other programs. Rasters that are given (maps that were made before) are written with each method as
well.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling

from cluster_writer import grid_of, values_of
from hsi_core.geotiff import OVERVIEW_BLOCKS, tiff_options, write_settings
from hsi_core.windows import Window

FOR_OVERVIEWS = {"deflate": "ZLEVEL_OVERVIEW", "zstd": "ZSTD_LEVEL_OVERVIEW"}
"""Option of GDAL for the level of overviews."""


def methods(predictor: int) -> dict[str, dict[str, Any]]:
    """Options of each method, without and with the predictor of a type."""
    found: dict[str, dict[str, Any]] = {"none": {"compress": None, "predictor": None}}
    for each in (1, predictor):
        for level in (1, 2, 4, 6):
            found[f"deflate {level}, predictor {each}"] = {"zlevel": level, "predictor": each}
        for level in (1, 9):
            options = {"compress": "zstd", "zlevel": None, "zstd_level": level, "predictor": each}
            found[f"zstd {level}, predictor {each}"] = options
        found[f"lzw, predictor {each}"] = {"compress": "lzw", "zlevel": None, "predictor": each}
    return found


def write(path: Path, values: NDArray[Any], options: dict[str, Any]) -> dict[str, float]:
    """Processor seconds and megabytes of a raster of values (bands, H, W)."""
    count, height, width = values.shape
    given = tiff_options(grid_of(Window(0, 0, height, width)), dtype=str(values.dtype), count=count) | options
    given = {name: value for name, value in given.items() if value is not None}
    pixel_bytes = count * values.dtype.itemsize
    level = options.get("zlevel") or options.get("zstd_level")
    method = given.get("compress")
    known = {FOR_OVERVIEWS[method]: level} if method in FOR_OVERVIEWS else {}
    started = time.process_time()
    writing = write_settings(pixel_bytes=pixel_bytes, num_blocks=2, num_threads=1)
    with writing, rasterio.open(path, "w", **given) as dataset:
        dataset.write(values)
    written, size = time.process_time() - started, path.stat().st_size
    factors = [2**power for power in range(1, 16) if max(height, width) // 2**power >= 64]
    started = time.process_time()
    joining = write_settings(pixel_bytes=pixel_bytes, num_blocks=OVERVIEW_BLOCKS, num_threads=1)
    with joining, rasterio.Env(**known), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews(factors, Resampling.average if values.dtype.kind == "f" else Resampling.mode)
    return {"write_s": written, "overviews_s": time.process_time() - started, "mb": size / 1e6}


def measure(values: NDArray[Any], turns: int) -> dict[str, dict[str, float]]:
    """The least of some turns, for each method."""
    tried = methods(3 if values.dtype.kind == "f" else 2)
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(turns):
            for name, options in tried.items():
                row = write(Path(folder) / "raster.tif", values, options)
                best = found.setdefault(name, row)
                found[name] = {key: round(min(best[key], row[key]), 4) for key in row}
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--side", type=int, default=4096, help="side of the class map in pixels")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("rasters", type=Path, nargs="*", help="maps that were made before")
    arguments = parser.parse_args()
    found: dict[str, Any] = {"side": arguments.side}
    for name, side in (("class_map", arguments.side), ("probabilities", arguments.side // 4)):
        values = values_of(Window(0, 0, side, side), is_map=name == "class_map").transpose(2, 0, 1)
        found[name] = measure(np.ascontiguousarray(values), arguments.turns)
    for path in arguments.rasters:
        with rasterio.open(path) as dataset:
            found[path.name] = measure(dataset.read(), arguments.turns)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
