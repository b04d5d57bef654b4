"""The automatic choice on splits whose test pixels lie beside training pixels; write docs/held.json.

    make held ARGS="--masks FILE.mat"

For each split of Indian Pines: Train without a network on the training pixels, and Classify without
regularisation, with the strength of the choice, and held to the training labels, which is the default where
the choice found it best. Then the overall accuracy on the test pixels. Beside it are two
methods that look at the spectrum of no class: region growing (the same diffusion, from equal probabilities)
and the nearest training pixel. random10 takes seed 0. Prints one JSON line for each split, and writes the
table of docs/accuracy.md.
"""

import argparse
import json
import os
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core import __version__
from hsi_core.crossvalidation.places import nearest_places
from hsi_core.modelfile.model_file import load_model
from hsi_core.progress import Progress
from hsi_core.tasks import classify, regularise, train
from hsi_core.worker import prepare_process
from places import write_indian_pines
from protocols import Pixels, read_pixels, read_scene

ROOT = Path(__file__).parent.parent
PAGE, RUNS = ROOT / "docs" / "accuracy.md", ROOT / "docs" / "held.json"
BEGIN, END = "<!-- held: written by make held -->", "<!-- end of held -->"
SPLITS = ("dase", "hong", "random10")
COLUMNS = {
    "without_regularisation": "OA without regularisation",
    "map": "OA regularised",
    "held": "OA held to the labels",
    "region_growing": "region growing alone",
    "position": "position alone",
}


def write(path: Path, values: NDArray[Any]) -> Path:
    """Write values (C, H, W) as GeoTIFF without a georeference, as the scene has none."""
    profile = {"height": values.shape[1], "width": values.shape[2], "count": len(values)}
    with rasterio.open(path, "w", driver="GTiff", dtype=values.dtype, **profile) as dataset:
        dataset.write(values)
    return path


def run(split: str, folder: Path, pixels: Pixels, *, minutes: float) -> dict[str, Any]:
    """Train, map and count for one split."""
    scene, _ = write_indian_pines(folder)
    labels = write(folder / f"{split}_train.tif", pixels.train[None].astype(np.uint8))
    model = folder / f"{split}.safetensors"
    train.run(
        train.Params(scene=scene, labels=labels, output_model=model, choice_minutes=minutes), Progress()
    )
    card = load_model(model).card

    def accuracy(found: NDArray[np.integer[Any]]) -> float:
        tested = pixels.test > 0
        return float((found == pixels.test)[tested].mean())

    def mapped(name: str, **settings: Any) -> float:
        output = folder / f"{split}_{name}.tif"
        classify.run(classify.Params(scene=scene, model=model, output=output, **settings), Progress())
        with rasterio.open(output) as dataset:
            return accuracy(dataset.read(1))

    def grown(name: str, probabilities: Path) -> float:
        output = folder / f"{split}_{name}.tif"
        params = regularise.Params(scene=scene, probabilities=probabilities, labels=labels, output=output)
        regularise.run(params, Progress())
        with rasterio.open(output) as dataset:
            return accuracy(dataset.read(1))

    found: dict[str, Any] = {"version": __version__, "network": card.network}
    found |= {key: card.settings[key] for key in ("chosen_automatically", "regularise", "held_to_labels")}
    found["patch_size"] = card.patch_size
    found["pretreatment"] = card.settings.get("pretreatment", "none")
    found["without_regularisation"] = mapped("off", regularise="off")
    found["map"] = mapped("strength", regularise=card.settings["regularise"])
    found["held"] = mapped("held", regularise="held")
    equal = np.full((pixels.num_classes, *pixels.train.shape), 1.0 / pixels.num_classes, np.float32)
    found["region_growing"] = grown("grown", write(folder / f"{split}_equal.tif", equal))
    where, codes = np.argwhere(pixels.train > 0), pixels.train[pixels.train > 0].astype(np.int64)
    every = np.argwhere(np.ones_like(pixels.train, dtype=bool))
    found["position"] = accuracy(nearest_places(where, codes, every).reshape(pixels.train.shape))
    return found


def write_page(runs: dict[str, Any]) -> None:
    """Replace the table in the page."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    lines = [
        f"| split | method chosen | {' | '.join(COLUMNS.values())} |",
        "| --- " * (len(COLUMNS) + 2) + "|",
    ]
    for split in SPLITS:
        if split in runs:
            one = runs[split]
            of_svm = f" ({one['pretreatment']}, {one['patch_size']} x {one['patch_size']})"
            method = one["network"] + (of_svm if one["pretreatment"] != "none" else "")
            shown = " | ".join(f"{100 * one[key]:.1f}" for key in COLUMNS)
            lines.append(f"| {split} | {method}, {one['regularise']} | {shown} |")
    PAGE.write_text(f"{before}{BEGIN}\n\n" + "\n".join(lines) + f"\n\n{END}{rest.split(END)[1]}", "utf-8")


def main() -> None:
    """Run the requested splits, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--splits", nargs="+", default=list(SPLITS), choices=list(SPLITS))
    parser.add_argument("--masks", type=Path, help="MATLAB file with the masks of dase and hong")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "held", help="folder for the runs")
    parser.add_argument("--minutes", type=float, default=2.0, help="time limit of the automatic choice")
    arguments = parser.parse_args()
    prepare_process()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    _, truth = read_scene()
    runs = json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.exists() else {}
    for split in arguments.splits:
        pixels = read_pixels(split, seed=0, truth=truth, masks=arguments.masks)
        runs[split] = run(split, arguments.folder, pixels, minutes=arguments.minutes)
        RUNS.write_text(json.dumps(runs, indent=1) + "\n", encoding="utf-8")
        print(json.dumps({"split": split, **runs[split]}), flush=True)
    write_page(runs)


if __name__ == "__main__":
    main()
