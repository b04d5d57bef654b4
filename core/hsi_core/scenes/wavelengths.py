"""Read centre wavelengths and bad bands from all places in a file, and match bands of model and scene."""

import re
from collections.abc import Mapping, Sequence

import numpy as np
import rasterio

from hsi_core.errors import ModelError

NM_PER_UNIT = {
    "nm": 1.0, "nanometer": 1.0, "nanometers": 1.0, "nanometre": 1.0, "nanometres": 1.0,
    "um": 1000.0, "µm": 1000.0, "μm": 1000.0, "micrometer": 1000.0, "micrometers": 1000.0,
    "micrometre": 1000.0, "micrometres": 1000.0, "micron": 1000.0, "microns": 1000.0,
}  # fmt: skip

_NUMBER = r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?"
_DESCRIBED = re.compile(rf"({_NUMBER})\s*({'|'.join(NM_PER_UNIT)})\b", re.IGNORECASE)

LIMITS_NM = (100.0, 1_000_000.0)
"""Ultraviolet to far infrared: numbers outside are not wavelengths."""


def _to_nm(text: str, unit: str | None) -> float | None:
    """Number with a unit in nm; without a known unit numbers below 100 are micrometres."""
    try:
        value = float(text)
    except ValueError:
        return None
    scale = NM_PER_UNIT.get((unit or "").strip().lower())
    value *= scale if scale is not None else (1000.0 if value < 100.0 else 1.0)
    return round(value, 4) if LIMITS_NM[0] <= value <= LIMITS_NM[1] else None


def _list(text: str) -> list[str]:
    """Items of an ENVI list, "{1, 2, 3}"."""
    return [item.strip() for item in text.strip().strip("{}").split(",") if item.strip()]


def _lower(tags: Mapping[str, str]) -> dict[str, str]:
    return {key.lower(): value for key, value in tags.items()}


def read_wavelengths(dataset: rasterio.DatasetReader) -> tuple[float | None, ...]:
    """Centre wavelength of each band in nm; None where unknown.

    Places, in this order: band tags, the ENVI header, GDAL's IMAGERY domain (which GDAL fills from an
    ENVI header with three decimals of a micrometre only), band descriptions such as "band 12 (512.3 nm)".
    """
    header = _lower(dataset.tags(ns="ENVI"))
    from_header = _list(header.get("wavelength", ""))
    if len(from_header) != dataset.count:
        from_header = []
    found: list[float | None] = []
    for index in dataset.indexes:
        tags = _lower(dataset.tags(index))
        imagery = _lower(dataset.tags(index, ns="IMAGERY"))
        value = None
        if "wavelength" in tags:
            unit = (
                tags.get("wavelength_units") or tags.get("wavelength_unit") or header.get("wavelength_units")
            )
            value = _to_nm(tags["wavelength"], unit)
        if value is None and from_header:
            value = _to_nm(from_header[index - 1], header.get("wavelength_units"))
        if value is None and "central_wavelength_um" in imagery:
            value = _to_nm(imagery["central_wavelength_um"], "um")
        if value is None:
            match = _DESCRIBED.search(dataset.descriptions[index - 1] or "")
            value = _to_nm(match[1], match[2]) if match else None
        found.append(value)
    return tuple(found)


def read_bad_bands(dataset: rasterio.DatasetReader) -> frozenset[int]:
    """Band numbers (from 1) that the file marks as bad: `bbl` of an ENVI header or of band tags."""
    flags = _list(_lower(dataset.tags(ns="ENVI")).get("bbl", ""))
    if len(flags) != dataset.count:
        flags = [_lower(dataset.tags(index)).get("bbl", "1") for index in dataset.indexes]
    bad = set()
    for index, flag in zip(dataset.indexes, flags, strict=True):
        try:
            is_bad = float(flag) == 0.0
        except ValueError:
            is_bad = flag.lower() == "false"
        if is_bad:
            bad.add(index)
    return frozenset(bad)


def describe_bands(wavelengths: Sequence[float | None]) -> str:
    """Count and range for messages: "177 bands (460.0 to 2409.0 nm)"; short lists are written out."""
    known = [value for value in wavelengths if value is not None]
    if not known:
        return f"{len(wavelengths)} bands without wavelengths"
    if len(known) <= 12:
        return f"{len(wavelengths)} bands ({', '.join(f'{value:.1f}' for value in known)} nm)"
    start, end = ", ".join(f"{v:.1f}" for v in known[:3]), ", ".join(f"{v:.1f}" for v in known[-3:])
    return f"{len(wavelengths)} bands ({start}, ... {end} nm)"


def match_wavelengths(model: Sequence[float], scene: Sequence[float | None]) -> list[int]:
    """Band number (from 1) of the scene for each band of the model, by centre wavelength.

    A band matches where it is nearer than half the model's own spacing there, and nearer than 10 nm.

    Args:
        model: centre wavelengths in nm that the model was trained with.
        scene: centre wavelengths in nm of the scene, None where unknown.

    Raises:
        ModelError: the scene lacks a band; the message lists the bands of both.
    """
    wanted = np.asarray(model, dtype=float)
    offered = np.array([np.inf if value is None else value for value in scene], dtype=float)
    gaps = np.abs(wanted[:, None] - offered[None, :])  # (model bands, scene bands)
    nearest = gaps.argmin(axis=1)
    distance = gaps[np.arange(len(wanted)), nearest]
    ordered = np.unique(wanted)
    spacing = np.full(len(wanted), np.inf)
    if len(ordered) > 1:
        step = np.diff(ordered)
        around = np.minimum(np.append(step, np.inf), np.append(np.inf, step))
        spacing = around[np.searchsorted(ordered, wanted)]
    missing = wanted[distance > np.minimum(spacing / 2.0, 10.0) + 1e-6]
    if missing.size:
        listed = ", ".join(f"{value:.1f}" for value in missing[:10]) + (", ..." if missing.size > 10 else "")
        raise ModelError(
            f"The scene lacks {missing.size} of the model's wavelengths: {listed} nm. The model was trained "
            f"with {describe_bands(list(model))}; the scene has {describe_bands(scene)}. Choose a scene of "
            "the same sensor."
        )
    return [int(index) + 1 for index in nearest]
