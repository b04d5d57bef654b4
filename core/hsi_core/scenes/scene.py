"""Read a scene window by window: float32 cube, valid mask, wavelengths."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from hsi_core.errors import SceneError
from hsi_core.files.dataset_names import dataset_name
from hsi_core.files.file_size import check_file_size
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.progress import Progress
from hsi_core.scenes.alpha import find_alpha
from hsi_core.scenes.envi_header import check_header
from hsi_core.scenes.mixed_types import read_bands, type_of
from hsi_core.scenes.scaling import read_scaling
from hsi_core.scenes.unreadable import advise
from hsi_core.scenes.wavelengths import (
    describe_unused,
    read_bad_bands,
    read_band_widths,
    read_wavelengths,
)
from hsi_core.windows import Window

PIXELS_AT_ONCE = 2**16
"""Target size of one read in pixels: it limits the time until a cancel takes effect."""


class Scene:
    """An open scene. Made by `open_scene`.

    Args:
        dataset: open raster.
        path: path of the file.

    Attributes:
        grid: size and georeference.
        wavelengths_nm: centre wavelength of each spectral band, None where unknown.
        bad_bands: band numbers (from 1) that the file marks as bad.
        band_numbers: numbers (from 1) of the spectral bands: all but alpha bands.
        notes: sentences about what is assumed or left out.
        value_limit: a pixel with a value (scale and offset applied) of at least this size is invalid.
        far_value: a stored value beyond this limit that a read has met, as text; None if none has.
        empty_pixel: row and column of a valid pixel with 0 in all bands that a read has met; None if none.
    """

    def __init__(self, dataset: rasterio.DatasetReader, path: Path) -> None:
        self._dataset = dataset
        self.path = path
        self.notes: list[str] = []
        self.grid = Grid.of(dataset)
        self._alpha, notes = find_alpha(dataset, path.name)
        self.notes += notes
        self.band_numbers = [index for index in dataset.indexes if index not in self._alpha]
        every = read_wavelengths(dataset)
        self.notes += describe_unused(dataset, path.name)
        self.wavelengths_nm = tuple(every[index - 1] for index in self.band_numbers)
        self.bad_bands = read_bad_bands(dataset)
        self._scaling = read_scaling(dataset, path.name)
        self.notes += self._scaling.notes
        self.value_limit = float("inf")
        self.far_value: str | None = None
        self.empty_pixel: tuple[int, int] | None = None
        flags = dict(zip(dataset.indexes, dataset.mask_flag_enums, strict=True))
        self._has_mask = any(
            MaskFlags.per_dataset in flags[n] and MaskFlags.alpha not in flags[n] for n in flags
        )
        # A nodata value that rasterio does not give, 2^64 - 1, counts as a mask as well.
        self._has_own_mask = {
            number
            for number in self.band_numbers
            if not flags[number]
            or (MaskFlags.nodata in flags[number] and dataset.nodatavals[number - 1] is None)
        }

    @property
    def num_bands(self) -> int:
        """Number of spectral bands."""
        return len(self.band_numbers)

    def good_bands(self) -> list[int]:
        """Band numbers that are not marked as bad."""
        return [number for number in self.band_numbers if number not in self.bad_bands]

    def wavelengths_of(self, bands: Sequence[int]) -> list[float | None]:
        """Centre wavelengths of bands given by number."""
        known = dict(zip(self.band_numbers, self.wavelengths_nm, strict=True))
        return [known[number] for number in bands]

    @cached_property
    def fwhm_nm(self) -> tuple[float | None, ...]:
        """Width (full width at half maximum) of each spectral band in nm; None where unknown."""
        every = read_band_widths(self._dataset)
        return tuple(every[index - 1] for index in self.band_numbers)

    def nodata_values(self, bands: Sequence[int]) -> list[float | None]:
        """Nodata value of each band; None without one, or for NaN and infinity, which are always invalid."""
        values = [self._dataset.nodatavals[number - 1] for number in bands]
        return [value if value is not None and np.isfinite(value) else None for value in values]

    def read(self, window: Window, bands: Sequence[int]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read bands inside a window of the grid, scale and offset applied.

        Args:
            window: inside the grid.
            bands: band numbers, from 1.

        Returns:
            Cube (C, H, W), 0 at invalid pixels, and valid mask (H, W); see `read_raw`.

        Raises:
            SceneError: the file is damaged.
        """
        raw, valid = self.read_raw(window, bands)
        with np.errstate(over="ignore"):
            cube = raw.astype(np.float32)
            for band, scale, offset in zip(cube, *self.scaling(bands), strict=True):
                _unscale(band, scale, offset)
        cube[:, ~valid] = 0.0
        return cube, valid

    def read_raw(self, window: Window, bands: Sequence[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Read bands inside a window of the grid as they are on disk.

        A pixel is invalid where any of these bands is NaN, infinite, too large for float32 or beyond
        `value_limit`, or nodata, where an alpha band is 0, or where the mask of the dataset is 0.

        Args:
            window: inside the grid.
            bands: band numbers, from 1.

        Returns:
            Values (C, H, W) in the type of the file, undefined at invalid pixels, and valid mask (H, W).

        Raises:
            SceneError: the file is damaged.
        """
        raw, valid, own_masks = self._read_stored(window, bands)
        for mask in own_masks.values():
            valid &= mask
        self._find_invalid(raw, [valid] * len(bands), bands)
        if self.empty_pixel is None:
            self._find_empty(raw, valid, window)
        return raw, valid

    def read_each(
        self, window: Window, bands: Sequence[int]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read bands as `read` does, but with the valid pixels of each band on its own.

        Args:
            window: inside the grid.
            bands: band numbers, from 1.

        Returns:
            Cube (C, H, W), undefined at invalid pixels, and valid mask of each band (C, H, W).

        Raises:
            SceneError: the file is damaged.
        """
        raw, shared, own_masks = self._read_stored(window, bands)
        valid = np.repeat(shared[None], len(bands), axis=0)
        for is_valid, number in zip(valid, bands, strict=True):
            is_valid &= own_masks.get(number, True)
        self._find_invalid(raw, valid, bands)
        with np.errstate(over="ignore"):
            cube = raw.astype(np.float32)
            for band, scale, offset in zip(cube, *self.scaling(bands), strict=True):
                _unscale(band, scale, offset)
        return cube, valid

    def _read_stored(
        self, window: Window, bands: Sequence[int]
    ) -> tuple[NDArray[Any], NDArray[np.bool_], dict[int, NDArray[np.bool_]]]:
        """Values on disk, the mask that all bands share, and the masks of single bands by band number."""
        area = RasterioWindow(window.column, window.row, window.width, window.height)
        try:
            raw = read_bands(self._dataset, bands, area)
            valid = np.ones((window.height, window.width), dtype=bool)
            if self._has_mask:
                valid &= self._dataset.read_masks(self.band_numbers[0], window=area) > 0
            own_masks = {
                number: self._dataset.read_masks(number, window=area) > 0
                for number in self._has_own_mask.intersection(bands)
            }
            for number in self._alpha:
                valid &= self._dataset.read(number, window=area) > 0
        except RasterioError as error:
            raise SceneError(
                tr(
                    "The scene {name} cannot be read at rows {row} to "
                    "{height} ({error}); the file seems damaged.",
                    name=self.path.name,
                    row=window.row,
                    height=window.row + window.height,
                    error=error,
                )
            ) from error
        return raw, valid, own_masks

    def _find_invalid(
        self, raw: NDArray[Any], masks: Sequence[NDArray[np.bool_]] | NDArray[np.bool_], bands: Sequence[int]
    ) -> None:
        """Clear the mask of each band where it is nodata, not finite or too large; zero a constant band."""
        for band, valid, number, scale, offset in zip(raw, masks, bands, *self.scaling(bands), strict=True):
            nodata = self._dataset.nodatavals[number - 1]
            if nodata is not None and not np.isnan(nodata):
                # In the type on disk: the type of all bands may have more digits.
                stored = np.dtype(self._dataset.dtypes[number - 1])
                valid &= band != stored.type(nodata) if fits(nodata, stored) else True
            if raw.dtype.kind == "f" or raw.dtype.itemsize > (3 if np.isfinite(self.value_limit) else 4):
                with np.errstate(over="ignore"):
                    single = band.astype(np.float32)
                    _unscale(single, scale, offset)
                is_near = np.abs(single, out=single) < self.value_limit  # not so for NaN and infinity
                if np.isfinite(self.value_limit) and self.far_value is None and not is_near.all():
                    self._note_far_value(band, valid & ~is_near & np.isfinite(single))
                valid &= is_near
            if self._scaling.scales[number - 1] == 0.0:
                band[...] = 0

    def _find_empty(self, raw: NDArray[Any], valid: NDArray[np.bool_], window: Window) -> None:
        if len(raw) == 1:
            return
        is_empty = valid.copy()
        for band in raw:
            is_empty &= band == 0
            if not is_empty.any():
                return
        row, column = np.argwhere(is_empty)[0].tolist()
        self.empty_pixel = window.row + row, window.column + column

    def _note_far_value(self, band: NDArray[Any], is_far: NDArray[np.bool_]) -> None:
        if is_far.any():
            self.far_value = str(band[is_far][0])  # with all digits, to declare it as nodata

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of a block of the file, which is read as a whole."""
        rows, columns = (max(lengths) for lengths in zip(*self._dataset.block_shapes, strict=True))
        return rows, columns

    def parts(self, window: Window) -> Iterator[Window]:
        """Windows of about `PIXELS_AT_ONCE` pixels that end at blocks of the file: no block is read twice."""
        rows, columns = self.block_shape
        width = min(columns * max(1, 256 // columns), self.grid.shape[1])
        height = rows * max(1, PIXELS_AT_ONCE // (rows * min(width, window.width)))
        return window.cut(height, width)

    def scaling(self, bands: Sequence[int]) -> tuple[list[float], list[float]]:
        """Scale (never 0) and offset of bands: a value is that of `read_raw` times scale plus offset."""
        scales = [self._scaling.scales[number - 1] for number in bands]
        # A scale of 0 makes a band constant: `read_raw` gives 0 there instead.
        return [scale or 1.0 for scale in scales], [self._scaling.offsets[number - 1] for number in bands]

    @property
    def reflectance_factor(self) -> float | None:
        """Divisor of all values from an ENVI header, if it is applied."""
        return self._scaling.reflectance_factor

    def use_stored_values(self) -> None:
        """Do not divide by the reflectance factor of an ENVI header."""
        self._scaling = self._scaling.stored()

    def scaling_of_file(self, bands: Sequence[int]) -> tuple[list[float], list[float]]:
        """Scale and offset of bands as the file has them, or its reflectance factor; a scale may be 0."""
        scales, offsets = self._scaling.scales, self._scaling.offsets
        return [scales[number - 1] for number in bands], [offsets[number - 1] for number in bands]

    def dtype(self, bands: Sequence[int]) -> np.dtype[Any]:
        """Type of the values of these bands as `read_raw` gives them."""
        return type_of(self._dataset, bands)

    def has_whole_numbers(self, bands: Sequence[int]) -> bool:
        """Whether the values of these bands, scale and offset applied, are known to be whole numbers."""
        scales, offsets = self.scaling(bands)
        return np.issubdtype(self.dtype(bands), np.integer) and {*scales} == {1.0} and {*offsets} == {0.0}

    def value_bytes(self, bands: Sequence[int]) -> int:
        """Size of a value of these bands in memory."""
        return self.dtype(bands).itemsize

    @property
    def working_bytes(self) -> int:
        """Memory that a read of a part takes beside the values that it returns."""
        return 0

    def traits(self, bands: Sequence[int]) -> list[Any]:
        """Everything except the stored values that defines the values and the valid pixels of these bands."""
        nodata = [str(self._dataset.nodatavals[number - 1]) for number in bands]
        return [self.scaling(bands), nodata, self._alpha, self._has_mask, sorted(self._has_own_mask)]

    def stamp(self) -> list[tuple[str, int, int]] | None:
        """Name, size and time of each file with values of the scene; None if they are no local files.

        Statistics and overviews that QGIS or GDAL write when they display a scene are ignored; what
        else an .aux.xml holds is part of `traits`.
        """
        names = [str(name) for name in self._dataset.files if not str(name).endswith((".aux.xml", ".ovr"))]
        try:
            states = [(name, Path(name).stat()) for name in names]
        except OSError:
            return None
        return [(name, state.st_size, state.st_mtime_ns) for name, state in states] or None


def _unscale(band: NDArray[np.float32], scale: float, offset: float) -> None:
    """Apply scale and offset of a band in place."""
    if scale != 1.0:
        band *= np.float32(scale)
    if offset != 0.0:
        band += np.float32(offset)


def fits(nodata: float, dtype: np.dtype[Any]) -> bool:
    """Whether a nodata value can occur in a band of this type."""
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        return bool(limits.min <= nodata <= limits.max and nodata == round(nodata))
    return True


@contextmanager
def open_scene(path: Path, progress: Progress | None = None, *, min_bands: int = 2) -> Iterator[Scene]:
    """Open a scene for windowed reading.

    Args:
        path: any raster that GDAL reads.
        progress: receives a warning for each assumption about the scene; None if they are known already.
        min_bands: fewer spectral bands are refused.

    Raises:
        SceneError: the file is missing, not a raster, shorter than its header says, or has too few or complex
            bands.
    """
    name = dataset_name(path)
    if name is path and not path.exists():
        raise SceneError(tr("There is no file {path}; choose the scene again.", path=path))
    try:
        dataset = rasterio.open(name)
    except RasterioError as error:
        raise SceneError(
            tr(
                "{name} is not a raster that can be read ({error}); {advice}",
                name=path.name,
                error=error,
                advice=advise(path, tr("choose another file.")),
            )
        ) from error
    with dataset:
        if dataset.count == 0:
            raise SceneError(
                tr("{name} holds several datasets; import one of them first (Import a cube).", name=path.name)
            )
        if any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise SceneError(
                tr("The scene {name} has complex values; only real ones can be classified.", name=path.name)
            )
        header_notes = [*check_header(dataset, path), *check_file_size(dataset, path)]
        try:
            scene = Scene(dataset, path)
        except RasterioError as error:
            raise SceneError(
                tr(
                    "The scene {name} cannot be read ({error}); the file seems damaged.",
                    name=path.name,
                    error=error,
                )
            ) from error
        if dataset.driver in ("netCDF", "HDF5", "HDF5Image"):
            from hsi_core.scenes.netcdf_file import check_bands_first  # here, because h5py takes time to load

            note, known = check_bands_first(dataset, path)
            if note is not None:
                scene.notes.append(note)
            if len(known) == dataset.count and set(scene.wavelengths_nm) == {None}:
                scene.wavelengths_nm = tuple(known[number - 1] for number in scene.band_numbers)
        if scene.num_bands < min_bands:
            raise SceneError(
                tr(
                    "The scene {name} has {num_bands} band; a hyperspectral scene has many. Choose "
                    "the cube itself, not a picture of it.",
                    name=path.name,
                    num_bands=scene.num_bands,
                )
            )
        scene.notes += header_notes
        if progress is not None:
            for note in scene.notes:
                progress.warning(note)
        yield scene


def parse_bands(text: str, scene: Scene) -> list[int]:
    """Band numbers from a text such as "1-103, 110, 120-140".

    Raises:
        SceneError: the text has another form, or names a band that the scene lacks.
    """
    known = scene.band_numbers
    chosen: set[int] = set()
    for part in text.split(","):
        ends = [end.strip() for end in part.split("-")]
        if len(ends) > 2 or not all(re.fullmatch(r"[0-9]{1,18}", end) for end in ends):
            raise SceneError(
                tr('The bands "{text}" cannot be read; write them like 1-103,110,120-140.', text=text)
            )
        first, last = int(ends[0]), int(ends[-1])
        # The range may be very long: it is expanded up to the first number behind the bands of the scene.
        numbers = range(first, min(last, max(first, known[-1] + 1)) + 1)
        chosen.update(numbers)
    strangers = sorted(chosen - set(known))
    if strangers or not chosen:
        raise SceneError(
            tr(
                "The scene has the bands {first} to {last}; {wrong} is none of them.",
                first=known[0],
                last=known[-1],
                wrong=strangers[0] if strangers else text,
            )
        )
    return sorted(chosen)


def format_bands(numbers: Sequence[int]) -> str:
    """Band numbers as a text that `parse_bands` reads, such as "1-103,110"; empty without numbers."""
    ranges: list[list[int]] = []
    for number in sorted(set(numbers)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)
