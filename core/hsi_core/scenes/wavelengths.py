"""Read centre wavelengths and bad bands from all places in a file, and match bands of model and scene."""

import re
from collections.abc import Mapping, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray

from hsi_core.errors import ModelError
from hsi_core.language import Text, tr
from hsi_core.scenes.array_metadata import is_spectral
from hsi_core.scenes.envi_header import find_header, items_of, read_widths
from hsi_core.scenes.wavelength_units import (
    NM_PER_UNIT,
    describe_numbering,
    describe_strange,
    has_unit,
    is_numbering,
    is_strange,
    to_nm,
)

_NUMBER = r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?"
_DESCRIBED = re.compile(rf"({_NUMBER})\s*({'|'.join(NM_PER_UNIT)})\b", re.IGNORECASE)

LARGEST_SHIFT_NM = 10.0
"""Largest difference between a band of a model and the same band of a scene."""
OVERLAPPING = 0.2
"""Bands closer than this share of the usual step are bands of two detectors that overlap."""


def _list(text: str) -> list[str]:
    """Items of an ENVI list, "{1, 2, 3}"."""
    return [item.strip() for item in text.strip().strip("{}").split(",") if item.strip()]


def _envi_list(dataset: rasterio.DatasetReader, key: str) -> list[str]:
    """Items of a list in an ENVI header; GDAL leaves comments in its lists."""
    text = _lower(dataset.tags(ns="ENVI")).get(key, "")
    if ";" in text:
        return items_of(find_header(dataset), key)
    return _list(text)


def _lower(tags: Mapping[str, str]) -> dict[str, str]:
    return {key.lower(): value for key, value in tags.items()}


def read_wavelengths(dataset: rasterio.DatasetReader) -> tuple[float | None, ...]:
    """Centre wavelength of each band in nm; None where unknown.

    Places, in this order: band tags, the ENVI header, GDAL's IMAGERY domain (which GDAL fills from an
    ENVI header with three decimals of a micrometre only), band descriptions such as "band 12 (512.3 nm)".
    """
    if _has_other_count(dataset):
        return tuple(None for _ in dataset.indexes)
    from_tags, from_header = _numbers(dataset)
    found: list[float | None] = []
    for index in dataset.indexes:
        value = None
        for texts in (from_tags, from_header):
            if value is None and texts:
                value = to_nm(*texts[index - 1])
        imagery = _lower(dataset.tags(index, ns="IMAGERY"))
        if value is None and "central_wavelength_um" in imagery:
            value = to_nm(imagery["central_wavelength_um"], "um")
        if value is None:
            match = _DESCRIBED.search(dataset.descriptions[index - 1] or "")
            value = to_nm(match[1], match[2]) if match else None
        found.append(value)
    return tuple(found)


def _has_other_count(dataset: rasterio.DatasetReader) -> bool:
    """Whether the wavelengths of an ENVI header are not one a band; GDAL gives them to the first bands."""
    if dataset.driver != "ENVI":
        return False
    listed = _envi_list(dataset, "wavelength")
    return bool(listed) and len(listed) != dataset.count


def describe_unused(dataset: rasterio.DatasetReader, name: str) -> list[str]:
    """Sentences about numbers in the place of wavelengths that are not used.

    Args:
        dataset: open raster.
        name: of the file, for messages.
    """
    notes = []
    for numbers in _numbers(dataset, with_numbering=True):
        units = dict.fromkeys(unit for text, unit in numbers if text and unit and is_strange(unit))
        notes += [describe_strange(name, unit) for unit in units]
        if _is_numbering(numbers):
            notes.append(describe_numbering(name))
    return list(dict.fromkeys(notes))


_Numbers = list[tuple[str, str | None]]
"""Number and unit of each band, as text; empty if no band has one."""


def _numbers(dataset: rasterio.DatasetReader, *, with_numbering: bool = False) -> tuple[_Numbers, _Numbers]:
    """Wavelengths in band tags and in the ENVI header; not those that are band numbers, unless wanted."""
    header = _lower(dataset.tags(ns="ENVI"))
    every_unit = header.get("wavelength_units")
    listed = _envi_list(dataset, "wavelength")
    from_header = [(text, every_unit) for text in listed] if len(listed) == dataset.count else []
    from_tags = []
    is_commented = ";" in header.get("wavelength", "")  # GDAL counts a comment as a wavelength
    for index in [] if is_commented and from_header else dataset.indexes:
        tags = _lower(dataset.tags(index))
        unit = tags.get("wavelength_units") or tags.get("wavelength_unit") or every_unit
        text = tags.get("wavelength", "")
        for key, value in tags.items():
            name = key.removeprefix("netcdf_dim_")
            if not text and name != key and is_spectral(name):
                text, unit = value, _lower(dataset.tags()).get(f"{name}#units")
        from_tags.append((text, unit))
    if with_numbering:
        return from_tags, from_header
    return ([] if _is_numbering(from_tags) else from_tags), (
        [] if _is_numbering(from_header) else from_header
    )


def _is_numbering(numbers: _Numbers) -> bool:
    return is_numbering([text for text, _ in numbers]) and not any(
        has_unit(unit) or is_strange(unit) for _, unit in numbers
    )


def read_bad_bands(dataset: rasterio.DatasetReader) -> frozenset[int]:
    """Band numbers (from 1) that the file marks as bad: `bbl` of an ENVI header or of band tags."""
    flags = _envi_list(dataset, "bbl")
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


def read_band_widths(dataset: rasterio.DatasetReader) -> tuple[float | None, ...]:
    """Width (FWHM) of each band in nm; None where unknown.

    Places, in this order: the ENVI header, band tags in the unit of the wavelengths, GDAL's IMAGERY domain
    (which GDAL fills from an ENVI header with three decimals of a micrometre only).
    """
    from_header = read_widths(find_header(dataset), read_wavelengths(dataset))
    found: list[float | None] = []
    for index, width in zip(dataset.indexes, from_header, strict=True):
        tags, imagery = _lower(dataset.tags(index)), _lower(dataset.tags(index, ns="IMAGERY"))
        if width is None and "fwhm" in tags:
            width = _to_width(tags["fwhm"], tags.get("wavelength_units") or tags.get("wavelength_unit"))
        if width is None and "fwhm_um" in imagery:
            width = _to_width(imagery["fwhm_um"], "um")
        found.append(width)
    return tuple(found)


def _to_width(text: str, unit: str | None) -> float | None:
    """A width in nm; None if it is no positive number of a unit of length."""
    factor = NM_PER_UNIT.get((unit or "").strip().lower())
    try:
        width = float(text) * float(factor or 0.0)
    except ValueError:
        return None
    return round(width, 9) if np.isfinite(width) and width > 0.0 else None


def describe_bands(wavelengths: Sequence[float | None]) -> Text:
    """Count and range for messages: "177 bands (460.0 to 2409.0 nm)"; short lists are written out."""
    known = [value for value in wavelengths if value is not None]
    if not known:
        return tr("{count} bands without wavelengths", count=len(wavelengths))
    if len(known) <= 12:
        listed = ", ".join(f"{value:.1f}" for value in known)
    else:
        start, end = ", ".join(f"{v:.1f}" for v in known[:3]), ", ".join(f"{v:.1f}" for v in known[-3:])
        listed = f"{start}, ... {end}"
    return tr("{count} bands ({listed} nm)", count=len(wavelengths), listed=listed)


def _limits(model: Sequence[float]) -> NDArray[np.float64]:
    """Largest difference in nm between a band of a model and the same band of a scene.

    It is half the distance to the nearest other band of the model, and at most `LARGEST_SHIFT_NM`. Bands that
    are much closer than the usual step belong to another detector of the same range, and do not count.
    """
    wanted = np.asarray(model, dtype=float)
    steps = np.diff(np.unique(wanted))
    usual = min(float(np.quantile(steps, 0.75)), 2.0 * LARGEST_SHIFT_NM) if len(steps) else 0.0
    apart = np.abs(wanted[:, None] - wanted[None, :])
    apart[(apart == 0.0) | (apart < OVERLAPPING * usual)] = np.inf
    limits: NDArray[np.float64] = np.minimum(apart.min(axis=1) / 2.0, LARGEST_SHIFT_NM) + 1e-6
    return limits


def is_shifted(model: Sequence[float | None], scene: Sequence[float | None]) -> bool:
    """Whether the bands of a scene are those of a model, in the same order, all moved by one small shift."""
    pairs = [(a, b) for a, b in zip(model, scene, strict=True) if a is not None and b is not None]
    if not pairs or len(pairs) < len(model):
        return False
    wanted, found = np.array(pairs).T
    shifts = found - wanted
    return bool(np.ptp(shifts) <= 1e-3 and (np.abs(shifts) <= _limits(wanted.tolist())).all())


def match_wavelengths(model: Sequence[float], scene: Sequence[float | None]) -> list[int]:
    """Band number (from 1) of the scene for each band of the model, by centre wavelength.

    Every band of the model gets a band of its own. All bands are matched together: the sum of the squared
    differences is as small as possible, so the bands of two overlapping detectors keep their order when a
    sensor has shifted. Bands of equal wavelength are taken in the order of model and file. A band matches
    within half the distance to the model's next band, and within 10 nm.

    Args:
        model: centre wavelengths in nm that the model was trained with.
        scene: centre wavelengths in nm of the scene, None where unknown.

    Raises:
        ModelError: the scene lacks a band; the message lists the bands of both.
    """
    from scipy.optimize import linear_sum_assignment  # here, so that not every worker waits for scipy

    wanted = np.asarray(model, dtype=float)
    known = np.array([index for index, value in enumerate(scene) if value is not None], dtype=np.intp)
    offered = np.array([value for value in scene if value is not None], dtype=float)
    limits = _limits(model)
    gaps = np.abs(wanted[:, None] - offered[None, :])  # (model bands, known scene bands)
    is_near = gaps <= limits[:, None]
    too_far = LARGEST_SHIFT_NM**2 * (len(wanted) + 1)  # more than all other costs together
    rows, columns = linear_sum_assignment(np.where(is_near, gaps**2, too_far))
    matched = is_near[rows, columns]
    rows, columns = rows[matched], _first_of_equal(columns[matched], offered)
    # Sorted by wavelength on both sides: rounding of the costs cannot exchange two close bands.
    rows = rows[np.lexsort((rows, wanted[rows]))]
    columns = columns[np.lexsort((columns, offered[columns]))]
    rows = _in_file_order(rows, columns, of=offered[columns])
    columns = _in_file_order(columns, rows, of=wanted[rows])
    matched = is_near[rows, columns]
    missing = np.setdiff1d(np.arange(len(wanted)), rows[matched])
    if missing.size:
        listed = ", ".join(f"{wanted[index]:.1f}" for index in missing[:10])
        listed += ", ..." if missing.size > 10 else ""
        raise ModelError(
            tr(
                "The scene lacks {count} of the model's wavelengths: {listed} nm. The model was trained with "
                "{model_bands}; the scene has {scene_bands}. Choose a scene of the same sensor, or resample "
                "the bands of a finer sensor.",
                count=missing.size,
                listed=listed,
                model_bands=describe_bands(list(model)),
                scene_bands=describe_bands(scene),
            )
        )
    return [int(known[column]) + 1 for column in columns[np.argsort(rows)]]


def _first_of_equal(columns: NDArray[np.intp], offered: NDArray[np.float64]) -> NDArray[np.intp]:
    """The chosen bands; of bands with equal wavelengths, the first ones of the file."""
    values, counts = np.unique(offered[columns], return_counts=True)
    chosen = [np.flatnonzero(offered == value)[:count] for value, count in zip(values, counts, strict=True)]
    return np.concatenate(chosen) if chosen else columns


def _in_file_order(
    moved: NDArray[np.intp], others: NDArray[np.intp], *, of: NDArray[np.float64]
) -> NDArray[np.intp]:
    """Exchange partners of equal wavelength, so that they have the same order on both sides.

    Args:
        moved: indices on the side to reorder.
        others: the partner of each on the other side.
        of: wavelength of each on the side where some are equal.
    """
    result = moved.copy()
    for value in np.unique(of):
        here = np.flatnonzero(of == value)
        result[here[np.argsort(others[here])]] = np.sort(moved[here])
    return result
