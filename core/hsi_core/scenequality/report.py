"""The report of a scene: bands, bad bands, noise, stripes, values and spectra, as a page."""

import numpy as np

from hsi_core.explanation.curves import common_span, curve_svg
from hsi_core.language import conjoined, listed, tr
from hsi_core.reports.blocks import Column, Highlight, Table
from hsi_core.reports.map_picture import MapFrame, map_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Value, count, general, number, percent
from hsi_core.scenequality.bad_bands import MOST_NODATA, NOISIER, REASONS, WATER_VAPOUR_NM
from hsi_core.scenequality.histograms import find_histograms, histograms_svg
from hsi_core.scenequality.lines import LEAST_DRIFT, LEAST_FIT, LEAST_SHARE
from hsi_core.scenequality.record import (
    CLEARER,
    PERCENTILES,
    STRIPED,
    SceneReport,
    Values,
    lines_that_stand_out,
    percentiles_of,
)
from hsi_core.scenes.scene import format_bands

_MAX_LINES = 40
"""Columns and rows that are listed at most."""


def scene_page(found: SceneReport, *, frame: MapFrame | None = None, origin: Origin | None = None) -> Report:
    """The report.

    Args:
        found: everything about the scene.
        frame: where the scene lies.
        origin: inputs and date.
    """
    survey = found.survey
    height, width = found.shape
    report = Report(tr("Scene {name}", name=found.name), origin=origin)
    known = [value for value in found.wavelengths_nm if value is not None]
    span = (
        tr("{least:.0f} to {most:.0f} nm", least=min(known), most=max(known))
        if known
        else tr("unknown wavelengths")
    )
    report.text(
        tr(
            "{height} rows, {width} columns, {num_bands} bands, {span}, {type}",
            height=height,
            width=width,
            num_bands=len(survey.bands),
            span=span,
            type=found.dtype,
        ),
        style="soft",
    )
    report.highlights(
        Highlight(count(len(survey.bands)), "bands"),
        Highlight(count(len(found.bad), is_bad=bool(found.bad)), "bands to leave out"),
        Highlight(
            percent(survey.num_whole / max(survey.num_read, 1), 1),
            "pixels valid in every band",
            "Only these pixels can be used if all bands are chosen.",
        ),
        Highlight(
            percent(survey.num_read / max(height * width, 1), 1),
            "pixels read",
            "Of a large scene, tiles at regular distances are read.",
        ),
        Highlight(count(int(found.saturated.sum())), "bands with saturated pixels"),
        Highlight(count(int((found.striped_columns | found.striped_rows).sum())), "bands with stripes"),
    )
    for note in found.notes:
        report.text(note, style="warn")
    _add_bad_bands(report, found)
    _add_picture(report, found, frame)
    _add_values(report, found)
    _add_noise(report, found)
    _add_stripes(report, found)
    _add_smile(report, found)
    _add_bands(report, found)
    return report


def _add_bad_bands(report: Report, found: SceneReport) -> None:
    report.heading("Bands to leave out", id="bad-bands")
    wavelengths = dict(zip(found.survey.bands, found.wavelengths_nm, strict=True))
    if not found.bad:
        report.text("No band has to be left out.")
        return
    report.text(
        found.good_bands or tr("Every band is listed below: choose the bands by hand."),
        lead="Bands for Train, Tune and Cross-validate (BANDS):",
        style="advice",
    )
    report.text(found.bad_bands, lead="Bands that are left out:")
    by_reason = {reason: [one.number for one in found.bad if reason in one.reasons] for reason in REASONS}
    vapour = conjoined(
        tr("{least:.0f} to {most:.0f} nm", least=low, most=high) for low, high in WATER_VAPOUR_NM
    )
    report.table(
        "Bands to leave out, by reason",
        ["reason|", "number", "bands|"],
        [
            [REASONS[reason], count(len(numbers)), format_bands(numbers)]
            for reason, numbers in by_reason.items()
            if numbers
        ],
        note=tr(
            "A band can have several reasons. Water vapour absorbs at {vapour}. The limit of the "
            "signal-to-noise ratio is {least_ratio:g}. Nodata counts above {most_nodata:g} % of the pixels "
            "that are valid in at least half of the bands. A band is noisier than its neighbours if its "
            "signal-to-noise ratio is less than 1/{noisier:g} of the median of the five bands to either "
            "side.",
            vapour=vapour,
            least_ratio=found.least_ratio,
            most_nodata=100 * MOST_NODATA,
            noisier=NOISIER,
        ),
    )
    report.table(
        "Bands to leave out",
        ["band", "wavelength, nm", "reasons|"],
        [
            [
                number(one.number, 0),
                number(wavelengths[one.number], 1),
                listed(REASONS[reason] for reason in one.reasons),
            ]
            for one in found.bad
        ],
    )


def _add_picture(report: Report, found: SceneReport, frame: MapFrame | None) -> None:
    height, width = found.shape
    red, green, blue = found.quicklook_bands
    report.heading("Quick look")
    report.figure(
        "Quick look",
        [map_svg(found.quicklook, width=width, height=height, legend=[], title="Quick look", frame=frame)],
        note=tr(
            "Bands {red}, {green} and {blue} as red, green and blue, each stretched from its 2nd to its 98th "
            "percentile. Pixels that are invalid in one of them are transparent.",
            red=red,
            green=green,
            blue=blue,
        ),
    )


def _axis(found: SceneReport) -> tuple[Values, str]:
    known = [w for w in found.wavelengths_nm if w is not None]
    if len(known) == len(found.wavelengths_nm):
        return np.array(known, dtype=np.float64), tr("wavelength, nm")
    return np.array(found.survey.bands, dtype=np.float64), tr("band")


def _add_values(report: Report, found: SceneReport) -> None:
    survey, statistics = found.survey, found.survey.statistics
    x, x_title = _axis(found)
    percentiles = percentiles_of(survey.sample)
    chosen = [(name, percentiles[PERCENTILES.index(name)]) for name in (5, 50, 95)]
    span = common_span(
        np.stack(
            [
                statistics.mean - statistics.deviation,
                statistics.mean + statistics.deviation,
                *(values for _, values in chosen),
            ]
        ),
        has_zero=False,
    )
    report.heading("Values and spectra")
    report.figure(
        "Mean spectrum and percentiles",
        [
            curve_svg(
                tr("mean"), x, statistics.mean, x_title=x_title, span=span, spread=statistics.deviation
            ),
            *(
                curve_svg(tr("{name}th percentile", name=name), x, values, x_title=x_title, span=span)
                for name, values in chosen
            ),
        ],
        note=tr(
            "The mean is over all valid pixels of each band that were read; the band around it is one "
            "standard deviation to either side. The percentiles are those of {num_sample} spectra of a "
            "sample.",
            num_sample=len(survey.sample),
        ),
        width=22.0,
    )
    edges, histograms = find_histograms(survey.sample)
    report.figure(
        "Histogram of each band",
        [histograms_svg("Histogram of each band", survey.bands, edges, histograms)],
        note="One column a band. The darker a value, the more pixels of the sample have it. The scale "
        "reaches from the 0.1th to the 99.9th percentile of all values. The JSON file has the counts.",
    )


def _add_noise(report: Report, found: SceneReport) -> None:
    x, x_title = _axis(found)
    noise = np.stack([found.noise_by_area, found.noise_by_shift])
    span = common_span(noise, has_zero=True)
    report.heading("Noise")
    report.figure(
        "Noise of each band",
        [
            curve_svg(tr("homogeneous areas"), x, found.noise_by_area, x_title=x_title, span=span),
            curve_svg(tr("shift difference"), x, found.noise_by_shift, x_title=x_title, span=span),
            curve_svg(
                tr("signal-to-noise ratio"),
                x,
                found.ratios,
                x_title=x_title,
                span=common_span(found.ratios, has_zero=True),
            ),
        ],
        note="Standard deviation of the noise, in the unit of the values. Homogeneous areas: median standard "
        "deviation within blocks of 4 x 4 pixels, in the tenth of the blocks that vary least. Shift "
        "difference: median size of the difference of horizontal neighbours, as a standard deviation of one "
        "pixel. Both include true differences between neighbours: the noise of the sensor is at most this "
        "large. The signal-to-noise ratio is the 95th percentile of the band, divided by the smaller noise.",
        width=22.0,
    )


def _add_stripes(report: Report, found: SceneReport) -> None:
    x, x_title = _axis(found)
    strengths = np.stack([found.columns.strength, found.rows.strength])
    span = common_span(strengths, has_zero=True)
    report.heading("Stripes")
    for words, is_striped in (
        (tr("Column stripes in the bands {bands}."), found.striped_columns),
        (tr("Row stripes in the bands {bands}."), found.striped_rows),
    ):
        numbers = [band for band, one in zip(found.survey.bands, is_striped, strict=True) if one]
        if numbers:
            report.text(tr(words, bands=format_bands(numbers)), style="warn")
    if not (found.striped_columns | found.striped_rows).any():
        report.text("No band has stripes.")
    report.figure(
        "Strength of stripes",
        [
            curve_svg(tr("columns"), x, found.columns.strength, x_title=x_title, span=span),
            curve_svg(tr("rows"), x, found.rows.strength, x_title=x_title, span=span),
        ],
        note=tr(
            "Standard deviation of the offsets of whole columns (or rows) from their two neighbours, beyond "
            "what single pixels explain, in units of the deviation from pixel to pixel. 0 means no stripes. "
            "A band is striped from {striped:g} on if one axis is at least {clearer:g} times as strong as "
            "the other: streets and fields make both alike. Columns of a scene that was turned to north are "
            "not those of the detector.",
            striped=STRIPED,
            clearer=CLEARER,
        ),
        width=22.0,
    )
    rows: list[list[Cell]] = []
    for axis, stripes in ((tr("column"), found.columns), (tr("row"), found.rows)):
        for position, bands, is_empty in lines_that_stand_out(stripes, found.survey.bands):
            fault = tr("no valid pixel") if is_empty else tr("differs from both neighbours")
            rows.append([axis, number(position, 0), fault, count(len(bands)), format_bands(bands)])
    if rows:
        report.table(
            "Columns and rows that stand out",
            ["axis|", "position", "fault|", "number of bands", "bands|"],
            rows[:_MAX_LINES],
            num_rows=len(rows),
            note="Positions count from 0. Only the lines of the tiles that were read are listed.",
        )


def _add_smile(report: Report, found: SceneReport) -> None:
    report.heading("Spectral smile")
    smile = found.smile
    if smile is None:
        report.text(
            "The scene lacks wavelengths, or bands at 741, 761 and 781 nm: a drift of the wavelengths across "
            "the columns cannot be measured."
        )
        return
    inside, left, right = (found.survey.bands[position] for position in smile.bands)
    if smile.is_likely:
        report.text(
            tr(
                "The depth of the oxygen absorption at 761 nm changes across the columns by {drift} of the "
                "signal. This hints at a spectral smile: the wavelengths differ between the columns of the "
                "detector. Pixels near the left and right edge may then look like other materials.",
                drift=percent(smile.drift, 1).text,
            ),
            style="warn",
        )
    else:
        report.text("The oxygen absorption at 761 nm has no clear drift across the columns.")
    x = smile.columns.astype(np.float64)
    span = common_span(np.concatenate([smile.depths, smile.fitted]), has_zero=False)
    report.figure(
        "Depth of the oxygen absorption in each column",
        [
            curve_svg(tr("mean of each column"), x, smile.depths, x_title=tr("column"), span=span),
            curve_svg(tr("parabola"), x, smile.fitted, x_title=tr("column"), span=span),
        ],
        note=tr(
            "Depth: 1 minus band {inside} divided by the mean of the bands {left} and {right}. A drift is "
            "likely if the parabola spans at least {least_drift:g} % of the signal and {least_share:g} % of "
            "the mean depth, and explains at least {least_fit:g} % of the variance of the columns. Land "
            "cover that differs from left to right can do the same.",
            inside=inside,
            left=left,
            right=right,
            least_drift=100 * LEAST_DRIFT,
            least_share=100 * LEAST_SHARE,
            least_fit=100 * LEAST_FIT,
        ),
        width=22.0,
        data=Table(
            "Depth",
            [Column("drift"), Column("fit")],
            [[percent(smile.drift, 1), percent(smile.fit, 1)]],
        ),
    )


def _add_bands(report: Report, found: SceneReport) -> None:
    survey, statistics = found.survey, found.survey.statistics
    bad = {one.number for one in found.bad}
    report.heading("Bands")

    def mark(value: Value, is_bad: bool) -> Value:
        return Value(value.number, value.form, value.digits, is_bad=is_bad)

    report.table(
        "All bands",
        [
            "band",
            "wavelength, nm",
            "width, nm",
            "nodata",
            "invalid",
            "minimum",
            "maximum",
            "mean",
            "deviation",
            "at maximum",
            "noise, areas",
            "noise, shift",
            "signal-to-noise",
            "columns",
            "rows",
        ],
        [
            [
                number(band, 0),
                number(found.wavelengths_nm[k], 1),
                number(found.fwhm_nm[k], 1),
                general(found.nodata[k], 7, empty="none"),
                percent(1.0 - float(statistics.num_valid[k]) / max(survey.num_read, 1), 1),
                general(float(statistics.smallest[k]), 5),
                general(float(statistics.largest[k]), 5),
                general(float(statistics.mean[k])),
                general(float(statistics.deviation[k])),
                mark(
                    percent(float(statistics.num_largest[k]) / max(int(statistics.num_valid[k]), 1), 2),
                    bool(found.saturated[k]),
                ),
                general(float(found.noise_by_area[k]), 3),
                general(float(found.noise_by_shift[k]), 3),
                mark(number(float(found.ratios[k]), 1), bool(found.ratios[k] < found.least_ratio)),
                mark(number(float(found.columns.strength[k]), 2), bool(found.striped_columns[k])),
                mark(number(float(found.rows.strength[k]), 2), bool(found.striped_rows[k])),
            ]
            for k, band in enumerate(survey.bands)
        ],
        strong_rows=[k for k, band in enumerate(survey.bands) if band in bad],
        note="Bands to leave out stand out. “Nodata” is the value in the file, and “invalid” the share of "
        "the pixels that were read. Minimum, maximum, mean and (standard) deviation are those of the valid "
        "pixels. “At maximum” is the share of the valid pixels with the largest value; it is marked where "
        "the values seem cut off. Columns and rows are the strengths of stripes.",
        id="bands",
    )
