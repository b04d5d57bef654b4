"""Peak memory of classifying under limits: every network stays below or is refused, and the map is the same.

Prints one JSON line, and each run on stderr as it ends. The scene is made of the first 64 bands of Indian Pines (`large_scene`), 512 pixels a side, for
networks that evaluate every patch on its own 128; every run is a process of its own, whose peak resident memory is taken when it ends. Takes some minutes.
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
    """A class map."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--models", nargs="+", choices=[*MODELS], default=[*MODELS])
    parser.add_argument("--side", type=int, default=SIDE, help="of the scene, in pixels")
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
