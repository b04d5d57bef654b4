"""Label errors that `Check labels` finds, of errors put in on purpose: single pixels and whole fields.

    python benchmarks/label_errors.py [--seeds 5] [--berlin FOLDER]

5 % of the labelled pixels of Indian Pines get another class at random: single pixels, or whole connected
fields until 5 % of the pixels are wrong. A field is only taken if its class has another one. With `--berlin`,
the polygons of HyMap Berlin are used as well (Okujeni et al. 2016, doi:10.5880/enmap.2016.008). Prints one
JSON line: share of the errors that is found, share of the right labels that is flagged (false alarms), and
share of the flagged labels that is right, means over the seeds. All are shares of pixels; for whole fields,
shares of fields as well.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hsi_core.labelquality.spectra import read_spectra
from hsi_core.labelquality.suspects import (
    SIDES,
    find_suspicious_pixels,
    find_suspicious_polygons,
    predict_out_of_fold,
    predict_polygons,
    random_folds,
)
from hsi_core.labels.labels import Labels, read_labels
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from places import PROTOCOLS, ROOT, write_indian_pines

SHARE = 0.05


def rate(is_flagged: NDArray[np.bool_], is_wrong: NDArray[np.bool_]) -> dict[str, float]:
    """Shares of errors found, of right labels flagged, and of flagged labels that are right."""
    hits, flagged = int((is_flagged & is_wrong).sum()), int(is_flagged.sum())
    return {
        "found": hits / int(is_wrong.sum()),
        "false_alarms": (flagged - hits) / int((~is_wrong).sum()),
        "wrongly_flagged_of_flagged": (flagged - hits) / max(flagged, 1),
    }


def disturb_pixels(targets: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """Another class for 5 % of the pixels."""
    changed, num_classes = targets.copy(), int(targets.max()) + 1
    chosen = rng.choice(len(targets), round(SHARE * len(targets)), replace=False)
    changed[chosen] = (changed[chosen] + rng.integers(1, num_classes, len(chosen))) % num_classes
    return changed


def disturb_polygons(
    targets: NDArray[np.int64], polygons: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.int64]:
    """Another class for whole polygons with about 5 % of the pixels; each class keeps a right polygon."""
    changed, num_classes = targets.copy(), int(targets.max()) + 1
    _, first, numbers, sizes = np.unique(polygons, return_index=True, return_inverse=True, return_counts=True)
    classes, num_wrong = targets[first], 0
    left = np.bincount(classes)
    for polygon in rng.permutation(len(sizes)).tolist():
        if num_wrong >= SHARE * len(targets):
            break
        if left[classes[polygon]] < 2 or num_wrong + sizes[polygon] > 1.4 * SHARE * len(targets):
            continue
        left[classes[polygon]] -= 1
        changed[numbers == polygon] = (classes[polygon] + rng.integers(1, num_classes)) % num_classes
        num_wrong += sizes[polygon]
    return changed


def measure(
    scene_path: Path, labels_path: Path, field: str | None, seeds: int
) -> dict[str, dict[str, float]]:
    """Mean rates over the seeds, for pixels and polygons."""
    with open_scene(scene_path) as scene:
        labels: Labels = read_labels(labels_path, grid=scene.grid, field=field, unit="auto")
        pixels = np.argwhere(labels.codes > 0)
        spectra = read_spectra(scene, pixels, bands=scene.good_bands(), sides=SIDES, progress=Progress())
    places = tuple(pixels[spectra.positions].T)
    truth = labels.class_table.to_indices(labels.codes[places]).astype(np.int64)
    polygons = labels.polygons[places].astype(np.int64)
    _, first, numbers = np.unique(polygons, return_index=True, return_inverse=True)
    found: dict[str, list[dict[str, float]]] = {"pixels": [], "polygons": [], "pixels_of_polygons": []}
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        targets = disturb_pixels(truth, rng)
        single = predict_out_of_fold(spectra.means, targets, random_folds(targets, seed=seed))
        is_flagged = np.zeros(len(truth), dtype=bool)
        is_flagged[find_suspicious_pixels(single.probabilities, targets).positions] = True
        found["pixels"].append(rate(is_flagged, targets != truth))
        targets = disturb_polygons(truth, polygons, rng)
        whole = predict_polygons(spectra.means[0], targets, polygons)
        suspects, _ = find_suspicious_polygons(whole.probabilities, targets, polygons)
        is_polygon = np.zeros(len(first), dtype=bool)
        is_polygon[suspects.positions] = True
        found["polygons"].append(rate(is_polygon, (targets != truth)[first]))
        found["pixels_of_polygons"].append(rate(is_polygon[numbers], targets != truth))
    return {
        kind: {name: round(float(np.mean([row[name] for row in rows])), 4) for name in rows[0]}
        for kind, rows in found.items()
    }


def main() -> None:
    """Measure each scene, and print one line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--berlin", type=Path, help="folder with the Berlin scenes")
    arguments = parser.parse_args()
    folder = ROOT / "build" / "places"
    folder.mkdir(parents=True, exist_ok=True)
    results = {"indian_pines": measure(*write_indian_pines(folder), None, arguments.seeds)}
    if arguments.berlin is not None:
        protocol = PROTOCOLS["hymap_blocks"]
        scene, labels = (next(arguments.berlin.rglob(name)) for name in (protocol.scene, protocol.labels))
        results["hymap_berlin"] = measure(scene, labels, "Level_2", arguments.seeds)
    print(json.dumps({"benchmark": "label_errors", "share": SHARE, "seeds": arguments.seeds, **results}))


if __name__ == "__main__":
    main()
