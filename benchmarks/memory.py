"""Peak memory of classifying scenes of 1024, 2048 and 4096 pixels a side (64 bands): set by the tile, not the scene.

Prints one JSON line. Scenes are the first 64 bands of Indian Pines, mirrored and perturbed; every scene is classified
by a process of its own, whose peak resident memory is taken when it ends. Takes some minutes and about 2.5 GB of disk.
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.progress import Progress
from hsi_core.tasks import classify, train
from measure import classify_alone

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
            rows.append(
                {"side": size, **classify_alone(folder / f"{size}.tif", model, folder / f"map{size}.tif")}
            )
            (folder / f"{size}.tif").unlink()
        print(
            json.dumps(
                {
                    "benchmark": "memory",
                    "bands": NUM_BANDS,
                    "network": "hybridsn corrected, default patch, 15 components",
                    "tile": classify.Params.model_fields["tile_size"].default,
                    "scenes": rows,
                    "largest_to_smallest": round(rows[-1]["peak_memory_mb"] / rows[0]["peak_memory_mb"], 3),
                }
            )
        )


if __name__ == "__main__":
    main()
