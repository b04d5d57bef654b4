"""The requested shares of a split beside the shares that came out, in words."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.splits.draw import SIMILAR
from hsi_core.splits.guard import TEST, TRAIN, UNUSED, VALIDATION
from hsi_core.splits.split import Split

FAR_OFF = 0.08
"""The shares of the pixels in a subset may differ by this much from the request without a warning."""

FAR_OFF_CLASS = 0.15
"""The same for the pixels of one class."""

MANY_LOST = 0.3
"""A guard band that removes a larger share of the labelled pixels is a warning."""

_SOME_LOST = 0.05
"""A guard band that removes a larger share is mentioned."""

_MAX_LISTED = 5
_ORDER = (TRAIN, VALIDATION, TEST)


@dataclass(frozen=True)
class Outcome:
    """Requested and resulting shares.

    Args:
        text: sentences.
        is_warning: whether the result is far from the request.
    """

    text: str
    is_warning: bool


def describe_outcome(split: Split) -> Outcome:
    """What was asked, the result, the classes that differ most, and the reason."""
    total = split.counts.sum(axis=0)
    asked = np.array(split.fractions)
    shares = total / total.sum()
    sentences = [
        f"Requested: {_shares(asked)}. Result: {_shares(shares[1:])}, {100 * shares[UNUSED]:.0f} % not used."
    ]
    off = _deviations(split.counts, asked)
    lacks = np.any((split.counts[:, 1:] == 0) & (asked > 0), axis=1)  # these classes have their own message
    far = [i for i in np.argsort(-off, kind="stable").tolist() if off[i] > FAR_OFF_CLASS and not lacks[i]]
    if far:
        sentences.append(_list_classes(split, far))
    lost = _lost(split, split.counts)
    if split.trials and lost > _SOME_LOST:
        sentences.append(_describe_guard(split, lost))
    is_far = bool(far) or bool(_deviations(total[None], asked)[0] > FAR_OFF)
    if is_far and split.kind != "random":
        unit = {"blocks": "Blocks", "polygons": "Polygons"}[split.kind]
        sentences.append(
            f"{unit} stay whole up to the guard band, so a class in few places cannot meet the requested "
            "shares; label it in more places, or try another seed."
        )
    return Outcome(" ".join(sentences), is_warning=is_far or lost > MANY_LOST)


def _deviations(counts: NDArray[np.int64], asked: NDArray[np.float64]) -> NDArray[np.float64]:
    """Largest difference of the shares of the used pixels from the request, for each row; shape (K,)."""
    used = np.maximum(counts[:, 1:].sum(axis=1), 1)[:, None]
    deviations: NDArray[np.float64] = np.abs(counts[:, 1:] / used - asked / asked.sum()).max(axis=1)
    return deviations


def describe_similarity(split: Split) -> str | None:
    """A sentence if other seeds give nearly the same test pixels."""
    if split.similarity is None or split.similarity <= SIMILAR:
        return None
    name = "test" if split.fractions[2] else "validation"
    return (
        f"Other seeds give similar {name} pixels (expected intersection over union of two seeds: "
        f"{split.similarity:.2f}), because these labels allow few good splits. A mean over seeds says "
        "little; label more places, or take a narrower guard band."
    )


def _shares(shares: NDArray[np.float64]) -> str:
    train, validation, test = (f"{100 * share:.0f} %" for share in shares)
    return f"{train} training, {validation} validation, {test} test"


def _list_classes(split: Split, far: list[int]) -> str:
    """Training, validation and test pixels of the classes that differ most from the request."""
    names, counts = split.class_table.names, split.counts
    listed = "; ".join(
        f"{names[i]} {' / '.join(str(counts[i, subset]) for subset in _ORDER)} of {counts[i].sum()}"
        for i in far[:_MAX_LISTED]
    )
    more = f"; and {len(far) - _MAX_LISTED} more" if len(far) > _MAX_LISTED else ""
    return f"Classes far from it (training / validation / test pixels): {listed}{more}."


def _describe_guard(split: Split, lost: float) -> str:
    """Cost of the guard band, and of a narrower and a wider one."""
    trials = " and ".join(
        f"{100 * _lost(split, counts):.0f} % with {guard} pixels"
        for guard, counts in sorted(split.trials.items())
    )
    return (
        f"The guard band of {split.guard} pixels removes {100 * lost:.0f} % of the labelled pixels; the same "
        f"split would lose {trials}."
    )


def _lost(split: Split, counts: NDArray[np.int64]) -> float:
    """Share of the labelled pixels that was requested but is in no subset."""
    return max(sum(split.fractions) - float(counts[:, 1:].sum() / counts.sum()), 0.0)
