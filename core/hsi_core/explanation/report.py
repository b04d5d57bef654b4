"""The report of an explanation: pictures, curves, and the result of the test with random weights."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from hsi_core.classes.table import ClassTable
from hsi_core.explanation.attention import AttentionWeights
from hsi_core.explanation.band_importance import Gradients, Permutation
from hsi_core.explanation.curves import class_curves, curve_svg
from hsi_core.explanation.features import FeatureMaps
from hsi_core.explanation.pictures import class_picture, picture, ramp_svg, stretch
from hsi_core.explanation.sanity import LIMIT, SanityResult
from hsi_core.explanation.scene_maps import Explained, Summary
from hsi_core.language import listed, tr
from hsi_core.modelfile.model_file import ModelCard
from hsi_core.reports.blocks import Column, Table, columns
from hsi_core.reports.map_picture import MapFrame, scale_svg
from hsi_core.reports.report import Origin, Report
from hsi_core.reports.values import Cell, Named, count, general, number, percent, thousands

_PREDICTED = tr("The class of a pixel is the one with the largest probability.")

MOST_PICTURES = 144
"""Maximum number of pictures on the contact sheet of a layer."""
MOST_POINTS = 60

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Findings:
    """All results that a report can show; a result that was not computed is None or empty.

    Args:
        card: card of the model.
        table: classes of the model.
        place: the explained region, in words.
        summary: maps, attention and features of the explained pixels.
        gradients: integrated gradients.
        permutation: losses of accuracy by permutation.
        sample_words: sentence on the pixels on which the importance of bands was measured.
        sanity: result of the test with random weights for each explanation.
        frame: where the pictures lie; None if it is unknown.
        biases: name and maps (heads, P, P) of each Gaussian bias of attention.
        notes: sentences on results that could not be computed, with the reason.
    """

    card: ModelCard
    table: ClassTable
    place: str
    summary: Summary
    gradients: Gradients | None = None
    permutation: Permutation | None = None
    sample_words: str = ""
    sanity: Sequence[SanityResult] = ()
    frame: MapFrame | None = None
    biases: Sequence[tuple[str, Tensor]] = ()
    notes: list[str] = field(default_factory=list)


def band_axis(card: ModelCard) -> tuple[Values, str]:
    """Positions of the bands of a model on an axis, shape (C,), and its title.

    Positions are wavelengths if all are known, else band numbers.
    """
    known = [value for value in card.wavelengths_nm if value is not None]
    if len(known) == len(card.wavelengths_nm):
        return np.array(known, dtype=float), tr("wavelength, nm")
    return np.array(card.bands, dtype=float), tr("band")


def group_axis(positions: Values, groups: Sequence[list[int]]) -> Values:
    """Mean position of the bands of each group."""
    return np.array([positions[group].mean() for group in groups])


def mean_weights(explained: Explained, summary: Summary) -> Values:
    """Mean weights over the pixels of each predicted class, shape (K, B); NaN for a class without pixels."""
    counts = summary.class_pixels.astype(float)
    counts[counts == 0] = np.nan
    means: Values = explained.class_sums / counts[:, None]
    return means


def explanation_report(findings: Findings, *, title: str, origin: Origin | None = None) -> Report:
    """The report of an explanation.

    Args:
        findings: all results.
        title: heading of the page.
        origin: inputs and date.
    """
    card, summary = findings.card, findings.summary
    report = Report(title, origin=origin)
    report.text(
        tr(
            "{network} ({form}), patches of {patch_size} × {patch_size} pixels, {num_classes} classes, "
            "trained on {scene}. Explained: {place}, {num_pixels} pixels. Classes in this report are "
            "predicted classes, unless labels are mentioned.",
            network=card.network,
            form=card.form,
            patch_size=card.patch_size,
            num_classes=len(card.classes),
            scene=card.scene,
            place=findings.place,
            num_pixels=thousands(summary.num_pixels),
        ),
        style="soft",
    )
    for note in findings.notes:
        report.text(note, style="soft")
    _add_sanity(report, findings.sanity)
    _add_predictions(report, findings)
    for explained in summary.explained:
        if not isinstance(explained.quantity, AttentionWeights | FeatureMaps):
            report.heading(explained.quantity.title)
            _add_sheet(
                report,
                explained,
                note=_describe_heatmap(explained.quantity.title),
                frame=findings.frame,
            )
    if findings.gradients is not None or findings.permutation is not None:
        report.heading("Importance of bands")
        report.text(findings.sample_words)
    _add_gradients(report, findings)
    _add_permutation(report, findings)
    _add_attention(report, findings)
    for explained in summary.explained:
        if isinstance(explained.quantity, FeatureMaps):
            report.heading(explained.quantity.title)
            _add_sheet(
                report,
                explained,
                frame=findings.frame,
                note=tr("Each picture has its own scale, from the 2nd to the 98th percentile."),
                width=6.2,
            )
    return report


def _image(url: str, name: str) -> str:
    return f'<img src="{url}" alt="{escape(name)}">'


def _say_ends(ends: tuple[float, float]) -> str:
    return tr("{low:.3g} to {high:.3g}", low=ends[0], high=ends[1])


def _add_sanity(report: Report, results: Sequence[SanityResult]) -> None:
    if not results:
        return
    report.heading("Do these explanations depend on the weights?")
    rows: list[list[Cell]] = []
    for result in results:
        is_known = bool(np.isfinite(result.final))
        correlation = number(result.final if is_known else None, 2)
        words = tr("no") if result.is_independent else tr("yes")
        if not is_known:
            words = tr("unknown: the explanation has the same value everywhere")
        elif result.is_independent:
            report.text(
                tr(
                    "{title}: this explanation does not depend on the weights. Untrained networks give "
                    "nearly the same explanation (rank correlation {correlation}). It shows the scene or "
                    "the architecture, not the learned weights. Do not use it as an explanation.",
                    title=result.title,
                    correlation=correlation.text,
                ),
                style="warn",
            )
        rows.append([result.title, correlation, words])
    note = tr(
        "Parameter-randomisation test (Adebayo et al. 2018, arXiv:1810.03292): layers get new random "
        "weights, from the logits down to the input, and each explanation is compared with the original by "
        "Spearman's rank correlation over all cells of a sample of patches. The correlation is the mean of "
        "three draws. An explanation fails if the correlation is {limit} or more when all layers are "
        "random; this limit is a convention. A passed test shows that the explanation depends on the "
        "weights. It does not show that the explanation is right.",
        limit=LIMIT,
    )
    report.table(
        "Explanations compared with those of untrained networks",
        ["explanation|", "rank correlation with untrained networks", "depends on the weights|"],
        rows,
        note=note,
    )
    report.figure(
        "Rank correlation while more and more layers have random weights",
        [
            curve_svg(
                _short(result.title),
                100 * np.array(result.shares),
                np.array(result.correlations),
                x_title=tr("% of the layers with random weights, from the logits down"),
                span=(-0.5, 1.0),
            )
            for result in results
            if np.isfinite(result.correlations).any()
        ],
        note=tr(
            "Spearman's rank correlation with the original explanation, mean of three draws. It falls where "
            "the explanation depends on the weights."
        ),
        width=22.0,
        data=Table(
            "",
            columns("explanation|", "layers with random weights", "rank correlation"),
            [
                [result.title, percent(share, 0), number(correlation, 3)]
                for result in results
                for share, correlation in zip(result.shares, result.correlations, strict=True)
            ],
        ),
    )


def _short(title: str) -> str:
    """A title without its part after a colon, which is in the table."""
    return title if ":" not in title else title.split(":")[0]


def _add_predictions(report: Report, findings: Findings) -> None:
    summary, entries = findings.summary, findings.table.entries
    report.heading("Predicted classes")
    report.figure(
        "Predicted classes",
        [
            _image(class_picture(summary.predicted, [entry.rgb for entry in entries]), "predicted classes"),
            _scale(findings.frame),
        ],
        legend=[
            (entry.name, entry.color, "box")
            for entry, pixels in zip(entries, summary.class_pixels, strict=True)
            if pixels
        ],
        note=_PREDICTED,
        width=14.0,
    )
    report.table(
        "Explained pixels of each predicted class",
        ["class|", "pixels"],
        [
            [Named(entry.name, None, entry.color), count(int(pixels))]
            for entry, pixels in zip(entries, summary.class_pixels, strict=True)
            if pixels
        ],
        note=_PREDICTED,
    )
    if summary.answers:
        rows = _point_rows(findings)
        report.table(
            "Points of interest",
            ["row", "column", "predicted class|", "probability of this class"],
            rows,
            num_rows=len(summary.answers),
            note="Row and column are counted from 0.",
            id="points",
        )


def _describe_heatmap(title: str) -> str:
    ends = tr(
        "Below each picture are the ends of its own scale (2nd and 98th percentile). The value of a position "
        "is the mean over the patches of all explained pixels that cover it."
    )
    if title.startswith("Grad-CAM"):
        meaning = tr(
            "The unit is that of the logit of the class. Values are high where the layer has features that "
            "raise this logit (Selvaraju et al. 2017, doi:10.1109/ICCV.2017.74)."
        )
    else:
        meaning = tr(
            "Share of a pixel in the centre token, which sums to one over a patch (Abnar, Zuidema 2020, "
            "doi:10.18653/v1/2020.acl-main.385). It does not depend on a class."
        )
    return listed([ends, meaning], " ")


def _scale(frame: MapFrame | None) -> str:
    """Scale bar and north for pictures that are as wide as this one."""
    return scale_svg(frame, wide=160.0) if frame is not None else ""


def _add_sheet(
    report: Report,
    explained: Explained,
    *,
    note: str,
    frame: MapFrame | None,
    limit: int = MOST_PICTURES,
    width: float = 10.0,
) -> None:
    names = explained.quantity.names
    pictures, labels = [ramp_svg()], [""]
    if scale := _scale(frame):
        pictures.append(scale)
        labels.append("")
    for name, values in zip(names[:limit], explained.picture, strict=False):
        ends = stretch(values)
        pictures.append(_image(picture(values, ends=ends), name))
        labels.append(tr("{name}: {ends}", name=name, ends=_say_ends(ends)))
    num_left_out = max(len(names) - limit, 0)
    if num_left_out:
        more = tr("{num_left_out} more bands are in the raster.", num_left_out=num_left_out)
        note = listed([note, more], " ")
    report.figure(explained.quantity.title, pictures, labels=labels, note=note, width=width)


def _add_gradients(report: Report, findings: Findings) -> None:
    found = findings.gradients
    if found is None:
        return
    axis, words = band_axis(findings.card)
    means = found.class_means
    report.heading("Integrated gradients", level=3)
    report.figure(
        "Contribution of each band to the logit of each class",
        class_curves(findings.table.names, axis, means, x_title=words),
        note=tr(
            "Contribution of each band to the logit of the class of a pixel, compared with the mean "
            "spectrum of the training scene. It is summed over the patch and averaged over the pixels of a "
            "class (Sundararajan et al. 2017, arXiv:1703.01365). Attributions of components are propagated "
            "back to bands. Attributions sum to the difference of the logits; the largest error of a sum is "
            "{error} of the mean difference.",
            error=percent(found.error, 1).text,
        ),
        width=22.0,
        data=_bands_table(findings, axis, words, means),
    )
    report.table(
        "Bands with the largest attributions",
        ["class|", Column(tr("largest attributions at {words}", words=words), is_text=True)],
        [
            [entry.name, _top(np.abs(row), axis)]
            for entry, row in zip(findings.table.entries, means, strict=True)
            if np.isfinite(row).all()
        ],
    )


def _bands_table(findings: Findings, axis: Values, words: str, curves: Values) -> Table:
    """Values of the classes at each band, or group of bands; classes without values are left out."""
    known = [index for index, row in enumerate(curves) if np.isfinite(row).any()]
    return Table(
        "",
        columns(words, *(findings.table.names[index] for index in known)),
        [
            [general(float(place), 6), *(general(float(curves[index, k]), 4) for index in known)]
            for k, place in enumerate(axis)
        ],
    )


def _top(values: Values, axis: Values) -> str:
    """The five positions with the largest values."""
    return ", ".join(f"{axis[index]:g}" for index in np.argsort(values)[::-1][:5])


def _add_permutation(report: Report, findings: Findings) -> None:
    found = findings.permutation
    if found is None:
        return
    positions, words = band_axis(findings.card)
    axis = group_axis(positions, found.groups)
    losses = 100 * np.concatenate([found.accuracy_losses[None], found.recall_losses])
    low, high = min(0.0, float(np.nanmin(losses))), max(float(np.nanmax(losses)), 1.0)
    overall = curve_svg(
        tr("All classes: points of overall accuracy"), axis, losses[0], x_title=words,
        span=(min(0.0, float(losses[0].min())), max(1.05 * float(losses[0].max()), 1.0)),
        spread=100 * found.spread,
    )  # fmt: skip
    group = len(found.groups[0])
    exchanged = tr("a band is") if group == 1 else tr("{group} neighbouring bands are", group=group)
    report.heading("Permutation", level=3)
    report.figure(
        "Loss of accuracy without the information of a band",
        [
            overall,
            *(
                curve_svg(name, axis, row, x_title=words, span=(low, 1.05 * high))
                for name, row in zip(findings.table.names, losses[1:], strict=True)
                if np.isfinite(row).any()
            ),
        ],
        note=tr(
            "Percentage points of recall that a class loses when {exchanged} exchanged between patches of "
            "different pixels, in {num_groups} groups; the accuracy of these pixels without exchange is "
            "{accuracy}. If other bands can replace a band, its loss is about zero, even if the network "
            "uses the band.",
            exchanged=exchanged,
            num_groups=len(found.groups),
            accuracy=percent(found.accuracy, 1).text,
        ),
        width=22.0,
        data=_bands_table(findings, axis, words, 100 * found.recall_losses),
    )


def _add_attention(report: Report, findings: Findings) -> None:
    blocks = [one for one in findings.summary.explained if isinstance(one.quantity, AttentionWeights)]
    if blocks or findings.biases:
        report.heading("Attention")
    note = tr(
        "Attention weights that the network computes; curves are means over the pixels of each predicted "
        "class. A weight shows how much of an input the network passes on. It does not show how much this "
        "input decides the class."
    )
    for explained in blocks:
        quantity = explained.quantity
        report.heading(quantity.title, level=3)
        if quantity.placement is not None:
            _add_sheet(report, explained, limit=1, note=note, frame=findings.frame)
            continue
        is_spectrum = isinstance(quantity, AttentionWeights) and quantity.kind == "bands"
        axis, words = (
            band_axis(findings.card)
            if is_spectrum
            else (np.arange(1.0, len(quantity.names) + 1), tr("channel"))
        )
        means = mean_weights(explained, findings.summary)
        curves = class_curves(findings.table.names, axis, means, x_title=words, has_zero=not is_spectrum)
        data = _bands_table(findings, axis, words, means)
        report.figure(quantity.title, curves, note=note, width=22.0, data=data)
    for name, maps in findings.biases:
        ends = _ends(maps)
        heads = [tr("head {number}", number=number) for number in range(1, len(maps) + 1)]
        heads = heads if len(maps) > 1 else [tr("all heads")]
        report.heading(tr("{name}: Gaussian bias, seen from the centre", name=name), level=3)
        report.figure(
            tr("Gaussian bias of {name}", name=name),
            [ramp_svg(), *(_image(picture(one.numpy(), ends=ends), "bias") for one in maps)],
            labels=["", *heads],
            note=tr(
                "{ends}, added to the logits of the attention; a patch of {patch_size} × {patch_size} "
                "pixels.",
                ends=_say_ends(ends),
                patch_size=findings.card.patch_size,
            ),
            width=6.2,
        )


def _ends(maps: Tensor) -> tuple[float, float]:
    low, high = float(maps.min()), float(maps.max())
    return (low, high) if high > low else (low, low + 1.0)


def _point_rows(findings: Findings) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for (row, column), logits in list(findings.summary.answers.items())[:MOST_POINTS]:
        shares = np.exp(logits - logits.max())
        shares /= shares.sum()
        index = int(shares.argmax())
        entry = findings.table.entries[index]
        name = Named(entry.name, None, entry.color)
        rows.append([number(row, 0), number(column, 0), name, percent(float(shares[index]), 1)])
    return rows
