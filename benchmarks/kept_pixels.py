"""Cross-validation of baselines on a large scene: labelled pixels read once, and read by each training.

Prints one JSON line. The scene is made: 224 bands in compressed blocks, and squares of 5 x 5 labelled pixels
all over it. The two ways run alternately, so that other programs slow down both alike, and give the same
scores. The statistics of the scene, which both measure once, are in both times.
"""

import json
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin
from scipy.ndimage import gaussian_filter

from hsi_core.classes.table import ClassTable
from hsi_core.crossvalidation import surroundings, validation
from hsi_core.crossvalidation.methods import parse_method
from hsi_core.labels.labels import Labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene

SHAPE, NUM_BANDS, NUM_CLASSES, NUM_SQUARES = (600, 800), 224, 6, 200
METHODS = ("lda", "pls_da", "discriminant-svm", "svm[pretreatment=snv,patch_size=3]")
NUM_ROUNDS = 2


def write_scene(path: Path) -> Labels:
    """Write a scene of smooth areas, and return its labels."""
    rng = np.random.default_rng(0)
    areas = [gaussian_filter(rng.normal(size=SHAPE), 8) for _ in range(NUM_CLASSES)]
    classes = np.argmax(areas, axis=0)
    spectra = 3000 + 300 * gaussian_filter(rng.normal(size=(NUM_CLASSES, NUM_BANDS)), (0, 9)) * 9
    profile = {"height": SHAPE[0], "width": SHAPE[1], "count": NUM_BANDS, "dtype": "int16"}
    profile["transform"] = from_origin(0, 0, 30, 30)
    blocks = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2}
    with rasterio.open(path, "w", driver="GTiff", **profile, **blocks) as dataset:
        for band in range(NUM_BANDS):
            values = spectra[classes, band] + rng.normal(0, 400, SHAPE)
            dataset.write(values.round().astype(np.int16), band + 1)
    codes = np.zeros(SHAPE, np.uint16)
    for row, column in rng.integers(0, [SHAPE[0] - 5, SHAPE[1] - 5], (NUM_SQUARES, 2)):
        codes[row : row + 5, column : column + 5] = classes[row : row + 5, column : column + 5] + 1
    return Labels(codes, ClassTable.from_codes(range(1, NUM_CLASSES + 1)))


def measure(path: Path, labels: Labels, max_bytes: int) -> tuple[float, list[float]]:
    """Seconds of a cross-validation that keeps at most so many bytes of pixels, and its accuracies."""
    validation.MAX_BYTES = surroundings.MAX_BYTES = max_bytes
    started = time.perf_counter()
    with open_scene(path) as scene:
        found = validation.cross_validate(
            scene,
            labels,
            [parse_method(name) for name in METHODS],
            num_folds=3,
            has_speed=False,
            progress=Progress(),
        )
    return time.perf_counter() - started, [score.accuracy for score in found.results.values()]


def main() -> None:
    """Measure and print."""
    seconds: dict[int, list[float]] = {validation.MAX_BYTES: [], 0: []}
    accuracies = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scene.tif"
        labels = write_scene(path)
        for _ in range(NUM_ROUNDS):
            for max_bytes, taken in seconds.items():
                each, found = measure(path, labels, max_bytes)
                taken.append(each)
                accuracies.append(found)
    once, by_each = (min(taken) for taken in seconds.values())
    print(
        json.dumps(
            {
                "benchmark": "kept_pixels",
                "scene": f"{SHAPE[0]} x {SHAPE[1]} x {NUM_BANDS}, deflate, blocks of 256 x 256",
                "labelled_pixels": int((labels.codes > 0).sum()),
                "methods": len(METHODS),
                "folds": 3,
                "seconds_read_once": round(once, 1),
                "seconds_read_by_each": round(by_each, 1),
                "times_as_fast": round(by_each / once, 2),
                "same_accuracies": all(found == accuracies[0] for found in accuracies),
                "threads": torch.get_num_threads(),
            }
        )
    )


if __name__ == "__main__":
    main()
