"""Pictures and tables of the user guide about regularisation.

    python scripts/regularise_picture.py FOLDER

FOLDER holds Indian_pines_corrected.mat and Indian_pines_gt.mat. Trains an SVM on blocks, maps the scene with
each strength, and assesses the maps on the test blocks. Then trains an SVM on points, 25 of each class, and
assesses the maps, one of them held to the points, on all other labelled pixels. Writes
docs/pictures/regularise.png and held.png, and prints the accuracies.
"""

import argparse
import tempfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import rasterio
import scipy.io
from numpy.typing import NDArray

from hsi_core.classes.raster import write_class_raster
from hsi_core.classes.table import ClassTable, read_class_csv
from hsi_core.grid import Grid
from hsi_core.progress import Progress
from hsi_core.tasks import assess, classify, splitlabels, train

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
CLASSES = ROOT / "resources" / "demo" / "indian_pines_classes.csv"
STRENGTHS = ("off", "weak", "medium", "strong")
SEEDS = (0, 1, 2)
POINTS = 25
"""Points of each class; of a smaller class, all but one pixel."""


def write_inputs(data: Path, folder: Path) -> ClassTable:
    """Scene and labels as GeoTIFF."""
    cube = scipy.io.loadmat(data / "Indian_pines_corrected.mat")["indian_pines_corrected"].transpose(2, 0, 1)
    codes = scipy.io.loadmat(data / "Indian_pines_gt.mat")["indian_pines_gt"].astype(np.uint16)
    size = {"count": len(cube), "height": cube.shape[1], "width": cube.shape[2]}
    with rasterio.open(folder / "scene.tif", "w", driver="GTiff", dtype=cube.dtype, **size) as dataset:
        dataset.write(cube)
    table, _ = read_class_csv(CLASSES)
    grid = Grid(width=codes.shape[1], height=codes.shape[0])
    write_class_raster(folder / "labels.tif", codes, grid=grid, class_table=table)
    return table


def map_and_assess(folder: Path, seed: int) -> dict[str, float]:
    """Overall accuracy of each strength on the test blocks of a split."""
    files = {part: folder / f"{part}.tif" for part in ("train", "validation", "test")}
    splitlabels.run(
        splitlabels.Params(
            scene=folder / "scene.tif",
            labels=folder / "labels.tif",
            guard=6,
            seed=seed,
            **{f"output_{part}": path for part, path in files.items()},
        ),
        Progress(),
    )
    model = folder / "model.safetensors"
    train.run(
        train.Params(
            scene=folder / "scene.tif",
            labels=files["train"],
            validation=files["validation"],
            output_model=model,
            network="svm",
        ),
        Progress(),
    )
    found = {}
    for strength in STRENGTHS:
        output = folder / f"{seed}_{strength}.tif"
        classify.run(
            classify.Params(scene=folder / "scene.tif", model=model, output=output, regularise=strength),
            Progress(),
        )
        result = assess.run(assess.Params(map=output, reference=files["test"]), Progress())
        found[strength] = result.overall_accuracy
    return found


def map_points(folder: Path, table: ClassTable, seed: int) -> dict[str, float]:
    """Overall accuracy of maps of an SVM that has learned points, on all other labelled pixels."""
    with rasterio.open(folder / "labels.tif") as dataset:
        codes = dataset.read(1).astype(np.uint16)
    generator, is_point = np.random.default_rng(seed), np.zeros(codes.shape, dtype=bool)
    for code in table.codes:
        where = generator.permutation(np.argwhere(codes == code))
        is_point[tuple(where[: min(POINTS, len(where) - 1)].T)] = True
    grid = Grid(width=codes.shape[1], height=codes.shape[0])
    files = {True: folder / f"points_{seed}.tif", False: folder / "others.tif"}
    for chosen, path in files.items():
        kept = np.where(is_point == chosen, codes, 0).astype(np.uint16)
        write_class_raster(path, kept, grid=grid, class_table=table)
    model = folder / "points.safetensors"
    settings = {"network": "svm", "pretreatment": "snv", "patch_size": 3}
    train.run(
        train.Params(scene=folder / "scene.tif", labels=files[True], output_model=model, **settings),
        Progress(),
    )
    found = {}
    for strength in (*STRENGTHS, "held"):
        output = folder / f"points_{seed}_{strength}.tif"
        classify.run(
            classify.Params(scene=folder / "scene.tif", model=model, output=output, regularise=strength),
            Progress(),
        )
        found[strength] = assess.run(assess.Params(map=output, reference=files[False]), Progress())
    return {strength: result.overall_accuracy for strength, result in found.items()}


def draw(folder: Path, table: ClassTable, panels: dict[str, str], picture: Path) -> None:
    """Class rasters side by side, each with its title."""
    colors = np.full((max(table.codes) + 1, 3), 245, dtype=np.uint8)
    for entry in table.entries:
        colors[entry.code] = entry.rgb

    def paint(name: str) -> NDArray[np.uint8]:
        with rasterio.open(folder / name) as dataset:
            return colors[dataset.read(1)]

    figure, axes = plt.subplots(1, len(panels), figsize=(3 * len(panels), 3.3), layout="constrained")
    for axis, (title, name) in zip(axes, panels.items(), strict=True):
        axis.imshow(paint(name), interpolation="nearest")
        axis.set_title(title, fontsize=10)
        axis.axis("off")
    figure.savefig(picture, dpi=100, metadata={"Software": None})


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    data = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = write_inputs(data, folder)
        for seed in SEEDS:
            accuracies = map_and_assess(folder, seed)
            print(seed, {strength: round(100.0 * value, 1) for strength, value in accuracies.items()})
            if seed == SEEDS[0]:
                panels = {
                    "ground truth": "labels.tif",
                    f"SVM: {accuracies['off']:.1%}": f"{seed}_off.tif",
                    f"SVM, strong: {accuracies['strong']:.1%}": f"{seed}_strong.tif",
                }
                draw(folder, table, panels, PICTURES / "regularise.png")
        for seed in SEEDS:
            accuracies = map_points(folder, table, seed)
            print("points", seed, {name: round(100.0 * value, 1) for name, value in accuracies.items()})
            if seed == SEEDS[0]:
                panels = {f"points, {POINTS} of each class": f"points_{seed}.tif"} | {
                    f"{name}: {accuracies[name]:.1%}": f"points_{seed}_{name}.tif"
                    for name in ("off", "strong", "held")
                }
                draw(folder, table, panels, PICTURES / "held.png")


if __name__ == "__main__":
    main()
