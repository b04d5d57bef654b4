"""Scale and offset of the bands of a raster: value = stored * scale + offset."""

import math
from dataclasses import dataclass, replace

import rasterio

from hsi_core.language import tr


@dataclass(frozen=True)
class Scaling:
    """Scale and offset of every band of a file.

    Args:
        scales: scale of each band; 0 makes a band constant.
        offsets: offset of each band.
        reflectance_factor: divisor of all values that an ENVI header names, if it is used here; else None.
        notes: sentences about what is not used, and about bands without values.
    """

    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    reflectance_factor: float | None = None
    notes: tuple[str, ...] = ()

    def stored(self) -> "Scaling":
        """The scaling without the reflectance factor."""
        return self if self.reflectance_factor is None else Scaling((1.0,) * len(self.scales), self.offsets)


def read_scaling(dataset: rasterio.DatasetReader, name: str) -> Scaling:
    """Scale and offset from GDAL, or from the reflectance scale factor of an ENVI header, which GDAL ignores.

    Args:
        dataset: open raster.
        name: of the file, for messages.
    """
    scales, offsets = tuple(dataset.scales), tuple(dataset.offsets)
    found = _read_factor(dataset, name, scales, offsets)
    num_constant = scales.count(0.0)
    if num_constant:
        note = tr(
            "{count} of {num_bands} bands of {name} have the scale 0, so all their values are the same; "
            "correct the scale (gdal_edit.py -scale).",
            count=num_constant,
            num_bands=len(scales),
            name=name,
        )
        return replace(found, notes=(*found.notes, note))
    return found


def _read_factor(
    dataset: rasterio.DatasetReader, name: str, scales: tuple[float, ...], offsets: tuple[float, ...]
) -> Scaling:
    header = {key.lower(): value for key, value in dataset.tags(ns="ENVI").items()}
    text = header.get("reflectance_scale_factor", "").strip(" {}")
    try:
        factor = float(text or 1.0)
    except ValueError:
        factor = math.nan
    if not (math.isfinite(factor) and factor > 0.0):
        note = tr(
            'The reflectance scale factor "{text}" of {name} is no positive number, so it is not used; '
            "correct it in the header.",
            text=text,
            name=name,
        )
        return Scaling(scales, offsets, notes=(note,))
    if factor == 1.0:
        return Scaling(scales, offsets)
    if {*scales} != {1.0} or {*offsets} != {0.0}:
        note = tr(
            "{name} has gain and offset values and the reflectance scale factor {factor:g}; gain and "
            "offset are used, and the factor is not.",
            name=name,
            factor=factor,
        )
        return Scaling(scales, offsets, notes=(note,))
    notes = []
    if "data_gain_values" in header or "data_offset_values" in header:
        notes.append(
            tr(
                "{name} has gain or offset values that change nothing and the reflectance scale factor "
                "{factor:g}; the factor is used.",
                name=name,
                factor=factor,
            )
        )
    return Scaling((1.0 / factor,) * dataset.count, offsets, reflectance_factor=factor, notes=tuple(notes))
