"""Says in three sentences what “From labels to a map” has done, and how far to trust the map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hsi_qgis_plugin.i18n import Number, tr


def weakest_class(path: Path) -> tuple[str, float] | None:
    """Name and F1 of the class with the lowest F1 in the accuracies of Assess; None if there is none."""
    rows = json.loads(path.read_text(encoding="utf-8"))["classes"]
    known = [
        (row["f1"], row["name"]) for row in rows if row.get("f1") is not None and row["reference_pixels"] > 0
    ]
    return (min(known)[1], min(known)[0]) if known else None


def summarize(
    split: dict[str, Any],
    mapped: dict[str, Any],
    accuracy: dict[str, Any],
    *,
    method: str,
    weakest: tuple[str, float] | None,
) -> list[str]:
    """Three sentences: what was done, how accurate the map is, and how far to trust this number."""
    done = tr(
        "The method {method} was trained on {train} labelled pixels of {classes} classes and has mapped "
        "{pixels} pixels."
    ).format(
        method=method, train=split["num_train"], classes=split["num_classes"], pixels=mapped["num_pixels"]
    )
    share = f"{Number(100 * accuracy['overall_accuracy']):.1f} %"
    low, high = accuracy.get("overall_accuracy_low"), accuracy.get("overall_accuracy_high")
    if low is not None and high is not None:
        share += tr(" (95 % interval {low:.1f} to {high:.1f} %)").format(
            low=Number(100 * low), high=Number(100 * high)
        )
    right = tr("Of {test} test pixels, which the method has not learned, {share} are right").format(
        test=accuracy["num_pixels"], share=share
    )
    if weakest is not None:
        right += tr("; the least reliable class is {name} (F1 {f1:.2f})").format(
            name=weakest[0], f1=Number(weakest[1])
        )
    if split["kind"] == "random":
        trust = tr(
            "Test pixels lie beside training pixels, because the labels allow no other split: expect a lower "
            "accuracy in the rest of the scene, and label more fields apart from each other to measure it."
        )
    elif low is None:
        trust = tr(
            "Test pixels lie apart from training pixels, but in too few places for an interval: label more "
            "fields apart from each other before you rely on this number."
        )
    else:
        trust = tr(
            "Test pixels lie apart from training pixels, so expect this accuracy wherever the scene is like "
            "the labelled places, and less elsewhere and in other scenes."
        )
    return [done, right + ".", trust]
