"""Reads spectra from a scene with GDAL: of a pixel, and as the mean of a window or of single pixels."""

from __future__ import annotations

import array
import csv
import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from osgeo import gdal

from hsi_qgis_plugin.i18n import tr
from hsi_qgis_plugin.labels import cell
from hsi_qgis_plugin.sources import QuietGdal
from hsi_qgis_plugin.wavelengths import Band, bands_of

MOST_PIXELS = 4096
"""Pixels of a window that are read at most; a larger window is read at regular steps."""

Window = tuple[int, int, int, int]
"""First column, first row, number of columns and of rows."""


class SpectrumError(Exception):
    """A spectrum cannot be read; the message says why."""


@dataclass
class Spectrum:
    """A spectrum, or the mean of several.

    Args:
        name: shown in the legend.
        color: as #rrggbb.
        values: one for each band; None without a valid value.
        spread: standard deviation of each band; empty for a single pixel.
        num_pixels: number of pixels that were read.
        is_shown: whether it is drawn.
    """

    name: str
    color: str
    values: list[float | None]
    spread: list[float | None] = field(default_factory=list)
    num_pixels: int = 1
    is_shown: bool = True


class SceneFile:
    """A scene that is open for reading.

    Args:
        path: its file, as QGIS names it.

    Raises:
        SpectrumError: GDAL cannot open the file.
    """

    def __init__(self, path: str) -> None:
        with QuietGdal():
            self._dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        if self._dataset is None:
            raise SpectrumError(tr("GDAL cannot open {path}.").format(path=path))
        self.bands: list[Band] = bands_of(self._dataset)
        self.width, self.height = self._dataset.RasterXSize, self._dataset.RasterYSize
        bands = [self._dataset.GetRasterBand(n) for n in range(1, len(self.bands) + 1)]
        self._empty = [_nodata(band) for band in bands]
        self._scales = _scales(self._dataset, bands)

    def geotransform(self) -> tuple[float, ...] | None:
        """Six numbers that lead from pixels to coordinates; None if the file has no place."""
        found = self._dataset.GetGeoTransform(can_return_null=True)
        return tuple(found) if found else None

    def read_window(self, window: Window) -> Spectrum:
        """Mean and spread of a window; it lies inside the scene.

        Raises:
            SpectrumError: the file cannot be read.
        """
        width, height = window[2:]
        step = max(1.0, math.sqrt(width * height / MOST_PIXELS))
        columns, rows = max(1, int(width / step)), max(1, int(height / step))
        values = self._read(window, columns, rows)
        count = columns * rows
        bands = (values[n * count : (n + 1) * count] for n in range(len(self.bands)))
        return self._describe(bands, count)

    def read_pixels(self, pixels: Sequence[tuple[int, int]]) -> list[array.array[float]]:
        """The stored values of single pixels (column, row), one array for each pixel.

        Raises:
            SpectrumError: the file cannot be read.
        """
        return [self._read((column, row, 1, 1), 1, 1) for column, row in pixels]

    def mean_of(self, spectra: Sequence[array.array[float]]) -> Spectrum:
        """Mean and spread of stored values of pixels."""
        return self._describe(zip(*spectra), len(spectra))

    def _read(self, window: Window, columns: int, rows: int) -> array.array[float]:
        with QuietGdal():
            data = self._dataset.ReadRaster(
                *window, buf_xsize=columns, buf_ysize=rows, buf_type=gdal.GDT_Float64
            )
        if data is None:
            raise SpectrumError(tr("The scene cannot be read; its file may be damaged or gone."))
        values = array.array("d")
        values.frombytes(bytes(data))
        return values

    def _describe(self, bands: Iterable[Iterable[float]], count: int) -> Spectrum:
        means: list[float | None] = []
        spread: list[float | None] = []
        for stored, empty, (scale, offset) in zip(bands, self._empty, self._scales):
            valid = [value for value in stored if math.isfinite(value) and value != empty]
            if not valid:
                means.append(None)
                spread.append(None)
                continue
            mean = math.fsum(valid) / len(valid)
            means.append(mean * scale + offset)
            variance = math.fsum((value - mean) ** 2 for value in valid) / len(valid)
            spread.append(math.sqrt(variance) * abs(scale))
        return Spectrum("", "#000000", means, spread if count > 1 else [], num_pixels=count)


def _scales(dataset: gdal.Dataset, bands: Sequence[gdal.Band]) -> list[tuple[float, float]]:
    """Scale and offset of each band: of GDAL, or the reflectance scale factor of an ENVI header.

    The core does the same (`scenes/scaling.py`).
    """
    own = [(1.0 if band.GetScale() is None else band.GetScale(), band.GetOffset() or 0.0) for band in bands]
    try:
        factor = float((dataset.GetMetadataItem("reflectance_scale_factor", "ENVI") or "").strip(" {}"))
    except ValueError:
        return own
    is_used = math.isfinite(factor) and factor > 0.0 and set(own) == {(1.0, 0.0)}
    return [(1.0 / factor, 0.0)] * len(own) if is_used else own


def _nodata(band: gdal.Band) -> float | None:
    """The nodata value as the values of the band are stored."""
    value = band.GetNoDataValue()
    if value is None or band.DataType != gdal.GDT_Float32:
        return value
    try:
        return float(struct.unpack("f", struct.pack("f", value))[0])
    except OverflowError:
        return None


def positions_of(bands: Sequence[Band]) -> tuple[list[float | None], bool]:
    """Place of each band on the axis, and whether these are wavelengths in nm: else they are band numbers."""
    if any(band.wavelength is not None for band in bands):
        return [band.wavelength for band in bands], True
    return [float(number) for number in range(1, len(bands) + 1)], False


def write_spectra(path: Path, bands: Sequence[Band], spectra: Sequence[Spectrum]) -> None:
    """Write spectra as a CSV file: one row for each band, one column for each spectrum and each spread."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        columns: list[tuple[str, list[float | None]]] = []
        for spectrum in spectra:
            columns.append((cell(spectrum.name), spectrum.values))
            if spectrum.spread:
                columns.append((cell(f"{spectrum.name} (sd)"), spectrum.spread))
        writer.writerow(["band", "wavelength_nm", "is_bad", *(name for name, _ in columns)])
        for index, band in enumerate(bands):
            wavelength = "" if band.wavelength is None else f"{band.wavelength:.10g}"
            row = [_text(values[index]) for _, values in columns]
            writer.writerow([index + 1, wavelength, int(band.is_bad), *row])


def _text(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"
