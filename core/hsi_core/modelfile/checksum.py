"""The checksum of a model: it shows whether a file still holds what the training wrote.

The checksum covers every tensor and the whole card, except for the provenance, which users add later.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

CHECKSUM = "contents_sha256"
"""Key in the JSON of the card; models of older versions lack it."""


def compute_checksum(card: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> str:
    """SHA-256 of a card, as plain values of JSON, and of all tensors, with names, types and shapes."""
    described = {name: value for name, value in card.items() if name not in (CHECKSUM, "provenance")}
    digest = hashlib.sha256(json.dumps(described, sort_keys=True).encode("ascii"))
    for name, tensor in sorted(tensors.items()):
        digest.update(json.dumps([name, str(tensor.dtype), list(tensor.shape)]).encode("ascii"))
        if tensor.numel():  # the bytes of an empty tensor cannot be viewed
            digest.update(tensor.contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()


def with_checksum(card: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> str:
    """The card as JSON text, with its checksum."""
    signed = dict(card) | {CHECKSUM: compute_checksum(card, tensors)}
    return json.dumps(signed, ensure_ascii=False, separators=(",", ":"))
