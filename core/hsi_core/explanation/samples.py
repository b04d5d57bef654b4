"""Spectra of the patches around sampled pixels, before the reduction.

The importance of bands is computed from these spectra.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.errors import LabelError
from hsi_core.evaluation.reader import gdal_settings, read_padded
from hsi_core.inputs.patches import NetworkBatch
from hsi_core.inputs.reduction import Reduction
from hsi_core.language import tr
from hsi_core.modelfile.model_file import Model
from hsi_core.models.base import PatchNetwork
from hsi_core.progress import Progress
from hsi_core.scenes.invalid import hint_of_empty_bands
from hsi_core.scenes.scene import Scene
from hsi_core.windows import Window

MOST_BYTES = 2**30
"""Maximum memory of the spectra of all patches; fewer pixels are sampled if they would need more."""


@dataclass(frozen=True)
class Samples:
    """Patches of spectra with their classes.

    Args:
        spectra: spectra minus the mean spectrum of the training scene, shape (N, C, P, P); zero at invalid
            pixels.
        pixels: row and column of each centre pixel, shape (N, 2).
        targets: class index of each centre pixel, shape (N,).
        is_labelled: True if the classes are labels; False if the network predicted them.
    """

    spectra: Tensor
    pixels: NDArray[np.int64]
    targets: NDArray[np.int64]
    is_labelled: bool


class SpectralNetwork(torch.nn.Module):
    """The reduction and then the network: from centred spectra to logits.

    Args:
        network: in eval mode, on the device.
        reduction: fitted projection.
        device: device of the network.
    """

    def __init__(self, network: PatchNetwork, reduction: Reduction, device: torch.device) -> None:
        super().__init__()
        self.network = network
        self.weight = torch.from_numpy(reduction.weight).to(device)
        self.pretreatment = reduction.pretreatment
        self.raw_mean, self.mean = (
            torch.from_numpy(values).to(device)[:, None] for values in (reduction.band_means, reduction.mean)
        )

    def reduce(self, spectra: Tensor) -> Tensor:
        """Channels (N, channels, P, P) of centred spectra (N, C, P, P)."""
        if self.pretreatment is not None:
            columns = spectra.movedim(1, 0).flatten(1)  # (C, N * P * P)
            treated = self.pretreatment.apply(columns + self.raw_mean) - self.mean
            spectra = treated.reshape(-1, len(spectra), *spectra.shape[2:]).movedim(0, 1)
        return torch.einsum("kc,ncij->nkij", self.weight, spectra)

    def split(self, channels: Tensor) -> NetworkBatch:
        """Inputs of the network from channels (N, channels, P, P)."""
        num_components, halo = self.network.num_components, self.network.halo
        if not self.network.num_bands:
            return (channels,)
        return channels[:, :num_components], channels[:, num_components:, halo, halo]

    def forward(self, spectra: Tensor) -> Tensor:
        """Logits (N, classes) of centred spectra (N, C, P, P)."""
        logits: Tensor = self.network(*self.split(self.reduce(spectra)))
        return logits


def draw_pixels(
    codes: NDArray[np.int64], *, most: int, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Draw at most `most` pixels of each class at random.

    Args:
        codes: class index of each pixel, shape (H, W); -1 is not drawn.
        most: maximum pixels per class.
        rng: source of random numbers.

    Returns:
        Rows and columns (N, 2), and class indices (N,).
    """
    drawn = []
    for index in np.unique(codes[codes >= 0]):
        pixels = np.argwhere(codes == index)
        if len(pixels) > most:
            pixels = pixels[np.sort(rng.choice(len(pixels), most, replace=False))]
        drawn.append(pixels)
    pixels = np.concatenate(drawn) if drawn else np.zeros((0, 2), dtype=np.int64)
    pixels = pixels[np.lexsort((pixels[:, 1], pixels[:, 0]))]
    return pixels, codes[tuple(pixels.T)]


def read_samples(
    scene: Scene,
    model: Model,
    *,
    bands: Sequence[int],
    pixels: NDArray[np.int64],
    progress: Progress,
) -> tuple[Tensor, NDArray[np.bool_]]:
    """Centred spectra of the patches around pixels, and a mask of the valid pixels.

    Args:
        scene: open scene.
        model: model to explain.
        bands: band numbers of the scene.
        pixels: rows and columns, shape (N, 2).
        progress: reports.

    Returns:
        Spectra (n, C, P, P) of the n valid pixels, on the CPU, and a mask (N,).

    Raises:
        LabelError: no pixel is valid.
    """
    halo, mean = model.network.halo, model.reduction.band_means
    patches, is_valid = [], np.zeros(len(pixels), dtype=bool)
    with gdal_settings():
        for number, (row, column) in enumerate(pixels.tolist()):
            progress.report(number / len(pixels), "Reading the sampled patches", has_time_left=True)
            cube, valid = read_padded(scene, Window(row, column, 1, 1), halo=halo, bands=bands)
            if valid[halo, halo]:
                is_valid[number] = True
                patches.append((cube - mean[:, None, None]) * valid)
    if not patches:
        raise LabelError(
            tr(
                "Every pixel to explain is nodata, NaN or masked in the scene; choose valid pixels.{hint}",
                hint=hint_of_empty_bands(scene, bands),
            )
        )
    return torch.from_numpy(np.stack(patches)), is_valid


def limit_samples(model: Model, *, num_pixels: int) -> int:
    """Number of pixels whose patches fit into `MOST_BYTES`; at most `num_pixels`."""
    one = 4 * len(model.reduction.mean) * model.network.patch_size**2
    return max(1, min(num_pixels, MOST_BYTES // one))
