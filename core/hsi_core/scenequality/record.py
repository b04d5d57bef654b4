"""The findings about a scene, and their record for JSON."""

import json
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hsi_core.scenequality.bad_bands import BadBand
from hsi_core.scenequality.histograms import find_histograms
from hsi_core.scenequality.lines import SmileHint, Stripes
from hsi_core.scenequality.survey import Survey
from hsi_core.scenes.scene import format_bands

STRIPED = 0.3
"""Stripes count from this strength on, in units of the deviation from pixel to pixel."""
CLEARER = 2.0
"""... if they are this many times stronger than along the other axis."""
PERCENTILES = (1, 5, 25, 50, 75, 95, 99)

Values = NDArray[np.float64]


@dataclass(frozen=True)
class SceneReport:
    """Everything about a scene; C bands.

    Args:
        name: file name.
        shape: rows and columns.
        dtype: type of the values in the file.
        survey: what was measured.
        wavelengths_nm: centre wavelength of each band; None where unknown.
        fwhm_nm: width of each band; None where unknown.
        nodata: nodata value of each band; None without one.
        saturated: whether values of each band are cut off, shape (C,).
        noise_by_area: standard deviation of the noise within homogeneous areas, shape (C,).
        noise_by_shift: the same from differences of neighbours, shape (C,).
        ratios: signal-to-noise ratio, shape (C,).
        least_ratio: bands below this ratio are bad.
        columns: stripes along the columns.
        rows: stripes along the rows.
        smile: drift of the oxygen absorption; None if it cannot be measured.
        bad: bands to leave out.
        quicklook: PNG of the scene.
        quicklook_bands: its red, green and blue band.
        notes: sentences about what is assumed about the file.
    """

    name: str
    shape: tuple[int, int]
    dtype: str
    survey: Survey
    wavelengths_nm: Sequence[float | None]
    fwhm_nm: Sequence[float | None]
    nodata: Sequence[float | None]
    saturated: NDArray[np.bool_]
    noise_by_area: Values
    noise_by_shift: Values
    ratios: Values
    least_ratio: float
    columns: Stripes
    rows: Stripes
    smile: SmileHint | None
    bad: Sequence[BadBand]
    quicklook: bytes
    quicklook_bands: Sequence[int]
    notes: Sequence[str]

    @property
    def good_bands(self) -> str:
        """Bands to use, as Train takes them; empty if every band is bad."""
        bad = {one.number for one in self.bad}
        return format_bands([number for number in self.survey.bands if number not in bad])

    @property
    def bad_bands(self) -> str:
        """Bands to leave out, in the same form."""
        return format_bands([one.number for one in self.bad])

    @property
    def striped_columns(self) -> NDArray[np.bool_]:
        """Whether each band has column stripes."""
        return _is_striped(self.columns, self.rows)

    @property
    def striped_rows(self) -> NDArray[np.bool_]:
        """Whether each band has row stripes."""
        return _is_striped(self.rows, self.columns)


def _is_striped(own: Stripes, other: Stripes) -> NDArray[np.bool_]:
    is_strong = (own.strength >= STRIPED) & (own.strength >= CLEARER * other.strength)
    return is_strong | (own.stands_out | own.is_empty).any(axis=1) & ~other.stands_out.any(axis=1)


def _plain(values: NDArray[Any], digits: int = 6) -> list[float | None]:
    return [float(f"{v:.{digits}g}") if math.isfinite(v) else None for v in values.tolist()]


def percentiles_of(sample: NDArray[np.float32]) -> Values:
    """Percentiles of each band, shape (7, C); NaN for a band without valid pixels."""
    if not len(sample):
        return np.full((len(PERCENTILES), sample.shape[1]), np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        found: Values = np.nanpercentile(sample.astype(np.float64), PERCENTILES, axis=0)
    return found


def scene_record(found: SceneReport) -> dict[str, Any]:
    """All numbers of the report, for JSON."""
    survey, statistics = found.survey, found.survey.statistics
    bad = {one.number: one.reasons for one in found.bad}
    percentiles = percentiles_of(survey.sample)
    edges, histograms = find_histograms(survey.sample)
    columns: dict[str, Sequence[Any]] = {
        "number": survey.bands,
        "wavelength_nm": found.wavelengths_nm,
        "fwhm_nm": found.fwhm_nm,
        "nodata": found.nodata,
        "num_valid": statistics.num_valid.tolist(),
        "invalid_share": _plain(1.0 - statistics.num_valid / max(survey.num_read, 1)),
        "minimum": _plain(statistics.smallest, 9),
        "maximum": _plain(statistics.largest, 9),
        "num_at_minimum": statistics.num_smallest.tolist(),
        "num_at_maximum": statistics.num_largest.tolist(),
        "is_saturated": found.saturated.tolist(),
        "mean": _plain(statistics.mean, 9),
        "standard_deviation": _plain(statistics.deviation, 9),
        "percentiles": [_plain(band) for band in percentiles.T],
        "noise_homogeneous": _plain(found.noise_by_area),
        "noise_shift": _plain(found.noise_by_shift),
        "signal_to_noise": _plain(found.ratios),
        "column_stripes": _plain(found.columns.strength),
        "row_stripes": _plain(found.rows.strength),
        "has_column_stripes": found.striped_columns.tolist(),
        "has_row_stripes": found.striped_rows.tolist(),
        "histogram": histograms.tolist(),
        "bad_reasons": [list(bad.get(one, ())) for one in survey.bands],
    }
    return {
        "scene": found.name,
        "height": found.shape[0],
        "width": found.shape[1],
        "type": found.dtype,
        "num_read": survey.num_read,
        "num_valid_in_some_band": survey.num_filled,
        "num_valid_in_every_band": survey.num_whole,
        "bands_to_use": found.good_bands,
        "bad_bands": found.bad_bands,
        "percentiles": list(PERCENTILES),
        "histogram_edges": _plain(edges),
        "columns_that_stand_out": _lines_record(found.columns, survey.bands),
        "rows_that_stand_out": _lines_record(found.rows, survey.bands),
        "smile": None
        if found.smile is None
        else {
            "bands": [survey.bands[position] for position in found.smile.bands],
            "drift": _plain(np.array([found.smile.drift]))[0],
            "fit": _plain(np.array([found.smile.fit]))[0],
            "is_likely": found.smile.is_likely,
        },
        "notes": list(found.notes),
        "bands": [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)],
    }


def _lines_record(stripes: Stripes, bands: Sequence[int]) -> list[dict[str, Any]]:
    return [
        {"position": position, "bands": format_bands(marked), "is_empty": is_empty}
        for position, marked, is_empty in lines_that_stand_out(stripes, bands)
    ]


def lines_that_stand_out(stripes: Stripes, bands: Sequence[int]) -> list[tuple[int, list[int], bool]]:
    """Position, bands and emptiness of each line that stands out, those in most bands first."""
    found = []
    for marked, is_empty in ((stripes.stands_out, False), (stripes.is_empty, True)):
        for line in np.flatnonzero(marked.any(axis=0)):
            of_bands = [bands[band] for band in np.flatnonzero(marked[:, line]).tolist()]
            found.append((int(stripes.positions[line]), of_bands, is_empty))
    return sorted(found, key=lambda one: (-len(one[1]), one[0]))


def scene_json(found: SceneReport) -> str:
    """The record as text."""
    return json.dumps(scene_record(found), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
