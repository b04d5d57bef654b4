"""Cross-validate methods on places apart from training pixels; write docs/places.json and docs/accuracy.md.

    make places ARGS="--protocols indian_pines_blocks hymap_blocks --berlin FOLDER"
    make places ARGS="--protocols published_indian_pines published_hymap published_enmap --berlin FOLDER"

Each protocol is one run of Cross-validate: blocks or whole fields with a guard band, five folds, two repeats;
all settings are chosen inside the training folds. The protocols `published_...` have the same folds and the
published networks, which take many minutes. A run that was stopped resumes; a finished one is not
repeated unless `--again` is given. Indian Pines comes from `scripts/indian_pines.py`. The Berlin scenes
(Okujeni et al. 2016, doi:10.5880/enmap.2016.008) are not part of the project: give the folder with
`--berlin`. Prints one JSON line for each protocol.
"""

import argparse
import json
import os
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch is loaded

import numpy as np
import rasterio

from hsi_core.crossvalidation.methods import REGULARISE
from hsi_core.progress import Progress
from hsi_core.tasks import crossvalidate
from hsi_core.worker import prepare_process
from protocols import read_scene

ROOT = Path(__file__).parent.parent
PAGE, RUNS = ROOT / "docs" / "accuracy.md", ROOT / "docs" / "places.json"
BEGIN, END = "<!-- places: written by make places -->", "<!-- end of places -->"
BEGIN_PUBLISHED, END_PUBLISHED = "<!-- published: written by make places -->", "<!-- end of published -->"
KEPT = (
    "overall_accuracy",
    "overall_accuracy_spread_over_folds",
    "average_accuracy",
    "kappa",
    "train_seconds",
)


@dataclass(frozen=True)
class Protocol:
    """One cross-validation.

    Args:
        title: for the page.
        methods: methods beside those that are always there.
        settings: parameters of Cross-validate.
        scene: path below the folder of the Berlin scenes; empty for Indian Pines.
        labels: path of its labels.
    """

    title: str
    methods: tuple[str, ...]
    settings: dict[str, Any]
    scene: str = ""
    labels: str = ""


_SVM = "svm[pretreatment=snv,patch_size=3]"
_BALANCED = ("discriminant-context[field_weights=yes]", "discriminant-svm[field_weights=yes]")
_BALANCED_LDA = "lda[field_weights=yes]"
_MEAN, _BALANCED_MEAN = "svm-mean", "svm-mean[field_weights=yes]"
_FIELDS = (
    "discriminant-context",
    "discriminant-context+regularise",
    "discriminant-context+regularise=strong",
    "discriminant-svm",
    "discriminant-svm+regularise",
    "svm+regularise",
    _SVM,
    f"{_SVM}+regularise",
    f"{_SVM}+regularise=strong",
    "lda+regularise",
    _BALANCED_LDA,
    *_BALANCED,
    *(f"{name}+regularise=strong" for name in ("discriminant-svm", *_BALANCED)),
    *(f"{name}+regularise=held" for name in ("discriminant-context", "discriminant-svm", "svm", _SVM, "lda")),
    *(f"{name}+regularise=held" for name in (*_BALANCED, _BALANCED_LDA)),
    *(f"{name}{step}" for name in (_MEAN, _BALANCED_MEAN) for step in ("", "+regularise=held")),
    "auto",
)
_CITY = (
    "discriminant-context",
    "discriminant-svm",
    "discriminant-svm+regularise",
    "svm+regularise",
    _SVM,
    "pls_da",
    "boosting",
    _BALANCED_LDA,
    *_BALANCED,
    _MEAN,
    "auto",
)
HYMAP = {
    "scene": "HyMap02_Berlin_Urban_Gradient_2009.bsq",
    "labels": "LandCov_Vec_Berlin_Urban_Gradient_2009.shp",
}
ENMAP = {"scene": "EnMAP_BerlinUrbanGradient.bsq", "labels": "LandCov_BerlinUrbanGradient.shp"}

PROTOCOLS = {
    "indian_pines_blocks": Protocol(
        "Indian Pines, blocks of 29 pixels, guard band of 6 pixels",
        _FIELDS,
        {"kind": "blocks", "block_size": 29, "guard": 6},
    ),
    "indian_pines_fields": Protocol(
        "Indian Pines, whole fields, guard band of 6 pixels", _FIELDS, {"kind": "fields", "guard": 6}
    ),
    "hymap_blocks": Protocol(
        "HyMap Berlin, blocks, guard band of 4 pixels", _CITY, {"kind": "blocks", "guard": 4}, **HYMAP
    ),
    "hymap_polygons": Protocol(
        "HyMap Berlin, whole polygons, guard band of 4 pixels",
        _CITY,
        {"kind": "polygons", "guard": 4},
        **HYMAP,
    ),
    "enmap_blocks": Protocol(
        "EnMAP Berlin, blocks, guard band of 4 pixels", _CITY, {"kind": "blocks", "guard": 4}, **ENMAP
    ),
    "enmap_polygons": Protocol(
        "EnMAP Berlin, whole polygons, guard band of 4 pixels",
        _CITY,
        {"kind": "polygons", "guard": 4},
        **ENMAP,
    ),
}

_WITHOUT_WEIGHTS = "reduction=discriminant,class_weights=no"
_WITH_WEIGHTS = "reduction=discriminant,class_weights=yes"


def _both(*names: str) -> tuple[str, ...]:
    """Each method without and with regularisation."""
    return tuple(f"{name}{step}" for name in names for step in ("", REGULARISE))


_ALL_FOUR = _both(
    f"hybridsn[patch_size=9,{_WITHOUT_WEIGHTS}]",
    *(f"{name}[patch_size=7,{_WITHOUT_WEIGHTS}]" for name in ("a2s2k", "lsga-vit", "ssan")),
)

PUBLISHED = {
    "published_indian_pines": Protocol(
        "Published networks on Indian Pines, blocks",
        (*_ALL_FOUR, "svm+regularise", "lda+regularise"),
        PROTOCOLS["indian_pines_blocks"].settings,
    ),
    "published_indian_pines_fields": Protocol(
        "Published networks on Indian Pines, whole fields",
        (*_ALL_FOUR, "svm+regularise"),
        PROTOCOLS["indian_pines_fields"].settings,
    ),
    "published_hymap": Protocol(
        "Published networks on HyMap Berlin, blocks",
        (
            *_both(f"ssan[patch_size=7,{_WITHOUT_WEIGHTS}]", f"hybridsn[patch_size=7,{_WITHOUT_WEIGHTS}]"),
            "svm+regularise",
        ),
        PROTOCOLS["hymap_blocks"].settings,
        **HYMAP,
    ),
    "published_enmap": Protocol(
        "Published networks on EnMAP Berlin, blocks",
        (
            *_both(f"a2s2k[patch_size=3,{_WITH_WEIGHTS}]", f"lsga-vit[patch_size=3,{_WITH_WEIGHTS}]"),
            "svm+regularise",
        ),
        PROTOCOLS["enmap_blocks"].settings,
        **ENMAP,
    ),
}
"""The published networks in corrected form on the same folds, beside the methods that are always there."""


def run(name: str, folder: Path, berlin: Path | None) -> dict[str, Any]:
    """Cross-validate one protocol, and return what the page needs."""
    protocol = (PROTOCOLS | PUBLISHED)[name]
    found = folder / f"{name}.json"
    if protocol.scene:
        if berlin is None:
            raise SystemExit(f"The protocol {name} needs the Berlin scenes: give --berlin FOLDER.")
        scene, labels = (next(berlin.rglob(file)) for file in (protocol.scene, protocol.labels))
        settings = protocol.settings | {"field": "Level_2"}
    else:
        scene, labels = write_indian_pines(folder)
        settings = protocol.settings
    params = crossvalidate.Params(
        scene=scene,
        labels=labels,
        methods=protocol.methods,
        json_file=found,
        report=found.with_suffix(".html"),
        **settings,
    )
    crossvalidate.run(params, Progress())
    return condense(protocol.title, json.loads(found.read_text(encoding="utf-8")))


def condense(title: str, record: dict[str, Any]) -> dict[str, Any]:
    """What the page needs of the JSON file of Cross-validate."""
    methods = {
        method: {key: values[key] for key in KEPT}
        | {
            "overall_accuracy_of_repeats": values["repeats"],
            "folds": len(values["folds"]),
            "choices": sorted({fold["chosen"].get("method", "") for fold in values["folds"]} - {""}),
        }
        for method, values in record["methods"].items()
    }
    return {
        "title": title,
        "num_test": sum(fold["num_test"] for fold in next(iter(record["methods"].values()))["folds"])
        // record["repeats"],
        "similarity_of_repeats": record["similarity_of_repeats"],
        "block_size": record["block_size"],
        "version": record["version"],
        "methods": methods,
    }


def write_indian_pines(folder: Path) -> tuple[Path, Path]:
    """Write scene and labels of Indian Pines to a folder; returns both paths."""
    scene, labels = folder / "indian_pines.tif", folder / "indian_pines_labels.tif"
    if not labels.exists():
        cube, truth = read_scene()
        for path, values in ((scene, cube.astype(np.uint16)), (labels, truth[None].astype(np.uint8))):
            profile = {"height": values.shape[1], "width": values.shape[2], "count": len(values)}
            with rasterio.open(path, "w", driver="GTiff", dtype=values.dtype, **profile) as dataset:
                dataset.write(values)
    return scene, labels


def write_page(runs: dict[str, Any]) -> None:
    """Replace the tables in the page."""
    text = PAGE.read_text(encoding="utf-8")
    for protocols, begin, end in ((PROTOCOLS, BEGIN, END), (PUBLISHED, BEGIN_PUBLISHED, END_PUBLISHED)):
        before, rest = text.split(begin)
        after = rest.split(end)[1]
        tables = "\n".join(_table(runs[name]) for name in protocols if name in runs)
        text = f"{before}{begin}\n\n{tables}\n{end}{after}"
    PAGE.write_text(text, encoding="utf-8")


def _table(run: dict[str, Any]) -> str:
    lines = [
        f"### {run['title']}",
        "",
        f"Test pixels of a repeat: {run['num_test']:,}. Overlap of the test pixels of the two repeats "
        f"(intersection over union): {run['similarity_of_repeats']:.2f}.",
        "",
        "| method | OA ± deviation over folds | AA | kappa | seconds of a training |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name, values in sorted(run["methods"].items(), key=lambda item: -item[1]["overall_accuracy"]):
        shown = [100 * values[key] for key in KEPT[:4]]
        lines.append(
            f"| {name} | {shown[0]:.1f} ± {shown[1]:.1f} | {shown[2]:.1f} | {shown[3]:.1f} | "
            f"{values['train_seconds']:.1f} |"
        )
    choices = [f"`{name}`" for values in run["methods"].values() for name in values["choices"]]
    if choices:
        lines += ["", textwrap.fill(f"Methods that auto chose in the folds: {', '.join(choices)}.", 110)]
    return "\n".join([*lines, ""])


def main() -> None:
    """Run the requested protocols that have no result yet, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    names = [*PROTOCOLS, *PUBLISHED]
    parser.add_argument("--protocols", nargs="+", default=names, choices=names)
    parser.add_argument("--berlin", type=Path, help="folder with the Berlin scenes")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "places", help="folder for the runs")
    parser.add_argument("--again", action="store_true", help="repeat finished runs")
    arguments = parser.parse_args()
    prepare_process()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    runs = json.loads(RUNS.read_text(encoding="utf-8")) if RUNS.exists() else {}
    for name in arguments.protocols:
        if name not in runs or arguments.again:
            runs[name] = run(name, arguments.folder, arguments.berlin)
            RUNS.write_text(json.dumps(runs, indent=1) + "\n", encoding="utf-8")
            print(json.dumps({"protocol": name, **runs[name]}), flush=True)
    write_page(runs)


if __name__ == "__main__":
    main()
