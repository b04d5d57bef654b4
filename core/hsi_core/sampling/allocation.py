"""Size of a sample, and its allocation to strata.

Cochran 1977, Sampling Techniques, third edition, chapters 4 and 5; Olofsson et al. 2014,
doi:10.1016/j.rse.2014.02.015, section 5.1. In a stratum whose pixels are right with the probability U, the
standard deviation of a pixel is S = sqrt(U (1 - U)).
"""

import math
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import ParameterError
from hsi_core.language import tr

Allocation = Literal["proportional", "equal", "neyman", "optimal"]
MAX_SAMPLE = 100_000
"""Largest number of points of a sample."""


def sample_size(
    pixels: NDArray[np.integer[Any]],
    accuracy: NDArray[np.floating[Any]],
    *,
    allocation: Allocation,
    standard_error: float,
) -> int:
    """Number of points for a wanted standard error of the overall accuracy.

    Args:
        pixels: pixels of each stratum, shape (H,).
        accuracy: expected accuracy in each stratum, 0..1, shape (H,).
        allocation: how the points are allocated.
        standard_error: of the overall accuracy, a share.

    Raises:
        ParameterError: more than `MAX_SAMPLE` points would be needed.
    """
    total = float(pixels.sum())
    weight = pixels / total
    variance = accuracy * (1.0 - accuracy)
    if allocation == "proportional":
        needed = float(weight @ variance)
    elif allocation == "equal":
        needed = len(pixels) * float(weight**2 @ variance)
    else:  # Cochran, equation 5.25: with the allocation of Neyman
        needed = float(weight @ np.sqrt(variance)) ** 2
    size = needed / (standard_error**2 + float(weight @ variance) / total)
    if size > MAX_SAMPLE:
        raise ParameterError(
            tr(
                "A standard error of {standard_error:g} needs {size:,.0f} points; at most {max_sample:,} can "
                "be drawn. Give a larger standard error.",
                standard_error=standard_error,
                size=size,
                max_sample=MAX_SAMPLE,
            )
        )
    return max(math.ceil(round(size, 6)), 1)


def allocate(
    pixels: NDArray[np.integer[Any]],
    accuracy: NDArray[np.floating[Any]],
    *,
    allocation: Allocation,
    size: int,
    minimum: NDArray[np.integer[Any]],
    is_fixed: bool,
) -> NDArray[np.int64]:
    """Points of each stratum.

    Args:
        pixels: pixels of each stratum, shape (H,); at least one in each.
        accuracy: expected accuracy in each stratum, 0..1, shape (H,).
        allocation: proportional to the pixels, equal, or neyman and optimal: proportional to pixels times S.
        size: number of points.
        minimum: smallest number of points of each stratum, shape (H,); all pixels of smaller ones.
        is_fixed: whether the minimum takes points from other strata; else it adds points.

    Raises:
        ParameterError: the minimum needs more points than there are.
    """
    least = np.minimum(minimum, pixels).astype(np.int64)
    if is_fixed and least.sum() > size:
        raise ParameterError(
            tr(
                "The {num_pixels} strata need {least} points, because each gets at least {minimum}, but the "
                "sample has {size}; give a larger sample, or a smaller minimum.",
                num_pixels=len(pixels),
                least=int(least.sum()),
                minimum=int(minimum.max()),
                size=size,
            )
        )
    if allocation == "proportional":
        share: NDArray[np.float64] = pixels.astype(np.float64)
    elif allocation == "equal":
        share = np.ones(len(pixels))
    else:
        share = pixels.astype(np.float64) * np.sqrt(accuracy * (1.0 - accuracy))
    if not is_fixed:
        free = _apportion(share, pixels, np.zeros_like(least), size)
        raised: NDArray[np.int64] = np.maximum(free, least)
        return raised
    return _apportion(share, pixels, least, size)


def _apportion(
    share: NDArray[np.float64], most: NDArray[np.integer[Any]], least: NDArray[np.int64], size: int
) -> NDArray[np.int64]:
    """Whole numbers in proportion to the shares, within limits; their sum is the size if the limits allow."""
    size = min(size, int(most.sum()))
    found = least.astype(np.float64)
    is_free = np.ones(len(share), dtype=bool)
    while is_free.any():
        rest = size - found[~is_free].sum()
        weights = np.where(is_free, share, 0.0)
        if weights.sum() <= 0.0:
            weights = np.where(is_free, most.astype(np.float64), 0.0)
        wanted = rest * weights / weights.sum()
        low, high = is_free & (wanted < least), is_free & (wanted > most)
        # Those above their limit first: what they leave may lift others above the least.
        fixed = high if high.any() else low
        if not fixed.any():
            found = np.where(is_free, wanted, found)
            break
        found = np.where(fixed, np.where(high.any(), most, least), found)
        is_free &= ~fixed
    whole = np.floor(found + 1e-9).astype(np.int64)
    # The largest remainders get the points that are left; a stratum that is full gets none.
    remainder = np.where(whole < most, found - whole, -1.0)
    for index in np.argsort(-remainder, kind="stable")[: max(size - int(whole.sum()), 0)]:
        whole[index] += 1
    limited: NDArray[np.int64] = np.minimum(whole, most)
    return limited


def expected_error(
    pixels: NDArray[np.integer[Any]], accuracy: NDArray[np.floating[Any]], points: NDArray[np.integer[Any]]
) -> float:
    """Standard error of the overall accuracy that is expected with these points; NaN if a stratum has none.

    The variance of a stratified mean (Cochran, chapter 5).
    """
    weight = pixels / pixels.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = weight**2 * accuracy * (1.0 - accuracy) * (1.0 / points - 1.0 / pixels)
    return math.sqrt(max(float(parts.sum()), 0.0)) if (points > 0).all() else math.nan


def needed_for_class(accuracy: NDArray[np.floating[Any]], standard_error: float) -> NDArray[np.int64]:
    """Points that each stratum needs for a wanted standard error of its own accuracy."""
    return np.ceil(np.round(accuracy * (1.0 - accuracy) / standard_error**2, 6)).astype(np.int64)
