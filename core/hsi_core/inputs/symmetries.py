"""The eight symmetries of the square: what turns and flips patches, and averages what a network says of them.

A scene has no preferred direction, so a network that was trained on turned and flipped patches may be asked eight times and
the answers averaged ("test-time augmentation"), which evens out what it says of each of them. No pixel is interpolated.
"""

import math
from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

NUM_SYMMETRIES = 8


class PredictTile(Protocol):
    """Evaluates a network on a reduced tile (K + num_bands, H + 2 halo, W + 2 halo)."""

    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logits (classes, H, W)."""

    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logits (n, classes) of the n pixels that are wanted, (H, W), row by row."""


def turn_all(values: Tensor, symmetry: int) -> Tensor:
    """A view of values (..., H, W) flipped and turned by a symmetry, 0 to 7; 0 changes nothing."""
    turned = torch.rot90(values, symmetry % 4, (-2, -1))
    return turned.flip(-1) if symmetry >= 4 else turned


def turn_back(values: Tensor, symmetry: int) -> Tensor:
    """What `turn_all` made of values (..., H, W), as they were."""
    return torch.rot90(values.flip(-1) if symmetry >= 4 else values, -(symmetry % 4), (-2, -1))


def turn_each(patches: Tensor, symmetries: Tensor) -> Tensor:
    """Patches (N, K, P, P), each flipped and turned by its own of the symmetries (N,)."""
    symmetries = symmetries.to(patches.device)
    turned = patches.clone()
    for symmetry in range(1, NUM_SYMMETRIES):
        chosen = symmetries == symmetry
        turned[chosen] = turn_all(patches[chosen], symmetry)
    return turned


def mean_over_symmetries(logits_of: Callable[[int], Tensor], *, axis: int) -> Tensor:
    """Logarithm of the mean probabilities over the eight symmetries.

    Args:
        logits_of: logits for a symmetry, where they were before the turn.
        axis: of the classes.

    Returns:
        Shape of the logits; their softmax is the mean of the eight softmaxes.
    """
    total = logits_of(0).log_softmax(axis)
    for symmetry in range(1, NUM_SYMMETRIES):
        total = torch.logaddexp(total, logits_of(symmetry).log_softmax(axis))
    return total - math.log(NUM_SYMMETRIES)


class SymmetricPredictor:
    """Evaluates a network on a tile in its eight turns and flips, and averages.

    Args:
        predict: evaluates the network on a tile.
    """

    def __init__(self, predict: PredictTile) -> None:
        self._predict = predict

    @torch.inference_mode()
    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logarithms of the mean probabilities (classes, H, W) of a reduced tile (K + num_bands, H + 2 halo, W + 2 halo)."""

        def logits_of(symmetry: int) -> Tensor:
            logits = self._predict(
                turn_all(tile, symmetry).contiguous(),
                lambda share: on_progress((symmetry + share) / NUM_SYMMETRIES),
            )
            return turn_back(logits, symmetry)

        return mean_over_symmetries(logits_of, axis=0)

    @torch.inference_mode()
    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logarithms of the mean probabilities (n, classes) of the n pixels that are wanted, (H, W), row by row."""
        number = torch.zeros(is_pixel.shape, dtype=torch.int64, device=is_pixel.device)
        number[is_pixel] = torch.arange(int(is_pixel.sum()), device=is_pixel.device)

        def logits_of(symmetry: int) -> Tensor:
            is_wanted = turn_all(is_pixel, symmetry)
            logits = self._predict.predict_pixels(turn_all(tile, symmetry).contiguous(), is_wanted)
            return logits[turn_all(number, symmetry)[is_wanted].argsort()]

        return mean_over_symmetries(logits_of, axis=1)
