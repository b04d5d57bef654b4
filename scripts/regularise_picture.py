"""Picture and table of the user guide about regularisation.

    python scripts/regularise_picture.py FOLDER

FOLDER holds Indian_pines_corrected.mat and Indian_pines_gt.mat. Trains an SVM on blocks, maps the scene with
each strength, and assesses the maps on the test blocks. Writes docs/pictures/regularise.png, and prints the
accuracies.
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
PICTURE = ROOT / "docs" / "pictures" / "regularise.png"
CLASSES = ROOT / "resources" / "demo" / "indian_pines_classes.csv"
STRENGTHS = ("off", "weak", "medium", "strong")
SEEDS = (0, 1, 2)


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


def draw(folder: Path, table: ClassTable, accuracies: dict[str, float]) -> None:
    """Ground truth, and the map before and after."""
    colors = np.full((max(table.codes) + 1, 3), 245, dtype=np.uint8)
    for entry in table.entries:
        colors[entry.code] = entry.rgb

    def picture(name: str) -> NDArray[np.uint8]:
        with rasterio.open(folder / name) as dataset:
            return colors[dataset.read(1)]

    panels = {
        "ground truth": "labels.tif",
        f"SVM: {accuracies['off']:.1%}": f"{SEEDS[0]}_off.tif",
        f"SVM, strong: {accuracies['strong']:.1%}": f"{SEEDS[0]}_strong.tif",
    }
    figure, axes = plt.subplots(1, 3, figsize=(9, 3.3), layout="constrained")
    for axis, (title, name) in zip(axes, panels.items(), strict=True):
        axis.imshow(picture(name), interpolation="nearest")
        axis.set_title(title, fontsize=10)
        axis.axis("off")
    figure.savefig(PICTURE, dpi=100, metadata={"Software": None})


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
                draw(folder, table, accuracies)


if __name__ == "__main__":
    main()
