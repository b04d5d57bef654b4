"""Reads the card of a model file: JSON in the header of the safetensors format.

https://huggingface.co/docs/safetensors: eight bytes with the length of the header, then the header as JSON.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_CARD = "hsi_model_card"
_MAX_HEADER = 100_000_000
"""Limit of the format."""


def read_card(path: Path) -> dict[str, Any]:
    """The card of a model file; empty if the file has none or cannot be read."""
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > _MAX_HEADER:
                return {}
            card = json.loads(json.loads(file.read(length))["__metadata__"][_CARD])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return {}
    return card if isinstance(card, dict) else {}
