"""Correlation with a wide kernel by overlap-save.

Blocks of the map are multiplied by the kernel in frequency space.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from scipy.fft import next_fast_len
from torch import Tensor
from torch.nn import functional

LARGEST_STEP = 48
"""Maximum rows and columns of the result of a block: larger blocks waste less, but need more memory for the
kernel."""
OUTPUTS_AT_ONCE = 64
"""Channels of the result that are computed at once: bounds memory and the delay of a cancellation."""


@dataclass(frozen=True)
class TransformedKernel:
    """A kernel in frequency space.

    Args:
        side: S, side of the kernel.
        block: B, side of the transformed blocks; each block gives B - S + 1 rows and columns of the result.
        parts: portions of the output channels, each (frequencies, I, O), complex.
    """

    side: int
    block: int
    parts: list[Tensor]


def choose_block(side: int, length: int) -> int:
    """Side of blocks that cover a result of this length with little waste and have a fast transform."""
    num_blocks = -(-length // LARGEST_STEP)
    return int(next_fast_len(-(-length // num_blocks) + side - 1))


def transform_kernel(
    kernel: Tensor, *, block: int, on_part: Callable[[], None] | None = None
) -> TransformedKernel:
    """Transform a kernel (O, I, S, S) to frequency space, in the layout that `correlate` reads.

    Args:
        kernel: weights of a convolution layer.
        block: side of the blocks, at least S.
        on_part: called after each portion of the output channels.
    """
    parts = []
    for part in torch.split(kernel, OUTPUTS_AT_ONCE):
        spectrum = torch.fft.rfft2(
            part, s=(block, block)
        ).conj()  # a convolution layer computes a correlation
        parts.append(spectrum.flatten(2).permute(2, 1, 0).resolve_conj().contiguous())
        if on_part is not None:
            on_part()
    return TransformedKernel(kernel.shape[-1], block, parts)


def correlate(
    maps: Tensor, kernel: TransformedKernel, *, on_part: Callable[[], None] | None = None
) -> Tensor:
    """Correlation of maps with a kernel, valid positions only; equal to `conv2d` within float rounding.

    Reading the kernel takes most of the time, so every portion of the kernel is read once for all blocks. The
    channels stay last after the product, because moving them costs as much as transforming them.

    Args:
        maps: (I, H, W).
        kernel: from `transform_kernel`.
        on_part: called after each portion of the output channels.

    Returns:
        (H - S + 1, W - S + 1, O).
    """
    side, block = kernel.side, kernel.block
    step, num_frequencies = block - side + 1, block // 2 + 1
    height, width = maps.shape[1] - side + 1, maps.shape[2] - side + 1
    rows, columns = -(-height // step), -(-width // step)
    padded = functional.pad(
        maps, (0, columns * step + side - 1 - maps.shape[2], 0, rows * step + side - 1 - maps.shape[1])
    )
    blocks = padded.unfold(1, block, step).unfold(2, block, step)  # (I, rows, columns, B, B), no copy
    # A product of a strided view is several times slower than a copy and a product.
    spectrum = torch.fft.rfft2(blocks).flatten(3).flatten(1, 2).permute(2, 1, 0).contiguous()
    joined = []
    for part in kernel.parts:
        product = torch.bmm(spectrum, part)  # (frequencies, N, O)
        product = product.unflatten(0, (block, num_frequencies))  # type: ignore[no-untyped-call]
        # One axis after the other: rows that wrap around are dropped before the second axis is transformed.
        along = torch.fft.ifft(product, dim=0)[:step]
        found = torch.fft.irfft(along, n=block, dim=1)[:, :step]  # (step, step, N, O)
        found = found.unflatten(2, (rows, columns)).permute(2, 0, 3, 1, 4)
        joined.append(found.reshape(rows * step, columns * step, -1)[:height, :width])
        if on_part is not None:
            on_part()
    return torch.cat(joined, dim=2)
