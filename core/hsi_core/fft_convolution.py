"""Correlation with a wide kernel by overlap-save: blocks of the map are multiplied with the kernel in frequency space."""

import torch
from torch import Tensor
from torch.nn import functional

BLOCK = 64
"""Side of the blocks that are transformed; each gives BLOCK - side + 1 rows and columns of the result."""


def transform_kernel(kernel: Tensor) -> Tensor:
    """Kernel (O, I, S, S) in frequency space, laid out for `correlate`: (frequencies, I, O), complex."""
    spectrum: Tensor = torch.fft.rfft2(
        kernel, s=(BLOCK, BLOCK)
    ).conj()  # correlation, as networks mean convolution
    return spectrum.flatten(2).permute(2, 1, 0).resolve_conj().contiguous()


def correlate(maps: Tensor, transformed: Tensor, *, side: int) -> Tensor:
    """Correlation of maps with a kernel, valid positions only; equal to `conv2d` within float rounding.

    Args:
        maps: (I, H, W).
        transformed: kernel from `transform_kernel`.
        side: S, side of the kernel; at most `BLOCK`.

    Returns:
        (O, H - S + 1, W - S + 1).
    """
    step = BLOCK - side + 1
    height, width = maps.shape[1] - side + 1, maps.shape[2] - side + 1
    rows, columns = -(-height // step), -(-width // step)
    padded = functional.pad(
        maps, (0, columns * step + side - 1 - maps.shape[2], 0, rows * step + side - 1 - maps.shape[1])
    )
    blocks = padded.unfold(1, BLOCK, step).unfold(2, BLOCK, step)  # (I, rows, columns, BLOCK, BLOCK), no copy
    spectrum = torch.fft.rfft2(blocks).flatten(3).flatten(1, 2)  # (I, N, frequencies)
    product = torch.bmm(spectrum.permute(2, 1, 0), transformed)  # (frequencies, N, O)
    product = product.permute(1, 2, 0).unflatten(2, (BLOCK, BLOCK // 2 + 1))  # type: ignore[no-untyped-call]
    found: Tensor = torch.fft.irfft2(product, s=(BLOCK, BLOCK))[..., :step, :step]  # (N, O, step, step)
    joined = found.reshape(rows, columns, -1, step, step).permute(2, 0, 3, 1, 4)
    return joined.reshape(-1, rows * step, columns * step)[:, :height, :width]
