"""The eight symmetries of the square: flips and rotations of patches, and the mean of predictions over them.

A scene has no preferred direction. A network that was trained on flipped and rotated patches can therefore
predict eight times. The mean of the predictions varies less ("test-time augmentation"). No pixel is
interpolated.
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
        """Logits (n, classes) of the n wanted pixels, True in `is_pixel` (H, W), row by row."""


def rotate_all(values: Tensor, symmetry: int) -> Tensor:
    """A view of values (..., H, W), rotated and flipped by a symmetry, 0 to 7; 0 changes nothing."""
    rotated = torch.rot90(values, symmetry % 4, (-2, -1))
    return rotated.flip(-1) if symmetry >= 4 else rotated


def rotate_back(values: Tensor, symmetry: int) -> Tensor:
    """Undo `rotate_all` on values (..., H, W)."""
    return torch.rot90(values.flip(-1) if symmetry >= 4 else values, -(symmetry % 4), (-2, -1))


def rotate_each(patches: Tensor, symmetries: Tensor) -> Tensor:
    """Patches (N, K, P, P), each rotated and flipped by its own symmetry, (N,)."""
    symmetries = symmetries.to(patches.device)
    rotated = patches.clone()
    for symmetry in range(1, NUM_SYMMETRIES):
        chosen = symmetries == symmetry
        rotated[chosen] = rotate_all(patches[chosen], symmetry)
    return rotated


def mean_over_symmetries(logits_of: Callable[[int], Tensor], *, axis: int) -> Tensor:
    """Logarithm of the mean probabilities over the eight symmetries.

    Args:
        logits_of: function that gives the logits of a symmetry, rotated back.
        axis: axis of the classes.

    Returns:
        Logarithms in the shape of the logits; their softmax is the mean of the eight softmaxes.
    """
    total = logits_of(0).log_softmax(axis)
    for symmetry in range(1, NUM_SYMMETRIES):
        total = torch.logaddexp(total, logits_of(symmetry).log_softmax(axis))
    return total - math.log(NUM_SYMMETRIES)


class SymmetricPredictor:
    """Evaluates a network on the eight rotations and flips of a tile, and averages the probabilities.

    Args:
        predict: evaluates the network on a tile.
    """

    def __init__(self, predict: PredictTile) -> None:
        self._predict = predict

    @torch.inference_mode()
    def __call__(self, tile: Tensor, on_progress: Callable[[float], None]) -> Tensor:
        """Logarithms of the mean probabilities (classes, H, W).

        `tile` is a reduced tile (K + num_bands, H + 2 halo, W + 2 halo).
        """

        def logits_of(symmetry: int) -> Tensor:
            logits = self._predict(
                rotate_all(tile, symmetry).contiguous(),
                lambda share: on_progress((symmetry + share) / NUM_SYMMETRIES),
            )
            return rotate_back(logits, symmetry)

        return mean_over_symmetries(logits_of, axis=0)

    @torch.inference_mode()
    def predict_pixels(self, tile: Tensor, is_pixel: Tensor) -> Tensor:
        """Logarithms of the mean probabilities (n, classes) of the n wanted pixels, row by row.

        The wanted pixels are True in `is_pixel` (H, W).
        """
        number = torch.zeros(is_pixel.shape, dtype=torch.int64, device=is_pixel.device)
        number[is_pixel] = torch.arange(int(is_pixel.sum()), device=is_pixel.device)

        def logits_of(symmetry: int) -> Tensor:
            is_wanted = rotate_all(is_pixel, symmetry)
            logits = self._predict.predict_pixels(rotate_all(tile, symmetry).contiguous(), is_wanted)
            return logits[rotate_all(number, symmetry)[is_wanted].argsort()]

        return mean_over_symmetries(logits_of, axis=1)
