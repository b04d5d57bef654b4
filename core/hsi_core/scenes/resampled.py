"""A scene in the bands of another sensor, which are computed while it is read.

Each new band is a sum of bands of the scene, weighted by its spectral response. The sum is taken pixel by
pixel in the order of the bands, so a value does not depend on the window that is read.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.errors import ParameterError
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.response import estimate_widths, response_weights
from hsi_core.scenes.scene import PIXELS_AT_ONCE, Scene
from hsi_core.windows import Window

METHOD = tr("Gaussian spectral response")
COARSE = 1.2
"""Bands of the scene that are wider than a wanted band by this factor cannot show it."""


class ResampledScene(Scene):
    """A scene in the bands of another sensor. Made by `resample_scene`.

    A pixel is valid if all bands of the scene that are not marked as bad are.

    Args:
        source: open scene.
        source_bands: numbers of the bands of the scene that `weights` refers to.
        weights: shape (new bands, source bands), see `response_weights`.
        wavelengths_nm: centre wavelengths of the new bands.
        widths_nm: their full widths at half maximum, None where unknown.
    """

    def __init__(
        self,
        source: Scene,
        source_bands: Sequence[int],
        weights: NDArray[np.float64],
        *,
        wavelengths_nm: Sequence[float],
        widths_nm: Sequence[float | None],
    ) -> None:
        # Not that of the base: all that reads a dataset is overridden.
        self._source, self._source_bands, self._weights = source, list(source_bands), weights
        self._widths_nm = tuple(widths_nm)
        self.path, self.grid = source.path, source.grid
        self.notes = []
        self.wavelengths_nm = tuple(wavelengths_nm)
        self.band_numbers = list(range(1, len(wavelengths_nm) + 1))
        self.bad_bands = type(source.bad_bands)()
        self.value_limit, self.far_value, self.empty_pixel = float("inf"), None, None

    @property
    def num_used(self) -> int:
        """Bands of the scene that have a weight."""
        return int((self._weights > 0).any(axis=0).sum())

    def describe(self) -> str:
        """The resampling for messages and tags."""
        return tr(
            "{num_bands} bands from {num_used} bands of the scene, {method}",
            num_bands=self.num_bands,
            num_used=self.num_used,
            method=METHOD,
        )

    @cached_property
    def fwhm_nm(self) -> tuple[float | None, ...]:
        """Width (full width at half maximum) of each new band in nm; None where unknown."""
        return self._widths_nm

    def nodata_values(self, bands: Sequence[int]) -> list[float | None]:
        """None: no value is a sign for nodata."""
        return [None] * len(bands)

    def read_raw(self, window: Window, bands: Sequence[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Compute new bands inside a window of the grid; see `Scene.read_raw`."""
        cube, valid = self._source.read(window, self._source_bands)
        self.empty_pixel = self.empty_pixel or self._source.empty_pixel
        values = np.zeros((len(bands), *valid.shape), dtype=np.float32)
        for band, number in zip(values, bands, strict=True):
            weights = self._weights[number - 1]
            total = np.zeros(valid.shape)
            for index in np.flatnonzero(weights):
                total += weights[index] * cube[index].astype(np.float64)
            with np.errstate(over="ignore"):
                band[...] = total
            is_near = np.abs(band) < self.value_limit  # not so for infinity
            if np.isfinite(self.value_limit) and self.far_value is None:
                self._note_far_value(band, valid & ~is_near & np.isfinite(band))
            valid &= is_near
        return values, valid

    def read_each(
        self, window: Window, bands: Sequence[int]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Like `read`: all new bands are valid in the same pixels."""
        cube, valid = self.read(window, bands)
        return cube, np.repeat(valid[None], len(bands), axis=0)

    @property
    def block_shape(self) -> tuple[int, int]:
        """That of the scene."""
        return self._source.block_shape

    def parts(self, window: Window) -> Iterator[Window]:
        """Windows as for the scene itself."""
        return self._source.parts(window)

    def scaling(self, bands: Sequence[int]) -> tuple[list[float], list[float]]:
        """None: that of the scene is applied before its bands are summed."""
        return [1.0] * len(bands), [0.0] * len(bands)

    def scaling_of_file(self, bands: Sequence[int]) -> tuple[list[float], list[float]]:
        """As `scaling`."""
        return self.scaling(bands)

    @property
    def reflectance_factor(self) -> float | None:
        """That of the scene."""
        return self._source.reflectance_factor

    def use_stored_values(self) -> None:
        """Do not divide by the reflectance factor of the scene."""
        self._source.use_stored_values()

    def dtype(self, bands: Sequence[int]) -> np.dtype[Any]:
        """float32."""
        return np.dtype(np.float32)

    @property
    def working_bytes(self) -> int:
        """Memory of the bands of the scene while a part is read."""
        return PIXELS_AT_ONCE * len(self._source_bands) * (self._source.value_bytes(self._source_bands) + 4)

    def traits(self, bands: Sequence[int]) -> list[Any]:
        """Those of the bands of the scene, and the weights."""
        return [self._source.traits(self._source_bands), self._source_bands, self._weights.tolist()]

    def stamp(self) -> list[tuple[str, int, int]] | None:
        """That of the scene."""
        return self._source.stamp()


def resample_scene(
    scene: Scene, wavelengths_nm: Sequence[float], widths_nm: Sequence[float | None], progress: Progress
) -> ResampledScene:
    """A scene in other bands, by spectral response. Bands that are marked as bad are not used.

    Args:
        scene: open scene.
        wavelengths_nm: centres of the wanted bands.
        widths_nm: their full widths at half maximum, None where unknown.
        progress: receives a warning if the scene is coarser than wanted bands.

    Raises:
        ParameterError: bands of the scene have no wavelength, or the scene does not cover a wanted band.
    """
    bands = scene.good_bands()
    source, source_widths = bands_with_widths(scene, bands)
    weights = response_weights(source, source_widths, wavelengths_nm, widths_nm)
    _warn_of_coarse_bands(source, source_widths, list(wavelengths_nm), list(widths_nm), progress)
    return ResampledScene(scene, bands, weights, wavelengths_nm=wavelengths_nm, widths_nm=widths_nm)


def bands_with_widths(scene: Scene, bands: list[int]) -> tuple[list[float], list[float | None]]:
    """Centres and widths of bands of a scene.

    Raises:
        ParameterError: a band has no wavelength.
    """
    found = scene.wavelengths_of(bands)
    known = [value for value in found if value is not None]
    if len(known) < len(found):
        raise ParameterError(
            tr(
                "{num_unknown} of {num_found} bands of {name} have no wavelength; import the scene with its "
                "wavelengths first.",
                num_unknown=len(found) - len(known),
                num_found=len(found),
                name=scene.path.name,
            )
        )
    widths = dict(zip(scene.band_numbers, scene.fwhm_nm, strict=True))
    return known, [widths[number] for number in bands]


def _warn_of_coarse_bands(
    source: list[float],
    source_widths: list[float | None],
    target: list[float],
    target_widths: list[float | None],
    progress: Progress,
) -> None:
    """Say where the scene is coarser than the wanted bands."""
    orders = [np.argsort(values, kind="stable") for values in (source, target)]
    (from_nm, from_widths), (to_nm, to_widths) = (
        (
            np.asarray(values)[order],
            np.asarray(estimate_widths(np.asarray(values)[order].tolist(), [widths[k] for k in order])),
        )
        for values, widths, order in zip(
            (source, target), (source_widths, target_widths), orders, strict=True
        )
    )
    nearest = np.abs(to_nm[:, None] - from_nm[None]).argmin(axis=1)
    is_coarse = from_widths[nearest] > COARSE * to_widths
    if is_coarse.any():
        progress.warning(
            tr(
                "{count} of the wanted bands are narrower than the bands of the scene (from "
                "{first_to_nm:.1f} nm on): resampling cannot restore what a coarser sensor has not "
                "measured.",
                count=int(is_coarse.sum()),
                first_to_nm=to_nm[is_coarse][0],
            )
        )
