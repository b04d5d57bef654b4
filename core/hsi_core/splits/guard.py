"""The guard band between training and evaluated pixels, and the cut that divides a class at a guard band.

Evaluated pixels are validation and test pixels. The band separates both from training pixels, not from each
other.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from hsi_core.splits.overlap import within

UNUSED, TRAIN, VALIDATION, TEST = 0, 1, 2, 3
"""Values of a raster of subsets."""

MIN_TRAIN = 2
"""Training needs this many pixels of each class."""

Mask = NDArray[np.bool_]


def apply_guard(
    subsets: NDArray[np.uint8],
    weights: NDArray[np.float64],
    *,
    guard: int,
    keep_train: Mask,
    keep_evaluated: Mask,
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.uint8]:
    """Drop pixels until no evaluated pixel is within `guard` (Chebyshev) of a training pixel.

    Around each conflict, the side with the smaller weight is dropped. No pixel is dropped without need: each
    dropped pixel is within `guard` of a pixel that stays.

    Args:
        subsets: subset of each pixel, shape (H, W).
        weights: cost of dropping each pixel, shape (H, W).
        guard: width of the band in pixels.
        keep_train: training pixels that must stay, shape (H, W).
        keep_evaluated: evaluated pixels that must stay; none is within `guard` of `keep_train`.
        check: called regularly; may raise to cancel.

    Returns:
        The subsets, where dropped pixels are unused.
    """
    if guard == 0:
        return subsets
    all_train = (subsets == TRAIN) & ~within(keep_evaluated, guard)
    all_evaluated = (subsets >= VALIDATION) & ~within(keep_train, guard)
    train, evaluated = all_train, all_evaluated
    for _ in range(3):
        check()
        train_conflict = train & within(evaluated, guard)
        if not train_conflict.any():
            break
        evaluated_conflict = evaluated & within(train, guard)
        check()
        cost_train = _box_sum(weights * train_conflict, guard)
        cost_evaluated = _box_sum(weights * evaluated_conflict, guard)
        is_train_cheaper = cost_train < cost_evaluated
        train = train & ~(train_conflict & is_train_cheaper)
        evaluated = evaluated & ~(evaluated_conflict & ~is_train_cheaper)
    # Resolve the conflicts that remain; then restore each pixel that no longer conflicts.
    evaluated = evaluated & ~within(train, guard)
    train = all_train & ~within(evaluated, guard)
    evaluated = all_evaluated & ~within(train, guard)
    return np.where(train | evaluated, subsets, UNUSED).astype(np.uint8)


def _box_sum(values: NDArray[np.float64], radius: int) -> NDArray[np.float64]:
    """Mean over a square window: proportional to the sum, so comparisons give the same result."""
    sums = values
    for axis, length in enumerate(values.shape):
        size = 2 * min(radius, length - 1) + 1
        sums = ndimage.uniform_filter1d(sums, size, axis=axis, mode="constant")
    return sums


def cut(
    train_candidates: Mask,
    evaluated_candidates: Mask,
    *,
    guard: int,
    train_share: float,
    cost_train: NDArray[np.float64],
    cost_evaluated: NDArray[np.float64],
    min_train: int = 1,
    min_evaluated: int = 1,
) -> tuple[Mask, Mask] | None:
    """Cut the pixels of one class along rows or columns: one end for training, the other for evaluation.

    A cut is found whenever one exists: if two candidates are more than `guard` apart (Chebyshev), they are so
    along one axis. The best cut of each axis and direction is computed; the one with the largest gain for the
    class minus the loss of other classes is returned.

    Args:
        train_candidates: pixels that may become training pixels, shape (H, W).
        evaluated_candidates: pixels that may be evaluated; they may overlap the first.
        guard: pixels between both ends that are not used.
        train_share: requested share of training pixels in both ends together, 0..1 exclusive.
        cost_train: loss if a pixel can no longer be a training pixel, as a share of its class.
        cost_evaluated: the same for evaluation.
        min_train: minimum number of training pixels.
        min_evaluated: minimum number of evaluated pixels.

    Returns:
        Training and evaluated pixels, or None if the candidates are not far enough apart.
    """
    total = max(np.count_nonzero(train_candidates | evaluated_candidates), 1)
    best: tuple[float, Mask, Mask] | None = None
    for axis in (0, 1):
        for backwards in (False, True):
            first = np.flip(train_candidates, axis) if backwards else train_candidates
            second = np.flip(evaluated_candidates, axis) if backwards else evaluated_candidates
            position = _balanced_position(
                first.sum(axis=1 - axis),
                second.sum(axis=1 - axis),
                guard,
                train_share,
                min_train=min_train,
                min_evaluated=min_evaluated,
            )
            if position is None:
                continue
            lines = np.arange(first.shape[axis])
            lines = lines[:, None] if axis == 0 else lines[None, :]
            train = first & (lines <= position)
            evaluated = second & (lines > position + guard)
            if backwards:
                train, evaluated = np.flip(train, axis), np.flip(evaluated, axis)
            gain = min(train.sum() / train_share, evaluated.sum() / (1.0 - train_share)) / total
            loss = cost_evaluated[within(train, guard)].sum() + cost_train[within(evaluated, guard)].sum()
            if best is None or gain - loss > best[0]:
                best = (float(gain - loss), train, evaluated)
    return None if best is None else (best[1], best[2])


def _balanced_position(
    train_lines: NDArray[np.int64],
    evaluated_lines: NDArray[np.int64],
    guard: int,
    train_share: float,
    *,
    min_train: int,
    min_evaluated: int,
) -> int | None:
    """Last line of the training end: maximizes the smaller of both ends, relative to its target."""
    length = len(train_lines)
    if length <= guard + 1:
        return None
    train = np.cumsum(train_lines)[: length - guard - 1]
    evaluated = np.cumsum(evaluated_lines[::-1])[::-1][guard + 1 :]
    quality = np.minimum(train / train_share, evaluated / (1.0 - train_share))
    quality[(train < min_train) | (evaluated < min_evaluated)] = 0.0
    position = int(np.argmax(quality))
    return position if quality[position] > 0 else None


def can_be_cut(mask: Mask, guard: int) -> bool:
    """Whether two pixels of the mask are more than `guard` apart (Chebyshev)."""
    if not mask.any():
        return False
    return any(int(np.ptp(np.flatnonzero(mask.any(axis=1 - axis)))) > guard for axis in (0, 1))
