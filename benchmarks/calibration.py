"""How well confidence means accuracy on places apart from the training: Indian Pines and HyMap Berlin.

    make calibration ARGS="--hymap FOLDER --networks svm lda discriminant-context hybridsn --seeds 3"

The labels of a scene are split in blocks with a guard band, or in whole polygons or fields (`--kind
polygons`): 60 % train, and 40 % are only used here. Train holds 20 % of the training labels out in blocks,
stops on them and fits the temperature to them. Prints one JSON line for each scene and network: medians over
the seeds on the test pixels, without and with temperature; how often sets with a promised coverage of 90 %
held the true class; and share and accuracy of the pixels that a wanted accuracy, 5 points above that of all,
leaves classified.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.calibration import Reliability, temper
from hsi_core.accuracy.validation_scores import (
    ValidationScores,
    choose_set_threshold,
    choose_threshold,
    is_covered,
    measure_coverage,
)
from hsi_core.evaluation.pixels import evaluate_pixels
from hsi_core.evaluation.reader import gdal_settings
from hsi_core.modelfile.model_file import load_model, match_bands
from hsi_core.progress import Progress
from hsi_core.scenes.scene import open_scene
from hsi_core.tasks import splitlabels, train
from places import _HYMAP, _write_indian_pines

NETWORKS = ("svm", "lda", "discriminant-context", "hybridsn")
GUARD = 6
COVERAGE = 0.9
"""Promised coverage of the sets of classes."""
GAIN = 0.05
"""The wanted accuracy of the classified pixels is that of all test pixels plus this share."""


def measure(
    scene: Path, labels: dict[str, Any], network: str, *, kind: str, seed: int, folder: Path
) -> dict[str, float]:
    """Train on one split, and measure the confidence on its test pixels."""
    parts = {name: folder / f"{name}.tif" for name in ("train", "test")}
    splitlabels.run(
        splitlabels.Params(
            scene=scene,
            **labels,
            output_train=parts["train"],
            output_test=parts["test"],
            kind=kind,
            train_fraction=0.6,
            validation_fraction=0.0,
            test_fraction=0.4,
            guard=GUARD,
            seed=seed,
        ),
        Progress(),
    )
    path, started = folder / "model.safetensors", time.monotonic()
    train.run(
        train.Params(scene=scene, labels=parts["train"], output_model=path, network=network, seed=seed),
        Progress(),
    )
    seconds = time.monotonic() - started
    model, progress = load_model(path), Progress()
    with rasterio.open(parts["test"]) as dataset:
        codes = dataset.read(1)
    with open_scene(scene, progress) as opened, gdal_settings():
        found = evaluate_pixels(
            opened,
            np.argwhere(codes > 0),
            bands=match_bands(model.card, opened, progress),
            reduction=model.reduction,
            network=model.network,
            device=torch.device("cpu"),
            progress=progress,
        )
    predicted = model.card.class_table.to_codes(found.logits.argmax(axis=1))
    is_right = predicted == codes[tuple(found.pixels.T)]
    before, after = (
        Reliability.of(temper(found.logits, temperature).max(axis=1), is_right)
        for temperature in (1.0, model.card.temperature)
    )
    own = model.card.calibration
    shares = temper(found.logits, model.card.temperature).astype(np.float32)
    targets = model.card.class_table.to_indices(codes[tuple(found.pixels.T)])
    test = ValidationScores.of(shares, targets, np.zeros(len(targets), dtype=np.int64))
    return {
        "accuracy": after.mean_accuracy,
        "temperature": model.card.temperature,
        "confidence_before": before.mean_confidence,
        "confidence_after": after.mean_confidence,
        "error_before": before.error,
        "error_after": after.error,
        "validation_error_before": own.before.error if own else np.nan,
        "validation_error_after": own.after.error if own else np.nan,
        "train_seconds": seconds,
        **_measure_promises(model.validation, test, shares),
    }


def _measure_promises(
    validation: ValidationScores | None, test: ValidationScores, shares: NDArray[np.float32]
) -> dict[str, float]:
    """Thresholds that the validation pixels choose, on the test pixels: what they promised and kept."""
    if validation is None:
        return {}
    threshold = choose_set_threshold(validation, COVERAGE)
    found = {
        "set_coverage_validation": float(np.mean(measure_coverage(validation, COVERAGE))),
        "set_coverage_test": float(is_covered(test, threshold).mean()),
        "set_size_test": float(np.maximum((shares >= threshold).sum(axis=1), 1).mean()),
    }
    wanted = float(test.is_right.mean()) + GAIN
    accepted = choose_threshold(validation, wanted)
    is_accepted = test.confidence >= (np.inf if accepted is None else accepted.threshold)
    return found | {
        "wanted_accuracy": wanted,
        "accepted_share_test": float(is_accepted.mean()),
        "accepted_accuracy_test": float(test.is_right[is_accepted].mean()) if is_accepted.any() else np.nan,
    }


def main() -> None:
    """Measure every scene and network."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hymap", type=Path, help="folder of HyMap Berlin; left out without it")
    parser.add_argument("--networks", nargs="+", default=NETWORKS)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument(
        "--kind", default="blocks", choices=("blocks", "polygons"), help="how labels are split"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scene, labels = _write_indian_pines(folder)
        scenes: dict[str, tuple[Path, dict[str, Any]]] = {"Indian Pines": (scene, {"labels": labels})}
        if arguments.hymap:
            scene, labels = (next(arguments.hymap.rglob(file)) for file in _HYMAP.values())
            scenes["HyMap Berlin"] = scene, {"labels": labels, "field": "Level_2"}
        for title, (scene, given) in scenes.items():
            for network in arguments.networks:
                runs = [
                    measure(scene, given, network, kind=arguments.kind, seed=seed, folder=folder)
                    for seed in range(arguments.seeds)
                ]
                medians = {
                    key: round(float(np.nanmedian([run.get(key, np.nan) for run in runs])), 4)
                    for key in max(runs, key=len)
                }
                errors = [round(run["error_after"], 4) for run in runs]
                record = {
                    "scene": title,
                    "kind": arguments.kind,
                    "network": network,
                    **medians,
                    "error_after_of_seeds": errors,
                }
                print(json.dumps(record), flush=True)


if __name__ == "__main__":
    main()
