"""The demo's comparison: its map beside simple methods with the same training and the same test pixels.

The methods are the references of *Cross-validate*: two that know only the places of the training pixels, and
two classifiers of single spectra. Their settings are chosen on the validation pixels, as those of a training.
"""

import base64
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hsi_core.accuracy.bootstrap import UnitConfusion, find_differences, find_intervals
from hsi_core.accuracy.metrics import OVERALL_METRICS
from hsi_core.classes.map import open_class_map, read_codes
from hsi_core.crossvalidation.inner import FoldLabels
from hsi_core.crossvalidation.methods import REFERENCES, Method, parse_method
from hsi_core.crossvalidation.runs import Runner
from hsi_core.crossvalidation.surroundings import Surroundings
from hsi_core.labels.labels import read_labels
from hsi_core.labels.subsets import divide_labels
from hsi_core.modelfile.model_file import ModelCard, load_model
from hsi_core.progress import Progress
from hsi_core.reports.blocks import Column
from hsi_core.reports.combined import add_pages, read_page
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, describe_interval, number, percent, points
from hsi_core.scenes.scene import open_scene
from hsi_core.splits.units import UnitsOfLabels
from hsi_core.windows import Window

WORDS = {
    "position": "the nearest training pixel",
    "region_growing": "region growing",
    "svm": "the SVM",
    "lda": "linear discriminant analysis",
}
"""Names of the references in the table."""


def compare(folder: Path, *, seed: int) -> dict[str, Any]:
    """Measure the references and the map of the demo on its test pixels.

    Args:
        folder: where the files of the demo are.
        seed: of everything random.

    Returns:
        `rows`: name, metrics, intervals, and difference of the map to each method; and more, for JSON.
    """
    progress = Progress()
    with open_scene(folder / "scene.tif") as scene:
        bands, grid = scene.good_bands(), scene.grid
    labels = read_labels(folder / "train.tif", grid=grid, progress=progress)
    subsets = divide_labels(
        labels,
        grid,
        class_table=labels.class_table,
        validation=folder / "validation.tif",
        test=folder / "test.tif",
        fraction=0.0,
        guard=0,
        seed=seed,
        progress=progress,
    )
    test = subsets.test
    assert test is not None
    pixels = np.argwhere(test.mask)
    given: dict[str, NDArray[np.uint16]] = {}

    def keep(method: Method, found: NDArray[np.int64], codes: NDArray[np.uint16]) -> None:
        if not np.array_equal(found, pixels):
            raise ValueError(f"{method.name} was tested on other pixels than the map")
        given[method.name] = codes

    device = torch.device("cpu")
    is_labelled = subsets.train.mask | subsets.validation.mask | test.mask
    runner = Runner(
        folder / "scene.tif",
        bands=bands,
        surroundings=Surroundings(folder / "scene.tif", bands, is_labelled, device),
        class_table=test.class_table,
        device=device,
        seed=seed,
        has_mixed_precision=False,
        on_tested=keep,
    )
    fold = FoldLabels(0, 0, subsets, test, labels.class_table, ())
    for name in REFERENCES:
        runner([parse_method(name)], fold, is_timed=False, progress=progress)
    with open_class_map(folder / "class_map.tif") as dataset:
        window = Window(0, 0, dataset.height, dataset.width)
        mapped = read_codes(dataset, window, folder / "class_map.tif")[tuple(pixels.T)]

    units = UnitsOfLabels(np.where(test.mask, test.codes, 0))

    def count(codes: NDArray[np.uint16]) -> UnitConfusion:
        return UnitConfusion.of(
            units.at(*pixels.T),
            test.class_table.to_indices(test.codes[tuple(pixels.T)]),
            test.class_table.to_indices(codes),
            num_classes=len(test.class_table),
            units=units.info,
        )

    ours = count(mapped)
    rows = [_row(WORDS[name], count(given[name]), ours) for name in REFERENCES]
    card = load_model(folder / "model.safetensors").card
    method = name_method(card)
    rows.append(_row("the automatic choice", ours, None))
    return {
        "rows": rows,
        "method": method,
        "num_train": int(subsets.train.mask.sum()),
        "num_test": len(pixels),
        "units": units.info.describe(),
        "words": say(rows),
        "reason": card.settings["chosen_automatically"],
    }


def name_method(card: ModelCard) -> str:
    """Method of the automatic choice, with everything but its defaults."""
    around, treated = card.patch_size, card.settings.get("pretreatment", "none")
    parts = [card.network]
    parts += [f"patches of {around} x {around}"] if around > 1 else []
    parts += [f"pretreatment {treated}"] if treated != "none" else []
    parts += ["balanced fields"] if card.settings.get("field_weights") else []
    strength = card.settings["regularise"]
    if card.settings["held_to_labels"]:
        return ", ".join([*parts, "map held to the training labels"])
    return ", ".join([*parts, "no regularisation" if strength == "off" else f"{strength} regularisation"])


def _row(name: str, confusion: UnitConfusion, ours: UnitConfusion | None) -> dict[str, Any]:
    """A method with its accuracies; without `ours`, it is the map itself."""
    found = find_intervals(confusion).overall
    gain = None if ours is None else find_differences(ours, confusion)["overall_accuracy"]
    return {
        "name": name,
        "is_ours": ours is None,
        "metrics": {metric.name: float(metric.measure(confusion.total)) for metric in OVERALL_METRICS},
        "intervals": {metric.name: found[metric.name] for metric in OVERALL_METRICS},
        "gain": None if gain is None else {"value": gain.value, "interval": gain.interval},
    }


def say(rows: list[dict[str, Any]]) -> str:
    """The meaning of the table in words, for one split.

    Args:
        rows: the references, and the map as the last one.
    """
    *others, ours = rows
    groups: dict[str, list[str]] = {"better": [], "unclear": [], "worse": []}
    for row in others:
        low, high = row["gain"]["interval"] or (-1.0, 1.0)
        key = "better" if low > 0 else "worse" if high < 0 else "unclear"
        groups[key].append(f"{row['name']} ({100 * row['gain']['value']:+.1f} points)")
    parts = []
    if groups["better"]:
        parts.append(f"more accurate than {_join(groups['better'])}")
    if groups["unclear"]:
        parts.append(f"not distinguishable from {_join(groups['unclear'])}")
    if groups["worse"]:
        parts.append(f"less accurate than {_join(groups['worse'])}")
    name = "average_accuracy"
    ahead = [row["name"] for row in others if row["metrics"][name] > ours["metrics"][name]]
    return (
        f"On this split, the automatic choice has an overall accuracy of "
        f"{100 * ours['metrics']['overall_accuracy']:.1f} %. It is {'. It is '.join(parts)}."
        + (f" Its average accuracy is lower than that of {_join(ahead)}." if ahead else "")
    )


def _join(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def print_rows(comparison: dict[str, Any]) -> None:
    """Print the table of the page."""
    print(f"\n  {'on the same test pixels':34s}{'OA':>9s}{'AA':>9s}{'kappa':>8s}   95 % interval of OA")
    for row in comparison["rows"]:
        found, ends = row["metrics"], row["intervals"]["overall_accuracy"]
        shares = (100 * found[name] for name in ("overall_accuracy", "average_accuracy"))
        print(
            f"  {row['name']:34s}{''.join(f'{share:7.1f} %' for share in shares)}"
            f"{found['kappa']:8.3f}   {describe_interval(ends, is_share=True)}"
        )
    print(f"\n  {comparison['words']}\n  The automatic choice: {comparison['method']}.")


def write_page(folder: Path, summary: dict[str, Any]) -> None:
    """Write index.html, the page of the demo.

    Args:
        folder: of the demo, with map.png.
        summary: see `summary.json`.
    """
    comparison, split = summary["comparison"], summary["split"]
    report = Report(
        "Indian Pines, from raw arrays to an assessed map",
        origin=Origin.of({"scene": folder / "scene.tif", "labels": folder / "ground_truth.tif"}),
    )
    report.text(comparison["words"], style="advice")
    report.heading("Comparison")
    report.table(
        "Accuracies of the automatic choice and of simple methods on the same test pixels",
        [
            Column("method", is_text=True),
            "OA",
            "AA",
            "kappa",
            "OA of the automatic choice minus this, points",
        ],
        [_cells_of(row, comparison["method"]) for row in comparison["rows"]],
        strong_rows=[index for index, row in enumerate(comparison["rows"]) if row["is_ours"]],
        note=f"All methods have the same {comparison['num_train']} training pixels, and are measured on the "
        f"same {comparison['num_test']} test pixels ({comparison['units']}). The split is by {split['kind']} "
        f"with a guard band of {split['guard']} pixels, seed {split['seed']}. Another seed gives other "
        "figures. Below each figure is its 95 % interval over the spatial units of the test pixels. A method "
        "is called more or less accurate if the interval of the difference lies on one side of 0. The "
        "nearest training pixel and region growing know the places of the training pixels and no spectrum of "
        "a class: they show how much of an accuracy is the place alone. The SVM and linear discriminant "
        "analysis classify single spectra. The validation pixels chose the settings of the SVM and of region "
        "growing. OA: overall accuracy. AA: mean recall of the classes.",
    )
    report.text(comparison["reason"])
    report.heading("Map")
    encoded = base64.b64encode((folder / "map.png").read_bytes()).decode("ascii")
    report.figure(
        "Scene, ground truth, class map and confidence",
        [f'<img alt="Scene, ground truth, class map and confidence" src="data:image/png;base64,{encoded}">'],
        note=f"{summary['scene']['name']}. {summary['scene']['source']}. {summary['scene']['position']}",
        width=70.0,
    )
    steps = [folder / f"{name}.html" for name in ("split", "training", "accuracy")]
    add_pages(report, [read_page(path) for path in steps if path.exists()])
    report.write(folder / "index.html")


def _cells_of(row: dict[str, Any], method: str) -> list[Cell]:
    name = row["name"].removeprefix("the ")
    gain = row["gain"]
    cells: list[Cell] = [Named(name[0].upper() + name[1:], note=method if row["is_ours"] else "")]
    for key in ("overall_accuracy", "average_accuracy", "kappa"):
        form = partial(number, digits=3) if key == "kappa" else partial(percent, digits=1)
        cells.append(form(row["metrics"][key], interval=row["intervals"][key]))
    cells.append(points(gain["value"], interval=gain["interval"]) if gain else "")
    return cells
