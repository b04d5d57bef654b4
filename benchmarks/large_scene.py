"""Large scenes and models for them: the first bands of Indian Pines, mirrored, repeated and with noise."""

import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).parent.parent / "scripts"))
import indian_pines
from hsi_core.progress import Progress
from hsi_core.tasks import train

BLOCK = 256


def write_scene(path: Path, *, side: int, num_bands: int) -> None:
    """Write a scene as uint16 GeoTIFF, tiled and uncompressed, block by block."""
    cube = np.load(indian_pines.fetch()[0])[:128, :128, :num_bands].transpose(2, 0, 1).astype(np.uint16)
    tile = np.concatenate([cube, cube[:, ::-1]], axis=1)
    tile = np.concatenate([tile, tile[:, :, ::-1]], axis=2)  # (bands, 256, 256), continuous where it repeats
    rng = np.random.default_rng(side)
    with rasterio.open(
        path, "w", driver="GTiff", count=num_bands, height=side, width=side, dtype="uint16",
        tiled=True, blockxsize=BLOCK, blockysize=BLOCK, interleave="pixel", bigtiff="if_safer",
    ) as dataset:  # fmt: skip
        for row in range(0, side, BLOCK):
            for column in range(0, side, BLOCK):
                values = tile + rng.integers(0, 64, tile.shape, dtype=np.uint16)
                height, width = min(BLOCK, side - row), min(BLOCK, side - column)
                dataset.write(values[:, :height, :width], window=Window(column, row, width, height))


def write_labels(path: Path, *, side: int) -> None:
    """Write labels of three classes in the first block of a scene."""
    truth = np.load(indian_pines.fetch()[1])[:128, :128].astype(np.uint8)
    labels = np.zeros((side, side), np.uint8)
    labels[:128, :128] = np.where(np.isin(truth, (2, 3, 11)), truth, 0)
    with rasterio.open(
        path, "w", driver="GTiff", count=1, dtype="uint8", nodata=0, height=side, width=side
    ) as dataset:
        dataset.write(labels, 1)


def train_model(scene: Path, labels: Path, output: Path, **settings: object) -> Path:
    """Train a model for one epoch: time and memory do not depend on the weights."""
    train.run(train.Params(scene=scene, labels=labels, output_model=output, epochs=1, **settings), Progress())
    return output
