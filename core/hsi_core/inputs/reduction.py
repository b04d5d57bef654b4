"""Scaling and components as one linear map from bands to the channels of a network.

The map is fitted once, on the training scene, in one streamed pass. The model stores it; it is never
refitted. The components are principal components, or those of another reduction (`ReductionKind`).
"""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.errors import NoValidPixelError, ParameterError, SceneError
from hsi_core.inputs.axes import AxisFinder, find_principal_axes
from hsi_core.inputs.pretreatment import Pretreatment
from hsi_core.language import tr

NetworkInputs = Literal["components", "spectrum", "both"]
"""Inputs of a network: components, the scaled bands in order, or a patch of components with the spectrum of
its centre pixel."""

ReductionKind = Literal["pca", "discriminant", "mnf", "pls"]
"""How components are found: by a PCA of the scene, by `find_discriminant_axes` from training pixels, by
`find_mnf_axes` from the scene, or by `find_pls_axes` from training pixels."""
COMPONENT_NAMES: dict[ReductionKind, str] = {
    "pca": tr("principal components"),
    "discriminant": tr("discriminant components"),
    "mnf": tr("components of the minimum noise fraction"),
    "pls": tr("components of partial least squares"),
}
"""Names of components for people."""

PORTION = {"cpu": 2**13, "cuda": 2**18}
"""Pixels to project at once."""


class Covariance:
    """Exact covariance of spectra that arrive in portions, in float64.

    The class combines means and sums of products of portions as in Chan, Golub, LeVeque (1983),
    doi:10.2307/2683386. No digits are lost by cancellation, even if the mean is large.

    Args:
        num_bands: length of a spectrum.
    """

    def __init__(self, num_bands: int) -> None:
        self.count = 0
        self.mean = np.zeros(num_bands)
        self._scatter = np.zeros((num_bands, num_bands))

    def update(self, spectra: NDArray[np.floating]) -> None:
        """Add spectra, shape (N, C)."""
        added = len(spectra)
        if added == 0:
            return
        portion = spectra.astype(np.float64)
        mean = portion.mean(axis=0)
        portion -= mean
        shift = mean - self.mean
        total = self.count + added
        self._scatter += portion.T @ portion + np.outer(shift, shift) * (self.count * added / total)
        self.mean += shift * (added / total)
        self.count = total

    @property
    def covariance(self) -> NDArray[np.float64]:
        """Sample covariance (C, C), divided by N - 1."""
        return self._scatter / max(self.count - 1, 1)


@dataclass(frozen=True)
class Reduction:
    """A fitted map: z = W (x - mean), where x may be a pretreated spectrum.

    The channels are components, scaled bands, or components followed by bands. A value on disk first becomes
    x = scale * value + offset, in float32 as `Scene.read` computes it. A map therefore has the same numbers
    as the training: the thresholds of a decision tree lie close to values of integer scenes.

    Args:
        mean: mean of each band, shape (C,), float32.
        weight: W, shape (channels, C), float32; includes scaling, components and whitening.
        explained: share of the (scaled) variance in each component, shape (K,).
        noise_gain: standard deviation of each channel under noise of one unit, shape (channels,). The noise
            is white in the standardised bands; for some reductions, the axes give it (`Axes.noise_gain`).
        raw_scale: scale of values on disk, shape (C,), float32; None for values that are scaled already.
        raw_offset: offset of values on disk, shape (C,), float32; None with `raw_scale`.
        pretreatment: of each spectrum, before the map; None also for one that is linear, which W includes.
        raw_mean: mean of each band before the pretreatment, shape (C,), float32; None without a pretreatment.
    """

    mean: NDArray[np.float32]
    weight: NDArray[np.float32]
    explained: NDArray[np.float32]
    noise_gain: NDArray[np.float32]
    raw_scale: NDArray[np.float32] | None = None
    raw_offset: NDArray[np.float32] | None = None
    pretreatment: Pretreatment | None = None
    raw_mean: NDArray[np.float32] | None = None

    @property
    def band_means(self) -> NDArray[np.float32]:
        """Mean of each band of the scene, shape (C,): the spectrum of which every channel is 0."""
        return self.mean if self.raw_mean is None else self.raw_mean

    @property
    def num_channels(self) -> int:
        """Rows of W."""
        return int(self.weight.shape[0])

    def for_raw(self, scales: Sequence[float], offsets: Sequence[float]) -> "Reduction":
        """The same map for values on disk, x = scale * raw + offset.

        Args:
            scales: scale of each band, not 0.
            offsets: offset of each band.
        """
        if set(scales) == {1.0} and set(offsets) == {0.0}:
            return self
        with np.errstate(over="ignore"):
            scale, offset = np.array(scales).astype(np.float32), np.array(offsets).astype(np.float32)
        return dataclasses.replace(self, raw_scale=scale, raw_offset=offset)

    def with_pretreatment(self, pretreatment: Pretreatment, band_means: NDArray[np.floating]) -> "Reduction":
        """This map of pretreated spectra, as a map of spectra.

        The mean spectrum is mapped to 0, as without a pretreatment: invalid pixels are 0 too.

        Args:
            pretreatment: of the spectra that the map was fitted on.
            band_means: mean of each band before the pretreatment, shape (C,).
        """
        raw_mean = band_means.astype(np.float32)
        if pretreatment.kind == "derivative":
            weight = self.weight.astype(np.float64) @ pretreatment.matrix()
            return dataclasses.replace(self, mean=raw_mean, weight=weight.astype(np.float32))
        mean = pretreatment.apply_rows(raw_mean[None])[0]
        return dataclasses.replace(self, mean=mean, pretreatment=pretreatment, raw_mean=raw_mean)

    def pretreat(self, spectra: NDArray[np.floating]) -> NDArray[np.floating]:
        """Spectra (N, C) as the linear map takes them."""
        return spectra if self.pretreatment is None else self.pretreatment.apply_rows(spectra)

    def apply(self, cube: NDArray[Any], valid: NDArray[np.bool_], device: torch.device) -> Tensor:
        """Map a cube (C, H, W) of any real type to channels (channels, H, W) on a device.

        The channels are 0 where `valid` (H, W) is False.
        """
        return self.project(torch.from_numpy(cube).to(device), torch.from_numpy(valid).to(device))

    def project(self, cube: Tensor, valid: Tensor) -> Tensor:
        """Map a cube (C, H, W) of any real type to channels (channels, H, W).

        The channels are 0 where `valid` (H, W) is False. Pixels are projected in portions, so memory never
        holds a second cube. A portion stays in the cache of a CPU: on two cores this takes a third of the
        time.
        """
        device = cube.device
        mean = torch.from_numpy(self.mean).to(device)[:, None]
        weight = torch.from_numpy(self.weight).to(device)
        scaling = [
            torch.from_numpy(values).to(device)[:, None]
            for values in (self.raw_scale, self.raw_offset)
            if values is not None
        ]
        spectra = cube.flatten(1)  # (C, H * W)
        num_pixels = spectra.shape[1]
        portion = PORTION["cpu" if device.type == "cpu" else "cuda"]
        reduced = torch.empty((self.num_channels, num_pixels), device=device)
        for start in range(0, num_pixels, portion):
            part = to_float(spectra[:, start : start + portion])
            if scaling:
                part.mul_(scaling[0]).add_(scaling[1])
            if self.pretreatment is not None:
                part = self.pretreatment.apply(part)
            reduced[:, start : start + portion] = weight @ part.sub_(mean)
        reduced.masked_fill_(~valid.flatten(), 0.0)
        return reduced.reshape(-1, *valid.shape)


def to_float(values: Tensor) -> Tensor:
    """A copy in float32. On a CPU numpy makes the copy, because torch is slow with unsigned types."""
    if values.device.type == "cpu":
        return torch.from_numpy(values.numpy().astype(np.float32))
    return values.to(torch.float32, copy=True)


def check_components(components: int, num_bands: int) -> None:
    """Refuse more components than bands.

    Raises:
        ParameterError: there are more.
    """
    if components > num_bands:
        raise ParameterError(
            tr(
                "{components} components are asked for, but only {num_bands} bands are used; choose at most "
                "{num_bands}.",
                components=components,
                num_bands=num_bands,
            )
        )


def fit_reduction(
    portions: Iterable[NDArray[np.floating]],
    *,
    num_bands: int,
    components: int,
    standardize: bool,
    whiten: bool,
    inputs: NetworkInputs = "components",
    find_axes: AxisFinder | None = None,
) -> Reduction:
    """Fit scaling and components on spectra.

    The largest entry of each component is positive, so the result does not depend on the linear algebra
    library.

    Args:
        portions: spectra in portions, each of shape (N, C).
        num_bands: C.
        components: K; ignored if the inputs are the bands alone.
        standardize: divide each band by its standard deviation first.
        whiten: divide each component by its standard deviation; used by the PCA.
        inputs: channels of the map: components, the (scaled) bands in order, or both.
        find_axes: called once, after all portions; by default, the axes are those of a PCA.

    Raises:
        ParameterError: more components than bands.
        NoValidPixelError: fewer than two valid pixels.
        SceneError: all valid pixels are equal.
    """
    if inputs != "spectrum":
        check_components(components, num_bands)
    moments = Covariance(num_bands)
    for portion in portions:
        moments.update(portion)
    return make_reduction(
        moments,
        components=components,
        standardize=standardize,
        whiten=whiten,
        inputs=inputs,
        find_axes=find_axes,
    )


def make_reduction(
    moments: Covariance,
    *,
    components: int,
    standardize: bool,
    whiten: bool,
    inputs: NetworkInputs = "components",
    find_axes: AxisFinder | None = None,
) -> Reduction:
    """Find scaling and components from the moments of spectra; see `fit_reduction`.

    Args:
        moments: mean and covariance of the spectra.
        components: see `fit_reduction`, like the others.
        standardize: see there.
        whiten: see there.
        inputs: see there.
        find_axes: see there.

    Raises:
        NoValidPixelError: see there, like the other.
        SceneError: see there.
    """
    if moments.count < 2:
        raise NoValidPixelError(
            "The scene has 1 valid pixel: every other pixel is nodata, NaN or masked in at least one band "
            "that is used."
            if moments.count
            else "The scene has 0 valid pixels: every pixel is nodata, NaN or masked in at least one band "
            "that is used."
        )
    covariance = moments.covariance
    variance = np.diag(covariance).copy()
    if not variance.max() > 0.0:
        raise SceneError("Every valid pixel of the scene has the same spectrum; choose another scene.")
    # A band without variance has the standardised value 0 for any divisor.
    deviation = (
        np.sqrt(np.where(variance > 1e-12 * variance.max(), variance, np.inf)) if standardize else None
    )
    scale = np.ones(len(variance)) if deviation is None else 1.0 / deviation
    rows = []
    explained = np.zeros(0)
    noise_gain = None
    if inputs != "spectrum":
        scaled = covariance * scale[:, None] * scale[None, :]
        axes = (
            find_principal_axes(scaled, components=components, whiten=whiten)
            if find_axes is None
            else find_axes(moments.mean, scale, scaled)
        )
        rows.append(axes.rows * scale[None, :])
        explained = axes.explained
        noise_gain = axes.noise_gain
    if inputs != "components":
        rows.append(np.diag(scale))
    weight = np.concatenate(rows)
    # Noise of one standardised unit is `deviation` in the unit of the band.
    unit = np.sqrt(np.where(np.isfinite(variance), variance, 0.0))
    gains = np.sqrt(((weight * unit[None, :]) ** 2).sum(axis=1))
    if noise_gain is not None:
        gains[: len(noise_gain)] = noise_gain
    return Reduction(
        mean=moments.mean.astype(np.float32),
        weight=weight.astype(np.float32),
        explained=explained.astype(np.float32),
        noise_gain=gains.astype(np.float32),
    )
