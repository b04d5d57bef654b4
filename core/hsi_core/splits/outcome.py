"""The requested shares of a split beside the shares that came out, in words."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hsi_core.language import Text, conjoined, listed, tr
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
        tr(
            "Requested: {asked}. Result: {found}, {unused:.0f} % not used.",
            asked=_shares(asked),
            found=_shares(shares[1:]),
            unused=100 * shares[UNUSED],
        )
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
        sentences.append(
            tr(
                "Blocks stay whole up to the guard band, so a class in few places cannot meet the requested "
                "shares; label it in more places, or try another seed."
            )
            if split.kind == "blocks"
            else tr(
                "Polygons stay whole up to the guard band, so a class in few places cannot meet the "
                "requested shares; label it in more places, or try another seed."
            )
        )
    return Outcome(listed(sentences, " "), is_warning=is_far or lost > MANY_LOST)


def _deviations(counts: NDArray[np.int64], asked: NDArray[np.float64]) -> NDArray[np.float64]:
    """Largest difference of the shares of the used pixels from the request, for each row; shape (K,)."""
    used = np.maximum(counts[:, 1:].sum(axis=1), 1)[:, None]
    deviations: NDArray[np.float64] = np.abs(counts[:, 1:] / used - asked / asked.sum()).max(axis=1)
    return deviations


def describe_similarity(split: Split) -> Text | None:
    """A sentence if other seeds give nearly the same test pixels."""
    if split.similarity is None or split.similarity <= SIMILAR:
        return None
    words = (
        tr(
            "Other seeds give similar test pixels (expected intersection over union of two seeds: "
            "{similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; "
            "label more places, or take a narrower guard band."
        )
        if split.fractions[2]
        else tr(
            "Other seeds give similar validation pixels (expected intersection over union of two seeds: "
            "{similarity:.2f}), because these labels allow few good splits. A mean over seeds says little; "
            "label more places, or take a narrower guard band."
        )
    )
    return tr(words, similarity=split.similarity)


def _shares(shares: NDArray[np.float64]) -> Text:
    train, validation, test = (100 * share for share in shares)
    return tr(
        "{train:.0f} % training, {validation:.0f} % validation, {test:.0f} % test",
        train=train,
        validation=validation,
        test=test,
    )


def _list_classes(split: Split, far: list[int]) -> Text:
    """Training, validation and test pixels of the classes that differ most from the request."""
    names, counts = split.class_table.names, split.counts
    classes = [
        tr(
            "{name} {pixels} of {total}",
            name=names[i],
            pixels=" / ".join(str(counts[i, subset]) for subset in _ORDER),
            total=counts[i].sum(),
        )
        for i in far[:_MAX_LISTED]
    ]
    if len(far) > _MAX_LISTED:
        classes.append(tr("and {count} more", count=len(far) - _MAX_LISTED))
    return tr(
        "Classes far from it (training / validation / test pixels): {classes}.", classes=listed(classes, "; ")
    )


def _describe_guard(split: Split, lost: float) -> Text:
    """Cost of the guard band, and of a narrower and a wider one."""
    trials = conjoined(
        tr("{share:.0f} % with {guard} pixels", share=100 * _lost(split, counts), guard=guard)
        for guard, counts in sorted(split.trials.items())
    )
    return tr(
        "The guard band of {guard} pixels removes {share:.0f} % of the labelled pixels; the same split would "
        "lose {trials}.",
        guard=split.guard,
        share=100 * lost,
        trials=trials,
    )


def _lost(split: Split, counts: NDArray[np.int64]) -> float:
    """Share of the labelled pixels that was requested but is in no subset."""
    return max(sum(split.fractions) - float(counts[:, 1:].sum() / counts.sum()), 0.0)
