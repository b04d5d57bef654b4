"""Peak memory of classification with memory limits: each run stays below its limit or is refused.

Prints each run to stderr and one JSON line at the end. All maps of a model must be equal. The scene is made
from the first 64 bands of Indian Pines (`large_scene`) and has a side of 512 pixels, or 128 pixels for
networks that evaluate every patch separately. Every run is a separate process; its peak resident memory is
read when it ends. Takes some minutes.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

from large_scene import train_model, write_labels, write_scene
from measure import classify_alone

SIDE, NUM_BANDS = 512, 64
SLOW_SIDE = 128
LIMITS_MB = (None, 2000, 1000, 600)
SLOW = ("lsga-vit",)
MODELS = {
    "hybridsn 9 x 9 x 15": {"network": "hybridsn", "components": 15, "shared_training": True},
    "hybridsn 25 x 25 x 30, faithful": {"network": "hybridsn", "form": "faithful", "shared_training": True},
    "lsga-vit": {"network": "lsga-vit"},
    "random forest": {"network": "random_forest"},
}


def read(path: Path) -> np.ndarray:
    """Read a class map."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--models", nargs="+", choices=[*MODELS], default=[*MODELS])
    parser.add_argument("--side", type=int, default=SIDE, help="side of the scene in pixels")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = []
        for title in arguments.models:
            side = min(SLOW_SIDE, arguments.side) if title in SLOW else arguments.side
            scene, labels = folder / "scene.tif", folder / "labels.tif"
            write_scene(scene, side=side, num_bands=NUM_BANDS)
            write_labels(labels, side=side)
            model = train_model(scene, labels, folder / "model.safetensors", **MODELS[title])
            expected = None
            for limit in LIMITS_MB:
                found = classify_alone(scene, model, folder / "map.tif", memory_limit=limit)
                print(title, limit, found, file=sys.stderr)
                if "refused" in found:
                    rows.append({"model": title, "side": side, "limit_mb": limit, **found})
                    continue
                classes = read(folder / "map.tif")
                expected = classes if expected is None else expected
                rows.append(
                    {
                        "model": title,
                        "side": side,
                        "limit_mb": limit,
                        **found,
                        "is_below": limit is None or found["peak_memory_mb"] <= limit,
                        "class_agreement": float((classes == expected).mean()),
                    }
                )
        print(json.dumps({"benchmark": "memory", "bands": NUM_BANDS, "runs": rows}))


if __name__ == "__main__":
    main()
