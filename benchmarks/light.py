"""Accuracies on test pixels apart from training pixels when the scene has other light than in the training.

    python benchmarks/light.py [--seeds 3] [--methods lda discriminant-svm] [--berlin FOLDER] [--picture]

A scene is divided into blocks with a guard band of 6 pixels, half for training and half for the test, and a
model is trained by Train. Then the scene is multiplied by a factor: 1, 0.9, 1.1, 0.8 and 0.6 in all bands,
and one that rises from 0.9 in the first band to 1.1 in the last ("tilt"). Classify maps each of these scenes.
Indian Pines comes from `scripts/indian_pines.py`; with `--berlin`, the scenes HyMap and EnMAP Berlin are used
as well (Okujeni et al. 2016, doi:10.5880/enmap.2016.008). `--old` trains without the differences of light
that discriminant components allow for (`hsi_core.inputs.light`). `--picture` draws maps of Indian Pines, of
the first split, to docs/pictures/light.png.

Prints one JSON line: overall accuracy on the test pixels in percent, means over the seeds of the split.
"""

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

import matplotlib.pyplot as plt
import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.classes.table import read_class_csv
from hsi_core.inputs import light
from hsi_core.labels.labels import read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.splits.split import split_labels
from hsi_core.tasks import classify, train
from hsi_core.worker import prepare_process
from places import PROTOCOLS, ROOT, write_indian_pines

PICTURE = ROOT / "docs" / "pictures" / "light.png"
CLASSES = ROOT / "resources" / "demo" / "indian_pines_classes.csv"
PANELS = (("svm", "1"), ("svm", "0.9"), ("discriminant-context", "0.9"))
"""Methods and factors of the maps in the picture."""

METHODS: dict[str, dict[str, Any]] = {
    "lda": {"network": "lda"},
    "svm": {"network": "svm"},
    "svm_snv_3": {"network": "svm", "pretreatment": "snv", "patch_size": 3},
    "discriminant-svm": {"network": "discriminant-svm"},
    "svm-mean": {"network": "svm-mean"},
    "discriminant-context": {"network": "discriminant-context"},
}
FACTORS = ("1", "0.9", "1.1", "0.8", "0.6", "tilt")
Panel = tuple[NDArray[np.uint16], float]
"""Classes of a map, and its accuracy on the test pixels in percent."""


def write_scaled(source: Path, target: Path, factor: str) -> None:
    """Write a scene times a factor, as float32, with its wavelengths."""
    with rasterio.open(source) as dataset:
        cube, mask, profile = dataset.read(), dataset.read_masks(1) > 0, dataset.profile
        scene_tags, tags = dataset.tags(), [dataset.tags(band) for band in dataset.indexes]
    share = np.linspace(0.9, 1.1, len(cube)) if factor == "tilt" else np.full(len(cube), float(factor))
    scaled = cube.astype(np.float32) * share.astype(np.float32)[:, None, None]
    profile.update(driver="GTiff", dtype="float32", nodata=None if mask.all() else profile["nodata"])
    scaled[:, ~mask] = cube[:, ~mask]
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(scaled)
        dataset.update_tags(**scene_tags)
        for band, own in enumerate(tags, start=1):
            dataset.update_tags(band, **own)


def write_codes(codes: NDArray[np.uint16], like: Path, target: Path) -> None:
    """Write class codes on the grid of a scene."""
    with rasterio.open(like) as dataset:
        profile = dataset.profile
    profile.update(driver="GTiff", count=1, dtype="uint16", nodata=0)
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(codes, 1)


def measure(
    scene_path: Path, labels_path: Path, field: str | None, methods: list[str], seeds: int, folder: Path
) -> tuple[dict[str, dict[str, float]], dict[tuple[str, str], Panel]]:
    """Mean accuracies in percent, and maps of the first split with their accuracies, by method and factor."""
    with open_scene(scene_path) as scene:
        labels = read_labels(labels_path, grid=scene.grid, field=field, progress=Progress())
    scenes = {factor: folder / f"{scene_path.stem}_{factor}.tif" for factor in FACTORS}
    for factor, path in scenes.items():
        write_scaled(scene_path, path, factor)
    found: dict[str, dict[str, list[float]]] = {name: {factor: [] for factor in FACTORS} for name in methods}
    maps: dict[tuple[str, str], Panel] = {}
    for seed in range(seeds):
        split = split_labels(
            labels.codes,
            None,
            kind="blocks",
            fractions=(0.5, 0.0, 0.5),
            guard=6,
            seed=seed,
            class_table=labels.class_table,
        )
        train_path, model, output = folder / "train.tif", folder / "model.safetensors", folder / "map.tif"
        write_codes(np.where(split.train, labels.codes, 0).astype(np.uint16), scene_path, train_path)
        for name in methods:
            train.run(
                train.Params(
                    scene=scenes["1"], labels=train_path, output_model=model, seed=seed, **METHODS[name]
                ),
                Progress(),
            )
            for factor, path in scenes.items():
                classify.run(classify.Params(scene=path, model=model, output=output), Progress())
                with rasterio.open(output) as dataset:
                    classes = dataset.read(1)
                accuracy = 100.0 * float((classes == labels.codes)[split.test].mean())
                found[name][factor].append(accuracy)
                maps.setdefault((name, factor), (classes, accuracy))
    return {
        name: {key: round(float(np.mean(own)), 1) for key, own in row.items()} for name, row in found.items()
    }, maps


def draw(labels_path: Path, maps: dict[tuple[str, str], Panel]) -> None:
    """Ground truth and maps beside each other."""
    table, _ = read_class_csv(CLASSES)
    colors = np.full((max(table.codes) + 1, 3), 245, dtype=np.uint8)
    for entry in table.entries:
        colors[entry.code] = entry.rgb
    with rasterio.open(labels_path) as dataset:
        panels = [("ground truth", dataset.read(1))]
    for method, factor in PANELS:
        classes, accuracy = maps[method, factor]
        title = (
            f"{'SVM' if method == 'svm' else method}, {'10 % darker' if factor == '0.9' else 'same light'}"
        )
        panels.append((f"{title}: {accuracy:.0f} %", classes))
    figure, axes = plt.subplots(2, 2, figsize=(7, 7.4), layout="constrained")
    for axis, (title, classes) in zip(axes.flat, panels, strict=True):
        axis.imshow(colors[classes], interpolation="nearest")
        axis.set_title(title, fontsize=10)
        axis.axis("off")
    figure.savefig(PICTURE, dpi=100, metadata={"Software": None})


def main() -> None:
    """Measure each scene, and print one line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=list(METHODS))
    parser.add_argument("--berlin", type=Path, help="folder with the Berlin scenes")
    parser.add_argument("--picture", action="store_true", help="draw docs/pictures/light.png")
    parser.add_argument("--old", action="store_true", help="without the differences of light")
    arguments = parser.parse_args()
    if arguments.picture and not {method for method, _ in PANELS} <= set(arguments.methods):
        parser.error("the picture needs the methods svm and discriminant-context")
    prepare_process()
    if arguments.old:
        light.GAIN = light.TILT = 0.0
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = {"indian_pines": (*write_indian_pines(folder), None)}
        if arguments.berlin is not None:
            for key in ("hymap_blocks", "enmap_blocks"):
                names = PROTOCOLS[key].scene, PROTOCOLS[key].labels
                scene, labels = (next(arguments.berlin.rglob(own)) for own in names)
                paths[key.replace("_blocks", "_berlin")] = scene, labels, "Level_2"
        for key, (scene, labels, field) in paths.items():
            found[key], maps = measure(scene, labels, field, arguments.methods, arguments.seeds, folder)
            if arguments.picture and key == "indian_pines":
                draw(labels, maps)
    settings = {"seeds": arguments.seeds, "old": arguments.old}
    print(json.dumps({"benchmark": "light", **settings, **found}))


if __name__ == "__main__":
    main()
