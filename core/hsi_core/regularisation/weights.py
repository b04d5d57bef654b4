"""Weights between neighbouring pixels: how alike their spectra are."""

import torch
from torch import Tensor

FORWARD = ((0, 1), (1, 1), (1, 0), (1, -1))
"""Steps in rows and columns from a pixel to four of its neighbours; the other four are the reverse."""
SMALLEST_WEIGHT = 1e-6
"""Weight of neighbours that are not alike at all, so that every pixel has a neighbour."""
LARGEST_RATIO = 32.0
"""Larger ratios of squared distance to scale have the same weight: exp(-32) is far below the smallest."""
_HALVINGS, _TERMS = 6, 8


def squared_distances(components: Tensor) -> Tensor:
    """Squared distances to the four forward neighbours, (4, H, W); 0 at the edges.

    Args:
        components: values (C, H, W).
    """
    found = torch.zeros((len(FORWARD), *components.shape[1:]), device=components.device)
    for distances, step in zip(found, FORWARD, strict=True):
        total, _ = _ends(distances, step)
        for first, second in zip(*_ends(components, step), strict=True):
            difference = first - second
            total.add_(difference.mul_(difference))
    return found


def pairs(valid: Tensor) -> Tensor:
    """Whether a pixel and its forward neighbour are both valid, (4, H, W).

    Args:
        valid: valid mask (H, W).
    """
    found = torch.zeros((len(FORWARD), *valid.shape), dtype=torch.bool, device=valid.device)
    for both, step in zip(found, FORWARD, strict=True):
        here, there = _ends(valid, step)
        _ends(both, step)[0].copy_(here & there)
    return found


def edge_weights(components: Tensor, valid: Tensor, scale: float) -> Tensor:
    """Weights of the edges to the four forward neighbours, (4, H, W): exp(-d^2 / scale) + 1e-6.

    Args:
        components: components of the scene, (C, H, W).
        valid: valid mask (H, W); an invalid pixel has no edges.
        scale: squared distance at which the weight is 1 / e.
    """
    ratios = squared_distances(components).div_(scale)
    return exp_of_negative(ratios).add_(SMALLEST_WEIGHT).masked_fill_(~pairs(valid), 0.0)


def between(edges: Tensor, known: Tensor) -> Tensor:
    """Edges (4, H, W) without those of pixels that a mask (H, W) lacks."""
    return edges.masked_fill(~pairs(known), 0.0)


def exp_of_negative(values: Tensor) -> Tensor:
    """exp(-x) of values x >= 0, with a relative error below 1e-4, the same in every place of a tensor.

    A short series of x / 64, squared six times; values above 32 count as 32.
    """
    small = values.clamp(max=LARGEST_RATIO).mul_(-(0.5**_HALVINGS))
    found = torch.ones_like(small)
    for term in range(_TERMS, 0, -1):
        found.mul_(small).mul_(1.0 / term).add_(1.0)
    for _ in range(_HALVINGS):
        found.mul_(found)
    return found


def _ends(values: Tensor, step: tuple[int, int]) -> tuple[Tensor, Tensor]:
    """Values (..., H, W) at the first and at the second pixels of all pairs a step apart."""
    height, width = values.shape[-2:]
    down, right = step
    rows, columns = height - abs(down), width - abs(right)
    top, left = max(-down, 0), max(-right, 0)
    return (
        values[..., top : top + rows, left : left + columns],
        values[..., top + down : top + down + rows, left + right : left + right + columns],
    )
