"""Time and memory of classification by size of the scene: time grows linearly, memory stays constant.

Prints one JSON line. For each side, a scene is written (`large_scene`) and three separate processes visit all
of its pixels: one only reads the file, tile by tile; one runs the classify task, from GeoTIFF to GeoTIFF;
and, up to a maximum side, one runs a random forest of scikit-learn with 100 trees on the same tiles. Peak
memory is that of the whole process. A scene with a side of 4096 pixels and 32 bands needs 1 GB of disk space.
"""

import argparse
import json
import os
import tempfile
from pathlib import Path

import torch

from large_scene import train_model, write_labels, write_scene
from measure import classify_alone, run_alone

SIDES = (1024, 2048, 4096)
_WALK = """
import json, sys, time, warnings
import numpy as np, rasterio
from rasterio.windows import Window
warnings.simplefilter("ignore")
scene, labels, is_forest = sys.argv[1], sys.argv[2], sys.argv[3] == "forest"

def tiles(dataset):
    for row in range(0, dataset.height, 256):
        for column in range(0, dataset.width, 256):
            yield dataset.read(window=Window(column, row, 256, 256))

with rasterio.Env(GDAL_CACHEMAX=256 * 2**20), rasterio.open(scene) as dataset:
    if is_forest:
        from sklearn.ensemble import RandomForestClassifier
        with rasterio.open(labels) as truth:
            codes = truth.read(1, window=Window(0, 0, 256, 256)).ravel()
        spectra = dataset.read(window=Window(0, 0, 256, 256)).reshape(dataset.count, -1).T
        forest = RandomForestClassifier(n_jobs=-1, random_state=0).fit(spectra[codes > 0], codes[codes > 0])
    started, num_pixels = time.perf_counter(), 0
    for cube in tiles(dataset):
        spectra = cube.reshape(len(cube), -1).T
        if is_forest:
            forest.predict(spectra)
        num_pixels += len(spectra)
seconds = time.perf_counter() - started
outcome = {"seconds": round(seconds, 2), "px_per_s": round(num_pixels / seconds)}
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--sides", type=int, nargs="+", default=SIDES, help="sides of the scenes, multiples of 256"
    )
    parser.add_argument("--bands", type=int, default=32)
    parser.add_argument("--network", default="hybridsn")
    parser.add_argument("--patch-size", type=int, default=7)
    parser.add_argument("--components", type=int, default=5)
    parser.add_argument(
        "--forest-up-to", type=int, default=2048, help="side of the largest scene for the random forest"
    )
    parser.add_argument("--tile-size", type=int, help="side of the tiles; by default chosen by memory")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model, rows = folder / "model.safetensors", []
        for side in arguments.sides:
            scene, labels, output = (folder / f"{kind}.tif" for kind in ("scene", "labels", "map"))
            write_scene(scene, side=side, num_bands=arguments.bands)
            write_labels(labels, side=side)
            if not model.exists():
                train_model(
                    scene,
                    labels,
                    model,
                    network=arguments.network,
                    patch_size=arguments.patch_size,
                    components=arguments.components,
                )
            row = {"side": side, "reading": run_alone(_WALK, str(scene), str(labels), "reading")}
            row["classify"] = classify_alone(scene, model, output, tile_size=arguments.tile_size)
            if side <= arguments.forest_up_to:
                row["forest"] = run_alone(_WALK, str(scene), str(labels), "forest")
            row["share_of_reading"] = round(row["reading"]["seconds"] / row["classify"]["seconds"], 3)
            rows.append(row)
        first, last = rows[0]["classify"], rows[-1]["classify"]
        pixels = (rows[-1]["side"] / rows[0]["side"]) ** 2
        print(
            json.dumps(
                {
                    "benchmark": "growth",
                    "bands": arguments.bands,
                    "network": f"{arguments.network} {arguments.patch_size} x {arguments.patch_size} x "
                    f"{arguments.components}",
                    "scenes": rows,
                    "time_growth_per_pixel": round(last["seconds"] / first["seconds"] / pixels, 3),
                    "tile_size": arguments.tile_size,
                    "anonymous_growth": round(last["peak_anonymous_mb"] / first["peak_anonymous_mb"], 3),
                    "memory_growth": round(last["peak_memory_mb"] / first["peak_memory_mb"], 3),
                    "processors": os.cpu_count(),
                    "torch": torch.__version__,
                }
            )
        )


if __name__ == "__main__":
    main()
