"""Peak memory of classifying scenes of 1024, 2048 and 4096 pixels a side (64 bands): set by the tile, not the scene.

Prints one JSON line. Scenes are the first 64 bands of Indian Pines, mirrored and perturbed; every scene is classified
by a process of its own, whose peak resident memory is taken when it ends. Takes some minutes and about 2.5 GB of disk.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines

SIZES = (1024, 2048, 4096)
NUM_BANDS = 64


def write_scene(path: Path, size: int) -> None:
    """Write a large scene block by block."""
    cube = np.load(indian_pines.fetch()[0])[:128, :128, :NUM_BANDS].transpose(2, 0, 1).astype(np.uint16)
    tile = np.concatenate([cube, cube[:, ::-1]], axis=1)
    tile = np.concatenate([tile, tile[:, :, ::-1]], axis=2)  # (64, 256, 256), continuous where it repeats
    rng = np.random.default_rng(size)
    with rasterio.open(
        path, "w", driver="GTiff", count=NUM_BANDS, height=size, width=size, dtype="uint16",
        tiled=True, blockxsize=256, blockysize=256, interleave="pixel",
    ) as dataset:  # fmt: skip
        for row in range(0, size, 256):
            for column in range(0, size, 256):
                noise = rng.integers(0, 64, tile.shape, dtype=np.uint16)
                dataset.write(tile + noise, window=Window(column, row, 256, 256))


def train_model(folder: Path) -> Path:
    """A small model of the smallest scene: weights do not matter for memory."""
    from hsi_core.progress import Progress
    from hsi_core.tasks import train

    truth = np.load(indian_pines.fetch()[1])[:128, :128].astype(np.uint8)
    labels = np.zeros((SIZES[0], SIZES[0]), np.uint8)
    labels[:128, :128] = np.where(np.isin(truth, (2, 3, 11)), truth, 0)
    with rasterio.open(
        folder / "labels.tif",
        "w",
        driver="GTiff",
        count=1,
        dtype="uint8",
        nodata=0,
        height=SIZES[0],
        width=SIZES[0],
    ) as dataset:
        dataset.write(labels, 1)
    model = folder / "model.safetensors"
    train.run(
        train.Params(
            scene=folder / f"{SIZES[0]}.tif",
            labels=folder / "labels.tif",
            output_model=model,
            components=15,
            epochs=1,
        ),
        Progress(),
    )
    return model


def classify(folder: Path, model: Path, size: int) -> dict[str, float]:
    """Classify one scene in a process of its own."""
    code = (
        "import json, resource, sys; from pathlib import Path; from hsi_core.progress import Progress;"
        "from hsi_core.tasks import classify;"
        "r = classify.run(classify.Params(scene=Path(sys.argv[1]), model=Path(sys.argv[2]), output=Path(sys.argv[3]),"
        " confidence=Path(sys.argv[4])), Progress());"
        "print(json.dumps([resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, r.pixels_per_second]))"
    )
    paths = [folder / f"{size}.tif", model, folder / f"map{size}.tif", folder / f"confidence{size}.tif"]
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code, *map(str, paths)], check=True, stdout=subprocess.PIPE)
    peak, rate = json.loads(done.stdout)
    return {
        "side": size,
        "peak_memory_mb": round(peak),
        "px_per_s": rate,
        "seconds": round(time.perf_counter() - started, 1),
    }


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_scene(folder / f"{SIZES[0]}.tif", SIZES[0])
        model = train_model(folder)
        rows = []
        for size in SIZES:
            if size != SIZES[0]:
                write_scene(folder / f"{size}.tif", size)
            rows.append(classify(folder, model, size))
            (folder / f"{size}.tif").unlink()
        print(
            json.dumps(
                {
                    "benchmark": "memory",
                    "bands": NUM_BANDS,
                    "network": "hybridsn corrected, default patch, 15 components",
                    "tile": 256,
                    "scenes": rows,
                    "largest_to_smallest": round(rows[-1]["peak_memory_mb"] / rows[0]["peak_memory_mb"], 3),
                    "parent_peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                }
            )
        )


if __name__ == "__main__":
    main()
