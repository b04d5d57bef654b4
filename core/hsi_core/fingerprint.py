"""Fingerprints: they tell whether two runs have the same data and settings."""

import hashlib
from typing import Any

import numpy as np


def fingerprint_of(*parts: Any) -> str:
    """What tells one training from another: a digest of its data (arrays) and settings (anything with a `repr`)."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.tobytes() if isinstance(part, np.ndarray) else repr(part).encode())
    return digest.hexdigest()
