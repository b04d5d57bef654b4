"""Pretreatment of spectra, before scaling and reduction: each spectrum by itself.

- *snv*, standard normal variate (Barnes, Dhanoa, Lister 1989, doi:10.1366/0003702894202201): the spectrum
  less its mean over the bands, divided by its standard deviation over the bands. A constant spectrum becomes
  0.
- *continuum*, continuum removal (Clark, Roush 1984, doi:10.1029/JB089iB07p06329): the spectrum divided by its
  upper convex hull over wavelength. Where the hull is not positive, the result is 0.
- *derivative*, the first derivative over wavelength of a parabola through `WINDOW` neighbouring bands by
  least squares (Savitzky, Golay 1964, doi:10.1021/ac60214a047). It is linear.

Bands count in the order of their wavelengths, which need not be equally spaced. If a wavelength is unknown or
occurs twice, bands are taken as equally spaced, in their own order.

Bands are added one after the other, and every other operation concerns one pixel alone. The result of a pixel
is therefore the same in any tile.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

PretreatmentKind = Literal["none", "snv", "continuum", "derivative"]
WINDOW, DEGREE = 7, 2
"""Bands of the Savitzky-Golay window, and degree of its polynomial; both are smaller with fewer bands."""

PORTION = 2**14
"""Spectra whose hulls are found at once: bounds the memory."""


def positions_of(wavelengths: Sequence[float | None]) -> tuple[NDArray[np.float32], bool]:
    """Positions of bands on the axis of a spectrum.

    Returns:
        Wavelengths in nm, or numbers from 0 on if a wavelength is unknown or occurs twice, shape (C,); and
        whether they are wavelengths.
    """
    known = [value for value in wavelengths if value is not None]
    found = np.array(known, dtype=np.float32)
    if len(known) == len(wavelengths) and len(np.unique(found)) == len(found):
        return found, True
    return np.arange(len(wavelengths), dtype=np.float32), False


@dataclass(frozen=True)
class Pretreatment:
    """A pretreatment of spectra with C bands.

    Args:
        kind: what is done.
        positions: of the bands, all different, shape (C,), float32; see `positions_of`.
    """

    kind: Literal["snv", "continuum", "derivative"]
    positions: NDArray[np.float32]

    def apply(self, spectra: Tensor) -> Tensor:
        """Pretreated spectra (C, N) of spectra (C, N), float32; differentiable."""
        if self.kind == "snv":
            return standard_normal_variate(spectra)
        if self.kind == "continuum":
            places = torch.from_numpy(self.positions).to(spectra.device)
            parts = torch.split(spectra, PORTION, dim=1)
            return torch.cat([_remove_continuum(part, places) for part in parts], dim=1)
        return torch.from_numpy(self.matrix().astype(np.float32)).to(spectra.device) @ spectra

    def apply_rows(self, spectra: NDArray[np.floating]) -> NDArray[np.float32]:
        """Pretreated spectra (N, C) of spectra (N, C)."""
        columns = torch.from_numpy(np.ascontiguousarray(spectra.T, dtype=np.float32))
        found: NDArray[np.float32] = self.apply(columns).numpy().T
        return found

    def matrix(self) -> NDArray[np.float64]:
        """The derivative as a matrix (C, C)."""
        order = np.argsort(self.positions)
        places = self.positions[order].astype(np.float64)
        count = len(places)
        window = min(WINDOW, count if count % 2 else max(count - 1, 2))
        found = np.zeros((count, count))
        for band in range(count):
            start = min(max(band - window // 2, 0), count - window)
            near = np.arange(start, start + window)
            shifts = places[near] - places[band]
            unit = np.abs(shifts).max()
            powers = np.vander(shifts / unit, min(DEGREE, window - 1) + 1, increasing=True)
            found[order[band], order[near]] = np.linalg.pinv(powers)[1] / unit
        return found


def standard_normal_variate(spectra: Tensor) -> Tensor:
    """Standard normal variate of spectra (C, N)."""
    num_bands = len(spectra)
    total = torch.zeros_like(spectra[0])
    for band in spectra:
        total = total + band
    centred = spectra - total / num_bands
    squares = torch.zeros_like(total)
    for band in centred:
        squares = squares + band * band
    is_constant = spectra.amax(0) == spectra.amin(0)
    # The values of a constant spectrum are replaced before the division, so that gradients stay finite.
    deviation = (squares.masked_fill(is_constant, 1.0) / max(num_bands - 1, 1)).sqrt()
    return (centred / deviation).masked_fill(is_constant, 0.0)


def standardise_spectra(spectra: Tensor) -> Tensor:
    """Standard normal variate of spectra (N, C, M) in few operations, for graphs of ONNX.

    An operation for each band, as in `standard_normal_variate`, makes a graph whose export takes minutes.
    """
    centred = spectra - spectra.mean(1, keepdim=True)
    variance = (centred * centred).sum(1, keepdim=True) / max(spectra.shape[1] - 1, 1)
    is_constant = spectra.amax(1, keepdim=True) == spectra.amin(1, keepdim=True)
    return torch.where(is_constant, torch.zeros_like(centred), centred / variance.sqrt())


def _remove_continuum(spectra: Tensor, positions: Tensor) -> Tensor:
    """Spectra (C, N) divided by their upper convex hulls over positions (C,)."""
    order = positions.argsort()
    values, places = spectra[order], positions[order]
    left, right = _hull_ends(values.detach(), places)
    first, last = values.gather(0, left), values.gather(0, right)
    widths = places[right] - places[left]
    shares = (places[:, None] - places[left]) / widths.masked_fill(left == right, 1.0)
    # Rounding may put the hull below the spectrum.
    hull = torch.maximum(first + (last - first) * shares, values)
    is_positive = hull > 0.0
    ratios = (values / hull.masked_fill(~is_positive, 1.0)).masked_fill(~is_positive, 0.0)
    return ratios[order.argsort()]


def _hull_ends(values: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
    """Vertices of the upper convex hull to the left and right of each band, or the band itself if it is one.

    Bands below the line between the neighbours that are left are removed, in all pixels at once, until there
    are none. What is left is concave, and therefore the hull.

    Args:
        values: spectra (C, N).
        places: ascending positions (C,).

    Returns:
        Indices of bands, each of shape (C, N).
    """
    num_bands, num_pixels = values.shape
    every = torch.arange(num_bands, device=values.device)[:, None]
    bands = every.expand(num_bands, num_pixels)  # bands that are left; then the last band again and again
    heights, is_left = values, torch.ones_like(values, dtype=torch.bool)
    while True:
        at = places[bands]
        width, rise = at[2:] - at[:-2], heights[2:] - heights[:-2]
        is_below = (heights[1:-1] - heights[:-2]) * width < rise * (at[1:-1] - at[:-2])
        kept = is_left.clone()
        kept[1:-1] &= ~is_below
        if torch.equal(kept, is_left):
            break
        rows = kept.cumsum(0)
        num_rows = int(rows[-1].max())
        target = torch.where(kept, rows - 1, num_rows)  # one row more, for all that is removed
        bands = torch.full((num_rows + 1, num_pixels), num_bands - 1, device=values.device).scatter_(
            0, target, bands
        )[:num_rows]
        heights = values.gather(0, bands)
        is_left = every[:num_rows] < rows[-1]
    is_vertex = torch.zeros_like(values, dtype=torch.bool).scatter_(0, bands, True)
    left = torch.where(is_vertex, every, 0).cummax(0).values
    right = torch.where(is_vertex, every, num_bands - 1).flip(0).cummin(0).values.flip(0)
    return left, right
