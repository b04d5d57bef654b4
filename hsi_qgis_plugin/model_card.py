"""Reads what the header of a model file says: its card and its layers.

https://huggingface.co/docs/safetensors: eight bytes with the length of the header, then the header as JSON.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hsi_qgis_plugin.i18n import Number, tr

_CARD = "hsi_model_card"
_NETWORK = "network."
"""Begin of the names of tensors that are weights of the network."""
_MAX_HEADER = 100_000_000
"""Limit of the format."""


def read_header(path: Path) -> dict[str, Any]:
    """The header of a model file; empty if it cannot be read."""
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(length)) if length <= _MAX_HEADER else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return header if isinstance(header, dict) else {}


def read_card(path: Path) -> dict[str, Any]:
    """The card of a model file; empty if the file has none or cannot be read."""
    try:
        card = json.loads(read_header(path)["__metadata__"][_CARD])
    except (ValueError, LookupError, TypeError, RecursionError):
        return {}
    return card if isinstance(card, dict) else {}


def read_layers(path: Path) -> list[str]:
    """Names of the layers with weights and of the parts that hold them, in alphabetical order.

    Layers without weights, such as a dropout, are not in the file.
    """
    found: set[str] = set()
    for name in read_header(path):
        parts = name[len(_NETWORK) :].split(".")[:-1] if name.startswith(_NETWORK) else []
        found.update(".".join(parts[:length]) for length in range(1, len(parts) + 1))
    return sorted(found)


def describe_model(path: Path) -> str:
    """Network, number of classes and accuracy of a model in one line; empty if it is no model file."""
    card = read_card(path)
    classes = card.get("classes")
    if not card.get("network") or not isinstance(classes, list):
        return ""
    parts = [str(card["network"]), tr("{number} classes").format(number=len(classes))]
    for pixels, text in (
        ("test", tr("accuracy on test pixels {percent:.1f} %")),
        ("validation", tr("accuracy on validation pixels {percent:.1f} %")),
    ):
        accuracies = card.get(pixels)
        accuracy = accuracies.get("overall_accuracy") if isinstance(accuracies, dict) else None
        if isinstance(accuracy, (int, float)):
            parts.append(text.format(percent=Number(100 * accuracy)))
            break
    return ", ".join(parts)
