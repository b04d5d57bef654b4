"""Networks on raw bands, as modules that can be exported to ONNX.

The network provides its own graph (`patch_graph`, `tile_graph`). The modules in this file add the steps
before and after it: the choice of bands, the valid mask, the reduction, and the softmax. They are evaluated
in eval mode.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from hsi_core.errors import ModelError
from hsi_core.inputs.pretreatment import standardise_spectra
from hsi_core.inputs.reduction import Reduction
from hsi_core.models.base import PatchNetwork

CLOSE = 1e-6
"""Largest relative difference from the nodata value. Deepness scales values and scales them back, and rounds
to float32 each time."""


class _RawBands(nn.Module):
    """From the bands of a raster (N, bands, H, W) to the channels of a network and the valid mask.

    A pixel is invalid if a band that the model uses is NaN, infinite or its nodata value, or if all these
    bands are 0, which is the value that QGIS gives outside a scene without nodata value. An invalid pixel is
    0 after the reduction, like a pixel outside the scene.

    Args:
        reduction: fitted projection.
        bands: position of each band of the model among the bands of the raster, from 0.
        nodata: nodata value of each band of the model; None for a band without nodata value; see
            `_comparable`.
        is_whole: whether the bands hold whole numbers. If so, they are rounded, because other programs scale
            values and scale them back, and the threshold of a tree may be a whole number.
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
        require_exportable(reduction)
        self.has_standard_normal_variate = reduction.pretreatment is not None
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
        is_nodata = (
            spectra - self.nodata
        ).abs() <= CLOSE * self.nodata.abs()  # False where one of them is NaN
        is_valid = is_finite & (spectra != 0.0).any(1, keepdim=True) & ~is_nodata.any(1, keepdim=True)
        spectra = torch.where(is_valid, spectra, torch.zeros_like(spectra))
        columns = spectra.flatten(2)
        if self.has_standard_normal_variate:
            columns = standardise_spectra(columns)
        reduced = self.weight @ (columns - self.mean)  # (N, channels, H * W)
        valid = is_valid.to(reduced.dtype)
        return reduced.reshape(*reduced.shape[:2], *cubes.shape[2:]) * valid, valid


def require_exportable(reduction: Reduction) -> None:
    """Refuse a reduction that has no graph of ONNX.

    Raises:
        ModelError: it removes the continuum, which ONNX has no operations for.
    """
    if reduction.pretreatment is not None and reduction.pretreatment.kind == "continuum":
        raise ModelError(
            "The model removes the continuum of each spectrum, for which ONNX has no operations; train with "
            "the pretreatment none, snv or derivative to export a model."
        )


def _comparable(nodata: float | None) -> float:
    """The nodata value; NaN, which equals no value, if there is none or if it is too large for float32."""
    return nodata if nodata is not None and abs(nodata) <= torch.finfo(torch.float32).max else float("nan")


def _scores(logits: Tensor, valid: Tensor, temperature: float) -> Tensor:
    """Scores (N, 1 + classes, ...) from logits (N, classes, ...).

    No data, then class probabilities; they sum to 1.
    """
    if temperature != 1.0:
        logits = logits / temperature
    return torch.cat([1.0 - valid, logits.softmax(1) * valid], dim=1)


class RawPatchModel(nn.Module):
    """From patches of raw bands (N, bands, P, P) to scores of their centre pixels (N, 1 + classes).

    Args:
        network: network in eval mode.
        reduction: fitted projection.
        bands: see `_RawBands`.
        nodata: see `_RawBands`.
        is_whole: see `_RawBands`.
        temperature: divides the logits, see `Calibration`.
    """

    def __init__(
        self,
        network: PatchNetwork,
        reduction: Reduction,
        bands: Sequence[int],
        nodata: Sequence[float | None],
        *,
        is_whole: bool,
        temperature: float = 1.0,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.temperature = temperature
        self.network = network.patch_graph()
        self.num_components, self.num_bands = network.num_components, network.num_bands
        self.halo = network.halo

    def forward(self, patches: Tensor) -> Tensor:
        """Scores (N, 1 + classes)."""
        reduced, valid = self.raw(patches)
        batch = [reduced[:, : self.num_components]]
        if self.num_bands:
            batch.append(reduced[:, self.num_components :, self.halo, self.halo])
        return _scores(self.network(*batch), valid[:, :, self.halo, self.halo], self.temperature)


class RawTileModel(nn.Module):
    """From tiles of raw bands (1, bands, T, T) to scores of all their pixels (1, 1 + classes, T, T).

    Pixels outside the tile count as 0 after the reduction. This is right at the border of a scene; elsewhere
    the scores of the outer `halo` pixels have to be taken from the next tile.

    Args:
        network: the `tile_graph` of a network.
        reduction: fitted projection.
        bands: see `_RawBands`.
        nodata: see `_RawBands`.
        halo: P // 2.
        is_whole: see `_RawBands`.
        temperature: divides the logits, see `Calibration`.
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
        temperature: float = 1.0,
    ) -> None:
        super().__init__()
        self.raw = _RawBands(reduction, bands, nodata, is_whole=is_whole)
        self.network = network
        self.temperature = temperature
        self.halo = halo

    def forward(self, tile: Tensor) -> Tensor:
        """Scores (1, 1 + classes, T, T)."""
        reduced, valid = self.raw(tile)
        return _scores(self.network(functional.pad(reduced, (self.halo,) * 4)), valid, self.temperature)
