"""Memory and time of the regularisation of a large scene; memory does not grow with the scene.

Prints one JSON line. A scene (`large_scene`) and class probabilities in percent are written, and the task
`regularise` runs in a separate process whose peak memory is measured. A scene with a side of 10,000 pixels
and 8 bands needs 4 GB of disk space, results of the run included.
"""

import argparse
import json
import os
import tempfile
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window

from large_scene import BLOCK, write_scene
from measure import run_alone

_REGULARISE = """
import json, sys
from hsi_core.progress import Progress
from hsi_core.tasks import regularise
result = regularise.run(regularise.Params(**json.loads(sys.argv[1])), Progress())
outcome = {"seconds": result.seconds, "pixels": result.num_pixels}
"""


def write_probabilities(path: Path, *, side: int, num_classes: int) -> None:
    """Write noisy shares in percent, uint8, whose most probable class changes every 32 pixels."""
    rng = np.random.default_rng(0)
    codes = (np.indices((BLOCK, BLOCK)) // 32).sum(axis=0) % num_classes
    shares = rng.dirichlet(np.ones(num_classes), (BLOCK, BLOCK)).transpose(2, 0, 1)
    shares += 0.3 * (codes == np.arange(num_classes)[:, None, None])
    tile = np.floor(100.0 * shares / shares.sum(axis=0)).astype(np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", count=num_classes, height=side, width=side, dtype="uint8", tiled=True,
        blockxsize=BLOCK, blockysize=BLOCK, photometric="MINISBLACK", alpha="NO", bigtiff="if_safer",
    ) as dataset:  # fmt: skip
        for row in range(0, side, BLOCK):
            for column in range(0, side, BLOCK):
                height, width = min(BLOCK, side - row), min(BLOCK, side - column)
                dataset.write(tile[:, :height, :width], window=Window(column, row, width, height))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sides", type=int, nargs="+", default=[10_000], help="sides of the scenes")
    parser.add_argument("--bands", type=int, default=8)
    parser.add_argument("--classes", type=int, default=3)
    parser.add_argument("--memory-limit", type=int, help="in MB; by default half of the free memory")
    arguments = parser.parse_args()
    rows = []
    for side in arguments.sides:
        with tempfile.TemporaryDirectory() as name:
            scene, given, output = (Path(name) / f"{kind}.tif" for kind in ("scene", "given", "map"))
            write_scene(scene, side=side, num_bands=arguments.bands)
            write_probabilities(given, side=side, num_classes=arguments.classes)
            job = {"scene": scene, "probabilities": given, "output": output, "device": "cpu"}
            job = {key: str(value) for key, value in job.items()}
            job["memory_limit"] = arguments.memory_limit
            rows.append({"side": side, **run_alone(_REGULARISE, json.dumps(job))})
    print(
        json.dumps(
            {
                "benchmark": "regularise_large",
                "bands": arguments.bands,
                "classes": arguments.classes,
                "memory_limit_mb": arguments.memory_limit,
                "scenes": rows,
                "processors": os.cpu_count(),
                "torch": torch.__version__,
            }
        )
    )


if __name__ == "__main__":
    main()
