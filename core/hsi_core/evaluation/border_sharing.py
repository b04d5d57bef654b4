"""The first layers of neighbouring patches computed once, with the zero padding of every patch.

Layers that pad a patch with zeros give a pixel different values in different patches, but only a few of them.
The distance to the edge of the patch matters only if the edge lies within the radius r that the layers see
around a pixel. A small patch of 2 r + 1 pixels has one pixel for each such distance, and its centre stands
for all larger distances. The layers are therefore called for all small patches of a block of pixels, and the
large patches are assembled from the results. The layers and the values stay the same, with (2 r + 1)^2 values
per pixel instead of P^2.
"""

import math
from collections.abc import Callable

import torch
from torch import Tensor

from hsi_core.evaluation.batches import Batches
from hsi_core.inputs.patches import cut_patches
from hsi_core.models.base import PatchNetwork

LARGEST_BLOCK = 32
"""Largest side of the blocks of pixels that share layers. Larger blocks have less margin, smaller ones take
less memory."""
BLOCK_BYTES = 48 * 2**20
"""Approximate memory of the feature maps of a block."""
SMALLEST_BLOCK = 8


def can_share(network: PatchNetwork) -> bool:
    """Whether patches can share the first layers of a network, and sharing saves computation."""
    return network.shared_radius is not None and 2 * network.shared_radius + 1 < network.patch_size


def place_in_small_patches(patch_size: int, small: int, num_columns: int) -> Tensor:
    """Find the pixels of a large patch among the pixels of the small patches around it.

    Args:
        patch_size: P of the large patch.
        small: side of the small patches, less than P.
        num_columns: number of small patches in a row of small patches.

    Returns:
        Index of each pixel, shape (P * P,). Small patches and their pixels are counted row by row; index 0 is
        the first pixel of the small patch in the top left corner of the large patch.
    """
    position = torch.arange(patch_size)
    first = (position - small // 2).clamp(0, patch_size - small)  # the small patch, along one axis
    inside = position - first
    of_patch = first[:, None] * num_columns + first[None, :]
    return (of_patch * small**2 + inside[:, None] * small + inside[None, :]).flatten()


def predict_sharing_borders(
    network: PatchNetwork,
    tile: Tensor,
    *,
    batch_size: int,
    on_progress: Callable[[float], None] | None = None,
    on_halved: Callable[[int], None] | None = None,
) -> Tensor:
    """Logits of every pixel of a reduced tile, equal to those of `predict_patchwise`.

    Args:
        network: in eval mode; `can_share` is true for it.
        tile: (K + num_bands, H + 2 halo, W + 2 halo), on the network's device.
        batch_size: patches per batch.
        on_progress: receives the finished share of the pixels after every batch.
        on_halved: receives the new batch size if memory runs out.

    Returns:
        Logits (classes, H, W).

    Raises:
        torch.OutOfMemoryError: there is too little memory for a single patch; RuntimeError on a CPU.
    """
    margin = network.patch_size - 1
    height, width = tile.shape[1] - margin, tile.shape[2] - margin
    batches = Batches(batch_size, on_halved=on_halved)
    logits = tile.new_empty(network.num_classes, height, width)
    num_done = 0

    def tell(count: int) -> None:
        if on_progress is not None:
            on_progress((num_done + count) / (height * width))

    size, _ = plan_block(network, tile.device)
    for row in range(0, height, size):
        for column in range(0, width, size):
            block = tile[:, row : row + size + margin, column : column + size + margin]
            found = _predict_block(network, block, batches, tell)
            logits[:, row : row + size, column : column + size] = found
            num_done += found[0].numel()
    return logits


@torch.inference_mode()
def plan_block(network: PatchNetwork, device: torch.device) -> tuple[int, int]:
    """Side in pixels of the blocks that share layers, and the bytes of the feature maps of one block."""
    small = 2 * (network.shared_radius or 0) + 1
    features = network.describe(torch.zeros(1, network.num_components, small, small, device=device))
    each, margin = features.numel() * features.element_size(), network.patch_size - small
    side = min(max(math.isqrt(BLOCK_BYTES // each) - margin, SMALLEST_BLOCK), LARGEST_BLOCK)
    return side, (side + margin) ** 2 * each


def _predict_block(
    network: PatchNetwork, block: Tensor, batches: Batches, tell: Callable[[int], None]
) -> Tensor:
    """Logits (classes, h, w) of a block (K + num_bands, h + 2 halo, w + 2 halo)."""
    side, small = network.patch_size, 2 * (network.shared_radius or 0) + 1
    height, width = block.shape[1] - side + 1, block.shape[2] - side + 1
    num_columns = block.shape[2] - small + 1
    num_small = (block.shape[1] - small + 1) * num_columns
    channels = block[: network.num_components]

    described = batches.run(
        lambda start, stop: network.describe(*cut_patches(channels, small, start, stop)),
        num_small,
        factor=side**2 // small**2,
    ).flatten(0, 1)  # (small patches * their pixels, ...)
    places = place_in_small_patches(side, small, num_columns).to(block.device)

    def classify(start: int, stop: int) -> Tensor:
        pixels = torch.arange(start, stop, device=block.device)
        corners = (pixels // width * num_columns + pixels % width) * small**2
        features = described[corners[:, None] + places]  # (n, P * P, ...)
        if not network.num_bands:
            return network.classify(features)
        spectra = block[network.num_components :, side // 2 :, side // 2 :]
        return network.classify(features, spectra[:, pixels // width, pixels % width].T)

    return batches.run(classify, height * width, on_done=tell).T.reshape(-1, height, width)
