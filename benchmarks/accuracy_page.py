"""Write the tables of docs/accuracy.md from all runs of `reproduce.py`.

The text around the tables is written by hand.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

PAGE = Path(__file__).parent.parent / "docs" / "accuracy.md"
BEGIN, END = "<!-- tables: written by make reproduce -->", "<!-- end of tables -->"

TITLES = {
    "random10": "random10: 10 % of each class at random, as the papers do",
    "hong": "hong: fixed masks with few labels",
    "dase": "dase: fixed, spatially disjoint masks",
    "blocks": "blocks: our split in blocks with a guard band of 6 pixels",
}
PUBLISHED = {
    ("random10", "hybridsn"): "98.39 ± 0.4 / 98.01 / 98.16 [1]",
    ("random10", "a2s2k"): "98.66 ± 0.4 (OA) [2]",
    ("random10", "lsga-vit"): "no verified figure [3]",
}
"""Published OA / AA / kappa, with the number of the source on the page."""
EARLIER = " [4]"
"""Reference to the remark about runs of earlier versions of `reproduce.py`, which named no version."""

ORDER = ("hybridsn", "hybridsn-se", "a2s2k", "lsga-vit", "ssan", "svm", "random_forest", "position")
NAMES = {
    "hybridsn": "HybridSN",
    "hybridsn-se": "HybridSN-SE",
    "a2s2k": "A2S2K-ResNet",
    "lsga-vit": "LSGA-ViT",
    "ssan": "SSAN",
    "svm": "SVM, spectrum",
    "random_forest": "random forest, spectrum",
    "position": "nearest training pixel, position only",
}


def write_page(runs: Sequence[dict[str, Any]]) -> None:
    """Replace the tables in the page."""
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    tables = "\n".join(
        _table(protocol, [run for run in runs if run["protocol"] == protocol]) for protocol in TITLES
    )
    PAGE.write_text(f"{before}{BEGIN}\n\n{tables}\n{END}{after}", encoding="utf-8")


def _table(protocol: str, runs: Sequence[dict[str, Any]]) -> str:
    """Table of one protocol: a row for each network, form and patch size, and for runs of earlier code.

    Figures are mean and standard deviation over the seeds.
    """
    lines = [f"### {TITLES[protocol]}", ""]
    if not runs:
        return "\n".join([*lines, "Not run yet.", ""])
    tested = sorted({(run["num_train"], run["num_test"]) for run in runs})
    counts = ", ".join(f"{train:,} / {test:,}" for train, test in tested)
    lines += [
        f"Training / test pixels: {counts}.",
        "",
        "| | patch | OA | AA | kappa | OA, averaged over rotations and flips | seeds | test patches touching "
        "training pixels | published OA / AA / kappa |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    groups = sorted(
        {
            (ORDER.index(run["network"]), run["form"], "hsi_core" not in run, run["patch_size"])
            for run in runs
        },
        key=lambda group: group[:3],
    )
    for index, form, is_earlier, patch_size in groups:
        network = ORDER[index]
        mine = [
            run
            for run in runs
            if (run["network"], run["form"], "hsi_core" not in run, run["patch_size"])
            == (network, form, is_earlier, patch_size)
        ]
        figures = " | ".join(
            _spread([run[key] for run in mine]) for key in ("overall_accuracy", "average_accuracy", "kappa")
        )
        averaged = [run["averaged"]["overall_accuracy"] for run in mine if "averaged" in run]
        if averaged and len(averaged) < len(mine):
            raise ValueError(
                f"Some runs of {network} in {protocol} lack the average over rotations; run them again."
            )
        name = NAMES[network] + (f", {form}" if form else "") + (EARLIER if is_earlier else "")
        patch = f"{patch_size} × {patch_size}" if form else "-"
        touching = f"{np.mean([run['touching'] for run in mine]):.1f} %" if form else "-"
        published = PUBLISHED.get((protocol, network), "-") if form else "-"
        lines.append(
            f"| {name} | {patch} | {figures} | {_spread(averaged) if averaged else '-'} | {len(mine)} | "
            f"{touching} | {published} |"
        )
    return "\n".join([*lines, ""])


def _spread(values: Sequence[float]) -> str:
    if len(values) == 1:
        return f"{values[0]:.2f}"
    return f"{np.mean(values):.2f} ± {np.std(values, ddof=1):.2f}"
