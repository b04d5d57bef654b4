"""A network evaluated at single pixels of a scene: spectra, logits and features.

One tile is in memory at a time.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from hsi_core.errors import NoValidPixelError
from hsi_core.evaluation.inference import choose_batch_size
from hsi_core.evaluation.pixel_sample import sample_pixels
from hsi_core.evaluation.reader import in_file_order, read_padded
from hsi_core.inputs.patches import PatchSource
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import describe_share, hint_of_empty_bands
from hsi_core.scenes.scene import Scene
from hsi_core.windows import GATHER_TILE, Window

ROUNDS = 5
"""Largest number of draws in a scene with few valid pixels; each draw has twice as many pixels as the
previous one."""


@dataclass(frozen=True)
class EvaluatedPixels:
    """Valid pixels, and the values of the network there.

    Args:
        pixels: row and column, shape (N, 2), in the order of the requested pixels.
        positions: index of each pixel among the requested pixels, shape (N,).
        spectra: values of the bands, shape (N, C).
        logits: shape (N, classes).
        features: input of the last layer of the network, shape (N, D); the scaled spectrum if a network has
            no layers. Empty, (N, 0), if features were not requested.
    """

    pixels: NDArray[np.int64]
    positions: NDArray[np.int64]
    spectra: NDArray[np.float32]
    logits: NDArray[np.float32]
    features: NDArray[np.float32]

    @property
    def probabilities(self) -> NDArray[np.float32]:
        """Class probabilities, not calibrated, shape (N, classes)."""
        return torch.from_numpy(self.logits).softmax(1).numpy()


class _Catcher:
    """Keeps the input of a module at each call."""

    def __init__(self) -> None:
        self.caught: list[Tensor] = []

    def __call__(self, module: nn.Module, inputs: tuple[Any, ...]) -> None:
        self.caught.append(inputs[0])


@contextmanager
def _catching(module: nn.Module | None) -> Iterator[_Catcher]:
    catcher = _Catcher()
    handle = module.register_forward_pre_hook(catcher) if module is not None else None
    try:
        yield catcher
    finally:
        if handle is not None:
            handle.remove()


@torch.inference_mode()
def evaluate_pixels(
    scene: Scene,
    pixels: NDArray[np.int64],
    *,
    bands: Sequence[int],
    reduction: Reduction,
    network: PatchNetwork,
    device: torch.device,
    has_features: bool = False,
    progress: Progress,
) -> EvaluatedPixels:
    """Evaluate a network at single pixels; invalid pixels are left out.

    Args:
        scene: open scene.
        pixels: row and column of each pixel, shape (N, 2).
        bands: band numbers of the scene in the order that the network needs.
        reduction: scaling and PCA of the network.
        network: in eval mode, on the device.
        device: where the network runs.
        has_features: whether to keep the features.
        progress: receives the progress, and stops the evaluation.

    Raises:
        NoValidPixelError: no pixel is valid.
        SceneError: the scene is damaged.
    """
    halo = network.halo
    across = -(-scene.grid.width // GATHER_TILE)
    keys = pixels[:, 0] // GATHER_TILE * across + pixels[:, 1] // GATHER_TILE
    batch_size = choose_batch_size(network, device)
    positions, spectra, logits, features = [], [], [], []
    unique = np.unique(keys)
    with _catching(network.classifier if has_features else None) as catcher:
        for number, key in enumerate(unique[in_file_order(scene, unique)].tolist()):
            progress.report(number / len(unique), "Evaluating pixels", has_time_left=True)
            top, left = key // across * GATHER_TILE, key % across * GATHER_TILE
            cube, valid = read_padded(
                scene, Window(top, left, GATHER_TILE, GATHER_TILE), halo=halo, bands=bands
            )
            here = np.flatnonzero(keys == key)
            row, column = pixels[here, 0] - top, pixels[here, 1] - left
            is_valid = valid[row + halo, column + halo]
            here, row, column = here[is_valid], row[is_valid], column[is_valid]
            if not len(here):
                continue
            positions.append(here)
            spectra.append(cube[:, row + halo, column + halo].T)
            source = PatchSource(
                reduction.apply(cube, valid, device)[None],
                torch.zeros(len(here), dtype=torch.int64, device=device),
                torch.from_numpy(row).to(device),
                torch.from_numpy(column).to(device),
                network.patch_size,
                network.num_bands,
            )
            for part in torch.split(torch.arange(len(here), device=device), batch_size):
                batch = source.gather(part)
                logits.append(network(*batch).float().cpu().numpy())
                if has_features:
                    # Some networks call their last layer several times for one batch.
                    seen = torch.cat(catcher.caught) if catcher.caught else batch[0][:, :, halo, halo]
                    catcher.caught.clear()
                    features.append(seen.flatten(1).float().cpu().numpy())
                progress.check()
    if not positions:
        raise NoValidPixelError(
            tr(
                "None of the {num_pixels} pixels read is valid in all bands of the model; choose a scene "
                "with more valid pixels.{hint}",
                num_pixels=len(pixels),
                hint=hint_of_empty_bands(scene, bands),
            )
        )
    order = np.argsort(np.concatenate(positions), kind="stable")
    kept = np.concatenate(positions)[order]
    return EvaluatedPixels(
        pixels=pixels[kept],
        positions=kept,
        spectra=np.concatenate(spectra)[order],
        logits=np.concatenate(logits)[order],
        features=np.concatenate(features)[order]
        if has_features
        else np.zeros((len(kept), 0), dtype=np.float32),
    )


def evaluate_sample(
    scene: Scene,
    num_pixels: int,
    *,
    seed: int,
    bands: Sequence[int],
    reduction: Reduction,
    network: PatchNetwork,
    device: torch.device,
    progress: Progress,
) -> EvaluatedPixels:
    """Evaluate a network at pixels drawn from the whole scene.

    In a scene where most pixels are masked, a sample may have very few valid pixels. More pixels are then
    drawn until a quarter of the requested number is valid.

    Args:
        scene: open scene.
        num_pixels: approximate number of pixels to draw.
        seed: seed of the random draw.
        bands: band numbers of the scene in the order that the network needs.
        reduction: scaling and PCA of the network.
        network: in eval mode, on the device.
        device: where the network runs.
        progress: receives the progress, and stops the evaluation.

    Raises:
        NoValidPixelError: no pixel is valid.
        SceneError: the scene is damaged.
    """
    width = scene.grid.width
    seen = np.zeros(0, dtype=np.int64)
    found: list[EvaluatedPixels] = []
    for number in range(ROUNDS):
        pixels = sample_pixels(scene.grid.shape, num_pixels * 2**number, seed=seed + 1000 * number)
        keys = pixels[:, 0] * width + pixels[:, 1]
        pixels, seen = pixels[~np.isin(keys, seen)], np.union1d(seen, keys)
        if not len(pixels):
            break
        with suppress(NoValidPixelError):
            found.append(
                evaluate_pixels(
                    scene,
                    pixels,
                    bands=bands,
                    reduction=reduction,
                    network=network,
                    device=device,
                    progress=progress.stage(0.0, 0.9) if number == 0 else progress.stage(0.9, 1.0),
                )
            )
        if 4 * sum(len(evaluated.pixels) for evaluated in found) >= num_pixels:
            break
    if not found:
        raise NoValidPixelError(
            tr(
                "None of {num_pixels} pixels drawn from the scene is valid in all bands of the model; "
                "choose a scene with more valid pixels.{hint}",
                num_pixels=len(seen),
                hint=hint_of_empty_bands(scene, bands),
            )
        )
    num_invalid = len(seen) - sum(len(evaluated.pixels) for evaluated in found)
    if num_invalid:
        progress.info(
            tr(
                "{share} are invalid: nodata, NaN or masked in a band that is used.",
                share=describe_share(num_invalid, len(seen), "pixels drawn from the scene"),
            )
        )
    return EvaluatedPixels(
        **{
            field.name: np.concatenate([getattr(evaluated, field.name) for evaluated in found])
            for field in fields(EvaluatedPixels)
        }
    )
