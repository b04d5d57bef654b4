"""Train and test on Indian Pines in all protocols; write docs/accuracy.json and docs/accuracy.md.

    make reproduce ARGS="--networks hybridsn svm --protocols random10 dase --seeds 0 1 2 --masks FILE.mat"

The protocols are defined in `protocols.py`. Every run is written to the JSON file at once and is not
repeated, so that runs can be spread over days and machines. The tables of the page are made from all runs.
The settings are the recipe of the network, with the changes of `SETTINGS` for the protocol. No choice uses
test pixels: training uses all training pixels, and the test is evaluated once, with the weights after the
last epoch. If training flips and rotates patches, the test is also evaluated with test-time augmentation, as
an additional figure. Prints one JSON line for each run.
"""

import argparse
import dataclasses
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GridSearchCV, StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC
from torch.nn import functional

from accuracy_page import write_page
from hsi_core.accuracy.metrics import average_accuracy, cohen_kappa, confusion_matrix, overall_accuracy
from hsi_core.device import choose_device, has_fast_bfloat16
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.models.base import count_parameters
from hsi_core.models.recipe import FORMS
from hsi_core.models.registry import build_network, find_recipe
from hsi_core.progress import Progress
from hsi_core.splits.overlap import share_of_touching
from hsi_core.training.data import TrainingData
from hsi_core.training.loop import train_network
from hsi_core.training.prediction import predict_patches
from protocols import FIXED, PROTOCOLS, Pixels, read_pixels, read_scene

ROOT = Path(__file__).parent.parent
RUNS = ROOT / "docs" / "accuracy.json"

ACCURACIES = ("overall_accuracy", "average_accuracy", "kappa")

_WIDE = {
    "patch_size": 19,
    "components": 15,
    "label_smoothing": 0.1,
    "epochs": 80,
    "batch_size": 32,
    "spectral_noise": 0.0,
    "augment": False,
    "class_weights": False,
}

_DENSE = {"epochs": 60, "batch_size": 16, "spectral_noise": 0.0}

_TOKENS = {"epochs": 100, "batch_size": 16, "spectral_noise": 0.0, "label_smoothing": 0.1}

_DISJOINT = {"patch_size": 13, "label_smoothing": 0.1}

SETTINGS: dict[str, dict[str, dict[str, Any]]] = {
    "hybridsn": {"random10": _WIDE, "hong": _WIDE, "dase": _DISJOINT},
    "hybridsn-se": {"random10": _WIDE | {"epochs": 40, "batch_size": 16}},
    "a2s2k": {"random10": _DENSE, "hong": _DENSE, "dase": {"epochs": 20}},
    "lsga-vit": {"random10": _TOKENS, "hong": _TOKENS},
}
"""Changes to the recipe of the corrected form, by network and protocol."""

BASELINES = {
    "svm": lambda seed: GridSearchCV(
        make_pipeline(StandardScaler(), SVC()),
        {"svc__C": [10, 100, 1000], "svc__gamma": [0.0005, 0.002, 0.008, 0.03]},
        cv=StratifiedKFold(3, shuffle=True, random_state=seed),
        n_jobs=2,
    ),
    "random_forest": lambda seed: RandomForestClassifier(500, random_state=seed, n_jobs=2),
    "position": lambda seed: KNeighborsClassifier(1),
}
"""Classifiers of single pixels: by the spectrum (200 bands), or by row and column alone."""


def run_baseline(name: str, pixels: Pixels, cube: NDArray[np.float32], seed: int) -> dict[str, Any]:
    """Fit and test a classifier of single pixels."""
    where = [np.argwhere(codes > 0) for codes in (pixels.train, pixels.test)]
    if name == "position":
        train, test = where
    else:
        train, test = (cube[:, index[:, 0], index[:, 1]].T for index in where)
    started = time.monotonic()
    model = BASELINES[name](seed).fit(train, pixels.train[pixels.train > 0])
    seconds = time.monotonic() - started
    found: dict[str, Any] = {"patch_size": 1, "seconds": seconds}
    if name == "svm":
        found["settings"] = {key.removeprefix("svc__"): value for key, value in model.best_params_.items()}
    return found | _score(pixels, model.predict(test), 1)


def run_network(
    name: str,
    form: str,
    pixels: Pixels,
    cube: NDArray[np.float32],
    *,
    settings: dict[str, Any],
    seed: int,
    device: torch.device,
) -> dict[str, Any]:
    """Train a network on all training pixels for all epochs, and test it once."""
    recipe = dataclasses.replace(find_recipe(name, form), **settings)
    num_bands = len(cube)
    num_components = num_bands if recipe.components is None else recipe.components
    reduction = fit_reduction(
        [cube.reshape(num_bands, -1).T],
        num_bands=num_bands,
        components=num_components,
        standardize=recipe.standardize,
        whiten=recipe.whiten,
        inputs=recipe.inputs,
    )
    halo = recipe.patch_size // 2
    tile = functional.pad(reduction.apply(cube, np.ones(cube.shape[1:], bool), device), (halo,) * 4)
    num_spectrum_bands = num_bands if recipe.inputs == "both" else 0
    where = np.concatenate([np.argwhere(codes > 0) for codes in (pixels.train, pixels.test)])
    row, column = torch.from_numpy(where.T.copy()).to(device)
    source = PatchSource(
        tile[None], torch.zeros_like(row), row, column, recipe.patch_size, num_spectrum_bands
    )
    codes = np.concatenate([subset[subset > 0] for subset in (pixels.train, pixels.test)]).astype(np.int64)
    num_train = int((pixels.train > 0).sum())
    torch.manual_seed(seed)
    network = build_network(
        name,
        form=form,
        num_components=num_bands if recipe.inputs == "spectrum" else num_components,
        num_classes=pixels.num_classes,
        patch_size=recipe.patch_size,
        num_bands=num_spectrum_bands,
    ).to(device)
    data = TrainingData(
        source=source,
        targets=torch.from_numpy(codes - 1).to(device),
        train=torch.arange(num_train, device=device),
        validation=torch.arange(0, device=device),
        num_classes=pixels.num_classes,
        noise_gain=torch.from_numpy(reduction.noise_gain),
    )
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        train_network(
            network,
            data,
            recipe=recipe,
            seed=seed,
            has_mixed_precision=True,
            checkpoint=Path(folder) / "checkpoint",
            fingerprint="",
            progress=Progress(),
        )
    seconds = time.monotonic() - started
    tested = torch.arange(num_train, len(codes), device=device)

    def score(is_averaged: bool) -> dict[str, Any]:
        logits = predict_patches(network, source, tested, is_averaged=is_averaged)
        return _score(pixels, logits.argmax(1).cpu().numpy() + 1, recipe.patch_size)

    found: dict[str, Any] = {}
    if recipe.augment:
        averaged = score(is_averaged=True)
        found["averaged"] = {name: averaged[name] for name in ACCURACIES}
    return {
        "patch_size": recipe.patch_size,
        "settings": settings,
        "epochs": recipe.epochs,
        "weights": count_parameters(network),
        "precision": "bfloat16" if has_fast_bfloat16(device) else "float32",
        "seconds": seconds,
        **score(is_averaged=False),
        **found,
    }


def _score(pixels: Pixels, map_codes: NDArray[Any], patch_size: int) -> dict[str, Any]:
    """Accuracies on the test pixels, and share of their patches that touch a training pixel, in percent."""
    reference = pixels.test[pixels.test > 0].astype(np.int64)
    confusion = confusion_matrix(reference - 1, map_codes.astype(np.int64) - 1, pixels.num_classes)
    return {
        "overall_accuracy": round(100 * overall_accuracy(confusion), 3),
        "average_accuracy": round(100 * average_accuracy(confusion), 3),
        "kappa": round(100 * cohen_kappa(confusion), 3),
        "touching": round(100 * share_of_touching(pixels.test > 0, pixels.train > 0, patch_size), 2),
        "num_train": int((pixels.train > 0).sum()),
        "num_test": len(reference),
    }


def _key(run: dict[str, Any]) -> tuple[Any, ...]:
    return run["protocol"], run["network"], run["form"], run["seed"]


def main() -> None:
    """Make the requested runs that do not exist yet, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--networks", nargs="+", default=["hybridsn", *BASELINES])
    parser.add_argument("--protocols", nargs="+", default=list(PROTOCOLS), choices=PROTOCOLS)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--form", default="corrected", choices=FORMS)
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--masks", type=Path, help="MATLAB file with hong_TR, hong_TE, dase_TR, dase_TE")
    parser.add_argument("--again", action="store_true", help="repeat existing runs")
    parser.add_argument(
        "--page-only", action="store_true", help="only write the page, from the existing runs"
    )
    arguments = parser.parse_args()
    runs: dict[tuple[Any, ...], dict[str, Any]] = {}
    if RUNS.exists():
        runs = {_key(run): run for run in json.loads(RUNS.read_text(encoding="utf-8"))}
    if not arguments.page_only:
        cube, truth = read_scene()
        device = choose_device(arguments.device)
        wanted = [
            (protocol, network, seed)
            for protocol in arguments.protocols
            for seed in arguments.seeds
            for network in arguments.networks
        ]
        for protocol, network, seed in wanted:
            is_baseline = network in BASELINES
            if (
                is_baseline
                and network != "random_forest"
                and protocol in FIXED
                and seed != arguments.seeds[0]
            ):
                continue  # the result does not depend on the seed
            run = {
                "protocol": protocol,
                "network": network,
                "form": "" if is_baseline else arguments.form,
                "seed": seed,
            }
            if _key(run) in runs and not arguments.again:
                continue
            pixels = read_pixels(protocol, seed=seed, truth=truth, masks=arguments.masks)
            if is_baseline:
                run |= run_baseline(network, pixels, cube, seed)
            else:
                settings = (
                    SETTINGS.get(network, {}).get(protocol, {}) if arguments.form == "corrected" else {}
                )
                run |= run_network(
                    network, arguments.form, pixels, cube, settings=settings, seed=seed, device=device
                )
            run |= {"seconds": round(run["seconds"]), "device": device.type, "torch": torch.__version__}
            # Read the file again: another process may have added runs.
            if RUNS.exists():
                runs |= {_key(old): old for old in json.loads(RUNS.read_text(encoding="utf-8"))}
            runs[_key(run)] = run
            text = "[\n" + ",\n".join(json.dumps(runs[key]) for key in sorted(runs)) + "\n]\n"
            temporary = RUNS.with_suffix(".part")
            temporary.write_text(text, encoding="utf-8")
            temporary.replace(RUNS)
            print(json.dumps(run), flush=True)
    write_page(list(runs.values()))


if __name__ == "__main__":
    main()
