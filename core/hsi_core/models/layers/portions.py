"""Results of portions of the pixels, joined without gaps in memory."""

from collections.abc import Iterable

import torch
from torch import Tensor


def join_portions(portions: Iterable[Tensor], count: int) -> Tensor:
    """Rows of all portions, each copied to its place before the next portion is computed.

    With `torch.cat`, the small results of all portions are kept between their large intermediate tensors.
    The C library of Linux (glibc before 2.38) does not use the gaps between them again for aligned blocks of
    the same size, so that an SVM grew to 18 GB instead of below 1 GB.

    Args:
        portions: results (n, ...) of the same shape but for n; computed one by one.
        count: sum of all n.

    Returns:
        Tensor (count, ...).
    """
    found: Tensor | None = None
    start = 0
    for portion in portions:
        if len(portion) == count:
            return portion
        if found is None:
            found = portion.new_empty((count, *portion.shape[1:]))
        found[start : start + len(portion)] = portion
        start += len(portion)
    return torch.empty(0) if found is None else found
