"""Scenes of fields with noisy probabilities, and the exact solution of the diffusion."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.linalg import spsolve
from torch import Tensor

STEPS = ((0, 1), (1, 1), (1, 0), (1, -1))


def fields_scene(
    height: int, width: int, *, num_classes: int = 4, seed: int = 0
) -> tuple[NDArray, NDArray, NDArray, NDArray]:
    """Cube (12, H, W) of square fields, valid mask, noisy probabilities and class index (H, W).

    The last rows of the right corner are invalid.
    """
    rng = np.random.default_rng(seed)
    fields = rng.integers(num_classes, size=(-(-height // 20), -(-width // 20)))
    classes = fields.repeat(20, axis=0).repeat(20, axis=1)[:height, :width]
    spectra = rng.normal(size=(num_classes, 12))
    cube = spectra[classes].transpose(2, 0, 1) + rng.normal(scale=0.5, size=(12, height, width))
    scores = 1.5 * np.eye(num_classes)[classes].transpose(2, 0, 1) + rng.normal(
        size=(num_classes, height, width)
    )
    shares = np.exp(scores) / np.exp(scores).sum(axis=0)
    valid = np.ones((height, width), dtype=bool)
    valid[-5:, -7:] = False
    return (1000.0 * cube).astype(np.float32), valid, shares.astype(np.float32), classes


def solve(
    edges: Tensor, probabilities: NDArray, gamma: float, *, held: tuple[Tensor, Tensor] | None = None
) -> NDArray[np.float64]:
    """Solve (L + gamma I + 10 B) X = gamma P + 10 Y, with B and Y of pixels held to labels."""
    height, width = edges.shape[1:]
    numbers = np.arange(height * width).reshape(height, width)
    first, second, weights = [], [], []
    for step, plane in zip(STEPS, edges.numpy().astype(np.float64), strict=True):
        for row, column in zip(*np.nonzero(plane), strict=True):
            first.append(numbers[row, column])
            second.append(numbers[row + step[0], column + step[1]])
            weights.append(plane[row, column])
    half = sparse.coo_matrix((weights, (first, second)), (numbers.size, numbers.size))
    graph = (half + half.T).tocsr()
    diagonal = np.asarray(graph.sum(axis=1)).ravel() + gamma
    right = gamma * probabilities.reshape(len(probabilities), -1).astype(np.float64)
    if held is not None:
        diagonal += 10.0 * held[0].numpy().ravel()
        right += 10.0 * held[1].numpy().reshape(len(right), -1)
    system = (sparse.diags(diagonal) - graph).tocsc()
    return spsolve(system, right.T).T.reshape(probabilities.shape)
