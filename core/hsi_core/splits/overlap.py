"""The overlap of a split: the share of test pixels whose patch contains training pixels.

A network sees a patch, not a single pixel. If the patch of a test pixel contains training pixels, the test
does not measure the accuracy at places that the network has not seen (Liang et al. 2017, arXiv:1605.05829;
Nalepa et al. 2019, arXiv:1811.03707).
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from hsi_core.errors import PatchError
from hsi_core.language import tr
from hsi_core.splits.packing import pack


def within(mask: NDArray[np.bool_], distance: int) -> NDArray[np.bool_]:
    """Pixels within a Chebyshev distance (a square window) of the mask; the mask is included.

    Args:
        mask: shape (H, W).
        distance: in pixels, at least 0.
    """
    if distance == 0 or not mask.any():
        return mask.copy()
    found = mask.astype(np.uint8)
    for axis, length in enumerate(mask.shape):
        reach = min(distance, length - 1)
        found = ndimage.maximum_filter1d(found, 2 * reach + 1, axis=axis, mode="constant", cval=0)
    return found.astype(bool)


def share_of_touching(
    test_mask: NDArray[np.bool_],
    train_mask: NDArray[np.bool_],
    patch_size: int,
    *,
    check: Callable[[], None] = lambda: None,
) -> float:
    """Share of test pixels whose patch contains at least one training pixel.

    Args:
        test_mask: test pixels, shape (H, W).
        train_mask: training pixels, shape (H, W).
        patch_size: side P of the patch in pixels, odd.
        check: called regularly; may raise to cancel.

    Returns:
        0..1; NaN without test pixels.

    Raises:
        PatchError: the patch size is even or below 1.
    """
    if patch_size < 1 or patch_size % 2 == 0:
        raise PatchError(
            tr(
                "The patch size is {patch_size}; it must be odd and at least 1, so that a patch has a centre "
                "pixel.",
                patch_size=patch_size,
            )
        )
    num_test = np.count_nonzero(test_mask)
    if num_test == 0:
        return float("nan")
    packing = pack(test_mask | train_mask, patch_size // 2, check)
    test, train = packing.take(test_mask), packing.take(train_mask)
    touching = test & within(train, patch_size // 2)
    return float(np.count_nonzero(touching) / num_test)
