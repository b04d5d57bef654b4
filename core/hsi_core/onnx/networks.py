"""Networks on raw bands, as modules that can be exported to ONNX.

The network gives its own graph (`patch_graph`, `tile_graph`). The modules here add what stands around it: the choice
of bands, the valid mask, the reduction before it, and the softmax behind it. They are evaluated in eval mode.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.inputs.reduction import Reduction
from hsi_core.models.base import PatchNetwork

CLOSE = 1e-6
"""Largest relative difference from the nodata value: Deepness scales values and back, each time rounded to float32."""


class _RawBands(nn.Module):
    """From bands as they are in a raster (N, bands, H, W) to what a network looks at, and where pixels are valid.

    A pixel is invalid where a band that the model uses is NaN, infinite or its nodata value, or where all of them are 0,
    which is what QGIS gives outside a scene without nodata value. It is 0 after the reduction, like what lies outside.

    Args:
        reduction: fitted projection.
        bands: place of each band of the model among those of the raster, from 0.
        nodata: nodata value of each of them, None where it has none; see `_comparable`.
        is_whole: the bands hold whole numbers: they are rounded, since other programs scale them and back, and a tree asks
            whether a value lies above a threshold that may be a whole number as well.
    """

    bands: Tensor
    mean: Tensor
    weight: Tensor
    nodata: Tensor

    def __init__(
        self, reduction: Reduction, bands: Sequence[int], nodata: Sequence[float | None], *, is_whole: bool
    ) -> None:
        super().__init__()
        self.is_whole = is_whole
        self.register_buffer("bands", torch.tensor(list(bands)))
        self.register_buffer("mean", torch.from_numpy(reduction.mean)[:, None])
        self.register_buffer("weight", torch.from_numpy(reduction.weight))
        self.register_buffer("nodata", torch.tensor([_comparable(value) for value in nodata])[:, None, None])

    def forward(self, cubes: Tensor) -> tuple[Tensor, Tensor]:
        """Channels (N, channels, H, W) and the valid mask (N, 1, H, W), 1 or 0."""
        spectra = cubes.index_select(1, self.bands)
        if self.is_whole:
            spectra = spectra.round()
        is_finite = (spectra - spectra == 0.0).all(1, keepdim=True)
        is_nodata = (spectra - self.nodata).abs() <= CLOSE * self.nodata.abs()  # never where one is NaN
        is_valid = is_finite & (spectra != 0.0).any(1, keepdim=True) & ~is_nodata.any(1, keepdim=True)
        spectra = torch.where(is_valid, spectra, torch.zeros_like(spectra))
        reduced = self.weight @ (spectra.flatten(2) - self.mean)  # (N, channels, H * W)
        valid = is_valid.to(reduced.dtype)
        return reduced.reshape(*reduced.shape[:2], *cubes.shape[2:]) * valid, valid


def _comparable(nodata: float | None) -> float:
    """A nodata value; NaN, which equals nothing, where there is none or where it is too large for float32."""
    return nodata if nodata is not None and abs(nodata) <= torch.finfo(torch.float32).max else float("nan")


def _scores(logits: Tensor, valid: Tensor) -> Tensor:
    """Scores (N, 1 + classes, ...): of no data, then probabilities, from logits (N, classes, ...); they sum to 1."""
    return torch.cat([1.0 - valid, logits.softmax(1) * valid], dim=1)


class RawPatchModel(nn.Module):
    """From patches of raw bands (N, bands, P, P) to scores of their centre pixels (N, 1 + classes)."""

    def __init__(
        self,
        network: PatchNetwork,
        reduction: Reduction,
        bands: Sequence[int],
        nodata: Sequence[float | None],
        *,
        is_whole: bool,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.network = network.patch_graph()
        self.num_components, self.num_bands = network.num_components, network.num_bands
        self.halo = network.halo

    def forward(self, patches: Tensor) -> Tensor:
        """Scores (N, 1 + classes)."""
        reduced, valid = self.raw(patches)
        batch = [reduced[:, : self.num_components]]
        if self.num_bands:
            batch.append(reduced[:, self.num_components :, self.halo, self.halo])
        return _scores(self.network(*batch), valid[:, :, self.halo, self.halo])


class RawTileModel(nn.Module):
    """From tiles of raw bands (1, bands, T, T) to scores of all their pixels (1, 1 + classes, T, T).

    What lies outside the tile is 0 after the reduction: right at the border of a scene, and elsewhere the outer `halo`
    pixels have to be taken from the next tile.

    Args:
        network: the `tile_graph` of a network.
        reduction: fitted projection.
        bands: see `_RawBands`.
        nodata: see `_RawBands`.
        halo: P // 2.
        is_whole: see `_RawBands`.
    """

    def __init__(
        self,
        network: nn.Module,
        reduction: Reduction,
        bands: Sequence[int],
        nodata: Sequence[float | None],
        *,
        halo: int,
        is_whole: bool,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.network = network
        self.halo = halo

    def forward(self, tile: Tensor) -> Tensor:
        """Scores (1, 1 + classes, T, T)."""
        reduced, valid = self.raw(tile)
        return _scores(self.network(functional.pad(reduced, (self.halo,) * 4)), valid)
