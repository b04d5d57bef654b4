"""Train and test on Indian Pines in all protocols; write docs/accuracy.json and docs/accuracy.md.

    make reproduce ARGS="--networks hybridsn svm --protocols random10 dase --seeds 0 1 2 --masks FILE.mat"

The protocols are defined in `protocols.py`. Every run is written to the JSON file at once and is not
repeated, so that runs can be spread over days and machines. The tables of the page are made from all runs.
Networks and baselines are trained by the code of Train, with its precision. The settings are the recipe of
the network, with the changes of `SETTINGS` for the protocol. No choice uses test pixels: a network is trained
on all training pixels, and a baseline chooses its settings on pixels that are held out of them, as in Train.
The test is evaluated once, with the weights after the last epoch. If training flips and rotates patches, the
test is also evaluated with test-time augmentation, as an additional figure. Prints one JSON line for each
run.
"""

import argparse
import dataclasses
import json
import os
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.neighbors import KNeighborsClassifier
from torch.nn import functional

from accuracy_page import write_page
from hsi_core import __version__
from hsi_core.accuracy.metrics import average_accuracy, cohen_kappa, confusion_matrix, overall_accuracy
from hsi_core.classes.table import ClassTable
from hsi_core.device import choose_device, has_fast_bfloat16
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import fit_reduction
from hsi_core.labels.labels import Labels
from hsi_core.labels.subsets import hold_out
from hsi_core.models.base import count_parameters
from hsi_core.models.recipe import FORMS, Recipe
from hsi_core.progress import Progress
from hsi_core.splits.overlap import share_of_touching
from hsi_core.tasks.train import Params
from hsi_core.training.data import TrainingData
from hsi_core.training.flow import TrainingRun
from hsi_core.training.prediction import predict_patches
from hsi_core.training.preparation import Choice, make_network
from hsi_core.training.recipe import has_own_schedule, resolve_recipe, with_enough_steps
from hsi_core.training.refit import GUARD
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

FITTED = ("svm", "random_forest")
"""Baselines of the product, fitted to the spectra of single pixels."""
POSITION = "position"
"""The nearest training pixel by row and column alone: not a part of the product."""


def run_position(pixels: Pixels) -> dict[str, Any]:
    """Classify each test pixel as the nearest training pixel."""
    train, test = (np.argwhere(codes > 0) for codes in (pixels.train, pixels.test))
    started = time.monotonic()
    model = KNeighborsClassifier(1).fit(train, pixels.train[pixels.train > 0])
    seconds = time.monotonic() - started
    return {"patch_size": 1, "seconds": seconds, **_score(pixels, model.predict(test), 1)}


def run_model(
    name: str,
    form: str,
    pixels: Pixels,
    cube: NDArray[np.float32],
    *,
    settings: dict[str, Any],
    seed: int,
    device: torch.device,
) -> dict[str, Any]:
    """Train a network, or fit a baseline, by the code of Train, and test it once.

    A network is trained on all training pixels for all epochs. A baseline is fitted as Train does without
    validation labels: a part of the training pixels is held out in blocks and chooses its settings, and then
    the baseline is fitted to all training pixels.
    """
    progress, given = Progress(), SimpleNamespace(**settings)
    choice = Choice(
        name,
        form,
        resolve_recipe(name, form, given),
        settings.get("components"),
        has_own_schedule=has_own_schedule(form, given),
    )
    num_bands, table = len(cube), ClassTable.from_codes(range(1, pixels.num_classes + 1))
    new = make_network(
        choice, num_bands=num_bands, num_classes=len(table), seed=seed, device=device, progress=progress
    )
    network, recipe = new.network, new.recipe
    masks = [pixels.train > 0, np.zeros_like(pixels.train, bool), pixels.test > 0]
    if not network.has_gradients:
        train, validation = hold_out(
            Labels(pixels.train, table),
            fraction=Params.model_fields["validation_fraction"].default,
            guard=recipe.patch_size // 2,
            wide_guard=GUARD if network.has_refit else 0,
            seed=seed,
            progress=progress,
        )
        masks[:2] = train.mask, validation.mask
        masks.append((pixels.train > 0) & ~train.mask & ~validation.mask)  # the guard band
    elif not choice.has_own_schedule:
        recipe = with_enough_steps(recipe, int(masks[0].sum()), progress)
    reduction = fit_reduction(
        [cube.reshape(num_bands, -1).T],
        num_bands=num_bands,
        components=new.num_components,
        standardize=recipe.standardize,
        whiten=recipe.whiten,
        inputs=recipe.inputs,
    )
    tile = functional.pad(reduction.apply(cube, np.ones(cube.shape[1:], bool), device), (network.halo,) * 4)
    row, column = torch.from_numpy(np.concatenate([np.argwhere(mask) for mask in masks]).T.copy()).to(device)
    source = PatchSource(tile[None], torch.zeros_like(row), row, column, recipe.patch_size, network.num_bands)
    codes = np.concatenate([(pixels.train + pixels.test)[mask] for mask in masks])
    positions = torch.arange(len(codes), device=device).split([int(mask.sum()) for mask in masks])
    data = TrainingData(
        source=source,
        targets=torch.from_numpy(table.to_indices(codes)).to(device),
        train=positions[0],
        validation=positions[1],
        num_classes=len(table),
        noise_gain=torch.from_numpy(reduction.noise_gain),
        pixels=torch.stack([row, column], dim=1).cpu().numpy(),
        is_held_out=not network.has_gradients,
    )
    run = TrainingRun(
        network=network,
        data=data,
        recipe=recipe,
        seed=seed,
        has_mixed_precision=device.type == "cuda",  # as Train does
        conditions={},
    )
    started = time.monotonic()
    trained = run.train(checkpoint=None, progress=progress)
    if not network.has_gradients:
        known = torch.cat([positions[0], positions[1], positions[3]])
        known = known[torch.argsort(row[known] * cube.shape[2] + column[known])]  # in reading order, as Train
        dataclasses.replace(
            run, data=dataclasses.replace(data, train=known, validation=known[:0]), chosen=trained.chosen
        ).train(checkpoint=None, progress=progress)
    seconds = time.monotonic() - started

    def score(is_averaged: bool) -> dict[str, Any]:
        logits = predict_patches(network, source, positions[2], is_averaged=is_averaged)
        return _score(pixels, logits.argmax(1).cpu().numpy() + 1, recipe.patch_size)

    found: dict[str, Any] = {"patch_size": recipe.patch_size, "seconds": seconds, **score(is_averaged=False)}
    if not network.has_gradients:
        names = {field.name for field in dataclasses.fields(Recipe)}
        chosen = {key: value for key, value in trained.settings.items() if key not in names}
        return found | {"settings": chosen, "num_validation": len(positions[1])}
    if recipe.augment:
        averaged = score(is_averaged=True)
        found["averaged"] = {key: averaged[key] for key in ACCURACIES}
    is_half = run.has_mixed_precision and has_fast_bfloat16(device)
    return found | {
        "settings": settings,
        "epochs": recipe.epochs,
        "weights": count_parameters(network),
        "precision": "bfloat16" if is_half else "float32",
    }


def _score(pixels: Pixels, map_codes: NDArray[Any], patch_size: int) -> dict[str, Any]:
    """Accuracies on the test pixels, and share of their patches that touch a training pixel, in percent."""
    reference = pixels.test[pixels.test > 0].astype(np.int64)
    confusion = confusion_matrix(reference - 1, map_codes.astype(np.int64) - 1, pixels.num_classes)
    return {
        "overall_accuracy": round(100 * float(overall_accuracy(confusion)), 3),
        "average_accuracy": round(100 * float(average_accuracy(confusion)), 3),
        "kappa": round(100 * float(cohen_kappa(confusion)), 3),
        "touching": round(100 * share_of_touching(pixels.test > 0, pixels.train > 0, patch_size), 2),
        "num_train": int((pixels.train > 0).sum()),
        "num_test": len(reference),
    }


def _key(run: dict[str, Any]) -> tuple[Any, ...]:
    return run["protocol"], run["network"], run["form"], run["seed"]


def main() -> None:
    """Make the requested runs that do not exist yet, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--networks", nargs="+", default=["hybridsn", *FITTED, POSITION])
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
            if network == POSITION and protocol in FIXED and seed != arguments.seeds[0]:
                continue  # the result does not depend on the seed
            has_form = network not in (*FITTED, POSITION)
            run = {
                "protocol": protocol,
                "network": network,
                "form": arguments.form if has_form else "",
                "seed": seed,
            }
            if _key(run) in runs and not arguments.again:
                continue
            pixels = read_pixels(protocol, seed=seed, truth=truth, masks=arguments.masks)
            if network == POSITION:
                run |= run_position(pixels)
            else:
                is_changed = has_form and arguments.form == "corrected"
                settings = SETTINGS.get(network, {}).get(protocol, {}) if is_changed else {}
                run |= run_model(
                    network, arguments.form, pixels, cube, settings=settings, seed=seed, device=device
                )
            run["hsi_core"] = __version__
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
