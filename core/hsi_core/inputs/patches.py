"""Patches, cut by index from reduced tiles; the array of all patches is never built."""

from dataclasses import dataclass

import torch
from torch import Tensor

from hsi_core.errors import PatchError
from hsi_core.language import tr

NetworkBatch = tuple[Tensor, ...]
"""Inputs of a network: patches (n, K, P, P), and spectra of their centres (n, C) if the network takes
spectra."""


def check_patch_fits(
    patch_size: int, shape: tuple[int, int], *, remedy: str = tr("choose smaller patches")
) -> None:
    """Refuse patches that are larger than the scene.

    Args:
        patch_size: P.
        shape: height and width of the scene.
        remedy: advice to the user; the end of the message.

    Raises:
        PatchError: the patches are larger.
    """
    height, width = shape
    if patch_size > min(height, width):
        raise PatchError(
            tr(
                "The patch size is {patch_size}, but the scene has only {width} x {height} pixels; {remedy}.",
                patch_size=patch_size,
                width=width,
                height=height,
                remedy=remedy,
            )
        )


@dataclass(frozen=True)
class PatchSource:
    """Reduced tiles that hold labelled pixels, and the positions of these pixels in the tiles.

    Memory grows with the labelled area, not with the number of patches.

    Args:
        tiles: reduced tiles with their halo, shape (T, K + num_bands, S, S).
        tile: tile of each labelled pixel, shape (N,), int64.
        row: row of each pixel in its tile without halo, shape (N,), int64.
        column: column of each pixel in its tile without halo, shape (N,), int64.
        patch_size: P, odd; S is the side of a tile plus P - 1.
        num_bands: last channels, which hold the spectrum; only the spectrum of the centre pixel is used.
    """

    tiles: Tensor
    tile: Tensor
    row: Tensor
    column: Tensor
    patch_size: int
    num_bands: int = 0

    def gather(self, indices: Tensor) -> NetworkBatch:
        """Patches (n, K, P, P) around the pixels with these indices (n,); spectra (n, num_bands) if any."""
        side, halo = self.patch_size, self.patch_size // 2
        tile, row, column = self.tile[indices], self.row[indices], self.column[indices]
        num_components = self.tiles.shape[1] - self.num_bands
        views = (
            self.tiles[:, :num_components].unfold(2, side, 1).unfold(3, side, 1)
        )  # (T, K, S - P + 1, S - P + 1, P, P), no copy
        patches = views[tile, :, row, column]
        if not self.num_bands:
            return (patches,)
        return patches, self.tiles[:, num_components:][tile, :, row + halo, column + halo]

    def centres(self, indices: Tensor) -> Tensor:
        """Channels (n, K) of the pixels with these indices (n,), without their surroundings."""
        halo = self.patch_size // 2
        num_components = self.tiles.shape[1] - self.num_bands
        row, column = self.row[indices] + halo, self.column[indices] + halo
        return self.tiles[:, :num_components][self.tile[indices], :, row, column]


@dataclass(frozen=True)
class SummarySource:
    """Summaries of the patches of labelled pixels: all that a network takes from them (`has_summary`).

    Args:
        values: shape (N, S, K).
        noise_root: L, with L L' the covariance of the S values of a channel under independent noise of
            variance 1 in the pixels of a patch; shape (S, S).
    """

    values: Tensor
    noise_root: Tensor

    def gather(self, indices: Tensor) -> NetworkBatch:
        """Summaries (n, S, K) of the pixels with these indices (n,)."""
        return (self.values[indices],)


def cut_patches(tile: Tensor, patch_size: int, start: int, stop: int, *, num_bands: int = 0) -> NetworkBatch:
    """Inputs of a network for the pixels start..stop of a tile, counted row by row.

    Args:
        tile: (K + num_bands, H + P - 1, W + P - 1).
        patch_size: P.
        start: first pixel.
        stop: the pixel after the last pixel.
        num_bands: last channels, which hold the spectrum.

    Returns:
        Patches (stop - start, K, P, P), and spectra of their centres (stop - start, num_bands) if any.
    """
    pixels = torch.arange(start, stop, device=tile.device)
    return patches_around(tile, patch_size, pixels, num_bands=num_bands)


def patches_around(tile: Tensor, patch_size: int, pixels: Tensor, *, num_bands: int = 0) -> NetworkBatch:
    """Inputs of a network for some pixels of a tile.

    Args:
        tile: (K + num_bands, H + P - 1, W + P - 1).
        patch_size: P.
        pixels: numbers of the pixels, counted row by row, shape (n,), on the device of the tile.
        num_bands: last channels, which hold the spectrum.

    Returns:
        Patches (n, K, P, P), and spectra of their centres (n, num_bands) if any.
    """
    width, halo = tile.shape[2] - patch_size + 1, patch_size // 2
    row, column = pixels // width, pixels % width
    num_components = tile.shape[0] - num_bands
    views = (
        tile[:num_components].unfold(1, patch_size, 1).unfold(2, patch_size, 1)
    )  # (K, H, W, P, P), no copy
    patches = views[:, row, column].movedim(0, 1)
    if not num_bands:
        return (patches,)
    return patches, tile[num_components:, row + halo, column + halo].T
