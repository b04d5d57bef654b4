"""How well confidence means accuracy on places apart from the training; writes the tables of docs/train.md.

    make calibration ARGS="--berlin FOLDER"

60 % of the labels of a scene train, and 40 % are only used here: blocks with a guard band, then whole
polygons or fields. Train holds labels out in blocks and fits the temperature to them. The page gets medians
over the seeds on the test pixels: the error without and with temperature; how often sets with a promised
coverage of 90 % held the true class; and share and accuracy of the pixels that a wanted accuracy, 5 points
above that of all, leaves classified.

Each finished run is kept in docs/calibration.json, and is not repeated unless `--again` is given: a run that
was stopped resumes. Indian Pines comes from `scripts/indian_pines.py`; the Berlin scenes (Okujeni et al.
2016, doi:10.5880/enmap.2016.008) are not part of the project.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

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
from hsi_core.worker import prepare_process
from places import ENMAP, HYMAP, ROOT, write_indian_pines

PAGE, RUNS = ROOT / "docs" / "train.md", ROOT / "docs" / "calibration.json"
BEGIN, END = "<!-- calibration: written by make calibration -->", "<!-- end of calibration -->"
SCENES = ("Indian Pines", "HyMap Berlin", "EnMAP Berlin")
NETWORKS = ("svm", "lda", "discriminant-context")
KINDS = {
    "blocks": "Blocks with a guard band of 6 pixels",
    "polygons": "Whole fields (Indian Pines) or polygons (Berlin) with a guard band of 6 pixels",
}
GOAL = 0.05
"""Calibration error that is wanted at most."""
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
    path = folder / "model.safetensors"
    train.run(
        train.Params(scene=scene, labels=parts["train"], output_model=path, network=network, seed=seed),
        Progress(),
    )
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


def find_scenes(folder: Path, berlin: Path | None) -> dict[str, tuple[Path, dict[str, Any]]]:
    """Scene and labels of each title; Indian Pines is written to the folder."""
    scene, labels = write_indian_pines(folder)
    found: dict[str, tuple[Path, dict[str, Any]]] = {SCENES[0]: (scene, {"labels": labels})}
    if berlin is not None:
        for title, files in zip(SCENES[1:], (HYMAP, ENMAP), strict=True):
            scene, labels = (next(berlin.rglob(file)) for file in files.values())
            found[title] = scene, {"labels": labels, "field": "Level_2"}
    return found


def write_page(runs: dict[str, dict[str, float]]) -> None:
    """Replace the tables in the page."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    tables = "\n\n".join(to_table(kind, runs) for kind in KINDS)
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END)[1]}", encoding="utf-8")


def to_table(kind: str, runs: dict[str, dict[str, float]]) -> str:
    """The table of a kind of test: a row for each scene and method, medians over the seeds."""
    rows: dict[tuple[str, str], list[dict[str, float]]] = {}
    for name, run in runs.items():
        of_kind, title, network, _ = name.split(", ")
        if of_kind == kind:
            rows.setdefault((title, network), []).append(run)
    lines = [
        f"{KINDS[kind]}:",
        "",
        "| scene, method | accuracy | validation: error | test: error | sets: kept, classes "
        "| wanted: got, classified |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    good = []
    for (title, network), found in sorted(rows.items(), key=lambda item: (SCENES.index(item[0][0]), item[0])):
        medians = {key: _median(run.get(key) for run in found) for key in max(found, key=len)}
        lines.append(f"| {title}, {network} | {_to_cells(medians)} |")
        if medians["error_after"] <= GOAL:
            good.append(f"{title}, {network}")
    words = "; ".join(good) or "none"
    return "\n".join(
        [*lines, "", f"A calibration error of {GOAL} or less on the test with temperature: {words}."]
    )


def _median(values: Iterable[float | None]) -> float:
    known = [value for value in values if value is not None]
    return float(np.median(known)) if known else np.nan


def _to_cells(row: dict[str, float]) -> str:
    got = f"{row['accepted_accuracy_test']:.1%}" if row["accepted_share_test"] else "-"
    return (
        f"{row['accuracy']:.0%} "
        f"| {row['validation_error_before']:.3f}, {row['validation_error_after']:.3f} "
        f"| {row['error_before']:.3f}, {row['error_after']:.3f} "
        f"| {row['set_coverage_test']:.1%}, {row['set_size_test']:.1f} "
        f"| {row['wanted_accuracy']:.1%}: {got}, {row['accepted_share_test']:.0%}"
    ).replace("%", " %")


def main() -> None:
    """Measure what has no result yet, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--berlin", type=Path, help="folder with the Berlin scenes; left out without it")
    parser.add_argument("--networks", nargs="+", default=NETWORKS)
    parser.add_argument("--kinds", nargs="+", default=list(KINDS), choices=list(KINDS))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--again", action="store_true", help="repeat finished runs")
    arguments = parser.parse_args()
    prepare_process()
    runs = json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.exists() else {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        scenes = find_scenes(folder, arguments.berlin)
        wanted = [
            f"{kind}, {title}, {network}, {seed}"
            for kind in arguments.kinds
            for title in scenes
            for network in arguments.networks
            for seed in range(arguments.seeds)
        ]
        if arguments.again:
            runs = {key: run for key, run in runs.items() if key not in wanted}
        for number, key in enumerate(wanted, start=1):
            started = time.monotonic()
            if key not in runs:
                kind, title, network, seed = key.split(", ")
                scene, labels = scenes[title]
                found = measure(scene, labels, network, kind=kind, seed=int(seed), folder=folder)
                runs[key] = {name: None if np.isnan(x) else round(x, 4) for name, x in found.items()}
                RUNS.write_text(json.dumps(runs, indent=1) + "\n", encoding="utf-8")
            print(f"{number} of {len(wanted)}: {key}, {time.monotonic() - started:.0f} s", flush=True)
    write_page(runs)


if __name__ == "__main__":
    main()
