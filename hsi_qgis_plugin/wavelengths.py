"""Reads what a raster says about the wavelengths of its bands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from osgeo import gdal

from hsi_qgis_plugin.sources import QuietGdal

_DESCRIBED = re.compile(
    r"(\d+(?:\.\d+)?)\s*(nm|nanomet(?:er|re)s?|[uµμ]m|micromet(?:er|re)s?|microns?)\b", re.IGNORECASE
)
"""A wavelength in the name of a band, such as "band 12 (0.5123 Micrometers)"."""


@dataclass(frozen=True)
class Band:
    """A band of a scene.

    Args:
        wavelength: centre in nm; None if it is not known.
        is_bad: whether the file marks the band as bad.
    """

    wavelength: float | None
    is_bad: bool = False


def read_wavelengths(path: str) -> list[float | None]:
    """Centre wavelength in nm of each band of a raster; None for a bad band and if it is not known."""
    return [None if band.is_bad else band.wavelength for band in read_bands(path)]


def read_bands(path: str) -> list[Band]:
    """The bands of a raster; empty if it cannot be opened."""
    with QuietGdal():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        return [] if dataset is None else bands_of(dataset)


def bands_of(dataset: gdal.Dataset) -> list[Band]:
    """The bands of an open raster."""
    unit = (dataset.GetMetadataItem("wavelength_units", "ENVI") or "").lower()
    flags = (dataset.GetMetadataItem("bbl", "ENVI") or "").strip("{} ").split(",")
    if len(flags) != dataset.RasterCount:
        flags = ["1"] * dataset.RasterCount
    return [_band(dataset.GetRasterBand(n), unit, flag) for n, flag in enumerate(flags, 1)]


def _band(band: gdal.Band, unit_of_file: str, flag_of_file: str) -> Band:
    tags = {name.lower(): value for name, value in (band.GetMetadata() or {}).items()}
    is_bad = tags.get("bbl", flag_of_file).strip() in ("0", "0.0")
    return Band(_wavelength(band, tags, unit_of_file), is_bad)


def _wavelength(band: gdal.Band, tags: dict[str, str], unit_of_file: str) -> float | None:
    try:
        if "wavelength" in tags:
            value = float(tags["wavelength"])
            unit = (tags.get("wavelength_units") or unit_of_file).strip().lower()
            is_micrometres = unit.startswith(("micro", "um", "µm", "μm")) or (not unit and value < 100)
            if unit and not is_micrometres and not unit.startswith(("nano", "nm")):
                return None
            return value * 1000 if is_micrometres else value
        if imagery := band.GetMetadataItem("CENTRAL_WAVELENGTH_UM", "IMAGERY"):
            return float(imagery) * 1000
    except (TypeError, ValueError):
        return None
    described = _DESCRIBED.search(band.GetDescription() or "")
    if described is None:
        return None
    return float(described[1]) * (1 if described[2][0].lower() == "n" else 1000)
