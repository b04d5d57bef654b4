"""Fingerprints: they tell whether two runs have the same data and settings."""

import hashlib
import json
from typing import Any

import numpy as np


def fingerprint_of(**parts: Any) -> str:
    """Digest of named data and settings: another name, type, shape or value gives another digest.

    Every part is hashed with its name, its type and its length, so that no value can move from one part to
    the next unnoticed.

    Args:
        **parts: arrays, and plain values: text, numbers, None, and lists, tuples and dictionaries of them.

    Returns:
        SHA-256, hexadecimal.

    Raises:
        TypeError: a part is neither, for example a list of arrays, whose text would be shortened.
    """
    digest = hashlib.sha256()
    for name, part in parts.items():
        if isinstance(part, np.ndarray):
            kind, content = f"{part.dtype.str} {part.shape}", np.ascontiguousarray(part).tobytes()
        else:
            kind, content = type(part).__name__, json.dumps(part).encode()
        for field in (name.encode(), kind.encode(), content):
            digest.update(len(field).to_bytes(8, "big"))
            digest.update(field)
    return digest.hexdigest()
