"""Regularisation of probabilities in memory."""

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.regularisation.diffusion import (
    DEFAULT_STEPS,
    HELD,
    SMALLEST_SHARE,
    Couplings,
    diffuse,
    gamma_of,
)
from hsi_core.regularisation.guidance import fit_guidance
from hsi_core.regularisation.weights import between, edge_weights


def scene_edges(
    cube: NDArray[Any], valid: NDArray[np.bool_], *, device: torch.device | None = None
) -> Tensor:
    """Weights between the neighbours of a scene in memory; the same for every strength and every classifier.

    Args:
        cube: values (C, H, W) of any real type; any number at invalid pixels.
        valid: valid mask (H, W). Invalid pixels have no neighbours.
        device: where the weights are computed; None is the CPU.

    Returns:
        Weights of the edges to four neighbours, (4, H, W), on the device.
    """
    device = device or torch.device("cpu")
    cube = cube.astype(cube.dtype.newbyteorder("="), copy=False)  # torch has no other byte order
    guidance = fit_guidance(
        lambda window: (cube[(slice(None), *window.slices)], valid[window.slices]),
        (valid.shape[0], valid.shape[1]),
        num_bands=len(cube),
    )
    mask = torch.from_numpy(valid).to(device)
    return edge_weights(guidance.project(cube, valid, device), mask, guidance.scale)


def regularise_probabilities(
    probabilities: NDArray[np.floating[Any]],
    cube: NDArray[Any],
    valid: NDArray[np.bool_],
    *,
    strength: str,
    steps: int = DEFAULT_STEPS,
    edges: Tensor | None = None,
    held: NDArray[np.int64] | None = None,
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.float32]:
    """Diffuse class probabilities along neighbours with similar spectra.

    Args:
        probabilities: probabilities (K, H, W); NaN where unknown.
        cube: values of the scene, (C, H, W).
        valid: valid mask (H, W) of the scene.
        strength: off, weak, medium, strong or held.
        steps: number of steps: a value depends on the pixels within this distance.
        edges: result of `scene_edges` if it is known already; the cube is then not used.
        held: class index that the strength "held" ties each pixel to, -1 for none, (H, W).
        check: called before each step; may raise an error.

    Returns:
        Probabilities (K, H, W) that add up to 1; NaN where the given ones are not finite. With the strength
        "off", the given ones.

    Raises:
        ParameterError: the strength is unknown.
    """
    gamma = gamma_of(strength)
    if gamma is None:
        return probabilities.astype(np.float32)
    if edges is None:
        edges = scene_edges(cube, valid)
    given = torch.from_numpy(probabilities.astype(np.float32)).to(edges.device)
    known = prepare(given)
    tied = None
    if strength == HELD and held is not None:
        tied = torch.from_numpy(held).to(edges.device).masked_fill_(~known, -1)
    couplings = Couplings.of(between(edges, known), gamma, is_held=None if tied is None else tied >= 0)
    parts = (
        diffuse(
            part[None],
            couplings,
            steps=steps,
            held=None if tied is None else (tied == index).float()[None],
            check=check,
        )
        for index, part in enumerate(given)
    )
    found = torch.cat(list(parts), dim=0)
    result: NDArray[np.float32] = normalised(found, known).cpu().numpy()
    return result


def prepare(probabilities: Tensor) -> Tensor:
    """Prepare probabilities for the diffusion, in place.

    They are divided by their sum. Small ones are replaced by a small number, and unknown ones by 0.

    Args:
        probabilities: positive numbers (K, H, W).

    Returns:
        Mask (H, W) of the pixels with known probabilities: all are finite, and their sum is above 0.
    """
    total = add_up(probabilities)
    known = total.isfinite() & (total > 0.0)
    probabilities.div_(total).clamp_(min=SMALLEST_SHARE).masked_fill_(~known, 0.0)
    return known


def normalised(probabilities: Tensor, known: Tensor) -> Tensor:
    """Probabilities (K, H, W) that are positive and add up to 1; NaN where they are unknown (H, W)."""
    positive = probabilities.clamp(min=SMALLEST_SHARE)
    return positive.div_(add_up(positive)).masked_fill_(~known, torch.nan)


def most_probable(probabilities: Tensor) -> tuple[Tensor, Tensor]:
    """Index of the most probable class and its probability, both (H, W); the first class among equal ones."""
    best = probabilities[0].clone()
    index = torch.zeros(best.shape, dtype=torch.int64, device=best.device)
    for number, part in enumerate(probabilities):
        index.masked_fill_(part > best, number)
        torch.maximum(best, part, out=best)
    return index, best


def add_up(values: Tensor) -> Tensor:
    """Sum (H, W) of values (K, H, W) in their order."""
    total = torch.zeros_like(values[0])
    for part in values:
        total.add_(part)
    return total
