"""A raster that GDAL reads, as a cube to copy, with the metadata of its bands."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterioWindow

from hsi_core.errors import SceneError
from hsi_core.files.file_size import check_file_size
from hsi_core.grid import Grid
from hsi_core.language import tr
from hsi_core.scenes.alpha import find_alpha
from hsi_core.scenes.array_file import list_suffixes
from hsi_core.scenes.envi_header import check_header, find_data, find_header, find_time, place, read_widths
from hsi_core.scenes.mixed_types import read_bands, type_of
from hsi_core.scenes.netcdf_file import check_dimensions
from hsi_core.scenes.scaling import read_scaling
from hsi_core.scenes.unreadable import advise, no_file_here
from hsi_core.scenes.wavelengths import describe_unused, read_bad_bands, read_wavelengths
from hsi_core.scenes.writer import BandInfo
from hsi_core.windows import Window

_OWN_TAGS = ("wavelength", "wavelength_units", "wavelength_unit", "bbl")


class RasterCube:
    """Spectral bands of an open raster; an alpha band counts as its mask. Made by `open_raster_cube`.

    Args:
        dataset: open raster.
        path: path of the file.

    Attributes:
        grid: size and georeference.
        acquired: time of the acquisition by an ENVI header; None where unknown.
        nodata: value of pixels without data; that of the first band if bands differ.
        has_mixed_nodata: whether bands have different nodata values.
        notes: sentences about what is assumed or left out.
    """

    def __init__(self, dataset: rasterio.DatasetReader, path: Path) -> None:
        self._dataset = dataset
        self._path = path
        self._alpha, self.notes = find_alpha(dataset, path.name)
        self.notes += describe_unused(dataset, path.name)
        self._scaling = read_scaling(dataset, path.name)
        self.notes += self._scaling.notes
        self._bands = [index for index in dataset.indexes if index not in self._alpha]
        self._has_mask = any(
            MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
            for flags in dataset.mask_flag_enums
        )
        self._header = find_header(dataset)
        self.acquired = find_time(self._header)
        self.grid, notes = place(Grid.of(dataset), self._header, path.name)
        self.notes += notes
        self._nodata = [dataset.nodatavals[index - 1] for index in self._bands]
        self.nodata = next((value for value in self._nodata if value is not None), None)
        self.has_mixed_nodata = len({str(value) for value in self._nodata}) > 1

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W)."""
        return len(self._bands), self._dataset.height, self._dataset.width

    @property
    def dtype(self) -> np.dtype[Any]:
        """The smallest type that holds every band."""
        return type_of(self._dataset, self._bands)

    def read(self, window: Window) -> NDArray[Any]:
        """All bands in a window, shape (C, H, W), with one nodata value.

        Raises:
            SceneError: the file is damaged.
        """
        try:
            values = read_bands(self._dataset, self._bands, _area(window))
        except RasterioError as error:
            raise self._damaged(window, error) from error
        if self.has_mixed_nodata:
            for band, number, nodata in zip(values, self._bands, self._nodata, strict=True):
                if nodata is not None and nodata != self.nodata:
                    stored = np.dtype(self._dataset.dtypes[number - 1])
                    band[np.isnan(band) if np.isnan(nodata) else band == stored.type(nodata)] = self.nodata
        return values

    def read_mask(self, window: Window) -> NDArray[np.uint8] | None:
        """255 where a pixel is valid by alpha and mask bands, else 0; None without such bands."""
        if not (self._has_mask or self._alpha):
            return None
        valid = np.ones((window.height, window.width), dtype=bool)
        try:
            if self._has_mask:
                valid &= self._dataset.read_masks(self._bands[0], window=_area(window)) > 0
            for index in self._alpha:
                valid &= self._dataset.read(index, window=_area(window)) > 0
        except RasterioError as error:
            raise self._damaged(window, error) from error
        return np.where(valid, 255, 0).astype(np.uint8)

    def bands(self) -> list[BandInfo]:
        """Metadata of each band."""
        wavelengths, bad = read_wavelengths(self._dataset), read_bad_bands(self._dataset)
        widths = read_widths(self._header, wavelengths)
        return [
            BandInfo(
                wavelength_nm=wavelengths[index - 1],
                is_bad=index in bad,
                description=self._dataset.descriptions[index - 1],
                scale=self._scaling.scales[index - 1],
                offset=self._scaling.offsets[index - 1],
                tags={
                    key: value
                    for key, value in self._dataset.tags(index).items()
                    if key.lower() not in _OWN_TAGS and not key.startswith("STATISTICS_")
                },
                imagery={
                    key: value
                    for key, value in self._dataset.tags(index, ns="IMAGERY").items()
                    if key != "FWHM_UM" or not self._header  # GDAL rounds the widths of a header
                },
                fwhm_nm=widths[index - 1],
            )
            for index in self._bands
        ]

    def _damaged(self, window: Window, error: Exception) -> SceneError:
        return SceneError(
            tr(
                "The raster {name} cannot be read at rows {first} to {last} ({error}); the file seems "
                "damaged.",
                name=self._path.name,
                first=window.row,
                last=window.row + window.height,
                error=error,
            )
        )


def _area(window: Window) -> RasterioWindow:
    return RasterioWindow(window.column, window.row, window.width, window.height)


@contextmanager
def open_raster_cube(path: Path, variable: str | None) -> Iterator[RasterCube]:
    """Open a raster, or one dataset of a file that holds several.

    Args:
        path: any raster that GDAL reads.
        variable: last part of the name of a subdataset.

    Raises:
        SceneError: the file is missing or no raster, shorter than its header says, has one band or complex
            values, or several variables fit.
    """
    if not path.is_file():
        raise SceneError(no_file_here(path))
    if path.suffix.lower() == ".hdr":
        path = find_data(path)
    try:
        with rasterio.open(path) as container:
            name = _find_subdataset(path, container, variable)
        dataset = rasterio.open(name or path)
    except RasterioError as error:
        otherwise = tr(
            "choose a file that ends in {suffixes}, or a raster that GDAL reads.", suffixes=list_suffixes()
        )
        raise SceneError(
            tr(
                "{name} is not a raster that can be read ({error}); {advice}",
                name=path.name,
                error=error,
                advice=advise(path, otherwise),
            )
        ) from error
    with dataset:
        if any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise SceneError(
                tr("The raster {name} has complex values; only real numbers can be used.", name=path.name)
            )
        header_notes = [*check_header(dataset, path), *check_file_size(dataset, path)]
        check_dimensions(dataset, path)
        try:
            cube = RasterCube(dataset, path)
        except RasterioError as error:
            raise SceneError(
                tr(
                    "The raster {name} cannot be read ({error}); the file seems damaged.",
                    name=path.name,
                    error=error,
                )
            ) from error
        if cube.shape[0] < 2:
            raise SceneError(
                tr(
                    "The raster {name} has one band; a hyperspectral scene has many. Choose the cube itself.",
                    name=path.name,
                )
            )
        cube.notes += header_notes
        yield cube


def _find_subdataset(path: Path, container: rasterio.DatasetReader, variable: str | None) -> str | None:
    """GDAL's name of the selected subdataset; None for a raster without subdatasets."""
    names = {name.rsplit(":", 1)[-1].lstrip("/"): name for name in container.subdatasets}
    if not names:
        if variable:
            raise SceneError(
                tr("The raster {name} has no variables; leave the variable empty.", name=path.name)
            )
        return None
    if variable:
        if variable not in names:
            raise SceneError(
                tr(
                    '{name} has no variable "{variable}"; choose one of: {listed}.',
                    name=path.name,
                    variable=variable,
                    listed=", ".join(names),
                )
            )
        return str(names[variable])
    if container.count > 1:
        return None
    if len(names) > 1:
        raise SceneError(
            tr(
                "{name} holds several datasets; give the name of one as variable: {listed}.",
                name=path.name,
                listed=", ".join(names),
            )
        )
    return str(next(iter(names.values())))
